/** Demands on what came of something: of votes, talks, offers and requests. */
import {
  asksForAnswer,
  asksForCompliance,
  asksForVote,
  asksHowItEnded,
  asksHowTheyVoted,
  asksIfAccepted,
  givesAcceptance,
  givesAnswer,
  givesVote,
  tellsHowItEnded,
} from '../english/demand-words.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { beforeNames, type Demand } from './demand.ts';

const asksForResult =
  /\b(?:results?|outcome) of (?:the|that) (?:\w+ )?(?:ballot|vote)\b|\b(?:ballot|vote) (?:results?|outcome)\b/;

const asksForVotes = new RegExp(`${asksForVote.source}|${asksForResult.source}`);

const tellsOutcome =
  /%|\b(?:results?|outcome|voted|backed|rejected|accepted|approved|elected|won|lost|majority|agree\w*|deal|ended|collapsed|broke\w*|failed|found|ruled|without)\b/i;

export const demandsOfOutcomes = (): readonly Demand[] => [
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
  // "How did the talks end?": not that somebody would not say who ended them.
  {
    asks: /^(?:(?:and|so|but) )*how did (?:the |that |those |these )?(?:\w+ ){1,3}(?:end|finish|conclude|go)(?: up)?$/,
    isMet: ({ statement: { declined, type } }) => !declined && type !== 'person' && type !== 'organisation',
  },
  // "Has she got back to them yet?": not that they wrote.
  {
    of: ['is_it_true'],
    asks: asksForAnswer,
    isMet: ({ statement: { repliesTo, declined, sentence } }) =>
      repliesTo !== undefined || declined === true || givesAnswer.test(sentence),
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
];
