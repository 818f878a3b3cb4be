import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem } from '../errors.ts';
import { UPLOAD } from '../limits.ts';
import type { LocalDiscordLog } from '../log.ts';
import type { World } from '../world/world.ts';
import type { Api } from './api.ts';

/**
 * Serves what is neither API, attachment nor gateway: the page. Returns false for what it does not know.
 * Called only for requests that passed the Host and Origin checks.
 */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

interface HttpServer {
  /** Starts listening on 127.0.0.1 and gives the port. */
  listen(port: number): Promise<number>;
  close(): Promise<void>;
}

export function createHttpServer(options: {
  api: Api;
  world: World;
  log: LocalDiscordLog;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  page: () => PageHandler | undefined;
  maxConnections: number;
}): HttpServer {
  const { api, world, log } = options;
  let port = 0;
  const timers = new Set<NodeJS.Timeout>();

  /**
   * Only this server's own names, and only its own pages: a page elsewhere can neither read it by a name that resolves to 127.0.0.1
   * (DNS rebinding) nor send to it (cross-site requests). Bots send no Origin.
   */
  const refusal = (request: IncomingMessage): string | null => {
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    const { host, origin } = request.headers;
    if (host === undefined || !hosts.includes(host)) return `host "${host}"`;
    if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return `origin "${origin}"`;
    // The browser says so itself when another site asks, even where it sends no Origin. Following a link to the page is no harm.
    const followsLink = request.headers['sec-fetch-dest'] === 'document' && !request.url?.startsWith('/api');
    if (request.headers['sec-fetch-site'] === 'cross-site' && !followsLink) return 'a cross-site request';
    return null;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refused = refusal(request);
    if (refused !== null) {
      log.note('warn', `refused ${refused}`);
      return sendJson(response, 403, { message: `The local Discord does not answer ${refused}.`, code: 0 });
    }
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    if (url.pathname.startsWith('/attachments/'))
      return sendFile(response, url.pathname.slice('/attachments/'.length));
    if (url.pathname === '/api' || url.pathname.startsWith('/api/')) return serveApi(request, response, url);
    if (await options.page()?.(request, response)) return;
    if (!response.headersSent) sendJson(response, 404, { message: '404: Not Found', code: 0 });
  };

  const serveApi = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const body = await readAll(request, UPLOAD.request);
    if (body === null) {
      const { status, code, message } = problem('requestTooLarge');
      response.setHeader('Connection', 'close');
      return sendJson(response, status, { message, code });
    }
    const answer = api.handle({
      method: request.method ?? 'GET',
      url,
      authorization: request.headers.authorization,
      contentType: request.headers['content-type'] ?? '',
      body,
    });
    if (answer.holdMs === null) return;
    const send = (): void => {
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
      sendJson(response, answer.status, answer.body);
    };
    if (answer.holdMs === 0) return send();
    const timer = setTimeout(() => {
      timers.delete(timer);
      send();
    }, answer.holdMs);
    timers.add(timer);
  };

  const sendFile = (response: ServerResponse, path: string): void => {
    const file = world.files.get(path);
    if (file === undefined) {
      sendJson(response, 404, { message: '404: Not Found', code: 0 });
      return;
    }
    response.writeHead(200, {
      'Content-Type': file.contentType,
      'Content-Length': file.data.length,
      // A bot's file must not become a page of this origin.
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(file.data);
  };

  const server: Server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      log.note(
        'warn',
        `the local Discord itself failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (!response.headersSent) sendJson(response, 500, { message: '500: Internal Server Error', code: 0 });
    });
  });
  server.maxConnections = options.maxConnections;
  server.on('upgrade', (request, socket, head) => {
    const refused = refusal(request);
    const path = request.url?.split('?')[0];
    if (refused === null && path === '/gateway/') return options.upgrade(request, socket, head);
    if (refused === null && path === '/gateway') return options.upgrade(request, socket, head);
    log.note('warn', `refused a WebSocket: ${refused ?? path}`);
    socket.end(
      `HTTP/1.1 ${refused === null ? '404 Not Found' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`,
    );
  });

  return {
    listen: (wanted) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(wanted, '127.0.0.1', () => {
          const address = server.address();
          port = typeof address === 'object' && address !== null ? address.port : wanted;
          resolve(port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.writableEnded || response.destroyed) return;
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

/** The whole body, or null if it is larger than `max` bytes; then the rest is thrown away. */
async function readAll(request: IncomingMessage, max: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= max) chunks.push(chunk);
    else chunks.length = 0;
    // A sender that will not stop is cut off.
    if (size > max * 2) return null;
  }
  return size > max ? null : Buffer.concat(chunks);
}
