/** What is offered where there is no one answer: answers to choose from, or questions to try. */
import type { Knowledge } from '../../knowledge/index.ts';
import type { Match } from '../match.ts';
import type { Choose, Context, Help, Offer } from '../outcome.ts';
import type { Question } from '../question/index.ts';
import { type Statement, shownAs } from '../statements/index.ts';
import { cut, joinSentences, lowerFirst } from '../wording.ts';
import { explain } from './explain.ts';
import { citationsOf, limits, type OutcomeTools, unique } from './tools.ts';

export const offerOf = (statement: Statement): Offer => ({
  statement: statement.id,
  entry: statement.entry,
  label: cut(shownAs(statement), limits.offer),
});

export function chooseOf(question: Question, matches: readonly Match[], { matcher }: OutcomeTools): Choose {
  const offers = matches.map((match) => offerOf(match.statement));
  const [best] = matches;
  return {
    type: 'choose',
    headline: 'More than one answer fits. Which one do you mean?',
    text: joinSentences(
      offers.map((offer) => offer.label),
      limits.text,
    ),
    offers,
    entries: unique(matches.map((match) => match.statement.entry)),
    citations: citationsOf(matches.map((match) => match.statement)),
    ...(best ? { explanation: explain(matcher, question, best, matches[1]) } : {}),
  };
}

export function helpOf(examples: readonly string[], knowledge: Knowledge, before?: Context): Help {
  return {
    type: 'help',
    headline: cut(
      `Ask me about ${lowerFirst(knowledge.dispute.title)}: I answer from sources, and show them.`,
      limits.headline,
    ),
    text: 'Ask in your own words: who said what, when, where, why, how many. If the sources do not say, I tell you so.',
    examples,
    ...(before ? { context: before } : {}),
  };
}
