/** Demands on who somebody is: what they did before, whose kin they are, and of which party. */
import type { Names } from '../names.ts';
import { asksFor, idsIn } from '../question/index.ts';
import type { Demand } from './demand.ts';

const asksForFormerJob =
  /\b(?:job|work|post|role|position|living|career)\b.*\bbefore (?:he|she|they|retir\w+|that|this|becoming|being)\b|\bbefore (?:he|she|they) (?:retired|became|was|were|took)\b|\bused to (?:do|be|work as)\b/;

const givesFormerJob =
  /\b(?:former\w*|ex-\w+|used to|worked|previous\w*|once|was an?)\b|\bretired (?!from\b)\w+/i;

const asksForKin =
  /\bname of (?:the |that |his |her )?(?:\w+ ){1,3}(?:wife|husband|partner|son|daughter|mother|father|mum|dad|mom|brother|sister)\b|\b(?:his|her|their) (?:\w+ )?(?:wife|husband|spouse|partner|sons?|daughters?|mother|father|mum|dad|mom|brothers?|sisters?|family)\b/;

const givesKin =
  /\b(?:wife|husband|spouse|partner|sons?|daughters?|children|mother|father|mum|dad|mom|parents?|brothers?|sisters?|family|married|grand\w+)\b/i;

const givesParty =
  /\b(?:party|parties|conservatives?|labour|liberals?|democrats?|republicans?|greens?|socialists?|communists?|independents?)\b/i;

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
  // "Who does she represent?": not what she is.
  {
    of: ['who', 'who_is'],
    asks: /\bwhom? (?:does|do|did) (?:\w+ ){1,4}(?:represent|act for|speak for)\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:represent\w*|unions?|party|spokes\w+|speak\w*|lawyers?|solicitors?|counsel|agents?|mp|mps|deputy|for|of|at)\b/i.test(
        sentence,
      ),
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
  // "Is she married?": not that she is nobody's kin.
  {
    asks: /\b(?:is|was|are|were) (?:\w+ ){0,4}?(?:married|single|divorced|engaged|widowed)\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:marri\w*|husbands?|wives|wife|spouses?|widow\w*|divorc\w*|engaged|partners?)\b/i.test(sentence),
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
    asks: /\b(?:which|what) (?:political )?party\b(?! (?:leader|boss|chief|head|spokes)\w*)/,
    isMet: ({ statement: { type, entry, sentence } }) =>
      givesParty.test(sentence) ||
      (type === 'person' && names.speaksFor(entry).some((id) => names.titlesOf(id).has('party'))),
  },
];
