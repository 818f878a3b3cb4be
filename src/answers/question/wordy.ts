/** Wordy ways of asking -> plain ones: "what is the name of the person who said it" asks who said it. */
import { sayingVerbs } from '../english/words.ts';
import { joinNorms } from '../text.ts';
import type { SpelledWord } from './respell.ts';

interface Wordy {
  readonly pattern: RegExp;
  /** What it stands for. */
  plain(match: RegExpExecArray): string;
  /** Only before a verb of saying: of who did something else the name is asked for, and not only who it was. */
  readonly isOfSaying?: true;
}

const whoever =
  '(?:person|people|persons|man|woman|men|women|individual|ones?|guy|lady|bloke|somebody|someone)';

/** Runs of words with which a clause asks. */
const wordy: readonly Wordy[] = [
  {
    pattern: new RegExp(
      `^(?:what (?:is|was|are|were) )?the (?:full |first |actual |real )?names? of (?:the|that|those) ${whoever} (?:who|that|which)\\b`,
    ),
    plain: () => 'who',
    isOfSaying: true,
  },
  {
    pattern: /^(?:what (?:is|was)|(?:give|tell|get) (?:me|us)) the name of (?:whoever|who|the person who)\b/,
    plain: () => 'who',
    isOfSaying: true,
  },
  {
    pattern:
      /^what (?:is|was) the (?:full |first |actual |real )?name of (?:the|that) (\w+) (?:who|that|which)\b/,
    plain: ([, noun = '']) => `which ${noun}`,
    isOfSaying: true,
  },
  {
    pattern:
      /^(?:to|from) whom (?:is|was|did|do|does) (?:we owe )?the (?:statement|remark|line|quote|quotation|claim|words?|comment|assertion|view)s? that\b/,
    plain: () => 'who said that',
  },
  // "What statement did the army make on it?", "what are the views of the army on it?", "(tell me) what the army said about it"
  {
    pattern:
      /^what (?:statements?|remarks?|comments?|observations?) (?:did|has|have) ((?:\w+ ){1,6}?)(?:ma[dk]e|offer(?:ed)?) (?:about|on|regarding|concerning)\b/,
    plain: ([, whose = '']) => `what did ${whose}say about`,
  },
  {
    pattern:
      /^what (?:are|were|is|was) the (?:views?|opinions?|thoughts?|feelings?|comments?|remarks?) of ((?:\w+ ){1,5}?)(?:on|about|regarding|concerning)\b/,
    plain: ([, whose = '']) => `what did ${whose}say about`,
  },
  {
    pattern:
      /^what ((?:the |an? )(?:\w+ ){1,5}?)(?:said|says|thinks|thought) (?:about|on|concerning|regarding)\b/,
    plain: ([, whose = '']) => `what did ${whose}say about`,
  },
  { pattern: /^at (?:what|which) (?:point|moment|stage)(?: in time)?\b/, plain: () => 'when' },
  {
    pattern: /^what (?:is|was) the (share|percentage|proportion|fraction) of\b/,
    plain: ([, noun = '']) => `what ${noun} of`,
  },
  {
    pattern: /^what (?:is|was|will be) the (?:exact )?(?:day|date) (?:on which|when|that)\b/,
    plain: () => 'when',
  },
  {
    pattern: /^what (?:is|was|are|were) the (?:main |real |exact )?reasons? (?:that|why|for which)\b/,
    plain: () => 'why',
  },
  {
    pattern: /^what (?:is|was) the (?:place|location|venue) (?:where|in which|at which)\b/,
    plain: () => 'where',
  },
  {
    pattern: /^what (?:is|was) the (?:total |exact )?number of (\w+) (?:who|that|which)\b/,
    plain: ([, noun = '']) => `how many ${noun}`,
  },
];

/** Each of them begins with two or three of these words: few questions do. */
const begins =
  /^(?:what (?:(?:is|was|are|were|will be) the|the|an?|(?:statement|remark|comment|observation)s?)|the (?:full |first |actual |real )?names? of|(?:to|from) whom|at (?:what|which)|(?:give|tell|get) (?:me|us) the name) /;
const adverb = /^(?:first|also|once|then)$/;
const longest = 14;

/** Looked for at each word with which one of them begins. */
export function inPlainWords(list: readonly SpelledWord[]): readonly SpelledWord[] {
  const found: SpelledWord[] = [];
  for (let at = 0; at < list.length; at++) {
    const word = list[at] as SpelledWord;
    const read = begins.test(`${startAt(list, at)} `) ? readRun(list.slice(at, at + longest)) : undefined;
    if (!read) {
      found.push(word);
      continue;
    }
    found.push(...inOtherWords(list.slice(at, at + read.length), read.words));
    at += read.length - 1;
  }
  return found;
}

const mayBegin = /^(?:what|the|to|from|at|give|tell|get)$/;
const startAt = (list: readonly SpelledWord[], at: number): string =>
  mayBegin.test(list[at]?.norm ?? '') ? joinNorms(list.slice(at, at + 4)) : '';

/** What was typed stands for what it was read as; words that are in both stay as they are. */
function inOtherWords(typed: readonly SpelledWord[], read: readonly string[]): SpelledWord[] {
  const surface = typed.map((word) => word.surface).join(' ');
  return read.map((norm, n): SpelledWord => {
    const kept = n > 0 ? typed.find((word) => word.norm === norm) : undefined;
    if (kept) return { ...kept, afterMark: '' };
    return {
      surface: n === 0 ? surface : norm,
      norm,
      capital: false,
      afterMark: n === 0 ? (typed[0]?.afterMark ?? '') : '',
    };
  });
}

function readRun(
  list: readonly SpelledWord[],
): { readonly words: readonly string[]; readonly length: number } | undefined {
  const text = joinNorms(list);
  for (const { pattern, plain, isOfSaying } of wordy) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { length } = match[0].split(' ');
    const verb = list[length + (adverb.test(list[length]?.norm ?? '') ? 1 : 0)]?.norm ?? '';
    if (!isOfSaying || sayingVerbs.has(verb) || /^want(?:s|ed)$/.test(verb))
      return { words: plain(match).split(' '), length };
  }
  return undefined;
}
