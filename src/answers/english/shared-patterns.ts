/** The patterns that several files share: how a question asks for something, and how a sentence tells it. */
import { headWords, months } from './words.ts';

/** Verbs after whom stands to whom, or of whom, something was said. */
export const addressing: ReadonlySet<string> = new Set(
  'asked told accused criticised urged questioned attacked condemned begged warned called'.split(' '),
);

/** "What should I do about a visit?" */
export const asksForAdvice =
  /\b(?:what|where|whom?|how) (?:should|do|can|must|shall|am|are|could|would|will) (?:i|we|one|you) (?:\w+ ){0,3}?(?:do|go|call|ring|contact)\b/;

/** "Did he do as they asked?" */
export const asksForCompliance =
  /\b(?:do|did|does|done) (?:as|what) (?:they|he|she|we) (?:\w+ )?(?:asked|said|wanted|told|demanded|urged)\b|^(?:and |so |but )*(?:did|has|have|will) (?:\w+ ){1,3}(?:do|done) (?:it|so|that)(?: then| yet)?$|\b(?:take|takes|taken|took) (?:\w+ ){1,4}up on\b|\b(?:heed|heeded|acted on|act on) (?:the|their|his|her|its|that|this)\b/;

/** "When did they last strike before this?" */
export const asksForEarlier =
  /\b(?:the )?last time\b|\bwas there last\b|\b(?:were|was) there (?:an? )?(?:\w+ ){0,3}last$|\blast (?:\w+ )?(?:strike|walkout|stoppage|boycott|one) (?:like|of) (?:this|it|its)\b|\blast such\b|\b(?:did|have|had) (?!the last\b)(?:\w+ ){1,7}?last(?= (?:go|strike|struck|walk|stop|happen|vote|meet|down|out|do|done|take|taken|have|had|see|seen|run|get|got|be|been)\b|$) \w+|\b(?:before|prior to) (?:this|that|now|these)\b|\bprevious(?:ly)?\b|\bmost recently\b|\b(?:was|were|did) the (?:last|previous) (?:\w+ ){0,2}?(?:strikes?|walkouts?|stoppages?|boycotts?|one|action)\b|\b(?:which|what) year\b.*\b(?:was|did)\b.*\blast\b/;

/** "When were people asked?" */
export const asksForFieldwork =
  /\b(?:pollsters?|fieldwork|interviewers?|interviewed|polled|surveyed)\b|\b(?:poll|survey) (?:was |were )?(?:done|made|taken|carried out|conducted|run)\b/;

/** "Where does he live?" */
export const asksForHome =
  /\bwhere (?:does|do|did|is|are) (?:\w+ ){1,3}(?:live|lives|living|born)\b|\b(?:where|(?:which|what) (?:town|city|village|country|region|place)) (?:does|do|did) (?:\w+ ){1,9}?live$|\b(?:what|which) (?:town|city|village|country|region|place) (?:is|are|was) (?:\w+ ){1,5}from$/;

/** "Who interviewed him?", "which presenter spoke to her?" */
export const asksForInterviewer =
  /\b(?:which|what) (?:\w+ )?(?:presenter|interviewer|journalist|reporter|host) (?:\w+ )?(?:interviewed|spoke to|spoke with|talked to|asked|questioned|grilled|quizzed)\b|\bwho (?:\w+ )?(?:interviewed|interviewing|presented|hosted|grilled|quizzed|questioned)\b|\bwho (?:is|was) the (?:presenter|interviewer|host)\b/;

/** "Which month was it?" */
export const asksForMonth = /\b(?:which|what) month\b/;

/** "Restaurant name?", "what is the dog's name?": of a thing or an animal. */
export const asksForNameOfThing =
  /\b(restaurant|cafe|shop|store|pub|bar|stall|hotel|school|firm|ship|boat|app|system|software|dog|cat|horse|park|scheme|book|song|film)(?:s|'s)? names?$/;

/** "So what are the real figures?" */
export const asksForRealFigures =
  /\b(?:real|true|actual|correct|right|proper) (?:figures?|numbers?|statistics|stats|ones)\b|\bthe (?:real|true|actual|correct|right) ones\b/;

/** "Where does the opposition stand on it?" */
export const asksForStance =
  /\bwhere (?:does|do|did) (?:\w+ ){1,5}stand\b|\b(?:position|stance|view|opinion|(?<!\b(?:to|would|will|could|can|must|should|they|we|it|not|have) )take) (?:of|on|about)\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\bwhose side\b/;

/** "What is the strike about?" */
export const asksWhatItIsAbout =
  /\bwhat (?:is|was|are|were) (?:the |this |these |all (?:of )?(?:the |this )?)(?:\w+ ){0,2}(?:strikes?|walkouts?|stoppages?|dispute|row|industrial action|fight|quarrel)(?: actually| really| even)?(?: all)? (?:about|over|for)\b(?! (?:to|when|where|who|how)\b)/;

/** "Which programme", "which local paper": where something was broadcast or printed. */
export const asksWhichMedium =
  /(?:\b(?:on|in) |^(?:and |so )?)(?:which|what) (?:\w+ )?(programme|program|show|channel|station|podcast|paper|newspaper|magazine|website)\b/;

/** "Which paper was it for?" */
export const forWhom = /\bfor$|^(?:and |so )*(?:for (?:which|what|whom?)|on whose behalf)\b/;

/** What tells where somebody lives or comes from. */
export const givesHome =
  /\b(?:[Ll]ives?|living|resident|home|born|native)\b|\bfrom (?:the )?\p{Lu}|, (?:\d{1,3}, )?of \p{Lu}/u;

/** Any month by its name. */
export const givesMonth = new RegExp(`\\b(?:${months.join('|')})\\b`, 'i');

/** "Half of them", "hundreds": a size without a number. */
export const givesRoughSize =
  /\b(?:all|none|no|half|third|quarter|majority|dozens?|hundreds|thousands|both)\b/i;

/** "... in dollars": what a sum is asked for in (the source of a pattern). */
export const inMoney =
  'in (?:dollars|euros|pounds|pesos|crowns|kroner|kronor|francs|rupees|rand|yen|shillings|money|cash)';

/** "What do they disagree on besides the cranes?": what is left out is the first group. */
export const leavesOutLast =
  /^(?:and |so )?(?:what|which|who|why)\b.* (?:besides|apart from|aside from|other than) (?:the |this |that )?(.+)$/;

/** Newspapers, broadcasters and the like, as their titles have them. */
export const mediaWords: readonly string[] =
  'newspaper paper daily weekly broadcaster radio television tv news agency channel magazine website press station'.split(
    ' ',
  );

/** "Last winter", "last year": not now. */
export const ofEarlierSeason = /\b(?:last|previous) (?:winter|spring|summer|autumn|fall|month|year)\b/;

/** What was so earlier, without a month or a day. */
export const ofThen =
  /\b(?:then|earlier|before|previous\w*|back in|at the (?:start|beginning)|used to|initially|at first|once)\b/;

/** What the titles of people end in. */
export const offices: ReadonlySet<string> = new Set(
  headWords.flatMap(([title = '']) => title.split(' ').at(-1) ?? []),
);

/** The verbs of replying to somebody, as part of a pattern. */
export const repliesVerb =
  '(?:repl(?:y|ied|ies)|respond(?:s|ed)?|answer(?:s|ed)?|retort(?:s|ed)?|react(?:s|ed)?|(?:hit|hits|hitting|fired|fires|shot) back)';
