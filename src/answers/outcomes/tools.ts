/** What outcomes are made with, how long each part of one may be, and their lists without doubles. */
import type { Citation, Knowledge } from '../../knowledge/index.ts';
import type { Matcher } from '../match.ts';
import type { Names } from '../names.ts';
import type { Statement } from '../statements/index.ts';

export const limits = { headline: 200, text: 500, offer: 100, context: 5 } as const;

export interface OutcomeTools {
  readonly knowledge: Knowledge;
  readonly statements: readonly Statement[];
  readonly names: Names;
  readonly matcher: Matcher;
}

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Each paragraph once. */
export const uniqueCitations = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [`${citation.source} ${citation.paragraph}`, citation])).values(),
];

export const citationsOf = (statements: readonly Statement[]): Citation[] =>
  uniqueCitations(statements.flatMap(({ citations }) => citations));
