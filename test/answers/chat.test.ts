/** Short words as people type them in chat, and a letter or a number that is one. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`facts:
  - { id: tugs, summary: The tugs will be moved to the north quay in June., citation: { source: gazette, paragraph: 13 } }
  - { id: plan-b, summary: Plan B is a bus over the ice., citation: { source: gazette, paragraph: 14 } }
  - { id: signe, summary: Eero Laine spoke to Signe Dahl about the locks., citation: { source: gazette, paragraph: 17 } }
  - { id: schools, summary: Schools on the island have been told to plan for a week without boats., citation: { source: gazette, paragraph: 15 } }
terms:
  - id: mediation
    term: mediation
    meaning: In mediation a third party helps two sides to agree.
    citation: { source: gazette, paragraph: 16 }
`);

const answer = async (question: string, expected: string) => {
  expect(await ask(question)).toBe(expected);
};

describe('spellings', () => {
  test.each([
    ['when duz the night strike start', 'answer night-strike'],
    ['what duz Aino Korpela say about safety', 'answer aino-lanterns'],
    ['wer were the talks', 'answer talks'],
    ['who wer at the talks', 'answer talks'],
    ['what did Eero Laine sya about the timetable', 'answer laine-timetable'],
    ['which 1 of them is the ports minister', 'answer eero-korpela'],
    ['what did Eero Laine reply 2 Aino Korpela', 'answer laine-lanterns'],
    ['did Eero Laine speak 2 Signe Dahl about the locks', 'answer yes signe'],
    ['did Eero Laine speak 2 Eero Korpela about the locks', 'not_covered not_stated'],
  ])('%s', answer);
});

describe('b', () => {
  test.each([
    ['when will the tugs b moved', 'answer tugs'],
    ['will the tugs b moved to the north quay in June', 'answer yes tugs'],
    ['what is plan b', 'answer plan-b'],
    ['is plan b a bus over the ice', 'answer yes plan-b'],
    ['will the tugs b moved to the south quay in June', 'answer instead tugs'],
  ])('%s', answer);
});

describe('the same once more, and what is told to do', () => {
  test.each([
    ['what is mediation, like what do they do?', 'answer mediation'],
    ['what is a boycott, like what do they do?', 'not_covered outside'],
    ['What have schools been told to plan for?', 'answer schools'],
    ['u human?', 'help'],
  ])('%s', answer);
});
