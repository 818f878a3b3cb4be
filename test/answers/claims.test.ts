import { describe, expect, test } from 'vitest';
import { createFerries, ferries, gist } from './ferries.ts';

const headline = async (question: string) => (await ferries()).ask(question).headline;

describe('numbers', () => {
  test.for([
    ['How many sailings were cancelled?', 'The company cancelled 640 sailings for March.'],
    ['How many lorries were stuck?', 'More than 90 lorries were stuck at the quay of Vuono.'],
    ['What share support the strike?', '58% support the strike, a Mittari poll found.'],
    ['How many people oppose the strike?', '31% oppose the strike, a Mittari poll found.'],
    [
      'What percentage supported the strike in January?',
      'In January 2021 49% supported the strike, an earlier poll found.',
    ],
    [
      'How did support for the strike change?',
      'In January 2021 49% supported the strike, an earlier poll found. Higher now: 58% support the strike.',
    ],
    ['How many people were asked?', 'The Mittari poll asked 1,204 people who live by the lake.'],
    ['Who did the poll?', 'Mittari carried out the poll.'],
  ])('%s', async ([question = '', expected]) => {
    expect(await headline(question)).toBe(expected);
  });
});

describe('is it true', () => {
  test.for([
    ['Were 640 sailings cancelled?', 'yes', 'Yes: the company cancelled 640 sailings for March.'],
    ['Did the company cancel sailings?', 'yes', 'Yes: the company cancelled 640 sailings for March.'],
    [
      'My flatmate reckons that 640 sailings were cancelled. Is that right?',
      'yes',
      'Yes: the company cancelled 640 sailings for March.',
    ],
    ['Were 500 sailings cancelled?', 'no', 'No: the company cancelled 640 sailings for March.'],
    [
      'my flatmate says that 300 sailings were cancelled, is that true?',
      'no',
      'No: the company cancelled 640 sailings for March.',
    ],
    ['Were 70 lorries stuck at the quay?', 'no', 'No: more than 90 lorries were stuck at the quay of Vuono.'],
    [
      'Is it true that most people oppose the strike?',
      'no',
      'No: 31% oppose the strike, a Mittari poll found.',
    ],
    [
      'Is it true that most people support the strike?',
      'yes',
      'Yes: 58% support the strike, a Mittari poll found.',
    ],
    [
      'Our draft says 75% support the strike. Is that figure correct?',
      'no',
      'No: 58% support the strike, a Mittari poll found.',
    ],
    ['Do 58% support the strike?', 'yes', 'Yes: 58% support the strike, a Mittari poll found.'],
    ['Is it true that 70% support the strike?', 'no', 'No: 58% support the strike, a Mittari poll found.'],
    [
      'Is it true that the talks ended with a deal?',
      'no',
      'No: the talks in the town hall ended without a deal.',
    ],
    [
      'Does the union support crews of two at night?',
      'instead',
      'The sources say instead: the Lake Crew Union rejects crews of two at night.',
    ],
    ['Is Signe Dahl the harbour master?', 'yes', 'Yes: Signe Dahl is the harbour master.'],
    ['Is Eero Laine the Minister of Ports?', 'no', 'No: Eero Laine is the chief executive of Imra Lines.'],
  ])('%s', async ([question = '', verdict, expected]) => {
    expect((await ferries()).ask(question)).toMatchObject({ type: 'answer', verdict, headline: expected });
  });

  test('words said of or to another are put right', async () => {
    const answerer = await createFerries({
      'home.yaml': `quotes:
  - { id: aino-home, speaker: aino-korpela, form: reported, words: Eero Laine should resign over the bonus, citation: { source: gazette, paragraph: 2 } }
`,
    });
    for (const question of [
      'Aino Korpela told Signe Dahl to resign over the bonus, did she not?',
      'did Aino Korpela say Signe Dahl should resign over the bonus',
    ])
      expect(answerer.ask(question)).toMatchObject({
        type: 'answer',
        verdict: 'instead',
        headline: 'The sources say instead: Aino Korpela said that Eero Laine should resign over the bonus.',
      });
  });
  test.for([
    // What is denied is put right, not borne out.
    ['Were 640 sailings not cancelled?', 'instead cancelled'],
    ['The company did not cancel 640 sailings, did it?', 'instead cancelled'],
    ['Is it false that 640 sailings were cancelled?', 'cancelled'],
    // That a strike is spoken of does not tell who strikes.
    ['Are the volunteers on strike?', 'night-strike.cover'],
    // "More than 90" leaves open what is more.
    ['Were more than 50 lorries stuck at the quay?', 'yes lorries'],
    ['Did the Tuuli run aground in 2017?', 'no wreck'],
    ['were the talks held in Vuono?', 'instead talks'],
    ['saw a post saying 500 sailings were cancelled, is that legit?', 'no cancelled'],
    ['Were 100 lorries stuck at the quay?', 'instead lorries'],
    // More than 90 may be more than 200.
    ['Were more than 200 lorries stuck at the quay?', 'lorries'],
    ['Were fewer than 80 lorries stuck at the quay?', 'no lorries'],
    ['Do fewer than 60% support the strike?', 'yes poll.q1r1'],
  ])('%s', async ([question = '', expected]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${expected}`);
  });
  test('a quotation that is not word for word has no verdict, and is told', async () => {
    const outcome = (await ferries()).ask('Did Eero Laine say "the timetable is the fairest on any lake"?');
    expect(outcome).not.toHaveProperty('verdict');
    expect(outcome).toMatchObject({ type: 'answer', entries: ['laine-timetable'] });
    expect(outcome.text).toContain('The words in quotation marks do not stand in the sources like that.');
  });
  test('people of two clauses did nothing together', async () => {
    const answerer = await createFerries({
      'calls.yaml': `facts:
  - { id: calls, summary: "Aino Korpela rang Eero Laine on Monday, and Signe Dahl sailed.", citation: { source: gazette, paragraph: 2 } }
`,
    });
    expect(gist(answerer.ask('Did Aino Korpela ring Signe Dahl on Monday?'))).toBe('answer calls');
  });
  test('of two results the greater one is the more', async () => {
    const answerer = await createFerries({
      'trust.yaml': `polls:
  - id: trust-poll
    title: Poll on trust
    pollster: mittari
    published: 2021-03-06
    questions:
      - topic: trust
        results:
          - { label: trust Eero Laine, value: 21 }
          - { label: trust Signe Dahl, value: 25 }
    citation: { source: gazette, paragraph: 12 }
`,
    });
    expect(gist(answerer.ask('Whom do people trust more, Eero Laine or Signe Dahl?'))).toBe(
      'answer trust-poll.q1r2',
    );
    expect(gist(answerer.ask('Is it true that one in every four trust Signe Dahl?'))).toBe(
      'answer yes trust-poll.q1r2',
    );
  });
  test('an either-or question is answered by the fact, without a yes', async () => {
    const outcome = (await ferries()).ask('Was it 640 or 460 sailings?');
    expect(outcome).toMatchObject({
      type: 'answer',
      headline: 'The company cancelled 640 sailings for March.',
    });
    expect(outcome).not.toHaveProperty('verdict');
  });
  test('a plain question has no verdict', async () => {
    expect((await ferries()).ask('How many sailings were cancelled?')).not.toHaveProperty('verdict');
  });
});

describe('other kinds', () => {
  test.for([
    [
      'Why does the union reject crews of two?',
      'The LCU on crews at night: because two sailors cannot launch a lifeboat.',
    ],
    [
      'What would it take to call off the strike?',
      'The union would call off the strike if every night ferry had a crew of four.',
    ],
    [
      'Where did the Tuuli run aground?',
      'The ferry Tuuli ran aground near Vuono in 2019 with one sailor on watch.',
    ],
    ['Where were the talks?', 'The talks: the town hall.'],
    ['When were the talks?', 'The talks: Tuesday 2 March 2021.'],
    ['How did the talks end?', 'The talks in the town hall ended without a deal.'],
    ['What is a lantern?', 'A lantern is a mast with lights and cameras that stands at a harbour mouth.'],
    ['Who is Signe Dahl?', 'Signe Dahl is the harbour master.'],
  ])('%s', async ([question = '', expected]) => {
    const outcome = (await ferries()).ask(question);
    expect(outcome.headline).toBe(expected);
    expect(gist(outcome)).toMatch(/^answer /);
  });
});

describe('a Yes or No is not given for what only comes near', () => {
  const more = `facts:
  - { id: boats, summary: "Imra Lines said that 15 of the 34 boats were sailing on Monday.", citation: { source: gazette, paragraph: 15 } }
  - { id: store, summary: In the strike of 2008 the fish stores were kept open throughout., citation: { source: gazette, paragraph: 15 } }
  - { id: offer, summary: "The union had offered to exempt the islands, but it withdrew the offer in March.", citation: { source: gazette, paragraph: 15 } }
  - { id: shift, summary: A stoker started at 3am on Saturday and finished at 6pm., citation: { source: gazette, paragraph: 15 } }
  - { id: blame, summary: A rising number of islanders think the two sides equally to blame., citation: { source: gazette, paragraph: 15 } }
`;
  test.for([
    ['Were 34 boats sailing?', 'boats'],
    ['Are the fish stores open?', 'store'],
    ['Are the islands exempt?', 'offer'],
    ['Did the stoker finish at 3am?', 'shift'],
    ['Do a rising number of islanders think the sides are to blame?', 'blame'],
  ])('%s', async ([question = '', id]) => {
    expect(gist((await createFerries({ 'more.yaml': more })).ask(question))).toBe(`answer ${id}`);
  });
  test('by who would not say how many', async () => {
    const answerer = await createFerries({
      'more.yaml': `quotes:
  - { id: declined, speaker: signe-dahl, form: declined, words: how many islands would miss a boat, citation: { source: gazette, paragraph: 15 } }
`,
    });
    expect(gist(answerer.ask('Did Signe Dahl say islands would miss a boat?'))).toBe('answer declined');
    expect(gist(answerer.ask('Did Signe Dahl say how many islands would miss a boat?'))).toBe(
      'answer no declined',
    );
  });
});
