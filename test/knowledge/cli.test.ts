import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileJsonSchema } from '../../src/knowledge/index.ts';
import { base, createWorkspace } from './workspace.ts';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/knowledge.ts', ...args]);
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      error += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, error }));
  });
}

test('check counts what it found, or lists the problems', { timeout: 30_000 }, async () => {
  const workspace = await createWorkspace();
  expect(await run('check', workspace.folder)).toEqual({
    status: 0,
    out: `${workspace.folder}: no problems (sources 1, people 0, organisations 0, quotes 0, events 0, polls 0, figures 0, positions 0, facts 0, terms 0, gaps 0, vocabulary 0, questions 0).\n`,
    error: '',
  });
  await workspace.write('a.yaml', 'fact: []\n');
  expect(await run('check', workspace.folder)).toEqual({
    status: 1,
    out: '',
    error: `1 problem in 1 file\n\n${join(workspace.folder, 'a.yaml')}:1:1 unknown key \`fact\`. Did you mean \`facts\`? Allowed here: \`dispute\`, \`sources\`, \`people\`, \`organisations\`, \`quotes\`, \`events\`, \`polls\`, \`figures\`, \`positions\`, \`facts\`, \`terms\`, \`gaps\`, \`vocabulary\`, \`questions\`.\n`,
  });
});

test('verify compares with a text', { timeout: 30_000 }, async () => {
  const workspace = await createWorkspace({
    'a.yaml': 'facts: [{ id: fleet, summary: 12 ferries., citation: { source: gazette, paragraph: 1 } }]\n',
    'good.txt': 'A dozen ferries.\n\nAnd more.\n',
    'bad.txt': 'Two ferries.\n',
  });
  const verify = (file: string, source = 'gazette') =>
    run('verify', '--source', source, '--text', join(workspace.folder, file), workspace.folder);
  expect(await verify('good.txt')).toEqual({
    status: 0,
    out: 'gazette: words, numbers and hours stand where they are cited (2 citations).\nParagraphs that nothing cites: 2.\n',
    error: '',
  });
  expect(await verify('bad.txt')).toMatchObject({
    status: 1,
    error: `1 problem in 1 file\n\n${join(workspace.folder, 'a.yaml')}:1:9 \`fleet\`: 12, in a sentence, is not in paragraph 1 of \`gazette\`. Mend the sentence, or mark the citation as \`inferred\`.\n`,
  });
  expect((await verify('good.txt', 'gazete')).error.split('\n')[0]).toBe(
    'There is no source `gazete`. Did you mean `gazette`? Sources: `gazette`.',
  );
});

test('asks puts every ask to the bot', { timeout: 30_000 }, async () => {
  const fact = (id: string, summary: string, ask: string) =>
    `  - { id: ${id}, summary: ${summary}, citation: { source: gazette, paragraph: 1 }, asks: ['${ask}'] }\n`;
  const workspace = await createWorkspace({
    'a.yaml': `facts:\n${fact('fleet', 'The fleet has 12 ferries.', 'how large is the navy of the lake?')}${fact('paint', 'All ferries are green.', 'and what colour?')}`,
  });
  expect(await run('asks', workspace.folder)).toEqual({
    status: 0,
    out: `${workspace.folder}: each of 2 asks leads to its entry.\n`,
    error: '',
  });
  await workspace.write(
    'b.yaml',
    `facts:\n${fact('hulls', 'Each hull is made of steel.', 'how large is the navy of the lake?')}`,
  );
  expect(await run('asks', workspace.folder)).toEqual({
    status: 1,
    out: '',
    error:
      'hulls: “how large is the navy of the lake?” is answered by fleet.\n1 of 3 asks lead elsewhere. Reword each, move it to the entry that answers it, or drop it. An ask needs three words and no pronoun, and belongs to one entry only.\n',
  });
});

test('gaps lists the questions without an answer', { timeout: 30_000 }, async () => {
  const workspace = await createWorkspace({
    'a.yaml': 'gaps: [{ id: cost, question: What did it cost?, checked: 2021-03-10, note: Fares rose. }]\n',
  });
  expect(await run('gaps', workspace.folder)).toEqual({
    status: 0,
    out: '- What did it cost? (checked 2021-03-10)\n  Fares rose.\n',
    error: '',
  });
});

test('wrong usage says what to do', { timeout: 30_000 }, async () => {
  const first = async (...args: string[]) => {
    const { status, error } = await run(...args);
    return [status, error.split('\n')[0]];
  };
  expect(await first()).toEqual([2, 'Name a command.']);
  expect(await first('chekc')).toEqual([2, 'There is no command `chekc`. Did you mean `check`?']);
  expect(await first('verify', '--text', 'x')).toEqual([2, '`verify` needs --source ID and --text FILE.']);
  expect(await first('check', 'a', 'b')).toEqual([2, 'Too many arguments: b. Name one folder.']);
  expect((await first('check', '--fast'))[0]).toBe(2);
});

test('the JSON Schema for editors takes what check takes', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(fileJsonSchema());
  expect(validate(parse(base))).toBe(true);
  expect(validate(parse('people:\n'))).toBe(true);
  expect(validate(parse('people: [{ id: ada }]'))).toBe(false);
  expect(validate(parse('peple: []'))).toBe(false);
});
