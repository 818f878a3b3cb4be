/** Parsed files -> typed items, each with its place; what cannot be typed becomes problems. */
import type { z } from 'zod';
import { collectionNames } from './file-schema.ts';
import { explainIssues, isRecord, show } from './issues.ts';
import { didYouMean } from './nearest.ts';
import { formatPlace, type Place, type Problem } from './problems.ts';
import { type CollectionName, collections, type Dispute, disputeSchema } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** What an id may stand for. */
export type Kind =
  | 'source'
  | 'person'
  | 'organisation'
  | 'quote'
  | 'event'
  | 'poll'
  | 'figure'
  | 'position'
  | 'fact'
  | 'term'
  | 'gap'
  | 'side';

/** The kind of the items of each collection; undefined for items that have no id. */
export const kindOf = {
  sources: 'source',
  people: 'person',
  organisations: 'organisation',
  quotes: 'quote',
  events: 'event',
  polls: 'poll',
  figures: 'figure',
  positions: 'position',
  facts: 'fact',
  terms: 'term',
  gaps: 'gap',
  vocabulary: undefined,
  questions: undefined,
} as const satisfies Record<CollectionName, Kind | undefined>;

type ItemOf = { [Name in CollectionName]: z.output<(typeof collections)[Name]> };

type Items = { readonly [Name in CollectionName]: ItemOf[Name][] };

/** An item as it was written, sound or not: what its shape hides must not hide its other faults. */
export interface RawItem {
  readonly collection: CollectionName | 'dispute';
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the item, or the part of it at a path, stands. */
  at(...path: readonly PropertyKey[]): Place;
}

/** An id as it was written, also that of an item with other faults: a reference to it is not wrong. */
export interface WrittenId {
  readonly id: string;
  readonly kind: Kind;
  readonly place: Place;
  /** Where the whole item starts. */
  readonly item: Place;
}

export interface ReadItems {
  /** The items whose shape is right. */
  readonly items: Items;
  readonly dispute: { readonly value: Dispute; readonly place: Place } | undefined;
  readonly raw: readonly RawItem[];
  readonly ids: readonly WrittenId[];
  readonly problems: readonly Problem[];
}

const schemas: { readonly [Name in CollectionName]: z.ZodType<ItemOf[Name]> } = collections;

/** Reads the items of all files, in the order given and by position within a file. */
export function readItems(files: readonly YamlFile[], folder: string): ReadItems {
  const items: Items = {
    sources: [],
    people: [],
    organisations: [],
    quotes: [],
    events: [],
    polls: [],
    figures: [],
    positions: [],
    facts: [],
    terms: [],
    gaps: [],
    vocabulary: [],
    questions: [],
  };
  const ids: WrittenId[] = [];
  const problems: Problem[] = [];
  const raw: RawItem[] = [];
  const disputes: { place: Place; value: Dispute | undefined }[] = [];

  for (const yaml of files) {
    const { content } = yaml;
    if (content === null || content === undefined) continue;
    if (!isRecord(content)) {
      if (yaml.sound) problems.push({ ...yaml.at([]), message: notAFile(content) });
      continue;
    }
    for (const [name, value] of Object.entries(content)) {
      const path = [name];
      if (name === 'dispute') {
        if (value === null) continue;
        const place = yaml.atKey([], name);
        ids.push(...sideIds(value, yaml));
        const parsed = yaml.sound ? readOne('dispute', disputeSchema, path, value, yaml) : undefined;
        disputes.push({ place, value: parsed });
      } else if (isCollection(name)) {
        readCollection(name, value, yaml);
      } else if (yaml.sound) {
        problems.push({ ...yaml.atKey([], name), message: unknownCollection(name) });
      }
    }
  }

  const [first, ...others] = disputes;
  if (first === undefined)
    problems.push({
      file: folder,
      message:
        'no file has a `dispute`. Put one `dispute:` with title, summary, time_zone, today, about and citation into one of the files.',
    });
  else
    for (const other of others)
      problems.push({
        ...other.place,
        message: `a second \`dispute\`. There is one for all files together, and ${formatPlace(first.place)} has it: keep one of the two.`,
      });
  const dispute = first?.value === undefined ? undefined : { value: first.value, place: first.place };
  return { items, dispute, raw, ids, problems };

  function readCollection<Name extends CollectionName>(name: Name, value: unknown, yaml: YamlFile): void {
    if (value === null) return;
    if (!Array.isArray(value)) {
      if (yaml.sound)
        problems.push({
          ...yaml.at([name]),
          message: `\`${name}\`: expected a list, got ${show(value)}. Start each item with "- ".`,
        });
      return;
    }
    const kind = kindOf[name];
    for (const [index, item] of value.entries()) {
      const path = [name, index];
      if (kind !== undefined && isRecord(item) && typeof item.id === 'string')
        ids.push({ id: item.id, kind, place: yaml.at([...path, 'id']), item: yaml.at(path) });
      if (!yaml.sound) continue;
      const parsed = readOne(name, schemas[name], path, item, yaml);
      if (parsed !== undefined) items[name].push(parsed);
    }
  }

  function readOne<Value>(
    collection: RawItem['collection'],
    schema: z.ZodType<Value>,
    path: readonly PropertyKey[],
    value: unknown,
    yaml: YamlFile,
  ): Value | undefined {
    if (isRecord(value)) raw.push({ collection, value, at: (...inner) => yaml.at([...path, ...inner]) });
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const fault of explainIssues(parsed.error.issues, path, value)) {
      const place = fault.key === undefined ? yaml.at(fault.path) : yaml.atKey(fault.path, fault.key);
      problems.push({ ...place, message: fault.message });
    }
    return undefined;
  }
}

/** A part of an item and the path that leads to it. */
interface Part {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/**
 * The parts of a value that a pattern such as `times.*.end` names. `*` stands for each item of a list, and for the
 * thing itself where one may be written without a list.
 */
export function partsOf(whole: unknown, pattern: string): Part[] {
  let parts: Part[] = [{ value: whole, path: [] }];
  for (const step of pattern.split('.'))
    parts = parts.flatMap(({ value, path }): Part[] => {
      if (step === '*')
        return Array.isArray(value)
          ? value.map((inner: unknown, index) => ({ value: inner, path: [...path, index] }))
          : [{ value, path }];
      return isRecord(value) && Object.hasOwn(value, step)
        ? [{ value: value[step], path: [...path, step] }]
        : [];
    });
  return parts;
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

function sideIds(dispute: unknown, yaml: YamlFile): WrittenId[] {
  if (!isRecord(dispute) || !Array.isArray(dispute.sides)) return [];
  return dispute.sides.flatMap((side: unknown, index): WrittenId[] => {
    if (!isRecord(side) || typeof side.id !== 'string') return [];
    const path = ['dispute', 'sides', index];
    return [{ id: side.id, kind: 'side', place: yaml.at([...path, 'id']), item: yaml.at(path) }];
  });
}

const allowedAtTop = ['dispute', ...collectionNames];

function unknownCollection(name: string): string {
  const list = allowedAtTop.map((key) => `\`${key}\``).join(', ');
  return `unknown key \`${name}\`.${didYouMean(name, allowedAtTop)} Allowed here: ${list}.`;
}

function notAFile(content: unknown): string {
  return `expected collections such as \`quotes:\`, got ${show(content)}. Start the file with the name of a collection and a colon.`;
}
