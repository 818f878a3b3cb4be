/** Questions one after another: whether each leans on what was answered before it, or stands on its own. */
import { areOver } from '../calendar.ts';
import type { Decider } from '../decide.ts';
import type { DecisionTools } from '../decision-tools.ts';
import type { Context } from '../outcome.ts';
import { changeQuestion, isTime, type Question, timed, withChange } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { impliedStrike } from '../what-happens.ts';
import { decideAlone, decideOfDispute } from './alone.ts';
import {
  aboutPolling,
  asksForAnother,
  asksForHead,
  asksForNextOne,
  asksIfBefore,
  asksItsSize,
  asksItsTime,
  asksOfThatTime,
  asksWhoRepliedToIt,
  asksWhyTheyStrike,
  namesSomebody,
  onlyAgrees,
  onlyDid,
  quotes,
  saysIt,
  saysOfThat,
  unnamedPerson,
  wasOnTheSame,
} from './asked.ts';
import { isAsked, isBesideThePoint, isWhole, isWordForWord } from './beside-the-point.ts';
import { completedWholly } from './completed.ts';
import { type Before, type Decided, lookUp, nothing } from './follow-up.ts';
import { createDecideInContext } from './in-context.ts';
import { leanOnRefused, leans, onlyLeans, sized } from './leaning.ts';
import { createRecall } from './recall.ts';
import { whatTheyDid } from './yes-or-no.ts';

/** A decision in the course of a conversation. */
export interface DecidedInTurn extends Decided {
  /** What was answered last, when the question was read as a follow-up. */
  readonly follows?: Statement;
}

export interface Conversation {
  /** Decides a question in the light of the context. */
  decide(question: Question, context: Context | undefined): DecidedInTurn;
}

/** @param decider decides a question by itself, or among the statements it is given. */
export function createConversation(tools: DecisionTools, decider: Decider): Conversation {
  const { index, names, today } = tools;
  const recall = createRecall(tools, decider);
  const decideInContext = createDecideInContext(tools, decider, recall);
  const onItsOwn = (question: Question): Decided => ({ question, decision: decider.decide(question) });

  /** In the light of the last answer, and on its own only where that says enough. */
  const decideLeaning = (question: Question, before: Before): DecidedInTurn => {
    const { main } = before;
    const { kind, norm } = question;
    // "And who said it cannot be mended?": its own words tell more than what was spoken of.
    const ofItself = kind === 'who_said' && !saysOfThat.test(norm) && !asksWhoRepliedToIt.test(norm);
    const own = ofItself ? onItsOwn(question) : undefined;
    if (own && (isWhole(own.decision) || isAsked(own.decision) || isWordForWord(own.decision, question)))
      return own;
    const read = decideInContext(question, before);
    // "What did she say?" after words of his.
    const pronoun = unnamedPerson(question);
    const isOfUnnamed = read.question.terms.some(({ surface }) => surface === pronoun);
    if (pronoun && !namesSomebody(read.question) && !isOfUnnamed && !quotes(question))
      return { question, decision: nothing(pronoun) };
    // "What did they say?" of nobody known, or "what did Smith tell him?" without a word to him.
    const isOfNobody = kind === 'what_said' && saysIt.test(norm) && !read.question.speaker;
    if (isOfNobody && !namesSomebody(question) && main.type !== 'poll')
      return { question, decision: nothing('they') };
    const followed = { ...read, follows: main };
    if (read.decision.type !== 'missing') return followed;
    if (asksOfDispute(question, main)) return decideOfDispute(question, decider);
    const { decision } = own ?? onItsOwn(question);
    const isLeftOpen =
      onlyLeans(question, read.question.kind, names) || isOfLastAnswer(question, before.context);
    if (isLeftOpen && !(onlyTheyIsMeant(question) && isAsked(decision))) return followed;
    // "And the year before?" is not answered by the last answer again, on its own either.
    if (isBesideThePoint(decision, question, before, index)) return followed;
    return decision.type === 'found' || decision.type === 'choose' ? { question, decision } : followed;
  };

  /** On its own, and in the light of the last answer only where nothing is found. */
  const decideOnItsOwn = (question: Question, before: Before): DecidedInTurn => {
    const { main } = before;
    const own = onItsOwn(question);
    const ofThatTime = asksOfPastEvent(question, main, today)
      ? decider.decide(question, { only: ({ entry, type }) => entry === main.entry && type !== 'gap' })
      : undefined;
    if (ofThatTime && (ofThatTime.type === 'found' || asksOfThatTime.test(question.norm)))
      return { question, decision: ofThatTime, follows: main };
    if (own.decision.type !== 'missing') return own;
    if (question.terms.filter((term) => term.required).length > 3) return own;
    const read = decideInContext(question, before);
    return read.decision.type === 'found' ? { ...read, follows: main } : own;
  };

  return {
    decide(question, context) {
      if (!context || question.cues.fresh) return decideAlone(question, decider);
      const before = lookUp(context, tools);
      if (!before || asksWhyTheyStrike(question)) return onItsOwn(question);
      const { main } = before;
      const refused = context.refused && leanOnRefused(question, context.refused);
      if (refused) return { question, decision: refused };
      // "Turnout?" is of this ballot, whatever else has one.
      if (completedWholly(question.norm, main))
        return { ...decideInContext(question, before), follows: main };
      const another = anotherStrike(question, main);
      if (another) {
        const only = ({ entry }: Statement) => entry !== main.entry;
        return { question: another, decision: decider.decide(another, { only }), follows: main };
      }
      const ofAnother = recall.ofAnother(question, before);
      if (ofAnother) return { question, decision: ofAnother, follows: main };
      if (onlyDid(question)) {
        const theirs = context.kind === 'is_it_true' ? whatTheyDid(question, before, tools) : undefined;
        return { ...(theirs ?? { question, decision: nothing() }), follows: main };
      }
      if (onlyAgrees(question)) return { question, decision: nothing(), follows: main };
      return asksOfPoll(question, main) || leans(question) || asksWhoRepliedToIt.test(question.norm)
        ? decideLeaning(question, before)
        : decideOnItsOwn(question, before);
    },
  };
}

/** "They" are those who strike, whoever was spoken of; anybody else is not known by a pronoun. */
const onlyTheyIsMeant = ({ cues: { pronouns } }: Question): boolean =>
  pronouns.size > 0 && [...pronouns].every((word) => word === 'they');

/** What has no beginning and no end of its own. */
const timeless: ReadonlySet<Statement['type']> = new Set([
  'quote',
  'position',
  'person',
  'organisation',
  'poll',
]);

/** "What time does it finish?" after words or a poll: the strike, since nothing else was spoken of that does. */
const asksOfDispute = ({ norm }: Question, main: Statement): boolean =>
  asksIfBefore.test(norm) || (timeless.has(main.type) && asksItsTime.test(norm));

/** Whether only what was answered last can be meant, so that nothing else answers it. */
const isOfLastAnswer = (question: Question, context: Context): boolean =>
  // "Who runs them?": those that were spoken of.
  (asksForHead(question.norm) && /\b(?:it|them)\b/.test(question.norm)) ||
  wasOnTheSame.test(question.norm) ||
  asksWhoRepliedToIt.test(question.norm) ||
  asksItsSize.test(question.norm) ||
  isFragment(question, context);

/** "Galway?" after how long the wait is: the same of Galway, and nothing else. */
const isFragment = ({ explicit, norm, terms }: Question, { kind }: Context): boolean =>
  !explicit &&
  norm.split(' ').length <= 2 &&
  terms.some((term) => term.isName && !term.mention) &&
  (sized.has(kind) || timed.has(kind) || kind === 'where');

/** "Is there another one planned?", "when is the next one?" after a strike: another strike. */
function anotherStrike(question: Question, { type, spells }: Statement): Question | undefined {
  if (type !== 'event' || spells.length === 0) return undefined;
  if (asksForAnother.test(question.norm))
    return changeQuestion(question, {
      kind: 'is_it_true',
      explicit: true,
      claim: true,
      norm: 'is another strike planned',
      terms: [impliedStrike],
    });
  if (!asksForNextOne.test(question.norm)) return undefined;
  return changeQuestion(question, {
    norm: 'when is the next strike',
    terms: [
      ...question.terms.map((term) => withChange(term, { required: false, isContent: false })),
      impliedStrike,
    ],
  });
}

/** "How many adults were asked?" after a poll is about that poll. */
const asksOfPoll = (question: Question, main: Statement): boolean =>
  main.type === 'poll' && aboutPolling.test(question.norm) && !namesSomebody(question);

/** "How many classes were lost?" after a strike that is over: of that one, where it tells. */
const asksOfPastEvent = ({ kind, norm, terms }: Question, { spells }: Statement, today: string): boolean =>
  (asksOfThatTime.test(norm) ||
    ((kind === 'how_many' || kind === 'why' || kind === 'where') && /\b(?:was|were|did|had)\b/.test(norm))) &&
  areOver(spells, today) &&
  !terms.some((term) => isTime(term) || term.mention);
