/** "Does the strike end after 4pm?": told by when each time of it begins or ends, and by no other hour. */
import { minutesOf } from '../wording.ts';
import type { DecideClaim } from './claim.ts';
import { isWhatHappens, namesWhatHappens } from './contradictions.ts';

const starting = /\b(?:start|begin|open|kick off|get going)(?:s|ning|ing)?\b/;
const ending = /\b(?:end|finish|stop|close|last)(?:s|ing|es)?\b|\bgo(?:es)? on\b|\bover\b/;
/** The side of the hour that is claimed. */
const earlier = /\b(?:before|earlier than|sooner than)\b/;
const later = /\b(?:after|later than|past|beyond)\b/;

export const decideStrikeHour: DecideClaim = (question, options, { matcher, lexicon }) => {
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
  const bounds = match?.statement.spells.map(({ start, end }) => {
    const bound = isStart ? start : end;
    return bound === undefined ? undefined : minutesOf(bound);
  });
  if (!match || !bounds || bounds.length === 0) return undefined;
  const isSo = bounds.map((bound) =>
    bound === undefined ? undefined : isEarlier ? bound < claimed : bound > claimed,
  );
  const [first, ...rest] = isSo;
  // One time is so, another is not: it stays open, with the hours.
  const verdict = first === undefined || rest.some((one) => one !== first) ? undefined : first;
  return {
    type: 'found',
    match,
    ...(verdict === undefined ? {} : { verdict: verdict ? 'yes' : 'no' }),
    others: [],
  };
};
