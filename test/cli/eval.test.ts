import { expect, test } from 'vitest';
import { dispute } from '../end-to-end/dispute.ts';
import { createWorkspace } from '../knowledge/workspace.ts';
import { runCli } from './run.ts';

const questions = `
questions:
  - { question: "who said sailors, not owls?", entry: vane-owls, category: who-said }
  - { question: "who said the tide waits for no rota?", entry: vane-owls, category: who-said }
  - { question: what does a dolphin eat?, refuse: true }
  - { question: and in January?, after: [how many support the strike?], entry: tidewatch-poll, says: ["44"], category: conversation, unread: true }
`;

const practice = [
  {
    question: 'who said sailors, not owls?',
    kind: 'answerable',
    category: 'who',
    expect: ['Vane'],
    forbid: [],
  },
  {
    turns: [
      {
        question: 'how many support the strike?',
        kind: 'answerable',
        category: 'poll',
        expect: ['58'],
        forbid: [],
      },
      { question: 'and in January?', kind: 'answerable', category: 'poll', expect: ['44'], forbid: ['58'] },
      {
        question: 'what does a dolphin eat?',
        kind: 'unanswerable',
        category: 'other',
        expect: [],
        forbid: [],
      },
    ],
  },
];

/** One thing to say of each sort, so that what is typed does not hang on what is picked. */
const talk = `
before: ["sorry if this was asked already but "]
after: [" my phone is about to die, thanks"]
indirect: ["does it say anywhere "]
around: [["hi all. ", " asking for a friend"]]
slips: [["\\\\bwho said\\\\b", "who sayed"]]
words: { said: [sed], eat: [eet] }
`;

/** Runs `eval` in a folder of its own, where these are the floors, on the invented dispute. */
async function evaluate(
  floors: object,
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
) {
  const { folder } = await createWorkspace({
    'dispute/base.yaml': dispute,
    'dispute/questions.yaml': questions,
    'practice.jsonl': practice.map((line) => `${JSON.stringify(line)}\n`).join(''),
    'test/disputes/floors.json': JSON.stringify(floors),
    'test/as-typed/talk.yaml': talk,
    ...more,
  });
  return runCli('eval', ['--knowledge', 'dispute', '--only', 'dispute', ...args], { folder });
}

/** Rows of the tables, with single spaces. */
const rows = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trim().replace(/ +/g, ' '));

test('counts right, wrong and refused, for each set and category', async () => {
  const { status, out, error } = await evaluate({}, ['practice.jsonl']);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(rows(out)).toEqual([
    'dispute (tuned) right wrong refused %',
    'who-said 1 1 0 50.0',
    'answerable 1 1 0 50.0',
    'unanswerable (right = refused) 1 0 0 100.0',
    // What is right as it is written, typed in other ways
    'dispute as typed right wrong refused %',
    'a letter wrong 1 0 0 100.0',
    'all capitals 1 0 0 100.0',
    'all of it 1 0 0 100.0',
    'asked indirectly 1 0 0 100.0',
    'slips of grammar 1 0 0 100.0',
    'small letters, no marks 1 0 0 100.0',
    'talk after 1 0 0 100.0',
    'talk around 1 0 0 100.0',
    'talk before 1 0 0 100.0',
    'answerable 9 0 0 100.0',
    'unanswerable (right = refused) 9 0 0 100.0',
    'dispute (unread) right wrong refused %',
    'conversation 1 0 0 100.0',
    'answerable 1 0 0 100.0',
    'practice.jsonl right wrong refused %',
    'poll 2 0 0 100.0',
    'who 1 0 0 100.0',
    'answerable 3 0 0 100.0',
    'unanswerable (right = refused) 1 0 0 100.0',
  ]);
});

test('a set below its floor fails', async () => {
  const { status, out } = await evaluate({
    'dispute (tuned)': { right: 90, refused: 100 },
    'dispute (unread)': { right: 100, refused: 100 },
  });
  expect(status).toBe(1);
  expect(out.split('\n').filter((line) => line.startsWith('BELOW'))).toEqual([
    'BELOW THE FLOOR: dispute (tuned): right 50.0%, floor 90%',
  ]);
});

test('--misses lists what went wrong, but not the questions kept unread', async () => {
  const { out } = await evaluate({}, ['--misses']);
  expect(out).toContain('\nMisses of dispute (tuned)\n  wrong: who said the tide waits for no rota?\n');
  expect(out).not.toContain('Misses of dispute (unread)');
});

test('--left-out asks each ask as if it had not been written down', async () => {
  const asks = `
facts:
  - id: lamps
    summary: Seven lamps stand on the northern quay.
    citation: { source: gazette, paragraph: 1 }
    asks: [How many lamps stand on the northern quay?, Who polishes the brass?]
gaps:
  - { id: gap-paint, question: Who paints the lamps?, checked: 2024-01-02, asks: [What colour are the zebras?] }
`;
  const { error, out } = await evaluate({}, ['--left-out'], { 'dispute/asks.yaml': asks });
  expect(error).toBe('');
  const all = rows(out);
  const at = all.indexOf('dispute left out right wrong refused %');
  expect(
    all
      .slice(at)
      .filter((row) => /^(?:un)?answerable/.test(row))
      .slice(0, 2),
  ).toEqual([
    // Its own words tell of the lamps; nothing tells who polishes them.
    'answerable 1 0 1 50.0',
    'unanswerable (right = refused) 1 0 0 100.0',
  ]);
});

test('a file that cannot be read is named in a sentence; status 2', async () => {
  const { status, out, error } = await evaluate({}, ['no-such.jsonl']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toMatch(/^no-such\.jsonl: it cannot be read \(.+\)\.\n$/);
});
