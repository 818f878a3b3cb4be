/** What is told apart by its number, such as a pier: another number is put right. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`facts:
  - { id: mail-boat, summary: The mail boat leaves from Pier 3 or Pier 5., citation: { source: gazette, paragraph: 16 } }
  - { id: cattle-boat, summary: The cattle boat takes Route 7 or Route 8 to Ahti Island., citation: { source: gazette, paragraph: 16 } }
  - { id: rowers, summary: The rowers leave from the old slipway., citation: { source: gazette, paragraph: 16 } }
`);

test.each([
  ['Does the mail boat leave from Pier 4?', 'answer instead mail-boat'],
  ['Does the cattle boat take Route 9 to Ahti Island?', 'answer instead cattle-boat'],
  // One of those that are named, something else with a number, and what has none.
  ['Does the mail boat leave from Pier 5?', 'answer mail-boat'],
  ['Does the cattle boat take Route 7 to Ahti Island?', 'answer cattle-boat'],
  ['Does the mail boat not leave from Pier 4?', 'answer mail-boat'],
  ['Does the cattle boat leave from Pier 4?', 'not_covered not_stated'],
  ['Do the rowers leave from Pier 4?', 'not_covered not_stated'],
])('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});
