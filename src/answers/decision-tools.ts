/** What deciding a question takes: the statements, and all that finds and judges them. */
import type { MeetsDemands } from './demands/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './match.ts';
import type { Names } from './names.ts';
import type { SearchIndex } from './search-index.ts';
import type { Statement } from './statements/index.ts';

/** Made once from each snapshot of the knowledge. */
export interface DecisionTools {
  /** In the order in which the index and the matcher number them. */
  readonly statements: readonly Statement[];
  readonly index: SearchIndex;
  readonly matcher: Matcher;
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly meetsDemands: MeetsDemands;
  /** The day on which the questions are asked. */
  readonly today: string;
}
