import type { Message } from '../types.ts';
import { findMessage, type StoredMessage, type World } from './world.ts';

/**
 * Whether the bot may read what a message says without the message content intent (Gateway: Message Content Intent; "You Might Not
 * Need a Privileged Intent" for pinged replies, which must answer an ordinary message of the bot, not an interaction's answer).
 * The target of a message command is the fifth exception; it goes past this.
 */
function botMayRead(world: World, message: StoredMessage): boolean {
  const { json } = message;
  return (
    json.author.id === world.bot.id ||
    world.channels.get(json.channel_id)?.kind === 'dm' ||
    json.mentions.some((user) => user.id === world.bot.id) ||
    message.pingsBotByReply
  );
}

/** The message as REST and the gateway give it to the bot. `hasIntent`: the message content intent is on. */
export function messageForBot(world: World, message: StoredMessage, hasIntent: boolean): Message {
  const shown = hasIntent || botMayRead(world, message) ? message.json : withhold(message.json);
  const reference = shown.message_reference;
  if (shown.type !== 19 || reference === undefined) return shown;
  const target = findMessage(world, reference.channel_id, reference.message_id);
  if (target === undefined) return { ...shown, referenced_message: null };
  const { referenced_message: _, ...basic } =
    hasIntent || botMayRead(world, target) ? target.json : withhold(target.json);
  return { ...shown, referenced_message: basic };
}

/** The message as a person sees it: everything, with the message that it replies to. */
export function messageForPerson(world: World, message: StoredMessage): Message {
  return structuredClone(messageForBot(world, message, true));
}

function withhold(json: Message): Message {
  return { ...json, content: '', embeds: [], attachments: [], components: [] };
}
