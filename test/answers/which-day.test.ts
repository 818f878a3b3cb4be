/** Which day of what happens is claimed: its first, its second, its last, the one on which it starts. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`events:
  - id: lantern-march
    kind: march
    title: The lantern march
    summary: Sailors march with lanterns on 15, 16 and 17 April.
    times: [{ start: 2021-04-15 }, { start: 2021-04-16 }, { start: 2021-04-17 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 14 }
  - id: regatta
    kind: regatta
    title: The regatta
    summary: The skippers race on 13 and 14 May.
    times: [{ start: 2021-05-13T06:00, end: 2021-05-13T18:00 }, { start: 2021-05-14T06:00, end: 2021-05-14T18:00 }]
    citation: { source: gazette, paragraph: 15 }
  - id: vigil
    kind: vigil
    title: The vigil
    summary: Sailors keep a vigil at the quay through the night of 18 April.
    times: [{ start: 2021-04-18T21:00, end: 2021-04-19T05:00 }]
    citation: { source: gazette, paragraph: 15 }
  - id: blockade
    kind: blockade
    title: The blockade of the quay
    summary: Skippers blockade the quay of Vuono on 10 May and again on 20 May.
    times: [{ start: 2021-05-10 }, { start: 2021-05-20 }]
    citation: { source: gazette, paragraph: 16 }
`);

test.each([
  ['Is the second day of the march a Friday?', 'answer yes lantern-march'],
  ['Is the second day of the march a Thursday?', 'answer no lantern-march'],
  ['Is day two of the march a Friday?', 'answer yes lantern-march'],
  ['Is the second day of the march on 16 April?', 'answer yes lantern-march'],
  ['Is the second day of the march on 15 April?', 'answer no lantern-march'],
  ['Is the last day of the march a Saturday?', 'answer yes lantern-march'],
  ['Is the last day of the march a Friday?', 'answer no lantern-march'],
  // It has no such day, or whether it is not so is asked.
  ['Is the fourth day of the march a Friday?', 'not_covered not_stated'],
  ['Is the second day of the march not a Friday?', 'not_covered not_stated'],
  ['Was the first day of the talks a Tuesday?', 'answer yes talks'],
  ['Was the first day of the talks a Monday?', 'answer no talks'],
])('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});

describe('where it starts and ends', () => {
  test.each([
    ['Does the march start on Thursday?', 'answer yes lantern-march'],
    ['Does the march start on Friday?', 'answer no lantern-march'],
    ['Does the regatta end on Friday?', 'answer yes regatta'],
    ['Does the regatta end on Thursday?', 'answer no regatta'],
    // Not of that very day, or without an end that is known.
    ['Does the march start before Friday?', 'answer lantern-march'],
    ['Does the march end on Saturday?', 'answer lantern-march'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('over midnight', () => {
  test.each([
    ['Does the vigil start on Sunday?', 'answer yes vigil'],
    ['Does the vigil end on Monday?', 'answer yes vigil'],
    ['Does the vigil end on Sunday?', 'answer no vigil'],
    // One night, and two days.
    ['Is the second day of the vigil a Monday?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('of the strike, where nothing else is named', () => {
  const twoDays = asking(`events:
  - id: may-strike
    kind: strike
    title: The strike in May
    summary: Ferry crews strike on 13 and 14 May.
    times: [{ start: 2021-05-13T06:00, end: 2021-05-13T18:00 }, { start: 2021-05-14T06:00, end: 2021-05-14T18:00 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 17 }
`);
  test.each([
    ['Is day two a Friday?', 'answer yes may-strike'],
    ['Is the second day a Friday?', 'answer yes may-strike'],
    ['Is the second day a Thursday?', 'answer no may-strike'],
    // One of two strikes ends so, and neither does.
    ['Does the strike end on Friday?', 'answer yes may-strike'],
    ['Does the strike end on Sunday?', 'answer yes night-strike'],
    ['Does the strike end on Wednesday?', 'answer instead night-strike'],
  ])('%s', async (question, expected) => {
    expect(await twoDays.ask(question)).toBe(expected);
  });
});

describe('one of several that are days apart', () => {
  test.each([
    ['When is the first blockade?', 'answer blockade'],
    ['When is the second blockade?', 'answer blockade'],
    ['When is the last blockade?', 'answer blockade'],
    ['When is the third blockade?', 'not_covered not_stated'],
    // Days in a row are one march.
    ['When is the second march?', 'not_covered not_stated'],
    ['When is the second regatta?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});
