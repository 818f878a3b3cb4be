import { problem } from '../errors.ts';
import { MODAL } from '../limits.ts';
import type { ModalFieldJson, ModalJson, SelectJson, TextInputJson } from '../types.ts';
import { type ComponentIds, createComponentIds, readSelect } from './components.ts';
import {
  createForm,
  type JsonObject,
  readChoice,
  readFlag,
  readList,
  readObject,
  readText,
  readWhole,
  type Spot,
} from './form.ts';

/**
 * Reads the data of callback type 9 (Receiving and Responding: Modal). Discord's OpenAPI document allows 40 components and the docs 5:
 * the docs are followed, since a modal that keeps to 5 is right under both.
 */
export function readModal(data: unknown): ModalJson {
  const form = createForm();
  const spot = form.root.at('data');
  const raw = readObject(spot, data, { required: true });
  const ids = createComponentIds();
  const customId = readText(spot.at('custom_id'), raw?.custom_id, {
    required: true,
    min: 1,
    max: MODAL.customId,
  });
  const title = readText(spot.at('title'), raw?.title, { required: true, min: 1, max: MODAL.title });
  const rule = { required: true, min: 1, max: MODAL.components };
  const fields = readList(spot.at('components'), raw?.components, rule, (at, item) =>
    readField(at, item, ids),
  );
  form.finish();
  return { custom_id: customId ?? '', title: title ?? '', fields: fields ?? [] };
}

function readField(spot: Spot, value: unknown, ids: ComponentIds): ModalFieldJson | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  const wrapper = readChoice(spot.at('type'), raw.type, [1, 10, 18] as const, { required: true });
  if (wrapper === undefined) return undefined;
  const id = ids.next(readWhole(spot.at('id'), raw.id, { min: 0 }));
  if (wrapper === 10) {
    const content = readText(spot.at('content'), raw.content, {
      required: true,
      min: 1,
      max: MODAL.textInput,
    });
    return content === undefined ? undefined : { wrapper, id, content };
  }
  if (wrapper === 1) return readOldField(spot, raw, id, ids);
  const label = readText(spot.at('label'), raw.label, { required: true, min: 1, max: MODAL.label });
  const description = readText(spot.at('description'), raw.description, { min: 1, max: MODAL.description });
  const component = readInput(spot.at('component'), raw.component, ids);
  if (label === undefined || component === undefined) return undefined;
  return { wrapper, id, label, ...(description !== undefined && { description }), component };
}

/** The deprecated form: an action row around one text input that carries its own label. */
function readOldField(
  spot: Spot,
  raw: JsonObject,
  id: number,
  ids: ComponentIds,
): ModalFieldJson | undefined {
  const inside = readList(
    spot.at('components'),
    raw.components,
    { required: true, min: 1, max: 1 },
    (at, item) => readInput(at, item, ids),
  );
  const component = inside?.[0];
  if (component === undefined) return undefined;
  if (component.type !== 4)
    return spot.at('components').fault('UNION_TYPE_CHOICES', 'Value of field "type" must be one of (4,).');
  if (component.label === undefined)
    return spot.at('components').at(0).at('label').fault('BASE_TYPE_REQUIRED', 'This field is required');
  return { wrapper: 1, id, label: component.label, component };
}

function readInput(spot: Spot, value: unknown, ids: ComponentIds): TextInputJson | SelectJson | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  if (raw.type === 19 || raw.type === 21 || raw.type === 22 || raw.type === 23)
    throw problem('notImplemented', 'file uploads, radio groups and checkboxes in modals');
  const type = readChoice(spot.at('type'), raw.type, [3, 4, 5, 6, 7, 8] as const, { required: true });
  if (type === undefined) return undefined;
  if (raw.disabled === true)
    return spot
      .at('disabled')
      .fault('MODAL_COMPONENT_DISABLED', 'Disabled components are not allowed in modals');
  return type === 4 ? readTextInput(spot, raw, ids) : readSelect(spot, type, raw, ids);
}

function readTextInput(spot: Spot, raw: JsonObject, ids: ComponentIds): TextInputJson | undefined {
  const id = ids.next(readWhole(spot.at('id'), raw.id, { min: 0 }));
  const customId = readText(spot.at('custom_id'), raw.custom_id, {
    required: true,
    min: 1,
    max: MODAL.customId,
  });
  const style = readChoice(spot.at('style'), raw.style, [1, 2] as const, { required: true });
  const label = readText(spot.at('label'), raw.label, { min: 1, max: MODAL.label });
  const value = readText(spot.at('value'), raw.value, { max: MODAL.textInput });
  const placeholder = readText(spot.at('placeholder'), raw.placeholder, { max: MODAL.textPlaceholder });
  const required = readFlag(spot.at('required'), raw.required) ?? true;
  const min = readWhole(spot.at('min_length'), raw.min_length, { min: 0, max: MODAL.textInput });
  const max = readWhole(spot.at('max_length'), raw.max_length, { min: 1, max: MODAL.textInput });
  ids.claim(spot.at('custom_id'), customId);
  if (customId === undefined || style === undefined) return undefined;
  return {
    type: 4,
    id,
    custom_id: customId,
    style,
    required,
    ...(label !== undefined && { label }),
    ...(value !== undefined && { value }),
    ...(placeholder !== undefined && { placeholder }),
    ...(min !== undefined && { min_length: min }),
    ...(max !== undefined && { max_length: max }),
  };
}
