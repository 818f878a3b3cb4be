/** What the words of a sentence suggest that it gives: a time, a number, a reason. */
import { isYear, quantities } from '../quantities.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords } from '../text.ts';

/** "At any public library": a place without a name. */
const commonPlace =
  /\b(?:in|at|outside|near|on|to) (?:the |a |an |any |every |all |its |their )?(?:\w+ ){0,2}(?:librar(?:y|ies)|schools?|hospitals?|stations?|depots?|cent(?:re|er)s?|halls?|squares?|streets?|markets?|harbours?|ports?|airports?|church(?:es)?|parks?|universit(?:y|ies)|colleges?|courts?|parliament|factor(?:y|ies)|quays?|docks?|hotels?|bridges?|stadiums?|gates?|terminals?|plants?|warehouses?|yards?|mines?|clinics?|prisons?|campus(?:es)?)\b(?! (?:group|trust|board|union|workers?|staff|authority|management|chiefs?|boss\w*|company|operator|service))/i;

/** What the words of a sentence may suggest that it gives. */
const signs = {
  somebody: (sentence) =>
    /\b\p{Lu}|ors\b|ers\b|ists\b|ants\b|people|\b[Tt]he (?:mayor|minister|president|chair\w*|director|head|leader|governor|secretary|judge|police|government|council|court|owner|employer|board)\b/u.test(
      sentence.slice(1),
    ),
  /** "By the state", "to the council" */
  body: (sentence) => /\b(?:by|to|for) (?:the|an?|its|their) \w+/i.test(sentence),
  /** A day or a year by its name, or a bound of time; not the "today" and the "years" of anybody's words. */
  calendar: (sentence) =>
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|since|until|till|the day (?:after|before)|(?:after|before) (?:\d|the end|noon|midnight|christmas|easter)|(?:\d+|two|three|four|six|ten) (?:days|weeks|months)|(?:by|at|over) the (?:end|start|middle|weekend)|(?:next|last) (?:week|month|year|spring|summer|autumn|winter)|in May|May \d|\d May|tonight|tomorrow|in (?:the )?(?:early |late )?(?:spring|summer|autumn|winter|new year)|(?:before|after|by|until|till|over) (?:the |this |next )?(?:weekend|spring|summer|autumn|winter|new year|noon|midnight|easter|harvest)|(?:this|at) (?:spring|summer|autumn|winter|noon|midnight|dawn|easter)|(?:years?|weeks?|months?|days?) ago|within \w+ (?:days?|weeks?|months?))\b/i.test(
      sentence,
    ),
  clock: (sentence) => quantities(sentenceWords(sentence)).some(({ kind }) => kind === 'time'),
  // "46 million a year" is no length of time.
  length: (sentence) =>
    /\b(?:within|in|for) (?:the|an|a|half an) (?:minute|hour|day|week|month|year|fortnight|decade)\b|\bfor (?:minutes|hours|days|weeks|months|years|decades|half an hour)\b|\b(?:take|takes|took|last|lasts|lasted|continue|go on|stay\w*|stands?|holds?|remains?|appl(?:y|ies)|runs?|shut|closed|until|till)\b[^.]*\b(?:until|till|most of) (?!then\b)\w|\bin office since\b|\b(?:as|so) long as\b/.test(
      sentence,
    ) ||
    /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|several|few|half|couple of|an?)(?: |-)(?:[\w-]+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/i.test(
      sentence.replace(
        /\b[\w-]+[ -]years?[ -]old\b|\b(?:an?|per|each|every|last|this) (?:year|month|week|day|hour)\b/g,
        '',
      ),
    ),
  number: (sentence) =>
    quantities(sentenceWords(sentence)).some((one) => one.kind !== 'number' || !isYear(one.value)) ||
    /\b(?:dozens?|hundreds|thousands|millions)\b/i.test(sentence),
  share: (sentence) =>
    /%|\b\d[\d,]* of (?:the|its|their) \d|\b(?:per ?cent|majority|most|half|quarters?|thirds?|fifths?|tenths?|minority|(?:one|two|three|four|five|six|seven|eight|nine) (?:\w+ )?(?:in|out of) (?:\d+|\w+)|\d+ (?:in|out of) \d+)\b/i.test(
      sentence,
    ),
  change: (sentence) =>
    /\b(?:rise|rising|rose|risen|climb\w*|soar\w*|jump\w*|grow\w*|grew|higher|lower|fall\w*|fell|increase\w*|drop\w*|up from|down from|more than before|change\w*|shift\w*|moved? (?:towards?|away|from)|moving towards?|warmed to|gain(?:s|ed)?|los(?:t|es) (?:an? |nearly |about |almost )*(?:half|third|quarter|fifth|tenth|\d)|slid|slides?|shr[aiu]nk\w*|twice|compared (?:with|to)|from \d[\d,.]*%?(?: per ?cent)? to \d|doubled|trebled|tripled|halved|raised|lowered|worsen\w*|improv\w*)\b/.test(
      sentence,
    ),
  place: (sentence) =>
    /\b(?:in|at|outside|near|across|from) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}/u.test(
      sentence,
    ),
  commonPlace: (sentence) =>
    commonPlace.test(sentence) ||
    /\b(?:opposite|outside|beside|behind|in front of|next to|along) (?:the|a|an|his|her|its|their)\b|\b(?:in|of) the (?:\w+ ){1,3}(?:quarter|district|village|suburb|part|end|side) of\b/i.test(
      sentence,
    ) ||
    /\b(?:offered|suggested|proposed) (?:the |its |a |an )?(?:\w+ )?(?:hall|room|building|offices?|school|church|hotel|library)\b/i.test(
      sentence,
    ),
  /** Where words are said or written. */
  forum: (sentence) =>
    /\b(?:in|on|at) (?:an? |the |its |his |her |their )?(?:\w+ ){0,2}(?:letter|statement|radio|television|programme|press conference|parliament|interview|speech|article|column|meeting|rally|court|senate|post|email)\b/i.test(
      sentence,
    ),
  reason: (sentence) =>
    /\b(?:because|so that|in order to|(?<!\b(?:is|are|was|were) )due to|to avoid|because of|as a result of|owing to|caused by|motivated|reason|, as (?!(?:well|of|many|much|long|soon|usual|a|planned|expected|agreed|did|does|do|has|have|if|though|part|one)\b)\w+|argu(?:e|es|ed) that|, (?:arguing|saying|calling (?:it|them|this|that)|claiming|citing)|meant to|aims?|so as to|for fear of|in protest (?:at|against|over)|in response to|thanks to|followed|, so (?!far|that|much|many|called|did|do|does|is|are|it seems)\w+|to (?:allow|ensure|protect|prevent|make room|make way|be (?:in|at|there|with))\b|failed on|\b(?:forc|caus|prompt|push|oblig|compell?)(?:ed|es|ing) (?:\w+ ){1,5}?to\b|(?:led|drove) (?:\w+ ){1,5}?to\b(?! (?:the|an?)\b)|(?:strik\w*|walk\w* out|walkouts?|stoppages?|dispute|row|protest\w*|br(?:oke|eak\w*) with)\b[^.;]{0,50}\bover (?!\d|the (?:weekend|strike|course|next|past|last)\b|an? |two|three|four|many|several)|blam(?:es|ed)\b.* (?:on|for))\b|\b(?:died|killed|injured|hurt|broke (?:his|her|their|an?) \w+|collapsed|arrested|detained)\b.* (?:when|after) /i.test(
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
export function createSignFinder(statements: readonly Statement[]): Suggests {
  if (signNames.length > 16) throw new Error('more signs than the bits that remember them');
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
