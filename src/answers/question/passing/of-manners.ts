/** How something is done, how bad it is, and turns of phrase that say no more than the rest. Data. */
import { grammar } from '../../english/words.ts';
import { stem } from '../../text.ts';
import type { QuestionTools } from '../question.ts';
import type { PassingRule } from './rule.ts';

export const passingManners: readonly PassingRule[] = [
  // How, and how very

  // "Was it entirely lost?"
  { is: ({ word, tools }) => isManner(word, tools) && !tools.isKnown(stem(word)) },
  // "How many are super old?"
  {
    kinds: 'all',
    pieces: 'single',
    word: /^(?:super|mega|dead|proper|crazy)$/,
    after: [
      /^(?:old|big|small|long|short|high|low|late|early|far|bad|good|rich|poor|expensive|cheap|important|keen|angry|happy|busy)$/,
    ],
  },
  // "A serious crash": how bad it is, the answer tells.
  {
    word: /^(?:serious|bad|poor|big|major|terrible|nasty|horrible|huge|massive|awful|severe)$/,
    is: ({ near }) => near(1) !== '' && !grammar.has(near(1)),
  },
  // "This famous control room"
  {
    kinds: 'all',
    word: /^(?:in)?famous$|^(?:notorious|mysterious|dreaded|bloody|blasted|blessed|lovely)$/,
    is: ({ word, tools }) => !tools.isKnown(stem(word)),
  },
  // "What would make them drop it straight away?"
  { pieces: 'all', word: /^(?:straight|right)$/, after: [/^away$/] },

  // Doing it

  // "Did they manage to settle it?"
  { kinds: 'all', pieces: 'all', word: /^managed?$/, after: [/^to$/] },
  // "Why did they bother to write?"
  { kinds: 'all', pieces: 'single', word: /^bother(?:s|ed|ing)?$/, after: [/^to$|ing$/] },
  // "What was he up to?"
  {
    kinds: 'all',
    pieces: 'all',
    word: /^up$/,
    before: [/^(?:was|were|is)$/],
    after: [/^to$/],
  },
  // "How many soldiers are being used?"
  { pieces: 'single', word: /^used$/, before: [/^being$/] },
  // "Lorries carrying animals": those with animals.
  {
    kinds: 'all',
    word: /^(?:carrying|containing|transporting|hauling)$/,
    before: [/^(?!(?:is|are|was|were|be|been|not)$)./],
    after: [/./],
  },

  // What else

  // "Anything like this"
  { kinds: 'all', word: /^like$/, after: [/^(?:this|that|it)$/] },
  // "What do they disagree on apart from the cranes?"
  {
    kinds: ['about', 'list', 'why', 'what_said'],
    pieces: 'all',
    word: /^(?:apart|aside)$/,
    after: [/^from$/],
  },
  // "What do they disagree on besides the cranes?": what is left out.
  {
    kinds: ['about', 'list', 'why', 'what_said'],
    pieces: 'all',
    is: ({ near }) => near(-2) !== '' && [1, 2, 3].some((n) => isLeavingOut(near(-n), near(-n - 1))),
  },
  // "OK, back to the talks: who chaired them?"
  {
    kinds: 'all',
    pieces: 'single',
    word: /^back$/,
    after: [/^to$/, /^(?!work$)/],
    is: ({ first }) => first <= 2,
  },
];

const isLeavingOut = (word: string, before: string): boolean =>
  word === 'besides' ||
  (word === 'from' && /^(?:apart|aside)$/.test(before)) ||
  (word === 'than' && before === 'other');

/** "Entirely", "publicly": an adjective and "ly". "Jelly" and "elderly" are not how something is done. */
function isManner(word: string, tools: QuestionTools): boolean {
  if (/^(?:fully|wholly|badly|sadly)$/.test(word)) return true;
  if (!/^\w{4,}ly$/.test(word) || notManner.test(word)) return false;
  const adjective = word.slice(0, -2);
  return tools.isEnglish(adjective) || tools.isEnglish(adjective.replace(/i$/, 'y'));
}
const notManner =
  /^(?:elderly|orderly|quarterly|weekly|monthly|yearly|hourly|nightly|daily|friendly|deadly|costly|illegally|legally|lawfully|unlawfully)$/;
