/** The pieces of a clause -> its terms: what has to be found in a statement, what only helps, what is set aside. */
import { grammar } from '../english/words.ts';
import type { Mention } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { type Piece, piecesOf } from '../pieces.ts';
import { stem, type Word } from '../text.ts';
import type { Atom } from './atoms.ts';
import { asSource, impliedAt, impliedInAll, isGuess, isSource, type Placed } from './implied.ts';
import { isOptional } from './optional.ts';
import { isPassing } from './passing/index.ts';
import {
  impliedWord,
  type QuestionTerm,
  type QuestionTools,
  type SetAside,
  timed,
  withChange,
} from './question.ts';
import type { SpelledWord } from './respell.ts';
import { toTerm } from './term.ts';
import { changing, speechNouns } from './word-kinds.ts';

/** Indexes of the words by which the kind of question was told. */
export interface AskingWords {
  /** They only ask. */
  readonly used: ReadonlySet<number>;
  /** "which street", "which agency": they say what sort of answer is wanted. */
  readonly typeNouns: ReadonlySet<number>;
}

/** A clause as far as it was read before its terms. */
export interface Reading {
  readonly list: readonly SpelledWord[];
  /** Its words, joined. */
  readonly norm: string;
  readonly mentions: readonly Mention[];
  /** Without the talk around the question. */
  readonly atoms: readonly Atom[];
  /** The same, joined. */
  readonly asked: string;
  readonly asking: AskingWords;
  readonly kind: QuestionKind | undefined;
  /** The talk around it puts it to the test. */
  readonly claim: boolean;
  /** Whose words or view it asks for. */
  readonly speaker: Mention | undefined;
}

interface Terms {
  readonly terms: readonly QuestionTerm[];
  readonly setAside: readonly SetAside[];
  /** Terms joined by "or". */
  readonly choices: readonly (readonly QuestionTerm[])[];
}

/** Reads what is left of a clause, piece by piece. */
export function readTerms(reading: Reading, tools: QuestionTools): Terms {
  const { list, norm, mentions, atoms, asked, kind } = reading;
  const rest = new Set<number>();
  for (const { indexes } of atoms) for (const i of indexes) rest.add(i);
  const isAboutWords =
    kind === 'what_said' ||
    kind === 'who_said' ||
    (kind === 'is_it_true' && reading.speaker !== undefined) ||
    namesToChooseFrom.test(asked) ||
    // "Where did she talk about the wind?"
    ((kind === 'where' || kind === 'when') && wordsAt.test(asked)) ||
    somebodySays.test(norm) ||
    isAboutSaying.test(asked);
  const placed: Placed[] = [];
  const setAside: SetAside[] = [];
  const whole = piecesOf(list, tools.lexicon, { mentions: () => [...mentions] }, tools.factsOf);
  const pieces =
    kind === 'change' || (kind && timed.has(kind)) ? whole.flatMap((one) => partly(one, reading)) : whole;
  for (const piece of pieces) {
    if (!piece.indexes.some((i) => rest.has(i))) continue;
    const [at = 0] = piece.indexes;
    const implied = impliedAt(piece, reading);
    if (implied) {
      placed.push(implied);
      continue;
    }
    const read = isGuess(piece, list)
      ? 'a guess'
      : asksOnly(piece, reading, isAboutWords)
        ? 'asks the question'
        : toTerm(piece, list, tools, isAboutWords);
    if (typeof read === 'string') {
      setAside.push({ word: piece.indexes.map((i) => list[i]?.surface).join(' '), reason: read });
    } else {
      const term = isPassing(piece, reading, tools)
        ? withChange(read, { required: false, isContent: false })
        : isOptional(piece, reading, tools.about)
          ? withChange(read, { required: false })
          : isSource(at, list)
            ? asSource(read, tools)
            : read;
      const [from, to] = [Math.min(...piece.indexes), Math.max(...piece.indexes)];
      const isSide = piece.kind === 'name' && /side$/.test(list[to]?.norm ?? '');
      // "Is Smith on the drivers' side?": where Smith stands, whether or not it names the drivers.
      const isOthers = isSide && mentions.length > 1;
      placed.push({
        term: isOthers ? withChange(term, { keys: [...term.keys, stem('support')] }) : term,
        from,
        to,
      });
      // "Who is on the drivers' side?" is for them.
      if (isSide && !isOthers)
        placed.push({ term: impliedWord(list[to]?.surface ?? '', ['support']), from, to });
    }
  }
  return {
    terms: [...placed.map(({ term }) => term), ...impliedInAll(kind, norm)],
    setAside,
    choices: choicesOf(list, placed),
  };
}

/** In "did support drop" the support is what is asked about; in "the dates of the strike" the strike. */
function partly(piece: Piece, { list, kind, asking }: Reading): Piece[] {
  const asks = (i: number): boolean =>
    kind === 'change'
      ? changing.test(list[i]?.norm ?? '')
      : /^(?:dates?|days?|hours?|times?)$/.test(list[i]?.norm ?? '') &&
        (asking.used.has(i) || asking.typeNouns.has(i));
  if (piece.kind !== 'phrase' || !piece.indexes.some(asks)) return [piece];
  return piece.indexes.map((i) => ({ kind: 'word', indexes: [i], keys: [stem(list[i]?.norm ?? '')] }));
}

/** Whether a piece only says how the question is asked. */
function asksOnly(piece: Piece, { list, kind, asking }: Reading, isAboutWords: boolean): boolean {
  // "Which union does Smith represent?": the sort of body, though one of them is called so here.
  if (
    piece.kind === 'name' &&
    kind === 'who_is' &&
    /^(?:which|what)$/.test(list[(piece.indexes[0] ?? 0) - 1]?.norm ?? '')
  )
    return true;
  const norm = (i: number) => list[i]?.norm ?? '';
  // "Who was that agreed with?" asks for the other side, not for who agrees.
  if (
    kind === 'who' &&
    piece.kind === 'phrase' &&
    norm(piece.indexes[0] ?? 0) === 'agreed' &&
    piece.indexes.includes(list.length - 1)
  )
    return true;
  // "What does all-out mean?"
  if (kind === 'definition' && piece.kind === 'phrase' && piece.indexes.every((i) => grammar.has(norm(i))))
    return false;
  if (isAboutWords && piece.indexes.every((i) => speechNouns.test(norm(i)))) return true;
  return (
    piece.indexes.some((i) => asking.used.has(i)) &&
    piece.indexes.every((i) => asking.used.has(i) || grammar.has(norm(i)))
  );
}

/** "Where did she talk about the wind?", "where did she make that dig?" */
const wordsAt =
  /\bNAME (?:talk|speak|spoke|talked|comment|(?:make|made|crack(?:ed)?) (?:\w+ ){1,3}?(?:dig|remark|comment|joke|quip|jibe|crack|swipe|barb|gag|pun|statement)s?\b)/;

/** "Someone described it as a trap. Who?" */
const somebodySays =
  /^(?:someone|somebody|some \w+|one \w+|a (?:\w+ )?\w+) (?:described|called|likened|compared)\b/;

/** "Did she reveal whether ...": any word for saying will do. */
const isAboutSaying =
  /\b(?:did|does|has|have|will|would) (?:the )?(?:NAME|he|she|they) (?:\w+ )?(?:say|tell|reveal|disclose|mention|state|explain|admit) (?:\w+ )?(?:what|who|where|when|why|how|whether|if|which)\b/;

/** "Is the line Smith's or Jones's?": whose words they are is asked. */
const namesToChooseFrom = /\bNAME or (?:the )?NAME\b/;

const beginsClause =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|there|what|who|how|why)$/;

/** The terms on either side of an "or": "861 or 681", "by X or by Y". */
function choicesOf(list: readonly Word[], placed: readonly Placed[]): (readonly QuestionTerm[])[] {
  const choices: (readonly QuestionTerm[])[] = [];
  for (const [at, { norm }] of list.entries()) {
    // "Is it about the cranes, or is there a second quarrel?" asks two things.
    if (norm !== 'or' || beginsClause.test(list[at + 1]?.norm ?? '')) continue;
    // In "is the bishop for or against it" no bishop is to choose from.
    const before = placed.find(({ to }) => to === at - 1);
    const after = placed.find(({ from }) => from > at);
    if (before && after) choices.push([before.term, after.term]);
  }
  return choices;
}
