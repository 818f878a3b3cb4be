/** Demands for times: now or earlier, since or until, the next one, and what happened at all. */
import type { Knowledge } from '../../knowledge/index.ts';
import { isOver, isToCome, weekdayOf } from '../calendar.ts';
import {
  asksForAfter,
  asksForCourse,
  asksForDay,
  asksForEarlier,
  asksForEffect,
  asksForEnd,
  asksForFieldwork,
  asksForFurther,
  asksForLatest,
  asksForMonth,
  asksForNow,
  asksForStart,
  asksForSupposed,
  asksForYear,
  asksWhatIsOff,
  asksWhatWasDone,
  asksWhetherYet,
  endsThen,
  givesDay,
  givesEffect,
  givesMonth,
  givesSince,
  givesStart,
  givesSupposed,
  givesYear,
  isOff,
  namesYear,
  ofEarlierSeason,
} from '../english/demand-words.ts';
import { weekdays } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import type { QuestionKind } from '../outcome.ts';
import { quantities } from '../quantities.ts';
import { isOwnWord, isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { headOf, isEarlierResult, isIntroduction, type Statement } from '../statements/index.ts';
import { createStrikeWords } from '../strikes.ts';
import { isIrrealis } from '../tense.ts';
import { stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isWhatHappens } from '../what-happens.ts';
import { type Demand, isEarlier, isSomethingElse } from './demand.ts';

const yearsAgo = /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty) years ago\b/;

export function demandsOfTime(lexicon: Lexicon, { dispute, events, polls }: Knowledge): readonly Demand[] {
  const { isOfStrike, saysStrike } = createStrikeWords(lexicon);
  const happenings = events.map(({ kind, title }) => ({ happening: kind, called: headOf(title) }));
  const isKindOfEvent = (term: QuestionTerm): boolean =>
    happenings.some((one) => isWhatHappens(term, one, lexicon));
  /** The poll that was made last. */
  const latestPoll = polls
    .map(({ id, fieldwork, published }) => ({ id, day: fieldwork?.until ?? published?.date ?? '' }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.id;

  return [
    // "By what date must there be a deal?": not the day of the talks.
    {
      asks: /\bby (?:what|which) (?:date|day|time)\b|\bby when\b/,
      isMet: ({ statement: { sentence, answers } }) =>
        /\b(?:by|before|until|till|deadline|due|no later than)\b/i.test(`${sentence} ${answers.when ?? ''}`),
    },
    {
      asks: asksForNow,
      isMade: ({ kind, norm }) => kind !== 'change' && !comparing.test(norm),
      isMet: ({ statement }) => !isEarlierResult(statement),
    },
    // "Are they planning more strikes?"
    {
      of: ['is_it_true'],
      asks: asksForFurther,
      isMet: ({ statement: { sentence } }) =>
        /\b(?:more|further|another|second|third|fresh|new)\b|\bnext (?!(?:two|three|few|\d+)\b)/i.test(
          sentence,
        ),
    },
    // "Last winter, what share was against it?": not now.
    {
      of: ['share', 'how_many'],
      asks: ofEarlierSeason,
      isMet: ({ statement }) => statement.type !== 'poll' || isEarlierResult(statement),
    },
    // "When were people polled?": not which month an earlier result is of.
    {
      of: ['when'],
      asks: asksForFieldwork,
      isMet: ({ statement }) => !isEarlierResult(statement),
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
    // "What happens next?"
    {
      asks: /^(?:and |so |but )*what (?:happens|will happen|is happening|comes|is|is to come) next$/,
      isMet: ({ statement: { type, spells, sentence } }) =>
        type !== 'quote' &&
        type !== 'poll' &&
        (spells.some((spell) => isToCome(spell, dispute.today.date)) ||
          /\b(?:next|again|will|due|invited|planned|threat\w*|warned)\b.*\b(?:strike|walkout|talks|meet\w*|ballot|vote)\b|\b(?:strike|walkout|talks|meeting|ballot|vote)\b.*\b(?:next|again|will|due|planned)\b/i.test(
            sentence,
          )),
    },
    // "When will they close it?": not when they once planned to.
    {
      of: ['when'],
      asks: /\bwill\b/,
      isMet: ({ statement }) =>
        statement.spells.some((spell) => !isOver(spell, dispute.today.date)) ||
        (statement.spells.length === 0 &&
          /\b(?:will|would|plans? to|wants? to|due)\b/.test(statement.sentence)) ||
        !isEarlier(statement, dispute.today.date),
    },
    // "When do they meet next?": not "over the next two days".
    {
      of: ['when'],
      asks: /\bnext\b/,
      isMet: ({ statement: { type } }) => type !== 'quote',
    },
    // "The stoppage nine years ago": not one that was the first in nine years.
    {
      asks: yearsAgo,
      isMet: ({ statement: { type, sentence, dates } }, { norm }) => {
        if (type === 'gap' || /\b(?:ago|earlier|before|previous\w*|last)\b/i.test(sentence)) return true;
        const [, number = ''] = yearsAgo.exec(norm) ?? [];
        const [found] = quantities(words(number));
        if (found?.kind !== 'number') return true;
        const year = Number(dispute.today.date.slice(0, 4)) - found.value;
        const years = [
          ...(sentence.match(/\b(?:19|20)\d\d\b/g) ?? []),
          ...dates.map((date) => date.slice(0, 4)),
        ];
        return years.some((one) => Math.abs(Number(one) - year) <= 1);
      },
    },
    // "When will they meet again?": not the last time.
    {
      of: ['when'],
      asks: /\bwill\b.*\b(?:next|again|another)\b|\b(?:do|does|are|is) (?:the )?(?:\w+ ){1,3}(?:meet\w*|talk\w*|sit\w* down|negotiat\w*) again\b|\bnext\b/,
      isMet: ({ statement: { spells, sentence } }) =>
        (spells.length === 0 &&
          /^no (?:new|further|more|date)\b|\b(?:next|again|will|due|planned|scheduled|until|till)\b/i.test(
            sentence,
          )) ||
        spells.some((spell) => !isOver(spell, dispute.today.date)),
    },
    {
      // With whom something was agreed may be told by what it would bring.
      isMade: (question) =>
        asksForWhatHappened(question) && !/ (?:with|spoken|uttered|said|written|voiced)$/.test(question.norm),
      isMet: ({ statement, terms }, { kind }) =>
        // "Did she agree to it?": that they would have come back if she had.
        (!isIrrealis(statement) || (kind === 'is_it_true' && isOnCondition(statement, terms))) &&
        // "When did the premier step in?": not that somebody urged her to.
        !((kind === 'when' || kind === 'why') && isOnlyUrged(statement, terms)),
    },
    // "What has been cancelled?": not what would be, nor what is going on.
    {
      of: ['about'],
      asks: asksWhatIsOff,
      isMet: ({ statement: { sentence } }) => isOff.test(sentence),
    },
    {
      of: ['about'],
      asks: asksWhatWasDone,
      isMet: ({ statement: { sentence } }) => !/\bwould\b.*\bif\b/.test(sentence),
    },
    // "How did the mayors get together?", "what went wrong at the firm?": not who they are.
    {
      of: ['about'],
      asks: asksForCourse,
      isMet: ({ statement, askLikeness }) =>
        !isIntroduction(statement) || askLikeness >= thresholds.askLikeness,
    },
    // "On which days are they out?": not any day on which something happens.
    {
      of: timed,
      isMade: ({ terms }) => terms.some(({ keys }) => isOfStrike(keys)) && !terms.some(isSomethingElse),
      isMet: ({ statement: { type, happening = '', sentence } }) =>
        type !== 'event' || saysStrike(`${happening} ${sentence}`),
    },
    {
      asks: asksForLatest,
      isMet: ({ statement: { type, entry } }) => type !== 'poll' || entry === latestPoll,
    },
    // "Has anyone been called back so far?": not whether they can be.
    {
      of: ['is_it_true'],
      asks: asksWhetherYet,
      isMet: ({ statement: { sentence } }, { terms }) =>
        !/\b(?:can|may) (?:be \w+ed|ask|call|bring|order)\b/.test(sentence) &&
        // "Has any driver refused?": not that they would.
        !wouldDo(sentence, terms),
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
      of: ['when', 'how_long', 'is_it_true'],
      asks: asksForEarlier,
      isMade: ({ kind, norm }) => kind !== 'is_it_true' || /\bbefore (?:this|that|now)$/.test(norm),
      isMet: ({ statement }, { norm, kind, terms }) =>
        // "When was the last strike?": not when something about strikes was agreed.
        !(
          (kind === 'when' || kind === 'how_long') &&
          statement.type === 'event' &&
          (terms.some(({ keys }) => isOfStrike(keys)) || /\blast time\b/.test(norm)) &&
          !saysStrike(statement.happening ?? '')
        ) &&
        isEarlier(
          statement,
          /\bbefore this year\b/.test(norm) ? dispute.today.date.slice(0, 4) : dispute.today.date,
        ),
    },
    {
      of: ['when'],
      asks: asksForDay,
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
    {
      asks: namesYear,
      isMet: ({ statement: { sentence } }, { norm }) =>
        // "Since 2007, when they were locked out" tells what was in 2007.
        !new RegExp(`(?<!\\bfrom \\S+ to \\S+ )\\bsince ${namesYear.exec(norm)?.[0]}\\b(?!, when\\b)`).test(
          sentence,
        ),
    },
    // "In which year did the promise first appear?": not when somebody spoke of it.
    {
      asks: asksForYear,
      isMet: ({ statement: { type, sentence, evidence, answers } }) =>
        givesYear.test(type === 'quote' ? sentence : `${sentence} ${evidence} ${answers.when ?? ''}`),
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
      asks: asksForEnd,
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
    // "Whose came last?": not whose came first.
    {
      asks: /\bcame (?:first|last)$/,
      isMet: ({ statement: { sentence } }, { norm }) =>
        new RegExp(
          `\\b(?:sign|came|arriv|finish|end)\\w*\\b.*\\b${norm.split(' ').at(-1)}\\b|\\b${norm.split(' ').at(-1)}\\b.*\\b(?:sign|c[ao]me)`,
          'i',
        ).test(sentence),
    },
    // "What happens if there is a crash?": not that there might be one.
    {
      asks: asksForEffect,
      isMade: ({ norm }) =>
        /\b(?:if|when|after|would|will|with|on)\b/.test(norm) && !/\bhappened\b/.test(norm),
      isMet: ({ statement: { sentence }, terms }) =>
        givesEffect.test(sentence) ||
        // "What happens on 4 June?": what is on that day.
        terms.some(({ term, strength }) => isTime(term) && strength >= thresholds.direct),
    },
    {
      asks: asksForSupposed,
      isMet: ({ statement: { sentence } }) => givesSupposed.test(sentence),
    },
    // "Who gets it after 2041?" is not answered by who has it until then.
    {
      asks: asksForAfter,
      isMet: ({ statement }) => !endsThen.test(statement.sentence),
    },
    // "When is the next one after Wednesday?" is not answered by what is over by then.
    {
      of: timed,
      asks: asksForNextAfter,
      isMade: ({ norm }) => dayAfter(norm) !== undefined,
      isMet: ({ statement: { spells } }, { norm }) => {
        const last = spells
          .map(({ start, end }) => end ?? start)
          .sort()
          .at(-1);
        return last === undefined || weekdayOf(last) !== dayAfter(norm);
      },
    },
  ];
}

/** Whether a sentence says that somebody would do what is asked about. */
const wouldDo = (sentence: string, terms: readonly QuestionTerm[]): boolean =>
  [
    ...sentence.matchAll(
      /\b(?:would|to be|will|(?:agreed|promised|offered|plans?|planned|ready|willing) to) (?:not )?(\w+)/g,
    ),
  ].some(([, verb = '']) => terms.some(({ keys }) => keys.includes(stem(verb.toLowerCase()))));

/** Whether all that is asked about stands in "... would have ... if she had ...", after the "if". */
function isOnCondition({ sentence }: Statement, terms: Match['terms']): boolean {
  const unmet = /\bwould have\b.*\bif\b(.*\bhad\b.+)$/i.exec(sentence)?.[1];
  if (unmet === undefined) return false;
  const held = new Set(words(unmet).map(({ norm }) => stem(norm)));
  const content = terms.filter(({ term }) => isOwnWord(term));
  return content.length > 1 && content.every(({ term }) => term.parts.every((part) => held.has(part)));
}

/** Whether all that is asked about stands after "urged her to". */
function isOnlyUrged({ sentence }: Statement, terms: Match['terms']): boolean {
  const urged =
    /\b(?:urged|urging|asked|appealed|called on|begged|pressed|wanted|wants?|told|appeal)\b.{1,60}?\bto (.+)$/i.exec(
      sentence,
    )?.[1];
  if (urged === undefined) return false;
  const after = new Set(words(urged).map(({ norm }) => stem(norm)));
  const before = new Set(words(sentence.slice(0, -urged.length)).map(({ norm }) => stem(norm)));
  const content = terms.filter(
    ({ term, strength }) => !term.mention && term.isContent && strength >= thresholds.loose,
  );
  return (
    content.length > 0 &&
    content.every(({ term }) =>
      words(term.surface).some(({ norm }) => after.has(stem(norm)) && !before.has(stem(norm))),
    )
  );
}

const timed: readonly QuestionKind[] = ['when', 'hours', 'how_long'];

/** "Do more people think so now?": than before. */
const comparing = /\b(?:more|fewer|less|up|down|higher|lower|risen|fallen|grown)\b/;

/** "When is the next one after Wednesday?": the day is the first group. */
const asksForNextAfter = /\b(?:next|another|more|again)\b.* after (\w+)$/;

/** The weekday after which something is asked for. */
function dayAfter(norm: string): string | undefined {
  const name = asksForNextAfter.exec(norm)?.[1];
  return weekdays.find(
    (weekday) => weekday === name || ((name?.length ?? 0) >= 3 && weekday.startsWith(name ?? ' ')),
  );
}

const asksForWhatHappened = (question: Question): boolean => {
  if (question.speaker || /\b(?:would|could|can|might|may|if|will|should|supposed)\b/.test(question.norm))
    return false;
  if (question.kind === 'is_it_true') return true;
  if (question.kind === 'why' && question.negated) return false;
  return (
    ['why', 'when', 'where', 'how_many', 'who'].includes(question.kind) &&
    /\b(?:did|has|have|had|was|were|ever|yet|actually)\b/.test(question.norm) &&
    // "Who has the casting vote?" is of no deed.
    !/\bwho (?:has|have) (?:the|an?)\b/.test(question.norm)
  );
};
