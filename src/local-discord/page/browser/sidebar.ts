/** The server's places at the left. */
import type { ChannelView } from '../protocol.ts';
import { avatarOf, nameOf } from './avatars.ts';
import type { Chat } from './chat.ts';
import { el, icon, icons } from './dom.ts';

export function createSidebar(chat: Chat, parts: { opened: () => void; theme: HTMLElement }): HTMLElement {
  const nav = el('nav', { 'aria-label': 'Channels' });
  const element = el(
    'aside',
    { class: 'sidebar', id: 'sidebar', 'aria-label': 'Server' },
    el('div', { class: 'guild' }, el('h1', {}, chat.state.guildName)),
    nav,
    el(
      'div',
      { class: 'me' },
      el('img', { src: avatarOf(chat.state.user), alt: '', width: 32, height: 32 }),
      el('span', { class: 'me-name' }, nameOf(chat.state.user), el('small', {}, 'Local Discord')),
      parts.theme,
    ),
  );
  const link = (channel: ChannelView): HTMLElement => {
    const current = channel.id === chat.channel.id;
    const unread = current ? 0 : (chat.unread.get(channel.id) ?? 0);
    const button = el(
      'button',
      {
        type: 'button',
        class: `place ${channel.kind}`,
        'aria-current': current ? 'page' : null,
        'data-channel': channel.id,
      },
      channel.kind === 'dm'
        ? el('img', { src: avatarOf(chat.state.bot), alt: '', width: 32, height: 32 })
        : icon(channel.kind === 'thread' ? icons.thread : icons.hash),
      el('span', { class: 'place-name' }, channel.name),
      unread > 0
        ? el('span', { class: 'unread' }, String(unread), el('span', { class: 'unseen' }, ' unread'))
        : null,
    );
    button.classList.toggle('has-unread', unread > 0);
    button.addEventListener('click', () => {
      parts.opened();
      void chat.open(channel.id);
    });
    return button;
  };
  const draw = (): void => {
    const { channels } = chat.state;
    const focused = document.activeElement?.getAttribute('data-channel') ?? null;
    const threadsOf = (id: string): ChannelView[] =>
      channels.filter((one) => one.parentId === id && !one.archived);
    const texts = channels.filter(({ kind }) => kind === 'text');
    nav.replaceChildren(
      el('h2', {}, 'Text channels'),
      el(
        'ul',
        {},
        ...texts.map((channel) => {
          const threads = threadsOf(channel.id);
          return el(
            'li',
            {},
            link(channel),
            threads.length === 0
              ? null
              : el(
                  'ul',
                  { class: 'threads', 'aria-label': `Threads of ${channel.name}` },
                  ...threads.map((thread) => el('li', {}, link(thread))),
                ),
          );
        }),
      ),
      el('h2', {}, 'Direct messages'),
      el(
        'ul',
        {},
        ...channels.filter(({ kind }) => kind === 'dm').map((channel) => el('li', {}, link(channel))),
      ),
    );
    if (focused !== null) nav.querySelector<HTMLElement>(`[data-channel="${CSS.escape(focused)}"]`)?.focus();
    const total = [...chat.unread.values()].reduce((sum, count) => sum + count, 0);
    document.title = `${total > 0 ? `(${total}) ` : ''}${chat.channel.name} · ${chat.state.guildName}`;
  };
  chat.on(({ type }) => {
    if (type === 'places' || type === 'opened') draw();
  });
  draw();
  return element;
}
