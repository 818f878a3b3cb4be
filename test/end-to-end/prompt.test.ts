import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { complete, createPrompt } from '../../src/cli/prompt.ts';
import { startBot, startLocal } from './start.ts';

/** Types all lines at once and ends with Ctrl-D; gives back what each line showed. */
async function type(...lines: string[]): Promise<string[]> {
  const local = await startLocal();
  await startBot(local);
  const input = new PassThrough();
  const output = new PassThrough();
  const prompt = createPrompt({ local, input, output });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await prompt.ended;
  const [, ...shown] = String(output.read()).split('> ');
  return shown.map((text) => text.trim());
}

test('commands, mentions, buttons and offers, in the order typed', async () => {
  const shown = await type(
    '/said who:dara-quill about:lighthouse',
    'who said sailors, not owls?',
    'what did the pope say about owls?',
    '1',
    'source',
    '/nothing',
    '/ask',
  );
  expect(shown.map((text) => text.split('\n')[0])).toEqual([
    expect.stringMatching(/^Dara Quill said: “we will keep the lighthouse lit for every lifeboat”/),
    expect.stringMatching(/^Tomas Vane said: “our members are sailors, not owls”/),
    'The sources do not say this.',
    expect.stringMatching(/^Tomas Vane said: “our members are sailors, not owls”/),
    expect.stringMatching(/^Tomas Vane said/),
    'There is no such command. There are: /ask, /said, /whosaid, /strike, /poll, /help.',
    expect.stringContaining('question'),
    '',
  ]);
  expect(shown[1]).toContain('(type source, related, why)');
  expect(shown[4]).toContain('\nPublisher: not stated\n');
});

test('a bare number is for a list, and no question', async () => {
  const shown = await type('7', 'what did the pope say about owls?', '99', '/strike day:monday');
  expect(shown[0]).toBe('No list is open for 7. Ask a question, or type a command such as /help.');
  expect(shown[2]).toMatch(/^There is no 99 in the list above: it goes from 1 to \d+\.$/);
  expect(shown[3]).toMatch(/^\/strike has no option "day"\. It has: private\.$/);
});

test('a follow-up at the prompt is understood', async () => {
  const [, next] = await type('who said the tide waits for no rota?', 'what else did she say?');
  expect(next).toMatch(/^Dara Quill said: “we will keep the lighthouse lit/);
});

test('Tab completes commands, options and values', async () => {
  const local = await startLocal();
  await startBot(local);
  expect(await complete(local, '/wh')).toEqual([['/whosaid '], '/wh']);
  expect(await complete(local, '/said a')).toEqual([['about:'], 'a']);
  expect(await complete(local, '/said who:qil')).toEqual([['dara-quill'], 'qil']);
  expect(await complete(local, '/said who:')).toEqual([['dara-quill', 'tomas-vane'], '']);
  expect(await complete(local, 'who said')).toEqual([[], 'who said']);
});
