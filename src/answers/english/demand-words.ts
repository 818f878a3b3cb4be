/** The words by which English demands more than it names, and by which a sentence gives it. Patterns over normalised words. */
import { headWords, months, weekdays } from './words.ts';

export const asksForNow = /\b(?:now|today|currently|nowadays|at the moment|at present|these days)\b/;

export const asksForBody =
  /\b(?:which|what) (?:\w+ )?(?:newspaper|paper|agency|broadcaster|outlet|channel|station|company|firm|pollster|institute|organisation|university)\b/;

/** "Which paper was it for?" */
export const forWhom = /\bfor$|^(?:and |so )*(?:for (?:which|what|whom?)|on whose behalf)\b/;

export const leads =
  /\bwho (?:was|is|were|are) (?:\w+ )?(?:running|leading|heading|chairing) (?:the |their )?\w+|\b(?:which|what) (?:man|woman|person) (?:\w+ )?(?:runs?|leads?|heads?|chairs?|is (?:in charge|at the head|at the top) of)\b|\bwho (?:is speaking|speaks?|spoke) (?:for|on behalf of)\b|\bwho (?:\w+ )?(?:runs?|leads?|heads?|chairs?|owns?|led|headed|chaired|is (?:in charge|at the head|at the top) of)\b/;

/** "Who owns it?": not who runs it. */
export const asksForOwner =
  /\bwho (?:\w+ )?(?:owns?|owned)\b|\bwho (?:is|are|was|were) the (?:\w+ )?owners?\b/;

export const givesOwner = /\b(?:own(?:s|ed|ers?|ership)?|belong\w*|shareholders?|sold|bought|holdings?)\b/i;

/** What tells that somebody leads it. */
export const givesLead =
  /\b(?:lead|led|head|chair|run|ran|boss|president|director|secretary|manag|chief|owner|own)\w*/i;

/** "Who is the chair of it?" */
export const asksForTitle = /\bwho (?:chair(?:s|ed)|(?:is|was) the (?:\w+ ){1,3}(?:of|at|for))\b/;

/** What the titles of people end in. */
export const offices: ReadonlySet<string> = new Set(
  headWords.flatMap(([title = '']) => title.split(' ').at(-1) ?? []),
);
const anyOffice = `(?:\\w+ ){0,2}(?:${[...offices].join('|')})`;
/** "Who is the home secretary?": the office is all that the question holds. */
export const asksForOffice = new RegExp(
  [
    `\\b(?:who (?:is|was)|about|who is this|of) the ${anyOffice}$`,
    `^(?:the )?${anyOffice} who (?:is|was) (?:that|it|this|he|she)$`,
    `\\bwho the ${anyOffice} (?:is|was)$`,
    `^the ${anyOffice} (?:is|was) who$`,
    `\\bwho (?:might|could) the ${anyOffice} be$`,
  ].join('|'),
);

export const asksForThoseAlone = /\b(?:blam\w*|support\w*|back\w*|hold) (?:only|just|solely)\b|\balone$/;

export const wantsOfSomebody =
  /^(?:and |so )?who (?:\w+ )?(?:wants?|wanted|asked|asks|asking|urged|urges|told|begged|pressed|pressing|expects?|needs?) /;

export const asksForRealFigures =
  /\b(?:real|true|actual|correct|right|proper) (?:figures?|numbers?|statistics|stats|ones)\b|\bthe (?:real|true|actual|correct|right) ones\b/;

export const asksForInterviewer =
  /\b(?:which|what) (?:\w+ )?(?:presenter|interviewer|journalist|reporter|host) (?:\w+ )?(?:interviewed|spoke to|spoke with|talked to|asked|questioned|grilled|quizzed)\b|\bwho (?:\w+ )?(?:interviewed|interviewing|presented|hosted|grilled|quizzed|questioned)\b|\bwho (?:is|was) the (?:presenter|interviewer|host)\b/;

export const asksForFurther = /\b(?:more|further|another|extra|fresh|new) (?:talks|one|ones)\b/;

/** "Which depot lost the most?" */
export const asksForMost =
  /\b(?:which|what|who) (?:\w+ ){1,4}(?:the )?(?:most|least|fewest|hardest|worst|best|highest|lowest)(?: \w+(?: out)?)?$/;

export const givesMost =
  /\b(?:most|least|fewest|hard(?:est)?|worst|best|(?:bigg|larg|high|low|great)est|particular(?:ly)?|especially|mainly)\b/i;

/** "What was in them?" */
export const asksForContents =
  /^(?:and |so )*what (?:is|was|were|are) (?:written |said |actually )?(?:in|inside) (?:it|them|that|those|(?:the|those|these|that|this|its|their|his|her) \w+)$|^(?:and |so )*what (?:did |has |have )?(?:\w+ ){1,4}?(?:wrote|write|written|put|said|say) in (?:the|his|her|their|its|those|these|that) \w+\b|^(?:and |so |but )*what (?:exactly )?(?:was|were) (?:exactly )?(?:said|discussed|talked about|written) (?:in|on|at|during) (?:it|them|(?:the|that|those|this|their) (?:\w+ ){0,2}\w+)|^(?:and |so )*what (?:was|were|is|are) in (?:the|those|these|that|their) \w+ (?:that|which|from|of|sent|to)\b/;

/** Words by which a sentence tells what a letter or a deal holds. */
export const givesContents =
  /\b(?:say|says|said|ask\w*|urg\w*|call\w* (?:for|on)|demand\w*|propos\w*|offer\w*|contain(?:s|ed|ing)?|about|that)\b/i;

/** "What example did she give?" */
export const asksForExample = /\b(?:what|which) (?:\w+ )?example\b/;

/** "Which ward has the measles?", "has any ward got it?": a case that there is. */
export const asksForCase =
  /^(?:and |so |but |ok )*(?:(?:which|what) \w+ (?:\w+ )?(?:is|are|was|were|has|have|had|got|did)\b|(?:has|have|did) \w+ )/;

/** "Has Smith got it?": what stands before the name. */
export const asksIfSomebody = /^(?:and |so |but |ok )*(?:has|have|did)(?: the)?$/;

export const givesExample = /\b(?:example|for instance|such as|like an?)\b/i;

/** "Does Smith think he is right?": what Smith says of the other. */
export const asksForAssent =
  /\b(?:thinks?|says?|believes?|agrees?|reckons?) (?:that )?(?:he|she|they) (?:is|was|are|were) (?:right|wrong|correct|lying|telling)\b/;

/** "Did he do as they asked?" */
export const asksForCompliance =
  /\b(?:do|did|does|done) (?:as|what) (?:they|he|she|we) (?:\w+ )?(?:asked|said|wanted|told|demanded|urged)\b|^(?:and |so |but )*(?:did|has|have|will) (?:\w+ ){1,3}(?:do|done) (?:it|so|that)(?: then| yet)?$|\b(?:take|takes|taken|took) (?:\w+ ){1,4}up on\b|\b(?:heed|heeded|acted on|act on) (?:the|their|his|her|its|that|this)\b/;

/** "Did they accept it?" */
export const asksIfAccepted =
  /\b(?:did|has|have|does|do|will) (?:the )?(?:\w+ ){1,4}?(?:accept|accepted|reject|rejected|turn down|turned down|take|taken) (?:it|that|this|them|the (?:\w+ )?(?:offer|deal|proposal|terms))(?: yet| then)?$/;

export const givesAcceptance =
  /\b(?:accepted|rejected|rejects|refused|refuses|turned down|turns down|dismissed|voted (?:for|against|to)|said (?:yes|no) to|declined|threw out|signed|settled)\b/i;

/** Newspapers, broadcasters and the like. */
export const mediaNouns =
  /\b(?:which|what) (?:\w+ )?(?:newspaper|paper|broadcaster|channel|station|outlet|magazine)\b/;

export const mediaWords: readonly string[] =
  'newspaper paper daily weekly broadcaster radio television tv news agency channel magazine website press station'.split(
    ' ',
  );

export const asksForContact =
  /\b(?:(?:phone|telephone|contact|helpline|hotline) number|number (?:to|2|do|can|should|for) (?:i |we |you |people )?(?:ring|call|phone|contact)|email address|website)\b/;

export const asksForNameOfHead =
  /\b(?:boss|head|leader|chief|chair\w*|ceo|owner|manager)s? (?:full )?name\b|\bname of (?:the|its|their) (?:\w+ )?(?:boss|head|leader|chief|chair\w*|ceo|owner|manager)\b/;

/** Sorts of bodies and places that have names. */
const bodies =
  'motorways?|highways?|homes|colleges|schools|hospitals|museums|theatres|unions|compan(?:y|ies)|firms?|stations|towns|cities|councils|newspapers|universities|banks?|countries|streets|routes|shops|libraries|clinics|ports|airlines|charities|parties|clubs|depots|hotels?|magazines|mayors|senators|councillors|judges|ministers|politicians|officials|agenc(?:y|ies)';

/** "Which firms did she name?": the names themselves are wanted. */
export const asksWhichOnes = new RegExp(
  `\\b(?:list|name) (?:all )?(?:the )?(?:\\w+ )?(?:${bodies}) (?:that|who|whose|which|in|of|on)\\b|\\b(?:which|what) (?:of the |(?!(?:the|that|this|will|would|can|could|must|should|may|might|shall|do|does|did|is|are|was|were|has|have)\\b)\\w+ )?(?:${bodies})\\b`,
);

/** "Which farms missed a collection?": the words of the first group hold the noun. */
export const asksWhichSorts =
  /^(?:and |so |but |ok )*(?:which|what (?:kinds?|types?|sorts?) of) ((?!of\b|one|ones\b)\w+(?: (?!did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\w+){0,2})/;

export const asksForNames = new RegExp(
  `\\bone by one\\b|\\bwho (?:are|were) the (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|\\bwhat (?:are|were) (?:those|these|the others?|they)(?: ones?)? called\\b|\\bnames? of (?:the |all (?:the )?)(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|(?<!\\b(?:refused?|refuses|refusing|declined?|not|never|unwilling) (?:to )?)\\bnames? (?:of )?(?:the |all (?:the )?)(?:\\w+ ){0,2}?(?:${bodies}|presidents|mayors|leaders) (?:that|who|whose|which|involved|in|on|at|of)\\b|\\bnames of\\b|\\bname (?:me )?(?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?!things|points|reasons|demands|conditions|changes|issues)(?:\\w+ ){1,2}(?:that|who|which|still)\\b|\\bnames(?: (?:please|of them))?$|\\bname (?:any|them|some)\\b|^(?:and |so )*(?:can you )?name (?:one|two) of\\b|\\bwhich (?:\\w+ ){1,3}did (?:\\w+ ){1,3}(?:name|mean)$`,
);

/** "Which six of the ten is it?" */
export const asksWhichOfThem =
  /\b(?:which|what) of the (?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten) (?!things|points|reasons|demands|conditions|changes|issues|claims|parts|sides|parties|polls|surveys)\w+s\b|\b(?:which|what) (?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten) (?:of (?:the|its|their|those)\b|(?!hours|days|weeks|months|years|things|points|reasons|demands|conditions|changes|issues|claims|parts|sides|parties|sorts|kinds|types)\w+s\b)|^(?:and |so )*which (?:ones?|of them)$|^(?:and |so )*which of (?:them|those|these) \w/;

/** "Who will the arbitrator be?" */
export const asksForHolder =
  /\bwho (?:will|would|might|could|should) (?:(?:the|an?) \w+ be|be (?:the|an?) \w+)\b/;

/** "When did they last strike before this?" */
export const asksForEarlier =
  /\b(?:the )?last time\b|\bwas there last\b|\b(?:were|was) there (?:an? )?(?:\w+ ){0,3}last$|\blast (?:\w+ )?(?:strike|walkout|stoppage|boycott|one) (?:like|of) (?:this|it|its)\b|\blast such\b|\b(?:did|have|had) (?!the last\b)(?:\w+ ){1,7}?last(?= (?:go|strike|struck|walk|stop|happen|vote|meet|down|out|do|done|take|taken|have|had|see|seen|run|get|got|be|been)\b|$) \w+|\b(?:before|prior to) (?:this|that|now|these)\b|\bprevious(?:ly)?\b|\bmost recently\b|\b(?:was|were|did) the (?:last|previous) (?:\w+ ){0,2}?(?:strikes?|walkouts?|stoppages?|boycotts?|one|action)\b|\b(?:which|what) year\b.*\b(?:was|did)\b.*\blast\b/;

export const asksForDay = /\b(?:what|which|exact) (?:exact )?(?:date|day)s?\b/;

export const givesDay = new RegExp(
  `\\b(?:${weekdays.join('|')}|today|tomorrow|yesterday|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months.join('|')})|(?:${months.join('|')}) \\d{1,2}(?! ?(?:per ?cent|%)))\\b`,
  'i',
);

export const asksWhetherYet =
  /^(?:and |so )?(?:has|have) (?:any(?:one|body|thing)?|an?) (?!\w+ (?:union|party|side))\w+|\b(?:has|have) any(?:one|body|thing)?\b.*\bbeen\b|\bso far\b|\byet\b/;

export const asksForMonth = /\b(?:which|what) month\b/;

/** "The 1998 strike": not what is the first one since. */
export const namesYear = /\b(?<!since )(?:19|20)\d\d\b/;

export const asksForYear = /\b(?:which|what) year\b/;

export const givesYear = /\b(?:1[89]|20)\d\d\b/;

export const givesMonth = new RegExp(`\\b(?:${months.join('|')})\\b`, 'i');

export const asksForLatest = /\b(?:latest|newest|most recent) (?:\w+ )?(?:poll|survey|numbers|figures)\b/;

export const asksForStart =
  /^(?:(?:and|so|ok) )*(?:since|from) (?:when(?! (?:to|till|until)\b)|(?:what|which) (?:year|month|day|date|time|hour))\b|\bhow long ago (?:did|was|were)\b/;

/** "When did she become its head?": who somebody is may tell. */
export const givesSince =
  /\b(?:since|elected|appointed|took (?:over|office|up)|sworn in|became|joined|(?:19|20)\d\d)\b/i;

/** "How many were asked?" */
export const asksForSample =
  /\bhow many (?:\w+ )?(?:were|was|are|got) (?:asked|interviewed|questioned|polled|surveyed)\b|\bhow many (?!minutes|hours|days|times)(?:\w+ )?did (?:\w+ ){1,2}(?:ask|interview|question|poll|survey|talk to|speak to|speak with|contact|ring|phone|reach)\b/;

export const givesSample = /\b(?:ask\w*|interview\w*|question\w*|polled|surveyed|respond\w*|sample)\b/i;

/** "When were people asked?" */
export const asksForFieldwork =
  /\b(?:pollsters?|fieldwork|interviewers?|interviewed|polled|surveyed)\b|\b(?:poll|survey) (?:was |were )?(?:done|made|taken|carried out|conducted|run)\b/;

/** "Where does he live?" */
export const asksForHome =
  /\bwhere (?:does|do|did|is|are) (?:\w+ ){1,3}(?:live|lives|living|born)\b|\b(?:where|(?:which|what) (?:town|city|village|country|region|place)) (?:does|do|did) (?:\w+ ){1,9}?live$|\b(?:what|which) (?:town|city|village|country|region|place) (?:is|are|was) (?:\w+ ){1,5}from$/;

/** "Which hospital did they take him to?": the noun is the first group. */
export const asksForInstitution =
  /\bwhich (pier|wharf|berth|platform|hospital|school|university|college|airport|prison|library|museum|court|courthouse|hotel|clinic)(?= (?:did|do|does|is|was|were|are|has|have|had|will|can|could|would|came|went|took|lost|closed|got|employs?|employed|runs?|treats?|treated|hires?|hired|owns?|uses?|used)\b|$)/;

export const givesHome =
  /\b(?:[Ll]ives?|living|resident|home|born|native)\b|\bfrom (?:the )?\p{Lu}|, (?:\d{1,3}, )?of \p{Lu}/u;

/** "How would it change if ...?"; "if they get their way" supposes no more than what they want. */
export const asksForSupposed =
  /\b(?:how|what) would\b.*\bif\b(?! (?:the )?(?:\w+ ){1,3}?(?:g[eo]ts?|got|has|have|had) (?:its|his|her|their) (?:own )?way\b)/;

export const givesSupposed =
  /\b(?:would|will|could|if|unless|once|provided)\b|^(?:in|under) (?:an?|any|such an?) /i;

/** "What would happen if there was a crash?" */
export const asksForEffect = /\bwhat (?:\w+ ){0,4}?happens?\b(?! to\b)/;

export const givesEffect =
  /^(?!.*\bexample\b).*\b(?:would|will|if|or (?:pay|face|lose|be|risk)|can|could|may|means?|meant|creates?|causes?|leads? to|risks?|(?:in|under) (?:an?|any|such an?|the event of|case of) \w+)\b/i;

/** "Have they ever walked out before?" */
export const asksForPrecedent = /\bever\b|\bbefore(?: now| this| this (?:one|strike|walkout|time))?$/;

/** "What has been cancelled?" */
export const asksWhatIsOff =
  /\bwhat (?:has|have|is|was|were) (?:already |being )?(?:been )?(?:cancelled|canceled|postponed|called off|scrapped)\b/;
export const isOff =
  /\b(?:cancel\w*|postpon\w*|call(?:s|ed)? off|scrap(?:s|ped)|put off|shut|closed|suspended|not run)\b/i;

/** "What has been decided?" */
export const asksWhatWasDone = /\bwhat (?:has|have|was|were) (?:already )?(?:been )?\w+ed\b/;

/** "What went wrong?", "how did they meet?" */
export const asksForCourse =
  /^(?:and |so |but |ok )*(?:how (?:did|do|does|was|were|is|are|has|have|could|would)|what (?:went|goes|happened|happens|made|caused)|what (?:was|were|has been|have been) (?:agreed|decided|signed|announced|discussed|settled))\b/;

/** "Will there be more strikes?" */
export const asksForMoreStrikes =
  /\b(?:more|further|other|another|additional|extra|any other|new) (?:\w+ )?(?:strikes?|walkouts?|stoppages?|strike days?|industrial action)\b|\b(?:strike|walk out|go on strike) again\b/;
export const givesMoreStrikes =
  /(?<!\bis the )\b(?:second|third|another|further|more|next|later|new|longer) (?!day of|time)(?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?|action)\b|\b(?:strike|strikes|walk out|stoppages?)\b[^.]*\b(?:again|follow\w*|escalat\w*)\b|\bthreat\w*\b[^.]*\b(?:strike|walkout|stoppage)|\bmore (?:strike )?days\b|\b(?:open-ended|indefinite) (?:strike|walkout|stoppage|action)/i;

/** "Is the strike over?" */
export const asksIfOver =
  /\b(?:strikes?|walkouts?|stoppages?|it|they) (?:\w+ )?(?:over|finished|ended|done|still (?:on|going)|going on)(?: yet| now| already)?$|\b(?:has|have|did) (?:the )?(?:\w+ )?(?:strikes?|walkouts?|stoppages?) (?:end|ended|finish|finished|stopped)\b/;
export const givesEnd =
  /\b(?:end(?:s|ed)?|(?:is|are|was|were) over|finish\w*|call\w* off|suspend\w*|until|till|due back|return\w*)\b/i;

export const givesPrecedent = /\b(?:first|history|unprecedented|last|previous\w*|earlier|never|ago)\b/i;

/** "Whose side is she on?" */
export const asksForSide =
  /\bwhose side\b|\b(?:which|what) side (?:is|are) (?:\w+ ){1,3}on\b|\b(?:is|are) (?:\w+ ){1,5}on (?:the|their|either) sides? of\b/;

export const givesSide =
  /\b(?:sid(?:es?|ed|ing)|support\w*|back(?:s|ed|ing)?|against|favour\w*|neutral|neither|oppos\w*|blam\w*|both|represent\w*|leads?|leader|head|of)\b/i;

/** "What is his name?", "what was the injured man's name?" */
export const asksForNameOfPerson =
  /\bwhat (?:is|was|are|were) (?:(?:his|her|their)(?: \w+)?|the (?:\w+ )?(?:man|woman|boy|girl|driver|worker|person|guy|lady)) names?$/;

/** "Name of the officer who counted them?" */
export const asksForNameOfDoer =
  /\bname of (?:the|that) (?:\w+ ){0,2}(?:man|woman|instructor|driver|worker|officer|reporter|teacher|owner|farmer|doctor|inspector|guard|nurse|pilot|judge|boy|girl|child|patient|student)(?= (?:on|in|at|from|of|with|who|that|by)\b|$)|\b(?:name|identity) of (?:the|that) (?:\w+ )?\w+ (?:who|that)\b|\bwhat (?:is|was) the (?:\w+ )?\w+ called who\b/;

/** "... in dollars": what a sum is asked for in (the source of a pattern). */
export const inMoney =
  'in (?:dollars|euros|pounds|pesos|crowns|kroner|kronor|francs|rupees|rand|yen|shillings|money|cash)';

/** "Which programme", "which local paper": where something was broadcast or printed. */
export const asksWhichMedium =
  /(?:\b(?:on|in) |^(?:and |so )?)(?:which|what) (?:\w+ )?(programme|program|show|channel|station|podcast|paper|newspaper|magazine|website)\b/;

/** "How much is the fine?", "how many dollars would the fine be?": the thing is what the number is of. */
export const asksHowMuchIs = new RegExp(
  String.raw`\bhow (?:much|many \w+|big|high|large) (?:is|was|are|were|would|will|might) (?:the|this|that|their|its|his|her|such an?) (?:\w+ )?(?!be$)(\w+)(?: be)?(?: if\b.*)?$|\bwhat (?:is|was|are|were) (?:the|its|their|that) (\w+) ${inMoney}\b`,
);

/** "List the six cranes": each of them. */
export const asksForEach =
  /^(?:(?:and|so|please|can you|could you|pls) )*(?:list|name) (?:all )?(?:of )?the (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/;

/** "Which eye clinic did he walk to?": the noun is the first group. Of these, each has a name. */
export const asksWhichNamed =
  /\b(?:which|what) (?!(?:has|have|had|did|does|do|is|are|was|were|will|would|can|could|the|an?) )(?:\w+ ){0,2}?(bank|hymn|song|clinic|agency|company|firm|judge|court|hospital|school|university|college|museum|church|hotel|airline|doctor|teacher|instructor|minister|senator|councillor|officer|lakes?|rivers?|street|town|village|city|islands?|homes|depot|contractor|supplier|charity|film|book|club|pub|bakery|factory|farm|ship|vessel|ferry|boat|truck|lorry|train|plane|flight)(?= (?:did|do|does|is|are|was|were|has|have|had|will|would|can|up|in|on|at|made|makes|sent|turned|called|got|took|runs?|owns?|came|went|said|says|told)\b|$)/;

/** "Which president led the appeal?": the office, of which one holder is asked for, is the first group. */
export const asksWhichHead =
  /\b(?:which|what) (?!(?:the|an?|his|her|their|our|did|does|do|is|was|has|of) )(?:\w+ ){0,3}?(president|leader|chair|chairman|chairwoman|boss|chief|director|manager|mayor|minister|secretary|spokesman|spokeswoman|captain|bishop) (?=(?:did|does|do|is|was|has|had|will|would|led|leads|said|says|told|made|called|got|took|came|went|signed|urged|wrote|resigned|quit|spoke)\b)/;

/** "What makes it different?" */
export const asksWhatSetsApart =
  /\bwhat (?:makes?|made|sets?) (?:\w+ ){1,6}(?:different|special|unusual|unique|apart|historic)\b/;
export const setsApart = /\b(?:first|never|only|unprecedented|unlike|since|history|new|last)\b/i;

/** What somebody is only wanted to do. */
export const wishes =
  /\b(?:wants?|wanted|asks?|asked|urges?|urged|urging|calls? on|called on|begs?|begged|tells?|told|presses|pressed|appealed to) (?:[\p{L}'’-]+ ){1,5}?to (\p{L}+)/giu;

/** "What is the name of the man who did it?" */
export const asksForNameOfOne =
  /\bname of (?:the|that|this) (?:\w+ )?(?:(?:wo)?m[ae]n|person|guy|bloke|lady|girl|boy|lad|chair(?:man|woman)?|judge|lawyer|witness|suspect|victim|inmate|prisoner|patient|pupil) (?:who|that|in|at|with)\b/;

/** "What is the name of the fund?" */
export const asksForNameOf =
  /\bwhat (?:is|was) the (?:\w+ )?name of (?:the|that|this|its|their) (?!woman\b|man\b|lady\b|guy\b|person\b)(?:\w+ )?\w+(?:$| (?:who|that|which) \w+| where\b| \w+ing\b)/;

/** "Restaurant name?", "what is the dog's name?": of a thing or an animal. */
export const asksForNameOfThing =
  /\b(restaurant|cafe|shop|store|pub|bar|stall|hotel|school|firm|ship|boat|app|system|software|dog|cat|horse|park|scheme|book|song|film)(?:s|'s)? names?$/;

export const givesStart =
  /\b(?:since|from|began|begun|started?|joined|took over|signed|expired|lapsed|appointed|elected|until|unchanged|(?:brought|came|put) in|introduced|launched|installed|founded|set up|opened)\b/i;

export const asksForEnd = /\b(?:ends?|finish(?:es)?|stops?|until|till|over by)\b/;

export const asksForAfter = new RegExp(`\\bafter (?:\\d{4}|${months.join('|')})\\b`);

export const endsThen = /^(?!.*\b(?:after|from|since)\b).*\buntil\b/;

/** "Has any other town done it?" */
export const asksForOther =
  /\b(?:any|some|all|all the|which|what|do|did|have|has|are|is|from|at) other (?!than\b|side\b|people\b)\w+/;

export const asksForAddress =
  /\b(?:which|what) (?:street|road|motorway|highway|avenue|address|postcode|room|floor)\b/;

export const givesAddress =
  /\b(?:[am]\d+|highway \d+|street|road|avenue|lane|square|quay|room|floor|calle|rue|strasse)\b/i;

/** Verbs after whom stands to whom, or of whom, something was said. */
export const addressing: ReadonlySet<string> = new Set(
  'asked told accused criticised urged questioned attacked condemned begged warned called'.split(' '),
);

export const asksWhatWasNotSaid =
  /\b(?:would|did|could|will) (?:\w+ )?not (?:admit|accept|confirm|concede|agree|say|answer|tell|reveal|comment|disclose|discuss)\b|\b(?:would|did|could|will) not (?:he|she|they) (?:say|answer|tell|reveal|discuss)\b/;

/** "Who was there for the company?" */
export const asksWhoAttends =
  /^(?:and |so )*who (?:will|would|is|was|were|are) (?:\w+ ){0,3}(?:there|present|sitting|attending|coming|going|speaking) (?:\w+ )?(?:for|on behalf of)\b|^(?:and |so )*who (?:signed|negotiated|attended|appeared|spoke) (?:it |this |that )?(?:for|on behalf of)\b/;

/** "Half of them", "hundreds": a size without a number. */
export const givesRoughSize =
  /\b(?:all|none|no|half|third|quarter|majority|dozens?|hundreds|thousands|both)\b/i;

/** "How many were operations rather than appointments?": a part counted by itself. */
export const asksForPartAlone =
  /\bhow (?:many|much)\b.* (?:rather than|as opposed to|as against|instead of|and not) \w|\b(?:only|alone|just) without (?:the )?\w/;

/** "How did the deputies vote?" */
export const asksForVote = /\bhow (?:did|does|will|would) (?:the |his |her |their )?(?:\w+ ){1,3}vote\b/;

/** "How did the midwives vote?": of whom it is asked is the first group. */
export const asksHowTheyVoted =
  /\bhow (?:did|do|does|would) (?:the |each |every |all )?(?:\w+ ){0,2}?(?!(?:people|public|voters?|adults|members|they|it|he|she|we|you|everyone|union|council|respondents)\b)(\w+) (?:vote|answer)\b/;

export const givesVote =
  /\b(?:vote[ds]?|voting|ballot\w*|(?:turned down|rejected|backed|approved|accepted|voted)\b.*(?:%|\bper ?cent|\bby \d|\bby a majority))/i;

/** "How many answered yes?" */
export const asksForYesOrNo =
  /\b(yes|no) (?:answers?|percentage|percent|share|votes?|voters?|camp|side|replies|responses)\b|\b(?:said|say|saying|voted?|voting|answer(?:ed)?|replied) (yes|no)\b/;

/** What was so earlier, without a month or a day. */
export const ofThen =
  /\b(?:then|earlier|before|previous\w*|back in|at the (?:start|beginning)|used to|initially|at first|once)\b/;

/** "Last winter", "last year": not now. */
export const ofEarlierSeason = /\b(?:last|previous) (?:winter|spring|summer|autumn|fall|month|year)\b/;

/** "Where were those held?" */
export const asksWhereHeld = /\b(?:held|take place|took place|taken place|happen(?:ed)?|staged|going on)$/;

/** "Which union has kept out of it?": the noun is the first group. */
export const asksWhichIs =
  /^(?:and |so |but )*(?:which|what) (union|company|firm|party|group|body|organisation|association|federation|side|politician|minister|official|leader|person|man|woman) (?:has|have|had|is|are|was|were|did|does|do|will|would|can|could)\b/;

/** "Apart from the cranes, what ...": what is left out is the first group. */
export const leavesOut =
  /^(?:and |so )?(?:apart from|besides|aside from|other than|except for) (.+?) (?:what|who|which|how|where|when|why|did|does|has)\b/;

/** "What job did she have before she retired?" */
export const asksForFormerJob =
  /\b(?:job|work|post|role|position|living|career)\b.*\bbefore (?:he|she|they|retir\w+|that|this|becoming|being)\b|\bbefore (?:he|she|they) (?:retired|became|was|were|took)\b|\bused to (?:do|be|work as)\b/;

export const givesFormerJob =
  /\b(?:former\w*|ex-\w+|used to|worked|previous\w*|once|was an?)\b|\bretired (?!from\b)\w+/i;

/** "What do they disagree on besides the cranes?": what is left out is the first group. */
export const leavesOutLast =
  /^(?:and |so )?(?:what|which|who|why)\b.* (?:besides|apart from|aside from|other than) (?:the |this |that )?(.+)$/;

/** "How did she come to be the mediator?" */
export const asksHowChosen =
  /\bhow (?:did|was|were|has|have) (?:\w+ ){1,4}(?:come to (?:be|head|lead|run|chair)|get to (?:be|head|lead|run)|become|became|get the job|chosen|picked|appointed|selected|elected|given the job)\b/;

export const givesHowChosen =
  /\b(?:appoint\w*|elect\w*|chos\w+|picked|named|voted|select\w*|took over|promot\w*)\b/i;

/** "What does the name of the bay mean?" */
export const asksForMeaningOfName =
  /\bwhat (?:does|do|did) (?:the )?(?:\w+ ){0,2}names? (?:of )?(?:\w+ ){1,4}?(?:mean|stand for|refer to|come from)\b|\bwhere (?:does|did) (?:the )?(?:\w+ ){0,2}names? (?:\w+ ){0,4}?come from\b/;

export const givesMeaningOfName = /\b(?:names?|named|called|means?|meaning|stands? for|short for)\b/i;

/** "What did she say about how many came?" */
export const asksForNumberInWords =
  /\b(?:say|said|says|think|thinks|thought) (?:about|on) (?:how (?:many|much|long|often)|the (?:exact )?numbers? of)\b/;

/** "When did the professor count them?": what was done, and not what was said. */
export const asksWhenDone =
  /\bwhen did (?!.*\b(?:sa(?:y|id)|t(?:ell|old)|promis\w*|claim\w*|think|announc\w*|warn\w*|speak|talk|predict\w*|expect\w*|accus\w*|call\w*|describ\w*|refus\w*|declin\w*|reject\w*)\b)/;

/** "Who does operations for the company?": the duty is the first group. */
export const asksForDuty =
  /\bwho (?:does|handles|looks after|takes care of|deals with|is responsible for|is in charge of) (?:the )?(\w+) (?:for|at|of|in)\b/;

/** "How much more do they want?": not what they are offered. */
export const asksForClaim =
  /\bhow (?:much|many) (?:\w+ ){0,3}?(?:do|does|did|are|is|have|has) (?:the )?(?:\w+ ){1,3}?(?:want(?:ed)?|ask(?:ed|ing)? for|demand(?:ed|ing)?|claim(?:ed|ing)|seek(?:ing)?|(?<!look(?:ing|s|ed)? )after)$|\bhow (?:much|many) (?:\w+ ){0,2}?they (?:want|ask for|demand)(?: (?:then|now))?$|\b(?:they|he|she|it) wants? how (?:much|many)$/;

export const givesClaim =
  /\b(?:want\w*|ask\w*|demand\w*|claim\w*|seek\w*|sought|call\w* for|request\w*|insist\w*|hold\w* out for|need\w*|would)\b/i;

/** "What is her daughter called?": what whose name is asked for is called is told by its name. */
export const asksWhatTheirsIsCalled =
  /\bwhat (?:is|are|was|were) (?:his|her|their|its|\w+s) (?:\w+ ){1,2}(?:called|named)\b/;

/** "Who said the bonus was too high?": what it was called is the first group. */
export const asksWhoCalledIt =
  /\bwho (?:\w+ )?(?:said|says|thinks?|thought|claimed|claims|reckons) .*\b(?:is|are|was|were) (?:too |so |very |really |quite |far too )?(\w+)$|\bwho (?:\w+ )?(?:called|described|branded|labelled|dubbed) .+ (?:an?|as) (?:\w+ )?(\w+)$/;

/** "And his wife?" */
export const asksForKin =
  /\bname of (?:the |that |his |her )?(?:\w+ ){1,3}(?:wife|husband|partner|son|daughter|mother|father|mum|dad|mom|brother|sister)\b|\b(?:his|her|their) (?:\w+ )?(?:wife|husband|spouse|partner|sons?|daughters?|mother|father|mum|dad|mom|brothers?|sisters?|family)\b/;

export const givesKin =
  /\b(?:wife|husband|spouse|partner|sons?|daughters?|children|mother|father|mum|dad|mom|parents?|brothers?|sisters?|family|married|grand\w+)\b/i;

/** "How much did they pay for the app?" */
export const asksForPrice =
  /\bhow much (?:did|does|do|has|have|will) (?:the )?(?:\w+ ){1,4}?(?:pay|paid|spend|spent) (?:for|on)\b/;

export const givesPrice = /\b(?:pays?|paid|cost\w*|spen[dt]\w*|bought|price\w*|worth|fee)\b/i;

/** "How big was the rise that they got?": not what is wanted, nor what is offered. */
export const asksForGiven =
  /\bhow (?:much|many|big|large)\b.*\b(?:got|received|were given|was given|were awarded|won)\b(?! (?:to|offered)\b)/;

export const onlyAsked =
  /\b(?:wants?|wanted|demands?|demanded|asks?|asking|asked|claim\w*|offer\w*|proposes?)\b/i;

/** "How was the question worded?" */
export const asksForWording =
  /\bwhat (?:was|were|is) the (?:exact |precise |actual |very )questions? (?:put|asked|posed|that|in)\b|\b(?:wording|phrasing) of (?:the |each |every |its |their )?(?:\w+ )?questions?\b|\bhow (?:exactly )?(?:was|were) the (?:\w+ )?questions? (?:\w+ )?(?:worded|phrased|put|asked)\b/;

export const givesWording = /\basked: “|\b(?:word(?:ed|ing)|phrased)\b/;

/** "Who told the crews to stay away?": what they were told to do is the first group. */
export const asksWhoToldToDo =
  /\bwho (?:\w+ )?(?:told|tells|asked|asks|urged|urges|warned|ordered|orders|advised|advises|begged) (?:\w+ ){1,5}?(?:not )?to (\w+)/;

/** "Whom does she report to?" */
export const asksForSuperior = /\bwhom? (?:does|do|did) (?:\w+ ){1,3}(?:report|answer) to\b/;

export const givesSuperior = /\b(?:reports?|answers?|accountable|subordinate|under) (?:to )?(?:\w+ )?\p{Lu}/u;

/** "What party is he in?" */
export const asksForParty =
  /\b(?:which|what) (?:political )?party\b(?! (?:leader|boss|chief|head|spokes)\w*)/;

export const givesParty =
  /\b(?:party|parties|conservatives?|labour|liberals?|democrats?|republicans?|greens?|socialists?|communists?|independents?)\b/i;

/** "Does she agree with her?" */
export const asksForAgreement = /\b(?:dis)?agrees? with\b/;

/** "Where does the opposition stand on it?" */
export const asksForStance =
  /\bwhere (?:does|do|did) (?:\w+ ){1,5}stand\b|\b(?:position|stance|view|opinion|take) (?:of|on|about)\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\bwhose side\b/;

/** "Where do the gate staff stand on it?": whose stand it is, in the first group. */
export const asksWhereStrangersStand =
  /\bwhere (?:does|do|did) (?:the )?(?:\w+ ){0,2}?(\w+) stand (?:on|about)\b/;

/** "What is the origin of the word ...?" */
export const asksForOriginOfWord =
  /\b(?:origins?|etymology|root) of (?:the |this |that )?(?:word|name|term)\b|\bwhere (?:does|did) the (?:word|name|term) \w+ come from\b/;

/** "What share of those asked were students?": the first group. */
export const asksWhoTheyWere =
  /\b(?:share|percentage|percent|proportion|many) of (?:the|those) (?:people |adults |ones )?(?:asked|polled|surveyed|questioned|respondents?|interviewed)\b.* (?:were|are|was) (?!for\b|against|in favour|opposed|behind|unsure|undecided|not\b|on the)(\w+)$/;

/** "Is she on the drivers' side?" */
export const asksWhoseSide =
  /\b(?:is|are|was|were) (?:\w+ ){1,5}on (?:\w+ ){1,4}side\b|\b(?:is|are|was|were) (?:\w+ ){1,5}on the side of\b|\bside[sd]? with\b|\b(?:for or against|against or for)\b/;

/** "What does a paramedic make?", "how much is a nurse on?" */
export const asksForPay =
  /\bsalar(?:y|ies)\b|\bhow much (?:does|do) (?:\w+ ){1,5}start on\b|\btakes? home\b|\bwhat (?:do|does|did|will) (?:the )?(?:\w+ ){1,7}?(?:get|earn|make) (?:for|per) (?:the |an? |each |every )?(?:night|day|shift|hour|week|month|year)\b|\bwhat (?:wage|salary|hourly rate)s?\b|\bwhat (?:is|was|are|were) (?:the |an? )?(?:\w+ )?(?:hourly|weekly|monthly|yearly|annual|basic|average|minimum|starting) (?:\w+ )?(?:wage|pay|salary|rate)s?\b|\bwhat (?:is|does|do|are) (?:an? |the )?\w+ (?:get|gets|earn|make)(?: (?:an?|per) \w+)?$|\bhow much (?:do|does|did) (?:\w+ ){1,4}?(?:get|earn|make|pay)\b|\bearns?\b|\b(?:get|gets|is|are|they) paid\b|\bwhat (?:is|are|do|does) (?:they|he|she) paid\b|\bhow much (?:is|are) (?:an? |the )?(?:\w+ ){1,3}on(?: these days| now| (?:an?|per) (?:year|month|week|hour|day))?$|\bwhat (?:is|does|do) an? (?:\w+ ){1,2}(?:make|makes|earn|on)\b/;

export const givesPay =
  /\b(?:earn\w*|paid|pays|(?:basic|monthly|hourly|weekly|average|starting|base|strike|take-home) pay|pay (?:is|was|of)|wages?|salar\w+|takes? home|income|an hour|(?:starts?|starting) on|pay (?!a\b|the\b)\w+ (?:\w+ )?(?:[A-Z]{1,2})?[$£€]?\d+|[$£€]\d[\d.,]* (?:an?|per) (?:hour|day|night|shift|week|month|year))\b(?! (?:rise|offer|claim|talks|deal|dispute))/i;

/** Whom a poll asked: the first group, without its "s". */
export const asksForPolled =
  // "Support for the drivers": not by them.
  /(?<!\b(?:support\w*|back\w*|oppos\w*|favour\w*|blam\w*|trust\w*|like[ds]?|with|for|behind|against|towards?) (?:the |striking |their |our ){0,2})\b(adult|voter|resident|student|pupil|parent|passenger|commuter|patient|driver|islander|citizen|household|lawyer|customer|member|shopper|tourist)s\b/;

/** "Why does the firm want to close it?": of nothing that the strike is. */
export const asksWhyElse =
  /^(?!.*\b(?:strik\w*|struck|walk\w*|dispute|row|out|angry|mad|cross|furious|action|stoppages?|picket\w*|protest\w*|fight\w*|fought|happening|quarrel\w*|argu\w*|disagree\w*|fall|fell|at odds|down(?:ed|ing)? tools)\b).*\b(?:why|justif\w+)\b/;

export const tellsOfDispute =
  /^(?:The|This) (?:\w+ )?(?:dispute|strike|row|walkout|stoppage|quarrel|conflict) (?:is|was) (?:mainly |also |all )?(?:about|over)\b/;

/** "Why are they on strike?": not why it ended early. */
export const tellsWhyEnded = /\b(?:called off|ended|broken off|cut short|suspended|postponed|cancelled)\b/;

/** "Who paid for the room?": the verb has to be told. */
export const asksWhoPaid =
  /\bwho (?:\w+ )?(?:pays?|paid|funds?|funded|finances?|financed|sponsors?|sponsored)\b/;

export const givesPayer =
  /\b(?:pays?\b|paid\b|paying\b|fund\w*|financ\w*|sponsor\w*|foot(?:s|ed|ing)?|cost\w*|charge\w*|out of (?:its|their|his|her) (?:own )?pocket)/i;

/** Whom somebody from elsewhere spoke of: "my cousin in Leeds says their clerks are out too". */
export const saidElsewhere =
  /\bmy (?:\w+ ){1,2}in (\w+) (?:says?|said|saying|told|tells|reckons?|swears?|claims?)\b.*\b(?:their|there|they|theirs)\b/;

/** "How much is in the fund?" */
export const asksHowMuchIsIn =
  /\bhow much (?:money )?(?:is|was|are|does|do|has|have) (?:there )?(?:left )?(?:in )?(?:the |their |its )?(?:\w+ ){0,2}(?:fund|kitty|pot|reserves?|account)\b(?! (?:pay|give|hand|cost))/;

/** "How much was the firm going to pay?": the payer is the first group. */
export const asksWhatIsPaidBy =
  /\bhow much (?:is|was|will|would|does|did|do|are|were) (?:the |an? )(?!extra|total|basic|new|starting|strike|sick|night|annual|weekly|monthly|hourly)(\w+) (?:going to )?pay(?:ing)?\b/;

/** "Who would carry it out?" */
export const asksWhoWould = /\bwho (?:would|will|should|is going to)\b/;

/** "Which company makes the lorries?" */
export const asksWhichBodyDid =
  /\b(?:which|what) (?:\w+ )?(?:newspaper|paper|broadcaster|outlet|company|firm|pollster|institute|organisation) (?!is\b|was\b|are\b|were\b|did\b|does\b|do\b|has\b|have\b|had\b|for\b|of\b|in\b|will\b|would\b)\w+/;

/** "Has she got back to them yet?" */
export const asksForAnswer = /\b(?:got|gotten|come|came|written|write) back (?:to|on)\b/;

export const givesAnswer = /\b(?:answer|repl|respond|declin|refus|reject|accept|agree)\w*\b/i;

/** "Not counting the trainees", "without Leeds". */
export const leavesSomeOut =
  /\b(?:not|without) (?:counting|including)\b|\b(?:excluding|except|besides|apart from|other than|leaving out|aside from|not to mention)\b/i;

/** "How many people work for it?" */
export const asksForStaff =
  /\bhow many (?:people |workers |staff )?(?:work|works|worked|are employed|are working) (?:for|at|by)\b|\bhow many (?:people |workers |staff )?(?:does|do|did) (?:the )?(?:\w+ ){1,4}employ\b/;
export const givesStaff =
  /\b(?:employ\w*|staff|workforce|work(?:s|ed|ing)? (?:for|at)|workers|crews?|members|\w+(?:ers|ors|ists)|nurses|doctors|teachers) /i;

/** "What is the strike about?" */
export const asksWhatItIsAbout =
  /\bwhat (?:is|was|are|were) (?:the |this |these |all (?:of )?(?:the |this )?)(?:\w+ ){0,2}(?:strikes?|walkouts?|stoppages?|dispute|row|industrial action|fight|quarrel)(?: actually| really| even)?(?: all)? (?:about|over|for)\b(?! (?:to|when|where|who|how)\b)/;
export const givesIssue =
  /\b(?:(?:strik\w*|struck|stop\w* work|walk\w* out|walkouts?|stoppages?|dispute|row|protest\w*|deadlock\w*|impasse|quarrel\w*|fight\w*)\b[^.;]{0,60}\bover (?!\d|the (?:strike|walkout|stoppage|next|past|last)|an?\b|two|three|four|five|six|ten|many|several|more)|because|(?:is|are|was) about|at issue|deadlock\w*|impasse|(?:strik\w*|walk\w* out|protest\w*) against)\b/i;

/** "How does it differ between Leeds and York?" */
export const comparesPlaces =
  /\b(?:differ|differs|difference|compare|compares|vary|varies|gap|split)\b.* between (?:the )?(?!\d)(\w+) and (?:the )?(\w+)/;

/** "What share of the crews support it?": of whom is the first group. */
export const asksOfWhom =
  /(?:\b(?:percentage|percent|share|proportion|fraction|many|most|half|majority|quarter|third)|%) of (?:the |all |all the |our )?((?!the\b)(?:\w+ )?\w+?)(?: who| that)? (?:\w+ly )?(?:support|back|oppose|are for|are against|are in favour|blame|think|want|voted|favour|said|say|answered|told|agree|trust)\b/;

/**
 * Deeds that a question may take for granted, each with the words by which a sentence tells of them: what only comes
 * near ("cancelled" and "dropped", "said" and "denied") tells of none.
 */
export const deeds: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\b(?:did|made|agreed? to|decided? to) (?:\w+ ){1,4}?(?:drop|scrap|lift|withdraw|abandon|ditch)\b|\b(?:dropped|scrapped|lifted|withdrew|abandoned|ditched)\b/,
    /\b(?:drop|scrap|lift|withdr|abandon|ditch|axe|shelv|cancel|g[ai]ve up|pull|abolish|phas|repeal)\w*|\b(?:did|done|does|do) away\b|\bcall\w* off\b/i,
  ],
  [
    /\bden(?:y|ies|ied)\b/,
    /\b(?:den(?:y|ies|ied|ial)|reject\w*|dismiss\w*|declin\w*|false|untrue|not?|never)\b|n['’]t\b/i,
  ],
  [
    /\bdefend(?:s|ed)\b|\bdid .*\bdefend\b/,
    /\b(?:defend\w*|support\w*|back(?:s|ed)|st(?:and|ood)s?|prais\w*|proud)\b/i,
  ],
  [/\bprais(?:e|es|ed)\b/, /\b(?:prais\w*|proud|thank\w*|applaud\w*|welcom\w*|hail\w*|admir\w*)\b/i],
  [
    /\b(?:had|has|have) (?:already )?(?:begun|started|finished|ended)\b/,
    /\b(?:beg[aiu]n\w*|start\w*|under way|underway|launch\w*|finish\w*|end(?:s|ed)|over|complet\w*|since|stop\w*)\b/i,
  ],
  [
    /\b(?:designed|invented|programmed|engineered|manufactured)\b/,
    /\b(?:design\w*|invent\w*|develop\w*|creat\w*|programm\w*|engineer\w*|ma[dk]e\w*|manufactur\w*|buil[dt]\w*)\b/i,
  ],
  [/\bapologis(?:e|es|ed)\b/, /\b(?:apolog\w*|sorry|regret\w*)\b/i],
  [/\b(?:resign(?:s|ed)?|quit)\b/, /\b(?:resign\w*|quit\w*|step\w* down|left|lost)\b/i],
  [
    /\bbr(?:eak|oke)s? off\b/,
    /\b(?:br[eo]a?k\w* (?:off|down)|walk\w* (?:out|away)|left|leav\w*|end(?:s|ed)|collaps\w*|fail\w*)\b/i,
  ],
  [
    /(?<!\b(?:to be|would be|would have been) )\b(?:called (?:\w+ ){0,3}off|did (?:(?!not\b)\w+ ){1,4}call off|suspended|postponed)\b/,
    // Not what would be, what was asked for, nor on what condition.
    /(?<!\b(?:would|could|might|to)(?: have| be)? )(?<!\bif\b.*)\b(?:call\w* (?:\w+ )?off|suspend\w*|postpon\w*|put off|cancel\w*|scrap\w*|halt\w*|end(?:s|ed)|stop\w*)\b/i,
  ],
  [
    /\b(?:back(?:s|ed)? down|gave in|give in)\b/,
    /\b(?:back\w* down|ga?[vi]\w* (?:in|way)|concede\w*|climb\w* down|yield\w*|u-turn|withdr[ae]w\w*|drop\w*)\b/i,
  ],
];

/** "What money has the governor promised?": what somebody did, though by words. */
export const asksForDeed =
  /\b(?:promis\w+|pledg\w+|offer\w*|announc\w+|paid|spent|spend|order(?:s|ed)?|sign(?:s|ed)?|report(?:s|ed)?|found)\b/;

/** "How did the lockout come to an end?" */
export const asksHowItEnded = /\bhow did (?!(?:he|she|they)\b)(?:\w+ ){1,6}(?:end|come to an end|finish)$/;

export const tellsHowItEnded =
  /\b(?:end(?:s|ed|ing)?|finish\w*|settl\w*|resolv\w*|deal|agree\w*|return\w*|back to work|call\w* off|won|collaps\w*|br[eo]a?k\w*|conce\w*|accept\w*|stopp?ed)\b/i;
