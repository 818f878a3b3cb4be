/** "Is it true that ...": whether a statement contradicts what a claim adds to it. */
import { minutesOf } from '../calendar.ts';
import { weekdays } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import { oppositeStands } from '../opposites.ts';
import { isYear, type Quantity, quantities } from '../quantities.ts';
import { isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { isSample, type Statement } from '../statements/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { namesWhatHappens } from '../what-happens.ts';
import { type Taken, takenAs } from './comparisons.ts';
import { isOtherLength } from './lengths.ts';
import {
  asksOfSample,
  countsOther,
  hasOtherNumber,
  isDifference,
  isOfLength,
  isOfSomebodyElse,
  isOtherRate,
  isRounded,
  thingOfLength,
} from './numbers.ts';

/** What somebody says or is contradicts no claim about something else. */
const factual: ReadonlySet<Statement['type']> = new Set(['event', 'figure', 'poll', 'fact']);

/** A position, or what somebody turned down, contradicts what is claimed of that one. */
const isFactual = (question: Question, { type, speaker, sentence }: Statement): boolean =>
  factual.has(type) ||
  ((type === 'position' || (type === 'quote' && turnedDown.test(sentence))) &&
    speaker !== undefined &&
    question.terms.some((t) => t.mention?.ids.includes(speaker)));

const turnedDown = /^[^“"]*\b(?:reject|refus|ruled out|turned down)/;

/**
 * Whether what is missing in a statement is contradicted by it: another number, hour or day of the same kind, the
 * opposite word, or another place.
 */
export function contradicts(question: Question, match: Match, lexicon: Lexicon): boolean {
  if (match.missing.length === 0) return false;
  // "Would they lose eight minutes?": of a difference the numbers themselves tell nothing else.
  if (match.missing.some(({ quantity, surface }) => quantity && isDifference(surface, question.norm)))
    return false;
  // "From 8 till 4" are hours, and no other number than any.
  if (match.missing.some((term) => isHour(term, question.norm))) return false;
  // "About a third" is no other share than 33%.
  if (match.missing.some((term) => isRounded(term, question.norm, match.statement))) return false;
  // "Will they start late on Friday?": that they run on Monday says nothing of it.
  const manner = /\b(?:late|early)\b/.exec(question.norm)?.[0];
  if (manner && !match.statement.sentence.includes(manner)) return false;
  // How many were asked contradicts no other number, nor does the age of somebody else.
  if (isSample(match.statement) && !asksOfSample.test(question.norm)) return false;
  if (isOfSomebodyElse(question, match.statement) && match.missing.some(({ quantity }) => quantity))
    return false;
  // "Was the ballot before June?": its own day is another one, whichever comes first.
  if (/\b(?:before|after|by|later than|earlier than)\b/.test(question.norm) && match.missing.some(isTime))
    return false;
  // "Did the 1989 strike last five weeks?": not how much anything of another year was.
  const isOfYear = ({ quantity }: QuestionTerm) => quantity?.kind === 'number' && isYear(quantity.value);
  if (match.missing.length > 1 && match.missing.some(isOfYear)) return false;
  // "Has she driven for 42 years?", who has for 24.
  if (
    match.statement.type === 'person' &&
    isOfLength(question, match.missing) &&
    isOtherLength(question.norm, match.statement.sentence)
  )
    return true;
  if (!isFactual(question, match.statement) && !isOtherQuantity(match)) return false;
  const { statement } = match;
  if (isOfOtherPart(question, match)) return false;
  // "Was the turnout 68%?": a law that asks for half does not tell.
  if (sets.test(statement.sentence) && !asksWhatIsSet.test(question.norm)) return false;
  if (isOtherRate(match.missing, statement.sentence)) return true;
  const isOfOther = match.missing.some((term) => countsOther(term, question.norm, statement, lexicon));
  // "A seven-day service" is no length of anything else; "two weeks" are held against eleven days.
  const isOfThing = match.missing.some((term) => thingOfLength(term, question.norm) !== undefined);
  if (isOfLength(question, match.missing) && isOtherLength(question.norm, statement.sentence))
    return !(isOfThing && isOfOther);
  // The day of something else contradicts nothing.
  if (
    statement.happening !== undefined &&
    match.missing.some(isTime) &&
    match.askLikeness < thresholds.askLikeness &&
    !namesWhatHappens(question, statement, lexicon) &&
    !isAllButTime(match)
  )
    return false;
  // "They meet again on Friday, don't they?" is of what comes next.
  const isNext = /\b(?:again|next|second|third|another|back|due)\b/i.test(statement.sentence);
  const asksForMore =
    /\bthere (?:\w+ )?(?:one|another|any|more)\b|\b(?:another|also|too|as well|again|next|further)\b/.test(
      isNext ? question.norm.replace(/\b(?:again|next)\b/g, '') : question.norm,
    );
  // "Are the ferries cancelled too?": that they run denies it all the same.
  if (asksForMore && match.missing.some((term) => term.quantity || term.isName || isTime(term))) return false;
  // "Was the last one in 2009?", "the first since 1975": of the same one.
  const order =
    /\b(?:last(?! (?:\d|for\b|until\b|all\b|only\b|more\b|less\b|about\b|an?\b|the\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b)|$)|first|previous|earlier)\b/.exec(
      question.norm,
    )?.[0];
  if (
    order &&
    match.missing.some((term) => term.quantity) &&
    !new RegExp(`\\b${order}\\b`, 'i').test(match.statement.sentence)
  )
    return false;
  return !isOfOther && match.missing.every((term) => isContrary(question, term, match, lexicon));
}

/** What has to be so, which need not be what is. */
const sets =
  /\b(?:only if|(?:must|have to|has to|needs? to|required to) (?:\w+ ){0,3}(?:at least|no more than|more than|a minimum|a maximum))\b/;
const asksWhatIsSet =
  /\b(?:must|have to|has to|needs?|needed|required?|law|legal\w*|valid|rules?|minimum|maximum|at least|limit)\b/;

/** "From 8", "till 4": an hour, though nothing says of which half of the day. */
const isHour = ({ quantity, surface }: QuestionTerm, norm: string): boolean =>
  quantity?.kind === 'number' &&
  quantity.value <= 12 &&
  /^\d+$/.test(surface) &&
  new RegExp(
    `\\b(?:from|till|until|at) ${surface}(?: (?:till|until|to|each|every|on|today|tonight|tomorrow)\\b|$)`,
  ).test(norm);

const ofTheThing =
  /(?<!\b(?:in|of|on|at|for|from|by|with) )\b(?:the|its|their|his|her) (\w+) (?:is|was|are|were)\b|\b(?:is|was|are|were) (?:the|its|their|his|her) (\w+) (?:\w+ ){0,2}[$£€]?\d/;

/** "Is the fine 10 million?", when somebody must invest 80 or pay a fine: the number is of something else. */
function isOfOtherPart({ norm }: Question, { statement, missing }: Match): boolean {
  if (!missing.some(({ quantity }) => quantity?.kind === 'number')) return false;
  const [, before, after] = ofTheThing.exec(norm) ?? [];
  const thing = stem(before ?? after ?? '');
  const parts = statement.sentence.split(/,(?!\d)|;| (?:or|unless) /).map(words);
  const own = parts.filter((part) => part.some((word) => stem(word.norm) === thing));
  return (
    parts.length > 1 &&
    own.length > 0 &&
    !own.some((part) => quantities(part).some(({ kind }) => kind === 'number'))
  );
}

/** "Do the contracts start on 1 January?": all else is there, and more than a name. "The January strike" is another one. */
function isAllButTime({ terms, missing }: Match): boolean {
  if (missing.some(({ quantity }) => quantity?.kind !== 'date' && quantity?.kind !== 'month')) return false;
  const others = terms.filter(({ term }) => !isTime(term));
  const isOfDay = missing.every(({ quantity }) => quantity?.kind === 'date');
  return (
    others.filter(({ term }) => !term.mention).length > (isOfDay ? 1 : 2) &&
    others.every(({ strength }) => strength >= thresholds.direct)
  );
}

/**
 * "Does it cost 10 million a day?", when somebody put the cost at 4; "does it start in May?", when somebody wants it to start
 * in June: enough of it has to be the same.
 */
const isOtherQuantity = ({ statement, missing, terms }: Match): boolean =>
  (statement.type === 'quote' || statement.type === 'position') &&
  !statement.declined &&
  missing.every(({ quantity }) => quantity !== undefined) &&
  terms.filter(({ term, strength }) => term.required && !term.mention && strength >= thresholds.direct)
    .length >= thresholds.sameFigure;

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
  const isAboutIt = match.terms.some((t) => t.term.required && !t.term.mention && t.strength >= 0.85);
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
