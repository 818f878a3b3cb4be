/** A claim -> the statement that bears it out, contradicts it, or shows that somebody else said it. */
import type { Decision } from '../decision.ts';
import { isFollowUp, type RankOptions } from '../match.ts';
import type { Question } from '../question/index.ts';
import type { ClaimTools, DecideClaim } from './claim.ts';
import { correct } from './corrections.ts';
import { decideEventDay } from './event-days.ts';
import { decideEventHour } from './event-hours.ts';
import { decideEventLength } from './event-length.ts';
import { decideEventOrder } from './event-order.ts';
import { decideIdentity } from './identity.ts';
import { decideRole } from './roles.ts';
import { decideSide } from './sides.ts';
import { verdictOf } from './verdicts.ts';
import { decideWordsOf } from './words-of.ts';

/** The first that knows a claim for one of its sort decides it. */
const sorts: readonly DecideClaim[] = [
  decideRole,
  decideIdentity,
  decideWordsOf,
  decideEventDay,
  decideEventHour,
  decideEventLength,
  decideEventOrder,
  decideSide,
];

export function decideClaim(question: Question, options: RankOptions, tools: ClaimTools): Decision {
  for (const decide of sorts) {
    const decision = decide(question, options, tools);
    if (decision) return decision;
  }
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
