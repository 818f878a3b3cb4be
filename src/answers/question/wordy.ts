/** Wordy ways of asking -> plain ones: "what is the name of the person who said it" asks who said it. */
import { speechVerbs } from '../english/words.ts';
import { joinNorms } from '../text.ts';
import type { SpelledWord } from './respell.ts';

/** Of who did something else the name is asked for, and not only who it was. */
const saying = `(?=(?:first |also |once |then )?(?:${speechVerbs.join('|')}|wants|wanted)\\b)`;

/** A run of words from the start of what a clause asks, and what it stands for. */
const wordy: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    new RegExp(
      `^(?:what (?:is|was|are|were) )?the (?:full |first |actual |real )?names? of (?:the|that|those) (?:person|people|persons|man|woman|men|women|individual|one|ones|guy|lady|bloke|somebody|someone) (?:who|that|which) ${saying}`,
    ),
    () => 'who',
  ],
  [new RegExp(`^what (?:is|was) the name of (?:whoever|who) ${saying}`), () => 'who'],
  [
    new RegExp(
      `^what (?:is|was) the (?:full |first |actual |real )?name of (?:the|that) (\\w+) (?:who|that|which) ${saying}`,
    ),
    ([, noun = '']) => `which ${noun}`,
  ],
  [
    new RegExp(`^(?:give|tell|get) (?:me|us) the name of (?:whoever|who|the person who) ${saying}`),
    () => 'who',
  ],
  [
    /^(?:to|from) whom (?:is|was|did|do|does) (?:we owe )?the (?:statement|remark|line|quote|quotation|claim|words?|comment|assertion|view)s? that\b/,
    () => 'who said that',
  ],
  // "What statement did the army make on it?", "what are the views of the army on it?", "(tell me) what the army said about it"
  [
    /^what (?:statements?|remarks?|comments?|observations?) (?:did|has|have) ((?:\w+ ){1,6}?)(?:ma[dk]e|offer(?:ed)?) (?:about|on|regarding|concerning)\b/,
    ([, whose = '']) => `what did ${whose}say about`,
  ],
  [
    /^what (?:are|were|is|was) the (?:views?|opinions?|thoughts?|feelings?|comments?|remarks?) of ((?:\w+ ){1,5}?)(?:on|about|regarding|concerning)\b/,
    ([, whose = '']) => `what did ${whose}say about`,
  ],
  [
    /^what ((?:the |an? )(?:\w+ ){1,5}?)(?:said|says|thinks|thought) (?:about|on|concerning|regarding)\b/,
    ([, whose = '']) => `what did ${whose}say about`,
  ],
  [/^at (?:what|which) (?:point|moment|stage)(?: in time)?\b/, () => 'when'],
  [/^what (?:is|was) the (share|percentage|proportion|fraction) of\b/, ([, noun = '']) => `what ${noun} of`],
  [/^what (?:is|was|will be) the (?:exact )?(?:day|date) (?:on which|when|that)\b/, () => 'when'],
  [/^what (?:is|was|are|were) the (?:main |real |exact )?reasons? (?:that|why|for which)\b/, () => 'why'],
  [/^what (?:is|was) the (?:place|location|venue) (?:where|in which|at which)\b/, () => 'where'],
  [
    /^what (?:is|was) the (?:total |exact )?number of (\w+) (?:who|that|which)\b/,
    ([, noun = '']) => `how many ${noun}`,
  ],
];

const begins = /^(?:what|the|to|from|at|give|tell|get)$/;

/** Looked for at each word with which one of them begins. */
export function inPlainWords(list: readonly SpelledWord[]): readonly SpelledWord[] {
  const found: SpelledWord[] = [];
  for (let at = 0; at < list.length; at++) {
    const word = list[at] as SpelledWord;
    const rest = begins.test(word.norm) ? joinNorms(list.slice(at, at + 14)) : '';
    const read = rest === '' ? undefined : readRun(rest);
    if (!read) {
      found.push(word);
      continue;
    }
    found.push(...inOtherWords(list.slice(at, at + read.length), read.words));
    at += read.length - 1;
  }
  return found;
}

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

function readRun(rest: string): { readonly words: readonly string[]; readonly length: number } | undefined {
  for (const [pattern, meaning] of wordy) {
    const match = pattern.exec(rest);
    if (match) return { words: meaning(match).split(' '), length: match[0].trim().split(' ').length };
  }
  return undefined;
}
