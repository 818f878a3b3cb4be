/** The rules of the house, as in README.md: what may import what, and that no code knows the shipped dispute. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../src/knowledge/index.ts';

const source = join(import.meta.dirname, '../src');

interface Code {
  /** Relative to `src`, with slashes. */
  readonly path: string;
  /** The first folder in `src`; empty for the files that stand in `src` itself. */
  readonly folder: string;
  readonly text: string;
  /** What it imports, types too: packages as they are written, files of ours relative to `src`. */
  readonly imports: readonly string[];
}

const files: readonly Code[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    return { path, folder: folderOf(path), text, imports: importsOf(text, path) };
  });

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function importsOf(text: string, path: string): string[] {
  const specifiers = text.matchAll(
    /^(?:import|export)\b[^;'"=()]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...specifiers]
    .map(([, stated, bare, dynamic]) => stated ?? bare ?? dynamic ?? '')
    .map((name) => (name.startsWith('.') ? posix.join(dirname(path), name) : name));
}

/** Every line of `src` where the pattern is found, as `path:line: text`. */
function linesWith(pattern: RegExp, inFolder: (folder: string) => boolean = () => true): string[] {
  return files
    .filter(({ folder }) => inFolder(folder))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
}

/** What each folder may import from. What stands in `src` itself wires the folders, and may import all of them. */
const below: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  answers: ['knowledge'],
  replies: ['knowledge', 'answers'],
  commands: ['knowledge', 'answers', 'replies'],
  discord: ['knowledge', 'answers', 'replies', 'commands'],
  'local-discord': [],
  cli: ['knowledge', 'answers', 'replies', 'commands', 'local-discord'],
};

test('every folder of src has its place', () => {
  expect([...new Set(files.map(({ folder }) => folder))].sort()).toEqual(['', ...Object.keys(below)].sort());
});

test.each(Object.entries(below))('%s imports only what is below it', (name, allowed) => {
  const wrong = files
    .filter(({ folder }) => folder === name)
    .flatMap(({ path, imports }) =>
      imports
        .filter((one) => files.some((file) => file.path === one))
        .filter((one) => folderOf(one) !== name && !allowed.includes(folderOf(one)))
        .map((one) => `${path} imports ${one}`),
    );
  expect(wrong).toEqual([]);
});

test('every import of a file of ours is found', () => {
  // Otherwise the tests of this file would look past it.
  const paths = new Set(files.map(({ path }) => path));
  const lost = files.flatMap(({ path, imports }) =>
    imports.filter((one) => one.endsWith('.ts') && !paths.has(one)).map((one) => `${path} imports ${one}`),
  );
  expect(lost).toEqual([]);
  expect(files.find(({ path }) => path === 'main.ts')?.imports).toEqual(['node:v8', 'start.ts']);
});

test('only src/discord knows discord.js', () => {
  const users = files.filter(({ imports }) => imports.includes('discord.js'));
  expect([...new Set(users.map(({ folder }) => folder))]).toEqual(['discord']);
});

test('answers is pure: no files, network, clock, chance, environment or console', () => {
  const packages = files
    .filter(({ folder }) => folder === 'answers')
    .flatMap(({ imports }) => imports)
    .filter((one) => !one.endsWith('.ts'));
  expect([...new Set(packages)].sort()).toEqual([
    '@eslint-community/regexpp',
    'dictionary-en',
    'fuse.js',
    'stemmer',
  ]);
  const outside =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bperformance\.|\bMath\.random\b|\bprocess\.|\bfetch\(|\bset(Timeout|Interval|Immediate)\(|\bglobalThis\b|\bconsole\./;
  expect(linesWith(outside, (folder) => folder === 'answers')).toEqual([]);
});

test('a class is an error, and nothing else', () => {
  expect(linesWith(/^(export )?(default )?(abstract )?class (?!\w+ extends (Error|\w+Error)\b)/)).toEqual([]);
});

/** Names in the shipped knowledge that are ordinary English too. Whole names ("Mark ...") are looked for all the same. */
const ordinary: Readonly<Record<string, string>> = {
  mark: 'a sign; to give marks',
  hunt: 'to search',
  government: 'every country has one',
  parliament: 'so has nearly every one',
  mps: 'and its members',
  labour: 'work',
  house: 'a home',
};

/** Names of people and bodies, and the places where things happen, as the shipped knowledge writes them. */
async function shippedNames(): Promise<string[]> {
  const loaded = await loadKnowledge(join(source, '../knowledge'));
  if (!loaded.ok) expect.fail('The shipped knowledge has problems: run `npm run knowledge -- check`.');
  const { people, organisations, events } = loaded.knowledge;
  const isName = (text: string | undefined) => text !== undefined && /\p{Lu}/u.test(text);
  const names = [
    ...people.flatMap(({ name, aliases }) => [name, ...name.split(/[\s-]/), ...aliases.filter(isName)]),
    ...organisations.flatMap(({ name, short_name, aliases }) => [
      name,
      short_name ?? name,
      ...aliases.filter(isName),
    ]),
    ...events.flatMap(({ place }) => (place !== undefined && isName(place) ? [place] : [])),
  ];
  return [...new Set(names.map((name) => name.toLowerCase().replace(/^the /, '')))]
    .filter((name) => !(name in ordinary))
    .sort();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('no code names the shipped dispute', async () => {
  const names = await shippedNames();
  expect(names.length).toBeGreaterThan(30);
  // A name of several words in the singular too.
  const pattern = names.map((name) => escaped(name).replace(/(?<= .*)s$/, 's?')).join('|');
  expect(linesWith(new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, 'iu'))).toEqual([]);
});
