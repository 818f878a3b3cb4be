/** What people say besides the question changes nothing of the answer; what belongs to the question is not taken for it. */
import { describe, expect, test } from 'vitest';
import { asking, ferries, gist } from './ferries.ts';

const asked = async (question: string): Promise<string> => gist((await ferries()).ask(question));

const questions = [
  ['who said no lantern can replace a sailor who is awake?', 'answer aino-lanterns'],
  ['when is the night strike?', 'answer night-strike'],
  ['how many sailings did the company cancel?', 'answer cancelled'],
  ['did Eero Laine say whether the directors would give back their bonus?', 'answer no laine-bonus'],
  // These are refused, and have to be with any talk around them.
  ['how much does a stoker earn?', 'not_covered known_gap'],
  ['who owns the ambulance boat?', 'not_covered not_stated'],
  ['what did Aino Korpela say about the harbour master?', 'not_covered not_stated'],
] as const;

describe.each(questions)('%s', (question, expected) => {
  test('as it is', async () => {
    expect(await asked(question)).toBe(expected);
  });
  test.each([
    'back again lol ',
    'gday, ',
    'sorry if this was asked already but ',
    'typing this with one thumb, sorry, ',
    'just got off a double shift and my brain is mush. ',
    'Is this the right channel for this? Anyway, ',
    'as a parent trying to plan my week, ',
    'so my housemates and I have been going round in circles since breakfast. ',
  ])('after "%s"', async (before) => {
    expect(await asked(before + question)).toBe(expected);
  });
  test.each([
    ' thx',
    ' many thanks in advance, and sorry for the bother',
    ' (homework due tomorrow)',
    ' my phone won’t load the page',
    '\nSent from my phone',
    ' not being funny, just asking',
    ' 5 mins left',
    ' I looked, honest. Thanks, Alex',
    ' cos i missed that bit',
    ' 🙏🙏',
  ])('before "%s"', async (after) => {
    expect(await asked(question + after)).toBe(expected);
  });
  test('between quotation marks', async () => {
    expect(await asked(`my nan just texted me "${question}" bless her`)).toBe(expected);
  });
});

describe('asked in other words', () => {
  test.each([
    ['does it say anywhere who said no lantern can replace a sailor who is awake', 'answer aino-lanterns'],
    ['no idea when the night strike is', 'answer night-strike'],
    ['i can’t work out how many sailings the company cancelled', 'answer cancelled'],
    ['has it been announced who owns the ambulance boat', 'not_covered not_stated'],
    // Wordy ways
    [
      'what is the name of the person who said no lantern can replace a sailor who is awake',
      'answer aino-lanterns',
    ],
    [
      'to whom is the statement that no lantern can replace a sailor who is awake attributed',
      'answer aino-lanterns',
    ],
    ['what is the date on which the talks ended', 'answer talks'],
    ['on the subject of the pensions, what did Aino Korpela say?', 'answer aino-pensions'],
    ['the pensions - what did Aino Korpela say about them?', 'answer aino-pensions'],
    // Articles that learners leave out
    ['what is name of pollster', 'answer poll.pollster'],
    ['who is head of union', 'answer aino-korpela'],
  ])('%s', async (question, expected) => {
    expect(await asked(question)).toBe(expected);
  });
});

describe('what belongs to the question', () => {
  test.each([
    // More of what is asked about
    ['How many lorries were stuck? Tankers.', 'not_covered not_stated'],
    ['How many sailings did the company cancel? In Berlin.', 'not_covered not_stated'],
    ['What did Aino Korpela say? About taxes.', 'not_covered not_stated'],
    ['How many lorries were stuck? i mean tankers', 'not_covered not_stated'],
    ['How many sailings did the company cancel? i was thinking of scotland', 'not_covered not_stated'],
    ['What did Aino Korpela say about my taxes?', 'not_covered not_stated'],
    // What it is about, named first
    ['The harbour master - what did Aino Korpela say about it?', 'not_covered not_stated'],
    ['As regards the harbour master, what did Aino Korpela say?', 'not_covered not_stated'],
    ['What statement did the stokers make about the pensions?', 'not_covered not_stated'],
    // Somebody's words, and not the asker's
    ['Who said we need to check the brakes?', 'not_covered outside'],
    // A claim told beside a question is not answered instead of it.
    ['I thought the ice would not wait for a ballot. Who owns the ambulance boat?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await asked(question)).toBe(expected);
  });
  test('is not left out of what was set aside', async () => {
    const outcome = (await ferries()).ask('yo when is the night strike? my mate wants to know');
    expect(outcome.type === 'answer' && outcome.explanation?.setAside.slice(0, 3)).toEqual([
      { word: 'yo', reason: 'besides the question' },
      { word: 'my', reason: 'besides the question' },
      { word: 'mate', reason: 'besides the question' },
    ]);
  });
});

describe('misspelt English', () => {
  test.each([
    // No statement has "everything" or "someone"; they are read all the same.
    ['everyhting Aino Korpela has said', 'everything Aino Korpela has said'],
    [
      'Sommeone said the ice will not wait for a ballot. Who?',
      'Someone said the ice will not wait for a ballot. Who?',
    ],
    ['how mnay sailings did the company cancell', 'how many sailings did the company cancel'],
    ['whoo leads the union', 'who leads the union'],
    ['what did Eero Korrrpela say', 'what did Eero Korpela say'],
  ])('%s', async (misspelt, question) => {
    expect(await asked(misspelt)).toBe(await asked(question));
    expect(await asked(misspelt)).toMatch(/^answer/);
  });
});

test('an ask of a volunteer is found as it was written, however wordy', async () => {
  const { ask } = asking(`facts:
  - id: boat
    summary: The ambulance boat belongs to the town of Vuono.
    citation: { source: gazette, paragraph: 11 }
    asks: [What is the name of the person who claimed the boat as theirs?]
`);
  expect(await ask('what is the name of the person who claimed the boat as theirs')).toBe('answer boat');
});
