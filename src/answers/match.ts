/** How well a statement answers a question: which words it accounts for, and whether it can answer this kind at all. */
import { grammar, light, speechVerbs } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import { nameTerm } from './pieces.ts';
import { quantities } from './quantities.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { SearchIndex, WeightedTerm } from './search-index.ts';
import type { Statement } from './statements.ts';
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
  readonly via?: string;
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

/** A question of the volunteers' `asks`, read like any other. */
export interface Ask {
  readonly question: Question;
  readonly keys: ReadonlySet<string>;
}

export interface Matcher {
  /** Matches of the statements that could answer, best first. */
  rank(question: Question, options?: RankOptions): Match[];
  match(question: Question, at: number, options?: RankOptions): Match;
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

export function createMatcher(
  statements: readonly Statement[],
  asks: readonly (readonly Ask[])[],
  index: SearchIndex,
  lexicon: Lexicon,
): Matcher {
  const positions = new Map(statements.map((statement, at) => [statement.id, at]));
  const rarest = Math.log(1 + statements.length);

  const expanded = new WeakMap<QuestionTerm, readonly WeightedTerm[]>();
  const expand = (term: QuestionTerm): readonly WeightedTerm[] => {
    const known = expanded.get(term);
    if (known) return known;
    const found = new Map<number, number>();
    const add = (key: string, weight: number) => {
      const id = index.term(key);
      if (id !== undefined && weight > (found.get(id) ?? 0)) found.set(id, weight);
    };
    for (const key of term.keys) {
      add(key, 1);
      for (const other of lexicon.alternatives(key)) add(other.key, other.strength);
    }
    const list = [...found].map(([id, weight]) => ({ term: id, weight }));
    expanded.set(term, list);
    return list;
  };
  const weightOf = (term: QuestionTerm): number => {
    if (!term.required) return weights.optional;
    if (term.kind === 'name') return weights.name;
    if (term.kind === 'quantity') return weights.quantity;
    if (term.isName) return weights.name;
    let frequency = 0;
    for (const { term: id, weight } of expand(term))
      if (weight === 1 || frequency === 0) frequency = Math.max(frequency, index.frequency(id));
    if (frequency === 0) return 1;
    return Math.max(weights.leastWord, Math.log(1 + statements.length / frequency) / rarest);
  };
  const strengthOf = (at: number, term: QuestionTerm): { strength: number; via?: string } => {
    let best = 0;
    for (const { term: id, weight } of expand(term)) {
      const strength = weight * index.strength(at, id);
      if (strength > best) best = strength;
    }
    if (best < leastStrength && term.kind === 'phrase' && term.parts.length > 1) {
      let least = 1;
      for (const part of term.parts) {
        const id = index.term(part);
        let strength = id === undefined ? 0 : index.strength(at, id);
        for (const other of lexicon.alternatives(part)) {
          const otherId = index.term(other.key);
          if (otherId !== undefined)
            strength = Math.max(strength, other.strength * index.strength(at, otherId));
        }
        least = Math.min(least, strength);
      }
      best = Math.max(best, least * 0.9);
    }
    const direct = term.keys.some((key) => {
      const id = index.term(key);
      return id !== undefined && index.strength(at, id) > 0;
    });
    const via = term.readAs ?? (direct || best === 0 ? undefined : viaOf(term, at));
    return { strength: best, ...(via ? { via } : {}) };
  };
  const viaOf = (term: QuestionTerm, at: number): string | undefined => {
    for (const key of term.keys) {
      for (const other of lexicon.alternatives(key)) {
        const id = index.term(other.key);
        if (id !== undefined && index.strength(at, id) > 0) return other.key;
      }
    }
    return undefined;
  };

  const match = (question: Question, at: number, options: RankOptions = {}): Match => {
    const statement = statements[at];
    if (!statement) throw new Error(`no statement at ${at}`);
    const terms = question.terms.map((term): TermMatch => {
      const weight = weightOf(term);
      if (options.ignore?.has(term)) return { term, weight: 0, strength: 0 };
      return { term, weight, ...strengthOf(at, term) };
    });
    const found = new Set(terms.filter(({ strength }) => strength >= leastStrength).map(({ term }) => term));
    const missing = question.terms.filter(
      (term) =>
        term.required &&
        !found.has(term) &&
        !options.ignore?.has(term) &&
        !question.choices.some((choice) => choice.includes(term) && choice.some((other) => found.has(other))),
    );
    const excused = new Set(
      question.terms.filter((term) => !found.has(term) && !missing.includes(term) && term.required),
    );
    const total = terms.reduce(
      (sum, { term, weight }) =>
        sum + (excused.has(term) || (!term.isContent && !found.has(term)) ? 0 : weight),
      0,
    );
    const accounted = terms.reduce((sum, { weight, strength }) => sum + weight * strength, 0);
    const coverage = total === 0 ? 0 : accounted / total;
    const facet = statement.type === 'gap' ? 1 : facetOf(question, statement, lexicon);
    let askLikeness = 0;
    let askRecall = 0;
    let askPrecision = 0;
    for (const ask of asks[at] ?? []) {
      const like = likeness(question, ask);
      if (like.likeness > askLikeness) {
        askLikeness = like.likeness;
        askRecall = like.recall;
        askPrecision = like.precision;
      }
    }
    const focus = focusOf(question, statement, at);
    const bonus = options.bonus?.(statement, at) ?? 0;
    // Who somebody is answers few questions besides "who is".
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
      weights.ask * askLikeness +
      weights.focus * focus +
      (isEntry ? weights.entry : 0) -
      (isIntroduction ? weights.introduction : 0) +
      bonus;
    return { at, statement, terms, coverage, missing, facet, askLikeness, askRecall, askPrecision, score };
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
      for (const { term: id, weight } of expand(term)) {
        if (weight >= 0.85 && index.strength(at, id) >= 0.9) {
          hit += 1;
          break;
        }
      }
    }
    return Math.min(1, hit / total);
  };

  const likeness = (
    question: Question,
    ask: Ask,
  ): { likeness: number; recall: number; precision: number } => {
    const compatible = sameKind(question.kind, ask.question.kind);
    const [own, other] = [question.speaker?.ids, ask.question.speaker?.ids];
    if (own && other && !own.some((id) => other.includes(id)))
      return { likeness: 0, recall: 0, precision: 0 };
    let asked = 0;
    let found = 0;
    const used = new Set<string>();
    for (const term of question.terms) {
      const weight = term.required ? weightOf(term) : weights.askOptional;
      asked += weight;
      const key = keyIn(term, ask.keys);
      if (key) {
        found += weight;
        used.add(key);
      }
    }
    let wanted = 0;
    let met = 0;
    let wantedContent = 0;
    let metContent = 0;
    for (const term of ask.question.terms) {
      const weight = term.required ? weightOf(term) : weights.askOptional;
      const isMet = term.keys.some((key) => used.has(key));
      wanted += weight;
      if (isMet) met += weight;
      if (term.mention) continue;
      wantedContent += weight;
      if (isMet) metContent += weight;
    }
    if (asked === 0 || wanted === 0) return { likeness: 0, recall: 0, precision: 0 };
    const precision = found / asked;
    const recall = met / wanted;
    if (precision + recall === 0) return { likeness: 0, recall: 0, precision: 0 };
    return {
      likeness: ((2 * precision * recall) / (precision + recall)) * compatible,
      recall: wantedContent === 0 ? 0 : metContent / wantedContent,
      precision,
    };
  };
  const keyIn = (term: QuestionTerm, keys: ReadonlySet<string>): string | undefined => {
    for (const key of term.keys) {
      if (keys.has(key)) return key;
      for (const other of lexicon.alternatives(key)) if (keys.has(other.key)) return other.key;
    }
    return undefined;
  };

  return {
    match,
    indexOf: (id) => positions.get(id),
    rank(question, options = {}) {
      const wanted = question.terms
        .filter((term) => !options.ignore?.has(term))
        .map((term) => {
          const weight = weightOf(term);
          const own = expand(term).map((w) => ({ term: w.term, weight: w.weight * weight }));
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
  };
}

/** How well two kinds of question go together, 0 to 1: an ask of another kind is a weaker hint. */
function sameKind(a: QuestionKind, b: QuestionKind): number {
  if (a === b) return 1;
  if (a === 'about' || b === 'about') return hardKinds.has(a) || hardKinds.has(b) ? 0.85 : 1;
  if (families.some((family) => family.includes(a) && family.includes(b))) return 1;
  if (a === 'is_it_true' || b === 'is_it_true' || a === 'list' || b === 'list') return 0.9;
  return 0.5;
}
const hardKinds: ReadonlySet<QuestionKind> = new Set([
  'when',
  'hours',
  'how_long',
  'how_many',
  'share',
  'where',
  'why',
  'who_is',
]);
const families: readonly (readonly QuestionKind[])[] = [
  ['who_said', 'who'],
  ['who', 'who_is'],
  ['when', 'how_long'],
  ['share', 'how_many', 'change'],
  ['why', 'condition'],
  ['definition', 'about', 'list'],
  ['what_said', 'about'],
];

/** Whether a statement gives what a kind of question asks for: 1 stated as such, less when its words suggest it, 0 no. */
export function facetOf(question: Question, statement: Statement, lexicon: Lexicon): number {
  const { kind } = question;
  const stated = statement.answers[kind] !== undefined;
  // Where and when something was said is no answer to where and when it happens.
  if (
    (kind === 'where' || kind === 'when') &&
    statement.type === 'quote' &&
    question.terms.length > 0 &&
    !asksAboutSpeech.test(question.norm)
  )
    return 0.3;
  switch (kind) {
    case 'about':
    case 'list':
    case 'is_it_true':
      return 1;
    case 'definition':
      if (statement.type === 'person' || statement.type === 'organisation')
        return stated && asksFor(question, statement.entry) ? 1 : 0.2;
      return stated ? 1 : explains(question, statement) ? 0.6 : 0.2;
    case 'what_said':
      if (stated) return 1;
      if (statement.type === 'poll') return question.speaker ? 0.2 : 0.8;
      return question.speaker || question.terms.some((term) => term.mention) ? 0.2 : 0.5;
    case 'who_said':
      return stated ? 1 : statement.answers.who !== undefined ? 0.6 : 0;
    case 'who':
      if (stated) return 1;
      return statement.speaker
        ? 0.8
        : /\b\p{Lu}|ors\b|ers\b|ists\b|ants\b|people/u.test(statement.sentence.slice(1))
          ? 0.5
          : 0;
    case 'who_is':
      return stated && asksFor(question, statement.entry) ? 1 : 0.1;
    case 'when':
      return stated ? 1 : timeWords.test(statement.sentence) ? 0.5 : 0;
    case 'hours':
      return stated
        ? 1
        : quantities(words(statement.sentence)).some((q) => q.kind === 'time')
          ? 0.7
          : statement.answers.when !== undefined
            ? 0.2
            : 0;
    case 'how_long':
      return stated
        ? 1
        : /\b(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/.test(statement.sentence) &&
            hasNumber(statement.sentence)
          ? 0.7
          : 0;
    case 'how_many':
      return countsWhatIsAsked(question, statement, lexicon, stated);
    case 'share':
      if (
        /\b(?:percentage|percent|pct|number|figure|exact|exactly|precisely)\b/.test(question.norm) &&
        statement.numbers.length === 0
      )
        return 0;
      return stated && statement.type === 'poll'
        ? 1
        : /%|\b(?:per cent|majority|most|half|quarter|third|minority)\b/.test(statement.sentence)
          ? 0.8
          : 0;
    case 'change':
      return stated
        ? 1
        : /\b(?:rise|rising|rose|risen|grow\w*|grew|higher|lower|fall\w*|fell|increase\w*|drop\w*|up from|down from|more than before|change\w*)\b/.test(
              statement.sentence,
            )
          ? 0.8
          : 0;
    case 'where':
      return stated
        ? 1
        : statement.place
          ? 0.8
          : /\b(?:in|at|outside|near|across|from) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}/u.test(
                statement.sentence,
              )
            ? 0.4
            : 0;
    case 'why':
      return stated
        ? 1
        : /\b(?:because|so that|in order to|due to|to avoid|motivated|reason|meant to|aims?)\b/.test(
              statement.sentence,
            )
          ? 0.5
          : 0;
    case 'condition':
      if (stated) return 1;
      if (/\b(?:if|unless|until|provided|condition|on condition)\b/.test(statement.sentence)) return 0.8;
      return /\b(?:will|would) (?:help|make|mean|allow|enable|let)\b/.test(statement.sentence) ? 0.6 : 0;
  }
}

const asksAboutSpeech = new RegExp(
  `\\b(?:${speechVerbs.filter((verb) => !/^(?:talk|question|answer|report|call|feel|felt|think|thought|believe|state)/.test(verb)).join('|')}|statement|speech|interview|words|remarks?|plea|appeal|warning|accusation|promise|demand|comments?|that|it|this)\\b`,
);

/** "What is a quay?" is answered by a sentence that begins with quays, not by any that names one. */
function explains(question: Question, statement: Statement): boolean {
  if (!['fact', 'term', 'event', 'figure', 'dispute'].includes(statement.type)) return false;
  const start = words(statement.sentence)
    .slice(0, 7)
    .map((word) => stem(word.norm));
  const asked = question.terms.find((term) => term.required);
  return asked === undefined || asked.parts.some((part) => start.includes(part));
}

const asksFor = (question: Question, id: string): boolean =>
  question.terms.some((term) => term.mention?.ids.includes(id));

/** "Would be asked back if ...": it says what would happen, not that it did. */
export const isIrrealis = (statement: Statement): boolean =>
  /\b(?:would|could|might)\b.*\bif\b|\bif\b.*\b(?:would|could|might)\b|\bwould have\b/i.test(
    statement.sentence,
  );

export const asksForWhatHappened = (question: Question): boolean => {
  if (question.speaker || /\b(?:would|could|can|might|may|if|will|should|supposed)\b/.test(question.norm))
    return false;
  if (question.kind === 'is_it_true') return true;
  return (
    ['why', 'when', 'where', 'how_many', 'who'].includes(question.kind) &&
    /\b(?:did|has|have|had|was|were|ever|yet|actually)\b/.test(question.norm)
  );
};

const timeWords =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|week|month|year|day|days|night|morning|evening|afternoon|\d{4}|\d(?:am|pm)|since|until|before|after)\b/i;

const hasNumber = (text: string): boolean =>
  quantities(words(text)).length > 0 || /\b(?:dozens?|hundreds|thousands|millions)\b/i.test(text);

/** In "a 22-tonne lorry" the number counts tonnes. */
const measureWord =
  /^(?:tonnes?|tons?|hours?|days?|weeks?|months?|years?|minutes?|met(?:re|er)s?|kilomet\w+|km|miles?|percent|per|am|pm)$/;

/** "How far?" wants a length, "how old?" an age. */
const measures: Readonly<Record<string, RegExp>> = {
  far: /\b(?:kilomet\w+|km|miles?|met(?:re|er)s?)\b/,
  old: /\b(?:aged?|years? old|born)\b/,
  tall: /\b(?:met(?:re|er)s?|feet|foot|storeys?)\b/,
  high: /\b(?:met(?:re|er)s?|feet|foot|storeys?|%|per cent)\b/,
  heavy: /\b(?:tonnes?|tons?|kilo\w*|kg|pounds?)\b/,
  fast: /\b(?:hours?|minutes?|days?|km\/h|mph)\b/,
};

/** The things a unit counts: the last word of each part, before "of" and the like. */
function heads(unit: string): string[] {
  return unit.split(/,| and | or /).flatMap((part) => {
    const list = words(part.replace(/ (?:of|in|on|at|for|from|who|that|which|by|with) .*/, ''));
    // "containers not loaded" counts containers.
    const noun = list.findLast((word, i) => i === 0 || !/(?:ed|ing)$|^not$/.test(word.norm));
    return noun?.norm ?? [];
  });
}

/** "How many letters?" needs a number of letters, not just any number in a statement about letters. */
function countsWhatIsAsked(
  question: Question,
  statement: Statement,
  lexicon: Lexicon,
  stated: boolean,
): number {
  const asked =
    /\b(?:how many|how much|number of|count of|total of) ((?:(?!(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could)\b)\w+ ?){0,4})/.exec(
      question.norm,
    )?.[1];
  const nouns = (asked ?? '')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !grammar.has(word));
  if (/\b(?:exact|exactly|precise|precisely)\b/.test(question.norm) && statement.numbers.length === 0) return 0;
  const measure = Object.entries(measures).find(([word]) => question.norm.includes(`how ${word}`))?.[1];
  if (measure) return measure.test(statement.sentence) ? 1 : 0;
  // "How many of them were women?" asks for a part of what was counted.
  if (/\bhow many of (?:the|those|them|these)\b/.test(question.norm)) return 0.3;
  if (statement.type === 'poll' && stated) return 1;
  if (nouns.length === 0 && !stated) return hasNumber(statement.sentence) ? 0.6 : 0;
  const wanted = nouns.slice(0, 3).map((word) => stem(word));
  if (stated && wanted.length === 0) return 1;
  const list = words(statement.sentence);
  const isNoun = (norm: string) => {
    const key = stem(norm);
    return wanted.some(
      (want) => want === key || lexicon.alternatives(want).some((other) => other.key === key),
    );
  };
  const generic = nouns.length > 0 && nouns.every((noun) => light.has(noun));
  if (stated && nouns.length === 0) return 1;
  if (stated) {
    if (generic && !statement.unit) return 1;
    const units = statement.unit
      ? heads(statement.unit)
      : words(statement.body.join(' ')).map((word) => word.norm);
    return units.some(isNoun) ? 1 : 0.3;
  }
  const counted = quantities(list).filter((quantity) => quantity.kind === 'number');
  const beside = counted.some(({ to }) => {
    // "three days of letters" counts days.
    if (measureWord.test(list[to]?.norm ?? '') && !nouns.some((noun) => measureWord.test(noun))) return false;
    const end = list.findIndex((word, i) => i >= to && grammar.has(word.norm));
    return list.slice(to, Math.min(to + 4, end < 0 ? list.length : end)).some((word) => isNoun(word.norm));
  });
  return beside ? 0.8 : 0;
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
