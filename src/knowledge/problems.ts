/** What is wrong with the knowledge files, as data, and how people read it. */

/** A place in a file; lines and columns count from 1, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault that a volunteer can mend. Line and column are absent when the whole file or folder is at fault. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** What is wrong, and what is allowed or what to do: whole sentences. */
  readonly message: string;
}

/** `file:line:column`, or only the file when there is no more to say. */
export function formatPlace(place: Omit<Problem, 'message'>): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** All problems for people: a count first, then one line for each, grouped by file in the order of the list. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Map<string, string[]>();
  for (const problem of problems) {
    const lines = files.get(problem.file) ?? [];
    lines.push(`${formatPlace(problem)} ${problem.message}`);
    files.set(problem.file, lines);
  }
  const total = `${count(problems.length, 'problem')} in ${count(files.size, 'file')}`;
  return [total, ...[...files.values()].map((lines) => lines.join('\n'))].join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** By file, then by position: the order in which somebody mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** By code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
