/** How well a statement answers a question: which words it accounts for, and whether it can answer this kind at all. */
import { type AskIndex, type Likeness, unlike } from './asks.ts';
import { leavesOutLast } from './english/shared-patterns.ts';
import { grammar, light } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import { nameTerm } from './pieces.ts';
import { createPrepare, focused, type Prepared, type PreparedTerm, type TermMatch } from './prepare.ts';
import { asksFor, type Question, type QuestionTerm } from './question/index.ts';
import type { SearchIndex } from './search-index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';
import { thresholds } from './thresholds.ts';
import { weights } from './weights.ts';

export type { TermMatch } from './prepare.ts';

/** A term matched below this is not accounted for. */
export const leastStrength = 0.5;

export interface Match {
  /** Index of the statement. */
  readonly at: number;
  readonly statement: Statement;
  readonly terms: readonly TermMatch[];
  /** Share of the question's weight accounted for, 0 to 1. */
  readonly coverage: number;
  /** Required terms that the statement does not account for. */
  readonly missing: readonly QuestionTerm[];
  /** 1 when the statement states what this kind of question asks for; 0 when it cannot answer it. */
  readonly facet: number;
  /** Likeness to the nearest of the statement's own `asks`, 0 to 1. */
  readonly askLikeness: number;
  /** How much of that ask, besides names, the question holds, 0 to 1. */
  readonly askRecall: number;
  /** How much of the question that ask holds, 0 to 1. */
  readonly askPrecision: number;
  /** Likeness to the nearest of its asks of the question's very kind, 0 to 1. */
  readonly askOfKind: number;
  readonly score: number;
}

export interface Matcher {
  /** Matches of the statements that could answer, best first. */
  rank(question: Question, options?: RankOptions): Match[];
  match(question: Question, at: number, options?: RankOptions): Match;
  /** The synonym or corrected spelling under which a term stands in a statement; nothing when it is the word itself. */
  via(term: QuestionTerm, at: number): string | undefined;
  /** The best match among these statements; nothing when there are none. */
  best(question: Question, ats: readonly number[]): Match | undefined;
  /** The index of a statement by its id. */
  indexOf(id: string): number | undefined;
}

export interface RankOptions {
  /** Only statements that pass. */
  readonly only?: (statement: Statement, at: number) => boolean;
  /** Added to the score of a statement: what a conversation is about. */
  readonly bonus?: (statement: Statement, at: number) => number;
  /** Statements to look at besides those the words find. */
  readonly also?: readonly number[];
  /** Terms that count as accounted for (the wrong speaker of a claim under test). */
  readonly ignore?: ReadonlySet<QuestionTerm>;
}

/** Whether what was answered before may stand for the words that a question leaves out. */
export const isFollowUp = ({ bonus }: RankOptions): boolean => bonus !== undefined;

const candidates = 30;
const none: readonly never[] = [];
/** A prepared question with what was found for it. */
interface Held {
  readonly prepared: Prepared;
  /** A decision looks at the same statements several times, each time at others among them; a map of so few would cost more. */
  readonly matches: Match[];
  /** The statements that its words find, once they were looked for. */
  found: readonly number[] | undefined;
}

/** How many questions are remembered while they are decided: as it was asked, and as it follows what was answered before. */
const maxQuestions = 2;

/** The words of a phrase found apart count for a little less. */
const apart = 0.9;

export function createMatcher(
  statements: readonly Statement[],
  asks: AskIndex,
  index: SearchIndex,
  lexicon: Lexicon,
): Matcher {
  const positions = new Map(statements.map((statement, at) => [statement.id, at]));
  const prepare = createPrepare(statements, index, lexicon, asks);
  // Only the latest questions are remembered, and in an array: a map that is emptied again and again ties what it holds
  // to what it held before, so that the garbage collector keeps it all for long; a weak map makes each collection slower.
  const latest: Held[] = [];
  let next = 0;
  const holdOf = (question: Question): Held => {
    const known = latest.find(({ prepared }) => prepared.question === question);
    if (known) return known;
    const held: Held = { prepared: prepare(question), matches: [], found: undefined };
    latest[next] = held;
    next = (next + 1) % maxQuestions;
    return held;
  };

  const viaOf = (term: QuestionTerm, at: number): string | undefined => {
    const stands = (key: string) => {
      const id = index.term(key);
      return id !== undefined && index.strength(at, id) > 0;
    };
    if (term.readAs) return term.readAs;
    if (term.keys.some(stands)) return undefined;
    return term.keys.flatMap((key) => lexicon.alternatives(key)).find((other) => stands(other.key))?.key;
  };

  /** Filled afresh for each match: a list that grows takes room for many more. */
  const lackedTerms: QuestionTerm[] = [];
  /** @param strengths of all that is `wanted`; those of this statement begin at `row`. */
  const matchOf = (
    { question, terms: own, absent, facet: facetOf, isOnlyNames, passesIntroductions }: Prepared,
    at: number,
    strengths: Float64Array,
    row: number,
    like: Likeness,
    ignore: RankOptions['ignore'],
  ): Match => {
    const statement = statements[at];
    if (!statement) throw new Error(`no statement at ${at}`);
    let part = row + own.length * 2;
    let inFocus = 0;
    const terms = absent.slice();
    for (let n = 0; n < own.length; n++) {
      const { term, weight, least, parts, direct } = own[n] as PreparedTerm;
      if ((strengths[row + own.length + n] ?? 0) >= focused.strength) inFocus += 1;
      let strength = strengths[row + n] ?? 0;
      if (strength < leastStrength && parts.length > 0) {
        let weakest = 1;
        for (let at = part; at < part + parts.length; at++) weakest = Math.min(weakest, strengths[at] ?? 0);
        strength = Math.max(strength, apart * weakest);
      }
      part += parts.length;
      if (strength < least) strength = 0;
      if (ignore?.has(term)) terms[n] = { term, weight: 0, strength: 0 };
      else if (strength > 0) terms[n] = strength === 1 ? direct : { term, weight, strength };
    }
    let lacking = 0;
    let total = 0;
    let accounted = 0;
    for (let n = 0; n < terms.length; n++) {
      const { term, required, isContent } = own[n] as PreparedTerm;
      const { weight, strength } = terms[n] as TermMatch;
      accounted += weight * strength;
      if (strength < leastStrength && required) {
        // Left out on purpose, or the other of two to choose from is there.
        if (ignore?.has(term) || (question.choices.length > 0 && isChosen(term, question, terms))) continue;
        lackedTerms[lacking] = term;
        lacking += 1;
      }
      // A light word that only comes near must not count against a statement that has it: one without it is not asked for it.
      if (required || isContent) total += weight;
      else if (strength >= leastStrength) total += weight * strength;
    }
    const coverage = total === 0 ? 0 : accounted / total;
    const facet = statement.type === 'gap' ? 1 : facetInAsks(facetOf(at), question.kind, like);
    const length = inFocus === 0 ? 0 : lengthOf(at);
    const focus = length === 0 ? 0 : Math.min(1, inFocus / length);
    const isIntroduction =
      passesIntroductions && (statement.type === 'person' || statement.type === 'organisation');
    const isEntry = isOnlyNames && asksFor(question, statement.entry);
    const score =
      coverage +
      weights.facet * facet +
      weights.ask * like.likeness +
      weights.focus * focus +
      (isEntry ? weights.entry : 0) -
      (isIntroduction ? weights.introduction : 0);
    return {
      at,
      statement,
      terms,
      coverage,
      missing: lacking === 0 ? none : lackedTerms.slice(0, lacking),
      facet,
      askLikeness: like.likeness,
      askRecall: like.recall,
      askPrecision: like.precision,
      askOfKind: like.ofKind,
      score,
    };
  };
  const matchesOf = (of: Prepared, ats: readonly number[], ignore?: RankOptions['ignore']): Match[] => {
    const { wanted } = of;
    const strengths = index.strengths(wanted, ats);
    const likenesses = asks.likenesses(of.asked, ats);
    return ats.map((at, n) => matchOf(of, at, strengths, n * wanted.length, likenesses[n] ?? unlike, ignore));
  };
  /** All matches of a question with these statements, in their order. */
  const matchAll = (question: Question, ats: readonly number[], options: RankOptions): Match[] => {
    const { prepared, matches } = holdOf(question);
    const { bonus, ignore } = options;
    if (ignore) return withBonus(matchesOf(prepared, ats, ignore), bonus);
    const isFirst = matches.length === 0;
    const known = (at: number) => matches.find((match) => match.at === at);
    const afresh = isFirst ? ats : ats.filter((at) => !known(at));
    const made = afresh.length > 0 ? matchesOf(prepared, afresh) : [];
    for (const match of made) matches.push(match);
    return withBonus(isFirst ? made : ats.map((at) => known(at) as Match), bonus);
  };

  /** How many different words of a statement's sentence carry something; 0 when it was not counted yet. */
  const lengths = new Uint16Array(statements.length);
  const lengthOf = (at: number): number => {
    if (lengths[at] === 0) {
      const stems = new Set<string>();
      for (const { norm } of words(statements[at]?.sentence ?? '')) {
        if (!grammar.has(norm) && !light.has(norm)) stems.add(stem(norm));
      }
      lengths[at] = stems.size;
    }
    return lengths[at] ?? 0;
  };

  /** The statements that the words of a question find, best first. */
  const find = ({ question, terms }: Prepared, ignore: RankOptions['ignore']): number[] => {
    const wanted = terms.flatMap(({ term, weight, own: standing }) => {
      if (ignore?.has(term)) return [];
      const own = standing.map((w) => ({ term: w.term, weight: w.weight * weight }));
      if (term.kind !== 'phrase') return [own];
      const parts = term.parts.flatMap((part) => {
        const id = index.term(part);
        return id === undefined ? [] : [{ term: id, weight: 0.4 * weight }];
      });
      return [[...own, ...parts]];
    });
    // Of "what else besides the cranes?" most statements have what is left out.
    const isWide = leavesOutLast.test(question.norm) || !question.terms.some((term) => term.required);
    const limit = isWide ? candidates * 6 : candidates;
    return index.best(wanted, limit);
  };
  const findOnce = (of: Held): readonly number[] => {
    of.found ??= find(of.prepared, undefined);
    return of.found;
  };

  return {
    match(question, at, options = {}) {
      const [found] = matchAll(question, [at], options);
      if (!found) throw new Error(`no statement at ${at}`);
      return found;
    },
    best: (question, ats) => matchAll(question, ats, {}).sort(better)[0],
    indexOf: (id) => positions.get(id),
    rank(question, options = {}) {
      const { also, ignore, only } = options;
      const of = holdOf(question);
      const found = ignore ? find(of.prepared, ignore) : findOnce(of);
      const all = also ? [...new Set([...also, ...found])] : found;
      const fit = only ? all.filter((at) => only(statements[at] as Statement, at)) : all;
      return matchAll(question, fit, options).sort(better);
    },
    via: (term, at) => viaOf(term, at),
  };
}

/** Kinds of which the words of a sentence often do not show that it gives them. */
const toldByAsks: ReadonlySet<QuestionKind> = new Set(['why', 'where', 'how_long']);

/** What people ask of a statement in this way, as volunteers wrote it down, it answers, though its words do not show it. */
const facetInAsks = (facet: number, kind: QuestionKind, { ofKind }: Likeness): number =>
  facet < thresholds.facetInAsks && ofKind >= thresholds.askOfKind && toldByAsks.has(kind)
    ? thresholds.facetInAsks
    : facet;

/** A copy, field by field: one made by spreading is of another form, and comparing two forms makes garbage. */
const withScore = (match: Match, score: number): Match => ({
  at: match.at,
  statement: match.statement,
  terms: match.terms,
  coverage: match.coverage,
  missing: match.missing,
  facet: match.facet,
  askLikeness: match.askLikeness,
  askRecall: match.askRecall,
  askPrecision: match.askPrecision,
  askOfKind: match.askOfKind,
  score,
});

function withBonus(matches: Match[], bonus: RankOptions['bonus']): Match[] {
  if (!bonus) return matches;
  return matches.map((match) => {
    const more = bonus(match.statement, match.at);
    return more === 0 ? match : withScore(match, match.score + more);
  });
}

/** Best first. A difference of scores would be made into an object for each comparison. */
const better = (a: Match, b: Match): number =>
  a.score === b.score ? a.at - b.at : b.score > a.score ? 1 : -1;

/** Whether the other of two terms to choose from stands in a statement. */
function isChosen(term: QuestionTerm, { choices }: Question, terms: readonly TermMatch[]): boolean {
  const isFound = (one: QuestionTerm) =>
    terms.some((other) => other.term === one && other.strength >= leastStrength);
  return choices.some((choice) => choice.includes(term) && choice.some(isFound));
}

/** Whether the statement is the words, the position or a claim of one of these, or of somebody who speaks for them. */
export function speaksAs({ speaker, claimants }: Statement, ids: readonly string[], names: Names): boolean {
  const speaks = (by: string) => names.speaksFor(by).some((id) => ids.includes(id));
  return speaker === undefined ? (claimants ?? []).some(speaks) : speaks(speaker);
}

export const isNamed = (index: SearchIndex, at: number, id: string): boolean => {
  const term = index.term(nameTerm(id));
  return term !== undefined && index.strength(at, term) > 0;
};
