/** What is said in passing: without it a question would ask the same. The rules are data, a file for each few matters. */
import type { QuestionKind } from '../../outcome.ts';
import type { Piece } from '../../pieces.ts';
import { remember } from '../../remember.ts';
import type { QuestionTools } from '../question.ts';
import type { Reading } from '../terms.ts';
import { passingEvents } from './of-events.ts';
import { passingManners } from './of-manners.ts';
import { passingNumbers } from './of-numbers.ts';
import { passingPeople } from './of-people.ts';
import { passingPlaces } from './of-places.ts';
import { passingTimes } from './of-time.ts';
import { passingWords } from './of-words.ts';
import { anyWord, fits, type PassingRule, type Place } from './rule.ts';

const passingRules: readonly PassingRule[] = [
  ...passingPeople,
  ...passingWords,
  ...passingTimes,
  ...passingPlaces,
  ...passingNumbers,
  ...passingEvents,
  ...passingManners,
];

/** Whether a piece need not be found in a statement, nor helps to choose one. */
export function isPassing(piece: Piece, { list, kind, mentions }: Reading, tools: QuestionTools): boolean {
  const [first = 0] = piece.indexes;
  const near = (offset: number) => list[first + offset]?.norm ?? '';
  const place: Place = {
    word: near(0),
    near,
    first,
    isLast: first === list.length - 1,
    mentions,
    tools,
  };
  return rulesFor(place.word).some(
    (rule) => isFor(rule.kinds, kind) && isOf(rule.pieces, piece) && fits(rule, place),
  );
}

/** Of all rules few are for any one word. */
const rulesFor = remember((first) => passingRules.filter(({ word = anyWord }) => word.test(first)));

const isFor = (kinds: PassingRule['kinds'], kind: QuestionKind | undefined): boolean =>
  kinds === 'all' ||
  (kinds === undefined ? kind !== 'is_it_true' : kind !== undefined && kinds.includes(kind));

function isOf(pieces: PassingRule['pieces'], { kind, indexes }: Piece): boolean {
  if (pieces === 'all') return true;
  const isSingle = indexes.length === 1;
  if (pieces === 'single') return isSingle;
  return isSingle && (pieces === undefined ? kind === 'word' : pieces.includes(kind));
}
