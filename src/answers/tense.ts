/** Of answers that fit as well, that of the time to which the tense of the question points. */
import { areOver, areToCome, isOn } from './calendar.ts';
import { asksForEarlier, ofEarlierSeason, ofThen } from './english/shared-patterns.ts';
import type { Match } from './match.ts';
import { isTime, type Question } from './question/index.ts';
import { isEarlierResult, isWholeEvent, pollQuestion, type Statement } from './statements/index.ts';
import { thresholds } from './thresholds.ts';

/**
 * The best answer; of two figures or results that fit as well that of now, and of two events that to which the tense
 * points, unless a time was asked for that tells them apart.
 * @param followsUp what was answered before tells which one is meant.
 */
export function ofItsTime(
  accepted: readonly Match[],
  question: Question,
  today: string,
  followsUp: boolean,
): Match | undefined {
  const [best, ...others] = accepted.filter((match) => match.statement.type !== 'gap');
  if (!best) return undefined;
  const fitsAsWell = ({ statement, coverage }: Match): boolean =>
    statement.type === best.statement.type && coverage >= best.coverage - thresholds.close / 2;
  const year = yearIn(best.statement);
  if (best.statement.type === 'figure' && year !== undefined && !question.terms.some(isTime)) {
    const later = others.find(
      (match) =>
        fitsAsWell(match) &&
        match.statement.unit === best.statement.unit &&
        (yearIn(match.statement) ?? year + 1) > year,
    );
    return later ?? best;
  }
  if (isEarlierResult(best.statement) && !isOfThen(question)) {
    const { entry } = best.statement;
    const part = pollQuestion(best.statement);
    const ofNow = others.filter(
      (match) =>
        fitsAsWell(match) &&
        !isEarlierResult(match.statement) &&
        match.statement.entry === entry &&
        pollQuestion(match.statement) === part,
    );
    // Volunteers begin with the main result.
    return ofNow.sort((a, b) => a.at - b.at)[0] ?? best;
  }
  // "When is the strike?": the one that is on, or the next one, before any that is planned after it.
  if (
    best.statement.type === 'event' &&
    areToCome(best.statement.spells, today) &&
    !asksForLater.test(question.norm)
  ) {
    const sooner = others
      .filter(
        (match) =>
          fitsAsWell(match) &&
          isWholeEvent(match.statement) &&
          ((!followsUp && match.statement.spells.some((spell) => isOn(spell, today))) ||
            match.askLikeness >= best.askLikeness - thresholds.close * 2) &&
          match.score >= best.score - thresholds.close * 2 &&
          !areOver(match.statement.spells, today) &&
          startOf(match.statement) < startOf(best.statement),
      )
      .sort((a, b) => (startOf(a.statement) < startOf(b.statement) ? -1 : 1))[0];
    if (sooner) return sooner;
  }
  // "Where did the talks take place?": those that are over; "where will they be held?": those to come.
  if (best.statement.type === 'event' && isOfOtherTense(best.statement, question, today)) {
    const meant = others.find(
      ({ statement, missing }) =>
        statement.type === 'event' &&
        statement.happening === best.statement.happening &&
        statement.spells.length > 0 &&
        missing.length <= best.missing.length &&
        !isOfOtherTense(statement, question, today),
    );
    if (meant) return meant;
  }
  // "When is the next walkout?": of those that are not over the first.
  if (best.statement.type === 'event' && asksForNext.test(question.norm)) {
    const [next] = [best, ...others]
      .filter(
        ({ statement }) =>
          isWholeEvent(statement) &&
          statement.happening === best.statement.happening &&
          statement.spells.length > 0 &&
          !areOver(statement.spells, today),
      )
      .sort((a, b) => (startOf(a.statement) < startOf(b.statement) ? -1 : 1));
    if (next) return next;
  }
  // "When was the first walkout?"
  if (best.statement.type === 'event' && asksForFirst.test(question.norm)) {
    const strikes = [best, ...others].filter(
      ({ statement }) =>
        statement.type === 'event' &&
        statement.happening === best.statement.happening &&
        statement.spells.length > 0,
    );
    const [first] = strikes.sort((a, b) => (startOf(a.statement) < startOf(b.statement) ? -1 : 1));
    if (first) return first;
  }
  // "Are more strikes planned?": another one, before what is left of this one.
  if (
    best.statement.type === 'event' &&
    asksForMore.test(question.norm) &&
    // "By when must they agree to avoid another strike?": of what comes before it.
    !/\b(?:avoid|prevent|avert|head off|stave off|stop|without)\b/.test(question.norm)
  ) {
    const next = others.find(
      ({ statement }) =>
        statement.type === 'event' &&
        areToCome(statement.spells, today) &&
        startOf(statement) > startOf(best.statement),
    );
    if (next) return next;
  }
  // "How many are on strike?": of the strike that is on, however it is told.
  if (
    question.kind === 'how_many' &&
    best.statement.type === 'event' &&
    areOver(best.statement.spells, today) &&
    !question.terms.some((term) => term.required) &&
    !isOfThen(question)
  )
    return (
      others.find(
        ({ statement, facet }) =>
          facet >= thresholds.sureFacet && !(statement.type === 'event' && areOver(statement.spells, today)),
      ) ?? best
    );
  // "When did the strike start?": with nothing else to tell it by, the one that is on, and none that is over.
  const isBare = !question.terms.some((term) => term.required) && !asksForEarlier.test(question.norm);
  if (
    best.statement.type === 'event' &&
    areOver(best.statement.spells, today) &&
    (isBare || comes.test(question.norm))
  )
    return (
      others
        .filter((match) => fitsAsWell(match) && !areOver(match.statement.spells, today))
        .sort((a, b) => (startOf(a.statement) < startOf(b.statement) ? -1 : 1))[0] ?? best
    );
  return best;
}

/** Whether a question is of what was so earlier, or of how that changed. */
const isOfThen = ({ kind, norm, terms }: Question): boolean =>
  kind === 'change' || ofThen.test(norm) || ofEarlierSeason.test(norm) || terms.some(isTime);

/** Words of a question about what is still to come. */
const comes =
  /\bwill\b|\b(?:going|due|set|meant) to\b|\b(?:do|does) (?:\w+ ){1,5}(?:start|begin|take place|meet|happen|open|resume)\b|\b(?:is|are) (?:the|they|it)\b/;

/** Whether something is to come of which a question speaks as over, or is over when it speaks of what will be. */
const isOfOtherTense = ({ spells }: Statement, { norm, terms }: Question, today: string): boolean =>
  // "When did the strike start?" is asked of one to come as well.
  terms.some(isTime) &&
  ((tookPlace.test(norm) && areToCome(spells, today)) || (willBe.test(norm) && areOver(spells, today)));

const tookPlace =
  /\b(?:did|was|were) (?:\w+ ){1,6}?(?:take place|happen|held|end|start|begin|last|fail|break down|go|meet|sit)\b|\btook place\b/;
const willBe = /\b(?:will|(?:is|are) (?:going|due|set|meant) to)\b/;

/** "And the next one?" */
const asksForLater =
  /\b(?:next|another|second|again|further|more|threat\w*|planned|later|after|follow\w*|other)\b/;

const asksForMore =
  /\b(?:more|further|another|other|additional|extra|new) (?:\w+ )?(?:strikes?|walkouts?|stoppages?|action)\b/;

const asksForNext = /\b(?:next|upcoming) (?:\w+ )?(?:strike|walkout|stoppage)\b/;

const asksForFirst =
  /\b(?:first|1st) (?:\w+ )?(?:strike|walkout|stoppage)\b(?! (?:day|date|in|for|of(?! (?:the|this) year\b)|since|ever))/;

/** When it begins, in a form that can be compared. */
const startOf = ({ spells }: Statement): string => spells.map(({ start }) => start).sort()[0] ?? '9999';

/** The year that a sentence gives; none for what is so now. */
function yearIn({ sentence }: Statement): number | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(sentence)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** "Would be asked back if ...": it says what would happen, not that it did. */
export const isIrrealis = ({ sentence }: Statement): boolean =>
  // Few sentences have any of these: the others need no closer look.
  /\b(?:would|could|might)\b/i.test(sentence) &&
  // "The offer would have given them ..." says what is in it.
  !/\b(?:offer|proposal|plan|deal|package|contract|draft)\b[^.,;]{0,30}\bwould have \w+(?:ed|en|t)\b(?!.*\bif\b)/i.test(
    sentence,
  ) &&
  // "They were asked to ring if they could not come" says that they were.
  /\b(?:would|could|might)\b.*\bif\b|\bif\b[^,]*,(?! but\b).*\b(?:would|could|might)\b|\bif\b[^,]*\bwould\b|\bwould have\b/i.test(
    // "It put back hearings for which they would have had to come": it did.
    sentence.replace(/(?<=\w) (?:for|to|in|at|with) (?:which|whom)\b[^,;.]*/, ''),
  );
