import { expect, test } from 'vitest';
import { commands, formatCommandLine, parseCommandLine } from '../../src/commands/index.ts';

test('what is offered, and where', () => {
  expect(
    commands.map(({ payload }) => [payload.name, ...payload.options.map((option) => option.name)]),
  ).toEqual([
    ['ask', 'question', 'private'],
    ['said', 'who', 'about', 'private'],
    ['whosaid', 'words', 'private'],
    ['strike', 'private'],
    ['poll', 'private'],
    ['help', 'private'],
  ]);
  for (const { payload } of commands) {
    expect(payload).toMatchObject({ type: 1, integration_types: [0, 1], contexts: [0, 1, 2] });
  }
});

test('payloads are within the limits, and every suggested option is one that autocompletes', () => {
  for (const { payload, suggests } of commands) {
    expect(payload.name).toMatch(/^[a-z]{1,32}$/);
    expect(payload.description.length).toBeLessThanOrEqual(100);
    const completed = payload.options.filter((option) => 'autocomplete' in option && option.autocomplete);
    expect(completed.map((option) => option.name)).toEqual(Object.keys(suggests));
    const required = payload.options.map((option) => option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const option of payload.options) expect(option.description.length).toBeLessThanOrEqual(100);
  }
});

test.each([
  ['/said who:corbyn', 'said', { who: 'corbyn' }],
  ['/said who:the two words about:a contract', 'said', { who: 'the two words', about: 'a contract' }],
  ['/said somebody about:pay', 'said', { who: 'somebody', about: 'pay' }],
  ['/ask who said: back off?', 'ask', { question: 'who said: back off?' }],
  ['/ask question: is it 8:30 or private:true', 'ask', { question: 'is it 8:30 or', private: 'true' }],
  ['/whosaid words:he said words: again', 'whosaid', { words: 'he said words: again' }],
  ['/strike', 'strike', {}],
  ['  /poll  ', 'poll', {}],
])('%s', (line, name, options) => {
  expect(parseCommandLine(line)).toEqual({ name, options });
});

test('knows what is no command, and writes what it reads', () => {
  expect(parseCommandLine('/nothing at all')).toBeUndefined();
  expect(parseCommandLine('/')).toBeUndefined();
  expect(parseCommandLine('said who:x')).toBeUndefined();
  expect(formatCommandLine('said', { who: 'a b', about: 'c', private: true })).toBe('/said who:a b about:c');
});
