/** A text of a statement -> the terms that it is found under. */
import { grammar, weekdays } from './english/words.ts';
import { type Lexicon, stemsOf } from './lexicon.ts';
import type { Names } from './names.ts';
import { createFactsOf, visitPieces, type WordFacts } from './pieces.ts';
import type { Describing } from './search-index.ts';
import { stem, words } from './text.ts';
import { fieldStrengths } from './weights.ts';

/** The strength of a number or a day, where it is only listed and not stated. */
interface Listed {
  readonly number?: number;
  readonly day?: number;
}

export interface TextTerms {
  /** Gives a statement the terms of a text. */
  add(text: string, strength: number, statement: Describing, listed?: Listed): void;
  /** The same for what stands before somebody's words, "Smith said": it comes again and again, and is read once. */
  addHead(head: string, statement: Describing): void;
}

const weekdayTerms: ReadonlySet<string> = new Set(weekdays.map(stem));

interface IndexedWord extends WordFacts {
  readonly isWeekday: boolean;
  /** The number of the term that is its stem; -1 before its first use. */
  term: number;
}

/** @param vocabulary gains the words of the texts as they are written. */
export function createTextTerms(lexicon: Lexicon, names: Names, vocabulary: Set<string>): TextTerms {
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

  const add: TextTerms['add'] = (text, strength, statement, listed = {}) => {
    const { number = strength, day = strength } = listed;
    const list = words(text);
    const addKey = (key: string, own: number) => statement.add(statement.numberOf(key), own);
    let stems: readonly string[] | undefined;
    /** "Without agreement" in "ended without agreement": what it denies is within a longer phrase. */
    const addInner = (indexes: readonly number[]) => {
      stems ??= stemsOf(list);
      // "The drop-off" of what stands as "a drop-off site".
      const [first = 0, second = 0] = indexes;
      const beginning = `${stems[first]} ${stems[second]}`;
      if (lexicon.has(beginning)) addKey(beginning, strength * fieldStrengths.part);
      for (const at of indexes.slice(1, -1)) {
        const inner = lexicon.phraseAt(stems, at);
        if (
          inner &&
          /^(?:without|no|not) /.test(inner.key) &&
          inner.indexes.every((i) => indexes.includes(i))
        )
          addKey(inner.key, strength * fieldStrengths.part);
      }
    };
    visitPieces(list, lexicon, names, factsOf, {
      word(_, key, word) {
        if (word.isGrammar) return;
        if (word.isWeekday) addKey(key, day);
        else if (key !== word.stem) addKey(key, strength);
        else {
          if (word.term < 0) word.term = statement.numberOf(key);
          statement.add(word.term, strength);
        }
      },
      piece({ kind, indexes, keys }) {
        const isNumber = kind === 'quantity' && (keys[0]?.startsWith('#') ?? false);
        const own = isNumber ? number : kind === 'quantity' ? day : strength;
        for (const key of keys) addKey(key, keys.length > 1 ? strength * fieldStrengths.part : own);
        if (kind === 'quantity') {
          // "In June" is told by what happens on 1 June.
          const [, month] = /^d(\d\d)-/.exec(keys[0] ?? '') ?? [];
          if (month) {
            addKey(`m${month}`, strength * fieldStrengths.circumstance);
            addKey(`d--${keys[0]?.slice(4)}`, day);
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
          if (norm === 'back') addKey('back (noun)', strength * fieldStrengths.part);
          else if (norm !== '' && !grammar.has(norm)) addKey(stem(norm), strength * fieldStrengths.part);
        }
      },
    });
  };

  const heads = new Map<string, readonly (readonly [term: number, strength: number])[]>();
  const addHead = (head: string, statement: Describing) => {
    const known = heads.get(head);
    if (known) {
      for (const [term, strength] of known) statement.add(term, strength);
      return;
    }
    const terms: [number, number][] = [];
    add(head, fieldStrengths.body, {
      numberOf: statement.numberOf,
      add(term, strength) {
        terms.push([term, strength]);
        statement.add(term, strength);
      },
    });
    heads.set(head, terms);
  };
  return { add, addHead };
}
