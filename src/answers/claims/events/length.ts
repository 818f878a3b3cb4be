/** "Will the strike last four days?": told by the days and hours of the event, and by no other length of time. */
import { daysOf } from '../../calendar.ts';
import type { Match } from '../../match.ts';
import { changeQuestion, type QuestionTerm } from '../../question/index.ts';
import type { Statement } from '../../statements/index.ts';
import { plain, sentenceWords } from '../../text.ts';
import { isOfWhatHappens, namesWhatHappens } from '../../what-happens.ts';
import type { DecideClaim } from '../claim.ts';
import { isAsTaken, isRoughly, takenAs } from '../comparisons.ts';
import { type Length, lengthsIn } from '../lengths.ts';
import { findEvents, notOver } from './find.ts';

const lasting =
  /\b(?:last(?:s|ed|ing)?|runs?|ran|continues?|takes?|took|go(?:es|ing)? on|went on|long|be|is|was|for)\b/;
/** "Will it last a week?" is of what happens; "are they here for a week?" may be of anything. */
const ofItself = /\b(?:last(?:s|ed|ing)?|go(?:es|ing)? on|went on|continues?)\b/;
/** Words that add nothing to the length that is claimed. */
const ofLasting = /^(?:last\w*|runs?|ran|continu\w*|takes?|took|go(?:es|ing)?|went|long|whole|entire|full)$/;
/** Of the time around it, of a part of each day, of one time among several: not of how long it is. */
const ofOtherTime =
  /\b(?:ago|notice|apart|since|until|till|in|within|each|every|per|(?:hours?|times|minutes) a (?:day|week)|after|before|another|longer|shorter|more time)\b/;

export const decideEventLength: DecideClaim = (question, options, tools) => {
  const { lexicon, today } = tools;
  const { norm, negated, terms } = question;
  if (negated || !lasting.test(norm) || ofOtherTime.test(norm)) return undefined;
  const [claimed, ...more] = lengthsIn(sentenceWords(norm));
  if (!claimed || more.length > 0) return undefined;
  const ignore = new Set(terms.filter((term) => isOfLength(term, claimed)));
  // "All day" is no length: most strikes that are called so have hours.
  if (/\b(?:whole|full|entire) day$/.test(claimed.text)) return undefined;
  const rest = changeQuestion(question, { terms: terms.filter((term) => !ignore.has(term)) });
  const names = ofItself.test(norm) ? isOfWhatHappens : namesWhatHappens;
  const ranked = findEvents(question, { ...options, ignore }, tools, (statement) =>
    names(rest, statement, lexicon),
  ).filter(({ missing }) => missing.length === 0);
  const told = notOver(ranked, question, today).map((match) => ({
    match,
    verdict: lengthVerdict(claimed, norm, match.statement),
  }));
  // Of several strikes the one that lasts so long is meant.
  const best = told.find(({ verdict }) => verdict === 'yes') ?? told.find(({ verdict }) => verdict);
  if (!best?.verdict) return undefined;
  const { match, verdict } = best;
  // "Will there be a 48-hour strike?", when one is planned: no No because of those that are shorter.
  const isTold = ({ statement: { sentence }, missing }: Match) =>
    missing.every((term) => ignore.has(term)) &&
    lengthsIn(sentenceWords(sentence)).some(({ hours }) => hours === claimed.hours);
  const others = {
    ...options,
    only: ({ type, entry }: Statement) => type === 'event' && entry !== match.statement.entry,
  };
  if (verdict === 'no' && tools.matcher.rank(question, others).some(isTold)) return undefined;
  return { type: 'found', match, ...(verdict === 'unclear' ? {} : { verdict }), others: [] };
};

/** "Four", "days", "last": no more than the length, and that it lasts. */
const isOfLength = ({ surface }: QuestionTerm, { text }: Length): boolean =>
  plain(surface)
    .split(/[\s-]+/)
    .every(
      (word) => ofLasting.test(word) || text.split(/[\s-]+/).includes(word) || text.includes(`${word}s`),
    );

/** Nothing when it is not told how long it is; unclear when people count such days in two ways. */
function lengthVerdict(
  claimed: Length,
  norm: string,
  { spells, answers }: Statement,
): 'yes' | 'no' | 'unclear' | undefined {
  // What has no end may go on for ever.
  if (spells.some(({ end }) => end === undefined)) return undefined;
  const days = new Set(spells.flatMap(daysOf)).size;
  // Of "24-hour strike: 24 hours, Thursday ..." what follows the title.
  const stated = lengthsIn(sentenceWords(answers.how_long?.split(': ').at(-1) ?? ''));
  const taken = takenAs(claimed.text, norm);
  const isSo = (value: number) =>
    taken ? isAsTaken(taken, claimed.hours, { value }) : claimed.hours === value;
  const hours = stated
    .filter(({ unit }) => unit === 'hour' || unit === 'minute')
    .map((length) => length.hours);
  switch (claimed.unit) {
    case 'hour':
    case 'minute': {
      // The hours of each time, or of all together.
      const each = hours.reduce((sum, one) => sum + one, 0);
      // "48 hours", of what lasts two days.
      if (each === 0) return stated.some((length) => isSo(length.hours)) ? 'yes' : undefined;
      return isSo(each) || isSo(each * spells.length) ? 'yes' : 'no';
    }
    case 'day': {
      // From one evening to the next morning is one day to some, and two to others.
      const isOvernight = hours.some((one) => one <= 24) && spells.length < days;
      const isOfDays = [isOvernight ? spells.length : days, ...hours.map((one) => one / 24)];
      if (isOfDays.some((count) => isSo(count * 24))) return 'yes';
      return isOvernight && isSo(days * 24) ? 'unclear' : 'no';
    }
    default:
      // Five days in a row are a week to some.
      return isRoughly(days * 24, claimed.hours) || days >= 5 ? 'unclear' : isSo(days * 24) ? 'yes' : 'no';
  }
}
