/** Knowledge -> statements: the units that answer questions. One file for each kind of entry would be fewer lines apart
 * than together: they share their form. */
import type {
  Citation,
  Entry,
  Event,
  Fact,
  Figure,
  Knowledge,
  Organisation,
  Person,
  Poll,
  Position,
  Quote,
  Term,
} from '../knowledge/index.ts';
import type { Names } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import {
  asSentence,
  clockInWords,
  cut,
  datedInWords,
  dayInWords,
  joinSentences,
  lengthInWords,
  listInWords,
  minutesLong,
  numberInWords,
  type Spell,
  spellsInWords,
} from './wording.ts';

/** A number that a statement states, for "was it 861?" and "how many". */
export interface StatedNumber {
  readonly value: number;
  readonly bound?: Figure['bound'];
}

/** An answer-ready unit compiled from an entry. */
export interface Statement {
  /** The entry's id, with `.part` when the entry gives several statements. */
  readonly id: string;
  readonly entry: string;
  readonly type: Entry['type'] | 'dispute';
  /** The headline when nothing more exact is asked: one plain sentence. */
  readonly sentence: string;
  /** Direct answers by kind of question; a kind that is not here is answered by `sentence`, if at all. */
  readonly answers: Partial<Readonly<Record<QuestionKind, string>>>;
  readonly evidence: string;
  readonly citations: readonly Citation[];
  /** The id of the one whose words these are. */
  readonly speaker?: string;
  /** The entry of the quote that it answers. */
  readonly repliesTo?: string;
  /** Set when the speaker did not say it, but declined to. */
  readonly declined?: true;
  /** Ids of the people, organisations and sides that it is about, besides those named in its texts. */
  readonly names: readonly string[];
  /** Its own words (sentence, exact words, labels): what it is about. */
  readonly body: readonly string[];
  /** Circumstances (day, place, title of the poll): they may be named in a question, and need not be. */
  readonly circumstances: readonly string[];
  readonly keywords: readonly string[];
  readonly asks: readonly string[];
  readonly numbers: readonly StatedNumber[];
  readonly spells: readonly Spell[];
  /** Dates that it is about: `2016-04-26`, or `2016-01`. */
  readonly dates: readonly string[];
  /** What its number counts. */
  readonly unit?: string;
  /** A place that answers "where". */
  readonly place?: string;
}

type Draft = Pick<Statement, 'sentence' | 'body'> &
  Partial<Omit<Statement, 'id' | 'entry' | 'type'>> & { part?: string };
type Cited = {
  readonly id: string;
  readonly citation: readonly Citation[];
  keywords: readonly string[];
  asks: readonly string[];
};

const headlineLimit = 200;
const evidenceLimit = 500;

/** All statements of a knowledge, in the order of its collections. */
export function compileStatements(knowledge: Knowledge, names: Names): Statement[] {
  const zone = knowledge.dispute.time_zone;
  const label = (id: string) => withArticle(knowledge, names, id);
  const from = (type: Statement['type'], entry: Cited, drafts: readonly Draft[]) =>
    drafts.map((draft): Statement => finish(type, entry, draft, drafts.length));
  return [
    ...from(
      'dispute',
      { id: 'dispute', citation: knowledge.dispute.citation, keywords: [], asks: [] },
      disputeDrafts(knowledge, label),
    ),
    ...knowledge.people.flatMap((entry) => from('person', entry, personDrafts(entry, label))),
    ...knowledge.organisations.flatMap((entry) => from('organisation', entry, organisationDrafts(entry))),
    ...knowledge.quotes.flatMap((entry) => from('quote', entry, quoteDrafts(entry, knowledge, label))),
    ...knowledge.events.flatMap((entry) => from('event', entry, eventDrafts(entry, zone, label))),
    ...knowledge.polls.flatMap((entry) => from('poll', entry, pollDrafts(entry, label))),
    ...knowledge.figures.flatMap((entry) => from('figure', entry, figureDrafts(entry))),
    ...knowledge.positions.flatMap((entry) => from('position', entry, positionDrafts(entry, label))),
    ...knowledge.facts.flatMap((entry) => from('fact', entry, factDrafts(entry, knowledge, label))),
    ...knowledge.terms.flatMap((entry) => from('term', entry, termDrafts(entry))),
    ...knowledge.gaps.map(
      (gap): Statement =>
        finish(
          'gap',
          { ...gap, citation: [] },
          { sentence: gap.question, body: [gap.question], asks: [gap.question, ...gap.asks] },
          1,
        ),
    ),
  ];
}

function finish(type: Statement['type'], entry: Cited, draft: Draft, siblings: number): Statement {
  const { part, ...rest } = draft;
  // What an entry is asked by belongs to each of its statements when there is one; `assignAsks` deals with several.
  const headline = (text: string) => cut(asSentence(text), headlineLimit);
  const sentence = headline(draft.sentence);
  return {
    citations: entry.citation,
    ...rest,
    names: orNone(draft.names),
    circumstances: orNone(draft.circumstances),
    numbers: orNone(draft.numbers),
    spells: orNone(draft.spells),
    dates: orNone(draft.dates),
    // An answer that is the sentence is the same text, not a copy of it: a large knowledge has many.
    answers: Object.fromEntries(
      Object.entries(draft.answers ?? {}).map(([kind, text]) => [
        kind,
        text === draft.sentence ? sentence : headline(text),
      ]),
    ),
    id: part ? `${entry.id}.${part}` : entry.id,
    entry: entry.id,
    type,
    sentence,
    evidence: cut(draft.evidence ?? '', evidenceLimit),
    keywords: joined(draft.keywords, siblings === 1 || !part ? entry.keywords : none),
    asks: joined(draft.asks, siblings === 1 || !part ? entry.asks : none),
  };
}

/** One empty list for all statements: each has several. */
const none: readonly never[] = [];
const orNone = <T>(list: readonly T[] | undefined): readonly T[] => (list?.length ? list : none);
const joined = (own: readonly string[] = none, others: readonly string[]): readonly string[] =>
  own.length === 0 ? others : [...own, ...others];

/** "the WTO" for an organisation written with an article in its summary; a person's name as it is. */
function withArticle(knowledge: Knowledge, names: Names, id: string): string {
  const label = names.label(id);
  const entry = knowledge.entries.get(id);
  if (entry?.type !== 'organisation') return label;
  // An abbreviation or a name that ends in a common noun takes the article in running text; a proper name may not.
  return entry.short_name === label && /^[A-Z]{2,}$/.test(label) ? `the ${label}` : label;
}

function disputeDrafts(
  { dispute, people, organisations, quotes }: Knowledge,
  label: (id: string) => string,
): Draft[] {
  const drafts: Draft[] = [
    {
      sentence: dispute.summary,
      body: [dispute.summary, dispute.title, 'what is the dispute about'],
      asks: ['What is this dispute about?', 'What is going on?', 'What is the story?'],
    },
  ];
  const speakers = [...new Map(quotes.map((quote) => [quote.speaker, quote])).values()];
  if (speakers.length > 1) {
    drafts.push({
      part: 'speakers',
      sentence: `The sources quote ${listInWords(speakers.map((quote) => label(quote.speaker)))}.`,
      body: ['people quoted in the sources', 'everyone who is quoted', 'speakers'],
      asks: [
        'Who is quoted?',
        'Name everyone quoted in the article.',
        'List the people who are quoted.',
        'Whose words are in the report?',
        'Who speaks in the article?',
      ],
      citations: speakers.map((quote) => quote.citation[0]).filter((citation) => citation !== undefined),
    });
  }
  if (dispute.sides.length > 1) {
    const members = dispute.sides.map((side) => {
      const of = [...organisations, ...people].filter(
        (entry) => entry.side === side.id && entry.name !== side.name,
      );
      return of.length
        ? `${asSentence(`${side.name}: ${listInWords(of.slice(0, 4).map((entry) => entry.name))}`)}`
        : '';
    });
    drafts.push({
      part: 'sides',
      sentence: `The sides are ${listInWords(dispute.sides.map((side) => side.name))}.`,
      body: ['sides of the dispute', ...dispute.sides.map((side) => side.name)],
      keywords: ['parties', 'opponents', 'camps', 'conflict', 'row', 'fight', 'involved', 'two'],
      asks: [
        'Who are the two sides?',
        'Who is against whom?',
        'Who is the dispute between?',
        'Who is fighting whom?',
      ],
      evidence: joinSentences(members, evidenceLimit),
      names: dispute.sides.map((side) => side.id),
    });
  }
  return drafts;
}

function personDrafts(person: Person, label: (id: string) => string): Draft[] {
  const role = person.roles[0];
  const title = role ? roleInWords(role.title, role.organisation && label(role.organisation)) : undefined;
  const sentence =
    person.summary ?? (title ? `${person.name} is ${title}.` : `The sources name ${person.name}.`);
  const others = person.roles
    .slice(1)
    .map((r) => roleInWords(r.title, r.organisation && label(r.organisation)));
  return [
    {
      sentence,
      body: [
        sentence,
        person.name,
        ...person.aliases,
        ...person.roles.flatMap((r) => [r.title, ...r.aliases]),
      ],
      names: [
        person.id,
        ...person.roles.flatMap((r) => r.organisation ?? []),
        ...(person.side ? [person.side] : []),
      ],
      answers: { who_is: sentence, who: sentence, definition: sentence },
      evidence: others.length ? asSentence(`Also ${listInWords(others)}`) : '',
    },
  ];
}

function roleInWords(title: string, organisation: string | undefined): string {
  const named =
    organisation && !/ (?:of|for|at) /.test(title) && !title.includes(organisation.replace(/^the /, ''))
      ? `${title} of ${organisation}`
      : title;
  return /^(an?|the) /i.test(named) ? named : `the ${named}`;
}

function organisationDrafts(organisation: Organisation): Draft[] {
  const { name, short_name: short } = organisation;
  const subject = short && short !== name ? `${name} (${short})` : name;
  // "The drivers are", "the Evening News is".
  const verb = /(?:^|\s)\p{Ll}\w*[^s\W]s$/u.test(subject) ? 'are' : 'is';
  const sentence = `${subject} ${verb} ${organisation.what}`;
  return [
    {
      sentence,
      body: [sentence, ...organisation.aliases],
      names: [organisation.id, ...(organisation.side ? [organisation.side] : [])],
      answers: { who_is: asSentence(sentence), definition: asSentence(sentence) },
    },
  ];
}

function quoteDrafts(quote: Quote, knowledge: Knowledge, label: (id: string) => string): Draft[] {
  const speaker = capital(label(quote.speaker));
  const said = quoteInWords(quote, speaker);
  const sentence = quote.summary ?? said;
  const day = quote.said_on ? datedInWords(quote.said_on) : undefined;
  const reply = quote.replies_to ? knowledge.entries.get(quote.replies_to) : undefined;
  const instead = quote.instead ? knowledge.entries.get(quote.instead) : undefined;
  const to = quote.to.map((who) => (knowledge.entries.has(who) ? label(who) : who));
  const circumstance = [
    to.length ? `to ${listInWords(to)}` : '',
    quote.occasion ?? '',
    day ? `on ${day}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const saidSo = quote.form === 'declined' ? 'declined to say so' : 'said it';
  return [
    {
      sentence,
      body: [quote.words, ...(quote.summary ? [quote.summary] : []), ...quote.topics],
      circumstances: [
        ...(quote.occasion ? [quote.occasion] : []),
        ...to,
        ...(quote.reported_by ? [label(quote.reported_by)] : []),
      ],
      speaker: quote.speaker,
      ...(quote.replies_to ? { repliesTo: quote.replies_to } : {}),
      ...(quote.form === 'declined' ? { declined: true as const } : {}),
      names: [...quote.about, ...quote.to.filter((who) => knowledge.entries.has(who))],
      answers: {
        who_said: sentence,
        what_said: sentence,
        ...(day ? { when: `${speaker} ${saidSo} on ${day}.` } : {}),
        ...(quote.occasion ? { where: asSentence(`${speaker} ${saidSo} ${quote.occasion}`) } : {}),
      },
      evidence: joinSentences(
        [
          quote.form === 'verbatim' && said !== sentence
            ? asSentence(`Exact words: “${quote.words}”`)
            : undefined,
          instead?.type === 'quote' ? quoteInWords(instead, 'The words were instead') : undefined,
          circumstance
            ? asSentence(`${quote.form === 'declined' ? 'Asked' : 'Said'} ${circumstance}`)
            : undefined,
          reply?.type === 'quote' ? `It was a reply to ${label(reply.speaker)}: “${reply.words}”` : undefined,
          quote.reported_by ? `Reported by ${label(quote.reported_by)}.` : undefined,
          quote.form === 'reported' ? 'Reported in other words, not word for word.' : undefined,
        ],
        evidenceLimit,
      ),
      dates: quote.said_on ? [quote.said_on.date] : [],
    },
  ];
}

function quoteInWords(quote: Quote, speaker: string): string {
  switch (quote.form) {
    case 'verbatim':
      return `${speaker}${speaker.includes(' were ') ? '' : ' said'}: “${quote.words}”`;
    case 'reported':
      return asSentence(`${speaker} said that ${quote.words.replace(/^that /, '')}`);
    case 'declined':
      return asSentence(`${speaker} declined to say ${quote.words}`);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function eventDrafts(event: Event, zone: string, label: (id: string) => string): Draft[] {
  const spells = event.times;
  const by = event.by.map(label);
  const when = spells.length ? spellsInWords(spells, zone) : undefined;
  const dates = spells.flatMap((spell) => [
    spell.start.slice(0, 10),
    ...(spell.end ? [spell.end.slice(0, 10)] : []),
  ]);
  const inferred = event.inferred ? ' (inferred)' : '';
  const lengths = spells.map((spell) => minutesLong(spell, zone));
  const length = lengths[0] && lengths.every((l) => l === lengths[0]) ? lengths[0] : undefined;
  const hours = spells.some((spell) => clockInWords(spell.start));
  const title = capital(event.title);
  const whenSentence = when ? asSentence(`${title}: ${when}${inferred}`) : undefined;
  const main: Draft = {
    sentence: event.summary,
    body: [event.summary, event.title, event.kind, ...event.topics],
    circumstances: event.place ? [event.place] : [],
    names: [...event.by, ...event.to],
    answers: {
      ...(whenSentence ? { when: whenSentence } : {}),
      ...(whenSentence && hours ? { hours: whenSentence } : {}),
      ...(length
        ? {
            how_long: asSentence(
              `${title}: ${lengthInWords(length)}${spells.length > 1 ? ` on each of ${spells.length} days` : ''}, ${when}`,
            ),
          }
        : whenSentence && spells.length > 1
          ? { how_long: whenSentence }
          : {}),
      ...(event.place ? { where: asSentence(`${title}: ${event.place}`) } : {}),
      ...(by.length ? { who: event.summary } : {}),
      ...(event.reason
        ? { why: asSentence(`${title}: because ${event.reason.replace(/^because /, '')}`) }
        : {}),
    },
    evidence: joinSentences(
      [
        whenSentence,
        event.outcome && asSentence(event.outcome),
        event.scope?.withdrawn && asSentence(event.scope.withdrawn),
        event.scope?.cover && asSentence(event.scope.cover),
        event.reason && asSentence(`Reason: ${event.reason}`),
        event.place && asSentence(`Place: ${event.place}`),
      ],
      evidenceLimit,
    ),
    spells,
    dates,
    ...(event.place ? { place: event.place } : {}),
  };
  const context = [event.title, event.kind];
  const part = (
    name: string,
    text: string | undefined,
    keywords: readonly string[],
    answers: Draft['answers'] = {},
  ): Draft[] =>
    text
      ? [
          {
            part: name,
            sentence: text,
            body: [text],
            circumstances: context,
            keywords,
            names: event.by,
            evidence: main.sentence,
            dates,
            answers,
          },
        ]
      : [];
  return [
    main,
    ...part('outcome', event.outcome, ['result', 'outcome', 'end', 'happened'], {}),
    ...part('withdrawn', event.scope?.withdrawn, ['withdrawn', 'withdraw', 'stop', 'not do'], {}),
    ...part(
      'cover',
      event.scope?.cover,
      ['cover', 'provided', 'stay', 'remain', 'who'],
      event.scope?.cover ? { who: asSentence(event.scope.cover) } : {},
    ),
  ];
}

function pollDrafts(poll: Poll, label: (id: string) => string): Draft[] {
  const pollster = label(poll.pollster);
  const client = poll.client ? label(poll.client) : undefined;
  const byline = `${pollster}${client ? ` poll for ${client}` : ' poll'}`;
  const names = [poll.pollster, ...(poll.client ? [poll.client] : [])];
  const context = [poll.title, 'poll', 'survey', pollster, ...(client ? [client] : [])];
  const { size, population } = poll.sample;
  const sample = size ? `${numberInWords(size)} ${population ?? 'people'}` : population;
  const basis = joinSentences(
    [
      sample && asSentence(`Sample: ${sample}`),
      poll.fieldwork &&
        asSentence(`Fieldwork: ${dayInWords(poll.fieldwork.from)} to ${dayInWords(poll.fieldwork.until)}`),
      poll.published && asSentence(`Published: ${datedInWords(poll.published)}`),
    ],
    evidenceLimit,
  );
  const results = poll.questions.flatMap((question) => question.results);
  const dates = poll.fieldwork
    ? [poll.fieldwork.from, poll.fieldwork.until]
    : poll.published
      ? [poll.published.date]
      : [];
  const base = { names, circumstances: context, dates };
  const overview = results.slice(0, 3).map(resultInWords);
  const drafts: Draft[] = [
    {
      ...base,
      sentence: cut(`The ${byline} found: ${overview.join('; ')}`, headlineLimit),
      body: [poll.title, 'poll survey find say show result', `${byline}`],
      answers: {},
      evidence: joinSentences(
        [...results.slice(3).map((r) => asSentence(resultInWords(r))), basis],
        evidenceLimit,
      ),
      numbers: results.flatMap((r) => (r.value === undefined ? [] : [{ value: r.value }])),
    },
    {
      ...base,
      part: 'pollster',
      sentence: `${pollster} carried out the poll${client ? ` for ${client}` : ''}.`,
      body: [
        `${pollster} carried out conducted ran did poll${client ? ` for ${client} commissioned paid` : ''}`,
      ],
      keywords: [
        'pollster',
        'polling firm',
        'company',
        'survey',
        'carry out',
        'conduct',
        'behind',
        'commission',
        'asked',
      ],
      asks: [
        'Who did the poll?',
        'Who carried out the poll?',
        'Which pollster was it?',
        'Who ran the survey?',
        'Whose poll is it?',
        ...(client ? ['Who commissioned the poll?', 'Who was the poll for?', 'Who paid for the poll?'] : []),
      ],
      answers: { who: `${pollster} carried out the poll${client ? ` for ${client}` : ''}.` },
      evidence: basis,
    },
  ];
  if (sample) {
    drafts.push({
      ...base,
      part: 'sample',
      sentence: `The ${byline} asked ${sample}.`,
      body: [`poll asked surveyed questioned ${sample} people`],
      keywords: [
        'sample',
        'sample size',
        'respondents',
        'interviewed',
        'took part',
        'base',
        'polled',
        'people',
      ],
      asks: [
        'How many people were asked in the poll?',
        'How big was the sample?',
        'What was the sample size?',
        'Who was asked in the poll?',
      ],
      answers: {
        ...(size ? { how_many: `The ${byline} asked ${sample}.` } : {}),
        who: `The ${byline} asked ${sample}.`,
      },
      numbers: size ? [{ value: size }] : [],
      evidence: basis,
    });
  }
  if (poll.fieldwork) {
    const { from, until } = poll.fieldwork;
    const sentence = `The ${byline} was carried out from ${dayInWords(from)} to ${dayInWords(until)}.`;
    drafts.push({
      ...base,
      part: 'fieldwork',
      sentence,
      body: ['poll fieldwork carried out conducted'],
      keywords: [
        'when',
        'ring',
        'call',
        'phone',
        'question',
        'survey',
        'dates',
        'interviews',
        'interviewed',
        'days',
        'took place',
        'asked',
      ],
      asks: ['When was the poll done?', 'When was the fieldwork?', 'On what dates were people interviewed?'],
      answers: { when: sentence },
      evidence: basis,
    });
  }
  for (const [q, question] of poll.questions.entries()) {
    const wording = question.wording ? asSentence(`Question: “${question.wording}”`) : undefined;
    if (question.wording) {
      drafts.push({
        ...base,
        part: `wording${q + 1}`,
        sentence: `The ${byline} asked: “${question.wording}”`,
        body: [question.topic, question.wording],
        keywords: ['wording', 'exact question', 'worded', 'phrased', 'put'],
        asks: [
          'What was the question?',
          'How was the question worded?',
          'What exactly was asked in the poll?',
        ],
        evidence: basis,
      });
    }
    const others = (without: number) =>
      question.results.flatMap((r, i) => (i === without ? [] : [asSentence(capital(resultInWords(r)))]));
    for (const [r, result] of question.results.entries()) {
      const sentence = result.summary ?? `${capital(resultInWords(result))}, a ${byline} found`;
      drafts.push({
        ...base,
        part: `q${q + 1}r${r + 1}`,
        sentence,
        body: [result.label, result.summary ?? '', result.words ?? '', result.trend ?? ''].filter(Boolean),
        circumstances: [...context, question.topic, ...(question.wording ? [question.wording] : [])],
        keywords: [...result.keywords, 'percentage', 'share', 'proportion', 'public', 'people'],
        asks: result.asks,
        answers: {
          ...(hasSize(result) ? { share: asSentence(sentence), how_many: asSentence(sentence) } : {}),
          ...(result.trend
            ? { change: asSentence(`${capital(resultInWords(result))} (${result.trend})`) }
            : {}),
        },
        numbers: result.value === undefined ? fractionOf(result.words) : [{ value: result.value }],
        evidence: joinSentences(
          [...others(r), ...question.earlier.map((e) => asSentence(earlierInWords(e))), wording, basis],
          evidenceLimit,
        ),
      });
    }
    for (const [e, earlier] of question.earlier.entries()) {
      const sentence = earlier.summary ?? asSentence(earlierInWords(earlier));
      const now = question.results[0];
      const change = now
        ? joinSentences([sentence, asSentence(`Now: ${resultInWords(now)}`)], headlineLimit)
        : sentence;
      drafts.push({
        ...base,
        part: `q${q + 1}e${e + 1}`,
        sentence,
        body: [earlier.label, earlier.summary ?? '', earlier.words ?? '', earlier.when],
        circumstances: [...context, question.topic],
        keywords: [
          ...earlier.keywords,
          'earlier',
          'before',
          'previous',
          'previously',
          'then',
          'ago',
          'last time',
          'percentage',
          'share',
          'public',
          'people',
        ],
        asks: earlier.asks,
        dates: earlier.date ? [earlier.date] : [],
        answers: {
          share: sentence,
          how_many: sentence,
          change,
          when: asSentence(`${earlier.when}: ${earlierInWords(earlier)}`),
        },
        numbers: earlier.value === undefined ? fractionOf(earlier.words) : [{ value: earlier.value }],
        evidence: joinSentences(
          [now && asSentence(`Now: ${resultInWords(now)}`), earlier.note, wording, basis],
          evidenceLimit,
        ),
      });
    }
  }
  return drafts;
}

type Result = Poll['questions'][number]['results'][number];

const resultInWords = (result: Result): string =>
  `${result.value === undefined ? result.words : `${result.value}${result.unit === '%' ? '%' : ` ${result.unit}`}`} ${result.label}`;

/** "A rising number" is no size; "a majority" is. */
const hasSize = (result: Result): boolean =>
  result.value !== undefined ||
  /\b(?:majority|minority|most|half|quarter|third|thirds|fifth|few|handful|nearly all|everyone|nobody|none)\b/.test(
    result.words ?? '',
  );

function earlierInWords(earlier: Poll['questions'][number]['earlier'][number]): string {
  return `${earlier.value === undefined ? earlier.words : `${earlier.value}%`} ${earlier.label} in ${earlier.when}`;
}

/** Shares that are given in words, in per cent. */
function fractionOf(words: string | undefined): StatedNumber[] {
  const value = /\bquarter\b/.test(words ?? '')
    ? 25
    : /\bhalf\b/.test(words ?? '')
      ? 50
      : /\bthird\b/.test(words ?? '')
        ? 100 / 3
        : undefined;
  if (value === undefined) return [];
  return [{ value, ...(/more than|over/.test(words ?? '') ? { bound: 'more than' as const } : {}) }];
}

function figureDrafts(figure: Figure): Draft[] {
  return [
    {
      sentence: figure.summary,
      body: [figure.summary, figure.unit, figure.words ?? ''],
      circumstances: [figure.place ?? '', figure.details ?? ''].filter(Boolean),
      answers: {
        how_many: figure.summary,
        share: figure.summary,
        ...(figure.place ? { where: figure.summary } : {}),
        ...(figure.date ? { when: figure.summary } : {}),
      },
      evidence: joinSentences(
        [
          figure.details && asSentence(figure.details),
          figure.place && asSentence(`Place: ${figure.place}`),
          figure.date && asSentence(`Date: ${datedInWords(figure.date)}`),
        ],
        evidenceLimit,
      ),
      unit: figure.unit,
      numbers: figure.number === undefined ? [] : [{ value: figure.number, bound: figure.bound }],
      dates: figure.date ? [figure.date.date] : [],
      ...(figure.place ? { place: figure.place } : {}),
    },
  ];
}

function positionDrafts(position: Position, label: (id: string) => string): Draft[] {
  const holder = capital(label(position.holder));
  const why = position.reason
    ? cut(asSentence(`${holder}: because ${position.reason.replace(/^because /, '')}`), headlineLimit)
    : undefined;
  const condition = position.condition ? cut(asSentence(position.condition), headlineLimit) : undefined;
  const base = { circumstances: [holder], speaker: position.holder, names: [position.holder] };
  const drafts: Draft[] = [
    {
      ...base,
      sentence: position.summary,
      body: [position.summary, position.issue, position.reason ?? ''].filter(Boolean),
      answers: {
        who: position.summary,
        who_said: position.summary,
        what_said: position.summary,
        ...(why ? { why } : {}),
        ...(condition ? { condition } : {}),
      },
      evidence: joinSentences(
        [position.reason && asSentence(`Reason: ${position.reason}`), condition],
        evidenceLimit,
      ),
    },
  ];
  // A statement of its own: what somebody would do is not what they do.
  if (condition) {
    drafts.push({
      ...base,
      part: 'condition',
      sentence: condition,
      body: [condition],
      circumstances: [holder, position.issue],
      answers: { condition, what_said: condition, who: condition },
      evidence: position.summary,
    });
  }
  return drafts;
}

function factDrafts(fact: Fact, knowledge: Knowledge, label: (id: string) => string): Draft[] {
  const named = (text: string | undefined) => (text && knowledge.entries.has(text) ? label(text) : text);
  const who = named(fact.who);
  const about = (text: string | undefined) => (text ? fact.summary : undefined);
  const answers = Object.entries({
    who: about(who),
    where: about(fact.where),
    when: about(fact.when),
    why: about(fact.why),
  });
  return [
    {
      sentence: fact.summary,
      body: [fact.summary],
      circumstances: [
        who ?? '',
        fact.where ?? '',
        fact.when ?? '',
        fact.why ?? '',
        fact.details ?? '',
      ].filter(Boolean),
      names: [...fact.about, ...(fact.who && knowledge.entries.has(fact.who) ? [fact.who] : [])],
      answers: Object.fromEntries(answers.filter(([, text]) => text !== undefined)),
      evidence: joinSentences(
        [
          fact.details && asSentence(fact.details),
          who && !fact.summary.includes(who) ? asSentence(`Who: ${who}`) : undefined,
          fact.where && !fact.summary.includes(fact.where) ? asSentence(`Where: ${fact.where}`) : undefined,
          fact.when && !fact.summary.includes(fact.when) ? asSentence(`When: ${fact.when}`) : undefined,
          fact.why ? asSentence(`Because ${fact.why.replace(/^because /, '')}`) : undefined,
        ],
        evidenceLimit,
      ),
      ...(fact.where ? { place: fact.where } : {}),
    },
  ];
}

function termDrafts(term: Term): Draft[] {
  return [
    {
      sentence: term.meaning,
      body: [term.term, ...term.aliases, term.meaning],
      answers: { definition: term.meaning },
    },
  ];
}
