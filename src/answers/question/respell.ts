/** Words as typed -> the words that are meant: chat spellings, misspellings and words run together. */
import { spellings } from '../english/spellings.ts';
import { chatter, grammar, months, sayingVerbs, weekdays } from '../english/words.ts';
import { stem, type Word } from '../text.ts';
import type { QuestionTools } from './question.ts';
import { isLight } from './word-kinds.ts';

export interface SpelledWord extends Word {
  /** The spelling it was read as, when that differs. */
  readonly readAs?: string;
}

/** Writes out chat spellings and contractions ("dont" -> "do not"), and corrects misspelt words. */
export function respell(list: readonly Word[], tools: QuestionTools): SpelledWord[] {
  const found: SpelledWord[] = [];
  const shouts = list.every(({ surface }) => surface === surface.toUpperCase());
  for (let i = 0; i < list.length; i++) {
    const word = list[i];
    if (!word) continue;
    const next = list[i + 1];
    const mayPair = next && !next.afterMark && beginnings.has(word.norm);
    // "What for" asks why; "do what for the town" does not.
    const isOpen =
      word.norm === 'what' && /^(?:the|a|an|his|her|their|its|my|our)$/.test(list[i + 2]?.norm ?? '');
    const ofPair = mayPair && !isOpen ? spellingOf(`${word.norm} ${next.norm}`) : undefined;
    if (ofPair !== undefined) i += 1;
    // "TUC" is a name that nobody here has, and no way to write "tug".
    const isAcronym = !shouts && acronym.test(word.surface) && !tools.isEnglish(word.norm);
    const before = list[i - 1];
    const surname = before && !word.afterMark ? tools.names.surnameMeant(before.norm, word.norm) : undefined;
    // "48h"
    const isHours = word.norm === 'h' && /^\d/.test(before?.norm ?? '');
    // "will the ships b moved"; "plan b is ready"
    const isBe = word.surface === 'b' && next && !next.afterMark && !lettered.test(before?.norm ?? '');
    // "did she say it 2"
    const isToo = word.norm === '2' && !next && tooAfter.test(before?.norm ?? '');
    const meant =
      ofPair ??
      (isToo ? 'too' : undefined) ??
      // "how many flights are off?", "are the talks off"
      (word.norm === 'off' && !next && isOffAfter(list, i) ? 'cancelled' : undefined) ??
      // "how many days are they striking 4"
      (word.norm === '4' && !next && forAfter.test(before?.norm ?? '') ? 'for' : undefined) ??
      (word.norm === '2' && next && toAfter.test(before?.norm ?? '') ? 'to' : undefined) ??
      (isHours ? 'hours' : undefined) ??
      (isBe ? 'be' : undefined) ??
      surname ??
      // "And bakers?" after the words of another, when Baker is a name.
      (isAlone(list, i) && isOfName(word.norm, tools) && !tools.lexicon.has(stem(word.norm))
        ? word.norm.slice(0, -1)
        : undefined) ??
      (isAcronym ? ofAcronym(word, tools) : spell(word, next, tools));
    found.push(...(meant === undefined ? [word] : written(word, meant)));
  }
  return found;
}

const acronym = /^[A-Z]{3,6}$/;

/** Of how many, or of which: "is the strike off?" asks something else than what was cancelled because of it. */
const isOffAfter = (list: readonly Word[], at: number): boolean =>
  list.some(({ norm }) => norm === 'how' || norm === 'which') &&
  /^(?:is|are|was|were)$/.test(list[at - 1]?.norm ?? '');

/** "did he talk 2 smith" */
const toAfter =
  /^(?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|said|says?|listen|going|according|response|reply|due|able|try|trying|tried|refuse[ds]?|agree[ds]?|planning|supposed|used|back|similar|happen(?:s|ed)?)$/;
const forAfter = /ing$|^(?:out|it|what|that|vote|voted|ask|asked|wait|call|called|going)$/;
const tooAfter = /^(?:it|that|this|so|him|her|them|us|me|he|she|they|you|we|agree|say|said|think|want)$/;

/** What has a letter for its name; and "a, b or c". */
const lettered =
  /^(?:[a-z]|and|or|plan|option|class|team|line|route|part|section|vitamin|hepatitis|type|grade|group|category|band|block|unit|room|gate|pier|list|side)$/;

/** A misspelt acronym is another name, or a spelling that people use in chat. */
function ofAcronym({ norm }: Word, tools: QuestionTools): string | undefined {
  const meant = spellingOf(norm) ?? tools.spelling.correct(norm);
  return meant !== undefined && (Object.hasOwn(spellings, norm) || tools.names.vocabulary.has(meant))
    ? meant
    : undefined;
}

/** Words with which a spelling of two words begins. */
const beginnings: ReadonlySet<string> = new Set(
  Object.keys(spellings).flatMap((text) => (text.includes(' ') ? (text.split(' ')[0] ?? []) : [])),
);

const written = (word: Word, meant: string): SpelledWord[] =>
  meant.split(' ').map((norm, n) => ({
    surface: word.surface,
    norm,
    capital: word.capital,
    afterMark: n === 0 ? word.afterMark : '',
    ...(norm === word.norm ? {} : { readAs: norm }),
  }));

function spellingOf(text: string): string | undefined {
  if (Object.hasOwn(spellings, text)) return spellings[text];
  const one = text.endsWith('s') ? text.slice(0, -1) : '';
  const meant = one.length > 3 && Object.hasOwn(spellings, one) ? spellings[one] : undefined;
  return meant && !meant.includes(' ') ? `${meant}s` : undefined;
}

const endings: Readonly<Record<string, string>> = { d: 'would', ll: 'will', ve: 'have', re: 'are', m: 'am' };

/** "Smiths" */
const isOfName = (norm: string, tools: QuestionTools): boolean =>
  norm.length > 3 && norm.endsWith('s') && tools.names.isName(norm.slice(0, -1));

/** Whether no other word says anything: "and what about hers?" */
const isAlone = (list: readonly Word[], at: number): boolean =>
  list.every(({ norm }, n) => n === at || /^(?:and|or|so|but|ok|what|how|about|the)$/.test(norm));

/** "smiths" for "Smith's"; a word of English ("bakers") only before what somebody has. */
const isPossessive = (norm: string, next: Word | undefined, tools: QuestionTools): boolean =>
  isOfName(norm, tools) &&
  // "Passengers claim it" is no claim of theirs.
  ((owned.test(next?.norm ?? '') && !(tools.isEnglish(norm) && alsoVerbs.test(next?.norm ?? ''))) ||
    (!tools.lexicon.has(stem(norm)) && !tools.isEnglish(norm)));
const owned =
  /^(?:job|role|title|post|position|words?|views?|opinion|stance|reaction|response|reply|answer|statement|speech|claims?|argument|reasons?|motives?|quotes?|comments?|remarks?|message|side|full|first|last|comeback|retort|rebuttal|attitude|account|version|story|idea|plan|advice|warning|appeal|plea)$/;

const alsoVerbs = /^(?:claim|answer|reply|plan|appeal|comment|side|post|view|quote)s?$/;

const calendar: ReadonlySet<string> = new Set([...months, ...weekdays]);

/** What a word is read as; nothing when it is read as it stands. */
function spell(word: Word, next: Word | undefined, tools: QuestionTools): string | undefined {
  const { norm } = word;
  if (tools.names.vocabulary.has(norm)) return undefined;
  const hasApostrophe = word.surface.length !== norm.length && /[’'‘]/.test(word.surface);
  // "Who's" has lost its ending as a possessive would; the ending is told by what stands before it.
  const isContraction =
    hasApostrophe &&
    /[’'‘]s$/i.test(word.surface) &&
    /^(?:who|what|where|when|why|how|it|that|there|he|she|here)$/.test(norm);
  if (isContraction) return `${norm} is`;
  // "I'd" and "we'll" would be words of their own without the apostrophe.
  const contracted = hasApostrophe
    ? /^(i|he|she|it|we|you|they|who|that|there|what)[’'‘](d|ll|ve|re|m)$/i.exec(word.surface)
    : null;
  if (contracted?.[1] && contracted[2])
    return `${contracted[1].toLowerCase()} ${endings[contracted[2].toLowerCase()]}`;
  if (isPossessive(norm, next, tools)) return norm.slice(0, -1);
  return tools.meant(norm);
}

/** What a word by itself is read as; nothing when it is read as it stands. */
export function meantBy(norm: string, tools: QuestionTools): string | undefined {
  // "sooo", "pleeease"
  const plainer = norm.replace(/([a-z])\1{2,}/g, '$1$1');
  if (plainer !== norm) {
    const single = norm.replace(/([a-z])\1{2,}/g, '$1');
    const forms = [plainer, single];
    return (
      forms.find((form) => tools.isEnglish(form) || grammar.has(form) || tools.names.vocabulary.has(form)) ??
      forms.map((form) => tools.spelling.correct(form)).find((form) => form !== undefined) ??
      single
    );
  }
  // "Press" is no plural of "pres".
  const spelling = Object.hasOwn(spellings, norm) || !tools.isEnglish(norm) ? spellingOf(norm) : undefined;
  if (spelling !== undefined) return spelling;
  if (grammar.has(norm) || chatter.has(norm) || isLight(norm) || calendar.has(norm)) return undefined;
  // "Who replied?" has nothing to do with relying.
  if (sayingVerbs.has(norm)) return undefined;
  // "Governer" has the stem of "govern", and is no form of it.
  const isEnglish = tools.isEnglish(norm);
  if (isEnglish && tools.isKnown(stem(norm))) return undefined;
  // "directers"
  const inOr = norm.replace(/er(s?)$/, 'or$1');
  if (
    inOr !== norm &&
    (tools.isKnown(stem(inOr)) || tools.names.vocabulary.has(inOr)) &&
    !tools.isKnown(stem(norm))
  )
    return inOr;
  // "puttin"
  if (norm.endsWith('in') && !isEnglish && tools.isEnglish(`${norm}g`)) return `${norm}g`;
  if (isEnglish && tools.lexicon.has(stem(norm))) return undefined;
  return tools.spelling.correct(norm) ?? (tools.isKnown(stem(norm)) ? undefined : parted(norm, tools));
}

/** "annasmith" -> "anna smith", "phonecall" -> "phone call". */
function parted(norm: string, tools: QuestionTools): string | undefined {
  if (norm.length < 7 || norm.length > 30) return undefined;
  for (let at = 3; at <= norm.length - 3; at++) {
    const [first, last] = [norm.slice(0, at), norm.slice(at)];
    const areWords =
      first.length > 3 && last.length > 3 && [first, last].every((half) => tools.isKnown(stem(half)));
    if (tools.names.isFullName(first, last) || (areWords && !tools.isEnglish(norm)))
      return `${first} ${last}`;
  }
  return undefined;
}
