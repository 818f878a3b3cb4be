/** "Is it true that ...": whether a statement bears a claim out, contradicts it, or only comes near. */
import { opposites } from './english/opposites.ts';
import { weekdays } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Answer } from './outcome.ts';
import { type Quantity, quantities } from './quantities.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';
import { minutesOf } from './wording.ts';

/** `undefined`: the statement is to the point, but says neither yes nor no. */
export type Verdict = Answer['verdict'];

/** Below this a word was matched only by a way of asking, which is too little for a plain "Yes". */
const sureStrength = 0.85;

/** Words that change what a claim says but are not matched as content: with them, no plain "Yes". */
const quantifiers =
  /\b(?:more|most|less|least|fewer|all|every|everyone|only|just|always|never|nobody|none|nothing|any|many|few|than|then|half|entire|whole|both|neither|too|even|if|could|would|might|should|will|going|behind|against|before|after|tonight|overnight|again|already|yet|still|ever|or)\b/;

const negative =
  /^(?:no|nobody|none|neither)\b|“No |\b(?:declined to|refused to|did not|does not|do not|has not|have not|had not|was not|were not|is not|are not|will not|would not|cannot|could not|never)\b|\bno (?:agreement|deal|sign|plan|plans|evidence|decision|date|talks)\b/i;

const anyNegation =
  /\b(?:no|not|never|nobody|none|nothing|without|cannot|neither|nor|declin\w+|refus\w+|reject\w+|den(?:y|ied|ies)|fail\w*)\b|n[’']t\b/i;

/** The verdict on a claim that the statement accounts for in full. */
export function verdictOf(question: Question, match: Match, lexicon: Lexicon): Verdict {
  const { statement } = match;
  if (statement.declined) return 'no';
  if (
    !question.negated &&
    // In "she asked them not to leave" it is the asking that is so.
    statement.type !== 'quote' &&
    match.terms.some(({ term, strength }) => strength >= 0.5 && isDeniedIn(statement.sentence, term, lexicon))
  ) {
    return 'no';
  }
  const isNegative = negative.test(statement.sentence);
  if (isNegative !== question.negated) return undefined;
  // A word that was set aside as talk ("sorry", "right") may be the very thing that is asked.
  const isTalkedOver = question.setAside.some(({ reason }) => reason === 'talk around the question');
  const content = match.terms.filter(({ term }) => !term.mention && (term.required || term.isContent));
  if (isTalkedOver || content.length === 0) return undefined;
  if (question.speaker && /\b(?:right|wrong|correct|accurate|true|false)\b/.test(question.norm))
    return undefined;
  // A "not" anywhere in the statement may turn the claim round: the fact is given without a "Yes".
  const own = new Set(words(statement.sentence).map((word) => word.norm));
  const isOpen = question.norm.split(' ').some((word) => quantifiers.test(word) && !own.has(word));
  if (isOpen || (!question.negated && anyNegation.test(statement.sentence))) return undefined;
  const sure = match.terms.every(
    ({ term, strength }) => !(term.required || term.isContent) || strength >= sureStrength,
  );
  return sure && match.missing.length === 0 ? 'yes' : undefined;
}

/** "left without a deal": the statement denies the very thing. */
function isDeniedIn(sentence: string, term: QuestionTerm, lexicon: Lexicon): boolean {
  if (term.kind === 'name') return false;
  const meant = new Set([
    ...term.parts,
    ...term.keys.flatMap((key) => lexicon.alternatives(key).map((other) => other.key)),
  ]);
  const list = words(sentence).map((word) => word.norm);
  return list.some((norm, at) => {
    const before = list.slice(Math.max(0, at - 2), at);
    return (
      before.some((word) => /^(?:without|no|not|never|declined|refused|failed)$/.test(word)) &&
      meant.has(stem(norm))
    );
  });
}

/**
 * Whether what is missing in a statement is contradicted by it: another number, hour or day of the same kind, the
 * opposite word, or another place.
 */
export function contradicts(question: Question, match: Match, lexicon: Lexicon): boolean {
  if (match.missing.length === 0) return false;
  if (/\bthere (?:\w+ )?(?:one|another|any|more)\b|\b(?:another|also|as well)\b/.test(question.norm))
    return false;
  return match.missing.every((term) => isContrary(question, term, match.statement, lexicon));
}

function isContrary(question: Question, term: QuestionTerm, statement: Statement, lexicon: Lexicon): boolean {
  if (term.quantity) return hasOther(term.quantity, statement);
  const [key = ''] = term.keys;
  const day = (names: readonly string[]) => names.some((name) => stem(name) === key);
  const text = words(`${statement.sentence} ${statement.answers.when ?? ''}`).map((word) => word.norm);
  if (day(weekdays)) return text.some((word) => weekdays.some((name) => name === word && stem(name) !== key));
  if (oppositeStands(key, text, lexicon)) return true;
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
