import { createForm, readChoice, readFlag, readText, readWhole } from '../check/form.ts';
import { problem } from '../errors.ts';
import { THREAD } from '../limits.ts';
import { channelJson, threadJson, threadMemberJson } from '../world/guild-json.ts';
import { may } from '../world/permissions.ts';
import { addThread } from '../world/places.ts';
import { type Channel, findMessage, isoTime, type TextChannel, type Thread } from '../world/world.ts';
import { bodyObject, need, param, type RestRequest, type Route, visibleChannel } from './route.ts';
import { botGuild } from './routes-identity.ts';

/** Channels and threads (Channels Resource; Threads). */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/{channel_id}',
    handle: (request) => ({
      status: 200,
      body: channelJson(request.world, visibleChannel(request), undefined),
    }),
  },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}',
    handle: (request) => {
      const thread = visibleChannel(request);
      if (thread.kind !== 'thread')
        throw problem('notImplemented', 'changing a channel that is not a thread');
      changeThread(request, thread);
      return { status: 200, body: threadJson(request.world, thread, request.world.bot.id) };
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/threads',
    handle: (request) => {
      const parent = textChannel(visibleChannel(request));
      const form = createForm();
      const body = bodyObject(request);
      // Without a type Discord makes a private thread (Start Thread without Message).
      const type = readChoice(form.root.at('type'), body.type, [10, 11, 12] as const) ?? 12;
      if (type === 10) throw problem('notImplemented', 'announcement threads');
      const invitable = readFlag(form.root.at('invitable'), body.invitable) ?? true;
      const settings = readThreadSettings(request, form, true);
      need(request, parent, type === 12 ? 'CREATE_PRIVATE_THREADS' : 'CREATE_PUBLIC_THREADS');
      return made(request, { ...settings, parentId: parent.id, private: type === 12, invitable });
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    handle: (request) => {
      const parent = textChannel(visibleChannel(request));
      const message = findMessage(request.world, parent.id, param(request, 'message_id'));
      if (message === undefined || message.onlyFor !== null) throw problem('unknownMessage');
      const settings = readThreadSettings(request, createForm(), true);
      need(request, parent, 'CREATE_PUBLIC_THREADS');
      if (request.world.channels.has(message.json.id)) throw problem('threadExists');
      return made(request, { ...settings, parentId: parent.id, id: message.json.id });
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/threads/active',
    handle: (request) => {
      const { world } = request;
      const guild = botGuild(request);
      const threads = [...world.channels.values()].filter(
        (c): c is Thread =>
          c.kind === 'thread' &&
          c.guildId === guild.id &&
          !c.archived &&
          may(world, world.bot.id, c, 'VIEW_CHANNEL'),
      );
      return {
        status: 200,
        body: {
          threads: threads.map((thread) => threadJson(world, thread)),
          members: threads.flatMap((thread) => {
            const joinedAt = thread.members.get(world.bot.id);
            return joinedAt === undefined ? [] : [threadMemberJson(thread, world.bot.id, joinedAt)];
          }),
          has_more: false,
        },
      };
    },
  },
  {
    method: 'PUT',
    path: '/channels/{channel_id}/thread-members/@me',
    handle: (request) => {
      const { world } = request;
      const thread = openThread(visibleChannel(request));
      if (!thread.members.has(world.bot.id)) {
        thread.members.set(world.bot.id, isoTime(world));
        world.events.emit({ type: 'thread-joined', thread, userId: world.bot.id });
      }
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}/thread-members/@me',
    handle: (request) => {
      const { world } = request;
      const thread = openThread(visibleChannel(request));
      if (thread.members.delete(world.bot.id))
        world.events.emit({ type: 'thread-left', thread, userId: world.bot.id });
      return { status: 204 };
    },
  },
];

function textChannel(channel: Channel): TextChannel {
  if (channel.kind !== 'text') throw problem('wrongChannelType');
  return channel;
}

function openThread(channel: Channel): Thread {
  if (channel.kind !== 'thread') throw problem('wrongChannelType');
  if (channel.archived) throw problem('threadArchived');
  return channel;
}

interface ThreadSettings {
  name: string | undefined;
  autoArchiveMinutes: number | undefined;
  slowmodeSeconds: number | undefined;
}

/** Name and times, for making and changing; finishes the form. */
function readThreadSettings(
  request: RestRequest,
  form: ReturnType<typeof createForm>,
  required: boolean,
): ThreadSettings {
  const body = bodyObject(request);
  const { root } = form;
  const settings = {
    name: readText(root.at('name'), body.name, { required, min: 1, max: THREAD.name }),
    autoArchiveMinutes: readChoice(
      root.at('auto_archive_duration'),
      body.auto_archive_duration,
      THREAD.archiveMinutes,
    ),
    slowmodeSeconds: readWhole(root.at('rate_limit_per_user'), body.rate_limit_per_user, {
      min: 0,
      max: THREAD.slowmodeSeconds,
    }),
  };
  form.finish();
  return settings;
}

function made(
  request: RestRequest,
  settings: ThreadSettings & { parentId: string; id?: string; private?: boolean; invitable?: boolean },
): { status: number; body: unknown } {
  const { world } = request;
  const { autoArchiveMinutes, slowmodeSeconds, name, ...rest } = settings;
  const thread = addThread(world, {
    ...rest,
    name: name ?? '',
    ownerId: world.bot.id,
    ...(autoArchiveMinutes !== undefined && { autoArchiveMinutes }),
    ...(slowmodeSeconds !== undefined && { slowmodeSeconds }),
  });
  return { status: 201, body: threadJson(world, thread, world.bot.id) };
}

/** An archived thread can only be opened again (50083); its owner or who manages threads may archive it (Modify Channel: Thread). */
function changeThread(request: RestRequest, thread: Thread): void {
  const { world } = request;
  const body = bodyObject(request);
  const form = createForm();
  const archived = readFlag(form.root.at('archived'), body.archived);
  const locked = readFlag(form.root.at('locked'), body.locked);
  const invitable = readFlag(form.root.at('invitable'), body.invitable);
  const settings = readThreadSettings(request, form, false);
  const manages = may(world, world.bot.id, thread, 'MANAGE_THREADS');
  const opens = archived === false && thread.archived;
  const onlyOpens = opens && Object.keys(body).length === 1;
  if (onlyOpens ? thread.locked && !manages : !manages && thread.ownerId !== world.bot.id)
    throw problem('missingPermissions');
  if (thread.archived && !opens) throw problem('threadArchived');
  const wasArchived = thread.archived;
  thread.name = settings.name ?? thread.name;
  thread.autoArchiveMinutes = settings.autoArchiveMinutes ?? thread.autoArchiveMinutes;
  thread.slowmodeSeconds = settings.slowmodeSeconds ?? thread.slowmodeSeconds;
  thread.archived = archived ?? thread.archived;
  thread.locked = locked ?? thread.locked;
  thread.invitable = invitable ?? thread.invitable;
  if (thread.archived !== wasArchived) thread.archivedAt = isoTime(world);
  world.events.emit({ type: 'thread-updated', thread, wasArchived });
}
