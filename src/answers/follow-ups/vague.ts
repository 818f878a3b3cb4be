/** Follow-ups that say too little by themselves: only what is near the last answer may answer them. */
import type { DecisionTools } from '../decision-tools.ts';
import { timed } from '../question/index.ts';
import { isEarlierResult, type Statement } from '../statements/index.ts';
import { thresholds } from '../thresholds.ts';
import { onlyNames, saysOfThat } from './asked.ts';
import { nearEnough } from './bare.ts';
import type { FollowUp } from './follow-up.ts';
import { sized } from './leaning.ts';
import { createOverlap, type Nearness } from './nearness.ts';
import { isPronoun } from './spoken-of.ts';

/** "Who was the chair then?": at the time that was spoken of. */
const asksOfThen =
  /\b(?:was|were|did|had|led|ran|headed|chaired)\b.*\bthen$|\b(?:at (?:the|that) time|back then|(?<!\bfor )that time(?: round)?|on that (?:day|occasion)|that day)$/;

const thing = /^(?:it|that|this|those|these|there|they|them|their)$/;

/** "Who accused her of that?": of the same matter, and not only of her. */
export const asksWhoSaidOfThat = ({ question, resolved }: FollowUp): boolean =>
  resolved.kind === 'who_said' && saysOfThat.test(question.norm);

/** Whether a follow-up leaves most of what it asks to the last answer. */
export function isVague({ main, question, resolved }: FollowUp): boolean {
  const { cues, explicit, norm } = question;
  const { kind, terms } = resolved;
  // "Has it been used?" is about the last answer, not about anything else that was used; "what does one cost?" as well.
  const points = /\b(?:does|do|can) one\b/.test(norm) || [...cues.pronouns].some((word) => thing.test(word));
  const namesNobody = !terms.some((term) => term.mention && !(kind === 'who_said' && isPronoun(term)));
  if ((asksOfThen.test(norm) || (points && namesNobody)) && terms.filter((term) => term.required).length < 2)
    return true;
  // "And at the other depot?" asks for the same of another.
  const isNumberOrPlace = sized.has(kind) || timed.has(kind) || kind === 'where';
  if (!explicit && isNumberOrPlace && onlyNames(resolved)) return true;
  // "How does it compare with the one before?" of no poll.
  if (kind === 'change' && cues.pronouns.has('it') && main.type !== 'poll') return true;
  // "How many people are expected?" says not of what.
  return !terms.some((term) => term.required || term.isContent);
}

/**
 * What may answer a vague follow-up: a gap, or what is near enough to what was spoken of.
 * @param bonus how much nearness counts here.
 * @param only what may answer at all.
 */
export function createIsNear(
  followUp: FollowUp,
  bonus: Nearness,
  only: ((statement: Statement) => boolean) | undefined,
  { index }: DecisionTools,
): (statement: Statement, at: number) => boolean {
  const { main, mainAt, question, resolved } = followUp;
  // "Has it happened yet?" says nothing of its own.
  const isOfMain = resolved.kind === 'is_it_true' && !resolved.terms.some((term) => term.required);
  // An earlier result of a poll is of then.
  const isOfThen = isEarlierResult(main) && asksOfThen.test(question.norm);
  const overlap = asksWhoSaidOfThat(followUp) ? createOverlap(mainAt, index) : undefined;
  return (statement, at) => {
    if (only?.(statement) === false) return false;
    if (statement.type === 'gap') return true;
    if (overlap && overlap(at) < thresholds.sameThing) return false;
    if (isOfThen && !(statement.entry === main.entry && isEarlierResult(statement))) return false;
    return isOfMain ? statement.entry === main.entry : bonus(statement, at) >= nearEnough / 2;
  };
}
