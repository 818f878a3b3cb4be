/** Demands for sums of money: what something costs, and what somebody earns, pays, claims or was given. */
import { givesRoughSize, inMoney } from '../english/shared-patterns.ts';
import { currency } from '../facets/index.ts';
import { leastStrength } from '../match.ts';
import { isYear, quantities } from '../quantities.ts';
import { sentenceWords, stem, type Word, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "How much is the fine?", "how many dollars would the fine be?": the thing is what the number is of. */
const asksHowMuchIs = new RegExp(
  String.raw`\bhow (?:much|many \w+|big|high|large) (?:is|was|are|were|would|will|might) (?:the|this|that|their|its|his|her|such an?) (?:\w+ )?(?!be$)(\w+)(?: be)?(?: if\b.*)?$|\bwhat (?:is|was|are|were) (?:the|its|their|that) (\w+) ${inMoney}\b`,
);

/** "How much was the firm going to pay?": the payer is the first group. */
const asksWhatIsPaidBy =
  /\bhow much (?:is|was|will|would|does|did|do|are|were) (?:the |an? )(?!extra|total|basic|new|starting|strike|sick|night|annual|weekly|monthly|hourly)(\w+) (?:going to )?pay(?:ing)?\b/;

/** "What does a paramedic make?", "how much is a nurse on?" */
const asksForPay =
  /\bsalar(?:y|ies)\b|\bhow much (?:does|do) (?:\w+ ){1,5}start on\b|\btakes? home\b|\bwhat (?:do|does|did|will) (?:the )?(?:\w+ ){1,7}?(?:get|earn|make) (?:for|per) (?:the |an? |each |every )?(?:night|day|shift|hour|week|month|year)\b|\bwhat (?:wage|salary|hourly rate)s?\b|\bwhat (?:is|was|are|were) (?:the |an? )?(?:\w+ )?(?:hourly|weekly|monthly|yearly|annual|basic|average|minimum|starting) (?:\w+ )?(?:wage|pay|salary|rate)s?\b|\bwhat (?:is|does|do|are) (?:an? |the )?\w+ (?:get|gets|earn|make)(?: (?:an?|per) \w+)?$|\bhow much (?:do|does|did) (?:\w+ ){1,4}?(?:get|earn|make|pay)\b|\bearns?\b|\b(?:get|gets|is|are|they) paid\b|\bwhat (?:is|are|do|does|was|were) (?:they|he|she) paid\b|\bhow much (?:is|are) (?:an? |the )?(?:\w+ ){1,3}on(?: these days| now| (?:an?|per) (?:year|month|week|hour|day))?$|\bwhat (?:is|does|do) an? (?:\w+ ){1,2}(?:make|makes|earn|on)\b|\bpaid (?:an?|per|each) (?:hour|day|night|shift|week|month|year)\b/;

const givesPay =
  /(?:\b(?:earn\w*|paid|pays|(?:basic|monthly|hourly|weekly|average|starting|base|strike|take-home) pay|pay (?:is|was|of)|wages?|salar\w+|takes? home|income|an hour|(?:starts?|starting) on|pay (?!a\b|the\b|rises?\b|offers?\b|claims?\b|deals?\b|awards?\b|increases?\b)\w+ (?:\w+ )?(?:[A-Z]{1,2})?[$£€]?\d+|receiv\w+)|[$£€]\d[\d.,]* (?:an?|per) (?:hour|day|night|shift|week|month|year))\b(?! (?:rise|offer|claim|talks|deal|dispute))/i;

/** "How much more do they want?": not what they are offered. */
const asksForClaim =
  /\bhow (?:much|many) (?:\w+ ){0,3}?(?:do|does|did|are|is|have|has) (?:the )?(?:\w+ ){1,3}?(?:want(?:ed)?|ask(?:ed|ing)? for|demand(?:ed|ing)?|claim(?:ed|ing)|seek(?:ing)?|(?<!look(?:ing|s|ed)? )after)$|\bhow (?:much|many) (?:\w+ ){0,2}?they (?:want|ask for|demand)(?: (?:then|now))?$|\b(?:they|he|she|it) wants? how (?:much|many)$/;

const givesClaim =
  /\b(?:want\w*|ask\w*|demand\w*|claim\w*|seek\w*|sought|call\w* for|request\w*|insist\w*|hold\w* out for|need\w*|would)\b/i;

/** "How much is in the fund?" */
const asksHowMuchIsIn =
  /\bhow much (?:money )?(?:is|was|are|does|do|has|have) (?:there )?(?:left )?(?:in )?(?:the |their |its )?(?:\w+ ){0,2}(?:fund|kitty|pot|reserves?|account)\b(?! (?:pay|give|hand|cost))/;

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
      !/\b(?:from|out of) (?:its|the|their|a|his|her) (?:\w+ ){0,2}(?:fund|kitty|pot|reserves?|budget|account)\b/i.test(
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
  // "How much can one member get?": not how much there is for all.
  {
    of: ['how_many'],
    asks: /\bhow much (?:can|could|does|do|did|will|would|may) (?:1|one|each|every) (?:single )?\w+ /,
    isMet: ({ statement: { sentence } }) => /\bup to\b/.test(sentence) || isForEach(sentence),
  },
  // "How much was each teacher fined?": not how much all of them were.
  {
    of: ['how_many'],
    asks: /\bhow much\b.*\b(?:each|apiece|per (?:head|person|worker|\w+er))\b|\bhow many\b.* (?:would|does|did|will|has|can) each (?!year|month|week|day|night|season)\w+/,
    isMet: ({ statement: { sentence } }, { norm }) =>
      // "For each night": "a lost night costs ..."
      new RegExp(`^an? (?:\\w+ )?${/\beach (\w+)/.exec(norm)?.[1] ?? '-'}\\b`, 'i').test(sentence) ||
      isForEach(sentence),
  },
  // "How much did they pay for the app?"
  {
    of: ['how_many'],
    asks: /\bhow much (?:did|does|do|has|have|will) (?:the )?(?:\w+ ){1,4}?(?:pay|paid|spend|spent) (?:for|on)\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:pays?|paid|cost\w*|spen[dt]\w*|bought|price\w*|worth|fee)\b/i.test(sentence) &&
      !/\bpay (?:rise|offer|claim)\b|\boffer/i.test(sentence),
  },
  // "How big was the rise that they got?": not what is wanted, nor what is offered.
  {
    of: ['how_many'],
    asks: /\bhow (?:much|many|big|large)\b.*\b(?:got|received|were given|was given|were awarded|won)\b(?! (?:to|offered)\b)/,
    isMet: ({ statement: { type, sentence } }) =>
      type !== 'position' &&
      !/\b(?:wants?|wanted|demands?|demanded|asks?|asking|asked|claim\w*|offer\w*|proposes?)\b/i.test(
        sentence,
      ),
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

/** From "a control room" is no "a night". */
const isForEach = (sentence: string): boolean =>
  /\b(?:each|every|apiece|per|an? (?:head|person|worker|hour|day|night|week|month|year|shift|member|\w+(?:er|or|ist|ian|man|woman|nurse|guard|pilot))|his|her)\b/i.test(
    sentence.replace(sumOfMoney, '').replace(/^An? /, ''),
  );
