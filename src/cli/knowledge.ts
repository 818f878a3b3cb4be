/** `npm run knowledge -- COMMAND`: for those who keep the knowledge files. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createAnswerer } from '../answers/index.ts';
import {
  didYouMean,
  type Entry,
  fileJsonSchema,
  formatProblems,
  type Loaded,
  loadKnowledge,
  paragraphsOf,
  verifyAgainstText,
} from '../knowledge/index.ts';

const usage = `Usage: npm run knowledge -- COMMAND [DIR]

  check [DIR]                           look for problems in the files of DIR (default: knowledge)
  verify --source ID --text FILE [DIR]  compare the entries that cite a source with its text
  asks [DIR]                            put every asks to the bot, and list those that lead elsewhere
  gaps [DIR]                            list the questions that the sources do not answer
  schema                                print the JSON Schema of a file, for editors

Exit status: 0 all is well, 1 there are problems, 2 wrong usage.`;

type ExitStatus = 0 | 1 | 2;

/** Wrong usage: what is wrong, and what to do. */
function misused(message: string): ExitStatus {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

/** The knowledge, or undefined after its problems have been printed. */
async function load(folder: string): Promise<Loaded | undefined> {
  const result = await loadKnowledge(folder);
  if (result.ok) return result;
  console.error(formatProblems(result.problems));
  return undefined;
}

async function check(folder: string): Promise<ExitStatus> {
  const loaded = await load(folder);
  if (loaded === undefined) return 1;
  const counts = Object.entries(loaded.knowledge).flatMap(([name, list]) =>
    Array.isArray(list) ? [`${name} ${list.length}`] : [],
  );
  console.log(`${folder}: no problems (${counts.join(', ')}).`);
  return 0;
}

async function verify(folder: string, source: string, file: string): Promise<ExitStatus> {
  const loaded = await load(folder);
  if (loaded === undefined) return 1;
  const sources = loaded.knowledge.sources.map(({ id }) => id);
  if (!sources.includes(source)) {
    const list = sources.map((id) => `\`${id}\``).join(', ');
    return misused(`There is no source \`${source}\`.${didYouMean(source, sources)} Sources: ${list}.`);
  }
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined)
    return misused(`Cannot read ${file}. Name the file that holds the text of \`${source}\` after --text.`);

  const problems = verifyAgainstText(loaded, source, text);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    return 1;
  }
  const cited = new Map<number, number>();
  for (const entry of [loaded.knowledge.dispute, ...loaded.knowledge.entries.values()])
    if ('citation' in entry)
      for (const { source: id, paragraph } of entry.citation)
        if (id === source) cited.set(paragraph, (cited.get(paragraph) ?? 0) + 1);
  const uncited = paragraphsOf(text).flatMap((_, index) => (cited.has(index + 1) ? [] : [index + 1]));
  const citations = [...cited.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${source}: words, numbers and hours stand where they are cited (${citations} citation${citations === 1 ? '' : 's'}).`,
  );
  if (uncited.length > 0) console.log(`Paragraphs that nothing cites: ${uncited.join(', ')}.`);
  return 0;
}

/** Those of an entry, and of a poll's results. */
function asksOf(entry: Entry): readonly string[] {
  if (entry.type !== 'poll') return 'asks' in entry ? entry.asks : [];
  const parts = entry.questions.flatMap(({ results, earlier }) => [...results, ...earlier]);
  return [...entry.asks, ...parts.flatMap((part) => part.asks)];
}

/** An ask that another entry answers teaches the bot nothing, and shows where two entries are hard to tell apart. */
async function asks(folder: string): Promise<ExitStatus> {
  const loaded = await load(folder);
  if (loaded === undefined) return 1;
  const answerer = createAnswerer(loaded.knowledge);
  let count = 0;
  let astray = 0;
  for (const [id, entry] of loaded.knowledge.entries) {
    for (const question of asksOf(entry)) {
      const outcome = answerer.ask(question);
      const found = outcome.type === 'help' ? undefined : outcome.entries[0];
      count += 1;
      if (found === id) continue;
      astray += 1;
      console.error(
        `${id}: “${question}” ${found === undefined ? 'gets no answer' : `is answered by ${found}`}.`,
      );
    }
  }
  if (astray > 0) {
    console.error(
      `${astray} of ${count} asks lead elsewhere. Reword each, move it to the entry that answers it, or drop it. An ask needs three words and no pronoun, and belongs to one entry only.`,
    );
    return 1;
  }
  console.log(`${folder}: each of ${count} asks leads to its entry.`);
  return 0;
}

async function gaps(folder: string): Promise<ExitStatus> {
  const loaded = await load(folder);
  if (loaded === undefined) return 1;
  for (const { question, checked, note } of loaded.knowledge.gaps)
    console.log(`- ${question} (checked ${checked})${note === undefined ? '' : `\n  ${note}`}`);
  return 0;
}

function schema(): ExitStatus {
  console.log(JSON.stringify(fileJsonSchema(), null, 2));
  return 0;
}

async function run(args: readonly string[]): Promise<ExitStatus> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, folder = 'knowledge', ...rest] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (command === undefined) return misused('Name a command.');
  if (rest.length > 0) return misused(`Too many arguments: ${rest.join(' ')}. Name one folder.`);
  if (command !== 'verify' && (values.source !== undefined || values.text !== undefined))
    return misused('--source and --text belong to `verify`.');
  switch (command) {
    case 'check':
      return await check(folder);
    case 'verify':
      return values.source === undefined || values.text === undefined
        ? misused('`verify` needs --source ID and --text FILE.')
        : await verify(folder, values.source, values.text);
    case 'asks':
      return await asks(folder);
    case 'gaps':
      return await gaps(folder);
    case 'schema':
      return schema();
    default:
      return misused(
        `There is no command \`${command}\`.${didYouMean(command, ['check', 'verify', 'asks', 'gaps', 'schema'])}`,
      );
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { source: { type: 'string' }, text: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}

// A reader such as `head` may close the pipe early; that is no fault.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
