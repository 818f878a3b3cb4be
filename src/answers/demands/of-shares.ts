/** Demands on polls: whom they asked, what share they found, and of whom. */
import type { Knowledge } from '../../knowledge/index.ts';
import { polled } from '../facets/index.ts';
import type { Names } from '../names.ts';
import { idsIn } from '../question/index.ts';
import { isEarlierResult, isWholePoll } from '../statements/index.ts';
import { plain, sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "What share of those asked were students?": the first group. */
const asksWhoTheyWere =
  /\b(?:share|percentage|percent|proportion|many) of (?:the|those) (?:people |adults |ones )?(?:asked|polled|surveyed|questioned|respondents?|interviewed)\b.* (?:were|are|was) (?!for\b|against|in favour|opposed|behind|unsure|undecided|not\b|on the)(\w+)$/;

/** "How many were asked?" */
const asksForSample =
  /\bhow many (?:\w+ )?(?:were|was|are|got) (?:asked|interviewed|questioned|polled|surveyed)\b|\bhow many (?!minutes|hours|days|times)(?:\w+ )?did (?:\w+ ){1,2}(?:ask|interview|question|poll|survey|talk to|speak to|speak with|contact|ring|phone|reach)\b/;

/** "What share of the crews support it?": of whom is the first group. */
const asksOfWhom =
  /(?:\b(?:percentage|percent|share|proportion|fraction|many|most|half|majority|quarter|third)|%) of (?:the |all |all the |our )?((?!the\b)(?:\w+ )?\w+?)(?: who| that)?(?: would| will| might| could)? (?:\w+ly )?(?:support(?:ed)?|back(?:ed)?|opposed?|are for|are against|were for|were against|are in favour|were in favour|blamed?|think|thought|want(?:ed)?|voted?|favour(?:ed)?|said|say|answered|told|agreed?|trust(?:ed)?|reject(?:ed)?)\b/;

/** Whom a poll asked: the first group, without its "s". */
const asksForPolled =
  // "Support for the drivers": not by them.
  /(?<!\b(?:support\w*|back\w*|oppos\w*|favour\w*|blam\w*|trust\w*|like[ds]?|with|for|behind|against|towards?) (?:the |striking |their |our ){0,2})\b(adult|voter|resident|student|pupil|parent|passenger|commuter|patient|driver|islander|citizen|household|lawyer|customer|member|shopper|tourist)s\b/;

/** A result of those of one age or sex. */
const ofGroup =
  /\b(?:of|among) (?:the |people |those |adults |voters |respondents |men |women )*(?:aged|under|over|between) ?-?\d|\b(?:under|over)-?\d\ds?\b|\b(?:of|among) (?:young|older|old|male|female)\b|\b(?:of|among) (?:men|women)\b/i;
/** A result of those who live in one place, which is the first group. */
const ofPlace =
  /\b(?:of|among) (?:people|residents|voters|adults|those|respondents) (?:in|from) (?:the )?(\p{Lu}[\p{L}'’-]+)/u;
const asksOfGroup =
  /\b(?:age[ds]?|ages|under|over|young\w*|old\w*|elderly|pensioners?|men|women|male|female|generation|students?|teen\w*|groups?|\d\ds?)\b/;

/** "How many answered yes?" */
const asksForYesOrNo =
  /\b(yes|no) (?:answers?|percentage|percent|share|votes?|voters?|camp|side|replies|responses)\b|\b(?:said|say|saying|voted?|voting|answer(?:ed)?|replied) (yes|no)\b/;

export function demandsOfShares(names: Names, { entries }: Knowledge): readonly Demand[] {
  /** Whom each poll asked. */
  const samples = new Map(
    [...entries.values()].flatMap((entry) =>
      entry.type === 'poll' && entry.sample.population ? [[entry.id, entry.sample.population] as const] : [],
    ),
  );

  return [
    // "What share thinks that both are to blame?"
    {
      of: ['share', 'how_many'],
      asks: /\b(?:equally|both|each as|each other)\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'poll' || /\b(?:both|equal|each)/i.test(sentence),
    },
    // "How many blame the minister herself?": not how many blame the government.
    {
      of: ['how_many', 'share'],
      isMade: (question) => idsIn(question).some(names.isPerson),
      isMet: ({ statement: { type, sentence, evidence } }, question) => {
        if (type !== 'poll') return true;
        const named = names.mentions(sentenceWords(`${sentence} ${evidence}`)).flatMap(({ ids }) => ids);
        return idsIn(question).every((id) => !names.isPerson(id) || named.includes(id));
      },
    },
    // "What was support in the poll?": not that of those over 65.
    {
      isMet: ({ statement: { type, sentence } }, { norm }) =>
        type !== 'poll' || !ofGroup.test(sentence) || asksOfGroup.test(norm),
    },
    // "Do 62% of all adults back it?": not of those in one town.
    {
      isMet: ({ statement: { type, sentence } }, { norm }) => {
        const [, place] = (type === 'poll' && ofPlace.exec(sentence)) || [];
        return place === undefined || norm.includes(plain(place));
      },
    },
    // "Was it done by phone or online?": not when it was.
    {
      asks: /\b(?:by (?:phone|telephone|post|mail|email)|online|face to face|in person|door to door|on the street)\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'poll' ||
        /\b(?:phone|telephone|online|post|mail|email|face|person|door|street)\b/i.test(sentence),
    },
    // "What was it in percent?"
    {
      asks: /\b(?:in|as an?) (?:exact )?(?:percent|per cent|percentage|pct)\b/,
      isMet: ({ statement: { sentence } }) => /%|\bper ?cent\b/.test(sentence),
    },
    // "Is a majority behind it?"
    {
      of: ['is_it_true'],
      asks: /\bmajority\b/,
      isMet: ({ statement: { type, sentence, numbers } }) =>
        type === 'poll' || numbers.length > 0 || /\b(?:majority|most|half)\b/i.test(sentence),
    },
    // "What share of those asked were students?": not what they think.
    {
      of: ['share', 'how_many'],
      asks: asksWhoTheyWere,
      isMet: ({ statement: { type, sentence } }, { norm }) => {
        const who = stem(asksWhoTheyWere.exec(norm)?.[1] ?? '');
        return type !== 'poll' || sentenceWords(sentence).some((word) => stem(word.norm) === who);
      },
    },
    // "What share of them voted?": the turnout, and not for what they voted.
    {
      asks: /\b(?:percent|percentage|pct|share|proportion|many)(?: of (?:the |its |their )?\w+(?: \w+)?)? (?:actually |even )?voted(?: at all)?$/,
      isMet: ({ statement: { type, sentence }, askLikeness }) =>
        type === 'gap' ||
        askLikeness >= thresholds.sameAsk ||
        /\bturnout\b|\bof whom\b|\bvoted(?! (?:for|against|in|to|on|by|yes|no)\b)/.test(sentence),
    },
    // "How many blame only the owners?"
    {
      of: ['share', 'how_many'],
      asks: /\b(?:blam\w*|support\w*|back\w*|hold) (?:only|just|solely)\b|\balone$/,
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'poll' || /\b(?:only|alone|solely|just)\b/i.test(sentence),
    },
    // "What exact share ...?": all that a poll found is no exact share of one thing, and "a rising number" is none.
    {
      of: ['share'],
      asks: /\b(?:exact|exactly|precise|percentage)\b/,
      isMet: ({ statement, askLikeness }) =>
        !isWholePoll(statement) &&
        (statement.type !== 'poll' || statement.numbers.length > 0 || askLikeness >= thresholds.identical),
    },
    {
      asks: asksForSample,
      isMet: ({ statement }) =>
        // An earlier result has the later poll in its evidence.
        !isEarlierResult(statement) &&
        /\b(?:ask\w*|interview\w*|question\w*|polled|surveyed|respond\w*|sample)\b/i.test(
          `${statement.sentence} ${statement.evidence}`,
        ),
    },
    // "What does the public think?": not what members voted for.
    {
      of: ['share'],
      asks: /\bthe (?:public|country|nation)\b/,
      isMet: ({ statement: { type } }) => type === 'poll' || type === 'gap',
    },
    // "What share of the crews support it?": not of the people.
    {
      asks: asksOfWhom,
      isMet: ({ statement: { type, sentence, evidence } }, { norm }) => {
        const whom = (asksOfWhom.exec(norm)?.[1] ?? '').replace(/ \w+ly$/, '');
        return (
          type !== 'poll' ||
          polled.test(
            whom
              .replace(/ (?:in|are|is|would|will)$/, '')
              .split(' ')
              .at(-1) ?? '',
          ) ||
          /^(?:population|electorate|country|nation|populace|region|town|city|island|area|state|province)$/.test(
            whom,
          ) ||
          new RegExp(`(?:\\bof (?:the |all )?|\\d )${whom}\\b`, 'i').test(`${sentence} ${evidence}`)
        );
      },
    },
    // "How many adults are for it?": not how many students, when there is a poll of adults.
    {
      of: ['share', 'how_many', 'is_it_true', 'about', 'change'],
      asks: asksForPolled,
      isMet: ({ statement }, { norm }) => {
        const asked = asksForPolled.exec(norm)?.[1] ?? '';
        const isOf = (sample: string) => sample.toLowerCase().includes(asked);
        const sample = samples.get(statement.entry);
        return sample === undefined || isOf(sample) || ![...samples.values()].some(isOf);
      },
    },
    // "What share answered yes?": not those who said no.
    {
      asks: asksForYesOrNo,
      isMade: ({ kind }) => kind !== 'is_it_true',
      isMet: ({ statement: { type, sentence } }, { norm }) => {
        const [, noun, verb] = asksForYesOrNo.exec(norm) ?? [];
        return type !== 'poll' || new RegExp(`\\b${noun ?? verb}\\b`, 'i').test(sentence);
      },
    },
    // "How many said yes to striking?": not to anything else.
    {
      asks: /\b(?:said|say|voted) (?:yes|no) to \w+/,
      isMet: ({ statement: { type }, terms }, { norm }) =>
        type !== 'poll' ||
        terms.every(
          ({ term, strength }) =>
            !term.isContent ||
            strength > 0 ||
            !norm.split(/ (?:yes|no) to /)[1]?.includes(plain(term.surface)),
        ),
    },
  ];
}
