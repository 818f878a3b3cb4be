import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type LocalDiscord,
  type PersonEvent,
  PersonRefused,
  startLocalDiscord,
} from '../../src/local-discord/index.ts';
import { call } from './raw.ts';

let local: LocalDiscord;

beforeEach(async () => {
  local = await startLocalDiscord({
    userName: 'Ann Reader',
    channelName: 'hall',
    threadNames: ['one', 'two'],
  });
});
afterEach(() => local.close());

describe('a person', () => {
  it('sees the places at the start', () => {
    const { user, channels } = local;
    expect([user.user.username, user.user.global_name]).toEqual(['ann_reader', 'Ann Reader']);
    expect(user.channels().map(({ id, kind, name, mayWrite }) => [id, kind, name, mayWrite])).toEqual([
      [channels.general, 'text', 'hall', true],
      [channels.threads[0], 'thread', 'one', true],
      [channels.threads[1], 'thread', 'two', true],
      [channels.dm, 'dm', 'On the Record', true],
    ]);
  });

  it('sees what others and the bot write, but not their direct messages or private threads', async () => {
    const { general } = local.channels;
    const other = local.world.addUser('Ben');
    await other.sendMessage(general, { content: 'hello' });
    await other.sendMessage(other.dmChannelId, { content: 'for the bot' });
    await call(local, 'POST', `/channels/${general}/messages`, { content: 'hello, both' });
    const secret = local.world.addThread({ name: 'secret', private: true, ownerId: other.id });
    expect(local.user.messages(general).map((m) => [m.author.global_name, m.content])).toEqual([
      ['Ben', 'hello'],
      ['On the Record', 'hello, both'],
    ]);
    expect(() => local.user.messages(other.dmChannelId)).toThrow(PersonRefused);
    expect(() => local.user.messages(secret)).toThrow(PersonRefused);
  });

  it('writes, replies, edits and deletes', async () => {
    const { general } = local.channels;
    const first = await local.user.sendMessage(general, { content: 'frist' });
    const edited = await local.user.editMessage(general, first.id, 'first');
    expect([edited.content, edited.edited_timestamp]).toEqual(['first', expect.any(String)]);
    const reply = await local.user.sendMessage(general, {
      content: 'second',
      replyTo: first.id,
      files: [{ name: 'a.txt', data: Buffer.from('text'), description: 'A text' }],
    });
    expect(reply).toMatchObject({
      type: 19,
      referenced_message: { content: 'first' },
      attachments: [
        { filename: 'a.txt', size: 4, description: 'A text', content_type: 'text/plain; charset=utf-8' },
      ],
    });
    await local.user.deleteMessage(general, first.id);
    expect(local.user.messages(general)).toMatchObject([{ content: 'second', referenced_message: null }]);
  });

  it('is refused what the client refuses, with words for people', async () => {
    const { general } = local.channels;
    const { user } = local;
    const ofBot = await call(local, 'POST', `/channels/${general}/messages`, { content: 'x' });
    const readOnly = local.world.addChannel({ name: 'news', denyEveryone: ['SEND_MESSAGES'] });
    await expect(user.sendMessage(general, { content: ' ' })).rejects.toThrow('The message is empty.');
    await expect(user.sendMessage(general, { content: 'x'.repeat(2001) })).rejects.toThrow(
      'A message has 2000 characters at most; this one has 2001.',
    );
    await expect(user.sendMessage(readOnly, { content: 'x' })).rejects.toThrow('You may not write here.');
    await expect(user.deleteMessage(general, String(ofBot.body.id))).rejects.toThrow(
      'You can delete only your own messages here.',
    );
    await expect(user.runCommand(general, 'x')).rejects.toThrow(
      'There is no command /x here. The bot has registered none.',
    );
  });

  it('hears of all that, as it happens', async () => {
    const { general } = local.channels;
    const other = local.world.addUser('Ben');
    const heard: PersonEvent[] = [];
    const listening = (async () => {
      for await (const event of local.user.events()) {
        heard.push(event);
        if (event.type === 'message-deleted') return;
      }
    })();
    other.typing(general);
    const { id } = await other.sendMessage(general, { content: 'a' });
    await other.editMessage(general, id, 'b');
    local.world.addThread({ name: 'three' });
    await call(local, 'PUT', `/applications/${local.applicationId}/commands`, []);
    await call(local, 'POST', `/channels/${general}/typing`);
    await other.deleteMessage(general, id);
    await listening;
    expect(heard).toMatchObject([
      { type: 'typing', channelId: general, user: { global_name: 'Ben' } },
      { type: 'message', message: { content: 'a' } },
      { type: 'message-edited', message: { content: 'b' } },
      { type: 'channel', channel: { kind: 'thread', name: 'three' } },
      { type: 'commands' },
      { type: 'typing', user: { id: local.botUserId } },
      { type: 'message-deleted', channelId: general, messageId: id },
    ]);
  });
});

describe('what was sent', () => {
  it('is each request that made or changed a message', async () => {
    const { general } = local.channels;
    const { body } = await call(local, 'POST', `/channels/${general}/messages`, { content: 'a' });
    await call(local, 'PATCH', `/channels/${general}/messages/${body.id}`, { content: 'b' });
    expect(local.whatWasSent(String(body.id))).toMatchObject([
      {
        method: 'POST',
        path: `/channels/${general}/messages`,
        body: { content: 'a' },
        files: [],
        status: 200,
      },
      {
        method: 'PATCH',
        path: `/channels/${general}/messages/${body.id}`,
        body: { content: 'b' },
        status: 200,
      },
    ]);
    expect(local.whatWasSent('1')).toEqual([]);
  });
});
