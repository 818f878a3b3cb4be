/** Whether a question speaks of an event: of what happens by its kind, or by what its title calls it. */
import { keyOf, type Lexicon } from './lexicon.ts';
import { impliedWord, isTime, type Question, type QuestionTerm, withChange } from './question/index.ts';
import type { Statement } from './statements/index.ts';

/** Whether a term stands for an event: by its kind, or by what its title calls it. */
export function isWhatHappens(
  { keys, quantity, kind: sort }: QuestionTerm,
  { happening = '', called = '' }: Pick<Statement, 'happening' | 'called'>,
  lexicon: Lexicon,
): boolean {
  // The month of March is no march.
  if (quantity) return false;
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

export const namesWhatHappens = ({ terms }: Question, statement: Statement, lexicon: Lexicon): boolean =>
  terms.some((term) => isWhatHappens(term, statement, lexicon));

/** ... or says nothing but when: "they start at seven, do they not?" */
export const isOfWhatHappens = (question: Question, statement: Statement, lexicon: Lexicon): boolean =>
  namesWhatHappens(question, statement, lexicon) ||
  (['it', 'they', 'this'].some((word) => question.cues.pronouns.has(word)) &&
    question.terms.every((term) => isTime(term) || !(term.required || term.isContent)));

/** What the dispute is about, where a question leaves it out. */
export const impliedStrike: QuestionTerm = withChange(impliedWord('', ['strike']), { required: false });
