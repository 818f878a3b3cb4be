/** What the numbers of a sentence count, and what a question asks to be counted. */
import { grammar } from '../english/words.ts';
import { isYear, quantities } from '../quantities.ts';
import { joinNorms, sentenceWords, stem, words } from '../text.ts';

/** In "a 22-tonne lorry" the number counts tonnes. */
export const measureWord =
  /^(?:tonnes?|tons?|seconds?|hours?|days?|weeks?|months?|years?|minutes?|met(?:re|er)s?|kilomet\w+|kms?|miles?|percent|per|am|pm)$/;

/** The things a unit counts: the last word of each part, before "of" and the like. */
export function heads(unit: string): string[] {
  return unit.split(/,| and | or /).flatMap((part) => {
    const list = words(
      part
        .replace(/ (?:last|this|next|each|every|per|an?) (?:year|month|week|day|night|season)s?\b.*/, '')
        .replace(/ (?:of|in|on|at|for|from|who|that|which|by|with) .*/, ''),
    );
    // "containers not loaded" counts containers.
    const noun = list.findLast((word, i) => i === 0 || !/(?:ed|ing)$|^not$/.test(word.norm));
    return noun?.norm ?? [];
  });
}

/** What is counted: the words after "how many", up to a verb. */
export const counting =
  /\b(?:how many|how much|number of|count of|total of) ((?:(?!(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|must|should|shall|may|might)\b)\w+ ?){0,4})/;

/** What a question counts, and its other words: stems. */
export interface AskedCount {
  /** "How much ...?" */
  readonly isMuch: boolean;
  readonly noun: string;
  readonly rest: readonly string[];
}

export function askedCount(norm: string): AskedCount | undefined {
  const match = counting.exec(norm);
  const [noun, ...rest] = norm
    .slice((match?.index ?? 0) + (/^how (?:many|much)/.exec(match?.[0] ?? '')?.[0].length ?? 0))
    .split(' ')
    .filter((word) => word !== '' && !grammar.has(word))
    .map(stem);
  return match && noun !== undefined ? { isMuch: /\bhow much\b/.test(norm), noun, rest } : undefined;
}

/** Half of the words of both, at least, are the same. */
export function countsTheSame(ask: AskedCount, mine: AskedCount, nouns: ReadonlySet<string>): boolean {
  const shared = mine.rest.filter((one) => ask.rest.includes(one)).length;
  return (
    ask.isMuch === mine.isMuch &&
    nouns.has(ask.noun) &&
    shared > 0 &&
    shared * 2 >= Math.max(ask.rest.length, mine.rest.length)
  );
}

/** What a number in a sentence counts. */
export interface Counted {
  readonly isMeasure: boolean;
  /** The words after it, up to the next that carries nothing, and their stems. */
  readonly names: readonly string[];
  /** The same and a few more, joined: what is said of them. */
  readonly after: string;
  readonly stems: readonly string[];
  /** Of "850 tonnes of waste" the waste: stems. */
  readonly of: readonly string[];
}

export function countedIn(sentence: string): Counted[] {
  const list = sentenceWords(sentence);
  return quantities(list).flatMap((quantity) => {
    const { kind, from, to } = quantity;
    if (kind !== 'number' || isYear(quantity.value)) return [];
    // "412 of its members"
    const isPartOf =
      !quantity.percent &&
      list[to]?.norm === 'of' &&
      /^(?:its|the|their|our|his|her|all)$/.test(list[to + 1]?.norm ?? '');
    // "3,500 more teachers"
    const isMore = /^(?:more|fewer|other|such)$/.test(list[to]?.norm ?? '');
    const start = isPartOf ? to + 2 : isMore ? to + 1 : to;
    // "A study of 2024" counts nothing.
    const end = list.findIndex((word, i) => i >= start && grammar.has(word.norm));
    const names = list
      .slice(start, Math.min(start + 4, end < 0 ? list.length : end))
      .map((word) => word.norm);
    const isMeasure = measureWord.test(list[to]?.norm ?? '');
    const substance = isMeasure && list[to + 1]?.norm === 'of' ? list.slice(to + 2, to + 5) : [];
    // "52% of Tasmanians"
    if (quantity.percent && list[to]?.norm === 'of')
      names.push(
        ...list
          .slice(to + 1, to + 4)
          .filter(({ norm }) => !grammar.has(norm))
          .slice(0, 2)
          .map(({ norm }) => norm),
      );
    // "Seven (people) were arrested"
    if (end >= 0 && /^(?:was|were|are)$/.test(list[end]?.norm ?? '')) {
      const deed = list.slice(end + 1, end + 3).find(({ norm }) => !grammar.has(norm))?.norm ?? '';
      if (/(?:ed|en|[^e]nt|rt)$/.test(deed)) names.push(deed);
    }
    const after = joinNorms(list.slice(to, to + 14));
    // "A pay rise of 4.5%"
    const ofAt = /^(?:about|around|some|nearly|almost|over)$/.test(list[from - 1]?.norm ?? '')
      ? from - 2
      : from - 1;
    const of = list[ofAt]?.norm === 'of' ? list[ofAt - 1]?.norm : undefined;
    if (of !== undefined && !grammar.has(of) && !/^(?:total|number|average|sum|majority|minority)$/.test(of))
      names.push(of);
    return { isMeasure, names, after, stems: names.map(stem), of: substance.map(({ norm }) => stem(norm)) };
  });
}
