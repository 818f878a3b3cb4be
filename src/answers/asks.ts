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
  /** For each statement with an ask that shares a term with the question, the likeness of its nearest ask. */
  likenesses(asked: Asked): ReadonlyMap<number, Likeness>;
}

/**
 * The asks by their terms: only those that share one with a question are looked at.
 * @param asksOf the asks of each statement, in the order of the statements.
 */
export function createAskIndex(asksOf: readonly (readonly Ask[])[]): AskIndex {
  const asks = asksOf.flatMap((own, statement) => own.map((ask) => ({ ...ask, statement })));
  const askOf: number[] = [];
  const termWeights: number[] = [];
  const isName: boolean[] = [];
  const byKey = new Map<string, number[]>();
  const wanted = new Float64Array(asks.length);
  const wantedContent = new Float64Array(asks.length);
  for (const [at, { terms }] of asks.entries()) {
    for (const term of terms) {
      const number = askOf.length;
      askOf.push(at);
      termWeights.push(term.weight);
      isName.push(term.isName);
      wanted[at] = (wanted[at] ?? 0) + term.weight;
      if (!term.isName) wantedContent[at] = (wantedContent[at] ?? 0) + term.weight;
      for (const key of new Set(term.keys)) {
        const list = byKey.get(key);
        if (list) list.push(number);
        else byKey.set(key, [number]);
      }
    }
  }
  // Filled and emptied for each question.
  const met = new Float64Array(asks.length);
  const metContent = new Float64Array(asks.length);
  const known = new Float64Array(asks.length);
  const knownUpTo = new Int32Array(asks.length).fill(-1);
  const isMet = new Uint8Array(askOf.length);
  return {
    likenesses(asked) {
      const nearest = new Map<number, Likeness>();
      const touched: number[] = [];
      const metTerms: number[] = [];
      let total = 0;
      for (const [n, term] of asked.terms.entries()) {
        total += term.weight;
        for (const key of term.keys) {
          for (const number of byKey.get(key) ?? []) {
            const at = askOf[number] ?? 0;
            if (knownUpTo[at] !== n) {
              if (knownUpTo[at] === -1) touched.push(at);
              knownUpTo[at] = n;
              known[at] = (known[at] ?? 0) + term.weight;
            }
            if (isMet[number]) continue;
            isMet[number] = 1;
            metTerms.push(number);
            const weight = termWeights[number] ?? 0;
            met[at] = (met[at] ?? 0) + weight;
            if (!isName[number]) metContent[at] = (metContent[at] ?? 0) + weight;
          }
        }
      }
      for (const at of touched) {
        const ask = asks[at];
        const isOthers =
          asked.speaker && ask?.speaker && !asked.speaker.some((id) => ask.speaker?.includes(id));
        if (ask && !isOthers && met[at]) {
          const precision = (known[at] ?? 0) / total;
          const recall = (met[at] ?? 0) / (wanted[at] ?? 1);
          const likeness = ((2 * precision * recall) / (precision + recall)) * sameKind(asked.kind, ask.kind);
          if (likeness > (nearest.get(ask.statement)?.likeness ?? 0)) {
            const content = wantedContent[at] ?? 0;
            nearest.set(ask.statement, {
              likeness,
              recall: content === 0 ? 0 : (metContent[at] ?? 0) / content,
              precision,
            });
          }
        }
        met[at] = 0;
        metContent[at] = 0;
        known[at] = 0;
        knownUpTo[at] = -1;
      }
      for (const number of metTerms) isMet[number] = 0;
      return nearest;
    },
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
