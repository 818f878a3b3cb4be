/** A claim that no statement bears out as it stands -> the one that puts it right, or bears out its number in other words. */
import type { Decision } from '../decision.ts';
import { ofThen } from '../english/shared-patterns.ts';
import { leastStrength, type Match } from '../match.ts';
import { isDay, isOfDispute, isTime, type Question } from '../question/index.ts';
import { isEarlierResult, isWholePoll } from '../statements/index.ts';
import { hasStem, plain, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { ClaimTools } from './claim.ts';
import { isClaimed } from './claimed.ts';
import { contradicts } from './contradictions.ts';
import { hoursVerdict } from './events/when.ts';
import { isOfVotesFor, leavesOpen, lengthBearsOut, numberBearsOut, rulesOut } from './numbers.ts';
import { isSameDeed } from './same-deed.ts';
import { isOfAnotherYear, saysOtherwise } from './says-otherwise.ts';

/** So many of the best matches are looked at for one that contradicts the claim. */
const maxContradicting = 8;

interface Claimed {
  readonly question: Question;
  /** What was answered before may stand for the words that the question leaves out. */
  readonly followsUp: boolean;
  /** Best first. */
  readonly ranked: readonly Match[];
  readonly tools: ClaimTools;
}

/** Among ranked matches the one that contradicts a claim, or bears out its number in other words. */
export function correct(
  ranked: readonly Match[],
  question: Question,
  followsUp: boolean,
  tools: ClaimTools,
): Decision | undefined {
  const claimed = { question, followsUp, ranked, tools };
  if (staysOpen(claimed)) return undefined;
  for (const match of ranked.slice(0, maxContradicting)) {
    if (besideIt.some((isBeside) => isBeside(claimed, match))) continue;
    const decision = byHours(claimed, match) ?? byNumberOrWord(claimed, match);
    if (decision) return decision;
  }
  return undefined;
}

/** No statement could tell, whatever it says. */
function staysOpen({ question: { norm, terms }, followsUp }: Claimed): boolean {
  // "Would they settle for 11?": what was offered does not tell.
  const isSupposed = followsUp && /\b(?:would|could|might) (?:they|he|she|it|the)\b/.test(norm);
  if (isSupposed && terms.some(({ quantity }) => quantity?.kind === 'number')) return true;
  // "Do not even a third oppose it?": a no might be taken for either.
  return /^(?:(?:and|so|but) )*(?:do|does|did|is|are|was|were|has|have) (?:\w+ )?not even\b/.test(norm);
}

/** Why a match neither contradicts a claim nor bears it out. */
type IsBeside = (claimed: Claimed, match: Match) => boolean;

/** "Do 40% back it?": what was so earlier contradicts nothing that is said of now. */
const isOfThen: IsBeside = ({ question }, { statement }) =>
  isEarlierResult(statement) && !ofThen.test(question.norm) && !question.terms.some(isTime);

/** What nobody found out, or what has all of it. */
const isOfNoUse: IsBeside = (_, { statement, missing }) => statement.type === 'gap' || missing.length === 0;

/** "The September strike", when there was one: the days of another contradict nothing. */
const isOfOtherEvent: IsBeside = ({ question, ranked }, { statement, missing }) =>
  question.terms.some(isOfDispute) &&
  statement.spells.length > 0 &&
  missing.some(
    ({ quantity }) =>
      (quantity?.kind === 'month' || quantity?.kind === 'date') &&
      ranked.some(
        ({ statement: other }) =>
          other !== statement &&
          other.type === 'event' &&
          other.spells.some(({ start }) => start.slice(5).startsWith(quantity.value)),
      ),
  );

/**
 * "Until 8am on Friday?", when there is a strike on Friday: the hours of one on Tuesday contradict nothing. Nor do other talks
 * in "did the talks on the 16th fail?", when there are some that day.
 */
const isOfOtherDay: IsBeside = ({ ranked }, match) =>
  match.missing.some(isDay) &&
  ranked.some(({ statement, terms }) => {
    const { entry, happening, spells } = match.statement;
    if (statement.entry !== entry && happening !== undefined && statement.happening === happening)
      return terms.some(({ term, strength }) => isDay(term) && strength >= leastStrength);
    return (
      statement !== match.statement &&
      spells.length > 0 &&
      statement.spells.length > 0 &&
      // ... of as much of what else is asked.
      terms.every(({ term, strength }, n) =>
        isTime(term)
          ? !isDay(term) || strength >= leastStrength
          : strength >= Math.min(leastStrength, match.terms[n]?.strength ?? 0),
      )
    );
  });

/** "Fewer than half in November?": not what was found since. */
const isOfOtherResult: IsBeside = ({ ranked }, match) =>
  match.statement.type === 'poll' &&
  match.missing.some(isTime) &&
  ranked.some(
    ({ statement, terms }) =>
      statement.type === 'poll' &&
      terms.some(({ term, strength }) => isTime(term) && strength >= leastStrength),
  );

/** "Did more than 90% vote?" asks how many took part, and not how many were for it. */
const isOfThoseFor: IsBeside = ({ question }, { statement }) =>
  isOfVotesFor(question.norm, statement.sentence) && !/\bturnout\b/.test(statement.sentence);

/** "Did 54% support them?" is no question of how many voted for it; nor the other way round. */
const isOfOtherCount: IsBeside = ({ question: { norm } }, { statement: { type, sentence }, missing }) =>
  missing.some(({ quantity }) => quantity?.kind === 'number' && quantity.percent) &&
  ((type !== 'poll' && ofVotes.test(sentence) && ofViews.test(norm) && !ofVotes.test(norm)) ||
    (type === 'poll' && ofVotes.test(norm) && !ofVotes.test(sentence)));
const ofVotes = /\b(?:ballot\w*|vot(?:e[ds]?|ing|ers))\b/;
const ofViews =
  /\b(?:support\w*|back(?:s|ed|ing)?|oppose\w*|favour\w*|sympathi\w+|think|believe|blame[ds]?)\b/;

/** "Over 100 last year?": not how many the year before. */
const isOfOtherYear: IsBeside = ({ question }, { statement }) =>
  isOfAnotherYear(question.norm, statement.sentence);

/** What a poll found as a whole contradicts another share, and nothing else. */
const isPollOnly: IsBeside = (_, { statement, missing }) =>
  isWholePoll(statement) &&
  !missing.every(
    ({ quantity, surface }) =>
      quantity?.kind === 'number' &&
      (quantity.percent || /\b(?:half|third|quarter|fifth|tenth)s?\b/i.test(surface)),
  );

/** "Would the union take 9?": nothing but who is asked about was found. */
const isOfWhoOnly: IsBeside = ({ followsUp }, { missing, terms }) =>
  !followsUp &&
  missing.every(({ quantity }) => quantity?.kind === 'number' && !quantity.percent) &&
  terms.every(
    ({ term, strength }) => term.mention || !(term.required || term.isContent) || strength < leastStrength,
  );

/** Nothing that is asked was found in it. */
const isUnmatched: IsBeside = ({ question, followsUp }, match) =>
  !followsUp &&
  !match.terms.some(
    ({ term, strength }) => (term.required || hasTimes(match)) && strength >= leastStrength,
  ) &&
  !countsAsAsked(question, match);

/** "Does the strike go on at night?": not how long the talks did. */
const lacksDispute: IsBeside = (_, match) =>
  hasTimes(match) && match.terms.some(({ term, strength }) => isOfDispute(term) && strength === 0);

/** "Is it 50 dollars for a missed meal?": not the millions that they cost in all. */
const isOfOtherSize: IsBeside = (_, { statement, missing }) =>
  statement.numbers.length > 0 &&
  missing.some(
    ({ quantity }) =>
      quantity?.kind === 'number' &&
      statement.numbers.every(
        ({ value }) => Math.max(value, quantity.value) > otherSize * Math.min(value, quantity.value),
      ),
  );
/** So many times as much is no mistake about the same thing. */
const otherSize = 10_000;

const besideIt: readonly IsBeside[] = [
  isOfOtherSize,
  isOfThen,
  isOfNoUse,
  isOfOtherEvent,
  isOfOtherDay,
  isOfOtherYear,
  isOfOtherResult,
  isOfThoseFor,
  isOfOtherCount,
  isPollOnly,
  isOfWhoOnly,
  isUnmatched,
  lacksDispute,
];

const hasTimes = ({ statement }: Match): boolean => statement.spells.length > 0;

function byHours({ question, tools }: Claimed, match: Match): Decision | undefined {
  const hours = hoursVerdict(question, match, tools.lexicon);
  if (hours !== 'unclear') return hours && { type: 'found', match, verdict: hours, others: [] };
  // "Did the march start at noon?": not when they strike.
  const isOfSame = match.terms.every(
    ({ term, strength }) => !term.required || isTime(term) || strength >= thresholds.direct,
  );
  return isOfSame ? { type: 'found', match, others: [] } : undefined;
}

function byNumberOrWord(claimed: Claimed, match: Match): Decision | undefined {
  const { question, followsUp, tools } = claimed;
  if (!followsUp && lacksDeed(match)) return undefined;
  if (bearsOutNumber(claimed, match)) {
    return mayBeOtherwise(claimed, match)
      ? { type: 'found', match, others: [] }
      : { type: 'found', match, verdict: 'yes', others: [] };
  }
  if (leavesOpen(question, match)) return { type: 'found', match, others: [] };
  if (!contradicts(question, match, tools.lexicon)) return undefined;
  return { type: 'found', match, verdict: isNo(question, match) ? 'no' : 'instead', others: [] };
}

/** "Was the plan made public in September?": not when it is to start. */
const lacksDeed = ({ terms }: Match): boolean =>
  terms.some(
    ({ term, strength }) =>
      term.kind === 'phrase' && term.isContent && !term.required && !isOfDispute(term) && strength === 0,
  );

const bearsOutNumber = ({ question, tools }: Claimed, match: Match): boolean =>
  lengthBearsOut(question, match) ||
  match.missing.every((term) => numberBearsOut(question, term, match.statement, tools.lexicon));

/** Though its number is borne out, the rest of the claim need not be. */
const mayBeOtherwise = ({ question, tools }: Claimed, match: Match): boolean =>
  // What somebody claims bears out nothing but that they do.
  (isClaimed(question, match.statement) && !question.speaker) ||
  saysOtherwise(question, match.statement, tools.lexicon) ||
  !isSameDeed(question, match, tools);

/** It rules the claim out, and does not only put something else in its place. */
const isNo = (question: Question, { statement, missing }: Match): boolean =>
  missing.every((term) => term.quantity && rulesOut(statement, term, question)) &&
  // What somebody says rules out nothing.
  statement.type !== 'quote' &&
  // "4 hours or 24?" has no No.
  question.choices.length === 0;

/** "Did 5,000 drivers walk out?": the number of drivers who did, though everything here is about drivers. */
function countsAsAsked({ norm }: Question, { statement, missing, terms }: Match): boolean {
  const [number, ...more] = missing;
  if (number?.quantity?.kind !== 'number' || more.length > 0 || statement.numbers.length === 0) return false;
  const counted = norm.split(`${plain(number.surface)} `)[1]?.split(' ')[0];
  const loose = terms.filter(({ term }) => term.isContent && !term.quantity);
  return (
    counted !== undefined &&
    hasStem(words(`${statement.sentence} ${statement.unit ?? ''}`), stem(counted)) &&
    loose.length > 1 &&
    loose.every(({ strength }) => strength >= thresholds.direct)
  );
}
