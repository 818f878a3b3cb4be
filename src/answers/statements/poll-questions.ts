/** Statements about the questions of a poll: their wording, their results, and how these were before. */
import type { Poll } from '../../knowledge/index.ts';
import { grammar } from '../english/words.ts';
import { stem, words } from '../text.ts';
import { asSentence, capitalised, joinSentences } from '../wording.ts';
import { type Draft, detail, headlineLimit } from './draft.ts';
import type { StatedNumber } from './statement.ts';

type PollQuestion = Poll['questions'][number];
type Result = PollQuestion['results'][number];
type Earlier = PollQuestion['earlier'][number];
type Amount = Pick<Result, 'value' | 'words'> & { readonly unit?: string };

/** What the statements of one poll share. */
export interface PollFrame {
  /** "Harbour Research poll for the Evening News". */
  readonly byline: string;
  /** Who was asked, where that is not just anybody: "businesses". */
  readonly askedOnly?: string;
  /** Sample, fieldwork and publication, as evidence. */
  readonly basis: string;
  readonly base: Required<Pick<Draft, 'names' | 'circumstances' | 'dates'>>;
}

/** The statements of the poll's n-th question, counting from 1. */
export function pollQuestionDrafts(question: PollQuestion, n: number, frame: PollFrame): Draft[] {
  return [
    ...wordingDrafts(question, n, frame),
    ...question.results.map((result, i) => resultDraft(question, result, `q${n}r${i + 1}`, frame)),
    ...question.earlier.map((earlier, i) => earlierDraft(question, earlier, `q${n}e${i + 1}`, frame)),
  ];
}

function wordingDrafts({ topic, wording }: PollQuestion, n: number, frame: PollFrame): Draft[] {
  if (!wording) return [];
  return [
    {
      ...frame.base,
      part: `wording${n}`,
      sentence: `The ${frame.byline} asked: “${wording}”`,
      body: [topic, wording],
      keywords: ['wording', 'exact question', 'worded', 'phrased', 'put'],
      asks: ['What was the question?', 'How was the question worded?', 'What exactly was asked in the poll?'],
      evidence: [frame.basis],
    },
  ];
}

/** "An Ember poll", "an RTÉ poll", "a Unison poll": as far as the letters tell the sound. */
function aOrAn(name: string): 'a' | 'an' {
  const [word = ''] = name.split(' ');
  const isSpeltOut = /^[\p{Lu}&]{2,}$/u.test(word);
  const opensWithVowel = isSpeltOut
    ? /^[AEFHILMNORSX]/.test(word)
    : /^(?!uni|eu|one\b|us[ae])[aeiouáéíóúäöüâêîôûåø]/i.test(word);
  return opensWithVowel ? 'an' : 'a';
}

/** Those whose opinion it is, whatever they are called. */
const anybody: readonly string[] = ['public', 'people', 'residents', 'adults', 'respondents'];

function resultDraft(question: PollQuestion, result: Result, part: string, frame: PollFrame): Draft {
  const { topic, wording } = question;
  const inWords = resultInWords(result);
  const sentence =
    result.summary ??
    `${inWords}, ${aOrAn(frame.byline)} ${frame.byline}${frame.askedOnly ? ` of ${frame.askedOnly}` : ''} found`;
  const size = hasSize(result) ? sentence : undefined;
  return {
    ...frame.base,
    part,
    sentence,
    body: [result.label, result.summary ?? '', result.words ?? ''].filter(Boolean),
    // The day of an earlier result, in a trend, is no day of this one.
    circumstances: [...frame.base.circumstances, topic, ...(wording ? [wording] : [])],
    keywords: [...result.keywords, ...anybody, ...popularity(result), 'percentage', 'share', 'proportion'],
    asks: result.asks,
    answers: { share: size, how_many: size, change: result.trend && `${inWords} (${result.trend})` },
    numbers: numbersOf(result),
    evidence: [
      ...question.results
        .filter((other) => other !== result)
        .map((other) => asSentence(resultInWords(other))),
      detail('Question', wording && `“${wording}”`),
      // Before what was found earlier, of which it is not.
      frame.basis,
      ...question.earlier.map((earlier) => earlier.summary ?? asSentence(earlierInWords(earlier))),
    ],
  };
}

function earlierDraft(question: PollQuestion, earlier: Earlier, part: string, frame: PollFrame): Draft {
  const { topic } = question;
  const shown = earlier.summary ?? asSentence(earlierInWords(earlier));
  const now = nowInWords(question, earlier);
  // What differs between the two goes with their comparison, as far as there is room.
  const note = earlier.note && asSentence(capitalised(earlier.note));
  return {
    ...frame.base,
    part,
    // That it was an earlier poll is said, and not looked for: "has it happened earlier?" is of no poll.
    sentence: earlier.summary ?? `${amountInWords(earlier)} ${earlier.label} in ${earlier.when}`,
    shown,
    body: [earlier.label, earlier.summary ?? '', earlier.words ?? '', earlier.when],
    circumstances: [...frame.base.circumstances, topic],
    keywords: [
      ...earlier.keywords,
      ...['earlier', 'before', 'previous', 'previously', 'then', 'ago', 'last time'],
      ...['percentage', 'share'],
      ...anybody,
    ],
    asks: earlier.asks,
    dates: earlier.date ? [earlier.date] : [],
    answers: {
      share: shown,
      how_many: shown,
      change: joinSentences([shown, now, note], headlineLimit),
      when: shown,
    },
    numbers: numbersOf(earlier),
    // Neither the sample nor the days of the present poll are those of this result.
    evidence: [now, note],
  };
}

/** "Higher now: 57% support the strike." What became of an earlier result. */
function nowInWords({ results }: PollQuestion, earlier: Earlier): string | undefined {
  const side = sideOf(earlier.label);
  // Those who were against it have not become those who support it, whatever words the two share.
  const alike = results.filter(({ label }) => sideOf(label) === side);
  const shared = alike.map((result) => wordsShared(result.label, earlier.label));
  const most = Math.max(...shared);
  // With hardly a word in common the one is not known to be the other, unless both take the same side.
  const now = most >= sameResult || side >= 0 ? alike[shared.indexOf(most)] : undefined;
  if (!now) return undefined;
  const isSame = (now.unit ?? '%') === '%';
  return detail((isSame && changeOf(earlier.value, now.value)) || 'Now', resultInWords(now));
}

/** So much of the shorter of two labels has to be in the other. */
const sameResult = 0.5;

/** Share of the words of the shorter label that the other has too, 0 to 1. */
function wordsShared(a: string, b: string): number {
  const [own, other] = [a, b].map(
    (text) => new Set(words(text).flatMap(({ norm }) => (grammar.has(norm) ? [] : stem(norm)))),
  );
  if (!own?.size || !other?.size) return 0;
  return [...own].filter((key) => other.has(key)).length / Math.min(own.size, other.size);
}

const sides = [
  /\b(?:support|favour|favor|back|behind|approv|agree|in sympathy)/i,
  /\b(?:oppos|against|disapprov|disagree|reject)/i,
];
/** The side that a result is of; -1 when it is of none. */
const sideOf = (label: string): number => sides.findIndex((side) => side.test(label));

function changeOf(before: number | undefined, now: number | undefined): string | undefined {
  if (before === undefined || now === undefined) return undefined;
  if (before === now) return 'The same now';
  return now > before ? 'Higher now' : 'Lower now';
}

/** "How popular is it?" asks for those who are for it. */
const popularity = ({ label }: Result): string[] =>
  [['popular', 'popularity'], ['unpopular']][sideOf(label)] ?? [];

/** "57% support the strike", "a majority support the strike". */
export const resultInWords = (result: Result): string => `${amountInWords(result)} ${result.label}`;

/** "In July 46% supported the strike, an earlier poll found": the month is the poll's, and not the strike's. */
const earlierInWords = (earlier: Earlier): string =>
  `${startOfTime(earlier.when)} ${amountInWords(earlier)} ${earlier.label}, an earlier poll found`;

/** "In July", "last September", "before the march": as the sentence begins. */
const startOfTime = (when: string): string =>
  /^(?:in|at|on|by|last|before|after|during|earlier|since|ahead of|a |an |two|three|four|five|six)\b/i.test(
    when,
  )
    ? capitalised(when)
    : `In ${when}`;

function amountInWords({ value, words, unit = '%' }: Amount): string | undefined {
  if (value === undefined) return words;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

const numbersOf = ({ value, words = '' }: Amount): StatedNumber[] =>
  value === undefined ? fractionOf(words) : [{ value }];

/** "A rising number" is no size; "a majority" is. */
const hasSize = ({ value, words = '' }: Amount): boolean =>
  value !== undefined ||
  /\b(?:majority|minority|most|half|quarter|third|thirds|fifth|few|handful|nearly all|everyone|nobody|none)\b/.test(
    words,
  );

/** Shares that are given in words, in per cent. */
const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bquarter\b/, 25],
  [/\bhalf\b/, 50],
  [/\bthird\b/, 100 / 3],
];

function fractionOf(words: string): StatedNumber[] {
  const [, value] = fractions.find(([pattern]) => pattern.test(words)) ?? [];
  if (value === undefined) return [];
  return [{ value, ...(/more than|over/.test(words) ? { bound: 'more than' } : {}) }];
}
