/** An invented dispute for the tests of replies and commands, as YAML text in a folder of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblems, type Knowledge, loadKnowledge } from '../../src/knowledge/index.ts';

/** The longest id that the knowledge allows: 60 characters. */
export const longId = 'a-very-long-name-for-a-letter-that-the-ferry-crews-wrote-123';

const yaml = `
dispute:
  title: The Ferry Dispute *of* Saltmouth
  summary: Crews of the Saltmouth ferries stopped work over night sailings.
  time_zone: Europe/London
  today: 2031-03-04
  about: [ferry, strike]
  citation: { source: gazette, paragraph: 1 }
sources:
  - id: gazette
    title: Ferries [stay] in port
    published: { date: 2031-03-04, inferred: "The strike began on the day after." }
    url: https://example.org/ferries
    note: Read on paper.
  - id: notice
    title: Notice to passengers
    publisher: Saltmouth Ferries
    published: 2031-02-28
people:
  - id: dara-quill
    name: Dara Quill
    roles: [{ title: Harbour Master }]
    citation: { source: gazette, paragraph: 2 }
quotes:
  - id: quill-tide
    speaker: dara-quill
    form: verbatim
    words: the tide waits for no rota
    said_on: 2031-03-03
    citation: { source: gazette, paragraph: 2 }
events:
  - id: night-strike
    kind: strike
    title: First strike
    summary: The first strike runs from 8am to 5pm on 5 and 6 March 2031.
    times:
      - { start: 2031-03-05T08:00, end: 2031-03-05T17:00 }
      - { start: 2031-07-06T22:30, end: 2031-07-07T06:00 }
    citation: [{ source: gazette, paragraph: 3 }, { source: gazette, paragraph: 5 }, { source: notice, paragraph: 1, inferred: It gives the sailings. }]
  - id: ${longId}
    kind: letter
    title: The letter
    summary: The crews wrote a letter.
    citation: { source: gazette, paragraph: 4 }
`;

/** The knowledge above, through the real loader. */
export async function loadFerries(): Promise<Knowledge> {
  const folder = await mkdtemp(join(tmpdir(), 'ferries-'));
  try {
    await writeFile(join(folder, 'ferries.yaml'), yaml);
    const loaded = await loadKnowledge(folder);
    if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
    return loaded.knowledge;
  } finally {
    await rm(folder, { recursive: true });
  }
}
