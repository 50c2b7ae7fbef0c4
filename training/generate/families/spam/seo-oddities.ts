import { SPAM, type Family } from '../../engine/family.ts';

const POSTERS = { standard: 5, spun: 3, learner: 1.5, broken: 1.5, bare: 1.5, sloppy: 1 };

/** Blog spam that does not flatter: shoppers' questions, testimonials, foreign keywords, robots testing a form, texts from elsewhere. */
export const SEO_ODDITIES: readonly Family[] = [
  {
    name: 'spam/fake-shoppers-question',
    split: 'train',
    weight: 1.2,
    labels: SPAM,
    registers: POSTERS,
    frames: `{Where|From where} {can|do|could} {I|one|you} {buy|get|order} {original|cheap|real|safe} <ware>{ online| without {prescription|paperwork}|}? {I|My friend} {found|saw} {it|this one} {on|at} <odd-link>{,|.} {is|are} {it|they} {ok|serious|legit}?
      {Has|Did} {anyone|anybody|someone} {here |}{tried|use|ordered from} <odd-link>{ for <ware>|}? {They|It} {say|says} {<percent> off|delivery in <n> days|results in <n> weeks}{.|,} {please|kindly} {share|tell} your experience{.|!}
      {Off topic|A bit off subject}{,|:} {but|} {my|our} {<relative>|boss} {needs|is looking for} <ware-phrase> {and|,} {asked|wants} {me |}{to find|for} a {good|trusted} {one|company}{.|,} {what|how} about <odd-link>?
      {Which|What} {is|one is} {the|} {best|better|right} <ware> {for|if you are} {beginners|women|men over <nn>|small business|students}? {Read|I read} <odd-link> {and|but} {now|still} {am|I'm} {convinced|confused}{.|!}
      {Do|Does} {you|anyone} {know|recommend} {some|any|a} <ware> {in|near|around} {<city>|<country>}? {This|I have this} {one|link}{:|} <odd-link> {looks|seems} {<fine>|fine to me}{.|!}
      {How|What} {much|is the cost} {does|of} <ware> {cost|} {in|for} <country>{?| these days?} <odd-link> {has|shows|lists} {all |}{prices|the cheapest}{.|}
      {I|We} {need|want} {a |}{loan|help|advice} with <ware>{,|.} {who|someone} {can|could} {help|contact me}? {Found|There is} <odd-link>{,|.} {good|bad} {or not|reviews}?
      {Is|Can} <ware> {dangerous|really work|be trusted}? {My|A} {doctor|friend|neighbour} {says|said} {no|yes} {but|and} {here|on} <odd-link> {they|people} {prove|show} {the opposite|it}{.|!}
      {Please|Pls} {tell|advise}{:|,} {<ware>|<ware-phrase>} or <ware>{?|, which is better?} {Thanks|Thank you}{.|!} <trailer>
      {Looking|I'm looking|Searching} for {somebody|people|a partner} {who|that} {uses|sells|tried} <ware>{.|,} {My|Contact} {mail|email}: <mail>`,
  },
  {
    name: 'spam/fake-testimonial-under-a-post',
    split: 'train',
    weight: 1.2,
    labels: SPAM,
    registers: POSTERS,
    frames: `{I|My <relative>} {used|tried|ordered} {their|the} <ware> {<n> weeks|<n> months|last year} {ago|back} and {must|have to} say{:|,} {it|this} {works|is <fine>|changed my life}{.|!} <odd-link>
      {Highly|I can only|I would} recommend <odd-link>{.|!} {Best|Cheapest|Fastest} <ware> {I|we} {have |}{ever |}{found|had}{.|,} {delivery|service|the staff} {was|is} <fine>{.|!}
      {After|With} {<n>|many} {failed|bad} {attempts|companies} {I|we} {found|chose} <ware-phrase> {from|at} <odd-link> and {never|not} looked back{.|!} {Nice|<fine>} <post> {by the way|too}{.|}
      {Lost|I lost|She lost} <nn> {pounds|lbs|kg} {in|within} <n> {weeks|months} {with|thanks to} <odd-link>{.|!} {No|Without} {gym|diet|side effects}{,|.} {just|only} {two|one} {pills|cups|drops} {a|per} day{.|!}
      {Our|My} {roof|house|office|website|credit score} {looks|is} {like new|<nn> percent better|sold} {since|after} <ware> {by|from} <odd-link>{.|!} {Five stars|Thank you guys|Very professional}{.|!}
      {Got|I got} {an A|top marks|my degree} {on|with} {the|a} {paper|essay} {I|they} {ordered|wrote} {at|from} <odd-link>{,|.} {delivered|on time} {in <n> hours|and no plagiarism}{.|!}
      {Finally|At last} {a|one} {hack|generator|cheat|keygen} {that|which} {works|isn't a virus}{:|!} <odd-link> {got|gave} me <nn>,000 {gems|coins|gold} {in|within} <n> minutes{.|!}
      {Won|I won|Just cashed} <dollars> {at|on|with} <odd-link> {last night|yesterday}{,|!} {payout|money} {came|was there} {in|within} {an hour|<n> minutes}{.|!} {Try|You should try} {your luck|it} {too|}{.|!}
      {Wearing|Bought} {my|a} {new|second} {replica|outlet} {bag|watch|pair} {from|of} <odd-link>{,|.} {nobody|no one} {can see|sees|knows} {the|a|any} difference{.|!} {Love|I love} it{.|!}
      {Called|We called|Hired} {them|<ware-phrase>} {on|last} {Sunday|Friday} {night|}{,|.} {they|and they} {came|arrived} {in|within} <nn> minutes{,|} {price|the bill} {was|} {fair|as agreed}{.|!} <odd-link>`,
  },
  {
    name: 'spam/foreign-keywords',
    split: 'train',
    weight: 1,
    labels: SPAM,
    registers: { standard: 6, bare: 1, spun: 1 },
    slots: {
      foreign: `tanie kredyty <city>|pozyczki bez bik|pozycjonowanie stron {warszawa|krakow}|meble kuchenne na wymiar|projektowanie stron www|billige schuhe online kaufen|schlüsseldienst {berlin|köln}|potenzmittel rezeptfrei|ferienwohnung {ostsee|kroatien}|montre pas cher|plombier paris pas cher|sac à main outlet|serrurier urgence|comprar seguidores|zapatillas baratas online|préstamos rápidos|cerrajero 24 horas|borse outlet italia|prestiti veloci online|offerte voli economici|agen judi terpercaya|situs slot gacor hari ini|bandar togel online|obat kuat pria|jasa seo murah|sewa mobil {jakarta|bali}|купить диплом|займ на карту|скачать бесплатно|продвижение сайтов|пластиковые окна {москва|киев}|ブランド コピー 時計|財布 激安 通販|偽物 バッグ|網路行銷|高仿 手錶|evden eve nakliyat|canlı bahis siteleri|ankara escort|halı yıkama {istanbul|izmir}|شراء متابعين|نقل عفش بالرياض`,
    },
    frames: `<foreign> <odd-link>
      {<fine>|Nice|Great} <post>{.|!|,} <foreign>
      <foreign>{,|} <foreign>{,|} <foreign> <odd-link>
      {Thanks|Thank you} for {the|sharing this} <fine> {<info>|<post>}{.|!} <foreign>[ <odd-link>]
      \\[url=http://<spam-domain>/\\]<foreign>\\[/url\\] {<fits>|<fine> <site>|thanks}{.|!|}
      \\<a href="http://<spam-domain>/"\\><foreign>\\</a\\>[ <fine> {<post>|<site>}!]
      <foreign>{:|} {I|i} {like|love} {this|your} {<site>|<post>}{.|!|}
      {I|We} {bookmarked|like|visit} {this|your} <site>{.|!} {Greetings|Regards}{,|} <foreign> {<odd-link>|team}
      {Very|Really} <fits>{.|!|,} <foreign> - <odd-link>
      {My|Visit my} {site|page|blog}{:|} <foreign> ({<odd-link>|<spam-domain>})`,
  },
  {
    name: 'spam/form-tests-and-gibberish',
    split: 'train',
    weight: 0.8,
    labels: SPAM,
    registers: { standard: 5, bare: 2 },
    frames: `<mixed-id> <odd-link>
      {test|hello|hi|<coined>} {admin|everybody|<coined>|all}{!|,|.} {<odd-link>|<ware-phrase>} <mixed-id>
      <coined> <coined> <coined>{.|,} <ware-phrase> <odd-link>
      {Just|I am} {a |}{test|testing}{,|.} {don't|do not} {delete|remove}{.|!|, please} <odd-link>
      <keyword-part> <keyword-part> <ware> <keyword-part> <ware> <keyword-part> <city> <ware>
      <digits> <ware-phrase> <digits> {<fine>|cool} <digits> <odd-link>
      {Hello|Hi}{.|!|,} {And|So} {bye|goodbye}{.|!} <mixed-id>
      \\#{file_links\\[<keyword-part>.txt,1,N\\]|random_line}\\# <ware-phrase> <odd-link>
      {Name|Anchor}: <ware-phrase>; {URL|Link}: <odd-link>; {Comment|Text}: {<fine> <post>|thanks|cool}{!|.|}
      <ware>. <ware>. <ware>. <ware>. <ware>. <odd-link>
      {Sorry|Pardon|Excuse me}{,|} {wrong|it is the wrong} {topic|category|section}{,|.} {where|which} {is|can I find} {<ware>|the <ware> {thread|section}}? <odd-link>
      {<coined>|<mixed-id>} {cool|good|nice} {site|man|info} {<coined>|<mixed-id>}{.|!|}`,
  },
  {
    name: 'spam/text-from-elsewhere',
    split: 'train',
    weight: 1,
    labels: SPAM,
    registers: { standard: 6, spun: 3, broken: 0.5 },
    slots: {
      tale: `{The|An} old {captain|teacher|widow} {walked|looked} {slowly |}{along|over} {the|a} {shore|empty street|garden} and {thought|wondered} about {the letters|his brother|the long winter}.
        {Officials|Police|Analysts} {in|from} {<city>|<country>} {said|confirmed} on {Monday|Thursday} that {talks|the search|exports} {would|will} {continue|resume} {next week|despite the weather}.
        {Add|Mix} the {flour|eggs|sugar} {slowly|with care}, then {bake|simmer} for <nn> minutes {until golden|and let it cool}.
        {The|Our} {midfielder|striker|coach} {scored|missed|spoke} {twice|again} as {<team>|the home side} {won|lost} {<n>-1|in extra time}.
        {Dogs|Cats|Horses} {need|require} {fresh water|exercise|company} and {should|must} be {checked|fed} {daily|by a vet once a year}.
        {In|During} the {nineteenth|last} century {many|most} {towns|villages} {in|of} <country> {had|lost} {a mill|their own bank|their walls}.
        {"|}{I|You} {never|always} {told|asked} {him|her}{,|} {she|he} {whispered|replied}{,|} {and|but} {closed|opened} the {window|book|box}.{"|}
        {Shares|Prices|Oil} {rose|fell} <percent> {in|during} {early|late} trading {after|as} {the bank|the ministry|investors} {cut|reviewed} {rates|forecasts}.`,
    },
    frames: `<tale> <tale> <trailer>
      <tale> <odd-link>
      <ware-phrase> <tale> <tale>
      <tale> <ware-phrase> <tale> <odd-link> <tale>
      <tale> <tale> <tale>\\n<odd-link>
      {<fine>|Nice|Great} <post>{.|!} <tale> <ware-phrase>
      <tale> {Read|See|Click for} more {here|}: <odd-link>
      <tale> \\<a href="http://<spam-domain>/"\\><ware-phrase>\\</a\\> <tale>
      <tale> \\[url=http://<spam-domain>/<keyword-slug>\\]<ware-phrase>\\[/url\\]`,
  },
];
