/** How near a statement is to what was answered last. */
import { grammar, light, months, weekdays } from '../english/words.ts';
import { createOpposite } from '../opposites.ts';
import { nameTerm } from '../pieces.ts';
import type { SearchIndex } from '../search-index.ts';
import { isEarlierResult, pollQuestion, type Statement, sharesPassage } from '../statements/index.ts';
import { sentenceWords, stem, words } from '../text.ts';

/** How much a statement gains by its relation to what was answered last. */
export const bonuses = {
  sameEntry: 0.3,
  sameSpeaker: 0.12,
  linked: 0.15,
  samePassage: 0.05,
  shared: 0.4,
  /** Less for the last answer itself, when something new is asked for ... */
  again: 0.08,
  /** ... that it hardly gives. */
  elsewhere: 0.55,
  /** "And in December?" after those in favour: not those against. */
  opposite: 0.2,
} as const;

/** So much of what the last answer says has to be in what is told of another time or party. */
export const leastSharedMatter = 0.5;

/** What happens at some time. */
export const happening: ReadonlySet<Statement['type']> = new Set(['event', 'figure', 'fact']);

/** The others of the entry and the speaker of a statement, and those linked to it, in their order; not more than that. */
export function relativesOf(main: Statement, statements: readonly Statement[], most: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < statements.length && found.length < most; at++) {
    const statement = statements[at] as Statement;
    if (
      statement.entry === main.entry ||
      (main.speaker !== undefined && statement.speaker === main.speaker) ||
      linked(statement, main)
    )
      found.push(at);
  }
  return found;
}

/** The terms that stand for what was last explained, a term or a body; none of anything else. */
export function subjectOf({ type, entry, body }: Statement, index: SearchIndex): number[] {
  const keys =
    type === 'organisation'
      ? [nameTerm(entry)]
      : type === 'term'
        ? words(body[0] ?? '').flatMap(({ norm }) => (grammar.has(norm) ? [] : stem(norm)))
        : [];
  return keys.flatMap((key) => index.term(key) ?? []);
}

const linked = (a: Statement, b: Statement): boolean =>
  a.names.includes(b.entry) ||
  b.names.includes(a.entry) ||
  a.repliesTo === b.entry ||
  b.repliesTo === a.entry;

/** How near a statement is to the last answer; some 0.1 for each thing that they share. */
export type Nearness = (statement: Statement, at: number) => number;

/** Nearness by the same entry, the same speaker, or much the same words. */
export function createNearness(main: Statement, mainAt: number, index: SearchIndex): Nearness {
  const overlap = createOverlap(mainAt, index);
  const opposes = createOpposes(main);
  const subject = subjectOf(main, index);
  // "What do they want for it?" after what a split shift is: what speaks of split shifts.
  const isOfSubject = (at: number) =>
    subject.length > 0 && subject.every((term) => index.strength(at, term) > 0);
  const nearness: Nearness = (statement, at) => {
    let sum = 0;
    if (statement.entry === main.entry) sum += bonuses.sameEntry;
    if (main.speaker !== undefined && speaksSame(statement, main)) sum += bonuses.sameSpeaker;
    if (linked(statement, main)) sum += bonuses.linked;
    if (isOfWish(statement, main) || isOfSubject(at)) sum += bonuses.linked;
    if (sharesPassage(statement, main)) sum += bonuses.samePassage;
    if (statement.type === 'poll' && opposes(statement)) sum -= bonuses.opposite;
    return sum + bonuses.shared * overlap(at);
  };
  // A follow-up is decided in several ways, each of which asks for the same statements.
  const known = new Map<number, number>();
  return (statement, at) => {
    let found = known.get(at);
    if (found === undefined) {
      found = nearness(statement, at);
      known.set(at, found);
    }
    return found;
  };
}

/** "What would that cost?" after what the union wants: what is told of its demands. */
const isOfWish = (statement: Statement, main: Statement): boolean =>
  main.type === 'position' &&
  main.speaker !== undefined &&
  statement.names.includes(main.speaker) &&
  /\b(?:claims?|demands?|proposals?|requests?)\b/.test(statement.sentence);

/** Whether an earlier result of the same poll says the opposite. */
function createOpposes(main: Statement): (statement: Statement) => boolean {
  if (pollQuestion(main) === undefined) return () => false;
  let isOpposite: ReturnType<typeof createOpposite> | undefined;
  return (statement) => {
    if (statement === main || statement.entry !== main.entry || !isEarlierResult(statement)) return false;
    isOpposite ??= createOpposite(main.sentence);
    return isOpposite(statement.sentence);
  };
}

const speaksSame = (a: Statement, b: Statement): boolean => a.speaker === b.speaker;

/** How strongly a statement has what it is about (of 250), and how strongly another has to have it to share it. */
const ownStrength = 220;
const sharedStrength = 0.7;

/** Share of the last statement's rarer terms that a statement has too, 0 to 1. */
export function createOverlap(mainAt: number, index: SearchIndex): (at: number) => number {
  const { ids, strengths } = index.terms(mainAt);
  const own = ids.filter((_, i) => (strengths[i] ?? 0) >= ownStrength);
  const worths = Float64Array.from(own, (id) => 1 / Math.sqrt(index.frequency(id)));
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  return (at) => {
    let shared = 0;
    for (let i = 0; i < own.length; i++)
      if (index.strength(at, own[i] ?? 0) > sharedStrength) shared += worths[i] ?? 0;
    return total === 0 ? 0 : shared / total;
  };
}

/**
 * Share of what a sentence says, times, numbers and strikes apart, that another says too, 0 to 1: "83 flights were cancelled
 * in June" and "92 flights are cancelled".
 */
export function sameMatter(sentence: string, other: string): number {
  const own = matterOf(sentence);
  const others = new Set(matterOf(other));
  return own.length === 0 ? 0 : own.filter((key) => others.has(key)).length / own.length;
}

const matterOf = (sentence: string): string[] => [
  ...new Set(
    sentenceWords(sentence).flatMap(({ norm }) =>
      grammar.has(norm) || light.has(norm) || /\d/.test(norm) || timeOrStrike.has(norm) ? [] : stem(norm),
    ),
  ),
];

const timeOrStrike: ReadonlySet<string> = new Set([
  ...months,
  ...weekdays,
  ...'strike strikes striking walkout walkouts stoppage stoppages hour hours day days week weeks year years'.split(
    ' ',
  ),
]);
