import { codePoints } from '../check/form.ts';
import { FLAG, type MessageInput } from '../check/message.ts';
import { MESSAGE } from '../limits.ts';
import type { Message } from '../types.ts';
import type { Messages } from '../world/messages.ts';
import { may } from '../world/permissions.ts';
import { messageForPerson } from '../world/visibility.ts';
import type { World } from '../world/world.ts';
import { PersonRefused } from './refusal.ts';
import type { PersonFile } from './resolved.ts';
import type { Sight } from './sight.ts';
import { type ChannelView, channelView } from './views.ts';

/** A person's reading and writing of messages. */
export interface Writing {
  channels(): ChannelView[];
  /** All that this person sees there, oldest first, ephemeral messages included until dismissed. */
  messages(channelId: string): Message[];
  sendMessage(
    channelId: string,
    message: {
      content: string;
      /** Message id. */
      replyTo?: string;
      /** "Ping on reply", on by default as in the client. */
      ping?: boolean;
      files?: readonly PersonFile[];
    },
  ): Promise<Message>;
  editMessage(channelId: string, messageId: string, content: string): Promise<Message>;
  deleteMessage(channelId: string, messageId: string): Promise<void>;
  /** Takes an ephemeral message out of this person's sight. */
  dismiss(messageId: string): void;
  typing(channelId: string): void;
}

export function createWriting(
  { world, messages }: { world: World; messages: Messages },
  userId: string,
  { seen, channelOf, messageIn, anyMessage, writable, hide }: Sight,
): Writing {
  return {
    channels: () =>
      [...world.channels.values()]
        .filter((channel) => may(world, userId, channel, 'VIEW_CHANNEL'))
        .map((channel) => channelView(world, channel, userId)),
    messages: (channelId) =>
      (world.messages.get(channelOf(channelId).id) ?? [])
        .filter(seen)
        .map((message) => messageForPerson(world, message)),

    sendMessage: async (channelId, { content, replyTo, ping = true, files = [] }) => {
      const channel = writable(channelId);
      if (codePoints(content) > MESSAGE.content)
        throw new PersonRefused(
          `A message has ${MESSAGE.content} characters at most; this one has ${codePoints(content)}.`,
        );
      if (content.trim() === '' && files.length === 0) throw new PersonRefused('The message is empty.');
      const target = replyTo === undefined ? undefined : messageIn(channelId, replyTo);
      const uploads = files.map((file, index) => ({
        index,
        name: file.name,
        contentType: file.contentType ?? 'application/octet-stream',
        data: file.data,
      }));
      const sent = messages.send({
        channel,
        authorId: userId,
        input: {
          ...PLAIN_MESSAGE,
          content,
          attachments: files.map((file, index) => ({
            id: String(index),
            description: file.description,
            filename: undefined,
          })),
          ...(target && {
            allowedMentions: {
              parse: ['users', 'roles', 'everyone'],
              users: [],
              roles: [],
              repliedUser: ping,
            },
          }),
        },
        files: uploads,
        ...(target && { replyTo: target }),
      });
      return messageForPerson(world, sent);
    },
    editMessage: async (channelId, messageId, content) => {
      const message = messageIn(channelId, messageId);
      if (message.json.author.id !== userId) throw new PersonRefused('You can edit only your own messages.');
      if (codePoints(content) > MESSAGE.content || content.trim() === '')
        throw new PersonRefused(`A message has 1 to ${MESSAGE.content} characters.`);
      return messageForPerson(world, messages.edit(message, { ...PLAIN_MESSAGE, content }, []));
    },
    deleteMessage: async (channelId, messageId) => {
      const message = messageIn(channelId, messageId);
      const own = message.json.author.id === userId;
      const manages =
        channelOf(channelId).kind !== 'dm' && may(world, userId, channelOf(channelId), 'MANAGE_MESSAGES');
      if (!own && !manages) throw new PersonRefused('You can delete only your own messages here.');
      messages.remove(message);
    },
    dismiss: (messageId) => {
      const message = anyMessage(messageId);
      if ((message.json.flags & FLAG.ephemeral) === 0)
        throw new PersonRefused('Only a message that nobody else sees can be dismissed.');
      hide(messageId);
    },
    typing: (channelId) =>
      world.events.emit({ type: 'typing', channel: writable(channelId), userId: userId }),
  };
}

/** What a person's own message leaves unset. */
const PLAIN_MESSAGE: MessageInput = {
  content: undefined,
  embeds: undefined,
  components: undefined,
  attachments: undefined,
  allowedMentions: undefined,
  flags: undefined,
  tts: false,
  nonce: undefined,
  enforceNonce: false,
  reference: undefined,
};
