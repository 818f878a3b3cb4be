import { createForm, readSnowflake } from '../check/form.ts';
import { problem } from '../errors.ts';
import { channelJson, fullMemberJson, guildJson, roleJson } from '../world/guild-json.ts';
import { guildPermissions } from '../world/permissions.ts';
import { openDm } from '../world/places.ts';
import type { Guild, World } from '../world/world.ts';
import { bodyObject, param, type RestRequest, type Route } from './route.ts';

/** Gateway address, the bot itself, servers, users. */
export const identityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    open: true,
    handle: ({ gatewayUrl }) => ({ status: 200, body: { url: gatewayUrl() } }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ gatewayUrl, identifiesLeft }) => ({
      status: 200,
      body: {
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: identifiesLeft(),
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      },
    }),
  },
  {
    method: 'GET',
    path: '/users/@me',
    handle: ({ world }) => ({
      status: 200,
      body: {
        ...world.bot,
        mfa_enabled: true,
        locale: 'en-US',
        verified: true,
        email: null,
        premium_type: 0,
      },
    }),
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: ({ world }) => ({
      status: 200,
      body: botGuilds(world).map((guild) => ({
        id: guild.id,
        name: guild.name,
        icon: null,
        banner: null,
        owner: false,
        permissions: String(guildPermissions(guild, world.bot.id)),
        features: [],
      })),
    }),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle: (request) => {
      const form = createForm();
      const id = readSnowflake(form.root.at('recipient_id'), bodyObject(request).recipient_id, {
        required: true,
      });
      form.finish();
      const user = request.world.users.get(id ?? '');
      if (user === undefined) throw problem('unknownUser');
      if (user.bot) throw problem('cannotMessageUser');
      return { status: 200, body: channelJson(request.world, openDm(request.world, user.id)) };
    },
  },
  {
    method: 'GET',
    path: '/users/{user_id}',
    handle: (request) => {
      const user = request.world.users.get(param(request, 'user_id'));
      if (user === undefined) throw problem('unknownUser');
      return { status: 200, body: user };
    },
  },
  {
    method: 'GET',
    path: '/applications/@me',
    handle: ({ world }) => ({ status: 200, body: applicationJson(world) }),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    handle: ({ world }) => ({ status: 200, body: applicationJson(world) }),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}',
    handle: (request) => {
      const guild = botGuild(request);
      const counts = request.query.get('with_counts') === 'true';
      return {
        status: 200,
        body: {
          ...guildJson(guild),
          ...(counts && {
            approximate_member_count: guild.members.size,
            approximate_presence_count: guild.members.size,
          }),
        },
      };
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/channels',
    handle: (request) => {
      const guild = botGuild(request);
      const channels = [...request.world.channels.values()].filter(
        (c) => c.kind === 'text' && c.guildId === guild.id,
      );
      return { status: 200, body: channels.map((channel) => channelJson(request.world, channel)) };
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/roles',
    handle: (request) => ({ status: 200, body: [...botGuild(request).roles.values()].map(roleJson) }),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    handle: (request) => {
      const member = botGuild(request).members.get(param(request, 'user_id'));
      if (member === undefined) throw problem('unknownMember');
      return { status: 200, body: fullMemberJson(request.world, member) };
    },
  },
];

function botGuilds(world: World): Guild[] {
  return [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id));
}

/** The server, if the bot is in it: else 10004. */
export function botGuild(request: RestRequest): Guild {
  const guild = request.world.guilds.get(param(request, 'guild_id'));
  if (!guild?.members.has(request.world.bot.id)) throw problem('unknownGuild');
  return guild;
}

function applicationJson(world: World): Record<string, unknown> {
  const owner = [...world.users.values()].find((user) => !user.bot) ?? world.bot;
  return {
    id: world.application.id,
    name: world.application.name,
    icon: null,
    description: world.application.description,
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { '0': {} },
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner,
    approximate_guild_count: botGuilds(world).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    tags: [],
  };
}
