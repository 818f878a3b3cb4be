/** Yes-or-no questions about what was answered last: whether it was them, whether it is that many, whether it is so. */
import { isAsTaken, takenAs } from '../claims/comparisons.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords } from '../text.ts';
import { asksIfTheyAccepted, soleName, wasOnTheSame } from './asked.ts';
import { answeredBy, nothing, type Settles } from './follow-up.ts';
import { isPronoun } from './spoken-of.ts';

/** "Was that not Smith?" of words just given. */
export const whetherItWasThem: Settles = (question, { main, mainAt }, tools) => {
  const guess = soleName(question);
  if (!main.speaker || !guess || question.kind !== 'is_it_true' || !wasIt.test(question.norm))
    return undefined;
  return answeredBy(mainAt, question, tools, guess.ids.includes(main.speaker) ? 'yes' : 'no');
};

const wasIt = /^(?:(?:so|and|but|oh) )*(?:was|is)(?: not)? (?:it|that)(?: not)? (?:the )?\w+/;

/** "Is it 57%?" of the number just given. */
export const whetherItIsThatMany: Settles = (question, { main, mainAt }, tools) => {
  const { kind, norm, terms } = question;
  const [number, ...more] = terms.filter((term) => term.required);
  const [stated, ...others] = main.numbers;
  const isOfSole = number && more.length === 0 && stated && others.length === 0;
  if (kind !== 'is_it_true' || !isOfSole || !isItThat.test(norm)) return undefined;
  const year = thanInYear.exec(norm)?.[1];
  if (year) return main.sentence.includes(year) ? undefined : { question, decision: nothing() };
  if (number.quantity?.kind !== 'number') return undefined;
  const { value, percent } = number.quantity;
  if (percent !== (main.type === 'poll')) return undefined;
  const taken = takenAs(number.surface, norm);
  const isSo = taken ? isAsTaken(taken, value, stated) : stated.value === value;
  const isExact = !taken && (stated.bound === undefined || stated.bound === 'exactly');
  return answeredBy(mainAt, question, tools, isSo ? 'yes' : isExact ? 'no' : undefined);
};

/** "Is that more than in 2019?": no number of anything. */
const thanInYear = /\b(?:than|in|since|of|from|by) (?:in )?((?:19|20)\d\d)\b/;

/** "Is it 57%?" */
const isItThat =
  /^(?:(?:and|so|but) )*(?:is|was|were|are) (?:it|that|they|there) (?!.* (?:a|an|per|each|every) (?:day|night|week|month|year)$)/;

/** "Has it passed?" of a bill that was "introduced and not yet passed". */
export const whetherItIsSo: Settles = (question, { main, mainAt }, tools) => {
  const { kind, norm, terms } = question;
  if (kind !== 'is_it_true' || !isOfIt.test(norm) || main.type === 'quote') return undefined;
  const namesNone = terms.every(({ mention, required }) => !mention || !required);
  if (!namesNone || terms.every(isPronoun)) return undefined;
  const isAllThere = tools.matcher
    .match(question, mainAt)
    .terms.every(({ term, strength }) => isPronoun(term) || (!term.quantity && strength === 1));
  return isAllThere ? answeredBy(mainAt, question, tools) : undefined;
};

const isOfIt = /^(?:(?:and|so|but) )*(?:has|have|had|is|was|did|does|will) (?:it|that|this|they|those) /;

/** "Was it the same union?" of what was done "by the same union"; anything else leaves it open. */
export const whetherItIsTheSame: Settles = (question, { main, mainAt }, tools) => {
  const [, noun] = isItTheSame.exec(question.norm) ?? [];
  // "Was Smith on the same show?" of what names Smith as well.
  const name = wasOnTheSame.test(question.norm)
    ? question.terms.find(({ mention }) => mention)?.mention
    : undefined;
  if (name) {
    const named = tools.names.mentions(sentenceWords(main.sentence)).flatMap(({ ids }) => ids);
    return name.ids.some((id) => named.includes(id) && id !== main.speaker)
      ? answeredBy(mainAt, question, tools)
      : { question, decision: nothing() };
  }
  if (!noun) return undefined;
  return new RegExp(`\\b(?:the|this|that) same (?:\\w+ )?${noun}\\b`, 'i').test(main.sentence)
    ? answeredBy(mainAt, question, tools, 'yes')
    : { question, decision: nothing() };
};

const isItTheSame =
  /^(?:(?:and|so|but) )*(?:is|was|were|are) (?:it|that|this|they|those) (?:all |also |by |in |at |from |of )*the same (\w+)(?: then| too| again| as (?:now|before))*$/;

/** "All of them?", which the last answer has to say as such. */
export const whetherAll: Settles = (question, { main, mainAt }, tools) => {
  const [, howMany] = asksHowMany.exec(question.norm) ?? [];
  if (!howMany) return undefined;
  return new RegExp(`\\b${howMany}\\b`, 'i').test(main.sentence)
    ? answeredBy(mainAt, question, tools)
    : { question, decision: nothing() };
};

const asksHowMany =
  /^(?:(?:and|so|but|ok|wait) )*(all|both|most|half|none|any|some|every one|each) of (?:it|them|those|these|that)(?: then| really)*$/;

/** "Did the unions say yes?" of what says whether they accepted. */
export const whetherTheyAccepted: Settles = (question, { main, mainAt }, tools) => {
  const { kind, norm, terms } = question;
  const required = terms.filter((term) => term.required);
  if (kind !== 'is_it_true' || !asksIfTheyAccepted.test(norm) || !required[0]?.mention) return undefined;
  const isOfThose = required.every(
    ({ mention }) => !mention || isIn(main, mention.ids, norm.split(' ')[mention.to - 1]),
  );
  return isOfThose && tellsIfAccepted.test(main.sentence) ? answeredBy(mainAt, question, tools) : undefined;
};

/** Whether a statement names one of these, or has the last word of the name by which they were asked for. */
const isIn = ({ names, sentence }: Statement, ids: readonly string[], name = ''): boolean =>
  ids.some((id) => names.includes(id)) || sentence.toLowerCase().includes(name);

/** It says whether something was accepted. */
const tellsIfAccepted = /\b(?:accept|agreed|reject|refus|declin|turned down|said (?:yes|no))\w*/;

/** "Did Smith say that?" of words just given. */
export const whetherTheySaidThat: Settles = (question, { main, mainAt }, tools) => {
  const guess = soleName(question);
  if (!main.speaker || main.declined || !guess || !saidThat.test(question.norm)) return undefined;
  return answeredBy(mainAt, question, tools, guess.ids.includes(main.speaker) ? 'yes' : 'no');
};

const saidThat =
  /^(?:(?:so|and|but|oh|wait) )*(?:did|has) (?:the )?(?:\w+ ){1,4}(?:say|said) (?:that|this|so)$/;

/** "And did Smith?" after words of Smith's: they are given again, since what else was asked of them is not known. */
export const whatTheyDid: Settles = (question, { main, mainAt }, tools) => {
  const guess = soleName(question);
  if (!main.speaker || main.declined || !guess?.ids.includes(main.speaker)) return undefined;
  return answeredBy(mainAt, question, tools);
};
