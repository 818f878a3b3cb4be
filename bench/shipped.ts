/** The shipped knowledge with its tuned questions (those that have an answer and follow nothing). */
import { createNames } from '../src/answers/names.ts';
import { compileStatements } from '../src/answers/statements/index.ts';
import { formatProblems, loadKnowledge } from '../src/knowledge/index.ts';
import type { Workload } from './workload.ts';

/** @throws Error with the list of problems when the folder does not hold valid knowledge. */
export async function shippedWorkload(folder: string): Promise<Workload> {
  const loaded = await loadKnowledge(folder);
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  const { knowledge } = loaded;
  const names = createNames(knowledge);
  const statements = compileStatements(knowledge, names).filter(({ type }) => type !== 'gap');
  return {
    knowledge,
    // The other engines get everything that ours finds a statement by, the volunteers' ways of asking included.
    documents: statements.map((statement, id) => ({
      id,
      text: [
        statement.sentence,
        ...statement.body,
        ...statement.circumstances,
        ...statement.keywords,
        ...statement.asks,
      ].join('\n'),
      speaker: statement.speaker ? names.label(statement.speaker) : '',
    })),
    entryOf: statements.map(({ entry }) => entry),
    questions: knowledge.questions.flatMap((question) =>
      question.entry === undefined || question.unread || question.after.length > 0
        ? []
        : [{ text: question.question, entries: new Set([question.entry].flat()) }],
    ),
  };
}
