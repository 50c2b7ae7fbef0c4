import type { Slots } from '../engine/grammar.ts';

/** The stock words of people who comment on blogs to be seen: they fit every page, and what they sell peeps out. */
export const BLOGGING: Slots = {
  site: `4:blog|3:site|3:website|2:web site|2:webpage|web-site|weblog|web page|page|internet site|blog site|web blog`,
  sites: `3:blogs|2:sites|2:websites|web sites|pages|weblogs|web pages|blogs and forums`,
  post: `4:post|3:article|blog post|posting|write-up|piece of writing|piece|entry|content|writeup|text`,
  posts: `3:posts|3:articles|blog posts|entries|postings|write-ups|content|pieces|writings`,
  fine: `3:great|2:nice|2:good|2:awesome|amazing|excellent|wonderful|fantastic|superb|impressive|helpful|informative|interesting|useful|valuable|brilliant|terrific|remarkable|outstanding|cool|lovely|marvelous|splendid|first-rate|top-notch|exceptional`,
  fits: `helpful|informative|interesting|useful|valuable|well written|well explained|enlightening|to the point|insightful|educational|engaging|inspiring|entertaining|detailed|enjoyable`,
  really: `3:really|2:truly|2:very|actually|extremely|quite|genuinely|definitely|absolutely|certainly|simply|honestly`,
  info: `2:info|2:information|content|knowledge|facts|tips|material|stuff|details|ideas|advice|data`,
  matter: `2:topic|2:subject|matter|issue|area|theme|field|niche`,
  vague: `this|the <matter>|such matters|the whole question|what you describe|the point you make|the issue|it all`,
  hi: `{Hi|Hello|Hey|Hi there|Hello there|Hey there|Howdy|Greetings|Good day|Heya|Hiya|Hello admin|Dear admin|Dear author|Hi everyone|Hello friends|Hi to all}{,|!|.|:| -} |Wow, |Wow! |Thanks! |Yes! |Hmm, |Excellent! |Amazing! |||||`,
  bye: `{Thanks|Thank you|Cheers|Kudos|Many thanks|Thanks a lot|Appreciate it|Regards|Bless you|Best regards|Take care|All the best|Thanks in advance|Good luck|Best wishes|Keep it up|Keep writing}{!|.|!!| :)|}`,
  engine: `2:Google|2:google|Yahoo|Bing|msn|AOL|Ask|the search engines|search|Yandex`,
  social: `2:Facebook|2:Twitter|Digg|Reddit|StumbleUpon|Delicious|Pinterest|Myspace|Linkedin|Google+|Tumblr|Instagram|Skype`,
  crowd: `friends|followers|colleagues|family|readers|coworkers|classmates|Facebook group|Twitter followers|roommates|customers|team mates|social contacts`,
  browser: `Internet Explorer|IE|Firefox|Chrome|Safari|Opera|my iphone|my android phone|my ipad|Apple devices|my tablet|Internet explorer 8|my blackberry|Edge`,
  cms: `Wordpress|WordPress|Drupal|Blogger|Joomla|Movable Type|Typepad|Tumblr|Blogengine|Expression Engine|BlogEngine.net|Squarespace`,
  ware: `cheap viagra|cialis online|generic levitra|online pharmacy|tramadol|canadian pharmacy|payday loans|cash advance|bad credit loans|car title loans|mortgage refinancing|louis vuitton handbags|coach outlet|michael kors bags|cheap nfl jerseys|ugg boots|beats headphones|ray ban sunglasses|air jordan shoes|replica rolex|swiss replica watches|seo services|seo company|link building|buy backlinks|web design agency|roofing contractor|roof repair|gutter cleaning|air duct cleaning|carpet cleaning|movers|moving company|long distance movers|escorts|escort agency|adult dating|webcam models|online casino|slot online|slot gacor|poker online|judi bola|togel|sbobet|casino no deposit bonus|sports betting tips|garcinia cambogia|raspberry ketones|weight loss pills|lose belly fat|diet plan|green coffee extract|african mango|acne treatment|hair loss cure|breast enlargement|penis enlargement|vimax|muscle building supplements|hcg drops|essay writing service|buy essay|dissertation help|cheap term papers|clash of clans hack|free gems generator|fifa coins|gta 5 money hack|minecraft free account|torrent download|free movies online|watch full episodes|mp3 download|keygen|iphone unlock|android apk|car insurance quotes|life insurance|personal injury lawyer|dui attorney|divorce lawyer|bankruptcy attorney|forex trading|binary options|penny stocks|bitcoin mixer|make money online|work from home|affiliate marketing|dentist|teeth whitening|plastic surgery|laser hair removal|plumber|locksmith|garage door repair|air conditioning repair|pest control|tree removal|water damage restoration|real estate|apartments for rent|wedding photographer|limo service|cheap flights|hotel booking|villa rental|e-cigarettes|electronic cigarette starter kit|vapor pen|cbd oil|kratom|psychic reading|get your ex back|tattoo removal|solar panels|led lights|wood pellets|used cars|dog training collar|baby monitor reviews|massage chair|juicer reviews|best memory foam mattress`,
  'ware-phrase': `4:<ware>|2:<ware> <city>|best <ware>|<ware> reviews|<ware> {in|near} <city>|cheap <ware>|<ware> online|top 10 <ware>|buy <ware>|<ware> {2013|2016|2019|2022}|how to find <ware>|<ware> <country>`,
  'odd-link': `4:<spam-link>|2:http://www.<spam-domain>/|<keyword-part>.<spam-domain>|http://<keyword-part><keyword-part>.blogspot.com/|http://<keyword-part><keyword-part>.wordpress.com|https://<keyword-part><keyword-part>.weebly.com/|http://www.<spam-domain>/userinfo.php?uid=<digits>|http://forum.<spam-domain>/profile.php?mode=viewprofile&u=<digits>|http://<keyword-part>.<spam-domain>/<keyword-slug>|http://wiki.<spam-domain>/index.php/User:<channel-name>|http://<spam-domain>/?s=<keyword-part>|https://sites.google.com/site/<keyword-part><keyword-part>/|http://<keyword-part>-<keyword-part>.livejournal.com/<digits>.html|http://www.<spam-domain>/member.php?action=profile&uid=<digits>`,
  'own-page': `my {page|web page|web-site|website|site|homepage|blog|weblog|blog post|webpage|web site|home page|web blog}`,
  trailer: `{2:Here is|2:Here's|Also see|2:Also visit|Feel free to visit|Feel free to surf to|Stop by|Look at|Look into|Check out|Take a look at|Visit|Review|Please visit|See|My blog post|Have a look at} <own-page>{ -| ...|;| ::|:|} {<ware-phrase>|<odd-link>|<ware-phrase> (<odd-link>)|<ware-phrase> <odd-link>}
    {My|my} {page|web page|website|site|homepage|blog|weblog|blog post|web-site|web blog|webpage}{ -| ...|;| ::|:| –|} {<ware-phrase>|<odd-link>|<ware-phrase> - <odd-link>}
    \\<a href="{<odd-link>|http://<spam-domain>/}"\\><ware-phrase>\\</a\\>
    \\[url=http://<spam-domain>/<keyword-slug>\\]<ware-phrase>\\[/url\\]
    <ware-phrase>
    <odd-link>
    {<odd-link>|<ware-phrase>} {<ware-phrase>|<odd-link>}`,
};
