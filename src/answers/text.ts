/** Text -> words, the same way for questions and for knowledge. */
import { stemmer } from 'stemmer';
import { apart, irregular, nominal } from './english/irregular.ts';
import { spellings } from './english/spellings.ts';
import { remember } from './remember.ts';

export interface Word {
  /** As it stands in the text. */
  readonly surface: string;
  /** Small letters, no accents, no apostrophes, no possessive ending. */
  readonly norm: string;
  /** Starts with a capital letter (or is all capitals) in the text. */
  readonly capital: boolean;
  /** A sentence or clause mark stood before this word. */
  readonly afterMark: '' | ',' | '.' | '?';
}

const accents = /\p{M}+/gu;

/** Small letters, digits and signs that `plain` leaves as they are, but for their case. */
const ascii = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/;

/** Signs that the words of English are written with. */
const asciiText = /^[\n\x20-\x7e“”’‘–—…£€]*$/;

/** Small letters without accents and apostrophes: "Peña’s" -> "penas". */
export function plain(text: string): string {
  // Nearly all words: normalising them would take most of the time it takes to index a statement.
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(accents, '')
    .replace(/[’'‘`´]/g, '')
    .toLowerCase();
}

// A word is letters and digits, with inner apostrophes, dots or commas between digits, an ampersand between letters
// ("A&E"), or a leading currency sign. Hyphens part words: "all-out" is two words, as people also write it.
const asciiWord = /[%&]|km\/h|[$£€]?\d+(?:[.,:]\d+)*(?:%|[a-z]+)?|[a-z\d]+(?:[’'‘&][a-z\d]+)*/gi;
const wordPattern =
  /[%&]|km\/h|[$£€]?\d+(?:[.,:]\d+)*(?:%|[\p{L}]+)?|[\p{L}\p{M}\d]+(?:[’'‘&][\p{L}\p{M}\d]+)*/gu;

/** The words of a text, in order. Linear in the length of the text. */
export function words(text: string): Word[] {
  return runsOfLetters(text) ?? matchedWords(text);
}

const sentences = new Map<string, readonly Word[]>();
/** So many sentences are remembered: as many as a few questions look at. */
const maxSentences = 300;

/** The words of a sentence that a question is held against again and again: of a statement, or of the question itself. */
export function sentenceWords(sentence: string): readonly Word[] {
  const known = sentences.get(sentence);
  if (known !== undefined) return known;
  const found = words(sentence);
  if (sentences.size >= maxSentences) sentences.clear();
  sentences.set(sentence, found);
  return found;
}

/** What may stand between words that are letters of English and nothing else: any other character takes a closer look. */
const between: ReadonlySet<number> = new Set(
  [...' \t\n\r\v\f.,:;!?()"“”–—…-'].map((mark) => mark.charCodeAt(0)),
);

/** In half the time that the pattern takes: each run of letters is a word. Nothing when there is anything but letters and marks. */
function runsOfLetters(text: string): Word[] | undefined {
  const found: Word[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (code !== 0x20 && !between.has(code)) return undefined;
      continue;
    }
    const start = at;
    const capital = code <= 0x5a;
    let hasCapital = false;
    for (; isLetter(code); code = text.charCodeAt(at)) {
      if (code <= 0x5a) hasCapital = true;
      at += 1;
    }
    // The mark after the word is looked at in the next turn.
    const surface = text.slice(start, at);
    const isApart = start === end || (start === end + 1 && text.charCodeAt(end) === 0x20);
    const afterMark = isApart ? '' : markIn(text.slice(end, start));
    found.push({ surface, norm: hasCapital ? surface.toLowerCase() : surface, capital, afterMark });
    end = at;
    at -= 1;
  }
  return found;
}

/** Not for the end of a text, where there is no code. */
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

function matchedWords(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  // Most texts, in half the time.
  const pattern = asciiText.test(text) ? asciiWord : wordPattern;
  const isAllPlain = ascii.test(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const surface = match[0];
    const between = text.slice(end, match.index);
    end = match.index + surface.length;
    const isPlain = isAllPlain || ascii.test(surface);
    const norm =
      surface === '%'
        ? 'percent'
        : surface === '&'
          ? 'and'
          : isPlain
            ? surface.toLowerCase()
            : plain(surface.replace(/[’'‘]s$/iu, ''));
    if (norm === '') continue;
    const afterMark = between === ' ' || between === '' ? '' : markIn(between);
    const first = surface.charCodeAt(0);
    const capital = isPlain ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(surface);
    // "125k", "6pm" and "57pct" are a number and a word: a letter begins neither.
    const glued = first < 0x41 || first > 0x7a ? /^([$£€]?\d[\d.,:]*)([a-z]+)$/.exec(norm) : null;
    if (glued?.[1] && glued[2] && !Object.hasOwn(spellings, norm) && !/^(st|nd|rd|th)$/.test(glued[2])) {
      found.push({ surface: surface.slice(0, glued[1].length), norm: glued[1], capital: false, afterMark });
      found.push({ surface: surface.slice(glued[1].length), norm: glued[2], capital: false, afterMark: '' });
    } else {
      found.push({ surface, norm, capital, afterMark });
    }
  }
  return found;
}

/** The words as patterns see them: small letters, no marks, one space between two. */
export const joinNorms = (list: readonly Word[]): string => list.map((word) => word.norm).join(' ');

/** The mark that counts in what stands between two words. */
function markIn(between: string): Word['afterMark'] {
  if (/\?/.test(between)) return '?';
  if (/[.!;:]\s|\n|[.!;]$/.test(between)) return '.';
  return /[,:\p{Extended_Pictographic}]|\s[-–—]+\s/u.test(between) ? ',' : '';
}

const stems = new Map<string, string>();
/** Longer than any English word: left as it is. */
const longestWord = 40;
/** Only so many stems are remembered: a stranger's words must not fill the memory. */
const maxRemembered = 50_000;

/** The stem of a normalised word: "strikes", "striking" and "struck" share one. */
export function stem(norm: string): string {
  if (norm.length > longestWord) return norm;
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const word = standard(norm);
  const base = lookUp(irregular, word) ?? word;
  const verb = lookUp(nominal, base) ?? base;
  const result = /\d/.test(verb) ? verb : (ownStem(verb) ?? stemmer(verb));
  if (stems.size >= maxRemembered) stems.clear();
  stems.set(norm, result);
  return result;
}

/** Whether any of the words has that stem. */
export const hasStem = (list: readonly Word[], key: string): boolean =>
  list.some((word) => stem(word.norm) === key);

/** A word without its endings, more exact than its stem: "agree" and "agreement" stay apart. */
export const form = remember((norm) => {
  const word = plain(norm);
  return stemmer(lookUp(irregular, word) ?? word);
});

/** The word itself, or its singular, when its stem would be that of another word. */
function ownStem(word: string): string | undefined {
  if (apart.has(word)) return word;
  if (!word.endsWith('s')) return undefined;
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].find((one) => apart.has(one));
}

/** The sources may spell as Americans do; questions are read in British spelling. */
function standard(norm: string): string {
  const meant = lookUp(spellings, norm);
  return meant === undefined || meant.includes(' ') ? norm : meant;
}

function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
