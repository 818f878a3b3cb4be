/** What a question of how many asks: which nouns are counted, and as what. */
import { grammar, light, months, weekdays } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { stem } from '../text.ts';
import { type AskedCount, askedCount, counting, measureWord } from './counted.ts';

/** "How far?" wants a length, "how old?" an age. */
const measures: Readonly<Record<string, RegExp>> = {
  far: /(?:\d|\b)(?:kilomet\w+|km|miles?|met(?:re|er)s?)\b/,
  old: /\b(?:dates? (?:from|back)|(?:built|founded|opened|created|set up|established|formed) (?:\w+ )?in|since (?:1[89]|20)\d\d|history of)\b/,
  tall: /(?:\d|\b)(?:met(?:re|er)s?|feet|foot|storeys?)\b/,
  high: /(?:\d|\b)(?:met(?:re|er)s?|feet|foot|storeys?|per ?cent)\b|%|\b(?:waist|knee|head|shoulder|chest|sky)-high\b/,
  heavy: /(?:\d|\b)(?:tonnes?|tons?|kilo\w*|kg|pounds?)\b/,
  fast: /\b(?:seconds?|hours?|minutes?|days?|km\/h|mph|in (?:an?|one) (?:morning|afternoon|evening|weekend|week|month|year))\b/,
};

/** Of people as well as of things. */
const age =
  /\b(?:aged?|years?[ -]old|(?<!\b\w*(?:mother|father|parents) (?:was|were) )born|(?:is|am|are|was|were|(?:[Hh]e|[Ss]he|I)['’](?:s|m)) \d\d(?= and\b|[.,;”"]|$))|, \d\d(?=,)/;
const ofPerson =
  /\bhow old (?:is|was|are|were) (?:he|she|they|(?:the|an?|this|that) (?:\w+ ){0,2}?(\w+?)s?)\b/;

/** What tells what is measured, in any of these ways. */
const measuresAsked = (norm: string): readonly RegExp[] => {
  // "How heavy is the caseload?" is not told in kilos.
  if (/\bhow heavy\b.*(?:load|traffic|burden|toll|use|demand|workload|defeat|losses)s?\b/.test(norm))
    return [];
  const [word, measure] = Object.entries(measures).find(([one]) => norm.includes(`how ${one}`)) ?? [];
  if (word !== 'old' || !measure) return measure ? [measure] : [];
  const [person, noun] = ofPerson.exec(norm) ?? [];
  // Since when somebody earns more is no age.
  return person && (noun === undefined || animate.test(noun)) ? [age] : [age, measure];
};

/** "How many in April?" counts no Aprils. */
const isTimeWord: ReadonlySet<string> = new Set([...months, ...weekdays, 'today', 'yesterday', 'tomorrow']);

export const plural = /s$|^(?:staff|people|men|women|children)$/;

/** Stems of nouns for people. */
export const animate =
  /(?:er|or|ist|ant|ent|ian|guard|man|men|women)$|^(?:staff|pupil|adult|picket|crew|famili|child|children|deleg|nurs|resid|protest|mate|member|people|midwi|pilot)/;

const acts =
  /^(?:took|take|taken|joined|came|went|turned|attended|marched|gathered|signed|showed|stayed|walked|voted|died)$/;

/** Of who came it is said in many ways. */
const attends =
  /\bhow many (?:turned (?:up|out (?:for|at|to the))|came|showed up|attended|joined|marched|gathered|went|took part)\b/;

/** Whom a poll asks, and what it finds of them. */
export const polled =
  /^(?:people|persons?|townsfolk|folks?|voters?|residents?|adults?|public|locals|islanders?|respondents?|interviewees?|britons|citizens|households?|support\w*|oppos\w*|oppon\w*|against|back\w*|favour\w*|agree\w*|disagree\w*|approv\w*|blam\w*|think|want|trust|like|said|say|percent|percentage|points?|per|pct|of|them|took|take|answer\w*|repl\w*|asked|surveyed|polled|questioned)$/;

/** "How many people work there?": what they do tells which people are meant. */
const tellsWhich = /^(?:work\w*|liv\w+|ha(?:s|ve|d)|are|were|go(?:es|ing|ne)?|went|us\w+|need\w*)$/;

const where = /(?<=\w) (?:in|at|on|from|by|inside|within) (?:the|these|those|its|their|each|all) .*$/;

/** "How high is the bill?", and what it is of. */
const sumAsked =
  /\bhow high (?:is|was|are|were|would|will) (?:the |an? |their |its )?(?:\w+ ){0,3}?(\w{4,}?)s?(?: be)?(?: now| then| today| currently)?(?: in \w+)?$/;

const sumNamed = (noun: string): RegExp =>
  new RegExp(
    `\\b${noun}(?:ed|d)? (?:of |at |up to )?[$£€]?\\d|\\b${noun}\\w*\\b[^.;]{0,40}\\b(?:stands? at|is|was|are|of|at|to|paid|costs?|fetch\\w*)\\b[^.;]{0,15}\\d`,
    'i',
  );

export const isLight = (noun: string): boolean => light.has(noun);

/** A question of how many, read once. */
export interface Asked {
  readonly norm: string;
  /** The words that may tell what is counted: of "how many of the letters" the letters. */
  readonly nouns: readonly string[];
  /** Stems that stand for one of them, and for the first of them. */
  readonly wanted: ReadonlySet<string>;
  readonly wantedFirst: ReadonlySet<string>;
  /** "How many people ...?", "how many are there?" */
  readonly isGeneric: boolean;
  /** "How many are ...?": something is counted, though it is not named. */
  readonly countsThings: boolean;
  readonly wantsMeasure: boolean;
  /** "How many exactly?" has to be told by a number. */
  readonly wantsExact: boolean;
  /** What was done by those who are counted comes first: "how many came to the talks?" */
  readonly isOfAct: boolean;
  /** The stem of what they did, which the sentence has to say. */
  readonly act: string | undefined;
  /** "How many of them are signallers?": the stem. */
  readonly sort: string | undefined;
  /** What is measured by "how far?", "how old?". */
  readonly measures: readonly RegExp[];
  /** "How high is the bill?" */
  readonly sum: RegExp | undefined;
  /** What it counts, to be compared with what volunteers wrote down. */
  readonly count: AskedCount | undefined;
  readonly isSynonym: (noun: string, told: (stem: string) => boolean) => boolean;
}

/** The words after "how many" that may tell what is counted, and whether what they did comes first. */
function nounsIn(norm: string): { nouns: readonly string[]; isOfAct: boolean; act: string | undefined } {
  const asked = counting.exec(norm)?.[1];
  // "How many students in the units?" counts no units.
  const counted = /\b(?:poll|survey|sample)\b/.test(norm) ? asked : asked?.replace(where, '');
  // "How many million must they invest?" counts no millions.
  const all = (counted ?? '')
    .replace(/^(?:thousand|million|billion)s?\b/, '')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && word !== 'please' && !grammar.has(word) && !isTimeWord.has(word));
  // "How many people keep an eye on it?": people are counted, whatever they do.
  const [, doing = ''] =
    /^(?:people|persons?|folks?) (?!(?:in|of|at|from|on|with|who|that)\b)(?:got |get )?(\w+)/.exec(
      asked ?? '',
    ) ?? [];
  if (doing !== '' && all[1] === doing && !polled.test(doing) && !tellsWhich.test(doing)) all.length = 1;
  // "How many took the course?" names nothing that is counted.
  const acting = all.findIndex((word) => acts.test(word));
  const isNamedFirst = acting < 0 || all.slice(0, acting).some((word) => !isLight(word));
  return {
    nouns: isNamedFirst ? all : all.slice(0, acting),
    isOfAct: acting >= 0,
    act: acting === 0 && !attends.test(norm) ? stem(all[0] ?? '') : undefined,
  };
}

export function readAsked(norm: string, lexicon: Lexicon): Asked {
  const { nouns, isOfAct, act } = nounsIn(norm);
  const synonyms = (noun: string) => lexicon.withSynonyms(stem(noun));
  const [before = '', head = '', more = ''] = nouns;
  // Of "lift operators" it is operators that are counted; of "members who strike" the members.
  const isCompound =
    !plural.test(before) && !plural.test(more) && plural.test(head) && animate.test(head.replace(/s$/, ''));
  const [, sort] =
    /\bhow many of (?:them|those|these|the (?:\w+ ){0,3}?\w+) (?:are|were|is|was) (\w+)$/.exec(norm) ?? [];
  const [, sumOf] = sumAsked.exec(norm) ?? [];
  return {
    norm,
    nouns,
    wanted: new Set((isCompound ? [head] : nouns.slice(0, 3)).flatMap(synonyms)),
    wantedFirst: new Set(synonyms(before)),
    isGeneric: nouns.every(isLight),
    countsThings: /\bhow many (?:is|are|was|were|do|does|did|have|has|will)\b/.test(norm),
    wantsMeasure: nouns.some((noun) => measureWord.test(noun)),
    // "How many are there exactly?" is said without much thought.
    wantsExact: /\b(?:exact|precise)\b|\bhow (?:many|much) (?:exactly|precisely)\b/.test(norm),
    isOfAct,
    act,
    sort: sort === undefined ? undefined : stem(sort),
    measures: measuresAsked(norm),
    sum: sumOf === undefined ? undefined : sumNamed(sumOf),
    count: askedCount(norm),
    isSynonym: (noun, stands) => synonyms(noun).some(stands),
  };
}
