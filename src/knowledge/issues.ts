/** zod's issues -> sentences for people who never heard of zod. */
import type { z } from 'zod';
import { allowedKeys, describeField } from './file-schema.ts';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A fault at a path of a file; `key` is set when the key itself is at fault rather than its value. */
interface Fault {
  readonly path: Path;
  readonly key?: string;
  readonly message: string;
}

/**
 * Rewrites the issues of one item.
 * @param base the path of the item in its file, such as `['quotes', 3]`
 * @param input the item as it was written
 */
export function explainIssues(issues: readonly Issue[], base: Path, input: unknown): Fault[] {
  return issues.flatMap((issue) => explain(issue, base, input));
}

function explain(issue: Issue, base: Path, input: unknown): Fault[] {
  const path = [...base, ...issue.path];
  const value = valueAt(input, issue.path);
  const fault = (message: string): Fault[] => [{ path, message: `${label(path)}: ${message}.` }];

  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
  if (issue.code === 'custom') return [{ path, message: `${label(path)}: ${issue.message}.` }];
  if (value === undefined) return [missing(path, issue)];

  switch (issue.code) {
    case 'invalid_union': {
      // A branch that fails at its root is of another type than what was written: not the one that was meant.
      const meant = issue.errors.filter((branch) => !branch.some(isWrongType));
      const [only] = meant;
      if (only !== undefined)
        return only.flatMap((inner) =>
          explain({ ...inner, path: [...issue.path, ...inner.path] }, base, input),
        );
      const types = issue.errors.flatMap((branch) => branch.filter(isWrongType).map(expectedType));
      return fault(
        `expected ${[...new Set(types)].join(' or ')}, got ${show(value)}${value === null ? fillIn : ''}`,
      );
    }
    case 'invalid_type':
      return fault(`expected ${expectedType(issue)}, got ${show(value)}${remedy(issue, value)}`);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const hint = typeof value === 'string' ? didYouMean(value, allowed) : '';
      const expected = `${allowed.length === 1 ? '' : 'one of '}${allowed.map((name) => `\`${name}\``).join(', ')}`;
      return [{ path, message: `${label(path)}: expected ${expected}, got ${show(value)}.${hint}` }];
    }
    case 'invalid_format':
      return fault(
        issue.format === 'url'
          ? `expected a web address such as https://example.org/page, got ${show(value)}`
          : `${issue.message}, got ${show(value)}`,
      );
    case 'too_big':
      return fault(tooBig(issue, value));
    case 'too_small':
      return fault(tooSmall(issue, value));
    default:
      return fault(`${issue.message}, got ${show(value)}`);
  }
}

function unknownKey(path: Path, key: string): Fault {
  const allowed = allowedKeys(path);
  const list = allowed.map((name) => `\`${name}\``).join(', ');
  return {
    path,
    key,
    message: `unknown key \`${key}\`.${didYouMean(key, allowed)} Allowed here: ${list}.`,
  };
}

function missing(path: Path, issue: Issue): Fault {
  const written = issue.code === 'invalid_type' && !isDefaultMessage(issue) ? issue.message : undefined;
  const hint =
    describeField(path) ??
    (written === undefined ? undefined : `${written.charAt(0).toUpperCase()}${written.slice(1)}.`);
  return { path, message: `${label(path)} is missing.${hint === undefined ? '' : ` ${hint}`}` };
}

function isWrongType(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

/** zod gives our own message to every issue of a schema that has one. */
function isDefaultMessage(issue: Issue): boolean {
  return issue.message.startsWith('Invalid ');
}

const fillIn = ': fill it in, or take the line out';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'fields such as `name: value`',
  boolean: 'true or false',
};

function expectedType(issue: Issue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  const name = typeNames[issue.expected] ?? issue.expected;
  return isDefaultMessage(issue) ? name : `${name} (${issue.message})`;
}

function remedy(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_type') return '';
  if (value === null) return fillIn;
  const wantsNumber = issue.expected === 'number' || issue.expected === 'int';
  if (wantsNumber && typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value.trim()))
    return ': remove the quotation marks';
  if (wantsNumber && typeof value === 'string' && /\d/.test(value))
    return ': write the digits only, such as 125000';
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return ': put it in quotation marks';
  // Times and days of fieldwork are plain: what they follow from is told once, beside them.
  if (issue.expected === 'string' && isRecord(value) && 'date' in value)
    return ': write the day alone, such as 2021-03-09, and say in `inferred` or `note` of the entry what it follows from';
  if (issue.expected === 'string' && isRecord(value))
    return ': put the whole text in quotation marks if it has a colon in it';
  if (issue.expected === 'array') return ': write it as [one, another], or one a line after "- "';
  return '';
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, value: unknown): string {
  const maximum = Number(issue.maximum);
  if (typeof value === 'string') {
    const length = value.trim().length;
    return `has ${length} characters, ${length - maximum} more than the ${maximum} allowed: shorten it`;
  }
  return `expected at most ${maximum}, got ${show(value)}`;
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, value: unknown): string {
  if (typeof value === 'string') return 'expected text, got an empty one: fill it in, or take the line out';
  if (Array.isArray(value)) return `expected a list of at least ${issue.minimum}, got ${value.length}`;
  return `expected a number ${issue.inclusive ? 'not below' : 'above'} ${issue.minimum}, got ${show(value)}`;
}

/** The name of the field at fault, as people see it in the file. */
function label(path: Path): string {
  const numbers: number[] = [];
  let at = path.length - 1;
  for (; at > 0 && typeof path[at] === 'number'; at--) numbers.unshift(Number(path[at]) + 1);
  const item = numbers.length === 0 ? '' : `, item ${numbers.join('.')}`;
  return `\`${String(path[at])}\`${item}`;
}

/** A value as it stands in the file, short. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string')
    return `the text "${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'fields';
  return String(value);
}

/** Whether a parsed YAML value is a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
