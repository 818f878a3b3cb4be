/** The smaller replies behind buttons, and those for when something went wrong. All are private. */
import type { Answer, Context, Explanation, Offer, Outcome, QuestionKind } from '../answers/outcome.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { bySource, describeDay, describeParagraphs } from './citations.ts';
import { escapeLine } from './markdown.ts';
import { buttonRow, linkButton, offerRow, type Reply, reply } from './reply.ts';

/** Where an answer comes from: each source in full, and which paragraphs. */
export function renderSource(answer: Answer, knowledge: Knowledge): Reply {
  const sources = bySource(answer.citations, knowledge);
  const links = sources.flatMap(({ source }) =>
    source?.url === undefined || source.url.length > 512 || !/^https?:/.test(source.url)
      ? []
      : [linkButton(`Open: ${source.title}`, source.url)],
  );
  const quoted = answer.citations.flatMap((citation) =>
    citation.inferred === undefined
      ? []
      : [`Inferred from paragraph ${citation.paragraph}: ${escapeLine(citation.inferred)}`],
  );
  const blocks = sources.map(({ id, source, citations }) =>
    source === undefined
      ? `${escapeLine(id)}, ${describeParagraphs(citations)}`
      : [
          `**${escapeLine(source.title)}**`,
          `Publisher: ${escapeLine(source.publisher ?? 'not stated')}`,
          source.author === undefined ? '' : `Author: ${escapeLine(source.author)}`,
          `Published: ${describeDay(source.published)}`,
          source.published.inferred === undefined
            ? ''
            : `Why this date: ${escapeLine(source.published.inferred)}`,
          `Cited: ${describeParagraphs(citations)}`,
          source.note === undefined ? '' : `Note: ${escapeLine(source.note)}`,
        ]
          .filter((line) => line !== '')
          .join('\n'),
  );
  return reply(
    {
      content: [
        { text: escapeLine(answer.headline), worth: 2 },
        ...blocks.map((text, index) => ({ text, worth: index === 0 ? 3 : 1 })),
        ...quoted.map((text) => ({ text, worth: 0 })),
      ],
      rows: [buttonRow(...links)],
    },
    'private',
  );
}

/** What else is known about what an answer is about. */
export function renderRelated(offers: readonly Offer[], context: Context): Reply {
  if (offers.length === 0)
    return notice('The sources say nothing else about this. `/help` shows what they cover.');
  const list = offers.map((offer) => ({ text: `- ${escapeLine(offer.label)}`, worth: 1 }));
  return reply(
    {
      content: [{ text: 'The sources also say:', worth: 2 }, ...list.slice(0, 10)],
      rows: [offerRow({ action: 'show', context }, 'Show one of these', offers, false)],
    },
    'private',
  );
}

/** The kinds of question, to follow "I read it as a question about". */
const kindNames = {
  who_said: 'who said something',
  what_said: 'what somebody said',
  when: 'the time or day of something',
  hours: 'the hours of something',
  how_long: 'how long something lasts',
  how_many: 'a number',
  share: 'a share of people',
  change: 'how a number changed',
  who: 'who did or does something',
  who_is: 'who somebody is',
  where: 'a place',
  why: 'a reason',
  condition: 'what it would take',
  definition: 'what a word means',
  is_it_true: 'whether something is true',
  list: 'all there is of a kind',
  about: 'a topic',
} as const satisfies Record<QuestionKind, string>;

/** How the question led to the outcome. */
export function renderWhy(question: string, outcome: Outcome): Reply {
  const because = outcome.explanation;
  const lines = because === undefined ? [] : explain(because);
  return reply(
    {
      content: [
        { text: `You asked: ${escapeLine(question)}`, worth: 0 },
        { text: `I found: ${escapeLine(outcome.headline)}`, worth: 2 },
        ...(lines.length > 0
          ? lines
          : ['This command always gives this list; there was nothing to weigh up.']
        ).map((text) => ({ text, worth: 1 })),
      ],
    },
    'private',
  );
}

function explain(because: Explanation): string[] {
  const matched = because.matched.map(({ word, via }) =>
    via === undefined || via === word ? escapeLine(word) : `${escapeLine(word)} (as ${escapeLine(via)})`,
  );
  const setAside = because.setAside.map(({ word, reason }) => `${escapeLine(word)} (${escapeLine(reason)})`);
  return [
    because.follows === undefined ? '' : `Read as following: ${escapeLine(because.follows)}`,
    `Read as a question about: ${kindNames[because.kind]}`,
    matched.length === 0 ? '' : `Words found: ${matched.join(', ')}`,
    setAside.length === 0 ? '' : `Words set aside: ${setAside.join(', ')}`,
    because.unplaced.length === 0
      ? ''
      : `Words nothing accounts for: ${because.unplaced.map(escapeLine).join(', ')}`,
    because.runnerUp === undefined
      ? ''
      : `Next best: ${escapeLine(because.runnerUp.sentence)} It lost: ${escapeLine(because.runnerUp.lost)}`,
  ].filter((line) => line !== '');
}

/** A short private message. `text` is our own words: it may hold markdown. */
export function notice(text: string): Reply {
  return reply({ content: [{ text, worth: 1 }] }, 'private');
}
