/** The beginning of each place: what it is, and what to try. */
import '@skyra/discord-components-core/discord-thread.js';
import '@skyra/discord-components-core/discord-thread-message.js';
import type { ChannelView } from '../protocol.ts';
import { avatarOf, nameOf } from './avatars.ts';
import type { Chat } from './chat.ts';
import { runnables } from './command-line.ts';
import { el, icon, icons } from './dom.ts';
import { type Names, plainText } from './text.ts';
import { formatSent } from './times.ts';

const EXAMPLES = 3;

export function drawWelcome(chat: Chat, names: Names, attempt: (example: string) => void): Node {
  const { channel, state } = chat;
  const bot = nameOf(state.bot);
  const greetings: Record<ChannelView['kind'], [title: string, text: string]> = {
    text: [
      `Welcome to #${channel.name}`,
      `A Discord of your own, in this browser only. Ask ${bot} something: type / for its commands, or mention it with @.`,
    ],
    thread: [
      channel.name,
      `A thread. Mention ${bot} with your question; then reply to its answers to ask further.`,
    ],
    dm: [nameOf(state.bot), `Your direct messages with ${bot}. Here you need not mention it.`],
  };
  const [title, text] = greetings[channel.kind];
  const examples = examplesOf(chat);
  return el(
    'section',
    { class: 'welcome', 'aria-label': title },
    channel.kind === 'dm'
      ? el('img', { src: avatarOf(state.bot), alt: '', width: 72, height: 72, class: 'welcome-picture' })
      : el('span', { class: 'welcome-icon' }, icon(channel.kind === 'thread' ? icons.thread : icons.hash)),
    el('h2', {}, title),
    el('p', {}, text),
    examples.length === 0
      ? null
      : el(
          'div',
          { class: 'examples', role: 'group', 'aria-label': 'Examples' },
          el('h3', {}, 'Try one of these'),
          ...examples.map((example) => {
            const button = el('button', { type: 'button', class: 'example' }, example);
            button.addEventListener('click', () => attempt(example));
            return button;
          }),
        ),
    ...drawThreads(chat, names),
  );
}

/** What the host offers, or else commands that need nothing filled in. */
function examplesOf(chat: Chat): string[] {
  if (chat.examples === null) return [];
  if (chat.examples.length > 0) return chat.examples.slice(0, EXAMPLES);
  return runnables(chat.commands())
    .filter(({ options }) => options.every(({ required }) => !required))
    .slice(0, EXAMPLES)
    .map(({ name }) => `/${name}`);
}

function drawThreads(chat: Chat, names: Names): Node[] {
  const threads = chat.state.channels.filter((one) => one.parentId === chat.channel.id);
  if (threads.length === 0) return [];
  return [
    el('h3', {}, 'Threads'),
    ...threads.map((thread) => {
      const last = chat.lastIn(thread.id);
      const open = (): void => void chat.open(thread.id);
      const drawn = el(
        'discord-thread',
        {
          name: thread.name,
          cta: 'See thread',
          'light-theme': names.light,
          role: 'button',
          tabindex: 0,
        },
        last === undefined
          ? thread.archived
            ? 'Archived'
            : 'Ask here, and go on asking'
          : el(
              'discord-thread-message',
              {
                author: nameOf(last.author),
                avatar: avatarOf(last.author),
                bot: last.author.bot ?? false,
                'relative-timestamp': formatSent(last.timestamp),
                'light-theme': names.light,
              },
              plainText(last.content, names).split('\n')[0]?.slice(0, 60) ?? '',
            ),
      );
      drawn.addEventListener('click', open);
      drawn.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open();
        }
      });
      return drawn;
    }),
  ];
}
