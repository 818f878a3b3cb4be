import { describe, expect, test } from 'vitest';
import { createFerries, ferries } from './ferries.ts';

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('an empty text', () => {
  test('gives the speakers, those with most words first, with their roles', async () => {
    expect((await ferries()).suggest('speaker', '')).toEqual([
      { name: 'Eero Laine, chief executive of Imra Lines', value: 'eero-laine' },
      { name: 'Aino Korpela, head of the Lake Crew Union', value: 'aino-korpela' },
      { name: 'Eero Korpela, Minister of Ports', value: 'eero-korpela' },
    ]);
  });
  test('gives topics, each once', async () => {
    const topics = names((await ferries()).suggest('topic', ''));
    expect(topics).toEqual([...new Set(topics)]);
    expect(topics).toEqual([
      'ballot',
      'bonus',
      'cameras',
      'crews at night',
      'ice',
      'lantern',
      'lanterns',
      'night shifts',
      'pensions',
      'safety',
      'timetable',
    ]);
  });
  test('gives exact words, none reported or declined', async () => {
    expect(names((await ferries()).suggest('quote', ''))).toEqual([
      'no lantern can replace a sailor who is awake',
      'the ice will not wait for a ballot',
      'our timetable is the fairest on any lake',
    ]);
  });
  test('gives questions that are answered', async () => {
    const answerer = await ferries();
    const questions = answerer.suggest('question', '');
    expect(names(questions)).toEqual([
      'What did Aino Korpela say about safety?',
      'When is the night strike?',
      'Who leads the union?',
    ]);
    for (const { value } of questions) expect(answerer.ask(value).type).toBe('answer');
  });
});

describe('a text', () => {
  test.for([
    ['speaker', 'lane', 'eero-laine'],
    ['speaker', 'ayno', 'aino-korpela'],
    ['speaker', 'MINISTER', 'eero-korpela'],
    ['topic', 'pensoins', 'pensions'],
    ['topic', 'timetabel', 'timetable'],
    ['quote', 'lantren', 'no lantern can replace a sailor who is awake'],
  ] as const)('misspelt or in part: %s "%s"', async ([what, typed, value]) => {
    expect((await ferries()).suggest(what, typed)[0]?.value).toBe(value);
  });
  test('a surname that two share gives both first', async () => {
    const first = (await ferries()).suggest('speaker', 'korpella').slice(0, 2);
    expect(first.map(({ value }) => value).sort()).toEqual(['aino-korpela', 'eero-korpela']);
  });
  test('one letter gives what begins with it, or else the curated list', async () => {
    const answerer = await ferries();
    expect(names(answerer.suggest('topic', 'p'))).toEqual(['pensions']);
    expect(answerer.suggest('topic', 'x')).toEqual(answerer.suggest('topic', ''));
  });
  test('like nothing gives nothing', async () => {
    expect((await ferries()).suggest('speaker', 'qqqqqqqq')).toEqual([]);
  });
});

describe('limits', () => {
  const many = Array.from(
    { length: 40 },
    (_, i) =>
      `  - { id: q${i}, speaker: aino-korpela, form: verbatim, words: "word ${i} ${'and on '.repeat(30)}", topics: ["topic ${i} ${'of the lake '.repeat(12)}"], citation: { source: gazette, paragraph: 1 } }`,
  );
  test('25 of 100 characters at the most, or fewer', async () => {
    const answerer = await createFerries({ 'many.yaml': `quotes:\n${many.join('\n')}\n` });
    for (const what of ['topic', 'quote'] as const)
      for (const typed of ['', 'w', 'topic', 'word and on', 'z'.repeat(6_000)]) {
        const list = answerer.suggest(what, typed);
        expect(list.length).toBeLessThanOrEqual(25);
        for (const { name, value } of list) {
          expect([...name].length).toBeLessThanOrEqual(100);
          expect([...value].length).toBeLessThanOrEqual(100);
        }
        expect(answerer.suggest(what, typed, 3).length).toBeLessThanOrEqual(3);
      }
    expect(answerer.suggest('quote', '')).toHaveLength(25);
  });
});
