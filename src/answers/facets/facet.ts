/** What tells how far a statement gives what a question asks for. */
import type { Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Suggests } from './signs.ts';

/**
 * How far a statement gives what is asked: 1 stated as such, less when its words suggest it, 0 no.
 * @param stated volunteers recorded that it gives this, or it was compiled for it.
 */
export type Gives = (statement: Statement, at: number, stated: boolean) => number;

/** What is true of a question whichever statement it is compared with is found out once. */
export type GivesFor = (question: Question) => Gives;

/** @param suggests whether the words of a statement suggest that it gives something. */
export type CreateGivesFor = (suggests: Suggests) => GivesFor;
