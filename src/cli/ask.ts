/**
 * `npm run ask`: one question from the command line, or a batch of JSON lines from standard input.
 * Exit status: 0 answered, 1 not covered or a choice, 2 wrong usage or broken knowledge.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  type Answerer,
  type Context,
  createAnswerer,
  type Explanation,
  type Outcome,
} from '../answers/index.ts';
import { formatProblems, type Knowledge, loadKnowledge } from '../knowledge/index.ts';

const usage = `usage: npm run -s ask -- "who said ...?" [--json] [--explain] [--knowledge DIR]
       npm run -s ask -- --batch [--knowledge DIR] < QUESTIONS.jsonl

  --json           the outcome as one line of JSON
  --explain        which words were matched, set aside or not placed, and what came second
  --knowledge DIR  the folder with the knowledge (default: knowledge)
  --batch          JSON lines on standard input, {"id","question"} or {"id","turns":[{"question"},...]}
`;

/** The status of an outcome in JSON. */
const statuses = {
  answer: 'answered',
  choose: 'choose',
  not_covered: 'not_covered',
  help: 'help',
} as const satisfies Record<Outcome['type'], string>;

const id = z.union([z.string(), z.number()]);
const batchLine = z.union([
  z.object({ id, turns: z.array(z.object({ question: z.string() })).min(1) }),
  z.object({ id, question: z.string() }),
]);

async function main(): Promise<number> {
  const read = readArguments();
  if (typeof read === 'string') {
    process.stderr.write(`${read}\n\n${usage}`);
    return 2;
  }
  const { values, question } = read;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const loaded = await loadKnowledge(values.knowledge);
  if (!loaded.ok) {
    process.stderr.write(`${formatProblems(loaded.problems)}\n`);
    return 2;
  }
  const answerer = createAnswerer(loaded.knowledge);
  if (values.batch) {
    await runBatch(answerer);
    return 0;
  }
  const outcome = answerer.ask(question);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ...lineOf(question, outcome), ...(values.explain ? { explanation: outcome.explanation } : {}) })}\n`
      : `${printed(outcome, loaded.knowledge)}${values.explain && outcome.explanation ? `\n${explained(outcome.explanation)}` : ''}`,
  );
  return outcome.type === 'answer' ? 0 : 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        batch: { type: 'boolean', default: false },
        knowledge: { type: 'string', default: 'knowledge' },
      },
    });
    const question = positionals.join(' ').trim();
    if (values.help) return { values, question: '' };
    if (values.batch && question)
      return 'With --batch the questions come from standard input, not from the command line.';
    if (values.batch && values.explain)
      return '--explain explains a single question. Leave it out with --batch.';
    if (!values.batch && !question) return 'No question given.';
    if (values.knowledge === '') return '--knowledge needs the folder that holds the knowledge files.';
    return { values, question };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function runBatch(answerer: Answerer): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    for (const result of batchResults(line, answerer)) process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}

function batchResults(line: string, answerer: Answerer): object[] {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return [{ id: null, error: 'This line is not JSON. Write {"id":"...","question":"..."} on one line.' }];
  }
  const parsed = batchLine.safeParse(json);
  if (!parsed.success) {
    return [
      {
        id: null,
        error:
          'A line needs "id" (text or a number) and "question" (text), or "turns" (a list of {"question"}).',
      },
    ];
  }
  if (!('turns' in parsed.data)) {
    const { id, question } = parsed.data;
    return [lineOf(id, answerer.ask(question))];
  }
  const { id, turns } = parsed.data;
  let context: Context | undefined;
  return turns.map(({ question }, i) => {
    const outcome = answerer.ask(question, context);
    context = 'context' in outcome ? (outcome.context ?? context) : context;
    return lineOf(`${id}.${i + 1}`, outcome);
  });
}

const lineOf = (id: string | number, outcome: Outcome) => ({
  id,
  status: statuses[outcome.type],
  headline: outcome.headline,
  text: outcome.text,
  entries: 'entries' in outcome ? outcome.entries : [],
  citations:
    'citations' in outcome ? outcome.citations.map(({ source, paragraph }) => ({ source, paragraph })) : [],
});

function printed(outcome: Outcome, knowledge: Knowledge): string {
  const lines = [outcome.headline];
  if (outcome.text) lines.push(outcome.text);
  switch (outcome.type) {
    case 'answer':
      lines.push(...citationsInWords(outcome.citations, knowledge));
      break;
    case 'choose':
      lines.push(...outcome.offers.map((offer) => `  - ${offer.label}`));
      break;
    case 'not_covered':
      if (outcome.nearby.length > 0) lines.push('What the sources do say nearby:');
      lines.push(...outcome.nearby.map((offer) => `  - ${offer.label}`));
      break;
    case 'help':
      lines.push(...outcome.examples.map((example) => `  - ${example}`));
      break;
  }
  return `${lines.join('\n')}\n`;
}

interface Cited {
  readonly source: string;
  readonly paragraph: number;
  readonly inferred?: string | undefined;
}

/** A line for each source, with all its paragraphs; and one for each that is inferred, with from what. */
function citationsInWords(citations: readonly Cited[], knowledge: Knowledge): string[] {
  const groups = new Map<string, { readonly cited: Cited; readonly paragraphs: number[] }>();
  for (const cited of citations) {
    const key = `${cited.source} ${cited.inferred ?? ''}`;
    const group = groups.get(key) ?? { cited, paragraphs: [] };
    groups.set(key, group);
    if (!group.paragraphs.includes(cited.paragraph)) group.paragraphs.push(cited.paragraph);
  }
  return [...groups.values()].map(({ cited, paragraphs }) => citationInWords(cited, paragraphs, knowledge));
}

function citationInWords(
  { source: id, inferred }: Cited,
  paragraphs: readonly number[],
  knowledge: Knowledge,
): string {
  const source = knowledge.sources.find((candidate) => candidate.id === id);
  const publisher = source?.publisher ?? 'publisher not stated';
  const date = source
    ? `, ${source.published.date}${source.published.inferred ? ' (date inferred)' : ''}`
    : '';
  return `Source: “${source?.title ?? id}” (${publisher}${date}), paragraph${paragraphs.length > 1 ? 's' : ''} ${new Intl.ListFormat('en-GB').format(paragraphs.map(String))}${inferred ? `; inferred: ${inferred}` : ''}`;
}

function explained(explanation: Explanation): string {
  const list = (items: readonly string[]) => (items.length ? items.join(', ') : 'none');
  const lines = [
    `Kind of question: ${explanation.kind.replaceAll('_', ' ')}`,
    ...(explanation.follows ? [`Read as a follow-up to: ${explanation.follows}`] : []),
    `Words matched: ${list(explanation.matched.map(({ word, via }) => (via ? `${word} (as ${via})` : word)))}`,
    `Words set aside: ${list(explanation.setAside.map(({ word, reason }) => `${word} (${reason})`))}`,
    `Words not placed: ${list(explanation.unplaced)}`,
    `Score: ${explanation.score}`,
    ...(explanation.runnerUp
      ? [`Second: ${explanation.runnerUp.sentence} It lost because ${explanation.runnerUp.lost}.`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

process.exitCode = await main();
