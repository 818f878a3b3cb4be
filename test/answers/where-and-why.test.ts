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
