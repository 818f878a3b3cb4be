/** A question made ready to be held against many statements: what stands for each of its terms, and what that says. */
import type { Asked, AskIndex } from './asks.ts';
import { createFacets, type Facet } from './facets/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuestionKind } from './outcome.ts';
import { isTime, type Question, type QuestionTerm } from './question/index.ts';
import { remember } from './remember.ts';
import type { SearchIndex, WeightedTerm } from './search-index.ts';
import type { Statement } from './statements/index.ts';
import { createTermWeights, fieldStrengths, weights } from './weights.ts';

export interface TermMatch {
  readonly term: QuestionTerm;
  readonly weight: number;
  readonly strength: number;
}

/** A term of a question with all that stands for it. */
export interface PreparedTerm {
  readonly term: QuestionTerm;
  readonly required: boolean;
  readonly isContent: boolean;
  readonly weight: number;
  /** Below this it is not found. */
  readonly least: number;
  /** What stands for it in the index. */
  readonly own: readonly WeightedTerm[];
  /** Those of them that stand for it so surely that a statement with them is about it. */
  readonly inFocus: readonly WeightedTerm[];
  /** For a phrase: the same for each of its words, which may be found apart. */
  readonly parts: readonly (readonly WeightedTerm[])[];
  /** How it is matched in the many statements that do not have it, and in those that have the word itself. */
  readonly absent: TermMatch;
  readonly direct: TermMatch;
}

/** What stands for a key. */
interface Standing {
  /** The key and its synonyms. */
  readonly all: readonly string[];
  /** Those of them that stand in the index. */
  readonly terms: readonly WeightedTerm[];
  readonly focused: readonly WeightedTerm[];
  /** The numbers of those that stand in asks. */
  readonly numbers: readonly number[];
}

/** A question with all that its matches have in common. */
export interface Prepared {
  readonly question: Question;
  readonly terms: readonly PreparedTerm[];
  /** How a statement is matched that has none of them: a copy is made for each, and what it has is filled in. */
  readonly absent: readonly TermMatch[];
  readonly asked: Asked;
  readonly facet: Facet;
  /** What strengths are looked up for: each term, then what is nearly the same as each, then the parts of phrases. */
  readonly wanted: readonly (readonly WeightedTerm[])[];
  /** It names nothing but entries. */
  readonly isOnlyNames: boolean;
  /** Who somebody is hardly answers it. */
  readonly passesIntroductions: boolean;
}

/** A term that stands so surely for another, so firmly in a statement, is what the statement is about. */
export const focused = { weight: 0.85, strength: 0.9 } as const;
const introduced: ReadonlySet<QuestionKind> = new Set(['who_is', 'definition', 'who']);

export function createPrepare(
  statements: readonly Statement[],
  index: SearchIndex,
  lexicon: Lexicon,
  asks: Pick<AskIndex, 'numberOf'>,
): (question: Question) => Prepared {
  const termWeight = createTermWeights(statements.length, index);
  const facetFor = createFacets(statements, lexicon);

  /** What a key and its synonyms are found under. */
  const standing = remember((key): Standing => {
    const alternatives = lexicon.alternatives(key);
    const all = [key, ...alternatives.map((other) => other.key)];
    const terms = [{ key, strength: 1 }, ...alternatives].flatMap(({ key: one, strength }) => {
      const term = index.term(one);
      return term === undefined ? [] : [{ term, weight: strength }];
    });
    return {
      all,
      terms,
      focused: terms.flatMap(({ term, weight }) => (weight >= focused.weight ? [{ term, weight: 1 }] : [])),
      numbers: all.flatMap((one) => asks.numberOf(one) ?? []),
    };
  });
  /** Most terms have a single key: its list is taken as it is. */
  const ofAll = <Item>(keys: readonly string[], part: (of: Standing) => readonly Item[]): readonly Item[] => {
    const [key] = keys;
    if (key !== undefined && keys.length === 1) return part(standing(key));
    return keys.flatMap((one) => part(standing(one)));
  };
  const prepareTerm = (term: QuestionTerm, isClaim: boolean): PreparedTerm => {
    const known = term.keys.filter((key) => index.term(key) !== undefined);
    const weight = term.required
      ? termWeight(term, known.length > 0 ? known : ofAll(term.keys, (of) => of.all))
      : weights.optional;
    return {
      term,
      required: term.required,
      isContent: term.isContent,
      weight,
      least: isClaim && (term.quantity?.kind === 'number' || isTime(term)) ? fieldStrengths.circumstance : 0,
      own: ofAll(term.keys, (of) => of.terms),
      inFocus: ofAll(term.keys, (of) => of.focused),
      parts:
        term.kind === 'phrase' && term.parts.length > 1 ? term.parts.map((part) => standing(part).terms) : [],
      absent: { term, weight, strength: 0 },
      direct: { term, weight, strength: 1 },
    };
  };
  return (question) => {
    const terms = question.terms.map((term) => prepareTerm(term, question.claim));
    const isOnlyNames = question.terms.every((term) => term.mention);
    return {
      question,
      terms,
      absent: terms.map(({ absent }) => absent),
      asked: {
        kind: question.kind,
        speaker: question.speaker?.ids,
        terms: terms.map(({ term, weight }) => ({
          weight: term.required ? weight : weights.askOptional,
          numbers: ofAll(term.keys, (of) => of.numbers),
        })),
      },
      facet: facetFor(question),
      wanted: [
        ...terms.map(({ own }) => own),
        ...terms.map(({ inFocus }) => inFocus),
        ...terms.flatMap(({ parts }) => parts),
      ],
      isOnlyNames: isOnlyNames && question.terms.length > 0,
      passesIntroductions: !isOnlyNames && !introduced.has(question.kind) && !question.copula,
    };
  };
}
