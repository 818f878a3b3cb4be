/** What a question demands beyond its words: one demand, and what several of them need to look things up. */
import { keyOf, type Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import type { Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { words } from '../text.ts';

export interface Demand {
  /** @param followsUp what was answered before may stand for the words that the question leaves out. */
  isMade(question: Question, followsUp: boolean): boolean;
  isMet(match: Match, question: Question): boolean;
}

export const kinds = (...list: readonly QuestionKind[]): ReadonlySet<QuestionKind> => new Set(list);

/** The ids that a question names. */
export const idsIn = ({ terms }: Question): string[] => terms.flatMap((term) => term.mention?.ids ?? []);

/** Whom and what a statement names that the question does not. */
export function newIn({ sentence }: Statement, question: Question, names: Names): string[] {
  const asked = new Set(idsIn(question));
  return names.mentions(words(sentence)).flatMap(({ ids }) => ids.filter((id) => !asked.has(id)));
}

/** Tells whether one of the keys of a word stands for what the dispute is: a strike, a walkout. */
export function createIsOfStrike(lexicon: Lexicon): (keys: readonly string[]) => boolean {
  const strike = keyOf('strike');
  return (keys) =>
    keys.some((key) => key === strike || lexicon.alternatives(key).some((other) => other.key === strike));
}
