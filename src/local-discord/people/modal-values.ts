import { codePoints, type JsonObject } from '../check/form.ts';
import type { ModalFieldJson, ModalJson } from '../types.ts';
import { PersonRefused } from './refusal.ts';

/** `data` of a modal submit, with the values that a person entered, checked as the client checks them. */
export function modalData(modal: ModalJson, values: Record<string, string | readonly string[]>): JsonObject {
  return { custom_id: modal.custom_id, components: modal.fields.map((field) => submitted(field, values)) };
}

function submitted(field: ModalFieldJson, values: Record<string, string | readonly string[]>): JsonObject {
  const { wrapper, id, component } = field;
  if (component === undefined) return { type: wrapper, id };
  const given = values[component.custom_id];
  const label = field.label ?? component.custom_id;
  const inner: JsonObject = { type: component.type, id: component.id, custom_id: component.custom_id };
  if (component.type === 4) {
    const text = String(given ?? component.value ?? '');
    const length = codePoints(text);
    if (component.required && length === 0) throw new PersonRefused(`"${label}" is required.`);
    if (length > (component.max_length ?? 4000))
      throw new PersonRefused(`"${label}" may have ${component.max_length ?? 4000} characters at most.`);
    if (length > 0 && length < (component.min_length ?? 0))
      throw new PersonRefused(`"${label}" must have ${component.min_length} characters at least.`);
    inner.value = text;
  } else {
    const chosen = typeof given === 'string' ? [given] : [...(given ?? [])];
    if (
      chosen.length > component.max_values ||
      (component.required !== false && chosen.length < component.min_values)
    )
      throw new PersonRefused(
        `Choose between ${component.min_values} and ${component.max_values} for "${label}".`,
      );
    inner.values = chosen;
  }
  return wrapper === 1 ? { type: 1, id, components: [inner] } : { type: wrapper, id, component: inner };
}
