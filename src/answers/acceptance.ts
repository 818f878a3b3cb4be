/** The rules by which a match is accepted as an answer, or as the gap that was asked about. */
import type { Dispute } from '../knowledge/index.ts';
import { months, weekdays } from './english/words.ts';
import { asksFor, asksForPlace, asksForWhatHappened, isIrrealis } from './facets.ts';
import { leastStrength, type Match, speaksAs, type TermMatch } from './match.ts';
import type { Names } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import type { Question, QuestionTerm } from './question/index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';
import { thresholds } from './thresholds.ts';

/** `followsUp`: what was answered before may stand for the words that the question leaves out. */
export type Accepts = (match: Match, question: Question, followsUp: boolean) => boolean;

export function createAcceptance(names: Names, dispute: Dispute): Accepts {
  const today = dispute.today.date;
  /** Names of days, and of what the whole dispute is about: they tell nothing apart. */
  const common = new Set([
    ...weekdays,
    ...months,
    ...words(`${dispute.title} ${dispute.summary}`).map(({ norm }) => norm),
  ]);

  /** "What does X say?" is answered by nobody else's words, nor by who X is; a poll may "say" things too. */
  const isWordsOfNamed = (match: Match, question: Question): boolean => {
    const named = question.terms.flatMap((term) => term.mention?.ids ?? []);
    if (named.length === 0 || match.statement.type === 'poll') return true;
    return (
      match.statement.speaker !== undefined &&
      (question.speaker !== undefined ||
        speaksAs(match.statement, named, names) ||
        match.askLikeness >= thresholds.askLikeness)
    );
  };

  /** At least two names that the question does not hold itself. */
  const givesNames = (statement: Statement, question: Question): boolean => {
    const asked = new Set(question.terms.flatMap((term) => term.mention?.ids ?? []));
    const given = new Set(names.mentions(words(statement.sentence)).flatMap((mention) => mention.ids));
    return [...given].filter((id) => !asked.has(id)).length > 1;
  };

  /** "Which schools?": a name that the question does not hold itself, nor everything here is about; or a list. */
  const identifies = ({ sentence }: Statement, { terms }: Question): boolean => {
    if (/\w, (?:[\w' -]{2,40}, )*[\w' -]{2,40} and [\w' -]{2,40}/.test(sentence)) return true;
    const list = words(sentence);
    const known = new Set(terms.flatMap((term) => term.parts));
    const people = names.mentions(list).filter(({ ids }) => ids.some((id) => names.isPerson(id)));
    return list.some(
      ({ norm, capital }, at) =>
        at > 0 &&
        capital &&
        !common.has(norm) &&
        !known.has(stem(norm)) &&
        !people.some(({ from, to }) => from <= at && at < to),
    );
  };

  /** A person whom the question does not hold itself. */
  const givesPerson = (statement: Statement, question: Question): boolean => {
    const asked = new Set(question.terms.flatMap((term) => term.mention?.ids ?? []));
    return names
      .mentions(words(statement.sentence))
      .some(({ ids }) => ids.some((id) => !asked.has(id) && names.isPerson(id)));
  };

  /** "Which newspaper published it?": a body that the question does not hold itself. */
  const givesBody = (statement: Statement, question: Question): boolean => {
    const asked = new Set(question.terms.flatMap((term) => term.mention?.ids ?? []));
    return names
      .mentions(words(statement.sentence))
      .some(({ ids }) => ids.some((id) => !asked.has(id) && !names.isPerson(id)));
  };

  /** "Who runs the company?": not who mediated between it and others. */
  const isOfAsked = (statement: Statement, question: Question): boolean => {
    const bodies = question.terms
      .flatMap((term) => term.mention?.ids ?? [])
      .filter((id) => !names.isPerson(id));
    return bodies.length === 0 || bodies.some((id) => names.speaksFor(statement.entry).includes(id));
  };

  /** Whether the statement is of a sort that can answer the question at all. */
  const canAnswer: Accepts = (match, question, followsUp) => {
    const { statement, facet, askLikeness } = match;
    const { kind, norm } = question;
    if (question.negated && negatable.has(kind) && !isNegative(statement)) return false;
    if (question.stranger && askLikeness < thresholds.sameAsk) return false;
    if (isEarlierResult(statement) && kind !== 'change' && asksForNow.test(norm)) return false;
    if (isBeforeSomebody(question) && !tellsOrder.test(statement.sentence)) return false;
    if (kind === 'is_it_true' && (isWholePoll(statement) || !bearsOnClaim(match))) return false;
    if (
      kind === 'is_it_true' &&
      isIntroduction(statement) &&
      !question.copula &&
      !match.terms.some(isOfContent)
    )
      return false;
    // "Which firms did he mean?": not who he is.
    const saysMore = !asksWho.has(kind) || (kind === 'who' && match.terms.some(isLeftOver));
    if (followsUp && isIntroduction(statement) && saysMore && match.terms.every(isPronounOrMissing))
      return false;
    if (statement.type === 'person' && leads.test(norm) && !isOfAsked(statement, question)) return false;
    if (kind === 'who' && asksForBody.test(norm) && !givesBody(statement, question)) return false;
    if (kind === 'what_said' && !isWordsOfNamed(match, question)) return false;
    if (asksForNames.test(norm) && (askLikeness < thresholds.askLikeness || !givesNames(statement, question)))
      return false;
    // "When does it start?" with nothing else in it asks for what the dispute is about.
    const isBareTime =
      timeKinds.has(kind) &&
      !asksForEarlier.test(norm) &&
      !followsUp &&
      !question.terms.some((term) => term.required);
    if (isBareTime && !isStrike(statement)) return false;
    if (asksForWhatHappened(question) && isIrrealis(statement)) return false;
    if (kind === 'when' && asksForEarlier.test(norm) && !isEarlier(statement, today)) return false;
    if (
      kind === 'when' &&
      asksForDay.test(norm) &&
      !givesDay.test(statement.answers.when ?? statement.sentence)
    )
      return false;
    if (asksForOther.test(norm) && !followsUp && !givesOther.test(statement.sentence)) return false;
    if (whichOnes.has(kind) && asksWhichOnes.test(norm) && !identifies(statement, question)) return false;
    if (/\bhow many more\b/.test(norm) && !/\b(?:more|extra|additional|further)\b/i.test(statement.sentence))
      return false;
    if (statement.type === 'quote' && (kind === 'where' || kind === 'when')) {
      // Where another said something, and where it was said when the place itself is asked for.
      const people = question.terms.flatMap((term) => term.mention?.ids ?? []).filter(names.isPerson);
      const isOthers = people.length > 0 && !people.some((id) => id === statement.speaker);
      if (isOthers || (kind === 'where' && asksForPlace.test(norm) && facet < 0.5)) return false;
    }
    if (asksForAfter.test(norm) && endsThen.test(statement.sentence)) return false;
    // "Who pays him?": not what he says.
    const isOfObject = kind === 'who' && /^(?:and |so )*who \w+ (?:him|her|them)$/.test(norm);
    if (isOfObject && statement.speaker && asksFor(question, statement.speaker)) return false;
    if (kind === 'who_said' && isAddressed(statement, question)) return false;
    if (kind === 'where' && asksForAddress.test(norm) && !givesAddress.test(statement.sentence)) return false;
    // "What time did he finish?" wants a time of day.
    const hasClock = statement.spells.some(({ start }) => start.includes('T'));
    if (kind === 'hours' && facet < thresholds.weakFacet && !hasClock) return false;
    const isOpenEnded = statement.spells.length > 0 && statement.spells.every(({ end }) => end === undefined);
    if (kind === 'hours' && isOpenEnded && asksForEnd.test(norm)) return false;
    if ((kind === 'what_said' || kind === 'who_said') && asksWhatWasNotSaid.test(norm) && !statement.declined)
      return false;
    if (kind === 'who' && asksForHolder.test(norm) && !givesPerson(statement, question)) return false;
    if (facet === 0) return askLikeness >= thresholds.sameAsk;
    return facet >= thresholds.weakFacet || askLikeness >= thresholds.askLikeness;
  };

  return (match, question, followsUp) =>
    match.statement.type === 'gap'
      ? acceptsGap(match, question)
      : // First what is cheap to tell, and rules most statements out.
        accountsForEnough(match, question) &&
        isToThePoint(match, question, followsUp) &&
        canAnswer(match, question, followsUp);
}

/** A gap answers only the question that volunteers looked into, not a wider one that shares its words. */
function acceptsGap(match: Match, question: Question): boolean {
  // A gap in the exact number is no gap for who only asks how many.
  if (wantsExact.test(match.statement.sentence) && !wantsExact.test(question.norm)) return false;
  // "Until what year?" is not "since when?".
  const gap = match.statement.sentence;
  if (endOfTime.test(question.norm) && startOfTime.test(gap) && !endOfTime.test(gap)) return false;
  if (startOfTime.test(question.norm) && endOfTime.test(gap) && !startOfTime.test(gap)) return false;
  const holdsAll = match.askPrecision >= thresholds.gapPrecision && match.askRecall >= thresholds.gapPart;
  if (match.askRecall < thresholds.gapRecall && !holdsAll) return false;
  const isAsked = match.terms.some((found) => found.term.required && !found.term.mention && isFound(found));
  if (!isAsked && match.askLikeness < thresholds.identical) return false;
  return !match.missing.some(isExact) && match.askLikeness >= thresholds.askLikeness;
}

const endOfTime = /\b(?:until|till|ends?|ended|expires?|runs? out|finish(?:es)?|over)\b/i;
const startOfTime = /\b(?:since|starts?|started|begins?|began|from when|first get|granted)\b/i;

/** Whether what was matched is what the question is about, and not only its circumstances. */
function isToThePoint(match: Match, question: Question, followsUp: boolean): boolean {
  if (question.terms.length > 0 && !match.terms.some(isFound)) return false;
  if (onlyTimeMatched(match, question) && match.statement.type !== 'event') return false;
  // "Who was there for the company?"
  if (followsUp) return match.facet >= thresholds.sureFacet || !onlyNamesMatched(match, question);
  // How it changed since is what an earlier result tells.
  const isChange =
    question.kind === 'change' &&
    match.facet === 1 &&
    match.terms.some((found) => isTime(found.term) && isFound(found));
  return (
    !onlyNamesMatched(match, question) && (!isPollResult(match.statement) || isChange || isAboutResult(match))
  );
}

/** Whether little enough of the question is left over. */
function accountsForEnough(match: Match, question: Question): boolean {
  if (match.missing.length === 0) return match.coverage >= thresholds.coverage;
  if (match.missing.some(isExact) || match.missing.some((term) => isCounted(term, question))) return false;
  const isAsked = match.askLikeness >= thresholds.askLikeness;
  const mayBeForgiven =
    forgiving.has(question.kind) && match.facet >= thresholds.sureFacet && match.missing.length === 1;
  if (!isAsked && !mayBeForgiven) return false;
  // What is left over is measured against the words besides names: likeness in names alone forgives nothing.
  const content = match.terms.filter(({ term }) => term.required && term.kind !== 'name');
  const missing = weightOf(content.filter(({ term }) => match.missing.includes(term)));
  // Whose words they are is not in doubt, only which.
  const isOwn =
    question.kind === 'what_said' && question.speaker !== undefined && match.statement.type === 'quote';
  if (missing > weightOf(content) * (isOwn ? thresholds.leftoverOfSpeaker : thresholds.leftover))
    return false;
  // Many words of a quotation or a fact were given: one more word of the asker's own does not change what is meant.
  // Where and when tell little of what is asked.
  const direct = content.filter(
    ({ term, strength }) => strength >= thresholds.direct && !term.isName && !isTime(term),
  ).length;
  return isAsked || direct >= (isOwn ? thresholds.directWordsOfSpeaker : thresholds.directWords);
}

const kinds = (...list: readonly QuestionKind[]): ReadonlySet<QuestionKind> => new Set(list);

/** Who or what somebody is. */
const isIntroduction = ({ type }: Statement): boolean => type === 'person' || type === 'organisation';
const isOfContent = (found: TermMatch): boolean => !found.term.mention && isFound(found);
const asksForBody =
  /\b(?:which|what) (?:\w+ )?(?:newspaper|paper|agency|broadcaster|outlet|channel|station|company|firm|pollster|institute|organisation|university)\b/;

/** "When did they last strike before this?" */
const asksForEarlier =
  /\b(?:the )?last time\b|\b(?:did|have|had) (?:\w+ ){1,4}last \w+|\b(?:before|prior to) (?:this|that|now|these)\b|\bprevious(?:ly)?\b|\bmost recently\b/;
/** Whether it happened before that day, for all that is known. */
const isEarlier = ({ type, spells, dates }: Statement, day: string): boolean => {
  if (type !== 'event' && type !== 'fact' && type !== 'figure') return false;
  const days = spells.length > 0 ? spells.map(({ start }) => start) : dates;
  return days.every((date) => date.slice(0, day.length) < day.slice(0, date.length));
};

const asksForDay = /\b(?:what|which|exact) (?:exact )?(?:date|day)\b/;
const givesDay = new RegExp(
  `\\b(?:${weekdays.join('|')}|today|tomorrow|yesterday|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months.join('|')})|(?:${months.join('|')}) \\d{1,2})\\b`,
  'i',
);
/** "Has any other town done it?" */
const asksForOther = /\b(?:any|some|which|what|do|did|have|has|are|is) other (?!than\b|side\b|people\b)\w+/;
const givesOther = /\b(?:other|others|another|elsewhere|also|too|as well)\b/i;
const whichOnes = kinds('about', 'list', 'who');
const asksWhichOnes =
  /\b(?:which|what) (?:(?:royal|other|local|private|hotel|of the|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\d+) )?(?:colleges|schools|hospitals|museums|theatres|unions|compan(?:y|ies)|firms?|stations|towns|cities|councils|newspapers|universities|banks|countries|streets|routes|shops|libraries|clinics|ports|airlines|charities|parties|clubs|depots|hotels?|magazines)\b/;

/** "Who gets it after 2041?" is not answered by who has it until then. */
const asksForAfter =
  /\bafter (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const endsThen = /^(?!.*\b(?:after|from|since)\b).*\buntil\b/;

/** "Who asked Smith about it?": not Smith. */
function isAddressed(statement: Statement, { terms, norm }: Question): boolean {
  const list = norm.split(' ');
  return terms.some(
    ({ mention }) =>
      mention &&
      mention.from > 0 &&
      statement.speaker !== undefined &&
      mention.ids.includes(statement.speaker) &&
      /^(?:asked|told|accused|criticised|urged|questioned|attacked|condemned|begged|warned)$/.test(
        list[mention.from - 1] ?? '',
      ),
  );
}

const asksForAddress = /\b(?:which|what) (?:street|road|avenue|address|postcode|room|floor)\b/;
const givesAddress = /\b(?:street|road|avenue|lane|square|quay|room|floor|calle|rue|strasse)\b/i;
const asksForEnd = /\b(?:ends?|finish(?:es)?|stops?|until|till|over by)\b/;
/** "What would he not say?" */
const asksWhatWasNotSaid =
  /\b(?:would|did|could|will) (?:\w+ )?not (?:say|answer|tell|reveal|comment|disclose|discuss)\b|\b(?:would|did|could|will) not (?:he|she|they) (?:say|answer|tell|reveal|discuss)\b/;
/** "Who will the arbitrator be?" */
const asksForHolder = /\bwho (?:will|would|might|could|should) (?:(?:the|an?) \w+ be|be (?:the|an?) \w+)\b/;

const asksWho: ReadonlySet<QuestionKind> = kinds('who_is', 'who', 'definition', 'where', 'how_many');
const isLeftOver = (found: TermMatch): boolean => found.term.isContent && !isFound(found);
const isPronounOrMissing = (found: TermMatch): boolean => found.term.mention?.from === -1 || !isFound(found);

const leads =
  /\bwho (?:\w+ )?(?:runs?|leads?|heads?|chairs?|owns?|is (?:in charge|at the head|at the top) of)\b/;

const isFound = ({ strength }: TermMatch): boolean => strength >= leastStrength;
const weightOf = (terms: readonly TermMatch[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** "How many supervisors?" is not answered by how many jobs. */
const isCounted = ({ surface }: QuestionTerm, { kind, norm }: Question): boolean =>
  kind === 'how_many' && norm.includes(`how many ${surface.toLowerCase()}`);

/** A name or a number: nothing else will do for it. */
const isExact = (term: QuestionTerm): boolean =>
  term.kind === 'name' || term.kind === 'quantity' || term.isName;

const timeKinds = kinds('when', 'hours', 'how_long');
/** Kinds in which the words asked with are mostly the statement's own. */
const forgiving = kinds('who_said', 'who', 'what_said', 'about', 'where', 'when');
/** Kinds in which a "not" turns round what is asked for. */
const negatable = kinds('who_said', 'who', 'what_said', 'how_many', 'share');
/** Kinds that ask for something about those named, beyond their names. */
const beyondNames = kinds('when', 'where', 'why', 'how_many', 'share', 'hours', 'how_long', 'who');

/** "Who led it before her?" is not answered by who she is. */
const isBeforeSomebody = ({ kind, terms, norm }: Question): boolean => {
  // "What did she do before she led it?"
  if (/\b(?:do|been|work\w*|be) before (?:he|she|they)\b/.test(norm)) return true;
  if (kind !== 'who' && kind !== 'who_is' && kind !== 'who_said') return false;
  const at = norm.split(' ').findIndex((word) => /^(?:before|after)$/.test(word));
  return (
    at >= 0 && terms.some((term) => term.mention && term.mention.from > at && term.mention.from <= at + 2)
  );
};
const tellsOrder = /\b(?:former|previous|predecessor|succe\w+|replaced|took over)\b/i;

/** "Which firms did she name?": the names themselves are wanted. */
const asksForNames =
  /\bnames of\b|\bnames(?: (?:please|of them))?$|\bname (?:any|them|some)\b|\bwhich (?:\w+ ){1,3}did (?:\w+ ){1,3}(?:name|mean)$/;
/** Who or which ones exactly: the last answer again does not tell. */
export const asksForIdentity = (norm: string): boolean => asksForNames.test(norm) || asksWhichOnes.test(norm);

const asksForNow = /\b(?:now|today|currently|nowadays|at the moment|at present|these days)\b/;
const wantsExact = /\b(?:exact|exactly|precise|precisely)\b/i;

const isStrike = (statement: Statement): boolean => statement.spells.length > 0;
const isEarlierResult = (statement: Statement): boolean => /\.q\d+e\d/.test(statement.id);
const isPollResult = (statement: Statement): boolean =>
  statement.type === 'poll' && /\.q\d/.test(statement.id);
/** What a poll found as a whole: it bears out no single claim about it. */
const isWholePoll = (statement: Statement): boolean =>
  statement.type === 'poll' && statement.id === statement.entry;

/** "Who said they could not be trusted?" is not answered by somebody who trusts them. */
const isNegative = (statement: Statement): boolean =>
  /\b(?:not|no|never|nobody|none|nothing|without|cannot|neither|nor|declin\w+|refus\w+|den(?:y|ied|ies)|reject\w+|against|oppos\w+|cancel\w*|clos(?:e|ed|ure)|lack\w*|miss\w*|\w+n['’]t)\b/i.test(
    // The evidence of a poll's result is its other results.
    statement.type === 'poll' ? statement.sentence : `${statement.sentence} ${statement.evidence}`,
  );

/** "When did X become Y?" is not answered by any event with X in it. */
function onlyNamesMatched(match: Match, question: Question): boolean {
  if (!beyondNames.has(question.kind) || match.askLikeness >= thresholds.sameAsk) return false;
  if (question.kind === 'who' && match.statement.type === 'person') return false;
  // "In which town does the baker work?": who somebody is may tell.
  if (question.kind === 'where' && isIntroduction(match.statement) && worksAt.test(question.norm))
    return false;
  return match.terms.every((found) => (found.term.mention && found.term.required) || !isFound(found));
}

const worksAt = /\b(?:works?|based|lives?|located|from)\b/;

/** "When was the January strike?" is not answered by a poll taken in January. */
function onlyTimeMatched(match: Match, question: Question): boolean {
  if (question.kind !== 'when' && question.kind !== 'hours') return false;
  const matched = match.terms.filter((found) => found.term.required && isFound(found));
  return matched.length > 0 && matched.every(({ term }) => isTime(term));
}

const isTime = (term: QuestionTerm): boolean =>
  (term.quantity !== undefined && term.quantity.kind !== 'number') ||
  term.keys.some((key) => weekdays.some((day) => stem(day) === key));

/**
 * Whether a statement is about what is claimed, not only about those named in it. One word of content is thin: then the
 * words for the dispute as a whole have to be there too.
 */
function bearsOnClaim(match: Match): boolean {
  const content = match.terms.filter(({ term }) => term.required && !term.mention);
  const found = content.filter(isFound);
  const loose = match.terms.filter(({ term }) => !term.required && !term.mention && term.isContent);
  // "Did he speak to her in person?": nothing but the names was found.
  if (found.length === 0 && loose.length > 0 && !loose.some(isFound))
    return match.askLikeness >= thresholds.sameAsk;
  const isThin = content.length === 1 || found.every(({ term }) => term.quantity?.kind === 'number');
  if (!isThin || match.askLikeness >= thresholds.askLikeness) return true;
  if (found.length === 0) return loose.length > 0 && loose.every(isFound);
  return loose.every(({ strength }) => strength >= thresholds.looseWord);
}

const pollWords: ReadonlySet<string> = new Set(
  ['poll', 'survey', 'ask', 'question', 'interview', 'sample'].map((word) => stem(word)),
);

/** Whether the question is about what people answered, not only about the poll. */
function isAboutResult(match: Match): boolean {
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
