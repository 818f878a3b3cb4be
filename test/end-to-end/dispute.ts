/** An invented dispute, small enough to read: what the end-to-end tests ask about. */
export const dispute = `
dispute:
  title: the night strike of the Saltmouth ferries
  summary: Crews of the Saltmouth ferries strike over night sailings.
  time_zone: Europe/London
  today: 2031-03-04
  about: [ferry, ferries, strike, crews, Saltmouth]
  citation: { source: gazette, paragraph: 1 }
sources:
  - id: gazette
    title: Ferries stay in port
    published: { date: 2031-03-04, inferred: The strike began on the day after. }
people:
  - id: dara-quill
    name: Dara Quill
    pronoun: she
    roles: [{ title: Harbour Master, organisation: port-board }]
    citation: { source: gazette, paragraph: 2 }
  - id: tomas-vane
    name: Tomas Vane
    pronoun: he
    roles: [{ title: union secretary, organisation: crew-union }]
    citation: { source: gazette, paragraph: 3 }
organisations:
  - id: port-board
    name: Saltmouth Port Board
    aliases: [the board]
    what: the body that runs the port of Saltmouth
    citation: { source: gazette, paragraph: 2 }
  - id: crew-union
    name: Ferry Crew Union
    short_name: FCU
    aliases: [the union]
    what: the trade union of the ferry crews
    citation: { source: gazette, paragraph: 3 }
  - id: tidewatch
    name: Tidewatch
    what: a polling company
    citation: { source: gazette, paragraph: 6 }
quotes:
  - id: quill-tide
    speaker: dara-quill
    form: verbatim
    words: the tide waits for no rota
    said_on: 2031-03-03
    occasion: at a meeting of the board
    topics: [rota, tide]
    citation: { source: gazette, paragraph: 2 }
  - id: quill-lighthouse
    speaker: dara-quill
    form: verbatim
    words: we will keep the lighthouse lit for every lifeboat
    said_on: 2031-03-03
    topics: [lighthouse, lifeboats, safety]
    citation: { source: gazette, paragraph: 2 }
  - id: vane-owls
    speaker: tomas-vane
    form: verbatim
    words: our members are sailors, not owls
    said_on: 2031-03-04
    topics: [night sailings, members]
    citation: { source: gazette, paragraph: 3 }
events:
  - id: first-strike
    kind: strike
    title: The first strike
    summary: The first strike runs from 8am to 5pm on Wednesday 5 March 2031.
    times: [{ start: 2031-03-05T08:00, end: 2031-03-05T17:00 }]
    by: [crew-union]
    scope: { withdrawn: No ferry sails., cover: Volunteers crew the lifeboats. }
    citation: { source: gazette, paragraph: 4 }
polls:
  - id: tidewatch-poll
    title: Tidewatch poll on the night sailings
    pollster: tidewatch
    sample: { size: 640, population: adults in Saltmouth }
    citation: { source: gazette, paragraph: 6 }
    questions:
      - topic: support for the strike
        results:
          - { label: support the strike, value: 58 }
          - { label: oppose the strike, value: 31 }
        earlier:
          - { when: January 2031, date: 2031-01, label: supported a strike, value: 44 }
gaps:
  - { id: gap-cost, question: How much does the strike cost the port?, checked: 2031-03-04 }
`;
