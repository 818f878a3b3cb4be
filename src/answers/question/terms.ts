/** The pieces of a clause -> its terms: what has to be found in a statement, what only helps, what is set aside. */
import { chatter, grammar, somebody, weekdays } from '../english/words.ts';
import type { Mention, Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { nameTerm as nameTermOf, type Piece, piecesOf } from '../pieces.ts';
import { numberTerm } from '../quantities.ts';
import { joinNorms, stem, type Word } from '../text.ts';
import { type Atom, joined } from './atoms.ts';
import { isOptional } from './optional.ts';
import { changing, isPassing } from './passing.ts';
import { impliedWord, type QuestionTerm, type QuestionTools, type SetAside, withChange } from './question.ts';
import type { SpelledWord } from './respell.ts';
import { isLight, particles, speechNouns, speechWords } from './word-kinds.ts';

/** Indexes of the words by which the kind of question was told. */
export interface AskingWords {
  /** They only ask. */
  readonly used: ReadonlySet<number>;
  /** "which street", "which agency": they say what sort of answer is wanted. */
  readonly typeNouns: ReadonlySet<number>;
}

/** A clause as far as it was read before its terms. */
export interface Reading {
  readonly list: readonly SpelledWord[];
  readonly mentions: readonly Mention[];
  /** Without the talk around the question. */
  readonly atoms: readonly Atom[];
  readonly asking: AskingWords;
  readonly kind: QuestionKind | undefined;
  /** The talk around it puts it to the test. */
  readonly claim: boolean;
  /** Whose words or view it asks for. */
  readonly speaker: Mention | undefined;
}

interface Terms {
  readonly terms: readonly QuestionTerm[];
  readonly setAside: readonly SetAside[];
  /** Terms joined by "or". */
  readonly choices: readonly (readonly QuestionTerm[])[];
}

/** A term with the indexes of its first and last word. */
interface Placed {
  readonly term: QuestionTerm;
  readonly from: number;
  readonly to: number;
}

/** Reads what is left of a clause, piece by piece. */
export function readTerms(reading: Reading, tools: QuestionTools): Terms {
  const { list, mentions, atoms, kind } = reading;
  const rest = new Set(atoms.flatMap((atom) => atom.indexes));
  const isAboutWords =
    kind === 'what_said' ||
    kind === 'who_said' ||
    (kind === 'is_it_true' && reading.speaker !== undefined) ||
    namesToChooseFrom(atoms) ||
    // "Where did she talk about the wind?"
    ((kind === 'where' || kind === 'when') &&
      /\bNAME (?:talk|speak|spoke|talked|comment)/.test(joined(atoms))) ||
    somebodySays.test(joinNorms(list)) ||
    isAboutSaying.test(joined(atoms));
  const placed: Placed[] = [];
  const setAside: SetAside[] = [];
  for (const piece of piecesOf(list, tools.lexicon, withOnly(tools.names, mentions)).flatMap((one) =>
    kind === 'change' ? withoutChange(one, list) : one,
  )) {
    if (!piece.indexes.some((i) => rest.has(i))) continue;
    const [at = 0] = piece.indexes;
    if (piece.kind === 'word' && meansSupport(at, reading)) {
      placed.push({ term: impliedWord(list[at]?.surface ?? '', ['support']), from: at, to: at });
      continue;
    }
    // "Why are the crews so angry?" asks why they strike.
    if (
      kind === 'why' &&
      (piece.kind === 'word' || piece.kind === 'phrase') &&
      angry.test(list[at]?.norm ?? '')
    ) {
      const term = withChange(impliedWord(list[at]?.surface ?? '', ['strike']), { required: false });
      placed.push({ term, from: at, to: at });
      continue;
    }
    const read = isGuess(piece, list)
      ? 'a guess'
      : asksOnly(piece, reading, isAboutWords)
        ? 'asks the question'
        : toTerm(piece, list, tools, isAboutWords);
    if (typeof read === 'string') {
      setAside.push({ word: piece.indexes.map((i) => list[i]?.surface).join(' '), reason: read });
    } else {
      const term = isPassing(piece, reading, tools)
        ? withChange(read, { required: false, isContent: false })
        : isOptional(piece, reading)
          ? withChange(read, { required: false })
          : isSource(at, list)
            ? asSource(read, tools)
            : read;
      const [from, to] = [Math.min(...piece.indexes), Math.max(...piece.indexes)];
      const isSide = piece.kind === 'name' && /side$/.test(list[to]?.norm ?? '');
      // "Is Smith on the drivers' side?": where Smith stands, whether or not it names the drivers.
      const isOthers = isSide && mentions.length > 1;
      placed.push({
        term: isOthers ? withChange(term, { keys: [...term.keys, stem('support')] }) : term,
        from,
        to,
      });
      // "Who is on the drivers' side?" is for them.
      if (isSide && !isOthers)
        placed.push({ term: impliedWord(list[to]?.surface ?? '', ['support']), from, to });
    }
  }
  const result = kind === 'is_it_true' ? asksForResult.exec(joinNorms(list))?.[0] : undefined;
  const terms = placed.map(({ term }) => term);
  return {
    terms: result ? [...terms, impliedWord(result, ['agreement', 'result'])] : terms,
    setAside,
    choices: choicesOf(list, placed),
  };
}

/** "According to the company", "how much does the company say it costs": whose account it is has to be right. */
function isSource(at: number, list: readonly SpelledWord[]): boolean {
  const near = (offset: number) => list[at + offset]?.norm ?? '';
  const before = near(-1) === 'the' ? -2 : -1;
  return (
    (near(before) === 'to' && near(before - 1) === 'according') ||
    (near(-1) === 'the' && /^(?:do|does|did)$/.test(near(-2)) && accounts.test(near(1)))
  );
}

/** "The company", or "the firm", when the knowledge has one company: no other account will do. */
function asSource(term: QuestionTerm, { lexicon, names }: QuestionTools): QuestionTerm {
  const nouns = term.keys.flatMap((key) => [key, ...lexicon.alternatives(key).map((other) => other.key)]);
  const body = [term.surface.toLowerCase(), ...nouns].flatMap((noun) => names.soleBody(noun) ?? [])[0];
  return body === undefined
    ? term
    : withChange(term, { required: true, keys: [...term.keys, nameTermOf(body)] });
}

const accounts = /^(?:say|reckon|claim|estimate|put|think|expect|believe)$/;

/** "Was it done by Smith or who?" */
function isGuess({ indexes }: Piece, list: readonly SpelledWord[]): boolean {
  const next = Math.max(...indexes) + 1;
  return list[next]?.norm === 'or' && list[next + 1]?.norm === 'who' && list.length === next + 2;
}

/** "Did it get them anywhere?" */
const asksForResult =
  /\b(?:get|got|gotten) (?:\w+ )?(?:any|no)where\b|\b(?:lead|led|come|came|amount(?:ed)?) (?:to|of) (?:any|some|no)thing\b|\bcome of it\b|\b(?:achieve|produce|accomplish)d? (?:any|some|no)thing\b|\bb(?:ear|ore) (?:any )?fruit\b|\bsettled? (?:any|some|no)thing\b/;

/** In "did support drop" the support is what is asked about. */
function withoutChange(piece: Piece, list: readonly SpelledWord[]): Piece[] {
  if (piece.kind !== 'phrase' || !piece.indexes.some((i) => changing.test(list[i]?.norm ?? '')))
    return [piece];
  return piece.indexes.map((i) => ({ kind: 'word', indexes: [i], keys: [stem(list[i]?.norm ?? '')] }));
}

/** "On the strikers' side", "is the guild behind the crews?" */
function meansSupport(at: number, { list, mentions, atoms, kind }: Reading): boolean {
  const norm = list[at]?.norm ?? '';
  if (norm === 'behind') {
    const asksForView = kind === 'is_it_true' || kind === 'share' || kind === 'how_many';
    return asksForView && !/^(?:anything|something|nothing|else)$/.test(list[at - 1]?.norm ?? '');
  }
  // "Is the mayor for the strike?"
  if (norm === 'for')
    return (
      kind === 'is_it_true' &&
      mentions.some(({ to }) => to === at) &&
      /^(?:the|a|an|this|these)$/.test(list[at + 1]?.norm ?? '') &&
      /^(?:(?:and|so|but) )*(?:is|are|was|were) (?:the )?NAME for\b/.test(joined(atoms))
    );
  // "How many are with the crews?"
  if (norm === 'with' && (kind === 'share' || kind === 'how_many'))
    return (
      /^(?:is|are|am|re)$/.test(list[at - 1]?.norm ?? '') &&
      mentions.some(({ from, to }) => from <= at + 2 && to > at + 1)
    );
  const isOfOne = mentions.length === 1 && mentions[0]?.to === at;
  return isOfOne && /^sides?$/.test(norm) && /\bon (?:\w+ ){1,4}sides?\b/.test(joined(atoms).toLowerCase());
}

/** The names, with the mentions that were sorted out already. */
const withOnly = (names: Names, mentions: readonly Mention[]): Names => ({
  ...names,
  mentions: () => [...mentions],
});

/** Whether a piece only says how the question is asked. */
function asksOnly(piece: Piece, { list, kind, asking }: Reading, isAboutWords: boolean): boolean {
  const norm = (i: number) => list[i]?.norm ?? '';
  // "Who was that agreed with?" asks for the other side, not for who agrees.
  if (
    kind === 'who' &&
    piece.kind === 'phrase' &&
    norm(piece.indexes[0] ?? 0) === 'agreed' &&
    piece.indexes.includes(list.length - 1)
  )
    return true;
  // "What does all-out mean?"
  if (kind === 'definition' && piece.kind === 'phrase' && piece.indexes.every((i) => grammar.has(norm(i))))
    return false;
  if (isAboutWords && piece.indexes.every((i) => speechNouns.test(norm(i)))) return true;
  return (
    piece.indexes.some((i) => asking.used.has(i)) &&
    piece.indexes.every((i) => asking.used.has(i) || grammar.has(norm(i)))
  );
}

/** "Someone described it as a trap. Who?" */
const somebodySays =
  /^(?:someone|somebody|some \w+|one \w+|a (?:\w+ )?\w+) (?:described|called|likened|compared)\b/;

/** "Did she reveal whether ...": any word for saying will do. */
const isAboutSaying =
  /\b(?:did|does|has|have|will|would) (?:the )?(?:NAME|he|she|they) (?:\w+ )?(?:say|tell|reveal|disclose|mention|state|explain|admit) (?:\w+ )?(?:what|who|where|when|why|how|whether|if|which)\b/;

/** "Is the line Smith's or Jones's?": whose words they are is asked. */
const namesToChooseFrom = (atoms: readonly Atom[]): boolean =>
  /\bNAME or (?:the )?NAME\b/.test(joined(atoms));

/** The terms on either side of an "or": "861 or 681", "by X or by Y". */
const choicesOf = (list: readonly Word[], placed: readonly Placed[]): (readonly QuestionTerm[])[] =>
  list.flatMap((word, at) => {
    if (word.norm !== 'or') return [];
    // In "is the bishop for or against it" no bishop is to choose from.
    const before = placed.find(({ to }) => to === at - 1);
    const after = placed.find(({ from }) => from > at);
    return before && after ? [[before.term, after.term]] : [];
  });

const angry = /^(?:mad|angry|furious|cross|upset|annoyed|unhappy|fuming|livid|raging)$/;

/** The keys of the years that two digits stand for: "in 97", "the 90s". */
function yearsOf(piece: Piece, list: readonly SpelledWord[]): string[] {
  const [at = 0] = piece.indexes;
  const digits = /^\d\d$/.exec(list[at]?.norm ?? '')?.[0];
  if (!digits || piece.indexes.length > 1) return [];
  if (digits.endsWith('0') && list[at + 1]?.norm === 's')
    return Array.from({ length: 10 }, (_, n) => numberTerm(1900 + Number(digits) + n));
  const before = list[at - 1]?.norm ?? '';
  // "The 97 strike", "the 97 one"
  const isNamed =
    before === 'the' && /^(?:one|strike|walkout|stoppage|dispute|action)$/.test(list[at + 1]?.norm ?? '');
  return isNamed || /^(?:in|of|since|from)$/.test(before)
    ? [numberTerm(1900 + Number(digits)), numberTerm(2000 + Number(digits))]
    : [];
}

/** "my kids": the asker's own people. */
const isSomebody = (norm: string): boolean => somebody.has(norm) || somebody.has(norm.replace(/s$/, ''));

/** A term, or the reason why the piece is set aside. */
function toTerm(
  piece: Piece,
  list: readonly SpelledWord[],
  tools: QuestionTools,
  isAboutWords: boolean,
): QuestionTerm | string {
  const typed = piece.indexes.map((i) => list[i]).filter((word) => word !== undefined);
  const content = typed.filter((word) => !grammar.has(word.norm));
  const surface = typed.map((word) => word.surface).join(' ');
  const isCorrected = typed.some((word) => word.readAs !== undefined);
  const base: QuestionTerm = {
    surface,
    readAs: isCorrected ? joinNorms(typed) : undefined,
    kind: piece.kind,
    // "Was asked", "at dawn": the one word alone says it as well.
    keys: isOneWord(piece, typed, content, list[(piece.indexes[0] ?? 0) - 1]?.norm)
      ? [...piece.keys, ...content.map((word) => stem(word.norm))]
      : piece.keys,
    // "Give way" is no "give" and "way".
    parts:
      piece.kind === 'phrase' && content.every((word) => isLight(word.norm))
        ? []
        : content.map((word) => stem(word.norm)),
    required: true,
    // "Go on" says nothing of its own.
    isContent: piece.kind !== 'phrase' || content.length > 0,
    isName: false,
    mention: piece.kind === 'name' ? piece.mention : undefined,
    quantity: piece.kind === 'quantity' ? piece.quantity : undefined,
  };
  switch (piece.kind) {
    case 'name':
      return nameTerm(base, piece.mention, tools);
    case 'quantity': {
      const years = yearsOf(piece, list);
      if (years.length > 0) return withChange(base, { keys: [...base.keys, ...years] });
      // In chat "2" and "4" are words as well.
      return withChange(base, { required: !/^[124]$/.test(surface) });
    }
    case 'phrase':
      // "What does she insist on?"
      if (isAboutWords && content.every((word) => speechWords.has(word.norm)))
        return withChange(base, { required: false, isContent: false });
      return withChange(base, {
        required:
          // "The High Court" is no court in general.
          (typed.length > 1 &&
            typed.every(({ capital }) => capital) &&
            !list.every(({ capital }) => capital)) ||
          (!tools.about.has(piece.keys[0] ?? '') &&
            (!(
              content.every(({ norm }) => isLight(norm)) || content.every(({ norm }) => chatter.has(norm))
            ) ||
              typed.some(
                ({ norm }) =>
                  particles.has(norm) ||
                  (norm === 'no' && content.length > 0) ||
                  // "Went in to work": who did does not strike.
                  (norm === 'work' &&
                    !typed.some((word) => word.norm === 'back') &&
                    /^(?:go|goes|going|gone|went|come|came|turn\w*|report\w*)$/.test(typed[0]?.norm ?? '')) ||
                  (norm === 'not' && content.every((word) => chatter.has(word.norm))),
              ))),
      });
    case 'word': {
      const [word] = typed;
      if (!word) return 'nothing to find';
      const before = list[(piece.indexes[0] ?? 0) - 1]?.norm ?? '';
      if (/^(?:my|our)$/.test(before) && isSomebody(word.norm)) return 'somebody of the asker';
      const isFirst = piece.indexes[0] === 0;
      const isCapital =
        word.capital && word.afterMark === '' && !isFirst && !list.every((other) => other.capital);
      return wordTerm(base, word.norm, tools, { isCapital, isAboutWords });
    }
  }
}

/** A phrase whose other words are grammar; what makes it mean something else ("run out", "no money") has to be there. */
const isOneWord = (piece: Piece, typed: readonly Word[], content: readonly Word[], before = ''): boolean =>
  piece.kind === 'phrase' &&
  content.length === 1 &&
  // To deal with something is to make no deal.
  (!/^deal/.test(content[0]?.norm ?? '') || /^(?:the|a|any|this|that|no)$/.test(before)) &&
  !typed.some(({ norm }) => particles.has(norm) || /^(?:more|less|no|not|too|without|call\w*)$/.test(norm));

function nameTerm(base: QuestionTerm, mention: Mention, { about, names }: QuestionTools): QuestionTerm {
  // "the drivers" in a drivers' strike: any statement is about them.
  if (about.has(base.parts.join(' ')) && !mention.ids.some((id) => names.isPerson(id))) {
    return withChange(base, { keys: [...base.keys, ...base.parts], required: false });
  }
  return base;
}

function wordTerm(
  base: QuestionTerm,
  norm: string,
  tools: QuestionTools,
  /** `isCapital`: it has a capital that it need not have. */
  { isCapital, isAboutWords }: { readonly isCapital: boolean; readonly isAboutWords: boolean },
): QuestionTerm | string {
  const day = Object.hasOwn(tools.days, norm) ? tools.days[norm] : undefined;
  if (day)
    return withChange(base, { keys: [stem(norm), day], required: norm !== 'today' && norm !== 'tonight' });
  if (weekdays.some((name) => name === norm)) return base;
  if (grammar.has(norm)) return 'grammar';
  const isKnown = tools.isKnown(stem(norm));
  const helpsOnly = withChange(base, { required: false, isContent: false });
  if (chatter.has(norm)) return isKnown ? helpsOnly : 'talk around the question';
  if (isAboutWords && speechWords.has(norm)) return helpsOnly;
  // Several known words are equally near: the rest of the question settles which is meant.
  const ties = isKnown ? [] : tools.spelling.ties(norm);
  return withChange(base, {
    keys: [...base.keys, ...ties.map(stem)],
    required: !base.keys.some((key) => tools.about.has(key)) && !isLight(norm),
    isName:
      tools.isNameWord(norm) ||
      (norm.length > 3 && !tools.isEnglish(norm) && !tools.lexicon.has(stem(norm))) ||
      (isCapital && (!isKnown || tools.isProper(norm))),
    isContent: !isLight(norm),
  });
}
