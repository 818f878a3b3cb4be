/** "Is there a strike tomorrow?": told by the days on which they strike, and by nothing else of that day. */
import { isDay, isOfDispute } from '../question/index.ts';
import type { DecideClaim } from './claim.ts';
import { namesWhatHappens } from './contradictions.ts';
import { verdictOf } from './verdicts.ts';

export const decideStrikeDay: DecideClaim = (question, options, tools) => {
  const isOfDays =
    question.terms.some(isDay) && question.terms.every((term) => !term.required || isDay(term));
  if (!isOfDays || question.negated) return undefined;
  if (!question.terms.some(isOfDispute) || asksForOthers.test(question.norm)) return undefined;
  const ranked = tools.matcher.rank(question, {
    ...options,
    only: (statement) =>
      statement.type === 'event' &&
      statement.id === statement.entry &&
      statement.spells.length > 0 &&
      namesWhatHappens(question, statement, tools.lexicon),
  });
  // "Does it end on Saturday?": of those that are not over yet.
  const isPast = /\b(?:did|was|were|had)\b/.test(question.norm);
  const left = ranked.filter(({ statement }) =>
    statement.spells.some(({ start, end = start }) => end.slice(0, 10) >= tools.today),
  );
  const [best] = isPast || left.length === 0 ? ranked : left;
  const on = ranked.find((match) => match.missing.length === 0);
  if (on) {
    const verdict = verdictOf(question, on, tools);
    return { type: 'found', match: on, ...(verdict ? { verdict } : {}), others: [] };
  }
  return best && { type: 'found', match: best, verdict: 'instead', others: [] };
};

/** "Are more planned after Wednesday?" */
const asksForOthers = /\b(?:more|another|further|after|before|by|other|again|since|over|only)\b/;
