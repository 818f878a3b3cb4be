/** "Is it true that ...": whether a statement contradicts what a claim adds to it. */
import { minutesOf } from '../calendar.ts';
import { weekdays } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import { oppositeStands } from '../opposites.ts';
import { type Quantity, quantities } from '../quantities.ts';
import { isOwnWord, type Question, type QuestionTerm } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { isOfAnotherOne, saysNothing, statesNoSuchFact } from './beside-the-claim.ts';
import { type Taken, takenAs } from './comparisons.ts';
import { isOtherLength } from './lengths.ts';
import { countsOther, hasOtherNumber, isOfLength, isOtherRate, thingOfLength } from './numbers.ts';

/**
 * Whether what is missing in a statement is contradicted by it: another number, hour or day of the same kind, the
 * opposite word, or another place.
 */
export function contradicts(question: Question, match: Match, lexicon: Lexicon): boolean {
  const { statement, missing } = match;
  const isAnyOf = (exceptions: typeof saysNothing) =>
    exceptions.some((tellsNothing) => tellsNothing(question, match, lexicon));
  if (missing.length === 0 || isAnyOf(saysNothing)) return false;
  const hasOtherLength = isOfLength(question, missing) && isOtherLength(question.norm, statement.sentence);
  // "Has she driven for 42 years?", who has for 24.
  if (statement.type === 'person' && hasOtherLength) return true;
  if (isAnyOf(statesNoSuchFact)) return false;
  if (isOtherRate(missing, statement.sentence)) return true;
  const isOfOther = missing.some((term) => countsOther(term, question.norm, statement, lexicon));
  // "A seven-day service" is no length of anything else; "two weeks" are held against eleven days.
  const isOfThing = missing.some((term) => thingOfLength(term, question.norm) !== undefined);
  if (hasOtherLength) return !(isOfThing && isOfOther);
  return (
    !isOfOther &&
    !isAnyOf(isOfAnotherOne) &&
    missing.every((term) => isContrary(question, term, match, lexicon))
  );
}

function isContrary(question: Question, term: QuestionTerm, match: Match, lexicon: Lexicon): boolean {
  const { statement } = match;
  // "That it will not shut", when it will stay open: the two agree.
  if (question.negated && !term.quantity) return false;
  // Of "schools shut" one word may be there, and the other be contradicted.
  if (term.kind === 'phrase' && term.parts.length > 1) {
    const stands = new Set(sentenceWords(statement.sentence).map((word) => stem(word.norm)));
    const lacking = term.parts.filter((part) => !stands.has(part));
    const list = sentenceWords(statement.sentence).map((word) => word.norm);
    // "Turned back", of what is let through.
    if (term.keys.some((key) => oppositeStands(key, list, lexicon))) return true;
    return lacking.length < term.parts.length && lacking.every((part) => oppositeStands(part, list, lexicon));
  }
  if (term.quantity)
    return hasOther(term.quantity, statement, question.norm, takenAs(term.surface, question.norm));
  const [key = ''] = term.keys;
  const day = (names: readonly string[]) => names.some((name) => stem(name) === key);
  const text = words(`${statement.sentence} ${statement.answers.when ?? ''}`).map((word) => word.norm);
  // "On the 17th", of what is on the 16th.
  if (term.keys.some((one) => /^d\d\d-\d\d$/.test(one)))
    return statement.type !== 'quote' && hasDay(statement);
  // "It starts at Easter, does it?"
  if (festive.test((term.readAs ?? term.surface).toLowerCase()) && hasDay(statement)) return true;
  if (day(weekdays)) return text.some((word) => weekdays.some((name) => name === word && stem(name) !== key));
  const isAboutIt = match.terms.some(({ term: other, strength }) => isOwnWord(other) && strength >= 0.85);
  if (isAboutIt && oppositeStands(key, text, lexicon)) return true;
  if (statement.answers.who !== undefined && statement.type !== 'quote' && isNameClaim(question, term))
    return true;
  return (statement.place ?? statement.answers.where) !== undefined && isPlaceClaim(question, term);
}

const festive =
  /^(?:easter|christmas|xmas|halloween|ramadan|eid|diwali|hanukkah|spring|summer|autumn|winter)$/;

const hasDay = (statement: Statement): boolean =>
  statement.dates.length > 0 ||
  quantities(sentenceWords(statement.sentence)).some(({ kind }) => kind === 'date' || kind === 'month');

/** A claim about who did it: "was it Gallup?", "a poll for the Herald", "did Gallup do it?" */
function isNameClaim(question: Question, term: QuestionTerm): boolean {
  const text = (term.readAs ?? term.surface).toLowerCase().replace(/[^\w ]/g, '.');
  return (
    term.isName &&
    new RegExp(
      `\\b(?:it|by|for|from|was an?|is an?) (?:the )?${text}\\b|\\bdid (?:the )?${text} (?:do|run|carry|conduct|make|take|hold|organise)\\b`,
    ).test(question.norm)
  );
}

const placeNoun =
  /\b(?:hall|square|church|school|hospital|station|port|airport|hotel|library|court|park|market|harbour|senate|parliament|office|depot|factory)$/;

/** A claim about a place: "was it London?", "the strike in Wales". */
function isPlaceClaim(question: Question, term: QuestionTerm): boolean {
  const word = (term.readAs ?? term.surface).toLowerCase();
  return (
    (term.isName || placeNoun.test(word)) &&
    !/^\d/.test(word) &&
    new RegExp(`\\b(?:in|at|on|from|it|near|there) (?:\\w+ )?${word.replace(/[^\w ]/g, '.')}\\b`).test(
      question.norm,
    )
  );
}

function hasOther(claimed: Quantity, statement: Statement, norm: string, taken: Taken): boolean {
  switch (claimed.kind) {
    case 'number':
      return hasOtherNumber(claimed, statement, norm, taken);
    case 'time':
      return statement.spells.some((spell) => minutesOf(spell.start) !== undefined);
    case 'date':
    case 'month':
      return (
        // The day on which something was said is not the day of which it speaks.
        (statement.dates.length > 0 && statement.type !== 'quote') ||
        quantities(sentenceWords(statement.sentence)).some((q) => q.kind === 'date')
      );
  }
}
