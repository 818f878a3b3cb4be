/** A statement that was found -> the answer: what is said first, the evidence, and what may be asked next. */
import type { Decision } from '../decision.ts';
import { asksWhatItIsAbout } from '../english/shared-patterns.ts';
import { asksAboutSpeech, asksWhereToBe } from '../facets/index.ts';
import type { Answer, Context } from '../outcome.ts';
import { isTime, type Question } from '../question/index.ts';
import { holdsWords, type Statement, shownAs } from '../statements/index.ts';
import { cut, joinSentences, lowerFirst } from '../wording.ts';
import { peopleIn } from './context.ts';
import { explain } from './explain.ts';
import { citationsOf, limits, type OutcomeTools, unique } from './tools.ts';

export function answerOf(
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
    .map((other) => ({ other, text: untold(other.statement, question.kind, statement.evidence) }))
    .filter(({ text }) => text !== '' && text !== direct);
  const distinctMore = [...new Set(more.map(({ text }) => text))];
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
  const shown = more.flatMap(({ other, text: own }) => (text.includes(own) ? [other] : []));
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

/** What a statement tells besides what the evidence of the first one has told already. */
function untold(other: Statement, kind: Question['kind'], evidence: string): string {
  const own = other.answers[kind] ?? shownAs(other);
  if (evidence.includes(own)) return '';
  return evidence.includes(shownAs(other)) ? own.replace(shownAs(other), '').trim() : own;
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
  // "Was it on Channel 5?" is put right by what says on which.
  const isOfNumber = question.terms.some(({ quantity }) => quantity?.kind === 'number');
  const isPutRight = verdict === 'instead' && statement.type !== 'quote' && !isOfNumber;
  // "Was it in London?"
  const isOfPlace = question.terms.some((term) => term.isName && !term.mention);
  const isTold = statement.place !== undefined && statement.sentence.includes(statement.place);
  // "Did the talks on 9 March last ten hours?" is put right by how long they did, and not by their day.
  const isOfLength = question.kind === 'is_it_true' && asksIfSoLong.test(question.norm);
  if (isOfLength && unitOfTime.test(statement.sentence)) return shownAs(statement);
  const place = isOfPlace && (isTold ? statement.sentence : statement.answers.where);
  if (isPutRight && place && !isOfTime) return place;
  if (question.kind === 'is_it_true' && days && (isOfTime || isPutRight)) return days;
  // Of what was said, the day in it is asked for, and not the day on which it was said.
  const isInWords =
    statement.type === 'quote' &&
    (question.kind === 'when' || question.kind === 'where') &&
    question.terms.length > 0 &&
    (!asksAboutSpeech.test(question.norm) || asksWhereToBe.test(question.norm));
  // "What is the strike about?" asks for its reasons.
  const kind = asksWhatItIsAbout.test(question.norm) ? 'why' : question.kind;
  return (isInWords ? undefined : statement.answers[kind]) ?? shownAs(statement);
}

const unitOfTime = /\b(?:hours?|minutes?|days|weeks|months)\b/;
const asksIfSoLong = new RegExp(`\\blast(?:s|ed|ing)?\\b.*${unitOfTime.source}`);

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
