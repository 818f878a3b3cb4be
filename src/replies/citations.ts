/** Citations in words. */
import { dateInWords } from '../answers/wording.ts';
import type { Citation, DatedDay, Knowledge, Source } from '../knowledge/index.ts';
import { escapeLine } from './markdown.ts';

/** One source with all that is cited from it. */
interface CitedSource {
  readonly id: string;
  /** `undefined` when the knowledge no longer has it. */
  readonly source: Source | undefined;
  readonly citations: readonly Citation[];
}

/** Citations by source, in the order in which they come. */
export function bySource(citations: readonly Citation[], knowledge: Knowledge): CitedSource[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.source);
    if (group === undefined) groups.set(citation.source, [citation]);
    else if (!group.some((known) => known.paragraph === citation.paragraph)) group.push(citation);
  }
  return [...groups].map(([id, group]) => ({
    id,
    source: knowledge.sources.find((source) => source.id === id),
    citations: group,
  }));
}

/** `"Title", publisher not stated, 26 April 2016 (date inferred), paragraphs 3 and 5`. Escaped. */
export function describeSource({ id, source, citations }: CitedSource): string {
  const paragraphs = describeParagraphs(citations);
  if (source === undefined) return `${escapeLine(id)}, ${paragraphs}`;
  return [
    `"${escapeLine(source.title)}"`,
    escapeLine(source.publisher ?? 'publisher not stated'),
    describeDay(source.published),
    paragraphs,
  ].join(', ');
}

/** "26 April 2016", or "26 April 2016 (date inferred)". */
export function describeDay(day: DatedDay): string {
  return `${dateInWords(day.date)}${day.inferred === undefined ? '' : ' (date inferred)'}`;
}

/** "paragraph 3", "paragraphs 3 and 5 (inferred)". */
export function describeParagraphs(citations: readonly Citation[]): string {
  const numbers = citations
    .toSorted((a, b) => a.paragraph - b.paragraph)
    .map((citation) => `${citation.paragraph}${citation.inferred === undefined ? '' : ' (inferred)'}`);
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers)}`;
}

/** "a", "a and b", "a, b and c". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
