/** How much it is, and how that is put, said in passing. Data. */
import { stem } from '../../text.ts';
import type { QuestionTools } from '../question.ts';
import { changing } from '../word-kinds.ts';
import { noWord, type PassingRule } from './rule.ts';

export const passingNumbers: readonly PassingRule[] = [
  // Bounds: they are compared as such

  // "Did they at least talk?"; "at least 90" is a bound.
  { kinds: 'all', pieces: 'all', word: /^at$/, after: [/^least$/, /^\D*$/] },
  // "Fewer than 80", "more than half"
  {
    kinds: 'all',
    pieces: 'all',
    word: /^(?:fewer|less|more)$/,
    after: [/^than$/, /^[$£€]?\d|^(?:half|a|one)$/],
  },
  // "Above 80"
  {
    kinds: 'all',
    pieces: 'all',
    word: /^(?:above|below|over|under|exceeds?)$/,
    after: [/^[$£€]?\d|^half$/],
  },

  // "2.6 million euros": the number says it.
  {
    kinds: 'all',
    pieces: 'single',
    word: /^(?:euros?|dollars?|pounds?|quid|bucks|francs?|kron(?:er|or|a))$/,
    before: [/\d|^(?:million|billion|thousand|hundred|grand)$/],
  },

  // Measures

  // "Does it measure 20 hectares?"
  {
    kinds: 'all',
    pieces: 'single',
    word: /^(?:measures?|covers?|weighs?|totals?|amounts?)$/,
    nearby: { at: [1, 2, 3, 4], is: /^[$£€]?\d/ },
  },
  // "How far away is it?"
  { kinds: 'all', pieces: 'single', word: /^(?:away|off)$/, before: [/^far$/] },
  // "How fast can they be called back?"
  {
    kinds: ['how_many', 'how_long'],
    word: /^(?:far|old|tall|high|wide|fast|heavy|deep|quickly|soon)$/,
    before: [/^how$/],
  },

  // "When did support stand at 44%?"
  { kinds: 'all', word: /^(?:stands?|stood|standing)$/, after: [/^at$/] },

  // Counting

  // "Do the two sides have to accept it?"
  {
    kinds: 'all',
    pieces: 'all',
    word: /^two$/,
    before: [/^(?:the|these|those|both)$/],
    after: [/^(?:sides|parties|camps)$/],
  },
  // "Headcount of the march"
  { kinds: ['how_many'], word: /^headcount$/ },
  // "How many of them exist?", "how many cranes stand on the quay?"
  {
    kinds: ['how_many'],
    word: /^(?:exist|stand|lie)s?$/,
    after: [/^(?!(?:up|down|by|with|for|against)$)/],
  },
  // "How many are left?"
  { kinds: ['how_many'], word: /^left$/, before: [/^(?:is|are|still)$/] },
  // "How many ships went up the coast?"
  {
    kinds: ['how_many'],
    pieces: 'all',
    word: /^coast$/,
    before: [/^(?:up|down|along)$/, /^the$/],
  },
  // "The number of marchers the police came up with"
  {
    kinds: ['how_many'],
    pieces: 'all',
    word: /^(?:come|comes|came)$/,
    after: [/^up$/, /^with$/],
  },

  // Money

  // "How much is sitting in the fund?"
  { kinds: ['how_many'], pieces: 'all', word: /^sitting$/, after: [/^in$/] },
  // "What are they bound to pay?"
  { kinds: ['how_many'], pieces: 'all', word: /^bound$/, after: [/^to$/] },
  // "How much was spent building it?"
  { kinds: ['how_many'], pieces: 'all', word: /^spent$/, after: [/ing$/] },
  // "How many billions?": what is counted is money.
  {
    kinds: ['how_many'],
    pieces: 'single',
    word: /^(?:thousands|millions|billions)$/,
    before: [/^many$/],
  },
  // "How much a day?": of what was spoken of.
  {
    kinds: ['how_many'],
    pieces: 'all',
    word: /^an?$/,
    before: [/^(?:much|many)$/],
    after: [/^(?:hour|day|night|shift|week|month|year)$/, noWord],
  },
  // "70 quid a day": sources write a sign.
  {
    kinds: 'all',
    word: /^(?:quid|bucks?|pounds?|dollars?|euros?|grand)$/,
    before: [/\d/],
    is: ({ word, tools }) => !tools.isKnown(stem(word)),
  },

  // Polls

  // "What share of the population opposes it?"
  {
    kinds: ['share', 'how_many'],
    word: /^(?:population|electorate|country|nation|populace)$/,
    before: [/^of$/, /^the$/],
  },
  // "What share of Kenyans supports it?" where Kenya is what all of it is about.
  {
    kinds: ['share', 'how_many'],
    pieces: 'all',
    before: [/^(?:of|many|percent|pct|do|did|most)$/],
    is: ({ word, near, tools }) => isOfCountry(word === 'new' ? near(1) : word, tools),
  },
  // "How many named the mediator?": any verb for answering.
  { kinds: ['share', 'how_many'], word: /^(?:named?|names|chose|picked|answered)$/ },
  // "They make up the biggest chunk of it"
  {
    kinds: 'all',
    pieces: 'all',
    word: /^(?:ma[dk]es?|making)$/,
    after: [/^up$/],
    nearby: { at: [3, 4], is: /^(?:part|chunk|share|bulk|portion|slice|most|majority)$/ },
  },
  // "Has support dropped?": which way it went is what the answer tells.
  { kinds: ['change'], word: changing },
  // "How did it compare with May?"
  { kinds: ['change'], pieces: 'all', word: /^compar(?:e[sd]?|ing|isons?)$/ },
];

/** "Kenyans", or "Kenya": the people of the country that the dispute is described by. */
function isOfCountry(word: string, { scene, isProper }: QuestionTools): boolean {
  const [, people] = /^(\w{3,}(?:n|er))s?$/.exec(word) ?? [];
  return (
    (isProper(word) && scene.has(stem(word))) ||
    // "Scots" are of Scotland.
    (/^\w{4,}s$/.test(word) &&
      [...scene].some((one) => one.length > 5 && one.startsWith(word.slice(0, -1)))) ||
    (people !== undefined && [1, 2].some((end) => scene.has(stem(people.slice(0, -end)))))
  );
}
