/** One question -> the statement that answers it, near misses, or what is missing. */
import { contradicts, numberBearsOut, type Verdict, verdictOf } from './claims.ts';
import type { Lexicon } from './lexicon.ts';
import { isNamed, type Match, type Matcher, type RankOptions, speaksAs } from './match.ts';
import type { Names } from './names.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { Statement } from './statements.ts';

export type Decision =
  | {
      readonly type: 'found';
      readonly match: Match;
      readonly verdict?: Verdict;
      /** Others that answer as well, best first. */
      readonly others: readonly Match[];
      readonly runnerUp?: Match;
    }
  | { readonly type: 'choose'; readonly matches: readonly Match[] }
  | { readonly type: 'gap'; readonly match: Match; readonly near: readonly Match[] }
  | { readonly type: 'missing'; readonly near: readonly Match[]; readonly unplaced: readonly QuestionTerm[] };

/** All thresholds of the decision, with their reasons. */
export const thresholds = {
  /** Below this the words were matched by weak hints only. */
  coverage: 0.6,
  /** So much of the question's weight may be unaccounted for when a volunteer wrote that people ask for it like this. */
  leftover: 0.3,
  /** From this likeness to an `ask` on, a small leftover is forgiven. */
  askLikeness: 0.7,
  /** From this likeness on, an `ask` settles that the statement answers the kind of question. */
  sameAsk: 0.85,
  /** Matches within this of the best also answer. */
  close: 0.12,
  /** What a statement needs at the least to be offered as near. */
  near: 0.3,
} as const;

export interface Decider {
  decide(question: Question, options?: RankOptions): Decision;
}

export function createDecider(matcher: Matcher, index: SearchIndex, lexicon: Lexicon, names: Names): Decider {
  const accepts = (match: Match, question: Question): boolean => {
    if (match.facet === 0 && match.askLikeness < thresholds.sameAsk) return false;
    if (match.facet < 0.35 && match.askLikeness < thresholds.askLikeness) return false;
    const matched = match.terms.filter(({ strength }) => strength >= 0.5);
    if (matched.length === 0 && question.terms.length > 0) return false;
    if (match.missing.length === 0) return match.coverage >= thresholds.coverage;
    if (match.missing.some((term) => term.kind === 'name' || term.kind === 'quantity' || term.isName))
      return false;
    const total = match.terms.reduce((sum, { weight }) => sum + weight, 0);
    const missing = match.terms
      .filter(({ term }) => match.missing.includes(term))
      .reduce((sum, { weight }) => sum + weight, 0);
    return match.askLikeness >= thresholds.askLikeness && missing / total <= thresholds.leftover;
  };

  const missingDecision = (ranked: readonly Match[], question: Question): Decision => {
    const near = ranked.filter(
      (match) => match.statement.type !== 'gap' && match.coverage >= thresholds.near,
    );
    const best = ranked[0];
    const anywhere = (term: QuestionTerm) =>
      ranked.some((match) => match.terms.some((t) => t.term === term && t.strength >= 0.5));
    const nowhere = question.terms.filter((term) => term.required && !anywhere(term));
    const unplaced = nowhere.length > 0 ? nowhere : (best?.missing ?? []);
    return { type: 'missing', near: distinct(near).slice(0, 5), unplaced };
  };

  const settle = (
    ranked: readonly Match[],
    question: Question,
    verdict: (match: Match) => Verdict,
  ): Decision => {
    const accepted = ranked.filter((match) => accepts(match, question));
    const best = accepted[0];
    if (!best) return missingDecision(ranked, question);
    if (best.statement.type === 'gap') {
      return {
        type: 'gap',
        match: best,
        near: distinct(ranked.filter((m) => m.statement.type !== 'gap' && m.coverage >= 0.5)).slice(0, 4),
      };
    }
    const ambiguous = ambiguity(accepted, question);
    if (ambiguous) return { type: 'choose', matches: ambiguous };
    const found = verdict(best);
    const others = accepted
      .slice(1)
      .filter(
        (match) =>
          match.statement.type !== 'gap' &&
          match.score >= best.score - thresholds.close * 2 &&
          match.missing.length === 0 &&
          match.facet >= best.facet * 0.9,
      );
    const runnerUp = ranked.find((match) => match !== best);
    return {
      type: 'found',
      match: best,
      ...(found ? { verdict: found } : {}),
      others,
      ...(runnerUp ? { runnerUp } : {}),
    };
  };

  /** A name that fits several people, each with an answer: they are offered to choose from. */
  const ambiguity = (accepted: readonly Match[], question: Question): Match[] | undefined => {
    const term = question.terms.find(
      (t) => t.mention && t.mention.ids.length > 1 && t.mention.ids.every((id) => names.isPerson(id)),
    );
    const ids = term?.mention?.ids;
    if (!ids) return undefined;
    const best = accepted[0];
    const byPerson = ids.map((id) =>
      accepted.find(
        (match) =>
          (match.statement.speaker ? match.statement.speaker === id : isNamed(index, match.at, id)) &&
          match.score >= (best?.score ?? 0) - thresholds.close * 2,
      ),
    );
    const found = byPerson.filter((match) => match !== undefined);
    return found.length > 1 ? distinct(found) : undefined;
  };

  const decideClaim = (question: Question, options: RankOptions): Decision => {
    const role = decideRoleClaim(question, matcher);
    if (role) return role;
    const { speaker } = question;
    if (speaker) {
      const own = matcher.rank(question, {
        ...options,
        only: (s, at) =>
          speaksAs(s, speaker.ids, names) || s.type === 'gap' || (options.only?.(s, at) ?? false),
      });
      const decision = settle(own, question, (match) => verdictOf(question, match));
      if (decision.type !== 'missing') return decision;
      // Somebody else's words put into this speaker's mouth.
      const speakerTerms = new Set(question.terms.filter((term) => term.mention === speaker));
      const others = matcher.rank(question, {
        ...options,
        ignore: speakerTerms,
        only: (s) => s.type === 'quote' && !speaksAs(s, speaker.ids, names) && !s.declined,
      });
      const [first] = others;
      const rest = question.terms.filter((term) => term.required && !speakerTerms.has(term));
      if (first && rest.length > 0 && first.missing.length === 0 && first.coverage >= 0.7) {
        return { type: 'found', match: first, verdict: 'no', others: [] };
      }
      return decision;
    }
    const ranked = matcher.rank(question, options);
    const decision = settle(ranked, question, (match) => verdictOf(question, match));
    if (decision.type === 'found' || decision.type === 'gap' || decision.type === 'choose') return decision;
    for (const match of ranked.slice(0, 8)) {
      if (match.statement.type === 'gap') continue;
      const matched = match.terms.filter(({ term, strength }) => term.required && strength >= 0.5);
      if (matched.length === 0 && !options.bonus) continue;
      const borneOut =
        match.missing.length > 0 &&
        match.missing.every((term) => numberBearsOut(question, term, match.statement));
      if (borneOut) return { type: 'found', match, verdict: 'yes', others: [] };
      if (contradicts(question, match, lexicon))
        return {
          type: 'found',
          match,
          verdict: match.missing.every((t) => t.quantity) ? 'no' : 'instead',
          others: [],
        };
    }
    return decision;
  };

  return {
    decide(question, options = {}) {
      if (question.claim && question.kind === 'is_it_true') return decideClaim(question, options);
      const { speaker } = question;
      const only = speaker
        ? (statement: Statement, at: number): boolean => {
            if (options.only && !options.only(statement, at)) return false;
            if (statement.type === 'gap' || speaksAs(statement, speaker.ids, names)) return true;
            return question.kind !== 'what_said' && question.kind !== 'about' && statement.type !== 'quote';
          }
        : options.only;
      const ranked = matcher.rank(question, { ...options, ...(only ? { only } : {}) });
      const decision = settle(ranked, question, () => undefined);
      if (question.claim && decision.type === 'found') {
        const verdict = verdictOf(question, decision.match);
        return verdict ? { ...decision, verdict } : decision;
      }
      return decision;
    },
  };
}

/** "Is X the head of Y?": two names for a person; the same one or not. */
function decideRoleClaim(question: Question, matcher: Matcher): Decision | undefined {
  const mentions = question.terms.filter((term) => term.mention);
  const [first, second] = mentions;
  if (mentions.length !== 2 || !first?.mention || !second?.mention) return undefined;
  if (question.terms.some((term) => term.required && !term.mention)) return undefined;
  if ((first.mention.by === 'role') === (second.mention.by === 'role')) return undefined;
  const [person, role] =
    first.mention.by === 'role' ? [second.mention, first.mention] : [first.mention, second.mention];
  const [id] = person.ids;
  if (person.ids.length !== 1 || id === undefined) return undefined;
  const at = matcher.indexOf(id);
  if (at === undefined) return undefined;
  const match = matcher.match(question, at);
  return { type: 'found', match, verdict: role.ids.includes(id) ? 'yes' : 'no', others: [] };
}

/** One match for each entry. */
export function distinct(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ statement }) => {
    if (seen.has(statement.entry)) return false;
    seen.add(statement.entry);
    return true;
  });
}
