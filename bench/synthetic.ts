/** A dispute of any size, made up: quotes by invented people, and questions about them with typos in a third. */
import dictionary from 'dictionary-en';
import type { Citation, Entry, Knowledge, Person, Quote } from '../src/knowledge/index.ts';
import { createRandom, type Random } from './random.ts';
import type { BenchQuestion, Workload } from './workload.ts';

/**
 * Of which few are used in a small set and nearly all in the largest: the number of different words grows with the
 * length of a text (Heaps' law), to some 30,000 in the two million words of 100,000 statements.
 */
const vocabularySize = 30_000;
const speakerCount = 300;
/** Between the words that carry content, as in English prose. */
const glue = 'the the the of of to and in a for on with by from at our their this every'.split(' ');
const shareOfGlue = 0.45;
const shareOfTypos = 1 / 3;
const shareWithSpeaker = 2 / 3;
/** Words of the question forms below: as content they would make two questions in one. */
const unfit = new Set('what when where which while whom whose does have said says about talked'.split(' '));

const citation: readonly Citation[] = [{ source: 'report', paragraph: 1 }];
const entryBasis = { citation, keywords: [], asks: [] };

interface Remark {
  readonly id: string;
  readonly speaker: Person;
  readonly text: string;
  /** The words that carry content, each once, in order. */
  readonly content: readonly string[];
}

/** The same workload for the same numbers. */
export function syntheticWorkload(size: number, questionCount: number): Workload {
  const random = createRandom(20160426 + size);
  const people = inventPeople(random);
  const remarks = inventRemarks(size, people, random);
  return {
    knowledge: knowledgeOf(people, remarks),
    documents: remarks.map(({ text, speaker }, id) => ({ id, text, speaker: speaker.name })),
    entryOf: remarks.map(({ id }) => id),
    questions: inventQuestions(questionCount, remarks, random),
  };
}

function inventPeople(random: Random): Person[] {
  const starts = 'b br c d dr f g gr h j k l m n p r s st t tr v w'.split(' ');
  const vowels = 'a e i o u a e o'.split(' ');
  const ends = 'n l r s th ck ld m nd rn x'.split(' ');
  const syllable = () => random.pick(starts) + random.pick(vowels);
  const invent = (syllables: number) => {
    const text = Array.from({ length: syllables }, syllable).join('') + random.pick(ends);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const firstNames = Array.from({ length: 60 }, () => invent(random.between(1, 2)));
  const surnames = new Set<string>();
  while (surnames.size < speakerCount) surnames.add(invent(random.between(2, 3)));
  return [...surnames].map((surname, at) => ({
    ...entryBasis,
    id: `person-${at}`,
    name: `${random.pick(firstNames)} ${surname}`,
    aliases: [],
    roles: [],
  }));
}

/** Real English words; the n-th is used about 1/n as often as the first (Zipf's law). */
function zipfWords(random: Random): () => string {
  const all = new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((line) => line.split('/', 1)[0] ?? '')
    .filter((word) => /^[a-z]{4,10}$/.test(word) && !/^[ivxlc]+$/.test(word) && !unfit.has(word));
  const chosen = random.shuffle([...new Set(all)]).slice(0, vocabularySize);
  const sums: number[] = [];
  let sum = 0;
  for (const rank of chosen.keys()) {
    sum += 1 / (rank + 2.7);
    sums.push(sum);
  }
  return () => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return chosen[low] ?? '';
  };
}

function inventRemarks(size: number, people: readonly Person[], random: Random): Remark[] {
  const nextWord = zipfWords(random);
  const texts = new Set<string>();
  const remarks: Remark[] = [];
  while (remarks.length < size) {
    const words: string[] = [];
    const content = new Set<string>();
    const length = random.between(8, 25);
    while (words.length < length) {
      if (random.chance(shareOfGlue)) words.push(random.pick(glue));
      else {
        const word = nextWord();
        words.push(word);
        content.add(word);
      }
    }
    const text = words.join(' ');
    if (content.size < 4 || texts.has(text)) continue;
    texts.add(text);
    remarks.push({
      id: `quote-${remarks.length}`,
      speaker: random.pick(people),
      text,
      content: [...content],
    });
  }
  return remarks;
}

function knowledgeOf(people: readonly Person[], remarks: readonly Remark[]): Knowledge {
  const quotes = remarks.map(
    ({ id, speaker, text }): Quote => ({
      ...entryBasis,
      id,
      speaker: speaker.id,
      form: 'verbatim',
      words: text,
      to: [],
      about: [],
      topics: [],
    }),
  );
  const source = { id: 'report', title: 'A report', published: { date: '2016-04-26' } };
  const entries = new Map<string, Entry>([
    [source.id, { type: 'source', ...source }],
    ...people.map((person): [string, Entry] => [person.id, { type: 'person', ...person }]),
    ...quotes.map((quote): [string, Entry] => [quote.id, { type: 'quote', ...quote }]),
  ]);
  return {
    dispute: {
      title: 'an invented dispute',
      summary: 'Many people said many things.',
      time_zone: 'Europe/London',
      today: { date: '2016-04-26' },
      about: ['dispute'],
      sides: [],
      citation,
    },
    sources: [source],
    people,
    organisations: [],
    quotes,
    events: [],
    polls: [],
    figures: [],
    positions: [],
    facts: [],
    terms: [],
    gaps: [],
    vocabulary: [],
    questions: [],
    entries,
  };
}

/** Each question fits one remark only, before a typo is made. */
function inventQuestions(count: number, remarks: readonly Remark[], random: Random): BenchQuestion[] {
  const holders = new Map<string, number[]>();
  for (const [at, { content }] of remarks.entries()) {
    for (const word of content) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  }
  const fitting = (words: readonly string[], speaker: Person | undefined): number => {
    const lists = words.map((word) => holders.get(word) ?? []).sort((a, b) => a.length - b.length);
    const [shortest = []] = lists;
    return shortest.filter((at) => {
      const remark = remarks[at];
      if (!remark || (speaker && remark.speaker !== speaker)) return false;
      return words.every((word) => remark.content.includes(word));
    }).length;
  };
  const questions: BenchQuestion[] = [];
  while (questions.length < count) {
    const { id, speaker, content } = random.pick(remarks);
    const named = random.chance(shareWithSpeaker);
    const words = random.sample(content, random.between(named ? 3 : 4, 6));
    if (fitting(words, named ? speaker : undefined) !== 1) continue;
    const surname = speaker.name.split(' ').at(-1) ?? '';
    const name = random.chance(0.5) ? speaker.name : surname;
    const [asName, ...asWords] = random.chance(shareOfTypos)
      ? withTypo([name, ...words], named, random)
      : [name, ...words];
    const text = named ? askOf(asName ?? '', asWords, random) : askWho(asWords, random);
    questions.push({ text, entries: new Set([id]) });
  }
  return questions;
}

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const askOf = (name: string, words: readonly string[], random: Random): string =>
  random.pick([
    `What did ${name} say about ${inWords(words)}?`,
    `what has ${name} said about the ${words.join(' ')}`,
    `${name} on ${inWords(words)}`,
    `${name} ${words.join(' ')}`.toLowerCase(),
  ]);

const askWho = (words: readonly string[], random: Random): string =>
  random.pick([
    `Who said "${words.join(' ')}"?`,
    `who talked about ${inWords(words)}`,
    `Who said something about the ${words.join(' ')}?`,
  ]);

/** One letter of one of the longer words dropped, doubled, swapped with the next, or hit beside. */
function withTypo(parts: readonly string[], named: boolean, random: Random): string[] {
  const fit = [...parts.keys()].filter((at) => (at > 0 || named) && (parts[at]?.length ?? 0) >= 5);
  if (fit.length === 0) return [...parts];
  const chosen = random.pick(fit);
  return parts.map((part, at) => (at === chosen ? misspell(part, random) : part));
}

function misspell(text: string, random: Random): string {
  // The first letter of a name or word is nearly always right.
  const inner = Array.from(text, (_, at) => at).filter(
    (at) =>
      at > 0 && at < text.length - 1 && text[at - 1] !== ' ' && text[at] !== ' ' && text[at + 1] !== ' ',
  );
  const at = random.pick(inner);
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const beside = 'qwertyuiop asdfghjkl zxcvbnm';
  const next = beside.charAt(beside.indexOf(letter) + (random.chance(0.5) ? 1 : -1)).trim() || 'e';
  const typo = random.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + next + after,
  ]);
  return typo === text ? before + after : typo;
}
