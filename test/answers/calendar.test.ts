import { describe, expect, test } from 'vitest';
import {
  areOver,
  areToCome,
  daysAfter,
  daysOf,
  instantOf,
  isOn,
  isOver,
  isToCome,
  weekdayOf,
} from '../../src/answers/calendar.ts';

const night = { start: '2021-03-11T22:00', end: '2021-03-12T06:00' };

describe('a spell', () => {
  test.for([
    ['2021-03-10', 'to come'],
    ['2021-03-11', 'on'],
    ['2021-03-12', 'on'],
    ['2021-03-13', 'over'],
  ] as const)('through a night is on %s %s', ([day, expected]) => {
    const found = { 'to come': isToCome(night, day), on: isOn(night, day), over: isOver(night, day) };
    expect(Object.entries(found).filter(([, is]) => is)).toEqual([[expected, true]]);
  });
  test('without an end is over on the day after', () => {
    expect(isOn({ start: '2021-03-11T22:00' }, '2021-03-11')).toBe(true);
    expect(isOver({ start: '2021-03-11' }, '2021-03-12')).toBe(true);
  });
});

test('several are over, or to come, where each is, and no time is neither', () => {
  const spells = [night, { start: '2021-03-14' }];
  expect(['2021-03-10', '2021-03-13', '2021-03-15'].map((day) => areToCome(spells, day))).toEqual([
    true,
    false,
    false,
  ]);
  expect(['2021-03-10', '2021-03-13', '2021-03-15'].map((day) => areOver(spells, day))).toEqual([
    false,
    false,
    true,
  ]);
  expect([areOver([], '2021-03-10'), areToCome([], '2021-03-10')]).toEqual([false, false]);
});

test('weekdays and days, over the ends of months and years', () => {
  expect(['2016-02-29', '2021-03-27T22:00', '2021-01-01'].map(weekdayOf)).toEqual([
    'monday',
    'saturday',
    'friday',
  ]);
  expect([daysAfter('2016-02-28', 1), daysAfter('2021-01-01T08:00', -1)]).toEqual([
    '2016-02-29',
    '2020-12-31',
  ]);
  expect(daysOf({ start: '2021-07-30', end: '2021-08-02' })).toEqual([
    '2021-07-30',
    '2021-07-31',
    '2021-08-01',
    '2021-08-02',
  ]);
  expect(daysOf(night)).toEqual(['2021-03-11', '2021-03-12']);
});

describe('instants', () => {
  test.for([
    ['2021-03-27T22:00', 'Europe/Helsinki', '2021-03-27T20:00:00.000Z'],
    ['2021-03-28T06:00', 'Europe/Helsinki', '2021-03-28T03:00:00.000Z'],
    // Before and after a change of the clocks.
    ['2031-03-30T00:30', 'Europe/London', '2031-03-30T00:30:00.000Z'],
    ['2031-03-30T02:30', 'Europe/London', '2031-03-30T01:30:00.000Z'],
    ['2031-01-01T00:00', 'America/Santiago', '2031-01-01T03:00:00.000Z'],
    ['2021-07-01', 'Europe/London', '2021-06-30T23:00:00.000Z'],
    ['2021-01-01T00:30', 'Asia/Kathmandu', '2020-12-31T18:45:00.000Z'],
    ['2021-01-01T12:00', 'Pacific/Auckland', '2020-12-31T23:00:00.000Z'],
    ['2021-01-01T12:00', 'Pacific/Honolulu', '2021-01-01T22:00:00.000Z'],
  ] as const)('%s in %s', ([time, zone, expected]) => {
    expect(new Date(instantOf(time, zone)).toISOString()).toBe(expected);
  });
});
