/** What decides a claim, and what it is given for that. */
import type { Decision } from '../decision.ts';
import type { DecisionTools } from '../decision-tools.ts';
import type { RankOptions } from '../match.ts';
import type { Question } from '../question/index.ts';
import type { Settle } from '../settle.ts';

/** What it takes to hold a claim against a sentence. */
export type WordTools = Pick<DecisionTools, 'lexicon' | 'names'>;

export interface ClaimTools extends DecisionTools {
  /** Decides among ranked matches, for claims as for other questions. */
  readonly settle: Settle;
}

/**
 * @param options with a `bonus`, what was answered before may stand for the words that the question leaves out.
 * @returns nothing when the claim is of another sort.
 */
export type DecideClaim = (
  question: Question,
  options: RankOptions,
  tools: ClaimTools,
) => Decision | undefined;

/** The first that knows a claim for one of its sort decides it. */
export const firstOf =
  (sorts: readonly DecideClaim[]): DecideClaim =>
  (question, options, tools) => {
    for (const decide of sorts) {
      const decision = decide(question, options, tools);
      if (decision) return decision;
    }
    return undefined;
  };
