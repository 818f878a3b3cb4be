/** When a question is rather one that volunteers looked into in vain, and not the one that an answer was found for. */

import { kindOf } from './english/question-kinds.ts';
import { asksForMonth, asksForStance, givesMonth } from './english/shared-patterns.ts';
import { leastStrength, type Match } from './match.ts';
import type { QuestionKind } from './outcome.ts';
import type { Question } from './question/index.ts';
import { isIrrealis } from './tense.ts';
import { joinNorms, sentenceWords } from './text.ts';
import { thresholds } from './thresholds.ts';

/** Why an answer holds though a known gap fits as well. */
type AnswersAllTheSame = (gap: Match, answer: Match, question: Question) => boolean;

/**
 * Whether a question is rather the one that volunteers looked into in vain.
 * @param mostAsked how like the question is to the asks of any answer.
 */
export const isRather = (gap: Match, answer: Match, mostAsked: number, question: Question): boolean =>
  isCloser(gap, answer, mostAsked) && !exceptions.some((holds) => holds(gap, answer, question));

const isCloser = (gap: Match, answer: Match, mostAsked: number): boolean =>
  gap.askLikeness > mostAsked + (isWhole(answer) ? thresholds.gapAhead : 0) ||
  (gap.score > answer.score && gap.askLikeness > mostAsked - thresholds.gapMargin);

/** It accounts for every word, and gives what was asked for. */
const isWhole = ({ missing, facet }: Match): boolean => missing.length === 0 && facet >= thresholds.sureFacet;

/** "Who said they were distorted?" in the words of "how were they distorted?" */
const asksForOtherThing: AnswersAllTheSame = (gap, answer, question) =>
  (gap.askLikeness < thresholds.identical || question.kind === 'who_said') &&
  answer.missing.length === 0 &&
  answer.facet >= (question.kind === 'when' ? thresholds.suggestedFacet : thresholds.likelyFacet) &&
  isOfOtherKind(gap, answer, question);

/** "What does the union want?": volunteers wrote down that it is asked so, and it answers. */
const isAskedSo: AnswersAllTheSame = (gap, answer, { speaker, kind }) =>
  speaker !== undefined &&
  !measured.has(kind) &&
  isWhole(answer) &&
  answer.askLikeness >= thresholds.identical &&
  gap.askLikeness <= answer.askLikeness;

/** "What did she say it costs?": whoever would not say it has been asked, and that is what the sources tell. */
const wasDeclined: AnswersAllTheSame = (_, { statement, missing }, { speaker }) =>
  speaker !== undefined && statement.declined === true && missing.length === 0;

/** "Which leader said he should back off?": with each word in what was said, it is not when that was. */
const isInTheirWords: AnswersAllTheSame = (gap, answer, { speaker, kind }) =>
  speaker !== undefined &&
  answer.statement.type === 'quote' &&
  !measured.has(kind) &&
  isWhole(answer) &&
  gap.askLikeness < thresholds.sameAsk &&
  answer.terms.every(({ term, strength }) => !term.required || strength >= thresholds.ownWord) &&
  gap.terms.some(({ term, strength }) => term.required && strength < thresholds.loose);

/** "How many members are on strike?" is not "how many members are there?". */
const isOfMore: AnswersAllTheSame = (gap, answer, { kind }) =>
  (measured.has(kind) || (kind === 'what_said' && answer.statement.speaker !== undefined)) &&
  isWhole(answer) &&
  gap.askLikeness < thresholds.identical &&
  hasMore(answer, gap);

/** "How many accidents were there?" in the words of "what kind of accidents were they?": the number is told. */
const isOfOtherAsk: AnswersAllTheSame = (gap, answer, { kind }) =>
  measured.has(kind) && isWhole(answer) && gap.askOfKind < Math.min(gap.askLikeness, answer.askOfKind);

/** "What are the hours on Tuesday?" is answered by what states hours, though a gap is about Tuesday. */
const statesHours: AnswersAllTheSame = (gap, { statement, missing, facet }, { kind }) =>
  kind === 'hours' &&
  missing.length === 0 &&
  facet === 1 &&
  statement.answers[kind] !== undefined &&
  gap.askLikeness < thresholds.sameAsk;

/** "Where does the union stand?" is told by a position that is asked for like this. */
const statesStance: AnswersAllTheSame = (_, { statement, askLikeness }, { norm }) =>
  asksForStance.test(norm) && statement.type === 'position' && askLikeness >= thresholds.sameAsk;

/** "Which officer was stabbed?" is not "who stabbed him?". */
const asksToWhomItWasDone: AnswersAllTheSame = ({ statement }, { missing }, { norm }) =>
  wasDone.test(norm) && asksWhoDid.test(statement.sentence) && missing.length === 0;

const wasDone =
  /^(?:and |so |but )*(?:who|which \w+|what \w+) (?:was|were|got|has been|have been|is being|are being) \w+(?:ed|en|hurt|shot|cut)\b(?!.* by\b)/;
const asksWhoDid = /^(?:and |so )*(?:who|which) (?!(?:is|was|are|were|does|did|do|has|have)\b)/i;

/** "In which month did it start?": a gap in the day is none for who asks for the month. */
const tellsMonth: AnswersAllTheSame = (_, { statement }, { norm }) =>
  asksForMonth.test(norm) && givesMonth.test(statement.sentence);

/** "Can they be called back?" is no question of whether they were. */
const isOfWhatCouldBe: AnswersAllTheSame = (_, { statement }, { norm }) =>
  isIrrealis(statement) && /\b(?:can|could|would|might|may)\b/.test(norm);

const exceptions: readonly AnswersAllTheSame[] = [
  asksForOtherThing,
  isAskedSo,
  wasDeclined,
  isInTheirWords,
  isOfMore,
  isOfOtherAsk,
  statesHours,
  statesStance,
  asksToWhomItWasDone,
  tellsMonth,
  isOfWhatCouldBe,
];

/** Whether it has all that is asked about, of which the other lacks something. */
const hasMore = (one: Match, other: Match): boolean =>
  one.terms.every(({ term, strength }) => !term.isContent || strength >= leastStrength) &&
  other.terms.some(({ term, strength }) => term.isContent && strength < leastStrength);

/** A gap in a number or a time is none for who asks why, or whether it was at all; nor the other way round. */
function isOfOtherKind({ statement }: Match, answer: Match, { kind, terms }: Question): boolean {
  const own = kindOf(joinNorms(sentenceWords(statement.sentence)))?.kind;
  if (own === kind) return false;
  // Who said something is no question of which one it was.
  if (kind === 'who_said') return true;
  if (measured.has(kind)) return true;
  const isPlainClaim = kind === 'is_it_true' && !terms.some(({ quantity }) => quantity?.kind === 'number');
  // "How do they split?" is no question of where.
  if (own === undefined) return kind === 'where';
  if (measured.has(own))
    return isPlainClaim || pointed.has(kind) || (kind === 'about' && answer.missing.length === 0);
  // What somebody thinks of it is another question than whether it is so; that they were urged to does not tell.
  return isPlainClaim && !/\b(?:urg|appeal|ask|plead|beg|want)\w*\b/i.test(answer.statement.sentence);
}

/** Kinds that ask for something else than a number or a time. */
const pointed: ReadonlySet<QuestionKind> = new Set(['why', 'where', 'who', 'condition', 'definition']);
/** Kinds that ask for a number or a time. */
const measured: ReadonlySet<QuestionKind> = new Set(['how_long', 'how_many', 'share', 'when', 'hours']);
