/** A claim that repeats a sentence of the sources: as it stands there, or with a word changed. */
import { spellings } from '../english/spellings.ts';
import {
  chatter,
  denying,
  grammar,
  light,
  months,
  sayingVerbs,
  somebody,
  weekdays,
} from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Names } from '../names.ts';
import { saysOpposite } from '../opposites.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem, type Word } from '../text.ts';

/** What a claim does to a sentence that it nearly repeats. */
export type Change = 'number' | 'name' | 'other';

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

/** Fewer words than this may be said of many things. */
const fewest = 4;
const candidates = 12;
/** Of a long claim these find what it repeats: one or two of them may be what was changed. */
const maxRare = 7;
/** So much of a sentence is repeated that what differs was changed. */
const nearly = 0.7;

const article = /^(?:an?|the)$/;
/** In the words around a claim, these turn the question round, or ask for something else. */
const turning =
  /^(?:not?|never|none|false|wrong|untrue|fake|rubbish|nonsense|bollocks|bs|bull|tosh|myth|lie|lying|denied|deny|only|all|who|whom|whose|what|when|where|why|how|which)$/;
const asking =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|true|right|correct|really|real|fact|sure|accurate|legit|confirm|check|verify|yeah|yes|ok|huh|eh|innit)$/;
/** "More than 100" may be more than 200, and "after 2040" is no other year than 2043. */
const bounding =
  /^(?:than|over|under|least|most|about|around|nearly|almost|some|roughly|approximately|after|before|past|beyond|within|by)$/;
const calendar: ReadonlySet<string> = new Set([...months.filter((name) => name !== 'may'), ...weekdays]);

/** The words that count, without articles; "isn't" and "it's" are two. */
const norms = (list: readonly { readonly norm: string; readonly surface?: string }[]): string[] =>
  list
    .flatMap(({ norm, surface = '' }) => {
      const written = Object.hasOwn(spellings, norm) ? (spellings[norm] ?? norm) : norm;
      if (written.includes(' ')) return written.split(' ');
      return /^(?:it|that|there|he|she|here|what|who)[’']s$/i.test(surface) ? [norm, 'is'] : [norm];
    })
    .filter((norm) => !article.test(norm));

const normsOf = (joined: string): string[] => norms(joined.split(' ').map((norm) => ({ norm })));

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
  const isSpeech = speaker !== undefined && /: [“"]/.test(sentence);
  const head = isSpeech ? first : [];
  const own = isSpeech ? rest : parts;
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
  tools: ChangeTools,
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
      /** A word or two were changed, and nothing else is asked. */
      const isSlight = ({ gaps }: Difference) =>
        isAsked([...(gaps[0]?.asked ?? []), ...(gaps.at(-1)?.asked ?? [])]) &&
        gaps.every((gap, n) => {
          const isEdge = n === 0 || n === gaps.length - 1;
          const isNumbers = differsIn(gap, isNumber);
          if (isNumbers && gap.asked.some((norm) => bounding.test(norm))) return false;
          return gap.asked.every(
            (norm, n, all) =>
              isOfSort(norm, tools) ||
              (isEdge ? isTalk(norm, n, all) : grammar.has(norm) && !isNumbers) ||
              saysOpposite(norm, gap.own, tools.lexicon),
          );
        });
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
        .filter(({ difference }) => isSlight(difference))
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

/** Of a claim and a sentence, the words between two that they share. */
interface Gap {
  readonly asked: readonly string[];
  readonly own: readonly string[];
  /** The word that both have before it. */
  readonly before: string;
}

/** The longest run of shared words in the same order, and what stands between them. */
function gapsBetween(asked: readonly string[], own: readonly string[]): { shared: number; gaps: Gap[] } {
  const [a, b] = [asked.map(stem), own.map(stem)];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const gaps: Gap[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = (toA?: number, toB?: number) =>
    gaps.push({ asked: asked.slice(fromA, toA), own: own.slice(fromB, toB), before: asked[fromA - 1] ?? '' });
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close(i, j);
      i += 1;
      j += 1;
      [fromA, fromB] = [i, j];
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  close();
  return { shared: longest[0] ?? 0, gaps };
}

interface ChangeTools {
  readonly lexicon: Lexicon;
  readonly names: Names;
}

interface Difference {
  /** How many words both have. */
  readonly shared: number;
  readonly gaps: readonly Gap[];
  readonly change: Change | undefined;
}

const isNumber = (norm: string): boolean => /^[$£€]?\d/.test(norm);

const isName = (norm: string, { names }: ChangeTools): boolean =>
  names.vocabulary.has(norm) && !grammar.has(norm);

const isOfSort = (norm: string, tools: ChangeTools): boolean =>
  isNumber(norm) || calendar.has(norm) || isName(norm, tools);

/** Both have one of a sort, and not the same. */
const differsIn = ({ asked, own }: Gap, is: (norm: string) => boolean): boolean =>
  asked.some((one) => is(one) && !own.includes(one)) && own.some((one) => is(one) && !asked.includes(one));

/**
 * How a claim differs from a sentence that it nearly repeats: a number, a name, a day, an opposite, or a "not" more or less;
 * nothing when it says much else.
 */
function differenceOf(
  asked: readonly string[],
  own: readonly string[],
  tools: ChangeTools,
): Difference | undefined {
  const { shared, gaps } = gapsBetween(asked, own);
  if (shared < fewest || shared < own.length * nearly) return undefined;
  const isDenied = (list: readonly string[]) => list.some((norm) => denying.test(norm));
  let change: Change | undefined;
  for (const [n, gap] of gaps.entries()) {
    // What is asked before and after the claim is no part of it.
    const isEdge = n === 0 || n === gaps.length - 1;
    const isOpposite = gap.asked.some(
      (norm) => !(isEdge && grammar.has(norm)) && saysOpposite(norm, gap.own, tools.lexicon),
    );
    if (differsIn(gap, (norm) => calendar.has(norm)) || isOpposite) change = 'other';
    else if (!isEdge && isDenied(gap.asked) !== isDenied(gap.own)) change = 'other';
    else if (differsIn(gap, (norm) => isName(norm, tools))) change ??= 'name';
    else if (differsIn(gap, isNumber) && !bounding.test(gap.before)) change ??= 'number';
  }
  return { shared, gaps, change };
}

/** Whether a claim is a sentence with a word changed. It is not borne out, whatever else the two share. */
export const isChanged = (norm: string, sentence: string, tools: ChangeTools): boolean =>
  differenceOf(normsOf(norm), norms(sentenceWords(sentence)), tools)?.change !== undefined;
