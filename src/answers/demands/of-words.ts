/** Demands on what was said: of what, in which words, and whether it was said at all. */
import { grammar } from '../english/words.ts';
import { speaksAs } from '../match.ts';
import type { Names } from '../names.ts';
import { quantities } from '../quantities.ts';
import { idsIn } from '../question/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "Where did she say they were spat at?": what was said is the first group. */
const utterance = /\b(?:say|said|claim(?:ed)?) (?:that )?(.+)$/;

const foresees: ReadonlySet<string> = new Set(['expect', 'predict', 'fear', 'hope', 'estimate'].map(stem));

const asksForContents =
  /^(?:and |so )*what (?:is|was|were|are) (?:written |said |actually )?(?:in|inside) (?:it|them|that|those|(?:the|those|these|that|this|its|their|his|her) \w+)$|^(?:and |so )*what (?:did |has |have )?(?:\w+ ){1,4}?(?:wrote|write|written|put|said|say) in (?:the|his|her|their|its|those|these|that) \w+\b|^(?:and |so |but )*what (?:exactly )?(?:was|were) (?:exactly )?(?:said|discussed|talked about|written) (?:in|on|at|during) (?:it|them|(?:the|that|those|this|their) (?:\w+ ){0,2}\w+)|^(?:and |so )*what (?:was|were|is|are) in (?:the|those|these|that|their) \w+ (?:that|which|from|of|sent|to)\b/;

/** Words by which a sentence tells what a letter or a deal holds. */
const givesContents =
  /\b(?:say|says|said|ask\w*|urg\w*|call\w* (?:for|on)|demand\w*|propos\w*|offer\w*|contain(?:s|ed|ing)?|about|that)\b/i;

const asksForWording =
  /\bwhat (?:was|were|is) the (?:exact |precise |actual |very )questions? (?:put|asked|posed|that|in)\b|\b(?:wording|phrasing) of (?:the |each |every |its |their )?(?:\w+ )?questions?\b|\bhow (?:exactly )?(?:was|were) the (?:\w+ )?questions? (?:\w+ )?(?:worded|phrased|put|asked)\b/;

const asksWhatWasNotSaid =
  /\b(?:would|did|could|will) (?:\w+ )?not (?:admit|accept|confirm|concede|agree|say|answer|tell|reveal|comment|disclose|discuss)\b|\b(?:would|did|could|will) not (?:he|she|they) (?:say|answer|tell|reveal|discuss)\b/;

export const demandsOfWords = (names: Names): readonly Demand[] => [
  // "Where did she say they were spat at?": not where she said other things.
  {
    of: ['where', 'when'],
    asks: utterance,
    isMade: ({ norm }) => wordsUttered(norm).length > 0,
    isMet: ({ statement: { type, sentence, evidence } }, { norm }) => {
      if (type !== 'quote') return true;
      // Not in the words that they reply to.
      const [told = ''] = `${sentence} ${evidence}`.split('It was a reply to');
      const own = new Set(words(told).map((word) => stem(word.norm)));
      const asked = wordsUttered(norm);
      return asked.filter((word) => own.has(word)).length >= asked.length / 2;
    },
  },
  // "What does X say?" is answered by nobody else's words, nor by who X is; a poll may "say" things too.
  {
    of: ['what_said'],
    isMade: (question) => idsIn(question).length > 0,
    isMet: ({ statement, askLikeness }, question) =>
      statement.type === 'poll' ||
      (statement.claimants
        ? question.speaker !== undefined && speaksAs(statement, question.speaker.ids, names)
        : statement.speaker !== undefined &&
          (question.speaker !== undefined ||
            speaksAs(statement, idsIn(question), names) ||
            askLikeness >= thresholds.askLikeness)),
  },
  // "What did X tell Y?": not that the two spoke.
  {
    of: ['what_said'],
    asks: /\b(?:say|said|says) to\b|\b(?:tell|told|tells)\b/,
    isMade: ({ speaker, terms }) =>
      speaker !== undefined && terms.some(({ mention }) => mention && mention !== speaker),
    isMet: ({ statement, askLikeness }) =>
      statement.claimants === undefined || askLikeness >= thresholds.askLikeness,
  },
  // "What does X think of Y?": not what both of them claimed of something else.
  {
    of: ['what_said'],
    isMade: ({ speaker }) => speaker !== undefined,
    isMet: ({ statement: { claimants } }, { terms, speaker }) =>
      !claimants ||
      // "What does she expect?": what she expects.
      terms.every(({ mention, parts }) => mention === speaker || parts.some((part) => foresees.has(part))) ||
      terms.some(({ mention, isContent }) => isContent && !mention?.ids.every((id) => names.isPerson(id))),
  },
  // "What was in them?": not that they were written.
  {
    asks: asksForContents,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'quote' || (type !== 'poll' && givesContents.test(sentence)),
  },
  // "Can she drive one herself?": not what she says of others.
  {
    of: ['is_it_true'],
    asks: /\b(?:him|her)self$/,
    // Nor what she says that another may do.
    isMet: ({ statement: { claimants, type, sentence } }) =>
      !claimants &&
      (type !== 'quote' ||
        /\b(?:I|I['’]\w+|my|myself|(?:him|her)self|(?:he|she) (?:has|had|is|was|will|would|did|does))\b/.test(
          sentence,
        )),
  },
  // "How many said they would?"
  {
    asks: /\bhow many (?:\w+ ){1,3}(?:said|say) (?:they|he|she) (?:would|will|did|had)$/,
    isMet: ({ statement }) => statement.type === 'poll',
  },
  // "What example did she give?"
  {
    asks: /\b(?:what|which) (?:\w+ )?example\b/,
    isMet: ({ statement: { sentence, evidence } }) =>
      /\b(?:example|for instance|such as|like an?)\b/i.test(`${sentence} ${evidence}`),
  },
  // "What did she say about how many came?"
  {
    of: ['what_said'],
    asks: /\b(?:say|said|says|think|thinks|thought) (?:about|on) (?:how (?:many|much|long|often)|the (?:exact )?numbers? of)\b/,
    isMet: ({ statement: { sentence } }) => quantities(sentenceWords(sentence)).length > 0,
  },
  // "How was the question worded?"
  {
    asks: asksForWording,
    isMet: ({ statement: { sentence } }) => /\basked: “|\b(?:word(?:ed|ing)|phrased)\b/.test(sentence),
  },
  // "What would he not say?"
  {
    of: ['what_said', 'who_said'],
    asks: asksWhatWasNotSaid,
    isMet: ({ statement }) => statement.declined === true,
  },
];

/** The stems of the words that somebody is asked to have said. */
function wordsUttered(norm: string): string[] {
  const [, uttered = ''] = utterance.exec(norm) ?? [];
  return words(uttered).flatMap((word) => (grammar.has(word.norm) ? [] : [stem(word.norm)]));
}
