/** Whose kin, whose spouse or whose boss somebody is. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`people:
  - id: ruta-dahl
    name: Ruta Dahl
    pronoun: she
    roles: [{ title: shopkeeper }]
    citation: { source: gazette, paragraph: 13 }
facts:
  - { id: unrelated, summary: "Aino Korpela is not related to the Minister of Ports, Eero Korpela.", citation: { source: gazette, paragraph: 16 } }
  - { id: wed, summary: Ruta Dahl married a lighthouse keeper in 2001., citation: { source: gazette, paragraph: 17 } }
`);

describe('of two who are not related', () => {
  test.each([
    ['Is Aino Korpela the wife of Eero Korpela?', 'answer no unrelated'],
    ['Is Aino Korpela a cousin of Eero Korpela?', 'answer no unrelated'],
    ["Is Eero Korpela Aino Korpela's brother?", 'answer no unrelated'],
    // Of others, and of what is no kin.
    ["Is Aino Korpela Eero Laine's sister?", 'not_covered not_stated'],
    ["Is Signe Dahl Ruta Dahl's mother?", 'not_covered not_stated'],
    ["Is Aino Korpela Eero Korpela's boss?", 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('whether somebody is married', () => {
  test.each([
    ['Is Ruta Dahl married?', 'answer wed'],
    ['Is Aino Korpela married?', 'not_covered not_stated'],
    ['Is Aino Korpela married to Eero Korpela?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('who is above somebody', () => {
  test.each([
    ['Who is Aino Korpela?', 'answer aino-korpela'],
    ["Who is Aino Korpela's boss?", 'not_covered not_stated'],
    ["Who is Signe Dahl's boss?", 'not_covered not_stated'],
    ['Who is the boss of Imra Lines?', 'answer eero-laine'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});
