/** What a reader asks first of any dispute, with knowledge that has few ways of asking written down. */
import { describe, expect, test } from 'vitest';
import { asking, converse, createFerries, events, ferries, gist } from './ferries.ts';

const more = `events:
  - id: june-strike
    kind: strike
    title: Threatened strike in June
    summary: If no ferry gets a crew of four, a second strike would follow on 4 June.
    times: [{ start: 2021-06-04 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 7 }
figures:
  - id: strikers
    number: 412
    unit: sailors
    summary: The 412 sailors of the Lake Crew Union walk out at night.
    citation: { source: gazette, paragraph: 8 }
  - id: stranded
    number: 9000
    unit: passengers
    summary: The strike leaves 9,000 passengers stranded.
    citation: { source: gazette, paragraph: 8 }
facts:
  - id: first-in-decades
    summary: It is the first strike on the lake since 1996.
    citation: { source: gazette, paragraph: 11 }
`;
const { ask } = asking(more);

const gists = async (...questions: string[]) => converse(await ferries(), questions).map(gist);

describe('the days of a strike', () => {
  test.each([
    ['Is there a strike on Saturday?', 'answer yes night-strike'],
    ['is there a strike on wednesday', 'answer instead night-strike'],
    ['Is there a strike tomorrow?', 'answer instead night-strike'],
    ['When is the strike?', 'answer night-strike'],
    ['What is the strike about?', 'answer dispute'],
    ['Is the strike over?', 'answer night-strike'],
  ])('%s', async (question, expected) => {
    expect(gist((await ferries()).ask(question))).toBe(expected);
  });
  test.each([
    ['When is the strike?', 'answer night-strike'],
    ['Will there be more strikes?', 'answer june-strike'],
  ])('of two to come: %s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
  test('what it is about is told by its reason, when that is what volunteers wrote for it', async () => {
    const asked = events.replace('asks: [When is the night strike?]', 'asks: [What is the strike about?]');
    const answerer = await createFerries({ 'events.yaml': asked });
    expect(answerer.ask('What is the strike about?')).toMatchObject({
      headline: 'The night strike: because the company wants crews of two at night.',
    });
  });
});

test.each([
  ['Is the strike on Saturday?', 'answer yes night-strike'],
  ['Is the strike on Thursday?', 'answer instead night-strike'],
  ['Are they striking on Monday as well?', 'answer instead night-strike'],
  ['Is the strike on 2 April?', 'answer instead night-strike'],
])(
  'a day among the keywords and the ways of asking is no day of a strike: %s',
  async (question, expected) => {
    const asked = events.replace(
      'asks: [When is the night strike?]',
      'asks: [Does it go on until Thursday?, Are they out on 2 April?]\n    keywords: [Thursday, Monday, April]',
    );
    expect(gist((await createFerries({ 'events.yaml': asked })).ask(question))).toBe(expected);
  },
);

describe('how many are on strike', () => {
  test.each([
    'How many people are on strike?',
    'how many are striking',
    'How many workers walked out?',
    'How many are going on strike?',
  ])('%s', async (question) => {
    expect(await ask(question)).toBe('answer strikers');
    // Neither the share of a poll nor the number of sailings.
    expect(gist((await ferries()).ask(question))).toBe('not_covered not_stated');
  });
});

describe('whether it has happened before', () => {
  test.each([
    'Has there ever been a strike like this before?',
    'has this happened before?',
    'ever happened before?',
    'Have they ever gone on strike before?',
  ])('%s', async (question) => {
    expect(await ask(question)).toBe('answer first-in-decades');
    expect(gist((await ferries()).ask(question))).toBe('not_covered not_stated');
  });
});

test('what people think of it is all that the poll found, also after something else', async () => {
  expect(
    await gists(
      'What do people think of the strike?',
      'When is the strike?',
      'What does the public think of the strike?',
    ),
  ).toEqual(['answer poll', 'answer night-strike', 'answer poll']);
});

test('the name of the union', async () => {
  expect(gist((await ferries()).ask('What is the union called?'))).toBe('answer crew-union');
});

test('the result of then is of the same question, or none', async () => {
  expect(await gists('What share supports the strike?', 'and in January?')).toEqual([
    'answer poll.q1r1',
    'answer poll.q1e1',
  ]);
});

test('words between quotation marks are nobody else’s', async () => {
  expect(gist((await ferries()).ask('Did Laine say "the ice will not wait for a ballot"?'))).toBe(
    'answer no eero-k-ice',
  );
});

test('an acronym that nobody here has is not read as a word', async () => {
  expect(gist((await ferries()).ask('Does the LUC support the strike?'))).toMatch(/^not_covered/);
  expect(gist((await ferries()).ask('What does the LCU reject?'))).toBe('answer union-crews');
});

test('why they strike is told of the strike, whoever was spoken of before', async () => {
  expect(
    await gists(
      'What does Eero Laine say about the timetable?',
      'my mum asks why on earth they are striking',
    ),
  ).toEqual(['answer laine-timetable', 'answer night-strike']);
});

describe('a strike by another name', () => {
  test('is listed as one', async () => {
    const answerer = await createFerries({
      'walkout.yaml': `events:
  - id: quay-walkout
    kind: walkout
    title: The walkout on the quay
    summary: Quay workers walked out on 1 March.
    times: [{ start: 2021-03-01T08:00, end: 2021-03-01T12:00 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 9 }
  - id: long-ago
    kind: earlier strike
    title: The strike of 1988
    summary: Crews struck for a week in 1988.
    times: [{ start: 1988-05-02, end: 1988-05-08 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 9 }
`,
    });
    const outcome = answerer.strikes();
    // What is over long since is not announced.
    expect(outcome.type === 'answer' ? [...outcome.entries].sort() : outcome.type).toEqual([
      'night-strike',
      'quay-walkout',
    ]);
  });
});
