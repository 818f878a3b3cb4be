/** An inverted index over statements, in typed arrays: term -> statements, and statement -> terms. */

export interface SearchIndex {
  readonly size: number;
  /** The number of a term, if any statement has it. */
  term(key: string): number | undefined;
  /** In how many statements a term stands. */
  frequency(term: number): number;
  /** How strongly a statement has a term: 0 (not at all) to 1. */
  strength(statement: number, term: number): number;
  /** The terms of a statement in the order of their numbers, each with its strength, of 250. */
  terms(statement: number): { readonly ids: Uint32Array; readonly strengths: Uint8Array };
  /**
   * The statements with the highest sums, best first, equal sums in the order of the statements.
   * @param wanted for each thing asked for, the terms that stand for it, with their worth; a statement gets the best one.
   */
  best(wanted: readonly (readonly WeightedTerm[])[], limit: number): number[];
  /** The statements that share the most with one, itself among them, its rarer terms counting for more; best first. */
  alike(statement: number, limit: number): number[];
  /**
   * How strongly statements have each thing asked for: the best of its terms' worth times their strength. A row for each
   * statement, a column for each thing. Good until it is called again.
   */
  strengths(wanted: readonly (readonly WeightedTerm[])[], statements: readonly number[]): Float64Array;
}

export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
}

/** Strengths are kept as bytes. */
const scale = 250;

/** What describes a statement. */
export interface Describing {
  /** The number of a term, which it gets at its first use. */
  numberOf(key: string): number;
  /** Gives the statement a term, with its strength from 0 to 1; of several strengths the greatest counts. */
  add(term: number, strength: number): void;
}

/** @param describe adds the terms of a statement. */
export function createSearchIndex(
  size: number,
  describe: (statement: number, describing: Describing) => void,
): SearchIndex {
  const numbers = new Map<string, number>();
  const starts: number[] = [0];
  let flat = new Uint32Array(1024);
  let flatStrengths = new Uint8Array(1024);
  let used = 0;
  // The terms of one statement; a map of its own for each would take a tenth of the time of the whole index.
  let own = new Uint32Array(256);
  let count = 0;
  /** The strength of each term in this statement; emptied for the next one. */
  let strongest = new Uint8Array(1024);
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const id = numbers.size;
    numbers.set(key, id);
    if (id === strongest.length) strongest = grown(strongest, new Uint8Array(id * 2));
    return id;
  };
  const add = (id: number, strength: number) => {
    const value = Math.round(strength * scale);
    const known = strongest[id] ?? 0;
    if (value <= known) return;
    strongest[id] = value;
    if (known > 0) return;
    if (count === own.length) own = grown(own, new Uint32Array(count * 2));
    own[count] = id;
    count += 1;
  };
  const describing: Describing = { numberOf, add };
  for (let statement = 0; statement < size; statement++) {
    count = 0;
    describe(statement, describing);
    if (used + count > flat.length) {
      const room = Math.max(flat.length * 2, used + count);
      flat = grown(flat, new Uint32Array(room));
      flatStrengths = grown(flatStrengths, new Uint8Array(room));
    }
    for (const id of own.subarray(0, count).sort()) {
      flat[used] = id;
      flatStrengths[used] = strongest[id] ?? 0;
      strongest[id] = 0;
      used += 1;
    }
    starts.push(used);
  }
  const rows = Uint32Array.from(starts);
  const ids = flat.slice(0, used);
  const strengths = flatStrengths.slice(0, used);

  // Counting sort of the rows into postings.
  const offsets = new Uint32Array(numbers.size + 1);
  for (const id of ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let i = 1; i < offsets.length; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const fill = offsets.slice();
  const postings = new Uint32Array(used);
  const postingStrengths = new Uint8Array(used);
  for (let statement = 0; statement < size; statement++) {
    for (let at = rows[statement] ?? 0; at < (rows[statement + 1] ?? 0); at++) {
      const id = ids[at] ?? 0;
      const to = fill[id] ?? 0;
      postings[to] = statement;
      postingStrengths[to] = strengths[at] ?? 0;
      fill[id] = to + 1;
    }
  }

  /** For a term asked for, the number of its first use, from 1; filled and emptied for each question. */
  const firstUse = new Uint32Array(numbers.size);
  /** Of each use its column, its weight, and the number of the next use of the same term, 0 after the last. Filled afresh. */
  const columns: number[] = [];
  const weights: number[] = [];
  const nextUse: number[] = [];
  /** What `strengths` found last. */
  let table = new Float64Array(0);
  const sums = new Float32Array(size);
  const current = new Float32Array(size);
  const touched = new Uint32Array(size);
  const here = new Uint32Array(size);
  const frequency = (term: number) => (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
  /** Takes the statements that have a sum, the highest first, and empties the sums for the next question. */
  const takeTop = (touchedCount: number, limit: number): number[] => {
    const found = touched.subarray(0, touchedCount);
    const top = topOf(found, sums, limit);
    for (const statement of found) sums[statement] = 0;
    return top;
  };
  return {
    size,
    term: (key) => numbers.get(key),
    frequency,
    strength(statement, term) {
      let low = rows[statement] ?? 0;
      let high = (rows[statement + 1] ?? 0) - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const id = ids[middle] ?? 0;
        if (id === term) return (strengths[middle] ?? 0) / scale;
        if (id < term) low = middle + 1;
        else high = middle - 1;
      }
      return 0;
    },
    terms: (statement) => ({
      ids: ids.subarray(rows[statement], rows[statement + 1]),
      strengths: strengths.subarray(rows[statement], rows[statement + 1]),
    }),
    best(wanted, limit) {
      let touchedCount = 0;
      for (const terms of wanted) {
        let hereCount = 0;
        for (const { term, weight } of terms) {
          const end = offsets[term + 1] ?? 0;
          for (let at = offsets[term] ?? 0; at < end; at++) {
            const statement = postings[at] ?? 0;
            const value = (weight * (postingStrengths[at] ?? 0)) / scale;
            const before = current[statement] ?? 0;
            if (before === 0) here[hereCount++] = statement;
            if (value > before) current[statement] = value;
          }
        }
        for (let i = 0; i < hereCount; i++) {
          const statement = here[i] ?? 0;
          const sum = sums[statement] ?? 0;
          if (sum === 0) touched[touchedCount++] = statement;
          sums[statement] = sum + (current[statement] ?? 0);
          current[statement] = 0;
        }
      }
      return takeTop(touchedCount, limit);
    },
    alike(statement, limit) {
      let touchedCount = 0;
      const end = rows[statement + 1] ?? 0;
      for (let own = rows[statement] ?? 0; own < end; own++) {
        const term = ids[own] ?? 0;
        const worth = 1 / Math.sqrt(frequency(term)) / scale;
        const last = offsets[term + 1] ?? 0;
        for (let at = offsets[term] ?? 0; at < last; at++) {
          const other = postings[at] ?? 0;
          const sum = sums[other] ?? 0;
          if (sum === 0) touched[touchedCount++] = other;
          sums[other] = sum + worth * (postingStrengths[at] ?? 0);
        }
      }
      return takeTop(touchedCount, limit);
    },
    strengths(wanted, statements) {
      const cells = wanted.length * statements.length;
      if (cells > table.length) table = new Float64Array(cells);
      const found = table.fill(0, 0, cells);
      let uses = 0;
      let column = 0;
      for (const terms of wanted) {
        for (const { term, weight } of terms) {
          nextUse[uses] = firstUse[term] ?? 0;
          columns[uses] = column;
          weights[uses] = weight;
          uses += 1;
          firstUse[term] = uses;
        }
        column += 1;
      }
      // A synonym may have dozens of others: one pass over a statement's terms is shorter than a search for each.
      let row = 0;
      for (const statement of statements) {
        const end = rows[statement + 1] ?? 0;
        for (let at = rows[statement] ?? 0; at < end; at++) {
          for (let use = firstUse[ids[at] ?? 0] ?? 0; use > 0; use = nextUse[use - 1] ?? 0) {
            const cell = row + (columns[use - 1] ?? 0);
            const strength = (weights[use - 1] ?? 0) * ((strengths[at] ?? 0) / scale);
            if (strength > (found[cell] ?? 0)) found[cell] = strength;
          }
        }
        row += wanted.length;
      }
      for (const terms of wanted) for (const { term } of terms) firstUse[term] = 0;
      return found;
    },
  };
}

function grown<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** The `limit` statements with the highest sums, the highest first: nearly all of many fall out at the first comparison. */
function topOf(touched: Uint32Array, sums: Float32Array, limit: number): number[] {
  const isBefore = (a: number, b: number): boolean => {
    const left = sums[a] ?? 0;
    const right = sums[b] ?? 0;
    return left > right || (left === right && a < b);
  };
  const top: number[] = [];
  for (const statement of touched) {
    if (top.length === limit && !isBefore(statement, top[limit - 1] ?? 0)) continue;
    let at = Math.min(top.length, limit - 1);
    for (; at > 0 && isBefore(statement, top[at - 1] ?? 0); at--) top[at] = top[at - 1] ?? 0;
    top[at] = statement;
  }
  return top;
}
