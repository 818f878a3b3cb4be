/** Demands on where somebody stands: on whose side, for what, and with whom they agree. */
import { asksForStance } from '../english/shared-patterns.ts';
import { speaksAs } from '../match.ts';
import type { Names } from '../names.ts';
import { isTakenBack, takesBack } from '../opposites.ts';
import { idsIn, isOfDispute } from '../question/index.ts';
import { isSpeech } from '../statements/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

const takesStance =
  /\bwho (?:\w+ )?(?:call(?:s|ed)|describe[ds]|brand(?:s|ed)|blame[ds]?|support(?:s|ed)|back(?:s|ed)|trust(?:s|ed)|like[ds]?|accept(?:s|ed)?|agree[ds]?|believe[ds]?|welcome[ds]?|fear(?:s|ed)?)\b/;

/** "Where do the gate staff stand on it?": whose stand it is, in the first group. */
const asksWhereStrangersStand = /\bwhere (?:does|do|did) (?:the )?(?:\w+ ){0,2}?(\w+) stand (?:on|about)\b/;

const givesSide =
  /\b(?:sid(?:es?|ed|ing)|support\w*|back(?:s|ed|ing)?|against|favour\w*|neutral|neither|oppos\w*|blam\w*|both|represent\w*|leads?|leader|head|of)\b/i;

const tellsWish =
  /\b(?:want\w*|demand\w*|ask(?:s|ed|ing)? for|seek\w*|sought|claim\w*|call(?:s|ed|ing)? for|insist\w*|reject\w*)\b/i;

export const demandsOfStances = (names: Names): readonly Demand[] => [
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
  // "Whom do people trust?": not whom somebody else does.
  {
    of: ['who', 'who_said'],
    asks: /\bwhom? (?:do|does|did) (?:the )?(?:people|public|voters?|residents|adults|locals|most|majority) (?:\w+ ){0,3}?(?:trust|blame|support|back|side|believe|like|prefer|favour)\b/,
    isMet: ({ statement: { type } }) => type === 'poll' || type === 'gap',
  },
  // "What raise do the stokers want?": not what somebody else has offered them.
  {
    of: ['about', 'how_many', 'share', 'what_said'],
    asks: /\bwhat\b.*\b(?:do|does|did) (?:the )?(?:\w+ ){1,4}?(?:want|demand|seek|ask for)\b/,
    isMet({ statement: { sentence, type }, askLikeness }, question) {
      if (type === 'person' || type === 'organisation') return false;
      if (type === 'gap' || tellsWish.test(sentence) || askLikeness >= thresholds.sameAsk) return true;
      if (type === 'position' && !/\b(?:offer|propos)(?:e[ds]?|ed|s|ing)?\b/.test(sentence)) return true;
      // "What did they want from the minister?": not what the minister wants.
      const at = question.norm.split(' ').findIndex((word) => /^(?:want|demand|seek|ask)$/.test(word));
      const [first] = names.mentions(sentenceWords(sentence));
      return question.terms.some(
        ({ mention }) =>
          mention !== undefined && mention.from < at && first?.ids.some((id) => mention.ids.includes(id)),
      );
    },
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
  // "Does Smith think he is right?"
  {
    asks: /\b(?:thinks?|says?|believes?|agrees?|reckons?) (?:that )?(?:he|she|they) (?:is|was|are|were) (?:right|wrong|correct|lying|telling)\b/,
    isMet: ({ statement }) => statement.repliesTo !== undefined,
  },
  // "Whose side is she on?"
  {
    asks: /\bwhose side\b|\b(?:which|what) side (?:is|are) (?:\w+ ){1,3}on\b|\b(?:is|are) (?:\w+ ){1,5}on (?:the|their|either) sides? of\b/,
    isMet: ({ statement }, question) => {
      const ids = idsIn(question);
      // "Is the public on the side of the strikers?"
      if (statement.type === 'poll')
        return /\b(?:public|people|voters?|residents?|most)\b/.test(question.norm);
      return (
        (statement.type === 'position' || givesSide.test(statement.sentence)) &&
        (ids.length === 0 || statement.speaker === undefined || speaksAs(statement, ids, names))
      );
    },
  },
  // "Does she agree with him?": what she says of something else does not tell.
  {
    of: ['is_it_true'],
    asks: /\b(?:dis)?agrees? with\b/,
    isMade: ({ speaker }) => speaker !== undefined,
    isMet: ({ statement: { repliesTo }, terms }, { speaker }) => {
      const others = terms.filter(({ term }) => term.mention && term.mention !== speaker);
      return (
        repliesTo !== undefined ||
        (others.length > 0 && others.every(({ strength }) => strength >= thresholds.direct))
      );
    },
  },
  // "Who opposes the plan?": not who somebody is.
  {
    of: ['who'],
    asks: /\bwho (?:\w+ )?(?:oppos|support|back|favour)\w*\b/,
    isMet: ({ statement: { type, sentence } }) =>
      type !== 'person' || /\b(?:oppos|support|back|favour|against|for\b)/i.test(sentence),
  },
];
