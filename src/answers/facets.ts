/** What a statement can answer: whether it gives what a kind of question asks for. */
import { grammar, light, speechVerbs } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuestionKind } from './outcome.ts';
import { quantities } from './quantities.ts';
import type { Question } from './question/index.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';

/** Whether a statement gives what a kind of question asks for: 1 stated as such, less when its words suggest it, 0 no. */
export function facetOf(question: Question, statement: Statement, lexicon: Lexicon): number {
  const { kind } = question;
  const stated = statement.answers[kind] !== undefined;
  // "How much is it?" is answered by a speaker who would not say how much.
  if (statement.declined && declinedDetail[kind]?.test(statement.sentence)) return 0.8;
  // Where and when something was said is no answer to where and when it happens.
  if (
    (kind === 'where' || kind === 'when') &&
    statement.type === 'quote' &&
    question.terms.length > 0 &&
    !asksAboutSpeech.test(question.norm)
  )
    return 0.3;
  switch (kind) {
    case 'about':
    case 'list':
    case 'is_it_true':
      return 1;
    case 'definition':
      if (statement.type === 'person' || statement.type === 'organisation')
        return stated && asksFor(question, statement.entry) ? 1 : 0.2;
      return stated ? 1 : explains(question, statement) ? 0.6 : 0.2;
    case 'what_said':
      if (stated) return 1;
      if (statement.type === 'poll')
        return !question.speaker || question.speaker.ids.some((id) => statement.names.includes(id))
          ? 0.8
          : 0.2;
      return question.speaker || question.terms.some((term) => term.mention) ? 0.2 : 0.5;
    case 'who_said':
      return stated ? 1 : statement.answers.who !== undefined ? 0.6 : 0;
    case 'who':
      if (stated) return 1;
      return statement.speaker
        ? 0.8
        : /\b\p{Lu}|ors\b|ers\b|ists\b|ants\b|people/u.test(statement.sentence.slice(1))
          ? 0.5
          : 0;
    case 'who_is':
      return stated && asksFor(question, statement.entry) ? 1 : 0.1;
    case 'when':
      return stated ? 1 : timeWords.test(statement.sentence) ? 0.5 : 0;
    case 'hours':
      return stated
        ? 1
        : quantities(words(statement.sentence)).some((q) => q.kind === 'time')
          ? 0.7
          : statement.answers.when !== undefined
            ? 0.2
            : 0;
    case 'how_long':
      return stated
        ? 1
        : /\b(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/.test(statement.sentence) &&
            hasNumber(statement.sentence)
          ? 0.7
          : 0;
    case 'how_many':
      return countsWhatIsAsked(question, statement, lexicon, stated);
    case 'share':
      if (
        /\b(?:percentage|percent|pct|number|figure|exact|exactly|precisely)\b/.test(question.norm) &&
        statement.numbers.length === 0
      )
        return 0;
      return stated && statement.type === 'poll'
        ? 1
        : /%|\b(?:per cent|majority|most|half|quarter|third|minority)\b/.test(statement.sentence)
          ? 0.8
          : 0;
    case 'change':
      return stated
        ? 1
        : /\b(?:rise|rising|rose|risen|grow\w*|grew|higher|lower|fall\w*|fell|increase\w*|drop\w*|up from|down from|more than before|change\w*)\b/.test(
              statement.sentence,
            )
          ? 0.8
          : 0;
    case 'where':
      return stated
        ? 1
        : statement.place
          ? 0.8
          : commonPlace.test(statement.sentence)
            ? 0.6
            : /\b(?:in|at|outside|near|across|from) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}/u.test(
                  statement.sentence,
                )
              ? 0.4
              : 0;
    case 'why':
      return stated
        ? 1
        : /\b(?:because|so that|in order to|due to|to avoid|motivated|reason|meant to|aims?)\b/.test(
              statement.sentence,
            )
          ? 0.5
          : 0;
    case 'condition':
      if (stated) return 1;
      if (/\b(?:if|unless|until|provided|condition|on condition)\b/.test(statement.sentence)) return 0.8;
      return /\b(?:will|would) (?:help|make|mean|allow|enable|let)\b/.test(statement.sentence) ? 0.6 : 0;
  }
}

/** What tells that a certain detail is what somebody declined to give. */
const declinedDetail: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  how_many: /\bhow (?:much|many)\b|\bnumber of\b/,
  share: /\bhow (?:much|many)\b|\bshare\b/,
  how_long: /\bhow long\b/,
  when: /\bwhen\b/,
  where: /\bwhere\b/,
  why: /\bwhy\b/,
  who: /\bwho\b/,
};

/** "At any public library": a place without a name. */
const commonPlace =
  /\b(?:in|at|outside|near|on|to) (?:the |a |an |any |every |all |its |their )?(?:\w+ ){0,2}(?:librar(?:y|ies)|schools?|hospitals?|stations?|depots?|cent(?:re|er)s?|halls?|squares?|streets?|markets?|harbours?|ports?|airports?|church(?:es)?|parks?|universit(?:y|ies)|colleges?|courts?|parliament|factor(?:y|ies)|quays?|docks?|hotels?|bridges?|stadiums?|gates?)\b/i;

const asksAboutSpeech = new RegExp(
  `\\b(?:${speechVerbs.filter((verb) => !/^(?:talk|question|answer|report|call|feel|felt|think|thought|believe|state)/.test(verb)).join('|')}|statement|speech|interview|words|remarks?|plea|appeal|warning|accusation|promise|demand|comments?|(?:talk|talked|speak|spoke) about|that|it|this)\\b`,
);

/** "What is a quay?" is answered by a sentence that begins with quays, not by any that names one. */
function explains(question: Question, statement: Statement): boolean {
  if (!['fact', 'term', 'event', 'figure', 'dispute'].includes(statement.type)) return false;
  const start = words(statement.sentence)
    .slice(0, 7)
    .map((word) => stem(word.norm));
  const asked = question.terms.find((term) => term.required);
  return asked === undefined || asked.parts.some((part) => start.includes(part));
}

/** Whether the question names the entry. */
export const asksFor = (question: Question, id: string): boolean =>
  question.terms.some((term) => term.mention?.ids.includes(id));

/** "Would be asked back if ...": it says what would happen, not that it did. */
export const isIrrealis = (statement: Statement): boolean =>
  /\b(?:would|could|might)\b.*\bif\b|\bif\b.*\b(?:would|could|might)\b|\bwould have\b/i.test(
    statement.sentence,
  );

export const asksForWhatHappened = (question: Question): boolean => {
  if (question.speaker || /\b(?:would|could|can|might|may|if|will|should|supposed)\b/.test(question.norm))
    return false;
  if (question.kind === 'is_it_true') return true;
  return (
    ['why', 'when', 'where', 'how_many', 'who'].includes(question.kind) &&
    /\b(?:did|has|have|had|was|were|ever|yet|actually)\b/.test(question.norm)
  );
};

const timeWords =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|week|month|year|day|days|night|morning|evening|afternoon|\d{4}|\d(?:am|pm)|since|until|before|after)\b/i;

const hasNumber = (text: string): boolean =>
  quantities(words(text)).length > 0 || /\b(?:dozens?|hundreds|thousands|millions)\b/i.test(text);

/** In "a 22-tonne lorry" the number counts tonnes. */
const measureWord =
  /^(?:tonnes?|tons?|hours?|days?|weeks?|months?|years?|minutes?|met(?:re|er)s?|kilomet\w+|km|miles?|percent|per|am|pm)$/;

/** "How far?" wants a length, "how old?" an age. */
const measures: Readonly<Record<string, RegExp>> = {
  far: /\b(?:kilomet\w+|km|miles?|met(?:re|er)s?)\b/,
  old: /\b(?:aged?|years? old|born)\b/,
  tall: /\b(?:met(?:re|er)s?|feet|foot|storeys?)\b/,
  high: /\b(?:met(?:re|er)s?|feet|foot|storeys?|%|per cent)\b/,
  heavy: /\b(?:tonnes?|tons?|kilo\w*|kg|pounds?)\b/,
  fast: /\b(?:hours?|minutes?|days?|km\/h|mph)\b/,
};

/** The things a unit counts: the last word of each part, before "of" and the like. */
function heads(unit: string): string[] {
  return unit.split(/,| and | or /).flatMap((part) => {
    const list = words(part.replace(/ (?:of|in|on|at|for|from|who|that|which|by|with) .*/, ''));
    // "containers not loaded" counts containers.
    const noun = list.findLast((word, i) => i === 0 || !/(?:ed|ing)$|^not$/.test(word.norm));
    return noun?.norm ?? [];
  });
}

/** "How many letters?" needs a number of letters, not just any number in a statement about letters. */
function countsWhatIsAsked(
  question: Question,
  statement: Statement,
  lexicon: Lexicon,
  stated: boolean,
): number {
  const asked =
    /\b(?:how many|how much|number of|count of|total of) ((?:(?!(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could)\b)\w+ ?){0,4})/.exec(
      question.norm,
    )?.[1];
  const nouns = (asked ?? '')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !grammar.has(word));
  if (/\b(?:exact|exactly|precise|precisely)\b/.test(question.norm) && statement.numbers.length === 0)
    return 0;
  const measure = Object.entries(measures).find(([word]) => question.norm.includes(`how ${word}`))?.[1];
  if (measure) return measure.test(statement.sentence) ? 1 : 0;
  // "How many of them were women?" asks for a part of what was counted.
  if (
    /\bhow many of (?:the|those|them|these) (?:\w+ )?(?:is|are|was|were|did|do|had|have)\b/.test(
      question.norm,
    )
  )
    return 0.3;
  if (statement.type === 'poll' && stated) return 1;
  if (nouns.length === 0 && !stated) return hasNumber(statement.sentence) ? 0.6 : 0;
  const wanted = nouns.slice(0, 3).map((word) => stem(word));
  if (stated && wanted.length === 0) return 1;
  const list = words(statement.sentence);
  const isNoun = (norm: string) => {
    const key = stem(norm);
    return wanted.some(
      (want) => want === key || lexicon.alternatives(want).some((other) => other.key === key),
    );
  };
  const generic = nouns.length > 0 && nouns.every((noun) => light.has(noun));
  if (stated && nouns.length === 0) return 1;
  if (stated) {
    if (generic && !statement.unit) return 1;
    const units = statement.unit
      ? heads(statement.unit)
      : words(statement.body.join(' ')).map((word) => word.norm);
    return units.some(isNoun) ? 1 : 0.3;
  }
  const counted = quantities(list).filter((quantity) => quantity.kind === 'number');
  const beside = counted.some(({ to }) => {
    // "three days of letters" counts days.
    if (measureWord.test(list[to]?.norm ?? '') && !nouns.some((noun) => measureWord.test(noun))) return false;
    const end = list.findIndex((word, i) => i >= to && grammar.has(word.norm));
    return list.slice(to, Math.min(to + 4, end < 0 ? list.length : end)).some((word) => isNoun(word.norm));
  });
  return beside ? 0.8 : 0;
}
