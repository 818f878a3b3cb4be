/**
 * The grammar of custom ids. All that a button or a follow-up needs is in the id, so that neither a restart nor another
 * shard loses anything:
 *
 *     id        = "1:" action ":" [asker] ":" [kind [refused] ":" statement *("," statement)]
 *     refused   = "?" / "!" ; what was asked since then was refused, about the same / about something else
 *     statement = as in the knowledge, or "~" hash of the entry's id ["." part] where the whole id would not fit
 *
 * Anybody can see and forge these, so decoding trusts nothing. A new grammar gets a new number at the front.
 */
import { type Context, questionKinds, type Refused, refusals } from '../answers/outcome.ts';
import { limits } from './limits.ts';

const grammar = '1';

const marks = { same: '?', other: '!' } as const satisfies Record<Refused, string>;

const actions = ['source', 'related', 'why', 'pick', 'show', 'try', 'help'] as const;
/**
 * source, related, why, help: buttons. pick: choose an offer in place of the message. show: see one beside the
 * message. try: ask one of the examples.
 */
type Action = (typeof actions)[number];

export interface CustomId {
  readonly action: Action;
  /** The user whose question led to the message: only they may change it for all. */
  readonly asker?: string;
  /** What the message answered. For `why`: what had been answered before the question was asked. */
  readonly context?: Context;
}

/** At most 100 characters. Statements that do not fit are left out, the last ones first. */
export function encodeCustomId(id: CustomId): string {
  const start = `${grammar}:${id.action}:${id.asker ?? ''}:`;
  if (id.context === undefined) return start;
  let encoded = `${start}${id.context.kind}${id.context.refused ? marks[id.context.refused] : ''}:`;
  let separator = '';
  for (const statement of id.context.statements) {
    const written = fitStatement(statement, limits.customId - encoded.length - separator.length);
    if (written === undefined) break;
    encoded += separator + written;
    separator = ',';
  }
  return encoded;
}

/** What an id says, or `undefined` when it was not made by this grammar. */
export function decodeCustomId(text: string): CustomId | undefined {
  if (text.length > limits.customId) return undefined;
  const [version, actionText, asker, kindText, list, ...rest] = text.split(':');
  const action = actions.find((known) => known === actionText);
  if (version !== grammar || action === undefined || asker === undefined || rest.length > 0) return undefined;
  if (asker !== '' && !/^\d{17,20}$/.test(asker)) return undefined;
  const about = { action, ...(asker !== '' && { asker }) };
  if (kindText === '' && list === undefined) return about;
  const refused = refusals.find((known) => kindText?.endsWith(marks[known]));
  const kind = questionKinds.find((known) => known === (refused ? kindText?.slice(0, -1) : kindText));
  if (kind === undefined || list === undefined) return undefined;
  const statements = list === '' ? [] : list.split(',');
  if (!statements.every((statement) => statementPattern.test(statement))) return undefined;
  return { ...about, context: { kind, statements, ...(refused && { refused }) } };
}

const statementPattern = /^~?[A-Za-z0-9-]+(\.[A-Za-z0-9.-]+)?$/;

/** A statement's id as the value of a select option. `undefined` when it cannot be written in 100 characters. */
export function encodeStatement(statement: string): string | undefined {
  return fitStatement(statement, limits.selectValue);
}

function fitStatement(statement: string, room: number): string | undefined {
  if (!statementPattern.test(statement)) return undefined;
  if (statement.length <= room) return statement;
  const [entry = '', ...parts] = statement.split('.');
  const short = [`~${hash(entry)}`, ...parts].join('.');
  return short.length <= room ? short : undefined;
}

/** Turns shortened statement ids back into whole ones; leaves out those whose entry is not known any more. */
export function resolveStatements(statements: readonly string[], entryIds: Iterable<string>): string[] {
  let byHash: Map<string, string> | undefined;
  const wholes: string[] = [];
  for (const statement of statements) {
    if (!statement.startsWith('~')) {
      wholes.push(statement);
      continue;
    }
    byHash ??= new Map([...entryIds].map((id) => [hash(id), id]));
    const [short = '', ...parts] = statement.slice(1).split('.');
    const entry = byHash.get(short);
    if (entry !== undefined) wholes.push([entry, ...parts].join('.'));
  }
  return wholes;
}

/** As `resolveStatements`, for a whole context. `undefined` when nothing of it is left. */
export function resolveContext(
  context: Context | undefined,
  entryIds: Iterable<string>,
): Context | undefined {
  if (context === undefined) return undefined;
  const statements = resolveStatements(context.statements, entryIds);
  return statements.length === 0 ? undefined : { ...context, statements };
}

/** FNV-1a, 32 bits, in base 36: short, the same everywhere, and no secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}

/**
 * What a message of the bot answered, read back from its components (API JSON). `undefined` when they carry nothing.
 * The statements may be shortened: see `resolveContext`.
 */
export function readContext(message: { readonly components?: unknown }): Context | undefined {
  for (const text of customIdsIn(message.components, 0)) {
    const id = decodeCustomId(text);
    if (id !== undefined && id.action !== 'why' && (id.context?.statements.length ?? 0) > 0)
      return id.context;
  }
  return undefined;
}

/** Rows hold components, and newer layouts hold rows: four levels are more than Discord allows. */
function customIdsIn(value: unknown, depth: number): string[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => customIdsIn(item, depth));
  const own = 'custom_id' in value && typeof value.custom_id === 'string' ? [value.custom_id] : [];
  return 'components' in value ? [...own, ...customIdsIn(value.components, depth + 1)] : own;
}
