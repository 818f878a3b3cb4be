/** How a claim differs from a sentence that it nearly repeats. */
import { spellings } from '../english/spellings.ts';
import { denying, grammar, months, weekdays } from '../english/words.ts';
import { saysOpposite } from '../opposites.ts';
import { sentenceWords, stem } from '../text.ts';
import type { WordTools } from './claim.ts';

/** What a claim does to a sentence that it nearly repeats. */
export type Change = 'number' | 'name' | 'other';

/** Fewer words than this may be said of many things. */
export const fewest = 4;
/** So much of a sentence is repeated that what differs was changed. */
export const nearly = 0.7;

const article = /^(?:an?|the)$/;
/** "More than 100" may be more than 200, and "after 2040" is no other year than 2043. */
const bounding =
  /^(?:than|over|under|least|most|about|around|nearly|almost|some|roughly|approximately|after|before|past|beyond|within|by)$/;
const calendar: ReadonlySet<string> = new Set([...months.filter((name) => name !== 'may'), ...weekdays]);

/** The words that count, without articles; "isn't" and "it's" are two. */
export const norms = (list: readonly { readonly norm: string; readonly surface?: string }[]): string[] =>
  list
    .flatMap(({ norm, surface = '' }) => {
      const written = Object.hasOwn(spellings, norm) ? (spellings[norm] ?? norm) : norm;
      if (written.includes(' ')) return written.split(' ');
      return /^(?:it|that|there|he|she|here|what|who)[’']s$/i.test(surface) ? [norm, 'is'] : [norm];
    })
    .filter((norm) => !article.test(norm));

export const normsOf = (joined: string): string[] => norms(joined.split(' ').map((norm) => ({ norm })));

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

export interface Difference {
  /** How many words both have. */
  readonly shared: number;
  readonly gaps: readonly Gap[];
  readonly change: Change | undefined;
}

const isNumber = (norm: string): boolean => /^[$£€]?\d/.test(norm);

const isName = (norm: string, { names }: WordTools): boolean =>
  names.vocabulary.has(norm) && !grammar.has(norm);

const isOfSort = (norm: string, tools: WordTools): boolean =>
  isNumber(norm) || calendar.has(norm) || isName(norm, tools);

/** Both have one of a sort, and not the same. */
const differsIn = ({ asked, own }: Gap, is: (norm: string) => boolean): boolean =>
  asked.some((one) => is(one) && !own.includes(one)) && own.some((one) => is(one) && !asked.includes(one));

/**
 * How a claim differs from a sentence that it nearly repeats: a number, a name, a day, an opposite, or a "not" more or less;
 * nothing when it says much else.
 */
export function differenceOf(
  asked: readonly string[],
  own: readonly string[],
  tools: WordTools,
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

/**
 * Whether a word or two were changed, and nothing else is asked.
 * @param isTalk of the words beside the claim, those that ask whether it is so.
 */
export const isSlight = (
  { gaps }: Difference,
  isTalk: (norm: string, n: number, around: readonly string[]) => boolean,
  tools: WordTools,
): boolean =>
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

/** Whether a claim is a sentence with a word changed. It is not borne out, whatever else the two share. */
export const isChanged = (norm: string, sentence: string, tools: WordTools): boolean =>
  differenceOf(normsOf(norm), norms(sentenceWords(sentence)), tools)?.change !== undefined;
