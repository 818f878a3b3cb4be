/** A clause as the question patterns see it, each name one word, and what is left without the talk around it. */
import { frames, leadIns, truthTags } from '../english/talk.ts';
import { somebody } from '../english/words.ts';
import { type Mention, titles } from '../names.ts';
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
    const indexes = Array.from({ length: to - i }, (_, n) => i + n);
    const word = list[i]?.norm ?? '';
    const isTitle = titles.has(word) && mentions.some((m) => m.from === i + 1);
    if (mention || !isTitle) atoms.push({ text: mention ? 'NAME' : word, indexes });
    i = to;
  }
  return atoms;
}

/** Each word for somebody as SOMEBODY: with a hundred of them in each, the patterns would take half a megabyte. */
const withSomebody = (text: string): string =>
  text.replace(/\w+/g, (word) => (somebody.has(word) ? 'SOMEBODY' : word));
/** What may not stand before a lead-in: then it is part of a question. */
const asksFirst = /\b(?:who|whom|whose|what|when|where|why|how|which|did|does)\b/;

interface WithoutTalk {
  readonly atoms: readonly Atom[];
  readonly setAside: readonly SetAside[];
  /** What was set aside puts the rest to the test: "my flatmate reckons ...", "is it true?". */
  readonly claim: boolean;
}

/** Sets aside what turns the conversation, polite frames, and the words around a claim. */
export function withoutTalk(all: readonly Atom[], list: readonly Word[]): WithoutTalk {
  const setAside: SetAside[] = [];
  let atoms = all;
  let text = joined(atoms);
  const remove = (pattern: RegExp, reason: string, guard?: RegExp, seen = text): boolean => {
    const match = pattern.exec(seen);
    if (!match || match[0].trim() === '' || guard?.test(match[0].replace(/ about how$/, ''))) return false;
    const from = atomAt(seen, match.index) + (match[0].startsWith(' ') ? 1 : 0);
    const gone = atoms.slice(from, from + match[0].trim().split(' ').length);
    // Who claims it may be told with a name ("works for the city"); whose words are asked for may not be lost.
    if (
      gone.some((atom) => atom.text === 'NAME') &&
      !/ (?:he|she|they|SOMEBODY) \w+(?: that)?$/.test(match[0])
    )
      return false;
    for (const i of gone.flatMap((atom) => atom.indexes)) {
      setAside.push({ word: list[i]?.surface ?? '', reason });
    }
    atoms = atoms.filter((atom) => !gone.includes(atom));
    text = joined(atoms);
    return true;
  };
  let claim = false;
  for (const pattern of [corrections, freshStarts]) remove(pattern, 'turns the conversation');
  for (const pattern of frames) remove(pattern, 'a polite frame');
  for (const pattern of leadIns) {
    const seen = pattern.source.includes('SOMEBODY') ? withSomebody(text) : text;
    claim = remove(pattern, 'says who claims it', asksFirst, seen) || claim;
  }
  for (const pattern of truthTags) claim = remove(pattern, 'asks whether it is true') || claim;
  return { atoms, setAside, claim };
}
