/** Whether a statement is of a sort that can answer a question at all. */
import { leavesOutLast } from '../english/shared-patterns.ts';
import type { Match, TermMatch } from '../match.ts';
import type { QuestionKind } from '../outcome.ts';
import { isOwnWord, type Question } from '../question/index.ts';
import { isIntroduction, isSpeech, isWholePoll } from '../statements/index.ts';
import { thresholds } from '../thresholds.ts';
import { isFound, kinds } from './found.ts';

/** Whether the statement is of a sort that can answer the kind of question at all. */
export function isOfSort(match: Match, question: Question, followsUp: boolean): boolean {
  const { statement, facet, askLikeness } = match;
  const { kind, copula } = question;
  // Who is quoted, and which sides there are, bears out nothing else, and tells no single one.
  const isRoll = statement.type === 'dispute' && statement.id !== statement.entry;
  if (
    isRoll &&
    kind === 'about' &&
    (leavesOutLast.test(question.norm) ||
      ((!asksForAll.test(question.norm) || asksWhich.test(question.norm)) &&
        askLikeness < thresholds.sameAsk))
  )
    return false;
  if (kind === 'is_it_true') {
    if (isRoll && askLikeness < thresholds.askLikeness) return false;
    if (isWholePoll(statement) || !bearsOnClaim(match)) return false;
    if (isIntroduction(statement) && !copula && !match.terms.some(isOfContent)) return false;
    // "Do farmers get less for milk?": not who one of them is.
    const isAsked = question.terms.some(({ mention }) => mention?.ids.includes(statement.entry));
    const isOfOthers = statement.type === 'person' && !copula && !isAsked && !ofKin.test(question.norm);
    if (isOfOthers && askLikeness < thresholds.sameAsk) return false;
    // "Is he on strike himself?" is not answered by what he says of the strike.
    const hasContent = question.terms.some(
      ({ isContent, mention, required }) => !mention && (required || isContent),
    );
    const isWords = isSpeech(statement) || statement.claimants !== undefined;
    if (isWords && !hasContent && isOfOneself.test(question.norm)) return false;
  }
  // "Why is it a first?": not why somebody thinks of what comes first.
  if (
    kind === 'why' &&
    isSpeech(statement) &&
    question.speaker === undefined &&
    askLikeness < thresholds.strayAsk &&
    !question.terms.some(({ mention }) => mention?.ids.includes(statement.speaker ?? '')) &&
    match.terms.filter((found) => found.term.required && isFound(found)).length < 2
  )
    return false;
  // Nor is what it would take.
  if (kind === 'condition' && isIntroduction(statement)) return false;
  // What somebody thinks is not who they are.
  if (kind === 'what_said' && isIntroduction(statement) && askLikeness < thresholds.askLikeness) return false;
  // "Which firms did he mean?": not who he is.
  const saysMore = !asksWho.has(kind) || (kind === 'who' && match.terms.some(isLeftOver));
  if (followsUp && isIntroduction(statement) && saysMore && match.terms.every(isPronounOrMissing))
    return false;
  if (facet === 0) return askLikeness >= thresholds.sameAsk;
  // "How many teachers were fined?" is hardly told by a number of something else.
  if (kind === 'how_many' && facet <= thresholds.otherNumber) return askLikeness >= thresholds.otherNumberAsk;
  return facet >= thresholds.weakFacet || askLikeness >= thresholds.askLikeness;
}

/** Who somebody is may tell whose sister she is. */
const ofKin =
  /\b(?:related|relations?|relatives?|family|brothers?|sisters?|cousins?|married|father|mother|son|daughter)\b/;

const asksForAll = /\b(?:sides?|part(?:y|ies)|involved|who|everyone|speakers?|people|quoted)\b/;
const asksWhich = /^(?:and |so |but )*(?:which|how) /;

const asksWho: ReadonlySet<QuestionKind> = kinds('who_is', 'who', 'definition', 'where', 'how_many');
const isLeftOver = (found: TermMatch): boolean => found.term.isContent && !isFound(found);
const isPronounOrMissing = (found: TermMatch): boolean => found.term.mention?.from === -1 || !isFound(found);

const isOfOneself = /\b(?:himself|herself)$|^(?:and |so |but )*(?:is|was|will) (?:he|she) (?!\w+ing\b)/;

/**
 * Whether a statement is about what is claimed, not only about those named in it. One word of content is thin: then the
 * words for the dispute as a whole have to be there too.
 */
function bearsOnClaim(match: Match): boolean {
  const content = match.terms.filter(({ term }) => isOwnWord(term));
  const found = content.filter(isFound);
  const loose = match.terms.filter(({ term }) => !term.required && !term.mention && term.isContent);
  // "Did he speak to her in person?": nothing but the names was found.
  if (found.length === 0 && loose.length > 0 && !loose.some(isFound))
    return match.askLikeness >= thresholds.sameAsk;
  const isThin = content.length === 1 || found.every(({ term }) => term.quantity?.kind === 'number');
  // "Was the picket in Vuono?": not anything else that is in Vuono.
  const isOfPlace = found.length > 0 && found.every(({ term }) => term.isName) && loose.length > 0;
  const likeness = isOfPlace ? thresholds.sameAsk : thresholds.askLikeness;
  if (!isThin || match.askLikeness >= likeness) return true;
  if (content.length === 0 && loose.length === 0) {
    // "Would the firms keep the pairs?": light words, but there are several, and all of them are there.
    const light = match.terms.filter(({ term }) => !term.mention);
    return light.length > 1 && light.every(({ strength }) => strength >= thresholds.direct);
  }
  if (found.length === 0) return loose.length > 0 && loose.every(isFound);
  return loose.every(({ strength }) => strength >= thresholds.looseWord);
}

const isOfContent = (found: TermMatch): boolean => !found.term.mention && isFound(found);
