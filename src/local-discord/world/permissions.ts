import type { Channel, Guild, World } from './world.ts';

/** Permissions: Bitwise Permission Flags. The ones that this server looks at. */
export const PERMISSION = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_EXTERNAL_EMOJIS: 1n << 18n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  CREATE_PRIVATE_THREADS: 1n << 36n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
  USE_EXTERNAL_APPS: 1n << 50n,
} as const;

export type PermissionName = keyof typeof PERMISSION;

export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PERMISSION[name], 0n);
}

const ALL = permissionBits(Object.keys(PERMISSION).filter((key): key is PermissionName => key in PERMISSION));

/** What people may do in a server by default, and the bot too: nothing that manages anything. */
export const ORDINARY: readonly PermissionName[] = [
  'ADD_REACTIONS',
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'USE_EXTERNAL_EMOJIS',
  'USE_APPLICATION_COMMANDS',
  'CREATE_PUBLIC_THREADS',
  'CREATE_PRIVATE_THREADS',
  'SEND_MESSAGES_IN_THREADS',
  'USE_EXTERNAL_APPS',
];

/** Both sides of a direct message may do this much. */
const IN_DM = permissionBits([
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'ADD_REACTIONS',
  'USE_EXTERNAL_EMOJIS',
  'USE_APPLICATION_COMMANDS',
  'MENTION_EVERYONE',
]);

/** What a user may do in a channel: roles, then the channel's overwrites (Permissions: Permission Overwrites). 0 for a stranger. */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  if (channel.kind === 'dm') return userId === channel.recipientId || userId === world.bot.id ? IN_DM : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return 0n;
  let bits = guildPermissions(guild, userId);
  if (bits & PERMISSION.ADMINISTRATOR) return ALL;
  const holder = channel.kind === 'thread' ? world.channels.get(channel.parentId) : channel;
  if (holder?.kind !== 'text') return 0n;
  const apply = (ids: readonly string[]): void => {
    const found = holder.overwrites.filter((overwrite) => ids.includes(overwrite.id));
    for (const overwrite of found) bits &= ~overwrite.deny;
    for (const overwrite of found) bits |= overwrite.allow;
  };
  apply([guild.id]);
  apply(member.roles);
  apply([userId]);
  if (!(bits & PERMISSION.VIEW_CHANNEL)) return 0n;
  if (
    channel.kind === 'thread' &&
    channel.private &&
    !channel.members.has(userId) &&
    !(bits & PERMISSION.MANAGE_THREADS)
  )
    return 0n;
  return bits;
}

/** What a member's roles give in the whole server, before any channel's overwrites. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL;
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  return [guild.id, ...member.roles].reduce(
    (bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n),
    0n,
  );
}

export function may(world: World, userId: string, channel: Channel, name: PermissionName): boolean {
  return (permissionsIn(world, userId, channel) & PERMISSION[name]) !== 0n;
}

/** In threads SEND_MESSAGES has no effect (Threads: Permissions). */
export function maySend(world: World, userId: string, channel: Channel): boolean {
  return may(
    world,
    userId,
    channel,
    channel.kind === 'thread' ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES',
  );
}
