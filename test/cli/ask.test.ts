import { expect, test } from 'vitest';
import { dispute } from '../end-to-end/dispute.ts';
import { createWorkspace } from '../knowledge/workspace.ts';
import { runCli } from './run.ts';

const said = 'Tomas Vane said: “our members are sailors, not owls”.';
const evidence = 'Said on Tuesday 4 March 2031.';
const outside = 'That is outside what the sources cover: the night strike of the Saltmouth ferries.';

/** Runs `ask` on the invented dispute. */
async function ask(args: readonly string[], input = '') {
  const { folder } = await createWorkspace({ 'base.yaml': dispute });
  return runCli('ask', ['--knowledge', folder, ...args], { input });
}

/** The results of a batch, one for each line it printed. */
async function batch(...lines: readonly string[]): Promise<unknown[]> {
  const { status, out, error } = await ask(['--batch'], lines.map((line) => `${line}\n`).join(''));
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

test('an answer is headline, evidence and citation; status 0', async () => {
  expect(await ask(['who said', 'sailors, not owls?'])).toEqual({
    status: 0,
    out: `${said}\n${evidence}\nSource: “Ferries stay in port” (publisher not stated, 2031-03-04 (date inferred)), paragraph 3\n`,
    error: '',
  });
});

test('a refusal has status 1', async () => {
  expect(await ask(['what does a dolphin eat?'])).toEqual({
    status: 1,
    out: `${outside}\nNo statement in the sources accounts for “dolphin” and “eat” in this question. Try /help for questions they do answer.\n`,
    error: '',
  });
});

test('--json prints one line', async () => {
  const { status, out } = await ask(['--json', 'who said sailors, not owls?']);
  expect(status).toBe(0);
  expect(out.endsWith('}\n')).toBe(true);
  expect(JSON.parse(out)).toEqual({
    id: 'who said sailors, not owls?',
    status: 'answered',
    headline: said,
    text: evidence,
    entries: ['vane-owls'],
    citations: [{ source: 'gazette', paragraph: 3 }],
  });
});

test('--explain tells how the words were read, in text and in JSON', async () => {
  const { status, out } = await ask(['--explain', 'who talked about owlz?']);
  expect(status).toBe(0);
  expect(out).toContain(`\n
Kind of question: who said
Words matched: owlz (as owls)
Words set aside: who (asks the question), talked about (asks the question)
Words not placed: none
`);
  const json: unknown = JSON.parse((await ask(['--explain', '--json', 'who talked about owlz?'])).out);
  expect(json).toMatchObject({
    status: 'answered',
    explanation: { kind: 'who_said', matched: [{ word: 'owlz', via: 'owls' }], unplaced: [] },
  });
});

test.each([
  [[], 'No question given.'],
  [['--batch', 'who?'], 'With --batch the questions come from standard input, not from the command line.'],
  [['--batch', '--explain'], '--explain explains a single question. Leave it out with --batch.'],
  [['--knowledge', '', 'who?'], '--knowledge needs the folder that holds the knowledge files.'],
  [['--loud', 'who?'], "Unknown option '--loud'"],
])('wrong usage (%j) is explained; status 2', async (args, message) => {
  const { status, out, error } = await ask(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toMatch(new RegExp(`^${message}`));
  expect(error).toContain('\nusage: npm run -s ask -- ');
});

test('broken knowledge: all problems, no stack; status 2', async () => {
  const { folder } = await createWorkspace({
    'base.yaml': dispute.replace('value: 58', 'value: "58"'),
    'more.yaml': 'fact: []\n',
  });
  const { status, out, error } = await runCli('ask', ['--knowledge', folder, 'who said owls?']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(
    error.replaceAll(`${folder}/`, '').replace(/( unknown key `fact`\.).*/, '$1'),
  ).toBe(`2 problems in 2 files

base.yaml:81:49 \`value\`: expected a number, got the text "58": remove the quotation marks.

more.yaml:1:1 unknown key \`fact\`.
`);
});

test('a folder that is not there is a problem like any other', async () => {
  const { status, out, error } = await runCli('ask', ['--knowledge', 'no-such-folder', 'who?']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toContain('no-such-folder');
  expect(error).not.toMatch(/^\s+at /m);
});

test('--batch answers line by line, conversations turn by turn; a bad line harms no other', async () => {
  const results = await batch(
    '{"id":"owls","question":"who said sailors, not owls?","kind":"ignored"}',
    'this is no JSON',
    '{"id":true,"question":"the id is no text"}',
    '{"id":"empty","turns":[]}',
    '',
    JSON.stringify({
      id: 'poll',
      turns: [
        { question: 'how many support the strike?', category: 'ignored' },
        { question: 'and in January?' },
        { question: 'what does a dolphin eat?' },
      ],
    }),
    '{"id":7,"question":"and in January?"}',
  );
  const error = (text: string) => ({ id: null, error: text });
  const notALine = error(
    'A line needs "id" (text or a number) and "question" (text), or "turns" (a list of {"question"}).',
  );
  const poll = { entries: ['tidewatch-poll'], citations: [{ source: 'gazette', paragraph: 6 }] };
  expect(results.slice(0, 7)).toEqual([
    {
      id: 'owls',
      status: 'answered',
      headline: said,
      text: evidence,
      entries: ['vane-owls'],
      citations: [{ source: 'gazette', paragraph: 3 }],
    },
    error('This line is not JSON. Write {"id":"...","question":"..."} on one line.'),
    notALine,
    notALine,
    {
      id: 'poll.1',
      status: 'answered',
      headline: expect.stringContaining('58%'),
      text: expect.stringContaining('31% oppose the strike.'),
      ...poll,
    },
    {
      id: 'poll.2',
      status: 'answered',
      headline: expect.stringContaining('44%'),
      text: expect.stringContaining('58% support the strike.'),
      ...poll,
    },
    {
      id: 'poll.3',
      status: 'not_covered',
      headline: 'The sources do not say this.',
      text: expect.stringContaining('“dolphin”'),
      entries: [],
      citations: [],
    },
  ]);
  // The conversation before it does not reach into the next line.
  expect(results).toHaveLength(8);
  expect(results[7]).toMatchObject({ id: 7 });
  expect(results[7]).not.toMatchObject({ headline: expect.stringContaining('44%') });
});

test('--batch with nothing to read prints nothing', async () => {
  expect(await ask(['--batch'])).toEqual({ status: 0, out: '', error: '' });
});
