/** Where the answer to a follow-up is looked for: near the last answer, and how much more that counts. */
import type { DecisionTools } from '../decision-tools.ts';
import type { Question } from '../question/index.ts';
import { thresholds } from '../thresholds.ts';
import { asksForOtherParty, completes } from './asked.ts';
import { asksMeaning, type NearOptions } from './bare.ts';
import type { Before, FollowUp } from './follow-up.ts';
import { type Limits, limitsOf } from './limits.ts';
import { bonuses, createNearness, type Nearness, relativesOf, subjectOf } from './nearness.ts';
import { resolve } from './referents.ts';
import { isPronoun } from './spoken-of.ts';

/** So many of the statements that share words with the last answer, and that are of its entry or speaker, are looked at. */
const maxNearest = 20;
const maxRelatives = 60;

/** A follow-up with the statements that may answer it. */
export interface Sought {
  readonly followUp: FollowUp;
  readonly limits: Limits;
  readonly options: NearOptions;
}

/** Reads a question together with what was answered before, and tells where its answer may be. */
export function seek(question: Question, before: Before, tools: DecisionTools): Sought {
  const { main, mainAt } = before;
  const { index, statements } = tools;
  const resolved = resolve(question, before, tools);
  const followUp = { ...before, question, resolved, nearness: createNearness(main, mainAt, index) };
  const limits = limitsOf(followUp, tools);
  const nearest = index.alike(mainAt, maxNearest);
  const ofSubject = index.best([subjectOf(main, index).map((term) => ({ term, weight: 1 }))], maxNearest);
  const options = {
    bonus: createBonus(followUp, tools),
    also: [...relativesOf(main, statements, maxRelatives), ...nearest, ...ofSubject],
    ...(limits.only ? { only: limits.only } : {}),
  };
  return { followUp, limits, options };
}

/** How much more a statement counts for being near what was spoken of. */
function createBonus(
  { main, mainAt, nearness, question, resolved }: FollowUp,
  { matcher }: DecisionTools,
): Nearness {
  if (!asksForNew(question, resolved)) return nearness;
  // The last answer hardly gives it.
  const isElsewhere =
    !asksForOtherParty.test(question.norm) && matcher.match(resolved, mainAt).facet < thresholds.sureFacet;
  const less = isElsewhere ? bonuses.elsewhere : bonuses.again;
  return (statement, at) => nearness(statement, at) - (statement === main ? less : 0);
}

/** Who asks for something new does not want the last answer again. */
const asksForNew = (question: Question, resolved: Question): boolean =>
  resolved.terms.some((term) => (term.required || asksMeaning(resolved, term)) && !isPronoun(term)) &&
  !completes.test(question.norm);
