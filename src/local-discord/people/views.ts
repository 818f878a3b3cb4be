import type { Interaction, InteractionState } from '../interactions/interaction.ts';
import type { CommandChoiceJson, Message, ModalJson, UserJson } from '../types.ts';
import { may, maySend } from '../world/permissions.ts';
import { messageForPerson } from '../world/visibility.ts';
import type { Channel, World } from '../world/world.ts';

/** A channel as one person sees it. */
export interface ChannelView {
  id: string;
  kind: Channel['kind'];
  name: string;
  topic: string | null;
  parentId: string | null;
  guildId: string | null;
  private: boolean;
  archived: boolean;
  locked: boolean;
  mayWrite: boolean;
}

/** How an interaction stands, for its own user. */
interface InteractionView {
  id: string;
  type: 2 | 3 | 4 | 5;
  /** Command name or custom id. */
  name: string;
  channelId: string;
  state: InteractionState;
  /** "The application did not respond". */
  failure: string | null;
  ephemeral: boolean;
  /** The message that answers it, or that it changed. */
  messageId: string | null;
  modal: ModalJson | null;
}

export interface InteractionResult {
  interactionId: string;
  /**
   * - answered: `message` is the answer, or the message that was updated
   * - acknowledged: deferred (only with `until: 'acknowledged'`), or a component's click taken without a change
   * - modal: `modal` is open; send it with submitModal(interactionId, values)
   * - failed: see `failure`
   */
  status: 'answered' | 'acknowledged' | 'modal' | 'failed';
  message: Message | null;
  visibility: 'everyone' | 'only-you' | null;
  modal: ModalJson | null;
  failure: string | null;
  /** Milliseconds from the interaction to the first response, and to the answer. */
  acknowledgedAfterMs: number | null;
  answeredAfterMs: number | null;
}

export interface AutocompleteResult {
  interactionId: string;
  choices: CommandChoiceJson[];
  /** Discord shows "Loading options failed". */
  failed: boolean;
  tookMs: number | null;
}

/** What a person's client hears. Only of what that person can see; ephemeral messages only if they are theirs. */
export type PersonEvent =
  | { type: 'message'; message: Message }
  | { type: 'message-edited'; message: Message }
  | { type: 'message-deleted'; channelId: string; messageId: string }
  | { type: 'typing'; channelId: string; user: UserJson }
  | { type: 'interaction'; interaction: InteractionView }
  | { type: 'channel'; channel: ChannelView }
  | { type: 'commands' };

export function channelView(world: World, channel: Channel, userId: string): ChannelView {
  const isThread = channel.kind === 'thread';
  const open = !isThread || !channel.locked || may(world, userId, channel, 'MANAGE_THREADS');
  return {
    id: channel.id,
    kind: channel.kind,
    name: channel.kind === 'dm' ? (world.bot.global_name ?? world.bot.username) : channel.name,
    topic: channel.kind === 'text' ? channel.topic : null,
    parentId: isThread ? channel.parentId : null,
    guildId: channel.kind === 'dm' ? null : channel.guildId,
    private: isThread && channel.private,
    archived: isThread && channel.archived,
    locked: isThread && channel.locked,
    mayWrite: open && maySend(world, userId, channel),
  };
}

export function interactionView(interaction: Interaction): InteractionView {
  const { id, type, name, channelId, state, failure, ephemeral, modal, response } = interaction;
  return {
    id,
    type,
    name,
    channelId,
    state,
    failure,
    ephemeral,
    modal,
    messageId: response?.json.id ?? null,
  };
}

export function resultOf(world: World, interaction: Interaction): InteractionResult {
  const { response, startedAt, acknowledgedAt, answeredAt, state } = interaction;
  const shown = state === 'answered' || state === 'deferred' ? response : null;
  return {
    interactionId: interaction.id,
    status: statusOf(state),
    message: shown && messageForPerson(world, shown),
    visibility: shown && (shown.onlyFor === null ? 'everyone' : 'only-you'),
    modal: interaction.modal,
    failure: interaction.failure,
    acknowledgedAfterMs: acknowledgedAt === null ? null : acknowledgedAt - startedAt,
    answeredAfterMs: answeredAt === null ? null : answeredAt - startedAt,
  };
}

function statusOf(state: InteractionState): InteractionResult['status'] {
  switch (state) {
    case 'answered':
    case 'choices':
      return 'answered';
    case 'deferred':
    case 'deferred-update':
      return 'acknowledged';
    case 'modal':
      return 'modal';
    case 'pending':
    case 'failed':
      return 'failed';
  }
}
