/** An invented dispute for the tests of answers: two people share a first name, two a surname; one strike is at night. */
import {
  type Answerer,
  type Context,
  createAnswerer,
  type Offer,
  type Outcome,
} from '../../src/answers/index.ts';
import { createWorkspace } from '../knowledge/workspace.ts';

export const people = `people:
  - id: aino-korpela
    name: Aino Korpela
    pronoun: she
    roles: [{ title: head of the Lake Crew Union, organisation: crew-union }]
    side: crews
    citation: { source: gazette, paragraph: 2 }
    asks: [Who leads the union?]
  - id: eero-korpela
    name: Eero Korpela
    pronoun: he
    roles: [{ title: Minister of Ports, aliases: [ports minister] }]
    citation: { source: gazette, paragraph: 3 }
  - id: eero-laine
    name: Eero Laine
    pronoun: he
    roles: [{ title: chief executive of Imra Lines, organisation: imra-lines }]
    side: owners
    citation: { source: gazette, paragraph: 4 }
  - id: signe-dahl
    name: Signe Dahl
    pronoun: she
    roles: [{ title: harbour master }]
    citation: { source: gazette, paragraph: 5 }
organisations:
  - id: crew-union
    name: Lake Crew Union
    short_name: LCU
    aliases: [the union]
    what: the union of the ferry crews
    side: crews
    citation: { source: gazette, paragraph: 2 }
  - id: imra-lines
    name: Imra Lines
    what: the company that runs the ferries
    side: owners
    citation: { source: gazette, paragraph: 4 }
  - id: mittari
    name: Mittari
    what: a pollster
    citation: { source: gazette, paragraph: 12 }
`;

export const quotes = `quotes:
  - id: aino-lanterns
    speaker: aino-korpela
    form: verbatim
    words: no lantern can replace a sailor who is awake
    said_on: 2021-03-07
    occasion: at a rally in the harbour
    topics: [night shifts, safety]
    citation: { source: gazette, paragraph: 2 }
    asks: [What did Aino Korpela say about safety?]
  - id: aino-pensions
    speaker: aino-korpela
    form: reported
    words: the pensions of the stokers were never on the table
    topics: [pensions]
    citation: { source: gazette, paragraph: 2 }
  - id: eero-k-ice
    speaker: eero-korpela
    form: verbatim
    words: the ice will not wait for a ballot
    summary: Eero Korpela said that “the ice will not wait for a ballot”.
    topics: [ice, ballot]
    citation: { source: gazette, paragraph: 3 }
  - id: laine-timetable
    speaker: eero-laine
    form: verbatim
    words: our timetable is the fairest on any lake
    topics: [timetable]
    citation: { source: gazette, paragraph: 4 }
  - id: laine-lanterns
    speaker: eero-laine
    form: reported
    words: lanterns with cameras see further than sailors
    topics: [lanterns, cameras]
    replies_to: aino-lanterns
    citation: { source: gazette, paragraph: 4 }
  - id: laine-bonus
    speaker: eero-laine
    form: declined
    words: whether the directors would give back their bonus
    topics: [bonus]
    citation: { source: gazette, paragraph: 4 }
`;

export const events = `events:
  - id: night-strike
    kind: strike
    title: The night strike
    summary: Ferry crews strike through the night of 27 March.
    times: [{ start: 2021-03-27T22:00, end: 2021-03-28T06:00 }]
    by: [crew-union]
    reason: the company wants crews of two at night
    scope:
      withdrawn: No ferry leaves the harbour.
      cover: A volunteer crew sails the ambulance boat.
    citation: { source: gazette, paragraph: 6 }
    asks: [When is the night strike?]
  - id: talks
    kind: talks
    title: The talks
    summary: The talks in the town hall ended without a deal.
    times: [{ start: 2021-03-02 }]
    place: the town hall
    by: [crew-union, imra-lines]
    citation: { source: gazette, paragraph: 7 }
`;

export const numbers = `polls:
  - id: poll
    title: Poll on the strike
    pollster: mittari
    sample: { size: 1204, population: people who live by the lake }
    published: 2021-03-06
    questions:
      - topic: support for the strike
        results:
          - { label: support the strike, value: 58 }
          - { label: oppose the strike, value: 31 }
        earlier:
          - { when: January 2021, date: 2021-01, label: supported the strike, value: 49 }
    citation: { source: gazette, paragraph: 12 }
figures:
  - id: cancelled
    number: 640
    unit: sailings
    summary: The company cancelled 640 sailings for March.
    citation: { source: gazette, paragraph: 8 }
  - id: lorries
    number: 90
    bound: more than
    unit: lorries
    summary: More than 90 lorries were stuck at the quay of Vuono.
    place: the quay of Vuono
    citation: { source: gazette, paragraph: 9 }
`;

export const others = `positions:
  - id: union-crews
    holder: crew-union
    issue: crews at night
    summary: The Lake Crew Union rejects crews of two at night.
    reason: two sailors cannot launch a lifeboat
    condition: The union would call off the strike if every night ferry had a crew of four.
    citation: { source: gazette, paragraph: 10 }
facts:
  - id: wreck
    summary: The ferry Tuuli ran aground near Vuono in 2019 with one sailor on watch.
    where: near Vuono
    when: in 2019
    citation: { source: gazette, paragraph: 11 }
terms:
  - id: lantern
    term: lantern
    meaning: A lantern is a mast with lights and cameras that stands at a harbour mouth.
    citation: { source: gazette, paragraph: 11 }
gaps:
  - id: gap-wages
    question: How much does a stoker earn?
    checked: 2021-03-10
    note: The sources mention pensions only.
    asks: [What is the wage of a stoker?, What are stokers paid?]
`;

/** A new answerer of this dispute, with what else is given as YAML text. */
export async function createFerries(more: Readonly<Record<string, string>> = {}): Promise<Answerer> {
  const workspace = await createWorkspace({
    'people.yaml': people,
    'quotes.yaml': quotes,
    'events.yaml': events,
    'numbers.yaml': numbers,
    'others.yaml': others,
    ...more,
  });
  return createAnswerer((await workspace.load()).knowledge);
}

let shared: Promise<Answerer> | undefined;

/** The answerer of this dispute that the tests of a file share: it keeps nothing between questions. */
export const ferries = (): Promise<Answerer> => {
  shared ??= createFerries();
  return shared;
};

/**
 * How the tests of a file ask this dispute with more knowledge in it, which is read when the first asks. `asked` is for
 * several turns of one conversation, and gives what the last one gets.
 */
export function asking(more: string): {
  readonly ask: (question: string) => Promise<string>;
  readonly asked: (...questions: readonly string[]) => Promise<string>;
} {
  let answerer: Promise<Answerer> | undefined;
  const asked = async (...questions: readonly string[]): Promise<string> => {
    answerer ??= createFerries({ 'more.yaml': more });
    const outcome = converse(await answerer, questions).at(-1);
    if (!outcome) throw new Error('nothing was asked');
    return gist(outcome);
  };
  return { ask: (question) => asked(question), asked };
}

/** What a test looks at first: "answer aino-lanterns", "not_covered outside", "choose a b". */
export function gist(outcome: Outcome): string {
  switch (outcome.type) {
    case 'answer':
      return ['answer', outcome.verdict, outcome.context.statements[0]].filter(Boolean).join(' ');
    case 'choose':
      return ['choose', ...outcome.offers.map(({ statement }: Offer) => statement)].join(' ');
    case 'not_covered':
      return `not_covered ${outcome.reason}`;
    case 'help':
      return 'help';
  }
}

/** Asks one after the other, each with the context that the last outcome carries, as text and back as in a custom id. */
export function converse(answerer: Answerer, questions: readonly string[]): Outcome[] {
  let context: Context | undefined;
  return questions.map((question) => {
    const outcome = answerer.ask(question, context);
    if (outcome.type !== 'choose' && outcome.context) context = JSON.parse(JSON.stringify(outcome.context));
    return outcome;
  });
}
