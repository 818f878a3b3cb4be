import { codePoints, createForm, readWhole } from '../check/form.ts';
import { isEmpty, type MessageInput, readMessageBody } from '../check/message.ts';
import { invalidForm, problem } from '../errors.ts';
import { MESSAGE } from '../limits.ts';
import { may, maySend } from '../world/permissions.ts';
import { isBefore } from '../world/snowflakes.ts';
import { messageForBot } from '../world/visibility.ts';
import { type Channel, findMessage, type StoredMessage, type World } from '../world/world.ts';
import { bodyObject, need, param, type RestRequest, type Route, visibleChannel } from './route.ts';

/** Messages of a channel (Message Resource). */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/{channel_id}/messages',
    handle: (request) => ({ status: 200, body: history(request) }),
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages',
    handle: (request) => {
      const { world, messages, files } = request;
      const channel = visibleChannel(request);
      if (!maySend(world, world.bot.id, channel)) throw problem('missingPermissions');
      const input = readMessageBody(bodyObject(request), 'create', files);
      if (isEmpty(input, files)) throw problem('emptyMessage');
      if (files.length > 0) need(request, channel, 'ATTACH_FILES');
      if (input.embeds?.length) need(request, channel, 'EMBED_LINKS');
      refuseClosedThread(world, channel);
      const replyTo = findReplyTarget(world, channel, input);
      const sent =
        alreadySent(world, channel, input) ??
        messages.send({
          channel,
          authorId: world.bot.id,
          input,
          files,
          ...(replyTo && { replyTo }),
        });
      return { status: 200, body: messageForBot(world, sent, true), messageId: sent.json.id };
    },
  },
  {
    method: 'GET',
    path: '/channels/{channel_id}/messages/{message_id}',
    handle: (request) => {
      const channel = visibleChannel(request);
      if (!may(request.world, request.world.bot.id, channel, 'READ_MESSAGE_HISTORY'))
        throw problem('missingAccess');
      const message = ordinaryMessage(request, channel);
      return { status: 200, body: messageForBot(request.world, message, request.contentIntentGranted) };
    },
  },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}/messages/{message_id}',
    handle: (request) => {
      const { world, messages, files } = request;
      const channel = visibleChannel(request);
      const message = ordinaryMessage(request, channel);
      if (message.json.author.id !== world.bot.id) throw problem('notYourMessage');
      if (channel.kind === 'thread' && channel.archived) throw problem('threadArchived');
      const input = readMessageBody(bodyObject(request), 'edit', files, message.json);
      if (leavesNothing(message, input, files.length)) throw problem('emptyMessage');
      messages.edit(message, input, files);
      return { status: 200, body: messageForBot(world, message, true), messageId: message.json.id };
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}/messages/{message_id}',
    handle: (request) => {
      const { world, messages } = request;
      const channel = visibleChannel(request);
      const message = ordinaryMessage(request, channel);
      if (message.json.author.id !== world.bot.id) {
        if (channel.kind === 'dm') throw problem('notOnDm');
        need(request, channel, 'MANAGE_MESSAGES');
      }
      if (channel.kind === 'thread' && channel.archived) throw problem('threadArchived');
      messages.remove(message);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    handle: (request) => {
      const { world } = request;
      const channel = visibleChannel(request);
      if (!maySend(world, world.bot.id, channel)) throw problem('missingPermissions');
      if (channel.kind === 'thread' && channel.archived) throw problem('threadArchived');
      world.events.emit({ type: 'typing', channel, userId: world.bot.id });
      return { status: 204 };
    },
  },
];

/** Ephemeral messages are known only to their interaction: here they do not exist. */
function ordinaryMessage(request: RestRequest, channel: Channel): StoredMessage {
  const message = findMessage(request.world, channel.id, param(request, 'message_id'));
  if (message === undefined || message.onlyFor !== null) throw problem('unknownMessage');
  return message;
}

/** Newest first. Without the permission to read history the list is empty, not an error (Get Channel Messages). */
function history(request: RestRequest): unknown[] {
  const { world, query } = request;
  const channel = visibleChannel(request);
  const form = createForm();
  const limit =
    readWhole(form.root.at('limit'), query.get('limit') ?? MESSAGE.historyDefault, {
      min: 1,
      max: MESSAGE.historyMax,
    }) ?? MESSAGE.historyDefault;
  const ids = ['before', 'after', 'around'].map((name) => {
    const id = query.get(name);
    if (id !== null && !/^\d{1,20}$/.test(id))
      form.root.at(name).fault('NUMBER_TYPE_COERCE', `Value "${id}" is not snowflake.`);
    return id;
  });
  form.finish();
  if (!may(world, world.bot.id, channel, 'READ_MESSAGE_HISTORY')) return [];
  const [before, after, around] = ids;
  const all = (world.messages.get(channel.id) ?? []).filter((message) => message.onlyFor === null);
  return page(all, limit, before ?? null, after ?? null, around ?? null)
    .reverse()
    .map((message) => messageForBot(world, message, request.contentIntentGranted));
}

/** `around`, `before` and `after` exclude each other; with several given, that order decides. Oldest first. */
function page(
  all: readonly StoredMessage[],
  limit: number,
  before: string | null,
  after: string | null,
  around: string | null,
): StoredMessage[] {
  if (around !== null) {
    const older = all.filter((message) => isBefore(message.json.id, around));
    const rest = all.filter((message) => !isBefore(message.json.id, around));
    const half = Math.floor(limit / 2);
    return [...(half > 0 ? older.slice(-half) : []), ...rest.slice(0, limit - half)];
  }
  if (before !== null) return all.filter((message) => isBefore(message.json.id, before)).slice(-limit);
  if (after !== null) return all.filter((message) => isBefore(after, message.json.id)).slice(0, limit);
  return all.slice(-limit);
}

/** A locked thread takes messages only from those who manage threads; an archived one that is not locked comes back (Threads). */
function refuseClosedThread(world: World, channel: Channel): void {
  if (channel.kind !== 'thread' || !channel.locked) return;
  if (!may(world, world.bot.id, channel, 'MANAGE_THREADS')) throw problem('threadLocked');
}

function findReplyTarget(world: World, channel: Channel, input: MessageInput): StoredMessage | undefined {
  const { reference } = input;
  if (reference === undefined) return undefined;
  if (!may(world, world.bot.id, channel, 'READ_MESSAGE_HISTORY')) throw problem('replyWithoutHistory');
  const sameChannel = reference.channelId === undefined || reference.channelId === channel.id;
  const target = sameChannel ? findMessage(world, channel.id, reference.messageId) : undefined;
  if (target !== undefined && target.onlyFor === null) return target;
  if (sameChannel && !reference.failIfNotExists) return undefined;
  throw invalidForm({
    message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
  });
}

/** With `enforce_nonce`, a message with the same nonce of the past few minutes is answered again instead of a second one. */
function alreadySent(world: World, channel: Channel, input: MessageInput): StoredMessage | undefined {
  if (!input.enforceNonce || input.nonce === undefined) return undefined;
  const since = world.now() - MESSAGE.nonceMemorySeconds * 1000;
  return world.messages
    .get(channel.id)
    ?.find(
      ({ json }) =>
        json.nonce === input.nonce && json.author.id === world.bot.id && Date.parse(json.timestamp) >= since,
    );
}

function leavesNothing(message: StoredMessage, input: MessageInput, newFiles: number): boolean {
  const { json } = message;
  const content = input.content === undefined ? json.content : (input.content ?? '');
  const embeds = input.embeds === undefined ? json.embeds : (input.embeds ?? []);
  const components = input.components === undefined ? json.components : (input.components ?? []);
  const attachments = input.attachments === undefined ? json.attachments : (input.attachments ?? []);
  return codePoints(content.trim()) + embeds.length + components.length + attachments.length + newFiles === 0;
}
