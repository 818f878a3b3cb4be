/** What the asker should do, who strikes on which day, what has yet to happen, and what is no talks. */
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
  - { id: parcels, summary: Whoever has a parcel on the night ferry should fetch it at the quay., citation: { source: gazette, paragraph: 15 } }
  - { id: inquiry, summary: The inquiry into the wreck has yet to be published., citation: { source: gazette, paragraph: 16 } }
  - { id: crash, summary: A crane fell on the quay and injured three stokers., citation: { source: gazette, paragraph: 17 } }
  - { id: offer, summary: "The offer comprised two lifeboats, a siren and new bunks.", citation: { source: gazette, paragraph: 18 } }
  - { id: ballot, summary: In the ballot of the pilots 71% voted for the strike., citation: { source: gazette, paragraph: 19 } }
  - { id: thefts, summary: Thefts of rope have risen this winter to 187., citation: { source: gazette, paragraph: 20 } }
`);

const answer = async (question: string, expected: string) => {
  expect(await ask(question)).toBe(expected);
};

describe('what the asker should do', () => {
  test.each([
    ['What should I do if I have a parcel on the night ferry?', 'answer parcels'],
    ['I have a parcel on the night ferry, what should I do?', 'answer parcels'],
    ['I have a canary at home, what should I do?', 'help'],
    ['What can I do here?', 'help'],
    ['How do I use this?', 'help'],
  ])('%s', answer);
});

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
