/** What stands next to an answer and is none: another poll's number, the claimant's own words, somebody else's deed. */
import { expect, test } from 'vitest';
import { asking } from './ferries.ts';

const { ask, asked } = asking(`events:
  - id: may-strike
    kind: strike
    title: The May strike
    summary: Ferry crews strike on 13 and 14 May.
    times: [{ start: 2021-05-13 }, { start: 2021-05-14 }]
    by: [crew-union]
    citation: { source: gazette, paragraph: 13 }
figures:
  - id: tugs
    number: 90
    unit: tugs
    summary: The harbour has 90 tugs.
    citation: { source: gazette, paragraph: 8 }
  - id: guards
    number: 30
    unit: guards
    summary: The harbour would get 30 more guards.
    citation: { source: gazette, paragraph: 8 }
facts:
  - id: hurt
    summary: A driver was hurt at a depot.
    citation: { source: gazette, paragraph: 8 }
  - id: driver
    summary: The driver is 52 and comes from Vuono.
    citation: { source: gazette, paragraph: 8 }
  - id: kiosk
    summary: The kiosk is open on weekdays.
    citation: { source: gazette, paragraph: 8 }
  - id: kinship
    summary: Aino Korpela is not related to the Minister of Ports, Eero Korpela.
    citation: { source: gazette, paragraph: 8 }
  - id: compromise
    summary: The Guild of Pilots accepted the compromise.
    citation: { source: gazette, paragraph: 8 }
polls:
  - id: bridge
    title: Poll on the bridge
    pollster: mittari
    sample: { size: 900, population: people who live by the lake }
    published: 2021-03-08
    questions:
      - topic: a bridge
        results:
          - { label: want a bridge, words: a majority }
    citation: { source: gazette, paragraph: 12 }
organisations:
  - id: rooms
    name: Vuono Rooms
    what: a group that runs six hotels by the lake
    citation: { source: gazette, paragraph: 8 }
`);

test.each([
  ['Is the first day of the strike a Saturday?', 'answer instead may-strike'],
  ['Is the first day of the May strike a Saturday?', 'answer no may-strike'],
  ['Is the kiosk open on Sundays?', 'answer no kiosk'],
  ['Is the kiosk not open on Sundays?', 'not_covered not_stated'],
  ['Who replied to the claim that our timetable is the fairest?', 'not_covered not_stated'],
  ['Who replied to the claim that no lantern can replace a sailor?', 'answer laine-lanterns'],
  ['whats the response to Aino Korpela', 'answer laine-lanterns'],
  ['whats the response to Signe Dahl', 'not_covered not_stated'],
  ["Who is Eero Laine's boss?", 'not_covered not_stated'],
  ["Who is the ports minister's boss?", 'not_covered not_stated'],
  ['Which of the six hotels by the lake are open?', 'not_covered not_stated'],
  ['Did the company accept the compromise?', 'not_covered not_stated'],
  ['Did the guild accept the compromise?', 'answer yes compromise'],
  ['Who does Signe Dahl represent?', 'not_covered not_stated'],
  ['Who does Aino Korpela represent?', 'answer aino-korpela'],
  ['Is Aino Korpela related to Eero Korpela?', 'answer no kinship'],
  ['How many guards would the harbour get?', 'answer guards'],
  ['How many guards does the harbour have?', 'not_covered not_stated'],
])('%s: %s', async (question, expected) => expect(await ask(question)).toBe(expected));

test.each([
  ['How many tugs are there?', 'is that more than in 2019?', 'not_covered not_stated'],
  ['How many tugs are there?', 'is that from 2019?', 'not_covered not_stated'],
  ['How many tugs are there?', 'is it 80?', 'answer no tugs'],
  ['What happened at the depot?', 'how old is she?', 'answer driver'],
  ['What happened at the depot?', 'what did she say?', 'not_covered not_stated'],
  ['How many want a bridge?', 'what was it in percent?', 'not_covered not_stated'],
  ['How many want a bridge?', 'and as a percentage?', 'not_covered not_stated'],
  ['How many support the strike?', 'and as a percentage?', 'answer poll.q1r1'],
  ['What did Aino Korpela say about safety?', 'who replied to her?', 'answer laine-lanterns'],
  ['What did Eero Laine say about the timetable?', 'who replied to that?', 'not_covered not_stated'],
  ['What did Eero Laine say about the timetable?', 'what claim was he replying to?', 'answer aino-lanterns'],
])('%s > %s: %s', async (first, second, expected) => expect(await asked(first, second)).toBe(expected));
