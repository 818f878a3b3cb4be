import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/index.ts';

export interface RawAnswer {
  status: number;
  headers: Headers;
  // Answers are looked into field by field, so `any` would hide nothing that an assertion does not show.
  body: Record<string, unknown>;
}

/** Sends one request as the bot, without a library in between. */
export async function call(
  local: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${local.restUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${local.token}`,
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

/** A discord.js client as the bot uses one, connected and ready. */
export async function connectClient(
  local: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    ...options,
    rest: { api: local.restUrl, retries: 0, ...options.rest },
    // The built-in one waits 5 s between identifies.
    ws: {
      buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }),
      ...options.ws,
    },
  });
  client.on('error', () => {});
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(local.token);
  return ready;
}

export interface Frame {
  op: number;
  t: string | null;
  s: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into frames of every kind; assertions say what they expect
  d: any;
}

export interface RawGateway {
  readonly frames: Frame[];
  send(payload: unknown): void;
  /** Waits for a frame that fits and has not been given before. */
  next(fits: (frame: Frame) => boolean): Promise<Frame>;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
  close(code?: number): void;
}

/** A gateway connection without a library. */
export async function openGateway(local: LocalDiscord, query = 'v=10&encoding=json'): Promise<RawGateway> {
  const socket = new WebSocket(`${local.address.replace('http', 'ws')}/gateway?${query}`);
  const frames: Frame[] = [];
  const given = new Set<Frame>();
  let check = (): void => {};
  socket.on('message', (raw) => {
    frames.push(JSON.parse(String(raw)));
    check();
  });
  socket.on('error', () => {});
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  await new Promise<void>((resolve) => {
    socket.on('open', () => resolve());
    socket.on('close', () => resolve());
  });
  return {
    frames,
    closed,
    send: (payload) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    next: (fits) =>
      new Promise((resolve) => {
        check = () => {
          const found = frames.find((frame) => !given.has(frame) && fits(frame));
          if (found === undefined) return;
          given.add(found);
          check = () => {};
          resolve(found);
        };
        check();
      }),
    close: (code) => socket.close(code),
  };
}

/** Guilds, guild messages, direct messages. */
export const INTENTS = 1 | (1 << 9) | (1 << 12);

export function identify(token: string, more: Record<string, unknown> = {}): unknown {
  return {
    op: 2,
    d: { token, intents: INTENTS, properties: { os: 'test', browser: 'test', device: 'test' }, ...more },
  };
}
