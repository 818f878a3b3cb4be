/** The box at the foot: messages, replies, and commands. */
import { nameOf } from './avatars.ts';
import type { Chat } from './chat.ts';
import { type CommandForm, createCommandForm } from './command-form.ts';
import { matching, type Runnable, readLine, runnables } from './command-line.ts';
import type { Connection } from './connection.ts';
import { el, icon, icons, newId } from './dom.ts';
import { createPicker, type PickerItem } from './picker.ts';

interface Composer {
  element: HTMLElement;
  focus(): void;
  /** Sends a text as a message; mentions are taken from "@name". */
  send(text: string): Promise<void>;
}

/** How often the channel is told that one types, in milliseconds. */
const TELL_TYPING = 8000;
const USER = 6;
const CHANNEL = 7;
const MENTIONABLE = 9;

export function createComposer(chat: Chat, connection: Connection, parts: { leave: () => void }): Composer {
  const picker = createPicker();
  const hint = el(
    'p',
    { class: 'unseen', id: newId('hint') },
    'Slash begins a command, at sign mentions the bot. Enter sends.',
  );
  const box = el('textarea', {
    rows: 1,
    id: 'composer',
    'aria-autocomplete': 'list',
    'aria-describedby': hint.id,
    maxlength: 2000,
    enterkeyhint: 'send',
  });
  const send = el(
    'button',
    { type: 'button', class: 'send', 'aria-label': 'Send', title: 'Send' },
    icon(icons.send),
  );
  const replyBar = el('div', { class: 'reply-bar', hidden: true });
  const busy = el('p', { class: 'busy' });
  const problem = el('p', { class: 'problem', role: 'alert' });
  const inner = el('div', { class: 'composer-inner' }, box, send);
  const element = el('div', { class: 'composer' }, problem, picker.element, replyBar, inner, busy, hint);
  let form: CommandForm | null = null;
  let ping = true;
  let toldTyping = 0;

  const resize = (): void => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 240)}px`;
  };
  const setText = (text: string): void => {
    box.value = text;
    resize();
  };
  const leaveCommand = (focus = true): void => {
    form?.element.remove();
    form = null;
    picker.hide();
    box.hidden = false;
    setText('');
    if (focus) box.focus();
  };
  const enterCommand = (command: Runnable, values: Record<string, string> = {}): void => {
    const channelId = chat.channel.id;
    form = createCommandForm({
      command,
      picker,
      values,
      autocomplete: (options, focused) =>
        chat.attempt(connection.call('autocomplete', { channelId, name: command.name, options, focused })),
      known: ({ type }) => {
        const people = [chat.state.bot, chat.state.user].map((user) => ({
          name: nameOf(user),
          value: user.id,
        }));
        if (type === USER || type === MENTIONABLE) return people;
        if (type === CHANNEL)
          return chat.state.channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
        return null;
      },
      run: (options) => {
        problem.textContent = '';
        const ask = connection.call('run', { channelId, name: command.name, options });
        leaveCommand();
        void chat.interact(ask);
      },
      leave: () => leaveCommand(),
    });
    setText('');
    picker.hide();
    box.hidden = true;
    inner.prepend(form.element);
    form.focus();
  };
  const offerCommands = (text: string): void => {
    const all = runnables(chat.commands());
    const whole = all.find(({ name }) => text.startsWith(`/${name} `));
    if (whole !== undefined) {
      enterCommand(whole, readLine(text, [whole])?.values);
      return;
    }
    const items = matching(all, text).map(
      (command): PickerItem => ({
        label: `/${command.name}`,
        detail: command.description,
        hint: command.options.map(({ name, required }) => (required ? name : `${name}?`)).join(' '),
        choose: () => enterCommand(command),
      }),
    );
    const none = all.length === 0 ? 'The bot has no commands here.' : 'No command of that name.';
    if (items.length > 0) picker.show(box, 'Commands', items, true);
    else picker.tell(box, 'Commands', none);
  };
  const offerNames = (text: string): void => {
    const before = text.slice(0, box.selectionStart);
    const typed = /(?:^|\s)@([^@\n]*)$/.exec(before)?.[1];
    const name = nameOf(chat.state.bot);
    if (typed === undefined || !name.toLowerCase().startsWith(typed.toLowerCase())) {
      picker.hide();
      return;
    }
    const choose = (): void => {
      const start = before.length - typed.length;
      setText(`${text.slice(0, start)}${name} ${text.slice(before.length)}`);
      box.setSelectionRange(start + name.length + 1, start + name.length + 1);
      picker.hide();
    };
    picker.show(box, 'Members', [{ label: `@${name}`, detail: 'Mention the bot to ask it', choose }], true);
  };
  const sendText = async (text: string): Promise<void> => {
    const content = withMentions(text, nameOf(chat.state.bot), chat.state.bot.id);
    const replyTo = chat.replyTo?.id;
    chat.setReply(null);
    problem.textContent = '';
    const ask = { channelId: chat.channel.id, content, ping, ...(replyTo !== undefined && { replyTo }) };
    const sent = await chat.attempt(connection.call('send', ask));
    // What could not be sent is not lost.
    if (sent === null && box.value === '') setText(text);
  };
  const submit = (): void => {
    const text = box.value;
    if (form) form.submit();
    if (form || text.trim() === '') return;
    setText('');
    picker.hide();
    void sendText(text);
  };

  box.addEventListener('input', () => {
    resize();
    problem.textContent = '';
    if (box.value.startsWith('/')) offerCommands(box.value);
    else offerNames(box.value);
    if (box.value === '' || box.value.startsWith('/') || Date.now() - toldTyping < TELL_TYPING) return;
    toldTyping = Date.now();
    void connection.call('typing', { channelId: chat.channel.id }).catch(() => undefined);
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (!picker.chooseActive()) submit();
    } else if (event.key === 'Tab' && !event.shiftKey && picker.hasActive) {
      event.preventDefault();
      picker.chooseActive();
    } else if (picker.isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      picker.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'ArrowUp' && box.value === '') {
      event.preventDefault();
      parts.leave();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (picker.isOpen) picker.hide();
      else chat.setReply(null);
    }
  });
  send.addEventListener('click', submit);
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) picker.hide();
  });

  const drawReply = (): void => {
    const { replyTo } = chat;
    replyBar.hidden = replyTo === null;
    if (replyTo === null) return;
    const pings = el('button', { type: 'button', 'aria-pressed': String(ping) }, `@ ${ping ? 'on' : 'off'}`);
    pings.title = 'Whether the reply pings its author';
    pings.addEventListener('click', () => {
      ping = !ping;
      drawReply();
      replyBar.querySelector('button')?.focus();
    });
    const close = el('button', { type: 'button', 'aria-label': 'Cancel the reply' }, icon(icons.close));
    close.addEventListener('click', () => {
      chat.setReply(null);
      box.focus();
    });
    replyBar.replaceChildren(
      el('span', {}, 'Replying to ', el('strong', {}, nameOf(replyTo.author))),
      pings,
      close,
    );
  };
  const drawBusy = (): void => {
    const name = nameOf(chat.state.bot);
    const text = { typing: `${name} is typing…`, waiting: `Waiting for ${name}…` };
    busy.replaceChildren(
      ...(chat.busy === null ? [] : [el('span', { class: 'dots', 'aria-hidden': 'true' }), text[chat.busy]]),
    );
  };
  const drawPlace = (): void => {
    const { channel, state } = chat;
    const where =
      channel.kind === 'dm'
        ? `@${channel.name}`
        : channel.kind === 'thread'
          ? `“${channel.name}”`
          : `#${channel.name}`;
    const label = channel.mayWrite ? `Message ${where}` : 'You may not write here';
    box.placeholder = state.botConnected ? label : `${label} (the bot is not connected)`;
    box.setAttribute('aria-label', label);
    box.disabled = !channel.mayWrite;
  };
  chat.on((change) => {
    switch (change.type) {
      case 'opened':
        if (form) leaveCommand(false);
        picker.hide();
        problem.textContent = '';
        drawReply();
        drawBusy();
        drawPlace();
        return;
      case 'reply':
        drawReply();
        if (chat.replyTo) box.focus();
        return;
      case 'busy':
        return drawBusy();
      case 'places':
        return drawPlace();
      case 'refused':
        problem.textContent = change.text;
        return;
      default:
        return;
    }
  });
  drawPlace();
  return {
    element,
    focus: () => (form ? form.focus() : box.focus()),
    send: sendText,
  };
}

/** "@Name" becomes the mention that Discord sends. */
function withMentions(text: string, name: string, id: string): string {
  const pattern = new RegExp(`@${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, `<@${id}>`);
}
