import { el, icon, icons } from './dom.ts';

const KEY = 'local-discord-theme';

interface Theme {
  readonly light: boolean;
  button: HTMLElement;
}

/** Follows the system until the button is pressed; then what was chosen. */
export function createTheme(changed: () => void): Theme {
  const system = matchMedia('(prefers-color-scheme: light)');
  const kept = localStorage.getItem(KEY);
  let chosen = kept === 'light' || kept === 'dark' ? kept : null;
  const isLight = (): boolean => (chosen === null ? system.matches : chosen === 'light');
  const button = el('button', { type: 'button', class: 'tool' });
  const apply = (): void => {
    const light = isLight();
    document.documentElement.dataset.theme = light ? 'light' : 'dark';
    const label = light ? 'Use the dark theme' : 'Use the light theme';
    button.setAttribute('aria-label', label);
    button.title = label;
    button.replaceChildren(icon(light ? icons.moon : icons.sun));
  };
  const set = (): void => {
    apply();
    changed();
  };
  button.addEventListener('click', () => {
    chosen = isLight() ? 'dark' : 'light';
    localStorage.setItem(KEY, chosen);
    set();
  });
  system.addEventListener('change', set);
  apply();
  return {
    get light() {
      return isLight();
    },
    button,
  };
}
