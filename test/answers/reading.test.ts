import { describe, expect, test } from 'vitest';
import { ferries, gist } from './ferries.ts';

describe('talk around a question', () => {
  test.for([
    [
      'I am writing an essay for my teacher. Remind me who said the ice will not wait for a ballot.',
      'eero-k-ice',
    ],
    ["sooo who said the ice won't wait for a ballot", 'eero-k-ice'],
    ['my teacher wants to know how many sailings were cancelled', 'cancelled'],
    ['when does the strike start i gotta catch a ferry', 'night-strike'],
    ['who on earth is signe dahl', 'signe-dahl'],
    ['How many lorries were stuck in the region this week?', 'lorries'],
  ])('%s', async ([question = '', entry]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${entry}`);
  });
});

describe('questions in other shapes', () => {
  test.for([
    ['Name the minister who said the ice would not wait for a ballot.', 'eero-k-ice'],
    ['Eero Laine holds which post?', 'eero-laine'],
    ['Aino Korpela is at the top of which organisation?', 'aino-korpela'],
    ['What % oppose the strike?', 'poll.q1r2'],
    ['Spell out the initials LCU for me.', 'crew-union'],
    ['Give me the gist of it in a sentence or two.', 'dispute'],
    ['According to Aino Korpela, what can no lantern replace?', 'aino-lanterns'],
    ['What did the national ports minister say about the ballot?', 'eero-k-ice'],
  ])('%s', async ([question = '', statement]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${statement}`);
  });
  test('a guess is set aside, and put right once', async () => {
    expect((await ferries()).ask('Who did the poll, was it Gallup?')).toMatchObject({
      type: 'answer',
      headline: 'Mittari carried out the poll.',
    });
  });
  test.for([
    'Who led the union before Aino Korpela?',
    'Who ran the talks before Eero Laine?',
    'What are the names of the lorries?',
    'Which newspaper printed what Eero Laine said?',
    'Did Eero Korpela answer the union?',
    'Did Eero Laine agree?',
    // No adverbs, though they end like one.
    'What did Eero Laine say about jelly?',
    'What did Eero Laine say about the elderly?',
    'What did Eero Laine say about his family?',
  ])('refused: %s', async (question) => {
    expect((await ferries()).ask(question).type).toBe('not_covered');
  });
  test('whoever replied is known to have answered', async () => {
    expect(gist((await ferries()).ask('Did Eero Laine answer the union?'))).toBe('answer laine-lanterns');
  });
});
