import { problem } from '../errors.ts';
import { COMPONENT } from '../limits.ts';
import type { ActionRowJson, ButtonJson, EmojiJson, SelectJson, SelectOptionJson } from '../types.ts';
import {
  readChoice,
  readFlag,
  readList,
  readObject,
  readSnowflake,
  readText,
  readUrl,
  readWhole,
  type Spot,
} from './form.ts';

const SELECT_TYPES = [3, 5, 6, 7, 8] as const;
/** Section, text display, thumbnail, gallery, file, separator, container: need the V2 flag, which this server does not support. */
const V2_TYPES = [9, 10, 11, 12, 13, 14, 17];

/** Numbers components that carry no id of their own, and watches over ids that may be used once only. */
export interface ComponentIds {
  next(given: number | undefined): number;
  /** Notes a custom id; a second use is a fault. */
  claim(spot: Spot, customId: string | undefined): void;
}

export function createComponentIds(): ComponentIds {
  const customIds = new Set<string>();
  let last = 0;
  return {
    next: (given) => {
      last += 1;
      return given || last;
    },
    claim: (spot, customId) => {
      if (customId === undefined) return;
      if (customIds.has(customId))
        spot.fault('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      customIds.add(customId);
    },
  };
}

/** Reads `components` of a message: up to 5 action rows of buttons or one select each (Component Reference). */
export function readComponents(spot: Spot, value: unknown): ActionRowJson[] | undefined {
  const ids = createComponentIds();
  return readList(spot, value, { max: COMPONENT.rows }, (at, item) => readRow(at, item, ids));
}

function readRow(spot: Spot, value: unknown, ids: ComponentIds): ActionRowJson | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  if (typeof raw.type === 'number' && V2_TYPES.includes(raw.type))
    throw problem('notImplemented', 'Components V2 (top-level component types other than an action row)');
  if (readChoice(spot.at('type'), raw.type, [1], { required: true }) === undefined) return undefined;
  const id = ids.next(readWhole(spot.at('id'), raw.id, { min: 0 }));
  const inside = spot.at('components');
  const rule = { required: true, min: 1, max: COMPONENT.buttonsPerRow };
  const components = readList(inside, raw.components, rule, (at, item) => readInRow(at, item, ids));
  if (components === undefined) return undefined;
  if (components.length > 1 && components.some((component) => component.type !== 2))
    inside.fault('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  return { type: 1, id, components };
}

function readInRow(spot: Spot, value: unknown, ids: ComponentIds): ButtonJson | SelectJson | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  const type = readChoice(spot.at('type'), raw.type, [2, ...SELECT_TYPES] as const, { required: true });
  if (type === undefined) return undefined;
  return type === 2 ? readButton(spot, raw, ids) : readSelect(spot, type, raw, ids);
}

function readButton(spot: Spot, raw: Record<string, unknown>, ids: ComponentIds): ButtonJson | undefined {
  const style = readChoice(spot.at('style'), raw.style, [1, 2, 3, 4, 5, 6] as const, { required: true });
  if (style === 6) throw problem('notImplemented', 'premium buttons');
  const id = ids.next(readWhole(spot.at('id'), raw.id, { min: 0 }));
  const label = readText(spot.at('label'), raw.label, { max: COMPONENT.buttonLabel });
  const emoji = readEmoji(spot.at('emoji'), raw.emoji);
  const customId = readText(spot.at('custom_id'), raw.custom_id, { min: 1, max: COMPONENT.customId });
  const url = readUrl(spot.at('url'), raw.url, {
    max: COMPONENT.buttonUrl,
    schemes: ['http', 'https', 'discord'],
  });
  const disabled = readFlag(spot.at('disabled'), raw.disabled);
  if (style === 5) {
    if (raw.url === undefined || raw.url === null)
      spot.at('url').fault('BASE_TYPE_REQUIRED', 'A url is required');
    if (customId !== undefined)
      spot.fault(
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
  } else {
    if (raw.custom_id === undefined || raw.custom_id === null)
      spot.at('custom_id').fault('BASE_TYPE_REQUIRED', 'A custom id is required');
    if (url !== undefined)
      spot.fault(
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
  }
  if (!raw.label && emoji === undefined)
    spot.fault('BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'Button must have either a label or an emoji');
  ids.claim(spot.at('custom_id'), customId);
  if (style === undefined) return undefined;
  return {
    type: 2,
    id,
    style,
    ...(label && { label }),
    ...(emoji && { emoji }),
    ...(customId !== undefined && { custom_id: customId }),
    ...(url !== undefined && { url }),
    ...(disabled !== undefined && { disabled }),
  };
}

/** Reads a select of a message or a modal. */
export function readSelect(
  spot: Spot,
  type: SelectJson['type'],
  raw: Record<string, unknown>,
  ids: ComponentIds,
): SelectJson | undefined {
  const id = ids.next(readWhole(spot.at('id'), raw.id, { min: 0 }));
  const customId = readText(spot.at('custom_id'), raw.custom_id, {
    required: true,
    min: 1,
    max: COMPONENT.customId,
  });
  const placeholder = readText(spot.at('placeholder'), raw.placeholder, { max: COMPONENT.selectPlaceholder });
  const min = readWhole(spot.at('min_values'), raw.min_values, { min: 0, max: COMPONENT.selectValues });
  const max = readWhole(spot.at('max_values'), raw.max_values, { min: 1, max: COMPONENT.selectValues });
  const disabled = readFlag(spot.at('disabled'), raw.disabled);
  const required = readFlag(spot.at('required'), raw.required);
  if ((min ?? 1) > (max ?? 1))
    spot.fault(
      'SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX_VALUES',
      'min_values must be less than max_values',
    );
  ids.claim(spot.at('custom_id'), customId);
  const options = type === 3 ? readSelectOptions(spot.at('options'), raw.options) : undefined;
  if (options !== undefined && (max ?? 1) > options.length)
    spot
      .at('options')
      .fault('SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS', 'There must be at least max_values options');
  if (customId === undefined) return undefined;
  return {
    type,
    id,
    custom_id: customId,
    min_values: min ?? 1,
    max_values: max ?? 1,
    ...(placeholder && { placeholder }),
    ...(disabled !== undefined && { disabled }),
    ...(required !== undefined && { required }),
    ...(options && { options }),
  };
}

function readSelectOptions(spot: Spot, value: unknown): SelectOptionJson[] | undefined {
  const seen = new Set<string>();
  const text = { min: 1, max: COMPONENT.selectOptionText };
  const rule = { required: true, min: 1, max: COMPONENT.selectOptions };
  return readList(spot, value, rule, (at, item): SelectOptionJson | undefined => {
    const raw = readObject(at, item, { required: true });
    if (raw === undefined) return undefined;
    const label = readText(at.at('label'), raw.label, { ...text, required: true });
    const chosen = readText(at.at('value'), raw.value, { ...text, required: true });
    const description = readText(at.at('description'), raw.description, { max: COMPONENT.selectOptionText });
    const emoji = readEmoji(at.at('emoji'), raw.emoji);
    const isDefault = readFlag(at.at('default'), raw.default);
    if (chosen !== undefined && seen.has(chosen))
      at.at('value').fault(
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    if (label === undefined || chosen === undefined) return undefined;
    seen.add(chosen);
    return {
      label,
      value: chosen,
      ...(description && { description }),
      ...(emoji && { emoji }),
      ...(isDefault !== undefined && { default: isDefault }),
    };
  });
}

function readEmoji(spot: Spot, value: unknown): EmojiJson | undefined {
  const raw = readObject(spot, value);
  if (raw === undefined) return undefined;
  const id = readSnowflake(spot.at('id'), raw.id);
  const name = readText(spot.at('name'), raw.name, { max: 32 });
  if (id === undefined && (!name || !/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(name)))
    return spot.at('name').fault('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  return { ...(id !== undefined && { id }), name: name ?? '' };
}
