/** Statements about the dispute as a whole: what it is about, who is quoted, and its sides. */
import type { Dispute, Quote } from '../../knowledge/index.ts';
import { joinNorms, words } from '../text.ts';
import { listInWords } from '../wording.ts';
import { type Compilation, type Draft, detail, headlineLimit } from './draft.ts';

/** The summary; everybody who is quoted and the sides, when there are at least two. */
export function disputeDrafts(dispute: Dispute, compilation: Compilation): Draft[] {
  // What volunteers wrote as an ask of something else is theirs to settle.
  const normOf = (ask: string) => joinNorms(words(ask.replace(/['’]s\b/g, ' is')));
  const asked = new Set<string>();
  for (const entry of compilation.knowledge.entries.values()) {
    if ('asks' in entry) for (const ask of entry.asks) asked.add(normOf(ask));
  }
  const isFree = (ask: string) => !asked.has(normOf(ask));
  return [
    {
      sentence: dispute.summary,
      body: [dispute.summary, dispute.title, 'what is the dispute about'],
      asks: ['What is this dispute about?', 'What is going on?', 'What is the story?'].filter(isFree),
    },
    ...speakersDrafts(compilation),
    ...sidesDrafts(dispute, compilation),
  ];
}

function speakersDrafts({ knowledge, label }: Compilation): Draft[] {
  // A speaker keeps the place of the first quote, and is cited with the last.
  const last = new Map<string, Quote>();
  // Who declined to say something is not quoted.
  for (const quote of knowledge.quotes) if (quote.form !== 'declined') last.set(quote.speaker, quote);
  const speakers = [...last.values()];
  if (speakers.length < 2) return [];
  return [
    {
      part: 'speakers',
      sentence: listOf(
        'The sources quote',
        speakers.map((quote) => label(quote.speaker)),
        headlineLimit,
      ),
      body: ['people quoted in the sources', 'everyone who is quoted', 'speakers'],
      asks: [
        'Who is quoted?',
        'Name everyone quoted in the article.',
        'List the people who are quoted.',
        'Whose words are in the report?',
        'Who speaks in the article?',
      ],
      citations: speakers.flatMap((quote) => quote.citation.slice(0, 1)),
    },
  ];
}

const membersShown = 4;

const othersInWords = (count: number): string => (count === 1 ? 'one other' : `${count} others`);

/** A list in a sentence of at most so many characters: what does not fit is counted, and nothing is cut in two. */
function listOf(opening: string, items: readonly string[], limit: number): string {
  for (let shown = items.length; shown > 0; shown--) {
    const rest = items.length - shown;
    const list = rest > 0 ? [...items.slice(0, shown), othersInWords(rest)] : items;
    const sentence = `${opening} ${listInWords(list)}.`;
    if (sentence.length <= limit) return sentence;
  }
  return `${opening} ${items.length} people.`;
}

function sidesDrafts({ sides }: Dispute, { knowledge }: Compilation): Draft[] {
  if (sides.length < 2) return [];
  const members = sides.map((side) => {
    const named = [...knowledge.organisations, ...knowledge.people].filter(
      (entry) => entry.side === side.id && entry.name !== side.name,
    );
    const others = named.length - membersShown;
    const shown = named.slice(0, membersShown).map((entry) => entry.name);
    return detail(side.name, listInWords(others > 0 ? [...shown, othersInWords(others)] : shown));
  });
  const sideNames = sides.map((side) => side.name);
  return [
    {
      part: 'sides',
      sentence: `The sides are ${listInWords(sideNames)}.`,
      body: ['sides of the dispute', ...sideNames],
      keywords: ['parties', 'opponents', 'camps', 'conflict', 'row', 'fight', 'involved', 'two'],
      asks: [
        'Who are the two sides?',
        'Who is against whom?',
        'Who is the dispute between?',
        'Who is fighting whom?',
      ],
      evidence: members,
      names: sides.map((side) => side.id),
    },
  ];
}
