/** A word misspelt by one letter -> the English word that is meant, when only one of those a letter off says anything here. */

/** Shorter words are a letter off too many others: of them only those with which questions are asked are made out. */
const fewestLetters = 5;
const fewestOfAsking = 3;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The spelling of people who know how a word is spelt: letters swapped, doubled or left single first, then a letter too few
 * or too many, then a wrong one.
 * @param isEnglish whether a word is English.
 * @param says whether an English word says something to who reads questions: to the sources, or in asking.
 * @param asks whether it is a word of asking.
 */
export function createEnglishSpelling(
  isEnglish: (word: string) => boolean,
  says: (word: string) => boolean,
  asks: (word: string) => boolean,
  isSame: (a: string, b: string) => boolean,
): (norm: string) => string | undefined {
  return (norm) => {
    if (norm.length < fewestOfAsking) return undefined;
    const isShort = norm.length < fewestLetters;
    for (const written of isShort ? [slips] : [slips, missesOrExtras, wrongLetters]) {
      const meant = [...new Set(written(norm))].filter(
        isShort ? asks : (word) => isEnglish(word) && says(word),
      );
      const [first] = meant;
      if (first !== undefined)
        return isShort || meant.every((word) => isSame(word, first)) ? first : undefined;
    }
    return undefined;
  };
}

/** Two letters swapped; a letter typed twice, or once where there are two. The first letter is seldom wrong. */
function slips(norm: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < norm.length; at++) {
    const [before, letter] = [norm[at - 1], norm[at]];
    if (before === letter) found.push(norm.slice(0, at) + norm.slice(at + 1));
    else if (at > 1) found.push(norm.slice(0, at - 1) + letter + before + norm.slice(at + 1));
    found.push(norm.slice(0, at) + before + norm.slice(at));
  }
  return found.concat(norm + norm.at(-1));
}

function missesOrExtras(norm: string): string[] {
  const found: string[] = [];
  for (let at = 1; at <= norm.length; at++) {
    found.push(norm.slice(0, at) + norm.slice(at + 1));
    for (const letter of alphabet) found.push(norm.slice(0, at) + letter + norm.slice(at));
  }
  return found;
}

function wrongLetters(norm: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < norm.length; at++)
    for (const letter of alphabet) found.push(norm.slice(0, at) + letter + norm.slice(at + 1));
  return found;
}
