/** Numbers, clock times and calendar days in a run of words. */
import { weekdayOf } from './calendar.ts';
import { months, weekdays } from './english/words.ts';
import { stem, type Word } from './text.ts';

export type Quantity = {
  /** Index of the first word, and of the word after the last. */
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'time' /** Minutes after midnight. */; readonly value: number }
  | { readonly kind: 'date' /** `04-26`; `--26` of a month that is not named. */; readonly value: string }
  | { readonly kind: 'month' /** `04`. */; readonly value: string }
);

const monthNames: readonly string[] = months;

/** The term under which a quantity is found: `#57`, `t480`, `d04-26`. */
export function quantityTerm(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return numberTerm(quantity.value);
    case 'time':
      return `t${quantity.value}`;
    case 'date':
      return `d${quantity.value}`;
    case 'month':
      return `m${quantity.value}`;
  }
}

export const numberTerm = (value: number): string => `#${Number(value.toPrecision(12))}`;

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  k: 1000,
  million: 1e6,
  mil: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const currencyNoun =
  /^(?:euros?|pounds?|dollars?|pesos?|kron\w+|korun\w+|crowns?|francs?|rand|rupees?|rupiah|yen|yuan|won|cedis?|naira|shillings?|reais|zloty\w*|lira|baht|dinars?|dirhams?|riyals?|roubles?|rubles?|forints?|ringgit|quid|bucks)$/;
/** In per cent. */
const fractions: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  thirds: 100 / 3,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
};

/** "The first of June": the only days that are written out. */
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  tenth: 10,
  twentieth: 20,
};

const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** Words, besides those with a digit, that a quantity may begin with. */
const beginnings: ReadonlySet<string> = new Set([
  ...months,
  ...[units, tens, fractions, ordinals].flatMap((table) => Object.keys(table)),
  ...['noon', 'midday', 'midnight', 'dozen', 'a'],
]);

/** Few words begin a quantity: the others need no closer look. */
export const mayBeginQuantity = (word: string): boolean => {
  const first = word.charCodeAt(0);
  // A letter begins no sum of money.
  if (first < 0x41 || first > 0x7a) return (first >= 0x30 && first <= 0x39) || /^[$£€]/.test(word);
  return beginnings.has(word);
};

/**
 * All quantities in a run of words, left to right, none overlapping.
 * @param mayBegin whether a word, by its index, may begin one.
 */
export function quantities(
  words: readonly Word[],
  mayBegin: (at: number) => boolean = (at) => mayBeginQuantity(words[at]?.norm ?? ''),
): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; ) {
    if (!mayBegin(i)) {
      i += 1;
      continue;
    }
    const quantity = dateAt(words, i) ?? monthAt(words, i) ?? timeAt(words, i) ?? numberAt(words, i);
    if (quantity) found.push(quantity);
    i = quantity ? quantity.to : i + 1;
  }
  return found;
}

const norm = (words: readonly Word[], i: number): string | undefined => words[i]?.norm;

/** "The 9th floor" is no day. */
const ordinalNoun =
  /^(?:floor|time|anniversary|birthday|century|year|month|week|day|hour|amendment|district|round|paragraph|clause|strike|walkout|stoppage|place|grade|largest|biggest|most)s?$/;

function dateAt(words: readonly Word[], i: number): Quantity | undefined {
  const day = (word: string | undefined) => {
    const digits = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word ?? '')?.[1];
    const number = digits ? Number(digits) : own(ordinals, word);
    return number && number >= 1 && number <= 31 ? number : undefined;
  };
  const month = (word: string | undefined) => {
    const at = monthNames.indexOf(word ?? '');
    return at < 0 ? undefined : at + 1;
  };
  const two = (value: number) => String(value).padStart(2, '0');
  const ofAt = norm(words, i + 1) === 'of' ? 2 : 1;
  const first = day(norm(words, i));
  const after = month(norm(words, i + ofAt));
  // "The first march" is no day.
  if (first !== undefined && after !== undefined && (ofAt === 2 || /^\d/.test(norm(words, i) ?? ''))) {
    return { kind: 'date', from: i, to: i + ofAt + 1, value: `${two(after)}-${two(first)}` };
  }
  const before = month(norm(words, i));
  const theAt = norm(words, i + 1) === 'the' ? 2 : 1;
  const second = day(norm(words, i + theAt));
  if (before !== undefined && second !== undefined) {
    return { kind: 'date', from: i, to: i + theAt + 1, value: `${two(before)}-${two(second)}` };
  }
  // "On the 9th": of whatever month.
  const isAlone =
    /^\d+(?:st|nd|rd|th)$/.test(norm(words, i) ?? '') &&
    norm(words, i - 1) === 'the' &&
    /^(?:on|of|by|until|till|from|since|before|after|to|for)$/.test(norm(words, i - 2) ?? '') &&
    !ordinalNoun.test(norm(words, i + 1) ?? '');
  if (first !== undefined && isAlone) return { kind: 'date', from: i, to: i + 1, value: `--${two(first)}` };
  return undefined;
}

/** A month; "march" and "may" only where they cannot be verbs: "in march", "last May". */
function monthAt(words: readonly Word[], i: number): Quantity | undefined {
  const at = monthNames.indexOf(words[i]?.norm ?? '');
  const name = months[at];
  if (!name) return undefined;
  if (name === 'march' || name === 'may') {
    const before = norm(words, i - 1) ?? '';
    const capital = words[i]?.capital && i > 0 && words[i]?.afterMark === '';
    const isOfNoun =
      before === 'the' &&
      /^(?:strike|walkout|stoppage|vote|ballot|poll|talks|survey|one)s?$/.test(norm(words, i + 1) ?? '');
    if (
      !capital &&
      !isOfNoun &&
      !/^(?:in|since|last|this|next|of|early|late|mid|by|until|till|during)$/.test(before)
    )
      return undefined;
  }
  return { kind: 'month', from: i, to: i + 1, value: String(at + 1).padStart(2, '0') };
}

function timeAt(words: readonly Word[], i: number): Quantity | undefined {
  const word = norm(words, i) ?? '';
  if (word === 'noon' || word === 'midday') return { kind: 'time', from: i, to: i + 1, value: 720 };
  if (word === 'midnight') return { kind: 'time', from: i, to: i + 1, value: 0 };
  const clock = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(word);
  const hour = clock ? Number(clock[1]) : own(units, word);
  if (hour === undefined || hour > 24) return undefined;
  const minutes = Number(clock?.[2] ?? 0);
  if (minutes > 59) return undefined;
  const next = norm(words, i + 1);
  const at = (to: number, add: number): Quantity => ({
    kind: 'time',
    from: i,
    to,
    value: ((hour === 12 ? 0 : hour) + add) * 60 + minutes,
  });
  // "8 a.m." parts into "a" and "m".
  const dotted = (letter: string) => next === letter && norm(words, i + 2) === 'm';
  if (hour <= 12 && (next === 'am' || dotted('a'))) return at(i + (next === 'am' ? 2 : 3), 0);
  if (hour <= 12 && (next === 'pm' || dotted('p'))) return at(i + (next === 'pm' ? 2 : 3), 12);
  // "At 8 tonight"
  if (hour >= 1 && hour <= 12 && next === 'tonight' && clock) return at(i + 1, 12);
  // "8 in the morning"
  const part = next === 'in' && norm(words, i + 2) === 'the' ? norm(words, i + 3) : undefined;
  if (hour >= 1 && hour <= 12 && /^(?:morning|afternoon|evening)$/.test(part ?? ''))
    return at(i + 4, part === 'morning' ? 0 : 12);
  // "8 on Friday morning", "8 Friday evening"
  const day = next === 'on' ? 2 : 1;
  const isDay = weekdays.some((name) => name === norm(words, i + day));
  const ofDay = isDay ? norm(words, i + day + 1) : undefined;
  if (clock && hour >= 1 && hour <= 12 && /^(?:morning|afternoon|evening)$/.test(ofDay ?? ''))
    return at(i + 1, ofDay === 'morning' ? 0 : 12);
  const oclock = next === 'oclock' ? 1 : 0;
  if (oclock || clock?.[2] !== undefined) {
    const after = norm(words, i + 1 + oclock) === 'in' ? norm(words, i + 3 + oclock) : undefined;
    const afternoon = hour <= 12 && (after === 'afternoon' || after === 'evening');
    const value = afternoon ? ((hour % 12) + 12) * 60 + minutes : hour * 60 + minutes;
    // "2.50" is a price or a rate as well; only an hour with a colon or two digits before the dot is a time.
    if (!oclock && /^\d[.]/.test(word) && !afternoon) return undefined;
    return { kind: 'time', from: i, to: i + 1 + oclock, value: value % 1440 };
  }
  return undefined;
}

function numberAt(words: readonly Word[], i: number): Quantity | undefined {
  const word = norm(words, i) ?? '';
  // "one in four", "1 in 4"
  const small = (w: string | undefined) =>
    own(units, w) ?? (/^\d{1,2}$/.test(w ?? '') ? Number(w) : undefined);
  const part = small(word);
  const every = norm(words, i + 2) === 'every' ? 1 : 0;
  const whole = small(norm(words, i + 2 + every));
  if (part !== undefined && whole && norm(words, i + 1) === 'in' && part < whole) {
    return { kind: 'number', from: i, to: i + 3 + every, value: (100 * part) / whole, percent: true };
  }
  // "One adult in ten"
  const everyOne = norm(words, i + 3) === 'every' ? 1 : 0;
  const ofSome = small(norm(words, i + 3 + everyOne));
  if (
    part === 1 &&
    ofSome &&
    ofSome > 2 &&
    ofSome <= 20 &&
    norm(words, i + 2) === 'in' &&
    !mayBeginQuantity(norm(words, i + 1) ?? '')
  ) {
    return { kind: 'number', from: i, to: i + 4 + everyOne, value: 100 / ofSome, percent: true };
  }
  const fraction = own(fractions, word);
  if (fraction !== undefined && isFraction(words, i)) {
    return { kind: 'number', from: i, to: i + 1, value: fraction, percent: true };
  }
  // "Three quarters", "two thirds"
  const times = own(units, word);
  const each = /s$/.test(norm(words, i + 1) ?? '') ? own(fractions, norm(words, i + 1)) : undefined;
  if (times !== undefined && each !== undefined && times * each < 100)
    return { kind: 'number', from: i, to: i + 2, value: times * each, percent: true };
  let to = i;
  let value: number | undefined;
  const digits = /^[$£€]?(\d[\d,]*(?:\.\d+)?)(%?)$/.exec(word);
  let percent = digits?.[2] === '%';
  // "Half a dozen"
  if (word === 'half' && norm(words, i + 1) === 'a' && norm(words, i + 2) === 'dozen')
    return { kind: 'number', from: i, to: i + 3, value: 6, percent: false };
  if (digits?.[1]) {
    value = Number(digits[1].replaceAll(',', ''));
    to = i + 1;
    // "125 000"
    while (/^\d{1,3}$/.test(digits[1]) && /^\d{3}$/.test(norm(words, to) ?? '')) {
      value = value * 1000 + Number(norm(words, to));
      to += 1;
    }
  } else if (word === 'dozen') {
    return { kind: 'number', from: i, to: i + 1, value: 12, percent: false };
  } else {
    const ten = own(tens, word);
    const unit = own(units, word);
    if (ten !== undefined) {
      const next = own(units, norm(words, i + 1));
      value = ten + (next !== undefined && next < 10 ? next : 0);
      to = i + (next !== undefined && next < 10 ? 2 : 1);
    } else if (unit !== undefined && word !== 'one') {
      value = unit;
      to = i + 1;
    } else if ((word === 'a' || word === 'one') && own(scales, norm(words, i + 1)) !== undefined) {
      value = 1;
      to = i + 1;
    }
  }
  if (value === undefined) return undefined;
  for (let scale = own(scales, norm(words, to)); scale !== undefined; scale = own(scales, norm(words, to))) {
    value *= scale;
    to += 1;
  }
  // "€23m", "23m euros": of a sum no metres are meant.
  const isSum = /^[$£€]/.test(word) || currencyNoun.test(norm(words, to + 1) ?? '');
  if (isSum && norm(words, to) === 'm') {
    value *= 1e6;
    to += 1;
  }
  // "70 odd per cent"
  if (norm(words, to) === 'odd') to += 1;
  const after = norm(words, to);
  if (after === 'percent' || after === 'pct' || (after === 'per' && norm(words, to + 1) === 'cent')) {
    percent = true;
    to += after === 'per' ? 2 : 1;
  }
  return { kind: 'number', from: i, to, value, percent };
}

/** "a quarter", "half the country", "one third"; not "the third time" or "in the first half". */
function isFraction(words: readonly Word[], i: number): boolean {
  const before = norm(words, i - 1);
  const after = norm(words, i + 1);
  if (norm(words, i) === 'half') return before !== 'first' && before !== 'second';
  if (norm(words, i)?.endsWith('s')) return own(units, before) !== undefined;
  return before === 'a' || before === 'one' || (after === 'of' && before !== 'the');
}

/** "A study of 2024" gives no number of anything. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** The terms of the weekday, month and year that a date (`2016-04-26` or `2016-04`) is also known by. */
export function dayTerms(date: string): string[] {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month) return [];
  const found: string[] = [`m${String(month).padStart(2, '0')}`, numberTerm(year)];
  if (day) found.push(stem(weekdayOf(date)));
  return found.filter(Boolean);
}
