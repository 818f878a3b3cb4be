/** Outcome -> reply: the one place that decides what an answer looks like. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Answer, Choose, Context, Help, NotCovered, Offer, Outcome } from '../answers/outcome.ts';
import { dateInWords } from '../answers/wording.ts';
import type { Entry, Knowledge } from '../knowledge/index.ts';
import { bySource, describeDay, describeSource } from './citations.ts';
import { cut, lengthOf } from './fit.ts';
import { limits } from './limits.ts';
import { escapeLine, escapeText, plainLine, zeroWidthSpace } from './markdown.ts';
import { button, buttonRow, offerRow, type Reply, reply, selectRow } from './reply.ts';
import { discordSpell, formatSpell } from './times.ts';

/** What was asked, by whom, and what had been answered before. */
export interface Asked {
  /** The question, or the command line: `/said who:somebody`. Shown with the answer, and read back by "why". */
  readonly text: string;
  readonly user: string;
  readonly before?: Context | undefined;
}

/** Stripes of the embeds: an answer, a choice, a refusal, help. Chosen to differ in lightness too. */
const colours = { answer: 0x1f6f54, choose: 0xc98a00, not_covered: 0x8a8f98, help: 0x3b6ea8 } as const;

/** Offers written out in the text as well, for people who do not see menus: more would bury the answer. */
const offersInText = 5;
/** Days of an event whose times are shown: more would fill the message. */
const spellsShown = 6;

const askedPrefix = 'Asked: ';

export function renderOutcome(outcome: Outcome, knowledge: Knowledge, asked: Asked): Reply {
  switch (outcome.type) {
    case 'answer':
      return renderAnswer(outcome, knowledge, asked);
    case 'choose':
      return renderChoose(outcome, asked);
    case 'not_covered':
      return renderNotCovered(outcome, knowledge, asked);
    case 'help':
      return renderHelp(outcome, knowledge, asked);
  }
}

function renderAnswer(answer: Answer, knowledge: Knowledge, asked: Asked): Reply {
  const sources = bySource(answer.citations, knowledge);
  const sourceLines = sources.map(describeSource);
  const entries = answer.entries.flatMap((id) => knowledge.entries.get(id) ?? []);
  const wantsTime = ['when', 'hours', 'how_long', 'list'].includes(answer.context.kind);
  const { context } = answer;
  return reply({
    content: [
      { text: escapeLine(answer.headline), worth: 3 },
      { text: wantsTime ? readersTimes(entries, knowledge) : '', worth: 1 },
      { text: sourceLines[0] === undefined ? '' : `Source: ${sourceLines[0]}.`, worth: 2 },
    ],
    embeds: [
      embed('answer', asked, answer.text, [
        ...entries.slice(0, 1).flatMap((entry) => dayFields(entry)),
        ...timeFields(entries, knowledge),
        { name: sources.length > 1 ? 'Sources' : 'Source', value: sourceLines.join('\n') },
      ]),
    ],
    rows: [
      buttonRow(
        button('Source', { action: 'source', context }),
        button('Related', { action: 'related', context }),
        button('Why this answer?', {
          action: 'why',
          ...(asked.before !== undefined && { context: asked.before }),
        }),
      ),
    ],
  });
}

function renderChoose(choose: Choose, asked: Asked): Reply {
  return reply({
    content: [
      { text: escapeLine(choose.headline), worth: 3 },
      { text: numbered(choose.offers), worth: 2 },
    ],
    embeds: [embed('choose', asked, choose.text)],
    rows: [
      offerRow(
        { action: 'pick', asker: asked.user, ...carry(asked.before) },
        'Which one did you mean?',
        choose.offers,
        true,
      ),
    ],
  });
}

function renderNotCovered(outcome: NotCovered, knowledge: Knowledge, asked: Asked): Reply {
  const context = outcome.context ?? asked.before;
  const sources = bySource(outcome.citations, knowledge).map(describeSource);
  const nearby = numbered(outcome.nearby);
  return reply({
    content: [
      { text: escapeLine(outcome.headline), worth: 3 },
      { text: nearby === '' ? '' : `What the sources do say nearby:\n${nearby}`, worth: 2 },
    ],
    embeds: [embed('not_covered', asked, outcome.text, [{ name: 'Looked at', value: sources.join('\n') }])],
    rows: [
      offerRow(
        { action: 'pick', asker: asked.user },
        'What the sources do say nearby',
        outcome.nearby,
        false,
      ),
      buttonRow(
        button('What can I ask?', { action: 'help', ...carry(context) }),
        button('Why this answer?', { action: 'why', ...carry(asked.before) }),
      ),
    ],
  });
}

function renderHelp(help: Help, knowledge: Knowledge, asked: Asked): Reply {
  const context = carry(help.context ?? asked.before);
  // An option's value is the question itself: one that does not fit there can still be read in the text.
  const options = help.examples
    .filter((example) => lengthOf(example) <= limits.selectValue)
    .map((example) => ({ label: example, value: example }));
  const examples = help.examples.map((example) => `- ${escapeLine(example)}`).join('\n');
  return reply({
    content: [
      { text: escapeLine(help.headline), worth: 3 },
      { text: examples === '' ? '' : `You could ask:\n${examples}`, worth: 2 },
    ],
    embeds: [
      {
        ...embed('help', undefined, help.text),
        title: escapeLine(knowledge.dispute.title),
      },
    ],
    rows: [
      selectRow({ action: 'try', asker: asked.user, ...context }, 'Try one of these', options) ??
        buttonRow(button('What can I ask?', { action: 'help', ...context })),
    ],
  });
}

function carry(context: Context | undefined): { context?: Context } {
  return context === undefined ? {} : { context };
}

function embed(
  type: Outcome['type'],
  asked: Asked | undefined,
  text: string,
  fields: readonly APIEmbedField[] = [],
): APIEmbed {
  const shown = asked === undefined ? '' : plainLine(asked.text);
  return {
    color: colours[type],
    ...(shown !== '' && { author: { name: cut(`${askedPrefix}${shown}`, limits.embedAuthor) } }),
    ...(text.trim() !== '' && { description: escapeText(text) }),
    fields: fields.filter((field) => field.value !== ''),
  };
}

/** The question that a message of ours answered. `undefined` when it shows none, or only the beginning of it. */
export function readAsked(message: { readonly embeds?: readonly APIEmbed[] }): string | undefined {
  const name = message.embeds?.[0]?.author?.name ?? '';
  if (!name.startsWith(askedPrefix)) return undefined;
  if (lengthOf(name) >= limits.embedAuthor && name.endsWith('…')) return undefined;
  return name.slice(askedPrefix.length).replaceAll(zeroWidthSpace, '');
}

function numbered(offers: readonly Offer[]): string {
  return offers
    .slice(0, offersInText)
    .map((offer, index) => `${index + 1}. ${escapeLine(offer.label)}`)
    .join('\n');
}

/** The day on which the thing was said, found or counted. */
function dayFields(entry: Entry): APIEmbedField[] {
  switch (entry.type) {
    case 'quote':
      return entry.said_on === undefined ? [] : [dayField('Said on', entry.said_on)];
    case 'figure':
      return entry.date === undefined ? [] : [dayField('Date', entry.date)];
    case 'poll':
      return [
        ...(entry.fieldwork === undefined
          ? []
          : [
              {
                name: 'People were asked',
                value: `${dateInWords(entry.fieldwork.from)} to ${dateInWords(entry.fieldwork.until)}`,
              },
            ]),
        ...(entry.published === undefined ? [] : [dayField('Published', entry.published)]),
      ];
    case 'event':
    case 'source':
    case 'person':
    case 'organisation':
    case 'position':
    case 'fact':
    case 'term':
    case 'gap':
      return [];
  }
}

function dayField(name: string, day: Parameters<typeof describeDay>[0]): APIEmbedField {
  return { name, value: describeDay(day), inline: true };
}

type Event = Extract<Entry, { type: 'event' }>;

function eventsIn(entries: readonly Entry[]): Event[] {
  return entries.filter((entry) => entry.type === 'event').filter((event) => event.times.length > 0);
}

/** Each event's times, local and in the reader's own zone. */
function timeFields(entries: readonly Entry[], knowledge: Knowledge): APIEmbedField[] {
  const zone = knowledge.dispute.time_zone;
  const events = eventsIn(entries);
  return events.map((event) => ({
    name: events.length === 1 ? 'When' : `When: ${escapeLine(event.title)}`,
    value: event.times
      .slice(0, spellsShown)
      .map((spell) => {
        const readers = discordSpell(spell, zone);
        return `${formatSpell(spell, zone)}${readers === undefined ? '' : ` (your time: ${readers})`}`;
      })
      .concat(event.inferred === undefined ? [] : [`Inferred: ${escapeLine(event.inferred)}`])
      .join('\n'),
  }));
}

/** One line for people who see no embeds: the headline has the local times already. */
function readersTimes(entries: readonly Entry[], knowledge: Knowledge): string {
  const spells = eventsIn(entries)
    .flatMap((event) => event.times)
    .flatMap((spell) => discordSpell(spell, knowledge.dispute.time_zone) ?? []);
  return spells.length === 0 ? '' : `Your time: ${[...new Set(spells)].slice(0, spellsShown).join('; ')}`;
}
