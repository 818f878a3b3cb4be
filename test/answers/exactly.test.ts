/** What is asked for is given, or nothing: not what only comes near it. With a dispute of three strikes, two unions and two polls. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const more = `people:
  - id: ville-niemi
    name: Ville Niemi
    pronoun: he
    roles: [{ title: stoker, aliases: [the stoker] }]
    summary: Ville Niemi, 44, is a stoker and a former bank clerk.
    citation: { source: gazette, paragraph: 13 }
  - id: ruta-sillan
    name: Ruta Sillanpaa
    pronoun: she
    roles: [{ title: shopkeeper }]
    citation: { source: gazette, paragraph: 13 }
organisations:
  - id: stokers-union
    name: Stokers' Guild
    short_name: the Guild
    what: the union of the stokers
    citation: { source: gazette, paragraph: 13 }
  - id: lake-radio
    name: Lake Radio
    what: a radio station in Vuono
    citation: { source: gazette, paragraph: 13 }
quotes:
  - id: niemi-night
    speaker: ville-niemi
    form: verbatim
    words: a night in the stokehold is longer than a day on deck
    to: [lake-radio]
    topics: [nights]
    citation: { source: gazette, paragraph: 13 }
    asks: [Why does Ville Niemi want shorter nights?]
  - id: ruta-goods
    speaker: ruta-sillan
    form: verbatim
    words: I just want my flour and my salt
    topics: [flour, salt]
    citation: { source: gazette, paragraph: 13 }
events:
  - id: january-strike
    kind: strike
    title: The strike in January
    summary: A six-hour strike on 22 January ended when the company agreed to talks.
    times: [{ start: 2021-01-22 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 14 }
  - id: june-strike
    kind: strike
    title: Threatened strike in June
    summary: If no ferry gets a crew of four, another strike would follow on 4 June.
    times: [{ start: 2021-06-04 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 14 }
  - id: letter
    kind: announcement
    title: The letter
    summary: Imra Lines announced the crews of two in a letter to its shareholders.
    by: [imra-lines]
    citation: { source: gazette, paragraph: 14 }
polls:
  - id: traders
    title: Survey of traders
    pollster: lake-radio
    sample: { size: 77, population: shopkeepers by the harbour }
    published: 2021-03-08
    questions:
      - topic: losses
        results: [{ label: expect to lose money, value: 64 }]
    citation: { source: gazette, paragraph: 15 }
    asks: [Who did the poll?]
figures:
  - id: fines
    number: 12000
    unit: crowns
    summary: Stokers were fined 12,000 crowns in 2009 for a day of unrest.
    citation: { source: gazette, paragraph: 15 }
  - id: members
    number: 412
    unit: sailors
    summary: The Lake Crew Union has 412 members.
    citation: { source: gazette, paragraph: 15 }
facts:
  - id: demand-cost
    summary: The union's demand would cost 3 million crowns a year.
    about: [crew-union]
    citation: { source: gazette, paragraph: 15 }
  - id: ferries-sail
    summary: The mail boats are not part of the strike and sail to Ahti Island as usual.
    citation: { source: gazette, paragraph: 16 }
  - id: lifts
    summary: Ville Niemi climbs ninety steps because two of the three lifts are broken.
    citation: { source: gazette, paragraph: 16 }
  - id: unrelated
    summary: Aino Korpela is not related to the Minister of Ports, Eero Korpela.
    citation: { source: gazette, paragraph: 16 }
  - id: sights
    summary: The quay of Ahti Island is 40 kilometres from Vuono.
    citation: { source: gazette, paragraph: 16 }
`;

const { ask, asked } = asking(more);

describe('when', () => {
  test.each([
    ['When does the strike finish?', 'answer night-strike'],
    ['When is the strike over?', 'answer night-strike'],
    ['When do the crews go back?', 'answer night-strike'],
    ['When was the first walkout?', 'answer january-strike'],
    ['Who is on strike?', 'answer night-strike'],
    ['How long will the strike last?', 'answer night-strike'],
    ['Does the strike end on Monday?', 'answer no night-strike'],
    ['Does the strike end on Sunday?', 'answer yes night-strike'],
    ['Does the strike start on Sunday?', 'answer instead night-strike'],
    ['When was the Guild founded?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
  test('a strike that lasts is asked about by its length', async () => {
    expect(await ask('Did the strike in January last eight hours?')).toBe('answer no january-strike');
  });
  test('where it starts, and where it ends', async () => {
    expect(await asked('When did the strike start?', 'and finish?')).toBe('answer night-strike');
  });
});

describe('why, and what it would take', () => {
  test.each([
    ['What is the strike about?', 'answer dispute'],
    ['Why did the strike in January end?', 'answer january-strike'],
    ['Why does Ville Niemi want shorter nights?', 'answer niemi-night'],
    // What happens because of it is no reason for it.
    ['Why are the lifts broken?', 'not_covered not_stated'],
    ['What would end the strike?', 'answer union-crews.condition'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('where', () => {
  test.each([
    ['Where do the mail boats go to?', 'answer ferries-sail'],
    ['Where did Imra Lines announce the crews of two?', 'answer letter'],
    ['On which station did Ville Niemi speak about the night?', 'answer niemi-night'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    // A sum is no count, and the fine of all is not that of each.
    ['How many stokers were fined in 2009?', 'not_covered not_stated'],
    ['How much was each stoker fined in 2009?', 'not_covered not_stated'],
    ['How much does Eero Laine earn?', 'not_covered not_stated'],
    ['How old is Ville Niemi?', 'answer ville-niemi'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
  test('a part of those who were spoken of is no number of others', async () => {
    expect(await asked('How many members does the union have?', 'how many of them are stokers?')).toBe(
      'not_covered not_stated',
    );
  });
  test('what a demand would cost, after what is demanded', async () => {
    expect(await asked('What does the union reject?', 'how much would that cost?')).toBe(
      'answer demand-cost',
    );
  });
});

describe('who', () => {
  test.each([
    ['Is Aino Korpela a relative of the Minister of Ports?', 'answer no unrelated'],
    ['Which bank did Ville Niemi work for?', 'not_covered not_stated'],
    ['Who owns Imra Lines?', 'not_covered not_stated'],
    ['Who told the sailors to stay at home?', 'not_covered not_stated'],
    ['What did the minister of Denmark say about the ice?', 'not_covered not_stated'],
    ['What does the name Vuono mean?', 'not_covered not_stated'],
    ['Did Ruta Sillanpaa get her flour?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
  test.each([
    [['What did Aino Korpela say about safety?', 'which union is that?'], 'answer crew-union'],
    [['What did Eero Laine say about the timetable?', 'did he get a bonus?'], 'answer laine-bonus'],
    [['What did Eero Laine say about the timetable?', 'his name?'], 'answer laine-timetable'],
    [['How many support the strike?', 'who did the poll?'], 'answer poll.pollster'],
    [['Where did Imra Lines announce the crews of two?', 'who runs them?'], 'not_covered not_stated'],
    [['What does the union reject?', 'did the company accept it?'], 'not_covered not_stated'],
    [['The union rejects crews of two, right?', 'does the company agree?'], 'not_covered not_stated'],
  ])('%j', async (questions, expected) => {
    expect(await asked(...questions)).toBe(expected);
  });
  test('a surname misspelt after its first name', async () => {
    expect(await ask('what did vile niemii say about nights')).toBe('answer niemi-night');
  });
  test('a quotation is a part of the question around it', async () => {
    expect(
      await ask(
        'My aunt says it was the ports minister who said "our timetable is the fairest", is she right?',
      ),
    ).toBe('answer no laine-timetable');
  });
});

test('what is said around a question', async () => {
  expect(await ask('I have stood here for an hour, anyway what did Aino Korpela say about pensions?')).toBe(
    'answer aino-pensions',
  );
  expect(await ask('Mail boats, are they on strike?')).toBe('answer ferries-sail');
  expect(await ask('Who said what?')).toBe('answer dispute.speakers');
});
