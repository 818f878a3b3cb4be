/** Ids: each is given once, and each that is referred to exists and is of a kind that makes sense there. */
import { type Kind, partsOf, type RawItem, type ReadItems, type WrittenId } from './items.ts';
import { didYouMean, nearest } from './nearest.ts';
import { formatPlace, type Place, type Problem } from './problems.ts';

/** Where the ids stand in an item, and the kinds that make sense there: undefined for all. */
type Rules = readonly (readonly [pattern: string, kinds: readonly Kind[] | undefined])[];

const speakers = ['person', 'organisation'] as const;
const actors = ['person', 'organisation', 'side'] as const;
const cited = ['citation.*.source', ['source']] as const;

const references = {
  dispute: [cited],
  sources: [],
  people: [cited, ['side', ['side']], ['roles.*.organisation', ['organisation']]],
  organisations: [cited, ['side', ['side']]],
  quotes: [
    cited,
    ['speaker', speakers],
    ['about.*', undefined],
    ['replies_to', ['quote']],
    ['instead', ['quote']],
    ['reported_by', speakers],
  ],
  events: [cited, ['by.*', actors], ['to.*', actors]],
  polls: [cited, ['pollster', ['organisation']], ['client', speakers]],
  figures: [cited],
  positions: [cited, ['holder', actors]],
  facts: [cited, ['about.*', undefined]],
  terms: [cited],
  gaps: [],
  vocabulary: [],
  questions: [['entry.*', undefined]],
} as const satisfies Record<RawItem['collection'], Rules>;

/** Problems with ids and with references to them. */
export function checkReferences({ raw, ids }: ReadItems): Problem[] {
  const known = new Map<string, WrittenId>();
  const problems: Problem[] = [];
  for (const written of ids) {
    const first = known.get(written.id);
    if (first === undefined) known.set(written.id, written);
    else
      problems.push({
        ...written.place,
        message: `the id \`${written.id}\` is taken: ${a(first.kind)} at ${formatPlace(first.place)} has it. Choose another.`,
      });
  }
  // Without a dispute there are no sides, and that is told already.
  const hasSides = raw.some((item) => item.collection === 'dispute');
  for (const item of raw) {
    const rules: Rules = references[item.collection];
    for (const [pattern, kinds] of rules)
      for (const { value, path } of partsOf(item.value, pattern)) {
        if (typeof value !== 'string') continue;
        if (!hasSides && kinds?.includes('side')) continue;
        const message = checkReference(fieldOf(path), value, kinds, known);
        if (message !== undefined) problems.push({ ...item.at(...path), message });
      }
    problems.push(...selfReferences(item), ...nearMisses(item, known));
  }
  return problems;
}

function checkReference(
  field: string,
  id: string,
  kinds: readonly Kind[] | undefined,
  known: ReadonlyMap<string, WrittenId>,
): string | undefined {
  const fits = ({ kind }: WrittenId): boolean => kinds === undefined || kinds.includes(kind);
  const found = known.get(id);
  if (found !== undefined && fits(found)) return undefined;

  const candidates = [...known.values()].filter(fits).map((written) => written.id);
  const expected = `Expected the id of ${kinds === undefined ? 'an entry' : kinds.map(a).join(' or ')}${listShort(candidates)}.`;
  if (found !== undefined) return `\`${field}\`: \`${id}\` is ${a(found.kind)}. ${expected}`;
  return `\`${field}\`: there is no \`${id}\`.${didYouMean(id, candidates) || ` ${expected}`}`;
}

/** The names themselves when there are few enough to read. */
function listShort(names: readonly string[]): string {
  if (names.length === 0) return ', and there is none yet';
  return names.length <= 6 ? `: ${names.map((name) => `\`${name}\``).join(', ')}` : '';
}

function a(kind: Kind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function fieldOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string'));
}

function selfReferences(item: RawItem): Problem[] {
  if (item.collection !== 'quotes') return [];
  return ['replies_to', 'instead']
    .filter((field) => item.value[field] !== undefined && item.value[field] === item.value.id)
    .map((field) => ({
      ...item.at(field),
      message: `\`${field}\`: a quote cannot refer to itself. Name another quote.`,
    }));
}

/** `to` and `who` take free words as well, so only what is all but an id is taken for a misspelt one. */
function nearMisses(item: RawItem, known: ReadonlyMap<string, WrittenId>): Problem[] {
  const pattern = item.collection === 'quotes' ? 'to.*' : item.collection === 'facts' ? 'who' : undefined;
  if (pattern === undefined) return [];
  return partsOf(item.value, pattern).flatMap(({ value, path }) => {
    if (typeof value !== 'string' || known.has(value) || !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(value)) return [];
    const near = nearest(value, known.keys());
    if (near === undefined) return [];
    const place: Place = item.at(...path);
    return [
      {
        ...place,
        message: `\`${fieldOf(path)}\`: there is no \`${value}\`. Did you mean \`${near}\`? If it is no id, write it with spaces or capitals.`,
      },
    ];
  });
}
