/**
 * `npm run eval [-- FILE...]`: how many questions are answered rightly, wrongly or refused, for each set and category.
 * Sets: the `questions` of the shipped knowledge and of the test disputes, those of them that are right again as people type
 * them, and any FILE in the practice format.
 * Exit status: 1 when a set is below its floor in `test/disputes/floors.json`.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Answerer, type Context, createAnswerer, type Outcome } from '../answers/index.ts';
import { formatProblems, type Knowledge, loadKnowledge, type Question } from '../knowledge/index.ts';
import { readTalk, type Way, waysOfTyping } from './as-typed.ts';
import { leavingOut } from './left-out.ts';

type Mark = 'right' | 'wrong' | 'refused';

interface Marked {
  readonly category: string;
  readonly answerable: boolean;
  readonly mark: Mark;
  readonly question: string;
  readonly outcome: Outcome;
  readonly wanted: string;
}

const shipped = 'knowledge';
const disputes = ['test/disputes/harbour'];
const talkFile = 'test/as-typed/talk.yaml';
const floorsFile = 'test/disputes/floors.json';

const floors = z.record(z.string(), z.strictObject({ right: z.number(), refused: z.number() }));

const turn = z.object({
  question: z.string(),
  kind: z.enum(['answerable', 'unanswerable']),
  category: z.string(),
  expect: z.array(z.string()),
  forbid: z.array(z.string()),
});
const practiceLine = z.union([z.object({ turns: z.array(turn) }), turn]);

const usage = `npm run eval -- [options] [FILE...]

How many questions are answered rightly, wrongly or refused: those of the shipped knowledge, of the test disputes, those of
them that are right again as people type them (with talk around them, slips, chat spellings), and those of any FILE in the
practice format.

  --only DIR       the questions of this folder alone, such as your own knowledge
  --knowledge DIR  this folder instead of the shipped knowledge
  --left-out       put each of the folders' own asks as well, as if it had not been written down
  --misses         list what went wrong; not of questions that are kept unread, unless --unread is given

Exit status: 0 all is well, 1 a set is below its floor, 2 wrong usage or faulty knowledge.
`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        misses: { type: 'boolean', default: false },
        unread: { type: 'boolean', default: false },
        'left-out': { type: 'boolean', default: false },
        only: { type: 'string' },
        knowledge: { type: 'string', default: shipped },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function main(): Promise<number> {
  const read = readArguments();
  if (typeof read === 'string') {
    process.stderr.write(`${read}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = read;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const files = new Map<string, string>();
  for (const file of positionals) {
    try {
      files.set(basename(file), await readFile(file, 'utf8'));
    } catch (error) {
      process.stderr.write(
        `${file}: it cannot be read (${error instanceof Error ? error.message : error}).\n`,
      );
      return 2;
    }
  }
  const ways = waysOfTyping(await readTalk(talkFile), 1);
  const results = new Map<string, Marked[]>();
  for (const folder of values.only ? [values.only] : [values.knowledge, ...disputes]) {
    const loaded = await loadKnowledge(folder);
    if (!loaded.ok) {
      process.stderr.write(`${formatProblems(loaded.problems)}\n`);
      return 2;
    }
    const answerer = createAnswerer(loaded.knowledge);
    for (const unread of [false, true]) {
      const questions = loaded.knowledge.questions.filter(
        (question) => (question.unread === true) === unread,
      );
      if (questions.length === 0) continue;
      const marked = questions.map((question) => markQuestion(question, answerer, loaded.knowledge));
      results.set(`${basename(folder)} (${unread ? 'unread' : 'tuned'})`, marked);
      if (unread) continue;
      const right = questions.filter((_, n) => marked[n]?.mark === 'right');
      results.set(
        `${basename(folder)} as typed`,
        ways.flatMap((way) => markAsTyped(right, way, answerer, loaded.knowledge)),
      );
    }
    if (values['left-out']) results.set(`${basename(folder)} left out`, markLeftOut(loaded.knowledge));
    if (folder !== values.knowledge) continue;
    for (const [name, text] of files) results.set(name, markPractice(text, answerer));
  }
  for (const [name, marked] of results) process.stdout.write(table(name, marked));
  if (values.misses) {
    for (const [name, marked] of results) {
      // The unread questions stay unread, unless somebody insists.
      if (name.includes('(unread)') && !values.unread) continue;
      process.stdout.write(`\nMisses of ${name}\n${marked.filter(isMiss).map(missLine).join('')}`);
    }
  }
  return belowFloors(results) ? 1 : 0;
}

function markQuestion(question: Question, answerer: Answerer, knowledge: Knowledge): Marked {
  let context: Context | undefined;
  for (const before of question.after) {
    const outcome = answerer.ask(before, context);
    context = 'context' in outcome ? (outcome.context ?? context) : context;
  }
  const outcome = answerer.ask(question.question, context);
  const entries = question.entry === undefined ? [] : [question.entry].flat();
  const base = {
    category: question.category ?? 'other',
    answerable: question.refuse === undefined,
    question: [...question.after, question.question].join(' > '),
    outcome,
    wanted: entries.length
      ? `${entries.join(', ')}${question.says.length ? ` saying ${question.says.join(', ')}` : ''}`
      : 'a refusal',
  };
  if (question.refuse) return { ...base, mark: outcome.type === 'answer' ? 'wrong' : 'right' };
  // The gap that was found is the answer to look for.
  if (outcome.type === 'not_covered' && entries.some((id) => outcome.entries.includes(id)))
    return { ...base, mark: 'right' };
  if (outcome.type !== 'answer') return { ...base, mark: 'refused' };
  const text = `${outcome.headline} ${outcome.text}`.toLowerCase();
  const [main] = outcome.entries;
  const says = question.says.every((part) => text.includes(part.toLowerCase()));
  const speaker = speakerOf(main, knowledge);
  const wantedSpeakers = new Set(entries.map((id) => speakerOf(id, knowledge)));
  const found =
    entries.some((id) => outcome.entries.includes(id)) ||
    (question.says.length > 0 && wantedSpeakers.has(speaker));
  return { ...base, mark: says && found ? 'right' : 'wrong' };
}

/** The asks of a knowledge, each put to the bot as if it had not been written down. */
const markLeftOut = (knowledge: Knowledge): Marked[] =>
  leavingOut(knowledge).flatMap((fold) => {
    const answerer = createAnswerer(fold.knowledge);
    return fold.leftOut.map(({ ask, entry, isGap }): Marked => {
      const outcome = answerer.ask(ask);
      const isAnswered = outcome.type === 'answer';
      const isFound = isAnswered && outcome.entries.includes(entry);
      const isRight = isGap ? !isAnswered : isFound;
      const mark: Mark = isRight ? 'right' : isAnswered ? 'wrong' : 'refused';
      return {
        category: outcome.explanation?.kind ?? 'other',
        answerable: !isGap,
        mark,
        question: ask,
        outcome,
        wanted: isGap ? 'a refusal' : entry,
      };
    });
  });

/** Questions that are marked right as they are written, typed in one way. */
const markAsTyped = (
  questions: readonly Question[],
  { name, write }: Way,
  answerer: Answerer,
  knowledge: Knowledge,
): Marked[] =>
  questions.flatMap((question) => {
    const typed = write(question.question);
    if (typed === undefined || typed === question.question) return [];
    return [{ ...markQuestion({ ...question, question: typed }, answerer, knowledge), category: name }];
  });

function speakerOf(id: string | undefined, knowledge: Knowledge): string | undefined {
  const entry = id === undefined ? undefined : knowledge.entries.get(id);
  return entry?.type === 'quote' ? entry.speaker : undefined;
}

function markPractice(text: string, answerer: Answerer): Marked[] {
  return text
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const parsed = practiceLine.parse(JSON.parse(line));
      let context: Context | undefined;
      const turns = 'turns' in parsed ? parsed.turns : [parsed];
      return turns.map((item, at): Marked => {
        const outcome = answerer.ask(item.question, context);
        context = 'context' in outcome ? (outcome.context ?? context) : context;
        const answerable = item.kind === 'answerable';
        const whole = `${outcome.headline}\n${outcome.text}`.slice(0, 700);
        const right =
          item.expect.every((pattern) => new RegExp(pattern, 'is').test(whole)) &&
          item.forbid.every((pattern) => !new RegExp(pattern, 'is').test(outcome.headline));
        const answered = outcome.type === 'answer';
        const mark: Mark = answerable
          ? answered
            ? right
              ? 'right'
              : 'wrong'
            : 'refused'
          : answered
            ? 'wrong'
            : 'right';
        return {
          category: item.category,
          answerable,
          mark,
          question: turns
            .slice(0, at + 1)
            .map((turn) => turn.question)
            .join(' > '),
          outcome,
          wanted: answerable ? item.expect.join(' & ') : 'a refusal',
        };
      });
    });
}

const isMiss = ({ mark }: Marked): boolean => mark !== 'right';

function missLine({ mark, question, outcome, wanted, answerable }: Marked): string {
  const explanation = outcome.explanation;
  const unplaced =
    outcome.type === 'not_covered' && outcome.unplaced.length
      ? `; not placed: ${outcome.unplaced.join(', ')}`
      : '';
  const gap = outcome.type === 'not_covered' && outcome.entries[0] ? `; gap: ${outcome.entries[0]}` : '';
  const near =
    outcome.type === 'not_covered' && outcome.nearby[0] ? `; near: ${outcome.nearby[0].label}` : '';
  return `  ${mark}${answerable ? '' : ' (should refuse)'}: ${question}\n      -> ${outcome.type} [${explanation?.kind ?? ''}${unplaced}${gap}${near}] ${outcome.headline}\n      wanted: ${wanted}\n`;
}

function table(name: string, marked: readonly Marked[]): string {
  const rows = [
    `\n${name}`.padEnd(36) + ['right', 'wrong', 'refused', '%'].map((head) => head.padStart(9)).join(''),
  ];
  const row = (label: string, items: readonly Marked[]) => {
    if (items.length === 0) return;
    const count = (mark: Mark) => items.filter((item) => item.mark === mark).length;
    const share = ((100 * count('right')) / items.length).toFixed(1);
    rows.push(
      label.padEnd(35) +
        [count('right'), count('wrong'), count('refused'), share]
          .map((cell) => String(cell).padStart(9))
          .join(''),
    );
  };
  const answerable = marked.filter((item) => item.answerable);
  for (const category of [...new Set(answerable.map((item) => item.category))].sort()) {
    row(
      `  ${category}`,
      answerable.filter((item) => item.category === category),
    );
  }
  row('answerable', answerable);
  row(
    'unanswerable (right = refused)',
    marked.filter((item) => !item.answerable),
  );
  return `${rows.join('\n')}\n`;
}

/** The shares of each set, in per cent: of answerable questions answered rightly, of the others refused. */
function belowFloors(results: ReadonlyMap<string, readonly Marked[]>): boolean {
  let below = false;
  const wanted = floors.parse(JSON.parse(readFileSync(floorsFile, 'utf8')));
  for (const [name, floor] of Object.entries(wanted)) {
    const marked = results.get(name);
    if (!marked) continue;
    const share = (answerable: boolean) => {
      const items = marked.filter((item) => item.answerable === answerable);
      return items.length ? (100 * items.filter((item) => item.mark === 'right').length) / items.length : 100;
    };
    for (const [key, answerable] of [
      ['right', true],
      ['refused', false],
    ] as const) {
      if (share(answerable) < floor[key]) {
        process.stdout.write(
          `BELOW THE FLOOR: ${name}: ${key} ${share(answerable).toFixed(1)}%, floor ${floor[key]}%\n`,
        );
        below = true;
      }
    }
  }
  return below;
}

process.exitCode = await main();
