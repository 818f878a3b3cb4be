/** Demands on what happened, or would: that it might, or that somebody wishes it, does not tell. */
import type { Knowledge } from '../../knowledge/index.ts';
import { isToCome } from '../calendar.ts';
import type { Match } from '../match.ts';
import { isOwnWord, isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { isIntroduction, isSpeech, type Statement } from '../statements/index.ts';
import { isIrrealis } from '../tense.ts';
import { stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

const isOff =
  /\b(?:cancel\w*|postpon\w*|call(?:s|ed)? off|scrap(?:s|ped)|put off|shut|closed|suspended|not run)\b/i;

/** "What went wrong?", "how did they meet?" */
const asksForCourse =
  /^(?:and |so |but |ok )*(?:how (?:did|do|does|was|were|is|are|has|have|could|would)|what (?:went|goes|happened|happens|made|caused)|what (?:was|were|has been|have been) (?:agreed|decided|signed|announced|discussed|settled))\b/;

const asksWhetherYet =
  /^(?:and |so )?(?:has|have) (?:any(?:one|body|thing)?|an?) (?!\w+ (?:union|party|side))\w+|\b(?:has|have) any(?:one|body|thing)?\b.*\bbeen\b|\bso far\b|\byet\b/;

const givesEffect =
  /^(?!.*\bexample\b).*\b(?:would|will|if|or (?:pay|face|lose|be|risk)|can|could|may|means?|meant|creates?|causes?|leads? to|risks?|(?:in|under) (?:an?|any|such an?|the event of|case of) \w+)\b/i;

export const demandsOfCourse = ({ dispute }: Knowledge): readonly Demand[] => [
  // "What happens next?"
  {
    asks: /^(?:and |so |but )*what (?:happens|will happen|is happening|comes|is|is to come) next$/,
    isMet: ({ statement: { type, spells, sentence } }) =>
      type !== 'quote' &&
      type !== 'poll' &&
      (spells.some((spell) => isToCome(spell, dispute.today.date)) ||
        /\b(?:next|again|will|due|invited|planned|threat\w*|warned)\b.*\b(?:strike|walkout|talks|meet\w*|ballot|vote)\b|\b(?:strike|walkout|talks|meeting|ballot|vote)\b.*\b(?:next|again|will|due|planned)\b/i.test(
          sentence,
        )),
  },
  {
    // With whom something was agreed may be told by what it would bring.
    isMade: (question) =>
      asksForWhatHappened(question) && !/ (?:with|spoken|uttered|said|written|voiced)$/.test(question.norm),
    isMet: ({ statement, terms }, { kind }) =>
      // "Did she agree to it?": that they would have come back if she had.
      (!isIrrealis(statement) || (kind === 'is_it_true' && isOnCondition(statement, terms))) &&
      // "When did the premier step in?": not that somebody urged her to.
      !((kind === 'when' || kind === 'why') && isOnlyUrged(statement, terms)),
  },
  // "What has been cancelled?": not what would be, nor what is going on.
  {
    of: ['about'],
    asks: /\bwhat (?:has|have|is|was|were) (?:already |being )?(?:been )?(?:cancelled|canceled|postponed|called off|scrapped)\b/,
    isMet: ({ statement: { sentence } }) => isOff.test(sentence),
  },
  // "What has been decided?"
  {
    of: ['about'],
    asks: /\bwhat (?:has|have|was|were) (?:already )?(?:been )?\w+ed\b/,
    isMet: ({ statement: { sentence } }) => !/\bwould\b.*\bif\b/.test(sentence),
  },
  // "How did the mayors get together?", "what went wrong at the firm?": not who they are.
  {
    of: ['about'],
    asks: asksForCourse,
    isMet: ({ statement, askLikeness }) =>
      !isIntroduction(statement) || askLikeness >= thresholds.askLikeness,
  },
  // "Has anyone been called back so far?": not whether they can be.
  {
    of: ['is_it_true'],
    asks: asksWhetherYet,
    isMet: ({ statement: { sentence } }, { terms }) =>
      !/\b(?:can|may) (?:be \w+ed|ask|call|bring|order)\b/.test(sentence) &&
      // "Has any driver refused?": not that they would.
      !wouldDo(sentence, terms),
  },
  // "What happens if there is a crash?": not that there might be one.
  {
    asks: /\bwhat (?:\w+ ){0,4}?happens?\b(?! to\b)/,
    isMade: ({ norm }) => /\b(?:if|when|after|would|will|with|on)\b/.test(norm) && !/\bhappened\b/.test(norm),
    isMet: ({ statement: { sentence }, terms }) =>
      givesEffect.test(sentence) ||
      // "What happens on 4 June?": what is on that day.
      terms.some(({ term, strength }) => isTime(term) && strength >= thresholds.direct),
  },
  // "How would it change if ...?"; "if they get their way" supposes no more than what they want.
  {
    asks: /\b(?:how|what) would\b.*\bif\b(?! (?:the )?(?:\w+ ){1,3}?(?:g[eo]ts?|got|has|have|had) (?:its|his|her|their) (?:own )?way\b)/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:would|will|could|if|unless|once|provided)\b|^(?:in|under) (?:an?|any|such an?) /i.test(sentence),
  },
  // "What happened in 1998?": not what somebody says of then.
  {
    asks: /^(?:(?:and|so) )*what happened (?:in|on|at|during) /,
    isMet: ({ statement }) => !isSpeech(statement),
  },
];

/** Whether a sentence says that somebody would do what is asked about. */
const wouldDo = (sentence: string, terms: readonly QuestionTerm[]): boolean =>
  [
    ...sentence.matchAll(
      /\b(?:would|to be|will|(?:agreed|promised|offered|plans?|planned|ready|willing) to) (?:not )?(\w+)/g,
    ),
  ].some(([, verb = '']) => terms.some(({ keys }) => keys.includes(stem(verb.toLowerCase()))));

/** Whether all that is asked about stands in "... would have ... if she had ...", after the "if". */
function isOnCondition({ sentence }: Statement, terms: Match['terms']): boolean {
  const unmet = /\bwould have\b.*\bif\b(.*\bhad\b.+)$/i.exec(sentence)?.[1];
  if (unmet === undefined) return false;
  const held = new Set(words(unmet).map(({ norm }) => stem(norm)));
  const content = terms.filter(({ term }) => isOwnWord(term));
  return content.length > 1 && content.every(({ term }) => term.parts.every((part) => held.has(part)));
}

/** Whether all that is asked about stands after "urged her to". */
function isOnlyUrged({ sentence }: Statement, terms: Match['terms']): boolean {
  const urged =
    /\b(?:urged|urging|asked|appealed|called on|begged|pressed|wanted|wants?|told|appeal)\b.{1,60}?\bto (.+)$/i.exec(
      sentence,
    )?.[1];
  if (urged === undefined) return false;
  const after = new Set(words(urged).map(({ norm }) => stem(norm)));
  const before = new Set(words(sentence.slice(0, -urged.length)).map(({ norm }) => stem(norm)));
  const content = terms.filter(
    ({ term, strength }) => !term.mention && term.isContent && strength >= thresholds.loose,
  );
  return (
    content.length > 0 &&
    content.every(({ term }) =>
      words(term.surface).some(({ norm }) => after.has(stem(norm)) && !before.has(stem(norm))),
    )
  );
}

const asksForWhatHappened = (question: Question): boolean => {
  if (question.speaker || /\b(?:would|could|can|might|may|if|will|should|supposed)\b/.test(question.norm))
    return false;
  if (question.kind === 'is_it_true') return true;
  if (question.kind === 'why' && question.negated) return false;
  return (
    ['why', 'when', 'where', 'how_many', 'who'].includes(question.kind) &&
    /\b(?:did|has|have|had|was|were|ever|yet|actually)\b/.test(question.norm) &&
    // "Who has the casting vote?" is of no deed.
    !/\bwho (?:has|have) (?:the|an?)\b/.test(question.norm)
  );
};
