/** How days, hours and sentences are put into words. British English; times always name their zone. */
import type { DatedDay } from '../knowledge/index.ts';
import { dayOf, daysAfter, daysOf, instantOf, minutesOf, type Spell, weekdayOf } from './calendar.ts';
import { months } from './english/words.ts';

/** With a capital at the start. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "26 April 2016" for `2016-04-26`, or a local time on that day. By hand: Intl's punctuation differs between versions of Node. */
export function dateInWords(date: string): string {
  const [year = 0, month = 1, day = 1] = dayOf(date).split('-').map(Number);
  return `${day} ${capitalised(months[month - 1] ?? '')} ${year}`;
}

/** "Tuesday 26 April 2016". */
export const dayInWords = (date: string): string => `${capitalised(weekdayOf(date))} ${dateInWords(date)}`;

export const datedInWords = (day: DatedDay): string =>
  `${dayInWords(day.date)}${day.inferred ? ' (inferred)' : ''}`;

/** "8am", "5.30pm", "midnight" for the time part of `2016-04-26T08:00`; undefined when there is none. */
export function clockInWords(localTime: string): string | undefined {
  const [, hourText, minuteText] = /T(\d{2}):(\d{2})$/.exec(localTime) ?? [];
  if (hourText === undefined || minuteText === undefined) return undefined;
  const hour = Number(hourText);
  if (minuteText === '00' && hour === 0) return 'midnight';
  if (minuteText === '00' && hour === 12) return 'noon';
  const minutes = minuteText === '00' ? '' : `.${minuteText}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** English-speaking countries each have short names for their own zones only. */
const localesOfZones = ['en-GB', 'en-US', 'en-CA', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'] as const;

/** "BST", "AEDT", or "GMT-3" for a zone that English has no short name for: the zone's name on that day. */
export function zoneInWords(localTime: string, zone: string): string {
  const instant = instantOf(localTime, zone);
  const names = localesOfZones.map(
    (locale) =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
        .formatToParts(instant)
        .find((part) => part.type === 'timeZoneName')?.value,
  );
  return names.find((name) => name !== undefined && !/^(?:GMT|UTC)[+-]/.test(name)) ?? names[0] ?? zone;
}

/** Whether a spell lasts longer than into the next day: then its two days have to be named. */
const isLong = (spell: Spell): boolean => daysOf(spell).length > 2;

/** The hours of a spell: "8am to 5pm BST", "10pm to 6am the next day WEST"; undefined when not known. */
export function hoursInWords(spell: Spell, zone: string): string | undefined {
  const start = clockInWords(spell.start);
  if (!start) return undefined;
  const end = spell.end ? clockInWords(spell.end) : undefined;
  const zoneName = zoneInWords(spell.start, zone);
  const endZone = spell.end ? zoneInWords(spell.end, zone) : zoneName;
  if (!end || !spell.end) return `from ${start} ${zoneName}`;
  // A day ends at midnight: "8am to midnight" is over that night.
  const isOver = spell.end === `${daysAfter(dayOf(spell.start), 1)}T00:00`;
  const later = !isOver && dayOf(spell.end) > dayOf(spell.start) ? ' the next day' : '';
  // In a night with a clock change the hours are of two zones.
  if (endZone !== zoneName) return `${start} ${zoneName} to ${end}${later} ${endZone}`;
  return `${start} to ${end}${later} ${zoneName}`;
}

/** "Monday 3 June 2024, 5am, to Thursday 6 June 2024, 5am EDT". */
function longSpellInWords({ start, end = start }: Spell, zone: string): string {
  const [from, to] = [start, end].map((time) => ({
    clock: clockInWords(time),
    zone: zoneInWords(time, zone),
  }));
  const hour = from?.clock
    ? `, ${from.clock}${from.zone === to?.zone && to.clock ? '' : ` ${from.zone}`},`
    : '';
  return `${dayInWords(start)}${hour} to ${dayInWords(end)}${to?.clock ? `, ${to.clock} ${to.zone}` : ''}`;
}

/**
 * "Tuesday 26 April 2016 and Wednesday 27 April 2016, 8am to 5pm BST each day".
 * @param room what takes more characters is told in short, without weekdays.
 */
export function spellsInWords(
  spells: readonly Spell[],
  zone: string,
  room = Number.POSITIVE_INFINITY,
): string {
  const full = spellsInFull(spells, zone);
  // Of a spell of several days with hours both ends have to be told.
  const isCountable = !spells.some((spell) => isLong(spell) && clockInWords(spell.start));
  return full.length > room && isCountable ? spellsInShort(spells, zone) : full;
}

function spellsInFull(spells: readonly Spell[], zone: string): string {
  const hours = spells.map((spell) => hoursInWords(spell, zone));
  const same = hours.every((text) => text === hours[0]) && !spells.some(isLong);
  if (same && hours[0]) {
    const days = listInWords(spells.map((spell) => dayInWords(spell.start)));
    return `${days}, ${hours[0]}${spells.length > 1 ? ' each day' : ''}`;
  }
  return listInWords(
    spells.map((spell, i) => {
      if (isLong(spell)) return longSpellInWords(spell, zone);
      const until =
        spell.end && !hours[i] && dayOf(spell.end) !== dayOf(spell.start)
          ? ` to ${dayInWords(spell.end)}`
          : '';
      return `${dayInWords(spell.start)}${until}${hours[i] ? `, ${hours[i]}` : ''}`;
    }),
    ';',
  );
}

/** "22 and 23 February and 5 March 2018, 8am to noon GMT each day"; "22 February (from 1pm GMT) and 26 to 27 February 2018". */
function spellsInShort(spells: readonly Spell[], zone: string): string {
  const hours = spells.map((spell) => hoursInWords(spell, zone));
  const isSame = hours.every((text) => text === hours[0]);
  const isOfDays = ({ start, end = start }: Spell, n: number): boolean =>
    !hours[n] && dayOf(end) !== dayOf(start);
  const dateOf = (local: string) => `${Number(local.slice(8, 10))}`;
  const monthOf = (local: string) =>
    `${capitalised(months[Number(local.slice(5, 7)) - 1] ?? '')} ${local.slice(0, 4)}`;
  if (isSame && !spells.some(isOfDays)) {
    const byMonth = new Map<string, string[]>();
    for (const { start } of spells)
      byMonth.set(monthOf(start), [...(byMonth.get(monthOf(start)) ?? []), dateOf(start)]);
    const days = listInWords([...byMonth].map(([month, days]) => `${listInWords(days)} ${month}`));
    return `${withoutYears(days)}${hours[0] ? `, ${hours[0]} each day` : ''}`;
  }
  const texts = spells.map((spell, n) => {
    const { start, end = start } = spell;
    const isOfMonth = start.slice(0, 7) === end.slice(0, 7);
    const from = isOfDays(spell, n)
      ? `${dateOf(start)}${isOfMonth ? '' : ` ${monthOf(start)}`} to ${dateOf(end)} ${monthOf(end)}`
      : `${dateOf(start)} ${monthOf(start)}`;
    return `${from}${hours[n] ? ` (${hours[n]})` : ''}`;
  });
  return withoutYears(listInWords(texts));
}

/** A year is told once, where all days are of it. */
function withoutYears(days: string): string {
  const years = days.match(/ (?:19|20)\d\d\b/g) ?? [];
  const [year = '', other] = new Set(years);
  if (other !== undefined) return days;
  const last = days.lastIndexOf(year);
  return `${days.slice(0, last).replaceAll(year, '')}${days.slice(last)}`;
}

/** How long a spell lasts, in minutes; undefined when an hour is missing. Clock changes count. */
export function minutesLong(spell: Spell, zone: string): number | undefined {
  if (!spell.end || minutesOf(spell.start) === undefined || minutesOf(spell.end) === undefined)
    return undefined;
  return Math.round((instantOf(spell.end, zone) - instantOf(spell.start, zone)) / 60_000);
}

/** "9 hours", "1 hour 30 minutes", "72 hours (3 days)". */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours ? `${hours} hour${hours === 1 ? '' : 's'}` : '',
    rest ? `${rest} minute${rest === 1 ? '' : 's'}` : '',
  ];
  const days = minutes / (24 * 60);
  return `${parts.filter(Boolean).join(' ')}${days > 1 && Number.isInteger(days) ? ` (${days} days)` : ''}`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[], separator = ','): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(`${separator} `)} and ${items.at(-1)}`;
}

/** Number with British thousands separators: 125,000. */
export const numberInWords = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** At most `limit` code points, cut between words, with an ellipsis when something was cut. */
export function cut(text: string, limit: number): string {
  // No text has more characters than units: most need no counting.
  if (text.length <= limit) return text;
  const points = [...text];
  if (points.length <= limit) return text;
  const head = points.slice(0, limit - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > limit / 2 ? head.slice(0, space) : head).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Sentences joined as long as they fit; a sentence is left out whole, only the first may be cut. */
export function joinSentences(sentences: readonly (string | undefined)[], limit: number): string {
  let text = '';
  for (const sentence of sentences) {
    if (!sentence) continue;
    const next = text === '' ? cut(sentence, limit) : `${text} ${sentence}`;
    if (next.length <= limit || [...next].length <= limit) text = next;
  }
  return text;
}

/** With a capital at the start and a full stop at the end. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  const first = trimmed.charAt(0);
  // The same text and not a copy where nothing changes: a large knowledge has many sentences.
  const start = first === first.toUpperCase() ? trimmed : first.toUpperCase() + trimmed.slice(1);
  return /[.!?…][”"'’)]?$/.test(start) ? start : `${start}.`;
}

/** "The talks ended" -> "the talks ended"; a name keeps its capital. */
export const lowerFirst = (sentence: string): string =>
  sentence.replace(
    /^(?:The|A|An|It|They|There|This|These|No|More|About|In|On|At|Some|All|Most|Before|After|During|First|Second|Around|Over|Between|Not|Only|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Nearly|Almost|Under|Of|For|From|If|When|While|Among|Each|Every|Half|Many|Several|Those|People|Members|Talks|Staff|Passengers|Patients|Pupils|Parents|Students|Residents) /,
    (word) => word.toLowerCase(),
  );
