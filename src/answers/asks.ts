/** The volunteers' `asks`: how like a question is to one of them. */
import type { QuestionKind } from './outcome.ts';
import { type Question, type QuestionTools, readPlainQuestion } from './question/index.ts';

/** An ask, read once: what it takes to compare questions with it. */
interface Ask {
  /** Its words as a question's are read. */
  readonly norm: string;
  readonly kind: QuestionKind;
  readonly speaker: readonly string[] | undefined;
  readonly terms: readonly AskTerm[];
}

interface AskTerm {
  readonly keys: readonly string[];
  readonly weight: number;
  readonly isName: boolean;
}

/** How like a question is to an ask. */
export interface Likeness {
  /** 0 to 1. */
  readonly likeness: number;
  /** How much of the ask, names apart, the question holds, 0 to 1. */
  readonly recall: number;
  /** How much of the question the ask holds, 0 to 1. */
  readonly precision: number;
  /** How like it is to the nearest ask of its very kind, 0 to 1. */
  readonly ofKind: number;
}

export const unlike: Likeness = { likeness: 0, recall: 0, precision: 0, ofKind: 0 };

/**
 * @param weightOf how much one of the ask's terms says.
 * @returns nothing when the text asks for nothing ("hello").
 */
export function readAsk(
  text: string,
  tools: QuestionTools,
  weightOf: (term: Question['terms'][number]) => number,
): Ask | undefined {
  const question = readPlainQuestion(text, tools);
  if (!question) return undefined;
  return {
    norm: question.norm,
    kind: question.kind,
    speaker: question.speaker?.ids,
    terms: question.terms.map((term) => ({
      keys: term.keys,
      weight: weightOf(term),
      isName: term.mention !== undefined,
    })),
  };
}

/** A question as it is compared with asks. */
export interface Asked {
  readonly kind: QuestionKind;
  readonly speaker: readonly string[] | undefined;
  /** Its terms: what each weighs, and the numbers of all keys that stand for it, synonyms too. */
  readonly terms: readonly { readonly weight: number; readonly numbers: readonly number[] }[];
}

export interface AskIndex {
  /** The number of a key; nothing when no ask has it. */
  numberOf(key: string): number | undefined;
  /** For each of the statements, how like the question is to the nearest of its asks. */
  likenesses(asked: Asked, statements: readonly number[]): Likeness[];
  /**
   * The statements one of whose asks is this very question; none for one of a word or two, or with a pronoun.
   * @param norm its words as they were read, joined.
   */
  same(norm: string): readonly number[];
}

/** A question is compared by so many of its terms, as many as a number has bits; very few have as many. */
const mostTerms = 32;

/** "And when?" and "what did she say?" are known by what was answered before, and not by their words. */
const standsAlone = (norm: string): boolean =>
  norm.split(' ').length >= 3 && !/\b(?:he|she|they|him|her|them|his|their)\b/.test(norm);

/**
 * All keys of all asks lie in one row, each with its term, so that comparing a question with hundreds of asks is one walk
 * along it.
 * @param asksOf the asks of each statement, in the order of the statements.
 */
export function createAskIndex(asksOf: readonly (readonly Ask[])[]): AskIndex {
  const asks = asksOf.flat();
  const terms = asks.flatMap((ask) => ask.terms);
  const numbers = new Map<string, number>();
  for (const { keys } of terms) for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const keys = Uint32Array.from(terms.flatMap((term) => term.keys.map((key) => numbers.get(key) ?? 0)));
  const termOfKey = Uint32Array.from(terms.flatMap((term, n) => term.keys.map(() => n)));
  const weightOfTerm = Float64Array.from(terms, ({ weight }) => weight);
  const isNameTerm = Uint8Array.from(terms, ({ isName }) => (isName ? 1 : 0));
  const firstAsk = starts(asksOf.map((own) => own.length));
  const firstKey = starts(asks.map((ask) => sum(ask.terms, (term) => term.keys.length)));
  const weights = Float64Array.from(asks, (ask) => sum(ask.terms, ({ weight }) => weight));
  const contentWeights = Float64Array.from(asks, (ask) =>
    sum(ask.terms, ({ weight, isName }) => (isName ? 0 : weight)),
  );
  const byNorm = new Map<string, number[]>();
  for (const [at, own] of asksOf.entries()) {
    for (const { norm } of own) {
      const known = byNorm.get(norm) ?? [];
      if (standsAlone(norm) && known.at(-1) !== at) byNorm.set(norm, [...known, at]);
    }
  }
  /** Asks by number, each with that of its kind: what a walk along hundreds of them reads. */
  const kinds = [...new Set(asks.map(({ kind }) => kind))];
  const kindOfAsk = Uint8Array.from(asks, ({ kind }) => kinds.indexOf(kind));
  /** For a key, the terms of the question that it stands for, a bit for each; filled and emptied for each question. */
  const termsOfKey = new Uint32Array(numbers.size);
  const askedWeights = new Float64Array(mostTerms);

  return {
    numberOf: (key) => numbers.get(key),
    same: (norm) => byNorm.get(norm) ?? [],
    likenesses(asked, statements) {
      const askedTerms = asked.terms.slice(0, mostTerms);
      let total = 0;
      for (const [n, term] of askedTerms.entries()) {
        total += term.weight;
        askedWeights[n] = term.weight;
        for (const number of term.numbers) termsOfKey[number] = (termsOfKey[number] ?? 0) | (1 << n);
      }
      const likenessOfKind = kinds.map((kind) => likenessOfKinds(asked.kind, kind));
      const askedKind = kinds.indexOf(asked.kind);

      const nearestOf = (statement: number): Likeness => {
        let nearest = 0;
        let nearestRecall = 0;
        let nearestPrecision = 0;
        let nearestOfKind = 0;
        const end = firstAsk[statement + 1] ?? 0;
        for (let at = firstAsk[statement] ?? 0; at < end; at++) {
          let met = 0;
          let metContent = 0;
          let metTerms = 0;
          let lastTerm = -1;
          const endOfKeys = firstKey[at + 1] ?? 0;
          for (let k = firstKey[at] ?? 0; k < endOfKeys; k++) {
            const terms = termsOfKey[keys[k] ?? 0] ?? 0;
            if (terms === 0) continue;
            metTerms |= terms;
            const number = termOfKey[k] ?? 0;
            // It is met by one of its keys.
            if (number === lastTerm) continue;
            lastTerm = number;
            const weight = weightOfTerm[number] ?? 0;
            met += weight;
            if (isNameTerm[number] === 0) metContent += weight;
          }
          if (met === 0) continue;
          const recall = met / (weights[at] ?? 1);
          const ofKind = likenessOfKind[kindOfAsk[at] ?? 0] ?? 0;
          const isOfKind = metContent > 0 && kindOfAsk[at] === askedKind;
          // Most asks are not nearer than the nearest so far, however much of the question they hold.
          const most = likenessBy(1, recall) * ofKind;
          if (most <= nearest && !(isOfKind && most > nearestOfKind)) continue;
          let known = 0;
          for (let left = metTerms; left !== 0; left &= left - 1) {
            known += askedWeights[31 - Math.clz32(left & -left)] ?? 0;
          }
          const precision = known / total;
          const likeness = likenessBy(precision, recall) * ofKind;
          if (isOfKind && likeness > nearestOfKind) nearestOfKind = likeness;
          if (likeness <= nearest || isOthers(asks[at], asked)) continue;
          const content = contentWeights[at] ?? 0;
          nearest = likeness;
          nearestRecall = content === 0 ? 0 : metContent / content;
          nearestPrecision = precision;
        }
        return nearest === 0
          ? unlike
          : {
              likeness: nearest,
              recall: nearestRecall,
              precision: nearestPrecision,
              ofKind: nearestOfKind,
            };
      };
      const found = statements.map(nearestOf);
      for (const term of askedTerms) for (const number of term.numbers) termsOfKey[number] = 0;
      return found;
    },
  };
}

const likenessBy = (precision: number, recall: number): number =>
  (2 * precision * recall) / (precision + recall);

/** Whether an ask is after somebody else's words. */
const isOthers = (ask: Ask | undefined, asked: Asked): boolean => {
  const speaker = ask?.speaker;
  return (
    asked.speaker !== undefined && speaker !== undefined && !asked.speaker.some((id) => speaker.includes(id))
  );
};

const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((total, item) => total + of(item), 0);

/** Where each of several runs in a row begins, and where the last one ends. */
function starts(lengths: readonly number[]): Uint32Array {
  const found = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) found[at + 1] = (found[at] ?? 0) + length;
  return found;
}

/** How well two kinds of question go together, 0 to 1: an ask of another kind is a weaker hint. */
function likenessOfKinds(a: QuestionKind, b: QuestionKind): number {
  if (a === b) return 1;
  if (a === 'about' || b === 'about') return hardKinds.has(a) || hardKinds.has(b) ? 0.85 : 1;
  if (families.some((family) => family.includes(a) && family.includes(b))) return 1;
  if (a === 'is_it_true' || b === 'is_it_true' || a === 'list' || b === 'list') return 0.8;
  return 0.5;
}
const hardKinds: ReadonlySet<QuestionKind> = new Set([
  'when',
  'hours',
  'how_long',
  'how_many',
  'share',
  'where',
  'why',
  'who_is',
]);
const families: readonly (readonly QuestionKind[])[] = [
  ['who_said', 'who'],
  ['who', 'who_is'],
  ['share', 'how_many', 'change'],
  ['why', 'condition'],
  ['definition', 'about', 'list'],
  ['what_said', 'about'],
];
