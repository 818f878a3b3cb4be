/** What a question leads to. Data only: a reply, a line of JSON or a test is made from it. */
import type { Citation } from '../knowledge/index.ts';

/** What a question wants to know. A statement can answer some kinds and not others. */
export const questionKinds = [
  'who_said',
  'what_said',
  'when',
  'hours',
  'how_long',
  'how_many',
  'share',
  'change',
  'who',
  'who_is',
  'where',
  'why',
  'condition',
  'definition',
  'is_it_true',
  'list',
  'about',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/**
 * What the bot last answered in a place: all that a follow-up needs. It is carried by the answer itself (in a custom
 * id), so that neither a restart nor another process loses it.
 */
export interface Context {
  readonly kind: QuestionKind;
  /** Ids of the statements answered with, the main one first; then what was answered before that. */
  readonly statements: readonly string[];
  /**
   * What was asked since then was refused, about the same or about something else: what "why?" and "there" mean then is not
   * known.
   */
  readonly refused?: Refused;
}

export const refusals = ['same', 'other'] as const;
export type Refused = (typeof refusals)[number];

/** Why an answer won: shown by `ask --explain` and the "why" button. */
export interface Explanation {
  readonly kind: QuestionKind;
  /** Words of the question found in the statement; `via` names the synonym, name or corrected spelling used. */
  readonly matched: readonly { readonly word: string; readonly via?: string }[];
  /** Words set aside, with the reason. */
  readonly setAside: readonly { readonly word: string; readonly reason: string }[];
  /** Content words that nothing accounts for. */
  readonly unplaced: readonly string[];
  readonly score: number;
  readonly runnerUp?: { readonly statement: string; readonly sentence: string; readonly lost: string };
  /** Set when the question was read as a follow-up: the sentence of the statement it follows. */
  readonly follows?: string;
}

/** Something to offer: a near miss to pick from, or what is known nearby. */
export interface Offer {
  readonly statement: string;
  readonly entry: string;
  /** At most 100 characters: fits a select option or a button's text. */
  readonly label: string;
}

interface Said {
  /** One sentence of at most 200 characters, plain text: the direct answer. */
  readonly headline: string;
  /** At most 500 characters, plain text: evidence, or help. */
  readonly text: string;
  readonly explanation?: Explanation;
}

export interface Answer extends Said {
  readonly type: 'answer';
  /** For "is it true": whether the sources bear the claim out, or have something else instead. */
  readonly verdict?: 'yes' | 'no' | 'instead';
  /** Ids of the entries it was compiled from, the main one first. */
  readonly entries: readonly string[];
  readonly citations: readonly Citation[];
  readonly context: Context;
}

export interface Choose extends Said {
  readonly type: 'choose';
  readonly offers: readonly Offer[];
  readonly entries: readonly string[];
  readonly citations: readonly Citation[];
}

export interface NotCovered extends Said {
  readonly type: 'not_covered';
  /** outside: not this dispute. not_stated: the speaker or topic is known, this is not said. known_gap: volunteers looked. */
  readonly reason: 'outside' | 'not_stated' | 'known_gap';
  /** Words of the question that could not be placed. */
  readonly unplaced: readonly string[];
  readonly nearby: readonly Offer[];
  readonly entries: readonly string[];
  readonly citations: readonly Citation[];
  /** What the conversation was about before: a refusal does not end it. */
  readonly context?: Context;
}

export interface Help extends Said {
  readonly type: 'help';
  /** Questions that the knowledge answers, to try. */
  readonly examples: readonly string[];
  readonly context?: Context;
}

export type Outcome = Answer | Choose | NotCovered | Help;

/** Something offered while somebody types. */
export interface Suggestion {
  /** What people see, at most 100 characters. */
  readonly name: string;
  /** What comes back when it is picked, at most 100 characters. */
  readonly value: string;
}
