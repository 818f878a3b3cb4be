import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dispute } from './dispute.ts';

const main = join(import.meta.dirname, '../../src/main.ts');

/** Runs the program with these knowledge files, without a terminal, in a folder of its own (no .env there). */
async function start(files: Record<string, string>, variables: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'main-'));
  await mkdir(join(folder, 'knowledge'));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, 'knowledge', name), text);
  }
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });
  const seen = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    seen.out += text;
  });
  child.stderr.on('data', (text) => {
    seen.err += text;
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, seen, exit, folder };
}

test('without a token it starts the local Discord, and stops when told to', async () => {
  const { child, seen, exit } = await start({ 'dispute.yaml': dispute });
  await expect
    .poll(() => seen.out, { timeout: 15_000 })
    .toMatch(/^Local Discord: http:\/\/127\.0\.0\.1:\d+\n$/);
  expect(seen.err).toContain('"Registered the commands"');
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
}, 25_000);

test('changed knowledge is taken up; faulty changes are reported', async () => {
  const { child, seen, exit, folder } = await start({ 'dispute.yaml': dispute });
  await expect.poll(() => seen.out, { timeout: 15_000 }).toContain('Local Discord');
  const file = join(folder, 'knowledge', 'more.yaml');
  await writeFile(file, 'terms: [{ id: rota, term: rota, meaning: 1 }]');
  await expect.poll(() => seen.err, { timeout: 8000 }).toContain('more.yaml:1:');
  await writeFile(
    file,
    'terms: [{ id: rota, term: rota, meaning: A rota is a list of turns., citation: { source: gazette, paragraph: 1 } }]',
  );
  await expect.poll(() => seen.err, { timeout: 8000 }).toContain('Took up the changed knowledge');
  child.kill('SIGINT');
  expect(await exit).toBe(0);
}, 30_000);

test.each([
  ['no files', {}],
  ['bad YAML', { 'a.yaml': 'people: [' }],
  [
    'several faults',
    {
      'a.yaml': dispute
        .replace('tomas-vane\n    form', 'tomas-vain\n    form')
        .replace('value: 58', 'value: "58"'),
    },
  ],
])(
  'broken knowledge (%s) ends the start with all problems and no stack',
  async (name, files) => {
    const { seen, exit } = await start(files);
    expect(await exit).toBe(2);
    expect(seen.out).toBe('');
    expect(seen.err).toMatch(/^The knowledge cannot be used\.\n\d+ problems? in \d files?\n/);
    expect(seen.err).not.toMatch(/^\s+at /m);
    if (name === 'several faults') {
      expect(seen.err).toContain('tomas-vain');
      expect(seen.err).toMatch(/^2 problems in 1 file$/m);
    }
  },
  25_000,
);

test('a wrong configuration says what is wrong', async () => {
  const { seen, exit } = await start({}, { LOG_LEVEL: 'loud', LOCAL_PORT: 'x' });
  expect(await exit).toBe(2);
  expect(seen.err).toBe(
    'LOG_LEVEL is one of silent, error, warn, info and debug\nLOCAL_PORT is a number from 0 (any free port) to 65535\n',
  );
}, 25_000);

test('a token that is not accepted is explained', async () => {
  const local = await start({ 'dispute.yaml': dispute });
  await expect.poll(() => local.seen.out, { timeout: 15_000 }).toContain('Local Discord');
  const address = /http:\S+/.exec(local.seen.out)?.[0];
  const { seen, exit } = await start(
    { 'dispute.yaml': dispute },
    { DISCORD_TOKEN: 'wrong', DISCORD_API: `${address}/api` },
  );
  expect(await exit).toBe(1);
  expect(seen.err).toMatch(/^Discord does not accept the token\. .*\n$/);
}, 40_000);
