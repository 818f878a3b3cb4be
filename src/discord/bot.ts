/** The discord.js client: events -> commands -> send. */
import {
  type AutocompleteInteraction,
  Client,
  type CommandInteraction,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  type InteractionReplyOptions,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  Options,
  Partials,
  PermissionFlagsBits,
  type TextBasedChannel,
} from 'discord.js';
import type { Context } from '../answers/index.ts';
import { type Command, type Dispatcher, findCommand, type Log } from '../commands/index.ts';
import type { Reply } from '../replies/index.ts';
import { codeOf, explainLogin, logFailure } from './failures.ts';
import { contextOfReplied, lookBack } from './history.ts';
import { textForBot } from './mention.ts';
import { registerCommands } from './registration.ts';

interface BotOptions {
  readonly token: string;
  readonly dispatcher: Dispatcher;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Base of Discord's REST API, without the version: set for a stand-in. */
  readonly api?: string | undefined;
  /** Called when Discord has ended the connection for good; the bot hears nothing any more. */
  readonly onLost?: (reason: string) => void;
}

export interface Bot {
  /** Resolves when the bot is connected and its commands are registered. Throws `StartError`. */
  start(): Promise<void>;
  /** Disconnects. A stopped bot cannot be started again: make another. */
  stop(): Promise<void>;
}

/** Close codes after which Discord lets nobody back in (Opcodes and Status Codes). */
const fatalCloseCodes = [4004, 4010, 4011, 4012, 4013, 4014];

export function createBot({ token, dispatcher, commands, log, api, onLost }: BotOptions): Bot {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages and uncached threads come through only as partial channels.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // Messages are read back from Discord when needed, and members not at all: no need to hold any.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    ...(api !== undefined && { rest: { api } }),
  });

  let connected = false;
  let stopped = false;

  // Without a listener, an error in any other listener ends the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'The Discord client reports an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'The Discord client warns'));
  client.on(Events.ShardReconnecting, () => {
    if (!stopped) log.info({}, 'Reconnecting to Discord');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    // Before the start is over, `login` reports it.
    if (connected && fatalCloseCodes.includes(code))
      onLost?.(`Discord closed the connection for good (code ${code})`);
  });
  client.on(Events.Invalidated, () => onLost?.('Discord has invalidated the session'));
  client.on(Events.InteractionCreate, (interaction) => guarded(onInteraction(interaction), 'answering'));
  client.on(Events.MessageCreate, (message) => guarded(onMessage(message), 'answering a mention'));
  client.on(Events.ThreadCreate, (thread, created) => {
    // Messages of a thread made after connecting may not arrive until the bot is in it.
    if (created && thread.joinable) guarded(thread.join(), 'joining a thread');
  });

  function guarded(work: Promise<unknown>, doing: string): void {
    work.catch((error: unknown) => logFailure(error, doing, log));
  }

  async function onInteraction(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) await complete(interaction);
    else if (interaction.isMessageComponent()) await press(interaction);
    else if (interaction.isCommand()) await run(interaction);
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond(
      dispatcher.suggest({ command: interaction.commandName, option: name, typed: value }),
    );
  }

  async function run(interaction: CommandInteraction): Promise<void> {
    const { commandName: name, user } = interaction;
    const context = findCommand(name)?.follows ? await contextFor(interaction) : undefined;
    const reply = dispatcher.answer({
      kind: 'command',
      name,
      options: givenOptions(interaction),
      user: user.id,
      context,
    });
    await interaction.reply(toResponse(reply));
  }

  async function press(interaction: MessageComponentInteraction): Promise<void> {
    const reply = dispatcher.answer({
      kind: 'component',
      customId: interaction.customId,
      values: interaction.isStringSelectMenu() ? interaction.values : [],
      user: interaction.user.id,
      message: { embeds: interaction.message.embeds.map((embed) => embed.toJSON()) },
    });
    if (reply.delivery === 'update') await interaction.update(toBody(reply));
    else await interaction.reply(toResponse(reply));
  }

  /** Only where the bot is a member: elsewhere Discord refuses to show it the channel. */
  async function contextFor(interaction: CommandInteraction): Promise<Context | undefined> {
    const { channel } = interaction;
    const readable =
      interaction.context === InteractionContextType.BotDM ||
      (interaction.inCachedGuild() &&
        interaction.appPermissions.has([
          PermissionFlagsBits.ViewChannel,
          PermissionFlagsBits.ReadMessageHistory,
        ]));
    if (channel === null || !readable) return undefined;
    return lookBack({ channel, me: interaction.client.user.id }, log);
  }

  async function onMessage(message: Message): Promise<void> {
    const me = client.user?.id;
    if (me === undefined) return;
    const said = textForBot(message, me);
    if (said === undefined) return;
    const { text, withheld } = said;
    const context =
      text === ''
        ? undefined
        : ((await contextOfReplied(message, me, log)) ??
          (mayReadHistory(message.channel, me)
            ? await lookBack({ channel: message.channel, me, before: message.id }, log)
            : undefined));
    const reply = dispatcher.answer({ kind: 'mention', text, withheld, user: message.author.id, context });
    await sendReply(message, reply);
  }

  /** The nonce makes a message sent twice (after a time-out, or when an event repeats) appear once. */
  async function sendReply(message: Message, reply: Reply): Promise<void> {
    const body = { ...toBody(reply), nonce: message.id, enforceNonce: true };
    try {
      await message.reply(body);
    } catch (error) {
      // 160002: a reply needs the history; a plain message does not.
      if (codeOf(error) !== 160002 || !message.channel.isSendable()) throw error;
      await message.channel.send(body);
    }
  }

  return {
    async start() {
      const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
      try {
        await client.login(token);
      } catch (error) {
        await client.destroy();
        throw explainLogin(error);
      }
      const { application, user, guilds } = await ready;
      connected = true;
      log.info({ user: user.tag, servers: guilds.cache.size }, 'Connected to Discord');
      try {
        await registerCommands(client.rest, application.id, commands, log);
      } catch (error) {
        // Those registered at an earlier start still work.
        logFailure(error, 'registering the commands', log);
      }
    },
    async stop() {
      stopped = true;
      await client.destroy();
    },
  };
}

function mayReadHistory(channel: TextBasedChannel, me: string): boolean {
  if (channel.isDMBased()) return true;
  return channel.permissionsFor(me)?.has(PermissionFlagsBits.ReadMessageHistory) ?? false;
}

function givenOptions(interaction: CommandInteraction): Record<string, string | boolean> {
  if (!interaction.isChatInputCommand()) return {};
  return Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );
}

function toBody({ message }: Reply) {
  const { content, embeds, components, allowed_mentions } = message;
  return { content, embeds, components, allowedMentions: { ...allowed_mentions, repliedUser: false } };
}

function toResponse(reply: Reply): InteractionReplyOptions {
  return reply.visibility === 'private' ? { ...toBody(reply), flags: MessageFlags.Ephemeral } : toBody(reply);
}
