/** Statements -> the terms they are found under. */
import { minutesOf } from './calendar.ts';
import { grammar, weekdays } from './english/words.ts';
import { type Lexicon, stemsOf } from './lexicon.ts';
import type { Names } from './names.ts';
import { createFactsOf, type FactsOf, nameTerm, visitPieces, type WordFacts } from './pieces.ts';
import { dayTerms, numberTerm } from './quantities.ts';
import { createSearchIndex, type Describing, type SearchIndex } from './search-index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';

/**
 * How much a word counts for by where it stands. A plain "Yes" needs every word in the statement itself, so that what
 * volunteers only listed as a way of asking stays below the synonyms of the statement's own words.
 */
export const fieldStrengths = {
  body: 1,
  name: 1,
  side: 0.75,
  represented: 0.95,
  circumstance: 0.65,
  part: 0.9,
  keyword: 0.8,
  ask: 0.7,
  // "What explains the difference between 86 and 131?" makes neither a number of the statement, and "Thursday" among the
  // keywords makes it no day of it: they bear out no claim.
  listed: 0.6,
} as const;

const weekdayTerms: ReadonlySet<string> = new Set(weekdays.map(stem));

/**
 * The index of the statements, by the terms that they are found under.
 * @param vocabulary gains the statements' words as they are written: what a misspelt word may be corrected to.
 */
export function indexStatements(
  statements: readonly Statement[],
  lexicon: Lexicon,
  names: Names,
  vocabulary: Set<string>,
): SearchIndex {
  // A large knowledge has each word a hundred times over: what it is is found out once.
  const known = new Map<string, IndexedWord>();
  const read = createFactsOf(lexicon, names);
  const factsOf = (norm: string): IndexedWord => {
    const before = known.get(norm);
    if (before) return before;
    const { stem: key, isGrammar, mayBeginName, mayBeginQuantity, mayBeginPhrase, isPlaced } = read(norm);
    // Field by field: a copy made by spreading is of a form that is slow to read.
    const facts = {
      stem: key,
      isGrammar,
      mayBeginName,
      mayBeginQuantity,
      mayBeginPhrase,
      isPlaced,
      isWeekday: weekdayTerms.has(key),
      term: -1,
    };
    known.set(norm, facts);
    if (norm.length > 3) vocabulary.add(norm);
    return facts;
  };
  return createSearchIndex(statements.length, (at, describing) => {
    const statement = statements[at];
    if (statement) addTerms(statement, lexicon, names, factsOf, describing);
  });
}

interface IndexedWord extends WordFacts {
  readonly isWeekday: boolean;
  /** The number of the term that is its stem; -1 before its first use. */
  term: number;
}

/** Adds the terms of a statement, each with its strength. */
function addTerms(
  statement: Statement,
  lexicon: Lexicon,
  names: Names,
  factsOf: FactsOf<IndexedWord>,
  describing: Describing,
): void {
  const add = (key: string, strength: number) => describing.add(describing.numberOf(key), strength);
  /** @param listed the strength of a number or a day, where it is only listed and not stated. */
  const addText = (text: string, strength: number, listed: { number?: number; day?: number } = {}) => {
    const { number = strength, day = strength } = listed;
    const list = words(text);
    let stems: readonly string[] | undefined;
    /** "Without agreement" in "ended without agreement": what it denies is within a longer phrase. */
    const addInner = (indexes: readonly number[]) => {
      stems ??= stemsOf(list);
      // "The drop-off" of what stands as "a drop-off site".
      const [first = 0, second = 0] = indexes;
      const beginning = `${stems[first]} ${stems[second]}`;
      if (lexicon.has(beginning)) add(beginning, strength * fieldStrengths.part);
      for (const at of indexes.slice(1, -1)) {
        const inner = lexicon.phraseAt(stems, at);
        if (
          inner &&
          /^(?:without|no|not) /.test(inner.key) &&
          inner.indexes.every((i) => indexes.includes(i))
        )
          add(inner.key, strength * fieldStrengths.part);
      }
    };
    visitPieces(list, lexicon, names, factsOf, {
      word(_, key, word) {
        if (word.isGrammar) return;
        if (word.isWeekday) add(key, day);
        else if (key !== word.stem) add(key, strength);
        else {
          if (word.term < 0) word.term = describing.numberOf(key);
          describing.add(word.term, strength);
        }
      },
      piece({ kind, indexes, keys }) {
        const isNumber = kind === 'quantity' && (keys[0]?.startsWith('#') ?? false);
        const own = isNumber ? number : kind === 'quantity' ? day : strength;
        for (const key of keys) add(key, keys.length > 1 ? strength * fieldStrengths.part : own);
        if (kind === 'quantity') {
          // "In June" is told by what happens on 1 June.
          const [, month] = /^d(\d\d)-/.exec(keys[0] ?? '') ?? [];
          if (month) {
            add(`m${month}`, strength * fieldStrengths.circumstance);
            add(`d--${keys[0]?.slice(4)}`, day);
          }
          // The "March" of a date is not a march.
          return;
        }
        if (kind === 'phrase') {
          if (indexes.length > 2) addInner(indexes);
          // "Press ahead" has nothing of the press.
          if (indexes.some((i) => /^(?:ahead|off|away)$/.test(list[i]?.norm ?? ''))) return;
        }
        for (const i of indexes) {
          const norm = list[i]?.norm ?? '';
          // Who comes back backs nobody.
          if (norm === 'back') add('back (noun)', strength * fieldStrengths.part);
          else if (norm !== '' && !grammar.has(norm)) add(stem(norm), strength * fieldStrengths.part);
        }
      },
    });
  };
  addText(statement.sentence, fieldStrengths.body);
  for (const text of statement.body) {
    // A quote's words stand in its sentence as well: reading them twice would double the time of the index.
    if (!statement.sentence.includes(`“${text}”`)) addText(text, fieldStrengths.body);
  }
  for (const text of statement.circumstances) addText(text, fieldStrengths.circumstance);
  const { listed } = fieldStrengths;
  const isFound = statement.type !== 'gap';
  for (const text of statement.keywords)
    addText(text, fieldStrengths.keyword, isFound ? { day: listed } : {});
  for (const text of statement.asks)
    addText(text, fieldStrengths.ask, isFound ? { number: listed, day: listed } : {});
  for (const id of statement.names) {
    add(nameTerm(id), fieldStrengths.name);
    // What a union does its members do; a person does nothing for a whole side.
    if (!names.isPerson(id)) for (const side of names.speaksFor(id)) add(nameTerm(side), fieldStrengths.side);
  }
  if (statement.speaker) {
    for (const id of names.speaksFor(statement.speaker)) {
      add(nameTerm(id), id === statement.speaker ? fieldStrengths.name : fieldStrengths.represented);
    }
  }
  // The hours and days of a strike are what it is about; the day of a quote is a circumstance.
  const days = statement.spells.length > 0 ? fieldStrengths.part : fieldStrengths.circumstance;
  for (const date of statement.dates) {
    for (const term of dayTerms(date)) add(term, days);
    if (date.length > 7) {
      add(`d${date.slice(5)}`, days);
      add(`d--${date.slice(8, 10)}`, days);
    }
  }
  for (const spell of statement.spells) {
    for (const time of [spell.start, spell.end]) {
      const minutes = time === undefined ? undefined : minutesOf(time);
      if (minutes !== undefined) add(`t${minutes}`, days);
    }
  }
  for (const { value } of statement.numbers) add(numberTerm(value), fieldStrengths.body);
}
