/** A message -> the same without what the asker says besides the question: thanks, apologies, why it is asked. */
import {
  besideReactions,
  closings,
  closingsApart,
  ofAsker,
  openingWords,
  ownOpenings,
  reactions,
  specifies,
} from '../english/asides.ts';
import { startsAsYesNo } from '../english/question-kinds.ts';
import { chatter, grammar, sayingVerbs, somebody } from '../english/words.ts';
import { createPatternIndex, type PatternIndex } from '../pattern-index.ts';
import { joinNorms, stem } from '../text.ts';
import type { QuestionTools, SetAside } from './question.ts';
import type { SpelledWord } from './respell.ts';
import { startsQuestion } from './split.ts';
import { isLight, whWord } from './word-kinds.ts';

interface WithoutAsides {
  readonly list: readonly SpelledWord[];
  /** The index of its first word in the message. */
  readonly from: number;
  readonly setAside: readonly SetAside[];
}

const reason = 'besides the question';
/** Longer remarks are told by other means. */
const longest = 24;

/** @param isQuoted whether a word, by its index, is within a quotation. */
export function withoutAsides(
  list: readonly SpelledWord[],
  isQuoted: (at: number) => boolean,
  tools: QuestionTools,
): WithoutAsides {
  const from = openingOf(list, isQuoted, tools);
  const to = closingOf(list, from, isQuoted, tools);
  const aside = ({ surface }: SpelledWord): SetAside => ({ word: surface, reason });
  return {
    list: from === 0 && to === list.length ? list : list.slice(from, to),
    from,
    setAside: [...list.slice(0, from).map(aside), ...list.slice(to).map(aside)],
  };
}

/** Where the question begins: after a remark of the asker's, and a run of words that open a message. */
function openingOf(
  list: readonly SpelledWord[],
  isQuoted: (at: number) => boolean,
  tools: QuestionTools,
): number {
  const quoted = list.findIndex((_, at) => isQuoted(at + 1));
  const from = remarkBefore(list, quoted < 0 ? list.length : quoted, tools);
  return from + wordsBefore(list.slice(from), tools);
}

/** Where the question begins, after a run of words that open a message: "back again lol what did she say". */
function wordsBefore(list: readonly SpelledWord[], tools: QuestionTools): number {
  let isOpening = false;
  for (let at = 0; at < list.length && at < longest; at++) {
    const { norm } = list[at] as SpelledWord;
    // "Lol did she go?"; in "sorry if it was asked" nothing begins.
    const mayBegin = list[at]?.afterMark !== '' || openingWords.has(list[at - 1]?.norm ?? '');
    if (isOpening && (whWord.test(norm) || (mayBegin && startsQuestion(list, at)))) return at;
    if (openingWords.has(norm) || (/^\d+$/.test(norm) && measured.test(list[at + 1]?.norm ?? '')))
      isOpening = true;
    else if (whWord.test(norm) || tools.names.vocabulary.has(norm)) return 0;
    else if (!grammar.has(norm) && !chatter.has(norm) && !measured.test(norm)) return 0;
  }
  return 0;
}

/**
 * "Just got off a night shift, who ...": what stands apart before a question, with nothing of it.
 * @param end where a quotation begins, which no remark goes beyond.
 */
function remarkBefore(list: readonly SpelledWord[], end: number, tools: QuestionTools): number {
  const isApology = apologising.test(joinNorms(list.slice(0, 3)));
  const isOpening = ownOpenings.test(joinNorms(list.slice(0, 8)));
  const isOwn = isApology || isOpening || ofOwn.test(list[0]?.norm ?? '');
  for (let at = Math.min(list.length - 1, end, longest * 2); at > 0; at--) {
    const mark = list[at]?.afterMark;
    // "Random but how ...", "sorry if it was asked already but when ..."
    const isJoined = mark === '' && at > 1 && joining.test(list[at - 1]?.norm ?? '');
    if (mark === '' && !isJoined) continue;
    const before = list.slice(0, at);
    if (!isJoined && isReaction(before)) return at;
    // "I had it written down. Support now against January": a sentence of its own asks nothing either.
    const isSentence = mark === '.' || mark === '?';
    if (!(isJoined ? isApology : isSentence || isOwn) && !startsQuestion(list, at)) continue;
    const isKnown =
      isOpening && !isJoined ? nothing : isJoined && !isApology ? tools.isKnown : tools.isInSources;
    const says = (key: string) => isKnown(key) && !(isApology && ofAsking.has(key));
    if (
      (isApology || isOpening || speaksOfAsker(before)) &&
      !asksAnything(before) &&
      !mayBeMeant(before, list.slice(at, at + 3)) &&
      saysNothing(before, 0, 0, says, tools)
    )
      return at;
  }
  return 0;
}
const asksAnything = (list: readonly SpelledWord[]): boolean =>
  list.some(({ afterMark }, at) => (at === 0 || afterMark !== '') && startsQuestion(list, at));
const apologising =
  /^(?:so |ok |oh |and |hi |hey )*(?:sorry|apologies|excuse|pardon|forgive|random|no offence|not sure|not trying|do not|i know|might be|this might|feel free|genuinely asking|just asking|genuine question)\b/;
/** The stems of words of asking, which an apology may have in common with the sources. */
const ofAsking: ReadonlySet<string> = new Set([
  'ask',
  'question',
  'answer',
  'channel',
  'bother',
  'read',
  'follow',
]);
const joining = /^(?:but|so|please|anyway)$/;

/** "My uncle drives one, does he get paid?": somebody of the asker's, of whom the question goes on. */
const mayBeMeant = (before: readonly SpelledWord[], start: readonly SpelledWord[]): boolean =>
  start.some(({ norm }) => /^(?:he|she|him|her|his|they|them|their)$/.test(norm)) &&
  before.some(({ norm }) => somebody.has(norm)) &&
  !/\b(?:wants? to know|asks?|asked|asking|shouting|wondering)\b/.test(joinNorms(before));

/** "Cool, thanks.", "that is interesting!": said to an answer. */
const isReaction = (list: readonly SpelledWord[]): boolean =>
  list.some(({ norm }) => reactions.has(norm)) &&
  list.every(({ norm }) => reactions.has(norm) || besideReactions.has(norm));
const ofOwn = /^(?:i|we|my|our|been|just|only)$/;

const all = [...closings, ...closingsApart];
let closingIndex: PatternIndex | undefined;

/** Where the question ends, before what the asker goes on to say. */
function closingOf(
  list: readonly SpelledWord[],
  from: number,
  isQuoted: (at: number) => boolean,
  tools: QuestionTools,
): number {
  closingIndex ??= createPatternIndex(all);
  const known = closingIndex.candidates(joinNorms(list));
  for (let at = Math.max(from + 1, list.length - longest); at < list.length; at++) {
    if (isQuoted(at)) continue;
    const isApart = list[at]?.afterMark !== '';
    if (!isApart && (known.length === 0 || at === from + 1 || isWithin(list, at))) continue;
    const rest = joinNorms(list.slice(at));
    const told = known.flatMap((number) => {
      const match = isApart || number < closings.length ? all[number]?.exec(rest) : undefined;
      return match ? match[0].trim().split(' ').length : [];
    });
    const isClosing =
      told.some((length) => saysNothing(list, at, at + length, isApart ? nothing : tools.isKnown, tools)) ||
      (isApart && isRemark(list, from, at) && saysNothing(list, at, at, tools.isInSources, tools));
    if (isClosing) return at;
  }
  return list.length;
}

/** "What did she say about my pension?", "who said thanks?": in the middle of a question. */
function isWithin(list: readonly SpelledWord[], at: number): boolean {
  const before = list[at - 1]?.norm ?? '';
  return (grammar.has(before) && !mayEnd.test(before)) || sayingVerbs.has(before);
}
/** Words of grammar with which a question may end. */
const mayEnd =
  /^(?:it|that|this|there|here|on|off|out|up|down|about|for|with|from|to|him|her|them|now|then|too|yet|again|over|in|not|one|all|both|anything|something|by|at|of|before|so)$/;

/** Whether what stands apart after a question goes on about the asker: not about what was asked. */
function isRemark(list: readonly SpelledWord[], from: number, at: number): boolean {
  const isAsked = !list.slice(from, at).every(({ norm }) => grammar.has(norm) || chatter.has(norm));
  const rest = list.slice(at);
  const start = joinNorms(rest.slice(0, 5));
  const goesOn = continuing.test(start) || (startsAsYesNo.test(`${start} `) && !ofOwnDeeds.test(start));
  return isAsked && !goesOn && speaksOfAsker(rest);
}

/** Whether words are of whoever asks, and neither give somebody's words nor say what was meant. */
const speaksOfAsker = (list: readonly SpelledWord[]): boolean =>
  list.some(({ norm }) => ofAsker.has(norm) || isVerb.test(norm)) &&
  !list.some(({ norm }) => sayingVerbs.has(norm)) &&
  !specifies.test(joinNorms(list));

/** These go on with the question: "... ? about the pensions". */
const continuing =
  /^(?:about|in|on|at|of|by|to|from|during|after|under|between|against|that|than|or|as|if|unless|not|no|because (?!i\b|we\b|my\b))\b/;
/** "Haven't seen my phone all day" */
const ofOwnDeeds = /^(?:have|had|do|did|could|can|was|would) not (?!(?:they|he|she|it|we|you|the)\b)/;
/** "Journalists" after "how many were held?" says more of those asked about; "one line is fine" does not. */
const isVerb =
  /^(?:is|are|was|were|am|be|has|have|had|got|do|does|did|will|would|can|could|cannot|going|need|wants?)$/;
const nothing = () => false;

/**
 * Whether the rest says nothing of the question: it holds no name, no number, no other question, and no known word but for
 * those by which it was told.
 * @param start where it starts.
 * @param from the index after the words by which it was told.
 */
function saysNothing(
  list: readonly SpelledWord[],
  start: number,
  from: number,
  isKnown: (key: string) => boolean,
  tools: QuestionTools,
): boolean {
  for (let at = from; at < list.length; at++) {
    const { norm, capital, surface, afterMark } = list[at] as SpelledWord;
    const next = list[at + 1]?.norm ?? '';
    const isOwnTime = norm === 'when' && /^(?:i|we|you)$/.test(next);
    if (whWord.test(norm) && !isOwnTime && !(norm === 'what' && next === '')) return false;
    if (afterMark !== '' && startsAsYesNo.test(`${joinNorms(list.slice(at, at + 4))} `) && at > start)
      return false;
    if (/^[$£€]?\d/.test(norm)) {
      if (!measured.test(next) && !/^(?:by|like|am|really|grade|year)$/.test(list[at - 1]?.norm ?? ''))
        return false;
      continue;
    }
    if (grammar.has(norm) || chatter.has(norm) || openingWords.has(norm) || ofAsker.has(norm)) continue;
    if (tools.names.vocabulary.has(norm) && !tools.isEnglish(norm)) return false;
    // "Thanks, Alex"
    const isSignature = at === list.length - 1 && afterMark !== '';
    const isName =
      tools.isOutsideName(norm) || (capital && !tools.isEnglish(norm) && /^[A-Z][a-z]/.test(surface));
    if (isName && at > start && !isSignature) return false;
    if (!isLight(norm) && isKnown(stem(norm))) return false;
  }
  return true;
}
const measured = /^(?:min|minute|sec|second|mark|word|line|sentence|point|hour|hr|am|pm|year)s?$/;
