/** Whether an event bears out a claim about an hour or a day of it: what is found is looked at, and nothing is looked for. */
import { dayOf, daysOf, minutesOf, weekdayOf } from '../../calendar.ts';
import { weekdays } from '../../english/words.ts';
import type { Lexicon } from '../../lexicon.ts';
import { leastStrength, type Match } from '../../match.ts';
import { isTime, type Question, type QuestionTerm } from '../../question/index.ts';
import type { Statement } from '../../statements/index.ts';
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
  const days = daysNamed(question);
  // "2am on Friday" is of that day; "2am on Thursday night" is of the one after.
  const isOfNight = days.length > 0 && /\bnight\b/.test(question.norm);
  const isWithin = (time: number): boolean =>
    timesOf(statement).some(({ from, to, all }) =>
      all.some(
        (day, n) =>
          (days.length === 0 || days.includes(weekdayOf(day))) &&
          [time, ...(isOfNight && time < noon ? [time + dayLong] : [])].some(
            (at) => from <= n * dayLong + at && n * dayLong + at < to,
          ),
      ),
    );
  // Midnight on Friday begins that day for some, and ends it for others.
  if (days.length > 0 && times.includes(0) && isWithin(0) !== isWithin(dayLong)) return 'unclear';
  return times.every(isWithin) ? 'yes' : 'no';
}

const noon = 12 * 60;

/** The days of the week that a question names. */
const daysNamed = ({ terms }: Question): readonly string[] =>
  weekdays.filter((name) => terms.some((term) => term.keys.includes(stem(name))));

/** From when to when each time of an event is, in minutes from the beginning of its first day; those without hours are left out. */
const timesOf = ({ spells }: Statement) =>
  spells.flatMap(({ start, end }) => {
    const from = minutesOf(start);
    const to = end === undefined ? undefined : minutesOf(end);
    if (end === undefined || from === undefined || to === undefined) return [];
    const all = daysOf({ start, end });
    // What ends at midnight has no minute of the day after.
    const last = Math.round((Date.parse(dayOf(end)) - Date.parse(dayOf(start))) / (dayLong * 60_000));
    return [{ from, to: to + dayLong * last, all }];
  });

/** The parts of a day, in minutes from its beginning. */
const parts: readonly (readonly [RegExp, from: number, to: number])[] = [
  [/\bmornings?\b/, 4 * 60, noon],
  [/\bafternoons?\b/, noon, 18 * 60],
  [/\bevenings?\b/, 18 * 60, dayLong],
  [/\bnights?\b/, 20 * 60, dayLong + 6 * 60],
];

/**
 * Whether an event is on in the part of the day that a question names: "is there a strike on Tuesday evening?" True when it
 * names none; nothing when the hours are not known.
 */
export function isOnThen(question: Question, statement: Statement): boolean | undefined {
  const part = partOfDay.exec(question.norm)?.[1] ?? '';
  const [, begins, ends] = parts.find(([pattern]) => pattern.test(part)) ?? [];
  if (begins === undefined || ends === undefined || statement.spells.length === 0) return true;
  const times = timesOf(statement);
  if (times.length < statement.spells.length) return undefined;
  const days = daysNamed(question);
  return times.some(({ from, to, all }) =>
    all.some(
      (day, n) =>
        (days.length === 0 || days.includes(weekdayOf(day))) &&
        from < n * dayLong + ends &&
        n * dayLong + begins < to,
    ),
  );
}
const partOfDay = new RegExp(
  `\\b(?:(?:${weekdays.join('|')}|tomorrow|in the|on the) )(mornings?|afternoons?|evenings?|nights?)\\b(?! (?:strike|shift|crew|walkout|stoppage|work)s?\\b)`,
);

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
