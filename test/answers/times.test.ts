import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/index.ts';
import {
  asSentence,
  clockInWords,
  cut,
  dateInWords,
  dayInWords,
  hoursInWords,
  joinSentences,
  lengthInWords,
  listInWords,
  minutesLong,
  numberInWords,
  spellsInWords,
  zoneInWords,
} from '../../src/answers/wording.ts';
import { base, createWorkspace } from '../knowledge/workspace.ts';
import { createFerries, ferries } from './ferries.ts';

describe('days and hours', () => {
  test('days', () => {
    expect(dayInWords('2016-02-29')).toBe('Monday 29 February 2016');
    expect(dayInWords('2021-03-27T22:00')).toBe('Saturday 27 March 2021');
    expect(dateInWords('2031-01-09')).toBe('9 January 2031');
  });
  test.for([
    ['2021-03-27T00:00', 'midnight'],
    ['2021-03-27T00:05', '12.05am'],
    ['2021-03-27T08:00', '8am'],
    ['2021-03-27T11:59', '11.59am'],
    ['2021-03-27T12:00', 'noon'],
    ['2021-03-27T12:30', '12.30pm'],
    ['2021-03-27T17:30', '5.30pm'],
    ['2021-03-27T23:00', '11pm'],
    ['2021-03-27', undefined],
  ] as const)('%s is %s', ([time, expected]) => {
    expect(clockInWords(time)).toBe(expected);
  });
  test('zones have their summer names in summer', () => {
    expect(zoneInWords('2021-01-05T08:00', 'Europe/London')).toBe('GMT');
    expect(zoneInWords('2021-07-05T08:00', 'Europe/London')).toBe('BST');
    expect(zoneInWords('2021-07-05T08:00', 'America/Argentina/Buenos_Aires')).toBe('GMT-3');
    expect(zoneInWords('2021-07-05', 'Asia/Kathmandu')).toBe('GMT+5:45');
  });
});

describe('spells', () => {
  test('a day shift, and one that ends on the next day', () => {
    expect(hoursInWords({ start: '2021-07-06T08:00', end: '2021-07-06T17:00' }, 'Europe/London')).toBe(
      '8am to 5pm BST',
    );
    expect(hoursInWords({ start: '2021-07-06T22:00', end: '2021-07-07T06:00' }, 'Europe/London')).toBe(
      '10pm to 6am the next day BST',
    );
  });
  test('that goes on for days names both its days', () => {
    expect(spellsInWords([{ start: '2021-07-06T08:00', end: '2021-07-08T17:00' }], 'Europe/London')).toBe(
      'Tuesday 6 July 2021, 8am, to Thursday 8 July 2021, 5pm BST',
    );
    // The clocks go back: each end has its own zone.
    expect(spellsInWords([{ start: '2021-10-29T08:00', end: '2021-11-01T17:00' }], 'Europe/London')).toBe(
      'Friday 29 October 2021, 8am BST, to Monday 1 November 2021, 5pm GMT',
    );
  });
  test('without an end, and without hours', () => {
    expect(hoursInWords({ start: '2021-07-06T08:00' }, 'Europe/London')).toBe('from 8am BST');
    expect(hoursInWords({ start: '2021-07-06' }, 'Europe/London')).toBeUndefined();
  });
  test('midnight ends the day', () => {
    expect(hoursInWords({ start: '2021-07-06T18:00', end: '2021-07-07T00:00' }, 'Europe/London')).toBe(
      '6pm to midnight BST',
    );
  });
  test('several spells with the same hours', () => {
    const spells = [
      { start: '2021-07-06T08:00', end: '2021-07-06T17:00' },
      { start: '2021-07-07T08:00', end: '2021-07-07T17:00' },
    ];
    expect(spellsInWords(spells, 'Europe/London')).toBe(
      'Tuesday 6 July 2021 and Wednesday 7 July 2021, 8am to 5pm BST each day',
    );
  });
  test('several spells with different hours, one without', () => {
    const spells = [
      { start: '2021-07-06T08:00', end: '2021-07-06T17:00' },
      { start: '2021-07-07T22:00', end: '2021-07-08T06:00' },
      { start: '2021-07-10', end: '2021-07-12' },
    ];
    expect(spellsInWords(spells, 'Europe/London')).toBe(
      'Tuesday 6 July 2021, 8am to 5pm BST; Wednesday 7 July 2021, 10pm to 6am the next day BST and Saturday 10 July 2021 to Monday 12 July 2021',
    );
  });
  test.for([
    // The clocks go forward in the night: an hour is missing; back in autumn: one comes twice.
    ['2021-03-27T22:00', '2021-03-28T06:00', 'Europe/Helsinki', 7 * 60],
    ['2021-10-30T22:00', '2021-10-31T06:00', 'Europe/Helsinki', 9 * 60],
    ['2021-10-30T22:00', '2021-10-31T06:00', 'Asia/Tokyo', 8 * 60],
    ['2021-07-06T08:00', '2021-07-06T17:30', 'Europe/London', 9 * 60 + 30],
    // The longest: several days, as one spell.
    ['2021-07-06T08:00', '2021-07-09T08:00', 'Europe/London', 72 * 60],
  ] as const)('%s to %s in %s', ([start, end, zone, minutes]) => {
    expect(minutesLong({ start, end }, zone)).toBe(minutes);
  });
  test('have no length when an hour is missing', () => {
    expect(minutesLong({ start: '2021-07-06T08:00' }, 'Europe/London')).toBeUndefined();
    expect(minutesLong({ start: '2021-07-06', end: '2021-07-07' }, 'Europe/London')).toBeUndefined();
    expect(minutesLong({ start: '2021-07-06T08:00', end: '2021-07-07' }, 'Europe/London')).toBeUndefined();
  });
  test('lengths', () => {
    expect([1, 60, 90, 121, 480, 4320].map(lengthInWords)).toEqual([
      '1 minute',
      '1 hour',
      '1 hour 30 minutes',
      '2 hours 1 minute',
      '8 hours',
      '72 hours (3 days)',
    ]);
  });
});

describe('sentences', () => {
  test('lists and numbers', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listInWords(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect([7, 1204, 125000, 2.5].map(numberInWords)).toEqual(['7', '1,204', '125,000', '2.5']);
  });
  test('are cut between words, by code points', () => {
    expect(cut('one two three', 13)).toBe('one two three');
    expect(cut('one two three', 12)).toBe('one two…');
    expect(cut('one two, three', 12)).toBe('one two…');
    expect(cut('😀'.repeat(10), 10)).toBe('😀'.repeat(10));
    expect(cut('😀'.repeat(11), 10)).toBe(`${'😀'.repeat(9)}…`);
  });
  test('are joined while they fit, each whole', () => {
    expect(joinSentences(['One.', undefined, '', 'Two two two.', 'Three.'], 12)).toBe('One. Three.');
    expect(joinSentences(['One two three.', 'Four.'], 8)).toBe('One two…');
    expect(joinSentences([], 8)).toBe('');
  });
  test('start with a capital and end in a mark', () => {
    expect(['they went', 'They went?', 'she said “go!”', ' étoiles '].map(asSentence)).toEqual([
      'They went.',
      'They went?',
      'She said “go!”',
      'Étoiles.',
    ]);
  });
});

/** The headlines of one strike with these times, in a zone. */
async function strike(zone: string, times: string): Promise<(question: string) => string> {
  const workspace = await createWorkspace({
    'base.yaml': base.replace('Europe/Helsinki', zone),
    'strike.yaml': `events:
  - { id: stoppage, kind: strike, title: the stoppage, summary: The crews stop work., times: ${times}, citation: { source: gazette, paragraph: 1 } }
`,
  });
  const answerer = createAnswerer((await workspace.load()).knowledge);
  return (question) => answerer.ask(question).headline;
}

describe('a strike', () => {
  test('across midnight', async () => {
    const headline = await strike('America/Santiago', '[{ start: 2021-03-11T22:00, end: 2021-03-12T06:00 }]');
    const when = 'Thursday 11 March 2021, 10pm to 6am the next day GMT-3.';
    expect(headline('When is the stoppage?')).toBe(`The stoppage: ${when}`);
    expect(headline('What time does the stoppage start?')).toBe(`The stoppage: ${when}`);
    expect(headline('How long is the stoppage?')).toBe(`The stoppage: 8 hours, ${when}`);
  });
  test('in the night in which the clocks go back', async () => {
    const headline = await strike('Europe/Helsinki', '[{ start: 2021-10-30T22:00, end: 2021-10-31T06:00 }]');
    expect(headline('How long is the stoppage?')).toMatch(
      /^The stoppage: 9 hours, Saturday 30 October 2021, 10pm /,
    );
  });
  test('on two days with the same hours', async () => {
    const headline = await strike(
      'Europe/London',
      '[{ start: 2021-04-26T08:00, end: 2021-04-26T17:00 }, { start: 2021-04-27T08:00, end: 2021-04-27T17:00 }]',
    );
    const when = 'Monday 26 April 2021 and Tuesday 27 April 2021, 8am to 5pm BST each day.';
    expect(headline('When is the stoppage?')).toBe(`The stoppage: ${when}`);
    expect(headline('How long is the stoppage?')).toBe(`The stoppage: 9 hours on each of 2 days, ${when}`);
  });
  test('for three days on end', async () => {
    const headline = await strike('America/Toronto', '[{ start: 2024-06-03T05:00, end: 2024-06-06T05:00 }]');
    const when = 'Monday 3 June 2024, 5am, to Thursday 6 June 2024, 5am EDT.';
    expect(headline('When is the stoppage?')).toBe(`The stoppage: ${when}`);
    expect(headline('How long is the stoppage?')).toBe(`The stoppage: 72 hours (3 days), ${when}`);
    for (const day of ['June 4', '5 June', 'Wednesday']) {
      expect(headline(`Is the stoppage on ${day}?`)).toBe(`Yes: the stoppage: ${when}`);
    }
    expect(headline('Is the stoppage on Friday?')).toMatch(/^(?:No|The sources say instead): /);
    expect(headline('Is the stoppage on at 3am on Tuesday?')).toBe(`Yes: the stoppage: ${when}`);
    expect(headline('Is the stoppage on at 3am on Monday?')).toBe(`No: the stoppage: ${when}`);
  });
  test('of which only the day is known', async () => {
    const headline = await strike('Europe/London', '[{ start: 2021-04-26 }]');
    expect(headline('When is the stoppage?')).toBe('The stoppage: Monday 26 April 2021.');
    expect(headline('What time does the stoppage start?')).not.toMatch(/\d[ap]m|midnight|noon/);
  });
});

describe('an hour in a claim', () => {
  test.for([
    ['Is the night strike still on at 2am?', 'yes'],
    ['Are the crews on strike at 9am?', 'no'],
    ['Does the strike end at 7am?', 'no'],
    ['Is there a strike at 2am on Wednesday?', 'instead'],
    // The claim is not about the strike: no yes and no no, only when it is.
    ['Will the crews be at work at 2am?', undefined],
  ])('%s', async ([question = '', verdict]) => {
    const outcome = (await ferries()).ask(question);
    expect(outcome).toMatchObject({ type: 'answer', entries: ['night-strike'] });
    expect(outcome.type === 'answer' && outcome.verdict).toBe(verdict);
  });
});

describe('results of now and of then', () => {
  const poll = `polls:
  - id: fares-poll
    title: Poll on fares
    pollster: mittari
    sample: { size: 800, population: adults }
    published: 2021-03-09
    questions:
      - topic: fares
        results:
          - { label: think that fares are fair, value: 40 }
          - { label: would pay more for a safe crossing, value: 25 }
        earlier:
          - { when: October 2020, date: 2020-10, label: would pay more for a safe crossing, value: 33 }
    citation: { source: gazette, paragraph: 12 }
`;
  test.for([
    ['How many would pay more for a safe crossing?', '25% would pay more for a safe crossing'],
    [
      'At the beginning of October, how many would pay more for a safe crossing?',
      'In October 2020 33% would pay more for a safe crossing, an earlier poll found.',
    ],
    [
      'How did the share who would pay more for a safe crossing change?',
      'In October 2020 33% would pay more for a safe crossing, an earlier poll found. Lower now: 25% would pay more for a safe crossing.',
    ],
  ])('%s', async ([question = '', headline = '']) => {
    const outcome = (await createFerries({ 'fares.yaml': poll })).ask(question);
    expect(outcome.headline.slice(0, headline.length)).toBe(headline);
  });
});
