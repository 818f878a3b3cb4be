/** What a follow-up stands for: what was before, what came of it, the same of another, somebody who is not named. */
import { describe, expect, test } from 'vitest';
import { asking, converse, createFerries } from './ferries.ts';

const more = `people:
  - id: ville-niemi
    name: Ville Niemi
    pronoun: he
    roles: [{ title: stoker, organisation: stokers-guild }]
    citation: { source: gazette, paragraph: 13 }
  - id: kaisa-rinne
    name: Kaisa Rinne
    pronoun: she
    roles: [{ title: lawmaker }]
    citation: { source: gazette, paragraph: 13 }
organisations:
  - id: stokers-guild
    name: Stokers' Guild
    short_name: the Guild
    what: the union of the stokers
    citation: { source: gazette, paragraph: 13 }
  - id: shore-party
    name: Shore Party
    what: the party that Kaisa Rinne leads
    citation: { source: gazette, paragraph: 13 }
quotes:
  - id: guild-boilers
    speaker: stokers-guild
    form: reported
    words: the boilers of the ferries are older than the harbour itself
    topics: [boilers]
    asks: [What does the Guild say?]
    citation: { source: gazette, paragraph: 13 }
  - id: imra-wages
    speaker: imra-lines
    form: reported
    words: stokers on the night boats earn 40 crowns an hour
    topics: [wages]
    citation: { source: gazette, paragraph: 14 }
  - id: guild-wages
    speaker: stokers-guild
    form: reported
    words: stokers on the night boats earn 30 crowns
    topics: [pay]
    citation: { source: gazette, paragraph: 15 }
  - id: imra-shifts
    speaker: imra-lines
    form: reported
    words: nobody works a split shift against their will
    topics: [split shifts]
    citation: { source: gazette, paragraph: 16 }
  - id: niemi-boilers
    speaker: ville-niemi
    form: verbatim
    words: we have patched these boilers since 1998
    topics: [boilers]
    citation: { source: gazette, paragraph: 17 }
  - id: kaisa-fares
    speaker: kaisa-rinne
    form: reported
    words: the town has too many boats
    topics: [boats]
    citation: { source: gazette, paragraph: 18 }
  - id: kaisa-must
    speaker: kaisa-rinne
    form: reported
    words: the town must paint its boats red
    topics: [boats]
    citation: { source: gazette, paragraph: 18 }
events:
  - id: stokers-ballot
    kind: ballot
    title: The ballot of the stokers
    summary: The stokers held a ballot on the offer on 4 March.
    times: [{ start: 2021-03-04 }]
    outcome: The stokers rejected the offer by 90 votes to 12.
    citation: { source: gazette, paragraph: 19 }
  - id: skippers-vote
    kind: vote
    title: The vote of the skippers
    summary: The skippers voted for the new rota on 5 March.
    times: [{ start: 2021-03-05 }]
    citation: { source: gazette, paragraph: 20 }
  - id: first-blockade
    kind: blockade
    title: The blockade in the rain
    summary: Skippers closed the locks in a first blockade on 8 February.
    times: [{ start: 2021-02-08 }]
    citation: { source: gazette, paragraph: 21 }
  - id: second-blockade
    kind: blockade
    title: The blockade in the snow
    summary: A second blockade of the locks followed on 22 February.
    times: [{ start: 2021-02-22 }]
    citation: { source: gazette, paragraph: 22 }
  - id: lantern-march
    kind: march
    title: The lantern march
    summary: Sailors march with lanterns on 3 March.
    times: [{ start: 2021-03-03T18:00, end: 2021-03-03T20:00 }]
    citation: { source: gazette, paragraph: 23 }
  - id: crew-vow
    kind: announcement
    title: The vow of the crews
    summary: The Lake Crew Union vowed to stop the sale of the mail boat.
    times: [{ start: 2021-02-03 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 31 }
  - id: guild-vow
    kind: announcement
    title: The vow of the stokers
    summary: The Stokers' Guild vowed to stop the sale of the mail boat.
    times: [{ start: 2021-02-05 }]
    by: [stokers-guild]
    citation: { source: gazette, paragraph: 32 }
polls:
  - id: toll-poll
    title: Poll on tolls
    pollster: mittari
    published: 2021-03-06
    questions:
      - topic: tolls
        results: [{ label: favour the toll, value: 44 }]
    citation: { source: gazette, paragraph: 24 }
facts:
  - { id: hurt, summary: A driver was hurt at the gate of a depot., citation: { source: gazette, paragraph: 25 } }
  - { id: hospital, summary: The driver is in the hospital of Vuono., citation: { source: gazette, paragraph: 26 } }
  - { id: old-strike, summary: "A strike over pensions closed the locks in 2009, led by the same union.", citation: { source: gazette, paragraph: 27 } }
  - { id: bakery, summary: The bakery on the quay closed because of the strike., citation: { source: gazette, paragraph: 28 } }
  - { id: permits, summary: Islanders apply for a permit online., citation: { source: gazette, paragraph: 29 } }
terms:
  - id: split-shift
    term: split shift
    meaning: A split shift is a working day with a long break in the middle.
    citation: { source: gazette, paragraph: 30 }
`;

const { asked } = asking(more);

const cases = (rows: readonly (readonly [...questions: string[], expected: string])[]) =>
  test.each(rows.map((row) => [row.slice(0, -1), row.at(-1)] as const))('%j', async (questions, expected) => {
    expect(await asked(...questions)).toBe(expected);
  });

describe('what it was before', () => {
  cases([
    ['How many support the strike?', 'what was it before?', 'answer poll.q1e1'],
    ['How many support the strike?', 'up from what?', 'answer poll.q1e1'],
    // How many were for it is not how many were against, nor what another poll found.
    ['How many oppose the strike?', 'what was it before?', 'not_covered not_stated'],
    ['How many favour the toll?', 'what was it before?', 'not_covered not_stated'],
  ]);
});

describe('what came of it', () => {
  cases([
    ['When did the stokers hold a ballot?', 'what was the result?', 'answer stokers-ballot.outcome'],
    ['When did the skippers vote for the new rota?', 'what was the outcome?', 'answer skippers-vote'],
  ]);
});

describe('what the term just used means', () => {
  cases([
    ['What does Imra Lines say about split shifts?', 'what does that term mean?', 'answer split-shift'],
    ['What did Ville Niemi say about boilers?', 'what does that term mean?', 'not_covered not_stated'],
  ]);
});

describe('whether it is the same', () => {
  cases([
    ['When did a strike over pensions close the locks?', 'was it the same union?', 'answer yes old-strike'],
    ['When did a strike over pensions close the locks?', 'was it the same firm?', 'not_covered not_stated'],
    ['When did the stokers hold a ballot?', 'was it the same union?', 'not_covered not_stated'],
  ]);
});

describe('the same of another', () => {
  cases([
    // What the other says of it, and not what else it says.
    ['What did Imra Lines say about wages?', 'and what does the Guild say?', 'answer guild-wages'],
    ['What happened on 3 February?', 'and the Guild?', 'answer guild-vow'],
    ['What happened on 3 February?', 'and Imra Lines?', 'not_covered not_stated'],
    ['When was the first blockade?', 'and the second one?', 'answer second-blockade'],
    ['When was the first blockade?', 'and the third one?', 'not_covered not_stated'],
    ['When is the night strike?', 'and the second one?', 'not_covered not_stated'],
    [
      'What did Aino Korpela say about safety?',
      'did Eero Laine make the same claim?',
      'not_covered not_stated',
    ],
  ]);
});

describe('to what somebody replied', () => {
  cases([
    ['What did Eero Laine reply to Aino Korpela?', 'what claim was he replying to?', 'answer aino-lanterns'],
  ]);
});

describe('somebody who is not named', () => {
  cases([
    ['What happened at the gate of the depot?', 'is he in hospital?', 'answer hospital'],
    ['What happened at the gate of the depot?', 'who is he?', 'not_covered not_stated'],
    ['What happened at the gate of the depot?', 'which hospital did she ring?', 'not_covered not_stated'],
    ['What did Ville Niemi say about boilers?', 'is she in hospital?', 'not_covered not_stated'],
    // Of one person, and of a body.
    ['What did Ville Niemi say about boilers?', 'what is their job?', 'answer ville-niemi'],
    ['What did the Guild say about boilers?', 'what is their job?', 'not_covered not_stated'],
    ['Who is Signe Dahl?', 'what is she?', 'answer signe-dahl'],
    ['What is the Shore Party?', 'what did she say about boats?', 'answer kaisa-fares'],
    ['What is the Shore Party?', 'what did he say about boats?', 'not_covered not_stated'],
  ]);
});

describe('the rest of what was just told', () => {
  cases([
    ['What did Ville Niemi say about boilers?', 'since when?', 'answer niemi-boilers'],
    ['What did the Guild say about wages?', 'since when?', 'not_covered not_stated'],
    ['When did a strike over pensions close the locks?', 'what was it about?', 'answer old-strike'],
    ['When did the skippers vote for the new rota?', 'what was it about?', 'not_covered not_stated'],
    ['How do islanders apply for a permit?', 'where?', 'answer permits'],
    ['When is the lantern march?', 'who marches that day?', 'answer lantern-march'],
    ['What did Kaisa Rinne say about boats?', 'what did she say we must do?', 'answer kaisa-must'],
  ]);
});

describe('after a refusal', () => {
  cases([
    [
      'When is the night strike?',
      'Who bought the tugs?',
      'which bakery closed because of it?',
      'answer bakery',
    ],
  ]);
  test.each([
    // "Because of it" is because of the strike; any other "it" is what was refused.
    ['what was postponed because of it?', 'The sources do not say this.'],
    ['when was it?', 'I cannot tell what “it” stands for.'],
  ])('%s', async (question, headline) => {
    const answerer = await createFerries({ 'more.yaml': more });
    const outcomes = converse(answerer, ['When is the night strike?', 'Who bought the tugs?', question]);
    expect(outcomes.at(-1)).toMatchObject({ type: 'not_covered', headline });
  });
});
