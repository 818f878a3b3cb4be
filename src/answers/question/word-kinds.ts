/** Which words say how a question is asked rather than what it is about. */
import { chatter, grammar, light, toneVerbs } from '../english/words.ts';
import { stem } from '../text.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const whWord = /^(?:who|whom|whose|what|when|where|why|how|which)$/;

const lightStems = new Set([...light].map((word) => stem(word)));

/** "makes" is as light as "make". */
export const isLight = (norm: string): boolean => light.has(norm) || lightStems.has(stem(norm));

/** They make a verb of little content mean something: "run out". */
export const particles: ReadonlySet<string> = new Set(list('out up down off back ahead away over against'));

/** What is asked for where somebody's words are: "which phrase", "what quote". */
export const speechNouns =
  /^(?:lines?|phrases?|bits?|statements?|quotes?|quotations?|words?|comments?|remarks?|quoted|cracks?|quips?|jibes?|jokes?|wisecracks?|digs?|swipes?|barbs?|gags?)$/;

/** Words by which a change is asked for. */
export const changing =
  /^(?:los(?:e|es|ing|t)|gain\w*|w[io]n|winning|lower|higher|less|more|fewer|greater|smaller|bigger|drop\w*|strengthen\w*|weaken\w*|harden\w*|soften\w*|swell\w*|swollen|slip\w*|jump\w*|climb\w*|gr[eo]w\w*|ris\w*|rose|fall\w*|fell|shift\w*|chang\w*|increas\w*|decreas\w*|declin\w*|keener|stronger|weaker|up|down)$/;

/** Verbs of saying: in "who argued that ..." any of them may stand for the one in the sources. */
export const speechWords: ReadonlySet<string> = new Set([
  ...toneVerbs,
  ...list(`
  admit admits admitted promise promises promised asked brought bring accused argue argues argued claim claims claimed insist insists insisted stress stressed stresses warn warned warns add added adds
  comment commented describe described describes express expressed announce announced declare declared explain explained
  report reported reckon reckons reckoned believes believed thinks thought feels felt complain complained quote quoted
  urge urges urged urging demand demands demanded recommend recommended recommends advise advised advises propose proposed
  pleaded begged remark disclose disclosed reveal revealed used use using wondered wonders wondering voiced voice hint hints hinted hinting compare compared likened assure assured stated states talk talked talking talks spoke speaking suggested suggests mentioned mentions saying
  `),
]);

/** Nouns and verbs that a question pattern takes up, and that say nothing else. */
const questionNouns: ReadonlySet<string> = new Set(
  list(`
  back stand stands stance percentage percent share proportion fraction per cent pc date dates day days month year hour hours times minute minutes week weeks job role
  years months nights title post position profession length duration meaning definition count trend quote quotation words line comment comments
  remark remarks reaction response view views opinion opinions thought thoughts verdict message stance argument reply
  official politician minister leader figure spokesman spokesperson speaker group body party
  talked talks talking spoke speaks quoted cited said says mentioned mentions
  city town country region area location venue building programme program show channel
  spell expand initials letters abbreviation acronym explain define
  charge responsible circumstances circumstance terms grounds basis size
  motive motives motivation aim goal purpose justification condition conditions demand demands
  kinds types sorts stop stops end ends start starts begin begins finish ending starting two three four changed change compared
  `),
);

/** Within the words of a question pattern, those that may be the content of a question too ("pleaded") are kept. */
export const isQuestionWord = (norm: string): boolean =>
  grammar.has(norm) || chatter.has(norm) || light.has(norm) || questionNouns.has(norm);
