/**
 * Makes text from people and from the knowledge harmless in Discord's markdown. discord.js's own `escapeMarkdown`
 * leaves subtext, quotes, mentions, timestamps, bare links and some masked links alone, so this does not build on it.
 */

/** Breaks up what must not be read as one thing; people do not see it. */
export const zeroWidthSpace = '\u200b';

// Control characters, and characters that reorder the text around them.
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text that shows in a message exactly as it was written: no formatting, links, mentions or timestamps.
 * Line breaks stay.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\\*_~`|<[\]]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\b(discord(?:app)?\.(?:gg|com))\//gi, '$1\\/')
    .replace(/@(everyone|here|[&!]?\d)/gi, `@${zeroWidthSpace}$1`)
    .replace(/^([^\S\n]*)([#>+-])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2');
}

/** As `escapeText`, on one line. */
export function escapeLine(text: string): string {
  return escapeText(plainLine(text));
}

/** One line of plain text for places that show no markdown: labels, choices, an embed's author. */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(/@(everyone|here)/gi, `@${zeroWidthSpace}$1`)
    .trim();
}
