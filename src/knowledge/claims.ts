/** What an entry says that its source must hold: exact words, numbers, hours. */
import type { Citation, DatedDay, Entry } from './schema.ts';

export interface Claims {
  readonly citations: readonly Citation[];
  /** Words that somebody said, exactly. */
  readonly verbatim: readonly string[];
  /** Words used instead of a number, such as "a majority". */
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  /** Local times, `2016-04-26T08:00`. */
  readonly hours: readonly string[];
  /** Whether the entry says that its times are inferred. It may mean the days only. */
  readonly inferredTimes: boolean;
  /** Sentences of our own: their digits, their hours and what they quote must be right. */
  readonly prose: readonly string[];
  /** Days that the entry says are inferred: the source need not name them. */
  readonly inferredDays: readonly string[];
}

/** The claims of an entry that makes none. */
export const noClaims = {
  citations: [],
  verbatim: [],
  words: [],
  numbers: [],
  hours: [],
  inferredTimes: false,
  prose: [],
  inferredDays: [],
} as const satisfies Claims;

/** What an entry claims. Sources and gaps claim nothing. */
export function claimsOf(entry: Entry): Claims {
  switch (entry.type) {
    case 'source':
    case 'gap':
      return noClaims;
    case 'person':
      return { ...noClaims, citations: entry.citation, prose: given(entry.summary) };
    case 'organisation':
      return { ...noClaims, citations: entry.citation, prose: [entry.what] };
    case 'quote':
      return {
        ...noClaims,
        citations: entry.citation,
        verbatim: entry.form === 'verbatim' ? [entry.words] : [],
        prose: [...given(entry.summary), ...(entry.form === 'verbatim' ? [] : [entry.words])],
        inferredDays: inferredOf(entry.said_on),
      };
    case 'event': {
      const times = entry.times.flatMap(({ start, end }) => [start, ...given(end)]);
      const isInferred = entry.inferred !== undefined;
      return {
        ...noClaims,
        citations: entry.citation,
        hours: times.filter((time) => time.includes('T')),
        inferredTimes: isInferred,
        prose: [
          entry.summary,
          ...given(entry.reason, entry.outcome, entry.scope?.withdrawn, entry.scope?.cover),
        ],
        inferredDays: isInferred ? times : [],
      };
    }
    case 'poll': {
      const answers = entry.questions.flatMap((question) => [...question.results, ...question.earlier]);
      const notes = entry.questions.flatMap((question) =>
        question.earlier.flatMap(({ note }) => given(note)),
      );
      return {
        ...noClaims,
        citations: entry.citation,
        numbers: [...given(entry.sample.size), ...answers.flatMap(({ value }) => given(value))],
        words: answers.flatMap(({ words }) => given(words)),
        prose: [...answers.flatMap(({ summary }) => given(summary)), ...notes],
        inferredDays: inferredOf(entry.published),
      };
    }
    case 'figure':
      return {
        ...noClaims,
        citations: entry.citation,
        numbers: given(entry.number),
        words: given(entry.words),
        prose: [entry.summary, ...given(entry.details)],
        inferredDays: inferredOf(entry.date),
      };
    case 'position':
      return {
        ...noClaims,
        citations: entry.citation,
        prose: [entry.summary, ...given(entry.reason, entry.condition)],
      };
    case 'fact':
      return {
        ...noClaims,
        citations: entry.citation,
        prose: [entry.summary, ...given(entry.why, entry.details)],
      };
    case 'term':
      return { ...noClaims, citations: entry.citation, prose: [entry.meaning] };
  }
}

/** The day itself when it is inferred. */
export function inferredOf(day: DatedDay | undefined): string[] {
  return day?.inferred === undefined ? [] : [day.date];
}

function given<Value>(...values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}
