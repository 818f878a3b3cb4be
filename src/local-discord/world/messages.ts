import { FLAG, type MessageInput, type UploadedFile } from '../check/message.ts';
import type {
  AttachmentJson,
  EmbedJson,
  InteractionMetadataJson,
  Message,
  MessageReferenceJson,
} from '../types.ts';
import { findMentions } from './mentions.ts';
import { maySend } from './permissions.ts';
import { type Channel, guildIdOf, isoTime, type StoredMessage, type Thread, type World } from './world.ts';

interface NewMessage {
  channel: Channel;
  authorId: string;
  input: MessageInput;
  files: readonly UploadedFile[];
  /** The message replied to, already looked up. */
  replyTo?: StoredMessage;
  /** Set for answers to interactions. */
  answer?: {
    interactionId: string;
    metadata: InteractionMetadataJson;
    commandName: string | null;
    onlyFor: string | null;
    loading: boolean;
  };
}

export interface Messages {
  send(message: NewMessage): StoredMessage;
  /** Changes what the input names and leaves the rest (Edit Message). */
  edit(message: StoredMessage, input: MessageInput, files: readonly UploadedFile[]): StoredMessage;
  remove(message: StoredMessage): void;
}

/** @param address the server's own base address, for the addresses of attachments */
export function createMessages(world: World, address: () => string): Messages {
  const keep = (channelId: string, files: readonly UploadedFile[], input: MessageInput, ephemeral: boolean) =>
    files.map((file): AttachmentJson => {
      const given = input.attachments?.find((attachment) => attachment.id === String(file.index));
      const id = world.ids.next();
      const filename = given?.filename ?? file.name;
      const path = `${channelId}/${id}/${encodeURIComponent(filename)}`;
      const contentType = contentTypeOf(filename, file.contentType);
      world.files.set(path, { data: file.data, contentType });
      const url = `${address()}/attachments/${path}`;
      return {
        id,
        filename,
        size: file.data.length,
        url,
        proxy_url: url,
        content_type: contentType,
        ...(given?.description && { description: given.description }),
        ...pngSize(file.data),
        ...(ephemeral && { ephemeral }),
      };
    });

  return {
    send: ({ channel, authorId, input, files, replyTo, answer }) => {
      if (channel.kind === 'thread') reopen(world, channel, authorId);
      const author = world.users.get(authorId) ?? world.bot;
      const id = world.ids.next();
      const content = input.content?.trim() ?? '';
      const byDefault = answer === undefined ? 'everything' : 'users';
      const pings = findMentions(world, channel, authorId, content, input.allowedMentions, byDefault);
      const pingsReplied =
        replyTo !== undefined &&
        replyTo.json.author.id !== authorId &&
        (input.allowedMentions?.repliedUser ?? true);
      if (pingsReplied && !pings.users.some((user) => user.id === replyTo.json.author.id))
        pings.users.push(replyTo.json.author);
      const attachments = keep(channel.id, files, input, typeof answer?.onlyFor === 'string');
      const guildId = guildIdOf(channel);
      const reference: MessageReferenceJson | undefined = replyTo && {
        type: 0,
        channel_id: channel.id,
        message_id: replyTo.json.id,
        ...(guildId !== undefined && { guild_id: guildId }),
      };
      const json: Message = {
        id,
        channel_id: channel.id,
        type: typeOf(
          answer?.metadata.type,
          reference,
          answer?.metadata.target_message_id ?? answer?.metadata.target_user,
        ),
        author,
        content,
        timestamp: isoTime(world),
        edited_timestamp: null,
        tts: input.tts,
        mention_everyone: pings.everyone,
        mentions: pings.users,
        mention_roles: pings.roles,
        attachments,
        embeds: showFiles(input.embeds ?? [], attachments),
        components: input.components ?? [],
        flags:
          ((input.flags ?? 0) & ~FLAG.ephemeral) |
          (answer?.onlyFor ? FLAG.ephemeral : 0) |
          (answer?.loading ? FLAG.loading : 0),
        pinned: false,
        ...(input.nonce !== undefined && { nonce: input.nonce }),
        ...(reference && { message_reference: reference }),
        ...(answer && {
          application_id: world.application.id,
          webhook_id: world.application.id,
          interaction_metadata: answer.metadata,
          ...(answer.commandName !== null && {
            interaction: {
              id: answer.interactionId,
              type: answer.metadata.type,
              name: answer.commandName,
              user: answer.metadata.user,
            },
          }),
        }),
      };
      const stored: StoredMessage = {
        json,
        onlyFor: answer?.onlyFor ?? null,
        interactionId: answer?.interactionId ?? null,
        pingsBotByReply:
          pingsReplied && replyTo.json.author.id === world.bot.id && replyTo.interactionId === null,
      };
      const list = world.messages.get(channel.id) ?? [];
      list.push(stored);
      world.messages.set(channel.id, list);
      world.events.emit({ type: 'message-created', message: stored });
      return stored;
    },

    edit: (message, input, files) => {
      const { json } = message;
      const channel = world.channels.get(json.channel_id);
      if (channel === undefined) return message;
      const attachments = [
        ...keptAttachments(json.attachments, input),
        ...keep(channel.id, files, input, message.onlyFor !== null),
      ];
      if (input.content !== undefined) {
        json.content = input.content?.trim() ?? '';
        const byDefault = message.interactionId === null ? 'everything' : 'users';
        const pings = findMentions(
          world,
          channel,
          json.author.id,
          json.content,
          input.allowedMentions,
          byDefault,
        );
        json.mentions = pings.users;
        json.mention_roles = pings.roles;
        json.mention_everyone = pings.everyone;
      }
      json.attachments = attachments;
      if (input.embeds !== undefined) json.embeds = showFiles(input.embeds ?? [], attachments);
      if (input.components !== undefined) json.components = input.components ?? [];
      const fixed = json.flags & ~FLAG.suppressEmbeds & ~FLAG.loading;
      const wasLoading = (json.flags & FLAG.loading) !== 0;
      json.flags = fixed | ((input.flags ?? json.flags) & FLAG.suppressEmbeds);
      // Filling a "thinking" message is its first answer, not an edit that people see as one.
      if (!wasLoading) json.edited_timestamp = isoTime(world);
      world.events.emit({ type: 'message-edited', message });
      return message;
    },

    remove: (message) => {
      const list = world.messages.get(message.json.channel_id) ?? [];
      const index = list.indexOf(message);
      if (index < 0) return;
      list.splice(index, 1);
      for (const { url } of message.json.attachments) world.files.delete(url.split('/attachments/')[1] ?? '');
      world.events.emit({ type: 'message-deleted', message });
    },
  };
}

/** 0 ordinary, 19 reply, 20 answer to a slash command, 23 answer to a context-menu command (Message Resource: Message Types). */
function typeOf(interactionType: number | undefined, reference: unknown, target: unknown): number {
  if (reference !== undefined) return 19;
  if (interactionType === 2) return target === undefined ? 20 : 23;
  return 0;
}

/** Sending to an archived thread brings it back, unless it is locked (Threads); whoever may not was refused before. */
function reopen(world: World, thread: Thread, authorId: string): void {
  if (!thread.members.has(authorId) && maySend(world, authorId, thread)) {
    thread.members.set(authorId, isoTime(world));
    world.events.emit({ type: 'thread-joined', thread, userId: authorId });
  }
  if (!thread.archived) return;
  thread.archived = false;
  thread.archivedAt = isoTime(world);
  world.events.emit({ type: 'thread-updated', thread, wasArchived: true });
}

/** On an edit a list names all that stays; without a list everything stays (Edit Message). */
function keptAttachments(before: readonly AttachmentJson[], input: MessageInput): AttachmentJson[] {
  if (input.attachments === undefined) return [...before];
  return before.flatMap((old) => {
    const kept = input.attachments?.find((attachment) => attachment.id === old.id);
    if (kept === undefined) return [];
    return [{ ...old, ...(kept.description !== undefined && { description: kept.description }) }];
  });
}

/** attachment:// addresses become those of the files. */
function showFiles(embeds: readonly EmbedJson[], attachments: readonly AttachmentJson[]): EmbedJson[] {
  const real = (url: string): string => {
    const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
    return attachments.find((attachment) => attachment.filename === name)?.url ?? url;
  };
  return embeds.map((embed) => ({
    ...embed,
    ...(embed.image && { image: { ...embed.image, url: real(embed.image.url) } }),
    ...(embed.thumbnail && { thumbnail: { ...embed.thumbnail, url: real(embed.thumbnail.url) } }),
    ...(embed.footer?.icon_url && { footer: { ...embed.footer, icon_url: real(embed.footer.icon_url) } }),
    ...(embed.author?.icon_url && { author: { ...embed.author, icon_url: real(embed.author.icon_url) } }),
  }));
}

const CONTENT_TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Discord goes by the name; discord.js sends no type for most files. */
function contentTypeOf(filename: string, given: string): string {
  return CONTENT_TYPES[/\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''] ?? given;
}

/** Width and height from a PNG's header; other formats are shown without. */
function pngSize(data: Buffer): { width?: number; height?: number } {
  if (data.length < 24 || data.toString('latin1', 1, 4) !== 'PNG') return {};
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}
