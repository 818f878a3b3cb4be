/** What is known of the words of statements that may say how many. */
import { grammar } from '../english/words.ts';
import { rememberAt } from '../remember.ts';
import { isSample, type Statement } from '../statements/index.ts';
import { joinNorms, stem, words } from '../text.ts';
import { type AskedCount, askedCount, type Counted, countedIn } from './counted.ts';
import type { Told } from './facet.ts';
import type { Suggests } from './signs.ts';

/** What is known of the words of a statement. */
export interface Telling {
  readonly suggests: Suggests;
  readonly stemsOf: (at: number) => ReadonlySet<string>;
  readonly countedOf: (at: number) => readonly Counted[];
  /** What people count who ask for a statement's number, as volunteers wrote it down: "how many police are on duty?" */
  readonly countedInAsks: (at: number) => readonly AskedCount[];
  /** Stems of whom a poll asked, by its entry: "1,204 people who live by the lake". */
  readonly askedBy: (entry: string) => ReadonlySet<string>;
}

/** What is asked of the same statement again and again is remembered. */
export const createTelling = (statements: readonly Statement[], suggests: Suggests): Telling => ({
  suggests,
  stemsOf: (at) => new Set(words(statements[at]?.sentence ?? '').map(({ norm }) => stem(norm))),
  countedOf: rememberAt((at) => countedIn(statements[at]?.sentence ?? '')),
  askedBy: createAskedBy(statements),
  countedInAsks: rememberAt((at) =>
    (statements[at]?.asks ?? []).flatMap((ask) => askedCount(joinNorms(words(ask))) ?? []),
  ),
});

/** Looked for when a poll is first asked about. */
function createAskedBy(statements: readonly Statement[]): Telling['askedBy'] {
  let known: Map<string, ReadonlySet<string>> | undefined;
  return (entry) => {
    known ??= new Map(
      statements
        .filter(isSample)
        .map((statement) => [
          statement.entry,
          new Set(
            words(statement.sentence.split(' asked ').at(-1) ?? '').flatMap(({ norm }) =>
              grammar.has(norm) ? [] : stem(norm),
            ),
          ),
        ]),
    );
    return known.get(entry) ?? nobody;
  };
}
const nobody: ReadonlySet<string> = new Set();

/** A number that volunteers recorded counts in full. */
export const asStated = ({ stated }: Told): number => (stated ? 1 : 0.8);
