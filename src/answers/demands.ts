/**
 * What a question demands of an answer beyond its words: a name that it does not hold, a time of day, the part of a
 * whole. Each demand is told by the words of the question once, and held against every statement that fits otherwise.
 */
import type { Knowledge } from '../knowledge/index.ts';
import {
  addressing,
  asksForAddress,
  asksForAfter,
  asksForBody,
  asksForContact,
  asksForDay,
  asksForEarlier,
  asksForEnd,
  asksForFurther,
  asksForHolder,
  asksForInterviewer,
  asksForLatest,
  asksForMonth,
  asksForNameOfHead,
  asksForNames,
  asksForNow,
  asksForOther,
  asksForRealFigures,
  asksForThoseAlone,
  asksWhatWasNotSaid,
  asksWhetherYet,
  asksWhichOfThem,
  asksWhichOnes,
  endsThen,
  givesAddress,
  givesDay,
  givesMonth,
  leads,
  wantsOfSomebody,
} from './english/demand-words.ts';
import { months, weekdays } from './english/words.ts';
import { asksFor, asksForPlace, asksForWhatHappened, isIrrealis } from './facets.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import { type Match, speaksAs } from './match.ts';
import { type Names, titles } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import { isTime, type Question } from './question/index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';
import { thresholds } from './thresholds.ts';

interface Demand {
  /** @param followsUp what was answered before may stand for the words that the question leaves out. */
  isMade(question: Question, followsUp: boolean): boolean;
  isMet(match: Match, question: Question): boolean;
}

/** Whether a match meets all that a question demands. */
export type MeetsDemands = (match: Match, question: Question, followsUp: boolean) => boolean;

const kinds = (...list: readonly QuestionKind[]): ReadonlySet<QuestionKind> => new Set(list);

export function createDemands(names: Names, lexicon: Lexicon, knowledge: Knowledge): MeetsDemands {
  const { dispute } = knowledge;
  const idsIn = ({ terms }: Question): string[] => terms.flatMap((term) => term.mention?.ids ?? []);
  /** Whom and what a statement names that the question does not. */
  const newIn = ({ sentence }: Statement, question: Question): string[] => {
    const asked = new Set(idsIn(question));
    return names.mentions(words(sentence)).flatMap(({ ids }) => ids.filter((id) => !asked.has(id)));
  };
  /** Names of days, and of what the whole dispute is about: they tell nothing apart. */
  const common = new Set<string>([
    ...weekdays,
    ...months,
    ...words(`${dispute.title} ${dispute.summary}`).map(({ norm }) => norm),
  ]);
  /** A name that the question does not hold itself, and that is no person's; or a list. */
  const identifies = ({ sentence }: Statement, { terms }: Question): boolean => {
    if (isList(sentence)) return true;
    const list = words(sentence);
    const known = new Set(terms.flatMap((term) => term.parts));
    const people = names.mentions(list).filter(({ ids }) => ids.some((id) => names.isPerson(id)));
    return list.some(
      ({ norm, capital }, at) =>
        at > 0 &&
        capital &&
        !common.has(norm) &&
        !known.has(stem(norm)) &&
        !people.some(({ from, to }) => from <= at && at < to),
    );
  };

  const strike = keyOf('strike');
  const isOfStrike = (keys: readonly string[]): boolean =>
    keys.some((key) => key === strike || lexicon.alternatives(key).some((other) => other.key === strike));
  /** The poll that was made last. */
  const latestPoll = knowledge.polls
    .map(({ id, fieldwork, published }) => ({ id, day: fieldwork?.until ?? published?.date ?? '' }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.id;

  const demands: readonly Demand[] = [
    // "Who said they could not be trusted?"
    {
      isMade: ({ negated, kind }) => negated && negatable.has(kind),
      isMet: ({ statement }) => isNegative(statement),
    },
    // Somebody's words whom the knowledge does not name.
    {
      isMade: ({ stranger }) => stranger,
      isMet: ({ askLikeness }) => askLikeness >= thresholds.sameAsk,
    },
    {
      isMade: ({ kind, norm }) => kind !== 'change' && asksForNow.test(norm),
      isMet: ({ statement }) => !/\.q\d+e\d/.test(statement.id),
    },
    {
      isMade: isBeforeSomebody,
      isMet: ({ statement }) =>
        /\b(?:former|previous|predecessor|succe\w+|replaced|took over)\b/i.test(statement.sentence),
    },
    // "Who runs the company?": not who mediated between it and others.
    {
      isMade: ({ norm }) => leads.test(norm),
      isMet({ statement }, question) {
        const bodies = idsIn(question).filter((id) => !names.isPerson(id));
        if (/\bsp(?:eak|oke)/.test(question.norm))
          return (
            statement.type === 'person' &&
            (bodies.length === 0 || bodies.some((id) => names.speaksFor(statement.entry).includes(id)))
          );
        if (statement.type !== 'person' || bodies.length === 0) return true;
        return bodies.some((id) => {
          const heads = names.headsOf(id);
          return heads.length > 0
            ? heads.includes(statement.entry)
            : names.speaksFor(statement.entry).includes(id);
        });
      },
    },
    // "Which newspaper published it?"
    {
      isMade: ({ kind, norm }) => kind === 'who' && asksForBody.test(norm),
      isMet: ({ statement }, question) => newIn(statement, question).some((id) => !names.isPerson(id)),
    },
    // "What does X say?" is answered by nobody else's words, nor by who X is; a poll may "say" things too.
    {
      isMade: (question) => question.kind === 'what_said' && idsIn(question).length > 0,
      isMet: ({ statement, askLikeness }, question) =>
        statement.type === 'poll' ||
        (statement.speaker !== undefined &&
          (question.speaker !== undefined ||
            speaksAs(statement, idsIn(question), names) ||
            askLikeness >= thresholds.askLikeness)),
    },
    // "What share thinks that both are to blame?"
    {
      isMade: ({ kind, norm }) =>
        (kind === 'share' || kind === 'how_many') && /\b(?:equally|both|each as|each other)\b/.test(norm),
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'poll' || /\b(?:both|equal|each)/i.test(sentence),
    },
    // "How many blame only the owners?"
    {
      isMade: ({ kind, norm }) => (kind === 'share' || kind === 'how_many') && asksForThoseAlone.test(norm),
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'poll' || /\b(?:only|alone|solely|just)\b/i.test(sentence),
    },
    // "What exact share ...?": all that a poll found is no exact share of one thing.
    {
      isMade: ({ kind, norm }) => kind === 'share' && /\b(?:exact|exactly|precise|percentage)\b/.test(norm),
      isMet: ({ statement: { type, id, entry } }) => type !== 'poll' || id !== entry,
    },
    // "What number do I ring?"
    {
      isMade: ({ norm }) => asksForContact.test(norm),
      isMet: ({ statement: { sentence } }) => /@|\bwww\.|\d[\d -]{5,}\d/.test(sentence),
    },
    // "So what are the real figures?"
    {
      isMade: ({ norm }) => asksForRealFigures.test(norm),
      isMet: ({ statement }) => statement.numbers.length > 0 || /\d/.test(statement.sentence),
    },
    // "Who interviewed him?": not he.
    {
      isMade: ({ kind, norm }) => (kind === 'who' || kind === 'who_is') && asksForInterviewer.test(norm),
      isMet: ({ statement }, question) =>
        /\b(?:interview|present|host|question|ask)/i.test(statement.sentence) &&
        newIn(statement, question).some((id) => names.isPerson(id)),
    },
    // "Who wants Smith to step in?": not Smith.
    {
      isMade: ({ kind, norm }) => kind === 'who' && wantsOfSomebody.test(norm),
      isMet: ({ statement: { type, entry } }, question) => type !== 'person' || !asksFor(question, entry),
    },
    // "Who counted them?" is not answered by how many there are.
    {
      isMade: ({ kind, speaker }, followsUp) => kind === 'who' && followsUp && !speaker,
      isMet: ({ statement, facet }, question) =>
        facet > 0.5 ||
        newIn(statement, question).length > 0 ||
        /\b(?:people|\w{3,}(?:ors|ers|ists|ants))\b/.test(statement.sentence),
    },
    // "Are they planning more strikes?"
    {
      isMade: ({ kind, norm }) => kind === 'is_it_true' && asksForFurther.test(norm),
      isMet: ({ statement: { sentence } }) =>
        /\b(?:more|further|another|next|second|third|fresh)\b/i.test(sentence),
    },
    // "When do they meet next?": not "over the next two days".
    {
      isMade: ({ kind, norm }) => kind === 'when' && /\bnext\b/.test(norm),
      isMet: ({ statement: { type } }) => type !== 'quote',
    },
    // "When will they meet again?": not the last time.
    {
      isMade: ({ kind, norm }) => kind === 'when' && /\bwill\b.*\b(?:next|again)\b|\bnext\b/.test(norm),
      isMet: ({ statement: { spells, sentence } }) =>
        (spells.length === 0 && /\b(?:next|again|will|due|planned|scheduled|until|till)\b/i.test(sentence)) ||
        spells.some(({ start, end = start }) => end.slice(0, 10) >= dispute.today.date),
    },
    // "What is the boss's name?"
    {
      isMade: ({ norm }) => asksForNameOfHead.test(norm),
      isMet: ({ statement: { type } }) => type === 'person',
    },
    // "What are their names?"
    {
      isMade: ({ norm }) => asksForNames.test(norm),
      isMet: ({ statement, askLikeness }, question) =>
        (isList(statement.sentence) &&
          (statement.type === 'dispute' ? /\bquoted\b/ : /\bdid\b.*\b(?:name|mean)$/).test(question.norm)) ||
        (askLikeness >= thresholds.askLikeness && new Set(newIn(statement, question)).size > 1),
    },
    // "Which schools?"
    {
      isMade: ({ kind, norm }) =>
        (whichOnes.has(kind) && asksWhichOnes.test(norm)) || asksWhichOfThem.test(norm),
      // Who is quoted is a list as well, and of nothing else.
      isMet: ({ statement }, question) => statement.type !== 'dispute' && identifies(statement, question),
    },
    {
      isMade: ({ kind, norm }) => kind === 'who' && asksForHolder.test(norm),
      isMet: ({ statement }, question) => newIn(statement, question).some((id) => names.isPerson(id)),
    },
    {
      // With whom something was agreed may be told by what it would bring.
      isMade: (question) => asksForWhatHappened(question) && !/ with$/.test(question.norm),
      isMet: ({ statement }) => !isIrrealis(statement),
    },
    // "On which days are they out?": not any day on which something happens.
    {
      isMade: ({ kind, terms }) =>
        timed.has(kind) && terms.some(({ keys }) => isOfStrike(keys)) && !terms.some(isSomethingElse),
      isMet: ({ statement: { type, happening = '', sentence } }) =>
        type !== 'event' || words(`${happening} ${sentence}`).some(({ norm }) => isOfStrike([stem(norm)])),
    },
    {
      isMade: ({ norm }) => asksForLatest.test(norm),
      isMet: ({ statement: { type, entry } }) => type !== 'poll' || entry === latestPoll,
    },
    // "Has anyone been called back so far?": not whether they can be.
    {
      isMade: ({ kind, norm }) => kind === 'is_it_true' && asksWhetherYet.test(norm),
      isMet: ({ statement: { sentence } }) =>
        !/\b(?:can|may) (?:be \w+ed|ask|call|bring|order)\b/.test(sentence),
    },
    // "When does it start?" with nothing else in it asks for what the dispute is about.
    {
      isMade: ({ kind, norm, terms }, followsUp) =>
        timed.has(kind) && !followsUp && !asksForEarlier.test(norm) && !terms.some((term) => term.required),
      isMet: ({ statement }) => statement.spells.length > 0,
    },
    {
      isMade: ({ kind, norm }) => kind === 'when' && asksForEarlier.test(norm),
      isMet: ({ statement }, { norm }) =>
        isEarlier(
          statement,
          /\bbefore this year\b/.test(norm) ? dispute.today.date.slice(0, 4) : dispute.today.date,
        ),
    },
    {
      isMade: ({ kind, norm }) => kind === 'when' && asksForDay.test(norm),
      isMet: ({ statement }) => givesDay.test(statement.answers.when ?? statement.sentence),
    },
    {
      isMade: ({ norm }) => asksForMonth.test(norm),
      isMet: ({ statement }) => givesMonth.test(`${statement.sentence} ${statement.answers.when ?? ''}`),
    },
    // "What time did he finish?"
    {
      isMade: ({ kind }) => kind === 'hours',
      isMet: ({ statement, facet }) =>
        facet >= thresholds.weakFacet || statement.spells.some(({ start }) => start.includes('T')),
    },
    {
      isMade: ({ kind, norm }) => kind === 'hours' && asksForEnd.test(norm),
      isMet: ({ statement: { spells } }) =>
        spells.length === 0 || spells.some(({ end }) => end !== undefined),
    },
    // "Who gets it after 2041?" is not answered by who has it until then.
    {
      isMade: ({ norm }) => asksForAfter.test(norm),
      isMet: ({ statement }) => !endsThen.test(statement.sentence),
    },
    // "When is the next one after Wednesday?" is not answered by what is over by then.
    {
      isMade: ({ kind, norm }) => timed.has(kind) && dayAfter(norm) !== undefined,
      isMet: ({ statement: { spells } }, { norm }) => {
        const last = spells
          .map(({ start, end }) => end ?? start)
          .sort()
          .at(-1);
        return last === undefined || weekdayOf(last) !== dayAfter(norm);
      },
    },
    {
      isMade: ({ norm }, followsUp) => !followsUp && asksForOther.test(norm),
      isMet: ({ statement }) =>
        /\b(?:other|others|another|elsewhere|also|too|as well)\b/i.test(statement.sentence),
    },
    {
      isMade: ({ norm }) => /\bhow many more\b/.test(norm),
      isMet: ({ statement }) => /\b(?:more|extra|additional|further)\b/i.test(statement.sentence),
    },
    // Where or when another said something is no answer.
    {
      isMade: (question) =>
        (question.kind === 'where' || question.kind === 'when') && idsIn(question).some(names.isPerson),
      isMet: ({ statement }, question) =>
        statement.type !== 'quote' ||
        (statement.speaker !== undefined && idsIn(question).includes(statement.speaker)),
    },
    {
      isMade: ({ kind, norm }) => kind === 'where' && asksForPlace.test(norm),
      isMet: ({ statement, facet }) => statement.type !== 'quote' || facet >= 0.5,
    },
    {
      isMade: ({ kind, norm }) => kind === 'where' && asksForAddress.test(norm),
      isMet: ({ statement }) => givesAddress.test(statement.sentence),
    },
    // "Who pays him?": not what he says.
    {
      isMade: ({ kind, norm }) => kind === 'who' && /^(?:and |so )*who \w+ (?:him|her|them)$/.test(norm),
      isMet: ({ statement }, question) => !statement.speaker || !asksFor(question, statement.speaker),
    },
    {
      isMade: ({ kind }) => kind === 'who_said',
      isMet: ({ statement }, question) => !isAddressed(statement, question),
    },
    // "What would he not say?"
    {
      isMade: ({ kind, norm }) =>
        (kind === 'what_said' || kind === 'who_said') && asksWhatWasNotSaid.test(norm),
      isMet: ({ statement }) => statement.declined === true,
    },
  ];

  // The same question is held against many statements.
  let latest: { readonly question: Question; readonly followsUp: boolean; readonly made: readonly Demand[] };
  return (match, question, followsUp) => {
    if (latest?.question !== question || latest.followsUp !== followsUp)
      latest = { question, followsUp, made: demands.filter((demand) => demand.isMade(question, followsUp)) };
    return latest.made.every((demand) => demand.isMet(match, question));
  };
}

/** "Ash, birch and oak". */
const isList = (sentence: string): boolean =>
  /\w, (?:[\w&' -]{2,40}, )*[\w&' -]{2,40} and [\w&' -]{2,40}/.test(sentence);

/** Who or which ones exactly: the last answer again does not tell. */
export const asksForIdentity = (norm: string): boolean => asksForNames.test(norm) || asksWhichOnes.test(norm);

/** What is asked about beyond who is on strike, and when. */
const isSomethingElse = (term: Question['terms'][number]): boolean =>
  term.required && !term.mention && !isTime(term);

const timed = kinds('when', 'hours', 'how_long');
/** Kinds in which a "not" turns round what is asked for. */
const negatable = kinds('who_said', 'who', 'what_said', 'how_many', 'share');
const whichOnes = kinds('about', 'list', 'who', 'where', 'what_said');

/** "Who led it before her?" is not answered by who she is. */
function isBeforeSomebody({ kind, terms, norm }: Question): boolean {
  // "What did she do before she led it?"
  if (/\b(?:do|been|work\w*|be) before (?:he|she|they)\b/.test(norm)) return true;
  if (kind !== 'who' && kind !== 'who_is' && kind !== 'who_said') return false;
  const at = norm.split(' ').findIndex((word) => /^(?:before|after)$/.test(word));
  return (
    at >= 0 && terms.some((term) => term.mention && term.mention.from > at && term.mention.from <= at + 2)
  );
}

/** Whether it happened before that day, for all that is known. */
function isEarlier({ type, spells, dates }: Statement, day: string): boolean {
  if (type !== 'event' && type !== 'fact' && type !== 'figure') return false;
  const days = spells.length > 0 ? spells.map(({ start }) => start) : dates;
  return days.every((date) => date.slice(0, day.length) < day.slice(0, date.length));
}

/** The number of the weekday after which something is asked for. */
function dayAfter(norm: string): number | undefined {
  const name = /\b(?:next|another|more|again)\b.* after (\w+)$/.exec(norm)?.[1];
  const day = weekdays.findIndex(
    (weekday) => weekday === name || ((name?.length ?? 0) >= 3 && weekday.startsWith(name ?? ' ')),
  );
  return day < 0 ? undefined : day;
}
const weekdayOf = (local: string): number => new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay();

/** "Who asked Smith about it?": not Smith. */
function isAddressed(statement: Statement, { terms, norm }: Question): boolean {
  const { speaker } = statement;
  if (speaker === undefined) return false;
  return terms.some(
    ({ mention }) =>
      mention !== undefined &&
      mention.from > 0 &&
      mention.ids.includes(speaker) &&
      addressing.test(wordBefore(norm.split(' '), mention.from)),
  );
}
/** "Asked Mr Smith": the title belongs to the name. */
const wordBefore = (list: readonly string[], at: number): string =>
  list[at - (titles.has(list[at - 1] ?? '') ? 2 : 1)] ?? '';

const isNegative = (statement: Statement): boolean =>
  /\b(?:not|no|never|nobody|none|nothing|without|cannot|neither|nor|declin\w+|refus\w+|den(?:y|ied|ies)|reject\w+|against|oppos\w+|cancel\w*|clos(?:e|ed|ure)|lack\w*|miss\w*|\w+n['’]t)\b/i.test(
    // The evidence of a poll's result is its other results.
    statement.type === 'poll' ? statement.sentence : `${statement.sentence} ${statement.evidence}`,
  );
