/** A follow-up of a word or two: "why?", "who ran it?", "end?". There is nothing to find but what its kind asks for. */
import { type Decision, distinct } from '../decision.ts';
import type { DecisionTools } from '../decision-tools.ts';
import { asksForIdentity } from '../demands/index.ts';
import { asksWhichMedium } from '../english/shared-patterns.ts';
import { isNamed as isNamedIn, leastStrength, type Match, speaksAs, type TermMatch } from '../match.ts';
import type { Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { type Question, type QuestionTerm, timed } from '../question/index.ts';
import type { SearchIndex } from '../search-index.ts';
import { isIntroduction, pollQuestion, type Statement, sharesPassage } from '../statements/index.ts';
import { thresholds } from '../thresholds.ts';
import { aboutPolling, asksForHead, asksForOtherParty } from './asked.ts';
import { completedBy } from './completed.ts';
import type { Before } from './follow-up.ts';
import { sized } from './leaning.ts';
import { createOverlap, type Nearness, subjectOf } from './nearness.ts';
import { isPronoun } from './spoken-of.ts';

/** "What does all-out mean here?" asks for those words, though everything is about them. */
export const asksMeaning = ({ kind }: Question, term: QuestionTerm): boolean =>
  kind === 'definition' && (term.isContent || term.kind === 'phrase') && !isPronoun(term);

/** Where a bare question looks for its answer. */
export interface NearOptions {
  /** Statements near the last answer, besides those that the words find. */
  readonly also: readonly number[];
  /** How much a statement gains by being near the last answer. */
  readonly bonus: Nearness;
  readonly only?: (statement: Statement, at: number) => boolean;
}

/** @returns nothing when no statement near the last answer gives what is asked for. */
export type DecideBare = (question: Question, before: Before, options: NearOptions) => Decision | undefined;

/** A bonus from here on makes a statement near enough to be asked about without a word of its own. */
export const nearEnough = 0.16;

/** So surely must a statement tell who it was; less surely anything else that is asked for. */
const leastFacet = { who: 0.8, other: 0.5 } as const;

/** Made once; it tells nothing of a question that has words of its own to find. */
export function createBareDecider({ matcher, index, names, meetsDemands }: DecisionTools): DecideBare {
  return (question, before, options) => {
    const { main } = before;
    if (completedBy(question.norm, main))
      return { type: 'found', match: matcher.match(question, before.mainAt), others: [] };
    // "Starting at?" says neither what it asks for nor of what.
    const { more, corrects, continues } = question.cues;
    const saysNothing = question.kind === 'about' && !question.terms.some((term) => term.required);
    if (saysNothing && !more && !corrects && !continues) return undefined;
    if (hasMoreToFind(question, main)) return undefined;
    const mayTell = createMayTell(question, main, names);
    const isNear = createIsSpokenOf(question, before, options, index);
    const ranked = matcher
      .rank(question, {
        ...options,
        only: (statement, at) =>
          statement.type !== 'gap' &&
          options.only?.(statement, at) !== false &&
          mayTell(statement) &&
          isNear(statement, at),
      })
      .filter((match) => tells(match, question, main) && meetsDemands(match, question, true));
    const best = bestOf(ranked, question);
    if (!best || lacksContent(best)) return undefined;
    return { type: 'found', match: best, others: question.cues.more ? distinct(ranked.slice(1)) : [] };
  };
}

/** Whether there is something of its own to find. */
const hasMoreToFind = (question: Question, main: Statement): boolean =>
  question.kind === 'is_it_true' ||
  question.stranger ||
  question.terms.some((term) => asksMeaning(question, term)) ||
  (main.type !== 'poll' && asksForIdentity(question.norm));

/** Whether a statement is of the sort that may tell what is asked about the last answer. */
function createMayTell(question: Question, main: Statement, names: Names): (statement: Statement) => boolean {
  const { kind, norm, speaker } = question;
  const isOfHead = asksForHead(norm);
  // Whose words are asked for is not answered by somebody else's.
  const by = kind === 'what_said' || kind === 'about' ? speaker?.ids : undefined;
  // "From what date?" does not ask for the day of the words.
  const isOfOtherDay = timed.has(kind) && asksForOtherDay.test(norm);
  // "Who said that?" of what nobody said as such: who did in the same passage.
  const isSaidSo = asksWhoSaidSo(question);
  // "Why?" of the dispute: why they strike, and not what is so because they do.
  const isOfReasons = kind === 'why' && isOfStrike(main);
  // "What is the number?" of a helpline: the one to ring.
  const isOfHelpline = asksForNumber.test(norm) && /\b(?:helpline|hotline|phone|ring)\b/.test(main.sentence);
  const isOfSamePart = createIsOfSamePart(question, main);
  const mayIntroduce = createMayIntroduce(question, main);
  return (statement) => {
    // Who is quoted, and which sides there are, is asked for as a list.
    if (statement.type === 'dispute' && statement !== main && kind !== 'list') return false;
    if (isSaidSo) {
      if (!statement.speaker || statement.declined) return false;
      if (!main.speaker && !sharesPassage(statement, main)) return false;
    }
    if (by && !speaksAs(statement, by, names)) return false;
    // "Since when?" of "we have done so since the start".
    const isSince = /\bsince\b/.test(norm) && statement === main && /\bsince \w/.test(main.sentence);
    if (isOfOtherDay && statement.type === 'quote' && !isSince) return false;
    if (isIntroduction(statement) && !mayIntroduce(statement)) return false;
    if (isOfHelpline && !/\d[\d -]{5,}\d/.test(statement.sentence)) return false;
    if (isOfHead && statement.type !== 'person') return false;
    if (isOfReasons && statement !== main && !tellsWhyTheyStrike(statement)) return false;
    return isOfSamePart(statement);
  };
}

const asksForNumber = /^(?:and |so )*(?:what is )?(?:the|its|their) (?:phone |telephone )?number$/;

const asksForOtherDay =
  /^(?:and |so )*(?:from|since|until|till|by)\b|\bwhen (?:will|would|does|do|is|are) (?:that|it|this|they)\b/;

const saidSo =
  /\b(?:said|says|say|saying|told|tells|explained|explains|claimed|claims|claiming|mentioned) (?:\w+ )?(?:that|this|so|it)(?: then| anyway| exactly| though)?$|^(?:and |so |but )*(?:says|according to) whom?$/;

const asksWhoSaidSo = ({ kind, norm }: Question): boolean => kind === 'who_said' && saidSo.test(norm);

/** Who somebody is answers only who they are; and how many they are, or where. */
function createMayIntroduce({ kind, norm }: Question, main: Statement): (statement: Statement) => boolean {
  // "Which station?" after what was said on the radio: what that one is.
  if (introducing.has(kind) || (kind === 'where' && asksWhichMedium.test(norm))) return () => true;
  const isOfMain = sized.has(kind) || kind === 'where';
  const isOfAge = /\bhow old\b/.test(norm);
  return (statement) => (isOfMain && statement === main) || (isOfAge && statement.entry === main.speaker);
}

/** Kinds that who somebody is may answer. */
const introducing: ReadonlySet<QuestionKind> = new Set(['who_is', 'who', 'definition']);

/** After a result of a poll: of the same question of that poll. "How many?" does not ask how many were asked. */
function createIsOfSamePart({ kind, norm }: Question, main: Statement): (statement: Statement) => boolean {
  const part = pollQuestion(main);
  if (!part) return () => true;
  const ofWhole = sized.has(kind) && !aboutPolling.test(norm) ? '' : part;
  return (statement) => statement.entry !== main.entry || (pollQuestion(statement) ?? ofWhole) === part;
}

const strikes = /\b(?:strik|walkout|walk out|stoppage)/i;

const isOfStrike = ({ type, happening = '' }: Statement): boolean =>
  type === 'dispute' || (type === 'event' && strikes.test(happening));

const tellsWhyTheyStrike = ({ type, sentence, answers }: Statement): boolean =>
  answers.why !== undefined &&
  (type === 'event' || type === 'fact' || type === 'position') &&
  strikes.test(sentence);

/** Whether a statement is near what was spoken of. */
function createIsSpokenOf(
  question: Question,
  { main, mainAt, prior }: Before,
  { bonus }: NearOptions,
  index: SearchIndex,
): (statement: Statement, at: number) => boolean {
  const { kind, norm, terms } = question;
  // "When is it?" may be of what was spoken of before a number of it.
  const reach = timed.has(kind) ? 3 : 2;
  const entries = new Set(prior.slice(0, reach).map((statement) => statement.entry));
  const pronouns = terms.filter(isPronoun);
  if (pronouns.length > 0)
    return (_, at) => pronouns.every((term) => term.mention?.ids.some((id) => isNamedIn(index, at, id)));
  const isSaidSo = asksWhoSaidSo(question);
  // "Since when?" of what a word means: when that thing came.
  const subject = ofSubject.has(kind) ? subjectOf(main, index) : [];
  // "Why?" after words of hers: her reason, and not one of what she spoke of.
  const isOfWords = kind === 'why' && main.speaker !== undefined;
  const overlap = isOfWords ? createOverlap(mainAt, index) : undefined;
  const isOfSame = (statement: Statement, at: number) =>
    overlap === undefined ||
    statement.repliesTo === main.entry ||
    main.repliesTo === statement.entry ||
    (statement.speaker === main.speaker && overlap(at) >= thresholds.sameThing);
  const sinceWhen = /\bsince when\b/.test(norm);
  return (statement, at) =>
    entries.has(statement.entry) ||
    (bonus(statement, at) >= nearEnough && isOfSame(statement, at)) ||
    (subject.length > 0 &&
      ((statement.answers[kind] !== undefined && !(sinceWhen && statement.type === 'event')) ||
        (kind === 'when' && tellsStart.test(statement.sentence))) &&
      subject.every((term) => index.strength(at, term) > thresholds.direct)) ||
    (isSaidSo && sharesPassage(statement, main));
}

/** Since when something is so, whether or not volunteers wrote it down as a time. */
const tellsStart =
  /\b(?:since|took over|founded|set up|established|opened|began|started|launched|elected|appointed|joined)\b.*\b(?:19|20)\d\d\b/;

/** Kinds that ask for something about what was explained. */
const ofSubject: ReadonlySet<QuestionKind> = new Set(['when', 'where', 'why']);

/** Whether a statement gives what the kind of the question asks for. */
function tells({ facet, statement }: Match, { kind, norm }: Question, main: Statement): boolean {
  // "Who interviewed her?" does not ask for whoever is spoken of in passing; "at whom?" may.
  const least = kind === 'who' && !asksForOtherParty.test(norm) ? leastFacet.who : leastFacet.other;
  // "Where is it?" of what somebody runs: "... the shop in Leeds".
  const isPlaceOfMain = kind === 'where' && statement === main && isIntroduction(main) && facet > 0;
  if (facet < least && !isPlaceOfMain) return false;
  // A number that the last answer holds in passing serves too; one in passing elsewhere does not.
  return !sized.has(kind) || facet === 1 || statement === main || statement.answers[kind] !== undefined;
}

const saysModal =
  /\b(?:say|said|says|think|thinks) (?:that )?(?:\w+ ){1,3}?(must|should|cannot|could|might)\b/;

/** "How did she describe the plans?": her words of plans, before the last answer again without any. */
function bestOf(ranked: readonly Match[], { kind, norm }: Question): Match | undefined {
  // In "what does she say about the plan?" a light word is all that there is.
  const isOwn = ({ term, strength }: TermMatch): boolean =>
    (term.isContent || kind === 'what_said') && !isPronoun(term) && strength >= thresholds.direct;
  const own = asksForOtherParty.test(norm) ? undefined : ranked.find((match) => match.terms.some(isOwn));
  // "What did he say we must do?"
  const [, modal] = kind === 'what_said' ? (saysModal.exec(norm) ?? []) : [];
  const inModal =
    modal && ranked.find((match) => match.statement.sentence.toLowerCase().includes(` ${modal} `));
  return own ?? (inModal || ranked[0]);
}

/** "On what dates did they do the interviews?" does say something: an answer without any of it is none. */
function lacksContent({ terms }: Match): boolean {
  const content = terms.filter(({ term }) => term.isContent && !isPronoun(term));
  return content.length > 0 && content.every(({ strength }) => strength < leastStrength);
}
