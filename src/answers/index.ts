/** Questions -> outcomes. Pure: no files, clock, network or Discord. */
import type { Knowledge } from '../knowledge/index.ts';
import { type AskIndex, createAskIndex, readAsk } from './asks.ts';
import { createCatalogue } from './catalogue.ts';
import { createRepeats } from './claims/repeats.ts';
import { createDecider } from './decide.ts';
import type { DecisionTools } from './decision-tools.ts';
import { createDemands } from './demands/index.ts';
import { createConversation } from './follow-ups/conversation.ts';
import { indexStatements } from './index-statements.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createMatcher } from './match.ts';
import { createAsk, type MessageTools } from './message.ts';
import { createNames, descriptions } from './names.ts';
import type { Context, Offer, Outcome, Suggestion } from './outcome.ts';
import { helpOf } from './outcomes/index.ts';
import { nameTerm } from './pieces.ts';
import { numberTerm } from './quantities.ts';
import type { QuestionTerm, QuestionTools } from './question/index.ts';
import { createQuestionTools } from './question-tools.ts';
import type { SearchIndex } from './search-index.ts';
import { compileStatements, type Statement } from './statements/index.ts';
import { createSuggestions, exampleQuestions, type SuggestionKind } from './suggestions.ts';
import { stem, words } from './text.ts';
import { createTermWeights, weights } from './weights.ts';

export type * from './outcome.ts';
export { exampleQuestions } from './suggestions.ts';

/** Answers questions from one snapshot of the knowledge. Same question and context, same outcome. */
export interface Answerer {
  /** A question as people type it, up to 6,000 characters; `context` is what was last answered in that place. */
  ask(question: string, context?: Context): Outcome;
  /** What a speaker said: `/said who about`. Both may be an id picked from suggestions, or free text. */
  said(query: { readonly who?: string; readonly about?: string }): Outcome;
  /** Who said these words: a remembered fragment, misspelt or not. */
  whoSaid(words: string): Outcome;
  /** All strikes: days, hours, cover. */
  strikes(): Outcome;
  /** All polls: what they found. */
  polls(): Outcome;
  help(): Outcome;
  /** The answer that a picked offer stands for; `undefined` when the statement is not (or no longer) known. */
  show(statement: string): Outcome | undefined;
  /** Suggestions while somebody types; an empty text gives a curated list. At most `limit`. */
  suggest(what: SuggestionKind, typed: string, limit?: number): readonly Suggestion[];
  /** What else is known about what an answer's statement is about, best first. */
  related(statement: string, limit?: number): readonly Offer[];
}

/** Compiles the knowledge and builds the index: a second or two for a hundred entries with their asks, less once the code is warm. */
export function createAnswerer(knowledge: Knowledge): Answerer {
  const tools = wire(knowledge);
  const { names, statements, catalogue, examples } = tools;
  const ask = createAsk(tools);
  const suggestions = createSuggestions(knowledge, statements, names);
  return {
    ask,
    said({ who, about: topic }) {
      const speaker = who && knowledge.entries.has(who) ? names.label(who) : who;
      if (!speaker && !topic) return helpOf(examples, knowledge);
      return ask(
        speaker
          ? `What did ${speaker} say${topic ? ` about ${topic}` : ''}?`
          : `What did people say about ${topic}?`,
      );
    },
    whoSaid: (fragment) => ask(`Who said ${fragment}`),
    strikes: catalogue.strikes,
    polls: catalogue.polls,
    help: () => helpOf(examples, knowledge),
    show: catalogue.show,
    suggest: suggestions.suggest,
    related: (id, limit = 5) => catalogue.related(id, limit),
  };
}

/** All that answering takes, each part made from those before it. */
function wire(knowledge: Knowledge): MessageTools {
  const lexicon = lexiconOf(knowledge);
  const names = createNames(knowledge);
  const statements = compileStatements(knowledge, names);
  const vocabulary = new Set<string>();
  const index = indexStatements(statements, lexicon, names, vocabulary);
  const questionTools = createQuestionTools({ knowledge, statements, index, lexicon, names, vocabulary });
  const askIndex = indexAsks(statements, questionTools, index);
  const matcher = createMatcher(statements, askIndex, index, lexicon);
  const meetsDemands = createDemands(names, lexicon, knowledge);
  const today = knowledge.dispute.today.date;
  const tools: DecisionTools = { statements, index, matcher, lexicon, names, meetsDemands, today };
  return {
    ...tools,
    knowledge,
    questionTools,
    askIndex,
    repeats: createRepeats(statements, index, { lexicon, names }),
    conversation: createConversation(tools, createDecider(tools)),
    catalogue: createCatalogue({ knowledge, statements, names, matcher }, questionTools),
    examples: exampleQuestions(knowledge, 3),
  };
}

/** The words that mean the same here: in general English, to volunteers, and as descriptions of people and bodies. */
function lexiconOf(knowledge: Knowledge): Lexicon {
  const { about } = knowledge.dispute;
  const whole = new Set(about.flatMap((text) => words(text).map(({ norm }) => stem(norm))));
  const relative = relativeTimes(knowledge.dispute.today.date);
  return createLexicon(
    knowledge.vocabulary.map((group) => group.words),
    [...about, ...relative.map(([text]) => text)],
    [
      // What stands for the dispute as a whole tells nobody apart.
      ...descriptions(knowledge).flatMap(([word, id]) =>
        whole.has(stem(word)) ? [] : [[word, nameTerm(id)] as const],
      ),
      ...relative,
    ],
  );
}

/** "Next year", "last month", with the year or month that they stand for on a day. */
function relativeTimes(today: string): (readonly [text: string, term: string])[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const monthTerm = (number: number) => `m${String(((number + 11) % 12) + 1).padStart(2, '0')}`;
  return [
    ['last year', numberTerm(year - 1)],
    ['next year', numberTerm(year + 1)],
    ['last month', monthTerm(month - 1)],
    ['next month', monthTerm(month + 1)],
  ];
}

/** The ways of asking that volunteers wrote down, read as questions are. */
function indexAsks(
  statements: readonly Statement[],
  questionTools: QuestionTools,
  index: SearchIndex,
): AskIndex {
  const termWeight = createTermWeights(statements.length, index);
  const askWeight = (term: QuestionTerm) =>
    term.required ? termWeight(term, term.keys) : weights.askOptional;
  return createAskIndex(
    statements.map(({ asks }) => asks.flatMap((text) => readAsk(text, questionTools, askWeight) ?? [])),
  );
}
