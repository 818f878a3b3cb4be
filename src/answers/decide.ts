/** One question -> the statement that answers it, near misses, or what is missing. */
import { contradicts, numberBearsOut, type Verdict, verdictOf } from './claims.ts';
import { weekdays } from './english/words.ts';
import { asksForWhatHappened, isIrrealis } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import { isNamed, type Match, type Matcher, type RankOptions, speaksAs } from './match.ts';
import type { Names } from './names.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';

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
  | {
      readonly type: 'missing';
      readonly near: readonly Match[];
      readonly unplaced: readonly QuestionTerm[];
      /** A pronoun that stands for nobody known. */
      readonly pronoun?: string;
    };

/** All thresholds of the decision, with their reasons. */
export const thresholds = {
  /** Below this the words were matched by weak hints only. */
  coverage: 0.6,
  /** So much of the question's weight may be unaccounted for when a volunteer wrote that people ask for it like this. */
  leftover: 0.3,
  /** From this likeness to an `ask` on, a small leftover is forgiven. */
  askLikeness: 0.7,
  /** A word of the statement itself, or a close synonym. */
  direct: 0.8,
  /** With so many of them, one word left over is forgiven. */
  directWords: 3,
  /** From this likeness on, an `ask` settles that the statement answers the kind of question. */
  sameAsk: 0.88,
  /** From here on, a question is word for word the ask, but for spelling. */
  identical: 0.97,
  /** So much of a gap's question has to be asked. */
  gapRecall: 0.8,
  /** Or so much of the question is in the gap's, and so much of the gap's is asked. */
  gapPrecision: 0.95,
  gapPart: 0.6,
  /** So much less like its own question may a gap be than an answer is like its `asks`, when its words fit better. */
  gapMargin: 0.05,
  /** So much better must somebody else's words fit before a claim is put right. */
  otherSpeaker: 0.1,
  /** Matches within this of the best also answer. */
  close: 0.12,
  /** What a statement needs at the least to be offered as near. */
  near: 0.3,
} as const;

export interface Decider {
  decide(question: Question, options?: RankOptions): Decision;
}

export function createDecider(matcher: Matcher, index: SearchIndex, lexicon: Lexicon, names: Names): Decider {
  const accepts = (match: Match, question: Question, followsUp: boolean): boolean => {
    if (match.statement.type === 'gap') return acceptsGap(match, question);
    if (question.negated && negatable.has(question.kind) && !isNegative(match.statement)) return false;
    if (question.stranger && match.askLikeness < thresholds.sameAsk) return false;
    if (isEarlierResult(match.statement) && asksForNow.test(question.norm)) return false;
    if (question.kind === 'is_it_true' && !bearsOnClaim(match)) return false;
    if (question.kind === 'what_said' && !isWordsOfNamed(match, question)) return false;
    if (asksForNames.test(question.norm) && !givesNames(match.statement, question)) return false;
    if (
      timeKinds.has(question.kind) &&
      !followsUp &&
      !question.terms.some((t) => t.required) &&
      !isStrikeLike(match.statement)
    )
      return false;
    if (isIrrealis(match.statement) && asksForWhatHappened(question)) return false;
    // What a poll found as a whole bears out no single claim about it.
    if (
      question.kind === 'is_it_true' &&
      match.statement.type === 'poll' &&
      match.statement.id === match.statement.entry
    )
      return false;
    if (match.facet === 0 && match.askLikeness < thresholds.sameAsk) return false;
    if (match.facet < 0.35 && match.askLikeness < thresholds.askLikeness) return false;
    const matched = match.terms.filter(({ strength }) => strength >= 0.5);
    if (matched.length === 0 && question.terms.length > 0) return false;
    if (!followsUp && onlyNamesMatched(match, question)) return false;
    if (onlyTimeMatched(match, question) && match.statement.type !== 'event') return false;
    if (!followsUp && isPollResult(match.statement) && !isAboutResult(match)) return false;
    if (match.missing.length === 0) return match.coverage >= thresholds.coverage;
    if (match.missing.some((term) => term.kind === 'name' || term.kind === 'quantity' || term.isName))
      return false;
    // What is left over is measured against the words besides names: likeness in names alone forgives nothing.
    const content = match.terms.filter(({ term }) => term.required && term.kind !== 'name');
    const total = content.reduce((sum, { weight }) => sum + weight, 0);
    const missing = content
      .filter(({ term }) => match.missing.includes(term))
      .reduce((sum, { weight }) => sum + weight, 0);
    if (match.askLikeness >= thresholds.askLikeness && missing <= total * thresholds.leftover) return true;
    // Many words of a quotation or a fact were given: one more word of the asker's own does not change what is meant.
    const direct = content.filter(({ strength }) => strength >= thresholds.direct).length;
    return (
      forgiving.has(question.kind) &&
      match.facet >= 0.8 &&
      match.missing.length === 1 &&
      direct >= thresholds.directWords &&
      missing <= total * thresholds.leftover
    );
  };

  /** A gap answers only the question that volunteers looked into, not a wider one that shares its words. */
  const acceptsGap = (match: Match, question: Question): boolean => {
    // A gap in the exact number is no gap for who only asks how many.
    if (wantsExact.test(match.statement.sentence) && !wantsExact.test(question.norm)) return false;
    const holdsAll = match.askPrecision >= thresholds.gapPrecision && match.askRecall >= thresholds.gapPart;
    if (match.askRecall < thresholds.gapRecall && !holdsAll) return false;
    const isAsked = match.terms.some(
      ({ term, strength }) => term.required && !term.mention && strength >= 0.5,
    );
    if (!isAsked && match.askLikeness < thresholds.identical) return false;
    if (match.missing.some((term) => term.kind === 'name' || term.kind === 'quantity' || term.isName))
      return false;
    return match.askLikeness >= thresholds.askLikeness;
  };

  /** "What does X say?" is answered by nobody else's words, nor by who X is; a poll may "say" things too. */
  const isWordsOfNamed = (match: Match, question: Question): boolean => {
    const named = question.terms.flatMap((term) => term.mention?.ids ?? []);
    if (named.length === 0 || match.statement.type === 'poll') return true;
    return (
      match.statement.speaker !== undefined &&
      (question.speaker !== undefined ||
        speaksAs(match.statement, named, names) ||
        match.askLikeness >= thresholds.askLikeness)
    );
  };

  /** At least two names that the question does not hold itself. */
  const givesNames = (statement: Statement, question: Question): boolean => {
    const asked = new Set(question.terms.flatMap((term) => term.mention?.ids ?? []));
    const given = new Set(names.mentions(words(statement.sentence)).flatMap((mention) => mention.ids));
    return [...given].filter((id) => !asked.has(id)).length > 1;
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
    options: RankOptions,
    verdict: (match: Match) => Verdict,
  ): Decision => {
    const accepted = ranked.filter((match) => accepts(match, question, options.bonus !== undefined));
    const gap = accepted.find((match) => match.statement.type === 'gap');
    const answer = accepted.find((match) => match.statement.type !== 'gap');
    const best = gap && answer ? (isGap(gap, answer) ? gap : answer) : (gap ?? answer);
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
    const others = accepted.filter((match) => match !== best && answersAsWell(match, best));
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
    const byPerson = ids.map((id) =>
      accepted.find((match) =>
        match.statement.speaker ? match.statement.speaker === id : isNamed(index, match.at, id),
      ),
    );
    const all = byPerson.filter((match) => match !== undefined);
    // What else the question says may fit one of them clearly better.
    const best = Math.max(...all.map(contentCoverage));
    const found = all.filter((match) => contentCoverage(match) >= best - thresholds.close);
    return found.length > 1 ? distinct(found) : undefined;
  };

  /** A statement that contradicts the claim, or bears out its number in other words. */
  const contradiction = (
    ranked: readonly Match[],
    question: Question,
    followsUp: boolean,
  ): Decision | undefined => {
    for (const match of ranked.slice(0, 8)) {
      if (match.statement.type === 'gap' || match.missing.length === 0) continue;
      const isStrike = match.statement.spells.length > 0;
      const matched = match.terms.some(
        ({ term, strength }) => (term.required || isStrike) && strength >= 0.5,
      );
      if (!matched && !followsUp) continue;
      if (match.missing.every((term) => numberBearsOut(question, term, match.statement))) {
        return { type: 'found', match, verdict: 'yes', others: [] };
      }
      if (contradicts(question, match, lexicon)) {
        const verdict = match.missing.every((term) => term.quantity) ? 'no' : 'instead';
        return { type: 'found', match, verdict, others: [] };
      }
    }
    return undefined;
  };

  const decideClaim = (question: Question, options: RankOptions): Decision => {
    const role = decideRoleClaim(question, matcher, names);
    if (role) return role;
    const { speaker } = question;
    if (question.copula) {
      const only = (s: Statement) =>
        s.type === 'person' || s.type === 'organisation' || s.type === 'fact' || s.type === 'gap';
      const strict = strictly(question);
      return settle(matcher.rank(strict, { ...options, only }), strict, options, (match) =>
        verdictOf(question, match, lexicon),
      );
    }
    if (speaker) {
      const own = matcher.rank(question, {
        ...options,
        only: (s, at) =>
          speaksAs(s, speaker.ids, names) || s.type === 'gap' || (options.only?.(s, at) ?? false),
      });
      const decision = settle(own, question, options, (match) => verdictOf(question, match, lexicon));
      // Somebody else's words put into this speaker's mouth.
      const speakerTerms = new Set(question.terms.filter((term) => term.mention === speaker));
      const [first] = matcher.rank(question, {
        ...options,
        ignore: speakerTerms,
        only: (s) => s.type === 'quote' && !speaksAs(s, speaker.ids, names) && !s.declined,
      });
      const rest = question.terms.filter((term) => term.required && !speakerTerms.has(term));
      const fits = first && rest.length > 0 && first.missing.length === 0 && first.coverage >= 0.7;
      const own1 = decision.type === 'found' ? contentCoverage(decision.match) : 0;
      if (fits && (decision.type === 'missing' || own1 + thresholds.otherSpeaker < contentCoverage(first))) {
        return { type: 'found', match: first, verdict: 'no', others: [] };
      }
      if (decision.type !== 'missing') return decision;
      const about = matcher.rank(question, {
        ...options,
        only: (s) => s.type !== 'gap' && (s.type !== 'quote' || speaksAs(s, speaker.ids, names)),
      });
      return contradiction(about, question, false) ?? decision;
    }
    const ranked = matcher.rank(question, options);
    const decision = settle(ranked, question, options, (match) => verdictOf(question, match, lexicon));
    if (decision.type === 'found' || decision.type === 'choose') return decision;
    // "Was it London?" is put right, even where volunteers found nothing about other places.
    const namesOutsider = question.terms.some((term) => term.isName);
    if (decision.type === 'gap' && !namesOutsider) return decision;
    return contradiction(ranked, question, options.bonus !== undefined) ?? decision;
  };

  return {
    decide(question, options = {}) {
      if (question.claim && question.kind === 'is_it_true') return decideClaim(question, options);
      const { speaker } = question;
      const only = speaker
        ? (statement: Statement, at: number): boolean => {
            if (options.only && !options.only(statement, at)) return false;
            if (statement.type === 'gap' || speaksAs(statement, speaker.ids, names)) return true;
            if (statement.type === 'poll' && speaker.ids.some((id) => statement.names.includes(id)))
              return true;
            return question.kind !== 'what_said' && question.kind !== 'about' && statement.type !== 'quote';
          }
        : options.only;
      const ranked = matcher.rank(question, { ...options, ...(only ? { only } : {}) });
      const decision = settle(ranked, question, options, () => undefined);
      if (question.claim && decision.type === 'found') {
        const verdict = verdictOf(question, decision.match, lexicon);
        return verdict ? { ...decision, verdict } : decision;
      }
      return decision;
    },
  };
}

/** "When did X become Y?" is not answered by any event with X in it. */
function onlyNamesMatched(match: Match, question: Question): boolean {
  if (!['when', 'where', 'why', 'how_many', 'share', 'hours', 'how_long', 'who'].includes(question.kind))
    return false;
  if (match.askLikeness >= thresholds.sameAsk) return false;
  if (question.kind === 'who' && match.statement.type === 'person') return false;
  return match.terms.every(({ term, strength }) => (term.mention && term.required) || strength < 0.5);
}

/** "When was the January strike?" is not answered by a poll taken in January. */
function onlyTimeMatched(match: Match, question: Question): boolean {
  if (question.kind !== 'when' && question.kind !== 'hours') return false;
  const matched = match.terms.filter(({ term, strength }) => term.required && strength >= 0.5);
  return matched.length > 0 && matched.every(({ term }) => isTime(term));
}

const isTime = (term: QuestionTerm): boolean =>
  (term.quantity !== undefined && term.quantity.kind !== 'number') ||
  term.keys.some((key) => weekdays.some((day) => stem(day) === key));

const timeKinds: ReadonlySet<string> = new Set(['when', 'hours', 'how_long']);
/** "When does it start?" with nothing else in it asks for what the dispute is about. */
const isStrikeLike = (statement: Statement): boolean => statement.spells.length > 0;

/** Kinds in which the words asked with are mostly the statement's own. */
const forgiving: ReadonlySet<string> = new Set(['who_said', 'who', 'what_said', 'about', 'where', 'when']);
/** "Which firms did she name?": the names themselves are wanted. */
const asksForNames = /\bnames of\b|\bname (?:any|them|some)\b|\bwhich (?:\w+ ){1,3}did (?:\w+ ){1,3}name$/;
/** Whether a second statement belongs in the same answer: as good a match, and of the same entry, speaker or passage. */
function answersAsWell(match: Match, best: Match): boolean {
  const { statement } = match;
  if (statement.type === 'gap' || match.missing.length > 0 || match.facet < best.facet * 0.9) return false;
  if (match.score < best.score - thresholds.close * 2) return false;
  const related =
    statement.entry === best.statement.entry ||
    (statement.speaker !== undefined && statement.speaker === best.statement.speaker) ||
    (statement.type === 'event' && best.statement.type === 'event') ||
    statement.citations.some((citation) =>
      best.statement.citations.some(
        (c) => c.source === citation.source && c.paragraph === citation.paragraph,
      ),
    );
  return (
    related && match.terms.every(({ term, strength }) => !term.required || strength >= thresholds.direct)
  );
}

/** Whether a question is rather the one that volunteers looked into in vain. */
const isGap = (gap: Match, answer: Match): boolean =>
  gap.askLikeness > answer.askLikeness ||
  (gap.score > answer.score && gap.askLikeness > answer.askLikeness - thresholds.gapMargin);
const negatable: ReadonlySet<string> = new Set(['who_said', 'who', 'what_said', 'how_many', 'share']);

/**
 * Whether a statement is about what is claimed, not only about those named in it. One word of content is thin: then the
 * words for the dispute as a whole have to be there too.
 */
function bearsOnClaim(match: Match): boolean {
  const content = match.terms.filter(({ term }) => term.required && !term.mention);
  const found = content.filter(({ strength }) => strength >= 0.5);
  const isThin =
    found.length === 0 || found.every(({ term }) => term.quantity?.kind === 'number') || content.length === 1;
  if (!isThin || match.askLikeness >= thresholds.askLikeness) return true;
  const loose = match.terms.filter(({ term }) => !term.required && term.isContent);
  if (found.length === 0) return loose.length > 0 && loose.every(({ strength }) => strength >= 0.5);
  return loose.every(({ strength }) => strength >= 0.3);
}

/** "Who said they could not be trusted?" is not answered by somebody who trusts them. */
const isNegative = (statement: Statement): boolean =>
  /\b(?:not|no|never|nobody|none|nothing|without|cannot|neither|nor|declin\w+|refus\w+|den(?:y|ied|ies)|reject\w+|against|oppos\w+|\w+n['’]t)\b/i.test(
    `${statement.sentence} ${statement.evidence}`,
  );

const isEarlierResult = (statement: Statement): boolean => /\.q\d+e\d/.test(statement.id);
const asksForNow = /\b(?:now|today|currently|nowadays|at the moment|at present|these days)\b/;

const isPollResult = (statement: Statement): boolean =>
  statement.type === 'poll' && /\.q\d/.test(statement.id);

/** Above the strength of a circumstance: the poll's title and client do not count. */
const aboutResult = 0.67;

const wantsExact = /\b(?:exact|exactly|precise|precisely)\b/i;
const pollWords: ReadonlySet<string> = new Set(
  ['poll', 'survey', 'ask', 'question', 'interview', 'sample'].map((word) => stem(word)),
);

/** Whether the question is about what people answered, not only about the poll. */
function isAboutResult(match: Match): boolean {
  const required = match.terms.filter(({ term }) => term.required);
  return (
    required.length === 0 ||
    required.some(
      ({ term, strength }) =>
        strength >= aboutResult &&
        !isTime(term) &&
        !term.mention &&
        !term.keys.some((key) => pollWords.has(key)),
    )
  );
}

/** Every word counts in "is she a doctor?", also one that stands for the dispute as a whole. */
const strictly = (question: Question): Question => ({
  ...question,
  terms: question.terms.map((term) => ({ ...term, required: true })),
});

/** Share of the weight of what was said, names apart, that a statement accounts for. */
function contentCoverage(match: Match): number {
  const content = match.terms.filter(({ term }) => !term.mention);
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : content.reduce((sum, { weight, strength }) => sum + weight * strength, 0) / total;
}

/** "Is X the head of Y?": two names for a person; the same one or not. */
function decideRoleClaim(question: Question, matcher: Matcher, names: Names): Decision | undefined {
  const mentions = question.terms.filter((term) => term.mention);
  const [first, second] = mentions;
  if (mentions.length !== 2 || !first?.mention || !second?.mention) return undefined;
  if (question.terms.some((term) => term.required && !term.mention)) return undefined;
  const person = [first.mention, second.mention].find(
    (m) => m.by !== 'role' && m.ids.every((id) => names.isPerson(id)),
  );
  const other = person === first.mention ? second.mention : first.mention;
  const [id] = person?.ids ?? [];
  if (person?.ids.length !== 1 || id === undefined) return undefined;
  const isRole = other.by === 'role';
  const isBody = !other.ids.some((otherId) => names.isPerson(otherId)) && belongs.test(question.norm);
  if (!isRole && !isBody) return undefined;
  const at = matcher.indexOf(id);
  if (at === undefined) return undefined;
  const holds = isRole
    ? other.ids.includes(id)
    : other.ids.some((body) => names.speaksFor(id).includes(body));
  return { type: 'found', match: matcher.match(question, at), verdict: holds ? 'yes' : 'no', others: [] };
}

/** "Is she from the Board?", "does he work for it?" */
const belongs =
  /^(?:is|was|does|did|isnt) .*\b(?:from|with|in|of|at|for|part|member|represent|represents|belong|belongs|work|works|speak|speaks)\b/;

/** One match for each entry. */
export function distinct(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ statement }) => {
    if (seen.has(statement.entry)) return false;
    seen.add(statement.entry);
    return true;
  });
}
