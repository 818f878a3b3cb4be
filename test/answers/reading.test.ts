import { describe, expect, test } from 'vitest';
import { createFerries, ferries, gist } from './ferries.ts';

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
    ['Dr. Eero Laine said what about the timetable?', 'laine-timetable'],
    ['my mum has a ticket for Friday and she is worried, which days is the strike?', 'night-strike'],
    ['hi sorry english not my first language, why do the crews make strike please', 'night-strike'],
    ['I run a kiosk in Norway and wonder how many sailings were cancelled', 'cancelled'],
    ['Judging by the poll, how many oppose the strike?', 'poll.q1r2'],
    ['explain what a lantern is like i am 10', 'lantern'],
    ['yo is Signe Dahl a captain or what does she do', 'signe-dahl'],
    ['why are the crews so angry?', 'night-strike'],
    ['how many sailings were cancelled, asking for my cousin', 'cancelled'],
    ['on the radio they keep going on about ice that will not wait, who said that', 'eero-k-ice'],
    ['whats laines job title again', 'eero-laine'],
    ['what exactly did Aino Korpela say about safety?', 'aino-lanterns'],
    ['how many lorries were stuk at the quay', 'lorries'],
    [
      'my missus says everyone hates the strike and wont shut up about it, whats the real number',
      'poll.q1r2',
    ],
    ['my uncle keeps moaning that nobody supports the strike, whats the actual figure', 'poll.q1r1'],
    ['which minister is in charge of ports?', 'eero-korpela'],
    ['zero sailings were cancelled, right?', 'cancelled'],
    ['strike times', 'night-strike'],
    ['what does the union want?', 'union-crews'],
    ["what is the union's condition?", 'union-crews'],
    ['who does Aino Korpela represent?', 'aino-korpela'],
    ['who was polled?', 'poll.sample'],
    ['what was the poll about?', 'poll'],
    ['what are the dates of the strike?', 'night-strike'],
    ['what time does it start?', 'night-strike'],
    ['when was the poll published?', 'poll.published'],
    ['did support rise?', 'yes poll.q1e1'],
    ['what would end the strike?', 'union-crews.condition'],
    ['is the union against crews of two?', 'union-crews'],
    ['what proportion of the population opposes the strike?', 'poll.q1r2'],
    [
      'my aunty goes on and on at tea that nobody supports the strike and im over it, whats the real number',
      'poll.q1r1',
    ],
    ['Which ferry ran aground?', 'wreck'],
    ['Would the directors give back their bonus?', 'laine-bonus'],
  ])('%s', async ([question = '', entry]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${entry}`);
  });
});

describe('words between quotation marks', () => {
  test('are looked for as they stand', async () => {
    expect(gist((await ferries()).ask('Who said "the ice will not wait"?'))).toBe('answer eero-k-ice');
    expect(gist((await ferries()).ask('the ice will not wait - who said that?'))).toBe('answer eero-k-ice');
  });
  test("of which nobody knows anything else are not anybody's", async () => {
    expect((await ferries()).ask('we have done it all - who said that?').type).toBe('not_covered');
  });
});

describe('a slip that makes another English word', () => {
  test('is forgiven beside three words of the statement', async () => {
    expect(gist((await ferries()).ask('Who said no lantern can replace a sailor who is aware?'))).toBe(
      'answer aino-lanterns',
    );
    expect((await ferries()).ask('Who said a lantern is aware?').type).toBe('not_covered');
  });
});

describe('a question that a volunteer wrote down', () => {
  test('leads to its entry, whatever its words would find', async () => {
    const answerer = await createFerries({
      'fleet.yaml':
        'facts: [{ id: fleet, summary: The company has 12 ferries., citation: { source: gazette, paragraph: 1 }, asks: [how many lanterns are there on the lake?] }]',
    });
    expect(gist(answerer.ask('how many lanterns are there on the lake?'))).toBe('answer fleet');
    expect(gist(answerer.ask('How many LANTERNS are there on the lake'))).toBe('answer fleet');
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
    ['Was it Aino Korpela or Eero Laine who talked about the pensions?', 'aino-pensions'],
    ['Somebody spoke of the fairest timetable. Was it Eero Laine or Aino Korpela?', 'laine-timetable'],
    ['A friend insists it was Eero Laine who said the ice would not wait. Who really said it?', 'eero-k-ice'],
    ['I keep seeing "the ice will not wait" quoted. Whose words are they?', 'eero-k-ice'],
    ['In what terms did Eero Laine describe the timetable?', 'laine-timetable'],
    ['Why do the crews walk out over the night shifts?', 'night-strike'],
    ['When do the crews walk out on Saturday?', 'night-strike'],
    ['Is support for the strike greater or smaller now than when the year began?', 'poll.q1e1'],
    ['did support drop since January?', 'no poll.q1e1'],
    ['Who runs Imra Lines?', 'eero-laine'],
    ['Who speaks for the Lake Crew Union?', 'aino-korpela'],
    ['who dodged the question about the bonus', 'laine-bonus'],
    ['How did Eero Laine respond to the claim that no lantern can replace a sailor?', 'laine-lanterns'],
    ['Eero Laine works for the Lake Crew Union, yeah?', 'no eero-laine'],
    ['Eero Laine is the head of the Lake Crew Union, isnt he?', 'no eero-laine'],
    ['pretty sure it was Eero Laine going on about the ice and the ballot, right?', 'no eero-k-ice'],
    ['I believe it was Eero Laine who said "the ice will not wait". Is that correct?', 'no eero-k-ice'],
    ['Someone described the timetable as the fairest. Who was it?', 'laine-timetable'],
    ['How far has support for the strike moved since January?', 'poll.q1e1'],
    // Now, not in January.
    ['Do more than half support the strike?', 'yes poll.q1r1'],
    ['is support at 75 percent? thats whats going round on facebook', 'no poll.q1r1'],
    ['What did Eero Laine say about lanterns? i dont understand this part', 'laine-lanterns'],
    ['Did the talks get them anywhere?', 'talks'],
    // Who speaks for one body may belong to another.
    ['Is Eero Laine in the Lake Crew Union?', 'instead eero-laine'],
    ['How many people are for the strike?', 'poll.q1r1'],
    ['Which man runs Imra Lines?', 'eero-laine'],
    ['Is Eero Laine a minister or what is he?', 'eero-laine'],
    ['On which day, and how early, is the night strike supposed to begin?', 'night-strike'],
    ['What word did Eero Laine choose for the timetable?', 'laine-timetable'],
    ['Apart from safety, what did Aino Korpela say?', 'aino-pensions'],
    ['how many lorries we talking', 'lorries'],
    ['the talks, at the harbour or where?', 'talks'],
    ['Has support for the strike strengthened or weakened since January?', 'poll.q1e1'],
    ['support numbers, now and in january', 'poll.q1e1'],
    ['What has Eero Laine got to do with any of it?', 'eero-laine'],
    ['What does the term lantern mean?', 'lantern'],
    ['Did the talks produce a deal?', 'no talks'],
    ['Did the talks break up without a deal?', 'talks'],
    ['did Gallup do the poll?', 'instead poll.pollster'],
    ['eero laine hes like the harbour master?', 'no eero-laine'],
    ['Does Eero Laine run Imra Lines?', 'yes eero-laine'],
    ['Does Eero Laine run the Lake Crew Union?', 'instead eero-laine'],
    ['Is it right that barely one person in ten opposes the strike?', 'no poll.q1r2'],
    // Who declines to say whether something is so neither confirms nor denies it.
    ['Does the company plan to give back the bonus?', 'laine-bonus'],
    ['Did Eero Laine say whether the directors would give back their bonus?', 'no laine-bonus'],
    ['Apart from the lanterns, what did Aino Korpela talk about?', 'aino-pensions'],
  ])('%s', async ([question = '', statement]) => {
    expect(gist((await ferries()).ask(question))).toBe(`answer ${statement}`);
  });
  test('a guess is set aside, and put right once', async () => {
    expect((await ferries()).ask('Who did the poll, was it Gallup?')).toMatchObject({
      type: 'answer',
      headline: 'Mittari carried out the poll.',
    });
    expect(gist((await ferries()).ask('Who did the poll, Gallup?'))).toBe('answer poll.pollster');
  });
  test.for(['When did the talks take place, and where?', 'When and where did the talks take place?'])(
    'two things asked about the same are both answered: %s',
    async (question) => {
      expect((await ferries()).ask(question)).toMatchObject({
        type: 'answer',
        headline: 'The talks: Tuesday 2 March 2021. The talks: the town hall.',
      });
    },
  );
  test('several to choose from', async () => {
    expect(gist((await ferries()).ask('58 or 49, which one is the support now?'))).toBe('answer poll.q1r1');
  });
  test.for([
    'Who led the union before Aino Korpela?',
    'Who ran the talks before Eero Laine?',
    'What are the names of the lorries?',
    'Which newspaper printed what Eero Laine said?',
    'Did Eero Korpela answer the union?',
    'Did Eero Laine agree?',
    // Nobody's words by likeness in a word: what others speak of tells them apart.
    'Who said that the stokers would not wait for a ballot?',
    'Who said the quay is a disgrace to the lake?',
    'What did the transport minister say about the ballot?',
    'Which motorway were the lorries on?',
    'How many blame only the owners?',
    'What number do I ring about my ticket?',
    'In which month did the crews last strike?',
    'When is the next one after Sunday?',
    'What share opposed the strike at the start of the year?',
    // Neither who somebody is, nor the same words again.
    'Did Eero Korpela speak with the head of the union?',
    'Who interviewed Eero Laine?',
    'Are the crews planning more strikes?',
    'When do they talk next?',
    // No adverbs, though they end like one.
    'What did Eero Laine say about jelly?',
    'What did Eero Laine say about the elderly?',
    'What did Eero Laine say about his family?',
    // Part of what was counted, and what comes after.
    'How many of the 90 lorries were refrigerated?',
    'Of the 640 sailings, how many were at night?',
    'how many of the people in the poll were sailors',
    'How many crews support the strike?',
    // Which ones, which other, which street, what time, who it will be.
    'Which companies cancelled sailings?',
    'Has any other company cancelled sailings?',
    'Which street did the talks take place in?',
    'What time did the talks finish?',
    'Who will the mediator be?',
    'When did the crews last strike before this?',
    'What did Aino Korpela do before she led the union?',
    'Who asked Eero Laine about the bonus?',
    'Did Eero Korpela say anything about pensions?',
    'was Eero Laine asked to give back the bonus?',
    // Of whom, in which year, where somebody lives, whose idea it was, what is at a place.
    'What share of women support the strike?',
    'In which year did the pensions first come up?',
    'Where does Eero Laine live?',
    'Who was the head of the union back then?',
    'Which hospital did the ambulance boat go to?',
    'What does Mittari think of the strike?',
    'How many sailors are on the 640 sailings?',
    'Did Eero Laine speak to Aino Korpela in person?',
    'Where is the town hall?',
    'Whose idea was the night strike?',
    "What was the mayor's reply to Eero Laine?",
    'What did the Swedish government say about the ballot?',
    'Is the second strike on 27 March?',
    'Is the harbour master for the strike?',
    // Why the other side does as it does is no reason of theirs; a minister is not the one who is known.
    'Why are the crews mad at Eero Laine?',
    'What did a minister say about the ballot?',
    'Which presenter interviewed Eero Laine?',
    'What did Eero Laine put in his letter?',
    // How somebody got an office, under whom, in which party; what a sailor earns; who will do it.
    'How did Aino Korpela come to be the head of the union?',
    'Who does Eero Laine report to?',
    'What party is Eero Korpela in?',
    'What does a sailor earn?',
    'Who would carry out the survey?',
    'What was said in the talks?',
    'Name two of the lorries',
    'And the passengers, what do they say?',
    'How many people did Mittari ask in January?',
    'Did Eero Laine agree with Signe Dahl?',
    'Has Eero Korpela got back to the crews yet?',
    // What did not happen has no reason and no day; another group is not the people; nobody speaks so of himself.
    'Why did Eero Laine back down?',
    'Who apologised for the timetable?',
    'When did Signe Dahl step in?',
    'What share of the crews support the strike?',
    'Did 58% of the crews support the strike?',
    'Who said Aino Korpela should resign?',
    // Whose side somebody is on is no office.
    'Does Eero Laine side with the crews?',
    // When it was counts, wherever it stands.
    'Back in January, what share opposed the strike?',
    'Last winter, what share opposed the strike?',
    'Of the 640 sailings, how many were at night rather than by day?',
    'What share answered no?',
    'How did the crews vote?',
    "The ice is half of it according to Eero Korpela. What's the other half?",
    'Has Eero Korpela taken the union up on its offer?',
    'where can I read the timetable?',
    // Not how many there were.
    'Which lorries were stuck?',
    'Which sailings were cancelled?',
    // Who gives something back backs nobody.
    'Which captain backs the directors?',
    // In small letters it is a place as well.
    'how many lorries were stuck in cork',
  ])('refused: %s', async (question) => {
    expect((await ferries()).ask(question).type).toBe('not_covered');
  });
  test('what somebody would not say is what was declined', async () => {
    expect(gist((await ferries()).ask('What would Eero Laine not say?'))).toBe('answer laine-bonus');
  });
  test('whoever replied is known to have answered', async () => {
    expect(gist((await ferries()).ask('Did Eero Laine answer the union?'))).toBe('answer laine-lanterns');
  });
});
