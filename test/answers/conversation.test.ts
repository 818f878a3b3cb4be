import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/answers/index.ts';
import { converse, createFerries, ferries, gist } from './ferries.ts';

const gists = async (...questions: string[]) => converse(await ferries(), questions).map(gist);

describe('follow-ups', () => {
  test('a pronoun stands for the last speaker', async () => {
    expect(await gists('What did Aino Korpela say about safety?', 'What else did she say?')).toEqual([
      'answer aino-lanterns',
      'answer aino-pensions',
    ]);
    expect(
      await gists('What did Eero Laine say about the timetable?', 'what did he say about the bonus?'),
    ).toEqual(['answer laine-timetable', 'answer laine-bonus']);
  });
  test('a pronoun never leads to the words of another', async () => {
    const [, outcome] = converse(await ferries(), [
      'What did Eero Laine say about the timetable?',
      'what did he say about pensions?',
    ]);
    expect(outcome).toMatchObject({
      type: 'not_covered',
      reason: 'not_stated',
      headline: 'The sources have 3 statements by Eero Laine, none that answers this.',
    });
  });
  test('what somebody said to that is not what was said before', async () => {
    expect(
      await gists(
        'What did Aino Korpela say about safety?',
        'and what did Eero Laine reply?',
        'what did she say to that?',
      ),
    ).toEqual(['answer aino-lanterns', 'answer laine-lanterns', 'not_covered not_stated']);
  });
  test('its time, after words that have none, is the time of the strike', async () => {
    expect(await gists('What did Aino Korpela say about safety?', 'what time does it finish?')).toEqual([
      'answer aino-lanterns',
      'answer night-strike',
    ]);
  });
  test('a day of a month that is not named is one of those that were spoken of', async () => {
    expect(await gists('When is the night strike?', 'and on the 27th?', 'and on the 29th?')).toEqual([
      'answer night-strike',
      'answer night-strike',
      'not_covered not_stated',
    ]);
  });
  test('a bare number is held against the last answer', async () => {
    expect(await gists('What share oppose the strike?', 'is it 58%?', 'is it 31%?')).toEqual([
      'answer poll.q1r2',
      'answer no poll.q1r2',
      'answer yes poll.q1r2',
    ]);
  });
  test('a remark before a question demands nothing', async () => {
    expect(await gists('At my age one forgets. When do they walk out?')).toEqual(['answer night-strike']);
    expect(
      await gists('What share oppose the strike?', 'At my age one forgets. When do they walk out?'),
    ).toEqual(['answer poll.q1r2', 'answer night-strike']);
  });
  test('who did it is no question of what was said', async () => {
    expect(await gists('Was it Mittari who did the poll?')).toEqual(['answer yes poll.pollster']);
  });
  test('what is left out comes from the last answer', async () => {
    expect(
      await gists(
        'What share support the strike?',
        'and in January?',
        'who did the poll?',
        'how many people were asked?',
      ),
    ).toEqual(['answer poll.q1r1', 'answer poll.q1e1', 'answer poll.pollster', 'answer poll.sample']);
  });
  test('one word is enough', async () => {
    const outcomes = converse(await ferries(), ['When is the night strike?', 'why?', 'how long?']);
    expect(outcomes.map(gist)).toEqual(['answer night-strike', 'answer night-strike', 'answer night-strike']);
    expect(outcomes[1]?.headline).toBe('The night strike: because the company wants crews of two at night.');
    expect(outcomes[2]?.headline).toMatch(/^The night strike: 7 hours, /);
  });
  test('"and ...?" asks the same of another', async () => {
    const [, outcome] = converse(await ferries(), ['What did Aino Korpela say about safety?', 'And Laine?']);
    expect(outcome).toMatchObject({ type: 'answer', context: { kind: 'what_said' } });
    expect(outcome?.headline).toMatch(/^Eero Laine /);
  });
  test('a correction is not a new topic', async () => {
    expect(await gists('What did Korpela say about pensions?', 'no, I meant the ice')).toEqual([
      'answer aino-pensions',
      'answer eero-k-ice',
    ]);
  });
  test('who did something to somebody is not told by what that one said', async () => {
    expect(await gists('What did Aino Korpela say about safety?', 'who interviewed her?')).toEqual([
      'answer aino-lanterns',
      'not_covered not_stated',
    ]);
  });
  test('who leads the body spoken of', async () => {
    expect(await gists('What did the Lake Crew Union say about crews?', 'who leads it?')).toEqual([
      'answer union-crews',
      'answer aino-korpela',
    ]);
  });
  test('today is the result of now; a bare name asks for its number or nothing', async () => {
    expect(
      await gists('What share support the strike?', 'and today?', 'the union?', 'and the crews?'),
    ).toEqual(['answer poll.q1r1', 'answer poll.q1r1', 'not_covered not_stated', 'not_covered not_stated']);
  });
  test('a correction may be within the last answer, or of another', async () => {
    expect(await gists('What did Eero Laine say about the timetable?', 'no, I meant lanterns')).toEqual([
      'answer laine-timetable',
      'answer laine-lanterns',
    ]);
    expect(
      await gists(
        'What did Eero Laine say about the timetable?',
        'not him, Aino Korpela. what did she say about safety?',
      ),
    ).toEqual(['answer laine-timetable', 'answer aino-lanterns']);
  });
  test('a refusal keeps its topic', async () => {
    expect(await gists('How many came to the talks?', 'where were they?')).toEqual([
      'not_covered not_stated',
      'answer talks',
    ]);
  });
  test('says whose answer it follows', async () => {
    const [, outcome] = converse(await ferries(), ['When is the night strike?', 'why?']);
    expect(outcome?.explanation?.follows).toBe('Ferry crews strike through the night of 27 March.');
  });

  test('"and ...?" after words asks what the same one says of something else', async () => {
    expect(await gists('What did Aino Korpela say about safety?', 'and the pensions?')).toEqual([
      'answer aino-lanterns',
      'answer aino-pensions',
    ]);
  });
  test('"says who?" is not answered by just anybody', async () => {
    expect(await gists('What did Aino Korpela say about safety?', 'says who?')).toEqual([
      'answer aino-lanterns',
      'answer aino-lanterns',
    ]);
    expect(await gists('What was cancelled?', 'says who?')).toEqual([
      'answer cancelled',
      'not_covered not_stated',
    ]);
  });
  test('the true figures are of what was spoken of, or of nothing', async () => {
    expect(await gists('What did Eero Laine say about the bonus?', 'so what are the true figures?')).toEqual([
      'answer laine-bonus',
      'not_covered not_stated',
    ]);
  });
  test('whether another said the same is known', async () => {
    expect(
      await gists(
        'What did Eero Laine say about the timetable?',
        'Did Aino Korpela say that?',
        'Did Eero Laine say that?',
      ),
    ).toEqual(['answer laine-timetable', 'answer no laine-timetable', 'answer yes laine-timetable']);
  });
  test('who that was is whose words they were', async () => {
    expect(await gists('Which timetable is the fairest?', 'who was that?')).toEqual([
      'answer laine-timetable',
      'answer laine-timetable',
    ]);
  });
  test('whether somebody did as was asked is not told by who asked', async () => {
    expect(await gists('What did Eero Laine say about the bonus?', 'so did he do it?')).toEqual([
      'answer laine-bonus',
      'not_covered not_stated',
    ]);
  });
  test('which of them said it is told by what is asked', async () => {
    expect(
      await gists(
        'What did Aino Korpela say about safety?',
        'and what did Eero Laine reply?',
        'which of them said no lantern can replace a sailor?',
      ),
    ).toEqual(['answer aino-lanterns', 'answer laine-lanterns', 'answer aino-lanterns']);
  });
  test('whether another wanted it too is told only by words of the same matter', async () => {
    expect(
      await gists('What did Aino Korpela say about safety?', 'did the ports minister want that too?'),
    ).toEqual(['answer aino-lanterns', 'not_covered not_stated']);
  });
  test('what they said who met is not the words of one of them', async () => {
    expect(await gists('When were the talks?', 'what did they say?')).toEqual([
      'answer talks',
      'not_covered not_stated',
    ]);
  });
  test('what a word means is asked, though everything is about it', async () => {
    expect(
      await gists('What did Eero Laine say about the timetable?', 'what does lantern mean here?'),
    ).toEqual(['answer laine-timetable', 'answer lantern']);
  });
  test('what has little to do with the last answer, in word or matter, does not answer a follow-up', async () => {
    expect(await gists('How many lorries were stuck?', 'who pays their wages?')).toEqual([
      'answer lorries',
      'not_covered not_stated',
    ]);
  });
});

describe('follow-ups on claims, findings and deeds', () => {
  test('whether the speaker of the last words did gives the words again, without a verdict', async () => {
    expect(
      await gists(
        'Did Eero Laine say no lantern can replace a sailor who is awake?',
        'and did Aino Korpela?',
      ),
    ).toEqual(['answer no aino-lanterns', 'answer aino-lanterns']);
  });
  test('whether somebody else did is not known', async () => {
    expect(
      await gists('Did Eero Laine say no lantern can replace a sailor who is awake?', 'and did Eero Laine?'),
    ).toEqual(['answer no aino-lanterns', 'not_covered not_stated']);
  });
  const more = `polls:
  - id: blame-poll
    title: Poll on blame
    pollster: mittari
    sample: { size: 900, population: people who live by the lake }
    published: 2021-03-06
    questions:
      - topic: who is most to blame
        results:
          - { label: blame Imra Lines, value: 46 }
          - { label: blame the Lake Crew Union, value: 21 }
    citation: { source: gazette, paragraph: 12 }
figures:
  - { id: union-cost, number: 30, unit: jobs, summary: The Lake Crew Union puts the loss at 30 jobs., citation: { source: gazette, paragraph: 8 } }
  - { id: price, number: 9, unit: euros, summary: A crossing by taxi boat costs 9 euros; last week it was 4., citation: { source: gazette, paragraph: 8 } }
facts:
  - { id: accepted, summary: The Lake Crew Union has accepted the invitation; Imra Lines had not replied by Monday., citation: { source: gazette, paragraph: 13 } }
  - { id: company-cost, summary: Imra Lines disputes that 30 jobs would be lost., citation: { source: gazette, paragraph: 8 } }
  - { id: rally, summary: Signe Dahl joined the rally in the harbour on Sunday., about: [signe-dahl], citation: { source: gazette, paragraph: 14 } }
`;
  const told = async (...questions: string[]) =>
    converse(await createFerries({ 'more.yaml': more }), questions).map(gist);
  test('"and the union?" after what a poll found of others', async () => {
    expect(await told('Who do people blame most?', 'and the union?', 'who did the poll?')).toEqual([
      'answer blame-poll.q1r1',
      'answer blame-poll.q1r2',
      'answer blame-poll.pollster',
    ]);
  });
  test('whose figure it was, and whether others accept it', async () => {
    expect(
      await told(
        'How many jobs would be lost, according to the union?',
        'whose figure is that?',
        'does Imra Lines agree?',
      ),
    ).toEqual(['answer union-cost', 'answer union-cost', 'answer company-cost']);
  });
  test('the time before, when the last answer tells of it too', async () => {
    expect(
      await told('What does a crossing by taxi boat cost?', 'and a week ago?', 'and the year before?'),
    ).toEqual(['answer price', 'answer price', 'not_covered not_stated']);
  });
  test('the other one of whom a sentence tells', async () => {
    expect(await told('Has the union accepted the invitation?', 'and Imra Lines?')).toEqual([
      'answer accepted',
      'answer accepted',
    ]);
  });
  test('what somebody did is told by what is known of them', async () => {
    expect(await told('Who is Signe Dahl?', 'did she join the rally?')).toEqual([
      'answer signe-dahl',
      'answer rally',
    ]);
  });
  test('what another one said of a claim that was put to the test', async () => {
    expect(await told('did Aino Korpela say a lantern can replace a sailor?', 'and Eero Laine?')).toEqual([
      'answer aino-lanterns',
      'answer laine-lanterns',
    ]);
  });
  test('how long it lasted is not how long anything else did', async () => {
    expect(await told('When were the talks?', 'how long did it last?')).toEqual([
      'answer talks',
      'not_covered not_stated',
    ]);
  });
  test('another kind of question, after a correction, is of the same', async () => {
    expect(await told('What are the hours of the night strike?', 'no, I meant which days')).toEqual([
      'answer night-strike',
      'answer night-strike',
    ]);
  });
  test('whose words a figure was, and for whom a poll was made, when nobody is named', async () => {
    expect(await told('Who did the poll?', 'which paper was it for?')).toEqual([
      'answer blame-poll.pollster',
      'not_covered not_stated',
    ]);
    expect(await told('How many jobs would be lost, according to the union?', 'says who?')).toEqual([
      'answer union-cost',
      'answer union-cost',
    ]);
  });
  test('who the boss is, of the body spoken of', async () => {
    expect(await told('What is Imra Lines?', 'who is the boss?')).toEqual([
      'answer imra-lines',
      'answer eero-laine',
    ]);
  });
  test('the exact words, once more', async () => {
    expect(
      await told('What did Aino Korpela say about safety?', 'exact words?', 'can you give me the quote'),
    ).toEqual(['answer aino-lanterns', 'answer aino-lanterns', 'answer aino-lanterns']);
  });
  test('a correction of the topic keeps the speaker', async () => {
    expect(await told('What did Aino Korpela say about safety?', 'sorry, I meant about pensions')).toEqual([
      'answer aino-lanterns',
      'answer aino-pensions',
    ]);
  });
  test('which of them holds an office', async () => {
    expect(
      await told(
        'What did Aino Korpela say about safety?',
        'and what did Eero Laine reply?',
        'which of them runs the union?',
      ),
    ).toEqual(['answer aino-lanterns', 'answer laine-lanterns', 'answer aino-korpela']);
  });
});

describe('a question of a word or two with nothing before it', () => {
  test.for(['hours?', 'dates?', 'when is it?', 'what time'])('%s asks for the strike', async (question) => {
    expect(await gists(question)).toEqual(['answer night-strike']);
  });
  test.for([
    ['how long was it?', 'I cannot tell what “it” stands for.'],
    ['is that true?', 'I cannot tell what “that” stands for.'],
    ['why did they do it?', 'I cannot tell whom “they” stands for.'],
    ['who is her boss?', 'I cannot tell whom “her” stands for.'],
    ['and what did she say about Eero Laine?', 'I cannot tell whom “she” stands for.'],
  ] as const)('%s', async ([question, headline]) => {
    expect((await ferries()).ask(question)).toMatchObject({ type: 'not_covered', headline });
  });
});

describe('switches of topic', () => {
  test.for(['How many sailings were cancelled?', 'new question: how many sailings were cancelled?'])(
    '%s',
    async (question) => {
      const [, outcome] = converse(await ferries(), ['What did Aino Korpela say about safety?', question]);
      expect(outcome).toMatchObject({
        type: 'answer',
        headline: 'The company cancelled 640 sailings for March.',
      });
      expect(outcome?.explanation).not.toHaveProperty('follows');
    },
  );
  test('a follow-up without a context is refused', async () => {
    for (const question of ['why?', 'what else did she say?', 'and in summer?'])
      expect((await ferries()).ask(question).type).not.toBe('answer');
  });
});

describe('the context', () => {
  test('holds the last answers, the newest first, five at the most', async () => {
    const outcomes = converse(await ferries(), [
      'When is the night strike?',
      'How many sailings were cancelled?',
      'Who did the poll?',
      'What is a lantern?',
      'Who is Signe Dahl?',
      'Where were the talks?',
    ]);
    expect(outcomes.at(-1)).toMatchObject({
      context: {
        kind: 'where',
        statements: ['talks', 'signe-dahl', 'lantern', 'poll.pollster', 'cancelled'],
      },
    });
  });
  test('outlives a refusal and a thank-you', async () => {
    const answerer = await ferries();
    const first = answerer.ask('When is the night strike?');
    if (first.type !== 'answer') throw new Error('no answer');
    expect(answerer.ask('What is the capital of France?', first.context)).toMatchObject({
      context: first.context,
    });
    expect(answerer.ask('thanks', first.context)).toMatchObject({ type: 'help', context: first.context });
  });
  test('with statements that are gone is as good as none', async () => {
    const answerer = await ferries();
    const gone: Context = { kind: 'when', statements: ['no-such-entry', 'nor-this.part'] };
    expect(answerer.ask('why?', gone).type).toBe('not_covered');
    expect(gist(answerer.ask('When is the night strike?', gone))).toBe('answer night-strike');
  });
});

describe('two questions in one', () => {
  test('are both answered', async () => {
    const outcome = (await ferries()).ask('How many sailings were cancelled and who did the poll?');
    expect(outcome).toMatchObject({
      type: 'answer',
      headline: 'The company cancelled 640 sailings for March. Mittari carried out the poll.',
      entries: ['cancelled', 'poll'],
      citations: [
        { source: 'gazette', paragraph: 8 },
        { source: 'gazette', paragraph: 12 },
      ],
      context: { kind: 'who', statements: ['poll.pollster', 'cancelled'] },
    });
  });
  test('the second answer stands in the text when the headline is full', async () => {
    const long = `The ferry crews of Vuono sailed every morning at dawn ${'and again '.repeat(11)}at dusk.`;
    const answerer = await createFerries({
      'more.yaml': `facts:\n  - { id: dawn, summary: "${long}", citation: { source: gazette, paragraph: 1 }, asks: [When did the crews of Vuono sail at dawn?] }\n`,
    });
    const outcome = answerer.ask(
      'When did the crews of Vuono sail at dawn? How many sailings were cancelled?',
    );
    expect(outcome.headline).toBe(long);
    expect(outcome.text).toBe('The company cancelled 640 sailings for March.');
  });
  test('a part without an answer is told', async () => {
    expect(
      (await ferries()).ask('How many sailings were cancelled and who is the queen of Norway?'),
    ).toMatchObject({
      type: 'answer',
      headline: 'The company cancelled 640 sailings for March.',
      text: 'The sources do not answer the other part of the question.',
    });
  });
});
