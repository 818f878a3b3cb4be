/** Who did it, and which of them: not who had to do with it, nor what others did. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`organisations:
  - { id: stokers-guild, name: Stokers' Guild, what: the union of the stokers, citation: { source: gazette, paragraph: 13 } }
  - { id: tug-owners, name: Tug Owners, aliases: [the company], what: the company that runs the tugs, citation: { source: gazette, paragraph: 13 } }
  - { id: vuono-rooms, name: Vuono Rooms, what: a group that runs six hotels by the lake, citation: { source: gazette, paragraph: 13 } }
quotes:
  - id: laine-rules
    speaker: eero-laine
    form: verbatim
    words: the union has never read its own rule book
    topics: [rule book]
    about: [crew-union]
    citation: { source: gazette, paragraph: 14 }
  - id: laine-hotels
    speaker: eero-laine
    form: declined
    words: how many hotels would close
    topics: [hotels]
    citation: { source: gazette, paragraph: 15 }
facts:
  - { id: leaflet, summary: Signe Dahl handed out a leaflet about the locks., citation: { source: gazette, paragraph: 16 } }
  - { id: petition, summary: Signe Dahl drafted a petition about the tides., citation: { source: gazette, paragraph: 17 } }
  - { id: lifeboats, summary: The Stokers' Guild accepted the compromise on lifeboats., citation: { source: gazette, paragraph: 18 } }
  - { id: regatta, summary: Clerks from northern unions joined the regatta on the lake., citation: { source: gazette, paragraph: 21 } }
  - { id: boycott, summary: The dockers boycotted the hearing on fares., citation: { source: gazette, paragraph: 19 } }
  - { id: classes, summary: "If the boats stop, classes in rowing would move to the gym.", citation: { source: gazette, paragraph: 20 } }
`);

const answer = async (question: string, expected: string) => {
  expect(await ask(question)).toBe(expected);
};

describe('who made it', () => {
  test.each([
    ['Who wrote the petition about the tides?', 'answer petition'],
    ['Who handed out the leaflet about the locks?', 'answer leaflet'],
    ['Who made the leaflet about the locks?', 'not_covered not_stated'],
    ['Who designed the leaflet about the locks?', 'not_covered not_stated'],
  ])('%s', answer);
});

describe('who replied, and at whom it was said', () => {
  test.each([
    ['Who hit back at the claim that no lantern can replace a sailor?', 'answer laine-lanterns'],
    ['Who replied to the claim that no lantern can replace a sailor?', 'answer laine-lanterns'],
    ['Who said that no lantern can replace a sailor?', 'answer aino-lanterns'],
    ['Who had a go at the union, saying it has never read its own rule book?', 'answer laine-rules'],
    ['Who had a go at the union, saying it has never paid a fine?', 'not_covered not_stated'],
  ])('%s', answer);
});

describe('who did or did not', () => {
  test.each([
    ['Who called the night strike?', 'answer night-strike'],
    ["Did the Stokers' Guild accept the compromise on lifeboats?", 'answer yes lifeboats'],
    ['Did the company accept the compromise on lifeboats?', 'not_covered not_stated'],
    ['Did Imra Lines accept the compromise on lifeboats?', 'not_covered not_stated'],
    ['Who did not come to the hearing on fares?', 'answer boycott'],
    ['Who did not come to the hearing on tolls?', 'not_covered not_stated'],
  ])('%s', answer);
});

describe('which of them', () => {
  test.each([
    ['Which unions accepted the compromise?', 'answer lifeboats'],
    ['Which unions joined the regatta on the lake?', 'not_covered not_stated'],
    ['Which group runs six hotels by the lake?', 'answer vuono-rooms'],
    ['Which hotels would close?', 'not_covered not_stated'],
    ['Which classes would move to the gym?', 'answer classes'],
    ['Which classes are still on?', 'not_covered not_stated'],
  ])('%s', answer);
});
