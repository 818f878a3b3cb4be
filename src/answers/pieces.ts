/** Words -> the pieces that carry meaning: names, quantities, phrases and single words. */
import { grammar, weekdays } from './english/words.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Mention, Names } from './names.ts';
import { mayBeginQuantity, type Quantity, quantities, quantityTerm } from './quantities.ts';
import { stem, type Word } from './text.ts';

export type Piece = {
  /** Indexes of its words. */
  readonly indexes: readonly number[];
  /** The terms it is found under: `@id` for a name, `#57` for a number, else stems. */
  readonly keys: readonly string[];
} & (
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'phrase' }
  | { readonly kind: 'word' }
);

export const nameTerm = (id: string): string => `@${id}`;

/** What a word is by itself, wherever it stands. */
export interface WordFacts {
  readonly stem: string;
  readonly isGrammar: boolean;
  readonly mayBeginName: boolean;
  readonly mayBeginQuantity: boolean;
  readonly mayBeginPhrase: boolean;
  /** Its place may make its key another one than its stem. */
  readonly isPlaced: boolean;
}

/** The facts of a normalised word. */
export type FactsOf<Facts extends WordFacts = WordFacts> = (norm: string) => Facts;

export const createFactsOf =
  (lexicon: Lexicon, names: Pick<Names, 'mayBegin'>): FactsOf =>
  (norm) => {
    const key = stem(norm);
    return {
      stem: key,
      isGrammar: grammar.has(norm),
      mayBeginName: names.mayBegin(norm),
      mayBeginQuantity: mayBeginQuantity(norm),
      mayBeginPhrase: lexicon.mayBeginPhrase(key),
      isPlaced: placed.has(norm),
    };
  };

interface Visitor<Facts extends WordFacts> {
  /** A single word, by its index, with the key that it is found under. */
  word(at: number, key: string, facts: Facts): void;
  /** A name, a quantity or a phrase. */
  piece(piece: Piece): void;
}

/**
 * Visits the pieces in the order of their first words: every word belongs to exactly one; names come first, then
 * quantities, then phrases of the lexicon. Nearly all are single words: an object for each would take a tenth of the
 * time of the whole index, and so would asking again and again whether the word can begin anything.
 */
export function visitPieces<Facts extends WordFacts>(
  list: readonly Word[],
  lexicon: Lexicon,
  names: Pick<Names, 'mentions'>,
  factsOf: FactsOf<Facts>,
  visitor: Visitor<Facts>,
): void {
  const facts = new Array<Facts>(list.length);
  const stems = new Array<string>(list.length);
  let mayBeginName = false;
  let mayBeginQuantity = false;
  for (let i = 0; i < list.length; i++) {
    const word = factsOf((list[i] as Word).norm);
    facts[i] = word;
    stems[i] = word.stem;
    mayBeginName ||= word.mayBeginName;
    mayBeginQuantity ||= word.mayBeginQuantity;
  }
  /** By their first words; words without one belong to no piece yet. */
  const found: (Piece | undefined)[] = [];
  const taken: boolean[] = [];
  const take = (piece: Piece) => {
    if (piece.indexes.some((i) => taken[i])) return false;
    for (const i of piece.indexes) taken[i] = true;
    return true;
  };
  for (const mention of mayBeginName ? names.mentions(list, (at) => facts[at]?.mayBeginName ?? false) : []) {
    // "Smith has been a guard for a year", "an old guard" do not speak of the guard.
    const before = list.slice(Math.max(0, mention.from - 2), mention.from);
    if (mention.by === 'role' && before.some(({ norm }) => /^an?$/.test(norm))) continue;
    const piece: Piece = { kind: 'name', mention, indexes: range(mention), keys: mention.ids.map(nameTerm) };
    if (take(piece)) found[mention.from] = piece;
  }
  for (const quantity of mayBeginQuantity
    ? quantities(list, (at) => facts[at]?.mayBeginQuantity ?? false)
    : []) {
    const keys = [quantityTerm(quantity)];
    const piece: Piece = { kind: 'quantity', quantity, indexes: range(quantity), keys };
    if (take(piece)) found[quantity.from] = piece;
  }
  for (let i = 0; i < list.length; i++) {
    const word = facts[i] as Facts;
    if (taken[i]) {
      const piece = found[i];
      if (piece) visitor.piece(piece);
      continue;
    }
    const phrase = word.mayBeginPhrase ? lexicon.phraseAt(stems, i) : undefined;
    if (phrase && !isGoingOn(phrase, list) && !holdsOther(phrase, stems, lexicon)) {
      const piece: Piece = { kind: 'phrase', indexes: phrase.indexes, keys: [phrase.key] };
      if (take(piece)) {
        visitor.piece(piece);
        continue;
      }
    }
    visitor.word(i, (word.isPlaced ? wordKey(i, list) : undefined) ?? word.stem, word);
  }
}

/** The same as a list. */
export function piecesOf(
  list: readonly Word[],
  lexicon: Lexicon,
  names: Pick<Names, 'mentions'>,
  factsOf: FactsOf,
): Piece[] {
  const pieces: Piece[] = [];
  visitPieces(list, lexicon, names, factsOf, {
    word: (at, key) => pieces.push({ kind: 'word', indexes: [at], keys: [key] }),
    piece: (piece) => pieces.push(piece),
  });
  return pieces;
}

const comingBack =
  /^(?:be|been|is|are|was|were|asked|called|com(?:e|es|ing)|came|haul(?:ed)?|drag(?:ged)?|summon(?:ed)?|go|goes|went|going|gone|br(?:ing|ings|inging|ought)|ordered|sen[dt]|sending|drafted|invited|pull(?:ed|ing)?|g(?:ive|ives|iving|ave|iven)|t(?:ake|akes|aking|ook|aken)|p(?:ay|ays|aying|aid)|put|putting|h(?:and|ands|anding|anded|old|olds|olding|eld|it|its|itting)|push(?:ed|ing)?|cut|cutting|look(?:s|ed|ing)?|step(?:s|ped|ping)?|sit|sat|turn(?:s|ed|ing)?|w[io]n)$/;

const placed: ReadonlySet<string> = new Set(['back', 'building', 'close', 'call', 'raise']);

/** The key of a word that its place makes another one than its stem. */
function wordKey(at: number, list: readonly Word[]): string | undefined {
  const { norm } = list[at] ?? {};
  // "the back of the lorry" has nothing to do with backing somebody.
  if (norm === 'back' && /^(?:the|his|her|their|its|my)$/.test(list[at - 1]?.norm ?? ''))
    return 'back (noun)';
  // "Could be asked back in a crisis": nobody is backed.
  if (norm === 'back' && comingBack.test(list[at - 1]?.norm ?? '')) return 'back (noun)';
  // "Who is building it?" asks for no house.
  if (norm === 'building' && /^(?:it|them|this|that|these|those)$/.test(list[at + 1]?.norm ?? ''))
    return 'build';
  // "Very close observation" closes nothing.
  if (norm === 'close' && /^(?:very|so|too|as|quite|really)$/.test(list[at - 1]?.norm ?? ''))
    return 'close (near)';
  // "What raise do they want?", "a raise of 3%": in pay.
  if (
    norm === 'raise' &&
    /^(?:what|which|an?|the|this|that|any|no|their|her|his|pay|wage|salary)$/.test(list[at - 1]?.norm ?? '')
  )
    return 'pay rise';
  // "The call" is made by telephone; who calls something names it.
  if (norm === 'call' && /^(?:the|a|that|this|one|single)$/.test(list[at - 1]?.norm ?? ''))
    return 'phone call';
  return undefined;
}

/** "Is asking" is not "be asked". */
const isGoingOn = ({ key, indexes }: Phrase, list: readonly Word[]): boolean =>
  // "The call on Monday", "hauled back off the picket line"
  (/^(?:call|take) on$/.test(key) &&
    isOfDay(list[(indexes[0] ?? 0) - 1]?.norm, list[(indexes[1] ?? 0) + 1]?.norm)) ||
  // "Did the stoppage in January last?"
  (key.startsWith('do ') && (indexes[1] ?? 0) - (indexes[0] ?? 0) > 1) ||
  // "The growers' people asking for it" have not been asked.
  (key === 'people ask' && /ing$/.test(list[indexes[1] ?? 0]?.norm ?? '')) ||
  // "Are people watching over it?"
  (key === 'peopl watch' && /^(?:are|is|were|was)$/.test(list[(indexes[0] ?? 0) - 1]?.norm ?? '')) ||
  // "What would they get on top?", "ships sent up the coast"
  (key === 'get on' && list[(indexes[1] ?? 0) + 1]?.norm === 'top') ||
  (/ (?:up|down)$/.test(key) &&
    list[(indexes[1] ?? 0) + 1]?.norm === 'the' &&
    /^(?:coast|road|river|hill|street|line|valley|mountain)$/.test(
      list[(indexes[1] ?? 0) + 2]?.norm ?? '',
    )) ||
  // "Cranes that are run out of Leeds"
  (key === 'run out' &&
    /^(?:be|been|being|is|are|was|were)$/.test(list[(indexes[0] ?? 0) - 1]?.norm ?? '')) ||
  // "Who is the boss over at the port?"
  (key === 'be over' && /^(?:at|there|here)$/.test(list[(indexes[1] ?? 0) + 1]?.norm ?? '')) ||
  (key === 'back off' && comingBack.test(list[(indexes[0] ?? 0) - 1]?.norm ?? '')) ||
  (key === 'on call' && /in[g]?$/.test(list[indexes[1] ?? 0]?.norm ?? '')) ||
  (key.startsWith('be ') && indexes.length === 2 && /ing$/.test(list[indexes[1] ?? 0]?.norm ?? ''));

const isOfDay = (before = '', after = ''): boolean =>
  /^(?:the|a|an|that|this|their|phone|late)$/.test(before) || weekdays.some((day) => day === after);

/** "The talks break up" is "break up", not "talk up". */
function holdsOther({ indexes }: Phrase, stems: readonly string[], lexicon: Lexicon): boolean {
  const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
  if (last - first < indexes.length) return false;
  for (let at = first + 1; at < last; at++)
    // "Turn the strike down": nobody strikes anything down.
    if (
      !indexes.includes(at) &&
      !/^(?:the|an?|their|hi|her|our|thi|that)$/.test(stems[at - 1] ?? '') &&
      lexicon.phraseAt(stems, at)?.indexes.includes(last)
    )
      return true;
  return false;
}

function range({ from, to }: { from: number; to: number }): number[] {
  const indexes: number[] = [];
  for (let i = from; i < to; i++) indexes.push(i);
  return indexes;
}
