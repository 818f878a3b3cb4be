/** The answerer and the libraries it is compared with, behind one form. */
import { create, insert, search } from '@orama/orama';
import { Charset, Index as FlexIndex } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { grammar } from '../src/answers/english/words.ts';
import { createAnswerer } from '../src/answers/index.ts';
import type { Document, Workload } from './workload.ts';

/** @returns the id of the entry answered with; `undefined` when there is none. */
export type Find = (question: string) => string | undefined | Promise<string | undefined>;

export interface Engine {
  readonly name: string;
  build(workload: Workload): Find;
}

export const ours = 'On the Record';

export const engines: readonly Engine[] = [
  {
    name: ours,
    build({ knowledge }) {
      const answerer = createAnswerer(knowledge);
      return (question) => {
        const outcome = answerer.ask(question);
        return outcome.type === 'answer' ? outcome.entries[0] : undefined;
      };
    },
  },
  {
    name: 'fuse.js (plain)',
    build: ({ documents, entryOf }) => {
      const fuse = new Fuse(documents, { keys: ['text', 'speaker'], ignoreLocation: true });
      return (question) => entryOf[fuse.search(bare(question), { limit: 1 })[0]?.item.id ?? -1];
    },
  },
  {
    name: 'fuse.js (token search)',
    build: ({ documents, entryOf }) => {
      const fuse = new Fuse(documents, {
        keys: ['text', 'speaker'],
        ignoreLocation: true,
        useTokenSearch: true,
      });
      return (question) => entryOf[fuse.search(bare(question), { limit: 1 })[0]?.item.id ?? -1];
    },
  },
  {
    name: 'MiniSearch (fuzzy 0.2, prefix)',
    build({ documents, entryOf }) {
      const index = new MiniSearch<Document>({ fields: ['text', 'speaker'] });
      index.addAll(documents);
      return (question) => entryOf[index.search(bare(question), { fuzzy: 0.2, prefix: true })[0]?.id ?? -1];
    },
  },
  {
    name: 'Orama (tolerance 1)',
    build({ documents, entryOf }) {
      const index = create({ schema: { text: 'string', speaker: 'string' } });
      for (const { id, text, speaker } of documents) insert(index, { id: String(id), text, speaker });
      return async (question) => {
        const found = await search(index, { term: bare(question), tolerance: 1, limit: 1 });
        return entryOf[Number(found.hits[0]?.id ?? -1)];
      };
    },
  },
  {
    name: 'FlexSearch (forward)',
    build({ documents, entryOf }) {
      const index = new FlexIndex({ tokenize: 'forward', encoder: Charset.LatinBalance });
      for (const document of documents) index.add(document.id, asOneText(document));
      // `suggest`: also what holds only some of the words; else a single typo finds nothing.
      return (question) =>
        entryOf[Number(index.search(bare(question), { limit: 1, suggest: true })[0] ?? -1)];
    },
  },
  {
    name: 'lunr (edit distance 1)',
    build({ documents, entryOf }) {
      const index = lunr((builder) => {
        builder.field('text');
        builder.field('speaker');
        for (const document of documents) builder.add(document);
      });
      return (question) => {
        const found = index.query((query) => {
          for (const token of lunr.tokenizer(bare(question))) {
            query.term(token.toString(), { boost: 10 });
            query.term(token.toString(), { editDistance: token.toString().length > 4 ? 1 : 0 });
          }
        });
        return entryOf[Number(found[0]?.ref ?? -1)];
      };
    },
  },
];

/** A search library has no idea of questions: it is spared the words that are only there to ask. */
function bare(question: string): string {
  const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !asks.has(word.toLowerCase())).join(' ');
}

const asks = new Set([...grammar, 'say', 'said', 'says', 'talked']);

const asOneText = ({ speaker, text }: Document): string => `${speaker} ${text}`;
