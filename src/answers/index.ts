/** Questions -> outcomes. Pure: no files, clock, network or Discord. */
import type { Knowledge } from '../knowledge/index.ts';
import type { Context, Offer, Outcome } from './outcome.ts';

export type * from './outcome.ts';

/** Answers questions from one snapshot of the knowledge. Same question and context, same outcome. */
export interface Answerer {
  /** A question as people type it, up to 6,000 characters; `context` is what was last answered in that place. */
  ask(question: string, context?: Context): Outcome;
  /** What a speaker said: `/said who about`. Both may be an id picked from suggestions, or free text. */
  said(query: { readonly who?: string; readonly about?: string }): Outcome;
  /** Who said these words: a remembered fragment, misspelt or not. */
  whoSaid(words: string): Outcome;
  /** All strikes: days, hours, cover. */
  strikes(): Outcome;
  /** All polls: what they found. */
  polls(): Outcome;
  help(): Outcome;
  /** The answer that a picked offer stands for; `undefined` when the statement is not (or no longer) known. */
  show(statement: string): Outcome | undefined;
  /** Suggestions while somebody types; an empty text gives a curated list. At most `limit`. */
  suggest(what: 'speaker' | 'topic' | 'quote' | 'question', typed: string, limit?: number): readonly Suggestion[];
  /** What else is known about what an answer's statement is about, best first. */
  related(statement: string, limit?: number): readonly Offer[];
}

export interface Suggestion {
  /** What people see, at most 100 characters. */
  readonly name: string;
  /** What comes back when it is picked, at most 100 characters. */
  readonly value: string;
}

export declare function createAnswerer(knowledge: Knowledge): Answerer;
