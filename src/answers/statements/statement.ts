/** What a statement is: the unit that answers questions. */
import type { Citation, Entry, Figure } from '../../knowledge/index.ts';
import type { Spell } from '../calendar.ts';
import type { QuestionKind } from '../outcome.ts';
import { joinNorms, plain, words } from '../text.ts';

/** A number that a statement states, for "was it 861?" and "how many". */
export interface StatedNumber {
  readonly value: number;
  readonly bound?: Figure['bound'];
}

/** An answer-ready unit compiled from an entry. */
export interface Statement {
  /** The entry's id, with `.part` when the entry gives several statements. */
  readonly id: string;
  readonly entry: string;
  readonly type: Entry['type'] | 'dispute';
  /** The headline when nothing more exact is asked: one plain sentence. */
  readonly sentence: string;
  /** What is shown for the sentence where that does not stand alone: "The talks: they ended without a deal." */
  readonly shown?: string | undefined;
  /** Direct answers by kind of question; a kind that is not here is answered by `sentence`, if at all. */
  readonly answers: Partial<Readonly<Record<QuestionKind, string>>>;
  readonly evidence: string;
  readonly citations: readonly Citation[];
  /** The id of the one whose words these are. */
  readonly speaker?: string | undefined;
  /** Ids of those whose claim it gives, though it is not their words as such. */
  readonly claimants?: readonly string[] | undefined;
  /** The entry of the quote that it answers. */
  readonly repliesTo?: string | undefined;
  /** Set when the speaker did not say it, but declined to. */
  readonly declined?: true | undefined;
  /** Ids of the people, organisations and sides that it is about, besides those named in its texts. */
  readonly names: readonly string[];
  /** Its own words (sentence, exact words, labels): what it is about. */
  readonly body: readonly string[];
  /** Circumstances (day, place, title of the poll): they may be named in a question, and need not be. */
  readonly circumstances: readonly string[];
  readonly keywords: readonly string[];
  readonly asks: readonly string[];
  readonly numbers: readonly StatedNumber[];
  readonly spells: readonly Spell[];
  /** Dates that it is about: `2016-04-26`, or `2016-01`. */
  readonly dates: readonly string[];
  /** What sort of event it is: a strike, talks. */
  readonly happening?: string | undefined;
  /** What its title calls it: the blockade of “Tractor blockade at the mine”. */
  readonly called?: string | undefined;
  /** What its number counts. */
  readonly unit?: string | undefined;
  /** A place that answers "where". */
  readonly place?: string | undefined;
}

/** The sentence as people see it. */
export const shownAs = ({ shown, sentence }: Statement): string => shown ?? sentence;

/** What a poll found earlier than its main results. */
export const isEarlierResult = ({ type, id }: Statement): boolean =>
  type === 'poll' && /\.q\d+e\d+$/.test(id);

/** The event as such, not one of the things that are told of it. */
export const isWholeEvent = ({ type, id, entry }: Statement): boolean => type === 'event' && id === entry;

/** What a poll found as a whole. */
export const isWholePoll = ({ type, id, entry }: Statement): boolean => type === 'poll' && id === entry;

/** How many a poll asked, and whom. */
export const isSample = ({ type, id }: Pick<Statement, 'type' | 'id'>): boolean =>
  type === 'poll' && id.endsWith('.sample');

/** The question of a poll ("q1") that a statement is a result of, now or earlier. */
export const pollQuestion = ({ type, id }: Statement): string | undefined =>
  type === 'poll' ? /\.(q\d+)[er]\d+$/.exec(id)?.[1] : undefined;

/** Who or what somebody is. */
export const isIntroduction = ({ type }: Statement): boolean => type === 'person' || type === 'organisation';

/** Somebody's words, or where somebody stands. */
export const isSpeech = ({ type }: Statement): boolean => type === 'quote' || type === 'position';

/** Whether two statements stand in the same paragraph of a source. */
export function sharesPassage(a: Statement, b: Statement): boolean {
  // A follow-up compares its last answer with every candidate: functions in functions would take twice as long.
  for (const one of a.citations)
    for (const other of b.citations)
      if (one.paragraph === other.paragraph && one.source === other.source) return true;
  return false;
}

/** Whether a statement has words in this order; `run` is normalised, with one space between two words. */
export const holdsWords = ({ sentence, body }: Statement, run: string): boolean => {
  const [first = ''] = run.split(' ');
  return [sentence, ...body].some(
    (text) => plain(text).includes(first) && ` ${joinNorms(words(text))} `.includes(` ${run} `),
  );
};
