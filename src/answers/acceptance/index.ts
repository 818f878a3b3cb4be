/** The rules by which a match is accepted as an answer, or as the gap that was asked about. */
import type { MeetsDemands } from '../demands/index.ts';
import type { Match } from '../match.ts';
import type { Question } from '../question/index.ts';
import { accountsForEnough } from './enough.ts';
import { acceptsGap } from './gaps.ts';
import { isToThePoint } from './point.ts';
import { isOfSort } from './sort.ts';
import { standsApart } from './stands-apart.ts';

interface Acceptance {
  /** @param followsUp what was answered before may stand for the words that the question leaves out. */
  accepts(match: Match, question: Question, followsUp: boolean): boolean;
  /**
   * Whether the best match is somebody's words that stand so clearly apart from all others that a word or two of the
   * asker's own do not put them in doubt.
   * @param ranked best first.
   */
  acceptsAlone(ranked: readonly Match[], question: Question, followsUp: boolean): boolean;
}

export function createAcceptance(meetsDemands: MeetsDemands): Acceptance {
  const fits = (match: Match, question: Question, followsUp: boolean) =>
    isToThePoint(match, question, followsUp) &&
    isOfSort(match, question, followsUp) &&
    meetsDemands(match, question, followsUp);
  return {
    accepts: (match, question, followsUp) =>
      match.statement.type === 'gap'
        ? acceptsGap(match, question)
        : // First what is cheap to tell, and rules most statements out.
          accountsForEnough(match, question, followsUp) && fits(match, question, followsUp),
    acceptsAlone(ranked, question, followsUp) {
      const [best] = ranked;
      return best !== undefined && standsApart(best, ranked, question) && fits(best, question, followsUp);
    },
  };
}
