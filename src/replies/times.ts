/** Times as people read them: local to the dispute, and as Discord shows them in the reader's own zone. */
import { instantOf, type Spell } from '../answers/calendar.ts';
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
  const timestamp = (localTime: string) => `<t:${instantOf(localTime, zone) / 1000}:f>`;
  const start = timestamp(spell.start);
  return spell.end?.includes('T') ? `${start} to ${timestamp(spell.end)}` : start;
}

/** "BST" or "GMT": the zone's short name at that local time. */
function zoneName(local: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(
    instantOf(local, zone),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
