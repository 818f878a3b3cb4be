/** What the asker should do: told by what tells people what to do, of what the asker says besides. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`facts:
  - { id: parcels, summary: Whoever has a parcel on the night ferry should fetch it at the quay., citation: { source: gazette, paragraph: 15 } }
`);

test.each([
  ['What should I do if I have a parcel on the night ferry?', 'answer parcels'],
  ['I have a parcel on the night ferry, what should I do?', 'answer parcels'],
  ['I have a canary at home, what should I do?', 'help'],
  ['What can I do here?', 'help'],
  ['How do I use this?', 'help'],
])('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});
