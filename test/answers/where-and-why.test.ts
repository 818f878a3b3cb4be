/** Where something was said, by whom it was heard; and what somebody was forced to do. */
import { describe, expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask } = asking(`quotes:
  - id: eero-road
    speaker: eero-korpela
    form: reported
    words: a ferry is a public road
    summary: Eero Korpela told the Senate that a ferry is a public road.
    topics: [roads]
    citation: { source: gazette, paragraph: 13 }
  - id: signe-museum
    speaker: signe-dahl
    form: verbatim
    words: the harbour will not be a museum
    to: [the Folketing]
    topics: [museum]
    citation: { source: gazette, paragraph: 14 }
  - id: signe-bridge
    speaker: signe-dahl
    form: verbatim
    words: a bridge is worth ten tugs
    to: [her neighbours]
    topics: [bridge]
    citation: { source: gazette, paragraph: 15 }
  - id: signe-shipyard
    speaker: signe-dahl
    form: verbatim
    words: come to the shipyard before the thaw
    summary: Signe Dahl urged Eero Korpela to come to the shipyard before the thaw.
    occasion: in a letter
    to: [eero-korpela]
    topics: [shipyard]
    citation: { source: gazette, paragraph: 15 }
    asks: [Where should Korpela come?]
people:
  - id: oona-salo
    name: Oona Salo
    summary: Oona Salo has driven the crane at the quay for 24 years.
    citation: { source: gazette, paragraph: 15 }
facts:
  - { id: depot, summary: The price of coal forced the company to close the depot., citation: { source: gazette, paragraph: 16 } }
  - { id: slipway, summary: The company closed the slipway in the face of a forced sale., citation: { source: gazette, paragraph: 17 } }
  - { id: rower, summary: The rowers object to the part of the offer on Sunday work., citation: { source: gazette, paragraph: 18 } }
`);

const answer = async (question: string, expected: string) => {
  expect(await ask(question)).toBe(expected);
};

describe('where', () => {
  test.each([
    ['Where did Eero Korpela say that a ferry is a public road?', 'answer eero-road'],
    ['Where did Signe Dahl say that the harbour will not be a museum?', 'answer signe-museum'],
    // Neighbours are no place.
    ['Where did Signe Dahl say that a bridge is worth ten tugs?', 'not_covered not_stated'],
    ['Where did Signe Dahl say that a ferry is a public road?', 'not_covered not_stated'],
    // Where somebody works is told by who that is.
    ['Where does Eero Laine work?', 'answer eero-laine'],
    ['Where does Oona Salo work?', 'answer oona-salo'],
    // Where something is is not where somebody spoke of it; to come where somebody was told to is not where it was said.
    ['Where is the shipyard?', 'not_covered not_stated'],
    // A part of an offer is no place.
    ['Which part of the offer do the rowers object to?', 'answer rower'],
  ])('%s', answer);
});

describe('why', () => {
  test.each([
    ['Why did the company close the depot?', 'answer depot'],
    ['Why did the company close the slipway?', 'not_covered not_stated'],
  ])('%s', answer);
});
