/** What a short follow-up leaves out: the kind of thing that it asks for, and which result of a poll. */
import { keyOf } from '../lexicon.ts';
import type { QuestionKind } from '../outcome.ts';
import { impliedWord, type Question, type QuestionTerm, withChange } from '../question/index.ts';
import { namesSomebody } from './asked.ts';

interface OfResult {
  readonly terms: readonly QuestionTerm[];
  /** It is nothing but an answer that the poll gives. */
  readonly isAnswer: boolean;
}

/** A question about a result of a poll, with the words that it leaves out. */
export function ofResult({ norm, terms }: Question): OfResult {
  // "And today?" asks for the result of now, not for the day.
  const own = terms.filter(({ surface }) => !/^(?:today|now)(?:['’]?s)?$/i.test(surface));
  // "Both the same?" asks for the result that names both; otherwise such words are grammar.
  const equally = own.some((term) => term.required)
    ? undefined
    : /\b(?:both|neither|equally)\b/.exec(norm)?.[0];
  const implied = equally
    ? [impliedWord(equally, equally === 'neither' ? ['neither'] : ['both', 'equal'])]
    : [];
  // "And no?" after those who said yes.
  const answer = answersAlone.exec(norm)?.[1];
  const keys = answer === 'yes' ? saysYes : saysNo;
  const answered = answer ? [withChange(impliedWord(answer, []), { keys })] : [];
  return { terms: [...own, ...implied, ...answered], isAnswer: answer !== undefined };
}

/** "What about no?" */
const answersAlone =
  /^(?:(?:and|so|but|ok|what about|how about) )*(?:the |those (?:who|that) said )?(yes|no)$/;
const saysYes: readonly string[] = ['yes', 'say yes', 'say yes to', 'support'].map(keyOf);
const saysNo: readonly string[] = ['no', 'say no', 'say no to', 'oppose'].map(keyOf);

/**
 * Whether it asks for the same kind of thing as the question before it.
 * @param isAnswer it is nothing but an answer that a poll gives.
 */
export const inherits = ({ explicit, kind, norm }: Question, isAnswer: boolean): boolean =>
  ((!explicit && kind === 'about') || isAnswer) && !/\b(?:which|what|how)\b(?! (?:about|of)\b)/.test(norm);

/** "And in January?" asks for the same as before; a yes-or-no or a who-is does not carry over. */
export function kindAsBefore(question: Question, kind: QuestionKind): QuestionKind {
  if (kind === 'who_is' && namesSomebody(question)) return 'who_is';
  return kind === 'is_it_true' || kind === 'who_is' ? 'about' : kind;
}
