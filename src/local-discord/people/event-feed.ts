import type { WorldEvent } from '../world/events.ts';
import { may } from '../world/permissions.ts';
import { messageForPerson } from '../world/visibility.ts';
import type { Channel, StoredMessage, World } from '../world/world.ts';
import { channelView, interactionView, type PersonEvent } from './views.ts';

export interface EventFeed {
  /** Calls back for each thing that this person's client would hear of. Returns the function that stops it. */
  on(listener: (event: PersonEvent) => void): () => void;
  /** The same as an endless sequence from now on; leaving the loop ends it. */
  events(): AsyncIterableIterator<PersonEvent>;
}

/** @param seen whether this person sees the message at all */
export function createEventFeed(
  world: World,
  userId: string,
  seen: (message: StoredMessage) => boolean,
): EventFeed {
  const sees = (channel: Channel | undefined): boolean =>
    channel !== undefined && may(world, userId, channel, 'VIEW_CHANNEL');
  const translate = (event: WorldEvent): PersonEvent | null => {
    switch (event.type) {
      case 'message-created':
      case 'message-edited': {
        if (!sees(world.channels.get(event.message.json.channel_id)) || !seen(event.message)) return null;
        const message = messageForPerson(world, event.message);
        return { type: event.type === 'message-created' ? 'message' : 'message-edited', message };
      }
      case 'message-deleted': {
        const { id, channel_id: channelId } = event.message.json;
        if (!sees(world.channels.get(channelId)) || !seen(event.message)) return null;
        return { type: 'message-deleted', channelId, messageId: id };
      }
      case 'typing': {
        const user = world.users.get(event.userId);
        if (user === undefined || user.id === userId || !sees(event.channel)) return null;
        return { type: 'typing', channelId: event.channel.id, user };
      }
      case 'channel-created':
      case 'channel-updated':
        return sees(event.channel)
          ? { type: 'channel', channel: channelView(world, event.channel, userId) }
          : null;
      case 'thread-created':
      case 'thread-updated':
      case 'thread-joined':
      case 'thread-left':
        return sees(event.thread)
          ? { type: 'channel', channel: channelView(world, event.thread, userId) }
          : null;
      case 'interaction-started':
      case 'interaction-changed':
        if (event.interaction.userId !== userId) return null;
        return { type: 'interaction', interaction: interactionView(event.interaction) };
      case 'guild-joined':
        return null;
      case 'commands-changed':
        return { type: 'commands' };
    }
  };
  const on: EventFeed['on'] = (listener) =>
    world.events.on((event) => {
      const translated = translate(event);
      if (translated !== null) listener(translated);
    });
  return {
    on,
    events: () => {
      const waiting: PersonEvent[] = [];
      let wake = (): void => {};
      let ended = false;
      const stop = on((event) => {
        waiting.push(event);
        wake();
      });
      const end = async (): Promise<IteratorResult<PersonEvent>> => {
        ended = true;
        stop();
        wake();
        return { done: true, value: undefined };
      };
      const iterator: AsyncIterableIterator<PersonEvent> = {
        [Symbol.asyncIterator]: () => iterator,
        next: async () => {
          while (waiting.length === 0 && !ended)
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          const value = waiting.shift();
          return value === undefined ? { done: true, value: undefined } : { done: false, value };
        },
        return: end,
      };
      return iterator;
    },
  };
}
