/** Times as people read them: local to the dispute, and as Discord shows them in the reader's own zone. */
import { dayOf, instantOf, type Spell } from '../answers/calendar.ts';
import { clockInWords, dayInWords, zoneInWords } from '../answers/wording.ts';

/** "Tuesday 26 April 2016, 8am to 5pm BST". */
export function formatSpell({ start, end }: Spell, zone: string): string {
  if (end === undefined) return withHour(start, zone);
  const isSameZone = zoneInWords(start, zone) === zoneInWords(end, zone);
  const from = withHour(start, isSameZone && clockInWords(end) !== undefined ? undefined : zone);
  const until = hourOf(end, zone);
  if (dayOf(start) !== dayOf(end)) return `${from} to ${withHour(end, zone)}`;
  if (until === undefined) return from;
  return `${from}${clockInWords(start) === undefined ? ', until' : ' to'} ${until}`;
}

/** "5pm BST"; undefined where the hour is not known. */
function hourOf(localTime: string, zone: string | undefined): string | undefined {
  const hour = clockInWords(localTime);
  return hour === undefined || zone === undefined ? hour : `${hour} ${zoneInWords(localTime, zone)}`;
}

/** "Tuesday 26 April 2016, 8am BST". */
const withHour = (localTime: string, zone: string | undefined): string =>
  [dayInWords(localTime), hourOf(localTime, zone)].filter(Boolean).join(', ');

/** `<t:1461654000:f> to <t:1461686400:f>`; `undefined` when the hour is not known: a bare day is no moment. */
export function discordSpell(spell: Spell, zone: string): string | undefined {
  if (!spell.start.includes('T')) return undefined;
  const timestamp = (localTime: string) => `<t:${instantOf(localTime, zone) / 1000}:f>`;
  const start = timestamp(spell.start);
  return spell.end?.includes('T') ? `${start} to ${timestamp(spell.end)}` : start;
}
