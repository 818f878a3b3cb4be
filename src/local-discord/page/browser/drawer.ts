/** For people who maintain the bot: what it sent, and what the host should know. */
import type { Message, SentRequest } from '../protocol.ts';
import type { Chat } from './chat.ts';
import type { Connection } from './connection.ts';
import { el, icon, icons } from './dom.ts';
import { LOADING } from './message.ts';

interface Drawer {
  showSent(message: Message): Promise<void>;
  showNotice(): void;
}

export function createDrawer(chat: Chat, connection: Connection): Drawer {
  const open = (title: string, ...content: Node[]): void => {
    const close = el('button', { type: 'button', class: 'tool', 'aria-label': 'Close' }, icon(icons.close));
    const heading = el('h2', { id: 'drawer-title' }, title);
    const dialog = el(
      'dialog',
      { class: 'drawer', 'aria-labelledby': heading.id },
      el('header', {}, heading, close),
      el(
        'div',
        { class: 'drawer-body', tabindex: 0, role: 'region', 'aria-labelledby': heading.id },
        ...content,
      ),
    );
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };
  return {
    showSent: async (message) => {
      const requests = await chat.attempt(connection.call('sent', { messageId: message.id }));
      if (requests === null) return;
      const thinking =
        (message.flags & LOADING) !== 0 ? ' So far the bot has said only that it is thinking.' : '';
      open(
        'What was sent',
        el(
          'p',
          {},
          requests.length === 0
            ? 'Nothing is kept of this message any more.'
            : requests.length === 1
              ? `The bot made this message with one request.${thinking}`
              : `The bot made this message with ${requests.length} requests, oldest first.${thinking}`,
        ),
        ...requests.map(drawRequest),
        ...(chat.notice === null ? [] : [el('h3', {}, 'Knowledge problems'), el('pre', {}, chat.notice)]),
      );
    },
    showNotice: () => {
      const text = chat.notice ?? 'There are none.';
      open(
        'Knowledge problems',
        el('p', {}, 'The changed files were not taken up. The bot goes on with what it had.'),
        el('pre', {}, text),
      );
    },
  };
}

function drawRequest({ method, path, body, files, status }: SentRequest): Node {
  const json = JSON.stringify(body, null, 2) ?? 'no body';
  const copy = el('button', { type: 'button', class: 'plain' }, 'Copy the JSON');
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(json).then(
      () => {
        copy.textContent = 'Copied';
      },
      () => {
        copy.textContent = 'Not copied';
      },
    );
  });
  return el(
    'section',
    { class: 'request' },
    el(
      'h3',
      {},
      el('span', { class: 'method' }, method),
      ' ',
      // Tokens are long and say nothing.
      path.replace(/[\w-]{80,}/g, (token) => `${token.slice(0, 8)}…`),
      ' ',
      el('span', { class: status < 400 ? 'status' : 'status bad' }, String(status)),
    ),
    el('pre', { tabindex: 0, role: 'region', 'aria-label': `JSON of ${method}` }, json),
    files.length === 0
      ? null
      : el(
          'ul',
          {},
          ...files.map(({ name, contentType, size }) =>
            el('li', {}, `${name}, ${contentType}, ${size} bytes`),
          ),
        ),
    copy,
  );
}
