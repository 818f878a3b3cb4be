/** A claim -> the statement that bears it out, contradicts it, or shows that somebody else said it. */
import type { Decision } from '../decision.ts';
import { isFollowUp, type RankOptions } from '../match.ts';
import type { Question } from '../question/index.ts';
import { type ClaimTools, firstOf } from './claim.ts';
import { correct } from './corrections.ts';
import { decideEvent } from './events/index.ts';
import { decideIdentity } from './identity.ts';
import { decideKin } from './kin.ts';
import { decideNumbered } from './numbered.ts';
import { decideRole } from './roles.ts';
import { decideSide } from './sides.ts';
import { verdictOf } from './verdicts.ts';
import { decideWeekend } from './weekends.ts';
import { decideWordsOf } from './words-of.ts';

const decideItsSort = firstOf([
  decideNumbered,
  decideKin,
  decideRole,
  decideIdentity,
  decideWordsOf,
  decideWeekend,
  decideEvent,
  decideSide,
]);

export function decideClaim(question: Question, options: RankOptions, tools: ClaimTools): Decision {
  const ofSort = decideItsSort(question, options, tools);
  if (ofSort) return ofSort;
  const ranked = tools.matcher.rank(question, options);
  const decision = tools.settle(ranked, question, {
    followsUp: isFollowUp(options),
    verdict: (match) => verdictOf(question, match, tools),
  });
  if (decision.type === 'found' || decision.type === 'choose') return decision;
  // "Was it London?" is put right, even where volunteers found nothing about other places.
  const namesOutsider = question.terms.some((term) => term.isName);
  if (decision.type === 'gap' && !namesOutsider) return decision;
  return correct(ranked, question, isFollowUp(options), tools) ?? decision;
}
