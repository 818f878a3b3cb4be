/** Demands for sums of money: what something costs, and what somebody earns, pays, claims or was given. */
import {
  asksForClaim,
  asksForGiven,
  asksForPay,
  asksForPrice,
  asksHowMuchIs,
  asksHowMuchIsIn,
  asksWhatIsPaidBy,
  givesClaim,
  givesPay,
  givesPrice,
  givesRoughSize,
  onlyAsked,
} from '../english/demand-words.ts';
import { currency } from '../facets/index.ts';
import { leastStrength } from '../match.ts';
import { isYear, quantities } from '../quantities.ts';
import { sentenceWords, stem, type Word, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "C$1.3m", "45,000 pesos" */
const sumOfMoney =
  /(?:\b[A-Z]{1,3})?[$£€]\s?\d[\d.,]*\s?(?:m|bn|k|million|billion|thousand)?\b|\b\d[\d.,]* (?:(?:million|billion|thousand) )?(?:pounds|euros?|dollars|pesos|kroner|kronor|rupees|rand|reais|francs|shillings|yen|yuan|zloty|lira)\b/gi;

const moneyWords =
  /\b(?:pounds?|euros?|dollars?|pesos?|kroner|kronor|rupees|rand|reais|francs|shillings|quid|bucks|grand|money|millions?|billions?|thousands?|k)\b|[$£€]/;

export const demandsOfMoney = (): readonly Demand[] => [
  // "How much is the fine?": not what somebody must invest or pay one.
  {
    of: ['how_many'],
    asks: asksHowMuchIs,
    isMet: ({ statement: { type, sentence }, askLikeness }, { norm }) => {
      const [, of, or] = asksHowMuchIs.exec(norm) ?? [];
      const asked = stem(of ?? or ?? '');
      const hasIt = (list: readonly Word[]) => list.some((word) => stem(word.norm) === asked);
      if (type === 'poll' || askLikeness >= thresholds.sameAsk || !hasIt(sentenceWords(sentence)))
        return true;
      return sentence
        .split(/,(?!\d)|;| (?:or|and|if|unless|because|while) /)
        .map(words)
        .some(
          (part) =>
            hasIt(part) &&
            // "Three days will eat my rent" tells no rent.
            quantities(part).some(
              ({ kind, to }) =>
                kind === 'number' && !/^(?:hour|day|week|month|year|minute)s?$/.test(part[to]?.norm ?? ''),
            ),
        );
    },
  },
  // "How much was the firm going to pay?": not what anybody else pays.
  {
    of: ['how_many'],
    asks: asksWhatIsPaidBy,
    isMade: ({ norm, terms }) => {
      const payer = asksWhatIsPaidBy.exec(norm)?.[1] ?? '';
      return !terms.some(({ mention, surface }) => mention && surface.toLowerCase().includes(payer));
    },
    isMet: ({ statement: { sentence }, askLikeness }, { norm }) => {
      const payer = stem(asksWhatIsPaidBy.exec(norm)?.[1] ?? '');
      const payers = /^(?:firm|compani)$/.test(payer) ? ['firm', 'compani', 'busi', 'employ'] : [payer];
      return (
        askLikeness >= thresholds.sameAsk ||
        sentenceWords(sentence).some((word) => payers.includes(stem(word.norm)))
      );
    },
  },
  // "How much does she earn?": not what she says of what others earn.
  {
    of: ['how_many'],
    asks: /\b(?:earns?|salary|wages?)\b/,
    isMade: ({ terms }) => terms.some(({ mention }) => mention),
    isMet: ({ statement: { type, sentence, declined } }, { norm }) =>
      (type !== 'quote' || declined === true) &&
      (/\b(?:earn\w*|paid|pay|salar\w+|wages?|income)\b/i.test(sentence) ||
        // "What wage claim?" is told by the rise that they want.
        (/\b(?:claim|offer|demand|rise|raise|increase)\b/.test(norm) &&
          /\b(?:rises?|raises?|increases?)\b/.test(sentence))),
  },
  // "What does a driver make?": a sum.
  {
    of: ['how_many', 'about', 'definition'],
    asks: asksForPay,
    isMet: ({ statement: { type, sentence, evidence, unit = '', declined }, terms, askLikeness }) =>
      // Who would not say how much the same one gets.
      (declined === true &&
        /\bhow much\b.*\b(?:paid|earn\w*|gets?|salary)\b/.test(sentence) &&
        terms.some(({ term, strength }) => term.mention && strength >= leastStrength)) ||
      (currency.test(`${sentence} ${evidence} ${unit}`) &&
        (askLikeness >= thresholds.askLikeness || (type !== 'quote' && givesPay.test(sentence)))),
  },
  // "How much more do they want?"
  {
    of: ['how_many'],
    asks: asksForClaim,
    isMet: ({ statement: { type, sentence } }) =>
      (type === 'position' && !/\boffer\w*/.test(sentence)) || givesClaim.test(sentence),
  },
  // "How much has the fund got in it?": not what is paid out of it.
  {
    of: ['how_many'],
    asks: asksHowMuchIsIn,
    isMet: ({ statement: { sentence }, askLikeness }) =>
      askLikeness >= thresholds.sameAsk ||
      !/\b(?:from|out of) (?:its|the|their|a|his|her) (?:\w+ )?(?:fund|kitty|pot|reserves?|budget|account)\b/i.test(
        sentence,
      ),
  },
  // "How much is a fine?": not how many were fined.
  {
    of: ['how_many'],
    asks: /\bhow much (?:is|was|are|were) (?:\w+ ){1,4}fined\b|\bhow much (?:is|was|are|were) (?:an?|the) (?:\w+ )?(?:fines?|tickets?|fares?|fees?|penalt(?:y|ies)|bonus(?:es)?|charges?|bill|bills|price)\b/,
    isMet: ({ statement: { sentence, unit, type } }) =>
      type === 'quote' || currency.test(`${sentence} ${unit ?? ''}`) || /%|\bper ?cent\b/.test(sentence),
  },
  // "How much was each teacher fined?": not how much all of them were.
  {
    of: ['how_many'],
    asks: /\bhow much\b.*\b(?:each|apiece|per (?:head|person|worker|\w+er))\b|\bhow many\b.* (?:would|does|did|will|has|can) each (?!year|month|week|day|night|season)\w+/,
    isMet: ({ statement: { sentence } }, { norm }) =>
      // "For each night": "a lost night costs ..."
      new RegExp(`^an? (?:\\w+ )?${/\beach (\w+)/.exec(norm)?.[1] ?? '-'}\\b`, 'i').test(sentence) ||
      // "From a control room" is no "a night".
      /\b(?:each|every|apiece|per|an? (?:head|person|worker|hour|day|night|week|month|year|shift|member|\w+(?:er|or|ist|ian|man|woman|nurse|guard|pilot))|his|her)\b/i.test(
        sentence.replace(sumOfMoney, '').replace(/^An? /, ''),
      ),
  },
  // "How much did they pay for the app?"
  {
    of: ['how_many'],
    asks: asksForPrice,
    isMet: ({ statement: { sentence } }) =>
      givesPrice.test(sentence) && !/\bpay (?:rise|offer|claim)\b|\boffer/i.test(sentence),
  },
  {
    of: ['how_many'],
    asks: asksForGiven,
    isMet: ({ statement: { type, sentence } }) => type !== 'position' && !onlyAsked.test(sentence),
  },
  // "How many teachers were fined?": not how much they were.
  {
    of: ['how_many'],
    asks: /\bhow many\b/,
    isMade: ({ norm }) => !moneyWords.test(norm),
    isMet: ({ statement: { type, sentence } }) => {
      if (type === 'gap' || type === 'poll' || !currency.test(sentence)) return true;
      const rest = sentence.replace(sumOfMoney, '');
      return (
        givesRoughSize.test(rest) ||
        quantities(words(rest)).some(({ kind, value }) => kind === 'number' && !isYear(value))
      );
    },
  },
];
