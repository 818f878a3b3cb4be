/** Whether a statement gives what is asked: told by its own words, and by how volunteers wrote down that people ask for it. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const more = `people:
  - id: oona-salo
    name: Oona Salo
    pronoun: she
    summary: Oona Salo runs a juice stall opposite the bus station.
    citation: { source: gazette, paragraph: 13 }
organisations:
  - id: reed-party
    name: Reed Party
    what: an opposition party, led by Oona Salo
    citation: { source: gazette, paragraph: 13 }
quotes:
  - id: mediator-apart
    speaker: signe-dahl
    form: verbatim
    words: the two sides are a lake apart on crews
    topics: [the mediation]
    citation: { source: gazette, paragraph: 13 }
    asks: [Why did the mediation fail?]
  - id: salo-takings
    speaker: oona-salo
    form: reported
    words: her takings had fallen by half
    topics: [takings]
    citation: { source: gazette, paragraph: 13 }
positions:
  - id: owners-return
    holder: imra-lines
    issue: the table
    summary: Imra Lines will return to the table only if the ban on overtime is lifted first.
    citation: { source: gazette, paragraph: 14 }
figures:
  - id: officers
    number: 30
    unit: police officers
    summary: The coast guard has 30 officers on duty.
    citation: { source: gazette, paragraph: 15 }
    asks: [How many police are deployed on duty?]
  - id: ice
    number: 850
    unit: tonnes
    summary: Officials expect about 850 tonnes of ice to be left in the harbour.
    citation: { source: gazette, paragraph: 15 }
  - id: fined
    number: 14
    unit: skippers
    summary: Fourteen skippers were fined for mooring at the lifeboat pier.
    citation: { source: gazette, paragraph: 15 }
facts:
  - id: arrests
    summary: At the march straw was set on fire and seven people were arrested.
    citation: { source: gazette, paragraph: 16 }
  - id: list
    summary: The Ports Ministry did not publish the list of owners, calling it a commercial secret.
    citation: { source: gazette, paragraph: 16 }
`;

const { ask } = asking(more);

describe('how many', () => {
  test.each([
    ['How many police are on duty?', 'answer officers'],
    ['How much ice will be left?', 'answer ice'],
    ['How many arrested at the march?', 'answer arrests'],
    ['How many skippers were fined?', 'answer fined'],
    // How many were fined is no sum.
    ['How much is a fine for mooring at the pier?', 'not_covered not_stated'],
    ['How high is the price of coal?', 'not_covered outside'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('why, where, when', () => {
  test.each([
    ['Why did the mediation fail?', 'answer mediator-apart'],
    ['So why did the mediation not work, why did it fail?', 'answer mediator-apart'],
    ['Why was the list of owners not published?', 'answer list'],
    ['When will Imra Lines return to the table?', 'answer owners-return'],
    ['Why were the skippers at the pier?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('what somebody wants, holds or complains of', () => {
  test.each([
    ["What is Oona Salo's complaint?", 'answer salo-takings'],
    ['Which party does Oona Salo lead?', 'answer reed-party'],
    ["What is the stall's name?", 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});
