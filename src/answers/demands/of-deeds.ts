/** Demands on what was done, and why: that it was asked for, or stands near it, does not tell. */
import {
  asksForAgreement,
  asksForAnswer,
  asksForCompliance,
  asksForVote,
  asksHowItEnded,
  asksHowTheyVoted,
  asksIfAccepted,
  asksWhenDone,
  asksWhoPaid,
  asksWhyElse,
  deeds,
  givesAcceptance,
  givesAnswer,
  givesPayer,
  givesVote,
  tellsHowItEnded,
  tellsOfDispute,
  tellsWhyEnded,
  wishes,
} from '../english/demand-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { speaksAs } from '../match.ts';
import type { Names } from '../names.ts';
import { idsIn, isOwnWord } from '../question/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { beforeNames, type Demand } from './demand.ts';

export const demandsOfDeeds = (names: Names, lexicon: Lexicon): readonly Demand[] => [
  {
    asks: asksHowTheyVoted,
    isMet: ({ statement: { sentence } }, { norm }) => {
      const asked = stem(asksHowTheyVoted.exec(norm)?.[1] ?? '');
      return sentenceWords(sentence).some((word) => stem(word.norm) === asked);
    },
  },
  // "How did the deputies vote?": not that somebody spoke of voters.
  {
    asks: asksForVotes,
    isMet: ({ statement: { type, sentence, declined } }) =>
      (type !== 'quote' || declined === true) && givesVote.test(sentence),
  },
  // "Did he do as they asked?": not that they asked.
  {
    asks: asksForCompliance,
    isMet: ({ askLikeness }, { norm }) => askLikeness >= thresholds.sameAsk && !/\bup on\b/.test(norm),
  },
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
      !tellsWhyEnded.test(norm) &&
      !/\b(?:over|off|stop\w*|end\w*|cancel\w*|back)\b/.test(norm),
    isMet: ({ statement: { sentence }, askLikeness }) =>
      askLikeness >= thresholds.sameAsk ||
      !/\b(?:called off|ended early|broken off|cut short)\b/.test(sentence),
  },
  // "What was the result of the vote?": not that there will be one.
  {
    of: ['about', 'who', 'how_many', 'share'],
    asks: /\b(?:result|outcome)s? of (?:the |this |that |their )?(?:\w+ )?(?:vote|ballot|referendum|election|talks|meeting|inquiry|trial|count)\b/,
    isMet: ({ statement: { sentence, type }, askLikeness }) =>
      type === 'gap' || askLikeness >= thresholds.sameAsk || tellsOutcome.test(sentence),
  },
  // "How did it come to an end?": not how long it was.
  {
    of: ['about'],
    asks: asksHowItEnded,
    // "How did Smith finish?" is of a person.
    isMade: (question) => !beforeNames(question).some((text) => /\bhow did$/.test(text)),
    isMet: ({ statement: { sentence }, askLikeness }) =>
      askLikeness >= thresholds.sameAsk || tellsHowItEnded.test(sentence),
  },
  // "Who asked for it?": not who granted it.
  {
    of: ['who', 'who_said'],
    asks: /\bwho (?:\w+ )?(?:asked|applied|sued|called|pushed|campaigned) for (?:it|this|that|them|the|an?)\b/,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' ||
      /\b(?:ask\w*|sought|seek\w*|request\w*|appl(?:y|ied|ies)|demand\w*|su(?:ed|es?)|call\w*|want\w*|brought|push\w*|campaign\w*|petition\w*|urg\w*)\b/i.test(
        sentence,
      ),
  },
  // "Who paid for the room?"
  {
    of: ['who'],
    asks: asksWhoPaid,
    isMet: ({ statement: { type, sentence, answers }, askLikeness }) =>
      (type === 'poll' && /\bfor (?:the )?\p{Lu}/u.test(sentence)) ||
      askLikeness >= thresholds.sameAsk ||
      givesPayer.test(`${sentence} ${answers.who ?? ''}`),
  },
  // "Will they appeal?": to a court, and not to anybody to step in.
  {
    of: ['is_it_true'],
    asks: /\b(?:appeal|appealed|appealing)(?: against\b| (?:it|that|this)$|$)/,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' || /\b(?:appeal\w*|court|judge|tribunal|ruling|verdict)\b/i.test(sentence),
  },
  // "Who called it off?": not who would, nor who was asked to.
  {
    of: ['who', 'who_said'],
    asks: asksWhoDid,
    isMet: ({ statement: { sentence } }, { norm }) => {
      const asked = stem(asksWhoDid.exec(norm)?.[1] ?? '');
      return ![...sentence.matchAll(undone)].some(([, verb = '']) => stem(verb.toLowerCase()) === asked);
    },
  },
  // "Who appointed him?": not that he was appointed.
  {
    of: ['who', 'who_said'],
    asks: asksWhoDid,
    isMet: ({ statement: { sentence } }, { norm }) => {
      const asked = stem(asksWhoDid.exec(norm)?.[1] ?? '');
      const told = sentenceWords(sentence).map((word) => word.norm);
      return told.every(
        (word, at) =>
          stem(word) !== asked ||
          !/^(?:was|were|been|be)$/.test(told[at - 1] ?? '') ||
          told.slice(at).includes('by'),
      );
    },
  },
  // "Will they appeal?": not whom a poll asked.
  {
    of: ['is_it_true'],
    asks: /^(?:(?:and|so|but) )*(?:will|are they going to|is (?:he|she|it) going to) /,
    isMet: ({ statement: { type } }) => type !== 'poll',
  },
  // "How did the talks end?": not that somebody would not say who ended them.
  {
    asks: /^(?:(?:and|so|but) )*how did (?:the |that |those |these )?(?:\w+ ){1,3}(?:end|finish|conclude|go)(?: up)?$/,
    isMet: ({ statement: { declined, type } }) => !declined && type !== 'person' && type !== 'organisation',
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
  // "Does she agree with him?": what she says of something else does not tell.
  {
    of: ['is_it_true'],
    asks: asksForAgreement,
    isMade: ({ speaker }) => speaker !== undefined,
    isMet: ({ statement: { repliesTo }, terms }, { speaker }) => {
      const others = terms.filter(({ term }) => term.mention && term.mention !== speaker);
      return (
        repliesTo !== undefined ||
        (others.length > 0 && others.every(({ strength }) => strength >= thresholds.direct))
      );
    },
  },
  // "Has she got back to them yet?": not that they wrote.
  {
    of: ['is_it_true'],
    asks: asksForAnswer,
    isMet: ({ statement: { repliesTo, declined, sentence } }) =>
      repliesTo !== undefined || declined === true || givesAnswer.test(sentence),
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
  // "Is there a deal?": not any agreement about something else.
  {
    of: ['is_it_true'],
    asks: /^(?:and |so |but )*(?:is|was|has) there (?:been )?(?:a|any) (?:\w+ )?(?:deal|agreement|settlement)(?: yet| now| today)?$/,
    isMet: ({ statement: { sentence, type }, askLikeness }) =>
      askLikeness >= thresholds.sameAsk ||
      (type !== 'quote' &&
        /\b(?:no|without(?: an?)?|not) (?:\w+ ){0,2}(?:deal|agreement|settlement)\b(?! by| before)|\b(?:talks|negotiations)\b.*\b(?:collapsed|broke|failed|ended)\b|\b(?:deal|agreement|settlement) (?:was|has been|is) (?:reached|struck)\b/i.test(
          sentence,
        ) &&
        !/\bif\b/i.test(sentence)),
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
  // "Did anybody test them?": not what they are.
  {
    of: ['is_it_true'],
    asks: hasDone,
    isMet: ({ statement: { type }, askLikeness }) => type !== 'term' || askLikeness >= thresholds.sameAsk,
  },
  // "Has she agreed to it?": not that somebody wants her to.
  {
    of: ['is_it_true'],
    asks: hasDone,
    isMade: ({ norm }) => !isOfWishes.test(norm),
    isMet: ({ statement: { sentence }, terms }) => {
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
  // "How did they get the licence?": not until when they have it.
  {
    asks: /\bhow did (?:the )?(?:\w+ ){1,4}(?:get|win|obtain|acquire|land) (?:the|its|their|this|that|his|her)\b/,
    isMet: ({ statement: { sentence }, askLikeness }) =>
      askLikeness >= thresholds.sameAsk ||
      /\b(?:awarded?|grant\w*|won|winning|bought|g[ai]ven?|got|obtained|acquired|tender|auction|inherited|chosen|picked|elected|appointed)\b/i.test(
        sentence,
      ),
  },
  // "Did the union accept it?": not what was offered, nor on what condition.
  {
    of: ['is_it_true'],
    asks: asksIfAccepted,
    isMet: ({ statement: { sentence } }) => givesAcceptance.test(sentence),
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

/** What was not done, or was only to be done. */
const undone =
  /\b(?:would not|will not|did not|does not|has not|would(?: have)?|refused to|declined to|agreed to|threat to|(?:asked|urged|wants?|wanted) (?:\w+ ){1,3}to) (\w+)/gi;

const asksForResult =
  /\b(?:results?|outcome) of (?:the|that) (?:\w+ )?(?:ballot|vote)\b|\b(?:ballot|vote) (?:results?|outcome)\b/;
const asksForVotes = new RegExp(`${asksForVote.source}|${asksForResult.source}`);
const hasDone = /^(?:(?:and|so|but) )*(?:has|have|did) /;
const isOfWishes =
  /\b(?:want|ask|urg|call|demand|beg|tell|told|try|tried|press|appeal|suggest|propos|said|say)\w*\b/;
const asksWhyGiven =
  /\bwhy (?:was|were) (?:the )?(?:\w+ ){1,3}?(given|granted|awarded|handed|offered|chosen|picked|sent|moved)\b/;

/** "Who called it off?", "who has called it off?" */
const asksWhoDid = /\bwho (?:(?:has|have|had) )?(\w+ed)\b/;

const anyDeed = new RegExp(deeds.map(([asked]) => asked.source).join('|'));

const tellsOutcome =
  /%|\b(?:results?|outcome|voted|backed|rejected|accepted|approved|elected|won|lost|majority|agree\w*|deal|ended|collapsed|broke\w*|failed|found|ruled|without)\b/i;
