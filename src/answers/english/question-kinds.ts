/**
 * How English asks: patterns over the normalised words of a clause (small letters, no punctuation, one space between
 * words; a name that the knowledge has stands as NAME). The first that fits gives the kind; its words are set aside.
 */
import type { QuestionKind } from '../outcome.ts';
import { speechVerbs } from './words.ts';

const speech = `(?:${speechVerbs.join('|')}|pointed out|points out|would not be drawn|came out with|comes out with|used the (?:word|words|phrase|expression|term)|went on about|goes on about|banged on about|going on about)`;

const modifiers =
  '(?:(?:was|is) it (?:that|who) |(?:was|is) the (?:one|person|guy|man|woman)s? (?:that|who) |that |actually |really |exactly |first |just |even |also |ever |has |have |had |it was |openly |publicly |again )*';

const people =
  '(?:person|people|official|officials|politician|politicians|minister|leader|boss|figure|spokesman|spokeswoman|spokesperson|man|woman|guy|bloke|mp|speaker|side|party|group|body|union|organisation|expert|manager|doctor|agency|outlet|broadcaster|newspaper|paper|pollster|institute|company|firm|photographer|journalist|one|of them|of those two|of the two|of those|of these)';

const place =
  '(?:place|places|city|cities|town|towns|country|countries|region|regions|area|areas|location|venue|building|site|sites|street|station|hospital|hospitals|school|port|airport|university|programme|program|show|channel|radio|nation|street|road|square|hall)';

interface KindPattern {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
}

const kindPatterns: readonly KindPattern[] = [
  {
    kind: 'list',
    pattern:
      /\b(?:which|what) (?:people|persons|speakers|names) (?:is|are|was|were|get|gets)(?= (?:\w+ )?quoted\b)/,
  },
  // "X holds which post?", "X is at the top of which body?": who X is, with the question word at the end.
  {
    kind: 'who_is',
    pattern:
      /\bNAME (?:\w+ ){1,5}?(?:which|what) (?:\w+ )?(?:job|role|title|post|position|office|organisation|organization|body|union|party|group|company|firm|institution)$/,
  },
  {
    kind: 'who_is',
    pattern:
      /\b(?:which|what) (?:\w+ )?(?:job|role|title|post|position|office)(?: title)? (?:\w+ ){1,2}?(?:NAME|he|she|they)\b(?: (?:hold|have|occupy|do|got))?/,
  },
  {
    kind: 'who_is',
    pattern:
      /\b(?:NAME|his|her|their) (?:exact |actual |official |current )?(?:job|role|title|post)(?: title)?$/,
  },
  {
    kind: 'definition',
    pattern:
      /\b(?:spell out|expand)(?: the)?(?: initials| letters| abbreviation| acronym)?(?= )|\b(?:initials|letters|abbreviation|acronym) NAME\b(?: (?:stands? for|means?|short for))?|\bNAME (?:is )?short for\b/,
  },
  {
    kind: 'definition',
    pattern:
      /^(?:and |so )*(?:meaning what|which means|meaning)$|^(?:and |so )*what means? (?:the )?(?=NAME|\w+$)/,
  },
  {
    kind: 'who_is',
    pattern: /\bwhat (?:is|was) (?:the )?(?:work|job|role|profession|position) of (?:the )?NAME\b/,
  },
  {
    kind: 'definition',
    pattern:
      /\bhow (?:would|do|can|could|should) (?:you|u|one|i|we) (?:explain|define|describe)\b(?: (?:what )?(?:a|an|the))?/,
  },
  // "How risky does she think it is?", "how long does X think they can hold out?": X's view is asked for.
  {
    kind: 'what_said',
    pattern:
      /\bhow (?!many|much|did|does|do|is|are|was|were|has|have|come|would|will|can|could)\w+ (?:do|does|did) (?:the )?(?:NAME|he|she|they) (?:really |actually )?(?:think|believe|say|reckon|feel|claim|expect)s?\b/,
  },
  {
    kind: 'who_is',
    pattern: /\b(?:full |first |last )?name of (?:the )?NAME$|\bNAME (?:full |first |last )?name$/,
  },
  { kind: 'who_is', pattern: /\bwho (?:he|she|they|NAME) (?:is|was|are)\b/ },
  {
    kind: 'definition',
    pattern: /^(?:and |so |but |then )*what (?:is|are|was|were) an? (?!good|bad)/,
  },
  { kind: 'definition', pattern: /^(?:and |so |but |then )*what (?:is|are|was|were) NAME$/ },
  {
    kind: 'about',
    pattern: /\bwhat (?:is|was|are|were) (?:it|he|she|they|this|that|NAME) (?:called|named|known as)\b/,
  },
  { kind: 'definition', pattern: /\bNAME stands? (?:for|4)\b|\bwhat NAME (?:stands for|means)\b/ },
  { kind: 'what_said', pattern: /\bwhat (?:did|does|do) NAME mean (?:by|about|with|when)\b/ },
  {
    kind: 'who',
    pattern:
      /\b(?:who|which \w+|what \w+) (?:asked|polled|surveyed|questioned|interviewed|rang|canvassed) (?:the )?(?:people|voters|adults|public|residents|locals|them|everyone)\b/,
  },
  { kind: 'why', pattern: /\b(?:on|upon) what (?:grounds|basis)\b/ },
  { kind: 'how_many', pattern: /\bhow (?:far|old|tall|high|wide|fast|heavy)\b|\bdistance\b/ },
  {
    kind: 'who_is',
    pattern:
      /\bwho (?:is|are|was|were|the (?:hell|heck) is) (?:this |that |these |those )?NAME(?: again| then)?$/,
  },
  { kind: 'who_is', pattern: /^who NAME(?: is| be)?$/ },
  {
    kind: 'who_is',
    pattern:
      /\bwhat (?:is|was|are) (?:NAME|his|her|their|hes|shes) (?:exact |actual |official )?(?:job|role|title|post|position|profession|occupation)(?: title)?\b/,
  },
  { kind: 'who_is', pattern: /\bwhat (?:does|do|did) (?:NAME|he|she|they) do(?: for a living| for work)?$/ },
  {
    kind: 'who_is',
    pattern: /\bwhat (?:job|role|post|position) (?:does|do|did|has|is) (?:NAME|he|she|they)\b/,
  },
  {
    kind: 'who_is',
    pattern:
      /\bwho (?:is|are|was|were) (?:he|she|they|that|this)(?: guy| man| woman| person)?(?: again| then| anyway)?$/,
  },
  { kind: 'how_long', pattern: /\bhow (?:long|many (?:hours|days|minutes|weeks|months|nights))\b(?! ago)/ },
  { kind: 'how_long', pattern: /\b(?:what is the )?(?:length|duration) of\b|\bhow (?:fast|quick|quickly)\b/ },
  {
    kind: 'change',
    pattern: /\b(?:go|gone|went|going|be|been|is|was|moved?) (?:up|down)(?: or (?:up|down))?\b/,
  },
  {
    kind: 'change',
    pattern:
      /\bhow (?:has|have|did|does|do) .*?\b(?:changed?|moved?|shift(?:ed)?|compares?|compared|develop(?:ed)?|evolved?)\b/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:risen|rising|rose|fallen|falling|fell|increased?|decreased?|dropped|grown|grew|gained|lost|changed?|higher|lower|stronger|weaker|better|worse) (?:\w+ ){0,4}?(?:since|from|than|compared|over)\b/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:trend|difference between|compared? (?:with|to)|any change)\b|^(?:please )?(?:compare|contrast)\b/,
  },
  {
    kind: 'share',
    pattern:
      /\b(?:what|which|how (?:big|large|high) (?:a|is the|was the)) (?:is the |was the |exact )?(?:percentage|percent|per cent|share|proportion|fraction|pc)(?: of| for)?\b/,
  },
  {
    kind: 'share',
    pattern:
      /\bhow (?:many (?:percent|per cent)|popular|much (?:support|backing|opposition)|much of (?=the|them))\b/,
  },
  { kind: 'share', pattern: /\b(?:percentage|share|proportion) (?:of|for)\b/ },
  {
    kind: 'share',
    pattern:
      /^(?:and |so |but )?(?:do|does|did) (?:more |most |many |the majority of |a majority of |the )?(?:people|public|voters|residents|locals|britons|majority)(?= (?:\w+ )?(?:support|back|oppose|like|agree|disagree|favour|side|blame|trust|want)\b)/,
  },
  {
    kind: 'share',
    pattern:
      /\b(?:how|what) (?:(?:do|does|did|is|are) )?(?:the )?(?:general |british |wider )?(?:public|people|voters|residents|locals|folks|country|nation) (?:actually |really )?(?:feel|feels|feeling|think|thinks|see|sees|view|views|reckon|reckons)(?: (?:about|of|on))?\b|\bpublic (?:opinion|mood|feeling|view)\b(?: (?:about|of|on))?/,
  },
  {
    kind: 'share',
    pattern:
      /^(?:the )?(?:percent|percentage|pct)\b|\bpercent (?=people|public|of|in favour|for|against|support)/,
  },
  {
    kind: 'how_many',
    pattern: /\bhow (?:many|much|big|large)\b|\bwhat (?:is the )?size (?:is|was|of)\b(?: the| a)?/,
  },
  {
    kind: 'how_many',
    pattern:
      /\b(?:what (?:is|was|are) the (?:exact |actual |total |real )?(?:number|total|figure|count|size|amount)|number|total|count) of\b/,
  },
  {
    kind: 'how_many',
    pattern: /\bwhat (?:is|was|are) the (?:exact |actual |total |real )?(?:number|figure|total)s?\b/,
  },
  { kind: 'hours', pattern: /\b(?:at )?(?:what|which) (?:time|hours?)s?\b/ },
  { kind: 'hours', pattern: /\b(?:start|end|finish|starting|ending|finishing|closing|opening) times?\b/ },
  {
    kind: 'hours',
    pattern: /\bhours$|^(?:and |so |then )*(?:the )?(?:starts?|begins?|ends?|finish(?:es)?|stops?)$/,
  },
  { kind: 'when', pattern: /\b(?:until |till |from |since )?when\b/ },
  { kind: 'when', pattern: /\b(?:on )?(?:what|which) (?:day|date|month|year|week)s?\b/ },
  { kind: 'when', pattern: /\bhow (?:soon|long ago|recently)\b/ },
  { kind: 'when', pattern: /^(?:the )?(?:dates?|days?)\b|\bdates?$/ },
  {
    kind: 'what_said',
    pattern:
      /\b(?:where|how) (?:does|do|did|is|are) (?:the )?NAME (?:stand|feel|react|respond|reply|answer|see)(?: (?:on|about|to)\b)?/,
  },
  {
    kind: 'what_said',
    pattern: /\b(?:everything|anything|all)(?: that)? (?:the )?NAME (?:has |have |had )?(?:said|says|say)\b/,
  },
  {
    kind: 'what_said',
    pattern:
      /\bNAME (?:statements|quotes|quotations|words|comments)\b|\b(?:statements|quotes|quotations|words|comments) (?:by|from|of) (?:the )?NAME\b/,
  },
  { kind: 'where', pattern: /\bwhere(?:abouts)?\b/ },
  { kind: 'where', pattern: /\b(?:which|what) parts? of (?:the )?(?:NAME|\w+)/ },
  {
    kind: 'where',
    pattern: new RegExp(
      `\\b(?:(?:on|at|in) )?(?:which|what) (?:radio |tv |television |news |public )?${place}(?: of (?:the )?(?:NAME|\\w+))?(?= |$)`,
    ),
  },
  { kind: 'condition', pattern: /\bwhat (?:would|will|does|could) it take\b/ },
  { kind: 'condition', pattern: /\b(?:under|on|in) what (?:conditions?|circumstances?|terms)\b/ },
  {
    kind: 'condition',
    pattern:
      /\bwhat (?:is|was|are|were) (?:the |their |his |her |its |NAME )?(?:conditions?|demands?|terms|price)\b/,
  },
  {
    kind: 'condition',
    pattern:
      /\bwhat would (?:make|have made|persuade|convince|get|have persuaded|NAME need|(?:it|they|he|she) need|need to|have to|have had to|have)\b/,
  },
  {
    kind: 'condition',
    pattern: /\bwhat (?:needs|has|must|would need|would have) to (?:happen|be done|change)\b/,
  },
  { kind: 'why', pattern: /(?<!\b(?:this|that|which) is )\bwhy\b|\bhow come\b|\bwhat for\b/ },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:is|was|are|were) (?:the |his |her |their |NAME )?(?:main |real |stated )?(?:reasons?|motives?|motivation|cause|causes|purpose|aim|goal|justification|excuse|argument|rationale)\b/,
  },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:is )?(?:motivates|motivated|motivating|drives|driving|drove|prompted|prompts|led to|caused|causes|causing|makes NAME so|is behind|was behind)\b/,
  },
  { kind: 'why', pattern: /\b(?:for what reasons?|reasons? (?:for|behind)|because of what)\b/ },
  { kind: 'who_said', pattern: new RegExp(`\\bwho (?:else )?${modifiers}${speech}\\b`) },
  { kind: 'who_said', pattern: new RegExp(`\\bwho (?:\\w+ ){1,2}${speech}\\b`) },
  {
    kind: 'who_said',
    pattern: new RegExp(`\\b(?:which|what) (?:\\w+ )?${people} ${modifiers}(?:\\w+ )?${speech}\\b`),
  },
  // "Name the official who would not say", "the person that warned of it".
  {
    kind: 'who_said',
    pattern: new RegExp(
      `\\b(?:name|identify|find|which is|give) (?:me )?(?:the|one|any|a) (?:\\w+ )?${people} (?:who|that) ${modifiers}(?:(?:would|did|could) not )?${speech}\\b`,
    ),
  },
  {
    kind: 'who',
    pattern: new RegExp(`\\b(?:name|identify) (?:the|one|any|a) (?:\\w+ )?${people} (?:who|that)\\b`),
  },
  {
    kind: 'who_said',
    pattern:
      /\bwhose (?:words|quote|quotation|line|phrase|comment|claim|remark|statement|idea|opinion|view)s?\b/,
  },
  {
    kind: 'who_said',
    pattern:
      /\b(?:who (?:is|was|are|were) (?:it|quoted|behind (?:the|this|that) (?:quote|line|words|phrase)|cited|speaking|talking))\b/,
  },
  { kind: 'who', pattern: new RegExp(`\\b(?:which|what) ${people}\\b`) },
  { kind: 'who', pattern: /\b(?:who|whom|whose)\b/ },
  {
    kind: 'what_said',
    pattern: new RegExp(
      `\\bwhat (?:else )?(?:did|does|do|has|have|had|is|was|were|would|will) (?:.*?)\\b(?:${speech}|think|thinks|thought|feel|feels|feeling|thinking|reckon|reckons|believe|believes|make of)\\b(?: back\\b)?(?: (?:about|on|of|regarding|to)\\b)?`,
    ),
  },
  {
    kind: 'what_said',
    pattern: new RegExp(
      `\\bwhat (?:else )?(?:NAME|he|she|they)(?: has| have| had| is| was)? ${speech}\\b(?: (?:about|on|of|regarding)\\b)?`,
    ),
  },
  {
    kind: 'what_said',
    pattern:
      /\b(?:exact |own |actual )?(?:words|quotes?|quotation|comments?|remarks?|reaction|response|statements?|views?|opinions?|thoughts?|take|verdict|message|stance|position|line|answer|reply) (?:of|from|by|on|about|to)\b/,
  },
  {
    kind: 'what_said',
    pattern:
      /\b(?:NAME|his|her|their) (?:exact |own |actual |main )?(?:words|quotes?|quotation|comments?|remarks?|reaction|response|statements?|views?|opinions?|thoughts?|take|message|stance|position|argument|answer|reply)\b(?: (?:about|on|of|to|regarding)\b)?/,
  },
  {
    kind: 'what_said',
    pattern:
      /\baccording to (?:the )?NAME\b|\bNAME (?:on|about) (?!strike\b|duty\b|time\b)(?!.*\b(?:how|when|where|why|who)\b)/,
  },
  {
    kind: 'what_said',
    pattern: /\b(?:where|how) (?:does|do|did) NAME (?:stand|feel|react|respond|reply)(?: (?:on|about|to)\b)?/,
  },
  { kind: 'definition', pattern: /\bwhat (?:does|do|did) .*?\b(?:mean|stand for|refer to|involve)\b/ },
  {
    kind: 'definition',
    pattern:
      /\b(?:meaning|definition) of\b|\bdefine\b|\bwhat is meant by\b|\bexplain what\b|\bwhat (?:makes|made) \w+ (?:an? )?(?=\w)/,
  },
  { kind: 'definition', pattern: /^(?:and |so |but )?what (?:is|are|was|were|s) (?:an? )/ },
  {
    kind: 'list',
    pattern:
      /\blist\b|\bwhat (?:are|were) the (?:two|three|four|\d)?\b|\bname (?:the|all|some|two|three|four|\d)\b|\b(?:which|what) (?:kinds?|types?|sorts?) of\b/,
  },
];

/** A "who" after one of these is a relative pronoun: "what is happening to the number who blame both". */
const otherOpening =
  /^(?:and |so |but |ok )*(?:what|how|which|when|where|why|is|are|was|were|do|does|did|has|have)\b/;

/** The kind of question a clause asks, by the pattern that fits at its earliest word; the first pattern among equals. */
export function kindOf(clause: string): { kind: QuestionKind; match: RegExpExecArray } | undefined {
  let best: { kind: QuestionKind; match: RegExpExecArray } | undefined;
  for (const { kind, pattern } of kindPatterns) {
    const match = pattern.exec(clause);
    if (!match || (best && match.index >= best.match.index)) continue;
    if (match.index > 0 && /^who/.test(match[0]) && otherOpening.test(clause)) continue;
    best = { kind, match };
    // Nothing is earlier.
    if (match.index === 0) break;
  }
  return best;
}

/** "What did the passengers say?": somebody's words are asked for, but nobody's who is known by name. */
export const strangerSpeaks =
  /(?:^|\bwhat )(?:did|does|do|has|have|had) (?:the |any |some )?(?!(?:he|she|they|it|you|we|i|people|public|everyone|anyone|somebody|someone|poll|polls|survey|report|article|sources?|text|story|news|agreement|contract|law|plan|rules?|NAME)\b)(?:(?!NAME|he|she|they)\w+ ){1,3}(?:say|said|says|think|thinks|tell|told|want|claim|argue|reply|answer|respond)\b/;

/** The clause starts with an auxiliary verb, or ends or begins in words that ask for a yes or no. */
export const startsAsYesNo =
  /^(?:and |so |but |or |ok |oh |wait |then )*(?:is|are|was|were|am|did|does|do|has|have|had|can|could|will|would|should|isnt|wasnt|arent|didnt|doesnt|havent|hasnt) (?!(?:you|u|ya) (?:know|tell|think|explain|help|remember|have|there|real|a|an|ok))/;

/** Words around a claim that ask whether it is true; they are set aside. */
export const truthTags: readonly RegExp[] = [
  // "Who did the survey, was it X?": a guess.
  /(?<=^(?:and |so )?(?:who|which|what|when|where|how)\b.{8,80}) (?:was|is) it (?:the |in |on |at |by )?\w+(?: \w+)?$/,
  /\b(?:is|was) (?:it|that|this|he|she|they) (?:actually |really |even |also )?(?:true|right|correct|legit|real|accurate|a fact|the case|so|fake|false|wrong|nonsense|rubbish|bollocks)\b(?: or (?:not|false|wrong|fake|rubbish|nonsense|\w+))?(?: that)?/,
  /\b(?:true|right|correct|fact) or (?:false|wrong|not|fiction|rubbish|nonsense)\b/,
  /\b(?:fact check|factcheck|fact check this|can you confirm|could you confirm|please confirm|confirm)(?: that)?\b/,
  /(?<=\S )(?:right|correct|true|yes|yeah|no|innit|eh|huh|legit|really)$/,
  /(?<=\S )(?<!\b(?:who|what|when|where|why|how|which|that) )(?:(?:is|was|does|did|do|has|have|are|were|will|would|can|could) (?:it|that|he|she|they|not|there) ?(?:not|it|he|she|they|so)?)$/,
  /\b(?:(?:is|was|are) )?(?:he|she|they|that|it|this)? ?(?:correct|right|wrong|lying|making it up|true) or (?:is (?:he|she|it) )?(?:talking|spouting)? ?\w*$/,
  /\b(?:he|she|they|that) (?:right|correct|wrong|lying)$/,
  /^(?:true|correct|right) (?:that )?(?=\w+ \w+ )/,
  /(?<=\S )(?:and )?(?:it|this|that) is (?:true|right|correct)$/,
];

/** A lead-in that puts a claim into somebody else's mouth: "my flatmate reckons that". The rest is the claim. */
export const leadIns: readonly RegExp[] = [
  /^(?:.*? )?(?:i|we) (?:have |just |also |once |only |keep |kept )*(?:read|heard|saw|seen|think|thought|believe|believed|remember|reckon|assume|assumed|understand|gather|swear|am sure|am pretty sure|was told|were told|got told|hearing|noticed)(?: (?:somewhere|online|on \w+|in the \w+|today|that|a \w+ (?:saying|claiming|that said|which said)|some\w* \w+ (?:saying|claiming)|it))*(?: that)?\b/,
  /^(?:saw|read|heard|seen) (?:(?:a|an|the|some|this|on|in) )?(?:\w+ )?(?:tweet|post|article|headline|video|comment|thread|meme|claim|facebook|twitter|tiktok|reddit)?(?: \w+)?(?: (?:saying|claiming|that|says|which says|about))+/,
  /^(?:.*? )?(?:my|me|some|a|an|this|the|our|one) (?:\w+ ){0,2}?SOMEBODY(?: \w+){0,10}? (?:says?|said|saying|reckons?|reckoned|claims?|claimed|claiming|told (?:me|us|everyone)|tells (?:me|us)|thinks?|thought|believes?|insists?|insisted|swears?(?: blind)?|swore(?: blind)?|keeps? (?:on )?(?:saying|telling me|insisting|claiming|banging on|going on|on)|argues?|mentioned|posted|wrote|is (?:saying|claiming|adamant|convinced|sure|telling me)|heard|read)(?: (?:that|it was|about how|how))*\b/,
  /^(?:.*? )?(?:someone|somebody|everyone|everybody|people|they|ppl|folks|some people|some say|many people)(?: \w+){0,4}? (?:says?|saying|reckons?|claims?|claimed|claiming|told me|tells me|keep saying|keeps saying|insists?|swears?|are saying|is saying|told us|said)(?: that| it was)?\b/,
  /^(?:so )?apparently\b/,
  /^(?:so |ok )*SOMEBODY (?:\w+ ){0,2}?(?:says?|said|reckons?|claims?|thinks?|told me|tells me|swears?)(?: that)?\b(?= (?!about|what)\w+ \w+)/,
  /^(?:so |ok |just )*(?:heard|hear|reading|hearing)(?: that)?(?= (?!about\b)\w+ \w+ \w+)/,
  /^(?:.*? )?(?:my|some|this|the|our) (?:\w+ ){0,2}?SOMEBODY(?: \w+){0,14}? (?:he|she|they) (?:says?|said|reckons?|claims?|claimed|thinks?|swears?)(?: that)?\b/,
  /^(?:.*? )?(?:is it (?:really |actually )?(?:true|right|correct|the case|a fact|fair to say)) (?:that )?/,
];

/** Polite frames: "can you tell me", "I would like to know". */
export const frames: readonly RegExp[] = [
  /\b(?:on earth|in the world|the hell|the heck)(?= (?:is|are|was|were|did|do|does|has|have)\b)/,
  /\b(?:flat out|point blank|straight up|out and out|by name)\b/,
  // "I am doing my homework and I need to know who ...": why somebody asks.
  /^.*\b(?:i|we|class|pupils|students|readers|teacher|editor) (?:\w+ )?(?:just |really |would |kind of )*(?:need|needs|want|wants|like|love|wanna|have|got|trying|gotta|going)(?: to| 2)? (?:know|find out|ask|hear|check|understand|see|learn)(?= (?:who|whom|whose|what|when|where|why|how|which|whether|if|about)\b)/,
  /\b(?:explain|tell|describe|say)(?: it)?(?: to| for)? (?:my|our|the|a|an) (?:\w+ )?(?:pupils?|class|students?|kids?|readers?|children|child|mum|mom|dad|nan|friends?|colleagues?|team|group|audience|viewers?|listeners?|members?)\b/,
  / to (?:a |an |my |our |the )?(?:(?:\w+ ){1,2}year olds?|beginners?|laym[ae]n|outsiders?|foreigners?|pupils?|students?|kids?|class|children|child)$/,
  /^(?:sorry|apologies|forgive me|excuse me) (?:if|for) .{3,60}? but\b/,
  /\b(?:a |some |the |this )?thing called\b/,
  / when (?:(?:he|she|they) )?(?:(?:is|was|were) )?(?:asked|questioned|pressed|quizzed|challenged)(?: (?:about|on|whether|if|over))?\b/,
  /^(?:.*? )?(?:can|could|would|will|do) (?:you|u|anyone|anybody|someone|somebody)(?: \w+){0,2}? (?:please )?(?:tell|explain|remind|say|know|inform|help)(?: (?:me|us))?(?: with| to)?(?: (?:please|again|about|exactly))*\b/,
  /\b(?:i|we) (?:would like|want|wanted|need|wanna|am trying|was trying|would love|am looking|was wondering|am wondering|wonder|do not know|dont know|am curious|forgot|forget|cannot remember|missed|am not sure|just want)(?: to (?:know|ask|find out|understand|check|hear|see))?(?: about| if| whether)?\b/,
  /^(?:(?:ok|okay|so|right|hi|hey|just|a|one|and|now) )*(?:(?:quick|new|another|next|different|one more|random|silly|dumb) )?question\b|^(?:change of subject|new topic)\b/,
  /\b(?:tell|remind|give|show) (?:me|us)(?: again| about| please| more)*\b/,
  /\b(?:do|does) (?:the )?(?:article|report|source|sources|text|story|piece|news) (?:say|mention|tell|state|explain)(?: (?:that|if|whether|anything about|us|about|who|me))?\b/,
  /\b(?:in|from|according to) (?:the|this|that) (?:article|report|text|story|piece|news|source|sources)\b/,
  /\b(?:can|could|may) (?:i|we) (?:get|have|see|hear|read|ask)\b/,
  /(?<!\b(?:call|called|come|came|coming|bring|brought|bringing|go|gone|went|going|get|ask|asked|order|ordered|draft|drafted) )\bback (?=in (?:\d|january|february|march|april|may|june|july|august|september|october|november|december|the))/,
  /\b(?:and )?(?:he|she|it|they|hes|shes|its) (?:(?:is|are|has|have|will|wont|will not) )?(?:been )?(?:driving|drives|doing|does|shut|shutting|getting|gets|goes|going) (?:me |my |on )?(?:up the wall|mad|crazy|nuts|insane|head in|bonkers|up|on and on|on my nerves)(?: about it)?\b/,
  /\b(?:if|when|once|before) (?:it|things|stuff) (?:all )?(?:kicks? off|goes? (?:wrong|pear shaped|tits up|south)|gets? bad)\b/,
  /\bif (?:i|we) (?:may|can) ask\b|\bi mean\b|\bby the way\b|\bjust (?:wondering|curious|asking|checking)\b|\bany idea\b|\banyone know\b|\bdoes anyone know\b|\bgot it\b|\bnever mind\b/,
];

/** A whole message that asks nothing of the knowledge. */
export const smallTalk: readonly RegExp[] = [
  /^(?=.*\b(?:thanks|thank|thx|ty|cheers|great|nice|cool|perfect|brilliant|awesome|lovely|helpful|sorry)\b)(?:(?:ok|okay|oh|right|wow|ah|well|so|much|very|really|thanks|thank|you|u|thx|ty|cheers|ta|that|thats|is|was|it|great|nice|one|cool|good|perfect|brilliant|awesome|lovely|super|helpful|a|lot|bunch|for|your|the|all|help|info|answer|mate|bot|sorry|bye|then|now|again) ?)+$/,
  /^(?:(?:hi|hello|hey|hiya|yo|sup|morning|evening|afternoon|good (?:morning|evening|afternoon|night|day)|greetings|howdy|alright|oi) ?)+(?:there|bot|all|everyone|mate|guys|again|you|friend|folks)*$/,
  /^(?:(?:ok|okay|oh|great|nice|cool|good|perfect|brilliant|awesome|lovely|super|fab|sweet|right|wow|ah|alright|fine|very|well) ?)*(?:thanks|thank (?:you|u)|thx|ty|cheers|ta|nice one|much appreciated|appreciated|appreciate it|good bot|well done|great job|bye|goodbye|see you|cya|good night|good to know|got it|i see|makes sense|fair enough|cool|great|nice|ok|okay|brilliant|perfect|awesome|lol|haha|wow|interesting|sorry)(?: (?:so|very) much| a lot| a bunch| mate| bot| again| then| for (?:that|this|your help|the help|it|the info\w*|helping)| everyone| all| all| loads| buddy| pal| now)*$/,
  /^(?:and |so |but )?(?:what|how|wat) (?:can|do|could|should|are|would) (?:you|u|i|we|this bot|the bot) (?:do|ask|know|help|answer|about|able|use|work|doing|ask you|help me with|use (?:this|it|you)|answer for me|know about|talk about)(?: .*)?$/,
  /^(?:who|what) (?:are|r|is) (?:you|u|this bot|the bot)(?: .{0,20})?$/,
  /^(?:are|r) (?:you|u)(?: \w+){0,5}$/,
  /^(?:you|u) (?:there|ok|alright|good|up|awake|around|real|a bot)(?: \w+)?$/,
  /^how (?:are|r) (?:you|u)(?: .{0,20})?$|^how(?: is)? it going(?: .{0,20})?$|^what is up(?: .{0,20})?$|^whats up(?: .{0,20})?$/,
  /^(?:(?:good (?:morning|evening|afternoon|day)|hello|hi|hey|greetings|dear all) )?(?:i |we )?(?:hope|trust) (?:you|u|everyone|all|this finds)(?: \w+){0,6}$/,
  /^(?:help|help me|can (?:you|u) help(?: me)?(?: .{0,20})?|please help(?: me)?|test|testing|ping|hmm|um|idk|lol|haha|nothing|never mind|nvm|no thanks|no|yes|yeah|yep|nope|sure|yo)$/,
  /^(?:tell|sing|write|make) (?:me )?(?:a|an|some)? ?(?:joke|story|poem|song|jokes)(?: .{0,30})?$/,
  /^(?:i )?(?:love|like|hate) (?:you|this bot|the bot|u)(?: .{0,20})?$/,
];
