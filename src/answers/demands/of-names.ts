/** Demands for names: how a person, a body or a thing is called. */
import {
  asksForNameOf,
  asksForNameOfDoer,
  asksForNameOfHead,
  asksForNameOfOne,
  asksForNameOfPerson,
  asksForNameOfThing,
  asksWhatTheirsIsCalled,
  asksWhichHead,
  asksWhichNamed,
} from '../english/demand-words.ts';
import type { Names } from '../names.ts';
import { asksFor } from '../question/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { type Demand, newIn } from './demand.ts';

const ofOffice =
  /\bnames? of (?:the |a |his |her |their )?(?:\w+ )?(?:principal|head ?(?:teacher|master|mistress)?|teacher|director|president|chief|boss|leader|judge|manager|driver|owner|mayor|minister|secretary|chair\w*|spokes\w+|reporter|doctor|nurse|man|woman|person|boy|girl|son|daughter|wife|husband)\b/;

export const demandsOfNames = (names: Names): readonly Demand[] => [
  // "Which eye clinic did he walk to?": not that it was one.
  {
    asks: asksWhichNamed,
    isMet({ statement: { type, sentence, place = '', answers }, askLikeness }, { norm }) {
      if (askLikeness >= thresholds.sameAsk) return true;
      const noun = asksWhichNamed.exec(norm)?.[1] ?? '';
      return isNamedThing(`${sentence} ${answers.where ?? place}`, noun, norm) ?? type !== 'quote';
    },
  },
  // "Which president led the appeal?": not that a dozen of them did.
  {
    asks: asksWhichHead,
    isMet({ statement: { type, sentence, speaker } }, { terms, norm }) {
      const office = asksWhichHead.exec(norm)?.[1] ?? '';
      // Who is named by the office itself is who is asked for.
      const asked = new Set(
        terms.flatMap(({ mention, surface }) =>
          surface.toLowerCase().includes(office) ? [] : (mention?.ids ?? []),
        ),
      );
      const isNewPerson = (id: string) => names.isPerson(id) && !asked.has(id);
      return (
        type === 'gap' ||
        (speaker !== undefined && isNewPerson(speaker)) ||
        names.mentions(sentenceWords(sentence)).some(({ ids }) => ids.every(isNewPerson))
      );
    },
  },
  // "What is her daughter called?"
  {
    asks: asksWhatTheirsIsCalled,
    isMet: ({ statement: { sentence } }) => /\b(?:called|named|known as)\b/i.test(sentence),
  },
  // "What is the name of the school's principal?": not of the school.
  {
    asks: ofOffice,
    isMet: ({ statement: { type } }) => type !== 'organisation',
  },
  // "What is the name of the fund?": not that there is one.
  {
    asks: asksForNameOf,
    isMet: ({ statement: { type, sentence } }, { norm }) =>
      type === 'person' ||
      type === 'organisation' ||
      type === 'poll' ||
      /\b(?:named|known as|(?:is|was|are|were) called|called (?=\p{Lu}))\b/u.test(sentence) ||
      new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${norm.split(' ').at(-1)}\\b`, 'iu').test(
        sentence.slice(1).replace(/\b\p{Ll}[\p{L}'’-]*(?= )/gu, ''),
      ),
  },
  {
    asks: asksForNameOfThing,
    isMet: ({ statement: { type, sentence } }, { norm }) => {
      const noun = asksForNameOfThing.exec(norm)?.[1] ?? '';
      return (
        type === 'term' ||
        (type === 'organisation' && sentence.toLowerCase().includes(noun)) ||
        /\b(?:named|known as|called (?=\p{Lu}))\b/u.test(sentence) ||
        new RegExp(`\\b${noun},? \\p{Lu}|[\\p{Ll},] \\p{Lu}[\\p{L}'’-]+ ${noun}\\b`, 'u').test(sentence)
      );
    },
  },
  // "What is the name of the man who did it?"
  {
    asks: asksForNameOfOne,
    isMet: ({ statement: { type, sentence, speaker } }, question) =>
      type === 'person' ||
      names
        .mentions(sentenceWords(sentence))
        .some(({ ids }) => ids.some((id) => names.isPerson(id) && id !== speaker && !asksFor(question, id))),
  },
  // "What is his name?"
  {
    asks: asksForNameOfPerson,
    isMet: ({ statement }, question) =>
      statement.type === 'person' ||
      (statement.speaker !== undefined && asksFor(question, statement.speaker)) ||
      newIn(statement, question, names).some((id) => names.isPerson(id) && id !== statement.speaker),
  },
  {
    asks: asksForNameOfDoer,
    isMet: ({ statement }, question) =>
      statement.type === 'person' || newIn(statement, question, names).some((id) => names.isPerson(id)),
  },
  // "What is the boss's name?"
  {
    asks: asksForNameOfHead,
    isMet: ({ statement: { type } }) => type === 'person',
  },
];

/** So many words from a noun may its name stand. */
const nameReach = 4;

/** Whether a thing that a sentence has by its noun is named there, or numbered; nothing when the noun is not in it. */
function isNamedThing(sentence: string, noun: string, norm: string): boolean | undefined {
  const asked = new Set(norm.split(' '));
  const list = sentenceWords(sentence);
  const at = list.flatMap((word, n) => (stem(word.norm) === stem(noun) ? [n] : []));
  if (at.length === 0) return undefined;
  return list.some(
    (word, n) =>
      (word.capital || /\d/.test(word.norm)) &&
      n > 0 &&
      !asked.has(word.norm) &&
      at.some((one) => Math.abs(one - n) <= nameReach),
  );
}
