/** Which statements may answer a follow-up: not those already given, only a reply, only what is of the same entry. */
import type { DecisionTools } from '../decision-tools.ts';
import { type Match, speaksAs } from '../match.ts';
import { isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { isEarlierResult, pollQuestion, type Statement } from '../statements/index.ts';
import { thresholds } from '../thresholds.ts';
import { asksForReply, asksItsSize, namesSomebody, onlyNames, saysThat, saysToThat } from './asked.ts';
import type { FollowUp } from './follow-up.ts';
import { createOverlap } from './nearness.ts';
import { isPronoun } from './spoken-of.ts';

/** What a follow-up lets pass as its answer. */
export interface Limits {
  /** Ids of what was answered already, when something else is wanted. */
  readonly given: ReadonlySet<string>;
  /** Whether a statement may answer; absent when any may. */
  readonly only?: (statement: Statement) => boolean;
}

const backThen = /\b(?:back then|at (?:the|that) time|that time)$/;

const noIds: ReadonlySet<string> = new Set();

/** The limits that the words of a follow-up set to what answers it. */
export function limitsOf(followUp: FollowUp, tools: DecisionTools): Limits {
  const { context, main, question, resolved } = followUp;
  const given = asksForOthers(followUp, tools) ? new Set(context.statements) : noIds;
  const isOfSame = asksForSameResult(followUp);
  const part = isOfSame ? pollQuestion(main) : undefined;
  const tests: ((statement: Statement) => boolean)[] = [];
  if (given.size > 0) tests.push(({ id }) => !given.has(id));
  if (part !== undefined)
    tests.push(
      (statement) =>
        statement.type === 'gap' || (statement.type === 'poll' && pollQuestion(statement) === part),
    );
  // Of a poll as a whole each of its results may tell.
  if (isOfSame && main.type === 'poll' && asksItsSize.test(question.norm))
    tests.push(
      (statement) =>
        statement === main ||
        statement.type === 'gap' ||
        (statement.entry === main.entry && (part === undefined || isEarlierResult(statement))),
    );
  // "And against, back then?"
  if (isEarlierResult(main) && backThen.test(question.norm))
    tests.push(
      (statement) =>
        statement.type === 'gap' || (statement.entry === main.entry && isEarlierResult(statement)),
    );
  if (asksForTheReply(question, resolved)) tests.push(createIsReply(followUp, tools));
  if (asksOfThat(question, resolved)) tests.push(createIsOfThat(followUp, tools));
  if (asksOfSameEntry(followUp)) tests.push(({ entry }) => entry === main.entry);
  return tests.length === 0
    ? { given }
    : { given, only: (statement) => tests.every((mayAnswer) => mayAnswer(statement)) };
}

/** Whether anything will do but what was answered already. */
function asksForOthers(followUp: FollowUp, tools: DecisionTools): boolean {
  const { question, resolved } = followUp;
  const { cues, explicit, norm } = question;
  if (cues.more || /\bwants?\b.* instead$/.test(norm)) return true;
  // "No, I meant which days": of the same.
  const isOnlyKind = explicit && !resolved.terms.some((term) => term.required);
  if (cues.corrects && !isOnlyKind && !isInMain(followUp, tools)) return true;
  return cues.other && !namesSomebody(question);
}

/** "No, I meant parcels": of which the last answer may have spoken as well, when nothing else near it does. */
function isInMain({ main, mainAt, nearness, resolved }: FollowUp, { matcher }: DecisionTools): boolean {
  const hasWord = ({ terms }: Match) =>
    terms.some(({ term, strength }) => term.required && !term.mention && strength >= thresholds.direct);
  return (
    hasWord(matcher.match(resolved, mainAt)) &&
    !matcher
      .rank(resolved)
      .some(
        (match) =>
          match.statement.entry !== main.entry &&
          match.statement.type === main.type &&
          hasWord(match) &&
          match.missing.length === 0 &&
          match.facet >= thresholds.sureFacet &&
          nearness(match.statement, match.at) >= thresholds.strayNear,
      )
  );
}

/** "And in March?", "what was it in percent?" after one result of a poll: not another result. */
const asksForSameResult = ({ question: { norm }, resolved: { terms } }: FollowUp): boolean =>
  (terms.some((term) => term.required && isTime(term)) || asksItsSize.test(norm)) &&
  terms.every((term) => !term.required || isTime(term) || isPronoun(term) || isOfSize(term));

const isOfSize = ({ surface }: QuestionTerm): boolean =>
  /^(?:exact )?(?:percent|percentage|figures?|numbers?)$|^exact$/i.test(surface);

/** "What did she reply?" is answered by a reply to what was just said, or not at all. */
const asksForTheReply = ({ norm, terms }: Question, resolved: Question): boolean =>
  asksForReply.test(norm) &&
  resolved.kind === 'what_said' &&
  // "What does Smith say to him?" may be told by words of Smith's that name him.
  !(/\b(?:say|said|says)\b.*\bto (?:him|her)$/.test(norm) && terms.some((term) => term.required)) &&
  !terms.some((term) => term.required && !term.mention);

/** "What did the union say about that?" is answered by what it said of the same, or not at all. */
const asksOfThat = ({ norm }: Question, { kind, terms }: Question): boolean =>
  kind === 'what_said' &&
  /\b(?:say|says|said|think|thinks) (?:about|of|on) (?:that|this)(?: \w+)?$/.test(norm) &&
  !terms.some((term) => term.required && !term.mention);

/** Whether a statement is of the same as the last answer. */
function createIsOfThat({ main, mainAt }: FollowUp, { index, matcher }: DecisionTools) {
  const overlap = createOverlap(mainAt, index);
  return (statement: Statement): boolean =>
    statement.type === 'gap' ||
    statement.repliesTo === main.entry ||
    main.repliesTo === statement.entry ||
    overlap(matcher.indexOf(statement.id) ?? 0) >= thresholds.sameThing * 2;
}

/** Whether a statement is a reply to these very words, or else to others of the same speaker. */
function createIsReply(
  { main, mainAt, prior, question, resolved }: FollowUp,
  { statements, index, matcher, names }: DecisionTools,
): (statement: Statement) => boolean {
  if (statements.some(({ repliesTo }) => repliesTo === main.entry))
    return ({ repliesTo }) => repliesTo === main.entry;
  const overlap = saysToThat.test(question.norm) ? createOverlap(mainAt, index) : undefined;
  const { speaker } = resolved;
  return (statement) => {
    const { repliesTo } = statement;
    // "What did the union say to that?": what it said of the same.
    if (repliesTo === undefined)
      return (
        overlap !== undefined &&
        statement !== main &&
        speaker !== undefined &&
        speaksAs(statement, speaker.ids, names) &&
        overlap(matcher.indexOf(statement.id) ?? 0) >= thresholds.sameThing * 2
      );
    const answered = statements[matcher.indexOf(repliesTo) ?? -1]?.speaker;
    return prior.some(
      ({ entry, speaker: of }) => entry === repliesTo || (answered !== undefined && answered === of),
    );
  };
}

/** What is told of the same thing, and of nothing else. */
const asksOfSameEntry = ({ main, question, resolved }: FollowUp): boolean =>
  // "How long did it last?" after something that happened: not how long anything else did.
  (main.type !== 'poll' &&
    question.kind === 'how_long' &&
    /\b(?:it|that|this) (?:last|take|go on)/.test(question.norm)) ||
  // "What was the turnout in that one?"
  /\b(?:in|of|at|for|on|to|from|during) (?:that|this) one$/.test(question.norm) ||
  // "Where did she say it?": those words, not others of hers.
  ((question.kind === 'where' || question.kind === 'when') && saysThat.test(question.norm)) ||
  // "And the minister?" after whom people blame: of the same poll.
  (main.type === 'poll' &&
    question.cues.continues &&
    !question.explicit &&
    resolved.terms.some((term) => term.required) &&
    onlyNames(resolved));
