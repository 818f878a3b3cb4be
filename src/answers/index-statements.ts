/** Statements -> the terms they are found under. */
import { minutesOf } from './calendar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import { nameTerm } from './pieces.ts';
import { dayTerms, numberTerm } from './quantities.ts';
import { createSearchIndex, type Describing, type SearchIndex } from './search-index.ts';
import type { Statement } from './statements/index.ts';
import { createTextTerms, type TextTerms } from './text-terms.ts';
import { fieldStrengths } from './weights.ts';

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
  const texts = createTextTerms(lexicon, names, vocabulary);
  return createSearchIndex(statements.length, (at, describing) => {
    const statement = statements[at];
    if (statement) addTerms(statement, names, texts, describing);
  });
}

/** Adds the terms of a statement, each with its strength. */
function addTerms(statement: Statement, names: Names, texts: TextTerms, describing: Describing): void {
  const add = (key: string, strength: number) => describing.add(describing.numberOf(key), strength);
  addSentence(statement.sentence, texts, describing);
  for (const text of statement.body) {
    // A quote's words stand in its sentence as well: reading them twice would double the time of the index.
    if (!statement.sentence.includes(`“${text}”`)) texts.add(text, fieldStrengths.body, describing);
  }
  for (const text of statement.circumstances) texts.add(text, fieldStrengths.circumstance, describing);
  const { listed } = fieldStrengths;
  const isFound = statement.type !== 'gap';
  for (const text of statement.keywords)
    texts.add(text, fieldStrengths.keyword, describing, isFound ? { day: listed } : {});
  for (const text of statement.asks)
    texts.add(text, fieldStrengths.ask, describing, isFound ? { number: listed, day: listed } : {});
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

/** "Smith said: “It is over”": what stands before the words, and the words. */
function addSentence(sentence: string, texts: TextTerms, describing: Describing): void {
  const end = sentence.indexOf(': “') + 1;
  if (end > 0) texts.addHead(sentence.slice(0, end), describing);
  texts.add(sentence.slice(end), fieldStrengths.body, describing);
}
