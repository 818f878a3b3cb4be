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
  readonly weights: readonly number[];
  /** For each key that stands for a term of the question, synonyms too: which terms. */
  readonly termsByKey: ReadonlyMap<string, readonly number[]>;
}

export function likenessOf(asked: Asked, ask: Ask): Likeness {
  if (asked.speaker && ask.speaker && !asked.speaker.some((id) => ask.speaker?.includes(id))) return unlike;
  const found = new Set<number>();
  let wanted = 0;
  let met = 0;
  let wantedContent = 0;
  let metContent = 0;
  for (const term of ask.terms) {
    let isMet = false;
    for (const key of term.keys) {
      for (const at of asked.termsByKey.get(key) ?? []) {
        found.add(at);
        isMet = true;
      }
    }
    wanted += term.weight;
    if (isMet) met += term.weight;
    if (term.isName) continue;
    wantedContent += term.weight;
    if (isMet) metContent += term.weight;
  }
  const total = asked.weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0 || wanted === 0 || met === 0) return unlike;
  let known = 0;
  for (const at of found) known += asked.weights[at] ?? 0;
  const precision = known / total;
  const recall = met / wanted;
  return {
    likeness: ((2 * precision * recall) / (precision + recall)) * sameKind(asked.kind, ask.kind),
    recall: wantedContent === 0 ? 0 : metContent / wantedContent,
    precision,
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
