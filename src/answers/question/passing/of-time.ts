/** When it is, and in which order, said in passing. Data. */
import { grammar, weekdays } from '../../english/words.ts';
import { stem } from '../../text.ts';
import type { PassingRule } from './rule.ts';

const nth = /^(?:first|second|third|last|final|1st|2nd|3rd)$/;
const days = /^(?:days?|hours?|hr|hrs)$/;
const whole =
  /^(?:week|month|year|weekend|region|area|county|district|province|nation|town|mess|fiasco|saga|shambles)$/;

export const passingTimes: readonly PassingRule[] = [
  // "When is the next strike?": which one it is is told by its day.
  {
    kinds: ['when', 'hours', 'how_long', 'where'],
    word: /^(?:next|upcoming)$/,
    nearby: { at: [1, 2], is: /^(?:strike|walkout|stoppage)s?$/ },
  },
  // Now

  // "This week", "the region": when and where all of it is; "the start of the year" is a part.
  {
    word: whole,
    before: [/^(?:this|the|our|your)$/],
    is: ({ near }) =>
      // "The weekend figures" are of the weekend.
      (near(1) === '' ||
        grammar.has(near(1)) ||
        /^(?:beg[aiu]ns?|start(?:s|ed)|end(?:s|ed))$/.test(near(1))) &&
      !(near(-2) === 'of' && /^(?:start|beginning|end|middle|turn)$/.test(near(-3))),
  },
  // "Did she promise that nobody would drown this weekend?"
  {
    kinds: ['is_it_true'],
    word: /^(?:week|weekend|month|year)$/,
    before: [/^this$/],
    last: true,
    is: ({ first }) => first > 7,
  },
  // "Who leads it these days?"
  { kinds: 'all', pieces: 'all', word: /^these$/, after: [/^days$/] },
  // "So far"
  { kinds: 'all', pieces: 'single', word: /^far$/, before: [/^so$/] },

  // Before

  // "Was there one like it yonks ago?"
  { kinds: 'all', pieces: 'single', word: /^ago$/, before: [/^(?:yonks|ages|while|long)$/] },
  // "The places that changed years ago"
  { pieces: 'all', word: /^years$/, after: [/^ago$/] },
  // "Where was it tried out earlier?"; "the earlier strike" is another one.
  {
    kinds: ['where', 'when'],
    word: /^(?:earlier|previously|future|beforehand)$/,
    last: true,
  },
  // "When did they strike previously?": that it is an earlier one is demanded in any words.
  { kinds: ['when', 'how_long'], pieces: 'single', word: /^previously$/ },
  // "Did they stop work once in January?"
  { kinds: 'all', pieces: 'single', word: /^once$/, after: [/^in$/] },
  // "Did they stop work once?"
  { kinds: 'all', pieces: 'single', word: /^once$/, last: true },

  // Once, first and next

  // "Once it had been corrected": then, and not a single time.
  {
    kinds: 'all',
    word: /^once$/,
    before: [/^(?!happen)/],
    after: [/^(?:the|it|they|he|she|this|that|all)$/],
  },
  // "... once people hear of it"
  { word: /^once$/, after: [/^(?:people|they|voters|residents|you)$/] },
  // "Was there a vote first?"
  { kinds: ['is_it_true'], word: /^first$/, last: true },
  // "What has to happen before they go back?"
  {
    kinds: ['about', 'condition'],
    pieces: 'all',
    word: /^(?:come|happen|be)$/,
    before: [/^to$/],
    after: [/^before$/],
  },
  // "What has to come first before they go back?"
  {
    kinds: ['about', 'condition'],
    pieces: 'all',
    word: /^(?:come|happen|be)$/,
    before: [/^to$/],
    after: [/^first$/, /^before$/],
  },
  // "Where do they strike next Tuesday?"
  { kinds: 'all', word: /^(?:next|coming)$/, after: [new RegExp(`^(?:${weekdays.join('|')})$`)] },

  // Days and dates

  // "When is the first strike day?": all days are given.
  { kinds: 'all', word: nth, nearby: { at: [1, 2], is: /^(?:days?|dates?)$/ } },
  // "When is the first strike?"
  { kinds: ['when', 'hours'], word: nth, is: ({ near, tools }) => tools.about.has(stem(near(1))) },
  // "On walkout days"
  { word: days, before: [/^(?:strike|walkout)$/] },
  // Or whatever the strike is called here.
  { word: days, is: ({ near, tools }) => tools.about.has(stem(near(-1))) },
  // "The two-day strike"
  {
    word: days,
    before: [/^\d+$|^(?:two|three|four|five)$/],
    is: ({ near, tools }) => tools.about.has(stem(near(1))),
  },
  // "When does it fall?"
  { kinds: ['when'], word: /^f[ae]ll(?:s|ing)?$/ },
  // "Is there a date for more talks?"
  {
    kinds: 'all',
    word: /^date$/,
    before: [/^(?:a|any)$/],
    after: [/^(?:for|been|yet|set|fixed)$/],
  },
  // "Has a date been fixed for it?"
  {
    kinds: 'all',
    word: /^(?:fixed|set|agreed|found)$/,
    before: [/^date$/, /^been$/],
  },
];
