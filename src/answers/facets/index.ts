/** How far a statement gives what a kind of question asks for: a file for each few kinds. */
import { grammar, light } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { type QuestionKind, questionKinds } from '../outcome.ts';
import { idsIn, type Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { hasStem, sentenceWords, stem } from '../text.ts';
import type { GivesFor } from './facet.ts';
import { createGivesNumber } from './of-numbers.ts';
import { createGivesDoer, givesIdentity, givesMeaning } from './of-people.ts';
import { createGivesPlace, isToldByMedia } from './of-places.ts';
import { createGivesCondition, createGivesReason } from './of-reasons.ts';
import { createGivesChange, createGivesShare } from './of-shares.ts';
import { createGivesDay, createGivesHours, createGivesLength, leavesOpenWhen } from './of-time.ts';
import { givesSpeaker, givesWords } from './of-words.ts';
import { createSignFinder } from './signs.ts';
import { asksWhereThingIs, asksWhereToBe, asksWhereUttered, isOfSaying } from './speech.ts';

export { polled } from './asked-number.ts';
export { currency } from './of-numbers.ts';
export { tellsOfSayer } from './of-words.ts';
export { asksAboutSpeech, asksForPlace, asksWhereToBe } from './speech.ts';

/**
 * How far a statement, by its index, gives what a question asks for: 1 stated as such, less when its words suggest it,
 * 0 no.
 */
export type Facet = (at: number) => number;

/** Whatever is told of it may be what is asked. */
const givesAnything: GivesFor = () => () => 1;

export function createFacets(
  statements: readonly Statement[],
  lexicon: Lexicon,
): (question: Question) => Facet {
  const suggests = createSignFinder(statements);
  /** For each statement a bit for each kind that it states an answer to: its answers have as many forms as there are kinds. */
  const stated = Uint32Array.from(statements, ({ answers }) =>
    questionKinds.reduce((bits, kind, n) => (answers[kind] === undefined ? bits : bits | (1 << n)), 0),
  );
  const givesFor: Readonly<Record<QuestionKind, GivesFor>> = {
    about: givesAnything,
    list: givesAnything,
    is_it_true: givesAnything,
    definition: givesMeaning,
    what_said: givesWords,
    who_said: givesSpeaker,
    who: createGivesDoer(suggests),
    who_is: givesIdentity,
    when: createGivesDay(suggests),
    hours: createGivesHours(suggests),
    how_long: createGivesLength(suggests),
    how_many: createGivesNumber(statements, lexicon, suggests),
    share: createGivesShare(suggests),
    change: createGivesChange(suggests),
    where: createGivesPlace(suggests),
    why: createGivesReason(suggests),
    condition: createGivesCondition(suggests),
  };
  return (question) => {
    const { kind, norm, terms } = question;
    const gives = givesFor[kind](question);
    const statesIt = 1 << questionKinds.indexOf(kind);
    const isOfWhereOrWhen = kind === 'where' || kind === 'when';
    // Where and when something was said is no answer to where and when it happens.
    const isNotOfSpeech = isOfWhereOrWhen && terms.length > 0 && !isOfSaying(norm);
    const isUttered = kind === 'where' && asksWhereUttered.test(norm) && !asksWhereToBe.test(norm);
    const isOfThing = kind === 'where' && asksWhereThingIs.test(norm);
    const named = idsIn(question);
    /** "It will be finished by the end of May": what was said has a day or a place in it. */
    const givesItself = (at: number, sentence: string) =>
      kind === 'when'
        ? suggests(at, 'calendar') || leavesOpenWhen(sentence)
        : suggests(at, 'place') || suggests(at, 'commonPlace');
    const inSpeech = ({ answers, sentence, speaker = '' }: Statement, at: number): number => {
      if (kind === 'where' && isToldByMedia(norm, sentence)) return 0.8;
      // "Where did the minister call it a mess?": where those words were said.
      if (isUttered && named.includes(speaker) && answers.where) return 1;
      if (isOfThing) return 0;
      return givesItself(at, sentence) ? 0.5 : 0.3;
    };
    return (at) => {
      const statement = statements[at];
      if (!statement) throw new Error(`no statement at ${at}`);
      // "How much is it?" is answered by a speaker who would not say how much.
      if (
        (statement.declined || suggests(at, 'silence')) &&
        declinedDetail[kind]?.test(statement.sentence) &&
        isCounted(statement, question)
      )
        return 0.8;
      if (isNotOfSpeech && statement.type === 'quote') return inSpeech(statement, at);
      return gives(statement, at, ((stated[at] ?? 0) & statesIt) !== 0);
    };
  };
}

/** What tells that a certain detail is what somebody declined to give. */
const declinedDetail: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  how_many: /\bhow (?:much|many)\b|\bnumber of\b|\bshare of\b/,
  share: /\bhow (?:much|many)\b|\bshare\b/,
  how_long: /\bhow long\b/,
  when: /\bwhen\b/,
  where: /\bwhere\b/,
  why: /\bwhy\b/,
  who: /\bwho\b/,
};

/** "How many lorries?" is not answered by who would not say how many drivers. */
function isCounted({ sentence }: Statement, { kind, norm }: Question): boolean {
  // "How many are on strike?" is not answered by who would not say how much it costs.
  if (/\bhow many\b/.test(norm) && /\bhow much\b/.test(sentence)) return false;
  const [, counted] = /\bhow many (?:of (?:the|its|their|those) )?(\w+)/.exec(norm) ?? [];
  if (kind !== 'how_many' || !counted || light.has(counted) || grammar.has(counted)) return true;
  return hasStem(sentenceWords(sentence), stem(counted));
}
