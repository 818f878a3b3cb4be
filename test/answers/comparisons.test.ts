/** Claims with a number that is compared, rounded or turned round: Yes and No only where the statement says so. */
import { describe, expect, test } from 'vitest';
import { createFerries } from './ferries.ts';

const more = `events:
  - id: winter-talks
    kind: talks
    title: The winter talks
    summary: The winter talks in the chapel ended after seven hours.
    times: [{ start: 2021-01-12 }]
    citation: { source: gazette, paragraph: 14 }
  - id: parade
    kind: protest
    title: The parade
    summary: Hundreds walked on Sunday from the church to the lighthouse.
    times: [{ start: 2021-03-07 }]
    citation: { source: gazette, paragraph: 14 }
figures:
  - id: medicines
    number: 11
    unit: days
    summary: The Vuono hospital has medicines for eleven days.
    citation: { source: gazette, paragraph: 15 }
  - id: loss
    number: 1.9
    bound: about
    unit: million crowns
    summary: A lost week costs the fishermen about 1.9 million crowns.
    citation: { source: gazette, paragraph: 15 }
  - id: boats
    number: 6
    unit: ferries
    summary: Six of the company's ten ferries would be steered from the shore.
    citation: { source: gazette, paragraph: 15 }
  - id: quays
    number: 80000000
    unit: crowns
    summary: Imra Lines must invest 80 million crowns in the quays by 2027 or pay a fine.
    citation: { source: gazette, paragraph: 15 }
  - id: rest
    number: 20
    unit: minutes
    summary: Stokers have 20 minutes of rest for every two hours of work.
    citation: { source: gazette, paragraph: 15 }
  - id: count
    number: 131
    unit: accidents
    summary: The union counts 131 accidents, because it includes those of the subcontractors.
    citation: { source: gazette, paragraph: 16 }
facts:
  - id: concession
    summary: Imra Lines holds the licence until 2041.
    citation: { source: gazette, paragraph: 16 }
  - id: crates
    summary: Volunteers will unload the crates at night.
    citation: { source: gazette, paragraph: 16 }
`;

let answerer: ReturnType<typeof createFerries> | undefined;
/** "yes winter-talks", "- rest" without a verdict, "refused". */
const ask = async (question: string): Promise<string> => {
  answerer ??= createFerries({ 'more.yaml': more });
  const outcome = (await answerer).ask(question);
  return outcome.type === 'answer' ? `${outcome.verdict ?? '-'} ${outcome.entries[0]}` : 'refused';
};

describe('a number is compared as the claim takes it', () => {
  test.for([
    ['Did the winter talks last more than six hours?', 'yes winter-talks'],
    ['Did the winter talks last less than six hours?', 'no winter-talks'],
    ['Does the hospital have medicines for more than a week?', 'yes medicines'],
    ['Does the hospital have medicines for less than a week?', 'instead medicines'],
    ['Would more than half of the company’s ferries be steered from the shore?', 'yes boats'],
    ['Does Imra Lines hold the licence until after 2040?', 'yes concession'],
    ['Were more than 600 sailings cancelled?', 'yes cancelled'],
    ['Were fewer than 600 sailings cancelled?', 'no cancelled'],
    ['Do more than half of the people who live by the lake support the strike?', 'yes poll'],
    ['Do fewer than half of the people support the strike?', 'no poll'],
  ] as const)('%s', async ([question, expected]) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('what is rounded is not denied', () => {
  test.for([
    ['Does a lost week cost the fishermen nearly two million crowns?', 'yes loss'],
    ['Does a lost week cost the fishermen three million crowns?', 'no loss'],
    ['Do about 60% of people support the strike?', 'yes poll'],
    ['Did the poll ask around 1,200 people?', 'yes poll'],
    ['Did the poll ask around 900 people?', 'no poll'],
  ] as const)('%s', async ([question, expected]) => {
    expect(await ask(question)).toBe(expected);
  });
});

describe('the same words the other way round bear nothing out', () => {
  test.for([
    ['Did hundreds walk from the church to the lighthouse?', 'yes parade'],
    ['Did hundreds walk from the lighthouse to the church?', 'instead parade'],
    ['Will volunteers unload the crates at night?', 'yes crates'],
    ['Will volunteers load the crates at night?', '- crates'],
    ['Do stokers have 20 minutes of rest for every hour of work?', '- rest'],
    ['Did the subcontractors count 131 accidents?', '- count'],
    ['Must Imra Lines pay a fine of 80 million crowns?', '- quays'],
    // Who declined to say it declined nothing else.
    ['Did Eero Laine decline to say whether they would give back their bonus?', 'yes laine-bonus'],
    ['Did Eero Laine refuse to give back the bonus?', '- laine-bonus'],
  ] as const)('%s', async ([question, expected]) => {
    expect(await ask(question)).toBe(expected);
  });
});

test('"is it on Saturday?", with nothing said before, is of the strike', async () => {
  expect(await ask('Is it on Saturday?')).toBe('yes night-strike');
  expect(await ask('Is it on Sunday?')).not.toBe('yes parade');
});

describe('a Yes needs the same order', () => {
  const told = `quotes:
  - id: lind-look
    speaker: eero-laine
    form: verbatim
    words: a stoker should look the minister in the eye
    topics: [stokers]
    citation: { source: gazette, paragraph: 16 }
facts:
  - id: coats
    summary: Stokers in oilskins handed out soup and burned copies of their rotas at the pier.
    citation: { source: gazette, paragraph: 16 }
  - id: wards
    summary: The rescue boats are mainly sailed by pilots, supported by stokers.
    citation: { source: gazette, paragraph: 16 }
figures:
  - id: delays
    number: 300
    bound: more than
    unit: crossings and tours
    summary: More than 300 crossings and tours have been dropped on the lake.
    citation: { source: gazette, paragraph: 16 }
`;
  let turned: ReturnType<typeof createFerries> | undefined;
  test.for([
    ['Did Eero Laine say a stoker should look the minister in the eye?', 'yes'],
    ['Did Eero Laine say the minister should look a stoker in the eye?', '-'],
    ['Did stokers burn copies of their rotas at the pier?', 'yes'],
    ['Did stokers hand out copies of their rotas?', '-'],
    ['Did stokers burn soup?', '-'],
    ['Are the rescue boats mainly sailed by stokers, supported by pilots?', '-'],
    ['Have more than 300 crossings been dropped?', '-'],
    ['Have more than 300 crossings and tours been dropped?', 'yes'],
    ['Have more than 300 crossings and tours been dropped per ferry?', '-'],
  ] as const)('%s', async ([question, expected]) => {
    turned ??= createFerries({ 'more.yaml': told });
    const outcome = (await turned).ask(question);
    expect(outcome.type === 'answer' ? (outcome.verdict ?? '-') : 'refused').toBe(expected);
  });
});
