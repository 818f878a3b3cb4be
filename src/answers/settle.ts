/** Ranked matches -> the decision: an answer, a gap, a choice between people, or what is missing. */
import { createAcceptance } from './acceptance/index.ts';
import type { Verdict } from './claims/verdicts.ts';
import { type Decision, distinct } from './decision.ts';
import type { MeetsDemands } from './demands/index.ts';
import { isRather } from './gaps.ts';
import { isNamed, leastStrength, type Match } from './match.ts';
import type { Names } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import type { Question, QuestionTerm } from './question/index.ts';
import type { SearchIndex } from './search-index.ts';
import { isEarlierResult, pollQuestion } from './statements/index.ts';
import { ofItsTime } from './tense.ts';
import { thresholds } from './thresholds.ts';

interface SettleOptions {
  /** What was answered before may stand for the words that the question leaves out. */
  readonly followsUp: boolean;
  /** Whether an answer bears out what is claimed. */
  readonly verdict?: (match: Match) => Verdict;
}

/** @param ranked best first. */
export type Settle = (ranked: readonly Match[], question: Question, options: SettleOptions) => Decision;

/** Kinds that may be about all who share a name. */
const ofSeveral: ReadonlySet<QuestionKind> = new Set(['is_it_true', 'who', 'who_is']);

const maxNear = 5;
const maxNearGap = 4;

export function createSettle(
  index: SearchIndex,
  names: Names,
  meetsDemands: MeetsDemands,
  /** The day on which the questions are asked. */
  today: string,
): Settle {
  const { accepts, acceptsAlone } = createAcceptance(meetsDemands);

  /** A name that fits several people, each with an answer: they are offered to choose from. */
  const ambiguity = (accepted: readonly Match[], question: Question): Match[] | undefined => {
    const term = question.terms.find(
      (t) => t.mention && t.mention.ids.length > 1 && t.mention.ids.every((id) => names.isPerson(id)),
    );
    const ids = term?.mention?.ids;
    // "Are the two Smiths related?" is about both of them.
    const [first] = accepted;
    const mayBeOfAll =
      ofSeveral.has(question.kind) &&
      // "Who is Smith?" is of one of them, though who the one is names the other.
      (question.kind !== 'who_is' || /\b(?:who are|two|both|all|related|namesakes?)\b/.test(question.norm));
    const isOfAll = mayBeOfAll && first && ids?.every((id) => isNamed(index, first.at, id));
    if (!ids || isOfAll) return undefined;
    const byPerson = ids.flatMap(
      (id) =>
        accepted.find((match) =>
          // What nobody found out is none of their answers.
          match.statement.type === 'gap'
            ? false
            : match.statement.type === 'person'
              ? match.statement.entry === id
              : match.statement.speaker
                ? match.statement.speaker === id
                : isNamed(index, match.at, id),
        ) ?? [],
    );
    // What else the question says may fit one of them clearly better.
    const best = Math.max(...byPerson.map(contentCoverage));
    const found = byPerson.filter((match) => contentCoverage(match) >= best - thresholds.close);
    const choices = distinct(found);
    return choices.length > 1 ? choices : undefined;
  };

  return (ranked, question, { followsUp, verdict }) => {
    const accepted = ranked.filter((match) => accepts(match, question, followsUp));
    if (accepted.length === 0 && acceptsAlone(ranked, question, followsUp))
      accepted.push(...ranked.slice(0, 1));
    const gap = accepted.find((match) => match.statement.type === 'gap');
    const answer = greaterOf(accepted, question) ?? ofItsTime(accepted, question, today, followsUp);
    const mostAsked = Math.max(
      ...accepted.map(({ statement, askLikeness }) => (statement.type === 'gap' ? 0 : askLikeness)),
    );
    if (gap && (!answer || isRather(gap, answer, mostAsked, question))) {
      return { type: 'gap', match: gap, near: nearMisses(ranked, thresholds.nearGap, maxNearGap) };
    }
    if (!answer) return missing(ranked, question);
    const matches = ambiguity(accepted, question);
    if (matches) return { type: 'choose', matches };
    const found = verdict?.(answer);
    const runnerUp = ranked.find((match) => match !== answer);
    return {
      type: 'found',
      match: answer,
      ...(found ? { verdict: found } : {}),
      others: accepted.filter((match) => match !== answer && answersAsWell(match, answer)),
      ...(runnerUp ? { runnerUp } : {}),
    };
  };
}

/**
 * "Whom do people trust more, the minister or the mediator?": of two results, the greater one. "Whom do they blame?": of all
 * that fit as well.
 */
function greaterOf(accepted: readonly Match[], { kind, choices, norm }: Question): Match | undefined {
  const isOfAll = kind === 'share' && /\bwhom?\b/.test(norm);
  const isOfTwo = choices.length > 0 && /\b(?:more|most|better)\b/.test(norm);
  if (!isOfAll && !isOfTwo) return undefined;
  const least = isOfTwo ? 0 : (accepted[0]?.score ?? 0) - thresholds.close;
  const ofNow = accepted.filter(
    ({ statement, score }) =>
      statement.entry === accepted[0]?.statement.entry && score >= least && !isEarlierResult(statement),
  );
  const part = ofNow.map(({ statement }) => pollQuestion(statement)).find((one) => one !== undefined);
  if (!part) return undefined;
  const results = ofNow.filter(({ statement }) => pollQuestion(statement) === part);
  const value = ({ statement }: Match) => statement.numbers[0]?.value ?? 0;
  return results.length < 2 ? undefined : results.reduce((a, b) => (value(b) > value(a) ? b : a));
}

const nearMisses = (ranked: readonly Match[], coverage: number, limit: number): Match[] =>
  distinct(ranked.filter((match) => match.statement.type !== 'gap' && match.coverage >= coverage)).slice(
    0,
    limit,
  );

function missing(ranked: readonly Match[], question: Question): Decision {
  const isAnywhere = (term: QuestionTerm) =>
    ranked.some((match) => match.terms.some((t) => t.term === term && t.strength >= leastStrength));
  const nowhere = question.terms.filter((term) => term.required && !isAnywhere(term));
  const unplaced = nowhere.length > 0 ? nowhere : (ranked[0]?.missing ?? []);
  return {
    type: 'missing',
    near: nearMisses(ranked, thresholds.near, maxNear),
    unplaced,
    isNowhere: nowhere.length > 0,
  };
}

/** Whether a second statement belongs in the same answer: as good a match, and of the same entry, speaker or passage. */
function answersAsWell(match: Match, best: Match): boolean {
  const { statement } = match;
  if (statement.type === 'gap' || match.missing.length > 0) return false;
  if (match.facet < best.facet * thresholds.facetBeside) return false;
  if (match.score < best.score - thresholds.close * 2) return false;
  const isRelated =
    statement.entry === best.statement.entry ||
    (statement.speaker !== undefined && statement.speaker === best.statement.speaker) ||
    (statement.type === 'event' && best.statement.type === 'event') ||
    statement.citations.some((citation) =>
      best.statement.citations.some(
        (c) => c.source === citation.source && c.paragraph === citation.paragraph,
      ),
    );
  return (
    isRelated && match.terms.every(({ term, strength }) => !term.required || strength >= thresholds.direct)
  );
}

/** Share of the weight of what was said, names apart, that a statement accounts for. */
export function contentCoverage(match: Match): number {
  const content = match.terms.filter(({ term }) => !term.mention);
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : content.reduce((sum, { weight, strength }) => sum + weight * strength, 0) / total;
}
