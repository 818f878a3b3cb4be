/** What the next question may be about, when this one was answered or refused. */
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import type { Context } from '../outcome.ts';
import { isOwnWord, type Question } from '../question/index.ts';
import { thresholds } from '../thresholds.ts';
import { limits, type OutcomeTools, unique } from './tools.ts';

/** Whom a question names: the next one may speak of him or her. */
export const peopleIn = (question: Question, names: Names): string[] =>
  question.terms.flatMap(({ mention }) => {
    const [id, ...others] = mention?.ids ?? [];
    return id !== undefined && others.length === 0 && names.isPerson(id) ? [id] : [];
  });

/** A refusal does not end a conversation: what it was about can still be asked about. */
export function contextAfterRefusal(
  question: Question,
  before: Context | undefined,
  { matcher, names, statements }: OutcomeTools,
  near?: Match,
): { context?: Context } {
  const [last = ''] = before?.statements ?? [];
  const speaker = statements[matcher.indexOf(last) ?? -1]?.speaker;
  // After words of hers, they are still "it", though more was asked about her.
  const people = peopleIn(question, names).filter((id) => id !== speaker);
  const topic = near && isAboutSame(near) ? [near.statement.id] : [];
  const ids = unique([...people, ...topic, ...(before?.statements ?? [])]).slice(0, limits.context);
  if (ids.length === 0) return {};
  // "By how much?" is still about what was answered before; "what about Wales?" is not.
  const isOfItself = question.cues.pronouns.size === 0 && question.terms.some(isOwnWord);
  const refused = isOfItself && people.length + topic.length === 0 ? 'other' : 'same';
  return { context: { kind: before?.kind ?? 'about', statements: ids, refused } };
}

/** "How many came to the rally?" is about the rally, whether or not anybody counted. */
const isAboutSame = ({ coverage, terms }: Match): boolean =>
  coverage >= 0.5 && terms.some(({ term, strength }) => isOwnWord(term) && strength >= thresholds.direct);
