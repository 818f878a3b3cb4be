/** What a follow-up asks for stands in the last answer, which is told once more. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { asked } = asking(`events:
  - id: crew-ballot
    kind: ballot
    title: Ballot of the stokers
    summary: In a ballot 91 per cent of the stokers were for it, on a turnout of 83 per cent.
    citation: { source: gazette, paragraph: 13 }
  - id: may-strike
    kind: strike
    title: The May strike
    summary: Ferry crews strike on 13 and 20 May.
    times: [{ start: 2021-05-13T08:00, end: 2021-05-14T00:00 }, { start: 2021-05-20T08:00, end: 2021-05-21T00:00 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 13 }
positions:
  - id: union-wants
    holder: crew-union
    issue: pay
    summary: The union wants rises of 5 per cent in each year of a three-year contract, retroactive to July.
    citation: { source: gazette, paragraph: 8 }
    asks: [What does the union want?]
gaps:
  - id: gap-turnout
    question: What was the turnout in the ballot of the pilots?
    checked: 2021-03-09
    asks: [turnout of the pilots, What was the turnout among the pilots?]
`);

test.each([
  ['What does the union want?', 'over how many years?', 'answer union-wants'],
  ['What does the union want?', 'backdated to?', 'answer union-wants'],
  ['What was the result of the ballot of the stokers?', 'Turnout?', 'answer crew-ballot'],
  ['When is the May strike?', 'and the second time?', 'answer may-strike'],
] as const)('%s > %s: %s', async (first, second, expected) =>
  expect(await asked(first, second)).toBe(expected),
);
