/** Which words and phrases mean the same: general English, and the knowledge's own vocabulary on top. */
import { kinds, synonyms } from './english/synonyms/index.ts';
import { plain, stem, type Word, words } from './text.ts';

export interface Lexicon {
  /** Keys that mean the same as this key, with how surely (1 is the same word). Without the key itself. */
  alternatives(key: string): readonly Alternative[];
  /** The key itself, and those that mean the same. */
  withSynonyms(key: string): readonly string[];
  /** The longest phrase that starts at a word: its key and the indexes of its words. */
  phraseAt(stems: readonly string[], at: number): Phrase | undefined;
  /** Whether any phrase begins with a stem. */
  mayBeginPhrase(stem: string): boolean;
  /** Whether the key stands anywhere in the lexicon. */
  has(key: string): boolean;
  /** Single words of the lexicon as people type them: what a misspelt word may be corrected to. */
  readonly vocabulary: ReadonlySet<string>;
}

interface Alternative {
  readonly key: string;
  readonly strength: number;
}

/** The phrases that begin with a stem. */
interface Beginning {
  /** The longest first. */
  readonly all: readonly (readonly string[])[];
  /** Of many, those that may go on with a stem: with it as their second word, then those of which it may stand in the middle. */
  readonly bySecond: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
  /** Those whose two words may stand apart: "call ... off". */
  readonly apart: readonly (readonly string[])[];
}

/** A phrase of the lexicon in a run of words. */
export interface Phrase {
  readonly key: string;
  readonly indexes: readonly number[];
}

/** How surely a match by synonym counts; below 1 so that the same word wins over a synonym. */
export const strengths = { vocabulary: 0.97, synonym: 0.9, broader: 0.85 } as const;

const particles = new Set(['off', 'out', 'up', 'down', 'back', 'in', 'on', 'over', 'away', 'through']);
/** Of these, those that go with a noun as well. */
const prepositions = new Set(['in', 'on', 'over', 'through', 'up', 'down']);
/** What an object between a verb and its particle begins with. */
const objects = new Set([
  'it',
  'them',
  'the',
  'thi',
  'that',
  'these',
  'those',
  'a',
  'an',
  'hi',
  'her',
  'their',
  'him',
  'us',
  'me',
  'our',
  'all',
  'ani',
]);
/** Verbs that go with anything: one of them in a statement is no sign of a word that says more ("takings", "take"). */
const vague = new Set([
  'take',
  'go',
  'get',
  'make',
  'give',
  'put',
  'have',
  'do',
  'come',
  'keep',
  'let',
  'set',
  'run',
  'bring',
  'turn',
]);
/** How many words may stand between a verb and its particle: "call the whole strike off". */
const maxGap = 4;

/** The key of a word or phrase: its stems, in order. */
export function keyOf(text: string): string {
  // Nearly all of the lexicon.
  if (/^[a-z ]+$/.test(text)) return text.includes(' ') ? text.split(' ').map(stem).join(' ') : stem(text);
  return words(text)
    .map((word) => stem(word.norm))
    .join(' ');
}

/**
 * @param groups the knowledge's own word groups.
 * @param fixed phrases that are one term though they have no synonyms.
 * @param links words each of which may stand for a key, as "newspaper" for one newspaper's name.
 */
export function createLexicon(
  groups: readonly (readonly string[])[],
  fixed: readonly string[] = [],
  links: readonly (readonly [word: string, key: string])[] = [],
): Lexicon {
  const { rows, phrases, vocabulary } = readGroups(groups, fixed, links);
  // Apart from the loop over phrases: a variable that a function holds takes room at each turn of its loop.
  const startsPhrase = (stems: readonly string[], at: number): boolean =>
    phrases.get(stems[at] ?? '')?.all.some((phrase) => matchPhrase(phrase, stems, at)) ?? false;
  return {
    alternatives: (key) => rows.get(key) ?? [],
    withSynonyms: (key) => [key, ...(rows.get(key) ?? []).map((other) => other.key)],
    has: (key) => rows.has(key),
    mayBeginPhrase: (first) => phrases.has(first),
    vocabulary,
    phraseAt(stems, at) {
      const own = phrases.get(stems[at] ?? '');
      if (!own) return undefined;
      const second = stems[at + 1] ?? '';
      const isBe = stems[at] === 'be';
      const mayBeAsked = isBe && subject.test(second);
      /** Only a particle may stand apart, and it is not far: looked for once, if at all. */
      let isNear: boolean | undefined;
      // Some words begin a hundred phrases, nearly all of which fall out at their second word.
      const likely = mayBeAsked || !own.bySecond ? own.all : (own.bySecond.get(second) ?? own.apart);
      for (const phrase of likely) {
        if (phrase[1] !== second && !mayBeAsked) {
          if (phrase.length !== 2 || !particles.has(phrase[1] ?? '')) continue;
          isNear ??= hasParticle(stems, at + 2, at + 2 + maxGap);
          if (!isNear) continue;
        }
        // "Were over 600 cancelled?" does not ask whether something is over, nor "what is all out?" what is out.
        if (isBe && (at === 0 || stems[at - 1] === 'what')) continue;
        const indexes = matchPhrase(phrase, stems, at);
        if (!indexes) continue;
        // In "did he say: back off" the particle belongs to the words that follow; "walk out on Friday" has one of its own.
        const end = indexes.at(-1) ?? at;
        const mayBeOthers = particles.has(phrase.at(-1) ?? '') && particles.has(stems[end + 1] ?? '');
        if (!mayBeOthers || !startsPhrase(stems, end)) return { key: phrase.join(' '), indexes };
      }
      return undefined;
    },
  };
}

/** All that a lexicon holds. Apart from it, so that what only making it takes does not stay in memory. */
function readGroups(
  groups: readonly (readonly string[])[],
  fixed: readonly string[],
  links: readonly (readonly [word: string, key: string])[],
): Pick<Lexicon, 'vocabulary'> & {
  readonly rows: ReadonlyMap<string, readonly Alternative[]>;
  readonly phrases: ReadonlyMap<string, Beginning>;
} {
  const rows = new Map<string, Alternative[]>();
  const share = createSharing();
  const phrases = new Map<string, string[][]>();
  const vocabulary = new Set<string>();

  // One string for all that are the same: the lexicon has most of its words several times.
  const texts = new Map<string, string>();
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };

  const noted = new Set<string>();
  const note = (key: string, text: string) => {
    if (!key.includes(' ')) {
      if (text.length > 3) vocabulary.add(plain(text));
      return;
    }
    if (noted.has(key)) return;
    noted.add(key);
    const stems = key.split(' ').map(shared);
    const first = stems[0] ?? '';
    const known = phrases.get(first);
    if (known) known.push(stems);
    else phrases.set(first, [stems]);
  };
  const rowOf = (from: string): Alternative[] => {
    const row = rows.get(from) ?? [];
    rows.set(from, row);
    return row;
  };
  const link = (from: string, to: string, strength: number, row = rowOf(from)) => {
    if (from === to || (vague.has(to) && !vague.has(from))) return;
    const at = row.findIndex((known) => known.key === to);
    if (at < 0) row.push(share(to, strength));
    else if ((row[at]?.strength ?? 0) < strength) row[at] = share(to, strength);
  };
  const addGroup = (group: readonly string[], strength: number) => {
    const keys = group.map((text) => {
      const key = shared(keyOf(text));
      note(key, text);
      return key;
    });
    for (const from of keys) {
      const row = rowOf(from);
      for (const to of keys) link(from, to, strength, row);
    }
  };
  for (const group of synonyms) addGroup(group, strengths.synonym);
  for (const group of groups) addGroup(group, strengths.vocabulary);
  for (const [narrow, broad] of kinds) {
    const [narrowKey, broadKey] = [shared(keyOf(narrow)), shared(keyOf(broad))];
    note(narrowKey, narrow);
    note(broadKey, broad);
    link(broadKey, narrowKey, strengths.broader);
  }
  for (const text of fixed) note(keyOf(text), text);
  for (const [word, key] of links) link(keyOf(word), key, strengths.broader);
  // Lists that grew have room for more.
  return {
    rows: new Map([...rows].map(([key, row]) => [key, row.slice()])),
    phrases: new Map([...phrases].map(([first, list]) => [first, beginningOf(list)])),
    vocabulary,
  };
}

/** So few are looked through as they are: a map for each would take a megabyte. */
const fewPhrases = 6;

function beginningOf(list: readonly (readonly string[])[]): Beginning {
  const all = list.toSorted((a, b) => b.length - a.length);
  if (all.length <= fewPhrases) return { all, bySecond: undefined, apart: [] };
  const apart = all.filter((phrase) => phrase.length === 2 && particles.has(phrase[1] ?? ''));
  const bySecond = new Map<string, readonly (readonly string[])[]>();
  for (const [, second = ''] of all) {
    if (!bySecond.has(second))
      bySecond.set(second, [
        ...all.filter((phrase) => phrase[1] === second),
        ...apart.filter((phrase) => phrase[1] !== second),
      ]);
  }
  return { all, bySecond, apart };
}

/** Rows share their links: there are six times as many links as different ones, and each takes 60 bytes. */
function createSharing(): (key: string, strength: number) => Alternative {
  const shared = new Map<number, Map<string, Alternative>>();
  return (key, strength) => {
    const links = shared.get(strength) ?? new Map<string, Alternative>();
    shared.set(strength, links);
    const known = links.get(key) ?? { key, strength };
    links.set(key, known);
    return known;
  };
}

/** "call the strike off", "bring drivers back"; not "time does it kick off". */
function mayBeObject(
  stems: readonly string[],
  at: number,
  particle: string,
  verb: string | undefined,
): boolean {
  const first = stems[at] ?? '';
  if (particles.has(first) || /^(?:ahead|along|forward|togeth)$/.test(first)) return false;
  // "Told me it kicks off"
  if (/^(?:it|they|he|she|we|you|i)$/.test(stems[at + 1] ?? '')) return false;
  // "Are walking out" is not "are out".
  return objects.has(first) || (stems[at + 1] === particle && first.length > 3 && verb !== 'be');
}

function hasParticle(stems: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to && i < stems.length; i++) if (particles.has(stems[i] ?? '')) return true;
  return false;
}

const subject = /^(?:they|thei|he|she|we|you)$/;

/** The indexes found so far. Most phrases fall out at their second word: a list for each would be a tenth of all garbage. */
const run: number[] = [];

function matchPhrase(phrase: readonly string[], stems: readonly string[], at: number): number[] | undefined {
  run[0] = at;
  let length = 1;
  let i = at + 1;
  for (let n = 1; n < phrase.length; n++) {
    const part = phrase[n] ?? '';
    // "Are they out?"
    if (n === 1 && phrase[0] === 'be' && subject.test(stems[i] ?? '')) i += 1;
    if (stems[i] === part) {
      run[length++] = i;
      i += 1;
    } else if (n === phrase.length - 1 && particles.has(part) && mayBeObject(stems, i, part, phrase[0])) {
      const far = stems.slice(i, i + maxGap).indexOf(part);
      // In "say they should back off" the particle belongs to another verb.
      const next = stems[i + far + 1] ?? '';
      // "Hold an all-out strike" is no holding out.
      if (far < 0 || particles.has(next) || stems[i + far - 1] === 'all') return undefined;
      // "Holding a city hostage over a robot" is no "holding over".
      if (prepositions.has(part) && objects.has(next)) return undefined;
      run[length++] = i + far;
    } else return undefined;
  }
  return run.slice(0, length);
}

/** The stems of words, for `phraseAt`. */
export const stemsOf = (list: readonly Word[]): string[] => list.map((word) => stem(word.norm));
