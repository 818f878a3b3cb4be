/** What a follow-up is made of, and what comes of one: the question, and what was answered before it. */
import type { Decision } from '../decision.ts';
import type { DecisionTools } from '../decision-tools.ts';
import type { Context, QuestionKind } from '../outcome.ts';
import { changeQuestion, type Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Nearness } from './nearness.ts';

/** What was answered before, as far as it is still known. */
export interface Before {
  readonly context: Context;
  /** The newest first. */
  readonly prior: readonly Statement[];
  /** The first of them: what was answered last. */
  readonly main: Statement;
  /** Its index. */
  readonly mainAt: number;
}

/** A question that is read together with what was answered before. */
export interface FollowUp extends Before {
  /** As it was asked. */
  readonly question: Question;
  /** Once its pronouns, and words that were left out, stand for what was spoken of. */
  readonly resolved: Question;
  /** How near a statement is to what was answered last. */
  readonly nearness: Nearness;
}

/** A question as it was read in the end, and the decision on it. */
export interface Decided {
  readonly question: Question;
  readonly decision: Decision;
}

/** @returns nothing when what was answered last does not settle the question by itself. */
export type Settles = (question: Question, before: Before, tools: DecisionTools) => Decided | undefined;

/** @returns nothing when no statement that was answered with is known any more. */
export function lookUp(context: Context, { statements, matcher }: DecisionTools): Before | undefined {
  const known = context.statements.flatMap((id) => matcher.indexOf(id) ?? []);
  const prior = known.flatMap((at) => statements[at] ?? []);
  const [main] = prior;
  const [mainAt] = known;
  return main && mainAt !== undefined ? { context, prior, main, mainAt } : undefined;
}

/**
 * Nothing answers it.
 * @param pronoun what stands for nobody and nothing known.
 */
export const nothing = (pronoun?: string): Decision => ({
  type: 'missing',
  near: [],
  unplaced: [],
  ...(pronoun === undefined ? {} : { pronoun }),
});

/** The statement at that index answers it. */
export const answeredBy = (
  at: number,
  question: Question,
  { matcher }: DecisionTools,
  verdict?: 'yes' | 'no',
): Decided => ({
  question,
  decision: {
    type: 'found',
    match: matcher.match(question, at),
    ...(verdict ? { verdict } : {}),
    others: [],
  },
});

/** The same, told as an answer to another kind of question: "who was that?" as who said it. */
export const readAs = (kind: QuestionKind, { question, decision }: Decided): Decided => ({
  question: changeQuestion(question, { kind }),
  decision,
});
