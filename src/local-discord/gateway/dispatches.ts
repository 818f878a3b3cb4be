import { interactionJson } from '../interactions/payload.ts';
import type { WorldEvent } from '../world/events.ts';
import {
  channelJson,
  fullMemberJson,
  guildCreateJson,
  memberJson,
  threadJson,
  threadMemberJson,
} from '../world/guild-json.ts';
import { may } from '../world/permissions.ts';
import { messageForBot } from '../world/visibility.ts';
import { type Channel, guildIdOf, isoTime, type StoredMessage, type World } from '../world/world.ts';
import { INTENT } from './intents.ts';

/** A gateway event for the bot: who is told (intents), where it belongs (for sharding), and what it says. */
export interface BotEvent {
  name: string;
  /** Any one of these bits is enough; 0: always sent. */
  intents: number;
  /** Undefined for direct messages and what belongs to no server: shard 0. */
  guildId: string | undefined;
  data: (intents: number) => unknown;
}

/** What the bot hears of an event in the world: nothing of channels it cannot see, nor of ephemeral messages. */
export function botEvents(world: World, event: WorldEvent): BotEvent[] {
  switch (event.type) {
    case 'message-created':
      return messageEvent(world, event.message, 'MESSAGE_CREATE');
    case 'message-edited':
      return messageEvent(world, event.message, 'MESSAGE_UPDATE');
    case 'message-deleted':
      return messageEvent(world, event.message, 'MESSAGE_DELETE');
    case 'typing': {
      const { channel, userId } = event;
      if (!may(world, world.bot.id, channel, 'VIEW_CHANNEL')) return [];
      const guildId = guildIdOf(channel);
      const member = world.guilds.get(guildId ?? '')?.members.get(userId);
      const data = {
        channel_id: channel.id,
        user_id: userId,
        timestamp: Math.floor(world.now() / 1000),
        ...(guildId !== undefined && { guild_id: guildId }),
        ...(member && { member: { ...memberJson(member), user: world.users.get(userId) } }),
      };
      const intents = guildId === undefined ? INTENT.directMessageTyping : INTENT.guildMessageTyping;
      return [{ name: 'TYPING_START', intents, guildId, data: () => data }];
    }
    case 'guild-joined': {
      const { guild } = event;
      const data = guildCreateJson(world, guild);
      return [{ name: 'GUILD_CREATE', intents: INTENT.guilds, guildId: guild.id, data: () => data }];
    }
    case 'channel-created':
    case 'channel-updated': {
      const { channel } = event;
      if (!may(world, world.bot.id, channel, 'VIEW_CHANNEL')) return [];
      const name = event.type === 'channel-created' ? 'CHANNEL_CREATE' : 'CHANNEL_UPDATE';
      const guildId = guildIdOf(channel);
      // Bots get no CHANNEL_CREATE for direct messages in v8 and up.
      if (guildId === undefined) return [];
      return [{ name, intents: INTENT.guilds, guildId, data: () => channelJson(world, channel) }];
    }
    case 'thread-created':
    case 'thread-updated': {
      const { thread } = event;
      if (!may(world, world.bot.id, thread, 'VIEW_CHANNEL')) return [];
      const created = event.type === 'thread-created';
      const json = { ...threadJson(world, thread, world.bot.id), ...(created && { newly_created: true }) };
      const name = created ? 'THREAD_CREATE' : 'THREAD_UPDATE';
      return [{ name, intents: INTENT.guilds, guildId: thread.guildId, data: () => json }];
    }
    case 'thread-joined':
    case 'thread-left':
      return membersEvent(world, event);
    case 'interaction-started': {
      const { interaction } = event;
      const channel = world.channels.get(interaction.channelId);
      const data = interactionJson(world, interaction);
      return [
        { name: 'INTERACTION_CREATE', intents: 0, guildId: channel && guildIdOf(channel), data: () => data },
      ];
    }
    case 'interaction-changed':
    case 'commands-changed':
      return [];
  }
}

function messageEvent(world: World, message: StoredMessage, name: string): BotEvent[] {
  const { json } = message;
  const channel = world.channels.get(json.channel_id);
  if (channel === undefined || message.onlyFor !== null) return [];
  if (!may(world, world.bot.id, channel, 'VIEW_CHANNEL')) return [];
  const guildId = guildIdOf(channel);
  const intents = guildId === undefined ? INTENT.directMessages : INTENT.guildMessages;
  // Sent by Discord though its docs do not list it; discord.js needs it to know an uncached direct message for one.
  const place = { channel_type: channelType(channel), ...(guildId !== undefined && { guild_id: guildId }) };
  if (name === 'MESSAGE_DELETE')
    return [
      {
        name,
        intents,
        guildId,
        data: () => ({
          id: json.id,
          channel_id: channel.id,
          ...(guildId !== undefined && { guild_id: guildId }),
        }),
      },
    ];
  const member = world.guilds.get(guildId ?? '')?.members.get(json.author.id);
  return [
    {
      name,
      intents,
      guildId,
      data: (asked) => ({
        ...messageForBot(world, message, (asked & INTENT.messageContent) !== 0),
        ...place,
        ...(member && json.webhook_id === undefined && { member: memberJson(member) }),
      }),
    },
  ];
}

function channelType(channel: Channel): number {
  if (channel.kind === 'thread') return channel.private ? 12 : 11;
  return channel.kind === 'dm' ? 1 : 0;
}

/** Without the members intent the bot hears only of itself: THREAD_CREATE when added (private threads) and its own member update. */
function membersEvent(
  world: World,
  event: Extract<WorldEvent, { type: 'thread-joined' | 'thread-left' }>,
): BotEvent[] {
  const { thread, userId } = event;
  if (userId !== world.bot.id) return [];
  const { guildId } = thread;
  if (event.type === 'thread-left') {
    const data = {
      id: thread.id,
      guild_id: guildId,
      member_count: thread.members.size,
      removed_member_ids: [userId],
    };
    return [{ name: 'THREAD_MEMBERS_UPDATE', intents: INTENT.guilds, guildId, data: () => data }];
  }
  const member = threadMemberJson(thread, userId, thread.members.get(userId) ?? isoTime(world));
  const json = threadJson(world, thread, userId);
  const botMember = world.guilds.get(guildId)?.members.get(userId);
  return [
    ...(thread.private ? [{ name: 'THREAD_CREATE', intents: INTENT.guilds, guildId, data: () => json }] : []),
    {
      name: 'THREAD_MEMBERS_UPDATE',
      intents: INTENT.guilds,
      guildId,
      data: () => ({
        id: thread.id,
        guild_id: guildId,
        member_count: thread.members.size,
        added_members: [{ ...member, presence: null, member: botMember && fullMemberJson(world, botMember) }],
        removed_member_ids: [],
      }),
    },
  ];
}
