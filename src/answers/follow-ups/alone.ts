/** What a question means with nothing said before it: of the dispute itself, or of nothing known. */
import type { Decider } from '../decide.ts';
import { changeQuestion, isTime, type Question, timed } from '../question/index.ts';
import { impliedStrike } from '../what-happens.ts';
import {
  asksForHead,
  asksIfBefore,
  asksWhoRepliedToIt,
  isSubject,
  namesSomebody,
  onlyAgrees,
  quotes,
  unnamedPerson,
} from './asked.ts';
import { type Decided, nothing } from './follow-up.ts';

/** "What did he say?" without anybody named must not be answered with just anybody's words. */
export function decideAlone(question: Question, decider: Decider): Decided {
  const pronoun = unnamedPerson(question);
  // "What did she say about Smith?" asks for her words.
  return pronoun && (!namesSomebody(question) || isSubject(question)) && !quotes(question)
    ? { question, decision: nothing(pronoun) }
    : decideOfDispute(question, decider);
}

/** "Has it happened before?", "was that so?": of the dispute, or of nothing. */
export function decideOfDispute(question: Question, decider: Decider): Decided {
  const { cues, kind, norm, terms } = question;
  // "What is the other half?"
  const other = /\bthe other (?:half|one|two|three|part|thing|reason)$/.exec(norm)?.[0];
  if (other && kind === 'about') return { question, decision: nothing(other) };
  const thing = [...cues.pronouns].find((word) => /^(?:it|that|this|those|these|they|them)$/.test(word));
  // "Who runs them?", "does the company agree?"
  const isOfNoBody = thing && asksForHead(norm) && !namesSomebody(question);
  if (isOfNoBody || onlyAgrees(question) || asksWhoRepliedToIt.test(norm))
    return { question, decision: nothing(thing ?? 'that') };
  const decision = decider.decide(ofDispute(question));
  const isBare = thing && terms.every((term) => !term.required && !term.isContent);
  return isBare && (decision.type === 'missing' || kind === 'who_said')
    ? { question, decision: nothing(thing) }
    : { question, decision };
}

/** The question with what it leaves out: the strike. */
function ofDispute(question: Question): Question {
  if (asksIfBefore.test(question.norm) || asksItsTimeAlone(question))
    return changeQuestion(question, { terms: [impliedStrike] });
  return isOnlyTime(question)
    ? changeQuestion(question, { terms: [...question.terms, impliedStrike] })
    : question;
}

/** "Hours?", "when is it?" */
const asksItsTimeAlone = ({ explicit, kind, norm, terms }: Question): boolean =>
  explicit &&
  (timed.has(kind) || kind === 'how_long') &&
  terms.every(({ surface }) => startsOrEnds.test(surface)) &&
  // "How long was it?" points to something that was spoken of.
  !/\b(?:was|were|did) (?:it|that|this|they)\b/.test(norm);

const startsOrEnds = /^(?:start|begin|end|finish|stop|last|go on|(?:be |is |are |it is )?over)s?$/i;

/** "Is it on Friday?", "does it end at 6pm?" */
const isOnlyTime = ({ kind, norm, terms }: Question): boolean =>
  kind === 'is_it_true' &&
  /^(?:(?:and|so|but) )*(?:is|was|will|does|did) (?:it|this|that)\b/.test(norm) &&
  terms.some(isTime) &&
  terms.every((term) => isTime(term) || startsOrEnds.test(term.surface));
