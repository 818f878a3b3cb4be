/** Who somebody is: what they are told to be by their work, of which body they are, whose shadow or director. */
import { describe, expect, test } from 'vitest';
import { asking, createFerries, ferries, gist } from './ferries.ts';

const more = `people:
  - id: ville-niemi
    name: Ville Niemi
    pronoun: he
    roles: [{ title: stoker }]
    summary: Ville Niemi, 44, is a stoker from Vuono.
    citation: { source: gazette, paragraph: 13 }
  - id: aila-rask
    name: Aila Rask
    pronoun: she
    roles: [{ title: shadow minister of ports }]
    citation: { source: gazette, paragraph: 14 }
  - id: ruta-sillan
    name: Ruta Sillan
    pronoun: she
    roles: [{ title: director of conciliation, organisation: lake-court }]
    citation: { source: gazette, paragraph: 15 }
  - id: olli-hask
    name: Olli Hask
    pronoun: he
    roles: [{ title: director of the museum, organisation: lake-court }]
    citation: { source: gazette, paragraph: 16 }
  - id: juha-munro
    name: Juha Munro
    pronoun: he
    roles: [{ title: lock keeper }]
    citation: { source: gazette, paragraph: 17 }
  - id: ilta-varo
    name: Ilta Varo
    pronoun: she
    roles: [{ title: engineer }]
    citation: { source: gazette, paragraph: 18 }
organisations:
  - { id: lake-court, name: Lake Court, what: a public body that settles quarrels, citation: { source: gazette, paragraph: 15 } }
  - { id: tide-institute, name: Tide Institute, what: the institute where Ilta Varo teaches, citation: { source: gazette, paragraph: 18 } }
quotes:
  - id: munro-locks
    speaker: juha-munro
    form: verbatim
    words: the locks have leaked since 1998
    topics: [locks]
    citation: { source: gazette, paragraph: 17 }
events:
  - id: meeting
    kind: meeting
    title: The meeting of the lake
    summary: Olli Hask will chair the meeting of the lake on 20 March.
    times: [{ start: 2021-03-20 }]
    citation: { source: gazette, paragraph: 19 }
facts:
  - { id: keeper, summary: Juha Munro has kept the locks of Ahti since 2004., citation: { source: gazette, paragraph: 21 } }
  - { id: lighthouse, summary: The lighthouse of Ahti was built in 1898., citation: { source: gazette, paragraph: 20 } }
`;

const { ask, asked } = asking(more);

const answer = async (question: string, expected: string) => {
  expect(await ask(question)).toBe(expected);
};

describe('what somebody is said to be', () => {
  test.each([
    // Who is something else may be that as well: no verdict.
    ['Signe Dahl is a driver, right?', 'answer signe-dahl'],
    ['Juha Munro is a doctor, no?', 'answer juha-munro'],
    ['Signe Dahl is a harbour master, right?', 'answer yes signe-dahl'],
    ['Juha Munro is a liar, right?', 'not_covered not_stated'],
    ['Is Juha Munro a doctor?', 'not_covered not_stated'],
  ])('%s', answer);
});

describe('the minister is no shadow minister', () => {
  test.each([
    ['Who is the minister?', 'answer eero-korpela'],
    ['What did the minister say about the ice?', 'answer eero-k-ice'],
    ['Who is the shadow minister?', 'answer aila-rask'],
    ['What did the shadow minister say about the ice?', 'not_covered not_stated'],
    ['What did the deputy minister say about the ice?', 'not_covered not_stated'],
  ])('%s', answer);
});

describe('of which body', () => {
  test.each([
    ['Which company is Eero Laine from?', 'answer eero-laine'],
    ['Who does Eero Laine speak for?', 'answer eero-laine'],
    ['Who does the Lake Crew Union represent?', 'answer crew-union'],
    ['Where does Ilta Varo work?', 'answer tide-institute'],
    ['Where does Juha Munro work?', 'not_covered not_stated'],
  ])('%s', answer);
  test('a director of a field of work is one at a body; one of a place needs no other', async () => {
    const answerer = await createFerries({ 'more.yaml': more });
    expect(answerer.ask('Who is Ruta Sillan?').headline).toBe(
      'Ruta Sillan is the director of conciliation at Lake Court.',
    );
    expect(answerer.ask('Who is Olli Hask?').headline).toBe('Olli Hask is the director of the museum.');
  });
});

describe('how old', () => {
  test.each([
    ['How old is Ville Niemi?', 'answer ville-niemi'],
    ['How old is the stoker?', 'answer ville-niemi'],
    ['How old is the lighthouse of Ahti?', 'answer lighthouse'],
    // Since when the locks leak is no age.
    ['How old is Juha Munro?', 'not_covered not_stated'],
    ['How old is the lock keeper?', 'not_covered not_stated'],
  ])('%s', answer);
  test('nor is since when he keeps them', async () => {
    expect(await asked('Who is Juha Munro?', 'how old is he?')).toBe('not_covered not_stated');
  });
});

describe('who is in the chair', () => {
  test.each([
    ['Who will be in the chair?', 'answer meeting'],
    ['Who is the head of the Lake Crew Union?', 'answer aino-korpela'],
  ])('%s', answer);
  test('of no meeting', async () => {
    expect(gist((await ferries()).ask('Who will be in the chair?'))).toBe('not_covered not_stated');
  });
});

describe('a surname as it sounds', () => {
  test.each([
    ['what did juha monroe say about the locks', 'answer munro-locks'],
    ['what did juha morro say about the locks', 'not_covered not_stated'],
  ])('%s', answer);
});
