/** Pronouns and words left out -> whom and what they stand for, by what was answered before. */
import type { DecisionTools } from '../decision-tools.ts';
import { occupations } from '../english/words.ts';
import type { Mention, Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { nameTerm } from '../pieces.ts';
import {
  changeQuestion,
  impliedWord,
  type Question,
  type QuestionTerm,
  withChange,
} from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { asksForHead, saysIt, unnamedPerson } from './asked.ts';
import type { Before } from './follow-up.ts';
import { inherits, kindAsBefore, ofResult } from './left-out.ts';
import { bodyIn, mentionOf, nameAs, ownBodyIn, personIn, soleBodyIn, whoSpoke } from './spoken-of.ts';

/** What is changed in a question once its pronouns stand for somebody. */
interface Referents {
  readonly terms: readonly QuestionTerm[];
  readonly speaker: Mention | undefined;
}

/** A question, what was answered before it, and what finding out takes. */
interface Asked extends Before {
  readonly question: Question;
  /** Its terms, those included that a poll adds. */
  readonly terms: readonly QuestionTerm[];
  readonly names: Names;
  readonly statements: readonly Statement[];
}

/** @returns nothing when the question does not ask in this way. */
type FindReferents = (asked: Asked) => Referents | undefined;

/** Pronouns replaced by whom they stand for; the kind of the last question where this one names none. */
export function resolve(
  question: Question,
  before: Before,
  { statements, names }: Pick<DecisionTools, 'statements' | 'names'>,
): Question {
  const { context, main } = before;
  const { corrects, continues } = question.cues;
  const ofPoll = main.type === 'poll' ? ofResult(question) : undefined;
  const own = ofPoll?.terms ?? question.terms;
  const asked = { ...before, question, terms: ofThatTime(own, question, main), names, statements };
  const { terms, speaker } = findReferents(asked);
  if (!inherits(question, ofPoll?.isAnswer === true))
    return withReferents(question, question.kind, { terms, speaker });
  // "Did she say so?" "And Smith?": what Smith said of it.
  const isOfOther = context.kind === 'is_it_true' && (corrects || continues) && speaker;
  const kind = isOfOther ? 'what_said' : kindAsBefore(question, context.kind);
  const isOfWords = kind === 'what_said' || kind === 'who_said';
  return withReferents(question, kind, {
    terms,
    speaker: speaker ?? (isOfWords ? namedIn(terms) : undefined),
  });
}

/** "What time that day?" of what has days: the noun says no more than the pronoun. */
function ofThatTime(
  terms: readonly QuestionTerm[],
  { norm }: Question,
  { spells }: Statement,
): readonly QuestionTerm[] {
  const [, noun] = /\b(?:that|the same) (day|night|morning|evening|week|month|year)$/.exec(norm) ?? [];
  return noun === undefined || spells.length === 0
    ? terms
    : terms.map((term) =>
        term.surface.toLowerCase() === noun ? withChange(term, { required: false }) : term,
      );
}

const withReferents = (question: Question, kind: QuestionKind, { terms, speaker }: Referents): Question =>
  changeQuestion(question, { kind: kind === 'who_said' && speaker ? 'what_said' : kind, terms, speaker });

const namedIn = (terms: readonly QuestionTerm[]): Mention | undefined =>
  terms.find(({ mention }) => mention)?.mention;

const isNamedIn = (terms: readonly QuestionTerm[], id: string): boolean =>
  terms.some(({ mention }) => mention?.ids.includes(id));

const isPersonIn = (terms: readonly QuestionTerm[], names: Names): boolean =>
  terms.some(({ mention }) => mention?.ids.some(names.isPerson));

/** "The other Anna": the one who was not just spoken of. */
const asTheOther: FindReferents = ({ names, prior, question, terms }) => {
  if (!question.cues.other) return undefined;
  const just = personIn(prior, names, ['he', 'she', 'they', 'it']);
  const others = terms.map((term) => {
    if (!term.mention || term.mention.ids.length < 2) return term;
    const ids = term.mention.ids.filter((id) => id !== just);
    return ids.length > 0
      ? withChange(term, { keys: ids.map(nameTerm), mention: { ...term.mention, ids } })
      : term;
  });
  return { terms: others, speaker: namedIn(others) ?? question.speaker };
};

/** Whom "he" or "she" stands for. */
function personMeant({ main, names, prior, question, statements }: Asked): string | undefined {
  const { pronouns } = question.cues;
  // "What is their job?" after words of one person.
  if (asksTheirJob.test(question.norm) && main.speaker && names.isPerson(main.speaker)) return main.speaker;
  const isMeant = (...list: readonly string[]) => list.some((word) => pronouns.has(word));
  const pronoun = isMeant('he', 'him', 'his', 'himself')
    ? 'he'
    : isMeant('she', 'her', 'hers', 'herself')
      ? 'she'
      : undefined;
  if (!pronoun) return undefined;
  // Who is known to be one of the two comes before who is known to be neither: "and what does she say?" of the minister.
  const known = question.cues.more ? undefined : personIn(prior.slice(0, 1), names, [pronoun]);
  const spokenOf = known ?? personIn(prior, names, [pronoun, 'they']);
  if (spokenOf) return spokenOf;
  // "What did she reply?": the one who answered the words just given.
  const replies = statements.filter(({ repliesTo }) => prior.some(({ entry }) => entry === repliesTo));
  return personIn(replies, names, [pronoun]);
}

const asksTheirJob =
  /\bwhat (?:is|was) their (?:\w+ )?(?:job|role|title|position|post|occupation)\b|\bwhat (?:do|does) they do(?: for a living)?$/;

/** "How old is she?" after what happened to a driver who is not named. */
const asUnnamedPerson: FindReferents = (asked) => {
  const pronoun = unnamedPerson(asked.question);
  const noun = unnamedSubject(asked.main);
  // What a driver said is told by no sentence on what happened to the driver.
  return pronoun &&
    noun &&
    asked.question.kind !== 'what_said' &&
    !namedIn(asked.terms) &&
    !personMeant(asked)
    ? { terms: [...asked.terms, impliedWord(pronoun, [noun])], speaker: asked.question.speaker }
    : undefined;
};

/** The driver of "A driver in the north was hurt". */
function unnamedSubject({ sentence, speaker }: Statement): string | undefined {
  const [, first = '', second = ''] = /^(?:An?|One|The) (\w+) (\w+)\b/.exec(sentence) ?? [];
  return speaker === undefined ? [first, second].find((word) => occupations.includes(word)) : undefined;
}

const asPerson: FindReferents = (asked) => {
  const { names, question, terms } = asked;
  const person = personMeant(asked);
  if (!person) return undefined;
  const bodies = ofGroup.test(question.norm) ? names.bodiesOf(person) : [];
  const [body] = bodies;
  // "Did her lot do a survey?"
  if (body !== undefined && bodies.length === 1)
    return {
      terms: isNamedIn(terms, body) ? terms : [...terms, nameAs(body, 'it', mentionOf(body))],
      speaker: question.speaker,
    };
  return isInWords.test(question.norm) || isNamedIn(terms, person) ? undefined : asThePerson(person, asked);
};

/** "What did she say?": a term for her, and whether her words are asked for. */
function asThePerson(person: string, { names, question, terms }: Asked): Referents {
  const { cues, kind, norm, speaker } = question;
  const pronoun = [...cues.pronouns].find((word) => /^(?:he|him|his|she|her|hers)/.test(word)) ?? '';
  const mention = mentionOf(person);
  const withPerson = [...terms, nameAs(person, pronoun, mention)];
  const isDoer = doesSomething.test(norm);
  // "What did Smith tell him?": words to the one spoken of before.
  if (!isDoer && isPersonIn(terms, names))
    return { terms: cues.pronouns.has('him') ? withPerson : terms, speaker };
  // "What does she want?" asks for her view as well.
  const isWish = kind === 'about' && /\bwhat (?:does|do|did) (?:he|she) (?:\w+ )?want\b/.test(norm);
  const isClaim = kind === 'is_it_true' && isDoer && !speaker && !meets.test(norm) && !isKin.test(norm);
  return {
    terms: withPerson,
    speaker: kind === 'what_said' || isWish || isClaim ? mention : speaker,
  };
}

/** Not she, but those she belongs to. */
const ofGroup =
  /\b(?:his|her) (?:lot|mob|crew|gang|outfit|organisation|group|guild|association|federation|employer)\b/;

/** "Did he speak to Smith?" is no question of what he said. */
const meets =
  /\b(?:he|she) (?:ever |actually |even )?(?:(?:speak|spoken|talk|talked) (?:to|with)|meet|met|ring|call up|phone)\b/;

/** "Is she related to him?" asks for none of her words. */
const isKin =
  /\b(?:is|was) (?:he|she) (?:\w+ )?(?:related|married|a relative|a relation|family|kin|connected)\b/;

/** "Who said he was proud of it?": whoever said so spoke of himself. */
const isInWords =
  /\bwho (?:\w+ ){0,2}(?:said|says|claimed|claims|admitted|insisted) (?:that )?(?:he|she|they)\b/;

/** The one for whom the pronoun stands does, says or thinks something. */
const doesSomething =
  /\b(?:did|does|has|have|had|is|was|would|will|what|that|and) (?:he|she)\b|\bit (?:him|her|he|she) (?:who|that)\b|\b(?:he|she) (?:\w+ )?(?:say|said|says|think|thinks|claim|claimed|mean|want|wants|add|added|call|called|tell|told)|\baccording to (?:him|her)\b|\b(?:his|her) (?:\w+ )?(?:words|quote|view|reaction|opinion|response|stance|comment|message|advice|answer|reply|take|position|statement)/;

/** "Who leads it?", "what do the letters stand for?" */
const asBody: FindReferents = ({ main, names, prior, question, terms }) => {
  const { norm, speaker } = question;
  const isOfInitials = standsFor.test(norm);
  if (!(isOfInitials || asksForHead(norm)) || namedIn(terms)) return undefined;
  const body = /\bthem\b/.test(norm)
    ? ownBodyIn(main, names)
    : isOfInitials
      ? bodyIn(prior, names, (id) => /^[A-Z&]{2,}$/.test(names.label(id)))
      : (bodyIn(prior, names) ?? soleBodyIn(main, names));
  return { terms: body ? [...terms, nameAs(body, 'it', mentionOf(body))] : terms, speaker };
};

/** "What do the letters stand for?" */
const standsFor =
  /\b(?:letters|initials|abbreviation|acronym|it|that|they) (?:\w+ )?(?:stands?|standing|is short|are short) for\b/;

/** "What has it said?": whose words the last ones were, if that is no person, or the body spoken of. */
const asWhoSpoke: FindReferents = (asked) => {
  const { names, question, terms } = asked;
  if (question.kind !== 'what_said' || !saysIt.test(question.norm) || namedIn(terms)) return undefined;
  const own = whoSpoke(asked, names, question.cues.pronouns.has('they'));
  return own ? withSpeaker(own, 'it', terms) : { terms, speaker: question.speaker };
};

const withSpeaker = (id: string, surface: string, terms: readonly QuestionTerm[]): Referents => {
  const speaker = mentionOf(id);
  return { terms: [...terms, nameAs(id, surface, speaker)], speaker };
};

/** "And about Smith?" after what somebody said: what the same one said of Smith. */
const asSpeakerOnOther: FindReferents = ({ context, main, question, terms }) =>
  context.kind === 'what_said' &&
  main.speaker !== undefined &&
  /^(?:(?:and|but|so) (?:anything )?|anything |something |nothing )(?:about|on) (?!who|what|when|where|why|how|which)/.test(
    question.norm,
  ) &&
  !isNamedIn(terms, main.speaker)
    ? withSpeaker(main.speaker, '', terms)
    : undefined;

/** "Did she say so?" "No, I meant Smith": what Smith said of it. "And Smith?" as well. */
const asOtherSpeaker: FindReferents = ({ context, main, names, question, terms }) => {
  const { cues, explicit } = question;
  if (explicit || context.kind !== 'is_it_true' || main.speaker === undefined) return undefined;
  const isOfOther =
    (cues.corrects && isPersonIn(terms, names)) ||
    (cues.continues && isOnePerson(terms, main.speaker, names));
  return isOfOther ? { terms, speaker: namedIn(terms) ?? question.speaker } : undefined;
};

/** Nothing but somebody else's name. */
const isOnePerson = (terms: readonly QuestionTerm[], spoken: string, names: Names): boolean => {
  const [term, ...more] = terms.filter(({ required }) => required);
  const ids = term?.mention?.ids;
  return ids !== undefined && more.length === 0 && ids.some(names.isPerson) && !ids.includes(spoken);
};

/** "No, I meant the other thing", "... about Smith": still of the same speaker. */
const asSameSpeaker: FindReferents = ({ context, main, question, terms }) => {
  const { cues, explicit, norm, speaker } = question;
  const isOfOther = !namedIn(terms) || /\b(?:about|on|to) (?:the )?\w+(?: \w+)?$/.test(norm);
  if (!cues.corrects || explicit || context.kind !== 'what_said' || !isOfOther) return undefined;
  return main.speaker ? withSpeaker(main.speaker, '', terms) : { terms, speaker };
};

/** "What else did they say?" */
const asThoseWhoSpoke: FindReferents = ({ main, question, terms }) =>
  question.cues.more && question.cues.pronouns.has('they') && !namedIn(terms) && main.speaker
    ? { terms, speaker: mentionOf(main.speaker) }
    : undefined;

/** The first that asks in its way decides. */
const ways: readonly FindReferents[] = [
  asTheOther,
  asPerson,
  asUnnamedPerson,
  asBody,
  asWhoSpoke,
  asSpeakerOnOther,
  asOtherSpeaker,
  asSameSpeaker,
  asThoseWhoSpoke,
];

function findReferents(asked: Asked): Referents {
  for (const find of ways) {
    const found = find(asked);
    if (found) return found;
  }
  return { terms: asked.terms, speaker: asked.question.speaker };
}
