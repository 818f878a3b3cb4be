/** What the files for the kinds of entries share: the form of a draft, its limits, and the phrases that recur in evidence. */
import type { Knowledge } from '../../knowledge/index.ts';
import type { QuestionKind } from '../outcome.ts';
import { asSentence } from '../wording.ts';
import type { Statement } from './statement.ts';

/** A statement before it is finished: what is left out is empty, or comes from the entry. */
export interface Draft
  extends Pick<Statement, 'sentence' | 'body'>,
    Partial<Omit<Statement, 'sentence' | 'body' | 'id' | 'entry' | 'type' | 'answers' | 'evidence'>> {
  /** Names this statement among those of its entry; the first one has no name. */
  readonly part?: string;
  /** Full stops and lengths are seen to later; what is undefined is no answer. */
  readonly answers?: Readonly<Partial<Record<QuestionKind, string | undefined>>>;
  /** Sentences, the most important first: one that does not fit is left out whole. */
  readonly evidence?: Evidence;
}

/** Sentences; what is undefined is passed over. */
export type Evidence = readonly (string | undefined)[];

/** What drafts are made with, besides the entry itself. */
export interface Compilation {
  readonly knowledge: Knowledge;
  /** What an entry or a side is called in running text. */
  label(id: string): string;
  /** The same at the beginning of a sentence. */
  subject(id: string): string;
  /** The same for what may be an id or plain words. */
  named(idOrWords: string): string;
}

/** Characters in a headline; the schema of the knowledge gives a sentence as many. */
export const headlineLimit = 200;
/** Characters in the evidence below a headline. */
export const evidenceLimit = 500;

/** "Place: the harbour." for the name and the text of a detail; undefined when there is no text. */
export const detail = (name: string, text: string | undefined): string | undefined =>
  text ? asSentence(`${name}: ${text}`) : undefined;

/** "because the talks failed", whether or not the reason was written with "because". */
export const because = (reason: string): string => `because ${reason.replace(/^because /, '')}`;
