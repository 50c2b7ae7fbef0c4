import type { Slots } from '../engine/grammar.ts';

/** What ordinary comments are about. */
export const TOPICS: Slots = {
  song: `song|track|tune|album|cover|beat|chorus|bridge|intro|remix|verse|live version`,
  'sung-part': `the bass line|that guitar solo|the second verse|the drop at 2:14|the outro|the harmonies|the drums|that key change|the piano part|her high note|the hook|the strings`,
  video: `video|clip|upload|tutorial|episode|stream|documentary|short|vlog|review|interview|lecture|podcast`,
  stamp: (random) => `${random.between(0, 58)}:${String(random.between(0, 59)).padStart(2, '0')}`,
  dish: `lasagna|sourdough|chicken curry|banana bread|pad thai|ramen|apple pie|chili|pierogi|falafel|paella|dumplings|risotto|shakshuka|carrot cake|meatballs|tofu stir fry|pancakes|gumbo|goulash`,
  ingredient: `butter|garlic|cumin|buttermilk|baking soda|coconut milk|paprika|fish sauce|brown sugar|yoghurt|rice flour|smoked salt|lemon zest|tahini|miso`,
  game: `Minecraft|chess|Zelda|FIFA|Skyrim|Tetris|Elden Ring|Mario Kart|Stardew Valley|Factorio|Dark Souls|Overwatch|Civilization|Rocket League|Pokémon|the Sims|Portal|Terraria|Catan|Hades`,
  show: `the finale|season two|the pilot|the last episode|that courtroom scene|the reunion|the heist scene|the spin-off|the Christmas special|the director's cut`,
  hobby: `woodworking|birdwatching|knitting|running|astronomy|fishing|home brewing|pottery|rock climbing|chess|model trains|gardening|cycling|photography|beekeeping|sewing|calligraphy|kayaking|amateur radio|baking`,
  gadget: `laptop|phone|router|headphones|keyboard|printer|camera|tablet|smart watch|dishwasher|drill|air fryer|monitor|vacuum cleaner|e-reader|bike light|toaster|sewing machine|microphone|lawnmower`,
  tech: `Postgres|Docker|React|Rust|Python|Kubernetes|Git|TypeScript|nginx|Redis|Vim|Linux|CSS grid|webpack|Django|SQLite|TensorFlow|Android Studio|WordPress|Excel`,
  'tech-problem': `the build fails with exit code <n>|it hangs on startup|memory keeps growing|the tests pass locally but not in CI|I get a null pointer|the import cannot be resolved|the timezone is off by one hour|the cache never expires|the migration locks the table|the font renders blurry|it returns 403|the page goes blank after login`,
  subject: `climate policy|school meals|bus routes|rent control|the new stadium|vaccines|nuclear power|the budget|bike lanes|public libraries|immigration|the strike|water quality|minimum wage|housing|the election|train fares|recycling|health insurance|road tolls`,
  place: `the airport|our local park|the corner shop|my kitchen|the library|the gym|the bus|the hospital|a campsite|the office|church|the market|a train|the garage|school|the lake`,
  animal: `cat|dog|parrot|hamster|horse|goat|rabbit|tortoise|goldfish|hedgehog|ferret|duck|puppy|kitten|cow`,
  team: `Arsenal|the Lakers|the Packers|Barcelona|Ajax|the Maple Leafs|Celtic|the Yankees|Bayern|the Wallabies|Boca|the Bulls`,
  subjectarea: `calculus|statistics|chemistry|organic chemistry|physics|world history|linguistics|economics|anatomy|linear algebra|music theory|Latin|machine learning|astronomy|geology`,
  day: `today|yesterday|last night|this morning|last week|on Sunday|two days ago|last month|last summer|over Christmas|the other day|at lunch`,
  feeling: `happy|sad|tired|proud|confused|nostalgic|hungry|bored|excited|nervous|relieved|grateful|annoyed|calm|curious`,
  'positive-adj': `great|brilliant|lovely|helpful|beautiful|funny|amazing|excellent|wonderful|solid|fascinating|charming|neat|gorgeous|superb|clever|fantastic|awesome`,
  'negative-adj': `boring|confusing|overrated|disappointing|awful|slow|noisy|expensive|ugly|silly|weak|rushed|predictable|useless|sloppy|misleading`,
  laugh: `lol|haha|hahaha|lmao|😂|😂😂😂|🤣|rofl|LOL|ha ha|hehe|💀|😭`,
  emo: `😂|❤️|🔥|😍|🙏|💯|👍|😭|🥰|👏|🎉|✨|😊|💕|😎|🤣|💪|🙌`,
  'money-emo': `💰|🚀|💵|📈|🤑|🔥|💎|✅|🎁|💸|📊|👇|👉|⭐|💹|🏆`,
};
