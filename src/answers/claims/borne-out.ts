/** Whether a statement that accounts for all of a claim bears it out, word for word. */
import { grammar, light } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import { quantities } from '../quantities.ts';
import { idsIn, isOwnWord, isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { holdsWords, isEarlierResult, type Statement } from '../statements/index.ts';
import { form, sentenceWords, stem, type Word, words } from '../text.ts';
import type { WordTools } from './claim.ts';
import { isClaimed } from './claimed.ts';
import { denial } from './denials.ts';
import { isOfVotesFor } from './numbers.ts';
import { isSameDeed } from './same-deed.ts';
import { saysOtherwise } from './says-otherwise.ts';

export const surelyFound = 0.85;
const surePollWord = 0.8;

interface Held {
  readonly question: Question;
  readonly match: Match;
  readonly statement: Statement;
  readonly tools: WordTools;
  /** The words of the claim, normalised. */
  readonly asked: readonly string[];
  /** The words of the statement's sentence. */
  readonly own: readonly string[];
}

export function isBorneOut(question: Question, match: Match, tools: WordTools): boolean {
  if (match.missing.length > 0 || question.copula) return false;
  const { statement } = match;
  const held: Held = {
    question,
    match,
    statement,
    tools,
    asked: question.norm.replace(tag, '').split(' '),
    own: sentenceWords(statement.sentence).map((word) => word.norm),
  };
  return (
    !exceptions.some((leavesOpen) => leavesOpen(held)) &&
    isOfOneClause(statement.sentence, match.terms, tools.names) &&
    isOfOneSide(question, match, tools) &&
    standsWhole(held) &&
    isSameDeed(question, match, tools)
  );
}

/** Why a claim is not borne out, though every word of it is found. */
type LeavesOpen = (held: Held) => boolean;

/** Who quotes wants to know whether it was said like that. */
const isMisquoted: LeavesOpen = ({ question, statement }) =>
  question.quoted.some((run) => !holdsWords(statement, run));

/** What somebody says bears out that they say it, not that it is so. */
const isOnlyClaimed: LeavesOpen = ({ question, statement, tools }) =>
  isClaimed(question, statement) !== (question.speaker !== undefined) &&
  !isOfHolder(question, statement, tools.names);

/** "Do 40% back it?", of whom so many did before. */
const isOfThen: LeavesOpen = ({ statement }) => isEarlierResult(statement);

/** "Do I have to pay?": what others do tells nothing of the asker. */
const isOfAsker: LeavesOpen = ({ question }) => ofAsker.test(question.norm);

const ofAsker =
  /^(?:(?:and|so|but|ok) )*(?:do|does|did|am|are|is|was|were|can|could|will|would|should|must|have) (?:i|we|you)\b/;

/** A word set aside as talk ("sorry", "right") may be the very thing that is asked. */
const hasTalk: LeavesOpen = ({ question }) =>
  question.setAside.some(({ reason }) => reason === 'talk around the question');

/** "Are all of them shut?", when they are shut. */
const asksForMore: LeavesOpen = ({ match, asked, own }) => {
  // The "every" of "one in every four" is a part of the number, and the "off" of "call off" one of what was found.
  const inTerms = new Set(
    match.terms.flatMap(({ term, strength }) =>
      strength >= surelyFound ? words(term.surface).map(({ norm }) => norm) : [],
    ),
  );
  return asked.some((word) => turns.test(word) && !own.includes(word) && !inTerms.has(word));
};

/** Words that change what a claim says and that no term stands for. With one that the statement lacks, no "Yes". */
export const turns =
  /^(?:more|most|less|least|fewer|all|every|everyone|only|just|always|never|nobody|none|nothing|any|many|few|than|then|half|entire|whole|both|neither|too|even|if|could|would|might|should|will|going|behind|against|before|after|out|off|up|down|inside|outside|tonight|overnight|again|already|yet|still|ever|or|majority|minority|one)$/;

/** "Are they shut?", when they may be, or are not. */
const isUnreal: LeavesOpen = ({ statement, asked, own }) =>
  own.some((word) => (unreal.test(word) || denial.test(word)) && !asked.includes(word)) ||
  /\bstop\w* short of\b|\byet to\b/.test(statement.sentence);

/** What would be, or what somebody wants, is not what is. */
const unreal =
  /^(?:would|will|could|may|might|must|should|if|unless|need|needs|needed|want|wants|wanted|plan|plans|threat|threatens|threatened|asked|asking|urged|trying|appears)$/;

/** "... equally to blame", "voted against it then and for it now": the one without the other is not borne out. */
const isHedged: LeavesOpen = ({ asked, own }) =>
  asked.every((word) => !hedging.test(word)) && own.some((word) => hedging.test(word));

const hedging = /^(?:equally|both|neither|alike|against|except|unless)$/;

/** "Is it over?", "has it opened?": not that it was put off. */
const isPutOff: LeavesOpen = ({ question: { norm }, statement: { sentence } }) =>
  (saysOver.test(norm) && !/\b(?:over|ended|finished|closed|concluded)\b/.test(sentence)) ||
  (/\b(?:put (?:back|off)|postponed|delayed)\b/.test(sentence) && !putsOff.test(norm));

const saysOver = /\b(?:over|finished|ended)(?: yet| now| already)?$/;
const putsOff = /\b(?:put|postpone\w*|delay\w*|mov(?:e|ed)|late\w*|reschedul\w*)\b/;

/** What a poll found is what people think, not what is so. */
const isOpinion: LeavesOpen = ({ question, statement }) =>
  statement.type === 'poll' &&
  !asksForOpinion.test(question.norm) &&
  !question.terms.some(({ quantity }) => quantity);

const asksForOpinion =
  /\b(?:people|public|voters?|residents?|adults?|locals?|respondents?|majority|most|third|quarter|half|percent|poll|survey|think|believe|blame[ds]?|support\w*|back(?:s|ed|ing)?|oppose\w*|favour\w*|against|trust\w*|asked|interviewed)\b/;

/** An order counts: "the first all-out strike" is not "the first strike". */
const isOfOtherOrder: LeavesOpen = ({ asked, own }) => {
  const followed = (list: readonly string[]) =>
    list.flatMap((word, i) => (order.test(word) ? [`${word} ${list[i + 1]?.slice(0, 5)}`] : []));
  return followed(asked).some((pair) => !followed(own).includes(pair));
};

const order = /^(?:first|second|third|1st|2nd|3rd|last|next|only)$/;

/** "Is the strike illegal?", when something else is: "illegal dumping". */
const isOfOtherThing: LeavesOpen = ({ question, statement }) => {
  const [, quality] = asksIfIs.exec(question.norm.replace(tag, '')) ?? [];
  if (quality === undefined || grammar.has(quality) || light.has(quality)) return false;
  const own = sentenceWords(statement.sentence);
  const places = own.flatMap(({ norm }, at) => (form(norm) === form(quality) ? [at] : []));
  return (
    places.length > 0 &&
    places.every((at) => {
      const next = own[at + 1];
      return next !== undefined && next.afterMark === '' && !grammar.has(next.norm) && !/\d/.test(next.norm);
    })
  );
};

const asksIfIs =
  /^(?:(?:and|so|but) )*(?:is|are|was|were) (?:(?:the|this|that|these|those|all|their|his|her) )?(?:\w+ ){1,3}?(\w+)$/;

/** "Did 91% vote?", when 91% were in favour. */
const isOfThoseFor: LeavesOpen = ({ question, statement }) => isOfVotesFor(question.norm, statement.sentence);

const exceptions: readonly LeavesOpen[] = [
  isMisquoted,
  isOnlyClaimed,
  isOfThen,
  isOfAsker,
  hasTalk,
  asksForMore,
  isUnreal,
  isHedged,
  ({ question, statement }) => isOfSeveralTimes(question, statement),
  ({ question, statement, tools }) => saysOtherwise(question, statement, tools.lexicon),
  isPutOff,
  isOpinion,
  ({ question, statement, tools }) => namesOthers(question, statement, tools.names),
  isOfOtherOrder,
  isOfThoseFor,
  isOfOtherThing,
];

/** Each term stands in the sentence itself, and one of them says more than who and when. */
function standsWhole({ question, match: { terms }, statement, tools }: Held): boolean {
  // "57% back it": of a poll's result its own number tells so much that a near word may stand for another.
  const isItsShare =
    statement.type === 'poll' &&
    terms.some(({ term }) => term.quantity?.kind === 'number' && standsIn(statement, term, tools, question));
  return (
    // "Are the volunteers on strike?": that the strike is spoken of does not tell.
    // ... and neither does what else is on the day that is asked for.
    terms.some(({ term }) => isOwnWord(term) && !isTime(term)) &&
    terms.every(
      ({ term, strength }) =>
        strength >= 0.5 &&
        ((isItsShare && strength >= surePollWord) || standsIn(statement, term, tools, question)),
    )
  );
}

/** "..., true or false?" */
const tag = / (?:true or false|yes or no|yes no|or (?:not|no|nah|what))$/;

/** "Is the union against it?": of what the union wants, which its position tells. */
const isOfHolder = ({ terms }: Question, { type, speaker }: Statement, names: Names): boolean => {
  const [first] = terms.flatMap(({ mention }) => mention ?? []);
  return (
    type === 'position' &&
    speaker !== undefined &&
    first !== undefined &&
    names.speaksFor(speaker).some((id) => first.ids.includes(id))
  );
};

/**
 * Whether a sentence tells of something more than the claim: of another time, of a part of the number that is claimed, of two
 * hours or two quotations of which the claim has one, or takes back what it says.
 */
function isOfSeveralTimes({ norm, terms, quoted }: Question, { sentence }: Statement): boolean {
  if (/,? but (?:it|they|he|she|later|then|not|withdrew|dropped)\b/.test(sentence)) return true;
  // "Are the stores open?": that they were in 2008 does not tell.
  const isOfNow = /^(?:(?:and|so) )*(?:is|are|do|does) |\b(?:now|today|this time)\b/.test(norm);
  if (isOfNow && /\b(?:19|20)\d\d\b/.test(sentence) && !/\d{4}/.test(norm)) return true;
  // "15 of the 34 plants" are not 34.
  const numbers = terms.flatMap(({ quantity }) => (quantity?.kind === 'number' ? [quantity.value] : []));
  if (
    numbers.some((value) =>
      new RegExp(`\\bof (?:the |its |their )?${value}\\b`).test(sentence.replace(/,(?=\d)/g, '')),
    )
  )
    return true;
  const times = (list: readonly Word[]) => quantities(list).filter(({ kind }) => kind === 'time').length;
  const claimed = terms.filter(({ quantity }) => quantity?.kind === 'time').length;
  if (claimed > 0 && times(sentenceWords(sentence)) > claimed) return true;
  return quoted.length === 0 && (sentence.match(/[“"][^”"]+[”"]/g) ?? []).length > 1;
}

/** Whether a sentence has others in it who may have done what the claim says of those it names. */
function namesOthers(question: Question, { sentence, type, entry }: Statement, names: Names): boolean {
  const asked = new Set(idsIn(question));
  if (asked.size === 0 || question.speaker || type === 'poll' || type === 'person') return false;
  // "The union of the sailors" is not the union.
  // "Did the Herald do the poll?", the newspaper for which a pollster did it.
  if (type === 'organisation')
    return !asked.has(entry) || /\b(?:for|by|to|with|from) (?:which|whom)\b/.test(sentence);
  const own = names
    .mentions(sentenceWords(sentence))
    .flatMap(({ ids }) => (ids.some((id) => asked.has(id)) ? [] : ids));
  return own.length > 0;
}

/** "Smith rang the chair, and the crews wrote to Jones" does not say that Smith rang Jones. */
function isOfOneClause(sentence: string, terms: Match['terms'], names: Names): boolean {
  const people = terms.flatMap(({ term }) =>
    term.mention?.ids.every((id) => names.isPerson(id)) ? [term.mention.ids] : [],
  );
  const clauses = sentence.split(/; |, (?:and|but|while) /);
  if (people.length < 2 || clauses.length < 2) return true;
  return clauses.some((clause) => {
    const named = names.mentions(words(clause)).flatMap(({ ids }) => ids);
    return people.every((ids) => ids.some((id) => named.includes(id)));
  });
}

/** Whether two names for a side have a word in common, or mean the same. */
function isCalledSo(surface: string, other: readonly Word[], lexicon: Lexicon): boolean {
  const own = words(surface).map(({ norm }) => stem(norm));
  const told = other.map(({ norm }) => stem(norm));
  return (
    own.some((key) => told.includes(key)) ||
    lexicon.alternatives(own.join(' ')).some(({ key }) => key === told.join(' '))
  );
}

/** "The trams stopped, while the buses kept running" does not say that the buses stopped. */
function isOfOneSide(question: Question, { statement, terms }: Match, tools: WordTools): boolean {
  // "Must they invest it or pay a fine?" asks for both.
  const joins = / or /.test(question.norm)
    ? /,? (?:while|whereas) |, but /
    : /,? (?:while|whereas|or) |, but /;
  const sides = statement.sentence.split(joins);
  if (sides.length < 2) return true;
  const content = terms.filter(({ term }) => !isTime(term));
  return sides.some((sentence) =>
    content.every(({ term }) => standsIn({ ...statement, sentence }, term, tools, question)),
  );
}

/** Whether a term stands in the statement's own sentence, not only near it. */
function standsIn(
  statement: Statement,
  term: QuestionTerm,
  { lexicon, names }: WordTools,
  question: Question,
): boolean {
  if (term.mention) {
    const { ids } = term.mention;
    if (statement.speaker !== undefined && ids.includes(statement.speaker)) return true;
    const list = sentenceWords(statement.sentence);
    // A side goes by many names: "the collectors" may be but some of "the workers".
    const isSide = ids.every(names.isSide);
    return names
      .mentions(list)
      .some(
        ({ ids: own, from, to }) =>
          own.some((id) => ids.includes(id)) &&
          (!isSide || isCalledSo(term.surface, list.slice(from, to), lexicon)),
      );
  }
  if (term.quantity?.kind === 'number') {
    const { value } = term.quantity;
    return statement.numbers.some(
      (stated) =>
        stated.value === value &&
        (!stated.bound || stated.bound === 'exactly' || question.norm.includes(stated.bound)),
    );
  }
  // Hours and days are compared as such, not as words.
  if (term.quantity) return true;
  const own = new Set(sentenceWords(statement.sentence).map((word) => form(word.norm)));
  const spoken = words(term.readAs ?? term.surface)
    .map((word) => word.norm)
    .filter((norm) => !grammar.has(norm));
  if (spoken.every((norm) => own.has(form(norm)))) return true;
  // What stands for the dispute as a whole may be called by another name; and volunteers say what means the same here.
  const least = term.required ? 0.9 : 0.8;
  const keys = new Set(sentenceWords(statement.sentence).map((word) => stem(word.norm)));
  return term.keys.some((key) =>
    lexicon
      .alternatives(key)
      .some((other) => other.strength >= least && other.key.split(' ').every((part) => keys.has(part))),
  );
}
