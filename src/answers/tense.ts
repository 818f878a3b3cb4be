/** Of answers that fit as well, that of the time to which the tense of the question points. */
import { areOver, areToCome, isOn } from './calendar.ts';
import { asksForEarlier, ofEarlierSeason, ofThen } from './english/shared-patterns.ts';
import type { Match } from './match.ts';
import { isTime, type Question } from './question/index.ts';
import { isEarlierResult, isWholeEvent, pollQuestion, type Statement } from './statements/index.ts';
import { thresholds } from './thresholds.ts';

/** Answers that fit, and what tells which of them is of the time that is meant. */
interface Fitting {
  /** By its words. */
  readonly best: Match;
  readonly others: readonly Match[];
  readonly question: Question;
  readonly today: string;
  /** What was answered before tells which one is meant. */
  readonly followsUp: boolean;
}

/** @returns the one that is meant; nothing when this does not tell. */
type OfItsTime = (fitting: Fitting) => Match | undefined;

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
  const fitting = { best, others, question, today, followsUp };
  const ways = best.statement.type === 'event' ? ofEvents : [latestFigure, resultOfNow];
  for (const way of ways) {
    const meant = way(fitting);
    if (meant) return meant;
  }
  return best;
}

const fitsAsWell = ({ statement, coverage }: Match, best: Match): boolean =>
  statement.type === best.statement.type && coverage >= best.coverage - thresholds.close / 2;

/** Of two figures of the same with their years the later one. */
const latestFigure: OfItsTime = ({ best, others, question }) => {
  const year = yearIn(best.statement);
  if (best.statement.type !== 'figure' || year === undefined || question.terms.some(isTime)) return undefined;
  return others.find(
    (match) =>
      fitsAsWell(match, best) &&
      match.statement.unit === best.statement.unit &&
      (yearIn(match.statement) ?? year + 1) > year,
  );
};

const resultOfNow: OfItsTime = ({ best, others, question }) => {
  if (!isEarlierResult(best.statement) || isOfThen(question)) return undefined;
  const { entry } = best.statement;
  const part = pollQuestion(best.statement);
  const ofNow = others.filter(
    (match) =>
      fitsAsWell(match, best) &&
      !isEarlierResult(match.statement) &&
      match.statement.entry === entry &&
      pollQuestion(match.statement) === part,
  );
  // Volunteers begin with the main result.
  return ofNow.sort((a, b) => a.at - b.at)[0];
};

const earliest = (matches: readonly Match[]): Match | undefined =>
  matches.toSorted((a, b) => (startOf(a.statement) < startOf(b.statement) ? -1 : 1))[0];

/** What happens as the best one does, at some time, itself among them. */
const ofItsSort = ({ best, others }: Fitting): Match[] =>
  [best, ...others].filter(
    ({ statement }) =>
      statement.type === 'event' &&
      statement.happening === best.statement.happening &&
      statement.spells.length > 0,
  );

/** "When is the strike?": the one that is on, or the next one, before any that is planned after it. */
const soonerEvent: OfItsTime = ({ best, others, question, today, followsUp }) => {
  if (!areToCome(best.statement.spells, today) || asksForLater.test(question.norm)) return undefined;
  return earliest(
    others.filter(
      (match) =>
        fitsAsWell(match, best) &&
        isWholeEvent(match.statement) &&
        ((!followsUp && match.statement.spells.some((spell) => isOn(spell, today))) ||
          match.askLikeness >= best.askLikeness - thresholds.close * 2) &&
        match.score >= best.score - thresholds.close * 2 &&
        !areOver(match.statement.spells, today) &&
        startOf(match.statement) < startOf(best.statement),
    ),
  );
};

/** "Where did the talks on Monday take place?": those that are over; "where will they be held?": those to come. */
const eventOfItsTense: OfItsTime = (fitting) => {
  const { best, question, today } = fitting;
  if (!isOfOtherTense(best.statement, question, today)) return undefined;
  return ofItsSort(fitting).find(
    ({ statement, missing }) =>
      missing.length <= best.missing.length && !isOfOtherTense(statement, question, today),
  );
};

/** "When is the next walkout?": of those that are not over the first. */
const nextEvent: OfItsTime = (fitting) =>
  asksForNext.test(fitting.question.norm)
    ? earliest(
        ofItsSort(fitting).filter(
          ({ statement }) => isWholeEvent(statement) && !areOver(statement.spells, fitting.today),
        ),
      )
    : undefined;

/** "When was the first walkout?" */
const firstEvent: OfItsTime = (fitting) =>
  asksForFirst.test(fitting.question.norm) ? earliest(ofItsSort(fitting)) : undefined;

/** "Are more strikes planned?": another one, before what is left of this one. */
const anotherEvent: OfItsTime = ({ best, others, question: { norm }, today }) => {
  // "By when must they agree to avoid another strike?": of what comes before it.
  if (!asksForMore.test(norm) || avoids.test(norm)) return undefined;
  return others.find(
    ({ statement }) =>
      statement.type === 'event' &&
      areToCome(statement.spells, today) &&
      startOf(statement) > startOf(best.statement),
  );
};

/** "How many are on strike?": of the strike that is on, however it is told. */
const numberOfNow: OfItsTime = ({ best, others, question, today }) => {
  if (
    question.kind !== 'how_many' ||
    !areOver(best.statement.spells, today) ||
    question.terms.some((term) => term.required) ||
    isOfThen(question)
  )
    return undefined;
  const ofNow = others.find(
    ({ statement, facet }) =>
      facet >= thresholds.sureFacet && !(statement.type === 'event' && areOver(statement.spells, today)),
  );
  return ofNow ?? best;
};

/** "When did the strike start?": with nothing else to tell it by, the one that is on, and none that is over. */
const eventNotOver: OfItsTime = ({ best, others, question, today }) => {
  const isBare = !question.terms.some((term) => term.required) && !asksForEarlier.test(question.norm);
  if (!areOver(best.statement.spells, today) || !(isBare || comes.test(question.norm))) return undefined;
  return earliest(
    others.filter((match) => fitsAsWell(match, best) && !areOver(match.statement.spells, today)),
  );
};

/** The first that tells decides. */
const ofEvents: readonly OfItsTime[] = [
  soonerEvent,
  eventOfItsTense,
  nextEvent,
  firstEvent,
  anotherEvent,
  numberOfNow,
  eventNotOver,
];

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

const avoids = /\b(?:avoid|prevent|avert|head off|stave off|stop|without)\b/;

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
