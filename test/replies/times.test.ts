import { expect, test } from 'vitest';
import { discordSpell, formatSpell } from '../../src/replies/times.ts';

const london = 'Europe/London';

test.each([
  [{ start: '2031-03-05T08:00', end: '2031-03-05T17:00' }, 'Wednesday 5 March 2031, 8am to 5pm GMT'],
  [{ start: '2031-07-05T08:30', end: '2031-07-05T12:00' }, 'Saturday 5 July 2031, 8.30am to noon BST'],
  [
    { start: '2031-07-06T22:30', end: '2031-07-07T00:00' },
    'Sunday 6 July 2031, 10.30pm to Monday 7 July 2031, midnight BST',
  ],
  [
    { start: '2031-03-29T22:00', end: '2031-03-30T06:00' },
    'Saturday 29 March 2031, 10pm GMT to Sunday 30 March 2031, 6am BST',
  ],
  [{ start: '2031-07-06T09:15' }, 'Sunday 6 July 2031, 9.15am BST'],
  [{ start: '2031-07-06' }, 'Sunday 6 July 2031'],
  [{ start: '2031-07-06', end: '2031-07-08' }, 'Sunday 6 July 2031 to Tuesday 8 July 2031'],
])('%j reads %s', (spell, text) => {
  expect(formatSpell(spell, london)).toBe(text);
});

test('a zone has the short name that its own country gives it, as in the headline', () => {
  expect(formatSpell({ start: '2031-01-05T16:30', end: '2031-01-05T18:00' }, 'Australia/Melbourne')).toBe(
    'Sunday 5 January 2031, 4.30pm to 6pm AEDT',
  );
});

test("gives the moments for the reader's own zone, where the hour is known", () => {
  expect(discordSpell({ start: '2016-04-26T08:00', end: '2016-04-26T17:00' }, london)).toBe(
    '<t:1461654000:f> to <t:1461686400:f>',
  );
  expect(discordSpell({ start: '2016-04-26' }, london)).toBeUndefined();
});
