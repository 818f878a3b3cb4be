/** Numbers and hours in English text, in digits or in words: to find in a source what an entry says. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const small = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...ordinals.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...tens.map((word, index): [string, number] => [word.replace(/y$/, 'ieth'), (index + 2) * 10]),
]);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const shortScales = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
]);

/** Every number of a text: "125,000", "1.5 million" and "57%" as well as "twelve", "a dozen" and "11th". */
export function numbersIn(text: string): Set<number> {
  const found = new Set(digitsIn(text).map(({ value }) => value));
  for (const match of text.toLowerCase().matchAll(/(\d[\d,]*(?:\.\d+)?)\s?([a-z]+)/g)) {
    const scale = scales.get(match[2] ?? '') ?? shortScales.get(match[2] ?? '');
    // Rounded, because 1.1 times a million is a little more than 1100000 to a computer.
    if (scale !== undefined) found.add(Math.round(toNumber(match[1] ?? '') * scale * 1000) / 1000);
  }
  for (const value of wordNumbers(text)) found.add(value);
  return found;
}

/** The numbers of a text that are written in digits. */
export function digitsIn(text: string): { readonly text: string; readonly value: number }[] {
  const grouped = /\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
  return [...text.matchAll(grouped)].map(([digits]) => ({ text: digits, value: toNumber(digits) }));
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(/[,\u00a0\u2009\u202f]/g, ''));
}

/** "two hundred and fifty thousand" is one number, "one two" are two. */
function wordNumbers(text: string): number[] {
  const found: number[] = [];
  let total = 0;
  let current: number | undefined;
  const end = (): void => {
    if (current !== undefined || total > 0) found.push(total + (current ?? 0));
    total = 0;
    current = undefined;
  };
  for (const word of text.toLowerCase().match(/[a-z]+|[^a-z\s-]/g) ?? []) {
    const value = small.get(word);
    const scale = scales.get(word);
    if (value !== undefined) {
      const room = value < 10 ? 10 : 100;
      if (current !== undefined && (current % room !== 0 || current === 0)) end();
      // Nothing is put after a ten in the teens: "ten five" are two numbers.
      if (current === 10) end();
      current = (current ?? 0) + value;
    } else if (scale !== undefined && scale < 1000) {
      current = (current ?? 1) * scale;
    } else if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = undefined;
    } else if (word !== 'and' || (total === 0 && (current ?? 0) < 100)) {
      end();
    }
  }
  end();
  return found;
}

/** A time of day as written, and the minutes after midnight that it may stand for. */
interface Clock {
  readonly text: string;
  readonly minutes: readonly number[];
}

const halfDay = 12 * 60;

/** Times of day that leave no doubt that they are such: "8am", "5.30 p.m.", "17:00", "noon". */
export function clocksIn(text: string): Clock[] {
  const clocks: Clock[] = [];
  const add = (match: RegExpMatchArray, minutes: readonly number[]): void => {
    clocks.push({ text: match[0].trim(), minutes });
  };
  for (const match of text.matchAll(/\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?/gi))
    add(match, [minutesOf(match[1], match[2], match[3])]);
  for (const match of text.matchAll(/\b(\d{1,2}):(\d{2})\b(?!\s*[ap]\.?m\b)/gi))
    add(match, bothHalves(match[1], match[2]));
  for (const match of text.matchAll(/\b(?:noon|midday)\b/gi)) add(match, [halfDay]);
  for (const match of text.matchAll(/\bmidnight\b/gi)) add(match, [0, 2 * halfDay]);
  return clocks;
}

/** All minutes after midnight that a source's text may speak of, also as "8.00", "eight o'clock" or "8 to 10am". */
export function minutesIn(text: string): Set<number> {
  const digits = text.replaceAll(/\b[a-z]+\b/gi, (word) => {
    const hour = units.indexOf(word.toLowerCase());
    return hour >= 1 && hour <= 12 ? String(hour) : word;
  });
  const found = new Set(clocksIn(digits).flatMap(({ minutes }) => minutes));
  const loose = [
    /\b(\d{1,2})\.([0-5]\d)\b(?!\s*[ap]\.?m\b)/gi,
    /\b(\d{1,2})(?:[:.](\d{2}))?\s*(?:o['’]clock|in the (?:morning|afternoon|evening)|at night)/gi,
    /\b(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|to|and|until|till)\s*(?=\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b)/gi,
    /\b([01]\d|2[0-3])([0-5]\d)\s*(?:hrs|hours|h)\b/gi,
  ];
  for (const pattern of loose)
    for (const match of digits.matchAll(pattern))
      for (const minutes of bothHalves(match[1], match[2])) found.add(minutes);
  return found;
}

function minutesOf(hours = '0', minutes = '0', half?: string): number {
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour * 60 + Number(minutes);
}

/** "5:00" may be in the afternoon; "05:00" and "17:00" may not. */
function bothHalves(hours = '0', minutes?: string): number[] {
  const time = minutesOf(hours, minutes);
  const isPlain = !hours.startsWith('0') && time < halfDay + 60;
  return isPlain ? [time, (time + halfDay) % (2 * halfDay)] : [time];
}
