/** Who is meant, and on whose side they are, said in passing. Data. */
import { anyWord, isPreceded, noWord, type PassingRule } from './rule.ts';

const colleagues =
  /^(?:members?|people|folks?|officials?|representatives?|reps?|supporters|camp|side|lot|woman|man|lady|guy|bloke|chap|fella|dude)$/;
const audience =
  /^(?:viewers|listeners|readers|reporters?|journalists?|interviewers?|audiences?|press|crowd|newspaper|paper)$/;
const reporters = /^(?:reporters|journalists)$/;
const told = /^(?:told|tell|tells|telling)$/;
const toldOrTo = /^(?:told|tell|tells|telling|to)$/;
const reckonings = /^(?:version|estimates?|counts?|tally|reckoning|sums|account|figures|calculations?)$/;
const quarrels = /^(?:row|dispute|quarrel|conflict|stand-?off|standoff|fight|feud|argument|battle|clash)$/;
const town = /^(?:town|city|country|region)$/;
const townspeople = /^(?:people|folks?|residents|voters|locals|adults|everyone|everybody)$/;
const asked = /^(?:asked|wondered|questioned|wanted|enquired|inquired)$/;

export const passingPeople: readonly PassingRule[] = [
  // The sides

  // "The row between the union and the company"
  {
    pieces: ['name'],
    is: ({ near }) =>
      [-1, -2, -3, -4, -5, -6, -7].some((at) => near(at) === 'between' && quarrels.test(near(at - 1))),
  },
  // "The two sides"
  { pieces: ['quantity'], word: /^(?:two|three)$/ },
  // "Are the two Smiths related?"
  { kinds: 'all', pieces: ['quantity'], word: /^(?:two|three|both)$/, beforeName: true },
  // "They have the same surname. Are they related?"
  {
    kinds: 'all',
    pieces: 'all',
    word: /^(?:surname|surnames|name|names)$/,
    before: [/^(?:same|last|family)$/],
  },
  { kinds: 'all', pieces: 'all', word: /^(?:called|named)$/, before: [/^(?:are|both)$/], beforeName: true },
  // "What do the parties disagree on?"
  {
    kinds: ['about', 'why', 'where', 'when', 'list'],
    pieces: 'all',
    word: /^the$/,
    after: [/^parties$/],
  },
  // "What do both parties want?"
  {
    kinds: ['about', 'why', 'where', 'when', 'list'],
    pieces: 'all',
    word: /^parties$/,
    before: [/^(?:the|both|two)$/],
  },
  // "Which party does she belong to?"
  {
    kinds: ['who', 'who_is', 'about'],
    pieces: 'all',
    word: /^belongs?$/,
    after: [/^to$/, noWord],
    is: (place) =>
      isPreceded(place, /^(?:party|union|group|organisation|company|firm|body|team|association|camp)$/),
  },
  // "What does she ask for on behalf of victims?"
  { pieces: 'all', word: /^on$/, after: [/^behalf$/] },
  // "On whose behalf was it done?"
  { kinds: ['who'], word: /^behalf$/, before: [/^(?:whose|whom)$/] },

  // Whoever is of them

  // "The union's members", "that Smith woman": whoever speaks of the one speaks of the other.
  { kinds: 'all', word: colleagues, afterName: true },
  // "Since when have staff refused it?": whoever works there.
  {
    kinds: ['when', 'hours', 'why', 'how_long', 'condition'],
    pieces: 'single',
    word: /^(?:staff|workers|employees|workforce|personnel|strikers)$/,
    before: [/^(?:the|have|has|do|did|are|were|will|would|all|their|)$/],
  },
  // "Some woman on the radio", "that engineering woman": who is meant, the rest tells.
  {
    word: /^(?:wo)?man$/,
    nearby: { at: [-1, -2], is: /^(?:some|sum|a|the|that|this|which|what)$/ },
  },
  // "The two people called Smith"
  {
    kinds: 'all',
    pieces: 'single',
    word: /^(?:called|named)$/,
    before: [/^(?:people|men|women|persons?|man|woman|guys?|ones?|someone|somebody)$/],
    beforeName: true,
  },
  // "What is the union called?"
  { kinds: ['who_is'], pieces: 'single', word: /^(?:called|named|name)$/, last: true },
  // "Who acts as the head of it?"
  {
    kinds: ['who', 'who_is'],
    pieces: 'single',
    word: /^(?:acts?|acting|serves?|serving)$/,
    after: [/^as$/],
  },
  // "What does she do for a living?"
  { pieces: 'single', word: /^living$/, before: [/^for$/, /^a$/] },

  // Those who listen, ask or are asked

  // "What did she tell reporters?"
  { kinds: ['what_said'], word: audience },
  // "What did she tell Reporter?": a paper, whose name may be known.
  { kinds: ['what_said'], pieces: 'single', word: audience, before: [toldOrTo] },
  // "What did she say to the Reporter?"
  { kinds: ['what_said'], pieces: 'single', word: audience, before: [toldOrTo, /^the$/] },
  // "Why would she not tell reporters?"
  { kinds: 'all', pieces: 'single', word: reporters, before: [told] },
  // "Why would she not tell the journalists?"
  { kinds: 'all', pieces: 'single', word: reporters, before: [told, /^the$/] },
  // "Has she told anyone?"
  { kinds: 'all', word: /^(?:anyone|anybody)$/, before: [told] },
  // "What did the firm answer when Smith asked?"
  {
    kinds: ['what_said'],
    pieces: ['name'],
    before: [/^when$/],
    nearby: { at: [1, 2], is: asked },
  },
  // "What did the firm answer when the senator asked?"
  {
    kinds: ['what_said'],
    pieces: ['name'],
    before: [/^when$/, anyWord],
    nearby: { at: [1, 2], is: asked },
  },
  // "Do people in town blame them?": those who were asked.
  { kinds: 'all', word: town, before: [townspeople, /^in$/] },
  // "Do voters in the region blame them?"
  { kinds: 'all', word: town, before: [townspeople, /^in$/, /^the$/] },

  // What they think

  // "What is Smith's complaint?"
  {
    kinds: ['what_said'],
    pieces: 'single',
    word: /^(?:complaints?|grievances?|gripes?|worry|worries|concerns?|fears?|excuse|explanation)$/,
    afterName: true,
  },
  // "Why does she prefer a cabin?"
  {
    kinds: ['why'],
    word: /^(?:prefers?|likes?|dislikes?|loves?|hates?)$/,
    is: ({ first, mentions }) => mentions.some(({ to }) => to <= first),
  },
  // "On what grounds does the firm defend its plan?": why it is for it.
  { kinds: ['why'], word: /^(?:defend|justify|argue)$/, afterName: true },
  // "On what grounds do they defend it?"
  { kinds: ['why'], word: /^(?:defend|justify|argue)$/, before: [/^(?:he|she|they)$/] },
  // "Going by the union's count"
  { word: reckonings, afterName: true },
  // "By the firm's own tally"
  {
    word: reckonings,
    before: [/^own$/],
    is: ({ first, mentions }) => mentions.some(({ to }) => to === first - 1),
  },
];
