/** The message box while a command is filled in: the command's name and one field for each option. */
import type { AutocompleteResult, CommandOptionJson } from '../protocol.ts';
import type { Runnable } from './command-line.ts';
import { el, newId } from './dom.ts';
import type { Picker, PickerItem } from './picker.ts';

export interface CommandForm {
  element: HTMLElement;
  focus(): void;
  /** Runs it, or shows what is missing. */
  submit(): void;
}

interface Field {
  option: CommandOptionJson;
  element: HTMLElement;
  input: HTMLInputElement;
  /** What is sent, where a suggestion was chosen; the text otherwise. */
  value: string | null;
}

interface CommandFormParts {
  command: Runnable;
  picker: Picker;
  /** What was typed behind the command's name already, by option. */
  values: Record<string, string>;
  autocomplete(values: Record<string, string>, focused: string): Promise<AutocompleteResult | null>;
  /** What an option of users or channels offers. */
  known(option: CommandOptionJson): { name: string; value: string }[] | null;
  run(values: Record<string, string>): void;
  leave(): void;
}

const BOOLEAN = 5;

export function createCommandForm(parts: CommandFormParts): CommandForm {
  const { command, picker } = parts;
  const fields: Field[] = [];
  const problem = el('p', { class: 'form-problem', role: 'alert', id: newId('problem') });
  const tail = el('input', {
    class: 'tail',
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    'aria-label': `Options of /${command.name}. Enter runs it`,
  });
  const element = el(
    'div',
    { class: 'command', role: 'group', 'aria-label': `Command /${command.name}: ${command.description}` },
    el('span', { class: 'command-name' }, `/${command.name}`),
    tail,
    problem,
  );
  let asked = 0;

  /** Closes the list; an answer still on its way must not open it again. */
  const close = (): void => {
    asked += 1;
    picker.hide();
  };
  const values = (): Record<string, string> => {
    const filled: Record<string, string> = {};
    for (const { option, input, value } of fields)
      if (input.value !== '') filled[option.name] = value ?? input.value;
    return filled;
  };
  const focusAfter = (field: Field): void => {
    const next = fields[fields.indexOf(field) + 1]?.input ?? tail;
    next.focus();
  };
  const take = (field: Field, text: string, value: string): void => {
    field.input.value = text;
    field.value = value;
    resize(field.input);
    close();
    const missing = fields.find(({ option, input }) => option.required && input.value === '');
    (missing?.input ?? field.input).focus();
    if (missing === undefined) close();
  };
  const suggest = async (field: Field): Promise<void> => {
    const { option, input } = field;
    asked += 1;
    const turn = asked;
    const heading = `${option.name}: ${option.description}`;
    const typed = input.value.toLowerCase();
    const fixed = option.type === BOOLEAN ? truth : (option.choices ?? parts.known(option));
    if (fixed !== null && fixed !== undefined) {
      const items = fixed
        .filter(({ name }) => field.value !== null || name.toLowerCase().includes(typed))
        .map(
          ({ name, value }): PickerItem => ({ label: name, choose: () => take(field, name, String(value)) }),
        );
      if (items.length > 0) picker.show(input, heading, items, true);
      else picker.tell(input, heading, 'No options match your search.');
      return;
    }
    if (!option.autocomplete)
      return picker.tell(input, heading, option.required ? 'Type it, then press Enter.' : 'Optional.');
    const result = await parts.autocomplete({ ...values(), [option.name]: input.value }, option.name);
    // An answer to what was typed before is of no use.
    if (turn !== asked || document.activeElement !== input) return;
    if (result === null || result.failed) return picker.tell(input, heading, 'Loading options failed.');
    const items = result.choices.map(
      ({ name, value }): PickerItem => ({ label: name, choose: () => take(field, name, String(value)) }),
    );
    if (items.length > 0) picker.show(input, heading, items, false);
    else picker.tell(input, heading, 'No suggestions. What you typed is sent as it is.');
  };
  const remove = (field: Field): void => {
    const at = fields.indexOf(field);
    fields.splice(at, 1);
    field.element.remove();
    (fields[at - 1]?.input ?? tail).focus();
  };
  const add = (option: CommandOptionJson): Field => {
    const label = newId('label');
    const input = el('input', {
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-labelledby': label,
      'aria-description': `${option.description}${option.required ? '. Required' : ''}`,
      'aria-required': option.required ? 'true' : null,
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: option.max_length,
      'data-option': option.name,
    });
    const field: Field = {
      option,
      input,
      value: null,
      element: el('span', { class: 'field' }, el('label', { id: label }, option.name), input),
    };
    field.element.addEventListener('mousedown', ({ target }) => {
      if (target !== input) setTimeout(() => input.focus());
    });
    input.addEventListener('input', () => {
      field.value = null;
      input.removeAttribute('aria-invalid');
      problem.textContent = '';
      const named = otherOption(field);
      resize(input);
      if (named) named.input.focus();
      else void suggest(field);
    });
    input.addEventListener('focus', () => {
      // Until this field has its own list, keys must not choose from the one before.
      close();
      void suggest(field);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Backspace' && input.value === '') {
        event.preventDefault();
        if (option.required || fields.length === 0) parts.leave();
        else remove(field);
      } else if (event.key === 'Tab' && !event.shiftKey) {
        event.preventDefault();
        if (!picker.chooseActive()) close();
        focusAfter(field);
      } else onKey(event);
    });
    fields.push(field);
    tail.before(field.element);
    resize(input);
    return field;
  };
  /** Typing "name:" leads to the option of that name, as on Discord. */
  const otherOption = (field: Field): Field | undefined => {
    const { input } = field;
    const name = /(?:^|\s)([^\s:]+):$/.exec(input.value)?.[1];
    const option = command.options.find((one) => one.name === name);
    if (option === undefined) return undefined;
    input.value = input.value.slice(0, -option.name.length - 1).trim();
    const wanted = fields.find((one) => one.option === option) ?? add(option);
    if (wanted !== field && input.value === '' && !field.option.required) remove(field);
    return wanted;
  };
  const offerRest = (): void => {
    const typed = tail.value.toLowerCase();
    const rest = command.options.filter(
      (option) => !fields.some((field) => field.option === option) && option.name.includes(typed),
    );
    const items = rest.map(
      (option): PickerItem => ({
        label: option.name,
        detail: option.description,
        choose: () => {
          tail.value = '';
          add(option).input.focus();
        },
      }),
    );
    if (items.length === 0) picker.hide();
    else picker.show(tail, `Optional, for /${command.name}`, items, typed !== '');
  };
  const submit = (): void => {
    const missing = fields.find(({ option, input }) => option.required && input.value.trim() === '');
    if (missing === undefined) {
      parts.run(values());
      return;
    }
    problem.textContent = `“${missing.option.name}” is required: ${missing.option.description}.`;
    missing.input.setAttribute('aria-invalid', 'true');
    missing.input.setAttribute('aria-describedby', problem.id);
    missing.input.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        picker.move(event.key === 'ArrowDown' ? 1 : -1);
        return;
      case 'Enter':
        event.preventDefault();
        if (!picker.chooseActive()) submit();
        return;
      case 'Escape':
        event.preventDefault();
        event.stopPropagation();
        if (picker.isOpen) close();
        else parts.leave();
        return;
      default:
        return;
    }
  };

  // What is typed counts from then on, not what the arrows came to before.
  element.addEventListener('input', () => picker.deactivate(), { capture: true });
  tail.addEventListener('focus', offerRest);
  tail.addEventListener('input', offerRest);
  tail.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && tail.value === '') {
      event.preventDefault();
      const last = fields.at(-1);
      if (last === undefined) parts.leave();
      else last.input.focus();
    } else if (event.key === 'Tab' && !event.shiftKey && picker.hasActive) {
      event.preventDefault();
      picker.chooseActive();
    } else onKey(event);
  });
  for (const option of command.options.filter(({ required }) => required)) add(option);
  // A command whose options may all be left out is shown with its first one, unless that is a switch.
  const given = command.options.filter(({ name, required }) => name in parts.values && !required);
  const leading = command.options.find(({ type }) => type !== BOOLEAN);
  for (const option of given) add(option);
  if (fields.length === 0 && leading !== undefined) add(leading);
  for (const { option, input } of fields) {
    input.value = parts.values[option.name] ?? '';
    resize(input);
  }
  const focus = (): void => {
    const empty = fields.find(({ option, input }) => option.required && input.value === '');
    (empty ?? fields.at(-1))?.input.focus();
    if (fields.length === 0) tail.focus();
  };
  return { element, focus, submit };
}

const truth = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** As wide as its text. */
function resize(input: HTMLInputElement): void {
  input.style.width = `${Math.max(5, input.value.length + 2)}ch`;
}
