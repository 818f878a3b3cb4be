/** One message as a row: the component's drawing, and our tools beside it. */
import type { Message, UserJson } from '../protocol.ts';
import { avatarOf, nameOf } from './avatars.ts';
import { type ControlDeps, drawControls } from './controls.ts';
import { el, icon, icons, setAttribute } from './dom.ts';
import { drawAttachments, drawEmbed } from './embed.ts';
import { drawText, type Names, plainText } from './text.ts';
import { formatSent } from './times.ts';

export const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;
export const LOADING = 1 << 7;

/** Messages of one person within this time are drawn as one group. Milliseconds. */
const GROUP = 7 * 60_000;

export interface MessageDeps extends ControlDeps {
  names: Names;
  reply(message: Message): void;
  openMenu(message: Message, at: { x: number; y: number }, opener: HTMLElement): void;
  dismiss(message: Message): void;
}

/** Whether the message goes under the heading of the one before. */
export function continues(before: Message | undefined, message: Message): boolean {
  return (
    before !== undefined &&
    message.type === 0 &&
    before.author.id === message.author.id &&
    (before.flags & EPHEMERAL) === (message.flags & EPHEMERAL) &&
    message.interaction_metadata === undefined &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP
  );
}

export function drawMessage(message: Message, deps: MessageDeps): HTMLElement {
  const { names, light } = deps;
  const { author, flags, embeds, attachments } = message;
  const ephemeral = (flags & EPHEMERAL) !== 0;
  const drawn = el(
    'discord-message',
    {
      author: nameOf(author),
      avatar: avatarOf(author),
      bot: author.bot ?? false,
      timestamp: formatSent(message.timestamp),
      edited: message.edited_timestamp !== null,
      ephemeral,
      highlight: !ephemeral && message.mentions.some((user) => user.id === names.me),
      'light-theme': light,
    },
    drawOrigin(message, names),
    ...drawContent(message, names),
    ...drawAttachments(attachments, embeds, names),
    ...((flags & SUPPRESS_EMBEDS) !== 0 ? [] : embeds.flatMap((one) => drawEmbed(one, attachments, names))),
    ...drawControls(message, deps),
  );
  if (ephemeral) {
    drawn.dismissMessageClicked = () => deps.dismiss(message);
    void drawn.updateComplete.then(() => {
      const link = drawn.shadowRoot?.querySelector('.discord-message-ephemeral-link');
      link?.setAttribute('tabindex', '0');
      link?.addEventListener('keydown', (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter') deps.dismiss(message);
      });
    });
  }
  const more = tool('More actions', icons.more, () => {
    const { left, bottom } = more.getBoundingClientRect();
    deps.openMenu(message, { x: left, y: bottom }, more);
  });
  more.setAttribute('aria-haspopup', 'menu');
  const tools = el(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'Message actions' },
    ephemeral ? null : tool('Reply', icons.reply, () => deps.reply(message)),
    more,
  );
  const row = el(
    'div',
    {
      class: 'row',
      role: 'article',
      tabindex: -1,
      'data-id': message.id,
      'aria-label': `${ephemeral ? 'Only you can see this. ' : ''}${nameOf(author)}, ${formatSent(message.timestamp)}`,
    },
    drawn,
    tools,
  );
  row.addEventListener('contextmenu', (event) => {
    // A link or selected text keeps the browser's own menu.
    if (!getSelection()?.isCollapsed || event.composedPath().some((one) => one instanceof HTMLAnchorElement))
      return;
    event.preventDefault();
    const box = row.getBoundingClientRect();
    const byKey = event.clientX === 0 && event.clientY === 0;
    deps.openMenu(
      message,
      byKey ? { x: box.left + 40, y: box.top + 20 } : { x: event.clientX, y: event.clientY },
      row,
    );
  });
  return row;
}

/** Draws the message with or without its own heading. */
export function setGrouped(row: HTMLElement, grouped: boolean): void {
  row.classList.toggle('grouped', grouped);
  const message = row.querySelector(':scope > discord-message');
  if (message) setAttribute(message, 'message-body-only', grouped);
}

/** Shows below the message that a button or menu led to nothing. */
export function showFailure(row: HTMLElement, text: string): void {
  row.querySelector('.failure')?.remove();
  row.append(el('p', { class: 'failure', role: 'alert' }, text));
}

/** What a screen reader is told of a new message. */
export function announcementOf(message: Message, names: Names): string {
  const { content, embeds, author, flags } = message;
  const said = content || embeds[0]?.description || embeds[0]?.title || '';
  const text = (flags & LOADING) !== 0 ? 'is thinking' : plainText(said, names).slice(0, 600);
  return `${nameOf(author)}: ${text}${(flags & EPHEMERAL) !== 0 ? ' Only you can see this.' : ''}`;
}

function drawContent(message: Message, names: Names): Node[] {
  if ((message.flags & LOADING) !== 0)
    return [el('em', { class: 'thinking' }, `${nameOf(message.author)} is thinking…`)];
  return message.content === '' ? [] : drawText(message.content, names);
}

/** Above the message: what it replies to, or the command that it answers. */
function drawOrigin(message: Message, names: Names): Node | null {
  const { interaction, referenced_message: replied } = message;
  const lit = { slot: 'reply', 'light-theme': names.light };
  if (interaction !== undefined) {
    const who = { author: nameOf(interaction.user), avatar: avatarOf(interaction.user) };
    const target = names.message(message.interaction_metadata?.target_message_id ?? '');
    if (message.type !== 23) return el('discord-command', { ...lit, ...who, command: interaction.name });
    return el('discord-command', {
      ...lit,
      ...who,
      type: 'message_command',
      command: interaction.name,
      'context-message-deleted': target === undefined,
      'context-user-name': target && nameOf(target.author),
      'context-user-image': target && avatarOf(target.author),
      'context-message-reply': target && firstLine(target.content, names),
    });
  }
  if (message.type !== 19) return null;
  if (!replied) return el('discord-reply', { ...lit, deleted: true });
  return el(
    'discord-reply',
    {
      ...lit,
      ...person(replied.author),
      edited: replied.edited_timestamp !== null,
      mentions: message.mentions.some((user) => user.id === replied.author.id),
    },
    firstLine(replied.content, names) || 'Click to see attachment',
  );
}

function firstLine(content: string, names: Names): string {
  return plainText(content, names).split('\n')[0] ?? '';
}

function person(user: UserJson): { author: string; avatar: string; bot: boolean } {
  return { author: nameOf(user), avatar: avatarOf(user), bot: user.bot ?? false };
}

function tool(label: string, path: string, press: () => void): HTMLButtonElement {
  return el(
    'button',
    { type: 'button', 'aria-label': label, title: label, tabindex: -1, onclick: press },
    icon(path),
  );
}
