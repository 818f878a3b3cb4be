/** Demands on what came of something: of votes, talks, offers and requests. */
import { asksForCompliance } from '../english/shared-patterns.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { beforeNames, type Demand } from './demand.ts';

/** "How did the midwives vote?": of whom it is asked is the first group. */
const asksHowTheyVoted =
  /\bhow (?:did|do|does|would) (?:the |each |every |all )?(?:\w+ ){0,2}?(?!(?:people|public|voters?|adults|members|they|it|he|she|we|you|everyone|union|council|respondents)\b)(\w+) (?:vote|answer)\b/;

/** "How did the deputies vote?" */
const asksForVote = /\bhow (?:did|does|will|would) (?:the |his |her |their )?(?:\w+ ){1,3}vote\b/;

const asksForResult =
  /\b(?:results?|outcome) of (?:the|that) (?:\w+ )?(?:ballot|vote)\b|\b(?:ballot|vote) (?:results?|outcome)\b/;

const asksForVotes = new RegExp(`${asksForVote.source}|${asksForResult.source}`);

const givesVote =
  /\b(?:vote[ds]?|voting|ballot\w*|(?:turned down|rejected|backed|approved|accepted|voted)\b.*(?:%|\bper ?cent|\bby \d|\bby a majority))/i;

const tellsOutcome =
  /%|\b(?:results?|outcome|voted|backed|rejected|accepted|approved|elected|won|lost|majority|agree\w*|deal|ended|collapsed|broke\w*|failed|found|ruled|without)\b/i;

const tellsHowItEnded =
  /\b(?:end(?:s|ed|ing)?|finish\w*|settl\w*|resolv\w*|deal|agree\w*|return\w*|back to work|call\w* off|won|collaps\w*|br[eo]a?k\w*|conce\w*|accept\w*|stopp?ed)\b/i;

/** "Did they accept it?" */
const asksIfAccepted =
  /\b(?:did|has|have|does|do|will) (?:the )?(?:\w+ ){1,4}?(?:accept|accepted|reject|rejected|turn down|turned down|take|taken) (?:it|that|this|them|the (?:\w+ )?(?:offer|deal|proposal|terms))(?: yet| then)?$/;

const givesAcceptance =
  /\b(?:accepted|rejected|rejects|refused|refuses|turned down|turns down|dismissed|voted (?:for|against|to)|said (?:yes|no) to|declined|threw out|signed|settled)\b/i;

/** "Did the company accept the offer?" */
const didTheBody =
  /^(?:and |so |but )*(?:did|has|have|does|do|will) (?:the |this |that )(company|firm|employer|union|government|council|board|operator)s? (?:\w+ ){0,2}?(?:accept|agree|reject|refuse|sign|turn|back|approve)/;

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
    asks: /\bhow did (?!(?:he|she|they)\b)(?:\w+ ){1,6}(?:end|come to an end|finish)$/,
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
    asks: /\b(?:got|gotten|come|came|written|write) back (?:to|on)\b/,
    isMet: ({ statement: { repliesTo, declined, sentence } }) =>
      repliesTo !== undefined ||
      declined === true ||
      /\b(?:answer|repl|respond|declin|refus|reject|accept|agree)\w*\b/i.test(sentence),
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
  // "Did the company accept the offer?", where no body is called so: not that somebody else did.
  {
    of: ['is_it_true'],
    asks: didTheBody,
    isMade: ({ terms }) => terms.every(({ mention }) => !mention),
    isMet: ({ statement: { sentence } }, { norm }) =>
      new RegExp(`\\b${didTheBody.exec(norm)?.[1]}`, 'i').test(sentence),
  },
];
