/** What the sources tell, and no more: what has yet to happen, how many of what, in all or in a year, the first of its sort. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`facts:
  - { id: inquiry, summary: The inquiry into the wreck has yet to be published., citation: { source: gazette, paragraph: 16 } }
  - { id: crash, summary: A crane fell on the quay and injured three stokers., citation: { source: gazette, paragraph: 17 } }
  - { id: offer, summary: "The offer comprised two lifeboats, a siren and new bunks.", citation: { source: gazette, paragraph: 18 } }
  - { id: ballot, summary: In the ballot of the pilots 71% voted for the strike., citation: { source: gazette, paragraph: 19 } }
  - { id: thefts, summary: Thefts of rope have risen this winter to 187., citation: { source: gazette, paragraph: 20 } }
`);

const answer = async (question: string, expected: string) => {
  expect(await ask(question)).toBe(expected);
};

describe('what is told, and of what', () => {
  test.each([
    ['Has the inquiry been published?', 'answer no inquiry'],
    ['How many stokers are there?', 'not_covered not_stated'],
    ['How many stokers were injured?', 'answer crash'],
    ['What did the offer contain?', 'answer offer'],
    // How many voted for it is not how many support it.
    ['Did 54% of the pilots vote for the strike?', 'answer no ballot'],
    ['Do 54% back the strike of the pilots?', 'not_covered not_stated'],
    ['How many thefts of rope were there?', 'answer thefts'],
  ])('%s', answer);
});

describe('a gap beside what is told', () => {
  const thefts = asking(`figures:
  - { id: boats, number: 86, unit: boats, summary: "86 boats have been stolen since 2015.", citation: { source: gazette, paragraph: 13 }, asks: [How many boats have been stolen?] }
polls:
  - id: trust-poll
    title: Poll on trust
    pollster: mittari
    published: 2021-03-06
    questions: [{ topic: trust, results: [{ label: trust the harbour master, value: 44 }] }]
    citation: { source: gazette, paragraph: 14 }
positions:
  - { id: dahl-crews, holder: signe-dahl, issue: the crews, summary: Signe Dahl trusts the crews., citation: { source: gazette, paragraph: 15 } }
gaps:
  - id: gap-boats-of-year
    question: How many boats were stolen last year?
    checked: 2021-03-10
    asks: [what kind of boats were stolen?, number of boats stolen in 2020]
`);
  test.each([
    // Of last year nothing is told; in all it is.
    ['How many boats were stolen?', 'answer boats'],
    ['How many boats were stolen last year?', 'not_covered known_gap'],
    // Whom people trust is told by a poll, and not by whom one of them does.
    ['Who do people trust?', 'answer trust-poll.q1r1'],
  ])('%s', async (question, expected) => {
    expect(await thefts.ask(question)).toBe(expected);
  });
});

describe('the first of its sort', () => {
  const first = asking(`facts:
  - { id: first-winter, summary: This is the first winter walkout in the history of the lake., citation: { source: gazette, paragraph: 13 } }
`);
  test.each([
    ['Has there ever been a winter walkout before?', 'answer no first-winter'],
    // Whether there were others is not told.
    ['Has there ever been a walkout before?', 'answer first-winter'],
  ])('%s', async (question, expected) => {
    expect(await first.ask(question)).toBe(expected);
  });
});
