/** Where it is, and how they get there, said in passing. Data. */
import { grammar } from '../../english/words.ts';
import { stem } from '../../text.ts';
import type { PassingRule } from './rule.ts';

const parts =
  /^(?:city|town|village|island|islands|region|province|county|district|borough|valley|state|country)$/;
const the = /^(?:the|this|our|that)$/;
const polledParts = /^(?:county|region|city|town|area|province|state|valley|island|district|village)$/;

export const passingPlaces: readonly PassingRule[] = [
  // All of it is there

  // "Where in the city?", where all of it is in one.
  {
    pieces: 'single',
    word: parts,
    before: [/^(?:in|across|around|throughout|within|of)$/, the],
    is: ({ word, tools }) => tools.scene.has(stem(word)),
  },
  // "The city's shops"
  {
    pieces: 'single',
    word: parts,
    before: [the],
    is: ({ word, near, isLast, tools }) => tools.scene.has(stem(word)) && !(isLast || grammar.has(near(1))),
  },
  // "What share of people in town support it?"
  { kinds: ['share'], word: polledParts, before: [/^in$/] },
  // "What share of people in the county support it?"
  { kinds: ['share'], word: polledParts, before: [/^in$/, /^the$/] },

  // That it is somewhere

  // "Where does the strike take place?"
  {
    kinds: ['where', 'when'],
    pieces: 'all',
    word: /^(?:takes?|taking|took|taken)$/,
    after: [/^place$/],
  },
  // "Where is she based?", "outside which town?"
  {
    kinds: ['where'],
    word: /^(?:based|located|situated|outside|inside|near|practi[cs]es?)$/,
  },
  // "In which town does the pensioner live?": the place is demanded (`demands/of-places.ts`).
  { kinds: ['where'], word: /^(?:live[sd]?|living|resides?|from|based)$/, last: true },
  // "Where do those who were asked live?"
  {
    kinds: ['where'],
    word: /^liv(?:e|es|ed|ing)$/,
    nearby: {
      at: [-4, -3, -2, -1, 1, 2, 3, 4],
      is: /^(?:asked|polled|surveyed|interviewed|questioned)$/,
    },
  },
  // "Where would they do their job?"
  {
    kinds: ['where'],
    pieces: 'all',
    word: /^(?:jobs?|work)$/,
    before: [/^do(?:es|ing)?$/, /^(?:their|his|her)$/],
  },
  // "Where do they meet on Monday at 10?"
  { kinds: ['where'], pieces: ['quantity'], before: [/^at$/], last: true },
  // "Where had Smith first announced it?"
  { kinds: ['where'], pieces: 'single', word: /^first$/, afterName: true },
  // "Where did they first announce it?"
  {
    kinds: ['where'],
    pieces: 'single',
    word: /^first$/,
    before: [/^(?:he|she|they|it|was|were)$/],
  },
  // "How many had pickets outside this morning?"
  {
    pieces: 'single',
    word: /^outside$/,
    after: [/^(?:$|this|that|on|at|today|yesterday|now|in|and|all|since|when)/],
  },
  // "Supervisors next to the cranes"
  { kinds: 'all', pieces: 'all', word: /^next$/, after: [/^to$/] },
  // "In front of a screen": "in", or the phrase.
  { kinds: 'all', pieces: 'all', word: /^in$/, after: [/^front$/, /^of$/] },
  // And "front", where it is read by itself.
  { kinds: 'all', pieces: 'all', word: /^front$/, before: [/^in$/], after: [/^of$/] },

  // The way there

  // "Where did the march set out from?"
  { kinds: ['where'], pieces: 'all', word: /^sets?$/, after: [/^(?:out|off)$/] },
  // "Which harbour are they heading for?"
  {
    kinds: ['where'],
    pieces: 'all',
    word: /^(?:head(?:ed|ing|s)?|bound)$/,
    after: [/^(?:for|to|towards|)$/],
  },
  // "Where did the march end up?"
  { kinds: ['where'], pieces: 'all', word: /^end(?:ed|s)?$/, after: [/^(?:up|)$/] },
  // "Where would they have to move house to?"
  { kinds: 'all', word: /^house$/, before: [/^mov(?:e|es|ed|ing)$/] },
];
