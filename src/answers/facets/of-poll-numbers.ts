/** Whether a result of a poll says how many: only of those whom it asked. */
import { isEarlierResult, isSample, pollQuestion, type Statement } from '../statements/index.ts';
import { stem } from '../text.ts';
import { type Asked, isLight, polled } from './asked-number.ts';
import type { Rule } from './facet.ts';
import type { Telling } from './telling.ts';

/** "A rising number" is all that a poll's result may say of how many. */
export const isUnsized = (statement: Statement): boolean =>
  pollQuestion(statement) !== undefined &&
  !isEarlierResult(statement) &&
  statement.numbers.length === 0 &&
  statement.answers.share === undefined;

/** "How many of them were women?", "of the 12, how many ...?" asks for a part of what was counted. */
const partOfWhole =
  /\bhow (?:many|much) of (?:the|those|them|these|it|that)\b(?= \w)(?! (?:is|are|was|were) there)|^(?:and |so )?(?:out )?of the \d.* how (?:many|much)\b|\bhow many (?:people|adults|respondents|voters) in the (?:poll|survey|sample) (?:is|are|was|were) (?!asked|polled|questioned|interviewed|surveyed)/;
const ofThePublic =
  /\bof (?:the (?:people|public|voters?|adults|residents|respondents|population|country)|those (?:polled|asked|questioned|interviewed|surveyed)|(?:them|those|these) (?:\w+ ){0,2}(?:against|support\w*|oppos\w*|back\w*|favour|agree\w*|blam\w*|think|thought))\b/;
/** "How many of the people asked were doctors?": what they are, and not what they think. */
const ofSort =
  /\bhow many of (?:the|those) (?:\w+ ){1,4}?(?:were|are|was|is) (?!asked|polled|surveyed|questioned|interviewed|for\b|against|in favour|in support|behind|opposed|on the|unsure|undecided|not )\w+$/;
const asksForSize =
  /\bhow many (?:\w+ ){1,3}(?:(?:were|are|was) (?:in|part of|asked|questioned|surveyed|polled|interviewed)|took part in|answered) (?:\w+ )*(?:poll|survey|sample)$/;
const sums = /\bhow much (?:is|are) (?:an?|the) /;
/** "Six of the ten", "612 out of 680". */
const isPart =
  /\b(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|all|none|many|few|majority|thirds?|quarters?|fifths?|per ?cent) (?:out )?of (?:the|its|their|them|those|these|\d)|^among (?:the|its|their|them|those)\b/i;

const ofOpinion =
  /\b(?:support\w*|oppos\w*|back\w*|favour\w*|agree\w*|disagree\w*|approv\w*|blam\w*|think|thought|want(?:ed)?|trust\w*|said|say|against|for|behind|hold|held|named?|asked|polled|unsure|undecided)\b/;

export const ofPolls: readonly Rule<Asked, Telling>[] = [
  {
    // "How many of them were women?" asks for a part of what was counted.
    isFor: ({ norm }) => partOfWhole.test(norm),
    gives({ statement: { type, sentence } }, { norm }) {
      const isOfPart = type === 'poll' ? ofThePublic.test(norm) : isPart.test(sentence);
      return isOfPart ? undefined : 0;
    },
  },
  {
    // "How many workers?" is not answered by a share of voters; "how much is a nurse on?" asks for no share.
    isFor: ({ norm }) => sums.test(norm) || ofSort.test(norm),
    gives: ({ statement: { type } }) => (type === 'poll' ? 0 : undefined),
  },
  {
    // "How many hotels were in the survey?": how many were asked.
    isFor: ({ norm }) => asksForSize.test(norm),
    gives: ({ statement }) => (statement.type !== 'poll' ? undefined : isSample(statement) ? 1 : 0.3),
  },
  {
    // "How many came to the talks?": not how many were asked.
    isFor: ({ isOfAct, norm }) => isOfAct && !/\b(?:poll|survey|took part)\b/.test(norm),
    gives: ({ statement: { type } }) => (type === 'poll' ? 0 : undefined),
  },
  {
    gives(
      { statement: { type, sentence, entry }, stated, at },
      { nouns, wantedFirst, norm },
      { countedOf, askedBy },
    ) {
      if (type !== 'poll' || !stated) return undefined;
      // "How many students support it?": of a poll of students.
      const [first = '', ...others] = upToAnswer(nouns);
      if (
        countsThePublic(nouns) ||
        (askedBy(entry).has(stem(first)) && countsThePublic(others) && ofOpinion.test(norm))
      )
        return 1;
      const among = /\bamong (?:the )?(\w+)/i.exec(sentence)?.[1];
      if (among !== undefined && wantedFirst.has(stem(among.toLowerCase()))) return 1;
      // In "37% think that drivers are wrong" no drivers are counted.
      const isShare = /%/.test(sentence);
      const isCounted = countedOf(at).some(({ stems }) =>
        (isShare ? stems.slice(0, 1) : stems).some((key) => wantedFirst.has(key)),
      );
      return isCounted ? 1 : 0;
    },
  },
  {
    gives: ({ statement }, { nouns }) =>
      isUnsized(statement) ? (countsThePublic(nouns) ? 0.4 : 0) : undefined,
  },
];

/** Of "residents support the strikers" the residents are counted. */
function upToAnswer(nouns: readonly string[]): readonly string[] {
  const at = nouns.findIndex((noun) => answering.test(noun));
  return at < 0 ? nouns : nouns.slice(0, at);
}
const answering =
  /^(?:nam(?:e|ed|es)$|chose|choos|gave$|give$|root|count$|see$|saw$|are$|reject|accept|prefer|fear|worr|pick|support|oppos|back|favour|agree|disagree|approv|blam|think|want|trust|point|hold|say|said|reckon|feel)/;

const countsThePublic = (nouns: readonly string[]): boolean =>
  upToAnswer(nouns).every((noun) => isLight(noun) || polled.test(noun));
