/** What a rule of what is said in passing tests: the sort of question, the sort of piece, and the words around it. */
import type { Mention } from '../../names.ts';
import type { QuestionKind } from '../../outcome.ts';
import type { Piece } from '../../pieces.ts';
import type { QuestionTools } from '../question.ts';

/** A piece and what stands around it. */
export interface Place {
  /** Its first word. */
  readonly word: string;
  /** The word so many places after the first one; before it, when less than 0. Empty where there is none. */
  near(offset: number): string;
  readonly first: number;
  readonly isLast: boolean;
  readonly mentions: readonly Mention[];
  readonly tools: QuestionTools;
}

/** All that it says has to hold. */
export interface PassingRule {
  /** The kinds of question that it is for. All, when left out, but a claim: that has to be right in all it says. */
  readonly kinds?: 'all' | readonly QuestionKind[];
  /** The sorts of pieces that it is for; words, when left out. */
  readonly pieces?: 'all' | 'single' | readonly Piece['kind'][];
  /** The first word of the piece. */
  readonly word?: RegExp;
  /** The words that end right before it, in the order in which they are read. */
  readonly before?: readonly RegExp[];
  /** The words that follow it, be they of the piece or not. */
  readonly after?: readonly RegExp[];
  /** One of the words so many places away. */
  readonly nearby?: { readonly at: readonly number[]; readonly is: RegExp };
  /** It stands right after a name. */
  readonly afterName?: true;
  /** A name comes next. */
  readonly beforeName?: true;
  /** No word follows. */
  readonly last?: true;
  /** What the fields above cannot tell. */
  is?(place: Place): boolean;
}

/** Where any word will do, or none may stand. */
export const anyWord = /^/;
export const noWord = /^$/;

export const fits = (rule: PassingRule, place: Place): boolean => {
  const { word, before, after, nearby, is } = rule;
  const { near, first, mentions } = place;
  return (
    (word === undefined || word.test(place.word)) &&
    (before === undefined || before.every((one, n) => one.test(near(n - before.length)))) &&
    (after === undefined || after.every((one, n) => one.test(near(n + 1)))) &&
    (nearby === undefined || nearby.at.some((offset) => nearby.is.test(near(offset)))) &&
    (!rule.afterName || mentions.some(({ to }) => to === first)) &&
    (!rule.beforeName || mentions.some(({ from }) => from === first + 1)) &&
    (!rule.last || place.isLast) &&
    (is === undefined || is(place))
  );
};

/** Whether a word of the kind stands anywhere before the piece. */
export const isPreceded = ({ first, near }: Place, by: RegExp): boolean =>
  Array.from({ length: first }, (_, n) => near(-n - 1)).some((one) => by.test(one));
