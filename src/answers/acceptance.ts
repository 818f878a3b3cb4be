/** The rules by which a match is accepted as an answer, or as the gap that was asked about. */
import type { MeetsDemands } from './demands/index.ts';
import { addressing, leavesOutLast } from './english/shared-patterns.ts';
import { leastStrength, type Match, type TermMatch } from './match.ts';
import type { QuestionKind } from './outcome.ts';
import { isOfDispute, isOwnWord, isTime, type Question, type QuestionTerm } from './question/index.ts';
import { editDistance } from './spelling.ts';
import { isIntroduction, isSpeech, isWholePoll, pollQuestion } from './statements/index.ts';
import { plain, sentenceWords, stem } from './text.ts';
import { thresholds } from './thresholds.ts';

interface Acceptance {
  /** @param followsUp what was answered before may stand for the words that the question leaves out. */
  accepts(match: Match, question: Question, followsUp: boolean): boolean;
  /**
   * Whether the best match is somebody's words that stand so clearly apart from all others that a word or two of the
   * asker's own do not put them in doubt.
   * @param ranked best first.
   */
  acceptsAlone(ranked: readonly Match[], question: Question, followsUp: boolean): boolean;
}

export function createAcceptance(meetsDemands: MeetsDemands): Acceptance {
  const fits = (match: Match, question: Question, followsUp: boolean) =>
    isToThePoint(match, question, followsUp) &&
    isOfSort(match, question, followsUp) &&
    meetsDemands(match, question, followsUp);
  return {
    accepts: (match, question, followsUp) =>
      match.statement.type === 'gap'
        ? acceptsGap(match, question)
        : // First what is cheap to tell, and rules most statements out.
          accountsForEnough(match, question) && fits(match, question, followsUp),
    acceptsAlone(ranked, question, followsUp) {
      const [best] = ranked;
      return best !== undefined && standsApart(best, ranked, question) && fits(best, question, followsUp);
    },
  };
}

/** Measured on 2,900 questions: of those that this accepts hardly any has no answer (docs/decisions.md). */
function standsApart(
  best: Match,
  ranked: readonly Match[],
  { kind, speaker, claim, norm }: Question,
): boolean {
  const { statement, missing, terms, facet, score } = best;
  const asksForWords = kind === 'who_said' || ((kind === 'what_said' || kind === 'why') && speaker);
  // "My mate says it was X. Who did say it?" claims nothing that has to be right.
  const isClaim = claim && kind !== 'who_said';
  // How a result changed is told by one statement of a poll.
  const isRare = kind === 'change' && statement.type === 'poll';
  if (!(asksForWords && statement.speaker !== undefined) && !isRare) return false;
  if (isClaim || facet < thresholds.sureFacet) return false;
  if (missing.length > (kind === 'who_said' ? thresholds.ownWords : 1)) return false;
  if (missing.some((term) => isExact(term) || isTime(term) || tellsApart.test(term.surface))) return false;
  // A word that others used tells them from this one; a synonym of one does not.
  const isOthers = ({ parts, keys }: QuestionTerm) =>
    ranked.some(
      (match) =>
        match.statement.speaker !== undefined &&
        match.statement.speaker !== statement.speaker &&
        match.terms.some((t) => t.term.keys === keys && t.strength >= thresholds.direct) &&
        sentenceWords(match.statement.sentence).some((word) => parts.includes(stem(word.norm))),
    );
  // "Who told the growers ...?": to whom it was said has to be right.
  const isAddressee = ({ surface }: QuestionTerm) =>
    [...addressing].some((verb) =>
      [`${verb} ${surface}`, `${verb} the ${surface}`].some((text) => norm.includes(text.toLowerCase())),
    );
  if (missing.some((term) => isOthers(term) || isAddressee(term))) return false;
  const required = terms.filter(({ term }) => term.required);
  const direct = required.filter(
    ({ term, strength }) => strength >= thresholds.direct && !term.mention && !isTime(term),
  );
  if (direct.length < missing.length) return false;
  const found = required.filter(isFound).reduce((sum, { weight, strength }) => sum + weight * strength, 0);
  const lost = weightOf(required.filter((term) => !isFound(term)));
  if (found < (found + lost) * thresholds.apartShare) return false;
  const next = ranked.find((match) => match.statement.entry !== statement.entry);
  return !next || score - next.score >= thresholds.apart;
}

/** "The second walkout", "his other reason": not just any. */
const tellsApart =
  /^(?:first|second|third|fourth|last|next|final|other|another|earlier|previous|later|new|old|former)$/i;

/** Whether the statement is of a sort that can answer the kind of question at all. */
function isOfSort(match: Match, question: Question, followsUp: boolean): boolean {
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

/** A gap answers only the question that volunteers looked into, not a wider one that shares its words. */
function acceptsGap(match: Match, question: Question): boolean {
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
  // "Until what year?" is not "since when?".
  if (endOfTime.test(question.norm) && startOfTime.test(gap) && !endOfTime.test(gap)) return false;
  if (startOfTime.test(question.norm) && endOfTime.test(gap) && !startOfTime.test(gap)) return false;
  const isAsked = match.terms.some(
    (found) =>
      (found.term.required || tellsApart.test(found.term.surface)) && !found.term.mention && isFound(found),
  );
  return isAsked || match.askLikeness >= thresholds.identical;
}

const asksForMore = /\b(?:another|again|further|more|next|other|else)\b/i;
const endOfTime = /\b(?:until|till|ends?|ended|expires?|runs? out|finish(?:es)?|over)\b/i;
const startOfTime = /\b(?:since|starts?|started|begins?|began|from when|first get|granted)\b/i;

/** Whether what was matched is what the question is about, and not only its circumstances. */
function isToThePoint(match: Match, question: Question, followsUp: boolean): boolean {
  if (question.terms.length > 0 && !match.terms.some(isFound)) return false;
  if (onlyTimeMatched(match, question) && match.statement.type !== 'event') return false;
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

/** Whether little enough of the question is left over. */
function accountsForEnough(match: Match, question: Question): boolean {
  if (match.missing.length === 0) return match.coverage >= thresholds.coverage;
  if (match.missing.some((term) => isExact(term) || isCounted(term, question) || isItsDay(term, question)))
    return false;
  if (isSlip(match)) return true;
  const isAsked = match.askLikeness >= thresholds.askLikeness;
  const mayBeForgiven =
    forgiving.has(question.kind) && match.facet >= thresholds.sureFacet && match.missing.length === 1;
  if (!isAsked && !mayBeForgiven) return false;
  // What is left over is measured against the words besides names: likeness in names alone forgives nothing.
  let content = 0;
  let missing = 0;
  // Many words of a quotation or a fact were given: one more word of the asker's own does not change what is meant.
  // Where and when tell little of what is asked.
  let direct = 0;
  for (const { term, weight, strength } of match.terms) {
    if (!term.required || term.kind === 'name') continue;
    content += weight;
    if (match.missing.includes(term)) missing += weight;
    if (strength >= thresholds.direct && !term.isName && !isTime(term)) direct += 1;
  }
  // Whose words they are is not in doubt, only which.
  const isOwn =
    question.kind === 'what_said' && question.speaker !== undefined && match.statement.type === 'quote';
  if (missing > content * (isOwn ? thresholds.leftoverOfSpeaker : thresholds.leftover)) return false;
  return isAsked || direct >= (isOwn ? thresholds.directWordsOfSpeaker : thresholds.directWords);
}

const kinds = (...list: readonly QuestionKind[]): ReadonlySet<QuestionKind> => new Set(list);

const isOfContent = (found: TermMatch): boolean => !found.term.mention && isFound(found);
const asksWho: ReadonlySet<QuestionKind> = kinds('who_is', 'who', 'definition', 'where', 'how_many');
const isLeftOver = (found: TermMatch): boolean => found.term.isContent && !isFound(found);
const isPronounOrMissing = (found: TermMatch): boolean => found.term.mention?.from === -1 || !isFound(found);

const isFound = ({ strength }: TermMatch): boolean => strength >= leastStrength;
const weightOf = (terms: readonly TermMatch[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** "How many supervisors?" is not answered by how many jobs. */
const isCounted = ({ surface }: QuestionTerm, { kind, norm }: Question): boolean =>
  kind === 'how_many' && norm.includes(`how many ${surface.toLowerCase()}`);

/** "How many on the Wednesday?" is not answered by how many in all. */
const isItsDay = (term: QuestionTerm, { kind }: Question): boolean =>
  isTime(term) && (kind === 'how_many' || kind === 'share');

/**
 * "The plaice juggle" typed as "jiggle": all but one of several words stand in the statement, and so does one that is a
 * letter off the last. Both are English, so that the spelling alone does not tell.
 */
function isSlip({ missing, terms, statement }: Match): boolean {
  const [slip, ...others] = missing;
  if (!slip || others.length > 0 || slip.kind !== 'word' || slip.surface.length < thresholds.slipLetters)
    return false;
  const direct = terms.filter(({ term, strength }) => isOwnWord(term) && strength >= thresholds.direct);
  if (direct.length < thresholds.directWords || direct.some(({ term }) => isTime(term))) return false;
  const typed = plain(slip.surface);
  // "Employer" and "employee" are no slip of each other.
  const bare = typed.replace(/(?:er|ee|or)s?$/, '');
  return sentenceWords(statement.sentence).some(
    ({ norm }) =>
      norm[0] === typed[0] &&
      norm.replace(/(?:er|ee|or)s?$/, '') !== bare &&
      editDistance(norm, typed, 1) === 1,
  );
}

/** A name, a number or an order: nothing else will do for it. */
const isExact = (term: QuestionTerm): boolean =>
  term.kind === 'name' || term.kind === 'quantity' || term.isName || ordinal.test(term.surface);
/** The first strike is not the second, and the largest is not just any. */
const ordinal =
  /^(?:second|third|fourth|2nd|3rd|4th|(?:larg|bigg|small|long|short|old|young|new|high|low|great|few|earli|lat|near|furth|cheap|rich|poor|strong|weak|fast|slow|busi)est)$/i;

const isOfOneself = /\b(?:himself|herself)$|^(?:and |so |but )*(?:is|was|will) (?:he|she) (?!\w+ing\b)/;

/** Kinds in which the words asked with are mostly the statement's own. */
const forgiving = kinds('who_said', 'who', 'what_said', 'about', 'where', 'when');
/** Kinds that ask for something about those named, beyond their names. */
const beyondNames = kinds('when', 'where', 'why', 'how_many', 'share', 'hours', 'how_long', 'who');

const wantsExact = /\b(?:exact|exactly|precise|precisely)\b/i;

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

/** "When was the January strike?" is not answered by a poll taken in January. */
function onlyTimeMatched(match: Match, question: Question): boolean {
  if (question.kind !== 'when' && question.kind !== 'hours') return false;
  const matched = match.terms.filter((found) => found.term.required && isFound(found));
  return matched.length > 0 && matched.every(({ term }) => isTime(term));
}

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
