/**
 * What volunteers may write in `knowledge/*.yaml`: one zod schema per collection. Objects are strict, so that a
 * misspelt key is an error. References between entries are checked afterwards, in `references.ts`.
 */
import { z } from 'zod';

const id = z
  .string()
  .max(60)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id has small letters, digits and single hyphens, such as "pay-talks"',
  )
  .describe('Unique across all files and collections.');
const ref = id.describe('The id of another entry.');
const text = z.string().trim().min(1);
/** A sentence that can stand as the headline of an answer, which has room for 200 characters. */
const sentence = text.max(200).describe('One plain sentence of at most 200 characters, in our own words.');
const day = z.iso.date('a date is written 2016-04-26');
const localTime = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/,
    'a time is written 2016-04-26T08:00 (local time of the dispute), or 2016-04-26 when the hour is not known',
  )
  .refine(
    (value) => !Number.isNaN(Date.parse(`${value.slice(0, 10)}T00:00Z`)) && isCalendarDay(value),
    'no such day',
  );

function isCalendarDay(value: string): boolean {
  const date = new Date(`${value.slice(0, 10)}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value.slice(0, 10);
}

/** A day that the source states, or that was inferred, with the reason. */
const datedDay = z
  .union([day, z.strictObject({ date: day, inferred: text.describe('What it was inferred from.') })])
  .transform((value): DatedDay => (typeof value === 'string' ? { date: value } : value));

/** A day as in `datedDay`; `inferred` gives the reason when the source does not state it. */
export interface DatedDay {
  readonly date: string;
  readonly inferred?: string | undefined;
}

const citation = z.strictObject({
  source: ref,
  paragraph: z
    .int()
    .positive()
    .describe('The n-th line of the source text that is not blank, counting from 1.'),
  inferred: text.optional().describe('Only when the entry is not stated there: what it was inferred from.'),
});
export type Citation = Readonly<z.output<typeof citation>>;

const citations = z
  .union([citation, z.array(citation).min(1)])
  .transform((value): readonly Citation[] => (Array.isArray(value) ? value : [value]))
  .describe('Where the source says it: one, or a list with the best first.');

/** What every cited entry has. */
const entry = {
  id,
  citation: citations,
  keywords: z.array(text).default([]).describe('Other words people use for what this entry says.'),
  asks: z.array(text).default([]).describe('Ways in which people ask for it.'),
};

const dispute = z.strictObject({
  title: text.max(100).describe('What the bot answers about, as in "the first all-out strike of ...".'),
  summary: sentence,
  time_zone: z
    .string()
    .refine(isTimeZone, 'a time zone is an IANA name such as Europe/London')
    .describe('All times in the knowledge are local to this zone.'),
  today: datedDay.describe('The day on which the sources were published: what "today" and "tomorrow" mean.'),
  about: z
    .array(text)
    .min(1)
    .describe(
      'Words for the dispute as a whole, which any question may hold: ["strike", "railway", "drivers"].',
    ),
  sides: z
    .array(
      z.strictObject({
        id,
        name: text.describe('A neutral name, as in "the Government".'),
        aliases: z.array(text).default([]),
      }),
    )
    .default([]),
  citation: citations,
});

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

const source = z.strictObject({
  id,
  title: text,
  publisher: text.optional().describe('Leave out when it is not stated.'),
  author: text.optional(),
  published: datedDay,
  url: z.url().optional(),
  note: text.optional(),
});

const role = z.strictObject({
  title: text.describe('As in "Health Secretary".'),
  organisation: ref.optional(),
  aliases: z.array(text).default([]).describe('Other names of the role: "health minister".'),
  from: day.optional(),
  until: day.optional(),
});

const person = z.strictObject({
  ...entry,
  name: text,
  aliases: z.array(text).default([]),
  pronoun: z
    .enum(['he', 'she', 'they'])
    .optional()
    .describe('For follow-ups such as "what else did she say?".'),
  roles: z.array(role).default([]).describe('The present one first.'),
  side: ref.optional(),
  summary: sentence.optional().describe('Who the person is; compiled from the first role when left out.'),
});

const organisation = z.strictObject({
  ...entry,
  name: text,
  short_name: text.optional(),
  aliases: z.array(text).default([]),
  what: text.describe('What it is, to follow "is": "the trade union of doctors in the United Kingdom".'),
  side: ref.optional(),
});

const quote = z
  .strictObject({
    ...entry,
    speaker: ref.describe('A person or an organisation.'),
    form: z
      .enum(['verbatim', 'reported', 'declined'])
      .describe('Exact words; reported in our own words; or something the speaker declined to say.'),
    words: text.describe(
      'verbatim: the exact words, without quotation marks. reported: to follow "said that". declined: to follow "declined to say".',
    ),
    summary: sentence
      .optional()
      .describe('The sentence to answer with, naming the speaker. Wanted when `words` is a fragment.'),
    said_on: datedDay.optional(),
    occasion: text
      .optional()
      .describe('To follow "He said it": "on the radio programme Today", "in Parliament".'),
    to: z.array(text).default([]).describe('Whom it was said to: ids, or words.'),
    about: z.array(ref).default([]).describe('People, organisations and events that it is about.'),
    topics: z.array(text).default([]),
    replies_to: ref.optional().describe('The quote that it answers.'),
    instead: ref.optional().describe('declined: the quote that was said instead.'),
    reported_by: ref.optional().describe('The organisation that reported it, when the source names one.'),
  })
  .refine((q) => q.form === 'declined' || q.instead === undefined, {
    path: ['instead'],
    error: 'only a quote of form "declined" has something said instead',
  });

const event = z.strictObject({
  ...entry,
  kind: text.describe('strike, talks, appeal, statement, protest, picket, ballot, letter, agreement...'),
  title: text.max(100),
  summary: sentence,
  times: z
    .array(z.strictObject({ start: localTime, end: localTime.optional() }))
    .default([])
    .describe('One for each day or spell. A night shift ends on the next day.'),
  inferred: text.optional().describe('When the times are not stated: what they were inferred from.'),
  place: text.optional(),
  by: z.array(ref).default([]).describe('Who does it.'),
  to: z.array(ref).default([]).describe('Whom it is addressed to.'),
  reason: text.optional().describe('Why, to follow "because".'),
  outcome: text.optional().describe('What came of it: a sentence.'),
  scope: z
    .strictObject({
      withdrawn: text.optional().describe('What the strikers do not do: a sentence.'),
      cover: text.optional().describe('What cover stays and who provides it: a sentence.'),
    })
    .optional(),
  topics: z.array(text).default([]),
});

const pollResult = z
  .strictObject({
    label: text.describe('What these people think, to follow "57%": "support the strike".'),
    value: z.number().optional().describe('A number; leave it out when the source gives only words.'),
    unit: text.default('%'),
    words: text.optional().describe('The words used instead of a number: "a quarter", "a majority".'),
    trend: text.optional().describe('How it moved, as the source says: "rising", "higher than in January".'),
    summary: sentence.optional(),
    keywords: z.array(text).default([]),
    asks: z.array(text).default([]),
  })
  .refine((r) => r.value !== undefined || r.words !== undefined, {
    error: 'a result needs `value` (a number), or `words` such as "a majority"',
  });

const poll = z.strictObject({
  ...entry,
  title: text.max(100),
  pollster: ref,
  client: ref.optional().describe('Who paid for or published it.'),
  sample: z.strictObject({ size: z.int().positive().optional(), population: text.optional() }).default({}),
  fieldwork: z
    .strictObject({ from: day, until: day })
    .optional()
    .describe('Leave out when it is not stated.'),
  published: datedDay.optional(),
  questions: z
    .array(
      z.strictObject({
        topic: text.describe('What was asked about, to follow "on": "support for the strike".'),
        wording: text.optional().describe('The exact question; leave out when it is not stated.'),
        results: z.array(pollResult).min(1),
        earlier: z
          .array(
            z.strictObject({
              when: text.describe('To follow "in": "January 2016".'),
              date: text.optional().describe('2016-01 or 2016-01-12, when known.'),
              label: text,
              value: z.number().optional(),
              words: text.optional(),
              note: text
                .optional()
                .describe('What differs between the two, as the source has it: a sentence.'),
              summary: sentence.optional(),
              keywords: z.array(text).default([]),
              asks: z.array(text).default([]),
            }),
          )
          .default([]),
      }),
    )
    .min(1),
});

const figure = z
  .strictObject({
    ...entry,
    number: z.number().optional(),
    words: text.optional().describe('The words used instead of a number: "thousands", "more than a dozen".'),
    bound: z.enum(['exactly', 'about', 'more than', 'at least', 'up to', 'fewer than']).default('exactly'),
    unit: text.describe('What is counted, in the plural: "appointments and operations".'),
    summary: sentence.describe('The whole fact: what was counted, where, and the number.'),
    place: text.optional(),
    date: datedDay.optional(),
    details: text.optional().describe('What else the source says of it: a sentence.'),
  })
  .refine((f) => f.number !== undefined || f.words !== undefined, {
    error: 'a figure needs `number`, or `words` such as "thousands"',
  });

const position = z.strictObject({
  ...entry,
  holder: ref.describe('A person, an organisation or a side.'),
  issue: text.describe('What it is about: "the new contract".'),
  summary: sentence.describe('The stance, naming the holder.'),
  reason: text.optional().describe('Why they hold it, to follow "because".'),
  condition: text.optional().describe('What it would take: a sentence.'),
});

const fact = z.strictObject({
  ...entry,
  summary: sentence,
  about: z.array(ref).default([]),
  who: text.optional().describe('The answer to "who?", where the fact gives one: an id, or words.'),
  where: text.optional().describe('The answer to "where?".'),
  when: text.optional().describe('The answer to "when?".'),
  why: text.optional().describe('The answer to "why?", to follow "because".'),
  details: text.optional(),
});

const term = z.strictObject({
  ...entry,
  term: text,
  aliases: z.array(text).default([]),
  meaning: sentence.describe('A whole sentence that explains it.'),
});

const gap = z.strictObject({
  id,
  question: text.describe('A question that volunteers checked and the sources do not answer.'),
  checked: day,
  note: text.optional().describe('What the sources do say nearby: a sentence.'),
  keywords: z.array(text).default([]),
  asks: z.array(text).default([]),
});

const vocabulary = z.strictObject({
  words: z.array(text).min(2).describe('Words that mean the same here: ["walkout", "strike", "stoppage"].'),
});

const question = z
  .strictObject({
    question: text,
    after: z.array(text).default([]).describe('What was asked just before, when it is a follow-up.'),
    entry: z
      .union([ref, z.array(ref).min(1)])
      .optional()
      .describe('The entry (or any of the entries) it must find.'),
    says: z
      .array(text)
      .default([])
      .describe(
        'What the headline or text must hold: the number, the name. For entries that say several things.',
      ),
    refuse: z.literal(true).optional(),
    category: text.optional().describe('The kind of question, for the table of `npm run eval`.'),
    unread: z.literal(true).optional().describe('Kept aside: never looked at while the bot is tuned.'),
  })
  .refine((q) => (q.entry === undefined) !== (q.refuse === undefined), {
    error: 'a question has either `entry` or `refuse: true`',
  });

/** The collections that a file may hold, with the schema of one item in each. */
export const collections = {
  sources: source,
  people: person,
  organisations: organisation,
  quotes: quote,
  events: event,
  polls: poll,
  figures: figure,
  positions: position,
  facts: fact,
  terms: term,
  gaps: gap,
  vocabulary,
  questions: question,
} as const;

export { dispute as disputeSchema };
export type CollectionName = keyof typeof collections;

type Item<Name extends CollectionName> = Readonly<z.output<(typeof collections)[Name]>>;
export type Dispute = Readonly<z.output<typeof dispute>>;
export type Source = Item<'sources'>;
export type Person = Item<'people'>;
export type Organisation = Item<'organisations'>;
export type Quote = Item<'quotes'>;
export type Event = Item<'events'>;
export type Poll = Item<'polls'>;
export type Figure = Item<'figures'>;
export type Position = Item<'positions'>;
export type Fact = Item<'facts'>;
export type Term = Item<'terms'>;
export type Gap = Item<'gaps'>;
export type Vocabulary = Item<'vocabulary'>;
export type Question = Item<'questions'>;

/** An entry with its type: what an id may refer to. */
export type Entry =
  | ({ readonly type: 'source' } & Source)
  | ({ readonly type: 'person' } & Person)
  | ({ readonly type: 'organisation' } & Organisation)
  | ({ readonly type: 'quote' } & Quote)
  | ({ readonly type: 'event' } & Event)
  | ({ readonly type: 'poll' } & Poll)
  | ({ readonly type: 'figure' } & Figure)
  | ({ readonly type: 'position' } & Position)
  | ({ readonly type: 'fact' } & Fact)
  | ({ readonly type: 'term' } & Term)
  | ({ readonly type: 'gap' } & Gap);

/** All files of a folder, read as one, validated. Never changes: a reload makes another. */
export interface Knowledge {
  readonly dispute: Dispute;
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
  readonly polls: readonly Poll[];
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly facts: readonly Fact[];
  readonly terms: readonly Term[];
  readonly gaps: readonly Gap[];
  readonly vocabulary: readonly Vocabulary[];
  readonly questions: readonly Question[];
  /** Every entry that has an id, by that id. */
  readonly entries: ReadonlyMap<string, Entry>;
}
