/**
 * How English asks, kind by kind: patterns over the normalised words of a clause (small letters, no punctuation, one space
 * between words; a name that the knowledge has stands as NAME). Data only.
 */
import type { QuestionKind } from '../outcome.ts';
import { asksForNameOfThing, inMoney } from './demand-words.ts';
import { speechVerbs } from './words.ts';

const speech = `(?:${speechVerbs.join('|')}|pointed out|points out|would not be drawn|came out with|comes out with|used the (?:word|words|phrase|expression|term|image|comparison|metaphor)|came up with|comes up with|(?:made|makes|cracked) (?:the|that|a) (?:crack|joke|quip|jibe|dig|wisecrack|pun|remark|comment|comparison|comments|remarks|accusation|point)|hit back|went on about|goes on about|banged on about|going on about)`;

/** "Reported" and "asked" are what newspapers and pollsters do. */
const pastSpeech = speechVerbs
  .filter(
    (verb) =>
      /(?:ed|said|told|spoke|thought)$/.test(verb) && !/^(?:report|ask|question|call|answer|feel)/.test(verb),
  )
  .join('|');

const modifiers =
  '(?:(?:was|is) it (?:that|who) |(?:was|is) the (?:one|person|guy|man|woman)s? (?:that|who) |that |actually |really |exactly |first |just |even |also |ever |has |have |had |it was |openly |publicly |again )*';

const people =
  '(?:person|people|official|officials|politician|politicians|minister|leader|boss|figure|spokesman|spokeswoman|spokesperson|man|woman|guy|bloke|mp|speaker|side|party|group|body|union|organisation|expert|manager|doctor|worker|employee|parent|customer|passenger|resident|reader|traveller|volunteer|agency|outlet|broadcaster|newspaper|paper|pollster|institute|company|firm|photographer|journalist|genius|idiot|clown|muppet|one|of them|of those two|of the two|of those|of these)';

const place =
  '(?:place|places|city|cities|town|towns|country|countries|region|regions|area|areas|location|venue|building|site|sites|street|station|campus|campuses|hospital|hospitals|school|port|airport|university|programme|program|show|channel|radio|nation|house|street|road|square|hall|courthouse|court|depot|branch|office|plant|factory|terminal|chamber|room|stadium|spot|quay|dock|village|museum|library|prison|islands?|pier|wharf|jetty|berth)';

export interface KindPattern {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
}

export const kindPatterns: readonly KindPattern[] = [
  // "Unless what?"
  {
    kind: 'condition',
    pattern:
      /^(?:and |so |but )*(?:unless|until|provided|if) what$|^(?:and |so |but )*(?:on|under) what conditions?$/,
  },
  // "We have done all we can, who is that?": whose words those are.
  {
    kind: 'who_said',
    pattern: /(?<=^(?!(?:and|so|but|ok|then) )\w+ \w+ \w+ (?:\w+ )*)who (?:is|was) (?:that|it)(?: again)?$/,
  },
  // "Which politician brought up a blank cheque?"
  {
    kind: 'who_said',
    pattern: new RegExp(
      `\\b(?:who|which (?:\\w+ )?${people}) (?:was it that |first )?(?:brought up|mentioned|invoked|raised the (?:spectre|prospect|idea|issue|question) of)\\b`,
    ),
  },
  // "What gave her the idea?"
  {
    kind: 'why',
    pattern:
      /\bwhat (?:gave|gives) (?:the )?(?:NAME|him|her|them) (?:the |an? |any )?(?:idea|reason|notion)\b/,
  },
  { kind: 'where', pattern: /\b(?:at|on|in) whose (?:premises|place|offices?|home|house|building|rooms?)\b/ },
  // "Wind speed where the cranes stop"
  {
    kind: 'how_many',
    pattern:
      /^(?:the )?(?:\w+ ){0,3}(?=(?:speed|temperature|height|depth|price|distance) (?:where|when|at which)\b)/,
  },
  // "What brought the stoppage to a close?"
  {
    kind: 'about',
    pattern: /\bwhat (?:brought|put) (?=(?:\w+ ){1,5}to (?:a close|an end|a halt|a stop)\b)/,
  },
  // "What must be in place before ...?"
  { kind: 'condition', pattern: /\bwhat must (?:be|happen|change|come)\b/ },
  // "What stood in their letter?"
  {
    kind: 'what_said',
    pattern:
      /\bwhat (?:stood|stands|is written|was written|was said|was) in (?=(?:the|their|his|her|that|this) (?:\w+ ){0,2}?(?:letter|statement|note|memo|message|email)\b)/,
  },
  // "How did they settle on it?"
  {
    kind: 'why',
    pattern:
      /\bhow (?:did|does|do) (?:the )?(?:NAME|they|he|she|it|\w+) (?:settle on|choose|pick|end up with|end up choosing)\b/,
  },
  // "What is she calling on the council to do?"
  {
    kind: 'about',
    pattern:
      /\bwhat (?:is|was|are|were|has|have) (?:the )?(?:NAME|he|she|they) (?:been )?(?:calling on|urging|asking|telling|pressing|begging|pushing) (?=(?:the )?(?:NAME|\w+|\w+ \w+) to (?:do|agree to|accept)\b)/,
  },
  // "What does a new teacher earn?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:does|do|did|would|will) (?:an? |the )?(?=(?:\w+ ){1,4}(?:earn|get paid|take home)(?: (?:an?|per) \w+| now| today| for .+| in .+)?$|(?:\w+ ){1,4}make(?: (?:an?|per) \w+| now| today)?$)/,
  },
  // "Was it higher before?"
  {
    kind: 'change',
    pattern:
      /^(?:and |so |but )*(?:was|were|is) (?:it|that|this|they|support|opposition)(?= (?:any )?(?:higher|lower)(?: (?:before|then|earlier|last time|previously))?$)/,
  },
  // "The size of the fund", "fund size"
  {
    kind: 'how_many',
    pattern:
      /(?<=^(?:the )?(?:\w+ ){1,4})size$|^(?:what is |what was |and )?(?:the )?(?:total |full |exact |overall )?size of (?:the |its |their )?(?=\w)(?!problem|issue|sample|class\b)/,
  },
  { kind: 'how_many', pattern: /^(?:the )?(?:head ?count|turnout|attendance)\b(?: (?:of|at|for))?/ },
  { kind: 'who_is', pattern: /^(?:what is |what was )?the name of (?:the )?(?=NAME(?: |$))/ },
  // "What will trigger the longer strike?"
  {
    kind: 'condition',
    pattern: /\bwhat (?:will|would|could|might) (?:trigger|cause|spark|set off|lead to|bring about)\b/,
  },
  // "What will the union do if the talks fail?"
  {
    kind: 'about',
    pattern:
      /\bwhat (?:will|would|does|do|can|could|might) (?:the )?(?:NAME|they|he|she) (?:\w+ )?do (?=(?:if|when|once|unless|should) )/,
  },
  { kind: 'list', pattern: /^(?:and |so )?who(?: all)? said what(?: about (?:it|this|that|the strike))?$/ },
  // "Picket hours"
  {
    kind: 'hours',
    pattern:
      /(?<=^(?:the )?(?:picket|strike|walkout|stoppage|opening|closing|rally|march|NAME|(?:\w+ ){1,3}(?:gallery|museum|library|office|shop|school|station|centre|depot|clinic|hospital|port|bank|pool)) )(?:hours|times)(?: please)?$/,
  },
  // "What salary does the boss get?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?=(?:\w+ )?(?:salary|wages?|pay|income|pension|bonus) (?:do|does|did|is|are|will) (?:\w+ ){1,4}?(?:get|gets|getting|earn|earns|take home|draw|draws|receive|paid|on)\b)/,
  },
  // "What is the union called?"
  {
    kind: 'who_is',
    pattern:
      /\bwhat (?:is|was|are) (?=(?:the |their |his |her )?(?:union|company|firm|group|organisation|body|charity|party|employer|newspaper|paper|pollster|NAME) (?:called|named|known as)\b)|\bwhat is (?:the )?name of (?=(?:the |their |his |her )?(?:union|company|firm|group|organisation|body|charity|party|employer|newspaper|paper|pollster|NAME)$)/,
  },
  {
    kind: 'list',
    pattern:
      /\b(?:which|what) (?:people|persons|speakers|names) (?:is|are|was|were|get|gets)(?= (?:\w+ )?quoted\b)/,
  },
  {
    kind: 'why',
    pattern:
      /^(?:and |so |but )*what (?:made|led|prompted|drove|pushed|persuaded) (?=(?:the )?(?:NAME|him|her)\b)/,
  },
  // "Tell me whom the public blames"
  {
    kind: 'share',
    pattern:
      /\bwhom? (?:(?:do|does|did) )?(?:(?:the|most) )*(?:people|public|voters|residents|locals|everyone|everybody|country|majority|respondents|adults) (?:(?:think|thinks|say|says|said|believe|believes|reckon|reckons|thought) (?=(?:is|was|are) )|(?=(?:\w+ )?(?:blame|blames|blamed|hold|holds|held)\b))/,
  },
  // "Which town is hosting the talks?"
  // "Which paper was the poll for?"
  {
    kind: 'who',
    pattern:
      /^(?:and |so |but )*for (?:which|what) (?:\w+ )?(?:newspaper|paper|channel|station|broadcaster|outlet|magazine|site|agency)$|^(?:and |so |but )*(?:which|what) (?:\w+ )?(?:newspaper|paper|channel|station|broadcaster|outlet|magazine|site|agency) (?:is|was|were) (?:it|that|this|(?:the |this |that )?(?:\w+ ){1,3}?(?:poll|survey|study)) (?:\w+ )?for$/,
  },
  {
    kind: 'where',
    pattern: new RegExp(
      `\\b(?:which|what) ${place} (?:is hosting|will host|hosts|hosted|is holding|holds|held)\\b`,
    ),
  },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:is|are|was|were) (?:\w+ ){1,8}?(?:arguing|fighting|rowing|quarrelling|squabbling|falling out|disagreeing|in dispute) (?:over|about)$/,
  },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:is|are|was|were) (?:\w+ ){1,6}?(?:(?:so|all|really|that) )?(?=(?:angry|cross|upset|furious|mad|annoyed|unhappy|fed up|fuming|livid|raging|aggrieved) (?:about|at|over|with)$)/,
  },
  // "Why is tonight's strike something special?"
  {
    kind: 'about',
    pattern:
      /\b(?:why|how come) (?=(?:\w+ ){1,7}?(?:special|historic|unprecedented|unique|unusual|one of a kind)(?: \w+){0,2}$)/,
  },
  // "Did she say how many have to move?"
  {
    kind: 'is_it_true',
    pattern:
      /^(?:(?:and|so|but) )*(?=(?:did|has|does) (?:the )?(?:NAME|he|she|they) (?:say|said|tell|told|reveal|mention|admit|let slip|let on|disclose|give away|specify)(?: \w+)? how (?:many|much|long|far)\b)/,
  },
  // "When would the minister step in?", "in what case?"
  {
    kind: 'condition',
    pattern:
      /\bwhen would (?=(?:the )?(?:NAME|they|he|she|\w+) (?:ever )?(?:step in|intervene|call|agree|accept|end|go back|back down|stop|give in|settle|drop|force|order|make)\b)|\b(?:in|under) (?:what|which) (?:case|event|situation)s?\b/,
  },
  // "What is Smith on, salary wise?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:is|are) (?:the )?(?:NAME|he|she|they) on (?=(?:salary|wages?|pay|money) wise$|(?:a|per) (?:year|month)$)/,
  },
  // "What is Smith's salary?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:is|was|are) (?:the )?(?:NAME|his|her|their) (?:\w+ )?(?=(?:salary|wages?|pay|income|earnings|bonus|pension|rent)$)/,
  },
  // "What is he being paid?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:is|was|are|were|will|would) (?:the )?(?:NAME|he|she|they) (?:being |getting |be )?(?=paid\b)/,
  },
  // "What do they pay for it each year?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:does|do|did|will|would) (?:the )?(?:\w+ ){1,4}?(?=(?:pay|paid) (?:for|in|a|an|per|each|every)\b)/,
  },
  // "What do the four guards get for the night?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:do|does|did|will) (?:the )?(?:\w+ ){1,7}?(?:get|earn|make) (?:for|a|an|per|each) (?:the |every )?(?:night|day|shift|hour|week|month|year)s?\b/,
  },
  // "Which of the workers complained that ...?"
  {
    kind: 'who_said',
    pattern: new RegExp(`\\bwhich (?:one )?of (?:the|these|those|them) (?:\\w+ )?(?:\\w+ )?(?=${speech}\\b)`),
  },
  // "What happened when the march got there?"
  { kind: 'about', pattern: /\bwhat happened (?=(?:when|after|as|once)\b)/ },
  // "What is his hotel called?"
  { kind: 'about', pattern: /\bwhat (?:is|was) (?:his|her|their) (?=(?:\w+ )?\w+ called$)/ },
  // "Volunteer crew headcount", "chief executive salary", "strike ballot yes percent"
  { kind: 'how_many', pattern: /\bheadcount\b/ },
  {
    kind: 'how_many',
    pattern:
      /^(?!.*\b(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did)\b)(?:\w+ ){1,4}(?=(?:salary|wages?|earnings)(?: \w+){0,2}$)/,
  },
  {
    kind: 'share',
    pattern:
      /^(?!.*\b(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did)\b)(?:\w+ ){1,5}(?=(?:percent|percentage|pct)(?: (?:yes|no|for|against))?$)/,
  },
  // "How long is that in km?"
  {
    kind: 'how_many',
    pattern: /\bhow long (?:is|was|are) (?=.*\bin (?:km|kms|kilometres|kilometers|miles|metres|meters)\b)/,
  },
  { kind: 'share', pattern: /\bhow many in (?:a|every|each) (?:hundred|100|ten|10)\b/ },
  // "What did the march cost the police?", "in pesos, what would they get?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:did|does|do|would|will) (?=(?:(?!(?:say|said|think|tell|mean|call|make)\b)\w+ ){1,6}cost\b)/,
  },
  // "What is the monthly sum that she called a tip?"
  {
    kind: 'how_many',
    pattern: /\bwhat (?:is|was) the (?:\w+ )?(?:sum|amount) (?=(?:that|which|of|for|he|she|they)\b)/,
  },
  // "How early should I come?"
  {
    kind: 'how_long',
    pattern: /\bhow early (?=(?:should|do|must|shall|can|would) (?:i|we|you|people|passengers)\b)/,
  },
  // "For how long does she say she has enough?"
  {
    kind: 'how_long',
    pattern:
      /\b(?:for )?how long (?=(?:does|do|did) (?:the )?(?:NAME|he|she|they) (?:say|think|claim|reckon|expect)\b)/,
  },
  // "How does the firm justify it?", "how does the union get to 131?"
  {
    kind: 'why',
    pattern:
      /\bhow (?:does|do|can) (?:the )?NAME (?=(?:justify|defend|arrive at|get to \d|come to \d|make it \d)\b)/,
  },
  // "What happens with it when it blows?"
  {
    kind: 'about',
    pattern:
      /\bwhat (?:happens|would happen|will happen|happened) (?=(?:to|with)\b.* (?:when|if|after|once)\b)/,
  },
  // "What does a tug do?"
  {
    kind: 'definition',
    pattern: /^(?:(?:and|so) )*what (?:does|do) an? (?=(?:\w+ )?\w+ (?:actually |even )?do$)/,
  },
  // "What is the presenter called?"
  {
    kind: 'who',
    pattern:
      /\bwhat (?:is|was) (?:the |that |this )(?:\w+ )?(?:presenter|host|interviewer|reporter|photographer|journalist|man|woman|guy|lady|person|leader|boss|spokes\w+|mediator) called$/,
  },
  // "If the trust wants the strike stopped, what does it have to do?"
  {
    kind: 'condition',
    pattern:
      /\bif (?:the )?(?:NAME|they|he|she|we|you) wants? (?=(?:it|this|that|the \w+|all this|them) (?:\w+ )?(?:to (?:be )?)?(?:stop|end|over|off|gone|finish|settle|call|avert|resolve|sort)\w*\b.*\bwhat\b)/,
  },
  // "What do they need so that they do not strike?"
  {
    kind: 'condition',
    pattern:
      /\bwhat (?:does |do |would |will )?(?:the )?(?:NAME|they|he|she) (?:needs?|wants?|requires?) (?=(?:so |so that |in order |if )?(?:it|they|he|she|the strike|there|we|not)\b.* (?:not|no|never|without|stop|off|end|avoid)\b)/,
  },
  // "What has to happen for the strike not to go ahead?"
  {
    kind: 'condition',
    pattern:
      /\bwhat (?:has|have|needs|must|would have|would need) (?:2|to) (?:happen|change|be done) (?=(?:for|so|before|if)\b)/,
  },
  // "What would the minister have to do to end it?"
  {
    kind: 'condition',
    pattern:
      /\bwhat would (?:the )?(?:\w+ ){1,4}?(?:have|need) to (?:do|agree to|accept|offer|give|promise|change)(?: (?:to|in order to|before|for|so that))?\b/,
  },
  // "What makes this one unlike any before?"
  {
    kind: 'about',
    pattern:
      /\bwhat (?:makes|made) (?=.*\b(?:unlike|different|special|unusual|unique|historic|stand out|new|for the (?:history|record) books?|one of a kind|remarkable|extraordinary|unprecedented)\b)/,
  },
  // "Who is the one banging on about a hidden plan?"
  {
    kind: 'who_said',
    pattern:
      /\bwho (?:is|was|are) (?:the )?(?:one|person|guy|bloke|man|woman|lady|politician)? ?(?:(?:that|who) (?:is|was|keeps) )?(?:(?:banging|going|harping|rambling|moaning|whining|ranting) on|moaning|whining|ranting|whinging|complaining|grumbling) about\b/,
  },
  // "What does the shop close at?"
  {
    kind: 'hours',
    pattern:
      /\bwhat (?:does|do|did|will) (?=(?:the )?(?:\w+ ){1,8}?(?:close|open|start|finish|end|begin|shut) at\b)/,
  },
  // "When are they back?": when it ends.
  {
    kind: 'when',
    pattern:
      /\bwhen (?:is|are|will) (?:he|she|they|it|everyone|everybody|people|NAME) (?:be |go |come |get )?back(?: at work| to work| in)?$|\bwhen (?:do|does|are|is|will) (?:the )?(?:NAME|\w+ \w+|\w+) (?:going |go |come |get )back$|\bwhen did (?:they|it|that) (?:give up|break up|break off|pack up|call it a day|call it a night|finish|wind up)$/,
  },
  // "Which office asked her to mediate?"
  {
    kind: 'who',
    pattern:
      /\b(?:which|what) (?:office|court|council|city|town|university|hospital|school|branch|station|parliament) (?=(?:asked|told|invited|ordered|appointed|named|urged|hired|chose|sent|called)\b)/,
  },
  // "Which minister is in charge of ports?"
  {
    kind: 'who',
    pattern:
      /\b(?:which|what) (?:NAME|minister|secretary|commissioner|official) (?:is|was) (?:in charge of|responsible for)(?= \w)/,
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
      /\b(?:which|what) (?:\w+ )?(?:job|role|title|post|position|office|function)(?: title)? (?:\w+ ){1,2}?(?:NAME|he|she|they)\b(?: (?:hold|have|occupy|do|got))?/,
  },
  {
    kind: 'who_is',
    pattern:
      /\b(?:NAME|his|her|their) (?:exact |actual |official |current )?(?:job|role|title|post|position|function|occupation|profession|line of work)(?: title)?(?: again| please| then)*$/,
  },
  {
    kind: 'definition',
    pattern:
      /\b(?:spell out|expand)(?: the)?(?: initials| letters| abbreviation| acronym)?(?= )|\b(?:initials|abbreviation|acronym) NAME\b(?: (?:stands? for|means?|short for))?|\bletters NAME(?: (?:stands? for|means?|short for)\b|$)|\bNAME (?:is )?short for\b/,
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
    kind: 'what_said',
    pattern:
      /\b(?:in|with) (?:what|which) (?:exact )?(?:terms|words|language|phrase) (?:did|does|do|has|have) (?:the )?(?:NAME|he|she|they) (?:describe|put|speak|condemn|defend|criticise|attack|praise|respond|reply|talk)\b(?: (?:about|of|on|to|it|this|that))?/,
  },
  {
    kind: 'share',
    pattern:
      /^(?:and |so |but )?(?!.*\bthan (?:in|before|last|at|then)\b)(?:is|are|was|were) (?:more |most |many )?(?:the )?(?:people|public|voters|residents|locals|majority)(?= (?:\w+ )?(?:for|behind|backing|supporting|in favour of|with|on the side of|opposed to|supportive) )/,
  },
  {
    kind: 'share',
    pattern:
      /\b(?:what|which) level of (?:public |popular )?(?=(?:support|backing|opposition|approval)\b)|\bhow (?:strong|big|high|large|widespread|solid|low) (?:is|was) (?:the )?(?:public )?(?=(?:support|backing|opposition|approval)\b)|\bwhat part of (?=(?:the |those )?(?:people|public|population|voters|residents|respondents|adults|locals|those|sample)\b)|\bwhere (?:is|does) (?:it|that|support|backing) (?:stand )?(?:now|today|at the moment)\b/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:now|today) and (?:(?:back )?(?:in|at) )?(?=january|february|march|april|may|june|july|august|september|october|november|december|the start|then\b|before\b)/,
  },
  { kind: 'hours', pattern: /\bhow (?:early|late)\b(?! (?:is|was) (?:it|the train))/ },
  // "... now vs the start of the year": with whatever it begins.
  {
    kind: 'change',
    pattern:
      /^.*\b(?:now|today|currently|latest|then|before|earlier) (?:vs|versus|compared (?:with|to)|against) (?=\w)|^.*\b(?:vs|versus|compared (?:with|to)) (?:now|today|before|then|the start|january|february|march|april|may|june|july|august|september|october|november|december|last)\b/,
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
    pattern:
      /\b(?:full |first |last )?name of (?:the )?NAME(?: please| again| then)*$|\bNAME (?:full |first |last )?name$/,
  },
  {
    kind: 'what_said',
    pattern: /\bin (?:what|which) words (?:does|do|did) (?:the )?(?:NAME|he|she|they)(?= \w)/,
  },
  { kind: 'who_is', pattern: /\bwho (?:he|she|they|NAME) (?:is|was|are)\b/ },
  // "What has Smith got to do with it?"
  {
    kind: 'who_is',
    pattern:
      /\bwhat (?:has|have|did|does|do) (?:the )?(?:NAME|he|she|they) (?:(?:got|have) )?to do with (?:any |all )?(?:of )?(?:it|this|that)(?: all)?$|\bwhere (?:does|do|did) (?:the )?(?:NAME|he|she) (?:come in|fit in|come into (?:all )?(?:it|this|that))(?: to (?:it|this|that))?$/,
  },
  {
    kind: 'definition',
    pattern: /^(?:and |so |but |then )*what (?:is|are|was|were) an? (?!good|bad)/,
  },
  { kind: 'definition', pattern: /^(?:and |so |but |then )*what (?:is|are|was|were) NAME$/ },
  { kind: 'definition', pattern: /\bmeans? what(?: exactly)?$/ },
  {
    kind: 'about',
    pattern: /\bwhat (?:is|was|are|were) (?:it|they|this|that|NAME) (?:called|named|known as)\b/,
  },
  { kind: 'who_is', pattern: /\bwhat (?:is|was) (?:he|she) (?:called|named|known as)\b/ },
  { kind: 'definition', pattern: /\bNAME stands? (?:for|4)\b|\bwhat NAME (?:stands for|means)\b/ },
  { kind: 'what_said', pattern: /\bwhat (?:did|does|do) NAME mean (?:by|about|with|when)\b/ },
  {
    kind: 'who',
    pattern:
      /\b(?:who|(?:which|what) (?:\w+ ){1,2}?) ?(?:asked|polled|surveyed|questioned|interviewed|rang|canvassed) (?:the )?(?:people|voters|adults|public|residents|locals|them|everyone)\b/,
  },
  {
    kind: 'what_said',
    pattern:
      /\bwhat (?:complaint|criticism|argument|point|claim|accusation|promise|warning|objection|comparison|appeal|remark|comment)s? (?:did|does|do|has|have) (?:the )?(?:NAME|he|she|they) (?:make|made|raise|raised|give|given|have|offer|level)\b(?: (?:about|on|against|at|to)\b)?/,
  },
  { kind: 'what_said', pattern: /\bNAME (?:said|says|say) what\b(?: (?:about|on)\b)?/ },
  {
    kind: 'what_said',
    pattern: /\bNAME (?:said|says|reckons?|thinks?|wants?|claims?|believes?) (?:\w+ ){1,5}what\b/,
  },
  {
    kind: 'what_said',
    pattern:
      /\bhow (?:does|do|did) (?:the )?(?:NAME|he|she|they) (?:explain|justify)\b(?: (?:his|her|their|the) (?:decision|choice))?/,
  },
  {
    kind: 'share',
    pattern:
      /\bwhom? (?:do|does|did) (?:the )?(?:most )?(?:people|public|voters|residents|majority|everyone)(?= (?:\w+ )?(?:blame|hold)\b)/,
  },
  // "Who does he think is to blame?"
  {
    kind: 'what_said',
    pattern:
      /\b(?:whom?|(?:which|what) (?:side|party|candidate|person|people|politician|union|company|team|paper)) (?:does|did|do) (?:the )?(?:NAME|he|she|they) (?:\w+ )?(?:think|believe|reckon|blame|accuse|criticise|back|support|favour)\b/,
  },
  {
    kind: 'what_said',
    pattern:
      /\bhow (?:does|do|did) (?:the )?(?:NAME|he|she|they) (?:describe|see|view|put|characterise|(?:talk|speak) (?:about|of))\b/,
  },
  { kind: 'what_said', pattern: /\bwhat (?:is|was) (?:NAME|he|she) \w+ing for$/ },
  // "What word did she choose for it?"
  {
    kind: 'what_said',
    pattern:
      /\b(?:what|which) (?:exact )?(?:word|phrase|term|expression|adjective|image) (?:did|does|do|has|have) (?:the )?(?:NAME|he|she|they) (?:use|used|choose|chosen|pick|picked|have)\b(?: (?:for|of|about|to describe|when describing)\b)?/,
  },
  { kind: 'who_is', pattern: /\bNAME what (?:is|was) (?:he|she)$/ },
  {
    kind: 'who',
    pattern:
      /^(?:the )?names? of (?:the )?(?:\w+ )?(?:man|woman|person|guy|bloke|lady)(?= (?:in charge|who|that|of|at|running|leading|from)\b)/,
  },
  // "Why is it called all-out?"
  {
    kind: 'definition',
    pattern:
      /\bwhy (?:is|are|was|were|do they|does everyone|do people) (?:\w+ ){1,4}?(?:being )?(?:called?(?! (?:off|for|in|back|out|on)\b)|described as|known as|termed|dubbed|labelled)(?: (?:it|this|an?|the))?(?= \w)/,
  },
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:has|have|did|does|do|will|would|is|was) (?=(?:\w+ ){1,5}cost(?:ing)?(?: (?:so far|them|us|in total))?$)/,
  },
  {
    kind: 'what_said',
    pattern:
      /\bwhat (?:is|are|was|were) (?:the )?(?:NAME|he|she|they) (?:going |banging |rambling )?on about\b/,
  },
  { kind: 'who_said', pattern: /^(?:and |so |but )*(?:says|according to) whom?$/ },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:is|are|was|were) (?:the )?\w+ (?!(?:ask|call|push|look|hop|go|sell|wait|aim|press|hold|fish|plead|try|campaign|lobby)ing\b)\w+ing for$/,
  },
  // "What is it selling for?"
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:is|are|was|were|does|do|did) (?:the )?(?:\w+ ){1,3}?(?:sell(?:ing)?|go(?:ing)?|trad(?:e|ing)|chang(?:e|ing) hands|retail(?:ing)?) (?:for|at)\b/,
  },
  { kind: 'about', pattern: asksForNameOfThing },
  // "What is the strikers' union called?", "what is the price of wheat?"
  {
    kind: 'who_is',
    pattern: /\bwhat (?:is|are|was) (?=(?:the |his |her |their )?(?:\w+ ){1,5}called$)/,
  },
  {
    kind: 'how_many',
    pattern:
      /\bwhat (?:is|was|are|were) the (?:\w+ )?(?:price|price tag|cost|going rate) (?:of|per|for|on)\b/,
  },
  // "What answer did they get?"
  {
    kind: 'what_said',
    pattern: /^(?:and |so )?what (?:answer|reply|response|explanation|excuse) (?:did|does|has|had|was|is)\b/,
  },
  // "The mediator how he is explaining it"
  {
    kind: 'what_said',
    pattern:
      /\bhow (?:(?:is|are|was|were|did|does) )?(?:the )?(?:NAME|he|she|they) (?:is |are |was |were )?(?:explain(?:s|ed|ing)?|describ(?:e|es|ed|ing)|see(?:s|ing)?|justif(?:y|ies|ied|ying)|defend(?:s|ed|ing)?)\b/,
  },
  // "Could you set out everything Smith has been quoted as saying?", "all the stuff she came out with"
  {
    kind: 'what_said',
    pattern:
      /\b(?:everything|all(?: the (?:stuff|things))?|whatever) (?:that )?(?:the )?(?:NAME )+(?:has |have |had |ever )*(?:(?:been )?(?:quoted as )?(?:said|say|says|saying)|c[ao]me out with|told (?:us|them|reporters))\b/,
  },
  // "What did Smith come out with about it?"
  {
    kind: 'what_said',
    pattern:
      /\bwhat (?:did|has|have|does) (?:the )?(?:NAME|he|she|they) (?:actually |ever |really )?c[ao]mes? (?:out|up) with\b(?= (?:about|on|concerning|regarding)\b|$)/,
  },
  { kind: 'definition', pattern: /\bwhat (?:counts|qualifies|classes) as\b/ },
  {
    kind: 'share',
    pattern:
      /\bwho (?:gets|takes|carries|is getting|is taking) (?:(?:the )?(?:biggest|largest|greatest|main|lions?) (?:share|part) of (?=the blame\b)|(?=(?:most of )?the blame\b))/,
  },
  {
    kind: 'list',
    pattern: /\bwho(?: all)? (?:is|are|was|were|gets?)(?= (?:\w+ )?quoted\b)(?!.*\b(?:as|saying|on|about)\b)/,
  },
  {
    kind: 'who_said',
    pattern:
      /\b(?:to )?whom? (?:should|can|could|do|must) (?:we|i|you|one) (?:attribute|credit)\b(?: with)?|\bwhom? is .* attributed to\b/,
  },
  {
    kind: 'who_is',
    pattern:
      /\b(?:which|what) (?:party|union|organisation|company|group|body|side|NAME) (?:does|did|do) (?:NAME|he|she|they) (?:lead|run|head|chair|represent|belong to|work for|speak for)\b/,
  },
  { kind: 'who', pattern: /\bwhat (?:is|was|were|are) (?:the )?(?:\w+ ){1,3}?names?$/ },
  {
    kind: 'who_is',
    pattern: /\b(?:which|what) \w+ (?:employs|employed|pays)(?= (?:(?:the )?NAME|him|her|them)\b)/,
  },
  {
    kind: 'about',
    pattern: /\bwhere (?:does|do|did) (?:the )?(?!(?:NAME|he|she|they)\b)(?:\w+ ){1,3}?stand (?:on|about)\b/,
  },
  { kind: 'definition', pattern: /^(?:the )?NAME (?:meaning|definition|full form)$/ },
  { kind: 'definition', pattern: /(?<=^(?:\w+ ){1,4})(?:meaning|definition)$/ },
  {
    kind: 'change',
    pattern: /^(?:and |so )?(?:is|are) (?:it|that|this|they) (?:changing|growing|rising|falling|shrinking)$/,
  },
  { kind: 'how_many', pattern: /^(?:crowd|sample|group) size\b/ },
  { kind: 'how_many', pattern: /^(?:the )?total\b(?: (?:number|amount|count))?(?: of)?/ },
  { kind: 'how_many', pattern: /\b(?:sample size|size of (?:the|its|their) (?=sample))\b/ },
  {
    kind: 'where',
    pattern: /\b(?:what (?:is|are|was|were) the )?(?:locations?|venues?|whereabouts) (?:of|for)\b/,
  },
  // "Control room location", "ferry destination tonight"
  {
    kind: 'where',
    pattern:
      /^(?!.*\b(?:who|what|when|why|how|which|is|are|was|were|do|does|did|has|have)\b)(?:\w+ ){0,3}(?:location|venue|whereabouts|destination)\b/,
  },
  // "Street of the meeting on Wednesday?"
  {
    kind: 'where',
    pattern: /^(?:the )?(?:street|address|room|building|town|city|harbour) (?:of|for) (?=(?:the |that )?\w)/,
  },
  { kind: 'where', pattern: /\bplace of (?:work|origin|birth)\b|\b(?:which|what) direction\b/ },
  {
    kind: 'where',
    pattern:
      /\bname the (?:city|town|village|place|street|country|building|port|harbour) (?=(?:that|where|which|in|to)\b)/,
  },
  { kind: 'where', pattern: /\barea (?:covered|surveyed|polled)\b/ },
  // "Which harbour are they heading for now?"
  {
    kind: 'where',
    pattern:
      /\b(?:which|what) \w+(?= (?:is|are|was|were|do|does|did|will|has|have) .*\b(?:go|goes|going|gone|head\w*|bound|sail\w*|sent|taken|diverted|moved) (?:for|to|towards)(?: now| instead| today)?$)/,
  },
  // "What did the talks break down over?"
  {
    kind: 'why',
    pattern:
      /^(?:(?:and|so|but) )*what (?:did|do|does) (?=.* (?:break down|collapse|fail|founder|stall|fall apart) (?:over|on)$)/,
  },
  // "Smith, which job has he?"
  {
    kind: 'who_is',
    pattern:
      /\b(?:which|what) (?:job|post|position) (?:(?:he|she|they|NAME) (?:has|have|holds?|does|do)|(?:has|does|do) (?:he|she|they|NAME)(?: (?:have|hold|do))?)$/,
  },
  // "Who did Gallup question?"
  {
    kind: 'who',
    pattern:
      /\bwhom? (?:exactly )?did (?:the )?NAME (?:ask|poll|survey|question|interview|talk to|speak to)(?=$| (?:only|just|in|for|and)\b)/,
  },
  // "What is the fine in dollars?"
  {
    kind: 'how_many',
    pattern: new RegExp(
      String.raw`\bwhat (?:is|was|are|were) (?=(?:the|its|their|that) (?:\w+ ){1,3}${inMoney}\b)`,
    ),
  },
  // "Whose was it?"
  { kind: 'who_said', pattern: /\bwhose (?:was|is) (?:it|that|this)(?: then| again)?$/ },
  // "Who do Kenyans blame?"
  {
    kind: 'share',
    pattern:
      /\bwhom? (?:do|does|did) (?:most )?(?!(?:NAME|he|she|they)\b)\w+(?:ns|ers|ese|ish|ots) (?=(?:\w+ )?(?:blame|hold)\b)/,
  },
  // "What made the crews decide to walk out?"
  {
    kind: 'why',
    pattern:
      /^(?:(?:and|so|but) )*what (?:made|drove|led|prompted|pushed|got) (?:the |so many )?(?:\w+ ){1,4}?(?=(?:decide (?:to|on)|to (?:strike|walk|go|stop|down|march|write|call|quit|leave|reject|refuse)|strike|walk out|down tools|stop work)\b)/,
  },
  // "What does she expect?"
  {
    kind: 'what_said',
    pattern:
      /^(?:(?:and|so|but) )*what (?:does|do|did) (?:he|she)(?= (?:want|expect|hope for|fear|predict|call for|ask for|demand|propose)(?: to (?:happen|see|be done))?$)/,
  },
  // "How far apart are they?" asks for no number.
  { kind: 'about', pattern: /\bhow far apart\b/ },
  // "What sum does the contract make them pay?"
  { kind: 'how_many', pattern: /\b(?:what|which) (?:sum|amount)(?: of money)?\b(?! up\b)/ },
  { kind: 'hours', pattern: /\bwhat (?:is|was|are|were) the (?:exact )?(?:times?|hours) (?:of|for)\b/ },
  { kind: 'when', pattern: /\bwhat (?:are|were) the (?:exact )?(?:dates|days) (?:of|for)\b/ },
  { kind: 'when', pattern: /\bwhat (?:is|was) the (?:\w+ )?(?:date|day|month|year) (?:of|for|when)\b/ },
  {
    kind: 'why',
    pattern: /^(?:and |so )*(?:over what|what (?:is|was|were|are) (?:it|they|that) (?:all )?over)$/,
  },
  { kind: 'why', pattern: /\b(?:on|upon) what (?:grounds|basis)\b/ },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:reasons?|explanation|justification) (?:did|does|do|has|have|was|is) (?:\w+ ){1,4}?(?:give|gives|given|offer|offered|have)\b(?: for)?/,
  },
  {
    kind: 'how_many',
    pattern:
      /^(?:and |so )?what (?:is|are) (?:an? |the )?(?=(?:\w+ ){3,7}paid(?: (?:an?|per) \w+| now| these days)?$)|^(?:and |so )?what (?:is|does|do|are|would) (?:an? |the )?(?:\w+ ){1,2}?(?:make|makes|earn|earns|paid|get paid)(?: (?:an?|per) \w+| in \w+.*| now| these days)?$/,
  },
  {
    kind: 'change',
    pattern:
      /\bhow far (?!.*\bha(?:ve|d|s) to go\b)(?:has|have|had|did) .*?\b(?:mov|shift|chang|fall|ris|gone|go|gr[eo]w|drop|climb)\w*\b/,
  },
  { kind: 'how_long', pattern: /\b(?:the )?time (?:it takes|needed|required|taken) to\b/ },
  { kind: 'how_many', pattern: /\bhow (?:is )?(?:far|old|tall|high|wide|fast|heavy)\b|\bdistance\b/ },
  {
    kind: 'who_is',
    pattern:
      /\bwho (?:is|are|was|were|the (?:hell|heck) is) (?:this |that |these |those )?NAME(?: again| then)?$/,
  },
  { kind: 'who_is', pattern: /^who NAME(?: is| be)?$/ },
  {
    kind: 'who',
    pattern:
      /\b(?:which|what) (?:group|body|union|organisation|association|charity|lobby|federation|institution) (?=(?:speaks?|spoke|stands? up|acts?|campaigns?) for\b)/,
  },
  { kind: 'who', pattern: /\bwho (?:is speaking|speaks?|spoke|is talking|talks) (?:for|on behalf of)\b/ },
  // Whom she answers to is no question of who said what.
  { kind: 'who', pattern: /\bwhom? (?:does|do|did) (?:NAME|he|she|they)(?= (?:report|answer) to\b)/ },
  { kind: 'when', pattern: /(?<!\b(?:an?|any|no|without) )\b(?:start|end|launch|opening|closing) dates?$/ },
  {
    kind: 'change',
    pattern:
      /^(?:are|is|do|does|did) (?:there )?(?:more|fewer|less) (?=.* (?:than (?:in|before|last|at|a|then|back|earlier)|or (?:fewer|less|more))\b)/,
  },
  {
    kind: 'who_is',
    pattern:
      /\bwhat (?:is|was|are) (?:NAME|his|her|their|hes|shes) (?:exact |actual |official )?(?:job|role|title|post|position|function|profession|occupation|background|career)(?: title)?\b/,
  },
  { kind: 'who_is', pattern: /\bwhat (?:does|do|did) (?:NAME|he|she|they) do(?: for a living| for work)?$/ },
  { kind: 'who_is', pattern: /\bwhat (?:NAME|he|she|they) (?:do|does|did) for (?:a living|work)$/ },
  {
    kind: 'who_is',
    pattern: /\bwhat (?:job|role|post|position) (?:does|do|did|has|is) (?:NAME|he|she|they)\b/,
  },
  {
    kind: 'who_is',
    pattern:
      /\bwho (?:is|are|was|were) (?:he|she|they|that|this)(?: guy| man| woman| person)?(?: again| then| anyway)?$/,
  },
  { kind: 'how_long', pattern: /\bhow much (?:notice|warning|time)\b/ },
  {
    kind: 'how_long',
    pattern: /\bhow (?:long|many (?:hours|days|minutes|weeks|months|nights|years))\b(?! ago)/,
  },
  { kind: 'how_long', pattern: /\b(?:what is the )?(?:length|duration) of\b|\bhow (?:fast|quick|quickly)\b/ },
  {
    kind: 'change',
    pattern: /\b(?:higher or lower|lower or higher|more or less|less or more|better or worse|up or down)\b/,
  },
  // "The lot who blame both, are there more of them now?"
  {
    kind: 'change',
    pattern: /^.*\b(?:are|is) there (?:more|fewer|less)(?: of them)? (?:now|than|these days)\b/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:losing|gaining|winning|lost|gained|won|lose|gain|win)(?= (?:the |any |more |some )?(?:\w+ ){0,2}?(?:support|sympathy|backing|favour)\b)/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:go|gone|went|going|be|been|is|was|moved?) (?:up|down)(?: or (?:up|down))?\b(?! (?:in|by) (?:19|20)\d\d| for (?:sale|grabs|discussion|debate|negotiation|auction)\b)/,
  },
  {
    kind: 'change',
    pattern:
      /\bhow (?:(?:far|much) )?(?:(?:\w+ ){0,3}(?:has|have)|did|does|do) .*?\b(?:changed?|moved?|(?<!\b(?:night|day|late|early) )shift(?:ed)?|compares?|compared|develop(?:ed)?|evolved?)\b/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:rise|fall|drop|grow|increase|decrease|change|shrink|climb|risen|rising|rose|fallen|falling|fell|increased?|decreased?|dropped|grown|grew|gained|lost|changed?|strengthen(?:ed|ing)?|weaken(?:ed|ing)?|harden(?:ed|ing)?|soften(?:ed|ing)?|swell(?:ed)?|swollen|slipped|jumped|climbed|higher|lower|greater|smaller|bigger|stronger|weaker|better|worse) (?:\w+ ){0,4}?(?:since|from|than|compared|over)\b/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:more or less|higher|lower|stronger|weaker) (?:\w+ ){0,2}?(?:than|then|in|before|at the start|back in)(?= )/,
  },
  {
    kind: 'change',
    pattern:
      /\b(?:vs|versus)\b|\b(?:growing|rising|increasing|going up|up) or (?:shrinking|falling|decreasing|going down|down)\b|\bmore (?:\w+ ){1,5}?(?:now |today )?than (?:before|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|at the start)\b|\b(?:trend|difference between|compared? (?:with|to)|any change)\b|^(?:please )?(?:compare|contrast)\b/,
  },
  {
    kind: 'share',
    pattern:
      /\b(?:what|which|how (?:big|large|high) (?:a|is the|was the)) (?:is the |was the )?(?:exact )?(?:percentage|percent|per cent|share|proportion|fraction|pc|(?:slice|chunk|portion)(?= of))(?: of| for)?\b/,
  },
  {
    kind: 'share',
    pattern:
      /\bhow (?:many (?:percent|per cent)|popular|much (?:support|backing|opposition)|much of (?=the|them))\b/,
  },
  {
    kind: 'how_many',
    pattern: /^(?:and |so )*how many (?=(?:thousands|millions|billions)\b)/,
  },
  {
    kind: 'share',
    pattern:
      /\b(?:percentage|share|proportion) (?:of|for)\b|^(?:the )?(?:percentage|share|proportion) (?:who|that)\b/,
  },
  {
    kind: 'share',
    pattern:
      /^(?:and |so |but )?(?:do|does|did) (?:more |most |many |the majority of |a majority of |the )?(?:people|public|voters|residents|locals|britons|majority)(?= (?:\w+ )?(?:support|back|oppose|like|agree|disagree|favour|side|blame|trust|want)\b)/,
  },
  {
    kind: 'share',
    pattern:
      /\b(?:how|what) (?:(?:do|does|did|is|are) )?(?:the )?(?:general |british |wider )?(?:public|people|voters|residents|locals|folks|country|nation|majority|most(?: (?:of them|people|voters))?) (?:actually |really )?(?:feel|feels|feeling|think|thinks|see|sees|view|views|reckon|reckons)(?: (?:about|of|on))?\b|\bpublic (?:opinion|mood|feeling|view)\b(?: (?:about|of|on))?/,
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
  {
    kind: 'hours',
    pattern:
      /\b(?:at )?(?:what|which) (?:(?:exact|precise|specific) )?(?:time(?! of (?:the )?year)|hours?)s?\b/,
  },
  { kind: 'hours', pattern: /\b(?:strike|walkout|stoppage) (?:times|hours)\b/ },
  { kind: 'hours', pattern: /\b(?:start|end|finish|starting|ending|finishing|closing|opening) times?\b/ },
  {
    kind: 'hours',
    pattern: /\bhours$|^(?:and |so |then )*(?:the )?(?:starts?|begins?|ends?|finish(?:es)?|stops?)$/,
  },
  { kind: 'when', pattern: /\b(?:at )?(?:what|which) (?:time of (?:the )?year|season)\b/ },
  // "How overwhelming was the yes when they were asked?" asks for no time.
  {
    kind: 'when',
    pattern:
      /\b(?:until |till |from |since )?when\b(?<!\bthan when)(?<!^(?:(?:and|so|but|ok) )*(?:how (?!(?:about|come|and|or|do|did|does|is|was|are|were|has|have|had|will|would|can|could)\b)\w+|what (?:answer|reply|argument|explanation|excuse)) .*\bwhen)/,
  },
  {
    kind: 'when',
    pattern:
      /\b(?:on |from |since |until |till |by )?(?:what|which) (?:exact |specific |two |three |four )*(?:day|date|month|year|week|night|evening|weekend)s?\b(?! (?:wages?|rates?|shifts?|crews?|jobs?|pay|care|trips?)\b)/,
  },
  { kind: 'when', pattern: /\bhow (?:soon|long ago|recently)\b/ },
  {
    kind: 'when',
    pattern: /^(?:the )?(?:dates?|days?)\b|(?<!\b(?:an?|any|no|without|to) (?:\w+ )?)\bdates?$/,
  },
  {
    kind: 'what_said',
    pattern:
      /\b(?:where|how) (?:does|do|did|is|are) (?:the )?NAME (?:stand|feel|react|respond|reply|answer|see|hit back)(?: (?:on|about|to|at)\b)?/,
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
      `\\b(?:(?:on|at|in) )?(?:which|what) (?:radio |neutral |other |exact |tv |television |news |public |(?<=\\b(?:in|at|near|outside) (?:which|what) )\\w+ )?${place}(?: of (?:the )?(?:NAME|\\w+))?(?= |$)(?! (?:folks?|people|staff|workers?|employees?|crews?|bosses|boss|owners?|managers?|users?|unions?|lot)\\b)`,
    ),
  },
  {
    kind: 'condition',
    pattern:
      /\bwhat (?:does|do|did) (?:the )?(?:NAME|they|he|she|it) want (?:in (?:return|exchange)(?: for)?|before)\b/,
  },
  // "What concession did the union want before calling it off?"
  {
    kind: 'condition',
    pattern:
      /\b(?:what|which) (?:concessions?|promises?|conditions?|changes?|moves?|steps?|offers?)? ?(?:did|does|do|would|will) (?:the )?(?:NAME|they|he|she|it) (?:(?:have )?(?:need(?:ed)?|want(?:ed)?|require[d]?|ask(?:ed)? for|insist(?:ed)? on|demand(?:ed)?)) (?:in order )?(?:to|before) (?=(?:be |they |it |he |she )?(?:cancel|call|drop|suspend|stop|end|shelv|postpon|scrap|abandon)\w*)/,
  },
  {
    kind: 'condition',
    pattern: /\bwhat must (?:the )?(?:NAME|they|he|she|it) (?:do|promise|agree(?: to)?|give|accept)\b/,
  },
  { kind: 'condition', pattern: /\bwhat (?:would|will|does|could) it (?:take|have taken)\b/ },
  {
    kind: 'condition',
    pattern: /\bwhat (?:would|could|might) (?:end|avert|prevent|settle|resolve|halt|call off)\b/,
  },
  // "Did support rise?"
  {
    kind: 'change',
    pattern:
      /^(?!.*\bsince\b)(?:and |so |but )*(?:did|has|have|is) (?:the )?(?:\w+ )?(?:support|backing|opposition|sympathy|popularity)(?: for (?:\w+ ){1,3}?)? ?(?:rise|risen|rising|grow|grown|growing|fall|fallen|falling|drop|dropped|dropping|increased?|increasing|shrink|shrunk|shrinking)\b/,
  },
  { kind: 'condition', pattern: /\b(?:under|on|in) what (?:conditions?|circumstances?|terms)\b/ },
  {
    kind: 'condition',
    pattern:
      /\bwhat (?:is|was|are|were) (?:the |their |his |her |its )?(?:NAME )?(?:own )?(?:conditions?|demands?|terms|price(?! (?:tag )?(?:of|per|on)\b))\b/,
  },
  {
    kind: 'condition',
    pattern:
      /\bwhat (?:would|could|might) (?:bring|trigger|force|stop|make|have made|persuade|convince|get|have persuaded|NAME need|(?:it|they|he|she) need|need to|have to|have had to|have)\b/,
  },
  {
    kind: 'condition',
    pattern: /\bwhat (?:needs|has|must|would need|would have) to (?:happen|be done|change)\b/,
  },
  {
    kind: 'why',
    pattern:
      /(?<!\b(?:this|that|which) is )\bwhy\b(?: (?:has|have|did) (?:it|this|things|we|they) (?:all )?(?:come|got|gotten|ended up) (?:to|at|in)\b)?|\bhow come\b|\bwhat for\b/,
  },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:is|was|are|were) (?:the |his |her |their )?(?:NAME )?(?:main |real |stated )?(?:reasons?|motives?|motivation|cause|causes|purpose|aim|goal|justification|excuse|argument|rationale)\b/,
  },
  {
    kind: 'why',
    pattern:
      /\bwhat (?:is )?(?:motivates|motivated|motivating|drives|driving|drove|prompted|prompts|led to|caused|causes|causing|makes NAME so|is behind|was behind)\b/,
  },
  { kind: 'why', pattern: /\b(?:for what reasons?|reasons? (?:for|behind)|because of what)\b/ },
  { kind: 'who_said', pattern: new RegExp(`\\bwho (?:else )?${modifiers}${speech}\\b`) },
  // "Who has been called in?" is no question of who called.
  {
    kind: 'who_said',
    pattern: new RegExp(
      `\\bwho (?!(?:\\w+ )?(?:is|was|were|are|been|being|gets?|got) (?!(?:NAME )?\\w+ing\\b))(?:\\w+ ){1,2}(?<!\\b(?:the|an?|these|those|their|his|her|its|any|our) )${speech}\\b`,
    ),
  },
  {
    kind: 'who_said',
    pattern: new RegExp(`\\bwho (?:is|was) (?:the )?(?:NAME|he|she|they) (?:being )?${speech} by\\b`),
  },
  // "Which councillor complained that ...?"
  {
    kind: 'who_said',
    pattern: new RegExp(
      `\\b(?:which|what) (?!(?:the|NAME|he|she|they|it|was|were|is|are|has|have|had) )(?:\\w+ ){1,2}(?:${pastSpeech})\\b`,
    ),
  },
  {
    kind: 'who_said',
    pattern: new RegExp(`\\b(?:which|what) (?:\\w+ )?${people} ${modifiers}(?:\\w+ )?${speech}\\b`),
  },
  // "Name the official who would not say", "the person that warned of it".
  {
    kind: 'who_said',
    pattern: new RegExp(
      `\\b(?:name|identify|find|which is|give) (?:me )?(?:the|one|any|a) (?:\\w+ )?\\w+ (?:who|that) (?!the\\b|NAME\\b)(?:\\w+ )*?${speech}\\b`,
    ),
  },
  {
    kind: 'who',
    pattern: new RegExp(
      `\\b(?:name|identify) (?:the|one|any|a) (?:NAME|(?:\\w+ )?${people}) (?:who|that|in charge of|responsible for|behind|leading|running)\\b`,
    ),
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
      `\\bwhat (?:else )?(?:the )?(?:NAME|he|she|they)(?: (?:of (?:the )?\\w+|himself|herself|themselves|has|have|had|is|was|been))* ${speech}\\b(?: (?:about|on|of|regarding)\\b)?`,
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
      /\b(?:NAME|his|her|their) (?:exact |own |actual |main )?(?:words|quotes?|quotation|comments?|remarks?|reaction|response|statements?|views?|opinions?|thoughts?|take|message|stance|position|argument|answer|reply|comeback|retort|rebuttal|complaints?|criticisms?|accusations?)\b(?: (?:about|on|of|to|against|with|regarding)\b)?/,
  },
  {
    kind: 'what_said',
    pattern:
      /\baccording to (?:the )?NAME\b|^(?:(?:and|so|ok|but|what about|how about) )*(?:the )?NAME (?:on|about) (?!strike\b|duty\b|time\b)(?!.*\b(?:how|when|where|why|who)\b)/,
  },
  { kind: 'definition', pattern: /\bwhat (?:does|do|did|is) .*?\b(?:mean|stand for|refer to|involve)\b/ },
  {
    kind: 'definition',
    pattern:
      /\b(?:meaning|definition) of\b|\bdefine\b|\bwhat is meant by\b|\bexplain what\b|\bwhat (?:makes|made) (?!the\b)\w+ (?:an? )?(?=\w)/,
  },
  { kind: 'definition', pattern: /^(?:and |so |but )?what (?:is|are|was|were|s) (?:an? )/ },
  {
    kind: 'list',
    pattern:
      /\blist\b|\bwhat (?:are|were) the (?:two|three|four|\d)?\b|\bname (?:the|all|some|two|three|four|\d)\b|\b(?:which|what) (?:kinds?|types?|sorts?) of\b/,
  },
];
