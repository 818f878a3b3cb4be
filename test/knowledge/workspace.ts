/** A temporary folder of knowledge files, written as text, for one test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { formatPlace, type Loaded, loadKnowledge, type Problem } from '../../src/knowledge/index.ts';

/** The least that knowledge needs, as `base.yaml`: a dispute with two sides and one source. */
export const base = `dispute:
  title: the ferry strike on Lake Imra
  summary: Ferry crews on Lake Imra strike over night shifts.
  time_zone: Europe/Helsinki
  today: 2021-03-09
  about: [ferry, strike]
  sides:
    - { id: crews, name: the crews }
    - { id: owners, name: the owners, aliases: [shipowners] }
  citation: { source: gazette, paragraph: 1 }
sources:
  - { id: gazette, title: Ferries stay in port, published: 2021-03-09 }
`;

export interface Workspace {
  readonly folder: string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** The problems of the folder, one a line, with paths relative to it. */
  problems(): Promise<string[]>;
  /** The knowledge of the folder; fails the test when there are problems. */
  load(): Promise<Loaded>;
}

/** Writes the files, `base.yaml` among them unless it is given; the folder goes when the test ends. */
export async function createWorkspace(files: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const workspace: Workspace = {
    folder,
    async write(name, content) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    },
    remove: (name) => rm(join(folder, name)),
    async problems() {
      const result = await loadKnowledge(folder);
      return result.ok ? [] : result.problems.map((problem) => line(problem, folder));
    },
    async load() {
      const result = await loadKnowledge(folder);
      if (!result.ok) expect.fail(result.problems.map((problem) => line(problem, folder)).join('\n'));
      return result;
    },
  };
  for (const [name, content] of Object.entries({ 'base.yaml': base, ...files }))
    await workspace.write(name, content);
  return workspace;
}

/** A problem as it is printed, with paths relative to the folder. */
export function line(problem: Problem, folder: string): string {
  return `${formatPlace(problem)} ${problem.message}`.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}
