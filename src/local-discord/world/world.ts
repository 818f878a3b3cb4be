import type { CommandJson, Message, UserJson } from '../types.ts';
import type { EventBus } from './events.ts';
import { createSnowflakes, type Snowflakes } from './snowflakes.ts';

export interface Role {
  id: string;
  name: string;
  permissions: bigint;
  position: number;
  mentionable: boolean;
  managed: boolean;
  botId?: string;
}

export interface Member {
  userId: string;
  nick: string | null;
  roles: string[];
  joinedAt: string;
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  locale: string;
  members: Map<string, Member>;
  roles: Map<string, Role>;
}

export interface Overwrite {
  id: string;
  type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

export interface TextChannel {
  kind: 'text';
  id: string;
  guildId: string;
  name: string;
  topic: string | null;
  position: number;
  overwrites: Overwrite[];
}

export interface Thread {
  kind: 'thread';
  id: string;
  guildId: string;
  parentId: string;
  name: string;
  ownerId: string;
  private: boolean;
  archived: boolean;
  locked: boolean;
  invitable: boolean;
  archivedAt: string;
  createdAt: string;
  autoArchiveMinutes: number;
  slowmodeSeconds: number;
  /** User id -> time of joining. */
  members: Map<string, string>;
}

export interface DirectMessages {
  kind: 'dm';
  id: string;
  recipientId: string;
}

export type Channel = TextChannel | Thread | DirectMessages;

/** A message with what Discord knows about it and does not send. */
export interface StoredMessage {
  json: Message;
  /** The one person who sees it, if it is ephemeral. */
  onlyFor: string | null;
  /** Set if the message answers an interaction: a reply to it then does not unlock content. */
  interactionId: string | null;
  /** Set if it replies to an ordinary message of the bot with the ping left on. */
  pingsBotByReply: boolean;
}

export interface StoredFile {
  data: Buffer;
  contentType: string;
}

export interface World {
  readonly now: () => number;
  readonly ids: Snowflakes;
  readonly events: EventBus;
  readonly application: { id: string; name: string; description: string };
  readonly bot: UserJson;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly users: Map<string, UserJson>;
  readonly locales: Map<string, string>;
  /** Channel id -> its messages, oldest first, ephemeral ones included. */
  readonly messages: Map<string, StoredMessage[]>;
  /** Path below /attachments -> file. */
  readonly files: Map<string, StoredFile>;
  /** Registered commands; the key is the command's id. */
  readonly commands: Map<string, CommandJson>;
  /** When new commands were made, for the limit of a day. */
  readonly commandCreates: { at: number; guildId: string | undefined }[];
}

/** An empty world with the bot in it. */
export function createWorld(options: { now: () => number; events: EventBus; botName: string }): World {
  const ids = createSnowflakes(options.now);
  const id = ids.next();
  const bot: UserJson = {
    ...createUserJson(id, options.botName),
    bot: true,
    global_name: options.botName,
    discriminator: '0001',
  };
  return {
    now: options.now,
    ids,
    events: options.events,
    // The bot of a newer application has the application's id, as on Discord.
    application: { id, name: options.botName, description: '' },
    bot,
    guilds: new Map(),
    channels: new Map(),
    users: new Map([[id, bot]]),
    locales: new Map(),
    messages: new Map(),
    files: new Map(),
    commands: new Map(),
    commandCreates: [],
  };
}

export function createUserJson(id: string, name: string): UserJson {
  return {
    id,
    username: name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

export function isoTime(world: World): string {
  return new Date(world.now()).toISOString();
}

export function findMessage(world: World, channelId: string, messageId: string): StoredMessage | undefined {
  return world.messages.get(channelId)?.find((message) => message.json.id === messageId);
}

export function guildIdOf(channel: Channel): string | undefined {
  return channel.kind === 'dm' ? undefined : channel.guildId;
}
