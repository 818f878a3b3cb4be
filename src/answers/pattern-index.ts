/**
 * Many patterns over the words of a clause: which of them can match at all, by words that they cannot do without. Trying
 * hundreds of patterns on each question would take a fifth of its time; a sixth of them is left to try.
 *
 * The idea is that of the prefilters of RE2 (https://github.com/google/re2/blob/main/re2/prefilter.h), by words.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { grammar } from './english/words.ts';

export interface PatternIndex {
  /** The numbers of the patterns that may match a text, in order. All others do not. */
  candidates(text: string): readonly number[];
}

/** @param patterns that see whole words, in small letters, as they stand in the text. */
export function createPatternIndex(patterns: readonly RegExp[]): PatternIndex {
  const parser = new RegExpParser();
  const needing = new Map<string, number[]>();
  /** 1 for those that any text may match. */
  const isAlways = new Uint8Array(patterns.length);
  for (const [number, pattern] of patterns.entries()) {
    const needed =
      pattern.flags === '' ? neededBy(parser.parsePattern(pattern.source).alternatives) : undefined;
    if (!needed) isAlways[number] = 1;
    for (const word of needed ?? []) {
      const known = needing.get(word);
      if (known) known.push(number);
      else needing.set(word, [number]);
    }
  }
  /** Filled afresh for each text. */
  const mayMatch = new Uint8Array(patterns.length);
  return {
    candidates(text) {
      mayMatch.set(isAlways);
      for (const word of text.match(/\w+/g) ?? []) {
        for (const number of needing.get(word) ?? none) mayMatch[number] = 1;
      }
      const found: number[] = [];
      for (let number = 0; number < mayMatch.length; number++) if (mayMatch[number] === 1) found.push(number);
      return found;
    },
  };
}

const none: readonly never[] = [];

/** Words of which each match has at least one. */
type Needed = ReadonlySet<string>;
/** Runs of characters of which each match has one, with `bound` where a word begins or ends at the latest. */
type Runs = ReadonlySet<string>;

const bound = '|';
/** More runs than this are too many to say something. */
const mostRuns = 24;

const costOf = (word: string): number => (grammar.has(word) || word.length < 3 ? 12 : 1);
const cost = (needed: Needed): number => [...needed].reduce((sum, word) => sum + costOf(word), 0);
const cheaper = (a: Needed | undefined, b: Needed | undefined): Needed | undefined =>
  a && b ? (cost(b) < cost(a) ? b : a) : (a ?? b);

/** What all of several alternatives need: a word of each. */
function neededBy(alternatives: readonly AST.Alternative[]): Needed | undefined {
  const all = new Set<string>();
  for (const { elements } of alternatives) {
    const needed = neededInRow(elements);
    if (!needed) return undefined;
    for (const word of needed) all.add(word);
  }
  return all;
}

/** What elements one after the other need: the cheapest that one of them or several together do. */
function neededInRow(elements: readonly AST.Element[]): Needed | undefined {
  let needed: Needed | undefined;
  let runs: Runs = new Set(['']);
  for (const [at, element] of elements.entries()) {
    const own = runsOf(element);
    const joined = own && product(runs, own);
    if (joined) {
      runs = joined;
      continue;
    }
    const isBounded = [...runs].every((run) => /[ |]$/.test(run));
    const next = elements[at + 1];
    if (isEdge(element, 'first') && (!isOptional(element) || (next && isEdge(next, 'first')))) {
      runs = new Set([...runs].map((run) => run + bound));
    }
    needed = cheaper(needed, wordsOf(runs));
    if (own) runs = own;
    else {
      needed = cheaper(needed, neededIn(element));
      const isBoundedAfter = isEdge(element, 'last') && (!isOptional(element) || isBounded);
      runs = new Set([isBoundedAfter ? bound : '']);
    }
  }
  return cheaper(needed, wordsOf(runs));
}

function neededIn(element: AST.Element): Needed | undefined {
  if (element.type === 'Quantifier') return isOptional(element) ? undefined : neededIn(element.element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return neededBy(element.alternatives);
  return isLook(element) && !element.negate ? neededBy(element.alternatives) : undefined;
}

/** For each run a whole word of it, as few different ones as may be; nothing when one of them has none. */
function wordsOf(runs: Runs): Needed | undefined {
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
      }
      return all.size > mostRuns ? undefined : all;
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
