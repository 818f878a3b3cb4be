/** Embeds and attachments. */
import type { AttachmentJson, EmbedJson } from '../protocol.ts';
import { el } from './dom.ts';
import { drawText, type Names, plainText } from './text.ts';
import { formatSent } from './times.ts';

/** @param attachments the message's files, whose descriptions are the alternative texts of an embed's pictures */
export function drawEmbed(embed: EmbedJson, attachments: readonly AttachmentJson[], names: Names): Node[] {
  const { title, description, url, color, author, footer, timestamp, fields = [] } = embed;
  const lit = { 'light-theme': names.light };
  const image = ownAddress(embed.image?.url);
  const alt = attachments.find((file) => file.url === embed.image?.url)?.description ?? '';
  const drawn = el(
    'discord-embed',
    {
      ...lit,
      slot: 'embeds',
      color: color === undefined ? null : `#${color.toString(16).padStart(6, '0')}`,
      'author-name': author?.name,
      'author-url': webAddress(author?.url),
      'author-image': ownAddress(author?.icon_url),
      'embed-title': title === undefined ? null : plainText(title, names),
      url: webAddress(url),
      image,
      thumbnail: ownAddress(embed.thumbnail?.url),
    },
    description === undefined
      ? null
      : el('discord-embed-description', { slot: 'description' }, ...drawText(description, names, true)),
    fields.length === 0 ? null : drawFields(fields, names),
    footer === undefined && timestamp === undefined
      ? null
      : el(
          'discord-embed-footer',
          {
            ...lit,
            slot: 'footer',
            timestamp: timestamp === undefined ? null : formatSent(timestamp),
            'footer-image': ownAddress(footer?.icon_url),
          },
          footer?.text ?? '',
        ),
  );
  // The component knows no alternative text for its picture.
  void drawn.updateComplete.then(() => {
    const picture = drawn.shadowRoot?.querySelector('img.discord-embed-image');
    if (picture) picture.setAttribute('alt', alt);
  });
  return alt === '' ? [drawn] : [drawn, drawAlt(alt, 'embeds')];
}

function drawFields(fields: NonNullable<EmbedJson['fields']>, names: Names): Node {
  let row: HTMLElement[] = [];
  const drawn = fields.map(({ name, value, inline }) => {
    if (!inline || row.length === 3) row = [];
    const field = el(
      'discord-embed-field',
      {
        'light-theme': names.light,
        'field-title': plainText(name, names),
        inline,
        'inline-index': inline ? row.length + 1 : null,
      },
      ...drawText(value, names, true),
    );
    if (!inline) return field;
    row.push(field);
    // Fewer than three share the width.
    for (const one of row) one.dataset.row = String(row.length);
    return field;
  });
  return el('discord-embed-fields', { slot: 'fields' }, ...drawn);
}

/** Files that no embed shows already. */
export function drawAttachments(
  attachments: readonly AttachmentJson[],
  embeds: readonly EmbedJson[],
  names: Names,
): Node[] {
  const shown = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  const files = attachments.filter((file) => !shown.has(file.url));
  if (files.length === 0) return [];
  const drawn = files.flatMap((file): Node[] => {
    const address = ownAddress(file.url);
    if (!file.content_type?.startsWith('image/'))
      return [
        el('discord-file-attachment', {
          'light-theme': names.light,
          name: file.filename,
          bytes: file.size,
          'bytes-unit': 'bytes',
          href: address,
          target: '_blank',
          rel: 'noopener noreferrer',
        }),
      ];
    const alt = file.description ?? '';
    const picture = el('discord-image-attachment', {
      url: address,
      alt: alt === '' ? file.filename : alt,
      width: file.width === undefined ? null : Math.min(file.width, 400),
    });
    return alt === '' ? [picture] : [picture, drawAlt(alt)];
  });
  return [el('discord-attachments', { slot: 'attachments' }, ...drawn)];
}

/** As Discord's ALT badge: the text for those who see the picture too. */
function drawAlt(alt: string, slot?: string): Node {
  return el(
    'details',
    { class: 'alt', slot },
    el('summary', { 'aria-label': 'Description of the picture' }, 'ALT'),
    alt,
  );
}

/** Files of this server, whichever of its names the page was opened by. Nothing else is loaded. */
function ownAddress(url: string | undefined): string | null {
  if (url === undefined) return null;
  const { pathname, port } = new URL(url, location.href);
  return port === location.port && pathname.startsWith('/attachments/') ? pathname : null;
}

function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}
