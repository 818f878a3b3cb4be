/** What becomes of a message: the questions in it are read and decided, and make one outcome. */
import type { AskIndex } from './asks.ts';
import type { Catalogue } from './catalogue.ts';
import type { Repeated, Repeats } from './claims/repeats.ts';
import { verdictOn, verdictOnChange } from './claims/verdicts.ts';
import type { DecisionTools } from './decision-tools.ts';
import type { Conversation } from './follow-ups/conversation.ts';
import type { Decided } from './follow-ups/follow-up.ts';
import type { Context, Outcome } from './outcome.ts';
import { combine, helpOf, type OutcomeTools, outcomeOf } from './outcomes/index.ts';
import {
  changeQuestion,
  type Question,
  type QuestionTools,
  readPlainQuestion,
  readText,
} from './question/index.ts';
import { words } from './text.ts';

const maxQuestions = 3;

/** All that answering a message takes. */
export interface MessageTools extends DecisionTools, OutcomeTools {
  readonly questionTools: QuestionTools;
  /** The ways of asking that volunteers wrote down. */
  readonly askIndex: AskIndex;
  readonly repeats: Repeats;
  readonly conversation: Conversation;
  readonly catalogue: Catalogue;
  /** Questions to try, for who only greets. */
  readonly examples: readonly string[];
}

/** @param context what was last answered in that place. */
type Ask = (text: string, context?: Context) => Outcome;

/** Answers messages as people type them. */
export function createAsk(tools: MessageTools): Ask {
  const { knowledge, matcher, conversation, catalogue } = tools;

  const answer = (question: Question, context: Context | undefined): Outcome => {
    const summary = asksForSummary(question) ? catalogue.show('dispute') : undefined;
    if (summary) return summary;
    if (asksForStrikes(question)) return catalogue.strikes();
    const read = conversation.decide(question, context);
    return outcomeOf(read.question, read.decision, context, tools, read.follows);
  };

  /** Each question is asked in the light of what the one before it was answered. */
  const answerEach = (questions: readonly Question[], context: Context | undefined): Outcome[] => {
    const outcomes: Outcome[] = [];
    let now = context;
    for (const question of questions) {
      const outcome = answer(question, now);
      if (outcome.type === 'answer') now = outcome.context;
      outcomes.push(outcome);
    }
    return outcomes;
  };

  const answerRepeated = (
    first: Question,
    { at, change }: Repeated,
    context: Context | undefined,
  ): Outcome => {
    const question = changeQuestion(first, { kind: 'is_it_true', explicit: true, claim: true });
    const match = matcher.match(question, at);
    const verdict = verdictOnChange(change, question, match, tools);
    return outcomeOf(question, { type: 'found', match, verdict, others: [] }, context, tools);
  };

  return (text, context) => {
    const read = readText(text, tools.questionTools);
    const asked = askedAsWritten(read.norm, text, context, tools);
    if (asked) return outcomeOf(asked.question, asked.decision, context, tools);
    const questions = read.questions.slice(0, maxQuestions);
    const [first] = questions;
    if (read.isSmallTalk || !first) return helpOf(tools.examples, knowledge, context);
    const repeated = repeatedIn(text, read.norm, questions, tools.repeats);
    // Somebody else may have done the same.
    if (repeated && repeated.change !== 'name') return answerRepeated(first, repeated, context);
    const outcomes = answerEach(questions, context);
    const isBorneOut = outcomes.some((outcome) => outcome.type === 'answer' && outcome.verdict === 'yes');
    return repeated && isBorneOut ? answerRepeated(first, repeated, context) : combine(outcomes);
  };
}

/** "Give me the gist in a sentence or two": of nothing else but the dispute. */
const asksForSummary = ({ cues, norm, terms }: Question): boolean =>
  cues.summary &&
  !/\b(?:apart|aside|besides|other than)\b/.test(norm) &&
  terms.every((term) => !term.required || term.quantity);

/** "List every strike, past and planned" */
const asksForStrikes = ({ kind, norm }: Question): boolean => kind === 'list' && listsStrikes.test(norm);

const listsStrikes =
  /^(?:(?:please|can you|could you) )*(?:list|name|show|give)(?: me| us)? (?:(?:all|every|each|of|the) )*(?:strikes?|walkouts?|stoppages?)\b/;

/** A volunteer wrote down this very question: its entry answers it. */
function askedAsWritten(
  norm: string,
  text: string,
  context: Context | undefined,
  tools: MessageTools,
): Decided | undefined {
  const { askIndex, conversation, matcher, questionTools, statements } = tools;
  const written = askIndex.same(norm);
  // "Who did the poll?" may have been written down for each of two polls: then it is of the one just spoken of.
  const last = matcher.indexOf(context?.statements[0] ?? '');
  const ofLast = written.filter(
    (at) => last !== undefined && statements[at]?.entry === statements[last]?.entry,
  );
  const ats = ofLast.length > 0 ? ofLast : written;
  const question = ats.length > 0 ? readPlainQuestion(text, questionTools) : undefined;
  const match = question && matcher.best(question, ats);
  if (!match) return undefined;
  if (match.statement.type === 'gap') return { question, decision: { type: 'gap', match, near: [] } };
  // A claim that was written down is decided like any other, as long as that entry decides it.
  const decided = question.claim ? conversation.decide(question, undefined) : undefined;
  if (decided?.decision.type === 'found' && ats.includes(decided.decision.match.at)) return decided;
  const verdict = verdictOn(question, match, tools);
  const runnerUp = matcher.rank(question).find(({ statement }) => statement !== match.statement);
  return {
    question,
    decision: {
      type: 'found',
      match,
      ...(verdict ? { verdict } : {}),
      others: [],
      ...(runnerUp ? { runnerUp } : {}),
    },
  };
}

/** What a claim repeats word for word, or with a word changed. */
function repeatedIn(
  text: string,
  norm: string,
  questions: readonly Question[],
  repeats: Repeats,
): Repeated | undefined {
  const isQuestion = /\?\s*$/.test(text);
  // "Is it true that ... when ...?" may be read as asking when.
  const mayClaim =
    questions.some(({ claim }) => claim) || asksIfTrue.test(norm) || (isQuestion && !asksOpenly.test(norm));
  if (!mayClaim) return undefined;
  const setAside = questions.flatMap((question) => question.setAside.flatMap(({ word }) => words(word)));
  return repeats.find(norm, isQuestion, new Set(setAside.map((word) => word.norm)));
}

const asksIfTrue = /\b(?:true|right|correct|accurate|fact|really|confirm|check|verify|yeah|innit)\b/;
const asksOpenly = /^(?:(?:and|so|but|ok) )*(?:who|whom|whose|what|when|where|why|how|which)\b/;
