/** One engine on one workload, in a process of its own: `measure ENGINE SIZE` sends a `Measured`, with `build` after it a `Built`. */
import { engines } from './engines.ts';
import { shippedWorkload } from './shipped.ts';
import { syntheticWorkload } from './synthetic.ts';

export interface Built {
  /** Milliseconds from the statements to the first answer, so that nothing is left to the first question. */
  readonly build: number;
}

export interface Measured extends Built {
  /** Statements. */
  readonly documents: number;
  /** Bytes that the engine holds after all questions, besides what it was given. */
  readonly memory: number;
  /** Questions whose first answer was looked at. */
  readonly asked: number;
  readonly hits: number;
  /** Another entry came first. The rest got no answer. */
  readonly wrong: number;
  /** Milliseconds per question. */
  readonly p50: number;
  readonly p99: number;
}

const syntheticQuestions = 400;
/**
 * Asked before the clock runs, so that all code is compiled and settled, as it is in a bot that runs for days: V8 goes on
 * compiling for thousands of questions.
 */
const warmUps = 4000;
/** Each engine may take so long over its questions (in milliseconds), but answers a few in any case. */
const patience = 20_000;
const fewest = 8;
/** Small sets are asked again until there are so many timings that the 99th percentile means something. */
const timings = 1000;

async function measure(engineName: string, size: string, only?: string): Promise<Measured | Built> {
  const engine = engines.find(({ name }) => name === engineName);
  if (!engine) throw new Error(`no engine is called "${engineName}"`);
  const workload =
    size === 'shipped'
      ? await shippedWorkload('knowledge')
      : syntheticWorkload(Number(size), syntheticQuestions);
  const { questions } = workload;
  const memoryBefore = await heldMemory();

  const started = performance.now();
  const find = engine.build(workload);
  await find(questions[0]?.text ?? '');
  const build = performance.now() - started;
  if (only === 'build') return { build };

  const questionsStarted = performance.now();
  const isPatient = () => performance.now() - questionsStarted < patience;
  for (let n = 0; n < warmUps && performance.now() - questionsStarted < patience / 5; n++) {
    await find(questions[n % questions.length]?.text ?? '');
  }
  const times: number[] = [];
  let asked = 0;
  let hits = 0;
  let wrong = 0;
  for (let round = 0; round === 0 || (times.length < timings && isPatient()); round++) {
    for (const { text, entries } of questions) {
      if (!isPatient() && times.length >= fewest) break;
      const before = performance.now();
      const result = find(text);
      const found = result instanceof Promise ? await result : result;
      times.push(performance.now() - before);
      if (round > 0) continue;
      asked += 1;
      if (found === undefined) continue;
      if (entries.has(found)) hits += 1;
      else wrong += 1;
    }
  }
  const memory = (await heldMemory()) - memoryBefore;
  // Asked once more, so that the engine is alive while its memory is measured.
  await find(questions[0]?.text ?? '');
  times.sort((a, b) => a - b);
  const quantile = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    documents: workload.documents.length,
    build,
    memory,
    asked,
    hits,
    wrong,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}

/** Typed arrays that nothing holds are freed by another thread, some time after the collection that found them. */
const sweeping = 200;

async function heldMemory(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    if (!globalThis.gc) throw new Error('run with --expose-gc');
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, sweeping));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const [engineName = '', size = '', only] = process.argv.slice(2);
process.send?.(await measure(engineName, size, only));
process.disconnect?.();
