/** The volunteers' `asks`: how like a question is to one of them. */
import type { QuestionKind } from './outcome.ts';
import { type Question, type QuestionTools, readPlainQuestion } from './question/index.ts';

/** An ask, read once: what it takes to compare questions with it. */
export interface Ask {
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
}

export const unlike: Likeness = { likeness: 0, recall: 0, precision: 0 };

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
  /** Its terms: what each weighs, and all keys that stand for it, synonyms too. */
  readonly terms: readonly { readonly weight: number; readonly keys: readonly string[] }[];
}

export interface AskIndex {
  /** For each of the statements, how like the question is to the nearest of its asks. */
  likenesses(asked: Asked, statements: readonly number[]): Likeness[];
}

/** @param asksOf the asks of each statement, in the order of the statements. */
export function createAskIndex(asksOf: readonly (readonly Ask[])[]): AskIndex {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const asks = asksOf.map((own) => own.map((ask) => numbered(ask, numberOf)));
  /** For a key of the question, the number of its first use, from 1; filled and emptied for each question. */
  const firstUse = new Uint32Array(numbers.size);
  return {
    likenesses(asked, statements) {
      const used: number[] = [];
      const terms: number[] = [];
      /** The number of the next use of the same key, 0 after the last. */
      const nextUse: number[] = [];
      let total = 0;
      for (const [n, term] of asked.terms.entries()) {
        total += term.weight;
        for (const key of term.keys) {
          const number = numbers.get(key);
          if (number === undefined) continue;
          used.push(number);
          terms.push(n);
          nextUse.push(firstUse[number] ?? 0);
          firstUse[number] = terms.length;
        }
      }
      /** The last ask that has a term of the question. */
      const lastAsk = new Int32Array(asked.terms.length).fill(-1);
      let askNumber = 0;

      const compare = (ask: NumberedAsk, least: number): Likeness | undefined => {
        askNumber += 1;
        let met = 0;
        let metContent = 0;
        for (const { keys, weight, isName } of ask.terms) {
          let isMet = false;
          for (const key of keys) {
            for (let use = firstUse[key] ?? 0; use > 0; use = nextUse[use - 1] ?? 0) {
              lastAsk[terms[use - 1] ?? 0] = askNumber;
              isMet = true;
            }
          }
          if (!isMet) continue;
          met += weight;
          if (!isName) metContent += weight;
        }
        if (met === 0) return undefined;
        let known = 0;
        for (let n = 0; n < lastAsk.length; n++) {
          if (lastAsk[n] === askNumber) known += asked.terms[n]?.weight ?? 0;
        }
        const precision = known / total;
        const recall = met / ask.weight;
        const likeness = (2 * precision * recall) / (precision + recall);
        // The kinds can only make it less.
        if (likeness <= least) return undefined;
        return {
          likeness: likeness * sameKind(asked.kind, ask.kind),
          recall: ask.contentWeight === 0 ? 0 : metContent / ask.contentWeight,
          precision,
        };
      };

      const found = statements.map((statement) => {
        let nearest = unlike;
        for (const ask of asks[statement] ?? []) {
          if (asked.speaker && ask.speaker && !asked.speaker.some((id) => ask.speaker?.includes(id)))
            continue;
          const like = compare(ask, nearest.likeness);
          if (like && like.likeness > nearest.likeness) nearest = like;
        }
        return nearest;
      });
      for (const number of used) firstUse[number] = 0;
      return found;
    },
  };
}

/** An ask with numbers for its keys. */
interface NumberedAsk {
  readonly kind: QuestionKind;
  readonly speaker: readonly string[] | undefined;
  readonly terms: readonly {
    readonly keys: readonly number[];
    readonly weight: number;
    readonly isName: boolean;
  }[];
  /** Of all terms, and of those that are no names. */
  readonly weight: number;
  readonly contentWeight: number;
}

function numbered({ kind, speaker, terms }: Ask, numberOf: (key: string) => number): NumberedAsk {
  let weight = 0;
  let contentWeight = 0;
  for (const term of terms) {
    weight += term.weight;
    if (!term.isName) contentWeight += term.weight;
  }
  return {
    kind,
    speaker,
    terms: terms.map((term) => ({ ...term, keys: term.keys.map(numberOf) })),
    weight,
    contentWeight,
  };
}

/** How well two kinds of question go together, 0 to 1: an ask of another kind is a weaker hint. */
function sameKind(a: QuestionKind, b: QuestionKind): number {
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
