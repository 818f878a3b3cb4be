/** Demands for numbers: the exact share, those alone, the real figures, a number to ring. */

import type { Knowledge } from '../../knowledge/index.ts';
import {
  asksForClaim,
  asksForContact,
  asksForEach,
  asksForGiven,
  asksForMost,
  asksForPartAlone,
  asksForPay,
  asksForPolled,
  asksForPrice,
  asksForRealFigures,
  asksForSample,
  asksForStaff,
  asksForThoseAlone,
  asksForYesOrNo,
  asksHowMuchIs,
  asksHowMuchIsIn,
  asksOfWhom,
  asksWhatIsPaidBy,
  asksWhoTheyWere,
  givesClaim,
  givesMost,
  givesPay,
  givesPrice,
  givesRoughSize,
  givesSample,
  givesStaff,
  leavesSomeOut,
  onlyAsked,
} from '../english/demand-words.ts';
import { currency, polled } from '../facets/index.ts';
import { leastStrength } from '../match.ts';
import { isYear, quantities } from '../quantities.ts';
import { isEarlierResult, isWholePoll } from '../statements/index.ts';
import { plain, sentenceWords, stem, type Word, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "C$1.3m", "45,000 pesos" */
const sumOfMoney =
  /(?:\b[A-Z]{1,3})?[$£€]\s?\d[\d.,]*\s?(?:m|bn|k|million|billion|thousand)?\b|\b\d[\d.,]* (?:(?:million|billion|thousand) )?(?:pounds|euros?|dollars|pesos|kroner|kronor|rupees|rand|reais|francs|shillings|yen|yuan|zloty|lira)\b/gi;
const moneyWords =
  /\b(?:pounds?|euros?|dollars?|pesos?|kroner|kronor|rupees|rand|reais|francs|shillings|quid|bucks|grand|money|millions?|billions?|thousands?|k)\b|[$£€]/;

/** "How many of them are apples?" */
const partOfWhole =
  /\bhow (?:many|much) (?:\w+ ){0,2}of (?:(?:the|those|these|its|their|that) \w+|those|these|them) (?:is|are|was|were) (\w+)$/;

const howManyAre =
  /\bhow many (\w+) (?:are|were|is|was|have|has|had|do|does|did|will|work|belong|went|joined|took)\b/;

/** What is counted in one: "teachers, librarians and nurses". */
const countedTogether =
  /\d[\d,.]*(?: (?:thousand|million))? ((?:[\w'’-]+ ){0,2}?[\w'’-]+(?:, [\w'’-]+(?: [\w'’-]+)?)+,? and [\w'’-]+)/;

/** Whether a sentence counts one thing together with others, of which a question says nothing. */
function isOneOfMany(part: string, sentence: string, norm = ''): boolean {
  const items = (countedTogether.exec(sentence)?.[1] ?? '').split(/,? and |, /).map(words);
  const isOf = (item: readonly Word[], key: string) => item.some((word) => stem(word.norm) === key);
  if (items.length < 2 || !items.some((item) => isOf(item, part))) return false;
  return !items.some((item) =>
    item.some((word) => stem(word.norm) !== part && norm.split(' ').includes(word.norm)),
  );
}

export function demandsOfNumbers({ entries }: Knowledge): readonly Demand[] {
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
    // "How many tonnes of the fruit are apples?": not how many there are of apples and pears.
    {
      of: ['how_many', 'share'],
      asks: partOfWhole,
      isMet: ({ statement: { sentence } }, { norm }) => {
        const part = stem(partOfWhole.exec(norm)?.[1] ?? '');
        const list = sentenceWords(sentence).map((word) => stem(word.norm));
        const at = list.indexOf(part);
        if (at >= 0 && (list[at - 1] === 'and' || list[at + 1] === 'and')) return false;
        return !isOneOfMany(part, sentence);
      },
    },
    // "How many librarians are there?": not how many teachers, librarians and nurses.
    {
      of: ['how_many'],
      asks: howManyAre,
      isMet: ({ statement: { type, sentence } }, { norm }) =>
        type === 'gap' || !isOneOfMany(stem(howManyAre.exec(norm)?.[1] ?? ''), sentence, norm),
    },
    // "How many people spoke there?": not how many came.
    {
      of: ['how_many'],
      asks: /\bhow many (?:\w+ )?(?:spoke|speak|will speak|are speaking|have spoken)\b(?! to\b| for\b)/,
      isMet: ({ statement: { type, sentence } }) =>
        type === 'gap' || /\bsp(?:oke|eak)|\bspeech|\bfloor\b|\bmicrophone/i.test(sentence),
    },
    // "Is a majority behind it?"
    {
      of: ['is_it_true'],
      asks: /\bmajority\b/,
      isMet: ({ statement: { type, sentence, numbers } }) =>
        type === 'poll' || numbers.length > 0 || /\b(?:majority|most|half)\b/i.test(sentence),
    },
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
    // "List the six cranes": not only that there are six.
    {
      asks: asksForEach,
      isMet: ({ statement: { type, sentence } }) => type !== 'quote' && /, .* and |:.*,|;/.test(sentence),
    },
    // "How many ships does the line own?": not how many it has sent somewhere.
    {
      of: ['how_many'],
      asks: /\bhow many\b.*\b(?:does|do|did)\b.* (?<!\bon (?:its|their) )(?:own|operate)$/,
      isMet: ({ statement: { sentence } }) =>
        /\b(?:owns?|owned|has|have|had|fleet|operat\w*|belong\w*)\b(?! been)/i.test(sentence),
    },
    // "How many went on the march?": not how many are expected.
    {
      of: ['how_many'],
      asks: /\bhow many (?:\w+ )?(?:went|came|turned (?:up|out)|marched|attended|took part|showed up|were there|joined)\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type === 'poll' || !/\b(?:expect\w*|plans?|planned|hopes?|will)\b/i.test(sentence),
    },
    // "How many are staying on?": not how many stopped.
    {
      of: ['how_many'],
      asks: /\bhow many\b.* (?:stay\w*|remain\w*|keep\w*|still|carry\w*|work\w*) (?:(?:on|in)(?! (?:the|a|an|their|its)\b)|at work|working|on duty|to work|going)\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type === 'poll' ||
        !/\b(?:stop\w* work\w*|walk\w* out|on strike|(?:stay|stays|stayed|staying) out|strik(?:e|ing))\b/i.test(
          sentence,
        ) ||
        /\b(?:remain\w*|stay\w* (?!out)|keep\w*|on duty|cover|exempt\w*|still|continue\w*)\b/i.test(sentence),
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
    // "What share of those asked were students?": not what they think.
    {
      of: ['share', 'how_many'],
      asks: asksWhoTheyWere,
      isMet: ({ statement: { type, sentence } }, { norm }) => {
        const who = stem(asksWhoTheyWere.exec(norm)?.[1] ?? '');
        return type !== 'poll' || sentenceWords(sentence).some((word) => stem(word.norm) === who);
      },
    },
    // "How many policemen were there?": not how many people they counted.
    {
      of: ['how_many'],
      asks: /\bhow many (?!(?:people|persons|folks?|of)\b)(?:\w+ )?\w{4,}(?:men|women|ers|ors|ists|officers)\b/,
      isMade: ({ norm, terms }) =>
        !terms.some(({ mention, surface }) => mention && norm.includes(`how many ${surface.toLowerCase()}`)),
      isMet: ({ statement: { type }, facet, askLikeness }) =>
        type === 'gap' || facet > thresholds.otherNumber || askLikeness >= thresholds.identical,
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
    // "How many street cleaners, not counting the collectors?": both together do not tell.
    {
      of: ['how_many'],
      asks: leavesSomeOut,
      isMet: ({ statement: { sentence }, askLikeness }) =>
        leavesSomeOut.test(sentence) || askLikeness >= thresholds.sameAsk,
    },
    // "How many people work for the company?": not how many jobs it would cost.
    {
      of: ['how_many'],
      asks: asksForStaff,
      isMet: ({ statement: { sentence, declined }, askLikeness }) =>
        // "Declined to say how many would have to move" tells of other people.
        (givesStaff.test(sentence) &&
          (!declined || /\b(?:employ|staff|workforce|workers)/i.test(sentence))) ||
        askLikeness >= thresholds.sameAsk,
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
    // "How many workers are there at the 14 terminals?": another number than that.
    {
      of: ['how_many'],
      isMade: ({ terms, choices }) =>
        choices.length === 0 && terms.some(({ quantity }) => quantity?.kind === 'number'),
      isMet: ({ statement: { type, sentence } }, { terms }) => {
        const asked = new Set(
          terms.flatMap(({ quantity }) => (quantity?.kind === 'number' ? [quantity.value] : [])),
        );
        return (
          type === 'gap' ||
          givesRoughSize.test(sentence) ||
          quantities(sentenceWords(sentence)).some(
            (stated) => stated.kind === 'number' && !asked.has(stated.value) && !isYear(stated.value),
          )
        );
      },
    },
    // "How much more do they want?"
    {
      of: ['how_many'],
      asks: asksForClaim,
      isMet: ({ statement: { type, sentence } }) =>
        (type === 'position' && !/\boffer\w*/.test(sentence)) || givesClaim.test(sentence),
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
    // "How many accidents does the company count?": not what the union does.
    {
      of: ['how_many'],
      isMade: ({ terms }) => terms.some(({ mention, required }) => mention !== undefined && !required),
      isMet: ({ statement: { claimants, speaker, names }, terms }) =>
        (claimants === undefined && speaker === undefined) ||
        terms.every(
          ({ term, strength }) =>
            !term.mention ||
            term.required ||
            strength >= leastStrength ||
            term.mention.ids.some((id) => names.includes(id)),
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
    // "How many were operations rather than appointments?"
    {
      asks: asksForPartAlone,
      isMet: ({ statement: { sentence } }) =>
        quantities(sentenceWords(sentence)).filter(({ kind }) => kind === 'number').length > 1,
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
    // "Who has more members, the bakers or the drivers?", "which comes first, the march or the vote?": what tells of one does not.
    {
      asks: /^(?:and |so )*(?:who|which|what)\b.*\b(?:first|earlier|later|sooner|more|fewer|longer|shorter|bigger|larger|smaller|higher|lower|older|younger)\b.* or /,
      isMade: ({ choices, kind }) => choices.length > 0 && kind !== 'is_it_true' && kind !== 'share',
      isMet: ({ statement: { type }, terms }, { choices }) =>
        type === 'poll' ||
        choices.every((choice) =>
          choice.every((one) =>
            terms.some(({ term, strength }) => term === one && strength >= leastStrength),
          ),
        ),
    },
    // "Which depot lost the most?"
    {
      asks: asksForMost,
      // Of a poll's results the greatest is given.
      isMet: ({ statement: { type, sentence } }, { kind }) =>
        givesMost.test(sentence) || (type === 'poll' && kind === 'share'),
    },
    // "What number do I ring?"
    {
      asks: asksForContact,
      isMet: ({ statement: { sentence } }) => /@|\bwww\.|\d[\d -]{5,}\d/.test(sentence),
    },
    // "So what are the real figures?"
    {
      asks: asksForRealFigures,
      isMet: ({ statement: { numbers, sentence }, terms }) =>
        terms.some(
          ({ term, strength }) =>
            strength >= thresholds.direct &&
            !/^(?:real|true|actual|correct|right|proper|figures?|numbers?|ones)$/i.test(term.surface),
        ) &&
        (numbers.length > 0 || /\d/.test(sentence)),
    },
    {
      asks: /\bhow many more\b/,
      isMet: ({ statement }) => /\b(?:more|extra|additional|further)\b/i.test(statement.sentence),
    },
  ];
}
