/** Whose strike and whose wish it is, and not another's; which strike is the next. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`organisations:
  - id: pilot-guild
    name: Pilot Guild
    what: the union of the lake pilots
    citation: { source: gazette, paragraph: 13 }
events:
  - id: pilot-strike
    kind: strike
    title: Strike of the lake pilots
    summary: Lake pilots of the Pilot Guild strike on Friday 12 March.
    times: [{ start: 2021-03-12 }]
    by: [pilot-guild]
    citation: { source: gazette, paragraph: 13 }
  - id: guild-board
    kind: meeting
    title: Meeting of the guild's board
    summary: The board of the Pilot Guild meets on Monday 15 March to decide on further strikes.
    times: [{ start: 2021-03-15 }]
    by: [pilot-guild]
    citation: { source: gazette, paragraph: 14 }
`);

const answer = async (question: string, expected: string) => {
  expect(await ask(question)).toBe(expected);
};

describe('which day is whose', () => {
  test.each([
    ['Do the lake pilots strike on Friday 12 March?', 'answer yes pilot-strike'],
    ['Is the Pilot Guild on strike on 27 March?', 'not_covered not_stated'],
    // The board of one side meets: no talks.
    ['Are there talks on Monday?', 'answer instead talks'],
    ['Does the board meet on Monday?', 'answer yes guild-board'],
  ])('%s', answer);
});

describe('what is wanted, and what is off', () => {
  const { ask: askMore } = asking(`positions:
  - id: stokers-pay
    holder: crew-union
    issue: the pay of the stokers
    summary: The Lake Crew Union wants a raise of 16 per cent for the stokers.
    citation: { source: gazette, paragraph: 13 }
figures:
  - { id: stokers-offer, number: 8, unit: per cent, summary: Imra Lines has offered the stokers a raise of 8 per cent., citation: { source: gazette, paragraph: 14 } }
  - { id: surgeries, number: 140, unit: sailings, summary: Imra Lines has postponed 140 sailings over the two strike days., citation: { source: gazette, paragraph: 15 } }
events:
  - id: long-walkout
    kind: plan
    title: 48-hour walkout without a deal
    summary: "Without a deal, the union says that a 48-hour walkout will begin on 2 April."
    times: [{ start: 2021-04-02T07:00, end: 2021-04-04T07:00 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 16 }
`);
  test.each([
    // What one side wants is not what the other has offered.
    ['What raise do the stokers want?', 'answer stokers-pay'],
    ['What raise were the stokers offered?', 'answer stokers-offer'],
    // What is put off because of the strike is not the strike.
    ['Is the strike postponed?', 'not_covered not_stated'],
    // One that is planned is as long as that, though the next one is shorter.
    ['Will there be a 48-hour strike?', 'answer long-walkout'],
    ['Will there be a 90-hour strike?', 'answer no night-strike'],
  ])('%s', async (question, expected) => {
    expect(await askMore(question)).toBe(expected);
  });
});

describe('the next strike', () => {
  const strikes = asking(`events:
  - id: may-strike
    kind: strike
    title: The May strike
    summary: Ferry crews strike on 13 May.
    times: [{ start: 2021-05-13 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 13 }
  - id: old-strike
    kind: strike
    title: The February strike
    summary: Ferry crews struck on 1 February.
    times: [{ start: 2021-02-01 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 14 }
`);
  test('is the first that is not over', async () => {
    expect(await strikes.ask('When is the next strike?')).toBe('answer night-strike');
    expect(await strikes.ask('When is the next walkout?')).toBe('answer night-strike');
    expect(await strikes.asked('When is the night strike?', 'when is the next one?')).toBe(
      'answer may-strike',
    );
  });
});
