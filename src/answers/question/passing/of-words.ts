/** That something was said, and how it was put, said in passing. Data. */
import { anyWord, isPreceded, noWord, type PassingRule } from './rule.ts';

const press = /^(?:press|media|reporters|journalists|cameras)$/;
const faces = /^(?:fac|meet|met|brief|address)/;
/** "Who called off the strike?" is of no words. */
const isNoParticle = /^(?!(?:off|on|for|in|out|back|up)$)/;
const calls = /^call(?:s|ed|ing)$/;

export const passingWords: readonly PassingRule[] = [
  // Saying it

  // "Was she willing to say ...?"
  {
    kinds: 'all',
    pieces: 'single',
    word: /^(?:willing|prepared|ready|happy)$/,
    after: [/^to$/, /^(?:say|tell|admit|talk|comment|discuss|reveal)$/],
  },
  // "What did she say after the talks fell through?"
  {
    kinds: ['what_said'],
    pieces: 'all',
    is: ({ near }) => [2, 3, 4, 5].some((n) => near(-n) === 'after' && near(-n - 2) !== ''),
  },
  // "How many terminals did she talk about?"
  {
    kinds: ['how_many', 'share', 'list'],
    pieces: 'all',
    word: /^(?:talk|talked|speak|spoke)$/,
    after: [/^about$/, noWord],
  },
  // "Where did she talk about the fund?"
  {
    kinds: ['where', 'when'],
    pieces: 'all',
    word: /^(?:talk|talked|talking|speak|spoke|speaking)$/,
    after: [/^(?:about|of)$/, /./],
  },
  // "Where did she bring up the fund?"
  { kinds: ['where', 'when'], pieces: 'all', word: /^(?:bring|brought)$/, after: [/^up$/] },
  // "Which promise did he have in mind?"
  {
    kinds: ['about', 'list', 'who', 'where', 'what_said'],
    pieces: 'all',
    word: /^ha(?:ve|d|s)$/,
    after: [/^in$/, /^mind$/],
  },
  // "What did she find out about it?"
  { kinds: ['about', 'what_said'], pieces: 'all', word: /^find$/, after: [/^out$/] },
  // "How many jobs would go, if you ask the union?"
  { kinds: 'all', pieces: 'all', word: /^(?:ask|believe|listen)$/, before: [/^if$/, /^you$/] },

  // Where and when it was said

  // "Where did he deliver his statement?"
  {
    kinds: ['where', 'when'],
    word: /^(?:deliver(?:ed)?|give|gave|giving)$/,
    nearby: { at: [2], is: /^(?:statement|speech|address|remarks|talk|interview)$/ },
  },
  // "Where did she face the press?": where she spoke.
  { kinds: ['where', 'when'], pieces: 'all', word: faces, after: [anyWord, press] },
  // And the press.
  { kinds: ['where', 'when'], pieces: 'all', word: press, before: [faces, anyWord] },
  // "Where did the remark about the balcony fall?"
  {
    kinds: ['where', 'when'],
    pieces: 'single',
    word: /^(?:fall|fell|fallen|drop|dropped)$/,
    last: true,
    is: (place) => isPreceded(place, /^(?:remarks?|comments?|lines?|phrases?|sentences?|words?|quotes?)$/),
  },
  // "Place where she said it"
  {
    kinds: ['where', 'when'],
    pieces: 'single',
    word: /^(?:place|spot|venue)$/,
    is: ({ first }) => first === 0,
  },

  // "What does she make of the way the minister is acting?"
  {
    kinds: ['what_said'],
    word: /^(?:acting|acted|behaving|behaved|carrying on)$/,
    before: [/^(?:is|was|has|been)$/],
  },
  // "Did she go as far as saying so?"
  { kinds: 'all', pieces: 'all', word: /^far$/, before: [/^as$/], after: [/^as$/] },

  // The words themselves

  // "Her precise words"
  {
    kinds: 'all',
    word: /^(?:precise|exact|actual)$/,
    after: [/^(?:words?|wording|quote|phrase)$/],
  },
  // "What does the term 'night desk' mean?"
  { kinds: ['definition'], word: /^(?:term|word|phrase|expression|acronym|abbreviation)$/ },
  // "Why does everybody call it historic?"
  {
    kinds: ['about'],
    pieces: 'single',
    word: /^(?:call(?:s|ed|ing)?|described?|considered|seen|dubbed)$/,
    before: [/^(?:everybody|everyone|people|they|is|are|it)$/],
  },
  // "Who called the offer an insult?", "who called them his own?": any words of somebody's will do.
  {
    kinds: ['who_said'],
    pieces: 'single',
    word: calls,
    after: [isNoParticle],
    nearby: {
      at: [2, 3, 4, 5, 6, 7],
      is: /^(?:an?|another|his|her|their|our|too|no|not|just|like)$/,
    },
  },
  // "Who called the offer fair?"; "the second strike" is no judgement.
  {
    kinds: ['who_said'],
    pieces: 'single',
    word: calls,
    after: [
      /^(?:the|his|her|their|its)$/,
      anyWord,
      /^(?!(?:strikes?|walkouts?|stoppages?|ballots?|votes?|meetings?|elections?|hearing|inquiry)$)./,
      noWord,
    ],
  },
];
