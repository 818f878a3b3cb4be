/** The list above the message box: commands, options, suggestions, names. Focus stays in the box (aria-activedescendant). */
import { el, newId } from './dom.ts';

export interface PickerItem {
  label: string;
  detail?: string | undefined;
  /** At the right: the options of a command, say. */
  hint?: string | undefined;
  choose(): void;
}

export interface Picker {
  element: HTMLElement;
  readonly isOpen: boolean;
  readonly hasActive: boolean;
  /**
   * A newer list for the same input keeps the active item, if it is among the new ones.
   * @param first whether the first item is active at once instead, so that Enter takes it
   */
  show(input: HTMLElement, heading: string, items: readonly PickerItem[], first: boolean): void;
  /** A line in place of items, such as "No matches". */
  tell(input: HTMLElement, heading: string, text: string): void;
  hide(): void;
  move(step: 1 | -1): void;
  /** Leaves the list open with no item active. */
  deactivate(): void;
  chooseActive(): boolean;
}

export function createPicker(): Picker {
  const list = el('div', { role: 'listbox', id: newId('picker') });
  const heading = el('div', { class: 'picker-heading', 'aria-hidden': 'true' });
  const element = el('div', { class: 'picker', hidden: true }, heading, list);
  let shown: readonly PickerItem[] = [];
  let active = -1;
  let owner: HTMLElement | null = null;

  const release = (): void => {
    owner?.removeAttribute('aria-activedescendant');
    if (owner?.getAttribute('role') === 'combobox') owner.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-controls');
  };
  const activate = (index: number): void => {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const option = list.children[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) owner?.setAttribute('aria-activedescendant', option.id);
    else owner?.removeAttribute('aria-activedescendant');
  };
  const open = (input: HTMLElement, title: string): void => {
    if (owner !== input) release();
    owner = input;
    heading.textContent = title;
    list.setAttribute('aria-label', title);
    input.setAttribute('aria-controls', list.id);
    if (input.getAttribute('role') === 'combobox') input.setAttribute('aria-expanded', 'true');
    element.hidden = false;
  };

  return {
    element,
    get isOpen() {
      return !element.hidden;
    },
    get hasActive() {
      return !element.hidden && active >= 0;
    },
    show: (input, title, items, first) => {
      const before = owner === input ? shown[active]?.label : undefined;
      open(input, title);
      list.hidden = false;
      shown = items;
      list.replaceChildren(
        ...items.map((item) => {
          const option = el(
            'div',
            { role: 'option', id: newId('option'), 'aria-selected': 'false' },
            el('span', { class: 'option-label' }, item.label),
            item.detail ? el('span', { class: 'option-detail' }, item.detail) : null,
            item.hint ? el('span', { class: 'option-hint' }, item.hint) : null,
          );
          // The box keeps the focus.
          option.addEventListener('mousedown', (event) => event.preventDefault());
          option.addEventListener('click', () => item.choose());
          return option;
        }),
      );
      activate(first && items.length > 0 ? 0 : items.findIndex(({ label }) => label === before));
    },
    tell: (input, title, text) => {
      open(input, title);
      shown = [];
      active = -1;
      owner?.removeAttribute('aria-activedescendant');
      list.replaceChildren(
        el(
          'div',
          { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'option-none' },
          text,
        ),
      );
    },
    hide: () => {
      release();
      owner = null;
      shown = [];
      active = -1;
      element.hidden = true;
    },
    move: (step) => {
      if (shown.length === 0) return;
      const next = active < 0 && step < 0 ? shown.length - 1 : (active + step + shown.length) % shown.length;
      activate(next);
    },
    deactivate: () => activate(-1),
    chooseActive: () => {
      const item = element.hidden ? undefined : shown[active];
      item?.choose();
      return item !== undefined;
    },
  };
}
