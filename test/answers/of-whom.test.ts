/** Of whom and of what an answer is: whose words or reckoning, whose boss, which group, which part of it. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask, asked } = asking(`people:
  - id: ilmari-wade
    name: Ilmari Wade
    pronoun: he
    roles: [{ title: pilot }]
    citation: { source: gazette, paragraph: 8 }
quotes:
  - id: wade-fog
    speaker: ilmari-wade
    form: verbatim
    words: in fog a lantern is worth nothing
    citation: { source: gazette, paragraph: 8 }
  - id: dahl-on-wade
    speaker: signe-dahl
    form: verbatim
    words: Mr Wade should row home
    about: [ilmari-wade]
    citation: { source: gazette, paragraph: 8 }
    asks: [What is the stance of Signe Dahl?]
events:
  - id: may-strike
    kind: strike
    title: The May strike
    summary: Ferry crews strike on 13 and 20 May.
    times: [{ start: 2021-05-13T08:00, end: 2021-05-14T00:00 }, { start: 2021-05-20T08:00, end: 2021-05-21T00:00 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 13 }
  - id: show
    kind: exhibition
    title: Opening of the boat exhibition
    summary: The boat exhibition opens on 3 June.
    times: [{ start: 2021-06-03 }]
    citation: { source: gazette, paragraph: 13 }
figures:
  - id: cost-imra
    number: 540000
    unit: euros
    summary: Imra Lines said the union's demands would cost 540,000 euros.
    citation: { source: gazette, paragraph: 8 }
    asks: [What would the demands of the union cost?, How expensive are the demands?]
  - id: cost-union
    number: 390000
    unit: euros
    summary: The Lake Crew Union said its demands would cost 390,000 euros.
    citation: { source: gazette, paragraph: 8 }
  - id: allowance-total
    number: 31000000
    unit: euros
    summary: The penalties for missed meals cost the company 31 million euros.
    citation: { source: gazette, paragraph: 8 }
    asks: [What did the penalties for missed meals cost?]
  - id: fund
    number: 1200000
    unit: euros
    summary: The union has a fund of 1.2 million euros for its members.
    citation: { source: gazette, paragraph: 8 }
    asks: [How big is the fund of the union?]
  - id: strike-pay
    number: 90
    unit: dollars a day
    summary: Striking stokers will receive $90 a day from the union.
    asks: [What does the union pay its strikers?]
    citation: { source: gazette, paragraph: 8 }
  - id: caseload
    number: 48
    unit: cases
    summary: The caseload of a harbour pilot has grown to 48.
    asks: [What is the caseload of a harbour pilot?]
    citation: { source: gazette, paragraph: 8 }
  - id: bags
    number: 8
    unit: bags
    summary: Passengers may bring eight bags to a drop-off site.
    asks: [How many bags may passengers bring?]
    citation: { source: gazette, paragraph: 8 }
  - id: recruits
    number: 3500
    unit: more stokers
    summary: The Minister of Ports promised to recruit 3,500 more stokers.
    citation: { source: gazette, paragraph: 8 }
facts:
  - id: extra-hours
    summary: Stokers agree to work up to 360 additional hours a year.
    asks: [How many additional hours do stokers agree to work?]
    citation: { source: gazette, paragraph: 8 }
  - id: card
    summary: Holders of the harbour card need to do nothing.
    asks: [Do I need to do anything with a harbour card?, What do holders of the harbour card do?]
    citation: { source: gazette, paragraph: 8 }
`);

test.each([
  [
    'How much would the demands cost according to Imra Lines?',
    'and what does the union say they would cost?',
    'answer cost-union',
  ],
  ['How big is the fund of the union?', 'how much can one member get?', 'not_covered not_stated'],
  ['What is the stance of Signe Dahl?', 'and wades', 'answer wade-fog'],
  ['Who is Eero Laine?', 'and what does he think of Ilmari Wade?', 'not_covered not_stated'],
  ['Who is Eero Laine?', 'and his jibe at Ilmari Wade?', 'not_covered not_stated'],
  ['When is the May strike?', 'what does he say about Wade?', 'not_covered not_stated'],
  ['Who is Eero Laine?', 'and what does his party leader say?', 'not_covered not_stated'],
  ['Who is Eero Laine?', 'whom did he appoint?', 'not_covered not_stated'],
] as const)('%s > %s: %s', async (first, second, expected) =>
  expect(await asked(first, second)).toBe(expected),
);

test.each([
  ['What does the union say its demands would cost?', 'answer cost-union'],
  ['Is it 50 euros they get for a missed meal?', 'not_covered not_stated'],
  ['When does the boat exhibition close?', 'not_covered not_stated'],
  ['How much do the stokers get per day from the union?', 'answer strike-pay'],
  ['How many bags may I bring to the drop-off?', 'answer bags'],
  ['How heavy is the caseload of a harbour pilot?', 'answer caseload'],
  ['How many stokers did the minister promise to recruit?', 'answer recruits'],
  ['How many are the additional hours?', 'answer extra-hours'],
  ['When does the boat exhibition open?', 'answer show'],
  ['price of a harbour card?', 'not_covered not_stated'],
  ['How did Aino Korpela react to the lanterns?', 'answer aino-lanterns'],
  ['What proportion of stokers supported the strike?', 'not_covered not_stated'],
  ["What is Imra Lines' boss called?", 'answer eero-laine'],
  ['What does the woman who owns the lake think of the strike?', 'not_covered not_stated'],
  ['What does the man who owns the lake think of the timetable?', 'not_covered not_stated'],
] as const)('%s: %s', async (question, expected) => expect(await ask(question)).toBe(expected));
