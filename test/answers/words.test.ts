import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, synonyms } from '../../src/answers/english/synonyms/index.ts';
import { chatter, grammar, light, sayingVerbs, somebody } from '../../src/answers/english/words.ts';
import { createLexicon, keyOf, stemsOf, strengths } from '../../src/answers/lexicon.ts';
import { createSearchIndex } from '../../src/answers/search-index.ts';
import { createSpelling, editDistance } from '../../src/answers/spelling.ts';
import { plain, stem, words } from '../../src/answers/text.ts';

const norms = (text: string) => words(text).map(({ norm }) => norm);

describe('words', () => {
  test.for([
    ['Peña’s crew', ['pena', 'crew']],
    ['the all-out strike', ['the', 'all', 'out', 'strike']],
    ["don't", ['dont']],
    ['125k, 6pm and 57%', ['125', 'k', '6', 'pm', 'and', '57%']],
    ['1,204 people; $5.50', ['1,204', 'people', '$5.50']],
    ['A&E', ['a&e']],
    ['', []],
    ['…?!', []],
  ] as const)('of "%s"', ([text, expected]) => {
    expect(norms(text)).toEqual(expected);
  });
  test('know the mark before them, and capitals', () => {
    expect(
      words('Yes. Is it, Anna? no').map(({ norm, capital, afterMark }) => [norm, capital, afterMark]),
    ).toEqual([
      ['yes', true, ''],
      ['is', true, '.'],
      ['it', false, ''],
      ['anna', true, ','],
      ['no', false, '?'],
    ]);
  });
  test('are plain without accents, apostrophes and capitals', () => {
    expect(['Zúñiga', 'Zu\u0301n\u0303iga', 'O’Brien', 'ÅSA'].map(plain)).toEqual([
      'zuniga',
      'zuniga',
      'obrien',
      'asa',
    ]);
  });
  test.for([
    ['strikes', 'striking', 'struck', 'strike'],
    ['withdrew', 'withdrawn', 'withdraws', 'withdraw'],
    ['women', 'woman'],
  ])('share a stem: %s', (forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
  test('of Object are words like others', () => {
    expect(stem('constructor')).toBe('constructor');
    expect(stem('tostring')).toBe('tostr');
  });
});

describe('the edit distance', () => {
  test.for([
    ['strike', 'strike', 0],
    ['stirke', 'strike', 1],
    ['strke', 'strike', 1],
    ['strrike', 'strike', 1],
    ['strika', 'strike', 1],
    ['stirka', 'strike', 2],
    ['', 'ab', 2],
    // More than the limit is only "more".
    ['lantern', 'pension', 3],
  ] as const)('%s %s', ([a, b, expected]) => {
    expect(editDistance(a, b, 2)).toBe(expected);
    expect(editDistance(b, a, 2)).toBe(expected);
  });
});

describe('spelling', () => {
  const english = new Set(['lane', 'punt', 'hunt']);
  const spelling = createSpelling(
    [new Set(['laine', 'korpela']), new Set(['lantern', 'timetable', 'pension', 'pensions', 'boat', 'goat'])],
    () => ({
      isWord: (norm) => english.has(norm),
      isListed: (norm) => english.has(norm),
      isName: () => false,
      isProper: () => false,
    }),
    () => false,
    () => undefined,
  );
  test.for([
    ['korpella', 'korpela'],
    ['lantren', 'lantern'],
    ['tiemtabel', 'timetable'],
    ['lainne', 'laine'],
    // Without its ending a word is known, or a letter off.
    ['lanterned', 'lantern'],
    ['lanterneing', 'lantern'],
    // Real words, known words, short words, numbers, and what is too far off stay as they are.
    ['lane', undefined],
    ['lantern', undefined],
    ['lan', undefined],
    ['lant3rn', undefined],
    ['qwertyuiop', undefined],
    ['x'.repeat(6_000), undefined],
    // "boat" and "goat" are equally near.
    ['doat', undefined],
  ] as const)('%s', ([typed, expected]) => {
    expect(spelling.correct(typed)).toBe(expected);
  });
});

describe('the lexicon', () => {
  const lexicon = createLexicon([['lantern', 'mast light']], ['night strike']);
  const phrase = (text: string) => lexicon.phraseAt(stemsOf(words(text)), 0);
  test('puts the words of the knowledge above general synonyms', () => {
    expect(lexicon.alternatives(keyOf('lanterns'))).toContainEqual({
      key: keyOf('mast light'),
      strength: strengths.vocabulary,
    });
    expect(lexicon.alternatives(keyOf('walkout')).find(({ key }) => key === keyOf('strike'))?.strength).toBe(
      strengths.synonym,
    );
    expect(lexicon.alternatives('no such word')).toEqual([]);
  });
  test('finds phrases, also with an object between verb and particle', () => {
    expect(phrase('night strikes of old')).toEqual({ key: keyOf('night strike'), indexes: [0, 1] });
    expect(phrase('call the whole strike off')).toEqual({ key: keyOf('call off'), indexes: [0, 4] });
    expect(phrase('sailors call')).toBeUndefined();
  });
});

describe('the tables of English', () => {
  const groups = synonyms.filter(({ length }) => length > 1);
  const keys = groups.map((group) => new Set(group.map(keyOf)));
  /** The groups that have a key. */
  const having = new Map<string, Set<string>[]>();
  for (const group of keys) for (const key of group) having.set(key, [...(having.get(key) ?? []), group]);
  const groupsWith = (all: readonly string[]) =>
    having.get(all[0] ?? '')?.filter((group) => all.every((key) => group.has(key))) ?? [];
  test('no group lies within another', () => {
    expect(groups.filter((_, number) => groupsWith([...(keys[number] ?? [])]).length > 1)).toEqual([]);
  });
  test('each kind is a link that nothing else is', () => {
    const links = kinds.map(([narrow, broad]) => [keyOf(narrow), keyOf(broad)] as const);
    const seen = new Set<string>();
    const idle = links.filter(([narrow, broad]) => {
      const link = `${narrow} > ${broad}`;
      const isIdle = narrow === broad || seen.has(link) || groupsWith([narrow, broad]).length > 0;
      seen.add(link);
      return isIdle;
    });
    expect(idle).toEqual([]);
  });
  test('a word alone is another form of words in a group', () => {
    const written = new Set(groups.flat());
    const alone = synonyms.filter(({ length }) => length === 1).flat();
    expect(alone.filter((word) => written.has(word) || !having.has(keyOf(word)))).toEqual([]);
  });
  test('each word of the lists is one as it is read', () => {
    const listed = [grammar, chatter, light, somebody, sayingVerbs].flatMap((list) => [...list]);
    expect(listed.filter((word) => norms(word).join(' ') !== word)).toEqual([]);
  });
});

test('a text of letters alone is parted as one with a number in it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ  .,:;!?()"“”–—…/-\n'), maxLength: 40 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(words(text)).toEqual(words(`${text} 5`).slice(0, -1));
    }),
  );
});

describe('the search index', () => {
  const indexOf = (documents: readonly Readonly<Record<string, number>>[]) =>
    createSearchIndex(documents.length, (at, { numberOf, add }) => {
      for (const [key, strength] of Object.entries(documents[at] ?? {})) add(numberOf(key), strength);
    });
  const index = indexOf([
    { ice: 1, ballot: 1 },
    { ice: 0.5, boat: 1 },
    { boat: 1, crew: 0.2 },
  ]);
  const term = (key: string) => {
    const id = index.term(key);
    if (id === undefined) throw new Error(`no term ${key}`);
    return id;
  };
  test('counts terms and keeps their strengths', () => {
    expect(index.size).toBe(3);
    expect(['ice', 'ballot', 'boat', 'crew'].map((key) => index.frequency(term(key)))).toEqual([2, 1, 2, 1]);
    expect([0, 1, 2].map((at) => index.strength(at, term('ice')))).toEqual([1, 0.5, 0]);
    expect(index.strength(2, term('crew'))).toBeCloseTo(0.2, 2);
    expect(index.term('lantern')).toBeUndefined();
    expect(index.terms(0).ids).toHaveLength(2);
  });
  test('of several strengths the greatest counts', () => {
    const twice = createSearchIndex(1, (_, { numberOf, add }) => {
      for (const strength of [0.5, 0.8, 0.2]) add(numberOf('ice'), strength);
    });
    expect(twice.strength(0, twice.term('ice') ?? -1)).toBe(0.8);
    expect(twice.terms(0).ids).toHaveLength(1);
  });
  test('finds the best first, equal ones in their order, and the same again', () => {
    const wanted = [[{ term: term('ice'), weight: 1 }], [{ term: term('boat'), weight: 1 }]];
    expect(index.best(wanted, 10)).toEqual([1, 0, 2]);
    expect(index.best(wanted, 10)).toEqual([1, 0, 2]);
    expect(index.best(wanted, 1)).toEqual([1]);
    // Of terms that stand for the same thing, the best counts, once.
    const either = [
      [
        { term: term('ice'), weight: 1 },
        { term: term('boat'), weight: 0.9 },
      ],
    ];
    expect(index.best(either, 10)).toEqual([0, 1, 2]);
    expect(index.best([], 10)).toEqual([]);
  });
  test('keeps the best of many, in order', () => {
    const many = indexOf(Array.from({ length: 3_000 }, (_, i) => ({ all: ((i * 7) % 250) / 250 || 0.004 })));
    const all = many.term('all') ?? -1;
    const best = many.best([[{ term: all, weight: 1 }]], 15);
    const strongest = Array.from({ length: 3_000 }, (_, i) => i)
      .sort((a, b) => many.strength(b, all) - many.strength(a, all) || a - b)
      .slice(0, 15);
    expect(best).toEqual(strongest);
  });
  test('may be empty', () => {
    const empty = indexOf([]);
    expect(empty.size).toBe(0);
    expect(empty.term('ice')).toBeUndefined();
    expect(empty.best([], 5)).toEqual([]);
  });
});

test('km/h is one word, whatever stands beside it', () => {
  expect(words('km/h').map(({ norm }) => norm)).toEqual(['km/h']);
  expect(words('at 72 km/h').map(({ norm }) => norm)).toEqual(['at', '72', 'km/h']);
});
