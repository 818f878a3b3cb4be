/** Demands on things: what sets one apart, what there is besides it, and what its name means. */
import { leavesOutLast } from '../english/shared-patterns.ts';
import { grammar } from '../english/words.ts';
import { leastStrength } from '../match.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

const oneOrOther =
  /\b(old|new|first|second|northern|southern|eastern|western|public|private|primary|secondary|junior|senior|indoor|outdoor|male|female|morning|evening|afternoon) (\w{3,})/;

/** "Apart from the cranes, what ...": what is left out is the first group. */
const leavesOut =
  /^(?:and |so )?(?:apart from|besides|aside from|other than|except for) (.+?) (?:what|who|which|how|where|when|why|did|does|has)\b/;

const leavesAnyOut = new RegExp(`${leavesOutLast.source}|${leavesOut.source}`);

const asksForMeaningOfName =
  /\bwhat (?:does|do|did) (?:the )?(?:\w+ ){0,2}names? (?:of )?(?:\w+ ){1,4}?(?:mean|stand for|refer to|come from)\b|\bwhere (?:does|did) (?:the )?(?:\w+ ){0,2}names? (?:\w+ ){0,4}?come from\b/;

export const demandsOfThings = (): readonly Demand[] => [
  // "What makes it different?"
  {
    asks: /\bwhat (?:makes?|made|sets?) (?:\w+ ){1,6}(?:different|special|unusual|unique|apart|historic)\b/,
    isMet: ({ statement: { type, sentence } }) =>
      type !== 'quote' &&
      /\b(?:first|never|only|unprecedented|unlike|since|history|new|last)\b/i.test(sentence),
  },
  // "How many changed their mind?": not what they think now.
  {
    of: ['how_many', 'share', 'who', 'list'],
    asks: /\bchang\w* (?:their|there|his|her) (?:minds?|opinions?|views?)\b|\bswitch\w* sides?\b/,
    isMet: ({ statement: { sentence } }) => /\b(?:minds?|switch\w*|won over|turned)\b/i.test(sentence),
  },
  // "What stops the old cranes?": not what stops the new ones.
  {
    asks: oneOrOther,
    isMet: ({ statement: { sentence, type } }, { norm }) =>
      type === 'gap' ||
      calledSo(norm).every(([, word = '', noun = '']) => {
        const other = otherOf(word);
        const has = (one: string) => new RegExp(`\\b${one} ${noun.replace(/s$/, '')}`, 'i').test(sentence);
        return other === undefined || !has(other) || has(word);
      }),
  },
  // "What is the origin of the word?": not the origin of anything else.
  {
    asks: /\b(?:origins?|etymology|root) of (?:the |this |that )?(?:word|name|term)\b|\bwhere (?:does|did) the (?:word|name|term) \w+ come from\b/,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' || /\b(?:word|name|term|comes? from|derived?|latin|greek|meaning)\b/i.test(sentence),
  },
  // "How many in each?"
  {
    asks: /\b(?:in|for|at|by|to|from) each$/,
    isMet: ({ statement: { sentence } }) => /\b(?:each|per|respectively|both|every)\b/i.test(sentence),
  },
  // "What do they disagree on besides the cranes?": something else.
  {
    of: ['about', 'list', 'why'],
    asks: leavesAnyOut,
    isMet: ({ statement: { sentence }, askLikeness }, { norm }) => {
      if (askLikeness < thresholds.askLikeness) return false;
      const part = new Set(words(leftOut(norm) ?? '').map((word) => stem(word.norm)));
      return !sentenceWords(sentence).some((word) => !grammar.has(word.norm) && part.has(stem(word.norm)));
    },
  },
  // "Apart from the cranes, what did she speak of?"
  {
    of: ['what_said'],
    asks: leavesOut,
    isMade: ({ speaker }) => speaker !== undefined,
    isMet: ({ terms }, { norm }) => {
      const [, part = ''] = leavesOut.exec(norm) ?? [];
      return terms.every(
        ({ term, strength }) =>
          !part.includes(term.surface.toLowerCase()) || strength < leastStrength || term.mention,
      );
    },
  },
  // "What does the name of the bay mean?": not where it is.
  {
    asks: asksForMeaningOfName,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:names?|named|called|means?|meaning|stands? for|short for)\b/i.test(sentence),
  },
  // "What make are the robots?"
  {
    asks: /\b(?:what|which) (?:make|brand|model)\b/,
    isMet: ({ statement: { sentence } }) => /\b(?:made by|make|brand|model)\b/i.test(sentence),
  },
];

const leftOut = (norm: string): string | undefined => (leavesOutLast.exec(norm) ?? leavesOut.exec(norm))?.[1];

/** Words of which a thing is called one or the other. */
const pairs: readonly (readonly [string, string])[] = [
  ['old', 'new'],
  ['first', 'second'],
  ['northern', 'southern'],
  ['eastern', 'western'],
  ['public', 'private'],
  ['primary', 'secondary'],
  ['junior', 'senior'],
  ['indoor', 'outdoor'],
  ['male', 'female'],
  ['morning', 'evening'],
  ['morning', 'afternoon'],
];

const otherOf = (word: string): string | undefined =>
  pairs.flatMap((pair) => (pair.includes(word) ? pair.filter((one) => one !== word) : []))[0];

/** Each such word in a question with the noun after it. */
const calledSo = (norm: string): RegExpExecArray[] => [...norm.matchAll(new RegExp(oneOrOther, 'g'))];
