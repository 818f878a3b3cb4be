/** The number that is asked for: one to ring, one of what is there, and no sum that was paid out of another. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`people:
  - id: ruta-sillan
    name: Ruta Sillan
    pronoun: she
    roles: [{ title: skipper }]
    citation: { source: gazette, paragraph: 13 }
organisations:
  - { id: stokers-guild, name: Stokers' Guild, what: the union of the stokers, citation: { source: gazette, paragraph: 13 } }
quotes:
  - id: ruta-phone
    speaker: ruta-sillan
    form: reported
    words: the phone number for passengers rings out
    topics: [phone]
    citation: { source: gazette, paragraph: 14 }
figures:
  - { id: medicine, number: 1, unit: numbers, summary: Islanders who need medicine can ring 0800 555 123., citation: { source: gazette, paragraph: 15 } }
  - { id: more-guards, number: 30, unit: guards, summary: The harbour would hire 30 more guards for the locks., citation: { source: gazette, paragraph: 16 } }
  - { id: fund, number: 90000, unit: crowns, summary: "The Guild paid 90,000 crowns from its own strike fund.", citation: { source: gazette, paragraph: 17 } }
facts:
  - { id: conditions, summary: The company attached 46 conditions to the offer., citation: { source: gazette, paragraph: 18 } }
`);

test.each([
  ['What number should islanders ring?', 'answer medicine'],
  ['What number should passengers ring?', 'not_covered not_stated'],
  ['Which number must passengers ring?', 'not_covered not_stated'],
  ['Who moaned about a phone number that rings out?', 'answer ruta-phone'],
  ['How many more guards would the harbour hire?', 'answer more-guards'],
  ['How many guards would the harbour hire?', 'answer more-guards'],
  ['How many guards are on the locks?', 'not_covered not_stated'],
  ['How many conditions are there?', 'answer conditions'],
  ['What are the 46 conditions?', 'not_covered not_stated'],
  ['How much did the Guild pay from its own strike fund?', 'answer fund'],
  ['How much is in the strike fund?', 'not_covered not_stated'],
])('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});
