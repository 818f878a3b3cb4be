/** Days (`2016-04-26`) and local times (`2016-04-26T08:00`) of the knowledge: which come first, what day each is, and what instant. */
import { weekdays } from './english/words.ts';

/** A stretch of time from one day or local time to another; without an end only its start is known. */
export interface Spell {
  readonly start: string;
  readonly end?: string | undefined;
}

/** The day on which a local time is. */
export const dayOf = (localTime: string): string => localTime.slice(0, 10);

/** Minutes after midnight of a local time, if it has an hour. */
export function minutesOf(localTime: string): number | undefined {
  const [, hour, minute] = /T(\d{2}):(\d{2})$/.exec(localTime) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** Whether all of it is before that day. */
export const isOver = ({ start, end = start }: Spell, day: string): boolean => dayOf(end) < day;

/** Whether all of it is after that day. */
export const isToCome = ({ start }: Spell, day: string): boolean => dayOf(start) > day;

/** Whether any of it is on that day. */
export const isOn = (spell: Spell, day: string): boolean => !isOver(spell, day) && !isToCome(spell, day);

/** Whether something has times, and each is over: what has none may be to come. */
export const areOver = (spells: readonly Spell[], day: string): boolean =>
  spells.length > 0 && spells.every((spell) => isOver(spell, day));

/** Whether something has times, and none has begun. */
export const areToCome = (spells: readonly Spell[], day: string): boolean =>
  spells.length > 0 && spells.every((spell) => isToCome(spell, day));

/** The weekday of a day or local time, as `weekdays` has it: "tuesday". */
export function weekdayOf(localTime: string): string {
  const [year = 0, month = 1, date = 1] = dayOf(localTime).split('-').map(Number);
  return weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '';
}

const dayLong = 24 * 60 * 60_000;
/** A midnight in UTC: only for counting days. */
const midnightOf = (localTime: string): number => Date.parse(`${dayOf(localTime)}T00:00Z`);

/** The day so many days after another, or before it. */
export const daysAfter = (localTime: string, count: number): string =>
  dayOf(new Date(midnightOf(localTime) + count * dayLong).toISOString());

/** More days than any spell that people ask about day by day. */
const maxDays = 100;

/** All days of a spell, the first and the last among them. */
export function daysOf({ start, end = start }: Spell): string[] {
  const count = Math.min(maxDays, (midnightOf(end) - midnightOf(start)) / dayLong + 1);
  return Array.from({ length: Math.max(1, count) }, (_, n) => daysAfter(start, n));
}

/** The instant of a local time in a zone, or of the start of a day, as milliseconds since 1970 (UTC). */
export function instantOf(localTime: string, zone: string): number {
  const wall = Date.parse(`${localTime.includes('T') ? localTime : `${localTime}T00:00`}Z`);
  // The offset at the wrong instant is right except near a change of the clocks: the second look is right there too.
  const near = wall - offsetAt(wall, zone);
  return wall - offsetAt(near, zone);
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return wall - instant;
}
