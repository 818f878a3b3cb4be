/** "Is it true that ...": whether a statement contradicts what a claim adds to it. */

import { isAsTaken, isRoughly, isSameShare, type Taken, takenAs } from './comparisons.ts';
import { opposites } from './english/opposites.ts';
import { chatter, grammar, light, months, weekdays } from './english/words.ts';
import { isOtherLength, lengthsIn } from './lengths.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './lexicon.ts';
import { leastStrength, type Match } from './match.ts';
import { isYear, type Quantity, quantities } from './quantities.ts';
import { isTime, type Question, type QuestionTerm } from './question/index.ts';
import { isWholePoll, pollQuestion, type StatedNumber, type Statement } from './statements/index.ts';
import { plain, stem, words } from './text.ts';
import { thresholds } from './thresholds.ts';
import type { Verdict } from './verdicts.ts';
import { daysOf, minutesOf } from './wording.ts';

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
  // "About a third" is no other share than 33%.
  if (match.missing.some((term) => isRounded(term, question.norm, match.statement))) return false;
  // "Will they start late on Friday?": that they run on Monday says nothing of it.
  const manner = /\b(?:late|early)\b/.exec(question.norm)?.[0];
  if (manner && !match.statement.sentence.includes(manner)) return false;
  // How many were asked contradicts no other number, nor does the age of somebody else.
  if (match.statement.id.endsWith('.sample') && !asksOfSample.test(question.norm)) return false;
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

/** "Have they got enough for more than a week?", when it is for eleven days. */
export const lengthBearsOut = (question: Question, { missing, statement }: Match): boolean =>
  missing.length > 0 &&
  !isOfSomebodyElse(question, statement) &&
  isOfLength(question, missing) &&
  lengthsIn(words(question.norm)).some(({ text }) => takenAs(text, question.norm) !== undefined) &&
  isOtherLength(question.norm, statement.sentence) === false;

/** "By eight minutes", "eight minutes shorter", "lose eight minutes" */
function isDifference(surface: string, norm: string): boolean {
  const number = plain(surface).replace(/[^\w ]/g, '.');
  return new RegExp(
    `\\bby (?:about |nearly |almost |around )?${number}\\b|\\b${number} (?:\\w+ ){0,2}(?:shorter|longer|less|more|fewer|higher|lower|earlier|later|extra)\\b|\\b(?:lose|gain|drop|cut|lost|gained|dropped) (?:about |by )?${number}\\b`,
  ).test(norm);
}

/** Whether a statement gives the claimed number but for rounding. */
function isRounded({ quantity, surface }: QuestionTerm, norm: string, { numbers }: Statement): boolean {
  if (quantity?.kind !== 'number') return false;
  const isAbout = takenAs(surface, norm) === 'about';
  return numbers.some(
    ({ value }) =>
      value !== quantity.value &&
      ((isAbout && isRoughly(value, quantity.value)) ||
        (quantity.percent === true && isSameShare(value, quantity.value))),
  );
}

/** "Is it 45,000 a year?", when it is 45,000 a month. */
function isOtherRate(missing: readonly QuestionTerm[], sentence: string): boolean {
  const rate = /\b(?:an?|per|each|every) (hour|day|week|month|year|night|shift)\b/i;
  const [, stated] = rate.exec(sentence) ?? [];
  return (
    stated !== undefined && missing.every(({ surface }) => (rate.exec(surface)?.[1] ?? stated) !== stated)
  );
}

/** Whether all of these are of the length of time that is claimed: "two weeks". */
const isOfLength = ({ norm }: Question, missing: readonly QuestionTerm[]): boolean =>
  lengthsIn(words(norm)).some(({ text }) =>
    missing.every((term) => text.includes(plain(term.surface)) && plain(term.surface) !== ''),
  );

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
  // Of "schools shut" one word may be there, and the other be contradicted.
  if (term.kind === 'phrase' && term.parts.length > 1) {
    const stands = new Set(words(statement.sentence).map((word) => stem(word.norm)));
    const lacking = term.parts.filter((part) => !stands.has(part));
    const list = words(statement.sentence).map((word) => word.norm);
    return lacking.length < term.parts.length && lacking.every((part) => oppositeStands(part, list, lexicon));
  }
  if (term.quantity)
    return hasOther(term.quantity, statement, question.norm, takenAs(term.surface, question.norm));
  const [key = ''] = term.keys;
  const day = (names: readonly string[]) => names.some((name) => stem(name) === key);
  const text = words(`${statement.sentence} ${statement.answers.when ?? ''}`).map((word) => word.norm);
  // "It starts at Easter, does it?"
  if (festive.test((term.readAs ?? term.surface).toLowerCase()) && hasDay(statement)) return true;
  if (day(weekdays)) return text.some((word) => weekdays.some((name) => name === word && stem(name) !== key));
  const isAboutIt = match.terms.some((t) => t.term.required && !t.term.mention && t.strength >= 0.85);
  if (isAboutIt && oppositeStands(key, text, lexicon)) return true;
  if (statement.answers.who !== undefined && statement.type !== 'quote' && isNameClaim(question, term))
    return true;
  return (statement.place ?? statement.answers.where) !== undefined && isPlaceClaim(question, term);
}

/** Whether a claimed number counts something of which the statement has nothing, or is a part of a date: "between 3 and 7 May". */
function countsOther(term: QuestionTerm, norm: string, statement: Statement, lexicon: Lexicon): boolean {
  const { quantity, surface } = term;
  if (quantity?.kind !== 'number' || quantity.percent || isYear(quantity.value)) return false;
  const after = wordsAfter(surface, norm);
  if (new RegExp(`^(?:and|to|until|till) \\d{1,2} (?:${months.join('|')})\\b`).test(after)) return true;
  const noun = thingOfLength(term, norm) ?? after.split(' ')[0] ?? '';
  if (
    noun === '' ||
    noun === norm.split(' ')[0] ||
    grammar.has(noun) ||
    light.has(noun) ||
    chatter.has(noun) ||
    /^\d/.test(noun)
  )
    return false;
  const wanted = new Set([stem(noun), ...lexicon.alternatives(stem(noun)).map(({ key }) => key)]);
  // "Are there 240 cleaners?": not what they earn.
  const amounts = statement.sentence.match(/\d[\d,.]*/g) ?? [];
  const sums = statement.sentence.match(/[£$€]\s?\d[\d,.]*/g) ?? [];
  if (sums.length > 0 && sums.length === amounts.length && !ofMoney.test(norm)) return true;
  return !words(`${statement.sentence} ${statement.unit ?? ''} ${statement.happening ?? ''}`).some((word) =>
    wanted.has(stem(word.norm)),
  );
}

/** The "service" of "a seven-day service": a unit in the singular, after more than one. */
function thingOfLength({ quantity, surface }: QuestionTerm, norm: string): string | undefined {
  if (quantity?.kind !== 'number' || quantity.value === 1) return undefined;
  return /^(?:day|week|month|year|hour|night) (\w+)/.exec(wordsAfter(surface, norm))?.[1];
}

const wordsAfter = (surface: string, norm: string): string => norm.split(`${plain(surface)} `).at(-1) ?? '';

const ofMoney =
  /\b(?:bucks?|quid|grand|pounds?|dollars?|euros?|pesos?|kron\w+|crowns?|francs?|pence|cents?|[kmb]n?|costs?|pays?|paid|earns?|gets?|worth)\b/;

const festive =
  /^(?:easter|christmas|xmas|halloween|ramadan|eid|diwali|hanukkah|spring|summer|autumn|winter)$/;
const hasDay = (statement: Statement): boolean =>
  statement.dates.length > 0 ||
  quantities(words(statement.sentence)).some(({ kind }) => kind === 'date' || kind === 'month');

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

/** Whether what is stated rules out the claimed number: "more than 125" leaves open whether it was more than 200. */
export function rulesOut(
  { numbers }: Statement,
  { quantity, surface }: QuestionTerm,
  { norm }: Question,
): boolean {
  if (quantity?.kind !== 'number') return true;
  const taken = takenAs(surface, norm);
  return numbers.every(({ value, bound }) => excludes(value, bound, quantity.value, taken));
}

function excludes(value: number, bound: StatedNumber['bound'], claimed: number, taken: Taken): boolean {
  const [isOver, isUnder] = [taken === 'over', taken === 'under'];
  if (taken === 'about' && isRoughly(claimed, value)) return false;
  if (bound === 'more than' || bound === 'at least') {
    // "More than 125" rules out what is less, and nothing that is more.
    return !isOver && (isUnder ? claimed <= value : claimed < value);
  }
  if (bound === 'up to' || bound === 'fewer than') return !isUnder && claimed > value;
  // "About 300" rules out what is far from it.
  if (bound === 'about') return Math.abs(claimed - value) > value / 10;
  return isOver ? value <= claimed : isUnder ? value >= claimed : value !== claimed;
}

function hasOther(claimed: Quantity, statement: Statement, norm: string, taken: Taken): boolean {
  switch (claimed.kind) {
    case 'number': {
      // "Half an hour" is no share.
      const isShare = claimed.percent && !/\bhalf an? \w/.test(norm);
      if (isShare && !isOfShares(statement) && partsIn(statement.sentence).length === 0) return false;
      // A number that is compared is contradicted only when none that is stated fits.
      const stated = taken && !isYear(claimed.value) ? statedFor(claimed, statement, norm) : [];
      if (stated.length > 0)
        return (
          !isWholePoll(statement) &&
          (!claimed.percent ||
            pollQuestion(statement) !== undefined ||
            sharesIn(statement.sentence).length > 0) &&
          stated.every(({ value, bound }) => excludes(value, bound, claimed.value, taken))
        );
      // "It lapsed in 2017, did it?"
      if (isYear(claimed.value) && new RegExp(`${beforeYear} ${claimed.value}\\b`).test(norm)) {
        const years = yearsOf(statement);
        if (years.length > 0) return !years.includes(claimed.value);
      }
      if (statement.type === 'quote')
        return quantities(words(statement.sentence)).some(
          (q) =>
            q.kind === 'number' &&
            !isYear(q.value) &&
            q.percent === claimed.percent &&
            q.value !== claimed.value,
        );
      // "Did it last eight hours?", of a four-hour stoppage.
      const unit = lengthsIn(words(norm)).find(({ count }) => count === claimed.value)?.unit;
      const lengths = unit
        ? lengthsIn(words(statement.sentence)).filter((length) => length.unit === unit)
        : [];
      if (lengths.length > 0) return lengths.every(({ count }) => count !== claimed.value);
      // A share is no count of people.
      if (pollQuestion(statement) && !claimed.percent) return false;
      const counted = sameCounted(statement.sentence, claimed.value, norm);
      if (counted.length > 0) return !counted.includes(claimed.value);
      if (statement.numbers.length > 0) return statement.numbers.some(({ value }) => value !== claimed.value);
      // "91 per cent voted for it" in an event is as much a share as one in a poll.
      const shares = sharesIn(statement.sentence);
      return claimed.percent && shares.length > 0 && !shares.includes(claimed.value);
    }
    case 'time':
      return statement.spells.some((spell) => minutesOf(spell.start) !== undefined);
    case 'date':
    case 'month':
      return (
        // The day on which something was said is not the day of which it speaks.
        (statement.dates.length > 0 && statement.type !== 'quote') ||
        quantities(words(statement.sentence)).some((q) => q.kind === 'date')
      );
  }
}

/** The numbers that a sentence gives of what the claimed number counts: "nine mayors", of "was it seven mayors?". */
function sameCounted(sentence: string, claimed: number, norm: string): number[] {
  const list = words(norm);
  const at = quantities(list).find(({ kind, value }) => kind === 'number' && value === claimed)?.to ?? -1;
  const noun = list[at]?.norm ?? '';
  if (noun === '' || grammar.has(noun) || light.has(noun) || chatter.has(noun)) return [];
  const stated = words(sentence);
  return quantities(stated).flatMap(({ kind, value, to }) =>
    kind === 'number' && stem(stated[to]?.norm ?? '') === stem(noun) ? [value as number] : [],
  );
}

const beforeYear = '\\b(?:in|since|by|of|until|till|from|before|after|year|during|back)';

/** The years in which it was, by its sentence and its days. */
const yearsOf = ({ sentence, dates }: Statement): number[] => [
  ...quantities(words(sentence)).flatMap(({ kind, value }) =>
    kind === 'number' && isYear(value) ? [value] : [],
  ),
  ...(sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number),
  ...dates.map((date) => Number(date.slice(0, 4))),
];

/** Whether a claimed number is borne out although it stands otherwise: "over 100,000" when it is more than 125,000. */
export function numberBearsOut(
  question: Question,
  term: QuestionTerm,
  statement: Statement,
  lexicon: Lexicon,
): boolean {
  const claimed = term.quantity;
  if (claimed?.kind !== 'number' || (pollQuestion(statement) && !claimed.percent)) return false;
  const taken = takenAs(term.surface, question.norm);
  // Of a poll as a whole any result might be meant.
  if (taken === undefined || isWholePoll(statement) || isOfSomebodyElse(question, statement)) return false;
  // How many were asked is no number of anything else.
  if (statement.id.endsWith('.sample') && !asksOfSample.test(question.norm)) return false;
  if (!isYear(claimed.value) && countsOther(term, question.norm, statement, lexicon)) return false;
  const length = lengthsIn(words(question.norm)).find(({ count }) => count === claimed.value);
  if (length) {
    const stated = lengthsIn(words(statement.sentence));
    return (
      stated.length === 1 && stated.every(({ hours }) => isAsTaken(taken, length.hours, { value: hours }))
    );
  }
  const stated = statedFor(claimed, statement, question.norm);
  return stated.length > 0 && stated.every((number) => isAsTaken(taken, claimed.value, number));
}

const asksOfSample =
  /\b(?:ask(?:ed)?|poll(?:ed)?|survey(?:ed)?|question(?:ed)?|interview(?:ed)?|took part|take part|answer(?:ed)?|sample|respond\w*)\b/;

/** The age of one of its workers is not the university's. */
const isOfSomebodyElse = ({ terms }: Question, { type, entry }: Statement): boolean =>
  type === 'person' && !terms.some(({ mention }) => mention?.ids.includes(entry));

/** "More than a million?", when it is more than 125,000: it may be, for all that is told. */
export function leavesOpen({ norm }: Question, { missing, terms, statement }: Match): boolean {
  const isOfSame = terms.some(
    ({ term, strength }) => term.required && !term.mention && !term.quantity && strength >= thresholds.direct,
  );
  return (
    isOfSame &&
    !isWholePoll(statement) &&
    missing.every(({ quantity, surface }) => {
      if (quantity?.kind !== 'number' || isYear(quantity.value)) return false;
      const taken = takenAs(surface, norm);
      const stated = taken ? statedFor(quantity, statement, norm) : [];
      return (
        stated.length > 0 && !stated.every((one) => excludes(one.value, one.bound, quantity.value, taken))
      );
    })
  );
}

/** What a statement gives that a claimed number may be compared with. */
function statedFor(
  claimed: Quantity,
  statement: Statement,
  norm: string,
): Pick<StatedNumber, 'value' | 'bound'>[] {
  if (claimed.kind !== 'number') return [];
  // "Until after 2040?"
  if (isYear(claimed.value)) return yearsOf(statement).map((value) => ({ value }));
  if (claimed.percent) {
    // "Six of the port's ten"
    const parts = partsIn(statement.sentence);
    if (parts.length > 0) return parts.map((value) => ({ value }));
    if (!isOfShares(statement)) return [];
  }
  // Of "38%, compared with 24% ten years ago" either may be meant.
  const others = claimed.percent
    ? sharesIn(statement.sentence)
    : statement.type === 'quote'
      ? countsIn(statement.sentence)
      : sameCounted(statement.sentence, claimed.value, norm);
  return [
    ...statement.numbers,
    ...others.flatMap((value) => (statement.numbers.some((one) => one.value === value) ? [] : [{ value }])),
  ];
}

/** It gives shares, in per cent. */
const isOfShares = (statement: Statement): boolean =>
  pollQuestion(statement) !== undefined ||
  isWholePoll(statement) ||
  sharesIn(statement.sentence).length > 0 ||
  /%|per ?cent/.test(statement.unit ?? '');

const countsIn = (sentence: string): number[] =>
  quantities(words(sentence)).flatMap((q) =>
    q.kind === 'number' && !q.percent && !isYear(q.value) ? [q.value] : [],
  );

const sharesIn = (sentence: string): number[] =>
  quantities(words(sentence)).flatMap((q) => (q.kind === 'number' && q.percent ? [q.value] : []));

/** The shares, in per cent, of parts of a whole: 60 of "six of the ten". */
const partsIn = (sentence: string): number[] => {
  const list = words(sentence);
  const numbers = quantities(list).filter(({ kind }) => kind === 'number');
  return numbers.flatMap((part, n) => {
    const whole = numbers[n + 1];
    if (!whole || list[part.to]?.norm !== 'of' || whole.from - part.to > 3) return [];
    const [a, b] = [part.value as number, whole.value as number];
    return b > a && a > 0 ? [(100 * a) / b] : [];
  });
};

/** What an hour in a claim is compared with, unless it is any hour within. */
const asksForBound =
  /\b(?:before|after|by|later than|earlier than|start\w*|begin\w*|begun|began|br[eo]ak(?:s|en)? (?:up|off|down)|broke (?:up|off|down)|collaps\w*|adjourn\w*|wrap\w* up|ends?|ended|ending|finish\w*|stop(?:s|ped|ping)?|until|till|from|over by|back by)\b|\b(?:walk|go|come)(?:s|es|ed|ing)? out (?:at|from)\b|\bdown tools (?:at|from)\b/;

/**
 * "Are they on strike at 4pm?": an hour within those of what happens bears the claim out. Nothing when the claim is not
 * about hours, or does not name what happens: "will they be at work at 4pm?" is answered with the hours alone.
 */
export function hoursVerdict(question: Question, match: Match, lexicon: Lexicon): Verdict | 'unclear' {
  const { statement, missing } = match;
  const times = missing.flatMap((term) => (term.quantity?.kind === 'time' ? [term.quantity.value] : []));
  const days = weekdays.flatMap((name, at) =>
    question.terms.some((term) => term.keys.includes(stem(name))) ? [at] : [],
  );
  const spells = statement.spells.flatMap(({ start, end }) => {
    const from = minutesOf(start);
    const to = end === undefined ? undefined : minutesOf(end);
    if (end === undefined || from === undefined || to === undefined) return [];
    const all = daysOf({ start, end });
    const isOn = (day: string) => days.length === 0 || days.includes(new Date(`${day}T00:00Z`).getUTCDay());
    // A night belongs to the day on which it begins; what lasts longer is looked at day by day.
    if (all.length <= 2)
      return isOn(start.slice(0, 10)) ? [{ from, to: to + dayLong * (all.length - 1) }] : [];
    return all.flatMap((day, n) =>
      isOn(day) ? [{ from: n === 0 ? from : 0, to: n === all.length - 1 ? to : dayLong }] : [],
    );
  });
  if (times.length === 0 || times.length < missing.length || statement.spells.length === 0) return undefined;
  if (question.negated || !namesWhatHappens(question, statement, lexicon)) return 'unclear';
  if (asksForBound.test(question.norm)) return undefined;
  const isWithin = times.every((time) =>
    spells.some(({ from, to }) => [time, time + dayLong].some((at) => from <= at && at < to)),
  );
  return isWithin ? 'yes' : 'no';
}

const dayLong = 24 * 60;

export const namesWhatHappens = (
  { terms }: Question,
  { happening = '' }: Statement,
  lexicon: Lexicon,
): boolean => {
  const kind = keyOf(happening);
  return terms.some((term) =>
    term.keys.some(
      (key) =>
        key === kind ||
        key.endsWith(` ${kind}`) ||
        lexicon.alternatives(key).some((other) => other.key === kind),
    ),
  );
};

/** "Is the strike on 4 June?": a claim that says nothing but a day on which it is. */
export function isOnDay(question: Question, { statement, terms, missing }: Match, lexicon: Lexicon): boolean {
  if (statement.spells.length === 0 || missing.length > 0 || question.negated) return false;
  if (asksForBound.test(question.norm)) return false;
  const required = terms.filter(({ term }) => term.required);
  const isDay = ({ quantity, keys }: QuestionTerm) =>
    quantity ? quantity.kind === 'date' : weekdays.some((name) => keys.includes(stem(name)));
  return (
    required.length > 0 &&
    required.every(({ term }) => isDay(term)) &&
    terms.every(({ term, strength }) => !term.isContent || strength >= leastStrength) &&
    namesWhatHappens(question, statement, lexicon)
  );
}

let pairs: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function oppositesOf(key: string): ReadonlySet<string> | undefined {
  if (!pairs) {
    const table = new Map<string, Set<string>>();
    const add = (from: readonly string[], to: readonly string[]) => {
      for (const word of from.map(keyOf)) {
        const row = table.get(word) ?? new Set<string>();
        for (const other of to) row.add(keyOf(other));
        table.set(word, row);
      }
    };
    for (const [left, right] of opposites) {
      add(left, right);
      add(right, left);
    }
    pairs = table;
  }
  return pairs.get(key);
}

/** Whether a word of another sentence is the opposite of a word of this one. */
export function createOpposite(sentence: string): (other: string) => boolean {
  const opposite = new Set(words(sentence).flatMap(({ norm }) => [...(oppositesOf(stem(norm)) ?? [])]));
  return (other) => opposite.size > 0 && words(other).some(({ norm }) => opposite.has(stem(norm)));
}

/** Whether a text has no word for the same, and one for the opposite: "falling", of what is rising. */
export function saysOpposite(word: string, text: readonly string[], lexicon: Lexicon): boolean {
  const key = stem(word);
  const stems = new Set(text.map((one) => stem(one)));
  if ([key, ...lexicon.alternatives(key).map((other) => other.key)].some((own) => stems.has(own)))
    return false;
  return [...(oppositesOf(key) ?? [])].some((other) => stems.has(other));
}

function oppositeStands(key: string, text: readonly string[], lexicon: Lexicon): boolean {
  const keys = [key, ...lexicon.alternatives(key).map((other) => other.key)];
  const stems = new Set(text.map((word) => stem(word)));
  return keys.some((own) => [...(oppositesOf(own) ?? [])].some((other) => stems.has(other)));
}
