/** Demands on people: who holds an office, runs, owns or does something, how they are called, and whose kin they are. */
import {
  asksForDuty,
  asksForFormerJob,
  asksForHolder,
  asksForKin,
  asksForNameOfDoer,
  asksForNameOfHead,
  asksForNameOfPerson,
  asksForOffice,
  asksForOwner,
  asksForParty,
  asksForSide,
  asksForSuperior,
  asksForTitle,
  asksHowChosen,
  asksWhoAttends,
  asksWhoWould,
  givesFormerJob,
  givesHowChosen,
  givesKin,
  givesLead,
  givesOwner,
  givesParty,
  givesSide,
  givesSuperior,
  leads,
  wantsOfSomebody,
} from '../english/demand-words.ts';
import { grammar } from '../english/words.ts';
import { speaksAs } from '../match.ts';
import type { Names } from '../names.ts';
import { asksFor, idsIn, type Question, type QuestionTerm } from '../question/index.ts';
import { isSpeech } from '../statements/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isHead } from '../titles.ts';
import { beforeNames, type Demand, newIn } from './demand.ts';

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

export const demandsOfPeople = (names: Names): readonly Demand[] => [
  {
    asks: /\b(?:before|after)\b/,
    isMade: isBeforeSomebody,
    isMet: ({ statement }, question) =>
      /\b(?:former|previous|predecessor|succe\w+|replaced|took over)\b/i.test(statement.sentence) &&
      // "Who ran it before the firm took over?": not that the firm did.
      (!/\b(?:took|take) over\b/.test(question.norm) || newIn(statement, question, names).length > 0),
  },
  // "What job did she have before she retired?": not where she lives.
  {
    of: ['who_is', 'about'],
    asks: asksForFormerJob,
    isMet: ({ statement: { sentence } }) => givesFormerJob.test(sentence),
  },
  // "How old is she?": who somebody else is tells nothing of her.
  {
    of: ['how_many', 'how_long', 'when', 'where'],
    isMade: (question) => idsIn(question).some((id) => names.isPerson(id)),
    isMet: ({ statement: { type, entry } }, question) => type !== 'person' || asksFor(question, entry),
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
  // "What did she do before leading the union?": not that she leads it.
  {
    of: ['about', 'who_is'],
    asks: /\bwhat (?:did|was) (?:\w+ ){1,4}(?:do|work as|doing|his job|her job)\b.* before (?:leading|running|becoming|taking|joining|he|she|that|it|this|the)\b/,
    isMet: ({ statement: { sentence, evidence } }) =>
      /\b(?:before|former\w*|previous\w*|once|used to|worked|earlier|ex-)\b/i.test(`${sentence} ${evidence}`),
  },
  // "Who is going to speak at the march?": not that there is one.
  {
    of: ['who'],
    asks: /\bwho (?:is|are|was|were|will|else|all) (?:\w+ )*(?:speak\w*|address\w*|(?:make|made|give|gave|making|giving) (?:a |the )?speech\w*)\b|\bwho (?:else )?(?:spoke|made a speech|gave a speech|addressed)\b/,
    isMet: ({ statement: { sentence } }, { norm }) =>
      /\b(?:speak\w*|spoke|address\w*|speech\w*|told)\b/i.test(sentence) && !/\bwho else\b/.test(norm),
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
  // "The man who studies it, what is he called?": no body.
  {
    of: ['who', 'who_is'],
    asks: /\b(?:m[ae]n|wom[ae]n|lady|guy|bloke|he|she) (?:called|who|that|at|from)\b|\bwhat is (?:he|she) called\b/,
    isMet: ({ statement: { type } }) => type !== 'organisation',
  },
  // "And his wife?": not whom he is unrelated to.
  {
    asks: asksForKin,
    isMet: ({ statement: { sentence, evidence } }) => givesKin.test(`${sentence} ${evidence}`),
  },
  // "Who operates the ferries?": not who strikes on them.
  {
    of: ['who'],
    asks: /^(?:and |so )*who (?:runs|operates|manages|owns) (?:the |these |those )?\w+$/,
    isMet: ({ statement }) => statement.type !== 'event' && !isSpeech(statement),
  },
  // "Who owns it?": not who runs it.
  {
    asks: asksForOwner,
    isMet: ({ statement: { sentence } }) => givesOwner.test(sentence),
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
        return !isOfBody || givesLead.test(statement.sentence);
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
    asks: asksForTitle,
    isMade: ({ terms }) => terms.some(isHeadTitle),
    isMet: ({ statement, terms }, question) =>
      statement.type === 'person'
        ? idsIn(question).some((id) => names.headsOf(id).includes(statement.entry)) ||
          (/\bwho (?:chair|(?:is|was) the chair)/.test(question.norm) && /\bchair/.test(statement.sentence))
        : terms.some(({ term, strength }) => isHeadTitle(term) && strength >= thresholds.direct),
  },
  // "Who else was on the panel?": somebody is named besides those who are known to be.
  {
    of: ['who'],
    asks: /\bwho else\b/,
    isMet: ({ statement }, question) =>
      statement.type === 'gap' ||
      (statement.type !== 'quote' && newIn(statement, question, names).some((id) => names.isPerson(id))),
  },
  // "How long has she studied it?": not any number of years in what she said.
  {
    of: ['how_long', 'how_many'],
    asks: /\bhow (?:long|many (?:years|months|weeks|days)) (?:has|have|had|did|was|is) (?!it\b|that\b|this\b)\w+/,
    isMade: ({ norm, terms }) =>
      terms.some(
        ({ mention }) =>
          mention?.ids.some((id) => names.isPerson(id)) &&
          /^(?:has|have|had|did|was|is)$/.test(norm.split(' ')[mention.from - 1] ?? ''),
      ),
    isMet: ({ statement: { type, sentence, answers } }, { kind }) =>
      type !== 'quote' || answers[kind] !== undefined || /\b(?:I|we|my|our|he|she)\b/.test(sentence),
  },
  // "Did she say who is behind it?": only where she names somebody, or would not.
  {
    of: ['is_it_true'],
    asks: /\b(?:say|said|reveal\w*|mention\w*|tell|told|disclose\w*) (?:\w+ )?who(?:m|se)?\b/,
    isMet: ({ statement }, question) =>
      statement.declined === true ||
      newIn(statement, question, names).some((id) => id !== statement.speaker && names.isPerson(id)),
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
  // "Who will be there for the company?": not that it will be there.
  {
    of: ['who'],
    asks: asksWhoAttends,
    isMade: (question) => idsIn(question).some((id) => !names.isPerson(id)),
    isMet: ({ statement }, question) => newIn(statement, question, names).some((id) => names.isPerson(id)),
  },
  // "Who was the chair then?": not who is the chair.
  {
    asks: /\bwho was\b.* (?:then|at the time|back then)$/,
    isMet: ({ statement: { type, sentence } }) =>
      type !== 'person' || /\b(?:former|then|was|until|previous)\b/i.test(sentence),
  },
  // "Who wants Smith to step in?": not Smith.
  {
    of: ['who'],
    asks: wantsOfSomebody,
    isMet: ({ statement: { type, entry } }, question) => type !== 'person' || !asksFor(question, entry),
  },
  {
    asks: asksForSide,
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
  // "What is his name?"
  {
    asks: asksForNameOfPerson,
    isMet: ({ statement }, question) =>
      statement.type === 'person' ||
      (statement.speaker !== undefined && asksFor(question, statement.speaker)) ||
      newIn(statement, question, names).some((id) => names.isPerson(id) && id !== statement.speaker),
  },
  {
    asks: asksForNameOfDoer,
    isMet: ({ statement }, question) =>
      statement.type === 'person' || newIn(statement, question, names).some((id) => names.isPerson(id)),
  },
  // "What is the boss's name?"
  {
    asks: asksForNameOfHead,
    isMet: ({ statement: { type } }) => type === 'person',
  },
  {
    asks: asksHowChosen,
    isMet: ({ statement: { sentence } }) => givesHowChosen.test(sentence),
  },
  {
    asks: asksForSuperior,
    isMet: ({ statement: { sentence } }) => givesSuperior.test(sentence),
  },
  // "What party is he in?": not which office he holds.
  {
    asks: asksForParty,
    isMet: ({ statement: { type, entry, sentence } }) =>
      givesParty.test(sentence) ||
      (type === 'person' && names.speaksFor(entry).some((id) => names.titlesOf(id).has('party'))),
  },
  // "Who would carry out the study?": not who did one.
  {
    of: ['who'],
    asks: asksWhoWould,
    isMet: ({ statement }) => statement.type !== 'poll',
  },
  {
    of: ['who'],
    asks: asksForHolder,
    isMet: ({ statement }, question) =>
      newIn(statement, question, names).some((id) => names.isPerson(id) && id !== statement.speaker),
  },
];

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
