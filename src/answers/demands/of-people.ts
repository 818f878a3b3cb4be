/** Demands on who somebody is: what they did before, whose kin they are, and of which party. */
import {
  asksForFormerJob,
  asksForKin,
  asksForParty,
  givesFormerJob,
  givesKin,
  givesParty,
} from '../english/demand-words.ts';
import type { Names } from '../names.ts';
import { asksFor, idsIn } from '../question/index.ts';
import type { Demand } from './demand.ts';

export const demandsOfPeople = (names: Names): readonly Demand[] => [
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
  // "What did she do before leading the union?": not that she leads it.
  {
    of: ['about', 'who_is'],
    asks: /\bwhat (?:did|was) (?:\w+ ){1,4}(?:do|work as|doing|his job|her job)\b.* before (?:leading|running|becoming|taking|joining|he|she|that|it|this|the)\b/,
    isMet: ({ statement: { sentence, evidence } }) =>
      /\b(?:before|former\w*|previous\w*|once|used to|worked|earlier|ex-)\b/i.test(`${sentence} ${evidence}`),
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
  // "What party is he in?": not which office he holds.
  {
    asks: asksForParty,
    isMet: ({ statement: { type, entry, sentence } }) =>
      givesParty.test(sentence) ||
      (type === 'person' && names.speaksFor(entry).some((id) => names.titlesOf(id).has('party'))),
  },
];
