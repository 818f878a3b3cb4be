/** Follow-ups that what was said last settles by itself: whose words those were, their wording, the same of another. */
import { isAsTaken, takenAs } from './comparisons.ts';
import type { Decider } from './decide.ts';
import type { Decision } from './decision.ts';
import { isEarlier } from './demands/index.ts';
import { forWhom } from './english/demand-words.ts';
import { asksIfAccepted, sized } from './leaning.ts';
import { type Matcher, speaksAs } from './match.ts';
import type { Names } from './names.ts';
import { createOverlap, sameMatter } from './nearness.ts';
import type { Context } from './outcome.ts';
import { changeQuestion, type Question } from './question/index.ts';
import { isPronoun } from './referents.ts';
import type { SearchIndex } from './search-index.ts';
import { isIntroduction, pollQuestion, type Statement, sharesPassage } from './statements/index.ts';
import { sentenceWords } from './text.ts';

const isOfIt = /^(?:(?:and|so|but) )*(?:has|have|had|is|was|did|does|will) (?:it|that|this|they|those) /;
const wasIt = /^(?:(?:so|and|but|oh) )*(?:was|is)(?: not)? (?:it|that)(?: not)? (?:the )?\w+/;
const saidThat =
  /^(?:(?:so|and|but|oh|wait) )*(?:did|has) (?:the )?(?:\w+ ){1,4}(?:say|said) (?:that|this|so)$/;
const asksWhoThatWas =
  /^(?:and |so )*(?:says whom?|who says(?: so| that| this)?|according to whom?)$|^(?:and )?(?:(?:his|her|their|the) )?(?:full )?name(?: please| again)*$|^(?:(?:so|and|then|ok|but|sorry|wait) )*(?:who (?:is|was) (?:that|it)|whose (?:promise|claim|figure|number|estimate|words|line|view|opinion|remark|quote) (?:is|was) (?:that|it|this)|(?:who|which (?:group|side|body|organisation|outfit|person|one)) (?:came up with|gave|put out|produced|provided) (?:that|this|the) (?:figure|number|estimate|claim|amount|sum|total|price|percentage))(?: then| again| anyway)?$/;
const asksWhichBody =
  /^(?:and |so )?(?:what|which) (union|company|firm|party|group|organisation|federation|newspaper|council|trust|charity) (?:is|was) (?:that|it|this|(?:he|she) (?:with|from|in|of))(?: again| then)*$|^(?:and |so )?(?:of|from|for|with) (?:which|what) (union|company|firm|party|group|organisation|federation|newspaper|council|trust|charity)$/;
const asksForTheOther = /^(?:(?:so|and|then|ok|well|oh) )*who is(?: it| then)*$/;
const asksWhoElseDid =
  /^(?:(?:so|and|then|ok|well|oh|but) )*who (?:did|does|do|has|had|was|would|will)(?: it| so| then)*$/;
/** "Did Smith want that too?" */
const asksOfAnother =
  /^(?:(?:and|so|but|what about \w+) )*(?:did|has|does|have)\b.* (?:say|said|want|wanted|claim|claimed|think|believe|use|used|call|called|ask|asked|demand|demanded)(?: for)? (?:it|that|this|so)\b(?: \w+)? (?:too|as well|also|either)$/;
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
/** "Exact words?", "can you give me the quote?" */
const asksForWording =
  /^(?:and |so )?how (?:exactly |precisely )?did (?:he|she|they) (?:phrase|word|put|express) (?:it|that|this)(?: exactly)?$|^(?:(?:and|so|ok|what|is|are|was|were|can|could|i|you|give|get|have|me|see|please|the|that|this|whole|full|exact|actual|precise|direct) )*(?:words|quote|quotation|wording|verbatim)(?: (?:please|again|then|though|in full))*$/;
/** "Which of them said that ...?" */
const asksWhichOfThem =
  /\bwh(?:ich|o) (?:one )?(?:of (?:them|those|these|the two|the three)|was it of them)\b/;
/** Then, or now. */
const otherTime =
  /^(?:(?:and|so|but|what about|how about|how many) )*(?:((?:the )?(?:last|previous|first|earlier) (?:time|one|strike|walkout|stoppage)|before)|((?:this|the current) (?:time|one|strike|walkout|stoppage)|now|today))$/;
const timed: ReadonlySet<Statement['type']> = new Set(['event', 'figure', 'fact']);
/** So much of what the last answer says has to be in what is told of another time. */
const sharedMatter = 0.5;
/** "The other poll" */
const ofOtherPoll = /\bthe other (?:one|poll|survey)\b/;
/** "Does the union accept that figure?" */
export const asksIfAgreed =
  /^(?:(?:and|so|but) )*(?:does|do|did) (?:the )?(?:\w+ ){1,5}?(?:agree|accept|dispute|share|buy|believe)(?: (?:with|to|about|on))?(?: (?:that|it|this|him|her|them|the|figure|estimate|number|claim|view))*$/;
/** "Is it 57%?" */
const isItThat =
  /^(?:(?:and|so|but) )*(?:is|was|were|are) (?:it|that|they|there) (?!.* (?:a|an|per|each|every) (?:day|night|week|month|year)$)/;
/** It says whether something was accepted. */
const tellsIfAccepted = /\b(?:accept|agreed|reject|refus|declin|turned down|said (?:yes|no))\w*/;
/** So much of the last answer has to be in what somebody else said of the same. */
const sameWords = 0.3;
export interface Recall {
  /**
   * @param prior what was answered last, the newest first.
   * @returns nothing when the question asks for something else.
   */
  ofLastAnswer(
    question: Question,
    context: Context,
    prior: readonly Statement[],
  ): { decision: Decision; question: Question } | undefined;
  /** Whether somebody else said or thinks the same; nothing when that is not asked. */
  ofAnother(question: Question, prior: readonly Statement[]): Decision | undefined;
}

export function createRecall(
  statements: readonly Statement[],
  matcher: Matcher,
  index: SearchIndex,
  decider: Decider,
  names: Names,
  /** The day on which the questions are asked. */
  today: string,
): Recall {
  const found = (question: Question, at: number, verdict?: 'yes' | 'no'): Decision => ({
    type: 'found',
    match: matcher.match(question, at),
    ...(verdict ? { verdict } : {}),
    others: [],
  });

  /** "And the union?" after what a poll found of others, or after a sentence that tells of both. */
  const ofSameFinding = (question: Question, context: Context, main: Statement): number | undefined => {
    const [mention, ...more] = question.terms.flatMap((term) => (term.required ? [term.mention] : []));
    if (!mention || more.length > 0 || question.explicit || !question.cues.continues) return undefined;
    const isNamedIn = ({ sentence }: Statement) =>
      names.mentions(sentenceWords(sentence)).some(({ ids }) => ids.some((id) => mention.ids.includes(id)));
    const part = pollQuestion(main);
    const isSame = (statement: Statement) =>
      part ? statement.entry === main.entry && pollQuestion(statement) === part : statement === main;
    if (!part && (context.kind !== 'is_it_true' || main.speaker !== undefined || isIntroduction(main)))
      return undefined;
    const found = statements.find((statement) => isSame(statement) && isNamedIn(statement));
    return found && matcher.indexOf(found.id);
  };

  /** "And last time?", "and this time?" after a number or a length: the same of the other strike. */
  const ofOtherTime = (
    question: Question,
    context: Context,
    main: Statement,
    mainAt: number,
  ): number | undefined => {
    const [, then, now] = otherTime.exec(question.norm) ?? [];
    if ((!then && !now) || !sized.has(context.kind) || main.type === 'poll') return undefined;
    const asks = (norm: string): Question =>
      changeQuestion(question, { kind: context.kind, norm, terms: [] });
    // "How many are on strike?" is told in many words; any other number has to be of the same.
    const strikers = asks('how many people are on strike');
    const isOfStrikers = matcher.match(strikers, mainAt).facet > 0;
    const wanted = isOfStrikers ? strikers : asks('how many');
    const near = (statement: Statement) => (isOfStrikers ? 1 : sameMatter(main.sentence, statement.sentence));
    const [best] = statements
      .flatMap((statement, at) =>
        statement !== main &&
        timed.has(statement.type) &&
        isEarlier(statement, today) === (then !== undefined)
          ? [{ at, near: near(statement) }]
          : [],
      )
      .filter(({ at, near: of }) => of >= sharedMatter && matcher.match(wanted, at).facet > 0.3)
      .sort((a, b) => b.near - a.near);
    return best?.at;
  };

  const ofLastAnswer: Recall['ofLastAnswer'] = (question, context, prior) => {
    const [main] = prior;
    const mainAt = main && matcher.indexOf(main.id);
    if (!main || mainAt === undefined) return undefined;
    // "Was that not Smith?" of words just given.
    const people = question.terms.flatMap((term) => (term.required ? [term.mention] : []));
    const [guess] = people;
    if (
      main.speaker &&
      guess &&
      people.length === 1 &&
      question.kind === 'is_it_true' &&
      wasIt.test(question.norm)
    ) {
      const verdict = guess.ids.includes(main.speaker) ? 'yes' : 'no';
      return {
        question,
        decision: found(question, mainAt, verdict),
      };
    }
    // "Is it 57%?" of the number just given.
    const [number, ...moreTerms] = question.terms.filter((term) => term.required);
    const [stated, ...others] = main.numbers;
    if (
      question.kind === 'is_it_true' &&
      isItThat.test(question.norm) &&
      number?.quantity?.kind === 'number' &&
      moreTerms.length === 0 &&
      stated &&
      others.length === 0 &&
      (main.type === 'poll') === number.quantity.percent
    ) {
      const { value } = number.quantity;
      const taken = takenAs(number.surface, question.norm);
      const isSo = taken ? isAsTaken(taken, value, stated) : stated.value === value;
      const isExact = !taken && (stated.bound === undefined || stated.bound === 'exactly');
      const verdict = isSo ? 'yes' : isExact ? 'no' : undefined;
      return { question, decision: found(question, mainAt, verdict) };
    }
    // "Has it passed?" of a bill that was "introduced and not yet passed".
    const asked = question.terms.filter((term) => !isPronoun(term));
    if (
      question.kind === 'is_it_true' &&
      isOfIt.test(question.norm) &&
      asked.length > 0 &&
      people.every((one) => !one) &&
      main.type !== 'quote' &&
      matcher
        .match(question, mainAt)
        .terms.every(({ term, strength }) => isPronoun(term) || (!term.quantity && strength === 1))
    )
      return { question, decision: found(question, mainAt) };
    // "Did the unions say yes?" of what says whether they accepted.
    const isOfThose =
      guess !== undefined &&
      people.every(
        (one) =>
          !one ||
          one.ids.some((id) => main.names.includes(id)) ||
          main.sentence.toLowerCase().includes(question.norm.split(' ')[one.to - 1] ?? ''),
      );
    if (
      question.kind === 'is_it_true' &&
      asksIfAccepted.test(question.norm) &&
      isOfThose &&
      tellsIfAccepted.test(main.sentence)
    )
      return { question, decision: found(question, mainAt) };
    // "Who was that?" after somebody's words.
    if ((main.speaker !== undefined || main.claimants) && asksWhoThatWas.test(question.norm))
      return {
        question: changeQuestion(question, { kind: 'who_said' }),
        decision: found(question, mainAt),
      };
    // "Which union is that?": whose the speaker is.
    const [, of, from] = asksWhichBody.exec(question.norm) ?? [];
    const noun = of ?? from;
    if (noun && main.speaker) {
      const body = names
        .speaksFor(main.speaker)
        .find(
          (id) =>
            !names.isPerson(id) && (/^(?:group|organisation)$/.test(noun) || names.titlesOf(id).has(noun)),
        );
      const at = body === undefined ? undefined : matcher.indexOf(body);
      if (at !== undefined)
        return { question: changeQuestion(question, { kind: 'who_is' }), decision: found(question, at) };
    }
    // "Who was it?" of something that happened to one person.
    const [person, ...morePeople] = main.names.filter(names.isPerson);
    if (
      main.speaker === undefined &&
      person !== undefined &&
      morePeople.length === 0 &&
      asksWhoThatWas.test(question.norm)
    ) {
      const at = matcher.indexOf(person);
      if (at !== undefined)
        return { question: changeQuestion(question, { kind: 'who_is' }), decision: found(question, at) };
    }
    // "Did Smith say that?" of words just given.
    if (main.speaker && guess && people.length === 1 && saidThat.test(question.norm) && !main.declined) {
      const isTheirs = guess.ids.includes(main.speaker);
      return {
        question,
        decision: found(question, mainAt, isTheirs ? 'yes' : 'no'),
      };
    }
    // "Is Smith the mayor?" "No ..." "So who is?": the other one whom the question named.
    if (asksForTheOther.test(question.norm) && context.kind === 'is_it_true' && main.type === 'person') {
      const other = prior.find((statement) => statement.type === 'person' && statement !== main);
      const at = other && matcher.indexOf(other.id);
      if (at !== undefined) return { question, decision: found(question, at) };
    }
    // "Did Smith work there?", which nothing tells. "Who did?": not who Smith is.
    if (asksWhoElseDid.test(question.norm) && main.type === 'person')
      return { question, decision: { type: 'missing', near: [], unplaced: [] } };
    if (main.speaker !== undefined && asksForWording.test(question.norm)) {
      // Of several statements just given, one may have the words themselves.
      const quoted = [main, ...prior].find(
        ({ speaker, sentence }) => speaker === main.speaker && /[“"]/.test(sentence),
      );
      return {
        question: changeQuestion(question, { kind: 'what_said' }),
        decision: found(question, (quoted && matcher.indexOf(quoted.id)) ?? mainAt),
      };
    }
    // "Which paper was it for?" of a poll
    if (
      main.type === 'poll' &&
      (question.kind === 'who' || question.kind === 'who_said') &&
      forWhom.test(question.norm)
    ) {
      const at = matcher.indexOf(`${main.entry}.pollster`);
      // It names whom the poll was made for, where that is known.
      if (at !== undefined && / for \w/.test(statements[at]?.sentence ?? ''))
        return { question, decision: found(question, at) };
    }
    // "No, the other one, for the newspaper": the same of another poll.
    if (main.type === 'poll' && ofOtherPoll.test(question.norm)) {
      const others = statements.flatMap(({ type, id, entry }, at) =>
        type === 'poll' && entry !== main.entry && id === `${entry}${main.id.slice(main.entry.length)}`
          ? [at]
          : [],
      );
      const [other, ...more] = others;
      if (other !== undefined && more.length === 0)
        return {
          question: changeQuestion(question, { kind: context.kind ?? question.kind }),
          decision: found(question, other),
        };
    }
    const ofOther = ofOtherTime(question, context, main, mainAt);
    if (ofOther !== undefined)
      return {
        question: changeQuestion(question, { kind: context.kind }),
        decision: found(question, ofOther),
      };
    // "Which of them said that ...?": by what is asked, not by whose words the last ones were.
    if (asksWhichOfThem.test(question.norm)) {
      const decision = decider.decide(question);
      const isOfPerson = decision.type === 'found' && decision.match.statement.type === 'person';
      if (isOfPerson || (decision.type === 'found' && question.kind === 'who_said'))
        return { question, decision };
    }
    const inSame = tellsOfTimeBefore(question.norm, main.sentence)
      ? mainAt
      : ofSameFinding(question, context, main);
    if (inSame !== undefined)
      return {
        question: changeQuestion(question, { kind: context.kind }),
        decision: found(question, inSame),
      };
    return undefined;
  };

  /** "Did Smith want that too?" is told only by what Smith said of the same. */
  const ofAnother = (question: Question, prior: readonly Statement[]): Decision | undefined => {
    const [mention, ...more] = question.terms.flatMap((term) => term.mention ?? []);
    const isClaim = prior[0]?.speaker !== undefined || prior[0]?.claimants !== undefined;
    const isOnlyThey = question.terms.every(
      (term) => term.mention || !term.required || asksIfAgreed.test(`does x ${term.surface.toLowerCase()}`),
    );
    const isAgreement = isClaim && isOnlyThey && asksIfAgreed.test(question.norm);
    if (!(isAgreement || asksOfAnother.test(question.norm)) || !mention || more.length > 0) return undefined;
    if (prior.some(({ speaker }) => speaker && mention.ids.includes(speaker))) return undefined;
    const overlaps = prior.map(({ id }) => createOverlap(matcher.indexOf(id) ?? 0, index));
    const overlap = (at: number) => Math.max(...overlaps.map((of) => of(at)));
    const same = statements
      .map((statement, at) => ({ statement, at }))
      .filter(
        ({ statement, at }) =>
          speaksAs(statement, mention.ids, names) &&
          (overlap(at) >= sameWords || (isAgreement && prior.some((p) => sharesPassage(p, statement)))),
      )
      .sort((a, b) => overlap(b.at) - overlap(a.at))[0];
    if (same) return found(question, same.at);
    // With whom she agrees may be told by her view of him.
    return isAgreement && /\b(?:him|her|them)$/.test(question.norm)
      ? undefined
      : { type: 'missing', near: [], unplaced: [] };
  };

  return { ofLastAnswer, ofAnother };
}
