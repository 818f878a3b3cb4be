import type { Interaction } from '../interactions/interaction.ts';
import type { Channel, Guild, StoredMessage, Thread } from './world.ts';

/** What happens in the world. The gateway tells it to the bot, the people's side to people. */
export type WorldEvent =
  | { type: 'message-created'; message: StoredMessage }
  | { type: 'message-edited'; message: StoredMessage }
  | { type: 'message-deleted'; message: StoredMessage }
  | { type: 'typing'; channel: Channel; userId: string }
  | { type: 'guild-joined'; guild: Guild }
  | { type: 'channel-created'; channel: Channel }
  | { type: 'channel-updated'; channel: Channel }
  | { type: 'thread-created'; thread: Thread }
  | { type: 'thread-updated'; thread: Thread; wasArchived: boolean }
  | { type: 'thread-joined'; thread: Thread; userId: string }
  | { type: 'thread-left'; thread: Thread; userId: string }
  | { type: 'interaction-started'; interaction: Interaction }
  | { type: 'interaction-changed'; interaction: Interaction }
  | { type: 'commands-changed' };

export interface EventBus {
  emit(event: WorldEvent): void;
  /** Returns the function that stops listening. */
  on(listener: (event: WorldEvent) => void): () => void;
}

export function createEventBus(): EventBus {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
