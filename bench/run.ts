/**
 * `npm run bench [-- --sizes shipped,1000 --engines fuse,minisearch]`: our answerer and five search libraries (one of them
 * in two ways) on the same statements and questions. Prints Markdown tables, and whether our targets are met. Takes about a
 * quarter of an hour in full.
 */
import { fork } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Engine } from './engines.ts';
import { engines, ours } from './engines.ts';
import type { Built, Measured } from './measure.ts';

const sizes = ['shipped', '1000', '10000', '100000'];
/** No engine may take longer over one size (milliseconds). */
const timeLimit = 180_000;
/** An engine that takes longer than this for a question (milliseconds) is not asked at the next size. */
const tooSlow = 250;
const megabyte = 2 ** 20;

/** These machines are shared: a build that is quick is timed so often, the engines taking turns, and the median counts. */
const builds = 5;
/** A build is quick up to here (milliseconds). */
const quickBuild = 8_000;

interface Skipped {
  readonly skipped: string;
}
type Result = Measured | Skipped;

/** Plain JavaScript, as production runs it: the loader for TypeScript wraps functions, which makes ours half as fast. */
async function compileMeasure(): Promise<string> {
  const outfile = 'node_modules/.cache/bench/measure.mjs';
  await build({
    entryPoints: ['bench/measure.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return outfile;
}

/** Each engine has a process of its own, so that they do not disturb each other. */
const measureApart = (script: string, engine: Engine, size: string): Promise<Result> =>
  runApart<Measured>(script, [engine.name, size]);

const buildApart = (script: string, engine: Engine, size: string): Promise<Built | Skipped> =>
  runApart<Built>(script, [engine.name, size, 'build']);

/** @returns what the script sends; why there is nothing when it fails or takes too long. */
function runApart<Sent>(script: string, args: readonly string[]): Promise<Sent | Skipped> {
  return new Promise((resolve) => {
    const child = fork(script, args, {
      execArgv: ['--expose-gc', '--max-old-space-size=6144'],
    });
    let result: Sent | Skipped = { skipped: 'failed; see the error above' };
    const timer = setTimeout(() => {
      result = { skipped: `not done in ${timeLimit / 1000} s` };
      child.kill('SIGKILL');
    }, timeLimit);
    child.once('message', (sent: Sent) => {
      result = sent;
    });
    child.once('close', () => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: sizes.join(',') },
      engines: { type: 'string', default: '' },
    },
  });
  const wanted = values.engines.toLowerCase().split(',');
  const chosen = engines.filter(({ name }) => wanted.some((part) => name.toLowerCase().includes(part)));
  const script = await compileMeasure();
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})\n`,
  );
  const slow = new Map<string, string>();
  for (const size of values.sizes.split(',')) {
    const results = new Map<string, Result>();
    for (const engine of chosen) {
      const reason = slow.get(engine.name);
      const result = reason ? { skipped: reason } : await measureApart(script, engine, size);
      results.set(engine.name, result);
      process.stderr.write(`${size}: ${engine.name}: ${JSON.stringify(result)}\n`);
      if ('skipped' in result) slow.set(engine.name, reason ?? `${result.skipped} at ${size}`);
      else if (result.p50 > tooSlow && size !== 'shipped') {
        slow.set(engine.name, `${(result.p50 / 1000).toFixed(1)} s a question at ${result.documents}`);
      }
    }
    await timeBuilds(script, size, chosen, results);
    process.stdout.write(`${table(size, results)}\n${targets(size, results)}\n`);
  }
}

/** Times the quick builds again, each engine once in a round, and puts the median in the place of the first time. */
async function timeBuilds(
  script: string,
  size: string,
  chosen: readonly Engine[],
  results: Map<string, Result>,
): Promise<void> {
  const times = new Map<string, number[]>();
  for (const [name, result] of results)
    if (!('skipped' in result) && result.build <= quickBuild) times.set(name, [result.build]);
  for (let round = 1; round < builds; round++) {
    for (const engine of chosen) {
      const known = times.get(engine.name);
      const again = known && (await buildApart(script, engine, size));
      if (again && !('skipped' in again)) known.push(again.build);
    }
  }
  for (const [name, list] of times) {
    const result = results.get(name);
    const median = list.toSorted((a, b) => a - b)[list.length >> 1];
    process.stderr.write(`${size}: ${name}: built in ${list.map(Math.round).join(', ')} ms\n`);
    if (result && !('skipped' in result) && median !== undefined)
      results.set(name, { ...result, build: median });
  }
}

function table(size: string, results: ReadonlyMap<string, Result>): string {
  const documents = [...results.values()].flatMap((result) =>
    'skipped' in result ? [] : [result.documents],
  );
  const title =
    size === 'shipped'
      ? `The shipped knowledge: ${documents[0] ?? 0} statements, its tuned questions`
      : `${Number(size).toLocaleString('en-GB')} invented statements, typos in a third of the questions`;
  const rows = [...results].map(([name, result]) =>
    'skipped' in result
      ? `| ${name} | skipped: ${result.skipped} | | | | | | |`
      : `| ${name} | ${[
          share(result.hits, result.asked),
          share(result.wrong, result.asked),
          milliseconds(result.p50),
          milliseconds(result.p99),
          Math.round(result.build).toLocaleString('en-GB'),
          (result.memory / megabyte).toFixed(1),
          result.asked,
        ].join(' | ')} |`,
  );
  return [
    '',
    `**${title}**`,
    '',
    '| | hit@1 | wrong | p50 ms | p99 ms | built ms | memory MB | questions |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)}%`;
const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** What we promise: see the issue on answers people can trust. */
function targets(size: string, results: ReadonlyMap<string, Result>): string {
  const own = results.get(ours);
  if (!own || 'skipped' in own) return '';
  const peers = [...results].flatMap(([name, result]) =>
    name === ours || 'skipped' in result ? [] : [{ name, ...result }],
  );
  // A share of a handful of questions says nothing.
  const best = peers
    .filter(({ asked }) => asked >= 100)
    .toSorted((a, b) => b.hits / b.asked - a.hits / a.asked)[0];
  const mini = peers.find(({ name }) => name.startsWith('MiniSearch'));
  const longest = size === 'shipped' ? 1 : 10;
  const checks: [string, boolean][] = [[`p99 at most ${longest} ms`, own.p99 <= longest]];
  if (best)
    checks.push([
      `hit@1 at least the best peer's (${best.name})`,
      own.hits / own.asked >= best.hits / best.asked,
    ]);
  // Our English (dictionary, synonyms) weighs the same at every size; it has to have paid for itself at the largest.
  if (mini && own.documents >= 100_000) {
    checks.push(['built faster than MiniSearch', own.build < mini.build]);
    checks.push(['in less memory than MiniSearch', own.memory < mini.memory]);
  }
  return `\n${checks.map(([text, met]) => `- ${met ? 'met' : 'MISSED'}: ${text}`).join('\n')}`;
}

await main();
