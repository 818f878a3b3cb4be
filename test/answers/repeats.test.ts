import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../../src/answers/index.ts';
import { createNames } from '../../src/answers/names.ts';
import { compileStatements, type Statement } from '../../src/answers/statements/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { createFerries, ferries, gist } from './ferries.ts';

interface Dispute {
  readonly answerer: Answerer;
  /** What the sources say, and not who somebody is or what nobody found. */
  readonly statements: readonly Statement[];
}

const claimable = new Set<Statement['type']>(['quote', 'event', 'poll', 'figure', 'position', 'fact']);

async function load(folder: string): Promise<Dispute> {
  const loaded = await loadKnowledge(fileURLToPath(new URL(folder, import.meta.url)));
  if (!loaded.ok) throw new Error(`${folder} has problems`);
  const { knowledge } = loaded;
  return {
    answerer: createAnswerer(knowledge),
    statements: compileStatements(knowledge, createNames(knowledge)).filter(
      ({ type, sentence }) => claimable.has(type) && sentence.length < 190,
    ),
  };
}

const disputes = {
  shipped: await load('../../knowledge'),
  harbour: await load('../disputes/harbour'),
};

const verdictOn = ({ answerer }: Dispute, question: string): string => {
  const outcome = answerer.ask(question);
  return outcome.type === 'answer' ? (outcome.verdict ?? 'none') : outcome.type;
};

const claimOf = ({ sentence }: Statement): string => sentence.replace(/[.”]+$/, '').replace('“', '');

describe.each(Object.entries(disputes))('%s: what the sources say', (_, dispute) => {
  test.each([
    'Is it true that CLAIM?',
    'CLAIM, right?',
    'someone told me CLAIM, is that so?',
    'Can you confirm that CLAIM?',
    'CLAIM - true or false?',
  ])('is borne out in its own words: %s', (frame) => {
    const denied = dispute.statements.flatMap((statement) => {
      const question = frame.replace('CLAIM', claimOf(statement));
      return verdictOn(dispute, question) === 'yes' ? [] : [question];
    });
    expect(denied).toEqual([]);
  });

  test('is not borne out with a number changed', () => {
    const changed = dispute.statements.flatMap((statement) => {
      const claim = claimOf(statement);
      const number = /(?<![\d:.,])\d[\d,]*(?=%| [a-z])(?! (?:am|pm)\b)/.exec(claim);
      if (!number) return [];
      const other = Number(number[0].replaceAll(',', '')) * 2 + 7;
      return [
        `Is it true that ${claim.slice(0, number.index)}${other}${claim.slice(number.index + number[0].length)}?`,
      ];
    });
    expect(changed.length).toBeGreaterThan(4);
    expect(changed.filter((question) => verdictOn(dispute, question) === 'yes')).toEqual([]);
  });

  test('is not borne out with a "not" more', () => {
    const changed = dispute.statements.flatMap((statement) => {
      const claim = claimOf(statement);
      const negated = claim.replace(
        /\b(is|are|was|were|will|would|can|could|has|have|had)\b(?! not)/,
        '$1 not',
      );
      return negated === claim ? [] : [`Is it true that ${negated}?`];
    });
    expect(changed.length).toBeGreaterThan(4);
    expect(changed.filter((question) => verdictOn(dispute, question) === 'yes')).toEqual([]);
  });
});

describe('a claim in the words of a sentence', () => {
  test.each([
    ['Is it true that the company cancelled 640 sailings for March?', 'answer yes cancelled'],
    ['the company cancelled 640 sailings for march?', 'answer yes cancelled'],
    ['Is it true that the company cancelled 460 sailings for March?', 'answer no cancelled'],
    ['Is it true that the company cancelled 640 sailings for April?', 'answer instead cancelled'],
    ['Is it true that the company did not cancel 640 sailings for March?', 'answer instead cancelled'],
    ['Is it true that the talks in the town hall ended with a deal?', 'answer no talks'],
    // More than 90 may be more than 120.
    ['Is it true that more than 120 lorries were stuck at the quay of Vuono?', 'answer lorries'],
    // That she leads the union is no Yes to all of it.
    [
      'Is it true that Aino Korpela, the head of the Lake Crew Union, likes skiing?',
      'not_covered not_stated',
    ],
    // One of the two halves of a quotation is somebody's words all the same.
    ['Did Aino Korpela say "no lantern can replace a sailor who is awake"?', 'answer yes aino-lanterns'],
    ['Did Eero Laine say "no lantern can replace a sailor who is awake"?', 'answer no aino-lanterns'],
  ])('%s', async (question, expected) => {
    expect(gist((await ferries()).ask(question))).toBe(expected);
  });
});

describe('what became of an earlier result', () => {
  const more = `polls:
  - id: rime-poll
    title: Rime poll
    pollster: mittari
    sample: { size: 900, population: readers of the Rime }
    published: 2021-03-09
    questions:
      - topic: the lockout
        results:
          - { label: support the lockout, value: 52 }
          - { label: oppose the lockout, value: 29 }
          - { label: blame the company most, value: 44 }
        earlier:
          - { when: August 2020, date: 2020-08, label: were against the lockout, value: 35 }
          - { when: August 2020, date: 2020-08, label: blamed both sides equally, value: 15 }
    citation: { source: gazette, paragraph: 12 }
`;
  test.each([
    [
      'How did opposition to the lockout change?',
      'In August 2020 35% were against the lockout, an earlier poll found. Lower now: 29% oppose the lockout.',
    ],
    [
      'Has opposition to the lockout grown since August 2020?',
      'No: in August 2020 35% were against the lockout, an earlier poll found. Lower now: 29% oppose the lockout.',
    ],
    [
      'Has opposition to the lockout gone down since August 2020?',
      'Yes: in August 2020 35% were against the lockout, an earlier poll found. Lower now: 29% oppose the lockout.',
    ],
    // Nothing tells what became of those.
    [
      'What share blamed both sides equally in August 2020?',
      'In August 2020 15% blamed both sides equally, an earlier poll found.',
    ],
  ])('%s', async (question, expected) => {
    expect((await createFerries({ 'more.yaml': more })).ask(question).headline).toBe(expected);
  });
});

describe('a denial', () => {
  test.each([
    ['Did the talks end with a deal?', 'answer no talks'],
    ['Did Eero Laine say whether the directors would give back their bonus?', 'answer no laine-bonus'],
    ['Do most people support the strike?', 'answer yes poll.q1r1'],
  ])('%s', async (question, expected) => {
    expect(gist((await ferries()).ask(question))).toBe(expected);
  });
});
