/** The same as was answered last, of another time, or in another poll. */
import { dayOf } from '../calendar.ts';
import { isEarlier } from '../demands/index.ts';
import { createOpposite } from '../opposites.ts';
import { changeQuestion, type Question } from '../question/index.ts';
import { isEarlierResult, isWholeEvent, pollQuestion, type Statement } from '../statements/index.ts';
import { answeredBy, nothing, readAs, type Settles } from './follow-up.ts';
import { sized } from './leaning.ts';
import { happening, leastSharedMatter, sameMatter } from './nearness.ts';

/** What is told of another time has to give a number more than in passing. */
const leastFacet = 0.3;

/** "No, the other one, for the newspaper": the same of another poll. */
export const sameOfOtherPoll: Settles = (question, { context, main }, tools) => {
  if (main.type !== 'poll' || !asksOfOtherPoll.test(question.norm)) return undefined;
  const part = main.id.slice(main.entry.length);
  const [other, ...more] = tools.statements.flatMap(({ type, id, entry }, at) =>
    type === 'poll' && entry !== main.entry && id === `${entry}${part}` ? [at] : [],
  );
  return other === undefined || more.length > 0
    ? undefined
    : readAs(context.kind, answeredBy(other, question, tools));
};

/** "The other poll" */
const asksOfOtherPoll = /\bthe other (?:one|poll|survey)\b/;

/** "And last time?", "and this time?" after a number or a length: the same of the other strike. */
export const sameOfOtherTime: Settles = (question, { context, main, mainAt }, tools) => {
  const { matcher, statements, today } = tools;
  const [, then, now] = otherTime.exec(question.norm) ?? [];
  if ((!then && !now) || !sized.has(context.kind) || main.type === 'poll') return undefined;
  const asks = (norm: string): Question => changeQuestion(question, { kind: context.kind, norm, terms: [] });
  // "How many are on strike?" is told in many words; any other number has to be of the same.
  const strikers = asks('how many people are on strike');
  const isOfStrikers = matcher.match(strikers, mainAt).facet > 0;
  const wanted = isOfStrikers ? strikers : asks('how many');
  const likeness = ({ sentence }: Statement) => (isOfStrikers ? 1 : sameMatter(main.sentence, sentence));
  const [best] = statements
    .flatMap((statement, at) =>
      statement !== main &&
      happening.has(statement.type) &&
      isEarlier(statement, today) === (then !== undefined)
        ? [{ at, like: likeness(statement) }]
        : [],
    )
    .filter(({ at, like }) => like >= leastSharedMatter && matcher.match(wanted, at).facet > leastFacet)
    .sort((a, b) => b.like - a.like);
  return best && readAs(context.kind, answeredBy(best.at, question, tools));
};

/** Then, or now. */
const otherTime =
  /^(?:(?:and|so|but|what about|how about|how many) )*(?:((?:the )?(?:last|previous|first|earlier) (?:time|one|strike|walkout|stoppage)|before)|((?:this|the current) (?:time|one|strike|walkout|stoppage)|now|today))$/;

/** "From what?", "what was it before?" of a poll's result: what the same poll says was found earlier. */
export const whatItWasBefore: Settles = (question, { context, main, mainAt }, tools) => {
  const part = pollQuestion(main);
  if (!part || !asksForBefore.test(question.norm)) return undefined;
  if (isEarlierResult(main)) return readAs(context.kind, answeredBy(mainAt, question, tools));
  const isOpposite = createOpposite(main.sentence);
  const earlier = tools.statements.flatMap((statement, at) =>
    isEarlierResult(statement) &&
    statement.entry === main.entry &&
    pollQuestion(statement) === part &&
    !isOpposite(statement.sentence)
      ? [{ at, like: sameMatter(main.sentence, statement.sentence) }]
      : [],
  );
  const [best] = earlier.sort((a, b) => b.like - a.like);
  return best
    ? readAs(context.kind, answeredBy(best.at, question, tools))
    : { question, decision: nothing() };
};

const asksForBefore =
  /^(?:(?:and|so|but|up|down) )*(?:from what|what (?:was|were) (?:it|that|they) (?:before|then|at the time|previously|earlier|last time)|(?:compared (?:to|with)|than) what)(?: then| exactly)?$/;

/** "And a week ago?" of a sentence that tells of that time as well. */
export const sameOfTimeBefore: Settles = (question, { context, main, mainAt }, tools) =>
  tellsOfTimeBefore(question.norm, main.sentence)
    ? readAs(context.kind, answeredBy(mainAt, question, tools))
    : undefined;

/** "And a week ago?", "and the year before?" */
const asksForTimeBefore =
  /^(?:(?:and|so|but|what about) )*(?:(?:in|on) )?(?:the|a|last|previous) (year|season|month|week|day) ?(before|earlier|ago)?$/;

/** Whether a sentence tells of that time as well. */
const tellsOfTimeBefore = (norm: string, sentence: string): boolean => {
  const [, unit, before] = asksForTimeBefore.exec(norm) ?? [];
  if (!unit) return false;
  const last = before === 'before' || before === 'earlier' ? '' : `last ${unit}|`;
  return new RegExp(`\\b(?:${last}previous ${unit}|${unit} (?:before|earlier|ago))\\b`, 'i').test(sentence);
};

/** "What about the second day?" of a strike of two; there is no third. */
export const sameOfItsDay: Settles = (question, { context, main, mainAt }, tools) => {
  const ordinal = asksOfDay.exec(question.norm)?.[1];
  if (!ordinal || main.type !== 'event' || main.spells.length === 0) return undefined;
  // "And the second one?" after the first of several.
  const another = tools.statements.findIndex(
    (statement) =>
      statement !== main &&
      isWholeEvent(statement) &&
      statement.happening === main.happening &&
      new RegExp(`\\b${ordinal}\\b`, 'i').test(`${statement.sentence} ${statement.answers.when ?? ''}`),
  );
  if (another >= 0) return readAs(context.kind, answeredBy(another, question, tools));
  const days = new Set(main.spells.map(({ start }) => dayOf(start))).size;
  const isOne = ordinal === 'last' || ordinals.indexOf(ordinal) < days;
  return isOne
    ? readAs(context.kind, answeredBy(mainAt, question, tools))
    : { question, decision: nothing() };
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const asksOfDay =
  /^(?:(?:and|so|but|ok) )*(?:what about |how about )?(?:on )?the (first|second|third|fourth|fifth|last) (?:day|one)(?: (?:is|was))?(?: when)?$/;
