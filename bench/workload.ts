/** What all engines are given: the same statements, and the same questions with their right answers. */
import type { Knowledge } from '../src/knowledge/index.ts';

/** A statement as a search library takes it. */
export interface Document {
  readonly id: number;
  readonly text: string;
  readonly speaker: string;
}

export interface BenchQuestion {
  readonly text: string;
  /** Ids of the entries of which any is right. */
  readonly entries: ReadonlySet<string>;
}

export interface Workload {
  /** What our answerer is given. */
  readonly knowledge: Knowledge;
  /** What the other engines are given; `entryOf[id]` is the entry that a document stands for. */
  readonly documents: readonly Document[];
  readonly entryOf: readonly string[];
  readonly questions: readonly BenchQuestion[];
}
