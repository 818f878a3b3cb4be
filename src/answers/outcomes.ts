/** Decision -> outcome: the headline that answers exactly what was asked, the evidence, or the kind of no. */
import type { Citation, Knowledge } from '../knowledge/index.ts';
import type { Decision } from './decision.ts';
import { asksWhatItIsAbout } from './english/shared-patterns.ts';
import { asksAboutSpeech } from './facets/index.ts';
import type { Match, Matcher } from './match.ts';
import type { Names } from './names.ts';
import type { Answer, Choose, Context, Explanation, Help, NotCovered, Offer, Outcome } from './outcome.ts';
import { isOfDispute, isTime, type Question } from './question/index.ts';
import { holdsWords, type Statement, shownAs } from './statements/index.ts';
import { thresholds } from './thresholds.ts';
import {
  asSentence,
  capitalised,
  cut,
  dayInWords,
  joinSentences,
  listInWords,
  lowerFirst,
} from './wording.ts';

const limits = { headline: 200, text: 500, offer: 100, context: 5 } as const;

export interface OutcomeTools {
  readonly knowledge: Knowledge;
  readonly statements: readonly Statement[];
  readonly names: Names;
  readonly matcher: Matcher;
}

export function outcomeOf(
  question: Question,
  decision: Decision,
  before: Context | undefined,
  tools: OutcomeTools,
  follows?: Statement,
): Outcome {
  switch (decision.type) {
    case 'found':
      return answerOf(question, decision, before, tools, follows);
    case 'choose':
      return chooseOf(question, decision.matches, tools);
    case 'gap':
      return gapOf(decision.match, decision.near, question, before, tools);
    case 'missing':
      return missingOf(question, decision, before, tools);
  }
}

function answerOf(
  question: Question,
  decision: Extract<Decision, { type: 'found' }>,
  before: Context | undefined,
  { matcher, names }: OutcomeTools,
  follows: Statement | undefined,
): Answer {
  const { match, verdict, others } = decision;
  const { statement } = match;
  const direct = directAnswer(question, statement, verdict);
  const headline = cut(withVerdict(direct, verdict), limits.headline);
  const more = others
    .filter((other) => other.statement.id !== statement.id)
    .map((other) => other.statement.answers[question.kind] ?? shownAs(other.statement));
  const distinctMore = [...new Set(more)].filter(
    (text) => text !== direct && !statement.evidence.includes(text),
  );
  const isMisquoted =
    question.quoted.length > 0 && !question.quoted.every((run) => holdsWords(statement, run));
  const text = joinSentences(
    [
      isMisquoted ? 'The words in quotation marks do not stand in the sources like that.' : undefined,
      direct === shownAs(statement) ? undefined : shownAs(statement),
      statement.evidence.replace(direct, '').trim(),
      ...distinctMore.slice(0, 6),
    ],
    limits.text,
  );
  const shown = others.filter((other) =>
    text.includes(other.statement.answers[question.kind] ?? shownAs(other.statement)),
  );
  const used = [statement, ...shown.map((other) => other.statement)];
  return {
    type: 'answer',
    headline,
    text,
    ...(verdict ? { verdict } : {}),
    entries: unique(used.map((s) => s.entry)),
    citations: citationsOf(used),
    context: {
      kind: question.kind,
      statements: unique([
        statement.id,
        ...(question.cues.more ? shown.map((s) => s.statement.id) : []),
        ...peopleIn(question, names),
        ...(before?.statements ?? []),
      ]).slice(0, limits.context),
    },
    explanation: explain(matcher, question, match, decision.runnerUp, follows),
  };
}

/** What is said first: a claim about an hour, a day or a place is put right with those. */
function directAnswer(question: Question, statement: Statement, verdict: Answer['verdict']): string {
  const days = statement.answers.hours ?? statement.answers.when;
  const beyondTime = question.terms.filter((term) => term.required && !isTime(term));
  // "Did Monday's talks lead to a deal?" is not about the day.
  const isOfTime =
    statement.spells.length > 0 &&
    question.terms.some(isTime) &&
    (verdict !== undefined || beyondTime.length < 2);
  const isPutRight = verdict === 'instead' && statement.type !== 'quote';
  // "Was it in London?"
  const isOfPlace = question.terms.some((term) => term.isName && !term.mention);
  const isTold = statement.place !== undefined && statement.sentence.includes(statement.place);
  const place = isOfPlace && (isTold ? statement.sentence : statement.answers.where);
  if (isPutRight && place && !isOfTime) return place;
  if (question.kind === 'is_it_true' && days && (isOfTime || isPutRight)) return days;
  // Of what was said, the day in it is asked for, and not the day on which it was said.
  const isInWords =
    statement.type === 'quote' &&
    (question.kind === 'when' || question.kind === 'where') &&
    question.terms.length > 0 &&
    !asksAboutSpeech.test(question.norm);
  // "What is the strike about?" asks for its reasons.
  const kind = asksWhatItIsAbout.test(question.norm) ? 'why' : question.kind;
  return (isInWords ? undefined : statement.answers[kind]) ?? shownAs(statement);
}

function withVerdict(sentence: string, verdict: Answer['verdict']): string {
  switch (verdict) {
    case 'yes':
      return `Yes: ${lowerFirst(sentence)}`;
    case 'no':
      return `No: ${lowerFirst(sentence)}`;
    case 'instead':
      return `The sources say instead: ${lowerFirst(sentence)}`;
    case undefined:
      return sentence;
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function citationsOf(statements: readonly Statement[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const statement of statements)
    for (const citation of statement.citations)
      found.set(`${citation.source} ${citation.paragraph}`, citation);
  return [...found.values()];
}

function explain(
  matcher: Matcher,
  question: Question,
  match: Match,
  runnerUp: Match | undefined,
  follows?: Statement,
): Explanation {
  return {
    kind: question.kind,
    matched: match.terms
      .filter(({ strength }) => strength >= 0.5)
      .map(({ term }) => {
        const via = matcher.via(term, match.at);
        return { word: term.surface, ...(via ? { via } : {}) };
      }),
    setAside: question.setAside,
    unplaced: match.missing.map((term) => term.surface),
    score: Math.round(match.score * 1000) / 1000,
    ...(runnerUp
      ? {
          runnerUp: {
            statement: runnerUp.statement.id,
            sentence: runnerUp.statement.sentence,
            lost: whyLost(match, runnerUp),
          },
        }
      : {}),
    ...(follows ? { follows: follows.sentence } : {}),
  };
}

function whyLost(winner: Match, loser: Match): string {
  if (loser.missing.length > winner.missing.length)
    return `it lacks ${listInWords(loser.missing.map((term) => `“${term.surface}”`))}`;
  if (loser.facet < winner.facet) return 'it does not state what was asked for';
  if (loser.askLikeness < winner.askLikeness) return 'people ask for the other one in these words';
  return 'the other one is closer in its words';
}

export const offerOf = (statement: Statement): Offer => ({
  statement: statement.id,
  entry: statement.entry,
  label: cut(shownAs(statement), limits.offer),
});

function chooseOf(question: Question, matches: readonly Match[], { matcher }: OutcomeTools): Choose {
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

function gapOf(
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

/** Whom a question names: the next one may speak of him or her. */
const peopleIn = (question: Question, names: Names): string[] =>
  question.terms.flatMap(({ mention }) => {
    const [id, ...others] = mention?.ids ?? [];
    return id !== undefined && others.length === 0 && names.isPerson(id) ? [id] : [];
  });

/** A refusal does not end a conversation: what it was about can still be asked about. */
function contextAfterRefusal(
  question: Question,
  before: Context | undefined,
  { matcher, names, statements }: OutcomeTools,
  near?: Match,
): { context?: Context } {
  const [last = ''] = before?.statements ?? [];
  const speaker = statements[matcher.indexOf(last) ?? -1]?.speaker;
  // After words of hers, they are still "it", though more was asked about her.
  const people = peopleIn(question, names).filter((id) => id !== speaker);
  const topic = near && isAboutSame(near) ? [near.statement.id] : [];
  const ids = unique([...people, ...topic, ...(before?.statements ?? [])]).slice(0, limits.context);
  if (ids.length === 0) return {};
  // "By how much?" is still about what was answered before; "what about Wales?" is not.
  const isOfItself =
    question.cues.pronouns.size === 0 && question.terms.some((term) => term.required && !term.mention);
  const refused = isOfItself && people.length + topic.length === 0 ? 'other' : 'same';
  return { context: { kind: before?.kind ?? 'about', statements: ids, refused } };
}

/** "How many came to the rally?" is about the rally, whether or not anybody counted. */
const isAboutSame = ({ coverage, terms }: Match): boolean =>
  coverage >= 0.5 &&
  terms.some(({ term, strength }) => term.required && !term.mention && strength >= thresholds.direct);

/** What the words that were not placed lack: a statement of their own, or one that has the rest as well. */
function lacking(words: string, isNowhere: boolean, isOfSpeaker: boolean): string {
  if (isOfSpeaker) return `None of them accounts for ${words} in this question.`;
  return isNowhere
    ? `No statement in the sources accounts for ${words} in this question.`
    : `No one statement accounts for all of this question: the nearest lacks ${words}.`;
}

function missingOf(
  question: Question,
  decision: Extract<Decision, { type: 'missing' }>,
  before: Context | undefined,
  tools: OutcomeTools,
): NotCovered {
  const { knowledge, statements, names, matcher } = tools;
  const unplaced = unique(decision.unplaced.map((term) => term.surface));
  const words = unplaced.slice(0, 5).map((word) => `“${cut(word, 40)}”`);
  const speaker = question.speaker?.ids.length === 1 ? question.speaker.ids[0] : undefined;
  const known =
    before !== undefined ||
    question.terms.some((term) => term.mention || isOfDispute(term)) ||
    decision.near.length > 0;
  const own = speaker
    ? statements.filter(
        (s) => s.type === 'quote' && s.speaker && names.speaksFor(s.speaker).includes(speaker),
      )
    : [];
  const near = speaker
    ? own.slice(0, 20).map(offerOf)
    : decision.near.map((match) => offerOf(match.statement));
  const nearby = [...new Map(near.map((offer) => [offer.entry, offer])).values()].slice(0, 5);
  const said = own.filter((s) => s.type === 'quote').length;
  const isOfPerson = /^(?:he|him|his|she|her|hers|they)$/.test(decision.pronoun ?? '');
  const isOfRefused = decision.pronoun === '';
  const headline = isOfRefused
    ? 'I cannot tell what this asks about: the sources did not answer the question before it.'
    : decision.pronoun
      ? `I cannot tell ${isOfPerson ? 'whom' : 'what'} “${decision.pronoun}” stands for.`
      : !known
        ? `That is outside what the sources cover: ${lowerFirst(knowledge.dispute.title)}.`
        : speaker && ofWords.has(question.kind)
          ? said === 0
            ? `The sources have no words of ${names.label(speaker)}.`
            : `The sources have ${said} statement${said === 1 ? '' : 's'} by ${names.isPerson(speaker) ? '' : 'or for '}${names.label(speaker)}, none that answers this.`
          : 'The sources do not say this.';
  const offer =
    decision.pronoun !== undefined
      ? isOfPerson
        ? 'Ask again with the name.'
        : 'Ask again and name it, or reply to the answer that you mean.'
      : nearby.length
        ? undefined
        : 'Try /help for questions they do answer.';
  const best = decision.near[0];
  return {
    type: 'not_covered',
    reason: known || decision.pronoun !== undefined ? 'not_stated' : 'outside',
    headline: cut(headline, limits.headline),
    text: joinSentences(
      [
        words.length
          ? lacking(listInWords(words), decision.isNowhere === true, speaker !== undefined)
          : undefined,
        offer,
      ],
      limits.text,
    ),
    unplaced,
    nearby,
    entries: [],
    citations: [],
    ...contextAfterRefusal(question, before, tools, best),
    ...(best ? { explanation: explain(matcher, question, best, decision.near[1]) } : {}),
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

/** Kinds that may ask for somebody's words; how many somebody asked is not one. */
const ofWords: ReadonlySet<string> = new Set([
  'what_said',
  'who_said',
  'is_it_true',
  'about',
  'why',
  'condition',
]);

/** Kinds that ask for a part of what a statement tells. */
const given: ReadonlySet<string> = new Set(['when', 'hours', 'where', 'why', 'how_many', 'how_long']);

/** "Is the chair, Smith, ready to talk?": that Smith is the chair is no Yes to all of it. */
function withoutYes({ verdict, headline, ...rest }: Answer): Answer {
  if (verdict !== 'yes') return { ...rest, headline, ...(verdict ? { verdict } : {}) };
  return { ...rest, headline: capitalised(headline.replace(/^Yes: /, '')) };
}

/** Two questions in one message: both answers, the first as headline. */
export function combine(outcomes: readonly Outcome[]): Outcome {
  const [first, ...rest] = outcomes;
  if (!first) throw new Error('nothing to combine');
  const found = outcomes.find((outcome) => outcome.type === 'answer');
  if (rest.length === 0 || !found) return first;
  const isWhole = outcomes.every((outcome) => outcome.type === 'answer');
  const lead = isWhole ? found : withoutYes(found);
  const others = outcomes.filter(
    (outcome) =>
      outcome.type === 'answer' &&
      outcome !== found &&
      outcome.headline !== lead.headline &&
      // "Who did it, was it Smith?": the same statement answers both. "When and where?" asks for two parts of it.
      (outcome.context.statements[0] !== lead.context.statements[0] ||
        (given.has(outcome.context.kind) && given.has(lead.context.kind))),
  );
  const unanswered = isWhole ? '' : 'The sources do not answer the other part of the question.';
  const together = [lead.headline, ...others.map((outcome) => outcome.headline)].join(' ');
  const fits = [...together].length <= limits.headline;
  const answers = outcomes.filter((outcome) => outcome.type === 'answer');
  const last = answers.at(-1) ?? found;
  return {
    ...lead,
    headline: fits ? together : lead.headline,
    text: joinSentences(
      [
        unanswered,
        ...(fits ? [] : others.map((outcome) => outcome.headline)),
        ...answers.map((outcome) => outcome.text),
      ].filter(Boolean),
      limits.text,
    ),
    entries: unique(answers.flatMap((outcome) => outcome.entries)),
    citations: [
      ...new Map(
        answers.flatMap((outcome) => outcome.citations).map((c) => [`${c.source} ${c.paragraph}`, c]),
      ).values(),
    ],
    context: last.context,
  };
}
