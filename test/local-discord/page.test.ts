/** The page's side of the server. What the page looks like is tested in test/browser. */
import { expect, onTestFinished, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { matching, type Runnable, readLine } from '../../src/local-discord/page/browser/command-line.ts';

async function pageToken(local: LocalDiscord): Promise<string> {
  const html = await (await fetch(local.address)).text();
  return /name="page-token" content="([\w-]{32})"/.exec(html)?.[1] ?? '';
}

async function start(): Promise<{ local: LocalDiscord; token: string }> {
  const local = await startLocalDiscord({ guildName: 'A <b>room</b>' });
  onTestFinished(() => local.close());
  return { local, token: await pageToken(local) };
}

async function ask(
  { local, token }: { local: LocalDiscord; token: string },
  name: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${local.address}/page/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-page-token': token, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

test('the page loads nothing from elsewhere, and its names are escaped', async () => {
  const { local, token } = await start();
  const response = await fetch(local.address);
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  const html = await response.text();
  expect(html).toContain('<title>A &lt;b&gt;room&lt;/b&gt; · ');
  expect(html.match(/(?:src|href)="[^"]*"/g)).toEqual([
    expect.stringMatching(/^href="data:image/),
    'href="/page/client.css"',
    'src="/page/client.js"',
  ]);
  expect(token).toHaveLength(32);
});

test('the bundle is made, and names no other server that it would ask', async () => {
  const { local } = await start();
  const script = await fetch(`${local.address}/page/client.js`);
  expect([script.status, script.headers.get('content-type')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
  ]);
  const style = await (await fetch(`${local.address}/page/client.css`)).text();
  expect(style).not.toMatch(/url\(|@import|@font-face/);
});

test('calls need the token of this start, and JSON', async () => {
  const page = await start();
  const channelId = page.local.channels.general;
  expect(await ask(page, 'messages', { channelId })).toEqual({ status: 200, body: [] });
  const again = { message: 'The local Discord was started again. Reload the page.' };
  expect(await ask({ ...page, token: 'x'.repeat(32) }, 'messages', { channelId })).toEqual({
    status: 403,
    body: again,
  });
  expect((await ask(page, 'messages', { channelId }, { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await ask(page, 'messages', { channelId }, { origin: 'http://example.org' })).status).toBe(403);
  expect((await ask(page, 'messages', '{')).status).toBe(400);
  expect((await ask(page, 'messages', { channelId: 'x'.repeat(64 * 1024) })).status).toBe(400);
  expect((await ask(page, 'messages', { channelId, more: 1 })).status).toBe(400);
  expect((await ask(page, 'constructor', {})).status).toBe(404);
  expect((await fetch(`${page.local.address}/page/api/messages`)).status).toBe(404);
  expect((await fetch(`${page.local.address}/page/events`)).status).toBe(403);
  expect((await fetch(`${page.local.address}/page/other`)).status).toBe(404);
});

test('what a client would not let a person do is refused in words', async () => {
  const page = await start();
  const channelId = page.local.channels.general;
  expect(await ask(page, 'send', { channelId, content: 'x'.repeat(2001) })).toEqual({
    status: 400,
    body: { message: 'A message has 2000 characters at most; this one has 2001.' },
  });
  expect((await ask(page, 'run', { channelId, name: 'nothing', options: {} })).status).toBe(400);
});

test('the host thinks of examples when a page asks, not before', async () => {
  let asked = 0;
  const local = await startLocalDiscord({
    examples: () => {
      asked += 1;
      return ['Who?'];
    },
  });
  onTestFinished(() => local.close());
  const token = await pageToken(local);
  const stop = new AbortController();
  await fetch(`${local.address}/page/events?token=${token}`, { signal: stop.signal });
  expect(asked).toBe(0);
  expect(await ask({ local, token }, 'examples', {})).toEqual({ status: 200, body: ['Who?'] });
  stop.abort();
});

test('a page hears the state first, then what happens', async () => {
  const { local, token } = await start();
  const response = await fetch(`${local.address}/page/events?token=${token}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => JSON.parse(((await reader?.read())?.value ?? '').replace(/^data: /, ''));
  const first = await next();
  expect(first.type).toBe('state');
  expect(first.state).toMatchObject({
    guildName: 'A <b>room</b>',
    botConnected: false,
    notice: null,
  });
  local.notice('A problem.');
  expect(await next()).toEqual({ type: 'notice', notice: 'A problem.' });
  await local.user.sendMessage(local.channels.general, { content: 'Hello' });
  expect(await next()).toMatchObject({ type: 'message', message: { content: 'Hello' } });
});

test('24 pages can be open at once', async () => {
  const { local, token } = await start();
  const open = async (): Promise<{ status: number; close: () => void }> => {
    const stop = new AbortController();
    const { signal } = stop;
    const { status } = await fetch(`${local.address}/page/events?token=${token}`, { signal });
    return { status, close: () => stop.abort() };
  };
  const opened = await Promise.all(Array.from({ length: 24 }, open));
  expect(opened.map(({ status }) => status)).toEqual(Array(24).fill(200));
  expect((await open()).status).toBe(503);
  opened[0]?.close();
  await expect.poll(async () => (await open()).status).toBe(200);
});

const text = (name: string) => ({ type: 3, name, description: '' });
const said: Runnable = {
  name: 'said',
  description: 'What somebody said',
  options: [text('who'), text('about')],
};
const check: Runnable = { name: 'knowledge check', description: 'Looks for faults', options: [] };

test.each([
  ['/said', 'said', {}],
  ['/said somebody', 'said', { who: 'somebody' }],
  ['/said who:Ann Lee about: the tide: ebb', 'said', { who: 'Ann Lee', about: 'the tide: ebb' }],
  ['/knowledge check', 'knowledge check', {}],
])('reads %s', (line, name, values) => {
  const read = readLine(line, [said, check]);
  expect([read?.command.name, read?.values]).toEqual([name, values]);
});

test('a line that begins with no command is none; a part of a name finds its command', () => {
  expect(readLine('/saidx', [said, check])).toBeNull();
  expect(matching([said, check], '/fault').map(({ name }) => name)).toEqual(['knowledge check']);
});
