import { describe, expect, test } from 'vitest';
import { verifyAgainstText } from '../../src/knowledge/index.ts';
import { createWorkspace, line } from './workspace.ts';

/** Paragraphs 1 to 6 of the invented report. */
const report = `Ferry crews on Lake Imra strike from 10pm to 6am tonight.

"We will not sail," said Ada Bruun. “The owners’ offer is an insult — and they know it”, she added, calling it 'small change'.
About 1,250 of two hundred and fifty thousand passengers, more than a dozen of them pilots, were told.
In the poll, 57% agreed and a quarter did not; 1.5 million were asked. Thousands wrote letters.
The owners said that 44 per cent had agreed before.
Talks begin at half past nothing, between 8 and 10am or at 5.30 p.m.
`;

const cited = (paragraph: number) => `citation: { source: gazette, paragraph: ${paragraph} }`;
const cast = `people:
  - { id: ada, name: Ada Bruun, ${cited(2)} }
organisations:
  - { id: union, name: Lake Union, what: a union, ${cited(1)} }
`;

async function faultsOf(text: string, source = report): Promise<string[]> {
  const workspace = await createWorkspace({ 'f.yaml': `${cast}${text}` });
  const loaded = await workspace.load();
  return verifyAgainstText(loaded, 'gazette', source).map((problem) => line(problem, workspace.folder));
}

const quote = (id: string, words: string, paragraph: number, more = '') =>
  `  - { id: ${id}, speaker: ada, form: verbatim, words: ${JSON.stringify(words)}${more}, ${cited(paragraph)} }\n`;
const figure = (id: string, value: string, paragraph: number, summary = 'A figure.') =>
  `  - { id: ${id}, ${value}, unit: people, summary: ${JSON.stringify(summary)}, ${cited(paragraph)} }\n`;
const event = (id: string, start: string, paragraph: number, more = '') =>
  `  - { id: ${id}, kind: talks, title: Talks, summary: They talk., times: [{ start: ${start} }], ${cited(paragraph)}${more} }\n`;

describe('quotes', () => {
  test('stand word for word, in any style of quotation mark, dash and space', async () => {
    expect(
      await faultsOf(
        `quotes:\n${quote('a', 'We will not sail.', 2)}${quote('b', "The owners' offer  is an insult - and they know it", 2)}${quote('c', 'The owners’ offer … they know it', 2)}`,
      ),
    ).toEqual([]);
  });

  test('that differ, or stand elsewhere, are told', async () => {
    expect(
      await faultsOf(
        `quotes:\n${quote('a', 'We shall not sail', 2)}${quote('b', 'we will not sail', 2)}${quote('c', 'We will not sail', 3)}${quote('d', 'We will not sai', 2)}${quote('e', 'an insult ... We will not sail', 2)}`,
      ),
    ).toEqual([
      'f.yaml:6:5 `a`: "We shall not sail" is not in paragraph 2 of `gazette`. Copy the words exactly, or give the quote the form `reported`.',
      'f.yaml:7:5 `b`: "we will not sail" is not in paragraph 2 of `gazette`. The source has other capitals: copy them.',
      'f.yaml:8:5 `c`: "We will not sail" is not in paragraph 3 of `gazette`. It stands in paragraph 2: mend `citation`.',
      'f.yaml:9:5 `d`: "We will not sai" is not in paragraph 2 of `gazette`. Copy the words exactly, or give the quote the form `reported`.',
      'f.yaml:10:5 `e`: "an insult ... We will not sail" is not in paragraph 2 of `gazette`. Copy the words exactly, or give the quote the form `reported`.',
    ]);
  });

  test('what a summary puts between quotation marks stands there as well', async () => {
    const summary = (text: string) => `, summary: ${JSON.stringify(text)}`;
    expect(
      await faultsOf(
        `quotes:\n${quote('a', 'small change', 2, summary('The crews\' Ada Bruun called the owners\' offer "small change" and an ‘Insult’.'))}${quote('b', 'small change', 2, summary('Ada Bruun called it "smaller change".'))}`,
      ),
    ).toEqual([
      'f.yaml:7:5 `b`: "smaller change", quoted in a sentence, is not in paragraph 2 of `gazette`. Copy the words exactly, or leave out the quotation marks.',
    ]);
  });
});

describe('numbers', () => {
  test('may stand in digits or words', async () => {
    expect(
      await faultsOf(
        `figures:\n${figure('a', 'number: 1250', 3, 'About 1,250 people.')}${figure('b', 'number: 250000', 3)}${figure('c', 'number: 12', 3)}${figure('d', 'number: 1500000', 4)}${figure('e', 'words: thousands', 4)}`,
      ),
    ).toEqual([]);
  });

  test('that do not stand there are told, those of a sentence too', async () => {
    expect(
      await faultsOf(
        `figures:\n${figure('a', 'number: 1251', 3)}${figure('b', 'number: 57', 3)}${figure('c', 'words: hundreds', 4)}${figure('d', 'number: 12', 3, 'Of 13 people, 12 were told on day 9.')}`,
      ),
    ).toEqual([
      'f.yaml:6:5 `a`: 1251 is not in paragraph 3 of `gazette`. Mend it, or use `words` when the source gives it in words such as "a quarter".',
      'f.yaml:7:5 `b`: 57 is not in paragraph 3 of `gazette`. It stands in paragraph 4: mend `citation`.',
      'f.yaml:8:5 `c`: "hundreds" is not in paragraph 4 of `gazette`. Copy the words of the source.',
      'f.yaml:9:5 `d`: 13, in a sentence, is not in paragraph 3 of `gazette`. Mend the sentence, or mark the citation as `inferred`.',
      'f.yaml:9:5 `d`: 9, in a sentence, is not in paragraph 3 of `gazette`. Mend the sentence, or mark the citation as `inferred`.',
    ]);
  });

  test('of a poll: sample, results and earlier results, over all paragraphs cited', async () => {
    const poll = (size: number, agree: number, before: number) => `polls:
  - id: poll
    title: Support
    pollster: union
    sample: { size: ${size} }
    citation: [{ source: gazette, paragraph: 5 }, { source: gazette, paragraph: 4 }]
    questions:
      - topic: the strike
        results: [{ label: agree, value: ${agree} }, { label: do not, words: a quarter }]
        earlier: [{ when: January, label: agree, value: ${before} }]
`;
    expect(await faultsOf(poll(1500000, 57, 44))).toEqual([]);
    const told = (number: number, remedy: string) =>
      `f.yaml:6:5 \`poll\`: ${number} is not in paragraph 4 or 5 of \`gazette\`. ${remedy}`;
    const mend = 'Mend it, or use `words` when the source gives it in words such as "a quarter".';
    expect(await faultsOf(poll(1250, 58, 45))).toEqual([
      told(1250, 'It stands in paragraph 3: mend `citation`.'),
      told(58, mend),
      told(45, mend),
    ]);
  });
});

describe('times', () => {
  test('hours stand there in any way of writing them', async () => {
    expect(
      await faultsOf(
        `events:\n${event('a', '2021-03-09T22:00, end: 2021-03-10T06:00', 1)}${event('b', '2021-03-09T08:00, end: 2021-03-09T10:00', 6)}${event('c', '2021-03-09T17:30', 6)}`,
      ),
    ).toEqual([]);
  });

  test('hours that do not stand there are told, even where the days are inferred', async () => {
    const told = (id: string, place: string, remedy: string) =>
      `${place} \`${id}\`: 21:00 is not in paragraph 1 of \`gazette\`. ${remedy}`;
    const mend = 'Mend `times`, or cite the paragraph that gives the hours.';
    expect(
      await faultsOf(
        `events:\n${event('a', '2021-03-09T21:00', 1)}${event('b', '2021-03-09T21:00', 1, ', inferred: the day')}${event('c', '2021-03-09T21:00', 3, ', inferred: from custom')}`,
      ),
    ).toEqual([told('a', 'f.yaml:6:5', mend), told('b', 'f.yaml:7:5', mend)]);
  });

  test('the days of an event may stand in its sentence when they are inferred', async () => {
    const strike = (more: string) => `events:
  - id: strike
    kind: strike
    title: Strike
    summary: The crews strike from 10pm on 9 March 2021.
    times: [{ start: 2021-03-09T22:00 }]
    ${cited(1)}
${more}`;
    expect(await faultsOf(strike('    inferred: From the date of the report.\n'))).toEqual([]);
    expect(await faultsOf(strike(''))).toEqual([
      'f.yaml:6:5 `strike`: 9, in a sentence, is not in paragraph 1 of `gazette`. Mend the sentence, or mark the citation as `inferred`.',
      'f.yaml:6:5 `strike`: 2021, in a sentence, is not in paragraph 1 of `gazette`. Mend the sentence, or mark the citation as `inferred`.',
    ]);
  });
});

describe('citations', () => {
  test('a paragraph that the text does not have', async () => {
    expect(await faultsOf('', 'One line.\n')).toEqual([
      'f.yaml:2:5 `ada`: there is no paragraph 2 in `gazette`. The text has 1: mend `citation`.',
    ]);
  });

  test('what is inferred, or cites another source first, need not stand there', async () => {
    expect(
      await faultsOf(`sources:
  - { id: herald, title: Herald, published: 2021-03-10 }
facts:
  - { id: a, summary: 13 ferries., citation: { source: gazette, paragraph: 1, inferred: from the fleet } }
  - { id: b, summary: 13 ferries., citation: [{ source: herald, paragraph: 1 }, { source: gazette, paragraph: 1 }] }
`),
    ).toEqual([]);
  });

  test('a source that the knowledge does not have is a mistake of the caller', async () => {
    const loaded = await (await createWorkspace()).load();
    expect(() => verifyAgainstText(loaded, 'herald', '')).toThrow(RangeError);
  });
});
