/** Demands for reasons: why this very thing was done. */
import type { Lexicon } from '../lexicon.ts';
import { speaksAs } from '../match.ts';
import type { Names } from '../names.ts';
import { isOwnWord } from '../question/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { type Demand, undone } from './demand.ts';

/** "Why does the firm want to close it?": of nothing that the strike is. */
const asksWhyElse =
  /^(?!.*\b(?:strik\w*|struck|walk\w*|dispute|row|out|angry|mad|cross|furious|action|stoppages?|picket\w*|protest\w*|fight\w*|fought|happening|quarrel\w*|argu\w*|disagree\w*|fall|fell|at odds|down(?:ed|ing)? tools)\b).*\b(?:why|justif\w+)\b/;

const tellsOfDispute =
  /^(?:The|This) (?:\w+ )?(?:dispute|strike|row|walkout|stoppage|quarrel|conflict) (?:is|was) (?:mainly |also |all )?(?:about|over)\b/;

const asksWhyGiven =
  /\bwhy (?:was|were) (?:the )?(?:\w+ ){1,3}?(given|granted|awarded|handed|offered|chosen|picked|sent|moved)\b/;

export const demandsOfReasons = (names: Names, lexicon: Lexicon): readonly Demand[] => [
  // "Why did support fall?": a reason for something near it is none.
  {
    of: ['why'],
    asks: /\b(?:why (?:did|has|have|had)|what caused)\b/,
    isMet: ({ terms, askLikeness }) =>
      askLikeness >= thresholds.askLikeness ||
      terms.every(({ term, strength }) => !isOwnWord(term) || strength === 0 || strength >= thresholds.loose),
  },
  // "Why did she lift it?", "what made her lift it?": not that she would not, nor that she was asked to.
  {
    of: ['why'],
    asks: /\b(?:why did|what (?:made|led|prompted|persuaded))\b/,
    isMade: ({ negated }) => !negated,
    // Nor why somebody holds a position.
    isMet: ({ statement: { type, sentence, answers }, terms: found, askLikeness }, { terms, norm }) =>
      (type !== 'position' ||
        askLikeness >= thresholds.sameAsk ||
        // "Why did she vote against it?", where the position tells that she did.
        found.every(({ term, strength }) => !term.isContent || strength >= thresholds.direct) ||
        /\b(?:refus|declin|want|oppos|reject|support)/.test(norm)) &&
      (![...`${sentence} ${answers.why ?? ''}`.matchAll(undone)].some(([, verb = '']) =>
        terms.some(({ keys, mention }) => !mention && keys.includes(stem(verb.toLowerCase()))),
      ) ||
        /\b(?:refus|declin|want|ask|urg)/.test(norm)),
  },
  // "Why does the firm want to close it?": not what the dispute is about.
  {
    of: ['why'],
    asks: asksWhyElse,
    isMet: ({ statement: { type, sentence }, askLikeness }, { terms }) =>
      askLikeness >= thresholds.sameAsk ||
      !(type === 'dispute' || tellsOfDispute.test(sentence)) ||
      !terms.some(isOwnWord),
  },
  // "Why are they so angry?": not why something was called off.
  {
    of: ['why'],
    isMade: ({ terms, norm }, followsUp) =>
      !followsUp &&
      !terms.some(({ required }) => required) &&
      !/\b(?:called off|ended|broken off|cut short|suspended|postponed|cancelled)\b/.test(norm) &&
      !/\b(?:over|off|stop\w*|end\w*|cancel\w*|back)\b/.test(norm),
    isMet: ({ statement: { sentence }, askLikeness }) =>
      askLikeness >= thresholds.sameAsk ||
      !/\b(?:called off|ended early|broken off|cut short)\b/.test(sentence),
  },
  // "Why are the lifts broken?": not what happens because they are.
  {
    of: ['why'],
    isMet: ({ statement: { sentence }, terms, askLikeness }) => {
      const [before = '', after] = sentence.split(/\b(?:because(?: of)?|due to|owing to)\b/);
      if (after === undefined || askLikeness >= thresholds.sameAsk) return true;
      const stemsOf = (text: string) => new Set(words(text).map(({ norm }) => stem(norm)));
      const [effect, cause] = [stemsOf(before), stemsOf(after)];
      const content = terms.filter(
        ({ term, strength }) => !term.mention && term.isContent && strength >= thresholds.direct,
      );
      return !(
        content.length > 0 &&
        content.every(({ term }) => term.parts.every((part) => cause.has(part) && !effect.has(part)))
      );
    },
  },
  // "Why are the crews cross with the minister?": not why the minister does as he does.
  {
    of: ['why'],
    isMade: ({ norm, speaker }) => !speaker && !/\bby\b/.test(norm),
    isMet: ({ statement }, { terms }) => {
      const [subject, ...others] = terms.flatMap(({ mention }) => mention ?? []);
      if (!subject || others.length === 0 || speaksAs(statement, subject.ids, names)) return true;
      return !others.some(({ ids }) => speaksAs(statement, ids, names));
    },
  },
  // "Why was she given the contract?": not anything else that is told with a reason.
  {
    of: ['why'],
    asks: asksWhyGiven,
    isMet: ({ statement: { sentence }, askLikeness }, { norm }) => {
      const verb = asksWhyGiven.exec(norm)?.[1] ?? '';
      const keys = [
        stem(verb),
        ...lexicon
          .alternatives(stem(verb))
          .flatMap(({ key, strength }) => (strength >= thresholds.ownWord ? key : [])),
      ];
      return (
        askLikeness >= thresholds.sameAsk ||
        sentenceWords(sentence).some(({ norm }) => keys.includes(stem(norm)))
      );
    },
  },
];
