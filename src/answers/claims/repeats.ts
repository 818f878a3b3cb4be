/** A claim that repeats a sentence of the sources: as it stands there, or with a word changed. */
import { chatter, grammar, light, sayingVerbs, somebody } from '../english/words.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem, type Word } from '../text.ts';
import type { WordTools } from './claim.ts';
import {
  type Change,
  type Difference,
  differenceOf,
  fewest,
  isSlight,
  nearly,
  norms,
  normsOf,
} from './differences.ts';

export interface Repeated {
  /** The index of the statement. */
  readonly at: number;
  /** Nothing when it stands there word for word. */
  readonly change: Change | undefined;
}

export interface Repeats {
  /**
   * The statement whose sentence a message repeats, besides what asks whether it is so.
   * @param asked its words as they were read, joined.
   * @param isQuestion it ends with a question mark.
   * @param setAside words that were found to be talk.
   */
  find(asked: string, isQuestion: boolean, setAside: ReadonlySet<string>): Repeated | undefined;
}

const candidates = 12;
/** Of a long claim these find what it repeats: one or two of them may be what was changed. */
const maxRare = 7;
/** In the words around a claim, these turn the question round, or ask for something else. */
const turning =
  /^(?:not?|never|none|false|wrong|untrue|fake|rubbish|nonsense|bollocks|bs|bull|tosh|myth|lie|lying|denied|deny|only|all|who|whom|whose|what|when|where|why|how|which)$/;
const asking =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|true|right|correct|really|real|fact|sure|accurate|legit|confirm|check|verify|yeah|yes|ok|huh|eh|innit)$/;
/** The parts of a sentence between full stops, colons and semicolons. */
function partsOf(list: readonly Word[]): string[][] {
  const parts: Word[][] = [[]];
  for (const word of list) {
    if (word.afterMark === '.' || word.afterMark === '?') parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.map(norms);
}

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could)$/;

/** "Are the lorries let through?" has the words of "the lorries are let through", one of them before all others. */
const inverted = (run: readonly string[]): string[][] => {
  const at = run.findIndex((norm) => auxiliary.test(norm));
  return at < 1 ? [] : [run.filter((_, n) => n !== at)];
};

/** What a claim may repeat of a sentence: all of it, or some of its parts, with whose words they are. */
function runsOf({ sentence, speaker }: Statement): string[][] {
  const parts = partsOf(sentenceWords(sentence));
  const [first = [], ...rest] = parts;
  const isQuotation = speaker !== undefined && /: [“"]/.test(sentence);
  const head = isQuotation ? first : [];
  const own = isQuotation ? rest : parts;
  return own.flatMap((_, from) =>
    own.slice(from).flatMap((_, n) => {
      const run = [...head, ...own.slice(from, from + n + 1).flat()];
      return [run, ...inverted(run)];
    }),
  );
}

/** Where a run of words stands in another; -1 when it does not. */
function placeOf(run: readonly string[], within: readonly string[]): number {
  for (let at = 0; at + run.length <= within.length; at++) {
    if (run.every((one, n) => one === within[at + n])) return at;
  }
  return -1;
}

/** A sentence as claims are laid along it. */
interface Told {
  readonly norms: readonly string[];
  readonly stems: readonly string[];
  /** Stems of what a claim may repeat of it. */
  readonly runs: readonly (readonly string[])[];
}

/** So many sentences are remembered: the same few come up again and again. */
const maxTold = 500;

export function createRepeats(
  statements: readonly Statement[],
  index: SearchIndex,
  tools: WordTools,
): Repeats {
  const known = new Map<number, Told>();
  const toldAt = (at: number): Told => {
    const before = known.get(at);
    if (before) return before;
    const statement = statements[at] as Statement;
    const list = norms(sentenceWords(statement.sentence));
    const runs = runsOf(statement).filter((run) => run.length >= fewest);
    const told = { norms: list, stems: list.map(stem), runs: runs.map((run) => run.map(stem)) };
    if (known.size >= maxTold) known.clear();
    known.set(at, told);
    return told;
  };
  /** The statements that share most with a claim, by the rarest of its words. */
  const nearest = (list: readonly string[], stems: readonly string[]): number[] => {
    const terms: number[] = [];
    for (let n = 0; n < stems.length; n++) {
      const term = grammar.has(list[n] ?? '') ? undefined : index.term(stems[n] ?? '');
      if (term !== undefined && !terms.includes(term)) terms.push(term);
    }
    const rarest = terms.sort((a, b) => index.frequency(a) - index.frequency(b)).slice(0, maxRare);
    const wanted = rarest.map((term) => [{ term, weight: 1 / Math.sqrt(index.frequency(term)) }]);
    return index.best(wanted, candidates).filter((at) => statements[at]?.type !== 'gap');
  };
  return {
    find(asked, isQuestion, setAside) {
      const list = normsOf(asked);
      if (list.length < fewest) return undefined;
      const stems = list.map(stem);
      const has = new Set(stems);
      const found = nearest(list, stems);
      const isTalk = (norm: string, n: number, around: readonly string[]) =>
        isAround(norm, setAside) || (norm === 'false' && around[n - 1] === 'or');
      const isAsked = (around: readonly string[]) => isQuestion || around.some((norm) => asking.test(norm));
      for (const at of found) {
        for (const run of toldAt(at).runs) {
          const place = run.every((key) => has.has(key)) ? placeOf(run, stems) : -1;
          if (place < 0) continue;
          const around = [...list.slice(0, place), ...list.slice(place + run.length)];
          if (isAsked(around) && around.every(isTalk)) return { at, change: undefined };
        }
      }
      const isSlightlyAsked = (difference: Difference) =>
        isAsked([...(difference.gaps[0]?.asked ?? []), ...(difference.gaps.at(-1)?.asked ?? [])]) &&
        isSlight(difference, isTalk, tools);
      const changed = found.flatMap((at) => {
        const told = toldAt(at);
        let shared = 0;
        for (const key of told.stems) if (has.has(key)) shared += 1;
        if (shared < told.stems.length * nearly) return [];
        const difference = differenceOf(list, told.norms, tools);
        return difference ? [{ at, difference }] : [];
      });
      // What another sentence says with nothing changed may be so.
      if (changed.some(({ difference }) => difference.change === undefined)) return undefined;
      const [best] = changed
        .filter(({ difference }) => isSlightlyAsked(difference))
        .sort((a, b) => b.difference.shared - a.difference.shared);
      return best && { at: best.at, change: best.difference.change };
    },
  };
}

/** Whether a word beside a claim asks for nothing else. */
const isAround = (norm: string, setAside: ReadonlySet<string>): boolean =>
  !turning.test(norm) &&
  (grammar.has(norm) ||
    chatter.has(norm) ||
    light.has(norm) ||
    somebody.has(norm) ||
    sayingVerbs.has(norm) ||
    setAside.has(norm));
