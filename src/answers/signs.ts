/** What the words of a sentence suggest that it gives: a time, a number, a reason. */
import { isYear, quantities } from './quantities.ts';
import type { Statement } from './statements/index.ts';
import { sentenceWords } from './text.ts';

/** "At any public library": a place without a name. */
const commonPlace =
  /\b(?:in|at|outside|near|on|to) (?:the |a |an |any |every |all |its |their )?(?:\w+ ){0,2}(?:librar(?:y|ies)|schools?|hospitals?|stations?|depots?|cent(?:re|er)s?|halls?|squares?|streets?|markets?|harbours?|ports?|airports?|church(?:es)?|parks?|universit(?:y|ies)|colleges?|courts?|parliament|factor(?:y|ies)|quays?|docks?|hotels?|bridges?|stadiums?|gates?|terminals?|plants?|warehouses?|yards?|mines?|clinics?|prisons?|campus(?:es)?)\b(?! (?:group|trust|board|union|workers?|staff|authority|management|chiefs?|boss\w*|company|operator|service))/i;

/** What the words of a sentence may suggest that it gives. */
const signs = {
  somebody: (sentence) => /\b\p{Lu}|ors\b|ers\b|ists\b|ants\b|people/u.test(sentence.slice(1)),
  time: (sentence) =>
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|week|month|year|day|days|night|morning|evening|afternoon|\d{4}|\d(?:am|pm)|since|until|before|after)\b/i.test(
      sentence,
    ),
  /** A day or a year by its name, or a bound of time; not the "today" and the "years" of anybody's words. */
  calendar: (sentence) =>
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|\d(?:am|pm)|since|until|till|the day (?:after|before)|(?:after|before) (?:\d|the end|noon|midnight|christmas|easter)|(?:\d+|two|three|four|six|ten) (?:days|weeks|months)|(?:by|at|over) the (?:end|start|middle|weekend)|(?:next|last) (?:week|month|year|spring|summer|autumn|winter)|in May|May \d|\d May|tonight|tomorrow|(?:years?|weeks?|months?|days?) ago|within \w+ (?:days?|weeks?|months?))\b/i.test(
      sentence,
    ),
  clock: (sentence) => quantities(sentenceWords(sentence)).some(({ kind }) => kind === 'time'),
  // "46 million a year" is no length of time.
  length: (sentence) =>
    /\bwithin the (?:minute|hour|day|week|month)\b/.test(sentence) ||
    /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|several|few|half|couple of|an?)(?: |-)(?:[\w-]+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/i.test(
      sentence.replace(
        /\b[\w-]+[ -]years?[ -]old\b|\b(?:an?|per|each|every|last|this) (?:year|month|week|day|hour)\b/g,
        '',
      ),
    ),
  number: (sentence) =>
    quantities(sentenceWords(sentence)).some((one) => one.kind !== 'number' || !isYear(one.value)) ||
    /\b(?:dozens?|hundreds|thousands|millions)\b/i.test(sentence),
  share: (sentence) => /%|\b(?:per cent|majority|most|half|quarter|third|minority)\b/i.test(sentence),
  change: (sentence) =>
    /\b(?:rise|rising|rose|risen|climb\w*|soar\w*|jump\w*|grow\w*|grew|higher|lower|fall\w*|fell|increase\w*|drop\w*|up from|down from|more than before|change\w*)\b/.test(
      sentence,
    ),
  place: (sentence) =>
    /\b(?:in|at|outside|near|across|from) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}/u.test(
      sentence,
    ),
  commonPlace: (sentence) =>
    commonPlace.test(sentence) ||
    /\b(?:offered|suggested|proposed) (?:the |its |a |an )?(?:\w+ )?(?:hall|room|building|offices?|school|church|hotel|library)\b/i.test(
      sentence,
    ),
  /** Where words are said or written. */
  forum: (sentence) =>
    /\b(?:in|on|at) (?:an? |the |its |his |her |their )?(?:\w+ ){0,2}(?:letter|statement|radio|television|programme|press conference|parliament|interview|speech|article|column|meeting|rally|court|senate|post|email)\b/i.test(
      sentence,
    ),
  reason: (sentence) =>
    /\b(?:because|so that|in order to|(?<!\b(?:is|are|was|were) )due to|to avoid|because of|as a result of|owing to|caused by|motivated|reason|, as (?:he|she|they|it|there|no|the|its|their)\b|argu(?:e|es|ed) that|meant to|aims?)\b/i.test(
      sentence,
    ),
  condition: (sentence) =>
    /\b(?:if|unless|until|provided|condition|on condition|once|as soon as|the day after|only when)\b/i.test(
      sentence,
    ),
  /** Somebody would not say it. */
  silence: (sentence) =>
    /\b(?:did|does|would|could) not (?:say|tell|specify|state|reveal|disclose)|\b(?:declined|refused) to (?:say|tell|specify|reveal|disclose)/.test(
      sentence,
    ),
  effect: (sentence) => /\b(?:will|would) (?:help|make|mean|allow|enable|let)\b/.test(sentence),
} satisfies Record<string, (sentence: string) => boolean>;

export type Sign = keyof typeof signs;
const signNames = Object.keys(signs) as Sign[];

/** Whether a statement's sentence, by its index, has a sign. */
export type Suggests = (at: number, sign: Sign) => boolean;

/** A sign is looked for once in each sentence. */
export function createSuggestions(statements: readonly Statement[]): Suggests {
  const bits = Object.fromEntries(signNames.map((sign, n) => [sign, 1 << n])) as Record<Sign, number>;
  const looked = new Uint16Array(statements.length);
  const found = new Uint16Array(statements.length);
  return (at, sign) => {
    const bit = bits[sign];
    if (((looked[at] ?? 0) & bit) === 0) {
      looked[at] = (looked[at] ?? 0) | bit;
      if (signs[sign](statements[at]?.sentence ?? '')) found[at] = (found[at] ?? 0) | bit;
    }
    return ((found[at] ?? 0) & bit) !== 0;
  };
}
