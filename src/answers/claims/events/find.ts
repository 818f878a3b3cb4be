/** The events that a claim may be about: those with times, and of several those that are not over yet. */
import { isOver } from '../../calendar.ts';
import type { Match, RankOptions } from '../../match.ts';
import type { Question } from '../../question/index.ts';
import { isWholeEvent, type Statement } from '../../statements/index.ts';
import type { ClaimTools } from '../claim.ts';

/**
 * Best first, whether over or not.
 * @param options with the terms to `ignore`: what a claim says of when the event is tells no event apart.
 */
export const findEvents = (
  question: Question,
  options: RankOptions,
  { matcher }: ClaimTools,
  isMeant: (statement: Statement) => boolean,
): readonly Match[] =>
  matcher.rank(question, {
    ...options,
    only: (statement) => isWholeEvent(statement) && statement.spells.length > 0 && isMeant(statement),
  });

/** Those that pass; all of them where none does. */
export function ratherThose(matches: readonly Match[], passes: (match: Match) => boolean): readonly Match[] {
  const passing = matches.filter(passes);
  return passing.length > 0 ? passing : matches;
}

const asksOfPast = /\b(?:did|was|were|had)\b/;

/** Those that are not over yet; all of them where none is, or what is over is asked for. */
export const notOver = (matches: readonly Match[], { norm }: Question, today: string): readonly Match[] =>
  asksOfPast.test(norm)
    ? matches
    : ratherThose(matches, ({ statement }) => statement.spells.some((spell) => !isOver(spell, today)));
