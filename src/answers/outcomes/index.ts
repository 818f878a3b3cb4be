/** Decision -> outcome: the headline that answers exactly what was asked, the evidence, or the kind of no. */
import type { Decision } from '../decision.ts';
import type { Context, Outcome } from '../outcome.ts';
import type { Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { answerOf } from './answer.ts';
import { chooseOf } from './offers.ts';
import { gapOf, missingOf } from './refusal.ts';
import type { OutcomeTools } from './tools.ts';

export { combine } from './combine.ts';
export { helpOf, offerOf } from './offers.ts';
export type { OutcomeTools } from './tools.ts';

export function outcomeOf(
  question: Question,
  decision: Decision,
  before: Context | undefined,
  tools: OutcomeTools,
  follows?: Statement,
): Outcome {
  switch (decision.type) {
    case 'found':
      return answerOf(question, decision, before, tools, follows);
    case 'choose':
      return chooseOf(question, decision.matches, tools);
    case 'gap':
      return gapOf(decision.match, decision.near, question, before, tools);
    case 'missing':
      return missingOf(question, decision, before, tools);
  }
}
