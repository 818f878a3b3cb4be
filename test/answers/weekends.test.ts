/** What is open on weekdays is not open on a Sunday. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`facts:
  - { id: kiosk, summary: The ticket kiosk in Vuono is open on weekdays., citation: { source: gazette, paragraph: 16 } }
  - { id: smithy, summary: The smithy is open Monday to Friday., citation: { source: gazette, paragraph: 17 } }
  - { id: cafe, summary: The harbour cafe is open on weekdays and on Saturdays., citation: { source: gazette, paragraph: 18 } }
  - { id: chapel, summary: The chapel is open to sailors., citation: { source: gazette, paragraph: 19 } }
`);

test.each([
  ['Is the ticket kiosk open on Sundays?', 'answer no kiosk'],
  ['Is the ticket kiosk open on Saturday?', 'answer no kiosk'],
  ['Is the ticket kiosk open at the weekend?', 'answer no kiosk'],
  ['Is the smithy open on Sundays?', 'answer no smithy'],
  // One that may be told of otherwise, a day of the week, what says of a weekend day itself, and what says of no days.
  ['Is the ticket kiosk open this Sunday?', 'not_covered not_stated'],
  ['Is the ticket kiosk open on Mondays?', 'not_covered not_stated'],
  ['Is the harbour cafe open on Saturdays?', 'answer cafe'],
  ['Is the harbour cafe open on Sundays?', 'not_covered not_stated'],
  ['Is the chapel open on Sundays?', 'not_covered not_stated'],
])('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});
