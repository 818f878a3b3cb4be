/** Lengths of time in a run of words: "eleven days", "a whole month", "a four-hour stoppage". */

import { quantities } from '../quantities.ts';
import { hasStem, plain, stem, type Word, words } from '../text.ts';
import { isAsTaken, takenAs } from './comparisons.ts';

/** Hours in each unit; a month and a year by their mean. */
const hoursIn: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 7 * 24,
  fortnight: 14 * 24,
  month: 730,
  year: 8766,
};

export interface Length {
  /** As it is written, in small letters. */
  readonly text: string;
  /** Its number, 1 for "a month"; and its unit, in the singular. */
  readonly count: number;
  readonly unit: string;
  readonly hours: number;
}

/** "All week", "the whole week". */
const isWhole = (word: string, next: string): boolean =>
  (word === 'all' && /^(?:week|month|year)$/.test(next)) ||
  (word === 'the' && /^(?:whole|full|entire)$/.test(next));

export function lengthsIn(list: readonly Word[]): Length[] {
  const norm = (at: number) => list[at]?.norm ?? '';
  const counts = quantities(list).flatMap((quantity) =>
    quantity.kind === 'number' && !quantity.percent
      ? [{ from: quantity.from, to: quantity.to, count: quantity.value }]
      : [],
  );
  const single = list.flatMap((_, from) =>
    /^(?:an?|one)$/.test(norm(from)) || isWhole(norm(from), norm(from + 1))
      ? [{ from, to: from + 1, count: 1 }]
      : [],
  );
  return [...counts, ...single].flatMap(({ from, to, count }) => {
    const at = /^(?:whole|full|entire|solid)$/.test(norm(to)) ? to + 1 : to;
    const unit = norm(at).replace(/s$/, '');
    const hours = Object.hasOwn(hoursIn, unit) ? hoursIn[unit] : undefined;
    // "45,000 pesos a month" lasts no month; "a day of talks" may have lasted any time.
    const isRate =
      /^an?$/.test(norm(from)) &&
      from > 0 &&
      !/^(?:for|last(?:s|ed)?|took|takes?|than|within)$/.test(norm(from - 1));
    // "The first in nine years", "nine years ago" tell when, and not how long.
    const isSince =
      (/^(?:in|for|since)$/.test(norm(from - 1)) && /^(?:first|time|last)$/.test(norm(from - 2))) ||
      /^(?:ago|earlier|later|before)$/.test(norm(at + 1));
    if (hours === undefined || isRate || isSince) return [];
    const text = list
      .slice(from, at + 1)
      .map((word) => plain(word.surface))
      .join(' ');
    return [{ text, count, unit, hours: count * hours }];
  });
}

const ofWhat = /\b(?:minutes?|hours?|days?|weeks?|months?|years?) of (?:the |their |its )?([\w'-]+)/;
const isPerDay =
  /\b(?:per|each|every) (?:\w+ )?(?:day|night|shift|week)\b|\b(?:hours?|minutes?|days?|times) an? (?:day|night|shift|week)\b/i;

/** "Three days of letters" are no length of anything else. */
export function isOfOtherThing(claim: string, text: string): boolean {
  const of = ofWhat.exec(text)?.[1]?.toLowerCase();
  return of !== undefined && !hasStem(words(claim), stem(of));
}

/** So far apart two lengths may be and still be called the same: a month has 28 to 31 days. */
const sameLength = 0.15;

/**
 * "Have they got enough for a month?", when they have enough for eleven days: whether the one length of time that a text
 * gives is another than the one that is claimed, whatever their units. `undefined` when either gives none, or several.
 */
export function isOtherLength(claim: string, text: string): boolean | undefined {
  const [claimed, ...more] = lengthsIn(words(claim));
  const [stated, ...others] = lengthsIn(words(text));
  if (!claimed || !stated || more.length > 0 || others.length > 0) return undefined;
  if (isOfOtherThing(claim, text)) return undefined;
  // "Ten hours a day" is held against no days.
  if (isPerDay.test(claim) && !isPerDay.test(text)) return undefined;
  // "For more than a week?"
  const taken = takenAs(claimed.text, claim);
  if (taken) return !isAsTaken(taken, claimed.hours, { value: stated.hours });
  return Math.abs(stated.hours - claimed.hours) > sameLength * Math.max(stated.hours, claimed.hours);
}
