import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { discordRateLimits, type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { call, openGateway } from './raw.ts';

let local: LocalDiscord;

beforeAll(async () => {
  local = await startLocalDiscord();
});
afterAll(() => local.close());

/** fetch does not let a test choose Host and Origin. */
function rawStatus(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${local.address}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('what is asked wrongly', () => {
  it('without the token, or with another', async () => {
    for (const authorization of ['', 'Bot wrong', local.token, `Bearer ${local.token}`]) {
      const { status, body } = await call(local, 'GET', '/users/@me', undefined, { authorization });
      expect([status, body]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
    }
  });

  it('routes, methods and versions that are not there are answered loudly', async () => {
    const unknown = await call(local, 'GET', '/guilds/1/emojis');
    expect([unknown.status, unknown.body.code]).toEqual([404, 0]);
    expect(local.log.notes().at(-1)).toMatchObject({
      level: 'warn',
      text: 'not served by the local Discord: GET /guilds/1/emojis',
    });
    expect((await call(local, 'PUT', '/users/@me', {})).status).toBe(405);
    const old = await fetch(`${local.restUrl}/v9/users/@me`);
    expect([old.status, await old.json()]).toEqual([
      400,
      { message: 'Invalid API version provided', code: 50041 },
    ]);
  });

  it('bodies that cannot be read', async () => {
    const send = (body: string, type = 'application/json') =>
      fetch(`${local.restUrl}/v10/channels/${local.channels.general}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${local.token}`, 'content-type': type },
        body,
      });
    const broken = await send('{');
    expect([broken.status, await broken.json()]).toEqual([
      400,
      { message: 'The request body contains invalid JSON.', code: 50109 },
    ]);
    expect((await send('[]')).status).toBe(400);
    expect((await send('a=b', 'application/x-www-form-urlencoded')).status).toBe(501);
    expect((await send('--x', 'multipart/form-data; boundary=x')).status).toBe(400);
  });
});

describe('who may ask', () => {
  it('answers only to its own name, and only its own pages', async () => {
    const host = new URL(local.address).host;
    const port = new URL(local.address).port;
    expect(await rawStatus('/api/v10/gateway', { host })).toBe(200);
    expect(await rawStatus('/api/v10/gateway', { host: `localhost:${port}` })).toBe(200);
    expect(await rawStatus('/api/v10/gateway', { host: `rebound.example:${port}` })).toBe(403);
    expect(await rawStatus('/api/v10/gateway', { host, origin: local.address })).toBe(200);
    expect(await rawStatus('/api/v10/gateway', { host, origin: 'http://elsewhere.example' })).toBe(403);
    expect(await rawStatus('/api/v10/gateway', { host, origin: 'null' })).toBe(403);
    expect(await rawStatus('/api/v10/gateway', { host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await rawStatus('/', { host })).toBe(200);
    // A link on another site may lead to the page, but not into the API.
    const link = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
    expect(await rawStatus('/', link)).toBe(200);
    expect(await rawStatus('/api/v10/gateway', link)).toBe(403);
  });

  it('opens no gateway to a page of another origin, nor at another path', async () => {
    const refusal = (path: string, options: ClientOptions): Promise<number | undefined> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${local.address.replace('http', 'ws')}${path}`, options);
        socket.on('unexpected-response', (asked, response) => {
          resolve(response.statusCode);
          asked.destroy();
        });
        socket.on('error', () => {});
      });
    expect(await refusal('/gateway?v=10', { origin: 'http://elsewhere.example' })).toBe(403);
    expect(await refusal('/gateway?v=10', { headers: { host: 'rebound.example' } })).toBe(403);
    expect(await refusal('/elsewhere', {})).toBe(404);
  });

  it('listens on 127.0.0.1 only', async () => {
    const port = Number(new URL(local.address).port);
    // This machine too, under another of its names.
    const failed = new Promise<string | undefined>((resolve) => {
      const socket = connect({ port, host: '127.0.0.2', timeout: 1000 });
      socket.on('connect', () => socket.destroy(new Error('it answered')));
      socket.on('timeout', () => socket.destroy(new Error('no answer')));
      socket.on('error', ({ message }) => resolve(message));
    });
    expect(await failed).not.toBe('it answered');
  });

  it('holds no more connections than it was told', async () => {
    const small = await startLocalDiscord({ maxConnections: 2 });
    const port = Number(new URL(small.address).port);
    const open = () => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.on('error', () => {});
      return socket;
    };
    const held = [open(), open()];
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    await new Promise((resolve) => open().once('close', resolve));
    const freed = new Promise((resolve) => held[0]?.once('close', resolve));
    held[0]?.destroy();
    await freed;
    await expect.poll(async () => (await fetch(small.address).catch(() => null))?.status).toBe(200);
    held[1]?.destroy();
    await small.close();
  });

  it('makes new tokens at each start', async () => {
    const other = await startLocalDiscord();
    expect(other.token).not.toBe(local.token);
    expect(other.token.length).toBeGreaterThan(60);
    await other.close();
  });

  it('keeps tokens out of the log', async () => {
    const gateway = await openGateway(local);
    gateway.send({ op: 2, d: { token: local.token, intents: 0, properties: {} } });
    await gateway.next((frame) => frame.t === 'READY');
    gateway.close();
    expect(JSON.stringify(local.log.entries())).not.toContain(local.token);
  });
});

describe('a page', () => {
  it('is served beside the API', async () => {
    const fresh = await startLocalDiscord();
    fresh.servePage((asked, response) => {
      if (asked.url !== '/') return false;
      response.end('hello');
      return true;
    });
    expect(await (await fetch(fresh.address)).text()).toBe('hello');
    expect((await fetch(`${fresh.address}/other`)).status).toBe(404);
    await fresh.close();
  });
});

describe('rate limits', () => {
  it('are told on every route', async () => {
    const { headers } = await call(local, 'GET', '/users/@me');
    for (const name of ['limit', 'remaining', 'reset', 'reset-after', 'bucket'])
      expect(headers.get(`x-ratelimit-${name}`)).not.toBeNull();
  });

  it("answer 429 beyond Discord's usual 5 messages in 5 s, for that channel only", async () => {
    let clock = Date.now();
    const strict = await startLocalDiscord({ rateLimits: discordRateLimits, now: () => clock });
    const send = (channelId: string) =>
      call(strict, 'POST', `/channels/${channelId}/messages`, { content: 'x' });
    for (let n = 0; n < 5; n += 1) expect((await send(strict.channels.general)).status).toBe(200);
    const { status, headers, body } = await send(strict.channels.general);
    expect([status, body.message, body.global]).toEqual([429, 'You are being rate limited.', false]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(4);
    expect(headers.get('x-ratelimit-scope')).toBe('user');
    expect((await send(strict.channels.threads[0])).status).toBe(200);
    // Waiting as long as told is enough.
    clock += Math.ceil(Number(headers.get('retry-after')) * 1000);
    const again = await send(strict.channels.general);
    expect([again.status, again.headers.get('x-ratelimit-remaining')]).toEqual([200, '4']);
    await strict.close();
  });

  it('can be had for all routes together', async () => {
    const strict = await startLocalDiscord({
      rateLimits: { ...discordRateLimits, global: { limit: 2, perMs: 1000 } },
    });
    await call(strict, 'GET', '/users/@me');
    await call(strict, 'GET', '/gateway/bot');
    const { status, headers, body } = await call(strict, 'GET', '/users/@me');
    expect([status, body.global, headers.get('x-ratelimit-global')]).toEqual([429, true, 'true']);
    const interaction = await call(strict, 'POST', '/interactions/1/x/callback', { type: 5 });
    expect(interaction.status).toBe(404);
    await strict.close();
  });
});
