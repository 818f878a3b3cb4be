/** Statements about what somebody said, or declined to say. */
import type { Entry, Quote } from '../../knowledge/index.ts';
import { mediaWords } from '../english/shared-patterns.ts';
import { asSentence, datedInWords, listInWords } from '../wording.ts';
import type { Compilation, Draft, Evidence } from './draft.ts';

/** The words with their speaker; exact words, occasion and what they reply to are evidence. */
export function quoteDrafts(quote: Quote, compilation: Compilation): Draft[] {
  const { knowledge, label, named, subject } = compilation;
  const speaker = subject(quote.speaker);
  const sentence = quote.summary ?? quoteInWords(quote, speaker);
  const day = quote.said_on && datedInWords(quote.said_on);
  const isDeclined = quote.form === 'declined';
  // Who speaks to a radio station speaks there.
  const media = quote.to.find((who) => isMedia(knowledge.entries.get(who)));
  // Who tells a parliament does so in it.
  const toWhom = media ? label(media) : quote.to.map(named).find(isForum);
  const saidSo = `${speaker} ${isDeclined ? 'declined to say it' : 'said it'}`;
  return [
    {
      sentence,
      body: [quote.words, ...(quote.summary ? [quote.summary] : []), ...quote.topics],
      circumstances: [
        ...(quote.occasion ? [quote.occasion] : []),
        ...quote.to.map(named),
        ...(quote.reported_by ? [label(quote.reported_by)] : []),
      ],
      speaker: quote.speaker,
      repliesTo: quote.replies_to,
      declined: isDeclined || undefined,
      keywords: isDeclined ? ['declined to say', 'declined to answer'] : [],
      names: [...quote.about, ...quote.to.filter((who) => knowledge.entries.has(who))],
      answers: {
        who_said: sentence,
        what_said: sentence,
        when: day && `${saidSo} on ${day}.`,
        where: quote.occasion ? `${saidSo} ${quote.occasion}` : toWhom && `${saidSo} to ${toWhom}`,
      },
      evidence: evidenceOf(quote, speaker, day, compilation),
      dates: quote.said_on ? [quote.said_on.date] : [],
    },
  ];
}

/** A body to which people speak, by its sort, or one by its own name: "the Folketing". */
const forum =
  /\b(?:parliament|assembly|council|committee|court|senate|congress|chamber|house of|conference|rally|meeting|inquiry|hearing|tribunal)\b/i;
const isForum = (who: string): boolean => forum.test(who) || /^the \p{Lu}\p{L}+$/u.test(who);

const isMedia = (entry: Entry | undefined): boolean =>
  entry?.type === 'organisation' &&
  mediaWords.some((word) => new RegExp(`\\b${word}`, 'i').test(`${entry.name} ${entry.what}`));

function evidenceOf(
  quote: Quote,
  speaker: string,
  day: string | undefined,
  compilation: Compilation,
): Evidence {
  const { knowledge, label, named, subject } = compilation;
  const isParaphrased = quote.summary !== undefined && quote.summary !== quoteInWords(quote, speaker);
  const circumstances = [
    quote.to.length ? `${quote.form === 'declined' ? 'by' : 'to'} ${listInWords(quote.to.map(named))}` : '',
    quote.occasion ?? '',
    day ? `on ${day}` : '',
  ].filter(Boolean);
  const reply = quote.replies_to ? knowledge.entries.get(quote.replies_to) : undefined;
  const instead = quote.instead ? knowledge.entries.get(quote.instead) : undefined;
  return [
    quote.form === 'verbatim' && isParaphrased ? asSentence(`Exact words: “${quote.words}”`) : undefined,
    instead?.type === 'quote' ? insteadInWords(instead, subject(instead.speaker)) : undefined,
    circumstances.length
      ? asSentence(`${quote.form === 'declined' ? 'Asked' : 'Said'} ${circumstances.join(' ')}`)
      : undefined,
    reply?.type === 'quote' ? asSentence(`It was a reply to ${repliedTo(reply, compilation)}`) : undefined,
    quote.reported_by ? `Reported by ${label(quote.reported_by)}.` : undefined,
    quote.form === 'reported' ? 'Reported in other words, not word for word.' : undefined,
  ];
}

function quoteInWords(quote: Quote, speaker: string): string {
  switch (quote.form) {
    case 'verbatim':
      return `${speaker} said: “${quote.words}”`;
    case 'reported':
      return asSentence(`${speaker} said that ${quote.words.replace(/^that /, '')}`);
    case 'declined':
      return asSentence(`${speaker} declined to say ${quote.words}`);
  }
}

/** "Smith: “It is over”", "the union, which said that it was over". */
function repliedTo(quote: Quote, { knowledge, label }: Compilation): string {
  const speaker = label(quote.speaker);
  if (quote.form === 'verbatim') return `${speaker}: “${quote.words}”`;
  const which = knowledge.entries.get(quote.speaker)?.type === 'person' ? 'who' : 'which';
  return quote.form === 'reported'
    ? `${speaker}, ${which} said that ${quote.words.replace(/^that /, '')}`
    : `${speaker}, ${which} declined to say ${quote.words}`;
}

/** What was said instead of what the speaker declined to say. */
const insteadInWords = (quote: Quote, speaker: string): string =>
  quote.form === 'verbatim'
    ? asSentence(`The words were instead: “${quote.words}”`)
    : `Instead: ${quote.summary ?? quoteInWords(quote, speaker)}`;
