import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, PersonRefused, startLocalDiscord } from '../../src/local-discord/index.ts';
import { loadOpenApi } from './openapi.ts';
import { call } from './raw.ts';

let local: LocalDiscord;

beforeAll(async () => {
  local = await startLocalDiscord();
});
afterAll(() => local.close());

const post = (channelId: string, body: object = { content: 'x' }) =>
  call(local, 'POST', `/channels/${channelId}/messages`, body);
const outcome = ({ status, body }: Awaited<ReturnType<typeof call>>): unknown[] => [
  status,
  body.code,
  body.message,
];

describe('what the bot may not do in a place', () => {
  it('unknown and invisible channels', async () => {
    expect(outcome(await post('100000000000000000'))).toEqual([404, 10003, 'Unknown Channel']);
    const hidden = local.world.addChannel({ name: 'hidden', denyBot: ['VIEW_CHANNEL'] });
    expect(outcome(await post(hidden))).toEqual([403, 50001, 'Missing Access']);
    expect(outcome(await call(local, 'GET', `/channels/${hidden}`))).toEqual([403, 50001, 'Missing Access']);
    const secret = local.world.addThread({ name: 'secret', private: true });
    expect(outcome(await post(secret))).toEqual([403, 50001, 'Missing Access']);
    const shared = local.world.addThread({ name: 'shared', private: true, memberIds: [local.botUserId] });
    expect((await post(shared)).status).toBe(200);
  });

  it('a channel where it may not send', async () => {
    const quiet = local.world.addChannel({ name: 'quiet', denyBot: ['SEND_MESSAGES'] });
    expect(outcome(await post(quiet))).toEqual([403, 50013, 'Missing Permissions']);
    expect(outcome(await call(local, 'POST', `/channels/${quiet}/typing`))).toEqual([
      403,
      50013,
      'Missing Permissions',
    ]);
    // In threads another permission counts.
    const thread = local.world.addThread({ name: 'talk', parentId: quiet });
    expect((await post(thread)).status).toBe(200);
  });

  it('a channel where it may not attach files or embed', async () => {
    const plain = local.world.addChannel({ name: 'plain', denyBot: ['EMBED_LINKS', 'ATTACH_FILES'] });
    expect(outcome(await post(plain, { embeds: [{ title: 't' }] }))).toEqual([
      403,
      50013,
      'Missing Permissions',
    ]);
    const form = new FormData();
    form.set('files[0]', new Blob(['x']), 'x.txt');
    expect(outcome(await post(plain, form))).toEqual([403, 50013, 'Missing Permissions']);
    expect((await post(plain)).status).toBe(200);
  });

  it('a channel whose history it may not read', async () => {
    const channel = local.world.addChannel({ name: 'forgetful', denyBot: ['READ_MESSAGE_HISTORY'] });
    const { id } = await local.user.sendMessage(channel, { content: 'x' });
    expect(outcome(await post(channel, { content: 'x', message_reference: { message_id: id } }))).toEqual([
      400,
      160002,
      'Cannot reply without permission to read message history',
    ]);
    const history = await call(local, 'GET', `/channels/${channel}/messages`);
    expect([history.status, history.body]).toEqual([200, []]);
    expect(outcome(await call(local, 'GET', `/channels/${channel}/messages/${id}`))).toEqual([
      403,
      50001,
      'Missing Access',
    ]);
  });

  it("other people's messages", async () => {
    const { general, dm } = local.channels;
    const { id } = await local.user.sendMessage(general, { content: 'x' });
    const path = `/channels/${general}/messages/${id}`;
    expect(outcome(await call(local, 'PATCH', path, { content: 'y' }))).toEqual([
      403,
      50005,
      'Cannot edit a message authored by another user',
    ]);
    expect(outcome(await call(local, 'DELETE', path))).toEqual([403, 50013, 'Missing Permissions']);
    const direct = await local.user.sendMessage(dm, { content: 'x' });
    expect(outcome(await call(local, 'DELETE', `/channels/${dm}/messages/${direct.id}`))).toEqual([
      403,
      50003,
      'Cannot execute action on a DM channel',
    ]);
    expect(outcome(await call(local, 'GET', `/channels/${general}/messages/1`))).toEqual([
      404,
      10008,
      'Unknown Message',
    ]);
    const moderated = local.world.addChannel({ name: 'moderated', allowBot: ['MANAGE_MESSAGES'] });
    const removable = await local.user.sendMessage(moderated, { content: 'x' });
    expect((await call(local, 'DELETE', `/channels/${moderated}/messages/${removable.id}`)).status).toBe(204);
  });

  it('servers, members and users that are not there', async () => {
    expect(outcome(await call(local, 'GET', '/guilds/1'))).toEqual([404, 10004, 'Unknown Guild']);
    const outsider = local.world.addUser('Outsider', { outsideGuild: true });
    const member = `/guilds/${local.guildId}/members/${outsider.id}`;
    expect(outcome(await call(local, 'GET', member))).toEqual([404, 10007, 'Unknown Member']);
    expect(outcome(await call(local, 'GET', '/users/1'))).toEqual([404, 10013, 'Unknown User']);
    expect(
      outcome(await call(local, 'POST', '/users/@me/channels', { recipient_id: local.botUserId })),
    ).toEqual([403, 50007, 'Cannot send messages to this user']);
    const opened = await call(local, 'POST', '/users/@me/channels', { recipient_id: local.user.id });
    expect([opened.status, opened.body.id]).toEqual([200, local.channels.dm]);
  });
});

describe('threads', () => {
  it('come back from the archive when someone writes, unless locked', async () => {
    const sleeping = local.world.addThread({ name: 'sleeping', archived: true });
    expect((await post(sleeping)).status).toBe(200);
    const { body } = await call(local, 'GET', `/channels/${sleeping}`);
    expect(body.thread_metadata).toMatchObject({ archived: false });
    const locked = local.world.addThread({ name: 'locked', archived: true, locked: true });
    expect(outcome(await post(locked))).toEqual([400, 160005, 'Thread is locked']);
    await expect(local.user.sendMessage(locked, { content: 'x' })).rejects.toThrow(PersonRefused);
  });

  it('that are locked take messages of those who manage threads', async () => {
    const parentId = local.world.addChannel({ name: 'kept', allowBot: ['MANAGE_THREADS'] });
    const locked = local.world.addThread({ name: 'shut', parentId, archived: true, locked: true });
    expect((await post(locked)).status).toBe(200);
  });

  it('have permissions of their own', async () => {
    const parentId = local.world.addChannel({
      name: 'above',
      denyBot: ['SEND_MESSAGES_IN_THREADS', 'CREATE_PUBLIC_THREADS', 'CREATE_PRIVATE_THREADS'],
    });
    const missing = [403, 50013, 'Missing Permissions'];
    expect(outcome(await post(local.world.addThread({ name: 'below', parentId })))).toEqual(missing);
    const { body: sent } = await post(parentId);
    const start = (path: string, type: number) =>
      call(local, 'POST', `/channels/${parentId}${path}/threads`, { name: 'x', type });
    expect(outcome(await start('', 11))).toEqual(missing);
    expect(outcome(await start('', 12))).toEqual(missing);
    expect(outcome(await start(`/messages/${sent.id}`, 11))).toEqual(missing);
  });

  it('have a slow mode of six hours at most', async () => {
    const make = (seconds: number) =>
      call(local, 'POST', `/channels/${local.channels.general}/threads`, {
        name: 'slow',
        type: 11,
        rate_limit_per_user: seconds,
      });
    expect((await make(21_600)).status).toBe(201);
    expect((await make(21_601)).body.code).toBe(50035);
  });

  it('in the archive take nothing but being opened', async () => {
    const thread = local.world.addThread({ name: 'old' });
    const { body: sent } = await post(thread);
    local.world.changeThread(thread, { archived: true });
    const message = `/channels/${thread}/messages/${sent.id}`;
    expect(outcome(await call(local, 'PATCH', message, { content: 'y' }))).toEqual([
      400,
      50083,
      'Thread is archived',
    ]);
    expect(outcome(await call(local, 'DELETE', message))).toEqual([400, 50083, 'Thread is archived']);
    expect(outcome(await call(local, 'PUT', `/channels/${thread}/thread-members/@me`))).toEqual([
      400,
      50083,
      'Thread is archived',
    ]);
    expect((await call(local, 'PATCH', `/channels/${thread}`, { archived: false })).status).toBe(200);
    expect((await call(local, 'PATCH', message, { content: 'y' })).status).toBe(200);
  });

  it('start from a message once, with a name of up to 100 and one of four durations', async () => {
    const { general } = local.channels;
    const { id } = await local.user.sendMessage(general, { content: 'topic' });
    const path = `/channels/${general}/messages/${id}/threads`;
    const code = async (body: object): Promise<unknown> => (await call(local, 'POST', path, body)).body.code;
    expect(await code({ name: 'x'.repeat(101) })).toBe(50035);
    expect(await code({ name: '' })).toBe(50035);
    expect(await code({ name: 'x', auto_archive_duration: 61 })).toBe(50035);
    const made = await call(local, 'POST', path, { name: 'x'.repeat(100), auto_archive_duration: 60 });
    expect([made.status, made.body.id, made.body.owner_id]).toEqual([201, id, local.botUserId]);
    expect(await code({ name: 'x' })).toBe(160004);
    const inThread = await call(local, 'POST', `/channels/${id}/threads`, { name: 'x', type: 11 });
    expect(outcome(inThread)).toEqual([400, 50024, 'Cannot execute action on this channel type']);
  });

  it('are changed by their owner and whoever manages threads', async () => {
    const [theirs] = local.channels.threads;
    expect(outcome(await call(local, 'PATCH', `/channels/${theirs}`, { name: 'mine' }))).toEqual([
      403,
      50013,
      'Missing Permissions',
    ]);
    const own = await call(local, 'POST', `/channels/${local.channels.general}/threads`, {
      name: 'own',
      type: 11,
    });
    const changed = await call(local, 'PATCH', `/channels/${own.body.id}`, { name: 'ours', archived: true });
    expect(changed.body).toMatchObject({ name: 'ours', thread_metadata: { archived: true } });
    const active = await call(local, 'GET', `/guilds/${local.guildId}/threads/active`);
    expect(JSON.stringify(active.body.threads)).not.toContain('ours');
  });
});

describe('history', () => {
  it('is newest first, 50 unless told otherwise, 100 at most, before, after and around a message', async () => {
    const channel = local.world.addChannel({ name: 'long' });
    const ids: string[] = [];
    for (let n = 0; n < 120; n += 1)
      ids.push((await local.user.sendMessage(channel, { content: `${n}` })).id);
    const get = async (query: string): Promise<number[]> => {
      const { body } = await call(local, 'GET', `/channels/${channel}/messages?${query}`);
      return Array.isArray(body) ? body.map((message: { id: string }) => ids.indexOf(message.id)) : [];
    };
    expect(await get('')).toEqual(Array.from({ length: 50 }, (_, i) => 119 - i));
    expect((await get('limit=100')).length).toBe(100);
    expect(await get(`limit=2&before=${ids[10]}`)).toEqual([9, 8]);
    expect(await get(`limit=2&after=${ids[10]}`)).toEqual([12, 11]);
    expect(await get(`limit=3&around=${ids[10]}`)).toEqual([11, 10, 9]);
    for (const query of ['limit=101', 'limit=0', 'before=x'])
      expect((await call(local, 'GET', `/channels/${channel}/messages?${query}`)).body.code).toBe(50035);
  });
});

it('keeps to what Discord describes in its OpenAPI document', ({ skip }) => {
  const openApi = loadOpenApi();
  if ('skipped' in openApi) return skip(openApi.skipped);
  expect([...new Set(openApi.check.problems(local.log))]).toEqual([]);
});
