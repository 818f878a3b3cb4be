/** Whether a gap is what was asked about. */
import type { Match } from '../match.ts';
import type { Question } from '../question/index.ts';
import { thresholds } from '../thresholds.ts';
import { isExact, isFound, kinds, tellsApart } from './found.ts';

/** A gap answers only the question that volunteers looked into, not a wider one that shares its words. */
export function acceptsGap(match: Match, question: Question): boolean {
  const holdsAll = match.askPrecision >= thresholds.gapPrecision && match.askRecall >= thresholds.gapPart;
  if (match.askRecall < thresholds.gapRecall && !holdsAll) return false;
  if (match.askLikeness < thresholds.askLikeness || match.missing.some(isExact)) return false;
  // A gap in the exact number is no gap for who only asks how many.
  const wantsNumber = wantsExact.test(question.norm) || /\bpercent(?:age)?\b/.test(question.norm);
  if (wantsExact.test(match.statement.sentence) && !wantsNumber) return false;
  const gap = match.statement.sentence;
  // "What is it about?" is not "will there be another?".
  const isOfMore = match.statement.asks.every((ask) => asksForMore.test(ask));
  if (isOfMore && !asksForMore.test(question.norm)) return false;
  // "How many accidents were there?" is not "how many were there last year?".
  if (counted.has(question.kind) && ofATime.test(gap) && !ofATime.test(question.norm)) return false;
  // "Until what year?" is not "since when?".
  if (endOfTime.test(question.norm) && startOfTime.test(gap) && !endOfTime.test(gap)) return false;
  if (startOfTime.test(question.norm) && endOfTime.test(gap) && !startOfTime.test(gap)) return false;
  const isAsked = match.terms.some(
    (found) =>
      (found.term.required || tellsApart.test(found.term.surface)) && !found.term.mention && isFound(found),
  );
  return isAsked || match.askLikeness >= thresholds.identical;
}

const counted = kinds('how_many', 'share');
const ofATime =
  /\b(?:last|this|each|every|next|previous|per) (?:year|month|week|day|night)\b|\b(?:19|20)\d\d\b|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const asksForMore = /\b(?:another|again|further|more|next|other|else)\b/i;
const endOfTime = /\b(?:until|till|ends?|ended|expires?|runs? out|finish(?:es)?|over)\b/i;
const startOfTime = /\b(?:since|starts?|started|begins?|began|from when|first get|granted)\b/i;

const wantsExact = /\b(?:exact|exactly|precise|precisely)\b/i;
