import { expect, test } from 'vitest';
import { formatProblems } from '../../src/knowledge/index.ts';
import { createWorkspace } from './workspace.ts';

/** The problems of one file beside the base, without its name. */
async function problemsOf(text: string): Promise<string[]> {
  const workspace = await createWorkspace({ 'f.yaml': text });
  return (await workspace.problems()).map((problem) => problem.replaceAll('f.yaml:', ''));
}

const cited = 'citation: { source: gazette, paragraph: 1 }';
const cast = `people:
  - { id: ada, name: Ada Bruun, ${cited} }
organisations:
  - { id: union, name: Lake Union, what: a union, ${cited} }
`;

test('problems are printed by file under a count', () => {
  expect(
    formatProblems([
      { file: 'a.yaml', line: 1, column: 2, message: 'is wrong. Mend it.' },
      { file: 'b.yaml', message: 'is gone. Put it back.' },
      { file: 'a.yaml', line: 3, column: 4, message: 'is odd. Look at it.' },
    ]),
  ).toBe(
    '3 problems in 2 files\n\na.yaml:1:2 is wrong. Mend it.\na.yaml:3:4 is odd. Look at it.\n\nb.yaml is gone. Put it back.',
  );
  expect(formatProblems([{ file: 'a.yaml', message: 'is gone.' }])).toBe(
    '1 problem in 1 file\n\na.yaml is gone.',
  );
});

test('a number as text, and text as a number', async () => {
  expect(
    await problemsOf(`${cast}polls:
  - id: poll
    title: Support
    pollster: union
    sample: { size: "1,000" }
    ${cited}
    questions:
      - topic: the strike
        results:
          - { label: agree, value: "57" }
          - { label: 12, words: few }
          - { label: do not know }
figures:
  - { id: trips, number: 1.5.2, unit: trips, summary: Some trips., ${cited} }
facts:
  - { id: fare, summary: yes, details: true, ${cited} }
`),
  ).toEqual([
    '9:21 `size`: expected a number, got the text "1,000": write the digits only, such as 125000.',
    '14:36 `value`: expected a number, got the text "57": remove the quotation marks.',
    '15:22 `label`: expected text, got the number 12: put it in quotation marks.',
    '16:13 `results`, item 3: a result needs `value` (a number), or `words` such as "a majority".',
    '18:26 `number`: expected a number, got the text "1.5.2": write the digits only, such as 125000.',
    '20:40 `details`: expected text, got true: put it in quotation marks.',
  ]);
});

test('keys that are misspelt or missing', async () => {
  expect(
    await problemsOf(`people:
  - id: ada
    name: Ada
    alias: [Captain]
    citation: { source: gazette, paragraf: 1 }
    roles: [{ titel: captain }]
quotes:
  - id: never
    speaker: ada
    form: verbatim
    words: Never again
  -
  - Never
`),
  ).toEqual([
    '4:5 unknown key `alias`. Did you mean `aliases`? Allowed here: `id`, `citation`, `keywords`, `asks`, `name`, `aliases`, `pronoun`, `roles`, `side`, `summary`.',
    '5:15 `paragraph` is missing. The n-th line of the source text that is not blank, counting from 1.',
    '5:34 unknown key `paragraf`. Did you mean `paragraph`? Allowed here: `source`, `paragraph`, `inferred`.',
    '6:13 `title` is missing. As in "Health Secretary".',
    '6:15 unknown key `titel`. Did you mean `title`? Allowed here: `title`, `organisation`, `aliases`, `from`, `until`.',
    '8:5 `citation` is missing. Where the source says it: one, or a list with the best first.',
    '12:4 `quotes`, item 2: expected fields such as `name: value`, got nothing: fill it in, or take the line out.',
    '13:5 `quotes`, item 3: expected fields such as `name: value`, got the text "Never".',
  ]);
});

test('values that are not allowed', async () => {
  expect(
    await problemsOf(`${cast}quotes:
  - id: Never_Again
    speaker: ada
    form: verbatm
    words: ""
    said_on: 9 March
    keywords: ferry
    citation: 4
  - id: said
    speaker: ada
    form: reported
    words: it was late
    summary: ${'x'.repeat(204)}
    said_on: { date: 2021-02-30, inferred: }
    instead: said
    citation: []
  - { id: more, speaker: ada, form: reported, words: no, ${cited}, said_on: }
  - { id: most, speaker: ada, form: reported, words: no, citation: { source: gazette, paragraph: 0 } }
sources:
  - { id: web, title: Web, published: 2021-03-09, url: the web }
events:
  - { id: talks, kind: talks, title: Talks, summary: They talk., times: [{ start: 2021-03-09T25:00 }], ${cited} }
`),
  ).toEqual([
    '6:9 `id`: an id has small letters, digits and single hyphens, such as "pay-talks", got the text "Never_Again".',
    '8:11 `form`: expected one of `verbatim`, `reported`, `declined`, got the text "verbatm". Did you mean `verbatim`?',
    '9:12 `words`: expected text, got an empty one: fill it in, or take the line out.',
    '10:14 `said_on`: a date is written 2016-04-26, got the text "9 March".',
    '11:15 `keywords`: expected a list, got the text "ferry": write it as [one, another], or one a line after "- ".',
    '12:15 `citation`: expected fields such as `name: value` or a list, got the number 4.',
    '17:14 `summary`: has 204 characters, 4 more than the 200 allowed: shorten it.',
    '18:22 `date`: a date is written 2016-04-26, got the text "2021-02-30".',
    '18:44 `inferred`: expected text, got nothing: fill it in, or take the line out.',
    '19:14 `instead`: a quote cannot refer to itself. Name another quote.',
    '20:15 `citation`: expected a list of at least 1, got 0.',
    '21:112 `said_on`: expected text (a date is written 2016-04-26) or fields such as `name: value`, got nothing: fill it in, or take the line out.',
    '22:98 `paragraph`: expected a number above 0, got the number 0.',
    '24:56 `url`: expected a web address such as https://example.org/page, got the text "the web".',
    '26:83 `start`: a time is written 2016-04-26T08:00 (local time of the dispute), or 2016-04-26 when the hour is not known, got the text "2021-03-09T25:00".',
  ]);
});

test('ids are given once, over all kinds and sides', async () => {
  expect(
    await problemsOf(`${cast}facts:
  - { id: union, summary: A fact., ${cited} }
  - { id: owners, summary: A fact., ${cited} }
`),
  ).toEqual([
    '6:11 the id `union` is taken: an organisation at 4:11 has it. Choose another.',
    '7:11 the id `owners` is taken: a side at base.yaml:9:13 has it. Choose another.',
  ]);
});

test('references lead to entries of the right kind, also in items with other faults', async () => {
  expect(
    await problemsOf(`people:
  - { id: ada, name: Ada, side: union, roles: [{ title: captain, organisation: ada }], ${cited} }
organisations:
  - { id: union, name: Lake Union, what: a union, citation: { source: gazete, paragraph: 1 } }
quotes:
  - { id: never, speaker: addda, form: verbatim, words: Never, about: [ferries, owners] }
  - { id: ever, speaker: owners, form: declined, words: say, replies_to: ada, instead: nver, reported_by: crews, ${cited} }
  - { id: word, speaker: ada, form: reported, words: no, to: [the lake-union, lake-unions, ada, ad-a], ${cited} }
events:
  - { id: talks, kind: talks, title: Talks, summary: They talk., by: [ada, never], to: [crews, owner], ${cited} }
polls:
  - id: poll
    title: Support
    pollster: ada
    client: crews
    citation: [{ source: gazette, paragraph: 1 }, { source: union, paragraph: 1 }]
    questions: [{ topic: x, results: [{ label: x, value: 1 }] }]
positions:
  - { id: stance, holder: talks, issue: x, summary: They want x., ${cited} }
questions:
  - { question: Who?, entry: [ada, eda] }
  - { question: Who?, entry: stance }
`),
  ).toEqual([
    '2:33 `side`: `union` is an organisation. Expected the id of a side: `crews`, `owners`.',
    '2:80 `organisation`: `ada` is a person. Expected the id of an organisation: `union`.',
    '4:71 `source`: there is no `gazete`. Did you mean `gazette`?',
    '6:5 `citation` is missing. Where the source says it: one, or a list with the best first.',
    '6:27 `speaker`: there is no `addda`. Did you mean `ada`?',
    '6:72 `about`: there is no `ferries`. Expected the id of an entry.',
    '7:26 `speaker`: `owners` is a side. Expected the id of a person or an organisation: `ada`, `union`.',
    '7:74 `replies_to`: `ada` is a person. Expected the id of a quote: `never`, `ever`, `word`.',
    '7:88 `instead`: there is no `nver`. Did you mean `never`?',
    '7:107 `reported_by`: `crews` is a side. Expected the id of a person or an organisation: `ada`, `union`.',
    '8:97 `to`: there is no `ad-a`. Did you mean `ada`? If it is no id, write it with spaces or capitals.',
    '10:76 `by`: `never` is a quote. Expected the id of a person or an organisation or a side: `crews`, `owners`, `ada`, `union`.',
    '10:96 `to`: there is no `owner`. Did you mean `owners`?',
    '14:15 `pollster`: `ada` is a person. Expected the id of an organisation: `union`.',
    '15:13 `client`: `crews` is a side. Expected the id of a person or an organisation: `ada`, `union`.',
    '16:61 `source`: `union` is an organisation. Expected the id of a source: `gazette`.',
    '19:27 `holder`: `talks` is an event. Expected the id of a person or an organisation or a side: `crews`, `owners`, `ada`, `union`.',
    '21:36 `entry`: there is no `eda`. Did you mean `ada`?',
  ]);
});

test('without a dispute only its absence is told, not that its sides are missing', async () => {
  const workspace = await createWorkspace({
    'base.yaml': `people: [{ id: ada, name: Ada, side: crews, ${cited} }]\nsources: [{ id: gazette, title: T, published: 2021-03-09 }]\n`,
  });
  expect(await workspace.problems()).toEqual([
    '. no file has a `dispute`. Put one `dispute:` with title, summary, time_zone, today, about and citation into one of the files.',
  ]);
});

test('times run forwards', async () => {
  expect(
    await problemsOf(`people:
  - { id: ada, name: Ada, roles: [{ title: captain, from: 2020-05-01, until: 2019-05-01 }], ${cited} }
events:
  - id: strike
    kind: strike
    title: Strike
    summary: They strike.
    times:
      - { start: 2021-03-09T22:00, end: 2021-03-09T06:00 }
      - { start: 2021-03-09T22:00, end: 2021-03-10T06:00 }
      - { start: 2021-03-09T22:00, end: 2021-03-09 }
    ${cited}
`),
  ).toEqual([
    '2:78 `until`: 2019-05-01 is before `from`, 2020-05-01. Swap the two, or mend one.',
    '9:41 `end`: 2021-03-09T06:00 is before `start`, 2021-03-09T22:00. A night shift ends on the next day.',
  ]);
});

test('a name stands for one only; first names and surnames may be shared', async () => {
  expect(
    await problemsOf(`people:
  - { id: ada, name: Ada Bruun, aliases: [Bruun, the captain], ${cited} }
  - { id: eva, name: Eva Bruun, aliases: [Bruun, The  Captain], ${cited} }
organisations:
  - { id: lfu, name: Lake Ferry Union, short_name: LFU, aliases: [LFU], what: a union, ${cited} }
  - { id: lfa, name: Lake Ferry Agency, aliases: [lfu], what: an agency, ${cited} }
`),
  ).toEqual([
    '3:50 "The  Captain" is also a name of `ada` (2:50). Leave it out of one of the two, or write a longer one.',
    '6:51 "lfu" is also a name of `lfu` (5:52). Leave it out of one of the two, or write a longer one.',
  ]);
});

test('verbatim words come without quotation marks around them', async () => {
  const words = (id: string, form: string, text: string) =>
    `  - { id: ${id}, speaker: ada, form: ${form}, words: ${text}, ${cited} }\n`;
  const message =
    '`words`: the words have quotation marks of their own around them. Take these out: the bot adds its own.';
  expect(
    await problemsOf(
      `${cast}quotes:\n${words('a', 'verbatim', `'"Never again."'`)}${words('b', 'verbatim', '“Never again”')}${words('c', 'verbatim', `"'It's late'"`)}${words('d', 'verbatim', `'"Yes" and "no"'`)}${words('e', 'reported', '“Never again”')}${words('f', 'verbatim', 'Never "again"')}`,
    ),
  ).toEqual([`6:51 ${message}`, `7:51 ${message}`, `8:51 ${message}`]);
});
