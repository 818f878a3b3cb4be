/** One clause -> what it asks: the talk around it set aside, its kind, its speaker and its terms. */

import { kindOf, startsAsYesNo, strangerSpeaks } from '../english/question-kinds.ts';
import { occupations } from '../english/words.ts';
import type { Mention } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { joinNorms } from '../text.ts';
import { type Atom, atomAt, atomsOf, joined, withoutTalk } from './atoms.ts';
import { readCues } from './cues.ts';
import { mentionsIn } from './mentions.ts';
import type { Question, QuestionTools } from './question.ts';
import type { SpelledWord } from './respell.ts';
import { speakerOf } from './speaker.ts';
import { type AskingWords, readTerms } from './terms.ts';
import { isQuestionWord } from './word-kinds.ts';

export interface Clause extends Omit<Question, 'kind' | 'explicit'> {
  /** Nothing when the words do not say; a claim always has one. */
  readonly kind: QuestionKind | undefined;
  /** Whose words a remark gives, which the clause after it may put to the test. */
  readonly teller: Mention | undefined;
  /** A single name or number. */
  readonly isGuess: boolean;
  /** Nothing is left of it without the talk. */
  readonly isEmpty: boolean;
  /** Somebody is said to claim it, and whether it is so is not asked: with a question beside it, it only says why. */
  readonly isTold: boolean;
}

interface ClauseOptions {
  /** It was written with care, and there is no talk around it to look for. */
  readonly isPlain?: boolean;
  /** It ends with a question mark. */
  readonly isMarked?: boolean;
  /** What stands between quotation marks in the text, of which the clause may hold some. */
  readonly quoted?: readonly string[];
}

export function readClause(
  list: readonly SpelledWord[],
  tools: QuestionTools,
  { isPlain = false, isMarked = false, quoted = [] }: ClauseOptions = {},
): Clause {
  const norm = joinNorms(list);
  const mentions = mentionsIn(list, tools);
  const all = atomsOf(list, mentions);
  const talk = isPlain ? { atoms: all, setAside: [], claim: false, isTold: false } : withoutTalk(all, list);
  const { atoms } = talk;
  const asked = joined(atoms);
  const { kind, match } = kindAsked(asked, talk.claim, isMarked);
  const speaks = speakerOf(kind ?? 'is_it_true', asked, atoms, mentions, tools);
  const speaker = kind ? speaks : undefined;
  const asking = askingWords(match, atoms, list);
  const read = readTerms(
    { list, norm, mentions, atoms, asked, asking, kind, claim: talk.claim, speaker },
    tools,
  );
  return {
    isGuess: atoms.length === 1 && read.terms.some((term) => term.mention || term.quantity || term.isName),
    isEmpty: atoms.length === 0,
    isTold: talk.isTold && kind === 'is_it_true' && !startsAsYesNo.test(`${asked} `),
    claim: talk.claim || kind === 'is_it_true',
    terms: read.terms,
    setAside: [...talk.setAside, ...read.setAside],
    negated:
      !read.terms.some(({ kind: of, surface }) => of === 'phrase' && hasNot.test(surface)) &&
      /\b(?:not(?! enough| only| just)|never|no|zero|nothing|nobody|cannot|without|hardly|barely|scarcely)\b/.test(
        asked.replace(/^(?:no|nope|nah) |\bif .*/, ''),
      ),
    copula: (copula.test(asked) || statesWork.test(asked)) && !kin.test(asked),
    stranger: (kind === 'what_said' || kind === 'is_it_true') && !speaker && strangerSpeaks.test(asked),
    choices: read.choices,
    cues: readCues(norm),
    quoted: quoted.filter((run) => norm.includes(run)),
    norm,
    kind,
    speaker,
    teller: kind ? undefined : speaks,
  };
}

/** "Had not made up their minds": what it says of somebody, and not that they had not. */
const hasNot = /\b(?:not|\w+n['’]?t|never)\b/i;

/** "Smith is a driver, no?" */
const statesWork = new RegExp(
  `^(?:so |and |but )?NAME (?:is|was) an? (?:\\w+ ){0,3}(?:NAME|${occupations.join('|')})$`,
);

const copula =
  /^(?:and |so |but )?(?:is|was|are|were|is not|was not) (?:(?:the )?NAME|he|she|they) (?:really |actually |also |still |even |ever |once |not )*(?:an?|the) (?!(?:last|first|only|one|fans?|supporters?|opponents?|critics?|believers?|relatives?|relations?|brother|sister|cousin|son|daughter|wife|husband|friend|member|part)\b)|^(?:and |so |but )?(?:is|was) (?:not )?(?:NAME|he|she) (?:\w+ ){0,3}(?:leader|boss|head|chief|minister|president|secretary|chair\w*|mayor)$|^(?:so |and |but )?NAME (?:is|was) (?:not )?the (?:\w+ )?(?:leader|boss|head|chief|minister|pm|premier|president|secretary|chair\w*|mayor)(?: (?:yeah|yes|no|right|not))?$|^(?:did|does|has|is) (?:NAME|he|she) (?:ever |actually |once )?(?:work(?:ed)?|been|train(?:ed)?|serve[ds]?|qualif\w+) (?:as |on |in |at )?an? /;

/** Whose relation somebody is is no office. */
const kin =
  /\b(?:relatives?|relations?|brother|sister|cousin|son|daughter|wife|husband|father|mother|friend)\b/;

/** "Was it X who said ..." asks for a yes or no, not for a who. */
const isItNameWho =
  /\b(?:(?:is|was) (?:not )?it|it (?:is|was)) (?:not )?(?:the )?(?:NAME|him|her|he|she|they|them) (?:who|that)\b/;
const saidAnything =
  /^(?:(?:and|so|but) )*(?:did|has|have|does) (?=(?:the )?(?:NAME|he|she) (?:say|said|comment|commented|respond|responded|react|reacted|speak|spoken)(?: out)?(?: (?:anything|something|a word|at all|on it|about it|on this|about this|yet|publicly))+(?:$| (?:about|on) (?:how|why|when|what|where|who|whether)\b))/;
/** "Was it X or Y who said ...?": one of the two, or neither. */
const isItOneOfTwo = /\b(?:(?:is|was) it|it (?:is|was)) (?:the )?NAME or (?:the )?NAME(?: (?:who|that)\b|$)/;
/** "So Smith said that it was safe?" */
const isNameSaid =
  /^(?:so |and |but |wait |ok )*(?:the )?NAME (?:\w+ )?(?:said|says|claimed|claims|warned|promised|admitted) (?:that )?(?!.*\b(?:who|what|when|where|why|how|which)\b)\w+ \w+/;
/** "So the ferries are stopping too?" */
const isSoAsked =
  /^so (?!far\b|much\b|many\b|what\b|who\b|i\b|we\b|you\b|that\b)(?:the |a |an |these |those )?(?:\w+ ){1,4}?(?:is|are|was|were|will|has|have|had|can|cannot|does|did|would) (?!that\b)\w+/;
/** "The licence was sold in May?": told, and asked by its mark alone. */
const isTold =
  /^(?!and\b|(?:(?:so|but|wait|ok|really|on|in|at|by|for|from|of|to|with|until|since|among|between|under) )*(?:what|how|any|anyone|anybody|anything|why|when|where|who|which|that|those)\b)(?=(?:\S+ ){4})(?:\S+ )+?(?:is|are|was|were|has|have|had|will|would|can|could) \S/;
/** "What do I do with ...?": a question, though of no kind of its own; "what about ...?" leans on the one before. */
const asksOpenly =
  /^(?:and |so |but |ok |then )*(?:(?:on|in|at|by|for|from|of|to|with|under) )?(?:what|which|how) (?!about\b|of\b)\w+ \w/;
/** "Pilots on strike as well?" */
const isTooAsked =
  /^(?!what about\b|how about\b)(?:\w+ ){1,4}(?:on strike|striking|affected|open|shut|closed|running|working|involved|included|cancelled) (?:as well|too|also|yet|already|or not)$/;
const ofMeasure: ReadonlySet<QuestionKind> = new Set(['hours', 'how_long', 'when', 'share', 'how_many']);
const whenAsked =
  / when (?:(?:the )?(?:NAME|it|he|she|they) (?:was|were|is|got) )?(?:asked|questioned|pressed|challenged|quizzed|confronted)\b/;
/** "When" that tells of a time and asks for none: nobody is said to know or to tell it. */
const whileSo =
  /^(?:(?:and|so|but|ok) )*(?:do|does|did|is|are|was|were|will|would|can|could|has|have) (?!.*\b(?:kn[oe]w|sa(?:y|id)|t(?:ell|old)|sure|decided?|announced?|clear|idea|agreed?|set|confirm\w*|reveal\w*)\b)(?:\w+ ){2,}when (?:they|he|she|it|we|you|i|there|people)\b (?!.*\b(?:who|what|where|why|how|which)\b)\w+/;
const asksWh = /\b(?:who|what|when|where|why|how|which)\b/;

interface KindAsked {
  readonly kind?: QuestionKind;
  /** Where the pattern of the kind matched; not for a yes or no. */
  readonly match?: RegExpExecArray;
}

/** The kind of question: a yes or no before all, unless it has a wh-word, or asks for a change or a share. */
function kindAsked(asked: string, claim: boolean, isMarked: boolean): KindAsked {
  if (isItOneOfTwo.test(asked)) return { kind: 'who_said' };
  // "Did the minister say anything?": what she said is asked.
  const anything = saidAnything.exec(asked);
  if (anything) return { kind: 'what_said', match: anything };
  // "Smith is the mayor, yeah?"
  if (
    /^(?:so |that |and )?NAME (?:he |she )?(?:is|was) (?:like )?(?:the )?NAME(?: (?:yeah|yes|no|not|though))*$/.test(
      asked,
    )
  )
    return { kind: 'is_it_true' };
  // "So Smith said that it was safe?"
  if (isNameSaid.test(asked)) return { kind: 'is_it_true' };
  if (isItNameWho.test(asked) || (claim && /^(?:the )?NAME (?:who|that) \w/.test(asked)))
    return { kind: 'is_it_true' };
  // "Her statement, at the town hall or where?": the last word tells what is asked.
  const guessed = /\bor (where|who|when)$/.exec(asked);
  if (guessed) return { kind: guessed[1] as 'where' | 'who' | 'when', match: guessed };
  // "Did the firm respond when it was asked about ...?"
  if (startsAsYesNo.test(`${asked} `) && whenAsked.test(asked)) return { kind: 'is_it_true' };
  // "Do they get paid when they strike?"
  if (startsAsYesNo.test(`${asked} `) && whileSo.test(asked)) return { kind: 'is_it_true' };
  const wh = kindOf(asked);
  const isYesNo =
    startsAsYesNo.test(`${asked} `) &&
    (!wh || !asksWh.test(asked)) &&
    wh?.kind !== 'change' &&
    wh?.kind !== 'share';
  if (isYesNo || (!wh && (isTooAsked.test(asked) || (isSoAsked.test(asked) && !asksWh.test(asked)))))
    return { kind: 'is_it_true' };
  // "Is it right that the talks were over after two hours?": nothing is asked by a word of asking.
  if (wh && claim && ofMeasure.has(wh.kind) && !asksWh.test(asked)) return { kind: 'is_it_true' };
  if (wh) return wh;
  if (claim || (isMarked && isTold.test(asked))) return { kind: 'is_it_true' };
  return asksOpenly.test(asked) ? { kind: 'about' } : {};
}

/** The words by which the kind was told, sorted by whether they may be content too. */
function askingWords(
  match: RegExpExecArray | undefined,
  atoms: readonly Atom[],
  list: readonly SpelledWord[],
): AskingWords {
  const used = new Set<number>();
  const typeNouns = new Set<number>();
  if (!match) return { used, typeNouns };
  const from = atomAt(match.input, match.index);
  for (const atom of atoms.slice(from, from + match[0].trim().split(' ').length)) {
    if (atom.text === 'NAME') continue;
    for (const i of atom.indexes) (isQuestionWord(list[i]?.norm ?? '') ? used : typeNouns).add(i);
  }
  return { used, typeNouns };
}
