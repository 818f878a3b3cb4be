/** How people ask day to day: what stands around the question is understood, and what the sources only come near is refused. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const more = `people:
  - id: ritva-aho
    name: Ritva Aho
    pronoun: she
    summary: Ritva Aho, 78, of Porvo said her order had been cancelled.
    citation: { source: gazette, paragraph: 13 }
  - id: tapio-metsa
    name: Tapio Metsa
    pronoun: he
    roles: [{ title: economist at the Lake Bank }]
    citation: { source: gazette, paragraph: 13 }
  - id: elsa-virta
    name: Elsa Virta
    pronoun: she
    summary: Elsa Virta runs the Full Plate food bank in Vuono.
    citation: { source: gazette, paragraph: 13 }
organisations:
  - id: lake-radio
    name: Lake Radio
    what: the radio station to which Eero Laine spoke about the strike
    citation: { source: gazette, paragraph: 13 }
quotes:
  - id: laine-radio
    speaker: eero-laine
    form: reported
    words: the cameras had come to stay
    to: [lake-radio]
    topics: [cameras]
    citation: { source: gazette, paragraph: 13 }
  - id: laine-sale
    speaker: eero-laine
    form: declined
    words: whether the ferries would be sold to a foreign fund
    topics: [sale, foreign fund]
    citation: { source: gazette, paragraph: 13 }
events:
  - id: march
    kind: protest
    title: The march
    summary: Hundreds marched on Sunday 7 March from the church to the town hall.
    times: [{ start: 2021-03-07 }]
    place: from the church to the town hall
    citation: { source: gazette, paragraph: 14 }
  - id: day-strike
    kind: strike
    title: The day strike
    summary: The clerks of the ferry office strike on Tuesday 30 March from 8am to 2pm.
    times: [{ start: 2021-03-30T08:00, end: 2021-03-30T14:00 }]
    citation: { source: gazette, paragraph: 14 }
  - id: mediation
    kind: talks
    title: The mediation
    summary: Fourteen hours of mediation in Porvo broke down on Sunday.
    times: [{ start: 2021-03-05 }]
    place: Porvo
    by: [crew-union, imra-lines]
    citation: { source: gazette, paragraph: 14 }
figures:
  - id: loss
    number: 9000000
    unit: crowns a day
    summary: Tapio Metsa, an economist at the Lake Bank, estimated the loss at 9 million crowns a day.
    citation: { source: gazette, paragraph: 15 }
  - id: families
    number: 90
    unit: families
    summary: Elsa Virta expected the Full Plate food bank to turn away 90 families by the weekend.
    citation: { source: gazette, paragraph: 15 }
  - id: apples
    number: 1200
    unit: tonnes of apples and pears
    summary: Some 1,200 tonnes of apples and pears were to leave on the night of the strike.
    citation: { source: gazette, paragraph: 15 }
  - id: members
    number: 726
    unit: members
    summary: The Lake Crew Union has 726 members.
    citation: { source: gazette, paragraph: 15 }
  - id: investment
    number: 80000000
    unit: crowns
    summary: Imra Lines must invest 80 million crowns in the quays by 2027 or pay a fine.
    citation: { source: gazette, paragraph: 15 }
facts:
  - id: brought-in
    summary: Imra Lines brought in the lantern in October 2020.
    when: in October 2020
    citation: { source: gazette, paragraph: 16 }
  - id: no-talks
    summary: No new talks between the union and the company have been arranged.
    citation: { source: gazette, paragraph: 16 }
  - id: lockout
    summary: There had been no strike since 2007, when the crews were locked out for eleven days.
    citation: { source: gazette, paragraph: 16 }
  - id: judge
    summary: Eero Korpela has offered to appoint a retired judge.
    citation: { source: gazette, paragraph: 16 }
  - id: unrelated
    summary: Elsa Virta is not related to Tapio Metsa.
    citation: { source: gazette, paragraph: 16 }
  - id: animals
    summary: Lorries with live animals will be let through.
    citation: { source: gazette, paragraph: 16 }
`;

const { ask, asked } = asking(more);

describe('where', () => {
  test.each([
    ['Where did the march finish up?', 'answer march'],
    ['Where does the woman whose order was cancelled live?', 'answer ritva-aho'],
    // Where somebody comes from is demanded, and not any place that is spoken of.
    ['Where does Tapio Metsa live?', 'not_covered not_stated'],
    ['Where is Eero Korpela staying?', 'not_covered not_stated'],
    ['Which district of Porvo was the mediation in?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('numbers and days', () => {
  test.each([
    ['How many tonnes of the fruit are pears?', 'not_covered not_stated'],
    ['How many hours did the talks on the 5th take?', 'answer mediation'],
    ['Is the fine 10 million crowns?', 'not_covered not_stated'],
    // The hours of another day contradict nothing.
    ['Does the strike go on until 8am on Sunday 28 March?', 'answer no night-strike'],
    ['What is the fine in crowns?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('who', () => {
  test.each([
    // A judge who is to be appointed is nobody yet.
    ['Who is the retired judge?', 'not_covered not_stated'],
    ['Who designed the lantern?', 'not_covered not_stated'],
    ['What does Tapio Metsa think the loss is?', 'answer loss'],
    // Hers are not the words of her son.
    ['What did Aino Korpela’s son say about pensions?', 'not_covered not_stated'],
    ['whose line is ‘the ice will not wait for a ballot’', 'answer eero-k-ice'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('claims', () => {
  test.each([
    ['Is Elsa Virta the sister of Tapio Metsa?', 'answer no unrelated'],
    ['Will lorries with live animals be turned back?', 'answer instead animals'],
    ['Is there a date for more talks?', 'answer no no-talks'],
    [
      'Did Eero Laine respond when he was asked about selling the ferries to a foreign fund?',
      'answer no laine-sale',
    ],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('how it went', () => {
  test.each([
    ['What happened in 2007?', 'answer lockout'],
    ['How did the lockout of 2007 come to an end?', 'not_covered not_stated'],
    ['When do they meet again?', 'answer no-talks'],
    ['hiya u alright', 'help'],
    ['list every strike, past and planned', 'answer night-strike'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('in a conversation', () => {
  test.each([
    [['What is a lantern?', 'since when?'], 'answer brought-in'],
    [['Where was the mediation?', 'how long?'], 'answer mediation'],
    [['Who runs the Full Plate?', 'where is it?'], 'answer elsa-virta'],
    [['Who runs the Full Plate?', 'what does she expect?'], 'answer families'],
    [['How many members does the Lake Crew Union have?', 'and who leads it?'], 'answer aino-korpela'],
    [['What did Eero Laine say on the radio?', 'which station?'], 'answer lake-radio'],
    [['Who said the ice will not wait?', 'and about the march?'], 'not_covered not_stated'],
    [['How long was the mediation?', 'Vuono?'], 'not_covered not_stated'],
  ])('%s', async (questions, expected) => {
    expect(await asked(...questions)).toBe(expected);
  });
});
