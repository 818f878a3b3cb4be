/** Demands for times: the day, the month, the year or the hour of the very thing that is asked about. */
import type { Knowledge } from '../../knowledge/index.ts';
import { asksForEarlier, asksForFieldwork, asksForMonth, givesMonth } from '../english/shared-patterns.ts';
import { months, weekdays } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { QuestionKind } from '../outcome.ts';
import { isTime, type QuestionTerm } from '../question/index.ts';
import { headOf } from '../statements/index.ts';
import { createStrikeWords } from '../strikes.ts';
import { stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isMeetingOfOne, isWhatHappens } from '../what-happens.ts';
import { type Demand, isSomethingElse } from './demand.ts';

export const timed: readonly QuestionKind[] = ['when', 'hours', 'how_long'];

const givesDay = new RegExp(
  `\\b(?:${weekdays.join('|')}|today|tomorrow|yesterday|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months.join('|')})|(?:${months.join('|')}) \\d{1,2}(?! ?(?:per ?cent|%)))\\b`,
  'i',
);

const closes =
  /\b(?:when|what time|what (?:day|date)) (?:does|do|did|will|is|are|was|were) .*\b(?:close|closing|closed|end|ends|over|shut)$/;

const asksForStart =
  /^(?:(?:and|so|ok) )*(?:since|from) (?:when(?! (?:to|till|until)\b)|(?:what|which) (?:year|month|day|date|time|hour))\b|\bhow long ago (?:did|was|were)\b/;

const givesStart =
  /\b(?:since|from|began|begun|started?|joined|took over|signed|expired|lapsed|appointed|elected|until|unchanged|(?:brought|came|put) in|introduced|launched|installed|founded|set up|opened)\b/i;

/** "When did she become its head?": who somebody is may tell. */
const givesSince =
  /\b(?:since|elected|appointed|took (?:over|office|up)|sworn in|became|joined|(?:19|20)\d\d)\b/i;

export function demandsOfTime(lexicon: Lexicon, { events }: Knowledge): readonly Demand[] {
  const { isOfStrike, saysStrike } = createStrikeWords(lexicon);
  const happenings = events.map(({ kind, title }) => ({ happening: kind, called: headOf(title) }));
  const isKindOfEvent = (term: QuestionTerm): boolean =>
    happenings.some((one) => isWhatHappens(term, one, lexicon));

  return [
    // "By what date must there be a deal?": not the day of the talks.
    {
      asks: /\bby (?:what|which) (?:date|day|time)\b|\bby when\b/,
      isMet: ({ statement: { sentence, answers } }) =>
        /\b(?:by|before|until|till|deadline|due|no later than)\b/i.test(`${sentence} ${answers.when ?? ''}`),
    },
    // "When did she start there?": not a year in what she said.
    {
      of: ['when'],
      asks: /\bwhen did (?:\w+ ){1,4}?(?:start|begin|join|arrive)(?: (?:working|work|there|here|at|the|as)\b|$)/,
      isMade: ({ terms }) => terms.some(({ mention }) => mention !== undefined),
      isMet: ({ statement: { type, sentence, claimants } }) =>
        (type !== 'quote' && !claimants) || /\b(?:start|began|begin|join|arriv)\w*/i.test(sentence),
    },
    // "When do they go out again?": not when people were asked.
    {
      of: ['when'],
      asks: /\bwhen (?:do|does|did|will|are|is) (?:they|it) (?:all )?(?:(?:go|walk|come)(?:ing)? (?:back )?(?:out|on strike|in)|strik\w*|start|stop|end|finish)\b/,
      isMet: ({ statement: { type } }) => type !== 'poll',
    },
    // "When will it be in place?": not the day on which somebody spoke.
    {
      of: ['when'],
      asks: /\bwhen (?:will|would|is|are) (?:(?:it|that|this|they) )?(?:all )?(?:be|to|going|supposed|due)\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'quote' || givesDay.test(sentence) || /\d/.test(sentence),
    },
    // "When was it called off?": not when some poll was made.
    {
      of: ['when'],
      isMade: (_, followsUp) => !followsUp,
      isMet: ({ statement: { type }, terms }, { norm }) =>
        type !== 'poll' ||
        asksForFieldwork.test(norm) ||
        terms.some(({ term, strength }) => term.required && !isTime(term) && strength >= thresholds.direct),
    },
    // "When are the next talks?": not when one side's board meets.
    {
      of: timed,
      asks: /\b(?:talks|negotiations)\b/,
      isMet: ({ statement }) => statement.type !== 'event' || !isMeetingOfOne(statement),
    },
    // "When does the exhibition close?": not when it opens.
    {
      of: timed,
      asks: closes,
      isMet: ({ statement: { happening = '' } }) =>
        !/^(?:the )?(?:opening|start|launch|beginning)\b/i.test(happening),
    },
    // "On which days are they out?": not any day on which something happens.
    {
      of: timed,
      isMade: ({ terms }) => terms.some(({ keys }) => isOfStrike(keys)) && !terms.some(isSomethingElse),
      isMet: ({ statement: { type, happening = '', sentence } }) =>
        type !== 'event' || saysStrike(`${happening} ${sentence}`),
    },
    // "When does it start?" with nothing else in it asks for what the dispute is about.
    {
      of: timed,
      isMade: ({ norm, terms }, followsUp) =>
        !followsUp && !asksForEarlier.test(norm) && !terms.some((term) => term.required),
      isMet: ({ statement, askLikeness, facet, terms }) => {
        // "What time does school end?": of the school, where the dispute is about schools.
        const more = terms.filter(({ term }) => term.isContent && !isTime(term) && !isOfStrike(term.keys));
        return (
          statement.spells.length > 0 ||
          askLikeness >= thresholds.askLikeness ||
          (more.length > 0 &&
            facet >= thresholds.likelyFacet &&
            more.every(({ strength }) => strength >= thresholds.direct))
        );
      },
    },
    {
      of: ['when'],
      asks: /\b(?:what|which|exact) (?:exact )?(?:date|day)s?\b/,
      isMet: ({ statement: { type, answers, sentence } }) =>
        givesDay.test(
          // The "today" of somebody's words is any day.
          answers.when ??
            (type === 'quote' ? sentence.replace(/\b(?:today|tomorrow|yesterday)\b/gi, '') : sentence),
        ),
    },
    {
      asks: asksForMonth,
      isMet: ({ statement }) => givesMonth.test(`${statement.sentence} ${statement.answers.when ?? ''}`),
    },
    // "In which year did the promise first appear?": not when somebody spoke of it.
    {
      asks: /\b(?:which|what) year\b/,
      isMet: ({ statement: { type, sentence, evidence, answers } }) =>
        /\b(?:1[89]|20)\d\d\b/.test(
          type === 'quote' ? sentence : `${sentence} ${evidence} ${answers.when ?? ''}`,
        ),
    },
    // "What time did he finish?"
    {
      of: ['hours'],
      isMet: ({ statement, facet }) =>
        facet >= thresholds.weakFacet || statement.spells.some(({ start }) => start.includes('T')),
    },
    // "When is the vote?": not what else is done on the day of the vote.
    {
      of: ['when', 'hours', 'where'],
      isMade: ({ terms }, followsUp) => {
        const [thing, ...others] = terms.filter((term) => term.isContent && !isTime(term) && !term.mention);
        return (
          !followsUp &&
          thing?.kind === 'word' &&
          others.length === 0 &&
          !terms.some(({ mention }) => mention) &&
          isKindOfEvent(thing)
        );
      },
      isMet: ({ statement }, { terms }) =>
        statement.type !== 'event' || terms.some((term) => isWhatHappens(term, statement, lexicon)),
    },
    // "How long can I speak?": not how long all of it lasts.
    {
      of: ['how_long', 'how_many'],
      asks: /\bhow (?:long|many minutes|much time) (?:can|may|do|does|will|would|could|is|are) (?:i|we|you|each|every|people|speakers?|a \w+|anyone|everyone) (?:allowed to )?(?:speak|talk|get|have|hold)\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type === 'gap' || /\b(?:each|every|per|speakers?|speak|limit\w*|allowed)\b/i.test(sentence),
    },
    // "Until when is it?": not the day on which it came.
    {
      of: ['when', 'hours'],
      asks: /^(?:and |so )*(?:until|till) when\b|\bwhen (?:does|do|did|will) (?:it|they|this|that) (?:all )?(?:end|finish|stop|run out|expire|be over)\b/,
      isMet: ({ statement: { type, spells, sentence } }) =>
        type === 'gap' ||
        spells.some(({ end }) => end !== undefined) ||
        /\b(?:until|till|to|ends?|ended|expires?|expired|runs? (?:out|until)|through|over|last(?:s|ed)?)\b/i.test(
          sentence,
        ),
    },
    {
      of: ['hours'],
      asks: /\b(?:ends?|finish(?:es)?|stops?|until|till|over by)\b/,
      isMet: ({ statement: { spells } }) =>
        spells.length === 0 || spells.some(({ end }) => end !== undefined),
    },
    // "Since when?": not when somebody spoke of it.
    {
      asks: asksForStart,
      isMet: ({ statement: { type, sentence, happening = '' }, terms }, { norm }) =>
        type === 'poll' ||
        (isOfStrike([stem(happening)]) && terms.some(({ term }) => isOfStrike(term.keys))) ||
        // "From 10pm" tells of no year.
        givesStart.test(/\byear\b/.test(norm) ? sentence.replace(/\bfrom\b/g, '') : sentence),
    },
    {
      of: ['when'],
      isMet: ({ statement: { type, sentence, evidence } }) =>
        type !== 'person' || givesSince.test(`${sentence} ${evidence}`),
    },
  ];
}
