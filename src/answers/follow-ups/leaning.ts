/** Whether a question leans on what was answered before it, and whether it may stand on its own after all. */
import type { Decision } from '../decision.ts';
import type { Names } from '../names.ts';
import type { QuestionKind, Refused } from '../outcome.ts';
import { isOfDispute, type Question, timed } from '../question/index.ts';
import { asksForHead, asksForReply, asksForResult, asksIfTheyAccepted, completes } from './asked.ts';
import { nothing } from './follow-up.ts';

/** Kinds that want a number that is stated as such. */
export const sized: ReadonlySet<string> = new Set(['how_many', 'share', 'how_long']);

/** Whether a question leans on what went before. */
export function leans(question: Question): boolean {
  const { cues } = question;
  const required = question.terms.filter((term) => term.required);
  if (question.quoted.length > 0) return false;
  if (cues.more || cues.corrects || cues.other || cues.continues) return true;
  if (asksIfTheyAccepted.test(question.norm) || asksForResult.test(question.norm)) return true;
  // "When is the strike?" does not; "when?" does.
  if (required.length === 0) return !namesDispute(question);
  const hasName = required.some((term) => term.mention);
  // "Who is the boss?"
  if (!hasName && asksForHead(question.norm)) return true;
  // "The union?"
  if (!question.explicit && question.norm.split(' ').length <= 3 && required.every((term) => term.mention))
    return true;
  const firstName = Math.min(...required.flatMap((term) => term.mention?.from ?? []));
  const firstPronoun = question.norm
    .split(' ')
    .findIndex((word) => /^(?:he|she|him|her|his|they|them|their)$/.test(word));
  const personal = ['he', 'him', 'his', 'she', 'her', 'hers', 'they', 'them', 'their'].some((word) =>
    cues.pronouns.has(word),
  );
  if (personal && (!hasName || firstPronoun < firstName || cues.pronouns.has('him'))) return true;
  const pointing = ['it', 'that', 'this', 'those', 'these', 'there', 'then', 'same', 'ones', 'one'].some(
    (word) => cues.pronouns.has(word),
  );
  return (pointing && required.length <= 3) || (!question.explicit && required.length <= 2 && !hasName);
}

/**
 * What comes of a question that leans on one that was refused before it: "how many there?", "why?" It cannot be told what that
 * stands for. Nothing when it leans on something else, or on nothing.
 */
export function leanOnRefused(question: Question, refused: Refused): Decision | undefined {
  const { cues, norm, terms } = question;
  if (cues.corrects || cues.continues || cues.more || cues.other || question.quoted.length > 0)
    return undefined;
  const required = terms.filter((term) => term.required);
  // "How many lorries are there?" points to no place.
  const list = norm
    .replace(/(?<=\bhow (?:many|much)\b.* (?:is|are|was|were)) there\b/, '')
    // Because of the strike, whatever else was spoken of.
    .replace(/\b(?:because|as a result) of (?:it|this|that|them|all this)\b/, '')
    .split(' ');
  const pointing = list.find((word) => pointsToThing.test(word) && cues.pronouns.has(word));
  // "Who says it is unheard of?": the pronoun belongs to what was said.
  const isInWords = question.kind === 'who_said' && required.length > 0;
  if (pointing && required.length < 2 && refused === 'other' && !isInWords) return nothing(pointing);
  // "Who was that?", "at which school?": what was just asked is what that is of.
  if (asksWhoItWas.test(norm) || (completes.test(norm) && !namesDispute(question))) return ofRefused;
  // "Which paper was the poll for?" says of what.
  const isOfPoll = /\b(?:poll|survey)\b/.test(norm);
  return required.length === 0 && cues.pronouns.size === 0 && !namesDispute(question) && !isOfPoll
    ? ofRefused
    : undefined;
}

const ofRefused: Decision = { type: 'missing', near: [], unplaced: [], isOfRefused: true };

const asksWhoItWas = /^(?:(?:and|so) )*(?:who|which one) (?:is|was) (?:that|it)(?: then| again)*$/;

const pointsToThing = /^(?:it|its|that|this|those|these|there|then|they|them|their)$/;

/** "When is the strike?" names all that there is to name, whatever was spoken of before. */
const namesDispute = ({ kind, cues, terms }: Question): boolean =>
  // "Walk out" is of the dispute as well as "strike".
  terms.some((term) => isOfDispute(term) || (term.kind === 'phrase' && term.isContent && !term.required)) &&
  (kind === 'share' || timed.has(kind)) &&
  // "When do they walk out?": those who strike, whoever was spoken of.
  [...cues.pronouns].every((word) => timed.has(kind) && word === 'they');

/** Whether a pronoun stands for something said before; in "that review" the noun says itself what is meant. */
function pointsBack({ cues, norm, terms }: Question): boolean {
  const list = norm.split(' ');
  const nouns = new Set(terms.filter((term) => term.required).map(({ surface }) => surface.toLowerCase()));
  const isWithNoun = (word: string) =>
    demonstratives.test(word) && list.every((other, at) => other !== word || nouns.has(list[at + 1] ?? ''));
  return [...cues.pronouns].some((word) => !isWithNoun(word));
}
const demonstratives = /^(?:that|this|those|these)$/;

/**
 * Whether a leaning question that nothing near the last answer answers is left unanswered: on its own it would find words
 * of anybody, or a number of anything.
 * @param kind the kind of the question as a follow-up.
 */
export function onlyLeans(question: Question, kind: QuestionKind, names: Names): boolean {
  const { cues, norm, terms, explicit } = question;
  const isNamed = terms.some((term) => term.mention);
  const content = terms.filter((term) => term.required && !term.mention);
  const isPersonal = [...cues.pronouns].some((word) => /^(?:he|him|his|she|her|hers)$/.test(word));
  const isOfSome = cues.pronouns.has('they') || cues.pronouns.has('them') || cues.pronouns.has('their');
  // "Which union does he represent?": that the union is named does not tell whom he stands for.
  const isOfPerson = /\b(?:does|did|is|was|has|will) (?:he|she)\b/.test(norm);
  const person = terms.some((term) => term.mention?.ids.some((id) => names.isPerson(id)));
  if (isPersonal && isOfPerson && !person) return true;
  if ((isPersonal || (isOfSome && (content.length === 0 || kind === 'what_said'))) && !isNamed) return true;
  // "What did Smith tell him?"
  if (cues.pronouns.has('him')) return true;
  if (question.kind === 'what_said' && asksForReply.test(norm) && content.length === 0) return true;
  // "On what condition would they have called it off?" says enough.
  if (kind !== 'condition' && pointsBack(question) && content.length < 2 && !isNamed) return true;
  // "How many people are expected?" is of nothing but what was spoken of.
  if (sized.has(question.kind) && !terms.some((term) => term.required || term.isContent)) return true;
  // "And at the other depot?" asks for the same number or time, or nothing; who somebody is may be told.
  const isBare = !explicit && terms.every((term) => term.mention || !term.required);
  const isShort = cues.continues || norm.split(' ').length <= 3;
  const namesPerson = terms.some((term) => term.mention?.ids.some((id) => names.isPerson(id)));
  if (isBare && isShort && !namesPerson && (sized.has(kind) || timed.has(kind))) return true;
  // "What does he think of the mediator?": nobody's words but his.
  return (
    (question.kind === 'what_said' || question.kind === 'is_it_true') &&
    /\b(?:did|does|has|is|was|would|will) (?:he|she)\b/.test(norm)
  );
}
