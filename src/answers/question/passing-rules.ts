/** What is said in passing, rule by rule: words without which a question would ask the same. Data; `passing.ts` applies it. */
import { grammar, weekdays } from '../english/words.ts';
import type { Mention } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import type { Piece } from '../pieces.ts';
import { stem } from '../text.ts';
import type { QuestionTools } from './question.ts';

/** A piece and what stands around it. */
export interface Place {
  /** Its first word. */
  readonly word: string;
  /** The word so many places after the first one; before it, when less than 0. */
  near(offset: number): string;
  readonly first: number;
  readonly isLast: boolean;
  readonly mentions: readonly Mention[];
  readonly tools: QuestionTools;
}

export interface PassingRule {
  /** The kinds of question that it is for. All, when left out, but a claim: that has to be right in all it says. */
  readonly kinds?: 'all' | readonly QuestionKind[];
  /** The sorts of pieces that it is for; words, when left out. */
  readonly pieces?: 'all' | 'single' | readonly Piece['kind'][];
  is(place: Place): boolean;
}

const isLeavingOut = (word: string, before: string): boolean =>
  word === 'besides' ||
  (word === 'from' && /^(?:apart|aside)$/.test(before)) ||
  (word === 'than' && before === 'other');

/** "... the offer an insult", "... them his own" */
const takesTwoNouns = (near: Place['near']): boolean =>
  [2, 3, 4, 5, 6, 7].some((at) => /^(?:an?|another|his|her|their|our|too|no|not|just|like)$/.test(near(at)));

/** "... the offer fair"; "the second strike" is no judgement. */
const endsInJudgement = (near: Place['near']): boolean =>
  /^(?:the|his|her|their|its)$/.test(near(1)) &&
  near(3) !== '' &&
  near(4) === '' &&
  !/^(?:strikes?|walkouts?|stoppages?|ballots?|votes?|meetings?|elections?|hearing|inquiry)$/.test(near(3));

export const passingRules: readonly PassingRule[] = [
  // "Did they manage to settle it?"
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) => /^managed?$/.test(word) && near(1) === 'to',
  },
  // "Did they at least talk?"; "at least 90" is a bound.
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) => word === 'at' && near(1) === 'least' && !/\d/.test(near(2)),
  },
  // "Fewer than 80", "more than half": a bound is compared as such.
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) =>
      (/^(?:fewer|less|more)$/.test(word) &&
        near(1) === 'than' &&
        /^[$£€]?\d|^(?:half|a|one)$/.test(near(2))) ||
      (/^(?:above|below|over|under|exceeds?)$/.test(word) && /^[$£€]?\d|^half$/.test(near(1))),
  },
  // "Does it measure 20 hectares?", "how far away is it?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) =>
      (/^(?:measures?|covers?|weighs?|totals?|amounts?)$/.test(word) &&
        [1, 2, 3, 4].some((at) => /^[$£€]?\d/.test(near(at)))) ||
      (/^(?:away|off)$/.test(word) && near(-1) === 'far'),
  },
  // "The row between the union and the company"
  {
    pieces: ['name'],
    is: ({ near }) =>
      [-1, -2, -3, -4, -5, -6, -7].some(
        (at) =>
          near(at) === 'between' &&
          /^(?:row|dispute|quarrel|conflict|stand-?off|standoff|fight|feud|argument|battle|clash)$/.test(
            near(at - 1),
          ),
      ),
  },
  // "Since when have staff refused it?": whoever works there.
  {
    kinds: ['when', 'hours', 'why', 'how_long', 'condition'],
    pieces: 'single',
    is: ({ word, near }) =>
      /^(?:staff|workers|employees|workforce|personnel|strikers)$/.test(word) &&
      /^(?:the|have|has|do|did|are|were|will|would|all|their|$)$/.test(near(-1)),
  },
  // "How many soldiers are being used?"
  {
    pieces: 'single',
    is: ({ word, near }) => word === 'used' && near(-1) === 'being',
  },
  // "Was she willing to say ...?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) =>
      /^(?:willing|prepared|ready|happy)$/.test(word) &&
      near(1) === 'to' &&
      /^(?:say|tell|admit|talk|comment|discuss|reveal)$/.test(near(2)),
  },
  // "Which months does it cover?"
  {
    pieces: 'single',
    is: ({ word, near, isLast }) =>
      isLast && /^(?:cover|include|involve|entail)$/.test(word) && /^(?:it|that|this|they)$/.test(near(-1)),
  },
  // "How many had pickets outside this morning?"
  {
    pieces: 'single',
    is: ({ word, near }) =>
      word === 'outside' && /^(?:$|this|that|on|at|today|yesterday|now|in|and|all|since|when)/.test(near(1)),
  },
  // "Was there one like it yonks ago?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) => word === 'ago' && /^(?:yonks|ages|while|long)$/.test(near(-1)),
  },
  // "What did she say after the talks fell through?"
  {
    kinds: ['what_said'],
    pieces: 'all',
    is: ({ near }) => [2, 3, 4, 5].some((n) => near(-n) === 'after' && near(-n - 2) !== ''),
  },
  // "Which scheme was scrapped?": it goes by a name of its own.
  {
    pieces: 'single',
    is: ({ word, near }) =>
      /^(?:scheme|system|software|tool|method|device|product|measure)$/.test(word) &&
      /^(?:which|what)$/.test(near(-1)),
  },
  // "Marches against the contracts": what else would they be for?
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) =>
      word === 'against' &&
      /^(?:march|protest|demonstrat|rall|petition|fight|fought|campaign)/.test(near(-1)),
  },
  // "What share of the population opposes it?"
  {
    kinds: ['share', 'how_many'],
    is: ({ word, near }) =>
      /^(?:population|electorate|country|nation|populace)$/.test(word) &&
      near(-1) === 'the' &&
      near(-2) === 'of',
  },
  // "Where in the city?", "the city's shops", where all of it is in one.
  {
    pieces: 'single',
    is: ({ word, near, isLast, tools }) =>
      /^(?:city|town|village|island|islands|region|province|county|district|borough|valley|state|country)$/.test(
        word,
      ) &&
      /^(?:the|this|our|that)$/.test(near(-1)) &&
      tools.scene.has(stem(word)) &&
      (/^(?:in|across|around|throughout|within|of)$/.test(near(-2)) || !(isLast || grammar.has(near(1)))),
  },
  // "What is Smith's complaint?"
  {
    kinds: ['what_said'],
    pieces: 'single',
    is: ({ word, first, mentions }) =>
      /^(?:complaints?|grievances?|gripes?|worry|worries|concerns?|fears?|excuse|explanation)$/.test(word) &&
      mentions.some(({ to }) => to === first),
  },
  // "The two people called Smith"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near, first, mentions }) =>
      /^(?:called|named)$/.test(word) &&
      /^(?:people|men|women|persons?|man|woman|guys?|ones?|someone|somebody)$/.test(near(-1)) &&
      mentions.some(({ from }) => from === first + 1),
  },
  // "How many are super old?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) =>
      /^(?:super|mega|dead|proper|crazy)$/.test(word) &&
      /^(?:old|big|small|long|short|high|low|late|early|far|bad|good|rich|poor|expensive|cheap|important|keen|angry|happy|busy)$/.test(
        near(1),
      ),
  },
  // "What share of Kenyans supports it?" where Kenya is what all of it is about.
  {
    kinds: ['share', 'how_many'],
    pieces: 'all',
    is: ({ word, near, tools }) =>
      /^(?:of|many|percent|pct|do|did|most)$/.test(near(-1)) &&
      isOfCountry(word === 'new' ? near(1) : word, tools),
  },
  // "Her precise words"
  {
    kinds: 'all',
    is: ({ word, near }) =>
      /^(?:precise|exact|actual)$/.test(word) && /^(?:words?|wording|quote|phrase)$/.test(near(1)),
  },
  // "Once it had been corrected": then, and not a single time.
  {
    kinds: 'all',
    is: ({ word, near }) =>
      word === 'once' && !/^happen/.test(near(-1)) && /^(?:the|it|they|he|she|this|that|all)$/.test(near(1)),
  },
  // "So far"
  { kinds: 'all', pieces: 'single', is: ({ word, near }) => word === 'far' && near(-1) === 'so' },
  // "What did she tell reporters?", "the reporter", whose name may be known
  { kinds: ['what_said'], is: ({ word }) => audience.test(word) },
  {
    kinds: ['what_said'],
    pieces: 'single',
    is: ({ word, near }) =>
      audience.test(word) && /^(?:told|tell|tells|telling|to)$/.test(near(near(-1) === 'the' ? -2 : -1)),
  },
  // "The union's members", "that Smith woman": whoever speaks of the one speaks of the other.
  {
    kinds: 'all',
    is: ({ word, first, mentions }) => members.test(word) && mentions.some(({ to }) => to === first),
  },
  // "When is the first strike day?": all days are given.
  {
    kinds: 'all',
    is: ({ word, near }) =>
      nth.test(word) && [near(1), near(2)].some((next) => /^(?:days?|dates?)$/.test(next)),
  },
  {
    kinds: ['when', 'hours'],
    is: ({ word, near, tools }) => nth.test(word) && tools.about.has(stem(near(1))),
  },
  // "The two sides"
  { pieces: ['quantity'], is: ({ word }) => /^(?:two|three)$/.test(word) },
  // "On strike days", "the two-day strike"
  {
    is: ({ word, near, tools }) =>
      /^(?:days?|hours?|hr|hrs)$/.test(word) &&
      (tools.about.has(stem(near(-1))) ||
        /^(?:strike|walkout)$/.test(near(-1)) ||
        (/^\d+$|^(?:two|three|four|five)$/.test(near(-1)) && tools.about.has(stem(near(1))))),
  },
  // "What does she ask for on behalf of victims?"
  { pieces: 'all', is: ({ word, near }) => word === 'on' && near(1) === 'behalf' },
  // "The places that changed years ago"
  { pieces: 'all', is: ({ word, near }) => word === 'years' && near(1) === 'ago' },
  // "A serious crash": how bad it is, the answer tells.
  {
    is: ({ word, near }) =>
      /^(?:serious|bad|poor|big|major|terrible|nasty|horrible|huge|massive|awful|severe)$/.test(word) &&
      near(1) !== '' &&
      !grammar.has(near(1)),
  },
  // "Anything like this"
  { kinds: 'all', is: ({ word, near }) => word === 'like' && /^(?:this|that|it)$/.test(near(1)) },
  // "Did the letters produce a deal?": whether there is one is what is asked.
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) =>
      /^(?:produced?|yield(?:ed)?|resulted|ended)$/.test(word) &&
      /^(?:an?|any|in)$/.test(near(1)) &&
      [near(2), near(3)].some((next) =>
        /^(?:deal|settlement|agreement|compromise|breakthrough|result)$/.test(next),
      ),
  },
  // "As a result of the strike"
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) => word === 'as' && near(1) === 'a' && /^(?:result|consequence)$/.test(near(2)),
  },
  // "Where did he deliver his statement?"
  {
    kinds: ['where', 'when'],
    is: ({ word, near }) =>
      /^(?:deliver(?:ed)?|give|gave|giving)$/.test(word) &&
      /^(?:statement|speech|address|remarks|talk|interview)$/.test(near(2)),
  },
  // "How many of them exist?", "how many cranes stand on the quay?"
  {
    kinds: ['how_many'],
    is: ({ word, near }) =>
      /^(?:exist|stand|lie)s?$/.test(word) && !/^(?:up|down|by|with|for|against)$/.test(near(1)),
  },
  // "Where did the march set out from?"
  {
    kinds: ['where'],
    pieces: 'all',
    is: ({ word, near }) => /^sets?$/.test(word) && /^(?:out|off)$/.test(near(1)),
  },
  // "Where did they first announce it?"
  {
    kinds: ['where'],
    pieces: 'single',
    is: ({ word, first, near, mentions }) =>
      word === 'first' &&
      (mentions.some(({ to }) => to === first) || /^(?:he|she|they|it|was|were)$/.test(near(-1))),
  },
  // "Where did she face the press?": where she spoke.
  {
    kinds: ['where', 'when'],
    pieces: 'all',
    is: ({ word, near }) =>
      (/^(?:fac|meet|met|brief|address)/.test(word) &&
        /^(?:press|media|reporters|journalists|cameras)$/.test(near(2))) ||
      (/^(?:press|media|reporters|journalists|cameras)$/.test(word) &&
        /^(?:fac|meet|met|brief|address)/.test(near(-2))),
  },
  // "Which harbour are they heading for?"
  {
    kinds: ['where'],
    pieces: 'all',
    is: ({ word, near }) =>
      /^(?:head(?:ed|ing|s)?|bound)$/.test(word) && /^(?:for|to|towards|)$/.test(near(1)),
  },
  // "What has to come first before they go back?"
  {
    kinds: ['about', 'condition'],
    pieces: 'all',
    is: ({ word, near }) =>
      /^(?:come|happen|be)$/.test(word) &&
      near(-1) === 'to' &&
      near(near(1) === 'first' ? 2 : 1) === 'before',
  },
  // "Why does everybody call it historic?"
  {
    kinds: ['about'],
    pieces: 'single',
    is: ({ word, near }) =>
      /^(?:call(?:s|ed|ing)?|described?|considered|seen|dubbed)$/.test(word) &&
      /^(?:everybody|everyone|people|they|is|are|it)$/.test(near(-1)),
  },
  // "Why did they bother to write?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) => /^bother(?:s|ed|ing)?$/.test(word) && /^to$|ing$/.test(near(1)),
  },
  // "Why would she not tell reporters?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) =>
      /^(?:reporters|journalists)$/.test(word) &&
      /^(?:told|tell|tells|telling)$/.test(near(near(-1) === 'the' ? -2 : -1)),
  },
  // "How many jobs would go, if you ask the union?"
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) =>
      (/^(?:ask|believe|listen)$/.test(word) && near(-1) === 'you' && near(-2) === 'if') ||
      (word === 'up' && near(1) === 'to' && /^(?:was|were|is)$/.test(near(-1))),
  },
  // "Headcount of the march"
  { kinds: ['how_many'], is: ({ word }) => word === 'headcount' },
  // "On what grounds does the firm defend its plan?": why it is for it.
  {
    kinds: ['why'],
    is: ({ word, near, first, mentions }) =>
      /^(?:defend|justify|argue)$/.test(word) &&
      (mentions.some(({ to }) => to === first) || /^(?:he|she|they)$/.test(near(-1))),
  },
  // "Where would they do their job?"
  {
    kinds: ['where'],
    pieces: 'all',
    is: ({ word, near }) =>
      /^(?:jobs?|work)$/.test(word) &&
      /^(?:their|his|her)$/.test(near(-1)) &&
      /^do(?:es|ing)?$/.test(near(-2)),
  },
  // "How much is sitting in the fund?", "what are they bound to pay?", "how many ships went up the coast?"
  {
    kinds: ['how_many'],
    pieces: 'all',
    is: ({ word, near }) =>
      (word === 'sitting' && near(1) === 'in') ||
      (word === 'bound' && near(1) === 'to') ||
      (word === 'coast' && near(-1) === 'the' && /^(?:up|down|along)$/.test(near(-2))) ||
      (word === 'spent' && /ing$/.test(near(1))),
  },
  // "Where did the remark about the balcony fall?"
  {
    kinds: ['where', 'when'],
    pieces: 'single',
    is: ({ word, near, first, isLast }) =>
      (isLast &&
        /^(?:fall|fell|fallen|drop|dropped)$/.test(word) &&
        Array.from({ length: first }, (_, n) => near(-n - 1)).some((one) =>
          /^(?:remarks?|comments?|lines?|phrases?|sentences?|words?|quotes?)$/.test(one),
        )) ||
      // "Place where she said it"
      (first === 0 && /^(?:place|spot|venue)$/.test(word)),
  },
  // "How fast can they be called back?"
  {
    kinds: ['how_many', 'how_long'],
    is: ({ word, near }) =>
      /^(?:far|old|tall|high|wide|fast|heavy|deep|quickly|soon)$/.test(word) && near(-1) === 'how',
  },
  // "Is arbitration an option?"
  {
    kinds: ['is_it_true'],
    is: ({ word, near, isLast }) =>
      isLast && /^(?:option|possibility|choice)$/.test(word) && /^(?:an?|still)$/.test(near(-1)),
  },
  // "What was the result of the ballot?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near }) =>
      /^(?:results?|outcome)$/.test(word) &&
      (/^(?:ballot|vote)$/.test(near(-1)) ||
        (near(1) === 'of' && [near(2), near(3), near(4)].some((next) => /^(?:ballot|vote)$/.test(next)))),
  },
  // "OK, back to the talks: who chaired them?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near, first }) => word === 'back' && near(1) === 'to' && first <= 2 && near(2) !== 'work',
  },
  // "Where does the strike take place?"
  {
    kinds: ['where', 'when'],
    pieces: 'all',
    is: ({ word, near }) => /^(?:takes?|taking|took|taken)$/.test(word) && near(1) === 'place',
  },
  // "Where do those who were asked live?"
  {
    kinds: ['where'],
    is: ({ word, near }) =>
      /^liv(?:e|es|ed|ing)$/.test(word) &&
      [-4, -3, -2, -1, 1, 2, 3, 4].some((n) =>
        /^(?:asked|polled|surveyed|interviewed|questioned)$/.test(near(n)),
      ),
  },
  // "Why does she prefer a cabin?"
  {
    kinds: ['why'],
    is: ({ word, first, mentions }) =>
      /^(?:prefers?|likes?|dislikes?|loves?|hates?)$/.test(word) && mentions.some(({ to }) => to <= first),
  },
  // "Are the two Smiths related?"
  {
    kinds: 'all',
    pieces: ['quantity'],
    is: ({ word, first, mentions }) =>
      /^(?:two|three|both)$/.test(word) && mentions.some(({ from }) => from === first + 1),
  },
  // "By what date must there be a deal to avoid the strike?"
  {
    kinds: ['when', 'condition', 'about'],
    is: ({ word, near }) =>
      /^(?:avoid|avert|prevent|stop)$/.test(word) &&
      near(-1) === 'to' &&
      [near(1), near(2), near(3), near(4)].some((next) =>
        /^(?:strike|walkout|stoppage|action)s?$/.test(next),
      ),
  },
  // "In front of a screen"
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) =>
      (word === 'in' && near(1) === 'front' && near(2) === 'of') ||
      (word === 'front' && near(-1) === 'in' && near(1) === 'of'),
  },
  // "Lorries carrying animals": those with animals.
  {
    kinds: 'all',
    is: ({ word, near }) =>
      /^(?:carrying|containing|transporting|hauling)$/.test(word) &&
      !/^(?:is|are|was|were|be|been|not)$/.test(near(-1)) &&
      near(-1) !== '' &&
      near(1) !== '',
  },
  // "They make up the biggest chunk of it"
  {
    kinds: 'all',
    pieces: 'all',
    is: ({ word, near }) =>
      /^(?:ma[dk]es?|making)$/.test(word) &&
      near(1) === 'up' &&
      [near(3), near(4)].some((next) => /^(?:part|chunk|share|bulk|portion|slice|most|majority)$/.test(next)),
  },
  // "What does the term 'night desk' mean?"
  {
    kinds: ['definition'],
    is: ({ word }) => /^(?:term|word|phrase|expression|acronym|abbreviation)$/.test(word),
  },
  // "Was there a vote first?"
  { kinds: ['is_it_true'], is: ({ word, isLast }) => isLast && word === 'first' },
  // "What would make them drop it straight away?"
  {
    pieces: 'all',
    is: ({ word, near }) => /^(?:straight|right)$/.test(word) && near(1) === 'away',
  },
  // "When does it fall?"
  { kinds: ['when'], is: ({ word }) => /^f[ae]ll(?:s|ing)?$/.test(word) },
  // "... for this mess"
  {
    kinds: 'all',
    is: ({ word, near }) =>
      /^(?:mess|fiasco|saga|shambles)$/.test(word) && /^(?:this|the|that)$/.test(near(-1)),
  },
  // "What does the offer consist of?"
  { pieces: 'all', is: ({ word, near }) => /^consists?$/.test(word) && near(1) === 'of' },
  // "... once people hear of it"
  { is: ({ word, near }) => word === 'once' && /^(?:people|they|voters|residents|you)$/.test(near(1)) },
  // "Which promise did he have in mind?"
  {
    kinds: ['about', 'list', 'who', 'where', 'what_said'],
    pieces: 'all',
    is: ({ word, near }) => /^ha(?:ve|d|s)$/.test(word) && near(1) === 'in' && near(2) === 'mind',
  },
  // "How many terminals did she talk about?"
  {
    kinds: ['how_many', 'share', 'list'],
    pieces: 'all',
    is: ({ word, near }) =>
      /^(?:talk|talked|speak|spoke)$/.test(word) && near(1) === 'about' && near(2) === '',
  },
  // "Where did she bring up the fund?"
  {
    kinds: ['where', 'when'],
    pieces: 'all',
    is: ({ word, near }) =>
      (/^(?:talk|talked|talking|speak|spoke|speaking)$/.test(word) &&
        /^(?:about|of)$/.test(near(1)) &&
        near(2) !== '') ||
      (/^(?:bring|brought)$/.test(word) && near(1) === 'up'),
  },
  // "Where do they meet on Monday at 10?"
  {
    kinds: ['where'],
    pieces: ['quantity'],
    is: ({ near, isLast }) => isLast && near(-1) === 'at',
  },
  // "What do they disagree on besides the cranes?": what is left out, and the words that leave it out.
  {
    kinds: ['about', 'list', 'why', 'what_said'],
    pieces: 'all',
    is: ({ word, near }) =>
      (/^(?:apart|aside)$/.test(word) && near(1) === 'from') ||
      (near(-2) !== '' && [1, 2, 3].some((n) => isLeavingOut(near(-n), near(-n - 1)))),
  },
  // "What share of people in the county support it?"
  {
    kinds: ['share'],
    is: ({ word, near }) =>
      /^(?:county|region|city|town|area|province|state|valley|island|district|village)$/.test(word) &&
      (near(-1) === 'in' || (near(-1) === 'the' && near(-2) === 'in')),
  },
  // "What do the parties disagree on?"
  {
    kinds: ['about', 'why', 'where', 'when', 'list'],
    pieces: 'all',
    is: ({ word, near }) =>
      (word === 'the' && near(1) === 'parties') ||
      (word === 'parties' && /^(?:the|both|two)$/.test(near(-1))),
  },
  // "By the firm's own tally", "going by the union's count"
  {
    is: ({ word, near, first, mentions }) =>
      reckonings.test(word) &&
      mentions.some(({ to }) => to === first || (to === first - 1 && near(-1) === 'own')),
  },
  // "Has support dropped?": which way it went is what the answer tells.
  { kinds: ['change'], is: ({ word }) => changing.test(word) },
  // "How many are left?"
  {
    kinds: ['how_many'],
    is: ({ word, near }) => word === 'left' && /^(?:is|are|still)$/.test(near(-1)),
  },
  // "How many named the mediator?": in a poll, any verb for answering.
  { kinds: ['share', 'how_many'], is: ({ word }) => /^(?:named?|names|chose|picked|answered)$/.test(word) },
  // "Where did the march end up?"
  {
    kinds: ['where'],
    pieces: 'all',
    is: ({ word, near }) => /^end(?:ed|s)?$/.test(word) && /^(?:up|)$/.test(near(1)),
  },
  // "Where was it tried out earlier?"; "the earlier strike" is another one.
  {
    kinds: ['where', 'when'],
    is: ({ word, isLast }) => isLast && /^(?:earlier|previously|future|beforehand)$/.test(word),
  },
  // "Where is she based?", "outside which town?"
  {
    kinds: ['where'],
    is: ({ word }) => /^(?:based|located|situated|outside|inside|near|practi[cs]es?)$/.test(word),
  },
  // "Some woman on the radio", "that engineering woman": who is meant, the rest tells.
  {
    is: ({ word, near }) =>
      /^(?:wo)?man$/.test(word) &&
      [near(-1), near(-2)].some((before) => /^(?:some|sum|a|the|that|this|which|what)$/.test(before)),
  },
  // "This week", "the region": when and where all of it is; "the start of the year" is a part.
  {
    is: ({ word, near }) =>
      whole.test(word) &&
      /^(?:this|the|our|your)$/.test(near(-1)) &&
      // "The weekend figures" are of the weekend.
      (near(1) === '' ||
        grammar.has(near(1)) ||
        /^(?:beg[aiu]ns?|start(?:s|ed)|end(?:s|ed))$/.test(near(1))) &&
      !(near(-2) === 'of' && /^(?:start|beginning|end|middle|turn)$/.test(near(-3))),
  },
  // "Did she promise that nobody would drown this weekend?"
  {
    kinds: ['is_it_true'],
    is: ({ word, near, isLast, first }) =>
      isLast && first > 7 && near(-1) === 'this' && /^(?:week|weekend|month|year)$/.test(word),
  },
  // "When did they strike previously?": that it is an earlier one is demanded in any words.
  { kinds: ['when', 'how_long'], pieces: 'single', is: ({ word }) => word === 'previously' },
  // "Did they stop work once in January?"
  {
    kinds: 'all',
    pieces: 'single',
    is: ({ word, near, isLast }) => word === 'once' && (near(1) === 'in' || isLast),
  },
  // "Do people in town blame them?": those who were asked.
  {
    kinds: 'all',
    is: ({ word, near }) =>
      /^(?:town|city|country|region)$/.test(word) &&
      near(near(-1) === 'the' ? -2 : -1) === 'in' &&
      /^(?:people|folks?|residents|voters|locals|adults|everyone|everybody)$/.test(
        near(near(-1) === 'the' ? -3 : -2),
      ),
  },
  // "Supervisors next to the cranes"
  { kinds: 'all', pieces: 'all', is: ({ word, near }) => word === 'next' && near(1) === 'to' },
  // "Who acts as the head of it?"
  {
    kinds: ['who', 'who_is'],
    pieces: 'single',
    is: ({ word, near }) => /^(?:acts?|acting|serves?|serving)$/.test(word) && near(1) === 'as',
  },
  // "Who called the offer an insult?": any words of somebody's will do; "who called the strike?" is of no words.
  {
    kinds: ['who_said'],
    pieces: 'single',
    is: ({ word, near }) =>
      /^call(?:s|ed|ing)$/.test(word) &&
      !/^(?:off|on|for|in|out|back|up)$/.test(near(1)) &&
      (takesTwoNouns(near) || endsInJudgement(near)),
  },
  // "Which party does she belong to?"
  {
    kinds: ['who', 'who_is', 'about'],
    pieces: 'all',
    is: ({ word, near, first }) =>
      /^belongs?$/.test(word) &&
      near(1) === 'to' &&
      near(2) === '' &&
      Array.from({ length: first }, (_, n) => near(n - first)).some((before) =>
        /^(?:party|union|group|organisation|company|firm|body|team|association|camp)$/.test(before),
      ),
  },
  // "How many billions?": what is counted is money.
  {
    kinds: ['how_many'],
    pieces: 'single',
    is: ({ word, near }) => /^(?:thousands|millions|billions)$/.test(word) && near(-1) === 'many',
  },
  // "What is the union called?"
  {
    kinds: ['who_is'],
    pieces: 'single',
    is: ({ word, isLast }) => isLast && /^(?:called|named|name)$/.test(word),
  },
  // "In which town does the pensioner live?": the place is demanded (`demands/of-places.ts`).
  {
    kinds: ['where'],
    is: ({ word, isLast }) => isLast && /^(?:live[sd]?|living|resides?|from|based)$/.test(word),
  },
  // "Is there a date for more talks?"
  {
    kinds: 'all',
    is: ({ word, near }) =>
      word === 'date' && /^(?:a|any)$/.test(near(-1)) && /^(?:for|been|yet|set|fixed)$/.test(near(1)),
  },
  // "Has she told anyone?"
  {
    kinds: 'all',
    is: ({ word, near }) =>
      /^(?:anyone|anybody)$/.test(word) && /^(?:told|tell|tells|telling)$/.test(near(-1)),
  },
  // "Who leads it these days?"
  { kinds: 'all', pieces: 'all', is: ({ word, near }) => word === 'these' && near(1) === 'days' },
  // "This famous control room"
  {
    kinds: 'all',
    is: ({ word, tools }) =>
      /^(?:in)?famous$|^(?:notorious|mysterious|dreaded|bloody|blasted|blessed|lovely)$/.test(word) &&
      !tools.isKnown(stem(word)),
  },
  // "On whose behalf was it done?"
  { kinds: ['who'], is: ({ word, near }) => word === 'behalf' && /^(?:whose|whom)$/.test(near(-1)) },
  // "How much a day?": of what was spoken of.
  {
    kinds: ['how_many'],
    pieces: 'all',
    is: ({ word, near }) =>
      /^an?$/.test(word) &&
      /^(?:much|many)$/.test(near(-1)) &&
      /^(?:hour|day|night|shift|week|month|year)$/.test(near(1)) &&
      near(2) === '',
  },
  // "Has a date been fixed for it?"
  {
    kinds: 'all',
    is: ({ word, near }) =>
      /^(?:fixed|set|agreed|found)$/.test(word) && near(-1) === 'been' && near(-2) === 'date',
  },
  // "70 quid a day": sources write a sign.
  {
    kinds: 'all',
    is: ({ word, near, tools }) =>
      /^(?:quid|bucks?|pounds?|dollars?|euros?|grand)$/.test(word) &&
      /\d/.test(near(-1)) &&
      !tools.isKnown(stem(word)),
  },
  // "The number of marchers the police came up with"
  {
    kinds: ['how_many'],
    pieces: 'all',
    is: ({ word, near }) => /^(?:come|comes|came)$/.test(word) && near(1) === 'up' && near(2) === 'with',
  },
  // "What did she find out about it?"
  {
    kinds: ['about', 'what_said'],
    pieces: 'all',
    is: ({ word, near }) => word === 'find' && near(1) === 'out',
  },
  // "What did the firm answer when the senator asked?"
  {
    kinds: ['what_said'],
    pieces: ['name'],
    is: ({ near }) =>
      [-1, -2].some((at) => near(at) === 'when') &&
      [1, 2].some((at) => /^(?:asked|wondered|questioned|wanted|enquired|inquired)$/.test(near(at))),
  },
  // "Where do they strike next Tuesday?"
  {
    kinds: 'all',
    is: ({ word, near }) => /^(?:next|coming)$/.test(word) && weekdays.some((day) => day === near(1)),
  },
  // "Where would they have to move house to?"
  { kinds: 'all', is: ({ word, near }) => word === 'house' && /^mov(?:e|es|ed|ing)$/.test(near(-1)) },
  // "The mediation session"
  {
    kinds: 'all',
    is: ({ word, near }) =>
      /^sessions?$/.test(word) && /^(?:mediation|negotiat\w+|bargaining|talks?|meeting)$/.test(near(-1)),
  },
  // "How did it compare with May?"
  { kinds: ['change'], pieces: 'all', is: ({ word }) => /^compar(?:e[sd]?|ing|isons?)$/.test(word) },
  // "Outside labour to break the strike"
  {
    kinds: 'all',
    is: ({ word, near, tools }) =>
      word === 'break' && near(-1) === 'to' && near(1) === 'the' && tools.about.has(stem(near(2))),
  },
  // "Where would they sit if the plan goes ahead?"
  {
    kinds: ['where', 'when', 'hours', 'how_many', 'how_long', 'share', 'who'],
    pieces: 'all',
    is: ({ word, near }) =>
      /^(?:go|goes|went)$/.test(word) &&
      /^(?:ahead|through)$/.test(near(1)) &&
      [-1, -2, -3, -4].some((at) => near(at) === 'if'),
  },
  // "What does she do for a living?"
  { pieces: 'single', is: ({ word, near }) => word === 'living' && near(-1) === 'a' && near(-2) === 'for' },
  { is: ({ word, tools }) => isManner(word, tools) && !tools.isKnown(stem(word)) },
];

const members =
  /^(?:members?|people|folks?|officials?|representatives?|reps?|supporters|camp|side|lot|woman|man|lady|guy|bloke|chap|fella|dude)$/;
const audience =
  /^(?:viewers|listeners|readers|reporters?|journalists?|interviewers?|audiences?|press|crowd|newspaper|paper)$/;
/** Words by which a change is asked for. */
export const changing =
  /^(?:los(?:e|es|ing|t)|gain\w*|w[io]n|winning|lower|higher|less|more|fewer|greater|smaller|bigger|drop\w*|strengthen\w*|weaken\w*|harden\w*|soften\w*|swell\w*|swollen|slip\w*|jump\w*|climb\w*|gr[eo]w\w*|ris\w*|rose|fall\w*|fell|shift\w*|chang\w*|increas\w*|decreas\w*|declin\w*|keener|stronger|weaker|up|down)$/;
const reckonings = /^(?:version|estimates?|counts?|tally|reckoning|sums|account|figures|calculations?)$/;
const nth = /^(?:first|second|third|last|final|1st|2nd|3rd)$/;
const whole =
  /^(?:week|month|year|weekend|region|area|county|district|province|nation|town|mess|fiasco|saga|shambles)$/;
/** "Entirely", "publicly": an adjective and "ly". "Jelly" and "elderly" are not how something is done. */
const isManner = (word: string, tools: QuestionTools): boolean => {
  if (/^(?:fully|wholly|badly|sadly)$/.test(word)) return true;
  if (!/^\w{4,}ly$/.test(word) || notManner.test(word)) return false;
  const adjective = word.slice(0, -2);
  return tools.isEnglish(adjective) || tools.isEnglish(adjective.replace(/i$/, 'y'));
};
const notManner =
  /^(?:elderly|orderly|quarterly|weekly|monthly|yearly|hourly|nightly|daily|friendly|deadly|costly|illegally|legally|lawfully|unlawfully)$/;

/** "Kenyans", or "Kenya": the people of the country that the dispute is described by. */
const isOfCountry = (word: string, { scene, isProper }: QuestionTools): boolean => {
  const [, people] = /^(\w{3,}(?:n|er))s?$/.exec(word) ?? [];
  return (
    (isProper(word) && scene.has(stem(word))) ||
    // "Scots" are of Scotland.
    (/^\w{4,}s$/.test(word) &&
      [...scene].some((one) => one.length > 5 && one.startsWith(word.slice(0, -1)))) ||
    (people !== undefined && [1, 2].some((end) => scene.has(stem(people.slice(0, -end)))))
  );
};
