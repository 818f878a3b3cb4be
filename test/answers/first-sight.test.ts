/** What people asked of disputes that nobody had tuned on: bodies by their sort, numbers in passing, sides, names crossed. */
import { describe, expect, test } from 'vitest';
import { asking, createFerries, gist } from './ferries.ts';

const more = `people:
  - id: kaisa-holm
    name: Kaisa Holm
    pronoun: she
    roles: [{ title: sailor at the Vuono pier, aliases: [sailor] }]
    summary: Kaisa Holm, a former baker, has been a sailor since 2019; she is not related to Otto Holm.
    citation: { source: gazette, paragraph: 13 }
  - id: otto-holm
    name: Dr Otto Holm
    pronoun: he
    roles: [{ title: chairman of the wage panel, organisation: wage-panel }]
    side: owners
    citation: { source: gazette, paragraph: 13 }
organisations:
  - id: wage-panel
    name: Independent Wage Panel
    what: the panel of four experts that looked into wages
    citation: { source: gazette, paragraph: 13 }
  - id: ruoto
    name: Ruotovesi Research
    what: the institute that surveyed stokers
    citation: { source: gazette, paragraph: 13 }
events:
  - id: takeover
    kind: takeover
    title: Takeover of the line
    summary: Imra Lines took over the ferries in 2014 for ten years.
    citation: { source: gazette, paragraph: 14 }
  - id: last-strike
    kind: earlier strike
    title: The strike of 1987
    summary: The last strike on the lake, in May 1987, lasted nine days and ended with a raise of 24 percent.
    citation: { source: gazette, paragraph: 14 }
  - id: pickets
    kind: picket
    title: Pickets at the quay of Vuono and at the gates of all other quays
    summary: Pickets stand at the quay of Vuono on six days in March.
    times:
      - { start: 2021-03-22 }
      - { start: 2021-03-23 }
      - { start: 2021-03-24 }
      - { start: 2021-03-29 }
      - { start: 2021-03-30 }
      - { start: 2021-04-06 }
    citation: { source: gazette, paragraph: 14 }
positions:
  - id: holm-side
    holder: otto-holm
    issue: the pay of the crews
    summary: Otto Holm wants the crews to accept the offer.
    citation: { source: gazette, paragraph: 15 }
facts:
  - id: first-in-years
    summary: The ferry crews are on strike for the first time in 34 years.
    citation: { source: gazette, paragraph: 15 }
  - id: fined
    summary: Imra Lines was fined €75,000 for exceeding the speed limit in the harbour.
    citation: { source: gazette, paragraph: 15 }
  - id: signatures
    summary: A petition for the stokers had gathered 13,870 signatures by Tuesday.
    citation: { source: gazette, paragraph: 15 }
  - id: lamps
    summary: About 80 percent of the piers have a lamp.
    citation: { source: gazette, paragraph: 15 }
  - id: code
    summary: Under the harbour code no more than six pickets may stand at one gate.
    citation: { source: gazette, paragraph: 15 }
  - id: piers
    summary: The piers are open on the days of the strike as usual.
    citation: { source: gazette, paragraph: 15 }
`;

const { ask, asked } = asking(more);

describe('first sight', () => {
  test.each([
    // What is introduced as the company is named by that.
    ['Which company runs the ferries?', 'answer imra-lines'],
    ['Who runs the ferries?', 'answer imra-lines'],
    ['Which institute surveyed the stokers?', 'answer ruoto'],
    ['Who chaired the wage panel?', 'answer otto-holm'],
    ['Whose side is Otto Holm on?', 'answer holm-side'],
    // Initials, and a name without its last word.
    ['What is the IWP?', 'answer wage-panel'],
    ['What is Ruotovesi?', 'answer ruoto'],
    // "The doctor" for the one who is called so.
    ['What does the doctor want?', 'answer holm-side'],
    ['Who is Holm?', 'choose kaisa-holm otto-holm'],
    // Nobody's name is made of two people's.
    ['What did Kaisa Laine say?', 'not_covered not_stated'],
    ['Why was Imra Lines fined?', 'answer fined'],
    ['How high was the fine?', 'answer fined'],
    ['Was Imra Lines fined €57,000?', 'answer no fined'],
    ['Was Imra Lines fined less than €100,000?', 'answer yes fined'],
    ['How many people signed the petition?', 'answer signatures'],
    ['What share of piers has a lamp?', 'answer lamps'],
    ['What does the harbour code say about pickets?', 'answer code'],
    ['Are the piers open on Saturday 27 March?', 'answer piers'],
    ['How popular is the strike?', 'answer poll.q1r1'],
    ['When did the ferries on the lake last go on strike?', 'answer last-strike'],
    // The first time in so many years is not the first.
    ['Have the crews been on strike before?', 'answer first-in-years'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });

  test('since when, of the body that was named', async () => {
    expect(await asked('Which company runs the ferries?', 'since when?')).toBe('answer takeover');
  });

  test('what somebody was before', async () => {
    expect(await asked('Who is Kaisa Holm?', 'and before that?')).toBe('answer kaisa-holm');
    expect(await asked('Who is Otto Holm?', 'and before that?')).not.toContain('answer');
  });

  test('many days are told in one headline', async () => {
    const outcome = (await createFerries({ 'more.yaml': more })).ask('When are the pickets?');
    expect(outcome.headline).toBe(
      'Pickets at the quay of Vuono and at the gates of all other quays: 22, 23, 24, 29 and 30 March and 6 April 2021.',
    );
  });
});

describe('numbers and people of something else', () => {
  const { ask, asked } = asking(`figures:
  - id: members
    number: 2350
    bound: about
    unit: sailors, stokers and cooks
    summary: The union represents about 2,350 sailors, stokers and cooks.
    citation: { source: gazette, paragraph: 13 }
    asks: [How many members does the union have?]
events:
  - id: first-stoppage
    kind: earlier strike
    title: The stoppage of January
    summary: A four-hour stoppage in January, the first in nine years, ended with an offer.
    times: [{ start: 2021-01-22 }]
    citation: { source: gazette, paragraph: 14 }
    asks: [When was the first stoppage?]
  - id: panel
    kind: inquiry
    title: The inquiry
    summary: An inquiry under Signe Dahl looked into the lanterns.
    citation: { source: gazette, paragraph: 14 }
    asks: [Who was on the inquiry?]
facts:
  - id: turnout-law
    summary: By law a strike ballot is valid only if at least half of those entitled to vote take part.
    citation: { source: gazette, paragraph: 15 }
  - id: ballot
    summary: In the ballot of February 88% voted for a strike, on a turnout of 58%.
    when: in February
    citation: { source: gazette, paragraph: 15 }
    asks: [What was the turnout?]
quotes:
  - id: laine-terminals
    speaker: eero-laine
    form: reported
    words: of 14 quays that had changed to lanterns, most had as many sailors after five years
    topics: [quays, lanterns]
    citation: { source: gazette, paragraph: 15 }
`);
  test.each([
    ['How many members does the union have?', 'answer members'],
    ['How many stokers are there in the union?', 'not_covered not_stated'],
    ['How long did the stoppage nine years ago last?', 'not_covered not_stated'],
    ['Is it true that turnout in the ballot was 68%?', 'answer no ballot'],
    ['How many years has Eero Laine studied lanterns?', 'not_covered not_stated'],
    ['true or false: the night strike starts at 9pm', 'answer no night-strike'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
  test('who else is not who was named', async () => {
    expect(await asked('Who was on the inquiry?')).toBe('answer panel');
    expect(await asked('Who was on the inquiry?', 'who else was on the inquiry?')).toBe(
      'not_covered not_stated',
    );
  });
  test('what share is for the strike is not told by a poll on anything else', async () => {
    const answerer = await createFerries({
      'more.yaml': `polls:
  - id: lantern-poll
    title: Poll on lanterns
    pollster: mittari
    sample: { size: 300, population: people on the quay }
    published: 2021-03-08
    questions:
      - topic: lanterns at every quay
        results:
          - { label: said yes to lanterns at every quay, value: 21, keywords: [support, in favour] }
    citation: { source: gazette, paragraph: 16 }
`,
    });
    expect(gist(answerer.ask('What share said yes to lanterns?'))).toBe('answer lantern-poll.q1r1');
    expect(gist(answerer.ask('What percentage is in support of the strike?'))).toBe('answer poll.q1r1');
  });
});

describe('that another spoke of it', () => {
  const { ask } = asking('facts: []\n');
  test.each([
    ['Did Aino Korpela comment on the timetable?', 'not_covered not_stated'],
    ['Did the Lake Crew Union react to the timetable?', 'not_covered not_stated'],
    ['Did Aino Korpela say the timetable was the fairest on any lake?', 'answer no laine-timetable'],
  ])('denies nothing: %s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('where an event is', () => {
  const more = `events:
  - id: march-vuono
    kind: march
    title: March to the quay of Vuono
    summary: The crews march to the quay of Vuono on 20 March.
    times: [{ start: 2021-03-20 }]
    place: the quay of Vuono
    citation: { source: gazette, paragraph: 14 }
`;
  test('is told as it was, where title and place are the same', async () => {
    const answerer = await createFerries({ 'more.yaml': more });
    const headline = (question: string) => answerer.ask(question).headline;
    expect(headline('Where is the march?')).toBe('The crews march to the quay of Vuono on 20 March.');
    expect(headline('Where were the talks?')).toBe('The talks: the town hall.');
  });
});
