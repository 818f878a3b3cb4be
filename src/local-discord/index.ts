import { randomBytes } from 'node:crypto';
import { createFaults, type Faults } from './faults.ts';
import { createGateway } from './gateway/gateway.ts';
import { INTENT } from './gateway/intents.ts';
import { createInteractions } from './interactions/lifecycle.ts';
import { DEADLINE, GATEWAY } from './limits.ts';
import { createLog, type LocalDiscordLog, type RestExchange } from './log.ts';
import { createPage } from './page/serve.ts';
import { createLocalUser, type LocalUser } from './people/local-user.ts';
import { createApi } from './rest/api.ts';
import { createRateLimits, generousRateLimits, type RateLimitOptions } from './rest/rate-limits.ts';
import { createHttpServer, type PageHandler } from './rest/server.ts';
import { createEventBus } from './world/events.ts';
import { createMessages } from './world/messages.ts';
import {
  addGuild,
  addTextChannel,
  addThread,
  addUser,
  type ChannelSetup,
  joinGuild,
  type ThreadSetup,
} from './world/places.ts';
import { createWorld, isoTime } from './world/world.ts';

export type { GatewayFrame, LocalDiscordLog, RestExchange } from './log.ts';
export type { LocalUser } from './people/local-user.ts';
export { PersonRefused } from './people/refusal.ts';
export type { AutocompleteResult, InteractionResult, PersonEvent } from './people/views.ts';
export { discordRateLimits } from './rest/rate-limits.ts';
export type * from './types.ts';

export interface LocalDiscordOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  botName?: string;
  guildName?: string;
  userName?: string;
  /** The person's language, as interactions tell it. */
  userLocale?: string;
  channelName?: string;
  threadNames?: readonly [string, string];
  /** Privileged intents switched on in the "developer portal". Default none: asking for one closes with 4014. */
  privilegedIntents?: readonly ('guildMembers' | 'guildPresences' | 'messageContent')[];
  rateLimits?: RateLimitOptions;
  heartbeatMs?: number;
  /** Milliseconds. Discord's are 3000 and 900000; tests may shorten them. */
  deadlines?: { firstResponseMs?: number; tokenMs?: number };
  /**
   * What the page offers to somebody who opens it first: questions, and command lines such as "/said who:somebody".
   * A function is called when a page is open and can be used. Without any, the page offers commands.
   */
  examples?: readonly string[] | (() => readonly string[]);
  /** Sockets at once, HTTP and gateway each. Default 1000: a client under load opens one per request. */
  maxConnections?: number;
  now?: () => number;
}

/** What tests add to the world. A bot that is connected hears of it. */
interface WorldBuilder {
  addUser(name: string, options?: { locale?: string; outsideGuild?: boolean }): LocalUser;
  /** Another server with the bot and these people in it (default: the first person), and one channel. */
  addGuild(name: string, memberIds?: readonly string[]): { guildId: string; channelId: string };
  addChannel(setup: ChannelSetup): string;
  /** Owned by the first person unless said otherwise. The bot is in public threads' events anyway, in private ones only as a member. */
  addThread(
    setup: Omit<ThreadSetup, 'ownerId' | 'parentId'> & { ownerId?: string; parentId?: string },
  ): string;
  changeThread(threadId: string, change: { archived?: boolean; locked?: boolean; name?: string }): void;
}

export interface LocalDiscord {
  /** For `rest.api`: http://127.0.0.1:PORT/api */
  readonly restUrl: string;
  /** http://127.0.0.1:PORT, where a page would be. */
  readonly address: string;
  readonly token: string;
  readonly applicationId: string;
  readonly botUserId: string;
  readonly guildId: string;
  readonly channels: {
    readonly general: string;
    readonly threads: readonly [string, string];
    readonly dm: string;
  };
  readonly user: LocalUser;
  readonly world: WorldBuilder;
  readonly faults: Faults;
  readonly log: LocalDiscordLog;
  /** The exact requests that made and changed a message of the bot, oldest first: method, path, JSON body, files. */
  whatWasSent(messageId: string): readonly RestExchange[];
  /** Whether a bot is connected and ready. */
  botConnected(): boolean;
  /** Shows a text on the page until it is replaced; null takes it away. For the host: why changed knowledge was not taken up. */
  notice(text: string | null): void;
  /** Serves everything that is neither API, attachment nor gateway, after the Host and Origin checks, in place of the page. */
  servePage(handler: PageHandler): void;
  close(): Promise<void>;
}

/** Starts a Discord of one's own, in memory, on 127.0.0.1. Rejects if the port is taken. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const now = options.now ?? Date.now;
  const log = createLog(now);
  const world = createWorld({ now, events: createEventBus(), botName: options.botName ?? 'On the Record' });
  const token = randomBytes(48).toString('base64url');
  const grantedIntents = (options.privilegedIntents ?? []).reduce((bits, name) => bits | INTENT[name], 0);
  const board = createFaults();
  let address = '';
  let ownPage: PageHandler | undefined;
  let announceClosed = (): void => {};
  const closed = new Promise<void>((resolve) => {
    announceClosed = resolve;
  });

  const messages = createMessages(world, () => address);
  const interactions = createInteractions(world, messages, {
    firstResponseMs: options.deadlines?.firstResponseMs ?? DEADLINE.firstResponse,
    tokenMs: options.deadlines?.tokenMs ?? DEADLINE.token,
  });
  const maxConnections = options.maxConnections ?? 1000;
  const gatewayUrl = (): string => address.replace(/^http/, 'ws').concat('/gateway');
  const gateway = createGateway({
    world,
    log,
    token,
    url: gatewayUrl,
    grantedIntents,
    heartbeatMs: options.heartbeatMs ?? GATEWAY.heartbeatMs,
    maxConnections,
    faults: board.forGateway,
  });
  board.connect({ gateway, interactions });
  const api = createApi({
    services: {
      world,
      messages,
      interactions,
      gatewayUrl,
      identifiesLeft: gateway.identifiesLeft,
      contentIntentGranted: (grantedIntents & INTENT.messageContent) !== 0,
    },
    token,
    rateLimits: createRateLimits(options.rateLimits ?? generousRateLimits, now),
    faults: board,
    log,
  });
  const server = createHttpServer({
    api,
    world,
    log,
    upgrade: gateway.upgrade,
    page: () => ownPage ?? page.handle,
    maxConnections,
  });
  address = `http://127.0.0.1:${await server.listen(options.port ?? 0)}`;

  const people = { world, messages, interactions, address: () => address, closed };
  const personOf = (id: string): LocalUser => createLocalUser(people, world.users.get(id) ?? world.bot);
  const firstId = addUser(world, options.userName ?? 'Reader', options.userLocale ?? 'en-GB');
  const guild = addGuild(world, options.guildName ?? 'Reading room', [firstId]);
  const general = addTextChannel(world, guild, { name: options.channelName ?? 'general' });
  const [first, second] = options.threadNames ?? ['Questions', 'Fact check'];
  const threads = [first, second].map(
    (name) => addThread(world, { name, parentId: general.id, ownerId: firstId }).id,
  );
  const user = personOf(firstId);

  const { examples = [] } = options;
  let notice: string | null = null;
  const page = createPage({
    user,
    about: () => ({
      guildId: guild.id,
      guildName: guild.name,
      bot: world.bot,
      botConnected: gateway.connected(),
      notice,
    }),
    whatWasSent: api.sentFor,
    examples: () => (typeof examples === 'function' ? examples() : examples),
    botConnected: gateway.connected,
    title: `${guild.name} · ${world.bot.username}`,
    warn: (text) => log.note('warn', text),
  });

  return {
    restUrl: `${address}/api`,
    address,
    token,
    applicationId: world.application.id,
    botUserId: world.bot.id,
    guildId: guild.id,
    channels: { general: general.id, threads: [threads[0] ?? '', threads[1] ?? ''], dm: user.dmChannelId },
    user,
    world: {
      addUser: (name, how = {}) => {
        const id = addUser(world, name, how.locale ?? 'en-GB');
        if (!how.outsideGuild) joinGuild(world, guild, id);
        return personOf(id);
      },
      addGuild: (name, memberIds = [firstId]) => {
        const added = addGuild(world, name, memberIds);
        const channel = addTextChannel(world, added, { name: 'general' }, false);
        world.events.emit({ type: 'guild-joined', guild: added });
        return { guildId: added.id, channelId: channel.id };
      },
      addChannel: (setup) => addTextChannel(world, guild, setup).id,
      addThread: (setup) => addThread(world, { ownerId: firstId, parentId: general.id, ...setup }).id,
      changeThread: (threadId, change) => {
        const thread = world.channels.get(threadId);
        if (thread?.kind !== 'thread') throw new Error(`There is no thread with the id ${threadId}.`);
        const wasArchived = thread.archived;
        Object.assign(thread, change);
        if (thread.archived !== wasArchived) thread.archivedAt = isoTime(world);
        world.events.emit({ type: 'thread-updated', thread, wasArchived });
      },
    },
    faults: board.faults,
    log,
    whatWasSent: api.sentFor,
    botConnected: gateway.connected,
    notice: (text) => {
      notice = text;
      page.tell({ type: 'notice', notice: text });
    },
    servePage: (handler) => {
      ownPage = handler;
    },
    close: async () => {
      announceClosed();
      interactions.close();
      gateway.close();
      await server.close();
    },
  };
}
