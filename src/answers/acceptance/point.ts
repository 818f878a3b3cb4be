/** Whether what was matched is what a question is about, and not only its names, its times or the poll. */
import { leastStrength, type Match } from '../match.ts';
import { isYear } from '../quantities.ts';
import { isOfDispute, isTime, type Question } from '../question/index.ts';
import { isIntroduction, pollQuestion } from '../statements/index.ts';
import { stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isFound, kinds } from './found.ts';

/** Whether what was matched is what the question is about, and not only its circumstances. */
export function isToThePoint(match: Match, question: Question, followsUp: boolean): boolean {
  if (question.terms.length > 0 && !match.terms.some(isFound)) return false;
  if (onlyTimeMatched(match, question) && match.statement.type !== 'event') return false;
  if (question.kind === 'about' && !followsUp && onlyNumbersMatched(match)) return false;
  if (!followsUp && onlySpeakerMatched(match, question)) return false;
  // "Who was there for the company?"
  if (followsUp) return match.facet >= thresholds.sureFacet || !onlyNamesMatched(match, question);
  // How it changed since is what an earlier result tells.
  const isChange =
    question.kind === 'change' &&
    match.facet === 1 &&
    match.terms.some((found) => isTime(found.term) && isFound(found));
  return (
    !onlyNamesMatched(match, question) &&
    (pollQuestion(match.statement) === undefined || isChange || isAboutResult(match, question))
  );
}

/** Kinds that ask for something about those named, beyond their names. */
const beyondNames = kinds('when', 'where', 'why', 'how_many', 'share', 'hours', 'how_long', 'who');

/** "How did the mayor try to help?" */
const asksHow = /^(?:(?:and|so|but) )*how (?:did|does|do|will|would|can|could|has|have)\b/;

/** "When did X become Y?" is not answered by any event with X in it. */
function onlyNamesMatched(match: Match, question: Question): boolean {
  const isBeyond =
    beyondNames.has(question.kind) || (question.kind === 'about' && asksHow.test(question.norm));
  if (!isBeyond || match.askLikeness >= thresholds.sameAsk) return false;
  if (question.kind === 'who' && match.statement.type === 'person') return false;
  // "Whose side is she on?": what she wants tells.
  if (question.kind === 'who' && match.statement.type === 'position' && /\bside\b/.test(question.norm))
    return false;
  // "How old is she?": who she is tells.
  const isTheirs = question.terms.some(({ mention }) => mention?.ids.includes(match.statement.entry));
  if (/\bhow old\b/.test(question.norm) && isTheirs && match.facet === 1) return false;
  // "How long has she worked there?"
  if (
    isTheirs &&
    question.kind === 'how_long' &&
    match.facet >= thresholds.likelyFacet &&
    /\bhow long (?:has|have|had)\b/.test(question.norm)
  )
    return false;
  // "What share named the minister?": who was named is what was found.
  if (pollQuestion(match.statement) !== undefined && /\b(?:named?|chose|picked)\b/.test(question.norm))
    return false;
  // "In which year did Smith get to be president?": who somebody is may tell since when.
  if (
    question.kind === 'when' &&
    match.statement.type === 'person' &&
    /\bsince\b/.test(match.statement.sentence) &&
    match.terms.some(({ term }) => term.mention?.by === 'role')
  )
    return false;
  // "In which town does the baker work?": who somebody is may tell.
  if (question.kind === 'where' && isIntroduction(match.statement) && worksAt.test(question.norm))
    return false;
  return match.terms.every((found) => (found.term.mention && found.term.required) || !isFound(found));
}

const worksAt = /\b(?:works?|based|lives?|located|from)\b/;

/** "Who said the operator has to run them?": that something is the operator's words does not make it those. */
function onlySpeakerMatched(
  { terms, statement: { speaker }, askLikeness }: Match,
  { kind }: Question,
): boolean {
  if (kind !== 'who_said' || speaker === undefined || askLikeness >= thresholds.askLikeness) return false;
  const found = terms.filter((term) => term.term.isContent && isFound(term));
  return found.length > 0 && found.every(({ term }) => term.mention?.ids.includes(speaker));
}

/** "I need a number before 6" is not answered by what is six weeks; "what of the 861?" is told by that number. */
const onlyNumbersMatched = ({ askLikeness, terms }: Match): boolean =>
  askLikeness < thresholds.askLikeness &&
  terms.every((found) => {
    const { quantity } = found.term;
    if (!isFound(found)) return true;
    if (quantity?.kind !== 'number') return false;
    // "In 2023?" alone asks for what was asked before.
    return quantity.value < tellingNumber || (terms.length === 1 && isYear(quantity.value));
  });
/** Smaller numbers are told of anything. */
const tellingNumber = 20;

/** "When was the January strike?" is not answered by a poll taken in January. */
function onlyTimeMatched(match: Match, question: Question): boolean {
  if (question.kind !== 'when' && question.kind !== 'hours') return false;
  const matched = match.terms.filter((found) => found.term.required && isFound(found));
  return matched.length > 0 && matched.every(({ term }) => isTime(term));
}

const ofFindings =
  /\b(?:poll|survey)\b.*\b(?:find|found|show\w*|say|said|suggest\w*|results?)\b|\b(?:results?|findings?) of (?:the )?(?:\w+ )?(?:poll|survey)\b/;

const pollWords: ReadonlySet<string> = new Set(
  ['poll', 'survey', 'ask', 'question', 'interview', 'sample'].map((word) => stem(word)),
);

/** Whether the question is about what people answered, not only about the poll. */
function isAboutResult(match: Match, { kind, norm }: Question): boolean {
  const required = match.terms.filter(({ term }) => term.required);
  // "What share was for the strike in January?": with no other word, what the dispute is about is what was asked.
  const isOnlyTime = required.every(({ term }) => isTime(term));
  if (
    required.length > 0 &&
    isOnlyTime &&
    match.terms.some(
      ({ term, strength }) => term.isContent && !isTime(term) && strength >= thresholds.aboutResult,
    )
  )
    return true;
  // "What did the April poll find?"
  if (
    isOnlyTime &&
    required.length > 0 &&
    ofFindings.test(norm) &&
    required.every(({ strength }) => strength >= thresholds.direct)
  )
    return true;
  // "Did 71% support the strike?": not 71% for something else, in a poll on the strike.
  const isShareOfOther =
    kind === 'is_it_true' &&
    match.terms.some(
      ({ term, strength }) => term.quantity?.kind === 'number' && strength >= thresholds.direct,
    ) &&
    match.terms.some(
      ({ term, strength }) => isOfDispute(term) && !term.mention && strength < thresholds.aboutResult,
    );
  if (isShareOfOther) return false;
  // "How many are on strike, according to the union?" is not answered by how many blame the union.
  const content = match.terms.filter(({ term }) => term.isContent && !term.mention && !isTime(term));
  if (content.length > 0 && content.every(({ strength }) => strength < thresholds.aboutResult)) return false;
  return (
    required.length === 0 ||
    required.some(
      ({ term, strength }) =>
        // The words of a phrase may stand apart, each less strongly.
        strength >= (term.kind === 'phrase' ? leastStrength : thresholds.aboutResult) &&
        !isTime(term) &&
        // Not the pollster, nor the client.
        !term.mention?.ids.some((id) => match.statement.names.includes(id)) &&
        !term.keys.some((key) => pollWords.has(key)),
    )
  );
}
