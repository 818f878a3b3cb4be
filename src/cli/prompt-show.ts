/** A message of the bot as text for a terminal. */
import type { EmbedJson, Message } from '../local-discord/index.ts';

/** The parts of a message that the prompt shows. */
export type ShownMessage = Pick<Message, 'content' | 'embeds' | 'components'>;

/** Something that can be done with a message: pick an option by its number, or press a button by its word. */
export type Choice =
  | {
      readonly type: 'option';
      readonly key: string;
      readonly label: string;
      readonly customId: string;
      readonly value: string;
    }
  | { readonly type: 'button'; readonly key: string; readonly label: string; readonly customId: string };

/** What a line such as `2` or `why` stands for after this message. */
export function choicesOf(message: ShownMessage): Choice[] {
  const parts = message.components.flatMap((row) => row.components);
  const options = parts.flatMap((part) =>
    part.type === 2
      ? []
      : (part.options ?? []).map(({ label, value }) => ({ label, value, customId: part.custom_id })),
  );
  return [
    ...options.map((option, index) => ({ ...option, type: 'option' as const, key: String(index + 1) })),
    ...parts.flatMap((part) =>
      part.type !== 2 || part.custom_id === undefined || part.label === undefined
        ? []
        : [
            {
              type: 'button' as const,
              key: firstWord(part.label),
              label: part.label,
              customId: part.custom_id,
            },
          ],
    ),
  ];
}

function firstWord(label: string): string {
  return label.toLowerCase().split(/[^\p{L}]+/u)[0] ?? '';
}

/** The message, then what can be typed next. */
export function showMessage(message: ShownMessage): string {
  const choices = choicesOf(message);
  const options = choices.filter((choice) => choice.type === 'option');
  const buttons = choices.filter((choice) => choice.type === 'button');
  const links = message.components
    .flatMap((row) => row.components)
    .flatMap((part) =>
      part.type !== 2 || part.url === undefined ? [] : [`  ${part.label ?? 'Link'}: ${part.url}`],
    );
  return [
    plain(message.content),
    ...message.embeds.map(showEmbed),
    ...links,
    options.length === 0 ? '' : options.map(({ key, label }) => `  ${key.padStart(2)}  ${label}`).join('\n'),
    choices.length === 0
      ? ''
      : `  (type ${[...numbers(options), ...buttons.map(({ key }) => key)].join(', ')})`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function numbers(options: readonly Choice[]): string[] {
  return options.length === 0 ? [] : [options.length === 1 ? '1' : `1 to ${options.length}`];
}

function showEmbed(embed: EmbedJson): string {
  const fields = (embed.fields ?? []).map(({ name, value }) => `${plain(name)}: ${plain(value)}`);
  return [embed.title === undefined ? '' : plain(embed.title), plain(embed.description ?? ''), ...fields]
    .filter((part) => part !== '')
    .join('\n')
    .replace(/^/gm, '  | ');
}

/** Markdown as Discord would show it: escapes and marks are gone, and timestamps are times. */
function plain(text: string): string {
  return text.replace(
    /\\([^0-9A-Za-z\s])|<t:(-?\d+)(?::[A-Za-z])?>|\*\*|\u200b/g,
    (_whole, escaped, seconds) => {
      if (typeof escaped === 'string') return escaped;
      return typeof seconds === 'string' ? readersTime(Number(seconds)) : '';
    },
  );
}

/** A moment in the zone of this machine, as Discord would show it in the reader's. */
function readersTime(seconds: number): string {
  return new Date(seconds * 1000).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
