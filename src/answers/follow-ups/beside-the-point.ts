/** What an answer found for a follow-up must not be: the last answer again, or something that has nothing to do with it. */
import type { Decision } from '../decision.ts';
import { asksForInterviewer } from '../english/shared-patterns.ts';
import { leastStrength, speaksAs } from '../match.ts';
import type { Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import type { Question } from '../question/index.ts';
import type { SearchIndex } from '../search-index.ts';
import { holdsWords, isIntroduction, type Statement } from '../statements/index.ts';
import { thresholds } from '../thresholds.ts';
import { asksForHead, asksForOtherParty, namesSomebody, onlyNames } from './asked.ts';
import { completedBy } from './completed.ts';
import type { Before, FollowUp } from './follow-up.ts';
import { createNearness, type Nearness } from './nearness.ts';
import { isPronoun } from './spoken-of.ts';

/** Kinds that ask who did it. */
const ofDoer: ReadonlySet<QuestionKind> = new Set(['who', 'who_said']);
/** "And the winter before?" */
const asksForOneBefore =
  /\b(?:year|winter|summer|spring|autumn|month|week|time|day|one) before\b|^(?:and |so )*(?:what about )?before (?:that|then)$/;
const asksForNarrower =
  /\b(?:right now|at the moment|only|alone|(?:last|previous) (?:year|month|week|time))\b/;
const ofLast = /\blast (?:year|winter|summer|spring|autumn|month|week|season|time)\b/i;
const asksForDoing =
  /\bwhat (?:is|are|was|were|does|do|did|will|would|has|have) (?:\w+ ){1,4}?(?:plan\w*|do|doing|want\w*|offer\w*|propos\w*|demand\w*|threaten\w*|fight\w*)\b/;
/** "Who reported that?": not who said it. */
const asksForMedia = /\bwho (?:\w+ )?(?:reported|carried(?!.* out\b)|printed|published|covered)\b/;

/** Whether what was found for a follow-up is no answer to it. */
export function isNoAnswer(decision: Decision, followUp: FollowUp, names: Names): boolean {
  const { main, nearness, question, resolved } = followUp;
  return (
    isOfNoHead(decision, resolved) ||
    isOfOthers(decision, followUp, names) ||
    isLoose(decision, resolved, main) ||
    isStray(decision, resolved, nearness) ||
    (repeats(decision, resolved, main) && !question.cues.more)
  );
}

/** Whether what was found for a question on its own has nothing to do with the last answer, or is that again. */
export const isBesideThePoint = (
  decision: Decision,
  question: Question,
  { main, mainAt }: Before,
  index: SearchIndex,
): boolean =>
  repeats(decision, question, main) ||
  // "Who else was there?": not those who were just named.
  (question.cues.more && decision.type === 'found' && decision.match.statement === main) ||
  isStray(decision, question, createNearness(main, mainAt, index));

/** "Who runs them?", with no body spoken of, or answered by anything but a person. */
const isOfNoHead = (decision: Decision, resolved: Question): boolean =>
  asksForHead(resolved.norm) &&
  (!namesSomebody(resolved) || (decision.type === 'found' && decision.match.statement.type !== 'person'));

/** "And the government?" after whether another did it: not words of anybody else's. */
const isOfOthers = (decision: Decision, { context, question }: FollowUp, names: Names): boolean =>
  context.kind === 'is_it_true' &&
  question.cues.continues &&
  !question.explicit &&
  onlyNames(question) &&
  decision.type === 'found' &&
  decision.match.statement.type === 'quote' &&
  !speaksAs(
    decision.match.statement,
    question.terms.flatMap(({ mention }) => mention?.ids ?? []),
    names,
  );

/** "Who interviewed her?" is not answered by the last answer again, when it says only what she said. */
export function repeats(
  decision: Decision,
  { kind, terms, norm, cues, explicit }: Question,
  main: Statement,
): boolean {
  if (decision.type !== 'found') return false;
  const { statement, terms: matched } = decision.match;
  if (asksForOneBefore.test(norm) && ofLast.test(statement.sentence)) return true;
  // "And before that?", of somebody: what else is told of them is not what they were.
  if (asksForOneBefore.test(norm) && main.type === 'person') return !completedBy(norm, main);
  if (statement !== main) return kind === 'who' && (asksForInterviewer.test(norm) || asksForMedia.test(norm));
  // "What is in it?": the same again is no answer, unless it has what is asked for.
  const isBare = terms.every((term) => !term.required || isPronoun(term));
  if (isBare && completedBy(norm, main)) return false;
  const isOfList = kind === 'list' && main.type !== 'dispute' && main.type !== 'poll';
  if ((kind === 'about' || isOfList) && isBare && !cues.more) return true;
  // "And the employer?": not what was said of the union, again.
  const isOfOther =
    cues.continues &&
    !explicit &&
    terms.some(({ required, mention }) => required && !mention) &&
    matched.every(
      ({ term, strength }) => !term.required || term.mention !== undefined || strength < thresholds.ownWord,
    );
  if (isOfOther) return true;
  // "What is his average right now?": not what he needs.
  const narrower = asksForNarrower.exec(norm)?.[0];
  if (narrower && !main.sentence.toLowerCase().includes(narrower)) return true;
  // "What is her party planning?": not who she is, again.
  if (isIntroduction(main) && kind === 'about' && asksForDoing.test(norm)) return true;
  if (asksForOneBefore.test(norm) || (ofDoer.has(kind) && asksForMedia.test(norm))) return true;
  if (kind !== 'who' || asksForOtherParty.test(norm) || main.answers.who !== undefined) return false;
  const isFound = matched.some(
    ({ term, strength }) => !isPronoun(term) && term.kind !== 'name' && strength >= leastStrength,
  );
  return !isFound && (!main.speaker || terms.some((term) => term.mention?.ids.includes(main.speaker ?? '')));
}

/** "Did any of them change their minds?" is not borne out by words that only come near. */
function isLoose(decision: Decision, { kind, speaker }: Question, main: Statement): boolean {
  if (kind !== 'is_it_true' || decision.type !== 'found' || decision.verdict) return false;
  const { terms, askLikeness } = decision.match;
  // Of the last answer a near word will do, and so it will of the words of whom it names.
  if (speaker || decision.match.statement.entry === main.entry) return false;
  const content = terms.filter(({ term }) => term.required && !term.mention);
  return (
    content.length > 0 &&
    askLikeness < thresholds.askLikeness &&
    content.every(({ strength }) => strength < thresholds.loose)
  );
}

/** "Who pays their wages meanwhile?" is not answered by anybody's pay that has nothing to do with what was spoken of. */
function isStray(decision: Decision, { kind, cues, norm, explicit }: Question, nearness: Nearness): boolean {
  if (decision.type !== 'found' || decision.verdict) return false;
  // Whose words or terms are asked for says enough, and so does a correction.
  if (kind === 'what_said' || kind === 'condition' || cues.corrects) return false;
  const { statement, at, terms, askLikeness } = decision.match;
  // "How many of them drive?": of those who were spoken of.
  if (/\bhow many of (?:them|those|these)\b/.test(norm))
    return nearness(statement, at) < thresholds.strayNear;
  const own = terms.filter(
    ({ term, strength }) => term.required && !term.mention && strength >= thresholds.ownWord,
  );
  // "Outpatients?": something else, and all of it is there.
  const isWordAlone = norm.split(' ').length <= 2 && !/^(?:any|no|all|some)\b/.test(norm);
  if (!explicit && isWordAlone && own.length > 0 && own.length === terms.length) return false;
  return (
    askLikeness < thresholds.strayAsk &&
    own.length < thresholds.strayWords &&
    nearness(statement, at) < thresholds.strayNear
  );
}

/** Two of its words or more, and all of them the statement's own. */
export const isWhole = (decision: Decision): boolean => {
  if (decision.type !== 'found') return false;
  const content = decision.match.terms.filter(({ term }) => term.required && !term.mention);
  const parts = content.reduce((sum, { term }) => sum + Math.max(1, term.parts.length), 0);
  return parts > 1 && content.every(({ strength }) => strength >= thresholds.ownWord);
};

/** "Will they strike at the weekend?": a volunteer wrote down this very question, and it is about something. */
export const isAsked = (decision: Decision): boolean =>
  decision.type === 'found' &&
  decision.match.askLikeness >= thresholds.identical &&
  decision.match.terms.some(
    ({ term, strength }) => term.required && !term.mention && strength >= leastStrength,
  );

/** "And who said it has done all it can?": so many of its words in a row are the statement's own. */
export function isWordForWord(decision: Decision, { norm }: Question): boolean {
  const [, run = ''] = /\bwho (?:\w+ )?said (?:that )?(?:(?:it|he|she|they) )?(.+)$/.exec(norm) ?? [];
  return decision.type === 'found' && run.split(' ').length >= 4 && holdsWords(decision.match.statement, run);
}
