import { EMBED, MESSAGE } from '../limits.ts';
import type { EmbedJson, EmbedMediaJson } from '../types.ts';
import {
  codePoints,
  readFlag,
  readList,
  readObject,
  readText,
  readTime,
  readUrl,
  readWhole,
  type Spot,
} from './form.ts';

const WEB = ['http', 'https'] as const;
const WEB_OR_ATTACHMENT = ['http', 'https', 'attachment'] as const;
/** API Reference, Uploading Files: only these may be shown by attachment:// in an embed. */
const EMBED_IMAGE = /\.(jpe?g|png|webp|gif)$/i;

/**
 * Reads `embeds`: every limit of Message Resource, Embed Limits. Text is trimmed before it is counted.
 * @param fileNames names of the files that come with the message, for attachment:// addresses.
 */
export function readEmbeds(
  spot: Spot,
  value: unknown,
  fileNames: ReadonlySet<string>,
): EmbedJson[] | undefined {
  const embeds = readList(spot, value, { max: MESSAGE.embeds }, (at, item) => readEmbed(at, item, fileNames));
  if (embeds === undefined) return undefined;
  const total = embeds.reduce((sum, embed) => sum + embedSize(embed), 0);
  if (total > EMBED.total)
    spot.fault('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${EMBED.total}`);
  return embeds;
}

function readEmbed(spot: Spot, value: unknown, fileNames: ReadonlySet<string>): EmbedJson | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  const title = readText(spot.at('title'), raw.title, { max: EMBED.title, trim: true });
  const description = readText(spot.at('description'), raw.description, {
    max: EMBED.description,
    trim: true,
  });
  const url = readUrl(spot.at('url'), raw.url, { max: EMBED.url, schemes: WEB });
  const timestamp = readTime(spot.at('timestamp'), raw.timestamp);
  const color = readWhole(spot.at('color'), raw.color, { min: 0, max: EMBED.color });
  const image = readMedia(spot.at('image'), raw.image, fileNames);
  const thumbnail = readMedia(spot.at('thumbnail'), raw.thumbnail, fileNames);
  const footer = readFooter(spot.at('footer'), raw.footer);
  const author = readAuthor(spot.at('author'), raw.author);
  const fields = readList(spot.at('fields'), raw.fields, { max: EMBED.fields }, readField);
  const embed: EmbedJson = {
    type: 'rich',
    ...(title && { title }),
    ...(description && { description }),
    ...(url !== undefined && { url }),
    ...(timestamp !== undefined && { timestamp }),
    ...(color !== undefined && { color }),
    ...(footer && { footer }),
    ...(image && { image }),
    ...(thumbnail && { thumbnail }),
    ...(author && { author }),
    ...(fields && fields.length > 0 && { fields }),
  };
  // Colour, address and time alone draw nothing: Discord calls that an empty embed.
  if (!title && !description && !footer && !author && !image && !thumbnail && !embed.fields && !hasFault(raw))
    spot.at('description').fault('BASE_TYPE_REQUIRED', 'This field is required');
  return embed;
}

/** Whether a text was given that a limit refused; then "empty" would be a second, wrong complaint. */
function hasFault(raw: Record<string, unknown>): boolean {
  return [raw.title, raw.description, raw.footer, raw.author, raw.image, raw.thumbnail, raw.fields].some(
    (part) =>
      part !== undefined && part !== null && part !== '' && !(Array.isArray(part) && part.length === 0),
  );
}

function readField(spot: Spot, value: unknown): { name: string; value: string; inline: boolean } | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  const rule = { required: true, min: 1, trim: true };
  const name = readText(spot.at('name'), raw.name, { ...rule, max: EMBED.fieldName });
  const text = readText(spot.at('value'), raw.value, { ...rule, max: EMBED.fieldValue });
  const inline = readFlag(spot.at('inline'), raw.inline) ?? false;
  return name === undefined || text === undefined ? undefined : { name, value: text, inline };
}

function readFooter(spot: Spot, value: unknown): { text: string; icon_url?: string } | undefined {
  const raw = readObject(spot, value);
  if (raw === undefined) return undefined;
  const text = readText(spot.at('text'), raw.text, { max: EMBED.footer, trim: true });
  const icon = readUrl(spot.at('icon_url'), raw.icon_url, { max: EMBED.url, schemes: WEB_OR_ATTACHMENT });
  return text ? { text, ...(icon !== undefined && { icon_url: icon }) } : undefined;
}

function readAuthor(
  spot: Spot,
  value: unknown,
): { name: string; url?: string; icon_url?: string } | undefined {
  const raw = readObject(spot, value);
  if (raw === undefined) return undefined;
  const name = readText(spot.at('name'), raw.name, { required: true, max: EMBED.author, trim: true });
  const url = readUrl(spot.at('url'), raw.url, { max: EMBED.url, schemes: WEB });
  const icon = readUrl(spot.at('icon_url'), raw.icon_url, { max: EMBED.url, schemes: WEB_OR_ATTACHMENT });
  return name
    ? { name, ...(url !== undefined && { url }), ...(icon !== undefined && { icon_url: icon }) }
    : undefined;
}

function readMedia(spot: Spot, value: unknown, fileNames: ReadonlySet<string>): EmbedMediaJson | undefined {
  const raw = readObject(spot, value);
  if (raw === undefined) return undefined;
  const url = readUrl(spot.at('url'), raw.url, {
    required: true,
    max: EMBED.url,
    schemes: WEB_OR_ATTACHMENT,
  });
  if (url === undefined) return undefined;
  const file = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  // Discord drops such an image in silence; a test should hear of it.
  if (file !== undefined && (!fileNames.has(file) || !EMBED_IMAGE.test(file)))
    return spot
      .at('url')
      .fault('URL_TYPE_INVALID_ATTACHMENT', `No attached jpg, jpeg, png, webp or gif is named "${file}".`);
  return { url };
}

/** What counts towards the 6000: title, description, field names and values, footer text, author name. */
function embedSize(embed: EmbedJson): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + codePoints(text ?? ''), 0);
}
