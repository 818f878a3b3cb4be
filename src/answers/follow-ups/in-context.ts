/** A question together with what was answered before it -> the decision on it. */
import type { Decider } from '../decide.ts';
import type { DecisionTools } from '../decision-tools.ts';
import { changeQuestion, type Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { isHead } from '../titles.ts';
import { continuesWords } from './asked.ts';
import { createBareDecider } from './bare.ts';
import { isNoAnswer, repeats } from './beside-the-point.ts';
import { completedWholly } from './completed.ts';
import { type Before, type Decided, type FollowUp, nothing } from './follow-up.ts';
import type { Recall } from './recall.ts';
import { type Sought, seek } from './seek.ts';
import { isPronoun, mentionOf } from './spoken-of.ts';
import { asksWhoSaidOfThat, createIsNear, isVague } from './vague.ts';

/** @param before what was answered before, which need not have anything to do with the question. */
export type DecideInContext = (question: Question, before: Before) => Decided;

/**
 * Tries, in this order: what the last answer settles by itself, a question without words of its own, one of an office, one
 * of the same speaker, and last the question's own words.
 */
export function createDecideInContext(
  tools: DecisionTools,
  decider: Decider,
  recall: Recall,
): DecideInContext {
  const decideBare = createBareDecider(tools);

  /** "Why?", "who ran it?" */
  const decideWithoutWords = ({ followUp, options }: Sought): Decided | undefined => {
    const { main, resolved } = followUp;
    const isBare = resolved.terms.every((term) => !term.required || isPronoun(term));
    if (!isBare || asksWhoSaidOfThat(followUp)) return undefined;
    const decision = decideBare(resolved, followUp, options);
    return decision && !repeats(decision, resolved, main) ? { question: resolved, decision } : undefined;
  };

  /** "And the statistics?" after words of somebody's: what the same one says of them, before what anybody else does. */
  const decideOfSameSpeaker = ({ followUp, limits, options }: Sought): Decided | undefined => {
    const { main, question, resolved } = followUp;
    if (main.speaker === undefined || !continuesWords(question, resolved)) return undefined;
    const own = changeQuestion(resolved, { speaker: mentionOf(main.speaker) });
    const only = ({ id, type }: Statement) => type !== 'gap' && !limits.given.has(id);
    const decision = decider.decide(own, { ...options, only });
    // "And about the march?": what the same one said of it, and nothing else of the march.
    return decision.type === 'found' || /^(?:and|or) (?:about|on) /.test(question.norm)
      ? { question: own, decision }
      : undefined;
  };

  /** By its own words, and by what is near the last answer where they say too little. */
  const decideByWords = ({ followUp, limits, options }: Sought): Decided => {
    const { resolved } = followUp;
    const isNearOnly = isVague(followUp) || asksWhoSaidOfThat(followUp);
    const only = isNearOnly ? createIsNear(followUp, options.bonus, limits.only, tools) : undefined;
    const decision = decider.decide(resolved, only ? { ...options, only } : options);
    return {
      question: resolved,
      decision: isNoAnswer(decision, followUp, tools.names) ? nothing() : decision,
    };
  };

  return (question, before) => {
    const told = recall.ofLastAnswer(question, before);
    if (told) return told;
    const sought = seek(question, before, tools);
    if (completedWholly(question.norm, before.main)) {
      const { resolved } = sought.followUp;
      const match = tools.matcher.match(resolved, before.mainAt);
      return { question: resolved, decision: { type: 'found', match, others: [] } };
    }
    return (
      decideWithoutWords(sought) ??
      decideOfOffice(sought.followUp) ??
      decideOfSameSpeaker(sought) ??
      decideByWords(sought)
    );
  };
}

/** "And the boss?" after words of another: those of nobody else. */
function decideOfOffice({ question, resolved }: FollowUp): Decided | undefined {
  const isOfOffice =
    resolved.kind === 'what_said' &&
    !resolved.speaker &&
    question.cues.continues &&
    resolved.terms.some((term) => term.required && !term.mention && isHead(term.surface.toLowerCase()));
  return isOfOffice ? { question: resolved, decision: nothing() } : undefined;
}
