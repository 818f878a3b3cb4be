/** A menu. The component draws it, but answers to the mouse only: keys, roles and choosing are added here. */
import '@skyra/discord-components-core/discord-string-select-menu.js';
import { el, newId } from './dom.ts';

export interface SelectChoice {
  label: string;
  value: string;
  description?: string | undefined;
  chosen?: boolean | undefined;
}

interface SelectSetup {
  placeholder: string;
  disabled: boolean;
  light: boolean;
  least: number;
  most: number;
  choices: readonly SelectChoice[];
  choose(values: string[]): void;
}

export function drawSelect(setup: SelectSetup): HTMLElement {
  const { placeholder, disabled, light, least, most, choices } = setup;
  const chosen = new Set(choices.filter((choice) => choice.chosen).map((choice) => choice.value));
  const options = choices.map(({ label, value, description }) =>
    el('discord-string-select-menu-option', {
      role: 'option',
      tabindex: -1,
      'aria-selected': String(chosen.has(value)),
      label,
      description,
      'light-theme': light,
      'data-value': value,
    }),
  );
  const menu = el('discord-string-select-menu', { placeholder, disabled, 'light-theme': light }, ...options);
  const part = (name: string): HTMLElement | null => menu.shadowRoot?.querySelector(name) ?? null;
  const opener = (): HTMLElement | null => part('label');
  const list = (): HTMLElement | null => part('.discord-string-select-menu-option-slot');
  let open = false;

  const setOpen = (wanted: boolean): void => {
    if (disabled || open === wanted) return;
    open = wanted;
    list()?.classList.toggle('discord-string-select-menu-hidden', !open);
    part('svg')?.classList.toggle('discord-string-select-menu-rotated', open);
    opener()?.setAttribute('aria-expanded', String(open));
    // A row that is not drawn while out of sight would cut the list off.
    menu.closest('.row')?.classList.toggle('has-open-menu', open);
    menu.removeAttribute('up');
    const box = list()?.getBoundingClientRect();
    const room = menu.closest('.scroller')?.getBoundingClientRect().bottom ?? innerHeight;
    if (open && box && box.bottom > room) menu.setAttribute('up', '');
    if (open) (options.find((option) => chosen.has(option.dataset.value ?? '')) ?? options[0])?.focus();
  };
  const finish = (): void => {
    setOpen(false);
    if (chosen.size >= least) setup.choose([...chosen]);
  };
  const choose = (option: HTMLElement): void => {
    const value = option.dataset.value ?? '';
    if (most === 1) chosen.clear();
    if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < most) chosen.add(value);
    for (const one of options) one.setAttribute('aria-selected', String(chosen.has(one.dataset.value ?? '')));
    if (most > 1) return;
    finish();
    opener()?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const at = options.findIndex((option) => option.matches(':focus'));
    if (!open) {
      if (!['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(event.key)) return;
      setOpen(true);
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (most > 1) finish();
      setOpen(false);
      opener()?.focus();
      if (event.key === 'Tab') return;
    } else if (event.key === 'Enter' || event.key === ' ') {
      const option = options[at];
      if (option) choose(option);
    } else if (event.key === 'ArrowDown') options[Math.min(at + 1, options.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') options[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'Home') options[0]?.focus();
    else if (event.key === 'End') options.at(-1)?.focus();
    else {
      const typed = event.key.toLowerCase();
      const next = [...options.slice(at + 1), ...options.slice(0, at + 1)];
      if (typed.length === 1) next.find((one) => one.label.toLowerCase().startsWith(typed))?.focus();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  menu.addEventListener('keydown', onKey);
  menu.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (open && !(next instanceof Node && menu.contains(next))) {
      if (most > 1) finish();
      setOpen(false);
    }
  });
  menu.addEventListener('click', (event) => {
    // The component's own checkbox would open it a second time.
    event.preventDefault();
    const option = event
      .composedPath()
      .find((one) => one instanceof HTMLElement && one.matches('discord-string-select-menu-option'));
    if (option instanceof HTMLElement) choose(option);
    else setOpen(!open);
  });
  void menu.updateComplete.then(() => {
    const id = newId('menu');
    const label = opener();
    for (const [name, value] of Object.entries({
      role: 'button',
      tabindex: disabled ? '-1' : '0',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-disabled': String(disabled),
      'aria-controls': id,
      'aria-label': placeholder,
    }))
      label?.setAttribute(name, value);
    const box = list();
    box?.setAttribute('id', id);
    box?.setAttribute('role', 'listbox');
    box?.setAttribute('aria-label', placeholder);
    if (most > 1) box?.setAttribute('aria-multiselectable', 'true');
  });
  return menu;
}
