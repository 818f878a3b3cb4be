/** "Is the second day a Thursday?", "does it end on Tuesday?": one day of what happens, held against the one that is claimed. */
import { dayOf, daysOf, weekdayOf } from '../../calendar.ts';
import { changeQuestion, isDay, type Question, type QuestionTerm } from '../../question/index.ts';
import type { Statement } from '../../statements/index.ts';
import { stem } from '../../text.ts';
import { impliedStrike, isWhatHappens } from '../../what-happens.ts';
import type { DecideClaim } from '../claim.ts';
import { findEvents, notOver } from './find.ts';

const ordinals = ['first|1st|opening|one|1', 'second|2nd|two|2', 'third|3rd|three|3', 'fourth|4th|four|4'];
const ofOrdinal = ordinals.map(
  (names) => new RegExp(`\\b(?:${names}) (?:strike |walkout |stoppage )?day\\b|\\bday (?:${names})\\b`),
);
const ofLast = /\b(?:last|final) day\b/;
const ofStart = /\b(?:starts?|started|begins?|began|kicks? off)\b/;
const ofEnd = /\b(?:ends?|ended|finish(?:es|ed)?)\b/;
/** Not on that very day, or of more than what happens. */
const besideThatDay =
  /\b(?:before|after|by|until|till|every|each|all|not|only|just|from|since|again|or|and|more|another|other|earlier|later)\b/;
/** The words that say which day is meant, and no more. */
const saysWhich =
  /^(?:first|second|third|fourth|1st|2nd|3rd|4th|one|two|three|four|[1-4]|opening|last|final|days?|strikes?|walkouts?|stoppages?|start\w*|begins?|began|kicks?|off|ends?|ended|finish\w*)$/i;

export const decideWhichDay: DecideClaim = (question, options, tools) => {
  const { norm, negated, terms } = question;
  const dayMeant = whichDay(norm);
  const [claimed, ...others] = terms.filter((term) => isDay(term) && !isWhich(term));
  if (!dayMeant || !claimed || others.length > 0 || negated || besideThatDay.test(norm)) return undefined;
  const ignore = new Set(terms.filter((term) => term === claimed || isWhich(term)));
  const named = terms.filter(
    (term) => (term.required || term.isContent) && !ignore.has(term) && !isMonth(term),
  );
  // "The second day" by itself is of the strike.
  const naming = named.length > 0 ? named : [impliedStrike];
  const asked = named.length > 0 ? question : changeQuestion(question, { terms: [...terms, impliedStrike] });
  const isMeant = (statement: Statement) =>
    naming.every((term) => isWhatHappens(term, statement, tools.lexicon));
  const meant = notOver(
    findEvents(asked, { ...options, ignore }, tools, isMeant).filter(({ missing }) => !missing.some(isMonth)),
    question,
    tools.today,
  );
  const told = meant.flatMap((match) => {
    const day = dayMeant(match.statement);
    return day === undefined ? [] : [{ match, isSo: isThatDay(claimed, day) }];
  });
  const best = told.find(({ isSo }) => isSo) ?? told[0];
  if (!best) return undefined;
  // Of what has no day that can be counted, any of its days may be the one.
  const isLeftOpen = meant.some(
    ({ statement }) =>
      dayMeant(statement) === undefined &&
      statement.spells.flatMap(daysOf).some((day) => isThatDay(claimed, day)),
  );
  const verdict = best.isSo ? 'yes' : told.length === 1 && !isLeftOpen ? 'no' : 'instead';
  return { type: 'found', match: best.match, verdict, others: [] };
};

/** "The May strike" */
const isMonth = ({ quantity }: QuestionTerm): boolean => quantity?.kind === 'month';

const isWhich = ({ surface }: QuestionTerm): boolean =>
  surface.split(/[\s-]+/).every((word) => saysWhich.test(word));

/** The day of an event that the words mean; nothing where it has none, or people count its days in two ways. */
function whichDay(norm: Question['norm']): ((statement: Statement) => string | undefined) | undefined {
  const nth = ofOrdinal.findIndex((pattern) => pattern.test(norm));
  if (nth >= 0) return (statement) => daysWithin(statement)?.[nth];
  if (ofLast.test(norm)) return (statement) => daysWithin(statement)?.at(-1);
  if (ofStart.test(norm) === ofEnd.test(norm)) return undefined;
  return ofStart.test(norm)
    ? ({ spells }) => spells.map(({ start }) => dayOf(start)).toSorted()[0]
    : ({ spells }) =>
        spells.every(({ end }) => end !== undefined)
          ? spells
              .map(({ end, start }) => dayOf(end ?? start))
              .toSorted()
              .at(-1)
          : undefined;
}

/** Its days in order; nothing for what goes on over midnight, which is of one night and of two days. */
function daysWithin({ spells }: Statement): string[] | undefined {
  const days = spells.map(daysOf);
  return days.some(({ length }) => length === 2) ? undefined : [...new Set(days.flat())].sort();
}

const isThatDay = ({ quantity, keys }: QuestionTerm, day: string): boolean =>
  quantity?.kind === 'date'
    ? day.endsWith(`-${quantity.value.replace('--', '')}`)
    : keys.includes(stem(weekdayOf(day)));
