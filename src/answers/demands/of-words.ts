/** Demands on whose words an answer gives, to whom, and whether they were said at all. */
import {
  addressing,
  asksForAssent,
  asksForContents,
  asksForExample,
  asksForMeaningOfName,
  asksForNumberInWords,
  asksForOriginOfWord,
  asksForStance,
  asksForWording,
  asksWhatSetsApart,
  asksWhatWasNotSaid,
  asksWhereStrangersStand,
  asksWhoCalledIt,
  asksWhoToldToDo,
  givesContents,
  givesExample,
  givesMeaningOfName,
  givesWording,
  leavesOut,
  leavesOutLast,
  setsApart,
} from '../english/demand-words.ts';
import { denying, grammar } from '../english/words.ts';
import { tellsOfSayer } from '../facets/index.ts';
import { leastStrength, speaksAs } from '../match.ts';
import { type Names, titles } from '../names.ts';
import { isTakenBack, takesBack } from '../opposites.ts';
import { quantities } from '../quantities.ts';
import { idsIn, isOfDispute, isOwnWord, type Question, type QuestionTerm } from '../question/index.ts';
import { editDistance } from '../spelling.ts';
import { isSpeech, type Statement } from '../statements/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

const foresees: ReadonlySet<string> = new Set(['expect', 'predict', 'fear', 'hope', 'estimate'].map(stem));

export const demandsOfWords = (names: Names): readonly Demand[] => [
  {
    asks: asksWhatSetsApart,
    isMet: ({ statement: { type, sentence } }) => type !== 'quote' && setsApart.test(sentence),
  },
  // "What stops the old cranes?": not what stops the new ones.
  {
    asks: oneOrOther,
    isMet: ({ statement: { sentence, type } }, { norm }) =>
      type === 'gap' ||
      calledSo(norm).every(([, word = '', noun = '']) => {
        const other = otherOf(word);
        const has = (one: string) => new RegExp(`\\b${one} ${noun.replace(/s$/, '')}`, 'i').test(sentence);
        return other === undefined || !has(other) || has(word);
      }),
  },
  // "What happened in 1998?": not what somebody says of then.
  {
    asks: /^(?:(?:and|so) )*what happened (?:in|on|at|during) /,
    isMet: ({ statement }) => !isSpeech(statement),
  },
  // "Who said they could not be trusted?"
  {
    // Of other kinds a "not" does not turn round what is asked for.
    of: ['who_said', 'who', 'what_said', 'how_many', 'share'],
    isMade: ({ negated }) => negated,
    isMet: ({ statement }, question) => isNegative(statement) && deniesTheSame(statement, question),
  },
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
  // "Who called it a tip?", "who blames them?": not who would not.
  {
    of: ['who_said', 'who'],
    asks: takesStance,
    isMade: ({ negated }) => !negated,
    isMet: ({ statement, terms }, { norm }) =>
      !isSpeech(statement) ||
      norm.split(' ').some((word) => takesBack.test(word)) ||
      terms.every(({ term }) => {
        const list = sentenceWords(statement.sentence).map((word) => word.norm);
        const at = list.findIndex((word) => term.parts.includes(stem(word)));
        return term.mention !== undefined || at < 0 || !isTakenBack(list, at);
      }),
  },
  // A guess at the spelling, and one at the meaning on top of it, credit nobody.
  {
    of: ['who_said'],
    isMade: ({ terms }) => terms.some(isGuessed),
    isMet: ({ terms }) =>
      terms.every(
        ({ term, strength }) => !isGuessed(term) || strength === 0 || strength >= thresholds.direct,
      ),
  },
  // Somebody's words whom the knowledge does not name.
  {
    isMade: ({ stranger }) => stranger,
    isMet: ({ askLikeness, statement }, { norm }) =>
      askLikeness >= thresholds.sameAsk ||
      tellsOfSayer(statement, norm) ||
      // "What do patients think?": a poll of them tells.
      (statement.type === 'poll' &&
        new RegExp(
          `\\b(?:\\d |of (?:the )?|among (?:the )?)(?:\\w+ )?${thinkers.exec(norm)?.[1] ?? '$^'}`,
          'i',
        ).test(`${statement.sentence} ${statement.evidence}`)),
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
  // "What is the university's position on the strike?": not what somebody there said of something else.
  {
    of: ['what_said'],
    asks: /\b(?:position|stance|views?|opinion|official line)\b|\bthinks? (?:of|about)\b/,
    isMet: ({ statement: { speaker }, terms }, { speaker: asked }) =>
      asked === undefined ||
      asked.ids.some(names.isPerson) ||
      !terms.some(({ term, strength }) => isOfDispute(term) && strength < thresholds.direct) ||
      (speaker !== undefined && asked.ids.includes(speaker)) ||
      terms.some(({ term, strength }) => !term.mention && term.isContent && strength >= thresholds.direct),
  },
  {
    of: ['who_said'],
    isMet: ({ statement }, question) =>
      !isAddressed(statement, question) && !isSaidOf(statement, question, names),
  },
  // "Where does she stand?": not who she is.
  {
    asks: asksForStance,
    isMet: ({ statement }, { speaker }) =>
      isSpeech(statement) ||
      statement.type === 'poll' ||
      (statement.claimants !== undefined && speaker !== undefined),
  },
  // "Where do the gate staff stand on it?": not where anybody else does.
  {
    asks: asksWhereStrangersStand,
    isMade: ({ terms }) => !terms.some(({ mention }) => mention),
    isMet: ({ statement: { sentence, type } }, { norm }) => {
      const whose = stem(asksWhereStrangersStand.exec(norm)?.[1] ?? '');
      return type === 'gap' || sentenceWords(sentence).some((word) => stem(word.norm) === whose);
    },
  },
  // "What is the origin of the word?": not the origin of anything else.
  {
    asks: asksForOriginOfWord,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' || /\b(?:word|name|term|comes? from|derived?|latin|greek|meaning)\b/i.test(sentence),
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
    isMet: ({ statement: { claimants } }) => !claimants,
  },
  // "How many said they would?"
  {
    asks: /\bhow many (?:\w+ ){1,3}(?:said|say) (?:they|he|she) (?:would|will|did|had)$/,
    isMet: ({ statement }) => statement.type === 'poll',
  },
  // "How many in each?"
  {
    asks: /\b(?:in|for|at|by|to|from) each$/,
    isMet: ({ statement: { sentence } }) => /\b(?:each|per|respectively|both|every)\b/i.test(sentence),
  },
  {
    asks: asksForExample,
    isMet: ({ statement: { sentence, evidence } }) => givesExample.test(`${sentence} ${evidence}`),
  },
  // "Does Smith think he is right?"
  {
    asks: asksForAssent,
    isMet: ({ statement }) => statement.repliesTo !== undefined,
  },
  // "What do they disagree on besides the cranes?": something else.
  {
    of: ['about', 'list', 'why'],
    asks: leavesAnyOut,
    isMet: ({ statement: { sentence }, askLikeness }, { norm }) => {
      if (askLikeness < thresholds.askLikeness) return false;
      const part = new Set(words(leftOut(norm) ?? '').map((word) => stem(word.norm)));
      return !sentenceWords(sentence).some((word) => !grammar.has(word.norm) && part.has(stem(word.norm)));
    },
  },
  // "Apart from the cranes, what did she speak of?"
  {
    of: ['what_said'],
    asks: leavesOut,
    isMade: ({ speaker }) => speaker !== undefined,
    isMet: ({ terms }, { norm }) => {
      const [, part = ''] = leavesOut.exec(norm) ?? [];
      return terms.every(
        ({ term, strength }) =>
          !part.includes(term.surface.toLowerCase()) || strength < leastStrength || term.mention,
      );
    },
  },
  {
    of: ['what_said'],
    asks: asksForNumberInWords,
    isMet: ({ statement: { sentence } }) => quantities(sentenceWords(sentence)).length > 0,
  },
  // "Who said the bonus was too high?": not who called it something else.
  {
    of: ['who_said'],
    asks: asksWhoCalledIt,
    isMet: ({ statement: { sentence }, terms, askLikeness }, { norm }) => {
      const [, ...called] = asksWhoCalledIt.exec(norm) ?? [];
      return (
        askLikeness >= thresholds.sameAsk ||
        terms.every(
          ({ term, strength }) =>
            strength >= leastStrength ||
            !called.includes(term.surface.toLowerCase()) ||
            // A slip of the pen is another matter.
            sentenceWords(sentence).some(
              (word) => editDistance(word.norm, term.surface.toLowerCase(), 1) === 1,
            ),
        )
      );
    },
  },
  // "How was the question worded?"
  {
    asks: asksForWording,
    isMet: ({ statement: { sentence } }) => givesWording.test(sentence),
  },
  // "What does the name of the bay mean?": not where it is.
  {
    asks: asksForMeaningOfName,
    isMet: ({ statement: { sentence } }) => givesMeaningOfName.test(sentence),
  },
  // "Who told the crews to stay away?": not who told them anything else.
  {
    of: ['who_said', 'who'],
    asks: asksWhoToldToDo,
    isMet: ({ statement: { speaker }, terms, askLikeness }, { norm }) => {
      const [, deed = ''] = asksWhoToldToDo.exec(norm) ?? [];
      return (
        (speaker !== undefined && askLikeness >= thresholds.askLikeness) ||
        terms.every(
          ({ term, strength }) =>
            strength >= leastStrength || !term.surface.toLowerCase().split(' ').includes(deed),
        )
      );
    },
  },
  // "What would he not say?"
  {
    of: ['what_said', 'who_said'],
    asks: asksWhatWasNotSaid,
    isMet: ({ statement }) => statement.declined === true,
  },
];

const leavesAnyOut = new RegExp(`${leavesOutLast.source}|${leavesOut.source}`);

const leftOut = (norm: string): string | undefined => (leavesOutLast.exec(norm) ?? leavesOut.exec(norm))?.[1];

/** "What did patients think?": who is the first group. */
const thinkers = /\b(?:did|do|does) (?:the )?(\w+) (?:think|feel|say|want|make)\b/;

/** "Who asked Smith about it?": not Smith. */
function isAddressed(statement: Statement, { terms, norm }: Question): boolean {
  const { speaker } = statement;
  if (speaker === undefined) return false;
  // "Who accused her of that?": not she.
  const isOfPronoun = terms.some(({ mention }) => mention?.from === -1 && mention.ids.includes(speaker));
  const list = norm.split(' ');
  if (
    isOfPronoun &&
    list.some((word, at) => /^(?:him|her)$/.test(word) && addressing.has(list[at - 1] ?? ''))
  )
    return true;
  return terms.some(
    ({ mention }) =>
      mention !== undefined &&
      mention.from > 0 &&
      mention.ids.includes(speaker) &&
      addressing.has(wordBefore(norm.split(' '), mention.from)),
  );
}

/** "Who said that Smith should go?": not Smith, nor who speaks for the same body. */
function isSaidOf(statement: Statement, { terms, norm }: Question, names: Names): boolean {
  const list = norm.split(' ');
  return terms.some(
    ({ mention }) =>
      mention !== undefined &&
      mention.from > 0 &&
      /^(?:said|says|that|thinks?|thought|claimed|claims|reckons?|believes?)$/.test(
        wordBefore(list, mention.from),
      ) &&
      (/^(?:should|must|ought|shouldnt)$/.test(list[mention.to] ?? '')
        ? speaksAs(statement, mention.ids, names)
        : // "Who said the minister has done nothing?": hardly the minister.
          statement.speaker !== undefined &&
          names.isPerson(statement.speaker) &&
          mention.ids.includes(statement.speaker) &&
          /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|never|always|only)$/.test(
            list[mention.to] ?? '',
          )),
  );
}

/** "Asked Mr Smith", "asked the minister": title and article belong to the name. */
const wordBefore = (list: readonly string[], at: number): string =>
  list[at - (titles.has(list[at - 1] ?? '') || list[at - 1] === 'the' ? 2 : 1)] ?? '';

const isNegative = (statement: Statement): boolean =>
  /\b(?:not|no|never|nobody|none|nothing|without|cannot|neither|nor|declin\w+|refus\w+|den(?:y|ied|ies)|reject\w+|against|oppos\w+|cancel\w*|call(?:ed|s|ing)? off|postpon\w*|suspend\w*|clos(?:e|ed|ure)|lack\w*|miss\w*|t(?:ake|akes|ook|aken|aking) away|remov\w+|withdr\w+|\w+n['’]t)\b/i.test(
    // The evidence of a poll's result is its other results.
    statement.type === 'poll' ? statement.sentence : `${statement.sentence} ${statement.evidence}`,
  );

/** "Who said lives were not at risk?" is not answered by who asked others not to do something else. */
function deniesTheSame({ sentence, declined }: Statement, { norm }: Question): boolean {
  const denied = isNot.exec(norm)?.[1];
  if (denied === undefined || declined) return true;
  const asked = new Set(words(denied).map((word) => stem(word.norm)));
  const list = sentenceWords(sentence).map((word) => word.norm);
  const found = list.flatMap((word, at) => (asked.has(stem(word)) && word.length > 2 ? [at] : []));
  return (
    found.length === 0 ||
    list.some((word, no) => denying.test(word) && found.some((at) => at > no && at - no <= 4))
  );
}

const isNot = /\b(?:is|are|was|were|being|be) not (?!a\b|an\b|the\b|ok\b)((?:(?:at|in|on|being) )?\w+)/;

const isGuessed = (term: QuestionTerm): boolean => term.isGuess && isOwnWord(term);

/** "Where did she say they were spat at?": what was said is the first group. */
const utterance = /\b(?:say|said|claim(?:ed)?) (?:that )?(.+)$/;

/** The stems of the words that somebody is asked to have said. */
function wordsUttered(norm: string): string[] {
  const [, uttered = ''] = utterance.exec(norm) ?? [];
  return words(uttered).flatMap((word) => (grammar.has(word.norm) ? [] : [stem(word.norm)]));
}

const takesStance =
  /\bwho (?:\w+ )?(?:call(?:s|ed)|describe[ds]|brand(?:s|ed)|blame[ds]?|support(?:s|ed)|back(?:s|ed)|trust(?:s|ed)|like[ds]?|accept(?:s|ed)?|agree[ds]?|believe[ds]?|welcome[ds]?|fear(?:s|ed)?)\b/;

/** Words of which a thing is called one or the other. */
const pairs: readonly (readonly [string, string])[] = [
  ['old', 'new'],
  ['first', 'second'],
  ['northern', 'southern'],
  ['eastern', 'western'],
  ['public', 'private'],
  ['primary', 'secondary'],
  ['junior', 'senior'],
  ['indoor', 'outdoor'],
  ['male', 'female'],
  ['morning', 'evening'],
  ['morning', 'afternoon'],
];
const otherOf = (word: string): string | undefined =>
  pairs.flatMap((pair) => (pair.includes(word) ? pair.filter((one) => one !== word) : []))[0];

const oneOrOther =
  /\b(old|new|first|second|northern|southern|eastern|western|public|private|primary|secondary|junior|senior|indoor|outdoor|male|female|morning|evening|afternoon) (\w{3,})/;

/** Each such word in a question with the noun after it. */
const calledSo = (norm: string): RegExpExecArray[] => [...norm.matchAll(new RegExp(oneOrOther, 'g'))];
