/** What of a question was found in a statement, as the rules of acceptance tell it. */
import { leastStrength, type TermMatch } from '../match.ts';
import type { QuestionKind } from '../outcome.ts';
import type { QuestionTerm } from '../question/index.ts';

export const isFound = ({ strength }: TermMatch): boolean => strength >= leastStrength;

/** A name, a number or an order: nothing else will do for it. */
export const isExact = (term: QuestionTerm): boolean =>
  term.kind === 'name' || term.kind === 'quantity' || term.isName || ordinal.test(term.surface);
/** The first strike is not the second, and the largest is not just any. */
const ordinal =
  /^(?:second|third|fourth|2nd|3rd|4th|(?:larg|bigg|small|long|short|old|young|new|high|low|great|few|earli|lat|near|furth|cheap|rich|poor|strong|weak|fast|slow|busi)est)$/i;

/** "The second walkout", "his other reason": not just any. */
export const tellsApart =
  /^(?:first|second|third|fourth|last|next|final|other|another|earlier|previous|later|new|old|former)$/i;

export const kinds = (...list: readonly QuestionKind[]): ReadonlySet<QuestionKind> => new Set(list);
