/** Whether an event bears out a claim about an hour or a day of it: what is found is looked at, and nothing is looked for. */
import { dayOf, daysOf, minutesOf, weekdayOf } from '../../calendar.ts';
import { weekdays } from '../../english/words.ts';
import type { Lexicon } from '../../lexicon.ts';
import { leastStrength, type Match } from '../../match.ts';
import { isTime, type Question, type QuestionTerm } from '../../question/index.ts';
import { stem } from '../../text.ts';
import { isOfWhatHappens, isWhatHappens, namesWhatHappens } from '../../what-happens.ts';
import type { Verdict } from '../verdicts.ts';
import { asksForBound, besideThatHour, plainlyEnding, plainlyStarting } from './start-and-end.ts';

const dayLong = 24 * 60;

/**
 * "Are they on strike at 4pm?": an hour within those of what happens bears the claim out. Nothing when the claim is not
 * about hours, or does not name what happens: "will they be at work at 4pm?" is answered with the hours alone.
 */
export function hoursVerdict(question: Question, match: Match, lexicon: Lexicon): Verdict | 'unclear' {
  const { statement, missing } = match;
  const times = missing.flatMap((term) => (term.quantity?.kind === 'time' ? [term.quantity.value] : []));
  if (times.length === 0 || times.length < missing.length || statement.spells.length === 0) return undefined;
  if (question.negated || !isOfWhatHappens(question, statement, lexicon)) return 'unclear';
  if (asksForBound.test(question.norm)) return undefined;
  const days: readonly string[] = weekdays.filter((name) =>
    question.terms.some((term) => term.keys.includes(stem(name))),
  );
  const spells = statement.spells.flatMap(({ start, end }) => {
    const from = minutesOf(start);
    const to = end === undefined ? undefined : minutesOf(end);
    if (end === undefined || from === undefined || to === undefined) return [];
    const all = daysOf({ start, end });
    const isMeant = (day: string) => days.length === 0 || days.includes(weekdayOf(day));
    // A night belongs to the day on which it begins; what lasts longer is looked at day by day.
    if (all.length <= 2) return isMeant(dayOf(start)) ? [{ from, to: to + dayLong * (all.length - 1) }] : [];
    return all.flatMap((day, n) =>
      isMeant(day) ? [{ from: n === 0 ? from : 0, to: n === all.length - 1 ? to : dayLong }] : [],
    );
  });
  const isWithin = times.every((time) =>
    spells.some(({ from, to }) => [time, time + dayLong].some((at) => from <= at && at < to)),
  );
  return isWithin ? 'yes' : 'no';
}

/** "Is the strike on 4 June?": a claim that says nothing but a day on which it is. */
export function isOnDay(question: Question, { statement, terms, missing }: Match, lexicon: Lexicon): boolean {
  if (statement.spells.length === 0 || missing.length > 0 || question.negated) return false;
  if (asksForBound.test(question.norm)) return false;
  const required = terms.filter(({ term }) => term.required);
  const isDay = ({ quantity, keys }: QuestionTerm) =>
    quantity ? quantity.kind === 'date' : weekdays.some((name) => keys.includes(stem(name)));
  return (
    terms.some(({ term }) => isDay(term)) &&
    required.every(({ term }) => isDay(term) || isWhatHappens(term, statement, lexicon)) &&
    terms.every(({ term, strength }) => !term.isContent || strength >= leastStrength) &&
    namesWhatHappens(question, statement, lexicon)
  );
}

/** "Does the strike start at 8am?": each time that it happens begins, or ends, at that hour, and on that day if one is named. */
export function startsOrEndsThen(
  question: Question,
  { statement, terms, missing }: Match,
  lexicon: Lexicon,
): boolean {
  const { norm, negated } = question;
  const isStart = plainlyStarting.test(norm);
  if (isStart === plainlyEnding.test(norm) || negated || missing.length > 0) return false;
  if (besideThatHour.test(norm)) return false;
  const required = terms
    .filter(({ term }) => term.required && !isWhatHappens(term, statement, lexicon))
    .map(({ term }) => term);
  const hours = required.flatMap(({ quantity }) => (quantity?.kind === 'time' ? quantity.value : []));
  const days = required.filter((term) => isTime(term) && term.quantity?.kind !== 'time');
  const [hour, ...more] = hours;
  if (hour === undefined || more.length > 0 || days.length > 1 || required.length > 1 + days.length)
    return false;
  if (!isOfWhatHappens(question, statement, lexicon)) return false;
  const [day] = days;
  const bounds = statement.spells.flatMap(({ start, end }) => (isStart ? start : (end ?? [])));
  // A night ends on the day after: on which day is told by no spell alone.
  const ofDay = day ? bounds.filter((bound) => day.keys.includes(stem(weekdayOf(bound)))) : bounds;
  return ofDay.length > 0 && ofDay.every((bound) => minutesOf(bound) === hour);
}
