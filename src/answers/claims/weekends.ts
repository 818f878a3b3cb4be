/** "Is it open on Sundays?", of what is open on weekdays: a Sunday is none. */
import { changeQuestion } from '../question/index.ts';
import { stem } from '../text.ts';
import type { DecideClaim } from './claim.ts';

const weekendKeys = ['saturday', 'sunday', 'weekend'].map(stem);
const ofWeekend = /\b(?:saturday|sunday|weekend)s?\b/i;
const onWeekdays = /\b(?:on |only )?weekdays(?: only)?\b|\bMondays? (?:to|through) Fridays?\b/i;

export const decideWeekend: DecideClaim = (question, options, tools) => {
  const asked = question.terms.find(({ keys }) => keys.some((key) => weekendKeys.includes(key)));
  // "Not open" may stand for "closed".
  if (!asked || /\b(?:not|never|closed|shut|this|last|next)\b/.test(question.norm)) return undefined;
  const others = changeQuestion(question, { terms: question.terms.filter((term) => term !== asked) });
  const [match] = tools.matcher.rank(others, options);
  if (!match || match.missing.length > 0 || !onWeekdays.test(match.statement.sentence)) return undefined;
  return ofWeekend.test(match.statement.sentence)
    ? undefined
    : { type: 'found', match, verdict: 'no', others: [] };
};
