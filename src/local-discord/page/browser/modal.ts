/** A form that the bot opens. */
import type { InteractionResult, ModalFieldJson, SelectJson } from '../protocol.ts';
import type { Chat } from './chat.ts';
import type { Connection } from './connection.ts';
import { el, newId } from './dom.ts';
import { drawSelect, type SelectChoice } from './select-menu.ts';

interface ModalParts {
  chat: Chat;
  connection: Connection;
  choices: (select: SelectJson) => SelectChoice[];
  light: boolean;
}

const PARAGRAPH = 2;

export function openModal({ chat, connection, choices, light }: ModalParts, result: InteractionResult): void {
  const { modal, interactionId } = result;
  if (modal === null) return;
  const values: Record<string, string | string[]> = {};
  const drawField = ({ label, description, content, component }: ModalFieldJson): Node => {
    if (component === undefined) return el('p', {}, content ?? '');
    const id = newId('field');
    const name = component.custom_id;
    const text = [label ?? '', component.required === false ? ' (optional)' : ''].join('');
    const note = description === undefined ? null : el('small', { id: `${id}-note` }, description);
    if (component.type !== 4) {
      const menu = drawSelect({
        placeholder: component.placeholder ?? text,
        disabled: false,
        light,
        least: component.min_values,
        most: component.max_values,
        choices: choices(component),
        choose: (chosen) => {
          values[name] = chosen;
        },
      });
      return el('div', { class: 'modal-field' }, el('span', {}, text), note, menu);
    }
    const attributes = {
      id,
      required: component.required,
      minlength: component.min_length,
      maxlength: component.max_length ?? 4000,
      placeholder: component.placeholder,
      'aria-describedby': note?.id,
    };
    const input =
      component.style === PARAGRAPH
        ? el('textarea', { ...attributes, rows: 4 })
        : el('input', { ...attributes, type: 'text', autocomplete: 'off' });
    input.value = component.value ?? '';
    values[name] = input.value;
    input.addEventListener('input', () => {
      values[name] = input.value;
    });
    return el('div', { class: 'modal-field' }, el('label', { for: id }, text), note, input);
  };
  const title = el('h2', { id: newId('modal') }, modal.title);
  const cancel = el('button', { type: 'button', class: 'plain' }, 'Cancel');
  const form = el(
    'form',
    { method: 'dialog' },
    title,
    ...modal.fields.map(drawField),
    el(
      'div',
      { class: 'modal-buttons' },
      cancel,
      el('button', { type: 'submit', class: 'filled' }, 'Submit'),
    ),
  );
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': title.id }, form);
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    void chat.interact(connection.call('submitModal', { interactionId, values }));
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
