/** How well a statement answers a question: which words it accounts for, and whether it can answer this kind at all. */
import { type Asked, type AskIndex, type Likeness, unlike } from './asks.ts';
import { grammar, light } from './english/words.ts';
import { asksFor, facetOf } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import { nameTerm } from './pieces.ts';
import type { Question, QuestionTerm } from './question/index.ts';
import type { SearchIndex, WeightedTerm } from './search-index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';

/** All numbers by which a match is judged, with their reasons. */
export const weights = {
  /** A name must be right before all. */
  name: 1.3,
  quantity: 1.1,
  /** Words that may be left out: they only help to choose. */
  optional: 0.12,
  /** In the likeness to an `ask` they count for more: they tell two ways of asking apart. */
  askOptional: 0.35,
  /** A word that stands in nearly all statements says little, yet it has to be accounted for. */
  leastWord: 0.4,
  /** Whether the statement gives what the kind of question asks for. */
  facet: 0.45,
  /** A volunteer wrote down that people ask for it in these words. */
  ask: 0.35,
  /** Who somebody is answers few questions besides "who is". */
  introduction: 0.05,
  /** A question that names nothing but an entry is about that entry. */
  entry: 0.3,
  /** How much of the statement the question is about: the most exact statement wins among equals. */
  focus: 0.12,
} as const;

/** A term matched below this is not accounted for. */
export const leastStrength = 0.5;

export interface TermMatch {
  readonly term: QuestionTerm;
  readonly weight: number;
  readonly strength: number;
}

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
  readonly score: number;
}

export interface Matcher {
  /** Matches of the statements that could answer, best first. */
  rank(question: Question, options?: RankOptions): Match[];
  match(question: Question, at: number, options?: RankOptions): Match;
  /** The synonym or corrected spelling under which a term stands in a statement; nothing when it is the word itself. */
  via(term: QuestionTerm, at: number): string | undefined;
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

const candidates = 60;
/** How many questions are remembered while they are decided. */
const maxQuestions = 8;

/** How much a term says: rare words more than common ones. */
export function createTermWeights(
  size: number,
  index: SearchIndex,
): (term: QuestionTerm, keys: readonly string[]) => number {
  const rarest = Math.log(1 + size);
  return (term, keys) => {
    if (term.kind === 'name' || term.isName) return weights.name;
    if (term.kind === 'quantity') return weights.quantity;
    let frequency = 0;
    for (const key of keys) {
      const id = index.term(key);
      if (id !== undefined) frequency = Math.max(frequency, index.frequency(id));
    }
    return frequency === 0 ? 1 : Math.max(weights.leastWord, Math.log(1 + size / frequency) / rarest);
  };
}

/** A term of a question with all that stands for it in the index. */
interface Prepared {
  readonly term: QuestionTerm;
  readonly weight: number;
  /** Best first. */
  readonly own: readonly WeightedTerm[];
  /** For a phrase: the same for each of its words, which may be found apart. */
  readonly parts: readonly (readonly WeightedTerm[])[];
}

export function createMatcher(
  statements: readonly Statement[],
  asks: AskIndex,
  index: SearchIndex,
  lexicon: Lexicon,
): Matcher {
  const positions = new Map(statements.map((statement, at) => [statement.id, at]));
  const termWeight = createTermWeights(statements.length, index);

  const standingFor = (keys: readonly string[]): WeightedTerm[] => {
    const found = new Map<number, number>();
    const add = (key: string, weight: number) => {
      const id = index.term(key);
      if (id !== undefined && weight > (found.get(id) ?? 0)) found.set(id, weight);
    };
    for (const key of keys) {
      add(key, 1);
      for (const other of lexicon.alternatives(key)) add(other.key, other.strength);
    }
    return [...found].map(([term, weight]) => ({ term, weight })).sort((a, b) => b.weight - a.weight);
  };
  const prepareTerm = (term: QuestionTerm): Prepared => {
    const own = standingFor(term.keys);
    const known = term.keys.filter((key) => index.term(key) !== undefined);
    const keys =
      known.length > 0
        ? known
        : term.keys.flatMap((key) => lexicon.alternatives(key).map((other) => other.key));
    return {
      term,
      weight: term.required ? termWeight(term, keys) : weights.optional,
      own,
      parts:
        term.kind === 'phrase' && term.parts.length > 1 ? term.parts.map((part) => standingFor([part])) : [],
    };
  };
  const prepared = new WeakMap<QuestionTerm, Prepared>();
  const prepare = (term: QuestionTerm): Prepared => {
    let known = prepared.get(term);
    if (!known) {
      known = prepareTerm(term);
      prepared.set(term, known);
    }
    return known;
  };

  /** The best strength with which any of the terms stands in a statement. */
  const strongest = (at: number, terms: readonly WeightedTerm[]): number => {
    let best = 0;
    for (const { term, weight } of terms) {
      if (weight <= best) break;
      best = Math.max(best, weight * index.strength(at, term));
    }
    return best;
  };
  const strengthOf = (at: number, { own, parts }: Prepared): number => {
    const whole = strongest(at, own);
    if (whole >= leastStrength || parts.length === 0) return whole;
    return Math.max(whole, 0.9 * Math.min(...parts.map((part) => strongest(at, part))));
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

  const askedOf = (question: Question): Asked => ({
    kind: question.kind,
    speaker: question.speaker?.ids,
    terms: question.terms.map((term) => ({
      weight: term.required ? prepare(term).weight : weights.askOptional,
      keys: [
        ...new Set([
          ...term.keys,
          ...term.keys.flatMap((key) => lexicon.alternatives(key).map((other) => other.key)),
        ]),
      ],
    })),
  });
  const likenesses = new WeakMap<Question, ReadonlyMap<number, Likeness>>();
  const likenessesOf = (question: Question): ReadonlyMap<number, Likeness> => {
    let found = likenesses.get(question);
    if (!found) {
      found = asks.likenesses(askedOf(question));
      likenesses.set(question, found);
    }
    return found;
  };

  // A decision looks at the same statements several times, each time at others among them. Only the latest questions
  // are remembered: a weak map would do, but makes each garbage collection slower.
  const matched = new Map<Question, Map<number, Match>>();
  const match = (question: Question, at: number, options: RankOptions = {}): Match => {
    if (options.ignore) return matchAfresh(question, at, options);
    let known = matched.get(question);
    if (!known) {
      known = new Map();
      if (matched.size >= maxQuestions) matched.clear();
      matched.set(question, known);
    }
    let found = known.get(at);
    if (!found) {
      found = matchAfresh(question, at, {});
      known.set(at, found);
    }
    const bonus = options.bonus?.(found.statement, at) ?? 0;
    return bonus === 0 ? found : { ...found, score: found.score + bonus };
  };

  const matchAfresh = (question: Question, at: number, options: RankOptions): Match => {
    const statement = statements[at];
    if (!statement) throw new Error(`no statement at ${at}`);
    const terms = question.terms.map((term): TermMatch => {
      if (options.ignore?.has(term)) return { term, weight: 0, strength: 0 };
      const own = prepare(term);
      return { term, weight: own.weight, strength: strengthOf(at, own) };
    });
    const isFound = (term: QuestionTerm) =>
      terms.some((other) => other.term === term && other.strength >= leastStrength);
    const isChosen = (term: QuestionTerm) =>
      question.choices.some((choice) => choice.includes(term) && choice.some(isFound));
    const missing: QuestionTerm[] = [];
    let total = 0;
    let accounted = 0;
    for (const { term, weight, strength } of terms) {
      accounted += weight * strength;
      if (strength < leastStrength && term.required) {
        // Left out on purpose, or the other of two to choose from is there.
        if (options.ignore?.has(term) || isChosen(term)) continue;
        missing.push(term);
      }
      if (strength >= leastStrength || term.isContent) total += weight;
    }
    const coverage = total === 0 ? 0 : accounted / total;
    const facet = statement.type === 'gap' ? 1 : facetOf(question, statement, lexicon);
    const like = likenessesOf(question).get(at) ?? unlike;
    const focus = focusOf(question, statement, at);
    const bonus = options.bonus?.(statement, at) ?? 0;
    const isIntroduction =
      (statement.type === 'person' || statement.type === 'organisation') &&
      !introduced.has(question.kind) &&
      !question.copula &&
      question.terms.some((term) => !term.mention);
    const isEntry =
      question.terms.length > 0 &&
      question.terms.every((term) => term.mention) &&
      asksFor(question, statement.entry);
    const score =
      coverage +
      weights.facet * facet +
      weights.ask * like.likeness +
      weights.focus * focus +
      (isEntry ? weights.entry : 0) -
      (isIntroduction ? weights.introduction : 0) +
      bonus;
    return {
      at,
      statement,
      terms,
      coverage,
      missing,
      facet,
      askLikeness: like.likeness,
      askRecall: like.recall,
      askPrecision: like.precision,
      score,
    };
  };

  const totals = new Map<number, number>();
  const focusOf = (question: Question, statement: Statement, at: number): number => {
    let total = totals.get(at);
    if (total === undefined) {
      const keys = new Set(
        words(statement.sentence)
          .filter((w) => !grammar.has(w.norm) && !light.has(w.norm))
          .map((w) => stem(w.norm)),
      );
      total = keys.size;
      totals.set(at, total);
    }
    if (total === 0) return 0;
    let hit = 0;
    for (const term of question.terms) {
      if (prepare(term).own.some(({ term: id, weight }) => weight >= 0.85 && index.strength(at, id) >= 0.9))
        hit += 1;
    }
    return Math.min(1, hit / total);
  };

  return {
    match,
    indexOf: (id) => positions.get(id),
    rank(question, options = {}) {
      const wanted = question.terms
        .filter((term) => !options.ignore?.has(term))
        .map((term) => {
          const { weight, own: standing } = prepare(term);
          const own = standing.map((w) => ({ term: w.term, weight: w.weight * weight }));
          if (term.kind !== 'phrase') return own;
          const parts = term.parts.flatMap((part) => {
            const id = index.term(part);
            return id === undefined ? [] : [{ term: id, weight: 0.4 * weight }];
          });
          return [...own, ...parts];
        });
      const limit = question.terms.some((term) => term.required) ? candidates : candidates * 6;
      const found = index.best(wanted, limit);
      const all = options.also ? [...new Set([...options.also, ...found])] : found;
      return all
        .filter((at) => options.only?.(statements[at] as Statement, at) ?? true)
        .map((at) => match(question, at, options))
        .sort((a, b) => b.score - a.score || a.at - b.at);
    },
    via: (term, at) => viaOf(term, at),
  };
}

/** Whether the statement is the words or the position of one of these, or of somebody who speaks for them. */
export function speaksAs(statement: Statement, ids: readonly string[], names: Names): boolean {
  if (statement.speaker === undefined) return false;
  const represented = names.speaksFor(statement.speaker);
  return ids.some((id) => represented.includes(id));
}

const introduced: ReadonlySet<QuestionKind> = new Set(['who_is', 'definition', 'who']);

export const isNamed = (index: SearchIndex, at: number, id: string): boolean => {
  const term = index.term(nameTerm(id));
  return term !== undefined && index.strength(at, term) > 0;
};
