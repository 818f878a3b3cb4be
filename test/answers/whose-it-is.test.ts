/** Whose strike and whose wish, and not another's; what has happened, and not what stands near it. */
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
facts:
  - { id: inquiry, summary: The inquiry into the wreck has yet to be published., citation: { source: gazette, paragraph: 16 } }
  - { id: crash, summary: A crane fell on the quay and injured three stokers., citation: { source: gazette, paragraph: 17 } }
  - { id: offer, summary: "The offer comprised two lifeboats, a siren and new bunks.", citation: { source: gazette, paragraph: 18 } }
  - { id: ballot, summary: In the ballot of the pilots 71% voted for the strike., citation: { source: gazette, paragraph: 19 } }
  - { id: thefts, summary: Thefts of rope have risen this winter to 187., citation: { source: gazette, paragraph: 20 } }
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
