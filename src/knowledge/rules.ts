/** What a schema cannot see: times in order, names that stand for one only, words without quotation marks. */
import { isRecord } from './issues.ts';
import { partsOf, type RawItem } from './items.ts';
import { formatPlace, type Place, type Problem } from './problems.ts';

/** Problems with items that may be well formed one by one. */
export function checkRules(items: readonly RawItem[]): Problem[] {
  const bodies = items.filter(({ collection }) => collection === 'people' || collection === 'organisations');
  return [
    ...items.flatMap(checkTimes),
    ...items.flatMap(checkWords),
    ...clashes(bodies.flatMap((item) => namesOf(item, [], item.value))),
    ...items.filter(({ collection }) => collection === 'dispute').flatMap(checkSides),
  ];
}

const spells = [
  {
    collection: 'events',
    pattern: 'times.*',
    from: 'start',
    until: 'end',
    hint: ' A night shift ends on the next day.',
  },
  {
    collection: 'people',
    pattern: 'roles.*',
    from: 'from',
    until: 'until',
    hint: ' Swap the two, or mend one.',
  },
  {
    collection: 'polls',
    pattern: 'fieldwork',
    from: 'from',
    until: 'until',
    hint: ' Swap the two, or mend one.',
  },
] as const;

function checkTimes(item: RawItem): Problem[] {
  return spells
    .filter(({ collection }) => collection === item.collection)
    .flatMap(({ pattern, from, until, hint }) =>
      partsOf(item.value, pattern).flatMap(({ value, path }) => {
        const start = isRecord(value) ? value[from] : undefined;
        const end = isRecord(value) ? value[until] : undefined;
        if (typeof start !== 'string' || typeof end !== 'string' || !isBefore(end, start)) return [];
        return [
          {
            ...item.at(...path, until),
            message: `\`${until}\`: ${end} is before \`${from}\`, ${start}.${hint}`,
          },
        ];
      }),
    );
}

/** Days alone are compared when one of the two has no hour. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

interface Named {
  readonly id: string;
  /** The full name. */
  readonly name: string;
  readonly alias: string;
  readonly place: Place;
}

/** All names of a person, an organisation or a side; `path` leads to it in the item. */
function namesOf(item: RawItem, path: readonly PropertyKey[], value: unknown): Named[] {
  if (!isRecord(value)) return [];
  const { id, name } = value;
  if (typeof id !== 'string' || typeof name !== 'string') return [];
  return ['name', 'short_name', 'aliases.*'].flatMap((field) =>
    partsOf(value, field).flatMap((part) =>
      typeof part.value === 'string'
        ? [{ id, name, alias: part.value, place: item.at(...path, ...part.path) }]
        : [],
    ),
  );
}

function checkSides(dispute: RawItem): Problem[] {
  return clashes(
    partsOf(dispute.value, 'sides.*').flatMap(({ value, path }) => namesOf(dispute, path, value)),
  );
}

/** Two that answer to the same full name could be taken for each other. */
function clashes(names: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return names.flatMap((named) => {
    const key = named.alias.trim().toLowerCase().replaceAll(/\s+/g, ' ');
    const other = first.get(key);
    if (other === undefined) first.set(key, named);
    if (other === undefined || other.id === named.id) return [];
    if (isPartOfName(named) && isPartOfName(other)) return [];
    return [
      {
        ...named.place,
        message: `"${named.alias}" is also a name of \`${other.id}\` (${formatPlace(other.place)}). Leave it out of one of the two, or write a longer one.`,
      },
    ];
  });
}

/** A first name or a surname alone: people may share it. */
function isPartOfName({ name, alias }: Named): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && words.includes(alias.toLowerCase());
}

function checkWords(item: RawItem): Problem[] {
  const { form, words } = item.value;
  if (item.collection !== 'quotes' || form !== 'verbatim') return [];
  if (typeof words !== 'string' || !hasOuterQuotes(words.trim())) return [];
  return [
    {
      ...item.at('words'),
      message:
        '`words`: the words have quotation marks of their own around them. Take these out: the bot adds its own.',
    },
  ];
}

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
};

/** Whether one pair of quotation marks holds the whole text, unlike in: "yes" and "no". */
function hasOuterQuotes(words: string): boolean {
  const open = words.charAt(0);
  const close = closing[open];
  const text = words.replace(/[.,;:!?]$/, '');
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return false;
  // An apostrophe closes nothing.
  const inner = text.slice(1, -1).replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '');
  return !inner.includes(open) && !inner.includes(close);
}
