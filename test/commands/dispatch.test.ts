import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createDispatcher, type Dispatcher, type Incoming } from '../../src/commands/index.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { Message } from '../../src/replies/index.ts';
import { loadFerries, longId } from '../replies/knowledge.ts';
import { createFakeAnswerer } from './answerer.ts';

const asker = '123456789012345678';
const other = '999999999999999999';
const context = { kind: 'when', statements: ['night-strike.time-1'] } as const;

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadFerries();
});

let dispatcher: Dispatcher;
let calls: unknown[][];
let logged: { level: string; details: object; message: string }[];
beforeEach(() => {
  const fake = createFakeAnswerer();
  calls = fake.calls;
  logged = [];
  const at = (level: string) => (details: object, message: string) => {
    logged.push({ level, details, message });
  };
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  dispatcher = createDispatcher(() => ({ knowledge, answerer: fake.answerer }), log);
});

function command(name: string, options: Record<string, string | boolean>) {
  return dispatcher.answer({ kind: 'command', name, options, user: asker, context });
}

function press(
  customId: string,
  { values = [], user = asker, message = {} }: Partial<Extract<Incoming, { kind: 'component' }>> = {},
) {
  return dispatcher.answer({ kind: 'component', customId, values, user, message });
}

function customIds(message: Message): string[] {
  return message.components.flatMap((row) =>
    row.components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : [])),
  );
}

test('/ask passes the question and what was answered before', () => {
  const reply = command('ask', { question: '  the tide?  ' });
  expect(calls).toEqual([['ask', 'the tide?', context]]);
  expect(reply.visibility).toBe('public');
  expect(reply.message.content.split('\n')[0]).toBe('Dara Quill said "the tide waits for no \\*rota\\*".');
});

test('an answer is public unless asked for in private; a refusal is private', () => {
  expect(command('ask', { question: 'tide', private: true }).visibility).toBe('private');
  expect(command('ask', { question: 'the price' }).visibility).toBe('private');
  expect(dispatcher.answer({ kind: 'mention', text: 'the price', user: asker }).visibility).toBe('public');
  expect(command('ask', { question: 'near' }).visibility).toBe('public');
  expect(command('strike', { private: false }).visibility).toBe('public');
  expect(command('help', {}).visibility).toBe('public');
});

test('each command asks for its own thing, and shows what was asked', () => {
  const author = (name: string, options: Record<string, string | boolean>) =>
    command(name, options).message.embeds[0]?.author?.name;
  expect(author('said', { who: 'dara-quill', about: 'the tide', private: true })).toBe(
    'Asked: /said who:dara-quill about:the tide',
  );
  expect(author('said', { about: 'tide' })).toBe('Asked: /said about:tide');
  expect(author('whosaid', { words: 'tide waits' })).toBe('Asked: /whosaid words:tide waits');
  expect(author('strike', {})).toBe('Asked: /strike');
  expect(author('poll', {})).toBe('Asked: /poll');
  expect(calls).toEqual([
    ['said', { who: 'dara-quill', about: 'the tide' }],
    ['said', { about: 'tide' }],
    ['whoSaid', 'tide waits'],
  ]);
});

test('what people can put right is said in private, and is no error', () => {
  const reply = command('said', { who: '  ' });
  expect(reply.visibility).toBe('private');
  expect(reply.message.content).toBe(
    'I need a speaker or a topic: fill in `who`, `about` or both. Suggestions appear as you type.',
  );
  expect(command('gone', {}).message.content).toBe(
    'I do not know that command (any more). `/help` shows what you can ask me.',
  );
  expect(logged.map(({ level, details }) => [level, details])).toEqual([
    ['debug', { code: 'nothing_asked' }],
    ['debug', { code: 'unknown_command' }],
  ]);
});

test('a bug is logged with a reference; the reply has the reference and nothing else of it', () => {
  const { message, visibility } = command('ask', { question: 'crash' });
  expect(visibility).toBe('private');
  const reference = /`([0-9a-f]{8})`/.exec(message.content)?.[1];
  expect(message.content).not.toContain('secret');
  expect(logged).toEqual([
    {
      level: 'error',
      details: { err: new Error('a secret detail'), reference },
      message: 'A bug: an answer failed',
    },
  ]);
});

test('an empty mention gets help; a mention passes the context on', () => {
  const empty = dispatcher.answer({ kind: 'mention', text: ' ', user: asker, context });
  expect(empty.message.embeds[0]?.title).toBe('The Ferry Dispute \\*of\\* Saltmouth');
  dispatcher.answer({ kind: 'mention', text: 'and the tide?', user: asker, context });
  expect(calls).toEqual([['ask', 'and the tide?', context]]);
});

test('a mention whose text Discord keeps back is told how to mention', () => {
  const reply = dispatcher.answer({ kind: 'mention', text: '', withheld: true, user: asker });
  expect(reply.message.content).toMatch(/^Discord did not show me your question/);
});

test('suggestions fit what Discord allows, and faults suggest nothing', () => {
  expect(dispatcher.suggest({ command: 'said', option: 'who', typed: 'qu' })).toEqual([
    { name: 'Dara Quill', value: 'dara-quill' },
    { name: `${'n'.repeat(99)}…`, value: 'long-name' },
  ]);
  dispatcher.suggest({ command: 'said', option: 'about', typed: '' });
  dispatcher.suggest({ command: 'ask', option: 'question', typed: '' });
  dispatcher.suggest({ command: 'whosaid', option: 'words', typed: '' });
  expect(calls).toEqual([
    ['suggest', 'speaker', 'qu', 25],
    ['suggest', 'topic', '', 25],
    ['suggest', 'question', '', 25],
    ['suggest', 'quote', '', 25],
  ]);
  expect(dispatcher.suggest({ command: 'strike', option: 'private', typed: '' })).toEqual([]);
  expect(dispatcher.suggest({ command: 'nothing', option: 'who', typed: '' })).toEqual([]);
  expect(dispatcher.suggest({ command: 'said', option: 'who', typed: 'crash' })).toEqual([]);
});

test('the buttons of an answer work from their ids alone', () => {
  const { message } = command('ask', { question: 'tide' });
  const [source = '', related = '', why = ''] = customIds(message);
  expect(press(source).message.content).toContain('\nPublisher: not stated\n');
  expect(press(related, { user: other }).message.content).toBe(
    'The sources also say:\n- What Dara Quill said of the tide\n- The letter',
  );
  calls.length = 0;
  expect(press(why, { message }).message.content).toContain('\nWords found: tide, rota (as roster)\n');
  expect(calls).toEqual([['ask', 'tide', context]]);
});

test('why runs a command again as it was given', () => {
  const { message } = command('said', { who: 'dara-quill', about: 'tide: the first' });
  calls.length = 0;
  press('1:why::', { message });
  expect(calls).toEqual([['said', { who: 'dara-quill', about: 'tide: the first' }]]);
});

test('why says so when the question was too long to keep', () => {
  const { message } = command('ask', { question: `tide ${'x'.repeat(500)}` });
  expect(press('1:why::', { message }).message.content).toMatch(/^I keep no record of questions/);
});

test('the asker picks for all; others get a copy of their own', () => {
  const { message } = command('ask', { question: 'near' });
  const [pick = ''] = customIds(message);
  const mine = press(pick, { values: ['quill-tide'], message });
  expect(mine).toMatchObject({ delivery: 'update', visibility: 'public' });
  expect(mine.message.embeds[0]?.author?.name).toBe('Asked: near');
  expect(customIds(mine.message)[0]).toBe('1:source::who_said:quill-tide,night-strike.time-1');
  const theirs = press(pick, { values: ['quill-tide'], message, user: other });
  expect(theirs).toMatchObject({ delivery: 'new', visibility: 'private' });
});

test('a shortened id is found again', () => {
  const { message } = command('ask', { question: 'near' });
  const [row] = message.components;
  const [select] = row?.components ?? [];
  const value = select !== undefined && 'options' in select ? (select.options[1]?.value ?? '') : '';
  calls.length = 0;
  press(customIds(message)[0] ?? '', { values: [value], message });
  expect(calls).toEqual([['show', `${longId}.a-part-that-makes-it-longer-than-100-characters-together`]]);
});

test('none of these ends the choice and keeps the conversation', () => {
  const reply = press(`1:pick:${asker}:when:night-strike.time-1`, { values: ['-'] });
  expect(reply.delivery).toBe('update');
  expect(reply.message.content).toBe('Then the sources I have do not say.');
  expect(customIds(reply.message)[0]).toBe('1:help::when:night-strike.time-1');
});

test('an example is asked as a question', () => {
  press(`1:try:${asker}:when:night-strike.time-1`, { values: ['When is the tide?'] });
  expect(calls).toEqual([['ask', 'When is the tide?', context]]);
});

test.each([
  ['nonsense', 'This button or menu comes from an older version of me. Please ask your question again.'],
  ['1:source::when:removed', /^What this showed is no longer in my sources/],
  ['1:source::', /^What this showed is no longer in my sources/],
  ['1:related::when:removed', /^What this showed is no longer in my sources/],
  [`1:pick:${asker}:`, /^What this showed is no longer in my sources/],
  ['1:why::', /^I keep no record of questions/],
])('%s gets a polite private reply', (customId, text) => {
  const reply = press(customId);
  expect(reply).toMatchObject({ visibility: 'private', delivery: 'new' });
  expect(reply.message.content).toMatch(text);
  expect(logged.map(({ level }) => level)).toEqual(['debug']);
});
