/** What a question is once it is read: its kind, the things it names, and what reading it takes. */
import { weekdays } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention, Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import type { FactsOf, Piece } from '../pieces.ts';
import type { Quantity } from '../quantities.ts';
import type { Spelling } from '../spelling.ts';
import { stem } from '../text.ts';

export interface QuestionTerm {
  /** As typed. */
  readonly surface: string;
  /** The spelling it was read as, when that differs. */
  readonly readAs: string | undefined;
  /** Another word may be meant than the one it was read as. */
  readonly isGuess: boolean;
  readonly kind: Piece['kind'];
  readonly keys: readonly string[];
  /** For a phrase or a name: the stems of its words, which may be found apart. */
  readonly parts: readonly string[];
  /** It has to be found in a statement; otherwise it only helps to choose. */
  readonly required: boolean;
  /** It says something, though any statement may be about it; not a filler. */
  readonly isContent: boolean;
  /** A capital within a sentence, or a name that English knows. */
  readonly isName: boolean;
  readonly mention: Mention | undefined;
  readonly quantity: Quantity | undefined;
}

/** A copy with something changed. Field by field: copies made by spreading have many forms, which makes reading them slow. */
export const withChange = (
  term: QuestionTerm,
  change: Partial<Pick<QuestionTerm, 'keys' | 'required' | 'isContent' | 'isName' | 'mention'>>,
): QuestionTerm => ({
  surface: term.surface,
  readAs: term.readAs,
  isGuess: term.isGuess,
  kind: term.kind,
  keys: change.keys ?? term.keys,
  parts: term.parts,
  required: change.required ?? term.required,
  isContent: change.isContent ?? term.isContent,
  isName: change.isName ?? term.isName,
  mention: change.mention ?? term.mention,
  quantity: term.quantity,
});

/**
 * A word that has to be found in a statement, though the question says it otherwise.
 * @param surface as typed.
 * @param meanings the words that it stands for, any of which will do.
 */
export const impliedWord = (surface: string, meanings: readonly string[]): QuestionTerm => ({
  surface,
  readAs: undefined,
  isGuess: false,
  kind: 'word',
  keys: meanings.map(stem),
  parts: [],
  required: true,
  isContent: true,
  isName: false,
  mention: undefined,
  quantity: undefined,
});

/** A word that need not be found in a statement, with the reason people are shown. */
export interface SetAside {
  readonly word: string;
  readonly reason: string;
}

export interface Question {
  readonly kind: QuestionKind;
  /** False when the words do not say what kind it is: keywords, "and the union?". */
  readonly explicit: boolean;
  readonly terms: readonly QuestionTerm[];
  readonly setAside: readonly SetAside[];
  /** The one whose words or view are asked for. */
  readonly speaker: Mention | undefined;
  /** Somebody wants to know whether something is so. */
  readonly claim: boolean;
  readonly negated: boolean;
  /** "Is X a Y?": about who somebody is. */
  readonly copula: boolean;
  /** Somebody's words are asked for whom the knowledge does not name. */
  readonly stranger: boolean;
  /** Terms joined by "or": one of them is enough. */
  readonly choices: readonly (readonly QuestionTerm[])[];
  readonly cues: Cues;
  /** Words that it takes for somebody's own, each run normalised and joined. */
  readonly quoted: readonly string[];
  /** The normalised words, joined: for patterns. */
  readonly norm: string;
}

/** A copy with something changed; field by field, as with terms. */
export const changeQuestion = (
  question: Question,
  change: Partial<
    Pick<Question, 'kind' | 'explicit' | 'terms' | 'setAside' | 'speaker' | 'claim' | 'quoted' | 'norm'>
  >,
): Question => ({
  kind: change.kind ?? question.kind,
  explicit: change.explicit ?? question.explicit,
  terms: change.terms ?? question.terms,
  setAside: change.setAside ?? question.setAside,
  speaker: change.speaker ?? question.speaker,
  claim: change.claim ?? question.claim,
  negated: question.negated,
  copula: question.copula,
  stranger: question.stranger,
  choices: question.choices,
  cues: question.cues,
  quoted: change.quoted ?? question.quoted,
  norm: change.norm ?? question.norm,
});

/** Signs that a question leans on what was answered before. */
export interface Cues {
  readonly pronouns: ReadonlySet<string>;
  /** "and ...", "what about ...", "how about ...". */
  readonly continues: boolean;
  /** "no, I meant ...". */
  readonly corrects: boolean;
  /** "what else ...", "anything else". */
  readonly more: boolean;
  /** "the other Anna". */
  readonly other: boolean;
  /** "the gist of it". */
  readonly summary: boolean;
  /** "new question:". */
  readonly fresh: boolean;
}

export interface QuestionTools {
  readonly lexicon: Lexicon;
  readonly factsOf: FactsOf;
  readonly names: Names;
  readonly spelling: Spelling;
  /** What a word by itself is read as; nothing when it is read as it stands. */
  meant(norm: string): string | undefined;
  /** Whether it is a person, or some statement is the words of somebody who speaks for it. */
  canSpeak(id: string): boolean;
  /** Whether any statement has the key itself. */
  isInSources(key: string): boolean;
  /** Whether any statement has the key, or a synonym of it. */
  isKnown(key: string): boolean;
  /** An English word. */
  isEnglish(norm: string): boolean;
  /** A name that English knows, whether or not a statement has it. */
  isNameWord(norm: string): boolean;
  /** A name that English knows, though it may be a word as well. */
  isProper(norm: string): boolean;
  /** The same, and the sources use it as a name: typed in small letters, it is one as well. */
  isProperHere(norm: string): boolean;
  /** A name of the outside world, such as "London". */
  isOutsideName(norm: string): boolean;
  /** Keys of words for the dispute as a whole: any statement is about them. */
  readonly about: ReadonlySet<string>;
  /** Of these, those that the knowledge itself names. */
  readonly ownAbout: ReadonlySet<string>;
  /** Stems of the words by which the dispute is described: its country, its town. */
  readonly scene: ReadonlySet<string>;
  /** The weekday names that "today", "tomorrow" and "yesterday" stand for. */
  readonly days: Readonly<Record<string, string>>;
}

/** Kinds that ask for a day or an hour. */
export const timed: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['when', 'hours']);

const weekdayKeys: ReadonlySet<string> = new Set(weekdays.map(stem));

/** An hour, a day, a date or a month. */
export const isTime = ({ quantity, keys }: QuestionTerm): boolean =>
  quantity === undefined
    ? keys.some((key) => weekdayKeys.has(key) || /^d\d\d-\d\d$/.test(key))
    : quantity.kind !== 'number' || keys.some((key) => weekdayKeys.has(key) || /^d\d\d-\d\d$/.test(key));

/** A day of the week or of a month: no hour, and no month as a whole. */
export const isDay = (term: QuestionTerm): boolean =>
  isTime(term) && term.quantity?.kind !== 'time' && term.quantity?.kind !== 'month';

/** A word for what the dispute is about: no statement has to have it. */
export const isOfDispute = (term: QuestionTerm): boolean =>
  term.kind === 'word' && term.isContent && !term.required;

/** A word of the question's own that an answer has to have: no name. */
export const isOwnWord = ({ required, mention }: QuestionTerm): boolean => required && !mention;

/** The ids that a question names. */
export const idsIn = ({ terms }: Question): string[] => terms.flatMap(({ mention }) => mention?.ids ?? []);

/** Whether the question names the entry. */
export const asksFor = (question: Question, id: string): boolean =>
  question.terms.some((term) => term.mention?.ids.includes(id));
