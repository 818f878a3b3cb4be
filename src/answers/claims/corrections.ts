/** A claim that no statement bears out as it stands -> the one that puts it right, or bears out its number in other words. */
import type { Decision } from '../decision.ts';
import { ofThen } from '../english/shared-patterns.ts';
import { leastStrength, type Match } from '../match.ts';
import { isDay, isOfDispute, isTime, type Question } from '../question/index.ts';
import { isEarlierResult, isWholePoll } from '../statements/index.ts';
import { plain, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { ClaimTools } from './claim.ts';
import { contradicts } from './contradictions.ts';
import { hoursVerdict } from './events/when.ts';
import { leavesOpen, lengthBearsOut, numberBearsOut, rulesOut } from './numbers.ts';
import { isSameDeed } from './same-deed.ts';
import { isOfAnotherYear, saysOtherwise } from './says-otherwise.ts';
import { isClaimed } from './verdicts.ts';

/** So many of the best matches are looked at for one that contradicts the claim. */
const maxContradicting = 8;

/** Among ranked matches the one that contradicts a claim, or bears out its number in other words. */
export function correct(
  ranked: readonly Match[],
  question: Question,
  followsUp: boolean,
  tools: ClaimTools,
): Decision | undefined {
  const { lexicon } = tools;
  // What was so earlier contradicts nothing that is said of now.
  const isOfNow = !ofThen.test(question.norm) && !question.terms.some(isTime);
  // "Would they settle for 11?": what was offered does not tell.
  const isSupposed = followsUp && /\b(?:would|could|might) (?:they|he|she|it|the)\b/.test(question.norm);
  if (isSupposed && question.terms.some(({ quantity }) => quantity?.kind === 'number')) return undefined;
  // "Do not even a third oppose it?": a no might be taken for either.
  if (/^(?:(?:and|so|but) )*(?:do|does|did|is|are|was|were|has|have) (?:\w+ )?not even\b/.test(question.norm))
    return undefined;
  for (const match of ranked.slice(0, maxContradicting)) {
    if (isOfNow && isEarlierResult(match.statement)) continue;
    if (match.statement.type === 'gap' || match.missing.length === 0) continue;
    if (question.terms.some(isOfDispute) && isOfOtherEvent(match, ranked)) continue;
    if (isOfOtherDay(match, ranked)) continue;
    // "Over 100 last year?": not how many the year before.
    if (isOfAnotherYear(question.norm, match.statement.sentence)) continue;
    // What a poll found as a whole contradicts another share, and nothing else.
    const isOfShares = match.missing.every(
      ({ quantity, surface }) =>
        quantity?.kind === 'number' &&
        (quantity.percent || /\b(?:half|third|quarter|fifth|tenth)s?\b/i.test(surface)),
    );
    if (isWholePoll(match.statement) && !isOfShares) continue;
    // "Would the union take 9?": nothing but who is asked about was found.
    const isBareNumber =
      match.missing.every(({ quantity }) => quantity?.kind === 'number' && !quantity.percent) &&
      match.terms.every(
        ({ term, strength }) =>
          term.mention || !(term.required || term.isContent) || strength < leastStrength,
      );
    if (isBareNumber && !followsUp) continue;
    const hasTimes = match.statement.spells.length > 0;
    const isMatched =
      match.terms.some(({ term, strength }) => (term.required || hasTimes) && strength >= leastStrength) ||
      countsTheSame(question, match);
    if (!isMatched && !followsUp) continue;
    // "Does the strike go on at night?": not how long the talks did.
    const isOfOther =
      hasTimes && match.terms.some(({ term, strength }) => isOfDispute(term) && strength === 0);
    if (isOfOther) continue;
    const hours = hoursVerdict(question, match, lexicon);
    // "Did the march start at noon?": not when they strike.
    const isOfSame = match.terms.every(
      ({ term, strength }) => !term.required || isTime(term) || strength >= thresholds.direct,
    );
    if (hours && (hours !== 'unclear' || isOfSame)) {
      return { type: 'found', match, ...(hours === 'unclear' ? {} : { verdict: hours }), others: [] };
    }
    // "Was the plan made public in September?": not when it is to start.
    const lacksDeed = match.terms.some(
      ({ term, strength }) =>
        term.kind === 'phrase' && term.isContent && !term.required && !isOfDispute(term) && strength === 0,
    );
    if (lacksDeed && !followsUp) continue;
    if (
      lengthBearsOut(question, match) ||
      match.missing.every((term) => numberBearsOut(question, term, match.statement, lexicon))
    ) {
      // What somebody claims bears out nothing but that they do.
      if (
        (isClaimed(question, match.statement) && !question.speaker) ||
        saysOtherwise(question, match.statement, lexicon) ||
        !isSameDeed(question, match, tools)
      )
        return { type: 'found', match, others: [] };
      return { type: 'found', match, verdict: 'yes', others: [] };
    }
    if (leavesOpen(question, match)) return { type: 'found', match, others: [] };
    if (contradicts(question, match, lexicon)) {
      const isRuledOut = match.missing.every(
        (term) => term.quantity && rulesOut(match.statement, term, question),
      );
      // What somebody says rules out nothing.
      // "4 hours or 24?" has no No.
      const isNo = isRuledOut && match.statement.type !== 'quote' && question.choices.length === 0;
      const verdict = isNo ? 'no' : 'instead';
      return { type: 'found', match, verdict, others: [] };
    }
  }
  return undefined;
}

/** "The September strike", when there was one: the days of another contradict nothing. */
const isOfOtherEvent = ({ statement, missing }: Match, ranked: readonly Match[]): boolean =>
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

/** "Until 8am on Friday?", when there is a strike on Friday: the hours of one on Tuesday contradict nothing. */
const isOfOtherDay = (match: Match, ranked: readonly Match[]): boolean =>
  match.statement.spells.length > 0 &&
  match.missing.some(isDay) &&
  ranked.some(
    ({ statement, terms }) =>
      statement !== match.statement &&
      statement.spells.length > 0 &&
      // ... of as much of what else is asked.
      terms.every(({ term, strength }, n) =>
        isTime(term)
          ? !isDay(term) || strength >= leastStrength
          : strength >= Math.min(leastStrength, match.terms[n]?.strength ?? 0),
      ),
  );

/** "Did 5,000 drivers walk out?": the number of drivers who did, though everything here is about drivers. */
function countsTheSame({ norm }: Question, { statement, missing, terms }: Match): boolean {
  const [number, ...more] = missing;
  if (number?.quantity?.kind !== 'number' || more.length > 0 || statement.numbers.length === 0) return false;
  const counted = norm.split(`${plain(number.surface)} `)[1]?.split(' ')[0];
  const loose = terms.filter(({ term }) => term.isContent && !term.quantity);
  return (
    counted !== undefined &&
    words(`${statement.sentence} ${statement.unit ?? ''}`).some(
      (word) => stem(word.norm) === stem(counted),
    ) &&
    loose.length > 1 &&
    loose.every(({ strength }) => strength >= thresholds.direct)
  );
}
