/** What is done about the dispute, the strike, the ballot, the talks and the deal, said in passing. Data. */
import { stem } from '../../text.ts';
import type { PassingRule } from './rule.ts';

export const passingEvents: readonly PassingRule[] = [
  // The strike

  // "By what date must there be a deal to avoid the strike?"
  {
    kinds: ['when', 'condition', 'about'],
    word: /^(?:avoid|avert|prevent|stop)$/,
    before: [/^to$/],
    nearby: { at: [1, 2, 3, 4], is: /^(?:strike|walkout|stoppage|action)s?$/ },
  },
  // "Outside labour to break the strike"
  {
    kinds: 'all',
    word: /^break$/,
    before: [/^to$/],
    after: [/^the$/],
    is: ({ near, tools }) => tools.about.has(stem(near(2))),
  },
  // "Marches against the contracts": what else would they be for?
  {
    kinds: 'all',
    pieces: 'single',
    word: /^against$/,
    before: [/^(?:march|protest|demonstrat|rall|petition|fight|fought|campaign)/],
  },
  // "Who called the night strike?"
  {
    kinds: ['who'],
    word: /^(?:called|calls|announced|declared)$/,
    nearby: { at: [2, 3, 4], is: /^(?:strike|walkout|stoppage|ballot)s?$/ },
  },
  // "As a result of the strike"
  { kinds: 'all', pieces: 'all', word: /^as$/, after: [/^a$/, /^(?:result|consequence)$/] },
  // "... for this mess"
  {
    kinds: 'all',
    word: /^(?:mess|fiasco|saga|shambles)$/,
    before: [/^(?:this|the|that)$/],
  },

  // The ballot

  // "What was the ballot result?"
  {
    kinds: 'all',
    pieces: 'single',
    word: /^(?:results?|outcome)$/,
    before: [/^(?:ballot|vote)$/],
  },
  // "What was the result of the ballot?"
  {
    kinds: 'all',
    pieces: 'single',
    word: /^(?:results?|outcome)$/,
    after: [/^of$/],
    nearby: { at: [2, 3, 4], is: /^(?:ballot|vote)$/ },
  },

  // Talks and deals

  // "The mediation session"
  {
    kinds: 'all',
    word: /^sessions?$/,
    before: [/^(?:mediation|negotiat\w+|bargaining|talks?|meeting)$/],
  },
  // "Did the letters produce a deal?": whether there is one is what is asked.
  {
    kinds: 'all',
    pieces: 'all',
    word: /^(?:produced?|yield(?:ed)?|resulted|ended)$/,
    after: [/^(?:an?|any|in)$/],
    nearby: {
      at: [2, 3],
      is: /^(?:deal|settlement|agreement|compromise|breakthrough|result)$/,
    },
  },
  // "Is arbitration an option?"
  {
    kinds: ['is_it_true'],
    word: /^(?:option|possibility|choice)$/,
    before: [/^(?:an?|still)$/],
    last: true,
  },
  // "What does the offer consist of?"
  { pieces: 'all', word: /^consists?$/, after: [/^of$/] },

  // The plan

  // "Where would they sit if the plan goes ahead?"
  {
    kinds: ['where', 'when', 'hours', 'how_many', 'how_long', 'share', 'who'],
    pieces: 'all',
    word: /^(?:go|goes|went)$/,
    after: [/^(?:ahead|through)$/],
    nearby: { at: [-1, -2, -3, -4], is: /^if$/ },
  },
  // "Which scheme was scrapped?": it goes by a name of its own.
  {
    pieces: 'single',
    word: /^(?:scheme|system|software|tool|method|device|product|measure)$/,
    before: [/^(?:which|what)$/],
  },
  // "Which months does it cover?"
  {
    pieces: 'single',
    word: /^(?:cover|include|involve|entail)$/,
    before: [/^(?:it|that|this|they)$/],
    last: true,
  },
];
