/**
 * A claim whose words are all there is borne out only by the same deed: of the same one, to the same, with the same "not"; what
 * was said elsewhere, or is so of another thing, tells nothing either.
 */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const more = `people:
  - id: ville-niemi
    name: Ville Niemi
    pronoun: he
    roles: [{ title: stoker }]
    summary: Ville Niemi, 44, has been a stoker on the lake for nine years.
    citation: { source: gazette, paragraph: 13 }
quotes:
  - id: niemi-job
    speaker: ville-niemi
    form: verbatim
    words: I used to like this boat. Now I cannot sleep on it.
    occasion: on the quay
    topics: [boat, sleep]
    citation: { source: gazette, paragraph: 13 }
  - id: niemi-lists
    speaker: ville-niemi
    form: verbatim
    words: The ropes were from Turku. The oars were from Vaasa.
    topics: [ropes, oars]
    citation: { source: gazette, paragraph: 13 }
  - id: niemi-letters
    speaker: ville-niemi
    form: reported
    words: the sailors had written to the mayor three times
    topics: [letters]
    citation: { source: gazette, paragraph: 13 }
  - id: dahl-coal
    speaker: signe-dahl
    form: verbatim
    words: I do not blame the stokers. I would not call the coal a gift.
    topics: [stokers, coal]
    citation: { source: gazette, paragraph: 13 }
  - id: dahl-closer
    speaker: signe-dahl
    form: reported
    words: the two sides were closer on wages than on pensions
    topics: [wages]
    citation: { source: gazette, paragraph: 13 }
facts:
  - id: whistle
    summary: On 9 March a pilot was struck by a passenger on the night boat.
    citation: { source: gazette, paragraph: 14 }
  - id: apart
    summary: The shipyard in Vuono is 40 kilometres away from Ahti Island.
    citation: { source: gazette, paragraph: 14 }
  - id: regatta
    summary: The opening of the regatta has been put back from Saturday to June.
    citation: { source: gazette, paragraph: 14 }
  - id: halls
    summary: Two of the five markets, Kala and Suola, stay open at noon; the other three are closed.
    citation: { source: gazette, paragraph: 14 }
  - id: soup
    summary: The bakers have been bringing soup to the pickets.
    citation: { source: gazette, paragraph: 14 }
`;

const { asked: ask } = asking(more);

describe('who did it, and to whom', () => {
  test.each([
    ['Did a passenger strike a pilot?', 'answer yes whistle'],
    ['Was a pilot struck by a passenger?', 'answer yes whistle'],
    ['Did a pilot strike a passenger?', 'answer whistle'],
    ['Was a passenger struck by a pilot?', 'answer whistle'],
    ['Did the bakers bring soup to the pickets?', 'answer yes soup'],
    ['Did the pickets bring soup to the bakers?', 'answer soup'],
    ['Did Ville Niemi say that the sailors had written to the mayor?', 'answer yes niemi-letters'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('what was said', () => {
  test.each([
    ['Did Ville Niemi say he likes this boat?', 'answer niemi-job'],
    ['Did Ville Niemi say he can sleep on it?', 'answer niemi-job'],
    ['Did Ville Niemi say the ropes were from Turku?', 'answer yes niemi-lists'],
    ['Did Ville Niemi say the ropes were from Vaasa?', 'answer niemi-lists'],
    ['Did Signe Dahl say the sides were closer on wages than on pensions?', 'answer yes dahl-closer'],
    ['Did Signe Dahl say the sides were closer on pensions than on wages?', 'answer dahl-closer'],
    ['Who blames the stokers?', 'not_covered not_stated'],
    ['Who called the coal a gift?', 'not_covered not_stated'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('where and when it was said', () => {
  test('of those words alone', async () => {
    expect(await ask('Did Aino Korpela say that no lantern replaces a sailor?', 'when did she say it?')).toBe(
      'answer aino-lanterns',
    );
    expect(await ask('When did Aino Korpela say that no lantern can replace a sailor?')).toBe(
      'answer aino-lanterns',
    );
  });
  test.each([
    ['Did Aino Korpela say the pensions were never on the table?', 'when did she say it?'],
    ['Did Aino Korpela say that their timetable is the fairest?', 'where did she say that?'],
    ['Where did Aino Korpela say that the ice will not wait?'],
    ['Did Ville Niemi sail to the moon?', 'who did?'],
  ])('not of others: %s %s', async (...questions) => {
    expect(await ask(...questions)).toMatch(/^not_covered/);
  });
});

describe('what is so of another thing', () => {
  test.each([
    ['Is the shipyard in Ahti Island?', 'answer apart'],
    ['Is the shipyard in Vuono?', 'answer yes apart'],
    ['Is the regatta over?', 'answer regatta'],
    ['Did the regatta open?', 'answer regatta'],
    ['Is Kala closed?', 'answer halls'],
    ['Is Kala open at noon?', 'answer yes halls'],
    ['Were the talks before June?', 'not_covered not_stated'],
    ['How old is Ville Niemi?', 'answer ville-niemi'],
  ])('%s', async (question, expected) => {
    expect(await ask(question)).toBe(expected);
  });
  test('who somebody is tells the age of nobody else', async () => {
    expect(await ask('Who is Signe Dahl?', 'how old is she?')).toMatch(/^not_covered/);
  });
});
