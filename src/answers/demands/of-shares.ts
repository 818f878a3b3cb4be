/** Demands on polls: whom they asked, what share they found, and of whom. */

import type { Knowledge } from '../../knowledge/index.ts';
import {
  asksForPolled,
  asksForSample,
  asksForThoseAlone,
  asksForYesOrNo,
  asksOfWhom,
  asksWhoTheyWere,
  givesSample,
} from '../english/demand-words.ts';
import { polled } from '../facets/index.ts';
import { isEarlierResult, isWholePoll } from '../statements/index.ts';
import { plain, sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

export function demandsOfShares({ entries }: Knowledge): readonly Demand[] {
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
      asks: asksForThoseAlone,
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
        !isEarlierResult(statement) && givesSample.test(`${statement.sentence} ${statement.evidence}`),
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
          polled.test(whom.split(' ').at(-1) ?? '') ||
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
