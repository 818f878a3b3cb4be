/** The messages of the open channel. Only the latest are drawn; older ones follow as one scrolls up to them. */
import type { Message } from '../protocol.ts';
import type { Announcer } from './announce.ts';
import type { Chat } from './chat.ts';
import '@skyra/discord-components-core/discord-messages.js';
import { el } from './dom.ts';
import {
  announcementOf,
  continues,
  drawMessage,
  type MessageDeps,
  setGrouped,
  showFailure,
} from './message.ts';

/** Rows drawn at first, and with each step upwards: few enough for one frame. */
const FIRST = 40;
const STEP = 12;
/** Pixels from an end of the list that count as being there. */
const NEAR_TOP = 1500;
const NEAR_END = 80;

interface MessageList {
  element: HTMLElement;
  /** Draws all anew, as for another theme. */
  redraw(): void;
  rowOf(messageId: string): HTMLElement | null;
  fail(messageId: string, text: string): void;
  focusLast(): void;
}

export function createMessageList(
  chat: Chat,
  announcer: Announcer,
  parts: { deps: () => MessageDeps; intro: () => Node; leave: () => void },
): MessageList {
  const list = el('discord-messages', { role: 'log', 'aria-live': 'off' });
  const intro = el('div', { class: 'intro' });
  const scroller = el('div', { class: 'scroller' }, el('div', { class: 'column' }, intro, list));
  const jump = el('button', { type: 'button', class: 'jump', hidden: true }, 'Jump to the latest message');
  const element = el('div', { class: 'messages' }, scroller, jump);
  let from = 0;
  let atEnd = true;

  const rowOf = (id: string): HTMLElement | null =>
    list.querySelector<HTMLElement>(`:scope > .row[data-id="${CSS.escape(id)}"]`);
  const rows = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > .row')];
  const toEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  const draw = (message: Message, index: number): HTMLElement => {
    const row = drawMessage(message, parts.deps());
    setGrouped(row, continues(chat.messages[index - 1], message) && message.id !== chat.firstNew);
    return row;
  };
  const regroup = (index: number): void => {
    const message = chat.messages[index];
    const row = message && rowOf(message.id);
    if (row) setGrouped(row, continues(chat.messages[index - 1], message) && message.id !== chat.firstNew);
  };
  /** One row takes part in Tab's order; the arrows move between rows. */
  const setActive = (row: HTMLElement | undefined): void => {
    for (const one of list.querySelectorAll('.row[tabindex="0"], .tools button[tabindex="0"]'))
      one.setAttribute('tabindex', '-1');
    for (const one of row ? [row, ...row.querySelectorAll('.tools button')] : [])
      one.setAttribute('tabindex', '0');
  };
  const drawUpTo = (start: number): void => {
    const fresh = chat.messages.slice(start, from).map((message, index) => draw(message, start + index));
    const { scrollTop, scrollHeight } = scroller;
    list.prepend(...fresh);
    from = start;
    intro.hidden = from > 0;
    // Browsers keep the place by themselves, but not at the very top, and not all of them.
    if (scroller.scrollTop === scrollTop) scroller.scrollTop += scroller.scrollHeight - scrollHeight;
  };
  const redraw = (): void => {
    const { messages, channel } = chat;
    from = messages.length;
    intro.replaceChildren(parts.intro());
    list.replaceChildren();
    // The components within ask this one, not their own attributes.
    list.lightTheme = parts.deps().light;
    list.setAttribute('aria-label', `Messages in ${channel.name}`);
    drawUpTo(Math.max(0, messages.length - FIRST));
    const divider = chat.firstNew === null ? null : rowOf(chat.firstNew);
    divider?.before(el('div', { class: 'divider', role: 'separator', 'aria-label': 'New messages' }, 'New'));
    setActive(rows().at(-1));
    atEnd = true;
    jump.hidden = true;
    toEnd();
  };

  scroller.addEventListener(
    'scroll',
    () => {
      atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
      jump.hidden =
        scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < scroller.clientHeight;
      if (scroller.scrollTop < NEAR_TOP && from > 0) drawUpTo(Math.max(0, from - STEP));
    },
    { passive: true },
  );
  // Components draw a moment later, pictures load, windows change: the end stays in sight.
  const watch = new ResizeObserver(() => {
    if (atEnd) toEnd();
  });
  watch.observe(list);
  watch.observe(scroller);
  jump.addEventListener('click', () => {
    toEnd();
    rows().at(-1)?.focus({ preventScroll: true });
  });

  list.addEventListener('focusin', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
    if (row) setActive(row);
  });
  list.addEventListener('keydown', (event) => {
    const all = rows();
    const at = all.findIndex((row) => row.matches(':focus'));
    if (event.key === 'Escape' && !event.defaultPrevented) return parts.leave();
    if (at < 0) return;
    const step = { ArrowUp: -1, ArrowDown: 1, Home: -at, End: all.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = all[at + step];
    if (next === undefined && step === 1) return parts.leave();
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  });

  chat.on((change) => {
    switch (change.type) {
      case 'opened':
      case 'theme':
        return redraw();
      case 'commands':
        intro.replaceChildren(parts.intro());
        return;
      case 'message': {
        const { message } = change;
        const here = message.channel_id === chat.channel.id;
        if (message.author.id !== chat.state.user.id)
          announcer.say(announcementOf(message, parts.deps().names));
        if (!here) return;
        // One's own message, and the answer to one's own command, are what one wants to see.
        if (message.author.id === chat.state.user.id) atEnd = true;
        list.append(draw(message, chat.messages.length - 1));
        if (!list.contains(document.activeElement)) setActive(rows().at(-1));
        if (atEnd) toEnd();
        return;
      }
      case 'edited': {
        const index = chat.messages.findIndex((one) => one.id === change.message.id);
        const old = rowOf(change.message.id);
        if (index < 0 || !old) return;
        const focused = old.contains(document.activeElement);
        const fresh = draw(change.message, index);
        const label = document.activeElement?.textContent;
        old.replaceWith(fresh);
        if (old.getAttribute('tabindex') === '0') setActive(fresh);
        if (focused) refocus(fresh, label);
        if (change.message.author.id === chat.state.bot.id)
          announcer.say(announcementOf(change.message, parts.deps().names));
        return;
      }
      case 'removed': {
        const row = rowOf(change.messageId);
        if (!row) return;
        const all = rows();
        const neighbour = all[all.indexOf(row) + 1] ?? all[all.indexOf(row) - 1];
        const focused = row.contains(document.activeElement);
        row.remove();
        for (let index = from; index < chat.messages.length; index += 1) regroup(index);
        if (focused || row.getAttribute('tabindex') === '0') setActive(neighbour);
        if (!focused) return;
        if (neighbour) neighbour.focus();
        else parts.leave();
        return;
      }
      default:
        return;
    }
  });

  return {
    element,
    redraw,
    rowOf,
    fail: (messageId, text) => {
      const row = rowOf(messageId);
      if (row) showFailure(row, text);
    },
    focusLast: () => rows().at(-1)?.focus(),
  };
}

/** Back to the button that was pressed, if the message still has one of that name. */
function refocus(row: HTMLElement, label: string | null | undefined): void {
  const button = [...row.querySelectorAll('discord-button')].find((one) => one.textContent === label);
  if (button)
    void button.updateComplete.then(() =>
      button.shadowRoot?.querySelector('button')?.focus({ preventScroll: true }),
    );
  else row.focus({ preventScroll: true });
}
