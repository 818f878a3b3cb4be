/** "Is it open on Sundays?", of what is open on weekdays: a Sunday is none. */
import { changeQuestion } from '../question/index.ts';
import { stem } from '../text.ts';
import type { DecideClaim } from './claim.ts';

const weekendKeys = ['saturday', 'sunday', 'weekend'].map(stem);
const onWeekdays = /\b(?:on |only )?weekdays(?: only)?\b|\bMondays? (?:to|through) Fridays?\b/i;

export const decideWeekend: DecideClaim = (question, options, tools) => {
  const asked = question.terms.find(({ keys }) => keys.some((key) => weekendKeys.includes(key)));
  // "Not open" may stand for "closed".
  if (!asked || /\b(?:not|never|closed|shut|this|last|next)\b/.test(question.norm)) return undefined;
  const others = changeQuestion(question, { terms: question.terms.filter((term) => term !== asked) });
  const [match] = tools.matcher.rank(others, options);
  if (!match || match.missing.length > 0 || !onWeekdays.test(match.statement.sentence)) return undefined;
  const tellsOfIt = weekendKeys.some((key) =>
    match.statement.sentence
      .toLowerCase()
      .split(/\W+/)
      .some((word) => stem(word) === key),
  );
  return tellsOfIt ? undefined : { type: 'found', match, verdict: 'no', others: [] };
};
