/** What a question has in it that an answer need not have: what is asked for, and what it may be wrong about. */
import type { Piece } from '../pieces.ts';
import { stem } from '../text.ts';
import type { QuestionTools } from './question.ts';
import type { Reading } from './terms.ts';
import { whWord } from './word-kinds.ts';

/** Whether a piece is what is asked for, or may be wrong: it helps to choose, and need not be found. */
export function isOptional(
  piece: Piece,
  { list, kind, asking, claim }: Reading,
  about: QuestionTools['about'],
): boolean {
  const isNumber = piece.kind === 'quantity';
  // "Which street", "who holds which post"
  const isType = kind === 'where' || kind === 'who' || kind === 'who_is';
  if (isType && piece.indexes.every((i) => asking.typeNouns.has(i))) return true;
  // "What would persuade them?", "how far has it moved?"
  const isOfKind = kind === 'condition' || kind === 'change';
  if (isOfKind && piece.indexes.every((i) => asking.typeNouns.has(i) || asking.used.has(i))) return true;
  // "Who pointed out that ...?"
  const isVerb =
    piece.kind === 'phrase' &&
    (kind === 'who_said' || (kind === 'what_said' && list[piece.indexes[1] ?? 0]?.norm === 'in'));
  if (isVerb && piece.indexes.every((i) => asking.typeNouns.has(i) || asking.used.has(i))) return true;
  // "When was the previous national strike?": that it is an earlier one is demanded in any words.
  const [first = 0] = piece.indexes;
  const isOrder =
    (kind === 'when' || kind === 'hours' || kind === 'how_long') &&
    /^(?:last|previous)$/.test(list[first]?.norm ?? '');
  if (isOrder && [1, 2, 3].some((n) => about.has(stem(list[first + n]?.norm ?? '')))) return true;
  // "Where is the picket line in the picture?": what a picture shows was there.
  const isPicture = kind === 'where' && /^(?:shown|pictured|seen)$/.test(list[first]?.norm ?? '');
  if (isPicture || (kind === 'where' && isInPicture(piece, list))) return true;
  // In a claim that is to be put right, the claimed number or day may be wrong.
  if (isNumber && claim && kind !== 'is_it_true') return true;
  // "Is it the north or where?": a guess.
  const next = Math.max(...piece.indexes) + 1;
  if (list.length === next + 2 && list[next]?.norm === 'or' && whWord.test(list[next + 1]?.norm ?? ''))
    return true;
  // "The three reasons"
  return isNumber && kind === 'list' && Number(piece.keys[0]?.slice(1)) <= 10;
}

/** "In the photo", at the end. */
const isInPicture = ({ indexes }: Piece, list: Reading['list']): boolean =>
  Math.max(...indexes) === list.length - 1 &&
  indexes.length > 1 &&
  list[indexes[0] ?? 0]?.norm === 'in' &&
  /^(?:photos?|photographs?|pictures?|pics?|images?)$/.test(list.at(-1)?.norm ?? '');
