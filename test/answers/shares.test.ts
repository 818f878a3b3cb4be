/** What a poll found, and of whom: not what it found of others, or in other terms. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`polls:
  - id: bridge-poll
    title: Poll on a bridge
    pollster: mittari
    published: 2021-03-06
    questions:
      - topic: a bridge
        results:
          - { label: want a bridge, value: 44 }
          - { label: prefer a tunnel, words: a majority }
      - topic: the fares
        results:
          - { label: blame Imra Lines for the fares, value: 12 }
    citation: { source: gazette, paragraph: 13 }
  - id: toll-poll
    title: Poll on tolls
    pollster: mittari
    published: 2021-03-06
    questions:
      - topic: tolls
        results:
          - { label: of people over 65 accept a toll, value: 37, summary: "Of people over 65, 37% accept a toll." }
    citation: { source: gazette, paragraph: 14 }
  - id: lock-poll
    title: Poll on the lock
    pollster: mittari
    published: 2021-03-06
    questions:
      - topic: selling the lock
        results:
          - { label: said no to selling the lock, value: 63 }
          - { label: said yes to selling the lock, value: 21 }
    citation: { source: gazette, paragraph: 14 }
figures:
  - id: ballot
    number: 91
    unit: per cent
    summary: In the ballot, 91% of the stokers were in favour of a strike.
    citation: { source: gazette, paragraph: 15 }
    asks: [How many voted for it?, Did they vote for it?]
`);

describe('most, half, all who voted', () => {
  test.each([
    // Most said no: no Yes to most wanting it.
    ['Did most people want the lock sold?', 'answer no lock-poll.q1r1'],
    ['Did most people say no to selling the lock?', 'answer yes lock-poll.q1r1'],
    // More than half is no No to half, and half is no two thirds.
    ['Do half of the people support the strike?', 'answer poll.q1r1'],
    ['Do two thirds of the people support the strike?', 'answer no poll.q1r1'],
    // How many were for it is not how many voted.
    ['Did 91% of the stokers vote?', 'answer ballot'],
    ['Were 91% of the stokers in favour?', 'answer yes ballot'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

test.each([
  ['How many want a bridge?', 'answer bridge-poll.q1r1'],
  ['How many want a bridge, in percent?', 'answer bridge-poll.q1r1'],
  ['How many prefer a tunnel?', 'answer bridge-poll.q1r2'],
  ['How many prefer a tunnel, in percent?', 'not_covered not_stated'],
  ['What share prefer a tunnel, as a percentage?', 'not_covered not_stated'],
])('percent: %s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});

describe('of whom', () => {
  test.each([
    // What those of one age think is not what all do.
    ['What share accept a toll?', 'not_covered not_stated'],
    ['How many accept a toll?', 'not_covered not_stated'],
    ['What share of people over 65 accept a toll?', 'answer toll-poll.q1r1'],
    // A body is not its chief.
    ['How many blame Imra Lines for the fares?', 'answer bridge-poll.q2r1'],
    ['How many blame Eero Laine for the fares?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

test.each([
  'How many changed their mind about a bridge?',
  'How many switched sides on the bridge?',
  'Was the poll on a bridge done by phone or online?',
])('what no poll tells: %s', async (question) => {
  expect(await ask(question)).toBe('not_covered not_stated');
});
