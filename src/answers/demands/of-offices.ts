/** Demands for who holds an office, leads a body or owns it, and how they came to. */
import { offices } from '../english/shared-patterns.ts';
import { grammar } from '../english/words.ts';
import type { Names } from '../names.ts';
import { idsIn, type Question, type QuestionTerm } from '../question/index.ts';
import { isSpeech } from '../statements/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isHead } from '../titles.ts';
import { beforeNames, type Demand, newIn } from './demand.ts';

/** "Who does operations for the company?": the duty is the first group. */
const asksForDuty =
  /\bwho (?:does|handles|looks after|takes care of|deals with|is responsible for|is in charge of) (?:the )?(\w+) (?:for|at|of|in)\b/;

const leads =
  /\bwho (?:was|is|were|are) (?:\w+ )?(?:running|leading|heading|chairing) (?:the |their )?\w+|\b(?:which|what) (?:man|woman|person) (?:\w+ )?(?:runs?|leads?|heads?|chairs?|is (?:in charge|at the head|at the top) of)\b|\bwho (?:is speaking|speaks?|spoke) (?:for|on behalf of)\b|\bwho (?:\w+ )?(?:runs?|leads?|heads?|chairs?|owns?|led|headed|chaired|is (?:in charge|at the head|at the top) of)\b/;

/** What somebody has beside or above them. */
const aboveOrBeside =
  /^(?:line )?(?:boss|manager|superior|deputy|predecessor|successor|assistant|secretary)$/;

const givesAbove =
  /\b(?:succeed\w*|replac\w+|took over|reports? to|answers? to|works? (?:for|under)|appointed)\b/i;

/** "Who will be in the chair?": at a meeting, and not whose office that is. */
const asksWhoPresides = /\bin the chair$|\bwho (?:will|is going to) (?:chair|preside)\b/;

/** What tells that somebody leads it. */
const givesLead =
  /\b(?:lead|led|head|chair|run|ran|boss|president|director|secretary|manag|chief|owner|own)\w*/i;

const anyOffice = `(?:\\w+ ){0,2}(?:${[...offices].join('|')})`;

/** "Who is the home secretary?": the office is all that the question holds. */
const asksForOffice = new RegExp(
  [
    `\\b(?:who (?:is|was)|about|who is this|of) the ${anyOffice}$`,
    `^(?:the )?${anyOffice} who (?:is|was) (?:that|it|this|he|she)$`,
    `\\bwho the ${anyOffice} (?:is|was)$`,
    `^the ${anyOffice} (?:is|was) who$`,
    `\\bwho (?:might|could) the ${anyOffice} be$`,
  ].join('|'),
);

/** "How did she come to be the mediator?" */
const asksHowChosen =
  /\bhow (?:did|was|were|has|have) (?:\w+ ){1,4}(?:come to (?:be|head|lead|run|chair)|get to (?:be|head|lead|run)|become|became|get the job|chosen|picked|appointed|selected|elected|given the job)\b/;

export const demandsOfOffices = (names: Names): readonly Demand[] => [
  // "Who is Smith's boss?": not who Smith is.
  {
    of: ['who', 'who_is'],
    isMade: (question) =>
      question.terms.some(
        ({ mention, surface }) =>
          // "The council leader deputy" is one office; in "the council leader's deputy" there are two.
          (mention?.by !== 'role' || /['’]s?$/.test(surface)) &&
          mention?.ids.every(names.isPerson) &&
          aboveOrBeside.test(question.norm.split(' ').slice(mention.to).join(' ')),
      ),
    isMet: ({ statement: { declined, entry, sentence } }, question) => {
      const noun = question.norm.split(' ').at(-1) ?? '';
      return (
        !declined &&
        !idsIn(question).includes(entry) &&
        (givesAbove.test(sentence) || new RegExp(`\\b${noun}`, 'i').test(sentence))
      );
    },
  },
  {
    of: ['who', 'who_is'],
    asks: asksWhoPresides,
    isMet: ({ statement: { type, sentence } }) => type !== 'person' && /\b(?:chair|presid)/i.test(sentence),
  },
  {
    asks: /\b(?:before|after)\b/,
    isMade: isBeforeSomebody,
    isMet: ({ statement }, question) =>
      /\b(?:former|previous|predecessor|succe\w+|replaced|took over)\b/i.test(statement.sentence) &&
      // "Who ran it before the firm took over?": not that the firm did.
      (!/\b(?:took|take) over\b/.test(question.norm) || newIn(statement, question, names).length > 0),
  },
  // "Who does operations for the company?": not whoever is of it.
  {
    of: ['who', 'who_is'],
    asks: asksForDuty,
    isMet: ({ statement: { type, sentence } }, { norm }) => {
      const duty = stem(asksForDuty.exec(norm)?.[1] ?? '');
      return type !== 'person' || sentenceWords(sentence).some((word) => stem(word.norm) === duty);
    },
  },
  // "Who is the judge?": not that there is to be a judge.
  {
    of: ['who', 'who_is'],
    asks: /^(?:(?:and|so|but) )*who (?:is|was) (?:the|that|this) \w/,
    isMade: (question) => theOneIn(question) !== undefined,
    isMet: ({ statement: { type, sentence, declined } }, question) => {
      const noun = theOneIn(question) ?? '';
      return (
        type === 'person' ||
        declined === true ||
        !new RegExp(`\\b(?:an?|some) (?:[\\w-]+ ){0,2}${noun}\\b`, 'i').test(sentence)
      );
    },
  },
  // "Who operates the ferries?": not who strikes on them.
  {
    of: ['who'],
    asks: /^(?:and |so )*who (?:runs|operates|manages|owns) (?:the |these |those )?\w+$/,
    isMet: ({ statement }) => statement.type !== 'event' && !isSpeech(statement),
  },
  // "Who owns it?": not who runs it.
  {
    asks: /(?<!\b(?:man|woman|person|people|guy|bloke|lady|chap|one|those|somebody|someone|\w+(?:er|or|ist|ant)s?) )\bwho (?:\w+ )?(?:owns?|owned)\b|\bwho (?:is|are|was|were) the (?:\w+ )?owners?\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:own(?:s|ed|ers?|ership)?|belong\w*|shareholders?|sold|bought|holdings?)\b/i.test(sentence),
  },
  // "Who runs the company?": not who mediated between it and others.
  {
    asks: leads,
    // "Does the woman who runs it ...?" is of her, when she is known.
    isMade: ({ norm, terms }) =>
      !(
        /\b(?:who|that) (?:runs|leads|heads|chairs|manages)\b/.test(norm) &&
        terms.some(({ mention, surface }) => mention?.by === 'role' && /\bwho\b/i.test(surface))
      ),
    isMet({ statement }, question) {
      const bodies = idsIn(question).filter((id) => !names.isPerson(id));
      if (/\bsp(?:eak|oke)/.test(question.norm))
        return (
          statement.type === 'person' &&
          (bodies.length === 0 || bodies.some((id) => names.speaksFor(statement.entry).includes(id)))
        );
      if (statement.type !== 'person' && /\b(?:man|woman|person)\b/.test(question.norm))
        return newIn(statement, question, names).some((id) => names.isPerson(id));
      if (statement.type !== 'person') {
        // "Who was running the union?"; "who runs intensive care while the juniors are out?" is of no body.
        const list = question.norm.split(' ');
        const isOfBody = question.terms.some(
          ({ mention }) =>
            mention !== undefined &&
            bodies.includes(mention.ids[0] ?? '') &&
            /^(?:run|lead|head|chair)/.test(
              list.slice(0, mention.from).findLast((word) => word !== 'the') ?? '',
            ),
        );
        return !(isOfBody || inChargeOfIt.test(question.norm)) || givesLead.test(statement.sentence);
      }
      if (bodies.length === 0) return true;
      return bodies.some((id) => {
        const heads = names.headsOf(id);
        return heads.length > 0
          ? heads.includes(statement.entry)
          : names.speaksFor(statement.entry).includes(id);
      });
    },
  },
  // "Who is the chair of the Board?", whom nobody is called: not whoever else oversees something there.
  {
    asks: /\bwho (?:chair(?:s|ed)|(?:is|was) the (?:\w+ ){1,3}(?:of|at|for))\b/,
    isMade: ({ terms }) => terms.some(isHeadTitle),
    isMet: ({ statement, terms }, question) =>
      statement.type === 'person'
        ? idsIn(question).some((id) => names.headsOf(id).includes(statement.entry)) ||
          (/\bwho (?:chair|(?:is|was) the chair)/.test(question.norm) && /\bchair/.test(statement.sentence))
        : terms.some(({ term, strength }) => isHeadTitle(term) && strength >= thresholds.direct),
  },
  // "Who is the mediator?": not who called for one.
  {
    of: ['who', 'who_is'],
    asks: /^(?:and |so )?who (?:is|was) the (?:\w+ ){0,2}\w+$/,
    isMade: ({ terms }) => !terms.some(({ mention }) => mention),
    isMet: ({ statement, askLikeness }) => !isSpeech(statement) || askLikeness >= thresholds.sameAsk,
  },
  // "Who is the home secretary?", whom nobody is called: not a house and some other secretary.
  {
    asks: asksForOffice,
    isMade: ({ terms }) => !terms.some(({ mention }) => mention),
    isMet: ({ terms }) =>
      terms.every(({ term, strength }) => !term.required || strength >= thresholds.direct),
  },
  // "Who was the chair then?": not who is the chair.
  {
    asks: /\bwho was\b.* (?:then|at the time|back then)$/,
    isMet: ({ statement: { type, sentence } }) =>
      type !== 'person' || /\b(?:former|then|was|until|previous)\b/i.test(sentence),
  },
  {
    asks: asksHowChosen,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:appoint\w*|elect\w*|chos\w+|picked|named|voted|select\w*|took over|promot\w*)\b/i.test(sentence),
  },
  // "Whom did she appoint?": not who she is.
  {
    of: ['who', 'who_is'],
    asks: /\bwhom? (?:did|does|do|has|have|had|will) (?:\w+ ){1,4}?(?:appoint|appointed|hire|hired|choose|chosen|pick|picked|invite|invited|sack|sacked|fire|fired|replace|replaced|succeed|succeeded|sue|sued|meet|met|visit|visited|blame|blamed)\b/,
    isMet: ({ statement: { type, entry } }, question) =>
      type !== 'dispute' && (type !== 'person' || !idsIn(question).includes(entry)),
  },
  // "Whom does she report to?"
  {
    asks: /\bwhom? (?:does|do|did) (?:\w+ ){1,3}(?:report|answer) to\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:reports?|answers?|accountable|subordinate|under) (?:to )?(?:\w+ )?\p{Lu}/u.test(sentence),
  },
  // "Who will the arbitrator be?"
  {
    of: ['who'],
    asks: /\bwho (?:will|would|might|could|should) (?:(?:the|an?) \w+ be|be (?:the|an?) \w+)\b/,
    isMet: ({ statement }, question) =>
      newIn(statement, question, names).some((id) => names.isPerson(id) && id !== statement.speaker),
  },
];

/** "Who is in charge of that company?", after an answer on one. */
const inChargeOfIt =
  /\bwho (?:\w+ )?(?:runs|leads|heads|chairs|in charge of|at the (?:head|top) of) (?:that|this|the|their|its) (?:\w+ )?(?:company|firm|union|body|group|organisation|agency|party|office|team)$/;

/** "Who is the retired judge that ...?" */
const asksForTheOne =
  /^(?:(?:and|so|but) )*who (?:is|was) (?:the|that|this) (?:\w+ )?(\w+)(?:$| (?:that|who|whom|he|she|they|the)\b)/;

/** "Judge" in that question, and in "who is the judge Smith wants?" */
function theOneIn(question: Question): string | undefined {
  const told = asksForTheOne.exec(question.norm)?.[1];
  if (told !== undefined) return told;
  const ofSomebody = beforeNames(question).flatMap((text) => asksForTheOne.exec(text)?.[1] ?? []);
  // "Who is the chair of the Board?" has no noun there.
  return ofSomebody.find((noun) => !grammar.has(noun));
}

/** The title by itself: as a part of "the Board's chair" it would be somebody's name. */
const isHeadTitle = ({ mention, surface, readAs }: QuestionTerm): boolean =>
  !mention && isHead((readAs ?? surface).toLowerCase().replace(/^chair(?:s|ed)$/, 'chair'));

/** "Who led it before her?" is not answered by who she is. */
function isBeforeSomebody({ kind, terms, norm }: Question): boolean {
  // "What did she do before she led it?"
  if (
    /\b(?:do|doing|been|work\w*|be) before (?:he|she|they)\b|^(?:and |so )*who .*\bbefore (?:him|her|them)$/.test(
      norm,
    )
  )
    return true;
  if (kind !== 'who' && kind !== 'who_is' && kind !== 'who_said') return false;
  const at = norm.split(' ').findIndex((word) => /^(?:before|after)$/.test(word));
  return (
    at >= 0 && terms.some((term) => term.mention && term.mention.from > at && term.mention.from <= at + 2)
  );
}
