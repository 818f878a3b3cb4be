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

/** A statement that a question is held against. */
export interface Told {
  readonly statement: Statement;
  readonly at: number;
  readonly stated: boolean;
}

/**
 * One way in which statements give what is asked, where there are many.
 * Asked: what is read of a question once. Telling: what is known of the words of statements.
 */
export interface Rule<Asked, Telling> {
  /** Questions that it is for; all, when left out. */
  readonly isFor?: (asked: Asked) => boolean;
  /** How far the statement gives it; nothing when the rule does not settle it. */
  readonly gives: (told: Told, asked: Asked, telling: Telling) => number | undefined;
}

/** The first rule that settles it counts. */
export function settleBy<Asked, Telling>(
  rules: readonly Rule<Asked, Telling>[],
  asked: Asked,
  telling: Telling,
): (told: Told) => number | undefined {
  const own = rules.filter(({ isFor }) => isFor === undefined || isFor(asked));
  return (told) => {
    for (const { gives } of own) {
      const found = gives(told, asked, telling);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
