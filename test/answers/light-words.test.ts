/** Light words ("work", "find", "move") that no statement has: forgiven beside much else, and else what was asked. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`facts:
  - id: ice-road
    summary: The ice road to Vuono is closed to lorries in April.
    asks: [When is the ice road closed to lorries?, Can lorries use the ice road in April?]
    citation: { source: gazette, paragraph: 8 }
figures:
  - id: yards
    number: 6
    unit: lantern yards
    summary: The court order covers six lantern yards.
    asks: [Which places does the court order cover?, Where does the order apply?]
    citation: { source: gazette, paragraph: 8 }
  - id: divers
    number: 400
    unit: divers
    summary: The port hired 400 divers for the spring.
    asks: [Who was hired for the spring?, Whom did the port hire?]
    citation: { source: gazette, paragraph: 8 }
  - id: berths
    number: 12
    unit: berths
    summary: The quay has twelve berths.
    citation: { source: gazette, paragraph: 8 }
`);

test.each([
  ['How many actually work in lanterns?', 'not_covered not_stated'],
  ['What did the divers find?', 'not_covered not_stated'],
  ['What became of the divers?', 'not_covered not_stated'],
  ['How many divers were sent?', 'not_covered not_stated'],
  ['When did the lorries move?', 'not_covered not_stated'],
  // Much else was found, or only how somebody speaks is left over.
  ['When are lorries not to be sent over the ice road to Vuono?', 'answer ice-road'],
  ['How many divers did they say there were?', 'answer divers'],
  // Nobody wrote down how people ask for it.
  ['How many berths are held?', 'answer berths'],
] as const)('%s', async (question, expected) => {
  expect(await ask(question)).toBe(expected);
});
