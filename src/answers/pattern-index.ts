/**
 * Many patterns over the words of a clause: which of them can match at all, by words that they cannot do without. Trying
 * hundreds of patterns on each question would take a fifth of its time; one in thirty is left to try.
 *
 * The idea is that of the prefilters of RE2 (https://github.com/google/re2/blob/main/re2/prefilter.h), by words.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { grammar } from './english/words.ts';

export interface PatternIndex {
  /** The numbers of the patterns that may match a text, in order. All others do not. */
  candidates(text: string): readonly number[];
}

/** Of so many sets of words each has to be there; more hardly rule out anything else. */
const mostNeeds = 4;

/** @param patterns that see whole words, in small letters, as they stand in the text. */
export function createPatternIndex(patterns: readonly RegExp[]): PatternIndex {
  const parser = new RegExpParser();
  /** The alternatives of all patterns, in their order: of which pattern each is, and a bit for each need that it has. */
  const patternOf: number[] = [];
  const needsOf: number[] = [];
  /** For a word, the needs that it meets: the number of the alternative times `mostNeeds`, and that of the need. */
  const meeting = new Map<string, number[]>();
  for (const [number, pattern] of patterns.entries()) {
    const alternatives =
      pattern.flags === ''
        ? parser
            .parsePattern(pattern.source)
            .alternatives.map(({ elements }) => needsInRow(elements, unbound))
        : [[]];
    for (const needs of alternatives) {
      const kept = needs.toSorted((a, b) => cost(a) - cost(b)).slice(0, mostNeeds);
      for (const [n, need] of kept.entries()) {
        const met = patternOf.length * mostNeeds + n;
        for (const word of need) {
          const known = meeting.get(word);
          if (known) known.push(met);
          else meeting.set(word, [met]);
        }
      }
      patternOf.push(number);
      needsOf.push(2 ** kept.length - 1);
    }
  }
  for (const word of meeting.keys()) if (!numberOf.has(word)) numberOf.set(word, numberOf.size);
  latest.length = 0;
  // All needs lie in one row, those of each word together: a list for each would take four times the room.
  const needsOfWords = [...numberOf.keys()].map((word) => meeting.get(word) ?? none);
  const row = Uint32Array.from(needsOfWords.flat());
  let end = 0;
  const ends = Uint32Array.from(needsOfWords, ({ length }) => {
    end += length;
    return end;
  });
  const needed = Uint8Array.from(needsOf);
  const owner = Uint16Array.from(patternOf);
  /** The needs of each alternative that a text meets; emptied for the next one. */
  const met = new Uint8Array(needed.length);
  const touched = new Uint32Array(needed.length);
  /** Those without any need, and all that were found in a text; a mark for each keeps them in order. */
  const always = new Uint8Array(patterns.length);
  for (const [at, number] of patternOf.entries()) if (needed[at] === 0) always[number] = 1;
  const marked = new Uint8Array(patterns.length);
  return {
    candidates(text) {
      let count = 0;
      for (const number of wordsIn(text)) {
        const end = ends[number] ?? 0;
        for (let n = number === 0 ? 0 : (ends[number - 1] ?? 0); n < end; n++) {
          const need = row[n] ?? 0;
          const at = Math.trunc(need / mostNeeds);
          const before = met[at] ?? 0;
          if (before === 0) touched[count++] = at;
          met[at] = before | (1 << (need % mostNeeds));
        }
      }
      marked.set(always);
      for (let n = 0; n < count; n++) {
        const at = touched[n] ?? 0;
        if (met[at] === needed[at]) marked[owner[at] ?? 0] = 1;
        met[at] = 0;
      }
      const found: number[] = [];
      for (let number = 0; number < marked.length; number++) if (marked[number] === 1) found.push(number);
      return found;
    },
  };
}

const none: readonly never[] = [];

/** The numbers of the words that patterns need, the same in all indexes. */
const numberOf = new Map<string, number>();
/** Several indexes look at a clause one after the other, as it was typed and with its names as one word: it is taken apart once. */
const latest: { readonly text: string; readonly words: readonly number[] }[] = [];
const maxLatest = 2;

/** The numbers of the words of a text, of those that have one. */
function wordsIn(text: string): readonly number[] {
  const known = latest.find((one) => one.text === text);
  if (known) return known.words;
  const words: number[] = [];
  for (const word of text.match(/\w+/g) ?? none) {
    const number = numberOf.get(word);
    if (number !== undefined) words.push(number);
  }
  if (latest.length === maxLatest) latest.shift();
  latest.push({ text, words });
  return words;
}

/** Words of which each match has at least one. */
type Need = ReadonlySet<string>;
/** Runs of characters of which each match has one, with `bound` where a word begins or ends at the latest. */
type Runs = ReadonlySet<string>;

const bound = '|';
/** More runs than this are too many to say something. */
const mostRuns = 24;

/** Names stand in most questions. */
const costOf = (word: string): number => (grammar.has(word) || word.length < 3 || word === 'NAME' ? 12 : 1);
const cost = (need: Need): number => [...need].reduce((sum, word) => sum + costOf(word), 0);
const cheapest = (needs: readonly Need[]): Need | undefined => needs.toSorted((a, b) => cost(a) - cost(b))[0];

/** Whether a word surely begins or ends where a part of a pattern begins, and where it ends. */
interface Bounds {
  readonly before: boolean;
  readonly after: boolean;
}
const unbound: Bounds = { before: false, after: false };

/** What all of several alternatives need: a word of each. */
function needOfAll(alternatives: readonly AST.Alternative[], bounds: Bounds): Need[] {
  const all = new Set<string>();
  for (const { elements } of alternatives) {
    const needs = needsInRow(elements, bounds);
    if (alternatives.length === 1) return needs;
    const need = cheapest(needs);
    if (!need) return [];
    for (const word of need) all.add(word);
  }
  return [all];
}

/** What elements one after the other need: each of them, or several together. */
function needsInRow(elements: readonly AST.Element[], { before, after }: Bounds): Need[] {
  const needs: Need[] = [];
  let runs: Runs = new Set([before ? bound : '']);
  const close = () => {
    const need = wordsOf(runs);
    if (need) needs.push(need);
  };
  for (const [at, element] of elements.entries()) {
    const own = runsOf(element);
    const joined = own && product(runs, own);
    if (joined) {
      runs = joined;
      continue;
    }
    const isBounded = [...runs].every((run) => /[ |]$/.test(run));
    const next = elements[at + 1];
    const isBoundedNext = next ? isEdge(next, 'first') && !isOptional(next) : after;
    if (isEdge(element, 'first') && (!isOptional(element) || isBoundedNext)) {
      runs = new Set([...runs].map((run) => run + bound));
    }
    close();
    if (own) {
      runs = isBounded ? new Set([...own].map((run) => bound + run)) : own;
      continue;
    }
    needs.push(...needsIn(element, { before: isBounded, after: isBoundedNext }));
    const isBoundedAfter = isEdge(element, 'last') && (!isOptional(element) || isBounded);
    runs = new Set([isBoundedAfter ? bound : '']);
  }
  if (after) runs = new Set([...runs].map((run) => run + bound));
  close();
  return needs;
}

function needsIn(element: AST.Element, bounds: Bounds): Need[] {
  if (element.type === 'Quantifier') {
    if (isOptional(element)) return [];
    // After the first time it may come again.
    return needsIn(element.element, element.max === 1 ? bounds : { before: bounds.before, after: false });
  }
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return needOfAll(element.alternatives, bounds);
  if (!isLook(element) || element.negate) return [];
  // What is looked at ahead begins where the element stands, and ends anywhere.
  return needOfAll(element.alternatives, {
    before: element.kind === 'lookahead' && bounds.before,
    after: false,
  });
}

/** For each run a whole word of it, as few different ones as may be; nothing when one of them has none. */
function wordsOf(runs: Runs): Need | undefined {
  let left = [...runs].map((run) => run.match(/(?<=[ |])\w+(?=[ |])/g) ?? []);
  const chosen = new Set<string>();
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const run of left) for (const word of new Set(run)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const [best] = [...counts].sort(([a, n], [b, m]) => m / costOf(b) - n / costOf(a))[0] ?? [];
    if (best === undefined || left.some((run) => run.length === 0)) return undefined;
    chosen.add(best);
    left = left.filter((run) => !(run as readonly string[]).includes(best));
  }
  return chosen;
}

/** All that an element matches, when that is little enough to be listed. */
function runsOf(element: AST.Element): Runs | undefined {
  switch (element.type) {
    case 'Character':
      return new Set([String.fromCodePoint(element.value)]);
    case 'Group':
    case 'CapturingGroup': {
      const all = new Set<string>();
      for (const { elements } of element.alternatives) {
        let runs: Runs | undefined = new Set(['']);
        for (const inner of elements) {
          const own = runsOf(inner);
          runs = own && runs && product(runs, own);
          if (!runs) return undefined;
        }
        for (const run of runs) all.add(run);
        if (all.size > mostRuns) return undefined;
      }
      return all;
    }
    case 'Quantifier': {
      const own = element.max === 1 ? runsOf(element.element) : undefined;
      return own && element.min === 0 ? new Set([...own, '']) : own;
    }
    case 'Assertion':
      if (isLook(element)) return element.negate ? new Set(['']) : undefined;
      return new Set([element.kind === 'word' && element.negate ? '' : bound]);
    default:
      return undefined;
  }
}

function product(before: Runs, after: Runs): Runs | undefined {
  if (before.size * after.size > mostRuns) return undefined;
  const all = new Set<string>();
  for (const a of before) for (const b of after) all.add(a + b);
  return all;
}

type Look = AST.LookaroundAssertion;
const isLook = (element: AST.Element): element is Look =>
  element.type === 'Assertion' && (element.kind === 'lookahead' || element.kind === 'lookbehind');

const isOptional = (element: AST.Element): boolean => element.type === 'Quantifier' && element.min === 0;

/** Whether no word goes on over the beginning or the end of an element, if it is there. */
function isEdge(element: AST.Element, side: 'first' | 'last'): boolean {
  switch (element.type) {
    case 'Character':
      return element.value === 32;
    case 'Quantifier':
      return isEdge(element.element, side);
    case 'Assertion':
      if (!isLook(element)) return !(element.kind === 'word' && element.negate);
      // What is looked at ahead begins where the element ends.
      return !element.negate && isEdgeOfAll(element, element.kind === 'lookahead' ? 'first' : 'last');
    case 'Group':
    case 'CapturingGroup':
      return isEdgeOfAll(element, side);
    default:
      return false;
  }
}

const isEdgeOfAll = (
  { alternatives }: Look | AST.Group | AST.CapturingGroup,
  side: 'first' | 'last',
): boolean =>
  alternatives.every(({ elements }) => {
    const element = side === 'first' ? elements[0] : elements.at(-1);
    return element !== undefined && !isOptional(element) && isEdge(element, side);
  });
