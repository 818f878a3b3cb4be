/** The page's side of the server: the page itself, its stream of events, and its calls. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ZodError } from 'zod';
import type { LocalUser } from '../people/local-user.ts';
import { PersonRefused } from '../people/refusal.ts';
import type { PageHandler } from '../rest/server.ts';
import { loadBundle, type PageBundle } from './bundle.ts';
import { createCalls } from './calls.ts';
import { pageHtml } from './html.ts';
import { type PageEvent, type PageState, type SentRequest, TOKEN_HEADER } from './protocol.ts';
import { createStreams } from './streams.ts';

/** Bytes of a call's body; the longest message has 4 times 2000. */
const MAX_BODY = 64 * 1024;

interface PageParts {
  user: LocalUser;
  /** Everything but the channels and messages, which the person sees. */
  about: () => Omit<PageState, 'channels' | 'lastMessages' | 'user'>;
  whatWasSent: (messageId: string) => readonly SentRequest[];
  /** What to offer to somebody who opens the page first. */
  examples: () => readonly string[];
  botConnected: () => boolean;
  title: string;
  warn: (text: string) => void;
}

interface Page {
  handle: PageHandler;
  /** Tells all open pages. */
  tell(event: PageEvent): void;
}

/** The server has checked Host and Origin before it calls `handle`. */
export function createPage(parts: PageParts): Page {
  const { user, about, warn } = parts;
  const token = randomBytes(24).toString('base64url');
  const calls = createCalls(user, parts.whatWasSent, parts.examples);
  const state = (): PageState => {
    const channels = user.channels();
    const lastMessages: Record<string, string> = {};
    for (const { id } of channels) {
      const last = user.messages(id).at(-1);
      if (last !== undefined) lastMessages[id] = last.id;
    }
    return { ...about(), user: user.user, channels, lastMessages };
  };
  const streams = createStreams({
    first: () => ({ type: 'state', state: state() }),
    sources: [
      (listener) => user.on(listener),
      (listener) => watchBot(parts.botConnected, (connected) => listener({ type: 'bot', connected })),
    ],
  });
  let bundle: Promise<PageBundle> | undefined;

  const sendAsset = async (response: ServerResponse, kind: keyof PageBundle): Promise<void> => {
    bundle ??= loadBundle();
    const loaded = await bundle;
    send(response, 200, kind === 'script' ? 'text/javascript' : 'text/css', loaded[kind]);
  };
  const answerCall = async (
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
  ): Promise<void> => {
    const call = calls.get(name);
    if (call === undefined || request.method !== 'POST')
      return refuse(response, 404, 'There is no such call.');
    // A form or a link of another site can send neither this header nor this type.
    if (request.headers[TOKEN_HEADER] !== token)
      return refuse(response, 403, 'The local Discord was started again. Reload the page.');
    if (request.headers['content-type'] !== 'application/json')
      return refuse(response, 415, 'Calls are JSON.');
    const body = await readJson(request);
    if (body === undefined) return refuse(response, 400, 'That is too long, or no JSON.');
    try {
      send(response, 200, 'application/json', JSON.stringify(await call(body)));
    } catch (error) {
      if (error instanceof PersonRefused) return refuse(response, 400, error.message);
      if (error instanceof ZodError) return refuse(response, 400, `The call is malformed: ${error.message}`);
      warn(`the page's call ${name} failed: ${error instanceof Error ? error.stack : String(error)}`);
      refuse(response, 500, 'The local Discord failed. Its log says more.');
    }
  };

  return {
    tell: streams.tell,
    handle: async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const path = url.pathname;
      if (path.startsWith('/page/api/')) {
        await answerCall(request, response, path.slice('/page/api/'.length));
        return true;
      }
      if (request.method !== 'GET') return false;
      switch (path) {
        case '/':
          send(response, 200, 'text/html', pageHtml(token, parts.title), PAGE_HEADERS);
          return true;
        case '/page/client.js':
          await sendAsset(response, 'script');
          return true;
        case '/page/client.css':
          await sendAsset(response, 'style');
          return true;
        case '/page/events':
          // An EventSource cannot send headers.
          if (url.searchParams.get('token') !== token) refuse(response, 403, 'Reload the page.');
          else if (!streams.open(response)) refuse(response, 503, 'Too many pages are open. Close some.');
          return true;
        default:
          return false;
      }
    },
  };
}

/** Calls back when a bot comes or goes, within half a second. Returns the function that stops it. */
function watchBot(connected: () => boolean, listener: (connected: boolean) => void): () => void {
  let before = connected();
  const timer = setInterval(() => {
    const now = connected();
    if (now !== before) listener(now);
    before = now;
  }, 500);
  return () => clearInterval(timer);
}

/** Nothing from elsewhere, whatever a bot sends. The components set style attributes, hence 'unsafe-inline' for styles. */
const PAGE_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  if (response.writableEnded || response.destroyed) return;
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  // The rest of a body that was not read must not be taken for the next request.
  if (status >= 400 && status !== 500) response.setHeader('Connection', 'close');
  send(response, status, 'application/json', JSON.stringify({ message }));
}

/** The body's JSON; undefined if it is too long or none. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
