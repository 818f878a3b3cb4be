/** How much a word says, by what it is and where it stands, and all numbers by which a match is judged. */
import type { QuestionTerm } from './question/index.ts';
import type { SearchIndex } from './search-index.ts';

/** All numbers by which a match is judged, with their reasons. */
export const weights = {
  /** A name must be right before all. */
  name: 1.3,
  quantity: 1.1,
  /** Words that may be left out: they only help to choose. */
  optional: 0.12,
  /** In the likeness to an `ask` they count for more: they tell two ways of asking apart. */
  askOptional: 0.35,
  /** A word that stands in nearly all statements says little, yet it has to be accounted for. */
  leastWord: 0.4,
  /** Whether the statement gives what the kind of question asks for. */
  facet: 0.45,
  /** A volunteer wrote down that people ask for it in these words. */
  ask: 0.35,
  /** Who somebody is answers few questions besides "who is". */
  introduction: 0.05,
  /** A question that names nothing but an entry is about that entry. */
  entry: 0.3,
  /** How much of the statement the question is about: the most exact statement wins among equals. */
  focus: 0.12,
} as const;

/**
 * How much a word counts for by where it stands. A plain "Yes" needs every word in the statement itself, so that what
 * volunteers only listed as a way of asking stays below the synonyms of the statement's own words.
 */
export const fieldStrengths = {
  body: 1,
  name: 1,
  side: 0.75,
  represented: 0.95,
  circumstance: 0.65,
  part: 0.9,
  keyword: 0.8,
  ask: 0.7,
  // "What explains the difference between 86 and 131?" makes neither a number of the statement, and "Thursday" among the
  // keywords makes it no day of it: they bear out no claim.
  listed: 0.6,
} as const;

/** How much a term says: rare words more than common ones. */
export function createTermWeights(
  size: number,
  index: SearchIndex,
): (term: QuestionTerm, keys: readonly string[]) => number {
  const rarest = Math.log(1 + size);
  return (term, keys) => {
    if (term.kind === 'name' || term.isName) return weights.name;
    if (term.kind === 'quantity') return weights.quantity;
    let frequency = 0;
    for (const key of keys) {
      const id = index.term(key);
      if (id !== undefined) frequency = Math.max(frequency, index.frequency(id));
    }
    return frequency === 0 ? 1 : Math.max(weights.leastWord, Math.log(1 + size / frequency) / rarest);
  };
}
