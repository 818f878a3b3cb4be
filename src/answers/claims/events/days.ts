/** "Is there a strike tomorrow?", "is the vote on Friday?": told by the days of what is named, and by nothing else of that day. */
import { keyOf } from '../../lexicon.ts';
import { isDay, isOfDispute, type QuestionTerm } from '../../question/index.ts';
import type { Statement } from '../../statements/index.ts';
import { thresholds } from '../../thresholds.ts';
import { isWhatHappens } from '../../what-happens.ts';
import type { DecideClaim } from '../claim.ts';
import { verdictOf } from '../verdicts.ts';
import { findEvents, notOver } from './find.ts';
import { isOnThen } from './when.ts';

export const decideEventDay: DecideClaim = (question, options, tools) => {
  const { terms, norm, negated } = question;
  if (!terms.some(isDay) || negated || asksForOthers.test(norm)) return undefined;
  const ignore = new Set(terms.filter(saysItHappens));
  const named = terms.filter((term) => term.required && !isDay(term) && !ignore.has(term));
  // "Do the stokers strike on Friday?": the strike, and whose it is.
  const whose = named.filter(
    (term) => term.kind === 'name' || (term.kind === 'phrase' && !isOfDispute(term)),
  );
  const things = named.filter(({ kind }) => kind !== 'phrase' && kind !== 'name');
  // Without a name, of the strike that all of it is about.
  const naming = things.length > 0 ? things : terms.filter(isOfDispute);
  const isNamed = (statement: Statement): boolean => {
    const isIts = (term: QuestionTerm) =>
      term.kind === 'word' &&
      // "Did they get anywhere on Monday?" names nothing.
      term.keys.includes(keyOf(term.readAs ?? term.surface)) &&
      isWhatHappens(term, statement, tools.lexicon);
    return things.length > 0 ? naming.every(isIts) : naming.some(isIts);
  };
  const ranked = findEvents(question, { ...options, ignore }, tools, isNamed).filter((match) =>
    match.terms.every(({ term, strength }) => !whose.includes(term) || strength >= thresholds.direct),
  );
  // "Does it end on Saturday?": of those that are not over yet.
  const [best] = notOver(ranked, question, tools.today);
  // "Are there talks on Monday?", of two Mondays: those to come.
  const fitting = ranked.filter((match) => match.missing.length === 0);
  const onDay = notOver(fitting, question, tools.today);
  // Of several on that day the one that is on in that part of it.
  const on = onDay.find(({ statement }) => isOnThen(question, statement)) ?? onDay[0];
  if (on) {
    const verdict =
      // Of one whose hours are not known it stays open.
      onDay.every(({ statement }) => isOnThen(question, statement) === false)
        ? 'no'
        : verdictOf(question, on, tools);
    return { type: 'found', match: on, ...(verdict ? { verdict } : {}), others: [] };
  }
  return best && { type: 'found', match: best, verdict: 'instead', others: [] };
};

/** "Take place", "be held": nothing but that it is. */
const saysItHappens = ({ surface }: QuestionTerm): boolean =>
  /^(?:tak(?:e|es|ing) place|took place|happen(?:s|ed|ing)?|held|(?:be|is|are) held|scheduled|planned|due|set)$/i.test(
    surface,
  );

/** "Are more planned after Wednesday?" */
const asksForOthers = /\b(?:more|another|further|after|before|by|other|again|since|over|only)\b/;
