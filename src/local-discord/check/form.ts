import { type ErrorTree, invalidForm } from '../errors.ts';

/**
 * Reading a request body the way Discord does: every fault is noted at its place in the body, and the whole tree is answered at once
 * (code 50035). The inner codes (BASE_TYPE_REQUIRED...) are not documented; they are those seen in real answers.
 */
export interface Spot {
  /** The place of a key or list index below this one. */
  at(key: string | number): Spot;
  /** Notes a fault here. Returns undefined, so that a reader can `return spot.fault(...)`. */
  fault(code: string, message: string): undefined;
}

interface Form {
  readonly root: Spot;
  /** Throws Discord's 50035 if any fault was noted. */
  finish(): void;
}

export function createForm(): Form {
  const faults: { path: (string | number)[]; code: string; message: string }[] = [];
  const spot = (path: (string | number)[]): Spot => ({
    at: (key) => spot([...path, key]),
    fault: (code, message) => {
      faults.push({ path, code, message });
      return undefined;
    },
  });
  return {
    root: spot([]),
    finish: () => {
      if (faults.length === 0) return;
      const tree: ErrorTree = {};
      for (const { path, code, message } of faults) {
        let node = tree;
        for (const key of path) {
          const next = node[String(key)];
          const branch: ErrorTree = next === undefined || Array.isArray(next) ? {} : next;
          node[String(key)] = branch;
          node = branch;
        }
        const leaf = node._errors;
        node._errors = [...(Array.isArray(leaf) ? leaf : []), { code, message }];
      }
      throw invalidForm(tree);
    },
  };
}

/** Length as Discord counts it: Unicode code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Presence {
  required?: boolean;
}

/** null counts as absent, as in Discord's document, where nearly every optional field is nullable. */
function absent(spot: Spot, value: unknown, required = false): boolean {
  if (value !== undefined && value !== null) return false;
  if (required) spot.fault('BASE_TYPE_REQUIRED', 'This field is required');
  return true;
}

interface TextRule extends Presence {
  min?: number;
  max: number;
  /** Embed text is trimmed before it is counted. */
  trim?: boolean;
}

export function readText(spot: Spot, value: unknown, rule: TextRule): string | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number')
    return spot.fault('STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`);
  const text = rule.trim ? String(value).trim() : String(value);
  const length = codePoints(text);
  const min = rule.min ?? 0;
  if (length >= min && length <= rule.max) return text;
  if (rule.required && length === 0) return spot.fault('BASE_TYPE_REQUIRED', 'This field is required');
  return min > 0
    ? spot.fault('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${rule.max} in length.`)
    : spot.fault('BASE_TYPE_MAX_LENGTH', `Must be ${rule.max} or fewer in length.`);
}

interface NumberRule extends Presence {
  min?: number;
  max?: number;
}

export function readWhole(spot: Spot, value: unknown, rule: NumberRule = {}): number | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number))
    return spot.fault('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
  return inRange(spot, number, rule, 'int');
}

export function readNumber(spot: Spot, value: unknown, rule: NumberRule = {}): number | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value))
    return spot.fault('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not float.`);
  return inRange(spot, value, rule, 'float');
}

function inRange(spot: Spot, value: number, rule: NumberRule, kind: string): number | undefined {
  if (rule.min !== undefined && value < rule.min)
    return spot.fault('NUMBER_TYPE_MIN', `${kind} value should be greater than or equal to ${rule.min}.`);
  if (rule.max !== undefined && value > rule.max)
    return spot.fault('NUMBER_TYPE_MAX', `${kind} value should be less than or equal to ${rule.max}.`);
  return value;
}

export function readFlag(spot: Spot, value: unknown, rule: Presence = {}): boolean | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  if (typeof value !== 'boolean') return spot.fault('BOOLEAN_TYPE_CONVERT', `Must be either true or false.`);
  return value;
}

export function readChoice<T extends string | number>(
  spot: Spot,
  value: unknown,
  choices: readonly T[],
  rule: Presence = {},
): T | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  const found = choices.find((choice) => choice === value);
  return found ?? spot.fault('BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
}

interface ListRule extends Presence {
  min?: number;
  max: number;
}

export function readList<T>(
  spot: Spot,
  value: unknown,
  rule: ListRule,
  readItem: (spot: Spot, item: unknown, index: number) => T | undefined,
): T[] | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  if (!Array.isArray(value))
    return spot.fault('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  const min = rule.min ?? 0;
  if (value.length < min || value.length > rule.max)
    return min > 0
      ? spot.fault('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${rule.max} in length.`)
      : spot.fault('BASE_TYPE_MAX_LENGTH', `Must be ${rule.max} or fewer in length.`);
  const read: T[] = [];
  value.forEach((item: unknown, index) => {
    const one = readItem(spot.at(index), item, index);
    if (one !== undefined) read.push(one);
  });
  return read;
}

export function readObject(spot: Spot, value: unknown, rule: Presence = {}): JsonObject | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  if (isObject(value)) return value;
  return spot.fault('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
}

export function readSnowflake(spot: Spot, value: unknown, rule: Presence = {}): string | undefined {
  if (absent(spot, value, rule.required)) return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && /^\d{1,20}$/.test(text)) return text;
  return spot.fault('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not snowflake.`);
}

interface UrlRule extends Presence {
  max: number;
  schemes: readonly string[];
}

export function readUrl(spot: Spot, value: unknown, rule: UrlRule): string | undefined {
  const text = readText(spot, value, { max: rule.max, ...(rule.required && { required: true }) });
  if (text === undefined) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/\S+$/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || (scheme.startsWith('http') && !URL.canParse(text)))
    return spot.fault('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  if (!rule.schemes.includes(scheme))
    return spot.fault(
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme}" is not supported. Scheme must be one of (${rule.schemes.map((s) => `'${s}'`).join(', ')}).`,
    );
  return text;
}

export function readTime(spot: Spot, value: unknown): string | undefined {
  if (absent(spot, value)) return undefined;
  if ((typeof value === 'string' || typeof value === 'number') && !Number.isNaN(Date.parse(String(value))))
    return new Date(value).toISOString();
  return spot.fault('DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`);
}
