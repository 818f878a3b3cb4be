/** What is shown without being asked for in words: a statement, all strikes, all polls, and what else is known nearby. */

import { keyOf } from './lexicon.ts';
import type { Offer, Outcome } from './outcome.ts';
import { type OutcomeTools, offerOf, outcomeOf } from './outcomes/index.ts';
import { changeQuestion, type Question, type QuestionTools, readQuestions } from './question/index.ts';
import { isWholeEvent, isWholePoll, type Statement } from './statements/index.ts';
import { createStrikeWords } from './strikes.ts';

/** What buttons, menus and commands ask for. */
export interface Catalogue {
  /** The answer that is a statement; nothing when there is none of that id, or nobody found it out. */
  show(id: string): Outcome | undefined;
  /** All strikes, with the days and hours of each. */
  strikes(): Outcome;
  polls(): Outcome;
  /** What else is known about what a statement is about, best first. */
  related(id: string, limit: number): readonly Offer[];
}

/** @param questionTools to read a statement as a question about the same. */
export function createCatalogue(tools: OutcomeTools, questionTools: QuestionTools): Catalogue {
  const { matcher, statements } = tools;
  const { isOfStrike } = createStrikeWords(questionTools.lexicon);
  /** @param none what is said when there are none. */
  const collect = (wanted: (statement: Statement) => boolean, question: Question, none: string): Outcome => {
    const [match, ...others] = statements
      .flatMap((statement, at) => (wanted(statement) ? [at] : []))
      .map((at) => matcher.match(question, at));
    return match
      ? outcomeOf(question, { type: 'found', match, others }, undefined, tools)
      : {
          ...outcomeOf(question, { type: 'missing', near: [], unplaced: [] }, undefined, tools),
          headline: none,
        };
  };
  return {
    show(id) {
      const at = matcher.indexOf(id);
      const statement = at === undefined ? undefined : statements[at];
      if (!statement || at === undefined || statement.type === 'gap') return undefined;
      const question = changeQuestion(nothingAsked, {
        kind: statement.answers.what_said ? 'what_said' : 'about',
      });
      const match = matcher.match(question, at);
      return outcomeOf(question, { type: 'found', match, others: [] }, undefined, tools);
    },
    strikes: () =>
      collect(
        (statement) => isWholeEvent(statement) && isOfStrike([keyOf(statement.happening ?? '')]),
        changeQuestion(nothingAsked, { kind: 'when' }),
        'The sources tell of no strike.',
      ),
    polls: () => collect(isWholePoll, nothingAsked, 'The sources tell of no poll.'),
    related(id, limit) {
      const at = matcher.indexOf(id);
      const statement = at === undefined ? undefined : statements[at];
      const [question] = statement ? readQuestions(statement.sentence, questionTools) : [];
      if (!statement || !question) return [];
      const seen = new Set([statement.entry]);
      const offers: Offer[] = [];
      for (const { statement: other } of matcher.rank(changeQuestion(question, { kind: 'about' }))) {
        if (seen.has(other.entry) || other.type === 'gap' || offers.length >= limit) continue;
        seen.add(other.entry);
        offers.push(offerOf(other));
      }
      return offers;
    },
  };
}

/** Stands for a question where none was asked. */
const nothingAsked: Question = {
  kind: 'about',
  explicit: true,
  terms: [],
  setAside: [],
  speaker: undefined,
  claim: false,
  negated: false,
  copula: false,
  stranger: false,
  choices: [],
  quoted: [],
  cues: {
    pronouns: new Set(),
    continues: false,
    corrects: false,
    more: false,
    other: false,
    summary: false,
    fresh: false,
  },
  norm: '',
};
