/** A message's buttons and menus. */
import type { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import type { ButtonJson, Message, SelectJson } from '../protocol.ts';
import { el } from './dom.ts';
import { drawSelect, type SelectChoice } from './select-menu.ts';

export interface ControlDeps {
  light: boolean;
  click(messageId: string, customId: string): void;
  select(messageId: string, customId: string, values: string[]): void;
  /** What a menu of users or channels offers. */
  choices(select: SelectJson): SelectChoice[];
}

const kinds: Readonly<Record<number, DiscordButton['type']>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

export function drawControls(message: Message, deps: ControlDeps): Node[] {
  return message.components.map((row) =>
    el(
      'discord-action-row',
      { slot: 'components' },
      ...row.components.map((part) =>
        part.type === 2 ? drawButton(part, message.id, deps) : drawMenu(part, message.id, deps),
      ),
    ),
  );
}

function drawButton(button: ButtonJson, messageId: string, deps: ControlDeps): Node {
  const { label, emoji, url, disabled = false, custom_id: customId } = button;
  const text = [emoji?.id === undefined ? emoji?.name : undefined, label].filter(
    (part) => part !== undefined,
  );
  const drawn = el(
    'discord-button',
    {
      type: kinds[button.style] ?? 'secondary',
      url: url !== undefined && /^https?:\/\//i.test(url) ? url : null,
      disabled,
      'data-custom-id': customId,
    },
    text.join(' '),
  );
  if (customId !== undefined)
    drawn.addEventListener('click', () => {
      if (!disabled) deps.click(messageId, customId);
    });
  void drawn.updateComplete.then(() => {
    const inner = drawn.shadowRoot?.querySelector('button');
    if (inner) inner.disabled = disabled;
  });
  return drawn;
}

function drawMenu(menu: SelectJson, messageId: string, deps: ControlDeps): Node {
  return drawSelect({
    placeholder: menu.placeholder ?? 'Make a selection',
    disabled: menu.disabled ?? false,
    light: deps.light,
    least: menu.min_values,
    most: menu.max_values,
    choices: deps.choices(menu),
    choose: (values) => deps.select(messageId, menu.custom_id, values),
  });
}
