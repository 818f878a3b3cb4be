/** A clause as the question patterns see it, each name one word, and what is left without the talk around it. */
import { frames, leadIns, truthTags } from '../english/talk.ts';
import { somebody } from '../english/words.ts';
import { type Mention, titles } from '../names.ts';
import { createPatternIndex, type PatternIndex } from '../pattern-index.ts';
import type { Word } from '../text.ts';
import { corrections, freshStarts } from './cues.ts';
import type { SetAside } from './question.ts';

export interface Atom {
  /** The normalised word, or NAME for a name that the knowledge has. */
  readonly text: string;
  /** Of the words of the clause. */
  readonly indexes: readonly number[];
}

/** What the patterns are tried on. */
export const joined = (atoms: readonly Atom[]): string => atoms.map((atom) => atom.text).join(' ');

/** The index of the atom in which a pattern matched, from where it matched in the joined atoms. */
export const atomAt = (text: string, at: number): number => text.slice(0, at).split(' ').length - 1;

/** The words, each name as one; a title before a name is left out. */
export function atomsOf(list: readonly Word[], mentions: readonly Mention[]): Atom[] {
  const atoms: Atom[] = [];
  for (let i = 0; i < list.length; ) {
    const mention = mentions.find((m) => m.from === i);
    const to = mention ? mention.to : i + 1;
    const indexes = [i];
    for (let next = i + 1; next < to; next++) indexes.push(next);
    const word = list[i]?.norm ?? '';
    const isTitle = titles.has(word) && mentions.some((m) => m.from === i + 1);
    if (mention || !isTitle) atoms.push({ text: mention ? 'NAME' : word, indexes });
    i = to;
  }
  return atoms;
}

/** Each word for somebody as SOMEBODY: with a hundred of them in each, the patterns would take half a megabyte. */
const withSomebody = (atoms: readonly Atom[]): string =>
  atoms.map(({ text }) => (somebody.has(text) ? 'SOMEBODY' : text)).join(' ');
/** What may not stand before a lead-in: then it is part of a question. */
const asksFirst = /\b(?:who|whom|whose|what|when|where|why|how|which|did|does)\b/;

interface Talk {
  readonly pattern: RegExp;
  readonly reason: string;
  /** It puts the rest to the test. */
  readonly claims: boolean;
  /** It is somebody else who claims it. */
  readonly leadsIn: boolean;
  /** It sees SOMEBODY for any word of `somebody`. */
  readonly seesSomebody: boolean;
}

const talkOf = (patterns: readonly RegExp[], reason: string, claims = false, leadsIn = false): Talk[] =>
  patterns.map((pattern) => ({
    pattern,
    reason,
    claims,
    leadsIn,
    seesSomebody: pattern.source.includes('SOMEBODY'),
  }));

/** In the order in which it is set aside. */
const talk: readonly Talk[] = [
  ...talkOf([corrections, freshStarts], 'turns the conversation'),
  ...talkOf(frames, 'a polite frame'),
  ...talkOf(leadIns, 'says who claims it', true, true),
  ...talkOf(truthTags, 'asks whether it is true', true),
];
let talkIndex: PatternIndex | undefined;

interface WithoutTalk {
  readonly atoms: readonly Atom[];
  readonly setAside: readonly SetAside[];
  /** What was set aside puts the rest to the test: "my flatmate reckons ...", "is it true?". */
  readonly claim: boolean;
  /** Somebody is said to claim it, and whether it is so is not asked. */
  readonly isTold: boolean;
}

/** Sets aside what turns the conversation, polite frames, and the words around a claim. */
export function withoutTalk(all: readonly Atom[], list: readonly Word[]): WithoutTalk {
  const setAside: SetAside[] = [];
  let atoms = all;
  let text = joined(atoms);
  let generic = withSomebody(atoms);
  let claim = false;
  let isTold = false;
  let isAsked = false;
  talkIndex ??= createPatternIndex(talk.map(({ pattern }) => pattern));
  // Setting aside leaves fewer words and no new ones: what could not match at first cannot match later.
  for (const number of talkIndex.candidates(generic === text ? text : `${text} ${generic}`)) {
    const { pattern, reason, claims, leadsIn, seesSomebody } = talk[number] as Talk;
    const seen = seesSomebody ? generic : text;
    const match = pattern.exec(seen);
    if (!match || match[0].trim() === '') continue;
    if (leadsIn && asksFirst.test(match[0].replace(/ about how$/, ''))) continue;
    const from = atomAt(seen, match.index) + (match[0].startsWith(' ') ? 1 : 0);
    const gone = atoms.slice(from, from + match[0].trim().split(' ').length);
    // Who claims it may be told with a name ("works for the city"); whose words are asked for may not be lost.
    if (
      gone.some((atom) => atom.text === 'NAME') &&
      !/ (?:he|she|they|SOMEBODY) \w+(?: that)?$/.test(match[0])
    )
      continue;
    for (const i of gone.flatMap((atom) => atom.indexes)) {
      setAside.push({ word: list[i]?.surface ?? '', reason });
    }
    atoms = atoms.filter((atom) => !gone.includes(atom));
    text = joined(atoms);
    generic = withSomebody(atoms);
    claim ||= claims;
    isTold ||= leadsIn;
    isAsked ||= claims && !leadsIn;
  }
  return { atoms, setAside, claim, isTold: isTold && !isAsked };
}
