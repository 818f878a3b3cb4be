import { describe, expect, test } from 'vitest';
import { asking, createFerries, ferries, gist } from './ferries.ts';

describe('who said these words', () => {
  test.for([
    ['Who said no lantern can replace a sailor who is awake?', 'aino-lanterns'],
    ['who said that lanterns see further than sailors', 'laine-lanterns'],
    ['WHO SAID OUR TIMETABLE IS THE FAIREST', 'laine-timetable'],
    ['who said teh timetable was the fairest on any lake??', 'laine-timetable'],
    ['Who rejects crews of two?', 'union-crews'],
  ])('%s', async ([question = '', id]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${id}`);
  });
  test('nobody, when none of the words is known', async () => {
    expect(gist((await ferries()).ask('who said that the ship sank'))).toBe('not_covered not_stated');
  });
});

describe('an office', () => {
  const before = `people:
  - id: viola-kask
    name: Viola Kask
    pronoun: she
    roles: [{ title: head of the Lake Crew Union, organisation: crew-union, until: 2019-05-01 }]
    citation: { source: gazette, paragraph: 2 }
  - id: otto-kask
    name: Otto Kask
    pronoun: he
    roles: [{ title: ports minister, aliases: [former ports minister] }, { title: judge, aliases: [ex-captain] }]
    citation: { source: gazette, paragraph: 2 }
`;
  test.for([
    ['who is the head of the union?', 'answer aino-korpela'],
    ['name of the ports minister please', 'answer eero-korpela'],
    ['who is the former ports minister?', 'answer otto-kask'],
    ['who is the judge?', 'answer otto-kask'],
  ])('%s', async ([question = '', expected]) => {
    expect(gist((await createFerries({ 'before.yaml': before })).ask(question))).toBe(expected);
  });
  test.for([
    ["Is Aino Korpela on the crews' side?", 'answer aino-korpela'],
    ["Is the Lake Crew Union on the crews' side?", 'answer union-crews'],
    // Nothing tells.
    ["Is Signe Dahl on the crews' side?", 'not_covered not_stated'],
  ])('%s', async ([question = '', expected]) => {
    expect(gist((await ferries()).ask(question))).toBe(expected);
  });
});

describe('what somebody said', () => {
  test.for([
    // Both speak of lanterns; each gets their own words only.
    ['What did Aino Korpela say about lanterns?', 'aino-lanterns'],
    ['What did Eero Laine say about lanterns?', 'laine-lanterns'],
    ['aino korpella on pensions', 'aino-pensions'],
    ['timetable laine', 'laine-timetable'],
    // Reported, not word for word; and declined.
    ['What did Aino Korpela say about pensions?', 'aino-pensions'],
    ['What did Laine say about the bonus?', 'laine-bonus'],
    // The view of a body.
    ['What does the union think of crews of two?', 'union-crews'],
    // Somebody who speaks for it.
    ['What did Imra Lines say about the timetable?', 'laine-timetable'],
  ])('%s', async ([question = '', id]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${id}`);
  });

  test.for([
    [
      'What did Eero Laine say about pensions?',
      'The sources have 3 statements by Eero Laine, none that answers this.',
    ],
    [
      'What did Laine say about the ice?',
      'The sources have 3 statements by Eero Laine, none that answers this.',
    ],
    [
      'What did Eero Korpela say about pensions?',
      'The sources have 1 statement by Eero Korpela, none that answers this.',
    ],
    ['What did Signe Dahl say about lanterns?', 'The sources have no words of Signe Dahl.'],
    ['What did the harbour master say about the timetable?', 'The sources have no words of Signe Dahl.'],
  ])('never in the words of another: %s', async ([question = '', headline]) => {
    const outcome = (await ferries()).ask(question);
    expect(gist(outcome)).toBe('not_covered not_stated');
    expect(outcome.headline).toBe(headline);
  });
});

describe('a claim that is told as a figure or a fact', () => {
  const claims = `figures:
  - { id: union-cost, number: 30, unit: jobs, summary: The Lake Crew Union puts the loss at 30 jobs., citation: { source: gazette, paragraph: 8 } }
  - { id: company-cost, number: 12, unit: jobs, summary: "The loss would be 12 jobs, Eero Laine said.", citation: { source: gazette, paragraph: 8 } }
facts:
  - { id: course, summary: The volunteers had a course of one day according to the union., citation: { source: gazette, paragraph: 8 } }
`;
  test.for([
    ['What does the union say the loss is?', 'union-cost'],
    ['How many jobs would be lost, according to the union?', 'union-cost'],
    ['How many jobs will be lost according to Eero Laine?', 'company-cost'],
    ['What did the union say about the course of the volunteers?', 'course'],
    ['Who said the loss would be 12 jobs?', 'company-cost'],
  ])('is theirs: %s', async ([question = '', id]) => {
    expect(gist((await createFerries({ 'claims.yaml': claims })).ask(question))).toBe(`answer ${id}`);
  });
  test("is nobody else's", async () => {
    const answerer = await createFerries({ 'claims.yaml': claims });
    expect(answerer.ask('What did the ports minister say about the loss of jobs?').type).toBe('not_covered');
    expect(answerer.ask('What does the union think of Eero Laine?').type).toBe('not_covered');
  });
});

describe('roles as names', () => {
  test.for([
    ['What did the ports minister say about the ice?', 'eero-k-ice'],
    ['What did the Minister of Ports say?', 'eero-k-ice'],
    ['What did the minister say about the ballot?', 'eero-k-ice'],
    ['What did the head of the union say about safety?', 'aino-lanterns'],
    ['What did the union boss say about pensions?', 'aino-pensions'],
    ['What did the boss of Imra Lines say about the timetable?', 'laine-timetable'],
  ])('%s', async ([question = '', id]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${id}`);
  });
});

test('the PM is the prime minister, and no other minister', async () => {
  const answerer = await createFerries({
    'premier.yaml': `people:
  - { id: oda-holm, name: Oda Holm, pronoun: she, roles: [{ title: Prime Minister }], citation: { source: gazette, paragraph: 3 } }
quotes:
  - { id: oda-quay, speaker: oda-holm, form: reported, words: the quay would be mended, citation: { source: gazette, paragraph: 3 } }
`,
  });
  expect(gist(answerer.ask('what did the pm say about the quay'))).toBe('answer oda-quay');
  expect(gist(answerer.ask('What did the minister say about the ballot?'))).toBe('answer eero-k-ice');
  expect(gist(answerer.ask('is the night strike from 10 pm to 6 am'))).toBe('answer yes night-strike');
});

describe('a name that two people share', () => {
  test('leads to a choice', async () => {
    const answerer = await ferries();
    const outcome = answerer.ask('What did Eero say?');
    expect(outcome).toMatchObject({
      type: 'choose',
      headline: 'More than one answer fits. Which one do you mean?',
      offers: [
        { statement: 'eero-k-ice', label: 'Eero Korpela said that “the ice will not wait for a ballot”.' },
        {
          statement: 'laine-timetable',
          label: 'Eero Laine said: “our timetable is the fairest on any lake”.',
        },
      ],
    });
    expect(gist(answerer.ask('Who is Korpela?'))).toBe('choose aino-korpela eero-korpela');
    expect(gist(answerer.ask('who is eero'))).toBe('choose eero-korpela eero-laine');
  });
  test.for([
    ['What did Korpela say about the ballot?', 'eero-k-ice'],
    ['What did Korpela say about pensions?', 'aino-pensions'],
    ['What did Eero say about the timetable?', 'laine-timetable'],
    ['Who is Eero Korpela?', 'eero-korpela'],
  ])('is settled by the rest of the question: %s', async ([question = '', id]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${id}`);
  });
});

describe('a first name that is not theirs', () => {
  test.for(['What did Paavo Korpela say about the ice?', 'What did Matti Laine say about the timetable?'])(
    'is somebody else: %s',
    async (question) => {
      const outcome = (await ferries()).ask(question);
      expect(outcome.type).toBe('not_covered');
      expect(outcome).toMatchObject({ unplaced: [question.split(' ')[2]] });
    },
  );
  test('also in a claim', async () => {
    const outcome = (await ferries()).ask('Did Paavo Laine say our timetable is the fairest on any lake?');
    expect(outcome.type).toBe('not_covered');
  });
});

describe('words put into a mouth', () => {
  test.for([
    ['Did Eero Korpela say that the ice will not wait for a ballot?', 'yes', 'eero-k-ice'],
    ['did korpela say that the ice will not wait for a ballot', 'yes', 'eero-k-ice'],
    ['Did Laine say that the ice will not wait for a ballot?', 'no', 'eero-k-ice'],
    ['Was it Aino Korpela who said our timetable is the fairest on any lake?', 'no', 'laine-timetable'],
    ['Did the ports minister say our timetable is the fairest on any lake?', 'no', 'laine-timetable'],
    ['Did Signe Dahl say that our timetable is the fairest on any lake?', 'no', 'laine-timetable'],
    ['Did Aino Korpela say that lanterns with cameras see further than sailors?', 'no', 'laine-lanterns'],
  ])('%s %s', async ([question = '', verdict, id]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${verdict} ${id}`);
  });
  test('names who did say them', async () => {
    const outcome = (await ferries()).ask('Did Laine say that the ice will not wait for a ballot?');
    expect(outcome.headline).toBe('No: Eero Korpela said that “the ice will not wait for a ballot”.');
    expect(outcome).toMatchObject({
      entries: ['eero-k-ice'],
      citations: [{ source: 'gazette', paragraph: 3 }],
    });
  });
  test('something declined was not said', async () => {
    const outcome = (await ferries()).ask(
      'Did Eero Laine say whether the directors would give back their bonus?',
    );
    expect(gist(outcome)).toBe('answer no laine-bonus');
    expect(outcome.headline).toBe(
      'No: Eero Laine declined to say whether the directors would give back their bonus.',
    );
  });
});

test('who heads a body is nobody whose title says something else', async () => {
  const answerer = await createFerries({
    'niemi.yaml': `people:
  - id: veli-niemi
    name: Veli Niemi
    roles: [{ title: sampling director at Mittari, organisation: mittari }]
    summary: Veli Niemi is the sampling director at Mittari, who oversees the interviews.
    keywords: [boss, head, in charge]
    citation: { source: gazette, paragraph: 12 }
`,
  });
  const gistOf = (question: string) => gist(answerer.ask(question));
  expect(gistOf('Who is the sampling director at Mittari?')).toBe('answer veli-niemi');
  expect(gistOf('Who is the head of Mittari?')).toBe('not_covered not_stated');
  expect(gistOf('who chairs Mittari')).toBe('not_covered not_stated');
  expect(gistOf('Who is the chair of the union?')).toBe('answer aino-korpela');
});

describe('a public body by what it is', () => {
  const { ask } = asking(`organisations:
  - id: ports-ministry
    name: Ministry of Ports
    what: the ministry that licenses the ferries
    citation: { source: gazette, paragraph: 3 }
quotes:
  - id: ministry-licence
    speaker: ports-ministry
    form: reported
    words: the licence of the ferries would not be renewed in a hurry
    topics: [licence]
    citation: { source: gazette, paragraph: 3 }
`);
  test.each([
    ['What did the ministry say about the licence?', 'answer ministry-licence'],
    ['What did the Ministry of Ports say about the licence?', 'answer ministry-licence'],
    ['What did the health ministry say about the licence?', 'not_covered not_stated'],
    ['What did the ministry of health say about the licence?', 'not_covered not_stated'],
    ['What did any ministry say about pensions?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});
