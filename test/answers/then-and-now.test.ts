/** Before and after an hour, higher then or now, and questions that only seem to lean on what was answered before. */
import { describe, expect, test } from 'vitest';
import { asking, createFerries } from './ferries.ts';

const more = `people:
  - id: tove-lind
    name: Tove Lind
    pronoun: she
    roles: [{ title: mayor of Vuono, aliases: [the mayor] }]
    citation: { source: gazette, paragraph: 13 }
events:
  - id: blockade
    kind: protest
    title: Raft blockade of the canal
    summary: Rafts closed the canal on Monday 1 March from 6am.
    times: [{ start: 2021-03-01T06:00, end: 2021-03-01T14:00 }]
    citation: { source: gazette, paragraph: 13 }
  - id: petition
    kind: petition
    title: Petition for the stokers
    summary: More than 4,700 people signed a petition for the stokers, which was handed in on 2 March.
    times: [{ start: 2021-03-02 }]
    citation: { source: gazette, paragraph: 13 }
    keywords: [signatures]
  - id: inquest-vote
    kind: vote
    title: Vote on the quay
    summary: The people of Vuono vote on the new quay on Sunday 28 March.
    times: [{ start: 2021-03-28 }]
    citation: { source: gazette, paragraph: 14 }
positions:
  - id: lind-quay
    holder: tove-lind
    issue: the new quay
    summary: The mayor, Tove Lind, opposes the new quay.
    citation: { source: gazette, paragraph: 14 }
    asks: [Who is the mayor against?]
facts:
  - id: letters
    summary: Before the strike there were nine days of letters between the union and the company.
    citation: { source: gazette, paragraph: 14 }
  - id: weekend
    summary: No ferry crew strikes on a Saturday.
    citation: { source: gazette, paragraph: 14 }
    asks: [Will they strike at the weekend?]
`;

const { ask, asked } = asking(more);

describe('how long an event is said to last', () => {
  test.each([
    // Nine days of letters are none of the strike.
    ['Is the strike nine days long?', 'answer no night-strike'],
    ['Will the strike last a whole week?', 'answer no night-strike'],
    // The clocks go forward in that night.
    ['Does the strike last seven hours?', 'answer yes night-strike'],
    ['Does the strike last more than 12 hours?', 'answer no night-strike'],
    ['Did the blockade go on for 8 hours?', 'answer yes blockade'],
    ['Was it a one-day blockade?', 'answer yes blockade'],
    ['Was it a three-day blockade?', 'answer no blockade'],
    // Two days to some, one to others.
    ['Is it a two-day strike?', 'answer night-strike'],
  ])('%s', async (question, outcome) => {
    expect(await asked(question)).toBe(outcome);
  });
});

describe('which of two events comes first', () => {
  test.each([
    ['Is the blockade before the strike?', 'answer yes blockade'],
    ['Was the strike before the blockade?', 'answer no night-strike'],
    // The one ends on the day of the other.
    ['Is the vote after the strike?', 'answer inquest-vote'],
    ['Was the petition after the blockade?', 'answer yes petition'],
    // One question alone names neither.
    ['Which comes first, the blockade or the strike?', 'not_covered not_stated'],
  ])('%s', async (question, outcome) => {
    expect(await asked(question)).toBe(outcome);
  });
});

describe('the day and the hour of what is named', () => {
  test.each([
    ['When is the vote?', 'answer inquest-vote'],
    ['Is the vote on Saturday?', 'answer instead inquest-vote'],
    ['Is the vote on Sunday?', 'answer yes inquest-vote'],
    ['Does the blockade start at 7am?', 'answer no blockade'],
    ['Does the blockade start at 6am?', 'answer yes blockade'],
    ['Did the blockade end at 2pm?', 'answer yes blockade'],
  ])('%s', async (question, outcome) => {
    expect(await asked(question)).toBe(outcome);
  });
});

describe('an hour before or after that at which it begins or ends', () => {
  test.each([
    ['Does the strike start before 11pm?', 'answer yes night-strike'],
    ['Does the strike start before 10pm?', 'answer no night-strike'],
    ['Does the strike start after 9pm?', 'answer yes night-strike'],
    ['Will the strike end after 7am?', 'answer no night-strike'],
    // It goes on until six in the morning.
    ['Does the strike end before 11pm?', 'answer no night-strike'],
    ['Does the strike end after midnight?', 'answer yes night-strike'],
    ['Did the blockade end before 3pm?', 'answer yes blockade'],
    ['Did the blockade end before midnight?', 'answer yes blockade'],
    ['Did the blockade end after midnight?', 'answer no blockade'],
    ['Did the blockade start after midnight?', 'answer blockade'],
    // Nothing is told of the hour of the talks.
    ['Did the talks start before noon?', 'answer talks'],
    ['Did the sermon start before noon?', 'not_covered outside'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('what a title calls an event', () => {
  test.each([
    ['Was the blockade on Monday?', 'answer yes blockade'],
    ['Was the blockade on 1 March?', 'answer yes blockade'],
    ['Was the blockade on Tuesday?', 'answer instead blockade'],
    ['Did the blockade start at 6am?', 'answer yes blockade'],
    ['How many signatures did the petition get?', 'answer petition'],
    ['What was the result of the vote on the quay?', 'not_covered not_stated'],
    ['When is the vote on the quay?', 'answer inquest-vote'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('higher and lower, then and now', () => {
  test.each([
    ['Was support higher in January?', 'answer no poll.q1e1'],
    ['Was support lower in January?', 'answer yes poll.q1e1'],
    ['Is support higher than in January?', 'answer yes poll.q1e1'],
    ['Has support gone up or down?', 'answer poll.q1e1'],
    ['Has support for the strike fallen?', 'answer no poll.q1e1'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('who somebody is comes before what they think, and what they think is no job', () => {
  test.each([
    ['Who is the mayor?', 'answer tove-lind'],
    ['Who is the mayor of Vuono?', 'answer tove-lind'],
    ['What did the mayor say about jobs?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('a question that says all it asks does not lean', () => {
  test.each([
    [['Who leads the union?', 'Is it true that the talks ended without a deal?'], 'answer yes talks'],
    [['Who said the ice will not wait?', 'Will they strike at the weekend?'], 'answer weekend'],
    [['What did Signe Dahl say?', 'Who said our timetable is one of the fairest?'], 'answer laine-timetable'],
  ])('%s', async (questions, expected) => {
    expect(await asked(...questions)).toBe(expected);
  });

  test('of two questions that "and" joins, both are answered', async () => {
    const answerer = await createFerries();
    const outcome = answerer.ask('Who is Eero Laine and what did Eero Korpela say about the ice?');
    expect(outcome.type === 'answer' && outcome.headline).toBe(
      'Eero Laine is the chief executive of Imra Lines. Eero Korpela said that “the ice will not wait for a ballot”.',
    );
  });
});
