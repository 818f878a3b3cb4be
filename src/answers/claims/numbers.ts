/** The number of a claim and those of a statement: whether they are of the same, and whether the one bears the other out. */

import { chatter, grammar, light, months } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import { isYear, type Quantity, quantities } from '../quantities.ts';
import { isOwnWord, type Question, type QuestionTerm } from '../question/index.ts';
import {
  isSample,
  isWholePoll,
  pollQuestion,
  type StatedNumber,
  type Statement,
} from '../statements/index.ts';
import { plain, sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isAsTaken, isRoughly, isSameShare, type Taken, takenAs } from './comparisons.ts';
import { isOfOtherThing, isOtherLength, lengthsIn } from './lengths.ts';

/** "Have they got enough for more than a week?", when it is for eleven days. */
export const lengthBearsOut = (question: Question, { missing, statement }: Match): boolean =>
  missing.length > 0 &&
  !isOfSomebodyElse(question, statement) &&
  isOfLength(question, missing) &&
  lengthsIn(sentenceWords(question.norm)).some(({ text }) => takenAs(text, question.norm) !== undefined) &&
  isOtherLength(question.norm, statement.sentence) === false;

/** "By eight minutes", "eight minutes shorter", "lose eight minutes" */
export function isDifference(surface: string, norm: string): boolean {
  const number = plain(surface).replace(/[^\w ]/g, '.');
  return new RegExp(
    `\\bby (?:about |nearly |almost |around )?${number}\\b|\\b${number} (?:\\w+ ){0,2}(?:shorter|longer|less|more|fewer|higher|lower|earlier|later|extra)\\b|\\b(?:lose|gain|drop|cut|lost|gained|dropped) (?:about |by )?${number}\\b`,
  ).test(norm);
}

/** Whether a statement gives the claimed number but for rounding. */
export function isRounded(
  { quantity, surface }: QuestionTerm,
  norm: string,
  { numbers }: Statement,
): boolean {
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
export function isOtherRate(missing: readonly QuestionTerm[], sentence: string): boolean {
  const rate = /\b(?:an?|per|each|every) (hour|day|week|month|year|night|shift)\b/i;
  const [, stated] = rate.exec(sentence) ?? [];
  return (
    stated !== undefined && missing.every(({ surface }) => (rate.exec(surface)?.[1] ?? stated) !== stated)
  );
}

/** Whether all of these are of the length of time that is claimed: "two weeks". */
export const isOfLength = ({ norm }: Question, missing: readonly QuestionTerm[]): boolean =>
  lengthsIn(sentenceWords(norm)).some(({ text }) =>
    missing.every((term) => text.includes(plain(term.surface)) && plain(term.surface) !== ''),
  );

/** Whether a claimed number counts something of which the statement has nothing, or is a part of a date: "between 3 and 7 May". */
export function countsOther(
  term: QuestionTerm,
  norm: string,
  statement: Statement,
  lexicon: Lexicon,
): boolean {
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
  const wanted = new Set(lexicon.withSynonyms(stem(noun)));
  // "Are there 240 cleaners?": not what they earn.
  const amounts = statement.sentence.match(/\d[\d,.]*/g) ?? [];
  const sums = statement.sentence.match(/[£$€]\s?\d[\d,.]*/g) ?? [];
  if (sums.length > 0 && sums.length === amounts.length && !ofMoney.test(norm)) return true;
  return !words(`${statement.sentence} ${statement.unit ?? ''} ${statement.happening ?? ''}`).some((word) =>
    wanted.has(stem(word.norm)),
  );
}

/** The "service" of "a seven-day service": a unit in the singular, after more than one. */
export function thingOfLength({ quantity, surface }: QuestionTerm, norm: string): string | undefined {
  if (quantity?.kind !== 'number' || quantity.value === 1) return undefined;
  return /^(?:day|week|month|year|hour|night) (\w+)/.exec(wordsAfter(surface, norm))?.[1];
}

const wordsAfter = (surface: string, norm: string): string => norm.split(`${plain(surface)} `).at(-1) ?? '';

const ofMoney =
  /\b(?:bucks?|quid|grand|pounds?|dollars?|euros?|pesos?|kron\w+|crowns?|francs?|pence|cents?|[kmb]n?|costs?|pays?|paid|earns?|gets?|worth)\b/;

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

/** The numbers that a sentence gives of what the claimed number counts: "nine mayors", of "was it seven mayors?". */
function sameCounted(sentence: string, claimed: number, norm: string): number[] {
  const list = sentenceWords(norm);
  const at = quantities(list).find(({ kind, value }) => kind === 'number' && value === claimed)?.to ?? -1;
  const noun = list[at]?.norm ?? '';
  if (noun === '' || grammar.has(noun) || light.has(noun) || chatter.has(noun)) return [];
  const stated = sentenceWords(sentence);
  return quantities(stated).flatMap(({ kind, value, to }) =>
    kind === 'number' && stem(stated[to]?.norm ?? '') === stem(noun) ? [value as number] : [],
  );
}

const beforeYear = '\\b(?:in|since|by|of|until|till|from|before|after|year|during|back)';

/** The years in which it was, by its sentence and its days. */
const yearsOf = ({ sentence, dates }: Statement): number[] => [
  ...quantities(sentenceWords(sentence)).flatMap(({ kind, value }) =>
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
  if (isSample(statement) && !asksOfSample.test(question.norm)) return false;
  if (!isYear(claimed.value) && countsOther(term, question.norm, statement, lexicon)) return false;
  const length = lengthsIn(sentenceWords(question.norm)).find(({ count }) => count === claimed.value);
  if (length) {
    const stated = lengthsIn(sentenceWords(statement.sentence));
    return (
      stated.length === 1 && stated.every(({ hours }) => isAsTaken(taken, length.hours, { value: hours }))
    );
  }
  const stated = statedFor(claimed, statement, question.norm);
  return stated.length > 0 && stated.every((number) => isAsTaken(taken, claimed.value, number));
}

export const asksOfSample =
  /\b(?:ask(?:ed)?|poll(?:ed)?|survey(?:ed)?|question(?:ed)?|interview(?:ed)?|took part|take part|answer(?:ed)?|sample|respond\w*)\b/;

/** The age of one of its workers is not the university's. */
export const isOfSomebodyElse = ({ terms }: Question, { type, entry }: Statement): boolean =>
  type === 'person' && !terms.some(({ mention }) => mention?.ids.includes(entry));

/** "Did 91% vote?" asks how many took part, and not how many of them were for it. */
export const isOfVotesFor = (norm: string, sentence: string): boolean =>
  /\bvoted?$/.test(norm) &&
  /\b(?:in favour|were for|backed|against|voted (?:for|to|yes|no))\b/.test(sentence);

/**
 * "More than a million?", when it is more than 125,000: it may be, for all that is told. And half of the people support it,
 * when 57% do.
 */
export function leavesOpen({ norm }: Question, { missing, terms, statement }: Match): boolean {
  const isOfSame = terms.some(
    ({ term, strength }) => isOwnWord(term) && !term.quantity && strength >= thresholds.direct,
  );
  return (
    isOfSame &&
    !isWholePoll(statement) &&
    missing.every(({ quantity, surface }) => {
      if (quantity?.kind !== 'number' || isYear(quantity.value)) return false;
      const taken = takenAs(surface, norm);
      const isFraction = quantity.percent && !taken && roughFraction.test(surface) && !isJust.test(norm);
      const stated = taken || isFraction ? statedFor(quantity, statement, norm) : [];
      if (isFraction)
        return (
          stated.length > 0 &&
          stated.every(({ value }) => value > quantity.value && isRoughly(value, quantity.value))
        );
      return (
        stated.length > 0 && !stated.every((one) => excludes(one.value, one.bound, quantity.value, taken))
      );
    })
  );
}

const roughFraction = /^(?:half|(?:a |one |two )?thirds?|(?:a |one |three )?quarters?)$/i;
const isJust = /\b(?:only|just|exactly|precisely|even|not|barely|hardly|merely)\b/;

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
      : sumsIn(norm).includes(claimed.value)
        ? sumsIn(statement.sentence)
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
  quantities(sentenceWords(sentence)).flatMap((q) =>
    q.kind === 'number' && !q.percent && !isYear(q.value) ? [q.value] : [],
  );

/** Sums of money, in their currency. */
const sumsIn = (text: string): number[] => {
  const list = sentenceWords(text);
  return quantities(list).flatMap(({ kind, value, from }) =>
    kind === 'number' && /^\p{Lu}{0,2}[$£€¥]/u.test(list[from]?.surface ?? '') ? [value] : [],
  );
};

const sharesIn = (sentence: string): number[] =>
  quantities(sentenceWords(sentence)).flatMap((q) => (q.kind === 'number' && q.percent ? [q.value] : []));

/** The shares, in per cent, of parts of a whole: 60 of "six of the ten". */
const partsIn = (sentence: string): number[] => {
  const list = sentenceWords(sentence);
  const numbers = quantities(list).filter(({ kind }) => kind === 'number');
  return numbers.flatMap((part, n) => {
    const whole = numbers[n + 1];
    if (!whole || list[part.to]?.norm !== 'of' || whole.from - part.to > 3) return [];
    const [a, b] = [part.value as number, whole.value as number];
    return b > a && a > 0 ? [(100 * a) / b] : [];
  });
};

/** Whether a statement gives another number than the one that is claimed, of the same. */
export function hasOtherNumber(
  claimed: Extract<Quantity, { kind: 'number' }>,
  statement: Statement,
  norm: string,
  taken: Taken,
): boolean {
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
    return quantities(sentenceWords(statement.sentence)).some(
      (q) =>
        q.kind === 'number' && !isYear(q.value) && q.percent === claimed.percent && q.value !== claimed.value,
    );
  // "Did it last eight hours?", of a four-hour stoppage.
  const unit = lengthsIn(sentenceWords(norm)).find(({ count }) => count === claimed.value)?.unit;
  const lengths = unit
    ? lengthsIn(sentenceWords(statement.sentence)).filter((length) => length.unit === unit)
    : [];
  if (lengths.length > 0)
    return !isOfOtherThing(norm, statement.sentence) && lengths.every(({ count }) => count !== claimed.value);
  // A share is no count of people.
  if (pollQuestion(statement) && !claimed.percent) return false;
  // "Was it fined €57,000?", when it was €75,000.
  const sums = sumsIn(norm).includes(claimed.value) ? sumsIn(statement.sentence) : [];
  if (sums.length === 1 && statement.numbers.length === 0) return !sums.includes(claimed.value);
  const counted = sameCounted(statement.sentence, claimed.value, norm);
  if (counted.length > 0) return !counted.includes(claimed.value);
  if (statement.numbers.length > 0) return statement.numbers.some(({ value }) => value !== claimed.value);
  // "91 per cent voted for it" in an event is as much a share as one in a poll.
  const shares = sharesIn(statement.sentence);
  return claimed.percent && shares.length > 0 && !shares.includes(claimed.value);
}
