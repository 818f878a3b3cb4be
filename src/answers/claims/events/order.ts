/** "Is the hearing before the march?": told by the days of both, where each is named by what it is. */
import { daysOf } from '../../calendar.ts';
import { keyOf } from '../../lexicon.ts';
import type { Match } from '../../match.ts';
import type { QuestionTerm } from '../../question/index.ts';
import type { Statement } from '../../statements/index.ts';
import { isWhatHappens } from '../../what-happens.ts';
import type { DecideClaim } from '../claim.ts';
import { findEvents, notOver, ratherThose } from './find.ts';

/** Its days in order. */
const daysIn = ({ spells }: Statement): string[] => spells.flatMap(daysOf).sort();

/** The order that is claimed; "before the strike" with nothing else before it is no order of two. */
const ordered =
  /^(?:and |so )*(?:is|are|was|were|does|do|did|will|would) .+ (before|after|earlier than|later than) (?:the |their |its |that )?\w/;

export const decideEventOrder: DecideClaim = (question, options, tools) => {
  const { lexicon, today } = tools;
  const order = ordered.exec(question.norm)?.[1];
  const named = question.terms.filter(
    (term) => term.isContent && !term.mention && !/^(?:before|after|earlier|later)\b/i.test(term.surface),
  );
  const [first, second, ...more] = named;
  if (!order || question.negated || !first || !second || more.length > 0) return undefined;
  const eventFor = (term: QuestionTerm): Match | undefined => {
    const ignore = new Set(named.filter((one) => one !== term));
    const ranked = findEvents(question, { ...options, ignore }, tools, (statement) =>
      isWhatHappens(term, statement, lexicon),
    );
    // The march, before any other protest; and what is still to come, before what is over.
    const isCalledSo = ({ statement: { called = '', happening = '' } }: Match) =>
      term.keys.some((key) => key === keyOf(called) || key === keyOf(happening));
    const [match, other] = notOver(ratherThose(ranked, isCalledSo), question, today);
    // Of two hearings either may be meant.
    return other ? undefined : match;
  };
  const [one, two] = [eventFor(first), eventFor(second)];
  if (!one || !two || one.statement === two.statement) return undefined;
  const [days, others] = [daysIn(one.statement), daysIn(two.statement)];
  const [start = '', end = ''] = [days[0], days.at(-1)];
  const [otherStart = '', otherEnd = ''] = [others[0], others.at(-1)];
  const isBefore = end < otherStart;
  const isAfter = start > otherEnd;
  // On the same day, or the one within the other.
  if (!isBefore && !isAfter) return { type: 'found', match: one, others: [two] };
  const asks = /^(?:before|earlier)/.test(order) ? isBefore : isAfter;
  return { type: 'found', match: one, verdict: asks ? 'yes' : 'no', others: [two] };
};
