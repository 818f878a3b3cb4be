/** Why a statement won: the words found in it, and what the next best one lacked. */
import type { Match, Matcher } from '../match.ts';
import type { Explanation } from '../outcome.ts';
import type { Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { listInWords } from '../wording.ts';

export function explain(
  matcher: Matcher,
  question: Question,
  match: Match,
  runnerUp: Match | undefined,
  follows?: Statement,
): Explanation {
  return {
    kind: question.kind,
    matched: match.terms
      .filter(({ strength }) => strength >= 0.5)
      .map(({ term }) => {
        const via = matcher.via(term, match.at);
        return { word: term.surface, ...(via ? { via } : {}) };
      }),
    setAside: question.setAside,
    unplaced: match.missing.map((term) => term.surface),
    score: Math.round(match.score * 1000) / 1000,
    ...(runnerUp
      ? {
          runnerUp: {
            statement: runnerUp.statement.id,
            sentence: runnerUp.statement.sentence,
            lost: whyLost(match, runnerUp),
          },
        }
      : {}),
    ...(follows ? { follows: follows.sentence } : {}),
  };
}

function whyLost(winner: Match, loser: Match): string {
  if (loser.missing.length > winner.missing.length)
    return `it lacks ${listInWords(loser.missing.map((term) => `“${term.surface}”`))}`;
  if (loser.facet < winner.facet) return 'it does not state what was asked for';
  if (loser.askLikeness < winner.askLikeness) return 'people ask for the other one in these words';
  return 'the other one is closer in its words';
}
