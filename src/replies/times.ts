/** Times as people read them: local to the dispute, and as Discord shows them in the reader's own zone. */
import type { Spell } from '../answers/calendar.ts';
import { dayInWords } from '../answers/wording.ts';

/** "8am", "8:30pm", "noon", "midnight", from `08:00` and so on. */
function formatHour(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 0) return 'midnight';
  if (minutes === 0 && hours === 12) return 'noon';
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** "Tuesday 26 April 2016, 8am to 5pm BST". */
export function formatSpell(spell: Spell, zone: string): string {
  const [startDay = '', startHour] = spell.start.split('T');
  if (spell.end === undefined) {
    return startHour === undefined
      ? dayInWords(startDay)
      : `${dayInWords(startDay)}, ${formatHour(startHour)} ${zoneName(spell.start, zone)}`;
  }
  const [endDay = '', endHour] = spell.end.split('T');
  const endName = endHour === undefined ? '' : ` ${zoneName(spell.end, zone)}`;
  const startName =
    startHour !== undefined && endName !== ` ${zoneName(spell.start, zone)}`
      ? ` ${zoneName(spell.start, zone)}`
      : '';
  const start = startHour === undefined ? '' : `, ${formatHour(startHour)}${startName}`;
  const end = endHour === undefined ? '' : `${formatHour(endHour)}${endName}`;
  if (startDay === endDay) {
    return `${dayInWords(startDay)}${start}${end === '' ? '' : start === '' ? `, until ${end}` : ` to ${end}`}`;
  }
  return `${dayInWords(startDay)}${start} to ${dayInWords(endDay)}${end === '' ? '' : `, ${end}`}`;
}

/** `<t:1461654000:f> to <t:1461686400:f>`; `undefined` when the hour is not known: a bare day is no moment. */
export function discordSpell(spell: Spell, zone: string): string | undefined {
  if (!spell.start.includes('T')) return undefined;
  const start = `<t:${toSeconds(spell.start, zone)}:f>`;
  return spell.end?.includes('T') ? `${start} to <t:${toSeconds(spell.end, zone)}:f>` : start;
}

/** Seconds since 1970 of a local time such as `2016-04-26T08:00`. */
export function toSeconds(local: string, zone: string): number {
  const asIfUtc = Date.parse(`${local.includes('T') ? local : `${local}T00:00`}Z`);
  // The offset at the wrong moment is right except near a change of the clocks: the second look is right there too.
  const near = asIfUtc - offset(asIfUtc, zone);
  return (asIfUtc - offset(near, zone)) / 1000;
}

/** How far the zone is ahead of UTC at that moment, in milliseconds. */
function offset(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return local - moment;
}

/** "BST" or "GMT": the zone's short name at that local time. */
function zoneName(local: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(
    toSeconds(local, zone) * 1000,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
