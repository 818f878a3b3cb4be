import type { UserJson } from '../types.ts';
import { permissionsIn } from './permissions.ts';
import type { Channel, DirectMessages, Guild, Member, Role, TextChannel, Thread, World } from './world.ts';

/** Objects of a server as Discord sends them (Guild Resource, Channels Resource). */

export function roleJson(role: Role): Record<string, unknown> {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(role.botId !== undefined && { tags: { bot_id: role.botId } }),
  };
}

/** A member without its user, as message events carry it. */
export function memberJson(member: Member): Record<string, unknown> {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: member.joinedAt,
    nick: member.nick,
    pending: false,
    premium_since: null,
    roles: member.roles,
    mute: false,
    deaf: false,
  };
}

export function fullMemberJson(world: World, member: Member): Record<string, unknown> {
  return { ...memberJson(member), user: world.users.get(member.userId) };
}

/** @param viewerId whose membership and permissions are told with it; undefined for neither */
export function channelJson(world: World, channel: Channel, viewerId?: string): Record<string, unknown> {
  const permissions =
    viewerId === undefined ? {} : { permissions: String(permissionsIn(world, viewerId, channel)) };
  switch (channel.kind) {
    case 'dm':
      return dmJson(world, channel);
    case 'text':
      return { ...textJson(world, channel), ...permissions };
    case 'thread':
      return { ...threadJson(world, channel, viewerId), ...permissions };
  }
}

/** Ephemeral messages are not part of a channel's history. */
function lastMessageId(world: World, channelId: string): string | null {
  return world.messages.get(channelId)?.findLast((message) => message.onlyFor === null)?.json.id ?? null;
}

function dmJson(world: World, channel: DirectMessages): Record<string, unknown> {
  const recipient: UserJson | undefined = world.users.get(channel.recipientId);
  return {
    id: channel.id,
    type: 1,
    flags: 0,
    last_message_id: lastMessageId(world, channel.id),
    recipients: recipient === undefined ? [] : [recipient],
  };
}

function textJson(world: World, channel: TextChannel): Record<string, unknown> {
  return {
    id: channel.id,
    type: 0,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    parent_id: null,
    flags: 0,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: lastMessageId(world, channel.id),
    permission_overwrites: channel.overwrites.map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type,
      allow: String(overwrite.allow),
      deny: String(overwrite.deny),
    })),
  };
}

export function threadJson(world: World, thread: Thread, viewerId?: string): Record<string, unknown> {
  const joined = viewerId === undefined ? undefined : thread.members.get(viewerId);
  const count = world.messages.get(thread.id)?.filter((message) => message.onlyFor === null).length ?? 0;
  return {
    id: thread.id,
    type: thread.private ? 12 : 11,
    guild_id: thread.guildId,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    name: thread.name,
    flags: 0,
    last_message_id: lastMessageId(world, thread.id),
    rate_limit_per_user: thread.slowmodeSeconds,
    message_count: count,
    total_message_sent: count,
    member_count: thread.members.size,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: thread.archivedAt,
      create_timestamp: thread.createdAt,
      ...(thread.private && { invitable: thread.invitable }),
    },
    ...(joined !== undefined &&
      viewerId !== undefined && { member: threadMemberJson(thread, viewerId, joined) }),
  };
}

export function threadMemberJson(thread: Thread, userId: string, joinedAt: string): Record<string, unknown> {
  return { id: thread.id, user_id: userId, join_timestamp: joinedAt, flags: 0 };
}

/** GET of a guild. */
export function guildJson(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()].map(roleJson),
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** What GUILD_CREATE tells the bot: without GUILD_PRESENCES only the bot itself as a member, and only threads not archived. */
export function guildCreateJson(world: World, guild: Guild): Record<string, unknown> {
  const botMember = guild.members.get(world.bot.id);
  const channels = [...world.channels.values()].filter(
    (channel) =>
      channel.kind !== 'dm' &&
      channel.guildId === guild.id &&
      permissionsIn(world, world.bot.id, channel) !== 0n,
  );
  return {
    ...guildJson(guild),
    joined_at: botMember?.joinedAt ?? new Date(world.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: botMember === undefined ? [] : [fullMemberJson(world, botMember)],
    channels: channels.filter((c) => c.kind === 'text').map((c) => channelJson(world, c)),
    threads: channels
      .filter((c): c is Thread => c.kind === 'thread' && !c.archived)
      .map((c) => threadJson(world, c, world.bot.id)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
