import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createAnswerer } from '../../src/answers/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

const messages = z.strictObject({
  yes: z.array(z.string()),
  no: z.array(z.string()),
  open: z.array(z.string()),
});
type Label = keyof z.infer<typeof messages>;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What somebody wrote who had the knowledge alone before them, and did not see the answers. */
async function load(folder: string, file: string) {
  const loaded = await loadKnowledge(path(folder));
  if (!loaded.ok) throw new Error(`${folder} has problems`);
  const answerer = createAnswerer(loaded.knowledge);
  const asked = messages.parse(parse(await readFile(path(file), 'utf8')));
  /** The messages of a label that get one of these verdicts. */
  return (label: Label, verdicts: readonly string[]): string[] =>
    asked[label].filter((message) => {
      const outcome = answerer.ask(message);
      return outcome.type === 'answer' && verdicts.includes(outcome.verdict ?? 'none');
    });
}

describe.each([
  ['shipped', 3, 15, await load('../../knowledge', '../yes-or-no/shipped.yaml')],
  ['harbour', 1, 20, await load('../disputes/harbour', '../yes-or-no/harbour.yaml')],
] as const)('%s', (_, leastConfirmed, leastCorrected, answered) => {
  test('no Yes to what is not so, and none to what the sources leave open', () => {
    expect(answered('no', ['yes'])).toEqual([]);
    expect(answered('open', ['yes'])).toEqual([]);
  });
  test('no No to what is so, and none to what the sources leave open', () => {
    expect(answered('yes', ['no', 'instead'])).toEqual([]);
    expect(answered('open', ['no'])).toEqual([]);
  });
  test('what is so gets a Yes, where the sources say it outright', () => {
    expect(answered('yes', ['yes']).length).toBeGreaterThanOrEqual(leastConfirmed);
  });
  test('what is not so is put right', () => {
    expect(answered('no', ['no', 'instead']).length).toBeGreaterThanOrEqual(leastCorrected);
  });
});
