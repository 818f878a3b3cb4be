/** What is said in passing: without it a question would ask the same. The rules are data, a file for each few matters. */
import type { QuestionKind } from '../../outcome.ts';
import type { Piece } from '../../pieces.ts';
import type { QuestionTools } from '../question.ts';
import type { Reading } from '../terms.ts';
import { passingEvents } from './of-events.ts';
import { passingManners } from './of-manners.ts';
import { passingNumbers } from './of-numbers.ts';
import { passingPeople } from './of-people.ts';
import { passingPlaces } from './of-places.ts';
import { passingTimes } from './of-time.ts';
import { passingWords } from './of-words.ts';
import { fits, type PassingRule, type Place } from './rule.ts';

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
  return rulesFor(kind, piece).some((rule) => fits(rule, place));
}

/** Most rules are for few kinds of question and pieces: each sort of these has a list of its own. */
const rulesBySort = new Map<string, readonly PassingRule[]>();

function rulesFor(kind: QuestionKind | undefined, piece: Piece): readonly PassingRule[] {
  const sort = `${kind} ${piece.kind} ${piece.indexes.length === 1}`;
  const known = rulesBySort.get(sort);
  if (known) return known;
  const own = passingRules.filter(
    ({ kinds, pieces = ['word'] }) => isFor(kinds, kind) && isOf(pieces, piece),
  );
  rulesBySort.set(sort, own);
  return own;
}

const isFor = (kinds: PassingRule['kinds'], kind: QuestionKind | undefined): boolean =>
  kinds === 'all' ||
  (kinds === undefined ? kind !== 'is_it_true' : kind !== undefined && kinds.includes(kind));

function isOf(pieces: NonNullable<PassingRule['pieces']>, piece: Piece): boolean {
  if (pieces === 'all') return true;
  return piece.indexes.length === 1 && (pieces === 'single' || pieces.includes(piece.kind));
}
