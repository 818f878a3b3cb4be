/** What a statement can answer: whether it gives what a kind of question asks for. */
import { grammar, light, speechVerbs } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuestionKind } from './outcome.ts';
import { quantities } from './quantities.ts';
import type { Question } from './question/index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';

/**
 * How far a statement, by its index, gives what a question asks for: 1 stated as such, less when its words suggest it,
 * 0 no.
 */
export type Facet = (at: number) => number;

/** What is true of a question whichever statement it is compared with is found out once. */
export function createFacets(
  statements: readonly Statement[],
  lexicon: Lexicon,
): (question: Question) => Facet {
  const suggests = createSuggestions(statements);
  const counts = createCounts(statements, lexicon, suggests);

  const facetOfKind = (
    question: Question,
  ): ((statement: Statement, at: number, stated: boolean) => number) => {
    switch (question.kind) {
      case 'about':
      case 'list':
      case 'is_it_true':
        return () => 1;
      case 'definition':
        return (statement, _, stated) => {
          if (statement.type === 'person' || statement.type === 'organisation')
            return stated && asksFor(question, statement.entry) ? 1 : 0.2;
          return stated ? 1 : explains(question, statement) ? 0.6 : 0.2;
        };
      case 'what_said': {
        const { speaker } = question;
        const otherwise = speaker || question.terms.some((term) => term.mention) ? 0.2 : 0.5;
        return (statement, _, stated) => {
          if (stated) return 1;
          if (statement.type !== 'poll') return otherwise;
          return !speaker || speaker.ids.some((id) => statement.names.includes(id)) ? 0.8 : 0.2;
        };
      }
      case 'who_said':
        return ({ answers }, _, stated) => (stated ? 1 : answers.who !== undefined ? 0.6 : 0);
      case 'who': {
        // "Who interviewed her?": not she.
        const named = question.terms.flatMap((term) => term.mention?.ids ?? []);
        return ({ speaker }, at, stated) => {
          if (stated) return 1;
          return speaker && !named.includes(speaker) ? 0.8 : suggests(at, 'somebody') ? 0.5 : 0;
        };
      }
      case 'who_is':
        return ({ entry }, _, stated) => (stated && asksFor(question, entry) ? 1 : 0.1);
      case 'when':
        return (_, at, stated) => (stated ? 1 : suggests(at, 'time') ? 0.5 : 0);
      case 'hours':
        return ({ answers }, at, stated) =>
          stated ? 1 : suggests(at, 'clock') ? 0.7 : answers.when !== undefined ? 0.2 : 0;
      case 'how_long': {
        const asked = new Set(question.terms.flatMap((term) => [...term.parts, ...term.keys]));
        return ({ sentence }, at, stated) => {
          if (stated) return 1;
          // "Three days of letters" is not how long the call was.
          const [, ...measured] = lengthOf.exec(sentence) ?? [];
          if (measured.length > 0) {
            const isIt = measured.some((word) => word && asked.has(stem(word.toLowerCase())));
            return isIt ? 1 : 0.3;
          }
          return suggests(at, 'length') && suggests(at, 'number') ? 0.7 : 0;
        };
      }
      case 'how_many':
        return counts(question);
      case 'share': {
        const wantsNumber = /\b(?:percentage|percent|pct|number|figure|exact|exactly|precisely)\b/.test(
          question.norm,
        );
        return (statement, at, stated) => {
          if (wantsNumber && statement.numbers.length === 0) return 0;
          if (stated && statement.type === 'poll') return 1;
          return suggests(at, 'share') ? 0.8 : isUnsized(statement) ? 0.4 : 0;
        };
      }
      case 'change':
        return (_, at, stated) => (stated ? 1 : suggests(at, 'change') ? 0.8 : 0);
      case 'where': {
        const sort =
          /\b(?:which|what) (university|school|college|hospital|company|firm|clinic|town|city|village)\b/.exec(
            question.norm,
          )?.[1];
        return ({ type, place, sentence }, at, stated) => {
          if (stated) return 1;
          // "At which university does she teach?": who somebody is may tell.
          const isIntroduction = type === 'person' || type === 'organisation';
          if (sort && isIntroduction && sentence.toLowerCase().includes(sort)) return 0.8;
          return place ? 0.8 : suggests(at, 'commonPlace') ? 0.6 : suggests(at, 'place') ? 0.4 : 0;
        };
      }
      case 'why':
        // "Why was it not called off?": because of what it would have taken.
        return (statement, at, stated) => {
          if (stated) return 1;
          return question.negated && isIrrealis(statement) ? 0.8 : suggests(at, 'reason') ? 0.5 : 0;
        };
      case 'condition':
        return (_, at, stated) => {
          if (stated) return 1;
          return suggests(at, 'condition') ? 0.8 : suggests(at, 'effect') ? 0.6 : 0;
        };
    }
  };

  return (question) => {
    const { kind } = question;
    const facet = facetOfKind(question);
    // Where and when something was said is no answer to where and when it happens.
    const isNotOfSpeech =
      (kind === 'where' || kind === 'when') &&
      question.terms.length > 0 &&
      (!asksAboutSpeech.test(question.norm) || asksForPlace.test(question.norm));
    // "It will be finished by the end of May": what was said has a day or a place in it.
    const givesItself = (at: number) =>
      kind === 'when' ? suggests(at, 'time') : suggests(at, 'place') || suggests(at, 'commonPlace');
    return (at) => {
      const statement = statements[at];
      if (!statement) throw new Error(`no statement at ${at}`);
      // "How much is it?" is answered by a speaker who would not say how much.
      if (statement.declined && declinedDetail[kind]?.test(statement.sentence)) return 0.8;
      if (isNotOfSpeech && statement.type === 'quote') return givesItself(at) ? 0.5 : 0.3;
      return facet(statement, at, statement.answers[kind] !== undefined);
    };
  };
}

/** What tells that a certain detail is what somebody declined to give. */
const declinedDetail: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  how_many: /\bhow (?:much|many)\b|\bnumber of\b|\bshare of\b/,
  share: /\bhow (?:much|many)\b|\bshare\b/,
  how_long: /\bhow long\b/,
  when: /\bwhen\b/,
  where: /\bwhere\b/,
  why: /\bwhy\b/,
  who: /\bwho\b/,
};

/** "At any public library": a place without a name. */
const commonPlace =
  /\b(?:in|at|outside|near|on|to) (?:the |a |an |any |every |all |its |their )?(?:\w+ ){0,2}(?:librar(?:y|ies)|schools?|hospitals?|stations?|depots?|cent(?:re|er)s?|halls?|squares?|streets?|markets?|harbours?|ports?|airports?|church(?:es)?|parks?|universit(?:y|ies)|colleges?|courts?|parliament|factor(?:y|ies)|quays?|docks?|hotels?|bridges?|stadiums?|gates?)\b/i;

/** What a length is of: "three days of letters". */
const lengthOf = /\b(?:minutes?|hours?|days?|weeks?|months?|years?) of ([\w'-]+)(?: ([\w-]+))?/;

/** What the words of a sentence may suggest that it gives. */
const signs = {
  somebody: (sentence) => /\b\p{Lu}|ors\b|ers\b|ists\b|ants\b|people/u.test(sentence.slice(1)),
  time: (sentence) =>
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|week|month|year|day|days|night|morning|evening|afternoon|\d{4}|\d(?:am|pm)|since|until|before|after)\b/i.test(
      sentence,
    ),
  clock: (sentence) => quantities(words(sentence)).some(({ kind }) => kind === 'time'),
  // "46 million a year" is no length of time.
  length: (sentence) =>
    /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|several|few|half|couple of|an?)(?: |-)(?:[\w-]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/i.test(
      sentence.replace(/\b(?:an?|per|each|every|last|this) (?:year|month|week|day|hour)\b/g, ''),
    ),
  number: (sentence) =>
    quantities(words(sentence)).length > 0 || /\b(?:dozens?|hundreds|thousands|millions)\b/i.test(sentence),
  share: (sentence) => /%|\b(?:per cent|majority|most|half|quarter|third|minority)\b/.test(sentence),
  change: (sentence) =>
    /\b(?:rise|rising|rose|risen|grow\w*|grew|higher|lower|fall\w*|fell|increase\w*|drop\w*|up from|down from|more than before|change\w*)\b/.test(
      sentence,
    ),
  place: (sentence) =>
    /\b(?:in|at|outside|near|across|from) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}/u.test(
      sentence,
    ),
  commonPlace: (sentence) => commonPlace.test(sentence),
  reason: (sentence) =>
    /\b(?:because|so that|in order to|due to|to avoid|motivated|reason|meant to|aims?)\b/.test(sentence),
  condition: (sentence) => /\b(?:if|unless|until|provided|condition|on condition)\b/.test(sentence),
  effect: (sentence) => /\b(?:will|would) (?:help|make|mean|allow|enable|let)\b/.test(sentence),
} satisfies Record<string, (sentence: string) => boolean>;

type Sign = keyof typeof signs;
const signNames = Object.keys(signs) as Sign[];

/** Whether a statement's sentence has a sign; looked for once in each. */
function createSuggestions(statements: readonly Statement[]): (at: number, sign: Sign) => boolean {
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

/** "When did she say it?" asks for the day of the words, not for a day in them. */
export const asksAboutSpeech = new RegExp(
  `\\b(?:${speechVerbs.filter((verb) => !/^(?:talk|question|answer|report|call|feel|felt|think|thought|believe|state)/.test(verb)).join('|')}|statement|speech|interview|words|remarks?|plea|appeal|warning|accusation|promise|demand|comments?|(?:talk|talked|speak|spoke) about|that|it|this)\\b`,
);

/** "Which hospital did he mention?": not where he mentioned it. */
export const asksForPlace =
  /\b(?:which|what) (?:hospital|city|town|school|street|road|port|airport|station|region|area|country)s?\b/;

/** "What is a quay?" is answered by a sentence that begins with quays, not by any that names one. */
function explains(question: Question, statement: Statement): boolean {
  if (!['fact', 'term', 'event', 'figure', 'dispute'].includes(statement.type)) return false;
  const asked = question.terms.find((term) => term.required);
  if (asked === undefined) return true;
  const start = words(statement.sentence)
    .slice(0, 7)
    .map((word) => stem(word.norm));
  return asked.parts.some((part) => start.includes(part));
}

/** Whether the question names the entry. */
export const asksFor = (question: Question, id: string): boolean =>
  question.terms.some((term) => term.mention?.ids.includes(id));

/** "Would be asked back if ...": it says what would happen, not that it did. */
export const isIrrealis = ({ sentence }: Statement): boolean =>
  // Few sentences have any of these: the others need no closer look.
  /\b(?:would|could|might)\b/i.test(sentence) &&
  /\b(?:would|could|might)\b.*\bif\b|\bif\b.*\b(?:would|could|might)\b|\bwould have\b/i.test(sentence);

export const asksForWhatHappened = (question: Question): boolean => {
  if (question.speaker || /\b(?:would|could|can|might|may|if|will|should|supposed)\b/.test(question.norm))
    return false;
  if (question.kind === 'is_it_true') return true;
  if (question.kind === 'why' && question.negated) return false;
  return (
    ['why', 'when', 'where', 'how_many', 'who'].includes(question.kind) &&
    /\b(?:did|has|have|had|was|were|ever|yet|actually)\b/.test(question.norm)
  );
};

/** In "a 22-tonne lorry" the number counts tonnes. */
const measureWord =
  /^(?:tonnes?|tons?|hours?|days?|weeks?|months?|years?|minutes?|met(?:re|er)s?|kilomet\w+|kms?|miles?|percent|per|am|pm)$/;

/** "How far?" wants a length, "how old?" an age. */
const measures: Readonly<Record<string, RegExp>> = {
  far: /(?:\d|\b)(?:kilomet\w+|km|miles?|met(?:re|er)s?)\b/,
  old: /\b(?:aged?|years? old|born)\b/,
  tall: /(?:\d|\b)(?:met(?:re|er)s?|feet|foot|storeys?)\b/,
  high: /(?:\d|\b)(?:met(?:re|er)s?|feet|foot|storeys?|%|per cent)\b/,
  heavy: /(?:\d|\b)(?:tonnes?|tons?|kilo\w*|kg|pounds?)\b/,
  fast: /\b(?:hours?|minutes?|days?|km\/h|mph)\b/,
};

/** The things a unit counts: the last word of each part, before "of" and the like. */
function heads(unit: string): string[] {
  return unit.split(/,| and | or /).flatMap((part) => {
    const list = words(
      part
        .replace(/ (?:last|this|next|each|every|per|an?) (?:year|month|week|day|night|season)s?\b.*/, '')
        .replace(/ (?:of|in|on|at|for|from|who|that|which|by|with) .*/, ''),
    );
    // "containers not loaded" counts containers.
    const noun = list.findLast((word, i) => i === 0 || !/(?:ed|ing)$|^not$/.test(word.norm));
    return noun?.norm ?? [];
  });
}

/** What a number in a sentence counts. */
interface Counted {
  readonly isMeasure: boolean;
  /** The stems of the words after it, up to the next that carries nothing. */
  readonly stems: readonly string[];
}

function countedIn(sentence: string): Counted[] {
  const list = words(sentence);
  return quantities(list).flatMap(({ kind, to }) => {
    if (kind !== 'number') return [];
    const end = list.findIndex((word, i) => i >= to && grammar.has(word.norm));
    return {
      isMeasure: measureWord.test(list[to]?.norm ?? ''),
      stems: list.slice(to, Math.min(to + 4, end < 0 ? list.length : end)).map((word) => stem(word.norm)),
    };
  });
}

const money = /^(?:money|cash|dough|quid|bucks)$/;
const currency =
  /[$£€¥]|\b(?:pounds?|dollars?|euros?|pesos?|rand|kron(?:er|or|a)|francs?|rupees?|yen|cents?|pence)\b/i;

const nominal = /(?:tion|sion|ment|ing|ure)s?$/;

/** Of "residents support the strikers" the residents are counted. */
function upToAnswer(nouns: readonly string[]): readonly string[] {
  const at = nouns.findIndex((noun) =>
    /^(?:support|oppos|back|favour|agree|disagree|approv|blam|think|want|trust)/.test(noun),
  );
  return at < 0 ? nouns : nouns.slice(0, at);
}

/** "A rising number" is all that a poll's result may say of how many. */
const isUnsized = ({ id, type, numbers, answers }: Statement): boolean =>
  type === 'poll' && /\.q\d+r\d/.test(id) && numbers.length === 0 && answers.share === undefined;

/** Whom a poll asks, and what it finds of them. */
const polled =
  /^(?:people|persons?|voters?|residents?|adults?|public|locals|respondents?|interviewees?|britons|citizens|households?|support\w*|oppos\w*|oppon\w*|against|back\w*|favour\w*|agree\w*|disagree\w*|approv\w*|blam\w*|think|want|trust|like|said|say|percent|percentage|points?|per|pct|of|them|took|take|answer\w*|repl\w*|asked|surveyed|polled|questioned)$/;

/** "How many of them were women?", "of the 12, how many ...?" asks for a part of what was counted. */
const partOfWhole =
  /\bhow (?:many|much) of (?:the|those|them|these|it|that)\b(?= \w)(?! (?:is|are|was|were) there)|^(?:and |so )?(?:out )?of the \d.* how (?:many|much)\b|\bhow many (?:people|adults|respondents|voters) in the (?:poll|survey|sample) (?:is|are|was|were) (?!asked|polled|questioned|interviewed|surveyed)/;
const ofThePublic =
  /\bof (?:the (?:people|public|voters?|adults|residents|respondents|population|country)|those (?:polled|asked|questioned|interviewed|surveyed)|(?:them|those|these) (?:\w+ ){0,2}(?:against|support\w*|oppos\w*|back\w*|favour|agree\w*|blam\w*|think|thought))\b/;
/** "Six of the ten", "612 out of 680". */
const isPart =
  /\b(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|all|none|many|few|majority|third|quarter|per cent) (?:out )?of (?:the|its|their|them|those|these|\d)/i;

/** For so many sentences it is remembered what their numbers count. */
const maxCounted = 1000;

/** "How many letters?" needs a number of letters, not just any number in a statement about letters. */
function createCounts(
  statements: readonly Statement[],
  lexicon: Lexicon,
  suggests: (at: number, sign: Sign) => boolean,
): (question: Question) => (statement: Statement, at: number, stated: boolean) => number {
  const stemsOf = (at: number): ReadonlySet<string> =>
    new Set(words(statements[at]?.sentence ?? '').map(({ norm }) => stem(norm)));
  const known = new Map<number, readonly Counted[]>();
  const countedOf = (at: number): readonly Counted[] => {
    let found = known.get(at);
    if (!found) {
      found = countedIn(statements[at]?.sentence ?? '');
      if (known.size >= maxCounted) known.clear();
      known.set(at, found);
    }
    return found;
  };
  return ({ norm }) => {
    const asked =
      /\b(?:how many|how much|number of|count of|total of) ((?:(?!(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could)\b)\w+ ?){0,4})/.exec(
        norm,
      )?.[1];
    const nouns = (asked ?? '')
      .trim()
      .split(' ')
      .filter((word) => word !== '' && !grammar.has(word));
    const wantsExact = /\b(?:exact|exactly|precise|precisely)\b/.test(norm);
    const measure = Object.entries(measures).find(([word]) => norm.includes(`how ${word}`))?.[1];
    // "How many of them were women?" asks for a part of what was counted.
    const asksForPart = partOfWhole.test(norm);
    const isGeneric = nouns.every((noun) => light.has(noun));
    const wantsMeasure = nouns.some((noun) => measureWord.test(noun));
    const wanted = new Set<string>();
    for (const noun of nouns.slice(0, 3)) {
      wanted.add(stem(noun));
      for (const { key } of lexicon.alternatives(stem(noun))) wanted.add(key);
    }
    // Of "members who strike" it is members that are counted.
    const [first = ''] = nouns;
    const wantedFirst = new Set([stem(first), ...lexicon.alternatives(stem(first)).map(({ key }) => key)]);
    return (statement, at, stated) => {
      const { type, sentence, numbers, unit, body } = statement;
      if (wantsExact && numbers.length === 0) return 0;
      if (measure) return measure.test(sentence) ? 1 : 0;
      if (asksForPart && !(type === 'poll' ? ofThePublic : isPart).test(type === 'poll' ? norm : sentence))
        return 0;
      // "How many workers?" is not answered by a share of voters.
      if (type === 'poll' && stated) {
        const countsThem = upToAnswer(nouns).every((noun) => light.has(noun) || polled.test(noun));
        return countsThem || countedOf(at).some(({ stems }) => stems.some((key) => wantedFirst.has(key)))
          ? 1
          : 0.3;
      }
      if (isUnsized(statement)) return 0.4;
      // "The number of cancellations" is told by what has been cancelled.
      const [head = ''] = nouns;
      if (stated && unit && nominal.test(head) && stemsOf(at).has(stem(head))) return 1;
      if (nouns.length === 0) return stated ? 1 : suggests(at, 'number') ? 0.6 : 0;
      if (stated) {
        if (isGeneric && !unit) return 1;
        const units = unit ? heads(unit) : words(body.join(' ')).map((word) => word.norm);
        if (units.some((word) => wanted.has(stem(word)))) return 1;
      }
      // "three days of letters" counts days.
      const isCounted = countedOf(at).some(
        ({ isMeasure, stems }) => (wantsMeasure || !isMeasure) && stems.some((key) => wanted.has(key)),
      );
      const numbered = /\bnumber of (\w+)/.exec(sentence)?.[1];
      const isNumbered = numbered !== undefined && wanted.has(stem(numbered)) && suggests(at, 'number');
      // "How much hospital work" is told by what hospitals have done.
      const isMuch =
        stated &&
        /\bhow much\b/.test(norm) &&
        nouns.every((noun) => light.has(noun) || stemsOf(at).has(stem(noun)));
      if (isMuch && unit) return 0.8;
      if (isCounted || isNumbered) return stated ? 1 : 0.8;
      const isMoney =
        nouns.some((noun) => money.test(noun)) &&
        nouns.every((noun) => money.test(noun) || light.has(noun)) &&
        currency.test(`${sentence} ${unit ?? ''}`);
      return isMoney ? 0.8 : stated ? 0.3 : 0;
    };
  };
}
