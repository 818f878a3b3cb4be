/** "Is it true that ...": what a statement tells that is beside what a claim adds to it, so that it contradicts nothing. */
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import { isYear, quantities } from '../quantities.ts';
import { isOwnWord, isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { isSample, isSpeech, type Statement } from '../statements/index.ts';
import { hasStem, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { namesWhatHappens } from '../what-happens.ts';
import { asksOfSample, isDifference, isOfSomebodyElse, isRounded } from './numbers.ts';

/** Why a statement contradicts nothing of what it lacks. */
type TellsNothing = (question: Question, match: Match, lexicon: Lexicon) => boolean;

/** "Would they lose eight minutes?": of a difference the numbers themselves tell nothing else. */
const addsDifference: TellsNothing = ({ norm }, { missing }) =>
  missing.some(({ quantity, surface }) => quantity && isDifference(surface, norm));

/** "From 8 till 4" are hours, and no other number than any. */
const addsHour: TellsNothing = ({ norm }, { missing }) => missing.some((term) => isHour(term, norm));

/** "About a third" is no other share than 33%. */
const addsRounded: TellsNothing = ({ norm }, { missing, statement }) =>
  missing.some((term) => isRounded(term, norm, statement));

/** "Will they start late on Friday?": that they run on Monday says nothing of it. */
const lacksManner: TellsNothing = ({ norm }, { statement }) => {
  const manner = /\b(?:late|early)\b/.exec(norm)?.[0];
  return manner !== undefined && !statement.sentence.includes(manner);
};

/** "Do 500 back it?": how many were asked contradicts no other number. */
const isOfSample: TellsNothing = ({ norm }, { statement }) => isSample(statement) && !asksOfSample.test(norm);

/** "Does it have 40 ships?": the age of somebody else is no other number. */
const countsSomebodyElse: TellsNothing = (question, { statement, missing }) =>
  isOfSomebodyElse(question, statement) && missing.some(({ quantity }) => quantity);

/** "Was the ballot before June?": its own day is another one, whichever comes first. */
const isOnEitherSide: TellsNothing = ({ norm }, { missing }) =>
  /\b(?:before|after|by|later than|earlier than)\b/.test(norm) && missing.some(isTime);

/** "Did the 1989 strike last five weeks?": not how much anything of another year was. */
const isOfYearToo: TellsNothing = (_, { missing }) =>
  missing.length > 1 && missing.some(({ quantity }) => quantity?.kind === 'number' && isYear(quantity.value));

/** Before all: it says nothing of what is claimed, not even of a length. */
export const saysNothing: readonly TellsNothing[] = [
  addsDifference,
  addsHour,
  addsRounded,
  lacksManner,
  isOfSample,
  countsSomebodyElse,
  isOnEitherSide,
  isOfYearToo,
];

/** What somebody says or is contradicts no claim about something else. */
const isNoFact: TellsNothing = (question, match) =>
  !isFactual(question, match.statement) && !isOtherQuantity(match);

const ofTheThing =
  /(?<!\b(?:in|of|on|at|for|from|by|with) )\b(?:the|its|their|his|her) (\w+) (?:is|was|are|were)\b|\b(?:is|was|are|were) (?:the|its|their|his|her) (\w+) (?:\w+ ){0,2}[$£€]?\d/;

/** "Is the fine 10 million?", when somebody must invest 80 or pay a fine: the number is of something else. */
const isOfOtherPart: TellsNothing = ({ norm }, { statement, missing }) => {
  if (!missing.some(({ quantity }) => quantity?.kind === 'number')) return false;
  const [, before, after] = ofTheThing.exec(norm) ?? [];
  const thing = stem(before ?? after ?? '');
  const parts = statement.sentence.split(/,(?!\d)|;| (?:or|unless) /).map(words);
  const own = parts.filter((part) => hasStem(part, thing));
  return (
    parts.length > 1 &&
    own.length > 0 &&
    !own.some((part) => quantities(part).some(({ kind }) => kind === 'number'))
  );
};

/** "Was the turnout 68%?": a law that asks for half does not tell. */
const isOfWhatIsSet: TellsNothing = ({ norm }, { statement }) =>
  sets.test(statement.sentence) && !asksWhatIsSet.test(norm);

/** What has to be so, which need not be what is. */
const sets =
  /\b(?:only if|(?:must|have to|has to|needs? to|required to) (?:\w+ ){0,3}(?:at least|no more than|more than|a minimum|a maximum))\b/;
const asksWhatIsSet =
  /\b(?:must|have to|has to|needs?|needed|required?|law|legal\w*|valid|rules?|minimum|maximum|at least|limit)\b/;

/** It states no fact of what is claimed: then only a length that somebody has can contradict it. */
export const statesNoSuchFact: readonly TellsNothing[] = [isNoFact, isOfOtherPart, isOfWhatIsSet];

/** The day of something else contradicts nothing. */
const isDayOfOther: TellsNothing = (question, match, lexicon) =>
  match.statement.happening !== undefined &&
  match.missing.some(isTime) &&
  match.askLikeness < thresholds.askLikeness &&
  !namesWhatHappens(question, match.statement, lexicon) &&
  !isAllButTime(match);

/** "Is there another one in May?" */
const asksForMore: TellsNothing = ({ norm }, { statement, missing }) => {
  // "They meet again on Friday, don't they?" is of what comes next.
  const isNext = /\b(?:again|next|second|third|another|back|due)\b/i.test(statement.sentence);
  const asked = isNext ? norm.replace(/\b(?:again|next)\b/g, '') : norm;
  // "Are the ferries cancelled too?": that they run denies it all the same.
  return more.test(asked) && missing.some((term) => term.quantity || term.isName || isTime(term));
};

const more =
  /\bthere (?:\w+ )?(?:one|another|any|more)\b|\b(?:another|also|too|as well|again|next|further)\b/;

/** "Was the last one in 2009?", "the first since 1975": of the same one. */
const isOfOtherInOrder: TellsNothing = ({ norm }, { statement, missing }) => {
  const named = order.exec(norm)?.[0];
  return (
    named !== undefined &&
    missing.some((term) => term.quantity) &&
    !new RegExp(`\\b${named}\\b`, 'i').test(statement.sentence)
  );
};

const order =
  /\b(?:last(?! (?:\d|for\b|until\b|all\b|only\b|more\b|less\b|about\b|an?\b|the\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b)|$)|first|previous|earlier)\b/;

/** What it tells, lengths apart, is of another one than the claim's. */
export const isOfAnotherOne: readonly TellsNothing[] = [isDayOfOther, asksForMore, isOfOtherInOrder];

const factual: ReadonlySet<Statement['type']> = new Set(['event', 'figure', 'poll', 'fact']);

/** A position, or what somebody turned down, contradicts what is claimed of that one. */
const isFactual = (question: Question, { type, speaker, sentence }: Statement): boolean =>
  factual.has(type) ||
  ((type === 'position' || (type === 'quote' && turnedDown.test(sentence))) &&
    speaker !== undefined &&
    question.terms.some((t) => t.mention?.ids.includes(speaker)));

const turnedDown = /^[^“"]*\b(?:reject|refus|ruled out|turned down)/;

/** "From 8", "till 4": an hour, though nothing says of which half of the day. */
const isHour = ({ quantity, surface }: QuestionTerm, norm: string): boolean =>
  quantity?.kind === 'number' &&
  quantity.value <= 12 &&
  /^\d+$/.test(surface) &&
  new RegExp(
    `\\b(?:from|till|until|at) ${surface}(?: (?:till|until|to|each|every|on|today|tonight|tomorrow)\\b|$)`,
  ).test(norm);

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
  isSpeech(statement) &&
  !statement.declined &&
  missing.every(({ quantity }) => quantity !== undefined) &&
  terms.filter(({ term, strength }) => isOwnWord(term) && strength >= thresholds.direct).length >=
    thresholds.sameFigure;
