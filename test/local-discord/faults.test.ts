import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Client, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { connectClient } from './raw.ts';

let local: LocalDiscord;
let client: Client<true>;
let heard: string[];

beforeEach(async () => {
  local = await startLocalDiscord();
  client = await connectClient(local);
  heard = [];
  client.on('messageCreate', (message) => heard.push(message.content));
});
afterEach(async () => {
  await client.destroy();
  await local.close();
});

const say = (content: string) => local.user.sendMessage(local.channels.dm, { content });
const soon = (expected: string[]) => expect.poll(() => heard, { timeout: 3000 }).toEqual(expected);

describe('what can happen to the gateway', () => {
  it.each<[name: string, hit: () => void]>([
    ['a cut line', () => local.faults.dropSocket()],
    ['a close that can be resumed', () => local.faults.dropSocket(4000)],
    ['a request to reconnect', () => local.faults.reconnect()],
    ['a session that can be resumed', () => local.faults.invalidSession(true)],
  ])('%s loses no message', async (_, hit) => {
    const resumed = new Promise((resolve) => client.once('shardResume', resolve));
    hit();
    await say('meanwhile');
    await resumed;
    await say('after');
    await soon(['meanwhile', 'after']);
  });

  it('a session that is gone means a new one', async () => {
    const again = new Promise((resolve) => client.once('shardReady', resolve));
    local.faults.invalidSession(false);
    await again;
    await say('after');
    await soon(['after']);
  });

  it('a server that no longer acknowledges heartbeats is left for a new connection', async () => {
    await client.destroy();
    await local.close();
    local = await startLocalDiscord({ heartbeatMs: 60 });
    local.faults.ignoreHeartbeats(true);
    client = await connectClient(local);
    const resumed = new Promise((resolve) => client.once('shardResume', resolve));
    await expect
      .poll(() => local.log.frames().filter((frame) => frame.op === 6).length, { timeout: 3000 })
      .toBe(1);
    local.faults.ignoreHeartbeats(false);
    await resumed;
  });

  it('events come twice, late or never', async () => {
    local.faults.duplicateEvents(1, 'MESSAGE_CREATE');
    await say('twice');
    local.faults.loseEvents(1, 'MESSAGE_CREATE');
    await say('never');
    local.faults.delayEvents(60, 1, 'MESSAGE_CREATE');
    await say('late');
    await say('on time');
    // discord.js itself drops the second of two messages with one id.
    await soon(['twice', 'on time', 'late']);
    const sent = local.log.frames().filter((frame) => frame.event === 'MESSAGE_CREATE');
    expect(sent.map((frame) => frame.data)).toMatchObject(
      ['twice', 'twice', 'on time', 'late'].map((content) => ({ content })),
    );
  });

  it('servers come late and out of order: the client waits for them', async () => {
    await client.destroy();
    const { guildId } = local.world.addGuild('Second room');
    local.faults.guildsLate(60);
    const startedAt = performance.now();
    client = await connectClient(local);
    expect(performance.now() - startedAt).toBeGreaterThan(115);
    expect([...client.guilds.cache.keys()]).toEqual([local.guildId, guildId]);
    const order = local.log
      .frames()
      .filter((frame) => frame.event === 'GUILD_CREATE')
      .slice(-2);
    expect(order.map((frame) => frame.data)).toMatchObject([{ id: guildId }, { id: local.guildId }]);
  });

  it('the bot is taken into another server while it runs', async () => {
    const joined = new Promise<string>((resolve) => client.once('guildCreate', (guild) => resolve(guild.id)));
    const { guildId, channelId } = local.world.addGuild('Third room');
    expect(await joined).toBe(guildId);
    await local.user.sendMessage(channelId, { content: `<@${local.botUserId}> hello` });
    await soon([`<@${local.botUserId}> hello`]);
  });
});

describe('what can happen to a request', () => {
  const send = () => client.users.send(local.user.id, 'x');
  const path = 'messages';

  it('fails as often as told, and then no more', async () => {
    local.faults.failRequests({ method: 'POST', path, times: 2, answer: { kind: 'status', status: 503 } });
    await expect(send()).rejects.toThrow(HTTPError);
    await expect(send()).rejects.toThrow(HTTPError);
    expect((await send()).content).toBe('x');
    expect(local.log.rest().filter((exchange) => exchange.injected).length).toBe(2);
  });

  it('is told to wait', async () => {
    local.faults.failRequests({ path, answer: { kind: 'rate-limit', retryAfterMs: 80, global: false } });
    const startedAt = performance.now();
    expect((await send()).content).toBe('x');
    expect(performance.now() - startedAt).toBeGreaterThan(75);
    client.rest.options.rejectOnRateLimit = () => true;
    local.faults.failRequests({ path, answer: { kind: 'rate-limit', retryAfterMs: 80, global: true } });
    await expect(send()).rejects.toThrow(RateLimitError);
  });

  it('is never answered, or answered late though it was carried out', async () => {
    client.rest.options.timeout = 60;
    local.faults.failRequests({ path, answer: { kind: 'timeout' } });
    await expect(send()).rejects.toThrow(/abort/i);
    local.faults.failRequests({ path, answer: { kind: 'slow', ms: 120 } });
    await expect(send()).rejects.toThrow(/abort/i);
    expect(local.user.messages(local.channels.dm).map((message) => message.content)).toEqual(['x']);
  });

  it('can be forgotten', async () => {
    local.faults.failRequests({ path: /./, times: 9, answer: { kind: 'status', status: 500 } });
    local.faults.clear();
    expect((await send()).content).toBe('x');
  });
});

describe('stopping', () => {
  it('ends waiting people, and lets the process exit', async () => {
    const script = fileURLToPath(new URL('./exits.fixture.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
      timeout: 15_000,
    });
    expect(stdout.trim()).toBe('failed The local Discord was stopped.');
  }, 20_000);

  it('tells a client that the token is wrong', async () => {
    const { token } = local;
    await expect(client.rest.setToken('wrong').get('/users/@me')).rejects.toThrow(DiscordAPIError);
    client.rest.setToken(token);
  });
});
