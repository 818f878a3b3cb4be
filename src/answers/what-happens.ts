/** Whether a question speaks of an event: of what happens by its kind, or by what its title calls it. */
import { keyOf, type Lexicon } from './lexicon.ts';
import { impliedWord, isTime, type Question, type QuestionTerm, withChange } from './question/index.ts';
import type { Statement } from './statements/index.ts';

/** What tells of an event: the kind that it is of, what its title calls it, and what it says of whom. */
type Happening = Pick<Statement, 'happening' | 'called'> & Partial<Pick<Statement, 'sentence' | 'names'>>;

/** Whether a term stands for an event: by its kind, or by what its title calls it. */
export function isWhatHappens(
  { keys, quantity, kind: sort }: QuestionTerm,
  event: Happening,
  lexicon: Lexicon,
): boolean {
  const { happening = '', called = '' } = event;
  // The month of March is no march, and the meeting of a board is no talks.
  if (quantity || (keys.some((key) => ofTalks.has(key)) && isMeetingOfOne(event))) return false;
  const kind = keyOf(happening);
  // An earlier strike is a strike.
  const head = sort === 'word' ? keyOf(happening.split(' ').at(-1) ?? '') : kind;
  const name = keyOf(called);
  return keys.some(
    (key) =>
      key === kind ||
      key === head ||
      key === name ||
      key.endsWith(` ${kind}`) ||
      lexicon.alternatives(key).some((other) => other.key === kind || other.key === head),
  );
}

const ofTalks: ReadonlySet<string> = new Set(['talk', 'next talk', 'negoti']);

/** Whether a single body meets: talks are between two. */
export const isMeetingOfOne = ({ happening = '', sentence = '', names = [] }: Happening): boolean =>
  /\bmeet/.test(`${happening} ${sentence}`) &&
  names.length < 2 &&
  !/\b(?:talks?|negotiat\w*|mediat\w*|conciliat\w*|sides|parties|both|with|together)\b/i.test(sentence);

export const namesWhatHappens = ({ terms }: Question, statement: Statement, lexicon: Lexicon): boolean =>
  terms.some((term) => isWhatHappens(term, statement, lexicon));

/** ... or says nothing but when: "they start at seven, do they not?" */
export const isOfWhatHappens = (question: Question, statement: Statement, lexicon: Lexicon): boolean =>
  namesWhatHappens(question, statement, lexicon) ||
  (['it', 'they', 'this'].some((word) => question.cues.pronouns.has(word)) &&
    question.terms.every((term) => isTime(term) || !(term.required || term.isContent)));

/** What the dispute is about, where a question leaves it out. */
export const impliedStrike: QuestionTerm = withChange(impliedWord('', ['strike']), { required: false });
