import { UPLOAD } from '../limits.ts';
import { channelJson, fullMemberJson } from '../world/guild-json.ts';
import { permissionsIn } from '../world/permissions.ts';
import { messageForBot } from '../world/visibility.ts';
import type { World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';
import { ownersOf } from './lifecycle.ts';

/** INTERACTION_CREATE (Receiving and Responding: Interaction Structure), all fields that discord.js reads included. */
export function interactionJson(world: World, interaction: Interaction): Record<string, unknown> {
  const channel = world.channels.get(interaction.channelId);
  const user = world.users.get(interaction.userId);
  const guild =
    channel === undefined || channel.kind === 'dm' ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(interaction.userId);
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: interaction.data,
    channel_id: interaction.channelId,
    ...(channel && {
      channel: channelJson(world, channel, interaction.userId),
      app_permissions: String(permissionsIn(world, world.bot.id, channel)),
    }),
    ...(guild &&
      member &&
      channel && {
        guild_id: guild.id,
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_locale: guild.locale,
        member: {
          ...fullMemberJson(world, member),
          permissions: String(permissionsIn(world, interaction.userId, channel)),
        },
      }),
    ...(guild === undefined && { user }),
    ...(interaction.source && { message: messageForBot(world, interaction.source, false) }),
    locale: world.locales.get(interaction.userId) ?? 'en-GB',
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(world, interaction.channelId),
    context: guild === undefined ? 1 : 0,
    attachment_size_limit: UPLOAD.file,
  };
}
