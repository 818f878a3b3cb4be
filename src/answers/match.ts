/** How well a statement answers a question: which words it accounts for, and whether it can answer this kind at all. */
import { type Asked, type AskIndex, type Likeness, unlike } from './asks.ts';
import { grammar, light } from './english/words.ts';
import { asksFor, createFacets, type Facet } from './facets.ts';
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

const candidates = 30;
const none: readonly never[] = [];
/** How many questions are remembered while they are decided: as it was asked, and as it follows what was answered before. */
const maxQuestions = 2;

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

/** A term of a question with all that stands for it. */
interface PreparedTerm {
  readonly term: QuestionTerm;
  readonly required: boolean;
  readonly isContent: boolean;
  readonly weight: number;
  /** What stands for it in the index. */
  readonly own: readonly WeightedTerm[];
  /** For a phrase: the same for each of its words, which may be found apart. */
  readonly parts: readonly (readonly WeightedTerm[])[];
  /** How it is matched in the many statements that do not have it, and in those that have the word itself. */
  readonly absent: TermMatch;
  readonly direct: TermMatch;
}

/** A question with all that its matches have in common. */
interface Prepared {
  readonly question: Question;
  readonly terms: readonly PreparedTerm[];
  readonly asked: Asked;
  readonly facet: Facet;
  /** What strengths are looked up for: each term, then what is nearly the same as each, then the parts of phrases. */
  readonly wanted: readonly (readonly WeightedTerm[])[];
  /** It names nothing but entries. */
  readonly isOnlyNames: boolean;
  /** Who somebody is hardly answers it. */
  readonly passesIntroductions: boolean;
  /** A decision looks at the same statements several times, each time at others among them. */
  readonly matches: Map<number, Match>;
  /** The statements that its words find, once they were looked for. */
  found?: readonly number[];
}

/** A term that stands so surely for another, so firmly in a statement, is what the statement is about. */
const focused = { weight: 0.85, strength: 0.9 } as const;
/** The words of a phrase found apart count for a little less. */
const apart = 0.9;

export function createMatcher(
  statements: readonly Statement[],
  asks: AskIndex,
  index: SearchIndex,
  lexicon: Lexicon,
): Matcher {
  const positions = new Map(statements.map((statement, at) => [statement.id, at]));
  const termWeight = createTermWeights(statements.length, index);
  const facetFor = createFacets(statements, lexicon);

  const standingFor = (keys: readonly string[]): WeightedTerm[] => {
    const found: WeightedTerm[] = [];
    const add = (key: string, weight: number) => {
      const term = index.term(key);
      if (term !== undefined) found.push({ term, weight });
    };
    for (const key of keys) {
      add(key, 1);
      for (const other of lexicon.alternatives(key)) add(other.key, other.strength);
    }
    return found;
  };
  const withAlternatives = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => [key, ...lexicon.alternatives(key).map((other) => other.key)]);
  const prepareTerm = (term: QuestionTerm): PreparedTerm => {
    const known = term.keys.filter((key) => index.term(key) !== undefined);
    const weight = term.required
      ? termWeight(term, known.length > 0 ? known : withAlternatives(term.keys))
      : weights.optional;
    return {
      term,
      required: term.required,
      isContent: term.isContent,
      weight,
      own: standingFor(term.keys),
      parts:
        term.kind === 'phrase' && term.parts.length > 1 ? term.parts.map((part) => standingFor([part])) : [],
      absent: { term, weight, strength: 0 },
      direct: { term, weight, strength: 1 },
    };
  };
  const prepareQuestion = (question: Question): Prepared => {
    const terms = question.terms.map(prepareTerm);
    const isOnlyNames = question.terms.every((term) => term.mention);
    return {
      question,
      terms,
      asked: {
        kind: question.kind,
        speaker: question.speaker?.ids,
        terms: terms.map(({ term, weight }) => ({
          weight: term.required ? weight : weights.askOptional,
          keys: withAlternatives(term.keys),
        })),
      },
      facet: facetFor(question),
      wanted: [
        ...terms.map(({ own }) => own),
        ...terms.map(({ own }) =>
          own.flatMap(({ term, weight }) => (weight >= focused.weight ? [{ term, weight: 1 }] : [])),
        ),
        ...terms.flatMap(({ parts }) => parts),
      ],
      isOnlyNames: isOnlyNames && question.terms.length > 0,
      passesIntroductions: !isOnlyNames && !introduced.has(question.kind) && !question.copula,
      matches: new Map(),
    };
  };
  // Only the latest questions are remembered, and in an array: a map that is emptied again and again ties what it holds
  // to what it held before, so that the garbage collector keeps it all for long; a weak map makes each collection slower.
  const latest: Prepared[] = [];
  let next = 0;
  const prepare = (question: Question): Prepared => {
    const known = latest.find((prepared) => prepared.question === question);
    if (known) return known;
    const prepared = prepareQuestion(question);
    latest[next] = prepared;
    next = (next + 1) % maxQuestions;
    return prepared;
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
    { question, terms: own, facet: facetOf, isOnlyNames, passesIntroductions }: Prepared,
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
    const terms = own.map(({ term, weight, parts, absent, direct }, n): TermMatch => {
      const whole = strengths[row + n] ?? 0;
      if ((strengths[row + own.length + n] ?? 0) >= focused.strength) inFocus += 1;
      const strength =
        whole >= leastStrength || parts.length === 0
          ? whole
          : Math.max(whole, apart * Math.min(...strengths.subarray(part, part + parts.length)));
      part += parts.length;
      if (ignore?.has(term)) return { term, weight: 0, strength: 0 };
      return strength === 0 ? absent : strength === 1 ? direct : { term, weight, strength };
    });
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
      if (strength >= leastStrength || isContent) total += weight;
    }
    const coverage = total === 0 ? 0 : accounted / total;
    const facet = statement.type === 'gap' ? 1 : facetOf(at);
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
    const of = prepare(question);
    const { bonus, ignore } = options;
    const afresh = ignore ? ats : ats.filter((at) => !of.matches.has(at));
    const matches = matchesOf(of, afresh, ignore);
    if (!ignore) for (const match of matches) of.matches.set(match.at, match);
    const found = ignore ? matches : ats.flatMap((at) => of.matches.get(at) ?? []);
    if (!bonus) return found;
    return found.map((match) => {
      const more = bonus(match.statement, match.at);
      return more === 0 ? match : withScore(match, match.score + more);
    });
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
    const limit = question.terms.some((term) => term.required) ? candidates : candidates * 6;
    return index.best(wanted, limit);
  };
  const findOnce = (of: Prepared): readonly number[] => {
    of.found ??= find(of, undefined);
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
      const of = prepare(question);
      const found = ignore ? find(of, ignore) : findOnce(of);
      const all = also ? [...new Set([...also, ...found])] : found;
      const fit = only ? all.filter((at) => only(statements[at] as Statement, at)) : all;
      return matchAll(question, fit, options).sort(better);
    },
    via: (term, at) => viaOf(term, at),
  };
}

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
  score,
});

/** Best first. A difference of scores would be made into an object for each comparison. */
const better = (a: Match, b: Match): number =>
  a.score === b.score ? a.at - b.at : b.score > a.score ? 1 : -1;

/** Whether the other of two terms to choose from stands in a statement. */
function isChosen(term: QuestionTerm, { choices }: Question, terms: readonly TermMatch[]): boolean {
  const isFound = (one: QuestionTerm) =>
    terms.some((other) => other.term === one && other.strength >= leastStrength);
  return choices.some((choice) => choice.includes(term) && choice.some(isFound));
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
