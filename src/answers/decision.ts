/** What becomes of a question: the statement that answers it, near misses, or what is missing. */

import type { Verdict } from './claims/verdicts.ts';
import type { Match } from './match.ts';
import type { QuestionTerm } from './question/index.ts';

export type Decision =
  | {
      readonly type: 'found';
      readonly match: Match;
      readonly verdict?: Verdict;
      /** Others that answer as well, best first. */
      readonly others: readonly Match[];
      readonly runnerUp?: Match;
    }
  | { readonly type: 'choose'; readonly matches: readonly Match[] }
  | { readonly type: 'gap'; readonly match: Match; readonly near: readonly Match[] }
  | {
      readonly type: 'missing';
      readonly near: readonly Match[];
      readonly unplaced: readonly QuestionTerm[];
      /** The words that are not placed stand in no statement that was looked at. */
      readonly isNowhere?: boolean;
      /** A pronoun that stands for nobody and nothing known. */
      readonly pronoun?: string;
      /** It asks "why?" of a question that was refused. */
      readonly isOfRefused?: true;
    };

/** One match for each entry. */
export function distinct(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ statement }) => {
    if (seen.has(statement.entry)) return false;
    seen.add(statement.entry);
    return true;
  });
}
