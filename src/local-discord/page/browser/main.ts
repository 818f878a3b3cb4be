/** Wires the page. The configuration comes first: the components read it as they load. */
import './component-config.ts';

import type { PageState, SelectJson } from '../protocol.ts';
import { createAnnouncer } from './announce.ts';
import { nameOf } from './avatars.ts';
import { type Chat, createChat, userOf } from './chat.ts';
import { readLine, runnables } from './command-line.ts';
import { restyleComponents } from './components.ts';
import { createComposer } from './composer.ts';
import { type Connection, connect } from './connection.ts';
import { el, icon, icons } from './dom.ts';
import { createDrawer } from './drawer.ts';
import { openMessageMenu } from './menu.ts';
import type { MessageDeps } from './message.ts';
import { createMessageList } from './message-list.ts';
import { openModal } from './modal.ts';
import type { SelectChoice } from './select-menu.ts';
import { createSidebar } from './sidebar.ts';
import type { Names } from './text.ts';
import { createTheme } from './theme.ts';
import { keepRelativeTimes } from './times.ts';
import { drawWelcome } from './welcome.ts';

restyleComponents();
const lost = el('p', { class: 'lost', role: 'alert', hidden: true });
let chat: Chat | null = null;
const connection: Connection = connect({
  event: (event) => {
    if (chat) chat.heard(event);
    else if (event.type === 'state') chat = start(event.state);
  },
  lost: (why) => {
    lost.hidden = why === null;
    lost.textContent = why;
  },
});

function start(state: PageState): Chat {
  const chat = createChat(state, connection);
  const theme = createTheme(() => chat.say({ type: 'theme' }));
  const announcer = createAnnouncer();
  const drawer = createDrawer(chat, connection);
  const names = (): Names => ({
    me: chat.state.user.id,
    light: theme.light,
    user: (id) => {
      const user = userOf(chat, id);
      return user && nameOf(user);
    },
    message: (id) => chat.messages.find((one) => one.id === id),
    channel: (id) => {
      const channel = chat.state.channels.find((one) => one.id === id);
      return channel && { name: channel.name, thread: channel.kind === 'thread' };
    },
  });
  const choices = (select: SelectJson): SelectChoice[] => {
    const people = [chat.state.bot, chat.state.user].map((user) => ({ label: nameOf(user), value: user.id }));
    const places = chat.state.channels
      .filter(({ kind }) => kind !== 'dm')
      .map(({ id, name }) => ({ label: `#${name}`, value: id }));
    if (select.type === 3)
      return (select.options ?? []).map((option) => ({ ...option, chosen: option.default }));
    return select.type === 8 ? places : select.type === 6 ? [] : people;
  };
  const press = async (messageId: string, ask: Parameters<Chat['interact']>[0]): Promise<void> => {
    const result = await chat.interact(ask);
    if (result?.status === 'failed') list.fail(messageId, `${result.failure ?? 'This interaction failed'}.`);
  };
  const deps = (): MessageDeps => ({
    names: names(),
    light: theme.light,
    choices,
    click: (messageId, customId) => void press(messageId, connection.call('click', { messageId, customId })),
    select: (messageId, customId, values) =>
      void press(messageId, connection.call('select', { messageId, customId, values })),
    reply: (message) => chat.setReply(message),
    dismiss: (message) => chat.forget(message),
    openMenu: (message, at, opener) =>
      openMessageMenu(
        { chat, connection, showSent: (one) => void drawer.showSent(one) },
        message,
        at,
        opener,
      ),
  });
  const attempt = (example: string): void => {
    const read = readLine(example, runnables(chat.commands()));
    const channelId = chat.channel.id;
    if (example.startsWith('/') && read) {
      const ask = { channelId, name: read.command.name, options: read.values };
      void chat.interact(connection.call('run', ask));
    } else void composer.send(chat.channel.kind === 'dm' ? example : `@${nameOf(chat.state.bot)} ${example}`);
    composer.focus();
  };
  const list = createMessageList(chat, announcer, {
    deps,
    intro: () => drawWelcome(chat, names(), attempt),
    leave: () => composer.focus(),
  });
  const composer = createComposer(chat, connection, { leave: () => list.focusLast() });
  const opener = el(
    'button',
    {
      type: 'button',
      class: 'tool opener',
      'aria-label': 'Channels',
      'aria-controls': 'sidebar',
      'aria-expanded': 'false',
    },
    icon(icons.menu),
  );
  const title = el('h2', { class: 'place-title' });
  const notice = el('div', { class: 'notice', role: 'alert', hidden: true });
  const shell = el('div', { class: 'shell' });
  const setSidebar = (open: boolean): void => {
    shell.classList.toggle('sidebar-open', open);
    opener.setAttribute('aria-expanded', String(open));
  };
  const sidebar = createSidebar(chat, { opened: () => setSidebar(false), theme: theme.button });
  const veil = el('div', { class: 'veil' });
  opener.addEventListener('click', () => {
    setSidebar(!shell.classList.contains('sidebar-open'));
    sidebar.querySelector<HTMLElement>('[aria-current]')?.focus();
  });
  veil.addEventListener('click', () => setSidebar(false));
  sidebar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !shell.classList.contains('sidebar-open')) return;
    setSidebar(false);
    opener.focus();
  });
  const skip = el('a', { class: 'skip', href: '#composer' }, 'Skip to the message box');
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    composer.focus();
  });
  shell.append(
    skip,
    sidebar,
    veil,
    el(
      'main',
      { 'aria-label': 'Chat' },
      el('header', { class: 'bar' }, opener, title),
      lost,
      notice,
      list.element,
      composer.element,
    ),
    announcer.element,
  );
  const drawTitle = (): void => {
    const { channel } = chat;
    const sign = { text: icons.hash, thread: icons.thread, dm: icons.thread }[channel.kind];
    title.replaceChildren(
      icon(sign),
      channel.name,
      ...(channel.topic ? [el('span', { class: 'topic' }, channel.topic)] : []),
    );
  };
  const drawNotice = (): void => {
    const details = el('button', { type: 'button', class: 'plain' }, 'Show the problems');
    details.addEventListener('click', () => drawer.showNotice());
    notice.hidden = chat.notice === null;
    notice.replaceChildren(
      ...(chat.notice === null ? [] : ['The changed knowledge cannot be used; the last stays.', details]),
    );
  };
  chat.on((change) => {
    switch (change.type) {
      case 'opened':
        drawTitle();
        drawNotice();
        return composer.focus();
      case 'places':
        return drawTitle();
      case 'notice':
        return drawNotice();
      case 'modal':
        return openModal({ chat, connection, choices, light: theme.light }, change.result);
      default:
        return;
    }
  });
  keepRelativeTimes();
  // Whoever begins to type means the box, as on Discord.
  document.addEventListener('keydown', (event) => {
    const takesKeys = 'input, textarea, dialog, [role=menu], [role=option]';
    const taken = event.composedPath().some((one) => one instanceof Element && one.matches(takesKeys));
    const typed = event.key.length === 1 && event.key !== ' ';
    if (typed && !taken && !event.ctrlKey && !event.metaKey && !event.altKey) composer.focus();
  });
  document.getElementById('app')?.replaceChildren(shell);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) chat.markRead();
  });
  void chat.open(chat.channel.id).then(() => {
    document.documentElement.dataset.ready = 'true';
    void chat.loadExamples();
  });
  return chat;
}
