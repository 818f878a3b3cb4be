import { el } from './dom.ts';

/** Tells screen readers of what is new, one thing after another. */
export interface Announcer {
  element: HTMLElement;
  say(text: string): void;
}

export function createAnnouncer(): Announcer {
  const element = el('div', {
    class: 'unseen',
    role: 'status',
    'aria-live': 'polite',
    'aria-relevant': 'additions',
  });
  return {
    element,
    say: (text) => {
      const line = el('p', {}, text);
      element.append(line);
      setTimeout(() => line.remove(), 10_000);
    },
  };
}
