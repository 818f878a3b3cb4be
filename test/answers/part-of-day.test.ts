/** A strike through the night of Saturday 27 March, and one on Tuesday 9 March from 8am to 2pm: what is on in which part of a day; and of which day a claim is. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`events:
  - id: gate-strike
    kind: strike
    title: The gate strike
    summary: The gate crews strike on Tuesday 9 March from 8am to 2pm.
    times: [{ start: 2021-03-09T08:00, end: 2021-03-09T14:00 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 13 }
  - id: new-talks
    kind: talks
    title: The new talks
    summary: New talks are planned for 16 March.
    times: [{ start: 2021-03-16 }]
    citation: { source: gazette, paragraph: 13 }
`);

test.each([
  ['Is there a strike on Tuesday morning?', 'answer yes gate-strike'],
  ['Is there a strike on Tuesday evening?', 'answer no gate-strike'],
  ['Is there a strike on Saturday evening?', 'answer yes night-strike'],
  ['Is there a strike on Saturday afternoon?', 'answer no night-strike'],
  ['Is there a strike on Sunday morning?', 'answer yes night-strike'],
  ['Is there a strike on Sunday afternoon?', 'answer no night-strike'],
  ['Is there a strike at 2am on Sunday?', 'answer yes night-strike'],
  ['Is there a strike at 2am on Saturday?', 'answer no night-strike'],
  ['Is there a strike at 2am on Saturday night?', 'answer yes night-strike'],
  ['Is there a strike at 11pm on Saturday?', 'answer yes night-strike'],
  // Other talks ended without a deal, on another day.
  ['Did the talks on 16 March end without a deal?', 'not_covered not_stated'],
  ['Did fewer than half support the strike in January?', 'answer yes poll.q1e1'],
  // Two Tuesdays, one past and one to come.
  ['When did the talks on Tuesday take place?', 'answer talks'],
  ['When will the talks on Tuesday be held?', 'answer new-talks'],
  // With nothing said before, "it" is the strike.
  ['Does it end at 6am?', 'answer yes night-strike'],
  ['Does it go on until 7am?', 'answer no night-strike'],
  // It begins Sunday for some, and ends it for others.
  ['Is there a strike at midnight on Sunday?', 'answer night-strike'],
] as const)('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});
