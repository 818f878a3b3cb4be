/**
 * Whether a word is English at all, so that real words are never "corrected" into names or other words. The list is
 * Hunspell's (`dictionary-en`, SCOWL); its suffix rules are reduced to the common endings.
 */
import dictionary from 'dictionary-en';

export interface Dictionary {
  /** An English word in small letters, as "punt" and "strikes" are. */
  isWord(norm: string): boolean;
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
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const line of dic.split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (/^\p{Lu}/u.test(word)) capital.add(word.toLowerCase());
    else if (word !== '') small.add(word);
  }
  /** Only so many words are remembered: a stranger's words must not fill the memory. */
  const maxRemembered = 20_000;
  const judged = new Map<string, boolean>();
  const isWord = (norm: string): boolean => {
    if (small.has(norm)) return true;
    const known = judged.get(norm);
    if (known !== undefined) return known;
    const found = bases(norm).some((base) => small.has(base));
    if (judged.size >= maxRemembered) judged.clear();
    judged.set(norm, found);
    return found;
  };
  return {
    isWord,
    isProper: (norm) => capital.has(norm),
    isName: (norm) => !isWord(norm) && (capital.has(norm) || capital.has(norm.replace(/s$/, ''))),
  };
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
  ['ly', ''],
  ['ily', 'y'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['est', ''],
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
