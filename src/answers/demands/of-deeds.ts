/** Demands on what was done: that it was asked for, or stands near it, does not tell. */
import { asksWhenDone, deeds, wishes } from '../english/demand-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { idsIn, isOwnWord } from '../question/index.ts';
import { stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

const anyDeed = new RegExp(deeds.map(([asked]) => asked.source).join('|'));

const hasDone = /^(?:(?:and|so|but) )*(?:has|have|did) /;

const isOfWishes =
  /\b(?:want|ask|urg|call|demand|beg|tell|told|try|tried|press|appeal|suggest|propos|said|say)\w*\b/;

export const demandsOfDeeds = (lexicon: Lexicon): readonly Demand[] => [
  // "Will they appeal?": to a court, and not to anybody to step in.
  {
    of: ['is_it_true'],
    asks: /\b(?:appeal|appealed|appealing)(?: against\b| (?:it|that|this)$|$)/,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' || /\b(?:appeal\w*|court|judge|tribunal|ruling|verdict)\b/i.test(sentence),
  },
  // "Will they appeal?": not whom a poll asked.
  {
    of: ['is_it_true'],
    asks: /^(?:(?:and|so|but) )*(?:will|are they going to|is (?:he|she|it) going to) /,
    isMet: ({ statement: { type } }) => type !== 'poll',
  },
  // "When was it called off?", "who denied it?"
  {
    // These kinds take for granted that something was done.
    of: ['who', 'who_said', 'when', 'why', 'where'],
    asks: anyDeed,
    isMet: ({ statement: { sentence } }, { norm }) =>
      deeds.every(([asked, told]) => !asked.test(norm) || told.test(sentence)),
  },
  // "When did the professor count them?": not a year in what he said.
  {
    of: ['when'],
    asks: asksWhenDone,
    isMet: ({ statement: { type, speaker, answers, sentence } }, question) =>
      type !== 'quote' ||
      answers.when !== undefined ||
      // "She said she had left home at 4am."
      /\bsaid (?:that )?(?:he|she) had\b/.test(sentence) ||
      speaker === undefined ||
      !idsIn(question).includes(speaker),
  },
  // "Did she get it in the end?": not that she wants it.
  {
    of: ['is_it_true'],
    asks: /\bdid .*\b(?:get|receive)\b/,
    isMet: ({ statement: { sentence } }) => !/\b(?:just )?wants?\b|\bwould like\b/i.test(sentence),
  },
  // "Has anyone been hurt?": not what the strike hurts.
  {
    of: ['is_it_true'],
    asks: /\b(?:any(?:one|body)|people|somebody|someone) (?:\w+ )?(?:hurt|injured|harmed|wounded)\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:injur\w*|hurt(?! (?:her|his|the|their|our)\b)|wounded|casualt\w*|died|killed|broken \w+|broke (?:his|her|their|an?|both) \w+|collapsed|crushed|punched)\b/i.test(
        sentence,
      ),
  },
  // "Did anybody test them?": not what they are. "Has she agreed to it?": not that somebody wants her to.
  {
    of: ['is_it_true'],
    asks: hasDone,
    isMet: ({ statement: { type, sentence }, terms, askLikeness }, { norm }) => {
      if (type === 'term' && askLikeness < thresholds.sameAsk) return false;
      if (isOfWishes.test(norm)) return true;
      const wished = [...sentence.matchAll(wishes)].map(([, verb = '']) => stem(verb.toLowerCase()));
      return (
        wished.length === 0 ||
        !terms.some(({ term, strength }) => {
          if (!isOwnWord(term) || strength === 0) return false;
          const keys = term.keys.flatMap((key) => [
            key,
            ...lexicon.alternatives(key).map((other) => other.key),
          ]);
          return wished.some((verb) => keys.includes(verb));
        })
      );
    },
  },
  // "Whose idea was it?"
  {
    asks: /\bwhose idea\b|\bwhat gave (?:\w+ ){1,4}the idea\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:idea|propos\w*|suggest\w*|thought of|came up|plan\w*)\b/i.test(sentence),
  },
  // "Did he speak to her in person?"
  {
    asks: /\b(?:in person|face to face)\b/,
    isMet: ({ statement: { sentence } }) => /\b(?:in person|face to face|met|meet\w*)\b/i.test(sentence),
  },
];
