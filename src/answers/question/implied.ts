/** What stands for other words by its place: a view, a feeling, whose account it is, a guess, a result. */
import type { QuestionKind } from '../outcome.ts';
import { nameTerm, type Piece } from '../pieces.ts';
import { remember } from '../remember.ts';
import { impliedWord, type QuestionTerm, type QuestionTools, withChange } from './question.ts';
import type { SpelledWord } from './respell.ts';
import type { Reading } from './terms.ts';

/** A term with the indexes of its first and last word. */
export interface Placed {
  readonly term: QuestionTerm;
  readonly from: number;
  readonly to: number;
}

/** The word of a piece that is read, and what stands around it. */
interface Place {
  readonly at: number;
  /** The word so many places after it; before it, when less than 0. */
  near(offset: number): string;
  /** The word before the piece. */
  readonly before: string;
  readonly reading: Reading;
}

interface ImpliedRule {
  /** The kinds of question that it is for; all, when left out. */
  readonly kinds?: readonly QuestionKind[];
  /** The sorts of pieces that it is for; all, when left out. */
  readonly pieces?: readonly Piece['kind'][];
  /** Of a phrase, "are behind", its last word is read. */
  readonly ofLast?: true;
  readonly word: RegExp;
  /** What is asked, with `NAME` for each name. */
  readonly asked?: RegExp;
  is?(place: Place): boolean;
  readonly means: readonly string[];
  /** Where it need not be found. */
  readonly change?: { readonly required: false; readonly isContent?: false };
}

const endsInReturn = /\b(?:go|going|come|get|be) back(?: (?:to|at) work)?$/;

/** Of somebody else, and not for oneself. */
const wantsOfOther =
  /\bwhat (?:does|do|did) (?:the )?(?:NAME|he|she|they|it) (?:want(?:ed|s)?|ask|urge|tell|press|beg) (?:(?:the )?NAME|the (?:\w+ ){1,2}?|him|her|them|people) ?to\b|\bwhat (?:does|do|did) (?:the )?NAME want$/;

const isGiven =
  /\bwhat (?:is|are|was|were|will|would) (?:the )?(?:NAME|they|he|she|it) (?:\w+ )?giv(?:e|ing)$/;

/** The first that fits counts. */
const impliedRules: readonly ImpliedRule[] = [
  {
    pieces: ['word'],
    ofLast: true,
    word: /^(?:behind|for|with|sides?)$/,
    is: ({ at, reading }) => meansSupport(at, reading),
    means: ['support'],
  },
  {
    pieces: ['phrase'],
    ofLast: true,
    word: /^behind$/,
    is: ({ at, before, reading }) =>
      !/^(?:anything|something|nothing|else|what)$/.test(before) && meansSupport(at, reading),
    means: ['support'],
  },
  // "When do the crews go back?": when they are no longer on strike.
  {
    kinds: ['when'],
    ofLast: true,
    word: /^back$/,
    asked: endsInReturn,
    means: ['strike'],
    change: { required: false },
  },
  {
    kinds: ['hours'],
    ofLast: true,
    word: /^(?:back|work)$/,
    asked: endsInReturn,
    means: ['strike'],
    change: { required: false },
  },
  // "When is the strike over?"; "when did the firm take over?" is of no end.
  {
    kinds: ['when', 'hours'],
    ofLast: true,
    word: /^over$/,
    is: ({ at, near, reading: { list } }) =>
      at === list.length - 1 &&
      !/^(?:t[ao]k\w+|hand\w*|go|went|turn\w*|start\w*|win|won|c[ao]me)$/.test(near(-1)),
    means: ['end'],
    change: { required: false, isContent: false },
  },
  // "Is the union against the plan?"
  {
    kinds: ['is_it_true'],
    pieces: ['word'],
    word: /^against$/,
    means: ['against', 'oppose', 'reject'],
  },
  // "What does she want the minister to do?": a demand, and not anything that she says.
  {
    kinds: ['about', 'what_said'],
    pieces: ['word'],
    word: /^(?:want|ask|urg|tell|press|beg)/,
    asked: wantsOfOther,
    means: ['want', 'should', 'must', 'urge', 'demand', 'appeal'],
  },
  // "What is the government giving?": an offer.
  {
    kinds: ['about'],
    pieces: ['word'],
    word: /^giv/,
    asked: isGiven,
    means: ['offer', 'propose', 'give'],
  },
  // "What brought it to a close?"
  {
    pieces: ['word'],
    word: /^close$/,
    is: ({ near }) => near(-1) === 'a' && near(-2) === 'to',
    means: ['end', 'close'],
  },
  // "Why are the crews so angry?" asks why they strike; "why is she unhappy about having to wait?" does not.
  {
    kinds: ['why'],
    pieces: ['word', 'phrase'],
    word: /^(?:mad|angry|furious|cross|upset|annoyed|unhappy|fuming|livid|raging)$/,
    is: ({ near }) => !(/^(?:about|at|with|over)$/.test(near(1)) && /ing$|^(?:his|her)$/.test(near(2))),
    means: ['strike'],
    change: { required: false },
  },
];

/** Of all words few are in a rule. */
const mayImply = remember((norm) => impliedRules.some(({ word }) => word.test(norm)));

/** What a piece stands for by its place, when that is something else than what it says. */
export function impliedAt(piece: Piece, reading: Reading): Placed | undefined {
  const { list, kind, asked } = reading;
  const [first = 0] = piece.indexes;
  const last = piece.indexes.at(-1) ?? first;
  const normAt = (at: number) => list[at]?.norm ?? '';
  if (!mayImply(normAt(first)) && !mayImply(normAt(last))) return undefined;
  const fits = (rule: ImpliedRule): boolean => {
    const at = rule.ofLast ? last : first;
    return (
      rule.word.test(normAt(at)) &&
      (rule.kinds === undefined || (kind !== undefined && rule.kinds.includes(kind))) &&
      (rule.pieces === undefined || rule.pieces.includes(piece.kind)) &&
      (rule.asked === undefined || rule.asked.test(asked)) &&
      (rule.is === undefined ||
        rule.is({ at, near: (offset) => normAt(at + offset), before: normAt(first - 1), reading }))
    );
  };
  const rule = impliedRules.find(fits);
  if (!rule) return undefined;
  const to = rule.ofLast ? last : first;
  const term = impliedWord(list[to]?.surface ?? '', rule.means);
  return { term: rule.change ? withChange(term, rule.change) : term, from: first, to };
}

/** What a question stands for as a whole. */
export function impliedInAll(kind: QuestionKind | undefined, norm: string): readonly QuestionTerm[] {
  // "Who said what?": who is quoted.
  if (kind === 'list') return asksWhoSaidWhat.test(norm) ? [impliedWord('said', ['quoted'])] : [];
  if (kind === 'is_it_true') {
    const [result] = asksForResult.exec(norm) ?? [];
    return result === undefined ? [] : [impliedWord(result, ['agreement', 'result'])];
  }
  // "Ballot yes percent"
  const vote = kind === 'share' ? votedShare.exec(norm) : undefined;
  if (!vote) return [];
  const means = /no|against/.test(vote[0]) ? ['against', 'no', 'oppose'] : ['in favour', 'yes', 'favour'];
  return [withChange(impliedWord(vote[1] ?? vote[2] ?? '', means), { required: false })];
}

const asksWhoSaidWhat = /\bwho(?: all)? said what\b/;
const votedShare = /\b(yes|no|for|against) percent$|\bpercent (yes|no|for|against)$/;

/** "Did it get them anywhere?" */
const asksForResult =
  /\b(?:get|got|gotten) (?:\w+ )?(?:any|no)where\b|\b(?:lead|led|come|came|amount(?:ed)?) (?:to|of) (?:any|some|no)thing\b|\b(?:any|some)thing (?:\w+ )?(?:come|came|comes) (?:out )?of (?:it|that|this|them)\b|\bcome of it\b|\b(?:achieve|produce|accomplish)d? (?:any|some|no)thing\b|\bb(?:ear|ore) (?:any )?fruit\b|\bsettled? (?:any|some|no)thing\b/;

/** "On the strikers' side", "is the guild behind the crews?" */
function meansSupport(at: number, { list, mentions, asked, kind }: Reading): boolean {
  const norm = list[at]?.norm ?? '';
  if (norm === 'behind') {
    const asksForView = kind === 'is_it_true' || kind === 'share' || kind === 'how_many';
    return (
      asksForView &&
      !/^(?:anything|something|nothing|else|left|leave|fall|fell|fallen|lag|lagging|stay|stayed)$/.test(
        list[at - 1]?.norm ?? '',
      )
    );
  }
  // "How many are for the strike?"
  if (norm === 'for' && (kind === 'share' || kind === 'how_many'))
    return (
      /^(?:is|are|was|were|be)$/.test(list[at - 1]?.norm ?? '') &&
      /^(?:the|a|an|this|that|these|it)$/.test(list[at + 1]?.norm ?? '')
    );
  // "Is the mayor for the strike?"
  if (norm === 'for')
    return (
      kind === 'is_it_true' &&
      mentions.some(({ to }) => to === at) &&
      /^(?:the|a|an|this|these)$/.test(list[at + 1]?.norm ?? '') &&
      /^(?:(?:and|so|but) )*(?:is|are|was|were) (?:the )?NAME for\b/.test(asked)
    );
  // "How many are with the crews?"
  if (norm === 'with' && (kind === 'share' || kind === 'how_many'))
    return (
      /^(?:is|are|am|re)$/.test(list[at - 1]?.norm ?? '') &&
      mentions.some(({ from, to }) => from <= at + 2 && to > at + 1)
    );
  const isOfOne = mentions.length === 1 && mentions[0]?.to === at;
  return isOfOne && /^sides?$/.test(norm) && /\bon (?:\w+ ){1,4}sides?\b/.test(asked.toLowerCase());
}

/** "According to the company", "how much does the company say it costs": whose account it is has to be right. */
export function isSource(at: number, list: readonly SpelledWord[]): boolean {
  const near = (offset: number) => list[at + offset]?.norm ?? '';
  const before = near(-1) === 'the' ? -2 : -1;
  return (
    (near(before) === 'to' && near(before - 1) === 'according') ||
    // "If you believe the company", "if the company is right"
    (near(before) === 'believe' && /^(?:you|we|i)$/.test(near(before - 1))) ||
    (near(before) === 'if' &&
      /^(?:is|are)$/.test(near(1)) &&
      /^(?:right|correct|to|telling)$/.test(near(2))) ||
    (near(-1) === 'the' && /^(?:do|does|did)$/.test(near(-2)) && accounts.test(near(1)))
  );
}

/** "The company", or "the firm", when the knowledge has one company: no other account will do. */
export function asSource(term: QuestionTerm, { lexicon, names }: QuestionTools): QuestionTerm {
  const nouns = term.keys.flatMap((key) => lexicon.withSynonyms(key));
  const body = [term.surface.toLowerCase(), ...nouns].flatMap((noun) => names.soleBody(noun) ?? [])[0];
  return body === undefined
    ? term
    : withChange(term, { required: true, keys: [...term.keys, nameTerm(body)] });
}

const accounts = /^(?:say|reckon|claim|estimate|put|think|expect|believe)$/;

/** "Was it done by Smith or who?" */
export function isGuess({ indexes }: Piece, list: readonly SpelledWord[]): boolean {
  const next = Math.max(...indexes) + 1;
  return list[next]?.norm === 'or' && list[next + 1]?.norm === 'who' && list.length === next + 2;
}
