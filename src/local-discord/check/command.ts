import { COMMAND } from '../limits.ts';
import type { CommandChoiceJson, CommandJson, CommandOptionJson } from '../types.ts';
import {
  codePoints,
  createForm,
  type JsonObject,
  readChoice,
  readFlag,
  readList,
  readNumber,
  readObject,
  readText,
  readWhole,
  type Spot,
} from './form.ts';

/** Application Commands: Application Command Naming. */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A command as registered, before the server gives it its id and version. */
export type CommandInput = Omit<CommandJson, 'id' | 'application_id' | 'version' | 'guild_id'>;

/**
 * Reads a command to be registered (Application Commands). Throws 50035.
 * @param partOf index in a bulk PUT, so that faults are found under it
 * @param before the command that a PATCH changes
 */
export function readCommand(
  value: unknown,
  scope: 'global' | 'guild',
  partOf?: number,
  before?: CommandJson,
): CommandInput {
  const form = createForm();
  const spot = partOf === undefined ? form.root : form.root.at(partOf);
  const given = readObject(spot, value, { required: true }) ?? {};
  const raw: JsonObject = before === undefined ? given : { ...before, ...given, type: before.type };
  const type = readChoice(spot.at('type'), raw.type ?? 1, [1, 2, 3] as const) ?? 1;
  const command: CommandInput = {
    type,
    name: readName(spot.at('name'), raw.name, type === 1) ?? '',
    ...readLocalizations(spot, raw, type === 1),
    description: readDescription(spot.at('description'), raw.description, type) ?? '',
    ...(type === 1 && readOptions(spot.at('options'), raw.options, 0)),
    default_member_permissions: readPermissions(
      spot.at('default_member_permissions'),
      raw.default_member_permissions,
    ),
    contexts: scope === 'global' ? readWheres(spot.at('contexts'), raw.contexts, [0, 1, 2]) : null,
    integration_types: (scope === 'global' &&
      readWheres(spot.at('integration_types'), raw.integration_types, [0, 1])) || [0],
    nsfw: readFlag(spot.at('nsfw'), raw.nsfw) ?? false,
  };
  if (type !== 1 && Array.isArray(raw.options) && raw.options.length > 0)
    spot
      .at('options')
      .fault('APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', 'Context menu commands cannot have options');
  if (commandSize(command) > COMMAND.total)
    spot.fault('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${COMMAND.total})`);
  form.finish();
  return command;
}

/**
 * Combined name, description and value of a command and all that is in it (Application Commands: Slash Commands). Of a text and its
 * translations only the longest counts (Localization).
 */
function commandSize(command: Sized): number {
  let size = longest(command.name, command.name_localizations);
  size += longest(command.description, command.description_localizations);
  for (const choice of command.choices ?? [])
    size += longest(choice.name, choice.name_localizations) + codePoints(String(choice.value));
  for (const option of command.options ?? []) size += commandSize(option);
  return size;
}

type Sized = Pick<
  CommandOptionJson,
  'name' | 'name_localizations' | 'description' | 'description_localizations' | 'options' | 'choices'
>;

function longest(text: string, translations: Record<string, string> | null | undefined): number {
  return Math.max(...[text, ...Object.values(translations ?? {})].map(codePoints));
}

function readName(spot: Spot, value: unknown, slash: boolean): string | undefined {
  const name = readText(spot, value, { required: true, min: 1, max: COMMAND.name });
  if (name === undefined || !slash) return name;
  if (SLASH_NAME.test(name) && name === name.toLowerCase()) return name;
  return spot.fault('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function readDescription(spot: Spot, value: unknown, type: 1 | 2 | 3): string | undefined {
  if (type === 1) return readText(spot, value, { required: true, min: 1, max: COMMAND.description });
  if (value !== undefined && value !== null && value !== '')
    spot.fault(
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
      'Context menu commands cannot have description',
    );
  return '';
}

function readLocalizations(
  spot: Spot,
  raw: JsonObject,
  slash: boolean,
): Pick<CommandJson, 'name_localizations' | 'description_localizations'> {
  const names = readDictionary(spot.at('name_localizations'), raw.name_localizations, (at, text) =>
    readName(at, text, slash),
  );
  const descriptions = readDictionary(
    spot.at('description_localizations'),
    raw.description_localizations,
    (at, text) => readText(at, text, { min: 1, max: COMMAND.description }),
  );
  return {
    ...(names && { name_localizations: names }),
    ...(descriptions && { description_localizations: descriptions }),
  };
}

function readDictionary(
  spot: Spot,
  value: unknown,
  readOne: (spot: Spot, text: unknown) => string | undefined,
): Record<string, string> | undefined {
  const raw = readObject(spot, value);
  if (raw === undefined) return undefined;
  const read: Record<string, string> = {};
  for (const [locale, text] of Object.entries(raw)) {
    if (!/^[a-z]{2}(-[A-Z]{2}|-419)?$/.test(locale))
      spot.at(locale).fault('DICT_TYPE_INVALID_KEY', `"${locale}" is not a locale.`);
    const one = readOne(spot.at(locale), text);
    if (one !== undefined) read[locale] = one;
  }
  return read;
}

/** `depth` 0: of a command; 1: of a group or subcommand at the top; 2: of a subcommand in a group. */
function readOptions(spot: Spot, value: unknown, depth: number): { options?: CommandOptionJson[] } {
  const names = new Set<string>();
  let optionalSeen = false;
  const options = readList(spot, value, { max: COMMAND.options }, (at, item) => {
    const option = readOption(at, item, depth);
    if (option === undefined) return undefined;
    if (names.has(option.name))
      at.at('name').fault('APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', 'Option names must be unique');
    names.add(option.name);
    if (option.required && optionalSeen)
      at.fault(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    if (!option.required && option.type > 2) optionalSeen = true;
    return option;
  });
  if (options === undefined || options.length === 0) return {};
  if (options.some((option) => option.type <= 2) && options.some((option) => option.type > 2))
    spot.fault(
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  return { options };
}

function readOption(spot: Spot, value: unknown, depth: number): CommandOptionJson | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  const types = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
  const type = readChoice(spot.at('type'), raw.type, types, { required: true });
  const name = readName(spot.at('name'), raw.name, true);
  const description = readText(spot.at('description'), raw.description, {
    required: true,
    min: 1,
    max: COMMAND.description,
  });
  const localizations = readLocalizations(spot, raw, true);
  if (type === undefined || name === undefined || description === undefined) return undefined;
  if (type <= 2 && depth >= (type === 2 ? 1 : 2))
    return spot
      .at('type')
      .fault('APPLICATION_COMMAND_OPTIONS_NESTING', 'Sub-commands cannot be nested this deep');
  const base = { type, name, ...localizations, description };
  if (type <= 2) return { ...base, ...readOptions(spot.at('options'), raw.options, type === 1 ? 2 : 1) };
  const required = readFlag(spot.at('required'), raw.required);
  return { ...base, ...(required !== undefined && { required }), ...readValueRules(spot, raw, type) };
}

function readValueRules(spot: Spot, raw: JsonObject, type: number): Partial<CommandOptionJson> {
  const isText = type === 3;
  const isNumber = type === 4 || type === 10;
  const autocomplete = readFlag(spot.at('autocomplete'), raw.autocomplete);
  const choices =
    isText || isNumber
      ? readList(spot.at('choices'), raw.choices, { max: COMMAND.choices }, (at, item) =>
          readChoiceItem(at, item, type),
        )
      : undefined;
  if (autocomplete && !isText && !isNumber)
    spot
      .at('autocomplete')
      .fault('APPLICATION_COMMAND_AUTOCOMPLETE_TYPE', 'This option type has no autocomplete');
  if (autocomplete && choices && choices.length > 0)
    spot.fault(
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      'Choices and autocomplete are mutually exclusive',
    );
  const lengths = { min: 0, max: COMMAND.stringOption };
  const minLength = isText ? readWhole(spot.at('min_length'), raw.min_length, lengths) : undefined;
  const maxLength = isText
    ? readWhole(spot.at('max_length'), raw.max_length, { ...lengths, min: 1 })
    : undefined;
  const readValue = type === 4 ? readWhole : readNumber;
  const minValue = isNumber ? readValue(spot.at('min_value'), raw.min_value) : undefined;
  const maxValue = isNumber ? readValue(spot.at('max_value'), raw.max_value) : undefined;
  const kinds =
    type === 7
      ? readList(spot.at('channel_types'), raw.channel_types, { max: 20 }, (at, item) => readWhole(at, item))
      : undefined;
  return {
    ...(autocomplete !== undefined && { autocomplete }),
    ...(choices && choices.length > 0 && { choices }),
    ...(minLength !== undefined && { min_length: minLength }),
    ...(maxLength !== undefined && { max_length: maxLength }),
    ...(minValue !== undefined && { min_value: minValue }),
    ...(maxValue !== undefined && { max_value: maxValue }),
    ...(kinds && { channel_types: kinds }),
  };
}

/**
 * A choice of an option or of an autocomplete answer. Docs: a string value has up to 100 characters; the OpenAPI document says 6000.
 * The docs are followed.
 */
export function readChoiceItem(
  spot: Spot,
  value: unknown,
  optionType: number,
): CommandChoiceJson | undefined {
  const raw = readObject(spot, value, { required: true });
  if (raw === undefined) return undefined;
  const name = readText(spot.at('name'), raw.name, { required: true, min: 1, max: COMMAND.choiceName });
  const at = spot.at('value');
  const chosen =
    optionType === 3
      ? readTextValue(at, raw.value)
      : optionType === 4
        ? readWhole(at, raw.value, { required: true })
        : readNumber(at, raw.value, { required: true });
  const localized = readDictionary(spot.at('name_localizations'), raw.name_localizations, (place, text) =>
    readText(place, text, { min: 1, max: COMMAND.choiceName }),
  );
  if (name === undefined || chosen === undefined) return undefined;
  return { name, ...(localized && { name_localizations: localized }), value: chosen };
}

/** An empty string is a value; a missing one is not. */
function readTextValue(spot: Spot, value: unknown): string | undefined {
  return value === '' ? '' : readText(spot, value, { required: true, max: COMMAND.choiceValue });
}

function readPermissions(spot: Spot, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if ((typeof value === 'string' && /^\d{1,20}$/.test(value)) || typeof value === 'number')
    return String(value);
  spot.fault('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
  return null;
}

function readWheres(spot: Spot, value: unknown, choices: readonly number[]): number[] | null {
  return (
    readList(spot, value, { min: 1, max: choices.length }, (at, item) => readChoice(at, item, choices)) ??
    null
  );
}
