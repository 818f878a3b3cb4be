/** Demands for names: how a person, a body or a thing is called. */
import { asksForNameOfThing } from '../english/shared-patterns.ts';
import type { Names } from '../names.ts';
import { asksFor } from '../question/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { type Demand, newIn } from './demand.ts';

/** "Which eye clinic did he walk to?": the noun is the first group. Of these, each has a name. */
const asksWhichNamed =
  /\b(?:which|what) (?!(?:has|have|had|did|does|do|is|are|was|were|will|would|can|could|the|an?) )(?:\w+ ){0,2}?(bank|hymn|song|clinic|agency|company|firm|judge|court|tribunal|hospital|school|university|college|museum|church|hotel|airline|doctor|teacher|instructor|minister|senator|councillor|officer|lakes?|rivers?|street|town|village|city|islands?|homes|depot|contractor|supplier|charity|film|book|club|pub|bakery|factory|farm|ship|vessel|ferry|boat|truck|lorry|train|plane|flight)(?= (?:did|do|does|is|are|was|were|has|have|had|will|would|can|up|in|on|at|made|makes|sent|turned|called|got|took|runs?|owns?|came|went|said|says|told)\b|$)/;

/** "Which president led the appeal?": the office, of which one holder is asked for, is the first group. */
const asksWhichHead =
  /\b(?:which|what) (?!(?:the|an?|his|her|their|our|did|does|do|is|was|has|of) )(?:\w+ ){0,3}?(president|leader|chair|chairman|chairwoman|boss|chief|director|manager|mayor|minister|secretary|spokesman|spokeswoman|captain|bishop) (?=(?:did|does|do|is|was|has|had|will|would|led|leads|said|says|told|made|called|got|took|came|went|signed|urged|wrote|resigned|quit|spoke)\b)/;

const ofOffice =
  /\bnames? of (?:the |a |his |her |their )?(?:\w+ )?(?:principal|head ?(?:teacher|master|mistress)?|teacher|director|president|chief|boss|leader|judge|manager|driver|owner|mayor|minister|secretary|chair\w*|spokes\w+|reporter|doctor|nurse|man|woman|person|boy|girl|son|daughter|wife|husband)\b/;

const asksForNameOf =
  /\bwhat (?:is|was) the (?:\w+ )?name of (?:the|that|this|its|their) (?!woman\b|man\b|lady\b|guy\b|person\b)(?:\w+ )?\w+(?:$| (?:who|that|which) \w+| where\b| \w+ing\b)/;

const asksForNameOfOne =
  /\bname of (?:the|that|this) (?:\w+ )?(?:(?:wo)?m[ae]n|person|guy|bloke|lady|girl|boy|lad|chair(?:man|woman)?|judge|lawyer|witness|suspect|victim|inmate|prisoner|patient|pupil) (?:who|that|in|at|with)\b/;

/** "Name of the officer who counted them?" */
const asksForNameOfDoer =
  /\bname of (?:the|that) (?:\w+ ){0,2}(?:man|woman|instructor|driver|worker|officer|reporter|teacher|owner|farmer|doctor|inspector|guard|nurse|pilot|judge|boy|girl|child|patient|student)(?= (?:on|in|at|from|of|with|who|that|by)\b|$)|\b(?:name|identity) of (?:the|that) (?:\w+ )?\w+ (?:who|that)\b|\bwhat (?:is|was) the (?:\w+ )?\w+ called who\b/;

const asksForNameOfHead =
  /\b(?:boss|head|leader|chief|chair\w*|ceo|owner|manager)s? (?:full )?name\b|\bname of (?:the|its|their) (?:\w+ )?(?:boss|head|leader|chief|chair\w*|ceo|owner|manager)\b|\b(?:boss|head|leader|chief|ceo|owner|manager|director) (?:called|named)\b/;

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
  // "What is her daughter called?": not who she is.
  {
    asks: /\bwhat (?:is|are|was|were) (?:his|her|their|its|\w+s) (?:\w+ ){1,2}(?:called|named)\b/,
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
    isMet: ({ statement: { type, sentence, entry } }, question) =>
      // "The name of the school where Smith works?": not Smith.
      ((type === 'person' || type === 'organisation') && !asksFor(question, entry)) ||
      type === 'poll' ||
      /\b(?:named|known as|(?:is|was|are|were) called|called (?=\p{Lu}))\b/u.test(sentence) ||
      new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${question.norm.split(' ').at(-1)}\\b`, 'iu').test(
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
  // "What is his name?", "what was the injured man's name?"
  {
    asks: /\bwhat (?:is|was|are|were) (?:(?:his|her|their)(?: \w+)?|(?:the )?(?:\w+ )?(?:man|woman|boy|girl|person|guy|lady|\w+(?:ers?|ors?|ists?|ians?)|judges?|chiefs?|boss(?:es)?)) names?$/,
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
