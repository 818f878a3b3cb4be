import { problem } from '../errors.ts';
import { MESSAGE } from '../limits.ts';
import type { ActionRowJson, EmbedJson, Message } from '../types.ts';
import { readComponents } from './components.ts';
import { readEmbeds } from './embeds.ts';
import {
  createForm,
  type JsonObject,
  readChoice,
  readFlag,
  readList,
  readObject,
  readSnowflake,
  readText,
  readWhole,
  type Spot,
} from './form.ts';

export const FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voiceMessage: 1 << 13,
  componentsV2: 1 << 15,
} as const;

/** A file of a multipart request: `files[index]`. */
export interface UploadedFile {
  index: number;
  name: string;
  contentType: string;
  data: Buffer;
}

export interface AllowedMentions {
  parse: readonly ('users' | 'roles' | 'everyone')[];
  users: readonly string[];
  roles: readonly string[];
  repliedUser: boolean;
}

interface AttachmentInput {
  /** Number n of `files[n]`, or on an edit the id of an attachment to keep. */
  id: string;
  description: string | undefined;
  filename: string | undefined;
}

/** A message body after all checks. undefined: the field was absent; null: it was null (an edit then empties it). */
export interface MessageInput {
  content: string | null | undefined;
  embeds: EmbedJson[] | null | undefined;
  components: ActionRowJson[] | null | undefined;
  attachments: AttachmentInput[] | null | undefined;
  allowedMentions: AllowedMentions | undefined;
  flags: number | undefined;
  tts: boolean;
  nonce: string | number | undefined;
  enforceNonce: boolean;
  reference: { messageId: string; channelId: string | undefined; failIfNotExists: boolean } | undefined;
}

/**
 * What kind of body it is: each may set other flags.
 * - create: POST of a message; edit: PATCH of a message
 * - response: first answer to an interaction, or a follow-up; responseEdit: edit of one, or callback type 7
 */
type BodyKind = 'create' | 'edit' | 'response' | 'responseEdit';

const SETTABLE_FLAGS = {
  create: FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.voiceMessage | FLAG.componentsV2,
  edit: FLAG.suppressEmbeds | FLAG.componentsV2,
  response:
    FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.suppressNotifications | FLAG.voiceMessage | FLAG.componentsV2,
  responseEdit: FLAG.suppressEmbeds | FLAG.componentsV2,
} as const satisfies Record<BodyKind, number>;

/**
 * Reads and checks a message body as Discord does (Message Resource; Receiving and Responding).
 * Throws 50035 with the whole tree of faults, 30015 for too many files, or a loud 501 for what this server cannot do.
 * @param before on an edit, the message: its attachments may be kept and shown, and flags that it has may be sent again unchanged, as
 *   discord.js does
 */
export function readMessageBody(
  body: JsonObject,
  kind: BodyKind,
  files: readonly UploadedFile[],
  before?: Pick<Message, 'attachments' | 'flags'>,
): MessageInput {
  const kept = before?.attachments ?? [];
  refuseUnsupported(body);
  const form = createForm();
  const { root } = form;
  if (files.length > MESSAGE.attachments) throw problem('tooManyAttachments');
  const attachments = readAttachments(root.at('attachments'), body.attachments, files, kept);
  const names = new Set([...files.map((file) => file.name), ...kept.map((file) => file.filename)]);
  const input: MessageInput = {
    content: nullable(body.content, readText(root.at('content'), body.content, { max: MESSAGE.content })),
    embeds: nullable(body.embeds, readEmbeds(root.at('embeds'), body.embeds, names)),
    components: nullable(body.components, readComponents(root.at('components'), body.components)),
    attachments: nullable(body.attachments, attachments),
    allowedMentions: readAllowedMentions(root.at('allowed_mentions'), body.allowed_mentions),
    flags: readFlags(root.at('flags'), body.flags, SETTABLE_FLAGS[kind] | (before?.flags ?? 0)),
    tts: readFlag(root.at('tts'), body.tts) ?? false,
    nonce: kind === 'create' ? readNonce(root.at('nonce'), body.nonce) : undefined,
    enforceNonce: readFlag(root.at('enforce_nonce'), body.enforce_nonce) ?? false,
    reference:
      kind === 'create' ? readReference(root.at('message_reference'), body.message_reference) : undefined,
  };
  form.finish();
  return input;
}

/** Whether nothing would be seen (code 50006). */
export function isEmpty(input: MessageInput, files: readonly UploadedFile[]): boolean {
  return !input.content?.trim() && !input.embeds?.length && !input.components?.length && files.length === 0;
}

function nullable<T>(raw: unknown, read: T | undefined): T | null | undefined {
  return raw === null ? null : read;
}

function refuseUnsupported(body: JsonObject): void {
  if (body.poll) throw problem('notImplemented', 'polls');
  if (Array.isArray(body.sticker_ids) && body.sticker_ids.length > 0)
    throw problem('notImplemented', 'stickers');
  if (body.shared_client_theme) throw problem('notImplemented', 'shared client themes');
  if (typeof body.flags === 'number' && body.flags & FLAG.componentsV2)
    throw problem('notImplemented', 'Components V2 (flag 32768)');
  if (typeof body.flags === 'number' && body.flags & FLAG.voiceMessage)
    throw problem('notImplemented', 'voice messages');
}

/** Discord's docs list the flags that can be set; that others are refused rather than dropped is the strict reading. */
function readFlags(spot: Spot, value: unknown, settable: number): number | undefined {
  const flags = readWhole(spot, value, { min: 0 });
  if (flags === undefined || (flags & ~settable) === 0) return flags;
  return spot.fault('MESSAGE_FLAGS_INVALID', `Flags ${flags & ~settable} cannot be set here.`);
}

/** A nonce is a string of up to 25 characters or an integer (Create Message). */
function readNonce(spot: Spot, value: unknown): string | number | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value === 'string' && value.length > MESSAGE.nonce)
    return spot.fault('NONCE_TYPE_TOO_LONG', `Nonce must be fewer than ${MESSAGE.nonce} chars.`);
  return readText(spot, value, { max: MESSAGE.nonce });
}

function readReference(spot: Spot, value: unknown): MessageInput['reference'] {
  const raw = readObject(spot, value);
  if (raw === undefined) return undefined;
  if (raw.type === 1) throw problem('notImplemented', 'forwarded messages');
  readChoice(spot.at('type'), raw.type, [0]);
  const messageId = readSnowflake(spot.at('message_id'), raw.message_id, { required: true });
  const channelId = readSnowflake(spot.at('channel_id'), raw.channel_id);
  readSnowflake(spot.at('guild_id'), raw.guild_id);
  const failIfNotExists = readFlag(spot.at('fail_if_not_exists'), raw.fail_if_not_exists) ?? true;
  return messageId === undefined ? undefined : { messageId, channelId, failIfNotExists };
}

/** Message Resource, Allowed Mentions: `parse` and a list of the same kind exclude each other; 100 ids each. */
function readAllowedMentions(spot: Spot, value: unknown): AllowedMentions | undefined {
  const raw = readObject(spot, value);
  if (raw === undefined) return undefined;
  const kinds = ['users', 'roles', 'everyone'] as const;
  const ids = MESSAGE.allowedMentionIds;
  const parse = readSet(spot.at('parse'), raw.parse, kinds.length, (at, item) => readChoice(at, item, kinds));
  const users = readSet(spot.at('users'), raw.users, ids, (at, id) => readSnowflake(at, id)) ?? [];
  const roles = readSet(spot.at('roles'), raw.roles, ids, (at, id) => readSnowflake(at, id)) ?? [];
  const repliedUser = readFlag(spot.at('replied_user'), raw.replied_user) ?? false;
  for (const [kind, list] of [
    ['users', users],
    ['roles', roles],
  ] as const)
    if (parse?.includes(kind) && list.length > 0)
      spot.fault(
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
  return { parse: parse ?? [], users, roles, repliedUser };
}

/** A list without repetitions. */
function readSet<T>(
  spot: Spot,
  value: unknown,
  max: number,
  readItem: (spot: Spot, item: unknown) => T | undefined,
): T[] | undefined {
  const seen = new Set<T>();
  return readList(spot, value, { max }, (at, item) => {
    const one = readItem(at, item);
    if (one === undefined || !seen.has(one)) {
      if (one !== undefined) seen.add(one);
      return one;
    }
    return at.fault('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
  });
}

/** API Reference, Uploading Files: each new attachment's id is the n of a `files[n]` of this request. */
function readAttachments(
  spot: Spot,
  value: unknown,
  files: readonly UploadedFile[],
  kept: readonly { id: string }[],
): AttachmentInput[] | undefined {
  return readList(spot, value, { max: MESSAGE.attachments }, (at, item) => {
    const raw = readObject(at, item, { required: true });
    if (raw === undefined) return undefined;
    const id = readSnowflake(at.at('id'), raw.id, { required: true });
    const description = readText(at.at('description'), raw.description, {
      max: MESSAGE.attachmentDescription,
    });
    const filename = readText(at.at('filename'), raw.filename, { min: 1, max: MESSAGE.attachmentFilename });
    if (id === undefined) return undefined;
    if (!files.some((file) => String(file.index) === id) && !kept.some((file) => file.id === id))
      return at
        .at('id')
        .fault(
          'MESSAGE_ATTACHMENT_NOT_FOUND',
          `No files[${id}] in this request, and no such attachment to keep.`,
        );
    return { id, description, filename };
  });
}
