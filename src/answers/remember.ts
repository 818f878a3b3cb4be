/** Of so many words, none longer than this, it is remembered what was found: people may type anything. */
const most = 2000;
const longest = 30;

/** Remembers what was found for a word: people ask in the same words again and again. */
export function remember<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (word) => {
    if (word.length > longest) return find(word);
    const before = known.get(word);
    if (before) return before.found;
    const found = find(word);
    if (known.size >= most) known.clear();
    known.set(word, { found });
    return found;
  };
}

/** Of so many statements it is remembered what was found. */
const mostStatements = 1000;

/** Remembers what was found for a statement, by its index. */
export function rememberAt<Found>(find: (at: number) => Found): (at: number) => Found {
  const known = new Map<number, Found>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = find(at);
    if (known.size >= mostStatements) known.clear();
    known.set(at, found);
    return found;
  };
}
