import type { JsonObject } from '../check/form.ts';
import type { CommandChoiceJson, ModalJson } from '../types.ts';
import type { StoredMessage } from '../world/world.ts';

/**
 * - pending: the bot has not answered yet
 * - deferred: "is thinking"; deferred-update: a component was acknowledged without a visible change
 * - answered: a message or an update; choices: autocomplete; modal: a modal was opened
 * - failed: no answer within the deadline, or none after a deferral while its token lived
 */
export type InteractionState =
  | 'pending'
  | 'deferred'
  | 'deferred-update'
  | 'answered'
  | 'choices'
  | 'modal'
  | 'failed';

export interface InteractionStart {
  /** 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  type: 2 | 3 | 4 | 5;
  userId: string;
  channelId: string;
  /** The command's name, or the custom id. */
  name: string;
  /** `data` of INTERACTION_CREATE. */
  data: JsonObject;
  /** For components, and modals that a component opened: the message it sits on. */
  source?: StoredMessage;
  targetMessageId?: string;
  targetUserId?: string;
  /** Type of the option being completed. */
  focusedType?: number;
  /** For modal submits: the interaction that opened the modal. */
  opener?: Interaction;
}

export interface Interaction extends InteractionStart {
  id: string;
  token: string;
  /** Milliseconds since 1970, as are the next two. */
  startedAt: number;
  acknowledgedAt: number | null;
  answeredAt: number | null;
  state: InteractionState;
  /** Why it failed, in Discord's words. */
  failure: string | null;
  ephemeral: boolean;
  /** What `@original` names. */
  response: StoredMessage | null;
  choices: CommandChoiceJson[] | null;
  modal: ModalJson | null;
  /** Set by a fault switch: the token counts as out of date. */
  expired: boolean;
}
