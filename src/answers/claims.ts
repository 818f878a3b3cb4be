/** "Is it true that ...": whether a statement contradicts what a claim adds to it. */
import { opposites } from './english/opposites.ts';
import { weekdays } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './lexicon.ts';
import type { Match } from './match.ts';
import { type Quantity, quantities } from './quantities.ts';
import type { Question, QuestionTerm } from './question/index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';
import { minutesOf } from './wording.ts';

/** What somebody says or is contradicts no claim about something else. */
const factual: ReadonlySet<Statement['type']> = new Set(['event', 'figure', 'poll', 'fact']);

/** A position contradicts what is claimed of its holder. */
const isFactual = (question: Question, { type, speaker }: Statement): boolean =>
  factual.has(type) ||
  (type === 'position' &&
    speaker !== undefined &&
    question.terms.some((t) => t.mention?.ids.includes(speaker)));

/**
 * Whether what is missing in a statement is contradicted by it: another number, hour or day of the same kind, the
 * opposite word, or another place.
 */
export function contradicts(question: Question, match: Match, lexicon: Lexicon): boolean {
  if (match.missing.length === 0 || !isFactual(question, match.statement)) return false;
  if (/\bthere (?:\w+ )?(?:one|another|any|more)\b|\b(?:another|also|as well)\b/.test(question.norm))
    return false;
  return match.missing.every((term) => isContrary(question, term, match, lexicon));
}

function isContrary(question: Question, term: QuestionTerm, match: Match, lexicon: Lexicon): boolean {
  const { statement } = match;
  if (term.quantity) return hasOther(term.quantity, statement);
  const [key = ''] = term.keys;
  const day = (names: readonly string[]) => names.some((name) => stem(name) === key);
  const text = words(`${statement.sentence} ${statement.answers.when ?? ''}`).map((word) => word.norm);
  if (day(weekdays)) return text.some((word) => weekdays.some((name) => name === word && stem(name) !== key));
  const isAboutIt = match.terms.some((t) => t.term.required && !t.term.mention && t.strength >= 0.85);
  if (isAboutIt && oppositeStands(key, text, lexicon)) return true;
  if (statement.answers.who !== undefined && statement.type !== 'quote' && isNameClaim(question, term))
    return true;
  return statement.place !== undefined && isPlaceClaim(question, term);
}

/** A claim about who did it: "was it YouGov?", "a poll for Sky". */
function isNameClaim(question: Question, term: QuestionTerm): boolean {
  const word = (term.readAs ?? term.surface).toLowerCase();
  return (
    term.isName &&
    new RegExp(`\\b(?:it|by|for|from) (?:the )?${word.replace(/[^\w ]/g, '.')}\\b`).test(question.norm)
  );
}

/** A claim about a place: "was it London?", "the strike in Wales". */
function isPlaceClaim(question: Question, term: QuestionTerm): boolean {
  const word = (term.readAs ?? term.surface).toLowerCase();
  return (
    term.isName &&
    new RegExp(`\\b(?:in|at|it|near|there) ${word.replace(/[^\w ]/g, '.')}\\b`).test(question.norm)
  );
}

function hasOther(claimed: Quantity, statement: Statement): boolean {
  switch (claimed.kind) {
    case 'number':
      return statement.numbers.some(({ value }) => value !== claimed.value);
    case 'time':
      return statement.spells.some((spell) => minutesOf(spell.start) !== undefined);
    case 'date':
    case 'month':
      return (
        statement.dates.length > 0 || quantities(words(statement.sentence)).some((q) => q.kind === 'date')
      );
  }
}

/** Whether a claimed number is borne out although it stands otherwise: "over 100,000" when it is more than 125,000. */
export function numberBearsOut(question: Question, term: QuestionTerm, statement: Statement): boolean {
  const claimed = term.quantity;
  if (claimed?.kind !== 'number') return false;
  const over = /\b(?:over|more than|above|at least|upwards of)\b/.test(question.norm);
  const under = /\b(?:under|less than|fewer than|below|at most|up to)\b/.test(question.norm);
  return statement.numbers.some(
    ({ value }) => (over && value >= claimed.value) || (under && value <= claimed.value),
  );
}

let pairs: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function oppositesOf(key: string): ReadonlySet<string> | undefined {
  if (!pairs) {
    const table = new Map<string, Set<string>>();
    const add = (from: readonly string[], to: readonly string[]) => {
      for (const word of from.map(keyOf)) {
        const row = table.get(word) ?? new Set<string>();
        for (const other of to) row.add(keyOf(other));
        table.set(word, row);
      }
    };
    for (const [left, right] of opposites) {
      add(left, right);
      add(right, left);
    }
    pairs = table;
  }
  return pairs.get(key);
}

function oppositeStands(key: string, text: readonly string[], lexicon: Lexicon): boolean {
  const keys = [key, ...lexicon.alternatives(key).map((other) => other.key)];
  const stems = new Set(text.map((word) => stem(word)));
  return keys.some((own) => [...(oppositesOf(own) ?? [])].some((other) => stems.has(other)));
}
