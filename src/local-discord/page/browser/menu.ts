/** The menu of a message. */
import type { Message } from '../protocol.ts';
import type { Chat } from './chat.ts';
import type { Connection } from './connection.ts';
import { el } from './dom.ts';
import { EPHEMERAL } from './message.ts';

const MESSAGE_COMMAND = 3;

interface MessageMenuParts {
  chat: Chat;
  connection: Connection;
  showSent(message: Message): void;
}

interface Item {
  label: string;
  run(): void;
  danger?: boolean;
}

export function openMessageMenu(
  { chat, connection, showSent }: MessageMenuParts,
  message: Message,
  at: { x: number; y: number },
  opener: HTMLElement,
): void {
  const ephemeral = (message.flags & EPHEMERAL) !== 0;
  const ofBot = message.author.id === chat.state.bot.id;
  const local = message.id.startsWith('local-');
  const channelId = message.channel_id;
  const commands = chat.commands().filter(({ type }) => type === MESSAGE_COMMAND);
  const groups: Item[][] = [
    ephemeral ? [] : [{ label: 'Reply', run: () => chat.setReply(message) }],
    [
      {
        label: 'Copy text',
        run: () =>
          void navigator.clipboard
            .writeText(message.content)
            .catch(() => chat.refuse('The browser did not let me copy.')),
      },
    ],
    ephemeral
      ? []
      : commands.map(({ name }) => ({
          label: name,
          run: () =>
            void chat.interact(connection.call('runOnMessage', { channelId, name, messageId: message.id })),
        })),
    ofBot && !local ? [{ label: 'What was sent', run: () => showSent(message) }] : [],
    ephemeral
      ? [{ label: 'Dismiss message', run: () => chat.forget(message) }]
      : ofBot
        ? []
        : [
            {
              label: 'Delete message',
              danger: true,
              run: () => void chat.attempt(connection.call('remove', { channelId, messageId: message.id })),
            },
          ],
  ];
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': 'Message', tabindex: -1 });
  // Its tools stay, so that the focus can go back to them.
  const row = opener.closest('.row');
  row?.classList.add('has-open-menu');
  const close = (refocus: boolean): void => {
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
    if (refocus && opener.isConnected) opener.focus({ preventScroll: true });
    row?.classList.remove('has-open-menu');
  };
  const outside = ({ target }: Event): void => {
    if (!(target instanceof Node && menu.contains(target))) close(false);
  };
  const items = groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => {
      const drawn = group.map((item) => {
        const button = el(
          'button',
          { type: 'button', role: 'menuitem', tabindex: -1, class: item.danger ? 'danger' : null },
          item.label,
        );
        button.addEventListener('click', () => {
          close(true);
          item.run();
        });
        return button;
      });
      return index === 0 ? drawn : [el('div', { role: 'separator' }), ...drawn];
    });
  menu.append(...items);
  const buttons = [...menu.querySelectorAll('button')];
  menu.addEventListener('keydown', (event) => {
    const now = buttons.findIndex((button) => button.matches(':focus'));
    const to = {
      ArrowDown: (now + 1) % buttons.length,
      ArrowUp: (now - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (to !== undefined) buttons[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
  document.addEventListener('pointerdown', outside, true);
  buttons[0]?.focus();
}
