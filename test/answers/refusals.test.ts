import { describe, expect, test } from 'vitest';
import { createFerries, ferries, gist } from './ferries.ts';

describe('outside the dispute', () => {
  test('names the words it could not place', async () => {
    expect((await ferries()).ask('What is the capital of France?')).toEqual({
      type: 'not_covered',
      reason: 'outside',
      headline: 'That is outside what the sources cover: the ferry strike on Lake Imra.',
      text: 'No statement in the sources accounts for “capital” and “France” in this question. Try /help for questions they do answer.',
      unplaced: ['capital', 'France'],
      nearby: [],
      entries: [],
      citations: [],
    });
  });
  test.for(['who is the king of Sweden', 'Why did the captain resign?', 'How much is a ticket?'])(
    '%s',
    async (question) => {
      expect(gist((await ferries()).ask(question))).toBe('not_covered outside');
    },
  );
});

describe('not stated', () => {
  test('counts what the speaker did say, and offers it', async () => {
    expect((await ferries()).ask('What did Eero Laine say about pensions?')).toMatchObject({
      type: 'not_covered',
      reason: 'not_stated',
      headline: 'The sources have 3 statements by Eero Laine, none that answers this.',
      text: 'None of them accounts for “pensions” in this question.',
      unplaced: ['pensions'],
      nearby: [
        { statement: 'laine-timetable', entry: 'laine-timetable' },
        { statement: 'laine-lanterns', entry: 'laine-lanterns' },
        { statement: 'laine-bonus', entry: 'laine-bonus' },
      ],
      entries: [],
      citations: [],
    });
  });
  test('one statement is not "1 statements"', async () => {
    const outcome = (await ferries()).ask('What did Eero Korpela say about lifeboats?');
    expect(outcome.headline).toBe('The sources have 1 statement by Eero Korpela, none that answers this.');
  });
  test('a known topic without an answer', async () => {
    expect(gist((await ferries()).ask('How many sailors drowned?'))).toBe('not_covered not_stated');
  });
});

describe('a known gap', () => {
  test.for(['How much does a stoker earn?', 'what are stokers paid', 'What is the wage of a stoker?'])(
    '%s',
    async (question) => {
      expect((await ferries()).ask(question)).toMatchObject({
        type: 'not_covered',
        reason: 'known_gap',
        headline: 'The sources do not answer this.',
        text: 'Volunteers looked for an answer to “How much does a stoker earn?” on Wednesday 10 March 2021 and found none in the sources. The sources mention pensions only.',
        entries: ['gap-wages'],
        citations: [],
      });
    },
  );
  test('in what somebody thinks, or in the day, is none in whether it is so, or in the month', async () => {
    const answerer = await createFerries({
      'pilots.yaml': `facts:
  - { id: pilots, summary: Pilots and tugs are not part of the strike., citation: { source: gazette, paragraph: 15 } }
  - { id: letter, summary: The company told of the plan in October 2020 in a letter to its investors., when: in October 2020, citation: { source: gazette, paragraph: 15 } }
gaps:
  - { id: gap-pilots, question: What do the pilots think of the strike?, checked: 2021-03-10 }
  - { id: gap-day, question: On which day did the investors get the letter about the plan?, checked: 2021-03-10 }
`,
    });
    expect(gist(answerer.ask('Are the pilots on strike as well?'))).toBe('answer pilots');
    expect(gist(answerer.ask('What do the pilots think of the strike?'))).toBe('not_covered known_gap');
    expect(gist(answerer.ask('In what month did the investors get the letter about the plan?'))).toBe(
      'answer letter',
    );
    expect(gist(answerer.ask('On which day did the investors get the letter about the plan?'))).toBe(
      'not_covered known_gap',
    );
  });
  test('does not swallow what is stated about the same people', async () => {
    const outcome = (await ferries()).ask('Who spoke about the pensions of the stokers?');
    expect(gist(outcome)).toBe('answer aino-pensions');
  });
});

describe('what comes near, and is not what is asked', () => {
  const more = `facts:
  - { id: islands, summary: "The Lake Crew Union and Imra Lines agreed on Friday for boats to be sent to the islands.", citation: { source: gazette, paragraph: 13 } }
  - { id: refusal, summary: The mates say that they would refuse any sailing which they thought unsafe., citation: { source: gazette, paragraph: 13 } }
  - { id: break, summary: A stoker gets a break of two hours for each night on the boats., citation: { source: gazette, paragraph: 14 } }
  - { id: vote, summary: In a ballot in February 78 per cent of the mates voted for action., when: in February, citation: { source: gazette, paragraph: 14 } }
  - { id: demand, summary: The Lake Crew Union wants an end to split nights and a rise for the mates., citation: { source: gazette, paragraph: 14 } }
`;
  test.for([
    // That it is to be done, or would be, is not that it was.
    'Has a boat been sent to the islands?',
    'Have any of the mates refused a sailing?',
    // A sum of money.
    'How much does a stoker get for each night?',
    'what wage does a stoker get for a night?',
    // "February 78" is no day.
    'What date was the ballot of the mates?',
    // What would be.
    'How would the nights change if the split ended?',
  ])('refused: %s', async (question) => {
    expect((await createFerries({ 'more.yaml': more })).ask(question).type).toBe('not_covered');
  });
  test.for([
    ['Who agreed on Friday for boats to be sent to the islands?', 'islands'],
    ['Would the mates refuse a sailing which they thought unsafe?', 'yes refusal'],
    ['How long a break does a stoker get?', 'break'],
    ['When was the ballot of the mates?', 'vote'],
  ])('but answered: %s', async ([question = '', id]) => {
    expect(gist((await createFerries({ 'more.yaml': more })).ask(question))).toBe(`answer ${id}`);
  });
});

describe('talk', () => {
  test.for(['hello', 'Good evening to you.', 'thanks!', '', '   ', '?', 'What can you do?'])(
    '"%s" gets help',
    async (text) => {
      expect((await ferries()).ask(text)).toEqual({
        type: 'help',
        headline: 'Ask me about the ferry strike on Lake Imra: I answer from sources, and show them.',
        text: 'Ask in your own words: who said what, when, where, why, how many. If the sources do not say, I tell you so.',
        examples: [
          'What did Aino Korpela say about safety?',
          'When is the night strike?',
          'Who leads the union?',
        ],
      });
    },
  );
});
