/** Follow-ups that have hardly a word of their own: what the last answer has of what they ask, and nothing else. */
import { describe, expect, test } from 'vitest';
import { asking, converse, ferries, gist } from './ferries.ts';

const last = async (...questions: string[]) => converse(await ferries(), questions).at(-1);

const { asked } = asking(`facts:
  - id: petition
    summary: A petition demanding a lifeboat at Vuono had gathered 4,100 names by Sunday.
    when: by Sunday
    citation: { source: gazette, paragraph: 11 }
    asks: [How many names are on the petition?]
  - id: crossing
    summary: The company wants to cut the crossing to Vuono from 40 minutes to 25.
    citation: { source: gazette, paragraph: 11 }
    asks: [How long will the crossing take?]
  - id: ballot
    summary: The crews voted in a ballot in February and rejected the new shifts.
    when: in February
    citation: { source: gazette, paragraph: 11 }
    asks: [When did the crews vote?]
`);

describe('the last answer again', () => {
  test.each([
    ['How many names are on the petition?', 'what is it after?', 'answer petition'],
    ['How many names are on the petition?', 'what is in it?', 'not_covered not_stated'],
    ['How long will the crossing take?', 'from what?', 'answer crossing'],
    ['How long will the crossing take?', 'about what?', 'not_covered not_stated'],
    ['When did the crews vote?', 'how did it go?', 'answer ballot'],
    ['When did the crews vote?', 'how?', 'not_covered not_stated'],
    ['What is a lantern?', 'what does it do?', 'answer lantern'],
    ['When is the night strike?', 'what does it do?', 'not_covered not_stated'],
  ])('"%s" "%s"', async (first, then, expected) => {
    expect(await asked(first, then)).toBe(expected);
  });
  test('what somebody was before is not what else is told of them', async () => {
    const outcome = await last('Who is Signe Dahl?', 'and before that?');
    expect(outcome?.type).toBe('not_covered');
  });
  test('how many of them is said as such, or not at all', async () => {
    expect(await asked('How many sailings were cancelled?', 'all of them?')).toBe('not_covered not_stated');
  });
});

describe('who else', () => {
  test('is whoever said the same, and nobody who said anything else', async () => {
    const outcome = await last('Who said the timetable is the fairest on any lake?', 'who else?');
    expect(outcome?.type).toBe('not_covered');
  });
});

describe('after a refusal', () => {
  test.each([
    ['How much does a stoker earn?', 'why?'],
    ['How much does a stoker earn?', 'since when?'],
    ['How much do the pilots of the airport earn?', 'how long?'],
  ])('"%s" "%s" asks of nothing known', async (refused, then) => {
    const outcome = await last('When is the night strike?', refused, then);
    expect(outcome).toMatchObject({
      type: 'not_covered',
      headline: 'I cannot tell what this asks about: the sources did not answer the question before it.',
    });
  });
  test('"there" is not the place of what was answered before', async () => {
    expect(
      await last('Where were the talks?', 'What happened at the airport?', 'who was there?'),
    ).toMatchObject({ type: 'not_covered', headline: 'I cannot tell what “there” stands for.' });
  });
  test('what leaned on an answer leaves it to be asked about', async () => {
    const outcome = await last(
      'Who said no lantern can replace a sailor who is awake?',
      'to how many people?',
      'where did she say it?',
    );
    expect(outcome && gist(outcome)).toBe('answer aino-lanterns');
    const reply = await last('What did Aino Korpela say about lanterns?', 'who replied?');
    expect(reply && gist(reply)).toBe('answer laine-lanterns');
    // Nobody did, and who has to do with it did not.
    const silence = await last('What did Eero Laine say about the timetable?', 'who responded to it?');
    expect(silence && gist(silence)).toBe('not_covered not_stated');
  });
  test('"and ...?" still goes on from the last answer', async () => {
    const outcome = await last('What share support the strike?', 'and in 1950?', 'and in January?');
    expect(outcome && gist(outcome)).toBe('answer poll.q1e1');
  });
});

describe('for whom somebody works', () => {
  test('is denied only of those of whom it is told', async () => {
    expect(await asked('Is Aino Korpela with Imra Lines?')).toBe('answer no aino-korpela');
    expect(await asked('Is Signe Dahl with Imra Lines?')).toBe('answer instead signe-dahl');
    expect(await asked('Is Eero Laine with Imra Lines?')).toBe('answer yes eero-laine');
  });
});

describe('what was said of it', () => {
  test('to what somebody replied', async () => {
    const outcome = await last('What did Eero Laine say about lanterns?', 'what was he replying to?');
    expect(outcome && gist(outcome)).toBe('answer aino-lanterns');
    const none = await last('What did Eero Laine say about the timetable?', 'what was he replying to?');
    expect(none?.type).toBe('not_covered');
  });
  test('a day of a strike of two, and none that it has not', async () => {
    const strike = `events:
  - id: pier-strike
    kind: strike
    title: The strike at the pier
    summary: The pier strikes on 3 and 5 May.
    times: [{ start: 2021-05-03 }, { start: 2021-05-05 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 6 }
    asks: [When is the strike at the pier?]
`;
    const pier = asking(strike);
    expect(await pier.asked('When is the strike at the pier?', 'what about the second day?')).toBe(
      'answer pier-strike',
    );
    expect(await pier.asked('When is the strike at the pier?', 'and the third day?')).toBe(
      'not_covered not_stated',
    );
  });
});
