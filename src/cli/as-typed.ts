/** A question as it is written down -> as people type it: with talk around it, slips, and spellings of their own. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const pair = z.tuple([z.string(), z.string()]);
const talkSchema = z.strictObject({
  before: z.array(z.string()),
  after: z.array(z.string()),
  indirect: z.array(z.string()),
  around: z.array(pair),
  slips: z.array(pair),
  words: z.record(z.string(), z.array(z.string())),
});
type Talk = z.infer<typeof talkSchema>;

export const readTalk = async (file: string): Promise<Talk> =>
  talkSchema.parse(parse(await readFile(file, 'utf8')));

/** One way of typing questions. */
export interface Way {
  readonly name: string;
  /** Nothing when the question cannot be typed like this. */
  write(question: string): string | undefined;
}

/** @param seed the same seed gives the same talk to the same questions. */
export function waysOfTyping(talk: Talk, seed: number): readonly Way[] {
  const random = seeded(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const words = Object.entries(talk.words)
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([word, spellings]) => ({
      word: new RegExp(`(?<![\\w'’])${escaped(word)}(?![\\w'’])`, 'i'),
      spellings,
    }));
  const slips = talk.slips.map(([source, instead]) => ({ slip: new RegExp(source, 'i'), instead }));
  const misspelt = (question: string): string =>
    words.reduce(
      (text, { word, spellings }) => (random() < 0.5 ? text.replace(word, pick(spellings)) : text),
      question.toLowerCase(),
    );
  const before = (question: string): string => pick(talk.before) + unopened(question);
  const after = (question: string): string => {
    const said = pick(talk.after);
    // A word or two follow without a mark.
    const mark = said.trim().split(' ').length < 3 && random() < 0.6 ? '' : '?';
    return question.replace(/[?.!]$/, '') + mark + said;
  };
  return [
    { name: 'small letters, no marks', write: (question) => question.toLowerCase().replace(/[?!.,]/g, '') },
    { name: 'all capitals', write: (question) => question.toUpperCase() },
    { name: 'a letter wrong', write: (question) => withTypo(question, random) },
    { name: 'no articles', write: (question) => question.replace(/(?<![\w'’-])(?:the|an?) /gi, '') },
    {
      name: 'slips of grammar',
      write: (question) => slips.reduce((text, { slip, instead }) => text.replace(slip, instead), question),
    },
    { name: 'spelt as in chat', write: misspelt },
    { name: 'talk before', write: before },
    { name: 'talk after', write: after },
    {
      name: 'talk around',
      write: (question) => {
        const [opening, closing] = pick(talk.around);
        return opening + unopened(question).replace(/[?.!]?$/, '?') + closing;
      },
    },
    {
      name: 'asked indirectly',
      write: (question) =>
        inStatementOrder.test(question) ? pick(talk.indirect) + unopened(question) : undefined,
    },
    { name: 'all of it', write: (question) => after(before(withTypo(misspelt(question), random))) },
  ];
}

/** "Who said ...", "how many were ...": the words of the question stand as in a statement. */
const inStatementOrder =
  /^(?:who (?!is|was|are|were|did|does|do|has|have|will|would|else)|which \w+ (?!is|was|are|were|did|does|do|has|have|will|would)|how many \w+ (?:were|are|have|had))/i;

/** Without its capital, when it has one only because it comes first. */
const unopened = (question: string): string =>
  /^(?:[A-Z][a-z]+ [A-Z]|[A-Z]{2})/.test(question)
    ? question
    : question.charAt(0).toLowerCase() + question.slice(1);

const longEnough = /^[a-z]{6,}[?.,]?$/i;

/** Two letters swapped, one left out or doubled, in one of the long words. */
function withTypo(question: string, random: () => number): string {
  const list = question.split(' ');
  const long = list.flatMap((word, at) => (longEnough.test(word) ? [at] : []));
  const at = long[Math.floor(random() * long.length)];
  if (at === undefined) return question;
  const word = list[at] ?? '';
  const letter = 1 + Math.floor(random() * (word.replace(/\W$/, '').length - 2));
  const [before, one = '', two = '', rest] = [
    word.slice(0, letter),
    word[letter],
    word[letter + 1],
    word.slice(letter + 2),
  ];
  const forms = [before + two + one + rest, before + two + rest, before + one + one + two + rest];
  list[at] = forms[Math.floor(random() * forms.length)] ?? word;
  return list.join(' ');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Numbers from 0 to 1 that are the same at each run (a linear congruential generator, with the numbers of C's rand). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
