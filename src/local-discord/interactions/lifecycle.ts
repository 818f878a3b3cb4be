import { randomBytes } from 'node:crypto';
import { readChoiceItem } from '../check/command.ts';
import {
  createForm,
  isObject,
  type JsonObject,
  readChoice,
  readList,
  readObject,
  readWhole,
} from '../check/form.ts';
import { FLAG, isEmpty, readMessageBody, type UploadedFile } from '../check/message.ts';
import { readModal } from '../check/modal.ts';
import { problem } from '../errors.ts';
import { COMMAND } from '../limits.ts';
import type { InteractionMetadataJson, UserJson } from '../types.ts';
import type { Messages } from '../world/messages.ts';
import type { StoredMessage, World } from '../world/world.ts';
import type { Interaction, InteractionStart } from './interaction.ts';

const NO_RESPONSE = 'The application did not respond';

export interface Interactions {
  /** Sends the interaction to the bot and starts its clock. */
  start(start: InteractionStart): Interaction;
  /** Callback route: the first response. Throws Discord's errors. */
  respond(id: string, token: string, body: unknown, files: readonly UploadedFile[]): Interaction;
  /** Webhook routes: the interaction behind a token that still lives and was acknowledged. Throws 10015 or 50027. */
  byToken(token: string): Interaction;
  /** A follow-up message. The first one after a deferral fills the placeholder (deprecated, but what Discord does). */
  followUp(interaction: Interaction, body: JsonObject, files: readonly UploadedFile[]): StoredMessage;
  editResponse(
    interaction: Interaction,
    message: StoredMessage,
    body: JsonObject,
    files: readonly UploadedFile[],
  ): StoredMessage;
  removeResponse(interaction: Interaction, message: StoredMessage): void;
  get(id: string): Interaction | undefined;
  /** Fault switch: all interactions so far are past their deadlines. */
  expireAll(): void;
  close(): void;
}

export function createInteractions(
  world: World,
  messages: Messages,
  deadlines: { firstResponseMs: number; tokenMs: number },
): Interactions {
  const all = new Map<string, Interaction>();
  const tokens = new Map<string, Interaction>();
  const timers = new Map<string, NodeJS.Timeout>();

  const change = (interaction: Interaction): void => {
    world.events.emit({ type: 'interaction-changed', interaction });
  };
  const fail = (interaction: Interaction): void => {
    interaction.state = 'failed';
    interaction.failure = NO_RESPONSE;
    change(interaction);
  };
  const watch = (interaction: Interaction, state: Interaction['state'], ms: number): void => {
    clearTimeout(timers.get(interaction.id));
    const timer = setTimeout(() => {
      timers.delete(interaction.id);
      if (interaction.state === state) fail(interaction);
    }, ms);
    timers.set(interaction.id, timer);
  };
  const settle = (interaction: Interaction, state: Interaction['state']): void => {
    const at = world.now();
    interaction.acknowledgedAt ??= at;
    interaction.state = state;
    if (state === 'deferred')
      watch(interaction, 'deferred', deadlines.tokenMs - (at - interaction.startedAt));
    else {
      interaction.answeredAt ??= at;
      clearTimeout(timers.get(interaction.id));
      timers.delete(interaction.id);
    }
    change(interaction);
  };
  const age = (interaction: Interaction): number =>
    interaction.expired ? Number.POSITIVE_INFINITY : world.now() - interaction.startedAt;

  const say = (
    interaction: Interaction,
    body: JsonObject,
    files: readonly UploadedFile[],
    how: { onlyFor: string | null; loading: boolean },
  ): StoredMessage => {
    const channel = world.channels.get(interaction.channelId);
    if (channel === undefined) throw problem('unknownChannel');
    // Seen in the wild: answers into a thread that was closed meanwhile are refused.
    if (channel.kind === 'thread' && channel.archived && channel.locked) throw problem('threadArchived');
    const input = readMessageBody(body, 'response', files);
    if (!how.loading && isEmpty(input, files)) throw problem('emptyMessage');
    const original = interaction.response ?? undefined;
    return messages.send({
      channel,
      authorId: world.bot.id,
      input,
      files,
      ...(interaction.source && interaction.type === 3 && !original && { replyTo: interaction.source }),
      ...(original && { replyTo: original }),
      answer: {
        interactionId: interaction.id,
        metadata: metadataOf(world, interaction),
        commandName: interaction.type === 2 ? interaction.name : null,
        ...how,
      },
    });
  };
  const edit = (
    interaction: Interaction,
    message: StoredMessage,
    body: JsonObject,
    files: readonly UploadedFile[],
  ): StoredMessage => {
    const input = readMessageBody(body, 'responseEdit', files, message.json);
    const { json } = message;
    const empties =
      !(input.content === undefined ? json.content : input.content?.trim()) &&
      !(input.embeds === undefined ? json.embeds : input.embeds)?.length &&
      !(input.components === undefined ? json.components : input.components)?.length &&
      !(input.attachments === undefined ? json.attachments : input.attachments)?.length &&
      files.length === 0;
    if (empties) throw problem('emptyMessage');
    const edited = messages.edit(message, input, files);
    if (interaction.state === 'deferred' && message === interaction.response) settle(interaction, 'answered');
    return edited;
  };

  /** Carries out a callback and gives the state that it leads to. */
  const answer = (
    interaction: Interaction,
    type: number,
    data: unknown,
    files: readonly UploadedFile[],
  ): Interaction['state'] => {
    const body = isObject(data) ? data : {};
    const hidden = typeof body.flags === 'number' && (body.flags & FLAG.ephemeral) !== 0;
    const onlyFor = hidden ? interaction.userId : null;
    switch (type) {
      case 4:
        interaction.response = say(interaction, body, files, { onlyFor, loading: false });
        interaction.ephemeral = hidden;
        return 'answered';
      case 5:
        checkDefer(data);
        interaction.response = say(interaction, { flags: body.flags }, [], { onlyFor, loading: true });
        interaction.ephemeral = hidden;
        return 'deferred';
      case 6:
        interaction.response = interaction.source ?? null;
        return 'deferred-update';
      case 7:
        if (interaction.source === undefined) throw problem('unknownMessage');
        edit(interaction, interaction.source, body, files);
        interaction.response = interaction.source;
        interaction.ephemeral = interaction.source.onlyFor !== null;
        return 'answered';
      case 8:
        interaction.choices = readChoices(data, interaction.focusedType ?? 3);
        return 'choices';
      case 9:
        interaction.modal = readModal(data);
        return 'modal';
      default:
        throw problem('notImplemented', `interaction callback type ${type}`);
    }
  };

  return {
    start: (start) => {
      const interaction: Interaction = {
        ...start,
        id: world.ids.next(),
        token: randomBytes(96).toString('base64url'),
        startedAt: world.now(),
        acknowledgedAt: null,
        answeredAt: null,
        state: 'pending',
        failure: null,
        ephemeral: false,
        response: null,
        choices: null,
        modal: null,
        expired: false,
      };
      all.set(interaction.id, interaction);
      tokens.set(interaction.token, interaction);
      watch(interaction, 'pending', deadlines.firstResponseMs);
      world.events.emit({ type: 'interaction-started', interaction });
      return interaction;
    },
    respond: (id, token, body, files) => {
      const interaction = all.get(id);
      if (interaction === undefined || interaction.token !== token) throw problem('unknownInteraction');
      if (interaction.acknowledgedAt !== null) throw problem('alreadyAcknowledged');
      if (interaction.state === 'failed' || age(interaction) > deadlines.firstResponseMs)
        throw problem('unknownInteraction');
      const form = createForm();
      const raw = readObject(form.root, body, { required: true });
      const type = readChoice(form.root.at('type'), raw?.type, allowedTypes(interaction), { required: true });
      form.finish();
      settle(interaction, answer(interaction, type ?? 4, raw?.data, files));
      return interaction;
    },
    byToken: (token) => {
      const interaction = tokens.get(token);
      // A token that was never acknowledged has no webhook behind it yet, and after 3 s never gets one.
      if (interaction === undefined || interaction.acknowledgedAt === null) throw problem('unknownWebhook');
      if (age(interaction) > deadlines.tokenMs) throw problem('invalidWebhookToken');
      return interaction;
    },
    followUp: (interaction, body, files) => {
      if (interaction.state === 'deferred' && interaction.response !== null) {
        const { flags: _, ...rest } = body;
        return edit(interaction, interaction.response, rest, files);
      }
      const hidden = typeof body.flags === 'number' && (body.flags & FLAG.ephemeral) !== 0;
      return say(interaction, body, files, { onlyFor: hidden ? interaction.userId : null, loading: false });
    },
    editResponse: edit,
    removeResponse: (interaction, message) => {
      messages.remove(message);
      if (message !== interaction.response) return;
      interaction.response = null;
      if (interaction.state === 'deferred') settle(interaction, 'answered');
    },
    get: (id) => all.get(id),
    expireAll: () => {
      for (const interaction of all.values()) {
        interaction.expired = true;
        if (interaction.state === 'pending' || interaction.state === 'deferred') fail(interaction);
      }
    },
    close: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** Receiving and Responding: 6 and 7 for components only, 8 for autocomplete only, no modal in answer to a modal. */
function allowedTypes(interaction: Interaction): readonly number[] {
  switch (interaction.type) {
    case 2:
      return [4, 5, 9, 10, 12];
    case 3:
      return [4, 5, 6, 7, 9, 10, 12];
    case 4:
      return [8];
    case 5:
      return interaction.source === undefined ? [4, 5, 10, 12] : [4, 5, 6, 7, 10, 12];
  }
}

/** Only EPHEMERAL is valid with a deferral. Discord drops other flags; here they are a fault, so that a test notices. */
function checkDefer(data: unknown): void {
  const form = createForm();
  const raw = readObject(form.root.at('data'), data);
  const flags = readWhole(form.root.at('data').at('flags'), raw?.flags, { min: 0 });
  if (flags !== undefined && (flags & ~FLAG.ephemeral) !== 0)
    form.root
      .at('data')
      .at('flags')
      .fault('MESSAGE_FLAGS_INVALID', 'Only EPHEMERAL can be set on a deferral.');
  form.finish();
}

function readChoices(data: unknown, optionType: number): NonNullable<Interaction['choices']> {
  const form = createForm();
  const spot = form.root.at('data');
  const raw = readObject(spot, data, { required: true });
  const choices = readList(
    spot.at('choices'),
    raw?.choices,
    { required: true, max: COMMAND.choices },
    (at, item) => readChoiceItem(at, item, optionType),
  );
  form.finish();
  return choices ?? [];
}

/** Key 0: the server, or "0" in a direct message with the bot (Receiving and Responding: Authorizing Integration Owners). */
export function ownersOf(world: World, channelId: string): Record<string, string> {
  const channel = world.channels.get(channelId);
  return { '0': channel === undefined || channel.kind === 'dm' ? '0' : channel.guildId };
}

function metadataOf(world: World, interaction: Interaction): InteractionMetadataJson {
  const user: UserJson = world.users.get(interaction.userId) ?? world.bot;
  const target = world.users.get(interaction.targetUserId ?? '');
  return {
    id: interaction.id,
    type: interaction.type,
    user,
    authorizing_integration_owners: ownersOf(world, interaction.channelId),
    ...(interaction.response && { original_response_message_id: interaction.response.json.id }),
    ...(interaction.type === 3 &&
      interaction.source && { interacted_message_id: interaction.source.json.id }),
    ...(interaction.targetMessageId !== undefined && { target_message_id: interaction.targetMessageId }),
    ...(target && { target_user: target }),
    ...(interaction.opener && { triggering_interaction_metadata: metadataOf(world, interaction.opener) }),
  };
}
