/** Makes a message fit Discord's limits: whole parts go first, and cutting text is the last resort. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { limits } from './limits.ts';

/** Length as Discord counts it: code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** At most `limit` code points, ending in "…" when cut. Never leaves half of an escape (a backslash) at the end. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  if (points.length <= limit) return text;
  const kept = points.slice(0, Math.max(0, limit - 1)).join('');
  const backslashes = /\\+$/.exec(kept)?.[0].length ?? 0;
  return `${backslashes % 2 === 1 ? kept.slice(0, -1) : kept.trimEnd()}…`;
}

/** A piece of text that is kept or dropped as a whole. The piece with the lowest `worth` goes first. */
export interface Part {
  readonly text: string;
  readonly worth: number;
}

/** Joins the parts with line breaks in their order. Drops whole parts until they fit; the last one left is cut. */
export function fitParts(parts: readonly Part[], limit: number): string {
  let kept = parts.filter((part) => part.text !== '');
  const joined = () => kept.map((part) => part.text).join('\n');
  while (kept.length > 1 && lengthOf(joined()) > limit) {
    const least = kept.reduce((a, b) => (b.worth <= a.worth ? b : a));
    kept = kept.filter((part) => part !== least);
  }
  return cut(joined(), limit);
}

/** All text of an embed that counts towards the total. */
function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields]
    .map((text) => lengthOf(text ?? ''))
    .reduce((a, b) => a + b, 0);
}

/**
 * Embeds that Discord accepts; those without text are left out. Over the total, fields go from the last to the first, then the footer, then the last
 * embeds; what is left of the description is cut.
 */
export function fitEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  const fitted = embeds
    .map(clampEmbed)
    .filter((embed) => embedLength(embed) > 0)
    .slice(0, limits.embeds);
  const spare = () => limits.embedsTotal - fitted.map(embedLength).reduce((a, b) => a + b, 0);
  for (let index = fitted.length - 1; index >= 0 && spare() < 0; index -= 1) {
    const embed = fitted[index];
    if (embed === undefined) break;
    while (spare() < 0 && (embed.fields?.length ?? 0) > 0) embed.fields?.pop();
    if (spare() < 0) delete embed.footer;
    if (spare() < 0 && index > 0) fitted.pop();
    else if (spare() < 0 && embed.description !== undefined) {
      embed.description = cut(embed.description, Math.max(1, lengthOf(embed.description) + spare()));
    }
  }
  return fitted;
}

function clampEmbed(embed: APIEmbed): APIEmbed {
  const { title, description, author, footer, fields, ...rest } = embed;
  const whole = (field: APIEmbedField) => field.name.trim() !== '' && field.value.trim() !== '';
  return {
    ...rest,
    ...(author && { author: { ...author, name: cut(author.name, limits.embedAuthor) } }),
    ...(title !== undefined && { title: cut(title, limits.embedTitle) }),
    ...(description !== undefined && { description: cut(description, limits.embedDescription) }),
    ...(fields && {
      fields: fields
        .filter(whole)
        .slice(0, limits.embedFields)
        .map((field) => ({
          ...field,
          name: cut(field.name, limits.embedFieldName),
          value: cut(field.value, limits.embedFieldValue),
        })),
    }),
    ...(footer && { footer: { ...footer, text: cut(footer.text, limits.embedFooter) } }),
  };
}
