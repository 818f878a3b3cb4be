/** "Does the strike end at 4pm?", "... after 4pm?": told by when each time of an event begins or ends, and by no other hour. */
import { daysOf, minutesOf, type Spell } from '../../calendar.ts';
import { isWhatHappens, namesWhatHappens } from '../../what-happens.ts';
import type { DecideClaim } from '../claim.ts';
import { findEvents, notOver, ratherThose } from './find.ts';
import { ending, ofRange, starting } from './start-and-end.ts';

const startsOrEnds = /^(?:start|begin|end|finish|stop|open|clos)\w*$/i;
/** The side of the hour that is claimed. */
const earlier = /\b(?:before|earlier than|sooner than)\b/;
const later = /\b(?:after|later than|past|beyond)\b/;

export const decideEventHour: DecideClaim = (question, options, tools) => {
  const { lexicon, today } = tools;
  const { norm, negated, terms } = question;
  const [isStart, isEarlier] = [starting.test(norm), earlier.test(norm)];
  const isLater = later.test(norm);
  if (negated || isStart === ending.test(norm) || (isEarlier && isLater) || ofRange.test(norm))
    return undefined;
  const required = terms.filter((term) => term.required);
  const [claimed, ...others] = required.flatMap(({ quantity }) =>
    quantity?.kind === 'time' ? quantity.value : [],
  );
  if (claimed === undefined || others.length > 0) return undefined;
  const ignore = new Set(terms.filter(({ quantity }) => quantity?.kind === 'time'));
  const ranked = findEvents(
    question,
    { ...options, ignore },
    tools,
    (statement) =>
      namesWhatHappens(question, statement, lexicon) &&
      required.every(
        (term) =>
          ignore.has(term) || startsOrEnds.test(term.surface) || isWhatHappens(term, statement, lexicon),
      ),
  );
  // Of several votes the one whose hours are told, and that is not over yet.
  const timed = ratherThose(ranked, ({ statement }) =>
    statement.spells.some(({ start }) => minutesOf(start) !== undefined),
  );
  const [match] = notOver(timed, question, today);
  if (!match) return undefined;
  const [first, ...rest] = match.statement.spells.map((spell) => {
    const minutes = isStart ? minutesToStart(spell, claimed) : minutesToEnd(spell, claimed);
    if (minutes === undefined) return undefined;
    return isEarlier ? minutes < 0 : isLater ? minutes > 0 : minutes % dayLong === 0;
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
