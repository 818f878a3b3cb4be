/** Words -> the pieces that carry meaning: names, quantities, phrases and single words. */
import type { Lexicon, Phrase } from './lexicon.ts';
import { stemsOf } from './lexicon.ts';
import type { Mention, Names } from './names.ts';
import { type Quantity, quantities, quantityTerm } from './quantities.ts';
import type { Word } from './text.ts';

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

/** Every word belongs to exactly one piece; names come first, then quantities, then phrases of the lexicon. */
export function piecesOf(list: readonly Word[], lexicon: Lexicon, names: Names): Piece[] {
  const stems = stemsOf(list);
  const taken = new Array<boolean>(list.length).fill(false);
  /** By their first words. */
  const found = new Array<Piece | undefined>(list.length);
  const take = (piece: Piece) => {
    if (piece.indexes.some((i) => taken[i])) return false;
    for (const i of piece.indexes) taken[i] = true;
    found[piece.indexes[0] ?? 0] = piece;
    return true;
  };
  for (const mention of names.mentions(list)) {
    take({ kind: 'name', mention, indexes: range(mention), keys: mention.ids.map(nameTerm) });
  }
  for (const quantity of quantities(list)) {
    take({ kind: 'quantity', quantity, indexes: range(quantity), keys: [quantityTerm(quantity)] });
  }
  for (let i = 0; i < list.length; i++) {
    if (taken[i]) continue;
    const phrase = lexicon.phraseAt(stems, i);
    if (
      phrase &&
      !isGoingOn(phrase, list) &&
      !holdsOther(phrase, stems, lexicon) &&
      take({ kind: 'phrase', indexes: phrase.indexes, keys: [phrase.key] })
    )
      continue;
    // "the back of the lorry" has nothing to do with backing somebody.
    const isNounBack =
      list[i]?.norm === 'back' && /^(?:the|his|her|their|its|my)$/.test(list[i - 1]?.norm ?? '');
    // "The call" is made by telephone; who calls something names it.
    const isNounCall =
      list[i]?.norm === 'call' && /^(?:the|a|that|this|one|single)$/.test(list[i - 1]?.norm ?? '');
    const key = isNounBack ? 'back (noun)' : isNounCall ? 'phone call' : stems[i];
    if (key !== undefined) found[i] = { kind: 'word', indexes: [i], keys: [key] };
  }
  return found.filter((piece) => piece !== undefined);
}

/** "Is asking" is not "be asked". */
const isGoingOn = ({ key, indexes }: Phrase, list: readonly Word[]): boolean =>
  (key === 'on call' && /in[g]?$/.test(list[indexes[1] ?? 0]?.norm ?? '')) ||
  (key.startsWith('be ') && indexes.length === 2 && /ing$/.test(list[indexes[1] ?? 0]?.norm ?? ''));

/** "The talks break up" is "break up", not "talk up". */
function holdsOther({ indexes }: Phrase, stems: readonly string[], lexicon: Lexicon): boolean {
  const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
  if (last - first < indexes.length) return false;
  for (let at = first + 1; at < last; at++)
    if (!indexes.includes(at) && lexicon.phraseAt(stems, at)?.indexes.includes(last)) return true;
  return false;
}

const range = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
