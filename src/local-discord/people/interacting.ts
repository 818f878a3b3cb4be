import type { JsonObject } from '../check/form.ts';
import type { Interaction, InteractionStart } from '../interactions/interaction.ts';
import type { Interactions } from '../interactions/lifecycle.ts';
import type { ButtonJson, CommandJson, SelectJson } from '../types.ts';
import { may } from '../world/permissions.ts';
import { messageForPerson } from '../world/visibility.ts';
import type { Channel, StoredMessage, World } from '../world/world.ts';
import { buildOptions, findCommandPath, type OptionValue } from './command-options.ts';
import { modalData } from './modal-values.ts';
import { PersonRefused } from './refusal.ts';
import { createResolver } from './resolved.ts';
import type { Sight } from './sight.ts';
import { usableCommands } from './usable-commands.ts';
import { type AutocompleteResult, type InteractionResult, resultOf } from './views.ts';

/** When a command's promise resolves: at its answer (the default; a deferral is waited out), or already at its first response. */
interface RunOptions {
  until?: 'answered' | 'acknowledged';
}

/** A person's use of commands and components. */
export interface Interacting {
  /** Commands that this person may use there, of all three types. */
  commands(channelId: string): CommandJson[];
  /** Slash command; `name` may go on with group and subcommand: "knowledge check". */
  runCommand(
    channelId: string,
    name: string,
    options?: Record<string, OptionValue | undefined>,
    how?: RunOptions,
  ): Promise<InteractionResult>;
  runMessageCommand(
    channelId: string,
    name: string,
    messageId: string,
    how?: RunOptions,
  ): Promise<InteractionResult>;
  runUserCommand(
    channelId: string,
    name: string,
    userId: string,
    how?: RunOptions,
  ): Promise<InteractionResult>;
  /** `options` holds what was typed so far, the focused option's text included. */
  autocomplete(
    channelId: string,
    name: string,
    options: Record<string, OptionValue | undefined>,
    focused: string,
  ): Promise<AutocompleteResult>;
  clickButton(messageId: string, customId: string, how?: RunOptions): Promise<InteractionResult>;
  select(
    messageId: string,
    customId: string,
    values: readonly string[],
    how?: RunOptions,
  ): Promise<InteractionResult>;
  /** Sends the modal that the interaction opened. `values` by custom id; what is left out keeps its default. */
  submitModal(
    interactionId: string,
    values: Record<string, string | readonly string[]>,
    how?: RunOptions,
  ): Promise<InteractionResult>;
}

export interface InteractingParts {
  world: World;
  interactions: Interactions;
  address: () => string;
  /** Resolves when the server closes, so that nobody waits for ever. */
  closed: Promise<void>;
}

export function createInteracting(
  { world, interactions, address, closed }: InteractingParts,
  userId: string,
  { channelOf, messageIn, anyMessage, writable }: Sight,
): Interacting {
  const finished = (interaction: Interaction, until: RunOptions['until']): boolean =>
    interaction.state !== 'pending' && (interaction.state !== 'deferred' || until === 'acknowledged');
  /** Starts an interaction and waits for what comes of it. */
  const interact = async (
    start: Omit<InteractionStart, 'userId'>,
    until?: RunOptions['until'],
  ): Promise<Interaction> => {
    const interaction = interactions.start({ ...start, userId });
    let stop = (): void => {};
    const settled = new Promise<void>((resolve) => {
      stop = world.events.on((event) => {
        if (
          event.type === 'interaction-changed' &&
          event.interaction === interaction &&
          finished(interaction, until)
        )
          resolve();
      });
    });
    await Promise.race([settled, closed]);
    stop();
    if (!finished(interaction, until)) {
      interaction.state = 'failed';
      interaction.failure = 'The local Discord was stopped.';
    }
    return interaction;
  };
  const result = async (
    start: Omit<InteractionStart, 'userId'>,
    how: RunOptions,
  ): Promise<InteractionResult> => resultOf(world, await interact(start, how.until));

  const usable = (channelId: string): CommandJson[] => usableCommands(world, userId, channelOf(channelId));
  const commandPlace = (channelId: string): Channel => {
    const channel = channelOf(channelId);
    if (!may(world, userId, channel, 'USE_APPLICATION_COMMANDS'))
      throw new PersonRefused('You may not use commands here.');
    return writable(channel.id);
  };
  const contextCommand = (channelId: string, name: string, type: 2 | 3): CommandJson => {
    const command = usable(channelId).find((one) => one.type === type && one.name === name);
    if (command === undefined) throw new PersonRefused(`There is no "${name}" in this menu.`);
    return command;
  };
  const commandData = (command: CommandJson, rest: JsonObject): JsonObject => ({
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...rest,
  });
  const component = (message: StoredMessage, customId: string): ButtonJson | SelectJson => {
    const found = message.json.components
      .flatMap((row) => row.components)
      .find((one) => one.custom_id === customId);
    if (found === undefined)
      throw new PersonRefused(`That message has nothing with the custom id "${customId}".`);
    if (found.disabled) throw new PersonRefused('That is switched off.');
    return found;
  };

  return {
    commands: usable,
    runCommand: async (channelId, name, options = {}, how = {}) => {
      const channel = commandPlace(channelId);
      const path = findCommandPath(usable(channelId), name);
      const resolver = createResolver(world, channel, userId, address());
      const filled = buildOptions(path, options, resolver);
      const resolved = resolver.result();
      const data = commandData(path.command, {
        ...(filled.length > 0 && { options: filled }),
        ...(resolved && { resolved }),
      });
      return result({ type: 2, channelId, name: fullName(path.command, path.path), data }, how);
    },
    runMessageCommand: async (channelId, name, messageId, how = {}) => {
      const command = contextCommand(channelId, name, 3);
      const target = messageIn(channelId, messageId);
      if (target.onlyFor !== null)
        throw new PersonRefused('Messages that only you see have no message commands.');
      // The target comes with all its content, whatever the intents (Gateway: Message Content Intent).
      const data = commandData(command, {
        target_id: messageId,
        resolved: { messages: { [messageId]: messageForPerson(world, target) } },
      });
      return result({ type: 2, channelId, name, data, targetMessageId: messageId }, how);
    },
    runUserCommand: async (channelId, name, targetId, how = {}) => {
      const channel = commandPlace(channelId);
      const command = contextCommand(channelId, name, 2);
      const resolver = createResolver(world, channel, userId, address());
      resolver.user(targetId);
      const data = commandData(command, { target_id: targetId, resolved: resolver.result() });
      return result({ type: 2, channelId, name, data, targetUserId: targetId }, how);
    },
    autocomplete: async (channelId, name, options, focused) => {
      const channel = commandPlace(channelId);
      const path = findCommandPath(usable(channelId), name);
      const option = path.options.find((one) => one.name === focused);
      if (!option?.autocomplete) throw new PersonRefused(`The option "${focused}" has no autocomplete.`);
      const resolver = createResolver(world, channel, userId, address());
      const data = commandData(path.command, { options: buildOptions(path, options, resolver, focused) });
      const done = await interact({
        type: 4,
        channelId,
        name: path.command.name,
        data,
        focusedType: option.type,
      });
      return {
        interactionId: done.id,
        choices: done.choices ?? [],
        failed: done.state === 'failed',
        tookMs: done.answeredAt === null ? null : done.answeredAt - done.startedAt,
      };
    },
    clickButton: async (messageId, customId, how = {}) => {
      const message = anyMessage(messageId);
      const button = component(message, customId);
      if (button.type !== 2) throw new PersonRefused('That is not a button.');
      const data = { custom_id: customId, component_type: 2, id: button.id };
      return result(
        { type: 3, channelId: message.json.channel_id, name: customId, data, source: message },
        how,
      );
    },
    select: async (messageId, customId, values, how = {}) => {
      const message = anyMessage(messageId);
      const menu = component(message, customId);
      if (menu.type === 2) throw new PersonRefused('That is a button, not a menu.');
      const channelId = message.json.channel_id;
      if (values.length < menu.min_values || values.length > menu.max_values)
        throw new PersonRefused(`Choose between ${menu.min_values} and ${menu.max_values}.`);
      const stranger = values.find(
        (value) => menu.options && !menu.options.some((option) => option.value === value),
      );
      if (stranger !== undefined) throw new PersonRefused(`The menu does not offer "${stranger}".`);
      const resolver = createResolver(world, channelOf(channelId), userId, address());
      if (menu.type !== 3) for (const value of values) resolver[SELECT_KIND[menu.type]](value);
      const resolved = resolver.result();
      const data = {
        custom_id: customId,
        component_type: menu.type,
        id: menu.id,
        values: [...values],
        ...(resolved && { resolved }),
      };
      return result({ type: 3, channelId, name: customId, data, source: message }, how);
    },
    submitModal: async (interactionId, values, how = {}) => {
      const opener = interactions.get(interactionId);
      if (opener?.userId !== userId || opener.modal === null)
        throw new PersonRefused('No such form is open.');
      const { channelId, source } = opener;
      const data = modalData(opener.modal, values);
      return result(
        { type: 5, channelId, name: opener.modal.custom_id, data, opener, ...(source && { source }) },
        how,
      );
    },
  };
}

const SELECT_KIND = { 5: 'user', 6: 'role', 7: 'mentionable', 8: 'channel' } as const;

function fullName(command: CommandJson, path: readonly { name: string }[]): string {
  return [command.name, ...path.map((part) => part.name)].join(' ');
}
