/** Of so many words it is remembered what was found for them. */
const most = 2000;

/** Remembers what was found for a word: people ask in the same words again and again. */
export function remember<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.found;
    const found = find(word);
    if (known.size >= most) known.clear();
    known.set(word, { found });
    return found;
  };
}
