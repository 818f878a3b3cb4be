/**
 * Whether a word is English at all, so that real words are never "corrected" into names or other words. The list is
 * Hunspell's (`dictionary-en`, SCOWL); its suffix rules are reduced to the common endings.
 */
import dictionary from 'dictionary-en';
import { irregular } from './irregular.ts';

export interface Dictionary {
  /** An English word in small letters, as "punt" and "strikes" are. */
  isWord(norm: string): boolean;
  /** The same, without remembering it: for many that are hardly ever words. */
  isListed(norm: string): boolean;
  /** A name that English knows, as "London", however it is typed; not a word such as "baker" that is also a name. */
  isName(norm: string): boolean;
  /** A name that English knows, whether or not it is a word as well: "welsh" is a verb too. */
  isProper(norm: string): boolean;
}

let loaded: Dictionary | undefined;

/** The English dictionary; read once, at the first call (about 50,000 words). */
export function englishDictionary(): Dictionary {
  loaded ??= readDictionary(new TextDecoder().decode(dictionary.dic));
  return loaded;
}

function readDictionary(dic: string): Dictionary {
  const all: string[] = [];
  const names: string[] = [];
  for (const line of dic.split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (/^\p{Lu}/u.test(word)) names.push(word.toLowerCase());
    else if (word !== '') all.push(word);
  }
  const isSmall = wordList(all);
  const isCapital = wordList(names);
  /** Only so many words are remembered: a stranger's words must not fill the memory. */
  const maxRemembered = 20_000;
  const judged = new Map<string, boolean>();
  // The list has "fall", and "fallen" only by a rule for its ending.
  const isListed = (norm: string): boolean => Object.hasOwn(irregular, norm) || bases(norm).some(isSmall);
  const isWord = (norm: string): boolean => {
    const known = judged.get(norm);
    if (known !== undefined) return known;
    const found = isListed(norm);
    if (judged.size >= maxRemembered) judged.clear();
    judged.set(norm, found);
    return found;
  };
  return {
    isWord,
    isListed,
    isProper: isCapital,
    isName: (norm) => !isWord(norm) && (isCapital(norm) || isCapital(norm.replace(/s$/, ''))),
  };
}

/** So many letters tell which run of words a word would be in: then few are short, and none is long. */
const startLetters = 3;

/** Whether a word is in a list: kept as runs of text, which take half the memory of a set. */
function wordList(list: readonly string[]): (word: string) => boolean {
  const grouped = new Map<string, string[]>();
  for (const word of list) {
    const start = word.slice(0, startLetters);
    const group = grouped.get(start);
    if (group) group.push(word);
    else grouped.set(start, [word]);
  }
  // Joined as one text: put together from pieces, a run would hold the whole list from which its words are cut.
  const runs = new Map([...grouped].map(([start, group]) => [start, ['', ...group, ''].join('\n')]));
  return (word) => runs.get(word.slice(0, startLetters))?.includes(`\n${word}\n`) ?? false;
}

/** A word and what it may be derived from, British spellings also in their American form. */
function bases(norm: string): string[] {
  const found = [norm];
  for (const [ending, replacement] of endings) {
    if (norm.length > ending.length + 2 && norm.endsWith(ending)) {
      found.push(norm.slice(0, -ending.length) + replacement);
    }
  }
  const undoubled = /^(.+?)([a-z])\2(ed|ing|er)$/.exec(norm);
  if (undoubled) found.push(`${undoubled[1]}${undoubled[2]}`);
  return found.flatMap((word) => {
    const american = word
      .replace(/our/, 'or')
      .replace(/is(e|ed|ing|es|ation|er)$/, 'iz$1')
      .replace(/yse/, 'yze')
      .replace(/^(cen|thea|me|li|kilome|fib|lus|mea|spec)tre(s?)$/, '$1ter$2')
      .replace(/lled$/, 'led')
      .replace(/lling$/, 'ling')
      .replace(/programme/, 'program')
      .replace(/defence/, 'defense');
    return american === word ? [word] : [word, american];
  });
}

const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ings', ''],
  ['ings', 'e'],
  ['ly', ''],
  ['ily', 'y'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['ier', 'y'],
  ['est', ''],
  ['est', 'e'],
  ['iest', 'y'],
  ['ive', ''],
  ['ive', 'e'],
  ['ness', ''],
  ['iness', 'y'],
  ['ation', 'e'],
  ['ations', 'e'],
  ['ion', ''],
  ['ion', 'e'],
  ['ions', 'e'],
  ['ment', ''],
  ['ments', ''],
  ['able', ''],
  ['able', 'e'],
  ['ity', ''],
];
