import { may } from '../world/permissions.ts';
import { type Channel, findMessage, type StoredMessage, type World } from '../world/world.ts';
import { PersonRefused } from './refusal.ts';
import { channelView } from './views.ts';

/** What one person can see and reach. The finders throw PersonRefused. */
export interface Sight {
  seen(message: StoredMessage): boolean;
  channelOf(channelId: string): Channel;
  messageIn(channelId: string, messageId: string): StoredMessage;
  /** A message wherever it is. */
  anyMessage(messageId: string): StoredMessage;
  /** The channel, if they may write there. */
  writable(channelId: string): Channel;
  hide(messageId: string): void;
}

export function createSight(world: World, userId: string): Sight {
  const dismissed = new Set<string>();
  const seen = (message: StoredMessage): boolean =>
    (message.onlyFor === null || message.onlyFor === userId) && !dismissed.has(message.json.id);
  const channelOf = (channelId: string): Channel => {
    const channel = world.channels.get(channelId);
    if (channel === undefined || !may(world, userId, channel, 'VIEW_CHANNEL'))
      throw new PersonRefused(`You see no channel with the id "${channelId}".`);
    return channel;
  };
  const messageIn = (channelId: string, messageId: string): StoredMessage => {
    const message = findMessage(world, channelOf(channelId).id, messageId);
    if (message === undefined || !seen(message)) throw new PersonRefused('That message is gone.');
    return message;
  };
  const anyMessage = (messageId: string): StoredMessage => {
    for (const list of world.messages.values()) {
      const found = list.find((message) => message.json.id === messageId);
      if (found) return messageIn(found.json.channel_id, messageId);
    }
    throw new PersonRefused('That message is gone.');
  };
  const writable = (channelId: string): Channel => {
    const channel = channelOf(channelId);
    if (channelView(world, channel, userId).mayWrite) return channel;
    throw new PersonRefused(
      channel.kind === 'thread' && channel.locked ? 'This thread is locked.' : 'You may not write here.',
    );
  };
  return { seen, channelOf, messageIn, anyMessage, writable, hide: (messageId) => dismissed.add(messageId) };
}
