import { ORDINARY, type PermissionName, permissionBits } from './permissions.ts';
import {
  createUserJson,
  type DirectMessages,
  type Guild,
  isoTime,
  type Overwrite,
  type TextChannel,
  type Thread,
  type World,
} from './world.ts';

/** Building the world: servers, channels, threads, people. Everything a bot could notice is told as an event. */

/** A new server with the bot and the given people in it. None of them owns it: all have ordinary rights only. */
export function addGuild(world: World, name: string, memberIds: readonly string[]): Guild {
  const id = world.ids.next();
  const botRole = world.ids.next();
  const guild: Guild = { id, name, ownerId: '0', locale: 'en-GB', members: new Map(), roles: new Map() };
  guild.roles.set(id, {
    id,
    name: '@everyone',
    permissions: permissionBits(ORDINARY),
    position: 0,
    mentionable: false,
    managed: false,
  });
  // The managed role that comes with a bot; people's mention pickers offer it beside the bot itself.
  guild.roles.set(botRole, {
    id: botRole,
    name: world.bot.username,
    permissions: 0n,
    position: 1,
    mentionable: false,
    managed: true,
    botId: world.bot.id,
  });
  guild.members.set(world.bot.id, {
    userId: world.bot.id,
    nick: null,
    roles: [botRole],
    joinedAt: isoTime(world),
  });
  for (const userId of memberIds) joinGuild(world, guild, userId);
  world.guilds.set(id, guild);
  return guild;
}

export function joinGuild(world: World, guild: Guild, userId: string): void {
  guild.members.set(userId, { userId, nick: null, roles: [], joinedAt: isoTime(world) });
}

export function addUser(world: World, name: string, locale: string): string {
  const id = world.ids.next();
  world.users.set(id, createUserJson(id, name));
  world.locales.set(id, locale);
  return id;
}

export interface ChannelSetup {
  name: string;
  topic?: string;
  /** What the bot may not do here, beyond what it may not do anyway. */
  denyBot?: readonly PermissionName[];
  /** What nobody may do here, save by `allowBot`. */
  denyEveryone?: readonly PermissionName[];
  allowBot?: readonly PermissionName[];
}

/** @param announce false for a channel of a server that the bot does not know of yet */
export function addTextChannel(
  world: World,
  guild: Guild,
  setup: ChannelSetup,
  announce = true,
): TextChannel {
  const overwrites: Overwrite[] = [
    { id: guild.id, type: 0, allow: 0n, deny: permissionBits(setup.denyEveryone ?? []) },
    {
      id: world.bot.id,
      type: 1,
      allow: permissionBits(setup.allowBot ?? []),
      deny: permissionBits(setup.denyBot ?? []),
    },
  ];
  const channel: TextChannel = {
    kind: 'text',
    id: world.ids.next(),
    guildId: guild.id,
    name: setup.name,
    topic: setup.topic ?? null,
    position: [...world.channels.values()].filter((c) => c.kind === 'text').length,
    overwrites: overwrites.filter(({ allow, deny }) => allow !== 0n || deny !== 0n),
  };
  world.channels.set(channel.id, channel);
  if (announce) world.events.emit({ type: 'channel-created', channel });
  return channel;
}

export interface ThreadSetup {
  name: string;
  parentId: string;
  ownerId: string;
  /** A thread that starts from a message has that message's id. */
  id?: string;
  private?: boolean;
  archived?: boolean;
  locked?: boolean;
  invitable?: boolean;
  autoArchiveMinutes?: number;
  slowmodeSeconds?: number;
  /** Who is in it from the start, besides its owner. */
  memberIds?: readonly string[];
}

export function addThread(world: World, setup: ThreadSetup): Thread {
  const parent = world.channels.get(setup.parentId);
  if (parent?.kind !== 'text') throw new Error('A thread needs a text channel to be in; this id is none.');
  const now = isoTime(world);
  const thread: Thread = {
    kind: 'thread',
    id: setup.id ?? world.ids.next(),
    guildId: parent.guildId,
    parentId: parent.id,
    name: setup.name,
    ownerId: setup.ownerId,
    private: setup.private ?? false,
    archived: setup.archived ?? false,
    locked: setup.locked ?? false,
    invitable: setup.invitable ?? true,
    archivedAt: now,
    createdAt: now,
    autoArchiveMinutes: setup.autoArchiveMinutes ?? 1440,
    slowmodeSeconds: setup.slowmodeSeconds ?? 0,
    members: new Map([setup.ownerId, ...(setup.memberIds ?? [])].map((id) => [id, now])),
  };
  world.channels.set(thread.id, thread);
  world.events.emit({ type: 'thread-created', thread });
  return thread;
}

/** The direct messages between the bot and a person, made on first use. */
export function openDm(world: World, recipientId: string): DirectMessages {
  for (const channel of world.channels.values())
    if (channel.kind === 'dm' && channel.recipientId === recipientId) return channel;
  const channel: DirectMessages = { kind: 'dm', id: world.ids.next(), recipientId };
  world.channels.set(channel.id, channel);
  world.events.emit({ type: 'channel-created', channel });
  return channel;
}
