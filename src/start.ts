/** Reads the configuration, wires, starts, stops. */
import { config as loadDotenv } from 'dotenv';
import pino, { type Logger } from 'pino';
import { createAnswerer, exampleQuestions } from './answers/index.ts';
import { createPrompt } from './cli/prompt.ts';
import { commands, createDispatcher, type Snapshot } from './commands/index.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { type Bot, createBot, StartError } from './discord/index.ts';
import {
  createKnowledgeStore,
  formatProblems,
  type Knowledge,
  type KnowledgeStore,
} from './knowledge/index.ts';
import { type LocalDiscord, startLocalDiscord } from './local-discord/index.ts';

/** Exit statuses: 1 when it could not start or lost Discord for good, 2 for a fault in configuration or knowledge. */
const failed = 1;
const faulty = 2;

/** The page that shows the examples comes first: its first answer is asked for later than this, in milliseconds. */
const compileAfter = 300;

/** Stopping may take this long, in milliseconds; then the process ends anyway. */
const longestStop = 5000;

/** Runs the program. Sets the exit status; returns when it has ended, or when only connections keep it alive. */
export async function start(): Promise<void> {
  loadDotenv({ quiet: true });
  const configuration = readConfiguration(process.env);
  if ('problems' in configuration) return end(configuration.problems.join('\n'), faulty);

  const opened = await createKnowledgeStore(configuration.knowledgeFolder);
  if (!opened.ok) {
    return end(`The knowledge cannot be used.\n${formatProblems(opened.problems)}`, faulty);
  }
  const atPrompt = configuration.token === undefined && process.stdin.isTTY === true;
  // To standard error, and at once: what is logged last before a crash matters most.
  const log = pino(
    { level: configuration.logLevel ?? (atPrompt ? 'warn' : 'info'), base: null },
    pino.destination({ dest: 2, sync: true }),
  );
  const { store } = opened;
  try {
    await run(configuration, store, log, atPrompt);
  } catch (error) {
    store.close();
    if (!(error instanceof StartError)) throw error;
    log.debug({ err: error }, 'The start failed');
    end(error.message, failed);
  }
}

async function run(
  configuration: Configuration,
  store: KnowledgeStore,
  log: Logger,
  atPrompt: boolean,
): Promise<void> {
  let local: LocalDiscord | undefined;
  const current = followKnowledge(store, log, (text) => local?.notice(text));
  const dispatcher = createDispatcher(current, log);
  const stops: (() => unknown)[] = [() => store.close()];
  const stop = stopper(stops);

  local =
    configuration.token === undefined ? await startLocal(configuration, store.current, current) : undefined;
  if (local !== undefined) stops.unshift(local.close);
  const bot: Bot = createBot({
    token: local?.token ?? configuration.token ?? '',
    api: local?.restUrl ?? configuration.api,
    dispatcher,
    commands,
    log,
    onLost: (reason) => {
      process.stderr.write(`${reason}. Check the application in the developer portal, and start again.\n`);
      process.exitCode = failed;
      void stop();
    },
  });
  stops.unshift(() => bot.stop());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  try {
    await bot.start();
  } catch (error) {
    await stop();
    throw error;
  }
  // Discord waits three seconds for an answer, of which compiling may take two: it must not begin with the question. The page
  // begins it when its examples are shown.
  if (local === undefined || atPrompt) setImmediate(current);
  if (local === undefined) return;
  process.stdout.write(`Local Discord: ${local.address}\n`);
  if (!atPrompt) return;
  const prompt = createPrompt({ local, input: process.stdin, output: process.stdout });
  stops.unshift(() => prompt.close());
  await prompt.ended;
  process.stdout.write('\n');
  await stop();
}

/** Shows the problems of a reload on the page of the local Discord; `null` takes them back. */
type Notice = (text: string | null) => void;

/** The snapshot in use. Faulty files are reported, and the last good snapshot stays. */
function followKnowledge(store: KnowledgeStore, log: Logger, notice: Notice): () => Snapshot {
  // Compiling takes a second or two. It begins once the bot is connected, which need not wait for it.
  let snapshot: Snapshot | undefined;
  store.onReload((result) => {
    if (!result.ok) {
      log.warn({ problems: result.problems.length }, 'The changed knowledge cannot be used; the last stays');
      process.stderr.write(`${formatProblems(result.problems)}\n`);
      notice(formatProblems(result.problems));
      return;
    }
    snapshot = snapshotOf(result.knowledge);
    notice(null);
    log.info({ entries: result.knowledge.entries.size }, 'Took up the changed knowledge');
  });
  return () => {
    snapshot ??= snapshotOf(store.current());
    return snapshot;
  };
}

function snapshotOf(knowledge: Knowledge): Snapshot {
  return { knowledge, answerer: createAnswerer(knowledge) };
}

async function startLocal(
  { localPort }: Configuration,
  knowledge: () => Knowledge,
  current: () => Snapshot,
): Promise<LocalDiscord> {
  // They come from the knowledge itself: a newcomer need not wait until it is compiled, which begins once they are shown.
  const examples = () => {
    setTimeout(current, compileAfter).unref();
    return [...exampleQuestions(knowledge()).slice(0, 2), '/strike'];
  };
  try {
    return await startLocalDiscord({ port: localPort ?? 0, examples });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `Cannot start the local Discord: ${reason}. Choose another LOCAL_PORT, or none, and start again.`,
      error,
    );
  }
}

/** Runs all stops once, however often it is called. */
function stopper(stops: readonly (() => unknown)[]): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= (async () => {
      setTimeout(() => process.exit(), longestStop).unref();
      for (const stop of [...stops]) await stop();
    })();
    return stopping;
  };
}

function end(message: string, status: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}
