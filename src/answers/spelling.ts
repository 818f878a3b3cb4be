/** Misspelt words -> the nearest word that the knowledge or the lexicon has. */
import type { Dictionary } from './english/dictionary.ts';
import { remember } from './remember.ts';
import { stem } from './text.ts';

export interface Spelling {
  /** The known words that are a letter off. */
  near(norm: string): readonly string[];
  /** When several known words are equally near: they. */
  ties(norm: string): readonly string[];
  /** The word meant, when the word itself is neither known nor English and one known word is clearly nearest. */
  correct(norm: string): string | undefined;
}

/** The most edits (a wrong, missing, extra or swapped letter) that still leave a word recognisable. */
function maxEdits(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Of a word that is known in another form; the longest first. */
const endings = ['ing', 'ers', 'ed', 'er', 's', 'd'];

/** An English word of so many letters that nobody here uses may be a misspelling all the same: "planing". */
const longEnglish = 6;

/**
 * @param known words by preference: a word of an earlier set wins over one of a later set at the same distance.
 * @param isSame whether two known words stand for the same: then it does not matter which is meant.
 * @param inEnglish the English word that is meant by one which is not, though the knowledge may not have it.
 */
export function createSpelling(
  known: readonly ReadonlySet<string>[],
  dictionary: () => Dictionary,
  isSame: (a: string, b: string) => boolean,
  inEnglish: (norm: string) => string | undefined,
): Spelling {
  // Words by length, each with the letters it holds as a bit set: words that differ in more than 2 letters each way
  // cannot be within 2 edits, so that few of many thousand words are compared letter by letter.
  const growing: { words: string[]; ranks: number[]; masks: number[] }[] = [];
  const all = new Set<string>();
  for (const [rank, set] of known.entries()) {
    for (const word of set) {
      if (all.has(word) || /\d/.test(word) || word.length < 4) continue;
      all.add(word);
      const bucket = growing[word.length] ?? { words: [], ranks: [], masks: [] };
      growing[word.length] = bucket;
      bucket.words.push(word);
      bucket.ranks.push(rank);
      bucket.masks.push(letters(word));
    }
  }
  // Typed arrays take less than half of the memory.
  const byLength = growing.map(({ words, ranks, masks }) => ({
    words: words.slice(),
    ranks: Uint8Array.from(ranks),
    masks: Int32Array.from(masks),
  }));
  const nearest = (
    norm: string,
    limit: number,
  ): { word: string; edits: number; rank: number } | undefined => {
    const mask = letters(norm);
    let best: { word: string; edits: number; rank: number } | undefined;
    let tie = false;
    for (let length = norm.length - limit; length <= norm.length + limit; length++) {
      const bucket = byLength[length];
      if (!bucket) continue;
      // A wrong letter changes two bits; each letter more or less only one.
      const lengthens = Math.abs(length - norm.length);
      const allowed = Math.min(limit, maxEdits(Math.min(length, norm.length + 1)));
      const { masks } = bucket;
      for (let i = 0; i < masks.length; i++) {
        const most = best ? Math.min(allowed, best.edits) : allowed;
        const difference = bitCount((masks[i] ?? 0) ^ mask);
        if (difference > 2 * most - lengthens) continue;
        const word = bucket.words[i] ?? '';
        // Two edits may not change the first letter: people rarely get that one wrong twice over.
        const own = word[0] === norm[0] ? most : Math.min(most, 1);
        if (difference > 2 * own - lengthens) continue;
        const edits = editDistance(norm, word, own);
        if (edits > own) continue;
        const rank = bucket.ranks[i] ?? 0;
        if (!best || edits < best.edits || (edits === best.edits && rank < best.rank)) {
          best = { word, edits, rank };
          tie = false;
        } else if (edits === best.edits && rank === best.rank) {
          // Equally near: the one that keeps the first letter, else undecided.
          if (word[0] === norm[0] && best.word[0] !== norm[0]) best = { word, edits, rank };
          else if (word[0] === norm[0] || best.word[0] !== norm[0])
            // "minister" and "ministers" are equally good corrections of "ministr".
            tie = stem(word) !== stem(best.word) && !isSame(word, best.word);
        }
      }
    }
    return tie ? undefined : best;
  };
  const nearOf = (norm: string): { word: string; rank: number }[] => {
    const mask = letters(norm);
    const found: { word: string; rank: number }[] = [];
    for (let length = norm.length - 1; length <= norm.length + 1; length++) {
      const bucket = byLength[length];
      if (!bucket) continue;
      for (let i = 0; i < bucket.masks.length; i++) {
        if (bitCount((bucket.masks[i] ?? 0) ^ mask) > 2) continue;
        const word = bucket.words[i] ?? '';
        if (word[0] === norm[0] && editDistance(norm, word, 1) === 1)
          found.push({ word, rank: bucket.ranks[i] ?? 0 });
      }
    }
    return found;
  };
  /** "Stoping", "complaned": without its ending it is a known word, or one letter off. */
  const inflected = (norm: string): string | undefined => {
    for (const ending of endings) {
      const base = norm.endsWith(ending) ? norm.slice(0, -ending.length) : '';
      if (base.length < 4) continue;
      const word = all.has(base) ? base : base.length > 4 ? nearest(base, 1)?.word : undefined;
      if (word) return word;
    }
    return undefined;
  };
  return {
    near: remember((norm) => (norm.length > 30 ? [] : nearOf(norm).map(({ word }) => word))),
    ties: remember((norm) => {
      if (maxEdits(norm.length) === 0 || norm.length > 30 || /\d/.test(norm) || all.has(norm)) return [];
      return norm.length >= longEnglish || !dictionary().isWord(norm)
        ? nearOf(norm).flatMap(({ word, rank }) => (rank === 1 ? [word] : []))
        : [];
    }),
    correct(norm) {
      const limit = maxEdits(norm.length);
      if (norm.length > 30 || /\d/.test(norm) || all.has(norm)) return undefined;
      const english = dictionary();
      // "sya", "wil": so short a word is made out only where it is one of asking.
      if (limit === 0) return english.isWord(norm) ? undefined : inEnglish(norm);
      if (english.isWord(norm)) {
        // One letter off a word of the sources that is no name.
        const near = norm.length >= longEnglish ? nearest(norm, 1) : undefined;
        return near && near.rank <= 1 && near.word[0] === norm[0] ? near.word : undefined;
      }
      // "Korpellas" is of Korpela before it is any word that is two letters off.
      const owner = norm.endsWith('s') && !nearest(norm, 1) ? nearest(norm.slice(0, -1), 1) : undefined;
      if (owner?.rank === 0) return owner.word;
      const near = nearest(norm, 1)?.word;
      if (near || english.isName(norm)) return near;
      // Of several known words that are as near, the rest of the question tells which is meant.
      const ofEnglish = nearOf(norm).length === 0 ? inEnglish(norm) : undefined;
      return ofEnglish ?? nearest(norm, limit)?.word ?? inflected(norm);
    },
  };
}

function letters(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << ((word.charCodeAt(i) - 97) & 31);
  return mask;
}

function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

type Rows = readonly [Uint16Array, Uint16Array, Uint16Array];
const newRows = (width: number): Rows => [
  new Uint16Array(width),
  new Uint16Array(width),
  new Uint16Array(width),
];
/** Words are compared by the thousand: room for the usual ones is made once. */
const rows = newRows(64);

/** Damerau-Levenshtein distance with adjacent swaps ("optimal string alignment"); gives up above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let [before, row, next] = width <= rows[0].length ? rows : newRows(width);
  for (let j = 0; j < width; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    next[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (row[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? limit + 1;
}
