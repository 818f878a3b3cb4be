/** The whole house for one test: knowledge files, the local Discord, and the bot with the real discord.js client. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createAnswerer } from '../../src/answers/index.ts';
import { commands, createDispatcher } from '../../src/commands/index.ts';
import { type Bot, createBot } from '../../src/discord/index.ts';
import { formatProblems, type Knowledge, loadKnowledge } from '../../src/knowledge/index.ts';
import {
  type GatewayFrame,
  type LocalDiscord,
  type LocalDiscordOptions,
  type LocalUser,
  type Message,
  type RestExchange,
  startLocalDiscord,
} from '../../src/local-discord/index.ts';
import { loadOpenApi } from '../local-discord/openapi.ts';
import { dispute } from './dispute.ts';

export async function loadDispute(): Promise<Knowledge> {
  const folder = await mkdtemp(join(tmpdir(), 'dispute-'));
  try {
    await writeFile(join(folder, 'dispute.yaml'), dispute);
    const loaded = await loadKnowledge(folder);
    if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
    return loaded.knowledge;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Logged {
  readonly level: string;
  readonly details: object;
  readonly message: string;
}

/** A bot that answers from the dispute, connected; it stops at the end of the test. */
export async function startBot(local: LocalDiscord): Promise<{ bot: Bot; logged: Logged[] }> {
  const logged: Logged[] = [];
  const at = (level: string) => (details: object, message: string) => {
    logged.push({ level, details, message });
  };
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const knowledge = await loadDispute();
  const answerer = createAnswerer(knowledge);
  const dispatcher = createDispatcher(() => ({ knowledge, answerer }), log);
  const bot = createBot({ token: local.token, api: local.restUrl, dispatcher, commands, log });
  onTestFinished(() => bot.stop());
  await bot.start();
  return { bot, logged };
}

/** Discord's own description of its API, loaded once for each test file. */
let openApi: ReturnType<typeof loadOpenApi> | undefined;

export function discordsDescription(): ReturnType<typeof loadOpenApi> {
  openApi ??= loadOpenApi();
  return openApi;
}

/**
 * A local Discord for one test. When the test ends, every request of the bot, every answer and every event must have been as Discord
 * describes it, where its description is at hand; bot.test.ts says so where it is not.
 */
export async function startLocal(options?: LocalDiscordOptions): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  onTestFinished(() => local.close());
  const heard: (RestExchange | GatewayFrame)[] = [];
  // As it went over the wire: what the objects belong to goes on changing, and the log forgets.
  local.log.on((entry) => {
    if (entry.kind !== 'note') heard.push(structuredClone(entry));
  });
  onTestFinished(() => {
    const description = discordsDescription();
    if ('skipped' in description) return;
    const { exchangeProblems, eventProblems } = description.check;
    const problems = heard.flatMap((entry) =>
      entry.kind === 'rest' ? exchangeProblems(entry, true) : eventProblems(entry),
    );
    expect(problems).toEqual([]);
  });
  return local;
}

/** Sends a message and waits for the bot's reply to it. */
export async function say(
  local: LocalDiscord,
  place: string,
  content: string,
  { replyTo, user = local.user }: { replyTo?: string; user?: LocalUser } = {},
): Promise<Message> {
  const reply = nextFromBot(local, user, place);
  await user.sendMessage(place, { content, ...(replyTo !== undefined && { replyTo }) });
  return reply;
}

/** The next message of the bot in that place. Times out with the test. */
export function nextFromBot(local: LocalDiscord, user: LocalUser, place: string): Promise<Message> {
  return new Promise((resolve) => {
    const stop = user.on((event) => {
      if (event.type !== 'message') return;
      const { message } = event;
      if (message.author.id !== local.botUserId || message.channel_id !== place) return;
      stop();
      resolve(message);
    });
  });
}

export function mention(local: LocalDiscord, text: string): string {
  return `<@${local.botUserId}> ${text}`;
}

/** The custom id of the component that does this, such as `source`. */
export function customId(message: Message | null, action: string): string {
  const ids = (message?.components ?? []).flatMap((row) =>
    row.components.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id])),
  );
  const id = ids.find((one) => one.startsWith(`1:${action}:`));
  if (id === undefined) throw new Error(`No component does "${action}": ${ids.join(' ')}`);
  return id;
}

/** The first line of a message: the headline. */
export function headline(message: Message | null): string | undefined {
  return message?.content.split('\n')[0];
}
