/** Nothing that answers -> a refusal that says what is missing, and what is known nearby. */
import type { Decision } from '../decision.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import type { Context, NotCovered, Offer, QuestionKind } from '../outcome.ts';
import { isOfDispute, type Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { asSentence, cut, dayInWords, joinSentences, listInWords, lowerFirst } from '../wording.ts';
import { contextAfterRefusal } from './context.ts';
import { explain } from './explain.ts';
import { offerOf } from './offers.ts';
import { limits, type OutcomeTools, unique } from './tools.ts';

type Missing = Extract<Decision, { type: 'missing' }>;

export function gapOf(
  gap: Match,
  near: readonly Match[],
  question: Question,
  before: Context | undefined,
  tools: OutcomeTools,
): NotCovered {
  const { knowledge, matcher } = tools;
  const entry = knowledge.gaps.find(({ id }) => id === gap.statement.entry);
  return {
    type: 'not_covered',
    reason: 'known_gap',
    headline: 'The sources do not answer this.',
    text: joinSentences(
      [
        entry
          ? `Volunteers looked for an answer to “${entry.question}” on ${dayInWords(entry.checked)} and found none in the sources.`
          : undefined,
        entry?.note && asSentence(entry.note),
      ],
      limits.text,
    ),
    unplaced: [],
    nearby: near.map((match) => offerOf(match.statement)),
    entries: [gap.statement.entry],
    citations: [],
    ...contextAfterRefusal(question, before, tools),
    explanation: explain(matcher, question, gap, near[0]),
  };
}

export function missingOf(
  question: Question,
  decision: Missing,
  before: Context | undefined,
  tools: OutcomeTools,
): NotCovered {
  const { near, pronoun, isOfRefused = false } = decision;
  const isUnclear = pronoun !== undefined || isOfRefused;
  const speaker = soleSpeaker(question);
  const said = speaker === undefined ? [] : wordsOf(speaker, tools);
  const isKnown =
    before !== undefined ||
    question.terms.some((term) => term.mention || isOfDispute(term)) ||
    near.length > 0;
  const offered = speaker === undefined ? near.map(({ statement }) => statement) : said.slice(0, 20);
  const byEntry = new Map(offered.map((statement) => [statement.entry, offerOf(statement)]));
  const nearby = [...byEntry.values()].slice(0, 5);
  const unplaced = unique(decision.unplaced.map((term) => term.surface));
  const [best, next] = near;
  return {
    type: 'not_covered',
    reason: isKnown || isUnclear ? 'not_stated' : 'outside',
    headline: cut(
      isOfRefused ? unclear : headlineOf(question, pronoun, isKnown, said.length, tools),
      limits.headline,
    ),
    text: joinSentences(
      [
        // "None of them" are the statements that were counted before.
        lacking(
          unplaced,
          decision.isNowhere === true,
          isKnown && speaker !== undefined && ofWords.has(question.kind) && said.length > 0,
        ),
        whatNext(isUnclear, nearby, pronoun),
      ],
      limits.text,
    ),
    unplaced,
    nearby,
    entries: [],
    citations: [],
    ...contextAfterRefusal(question, before, tools, best),
    ...(best ? { explanation: explain(tools.matcher, question, best, next) } : {}),
  };
}

/** The one whose words are asked for, when the name is of nobody else. */
function soleSpeaker({ speaker }: Question): string | undefined {
  const [id, ...others] = speaker?.ids ?? [];
  return others.length === 0 ? id : undefined;
}

/** What somebody said, or what was said for an organisation. */
const wordsOf = (speaker: string, { statements, names }: OutcomeTools): Statement[] =>
  statements.filter(
    (one) => one.type === 'quote' && one.speaker && names.speaksFor(one.speaker).includes(speaker),
  );

const unclear = 'I cannot tell what this asks about: the sources did not answer the question before it.';

/** @param said so many statements are the words of the one who is asked about. */
function headlineOf(
  question: Question,
  pronoun: Missing['pronoun'],
  isKnown: boolean,
  said: number,
  { knowledge, names }: OutcomeTools,
): string {
  if (pronoun !== undefined)
    return `I cannot tell ${isOfPerson.test(pronoun) ? 'whom' : 'what'} “${pronoun}” stands for.`;
  if (!isKnown) return `That is outside what the sources cover: ${lowerFirst(knowledge.dispute.title)}.`;
  const speaker = soleSpeaker(question);
  if (speaker === undefined || !ofWords.has(question.kind)) return 'The sources do not say this.';
  return noneOf(said, speaker, names);
}

const isOfPerson = /^(?:he|him|his|she|her|hers|they)$/;

function noneOf(said: number, speaker: string, names: Names): string {
  const label = names.label(speaker);
  if (said === 0) return `The sources have no words of ${label}.`;
  const by = names.isPerson(speaker) ? 'by' : 'by or for';
  return `The sources have ${said} statement${said === 1 ? '' : 's'} ${by} ${label}, none that answers this.`;
}

/** Kinds that may ask for somebody's words; how many somebody asked is not one. */
const ofWords: ReadonlySet<QuestionKind> = new Set([
  'what_said',
  'who_said',
  'is_it_true',
  'about',
  'why',
  'condition',
]);

/** What the words that were not placed lack: a statement of their own, or one that has the rest as well. */
function lacking(unplaced: readonly string[], isNowhere: boolean, isOfSpeaker: boolean): string | undefined {
  if (unplaced.length === 0) return undefined;
  const words = listInWords(unplaced.slice(0, 5).map((word) => `“${cut(word, 40)}”`));
  if (isOfSpeaker) return `None of them accounts for ${words} in this question.`;
  return isNowhere
    ? `No statement in the sources accounts for ${words} in this question.`
    : `No one statement accounts for all of this question: the nearest lacks ${words}.`;
}

/** What to do about it. */
function whatNext(isUnclear: boolean, nearby: readonly Offer[], pronoun = ''): string | undefined {
  if (!isUnclear) return nearby.length > 0 ? undefined : 'Try /help for questions they do answer.';
  return isOfPerson.test(pronoun)
    ? 'Ask again with the name.'
    : 'Ask again and name it, or reply to the answer that you mean.';
}
