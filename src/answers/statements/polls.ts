/** Statements about a poll as a whole: what it found, who carried it out, whom it asked, and when. */
import type { Poll } from '../../knowledge/index.ts';
import { asSentence, datedInWords, dayInWords, joinSentences, numberInWords } from '../wording.ts';
import { type Compilation, type Draft, detail, evidenceLimit } from './draft.ts';
import { type PollFrame, pollQuestionDrafts, resultInWords } from './poll-questions.ts';

/** The findings in short, the pollster, the sample, the fieldwork, and every result of every question. */
export function pollDrafts(poll: Poll, { label }: Compilation): Draft[] {
  const pollster = label(poll.pollster);
  const client = poll.client && label(poll.client);
  const sample = sampleInWords(poll);
  const frame: PollFrame = {
    byline: `${pollster} poll${client ? ` for ${client}` : ''}`,
    basis: basisOf(poll, sample),
    ...(poll.sample.population && !ofAnybody.test(poll.sample.population)
      ? { askedOnly: poll.sample.population }
      : {}),
    base: {
      names: [poll.pollster, ...(poll.client ? [poll.client] : [])],
      circumstances: [
        poll.title,
        'poll',
        'survey',
        pollster,
        ...(client ? [client] : []),
        ...(poll.sample.population ? [poll.sample.population] : []),
      ],
      dates: datesOf(poll),
    },
  };
  return [
    overviewDraft(poll, frame),
    pollsterDraft(pollster, client, frame),
    ...(sample ? [sampleDraft(sample, poll.sample.size, frame)] : []),
    ...(poll.fieldwork ? [fieldworkDraft(poll.fieldwork, frame)] : []),
    ...(poll.published ? [publishedDraft(poll.published, frame)] : []),
    ...poll.questions.flatMap((question, i) => pollQuestionDrafts(question, i + 1, frame)),
  ];
}

/** The public at large, of whom a poll is when nothing else is said. */
const ofAnybody =
  /^(?:(?:the|all) )?(?:adults?|people|residents?|voters?|respondents?|public|citizens?|inhabitants?)\b/i;

/** "1,200 adults", "adults", "1,200 people"; undefined when neither is known. */
function sampleInWords({ sample: { size, population } }: Poll): string | undefined {
  return size ? `${numberInWords(size)} ${population ?? 'people'}` : population;
}

/** What every number of the poll rests on. */
function basisOf({ fieldwork, published }: Poll, sample: string | undefined): string {
  return joinSentences(
    [
      detail('Sample', sample),
      detail('Fieldwork', fieldwork && `${dayInWords(fieldwork.from)} to ${dayInWords(fieldwork.until)}`),
      detail('Published', published && datedInWords(published)),
    ],
    evidenceLimit,
  );
}

function datesOf({ fieldwork, published }: Poll): string[] {
  if (fieldwork) return [fieldwork.from, fieldwork.until];
  return published ? [published.date] : [];
}

const resultsShown = 3;

function overviewDraft(poll: Poll, { byline, basis, base }: PollFrame): Draft {
  const results = poll.questions.flatMap((question) => question.results);
  const inWords = results.map(resultInWords);
  return {
    ...base,
    sentence: `The ${byline} found: ${inWords.slice(0, resultsShown).join('; ')}`,
    body: [poll.title, 'poll survey find say show result', byline],
    asks: ['What was the poll about?', 'What did the poll find?'],
    evidence: [...inWords.slice(resultsShown).map(asSentence), basis],
    numbers: results.flatMap(({ value }) => (value === undefined ? [] : [{ value }])),
  };
}

function pollsterDraft(pollster: string, client: string | undefined, { basis, base }: PollFrame): Draft {
  const sentence = `${pollster} carried out the poll${client ? ` for ${client}` : ''}.`;
  return {
    ...base,
    part: 'pollster',
    sentence,
    body: [`${pollster} carried out conducted ran did poll${client ? ` for ${client} commissioned` : ''}`],
    keywords: [
      'pollster',
      'polling firm',
      'company',
      'survey',
      'carry out',
      'conduct',
      'behind',
      'commission',
      'asked',
    ],
    asks: [
      'Who did the poll?',
      'Who carried out the poll?',
      'Which pollster was it?',
      'Who ran the survey?',
      'Whose poll is it?',
      ...(client ? ['Who commissioned the poll?', 'Who was the poll for?', 'Who paid for the poll?'] : []),
    ],
    answers: { who: sentence },
    evidence: [basis],
  };
}

/** "Adults across the Lakes region" */
const peopleOf = /\b(?:in|across|of|from|around|throughout|living in) (?:the )?\p{Lu}/u;

function sampleDraft(sample: string, size: number | undefined, { byline, basis, base }: PollFrame): Draft {
  const sentence = `The ${byline} asked ${sample}.`;
  const where = peopleOf.test(sample) ? sentence : undefined;
  return {
    ...base,
    part: 'sample',
    sentence,
    body: [`poll asked surveyed questioned ${sample} people`],
    keywords: [
      'sample',
      'sample size',
      'respondents',
      'interviewed',
      'took part',
      'base',
      'polled',
      'talked to',
      'answered',
      'spoke to',
      'people',
    ],
    asks: [
      'How many people were asked in the poll?',
      'How big was the sample?',
      'What was the sample size?',
      'Who was asked in the poll?',
      'Who was polled?',
      'Who was surveyed?',
      ...(where ? ['Where were people polled?', 'In which area was the survey done?'] : []),
    ],
    answers: { how_many: size ? sentence : undefined, who: sentence, where },
    numbers: size ? [{ value: size }] : [],
    evidence: [basis],
  };
}

function publishedDraft(
  published: NonNullable<Poll['published']>,
  { byline, basis, base }: PollFrame,
): Draft {
  const sentence = `The ${byline} was published on ${datedInWords(published)}.`;
  return {
    ...base,
    part: 'published',
    sentence,
    body: ['poll published'],
    keywords: ['released', 'came out', 'when', 'date'],
    asks: ['When was the poll published?', 'When did the survey come out?'],
    answers: { when: sentence },
    evidence: [basis],
  };
}

function fieldworkDraft(
  { from, until }: NonNullable<Poll['fieldwork']>,
  { byline, basis, base }: PollFrame,
): Draft {
  const sentence = `The ${byline} was carried out from ${dayInWords(from)} to ${dayInWords(until)}.`;
  return {
    ...base,
    part: 'fieldwork',
    sentence,
    body: ['poll fieldwork carried out conducted'],
    keywords: [
      'when',
      'ring',
      'call',
      'phone',
      'question',
      'survey',
      'dates',
      'interviews',
      'interviewed',
      'days',
      'took place',
      'asked',
    ],
    asks: ['When was the poll done?', 'When was the fieldwork?', 'On what dates were people interviewed?'],
    answers: { when: sentence },
    evidence: [basis],
  };
}
