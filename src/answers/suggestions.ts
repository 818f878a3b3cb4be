/** What is offered while somebody types: fuse.js finds names and topics in spite of misspellings. */
import Fuse from 'fuse.js';
import type { Knowledge } from '../knowledge/index.ts';
import type { Names } from './names.ts';
import type { Suggestion } from './outcome.ts';
import type { Statement } from './statements/index.ts';
import { cut } from './wording.ts';

export type SuggestionKind = 'speaker' | 'topic' | 'quote' | 'question';

const maxLength = 100;

export function createSuggestions(knowledge: Knowledge, statements: readonly Statement[], names: Names) {
  // Made when somebody first types: a large knowledge has many quotes, and not all are ever looked for.
  const makers: Record<SuggestionKind, () => readonly Suggestion[]> = {
    speaker: () => speakers(knowledge, statements, names),
    topic: () => topics(knowledge),
    quote: () =>
      knowledge.quotes.filter((quote) => quote.form === 'verbatim').map((quote) => same(quote.words)),
    question: () => exampleQuestions(knowledge).map(same),
  };
  const lists = new Map<SuggestionKind, readonly Suggestion[]>();
  const listOf = (kind: SuggestionKind): readonly Suggestion[] => {
    const list = lists.get(kind) ?? makers[kind]();
    lists.set(kind, list);
    return list;
  };
  const searches = new Map<SuggestionKind, Fuse<Suggestion>>();
  const searchOf = (kind: SuggestionKind): Fuse<Suggestion> => {
    const known = searches.get(kind);
    if (known) return known;
    const search = new Fuse(listOf(kind), {
      keys: ['name'],
      threshold: 0.35,
      ignoreLocation: true,
      ignoreDiacritics: true,
    });
    searches.set(kind, search);
    return search;
  };
  return {
    suggest(kind: SuggestionKind, typed: string, limit = 25): readonly Suggestion[] {
      const text = typed.trim().slice(0, maxLength);
      // Fuse answers an empty text with everything and one letter with noise: the curated list serves both.
      if (text.length < 2) {
        const start = listOf(kind).filter((item) => item.name.toLowerCase().startsWith(text.toLowerCase()));
        return (start.length ? start : listOf(kind)).slice(0, limit);
      }
      return searchOf(kind)
        .search(text, { limit })
        .map(({ item }) => item);
    },
  };
}

const same = (text: string): Suggestion => {
  const name = cut(text, maxLength);
  return { name, value: name };
};

function speakers(knowledge: Knowledge, statements: readonly Statement[], names: Names): Suggestion[] {
  const counts = new Map<string, number>();
  for (const { speaker, type } of statements)
    if (speaker && type === 'quote') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => {
      const role = knowledge.people.find((person) => person.id === id)?.roles[0]?.title;
      return { name: cut(role ? `${names.label(id)}, ${role}` : names.label(id), maxLength), value: id };
    });
}

function topics(knowledge: Knowledge): Suggestion[] {
  const all = [
    ...knowledge.quotes.flatMap((quote) => quote.topics),
    ...knowledge.events.flatMap((event) => event.topics),
    ...knowledge.positions.map((position) => position.issue),
    ...knowledge.terms.map((term) => term.term),
  ];
  const counts = new Map<string, number>();
  for (const topic of all) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([topic]) => same(topic));
}

/** Questions to try: the first way of asking of an entry of each kind, at most `limit`. */
export function exampleQuestions(knowledge: Knowledge, limit = Number.POSITIVE_INFINITY): string[] {
  const first = (entries: readonly { asks: readonly string[] }[]) => {
    const found: string[] = [];
    for (const { asks } of entries) {
      if (found.length >= limit) break;
      found.push(...asks.slice(0, 1));
    }
    return found;
  };
  const columns = [
    first(knowledge.quotes),
    first(knowledge.events),
    first(knowledge.polls),
    first(knowledge.figures),
    first(knowledge.positions),
    first(knowledge.facts),
    first(knowledge.terms),
    first(knowledge.people),
  ];
  const rows = Math.max(...columns.map((column) => column.length));
  const mixed = Array.from({ length: rows }, (_, row) =>
    columns.flatMap((column) => column.slice(row, row + 1)),
  ).flat();
  return [...new Set(mixed)].slice(0, limit);
}
