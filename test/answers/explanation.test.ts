import { expect, test } from 'vitest';
import { createFerries, ferries } from './ferries.ts';

test('tells the words matched, those set aside, and why the runner-up lost', async () => {
  const { explanation } = (await ferries()).ask('Who said no lantern can replace a sailor who is awake?');
  expect(explanation).toMatchObject({
    kind: 'who_said',
    matched: [{ word: 'lantern' }, { word: 'replace' }, { word: 'sailor' }, { word: 'awake' }],
    unplaced: [],
    runnerUp: {
      statement: 'laine-lanterns',
      sentence: 'Eero Laine said that lanterns with cameras see further than sailors.',
      lost: 'it lacks “replace” and “awake”',
    },
  });
  expect(explanation?.setAside).toContainEqual({ word: 'Who', reason: 'asks the question' });
  expect(explanation?.setAside).toContainEqual({ word: 'no', reason: 'grammar' });
});

test('tells the spelling that a word was read as', async () => {
  const { explanation } = (await ferries()).ask('What did Aino Korpela say about pensoins?');
  expect(explanation?.matched).toContainEqual({ word: 'pensoins', via: 'pensions' });
});

test('tells the synonym that a word was found by', async () => {
  const answerer = await createFerries({
    'words.yaml': 'vocabulary:\n  - { words: [pensions, retirement money] }\n',
  });
  const { explanation } = answerer.ask('What did Aino Korpela say about retirement money?');
  expect(explanation?.matched.find(({ word }) => word === 'retirement money')?.via).toMatch(/pension/);
});

test('tells what was set aside around a claim', async () => {
  const claim = (await ferries()).ask('My flatmate reckons that 640 sailings were cancelled, right?');
  expect(claim.explanation?.setAside).toContainEqual({ word: 'flatmate', reason: 'says who claims it' });
  expect(claim.explanation?.setAside).toContainEqual({ word: 'right', reason: 'asks whether it is true' });
});

test('tells which words the nearest statement of a refusal lacks', async () => {
  const { explanation } = (await ferries()).ask('What did Eero Laine say about pensions?');
  expect(explanation).toMatchObject({
    kind: 'what_said',
    matched: [{ word: 'Eero Laine' }],
    unplaced: ['pensions'],
  });
});
