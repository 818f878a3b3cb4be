import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { call, INTENTS, identify, openGateway, type RawGateway } from './raw.ts';

let local: LocalDiscord;

beforeEach(async () => {
  local = await startLocalDiscord();
});
afterEach(() => local.close());

/** Connects and identifies; gives READY too. */
async function enter(more: Record<string, unknown> = {}): Promise<RawGateway & { sessionId: string }> {
  const gateway = await openGateway(local);
  gateway.send(identify(local.token, more));
  const ready = await gateway.next((frame) => frame.t === 'READY');
  return { ...gateway, sessionId: ready.d.session_id };
}

describe('connecting', () => {
  it('says hello, acknowledges heartbeats, gets ready, then sends the servers', async () => {
    const gateway = await openGateway(local);
    expect((await gateway.next((frame) => frame.op === 10)).d.heartbeat_interval).toBe(41_250);
    gateway.send({ op: 1, d: null });
    await gateway.next((frame) => frame.op === 11);
    gateway.send(identify(local.token));
    const ready = await gateway.next((frame) => frame.t === 'READY');
    expect(ready).toMatchObject({
      op: 0,
      s: 1,
      d: {
        v: 10,
        user: { id: local.botUserId, bot: true },
        guilds: [{ id: local.guildId, unavailable: true }],
        resume_gateway_url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:/),
        application: { id: local.applicationId },
      },
    });
    const guild = await gateway.next((frame) => frame.t === 'GUILD_CREATE');
    expect(guild.d).toMatchObject({
      id: local.guildId,
      members: [{ user: { id: local.botUserId } }],
      channels: [{ id: local.channels.general }],
      threads: local.channels.threads.map((id) => ({ id })),
    });
    const { body } = await call(local, 'GET', '/gateway/bot');
    expect(body).toMatchObject({
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, max_concurrency: 1 },
    });
  });

  it.each<[name: string, frame: (token: string) => unknown, code: number]>([
    ['no JSON', () => '{', 4002],
    ['a payload over 4096 bytes', () => ({ op: 1, d: 'x'.repeat(4097) }), 4002],
    ['an identify without intents', (token) => ({ op: 2, d: { token, properties: {} } }), 4002],
    ['an unknown op before identifying', () => ({ op: 99, d: null }), 4003],
    ['a presence before identifying', () => ({ op: 3, d: {} }), 4003],
    ['a wrong token', () => identify('wrong'), 4004],
    ['an impossible shard', (token) => identify(token, { shard: [2, 2] }), 4010],
    ['unknown intents', (token) => identify(token, { intents: 1 << 30 }), 4013],
    ['the message content intent', (token) => identify(token, { intents: INTENTS | (1 << 15) }), 4014],
    ['the members intent', (token) => identify(token, { intents: 1 << 1 }), 4014],
  ])('closes on %s', async (_, frame, code) => {
    const gateway = await openGateway(local);
    gateway.send(frame(local.token));
    expect(await gateway.closed).toBe(code);
  });

  it('closes on an unknown op, a second identify, and more than 120 sends a minute', async () => {
    const first = await enter();
    first.send({ op: 99, d: null });
    expect(await first.closed).toBe(4001);
    const second = await enter();
    second.send(identify(local.token));
    expect(await second.closed).toBe(4005);
    const third = await enter();
    for (let n = 0; n < 120; n += 1) third.send({ op: 1, d: null });
    expect(await third.closed).toBe(4008);
  });

  it('speaks v10 and JSON only', async () => {
    expect(await (await openGateway(local, 'v=9&encoding=json')).closed).toBe(4012);
    expect(await (await openGateway(local, 'v=10&encoding=etf')).closed).toBe(4002);
  });

  it('closes on a client that sends no heartbeats', async () => {
    const impatient = await startLocalDiscord({ heartbeatMs: 10 });
    const gateway = await openGateway(impatient);
    expect(await gateway.closed).toBe(4009);
    await impatient.close();
  });

  it('gives content to those who have the intent, where it is switched on', async () => {
    const open = await startLocalDiscord({ privilegedIntents: ['messageContent'] });
    const gateway = await openGateway(open);
    gateway.send(identify(open.token, { intents: INTENTS | (1 << 15) }));
    await gateway.next((frame) => frame.t === 'GUILD_CREATE');
    await open.user.sendMessage(open.channels.general, { content: 'for all' });
    expect((await gateway.next((frame) => frame.t === 'MESSAGE_CREATE')).d.content).toBe('for all');
    gateway.close();
    await open.close();
  });
});

describe('events', () => {
  it('come only for the intents asked for', async () => {
    const everything = await enter({ intents: INTENTS | (1 << 11) | (1 << 14) });
    const guildsOnly = await enter({ intents: 1 });
    const { general, dm } = local.channels;
    local.user.typing(general);
    const { id } = await local.user.sendMessage(general, { content: 'a' });
    await local.user.editMessage(general, id, 'b');
    await local.user.deleteMessage(general, id);
    await local.user.sendMessage(dm, { content: 'c' });
    const hidden = local.world.addChannel({ name: 'hidden', denyBot: ['VIEW_CHANNEL'] });
    await local.user.sendMessage(hidden, { content: 'd' });
    const thread = local.world.addThread({ name: 'new' });
    local.world.changeThread(thread, { archived: true });
    await everything.next((frame) => frame.t === 'THREAD_UPDATE');
    await guildsOnly.next((frame) => frame.t === 'THREAD_UPDATE');
    const names = (gateway: RawGateway) => gateway.frames.filter((f) => f.op === 0).map((f) => f.t);
    expect(names(everything)).toEqual([
      'READY',
      'GUILD_CREATE',
      'TYPING_START',
      'MESSAGE_CREATE',
      'MESSAGE_UPDATE',
      'MESSAGE_DELETE',
      'MESSAGE_CREATE',
      'THREAD_CREATE',
      'THREAD_UPDATE',
    ]);
    expect(names(guildsOnly)).toEqual(['READY', 'GUILD_CREATE', 'THREAD_CREATE', 'THREAD_UPDATE']);
  });

  it('go to the shard of their server; direct messages to shard 0', async () => {
    const shards = [await enter({ shard: [0, 2] }), await enter({ shard: [1, 2] })];
    await local.user.sendMessage(local.channels.general, { content: 'a' });
    await local.user.sendMessage(local.channels.dm, { content: 'b' });
    const home = Number((BigInt(local.guildId) >> 22n) % 2n);
    const [first, second] = shards;
    await first?.next((frame) => frame.t === 'MESSAGE_CREATE' && frame.d.content === 'b');
    await shards[home]?.next((frame) => frame.t === 'MESSAGE_CREATE' && frame.d.guild_id === local.guildId);
    const got = [first, second].map((one) => one?.frames.filter((f) => f.t === 'MESSAGE_CREATE').length);
    expect(got).toEqual(home === 0 ? [2, 0] : [1, 1]);
  });
});

describe('resuming', () => {
  it('replays what was missed, in order, then says so', async () => {
    const gateway = await enter();
    await gateway.next((frame) => frame.t === 'GUILD_CREATE');
    local.faults.dropSocket();
    expect(await gateway.closed).toBe(1006);
    await local.user.sendMessage(local.channels.dm, { content: 'one' });
    await local.user.sendMessage(local.channels.dm, { content: 'two' });
    const back = await openGateway(local);
    back.send({ op: 6, d: { token: local.token, session_id: gateway.sessionId, seq: 2 } });
    await back.next((frame) => frame.t === 'RESUMED');
    expect(back.frames.filter((f) => f.op === 0).map((f) => [f.s, f.t, f.d.content])).toEqual([
      [3, 'MESSAGE_CREATE', 'one'],
      [4, 'MESSAGE_CREATE', 'two'],
      [5, 'RESUMED', undefined],
    ]);
  });

  it('is over after a close with 1000, and never was for a stranger or a wrong sequence', async () => {
    const gateway = await enter();
    gateway.close(1000);
    await gateway.closed;
    const resume = async (d: object): Promise<RawGateway> => {
      const back = await openGateway(local);
      back.send({ op: 6, d: { token: local.token, ...d } });
      return back;
    };
    const ended = await resume({ session_id: gateway.sessionId, seq: 1 });
    expect((await ended.next((frame) => frame.op === 9)).d).toBe(false);
    const other = await enter();
    local.faults.dropSocket(4000);
    expect(await other.closed).toBe(4000);
    expect(await (await resume({ session_id: other.sessionId, seq: 99 })).closed).toBe(4007);
    expect(await (await resume({ session_id: other.sessionId, seq: 1, token: 'wrong' })).closed).toBe(4004);
  });
});
