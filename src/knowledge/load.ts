/** A folder of files -> knowledge that never changes, or everything that is wrong with it. */
import { listFiles, readText } from './files.ts';
import { type Kind, kindOf, type ReadItems, readItems } from './items.ts';
import { type Place, type Problem, sortProblems } from './problems.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules.ts';
import type { Dispute, Entry, Knowledge } from './schema.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Knowledge that was read without a problem, and where each entry and side stands, by id. */
export interface Loaded {
  readonly ok: true;
  readonly knowledge: Knowledge;
  readonly places: ReadonlyMap<string, Place>;
  readonly disputePlace: Place;
}

export interface NotLoaded {
  readonly ok: false;
  /** All of them, by file and position. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks every `*.yaml` and `*.yml` file under a folder. Faults of the content are returned, never thrown.
 * Items keep the order of the files' paths, then that within a file. The knowledge is frozen throughout.
 */
export async function loadKnowledge(folder: string): Promise<Loaded | NotLoaded> {
  const listing = await listFiles(folder);
  const problems: Problem[] = [...listing.problems];
  const files: YamlFile[] = [];
  for (const { file } of listing.files) {
    const text = await readText(file);
    if (typeof text !== 'string') problems.push(text);
    else files.push(parseYaml(file, text));
  }
  problems.push(...files.flatMap((file) => file.problems));
  // Nothing to read: that there is no dispute either goes without saying.
  if (listing.files.length === 0) return { ok: false, problems: sortProblems(problems) };

  const read = readItems(files, folder);
  problems.push(...read.problems, ...checkReferences(read), ...checkRules(read.raw));
  if (problems.length > 0 || read.dispute === undefined)
    return { ok: false, problems: sortProblems(problems) };
  return {
    ok: true,
    knowledge: assemble(read, read.dispute.value),
    disputePlace: Object.freeze(read.dispute.place),
    places: readOnlyMap(new Map(read.ids.map(({ id, item }) => [id, Object.freeze(item)]))),
  };
}

function assemble({ items }: ReadItems, dispute: Dispute): Knowledge {
  const entries = new Map<string, Entry>();
  /** The items themselves, with their type on them, so that a list and the map hold the same objects. */
  function typed<Type extends Kind, Item extends { readonly id: string }>(
    type: Type,
    list: readonly Item[],
  ): ({ readonly type: Type } & Item)[] {
    return list.map((item) => ({ type, ...item }));
  }
  function add<Item extends Entry>(list: readonly Item[]): readonly Item[] {
    for (const item of list) entries.set(item.id, item);
    return list;
  }
  const knowledge: Knowledge = {
    dispute,
    sources: add(typed(kindOf.sources, items.sources)),
    people: add(typed(kindOf.people, items.people)),
    organisations: add(typed(kindOf.organisations, items.organisations)),
    quotes: add(typed(kindOf.quotes, items.quotes)),
    events: add(typed(kindOf.events, items.events)),
    polls: add(typed(kindOf.polls, items.polls)),
    figures: add(typed(kindOf.figures, items.figures)),
    positions: add(typed(kindOf.positions, items.positions)),
    facts: add(typed(kindOf.facts, items.facts)),
    terms: add(typed(kindOf.terms, items.terms)),
    gaps: add(typed(kindOf.gaps, items.gaps)),
    vocabulary: items.vocabulary,
    questions: items.questions,
    entries: readOnlyMap(entries),
  };
  deepFreeze(knowledge);
  return knowledge;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

/** Freezing a Map leaves its contents open; this closes them. */
function readOnlyMap<Key, Value>(map: Map<Key, Value>): ReadonlyMap<Key, Value> {
  const refuse = (): never => {
    throw new TypeError('knowledge never changes: load it again instead');
  };
  return Object.freeze(Object.assign(map, { set: refuse, delete: refuse, clear: refuse }));
}
