/**
 * What people say of themselves around a question: thanks, apologies, their phone, their family. Data; each is read in small
 * letters, with chat spellings written out ("pls" is "please", "im" is "i am").
 */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const sender =
  '(?:mum|mom|mam|dad|mother|father|nan|nana|gran|granny|grandma|grandad|grandpa|son|daughter|kids?|sister|brother|wife|husband|partner|boyfriend|girlfriend|flatmate|housemate|roommate|mate|friend|boss|manager|editor|teacher|tutor|class|colleague|neighbour|uncle|aunt|auntie|cousin)';

/** How somebody ends a message, whether or not a mark stands before it. */
export const closings: readonly RegExp[] = [
  /^(?:(?:and|so|but|ok|oh|with) )*(?:(?:many|so many|lots of|much|big|huge) )?(?:thanks|thank you|thanking you|cheers|tia|merci|gracias|danke|salamat|abeg|ty|tyy)\b(?! to\b)/,
  /^please(?:$| (?:and thank you|help|reply|answer|respond|explain|advise|guide|someone|somebody|anyone|bot|mate|sir|its for|it is for|asap|as soon|quick|quickly|urgent|god|please|no rush|thanks|thank you))/,
  /^(?:pretty|bot|short answer|quick answer|tldr version|someone|somebody|anyone|help) please\b/,
  /^kindly(?:$| (?:reply|guide|help|advise|respond|answer|do the needful|assist|explain|confirm|tell))\b/,
  /^(?:sorry|apologies)(?:$| (?:for|if|new|in advance|first|to (?:bother|ask|spam|be)|about|again|sorry|bit|i am|i know|my|english|bad|just|not))\b/,
  /^no (?:rush|hurry|worries|pressure|stress|offence|hate|shade|judgement)\b(?: just asking)?/,
  /^(?:i am )?not (?:being (?:funny|rude|nosy|awkward)|trolling|joking|kidding)\b/,
  /^(?:i am )?(?:just|only) (?:asking|curious|wondering|checking|being nosy)\b/,
  new RegExp(
    `^asking (?:on behalf of|because|for (?:a|my|the|our) (?:\\w+ )*?(?:${sender}|member|project)\\b)`,
  ),
  /^(?:much|very much|really|most|greatly) appreciated?\b|^(?:i )?appreciate it\b|^(?:real|genuine|serious|honest) question\b/,
  /^(?:god bless|bless (?:him|her|them|you|us))\b|^out of (?:curiosity|interest)\b/,
  /^you (?:are|re) (?:a|the|an|all) (?:star|legend|best|hero|lifesaver|angel|gem|treasure)s?\b/,
  /^sent from my \w+/,
  /^delete if (?:not allowed|off topic|already asked|inappropriate)\b/,
  /^(?:tldr|short|simple) (?:version|answer) please\b/,
  /^explain (?:it )?like i am (?:\d+|five|ten|a kid|a child)\b/,
  /^(?:in|no more than|max|at most|under) (?:one|two|three|a few|\d+) (?:short )?(?:sentences?|words?|lines?)\b/,
  /^(?:need|want) (?:to know|it|an answer|the answer)\b|^as soon as possible\b/,
  /^(?:gotta|got to|have to) (?:run|go|dash)\b/,
  /^on (?:a |tight )*deadline\b/,
  /^for (?:my|the|our) (?:\w+ )?(?:piece|column)\b/,
  /^will check (?:back|later|when i)\b/,
  /^before i (?:go|start|leave|head|make a|sleep|send|post|print|publish|lose)\b/,
  /^when you (?:have|get|can)\b|^if (?:you|anyone|anybody|someone) (?:can|could|knows?|do not mind)\b/,
  /^(?:it is |this is |that is )(?:urgent\b|for (?:\w+ )*?(?:class|homework|project|essay|assignment|school|uni|work|quiz|blog|article|presentation|mum|dad|friend|kids?|newsletter)\b)/,
  /^(?:homework|essay|coursework|assignment|deadline)(?: is)? due\b/,
  /^(?:(?:lol|haha|hehe|lmao|xd|xx|x|jk|s|rofl|ffs|omg|smh|jaja|kk|fr)(?: |$))+(?:$|(?:i am|but|no|not|just|seriously|genuinely|sorry|asking|cheers|thanks|please|anyway|only|real)\b)/,
  /^(?:kind|best|warm) (?:regards|wishes)\b|^regards\b|^have a (?:good|nice|great|lovely) \w+/,
];

/** The same, but only after a mark: within a question they would belong to it. */
export const closingsApart: readonly RegExp[] = [
  /^(?:\d+|five|ten|two|few) (?:minutes?|secs?|seconds?|marks?)(?: (?:left|please|to go))?$/,
  /^(?:short|quick|simple|one line|brief|long) (?:answer|version|one)s?\b|^answers? (?:on|in|by|to|below|please|only)\b/,
  /^(?:deadline|homework|essay|exam|test|class|train|bus|shift|break|lunch) (?:is )?(?:in|due|at|starts?|ends?|over)\b/,
  /^(?:back up|hang on|hold on|wait) (?:a )?(?:sec|second|minute|mo|moment|bit)\b/,
  /^(?:typing|posting|asking|writing|reading) (?:this |it |on |from |for |as |because |seriously|here)/,
  /^(?:been|was) (?:wondering|thinking|meaning|trying|searching|looking)\b|^(?:genuinely|seriously|honestly) (?:asking|curious|confused|want)\b/,
  /^then (?:i|we) (?:will|can|promise)\b|^tell me (?:i am|it is|this is)\b|^best(?: \w)?$/,
  /^if (?:this|it) is (?:off topic|the wrong|not allowed|already|ok|okay)\b|^if (?:you|anyone|anybody|someone|somebody) \w+/,
  /^(?:trying|need|needing|wanting|hoping|going|planning|got|have) to (?:know|plan|settle|sort|win|bed|work|sleep|check|quote|write|finish|run|go|book|decide)\b/,
  /^(?:first|second|last) (?:time|one)\b/,
  /^(?:i am )?(?:so |really |totally |a bit )?confused\b/,
  /^mods?\b|^bot\b|^chop chop$|^no (?:luck|idea|clue|cheating|joy|joke|link|coffee)\b/,
  /^(?:anyone|anybody|someone|somebody|everyone|everybody|nobody|no one)\b/,
];

/** Words of openings before a question. A run of nothing but these, of grammar and of chat says nothing of the question. */
export const openingWords: ReadonlySet<string> = new Set(
  list(`
  gday yall abeg yaar po salamat bot again back ask wait respected oi due homework mods lads lass howya hiya heya oi oy qq hmm um psst
  greetings howdy sup wassup welcome lurker newbie noob help helppp omg wtf ffs jeez please sorry excuse bruh bro dude
  sir madam guys folks peeps mates team genuine genuinely serious seriously dumb stupid silly daft random weird
  lol haha hehe lmao xd jk rofl smh urgent urgently curious confused lost stuck bored clueless
  anyway anyways thanks thank cheers ta hello hi hey yo ok okay kk beep boop caption trivia eli5 tldr
  `),
);

/** How somebody begins who says why it is asked, or where: whatever words follow, they are not of the question. */
export const ownOpenings =
  /^(?:(?:so|ok|oh|and|hi|hey|yo|well|right|um) )*(?:i am )?(?:been (?:off|away|busy|living|under|meaning|wondering|arguing|at work)|came here|came up|just (?:got|catching|seen|saw|back|woke|finished|joined|landed|in|on)|only (?:hearing|seeing|just|catching)|trying to|doing (?:a|an|the|my|some|our)|working on|typing (?:this|on|from|with)|posting (?:this|from|on)|asking (?:for|on)|catching up|hit (?:the|a) paywall|saw (?:it|this) (?:pop|come|on|in)|on my (?:phone|way|lunch|break|commute)|on the (?:loo|sofa|couch)|at lunch|in (?:class|a lesson|the car|bed)|out of (?:interest|curiosity)|for the avoidance of doubt|as a (?:parent|carer|commuter|journalist|mod))\b/;

/** "I mean the tankers": says what is asked about. */
export const specifies =
  /\b(?:mean|means|meant|namely|(?:thinking|thought) of|talking about|ask(?:ing|ed)? about|referring to|interested in)\b/;

/** What people say to an answer before they ask on. */
export const reactions: ReadonlySet<string> = new Set(
  list(`
  cool nice great good wow interesting fascinating amazing brilliant perfect lovely awesome sweet crazy wild sad shocking harsh
  fair ok okay right thanks thank cheers ta gotcha noted understood ah oh aha hmm lol haha yeah yes yep sure fine alright bot
  hello hi hey helpful useful ace grand super excellent jeez blimey gosh ooh omg
  `),
);
/** What stands around them: "that is really interesting", "i see", "thank you so much". */
export const besideReactions: ReadonlySet<string> = new Set(
  list(
    'that is was it this very really so much a an the lot for answer info help i see get got know to you all then now one stuff point mate pal',
  ),
);

/** What a remark besides the question is told by: whoever asks, those who are asked, and how people talk of themselves. */
export const ofAsker: ReadonlySet<string> = new Set(
  list(`
  i me my mine myself we us our ours you your yours anyone anybody someone somebody thanks thank cheers sorry please lol haha
  hmm help regards wishes luck promise idea clue honest honestly google googled link dad mum teacher missus nan mate mates
  `),
);
