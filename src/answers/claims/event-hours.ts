/** "Does the strike end after 4pm?": told by when each time of an event begins or ends, and by no other hour. */

import { isWhatHappens, namesWhatHappens } from '../what-happens.ts';
import { daysOf, minutesOf, type Spell } from '../wording.ts';
import type { DecideClaim } from './claim.ts';

const starting = /\b(?:start|begin|open|kick off|get going)(?:s|ning|ing)?\b/;
const ending = /\b(?:end|finish|stop|close|last)(?:s|ing|es)?\b|\bgo(?:es)? on\b|\bover\b/;
/** The side of the hour that is claimed. */
const earlier = /\b(?:before|earlier than|sooner than)\b/;
const later = /\b(?:after|later than|past|beyond)\b/;

export const decideEventHour: DecideClaim = (question, options, { matcher, lexicon }) => {
  const { norm, negated, terms } = question;
  const [isStart, isEarlier] = [starting.test(norm), earlier.test(norm)];
  if (negated || isStart === ending.test(norm) || isEarlier === later.test(norm)) return undefined;
  const required = terms.filter((term) => term.required);
  const [claimed, ...others] = required.flatMap(({ quantity }) =>
    quantity?.kind === 'time' ? quantity.value : [],
  );
  if (claimed === undefined || others.length > 0) return undefined;
  const ignore = new Set(terms.filter(({ quantity }) => quantity?.kind === 'time'));
  const [match] = matcher.rank(question, {
    ...options,
    ignore,
    only: (statement) =>
      statement.type === 'event' &&
      namesWhatHappens(question, statement, lexicon) &&
      required.every((term) => ignore.has(term) || isWhatHappens(term, statement, lexicon)),
  });
  if (!match || match.statement.spells.length === 0) return undefined;
  const [first, ...rest] = match.statement.spells.map((spell) => {
    const minutes = isStart ? minutesToStart(spell, claimed) : minutesToEnd(spell, claimed);
    return minutes === undefined ? undefined : isEarlier ? minutes < 0 : minutes > 0;
  });
  // One time is so, another is not: it stays open, with the hours.
  const verdict = rest.some((one) => one !== first) ? undefined : first;
  return {
    type: 'found',
    match,
    ...(verdict === undefined ? {} : { verdict: verdict ? 'yes' : 'no' }),
    others: [],
  };
};

const dayLong = 24 * 60;

/** From the hour to the start; nothing for midnight, which begins a day as well as ending one. */
function minutesToStart({ start }: Spell, hour: number): number | undefined {
  const from = minutesOf(start);
  return from === undefined || hour === 0 ? undefined : from - hour;
}

/** From the hour to the end. Of what goes on over midnight the first such hour after its start is meant. */
function minutesToEnd({ start, end }: Spell, hour: number): number | undefined {
  const from = minutesOf(start);
  const to = end === undefined ? undefined : minutesOf(end);
  if (end === undefined || from === undefined || to === undefined) return undefined;
  switch (daysOf({ start, end }).length) {
    case 1:
      return to - (hour === 0 ? dayLong : hour);
    case 2:
      return to + dayLong - (hour < from ? hour + dayLong : hour);
    default:
      return undefined;
  }
}
