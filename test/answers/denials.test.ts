/** What a sentence says there is none of, or that somebody does not do, though they do something else. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`facts:
  - { id: no-hearings, summary: There will be no public hearings about the pension fund., citation: { source: gazette, paragraph: 13 } }
  - { id: no-dredging, summary: There will be no dredging of the locks this summer., citation: { source: gazette, paragraph: 14 } }
  - { id: no-rally, summary: There will be no mass meeting at the mill of Vuono., citation: { source: gazette, paragraph: 16 } }
  - { id: petition, summary: "The stokers back the petition, but not the blockade of the locks.", citation: { source: gazette, paragraph: 15 } }
`);

test.each([
  ['Will there be public hearings about the pension fund?', 'answer no no-hearings'],
  ['Will there be hearings about the pension fund?', 'answer no no-hearings'],
  ['Will there be public hearings about the harbour fund?', 'not_covered not_stated'],
  ['Will there be dredging of the locks this summer?', 'answer no no-dredging'],
  ['Will there be dredging of the locks this winter?', 'not_covered not_stated'],
  ['Will there be a rally at the mill of Vuono?', 'answer no no-rally'],
  ['Will there be a rally at the mill of Ahti?', 'not_covered not_stated'],
  ['Do the stokers back the blockade of the locks?', 'answer no petition'],
  ['Do the stokers back the blockade?', 'answer no petition'],
  ['Do the stokers back the petition?', 'answer petition'],
  ['Do the skippers back the blockade?', 'not_covered not_stated'],
])('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});
