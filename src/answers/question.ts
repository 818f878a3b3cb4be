/** A question as typed -> what it asks: its kind, the things it names, and what need not be found in a statement. */
import {
  frames,
  kindOf,
  leadIns,
  smallTalk,
  startsAsYesNo,
  strangerSpeaks,
  truthTags,
} from './english/question-kinds.ts';
import { spellings } from './english/spellings.ts';
import { chatter, grammar, light, somebody, speechVerbs, weekdays } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, type Names, titles } from './names.ts';
import type { QuestionKind } from './outcome.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Quantity } from './quantities.ts';
import type { Spelling } from './spelling.ts';
import { stem, type Word, words } from './text.ts';

export interface QuestionTerm {
  /** As typed. */
  readonly surface: string;
  /** The spelling it was read as, when that differs. */
  readonly readAs?: string;
  readonly kind: Piece['kind'];
  readonly keys: readonly string[];
  /** For a phrase or a name: the stems of its words, which may be found apart. */
  readonly parts: readonly string[];
  /** It has to be found in a statement; otherwise it only helps to choose. */
  readonly required: boolean;
  /** It says something, though any statement may be about it; not a filler. */
  readonly isContent: boolean;
  /** A capital within a sentence, or a name that English knows. */
  readonly isName: boolean;
  readonly mention?: Mention;
  readonly quantity?: Quantity;
}

export interface Question {
  readonly kind: QuestionKind;
  /** False when the words do not say what kind it is: keywords, "and the union?". */
  readonly explicit: boolean;
  readonly terms: readonly QuestionTerm[];
  readonly setAside: readonly { readonly word: string; readonly reason: string }[];
  /** The one whose words or view are asked for. */
  readonly speaker?: Mention;
  /** Somebody wants to know whether something is so. */
  readonly claim: boolean;
  readonly negated: boolean;
  /** "Is X a Y?": about who somebody is. */
  readonly copula: boolean;
  /** Somebody's words are asked for whom the knowledge does not name. */
  readonly stranger: boolean;
  /** Terms joined by "or": one of them is enough. */
  readonly choices: readonly (readonly QuestionTerm[])[];
  readonly cues: Cues;
  /** The normalised words, joined: for patterns. */
  readonly norm: string;
}

/** Signs that a question leans on what was answered before. */
export interface Cues {
  readonly pronouns: ReadonlySet<string>;
  /** "and ...", "what about ...", "how about ...". */
  readonly continues: boolean;
  /** "no, I meant ...". */
  readonly corrects: boolean;
  /** "what else ...", "anything else". */
  readonly more: boolean;
  /** "the other Anna". */
  readonly other: boolean;
  /** "new question:". */
  readonly fresh: boolean;
}

export interface QuestionTools {
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly spelling: Spelling;
  /** Whether it is a person, or some statement is the words of somebody who speaks for it. */
  canSpeak(id: string): boolean;
  /** Whether any statement has the key, or a synonym of it. */
  isKnown(key: string): boolean;
  /** An English word. */
  isEnglish(norm: string): boolean;
  /** A name of the outside world, such as "London". */
  isOutsideName(norm: string): boolean;
  /** Keys of words for the dispute as a whole: any statement is about them. */
  readonly about: ReadonlySet<string>;
  /** The weekday names that "today", "tomorrow" and "yesterday" stand for. */
  readonly days: Readonly<Record<string, string>>;
}

const lightStems = new Set([...light].map((word) => stem(word)));
/** "makes" is as light as "make". */
const isLight = (norm: string): boolean => light.has(norm) || lightStems.has(stem(norm));

/** Longer clauses are cut: nobody asks in so many words, and patterns must stay fast. */
const maxWords = 160;
const maxClauses = 12;

export interface ReadText {
  /** All questions, in order; none when the text is empty. */
  readonly questions: Question[];
  /** It only greets, thanks, or asks what the bot can do. */
  readonly isSmallTalk: boolean;
}

export const readQuestions = (text: string, tools: QuestionTools): Question[] =>
  readText(text, tools).questions;

export function readText(text: string, tools: QuestionTools): ReadText {
  const list = respell(words(text).slice(0, maxWords * 4), tools);
  const clauses = splitClauses(list)
    .slice(0, maxClauses)
    .map((clause) => readClause(clause.slice(0, maxWords), tools));
  return {
    questions: mergeClauses(clauses.filter((clause) => clause.atoms.length > 0 || clause.claim)).map(
      toQuestion,
    ),
    isSmallTalk: clauses.length > 0 && clauses.every((clause) => clause.isSmallTalk),
  };
}

/** A question written with care, without talk around it: a volunteer's ask. Cheaper to read. */
export function readPlainQuestion(text: string, tools: QuestionTools): Question | undefined {
  const list = respell(words(text).slice(0, maxWords), tools);
  const clause = readClause(list, tools, true);
  return clause.atoms.length > 0 ? toQuestion(clause) : undefined;
}

interface SpelledWord extends Word {
  readonly readAs?: string;
}

/** Chat spellings and contractions written out ("dont" -> "do not"), misspelt words corrected. */
function respell(list: readonly Word[], tools: QuestionTools): SpelledWord[] {
  const found: SpelledWord[] = [];
  for (let i = 0; i < list.length; i++) {
    const word = list[i];
    if (!word) continue;
    const next = list[i + 1];
    const pair = next && !next.afterMark ? `${word.norm} ${next.norm}` : '';
    const written = Object.hasOwn(spellings, pair) ? spellings[pair] : undefined;
    if (written !== undefined) i += 1;
    const meant = written ?? spell(word, tools);
    if (meant === undefined) found.push(word);
    else {
      for (const [n, norm] of meant.split(' ').entries()) {
        const isSame = norm === word.norm;
        found.push({
          ...word,
          norm,
          afterMark: n === 0 ? word.afterMark : '',
          ...(isSame ? {} : { readAs: norm }),
        });
      }
    }
  }
  return found;
}

function spell(word: Word, tools: QuestionTools): string | undefined {
  const { norm } = word;
  if (tools.names.vocabulary.has(norm)) return undefined;
  // "Who's" has lost its ending as a possessive would; the ending is told by what stands before it.
  const isContraction =
    /[’'‘]s$/i.test(word.surface) &&
    /^(?:who|what|where|when|why|how|it|that|there|he|she|here|let)$/.test(norm);
  if (isContraction) return norm === 'let' ? undefined : `${norm} is`;
  if (Object.hasOwn(spellings, norm)) return spellings[norm];
  if (grammar.has(norm) || chatter.has(norm) || isLight(norm)) return undefined;
  if (tools.isKnown(stem(norm))) return undefined;
  // "puttin"
  if (norm.endsWith('in') && !tools.isEnglish(norm) && tools.isEnglish(`${norm}g`)) return `${norm}g`;
  if (tools.lexicon.has(stem(norm))) return undefined;
  return tools.spelling.correct(norm) ?? parted(norm, tools);
}

/** "annasmith" -> "anna smith", "phonecall" -> "phone call". */
function parted(norm: string, tools: QuestionTools): string | undefined {
  if (norm.length < 7 || norm.length > 30) return undefined;
  for (let at = 3; at <= norm.length - 3; at++) {
    const [first, last] = [norm.slice(0, at), norm.slice(at)];
    const areWords =
      first.length > 3 && last.length > 3 && [first, last].every((half) => tools.isKnown(stem(half)));
    if (tools.names.isFullName(first, last) || (areWords && !tools.isEnglish(norm)))
      return `${first} ${last}`;
  }
  return undefined;
}

const whWord = /^(?:who|whom|whose|what|when|where|why|how|which)$/;

/** Parts at sentence ends, and at "and who ...", ", when ...". */
function splitClauses(list: readonly SpelledWord[]): SpelledWord[][] {
  const clauses: SpelledWord[][] = [];
  let clause: SpelledWord[] = [];
  const close = () => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  for (const [i, word] of list.entries()) {
    const isWh = whWord.test(word.norm);
    const joins = /^(?:and|also|plus|but)$/.test(word.norm) && whWord.test(list[i + 1]?.norm ?? '');
    const auxiliary = startsAsYesNo.test(`${word.norm} ${list[i + 1]?.norm ?? ''}`);
    if (word.afterMark === '.' || word.afterMark === '?' || joins) close();
    else if (word.afterMark === ',' && clause.length > 1 && (isWh || auxiliary)) close();
    clause.push(word);
  }
  close();
  return clauses;
}

interface Atom {
  /** The normalised word, or NAME for a name that the knowledge has. */
  readonly text: string;
  readonly indexes: readonly number[];
}

interface Clause {
  readonly words: readonly SpelledWord[];
  readonly atoms: readonly Atom[];
  readonly kind?: QuestionKind;
  readonly claim: boolean;
  readonly terms: readonly QuestionTerm[];
  readonly setAside: readonly { word: string; reason: string }[];
  readonly speaker?: Mention;
  readonly negated: boolean;
  readonly copula: boolean;
  readonly stranger: boolean;
  readonly choices: readonly (readonly QuestionTerm[])[];
  readonly cues: Cues;
  readonly norm: string;
  readonly isSmallTalk: boolean;
}

const somebodyPattern = [...somebody].join('|');
const leadInPatterns = leadIns.map(
  (pattern) => new RegExp(pattern.source.replaceAll('SOMEBODY', `(?:${somebodyPattern})`)),
);
/** What may not stand before a lead-in: then it is part of a question. */
const asksFirst = /\b(?:who|whom|whose|what|when|where|why|how|which|did|does)\b/;

function readClause(list: readonly SpelledWord[], tools: QuestionTools, isPlain = false): Clause {
  const mentions = tools.names
    .mentions(list)
    .map((mention) => withFirstName(mention, list, tools))
    .filter((mention) => !isSomebodyElse(mention, list, tools))
    .map(narrowed);
  const setAside: { word: string; reason: string }[] = [];
  let atoms = atomsOf(list, mentions);
  const norm = list.map((word) => word.norm).join(' ');
  const isSmallTalk = !isPlain && smallTalk.some((pattern) => pattern.test(norm));
  const cues = readCues(norm);
  let text = joined(atoms);
  const remove = (pattern: RegExp, reason: string, guard?: RegExp): boolean => {
    const match = pattern.exec(text);
    if (!match || match[0].trim() === '') return false;
    if (guard?.test(match[0])) return false;
    const from = text.slice(0, match.index).split(' ').length - 1;
    const count = match[0].trim().split(' ').length;
    const start = match[0].startsWith(' ') ? from + 1 : from;
    const gone = atoms.slice(start, start + count);
    if (gone.some((atom) => atom.text === 'NAME')) return false;
    for (const i of gone.flatMap((atom) => atom.indexes))
      setAside.push({ word: list[i]?.surface ?? '', reason });
    atoms = atoms.filter((atom) => !gone.includes(atom));
    text = joined(atoms);
    return true;
  };
  let claim = false;
  if (!isPlain) {
    for (const pattern of [corrections, freshStarts]) remove(pattern, 'turns the conversation');
    for (const pattern of frames) remove(pattern, 'a polite frame');
    for (const pattern of leadInPatterns) claim = remove(pattern, 'says who claims it', asksFirst) || claim;
    for (const pattern of truthTags) claim = remove(pattern, 'asks whether it is true') || claim;
  }
  const asked = text;
  const isItWho = isItNameWho.test(asked);
  const wh = isItWho ? undefined : kindOf(asked);
  const yesNo = isItWho || startsAsYesNo.test(`${asked} `);
  const kind =
    yesNo &&
    (!wh || !/\b(?:who|what|when|where|why|how|which)\b/.test(asked)) &&
    wh?.kind !== 'change' &&
    wh?.kind !== 'share'
      ? 'is_it_true'
      : (wh?.kind ?? (claim ? 'is_it_true' : undefined));
  const speaker = kind
    ? (speakerOf(asked, atoms, mentions, tools.canSpeak) ??
      (kind === 'what_said' && mentions.length === 1 && mentions[0]?.ids.some((id) => tools.canSpeak(id))
        ? mentions[0]
        : undefined))
    : undefined;
  const used = new Set<number>();
  /** "which street", "which agency": they say what sort of answer is wanted. */
  const typeNouns = new Set<number>();
  if (wh && kind === wh.kind) {
    const { match } = wh;
    {
      const from = asked.slice(0, match.index).split(' ').length - 1;
      const matched = match[0].trim().split(' ').length;
      for (const atom of atoms.slice(from, from + matched)) {
        if (atom.text === 'NAME') continue;
        for (const i of atom.indexes) (isQuestionWord(list[i]?.norm ?? '') ? used : typeNouns).add(i);
      }
    }
  }
  const rest = new Set(atoms.flatMap((atom) => atom.indexes));
  const terms: QuestionTerm[] = [];
  const placed: { term: QuestionTerm; from: number; to: number }[] = [];
  const speechOnly = kind === 'what_said' || kind === 'who_said';
  for (const piece of piecesOf(list, tools.lexicon, withOnly(tools.names, mentions))) {
    if (!piece.indexes.some((i) => rest.has(i))) continue;
    const surface = piece.indexes.map((i) => list[i]?.surface).join(' ');
    const isSpeechNoun = speechOnly && piece.indexes.every((i) => speechNouns.test(list[i]?.norm ?? ''));
    if (
      isSpeechNoun ||
      (piece.indexes.some((i) => used.has(i)) &&
        piece.indexes.every((i) => used.has(i) || grammar.has(list[i]?.norm ?? '')))
    ) {
      setAside.push({ word: surface, reason: 'asks the question' });
      continue;
    }
    const after = mentions.some((mention) => mention.from === (piece.indexes.at(-1) ?? 0) + 1);
    if (after && piece.kind === 'word' && titles.has(list[piece.indexes[0] ?? 0]?.norm ?? '')) {
      setAside.push({ word: surface, reason: 'a title' });
      continue;
    }
    const read = toTerm(piece, list, tools, speechOnly);
    const isType = (kind === 'where' || kind === 'who') && piece.indexes.every((i) => typeNouns.has(i));
    const isDoubted = claim && kind !== 'is_it_true' && piece.kind === 'quantity';
    const isCount = kind === 'list' && piece.kind === 'quantity' && Number(piece.keys[0]?.slice(1)) <= 10;
    const term =
      typeof read !== 'string' && (isType || isDoubted || isCount) ? { ...read, required: false } : read;
    if (typeof term === 'string') setAside.push({ word: surface, reason: term });
    else {
      terms.push(term);
      placed.push({ term, from: Math.min(...piece.indexes), to: Math.max(...piece.indexes) });
    }
  }
  return {
    words: list,
    atoms,
    ...(kind ? { kind } : {}),
    claim: claim || kind === 'is_it_true',
    terms,
    setAside,
    ...(speaker ? { speaker } : {}),
    negated: /\b(?:not|never|no|nothing|nobody|cannot|without)\b/.test(asked.replace(/\bif .*/, '')),
    copula:
      /^(?:and |so |but )?(?:is|was|are|were) (?:NAME|he|she|they) (?:really |actually |also |still |even |not )*(?:an?|the) /.test(
        asked,
      ),
    stranger: (kind === 'what_said' || kind === 'is_it_true') && !speaker && strangerSpeaks.test(asked),
    choices: choicesOf(list, placed),
    cues,
    norm,
    isSmallTalk,
  };
}

/** The terms on either side of an "or": "861 or 681", "by X or by Y". */
function choicesOf(
  list: readonly Word[],
  placed: readonly { term: QuestionTerm; from: number; to: number }[],
): (readonly QuestionTerm[])[] {
  return list.flatMap((word, at) => {
    if (word.norm !== 'or') return [];
    const before = placed.filter(({ to }) => to < at).at(-1);
    const after = placed.find(({ from }) => from > at);
    return before && after ? [[before.term, after.term]] : [];
  });
}

const corrections =
  /^(?:(?:no|nope|nah|oops|sorry|whoops|wait|ah|oh|actually|hang on|hold on|ok) )*(?:i )?(?:meant|mean|was asking about|am asking about|asked about|was talking about)(?: to ask| to say)?(?: about)?\b/;
const freshStarts =
  /^(?:(?:ok|okay|right|so|and|now|alright|well|cool|great|thanks|thank you|cheers|got it) )*(?:new question|another question|next question|different question|change of subject|new topic|separate question|different topic|unrelated|on another note|moving on|actually|anyway)\b/;

function readCues(norm: string): Cues {
  const pronouns = new Set(
    norm
      .split(' ')
      .filter((word) =>
        /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|it|its|that|this|those|these|there|then|one|ones|both|same|so)$/.test(
          word,
        ),
      ),
  );
  return {
    pronouns,
    continues:
      /^(?:(?:ok|okay|right|so|well|oh|hmm|ah|yeah|cool|thanks|great) )*(?:and|what about|how about|but|or|also|what of|then|plus)\b/.test(
        norm,
      ),
    corrects: corrections.test(norm),
    more: /\b(?:else|anything more|more about|other (?:things?|quotes?|words?|comments?|points?|results?|findings?|numbers?))\b|^(?:more|go on|tell me more|continue|any more|and\?*)$/.test(
      norm,
    ),
    other: /\b(?:the |an)other\b/.test(norm),
    fresh: freshStarts.test(norm),
  };
}

const joined = (atoms: readonly Atom[]): string => atoms.map((atom) => atom.text).join(' ');

function atomsOf(list: readonly Word[], mentions: readonly Mention[]): Atom[] {
  const atoms: Atom[] = [];
  for (let i = 0; i < list.length; ) {
    const mention = mentions.find((m) => m.from === i);
    const to = mention ? mention.to : i + 1;
    const indexes = Array.from({ length: to - i }, (_, n) => i + n);
    const word = list[i]?.norm ?? '';
    const isTitle = titles.has(word) && mentions.some((m) => m.from === i + 1);
    if (mention || !isTitle) atoms.push({ text: mention ? 'NAME' : word, indexes });
    i = to;
  }
  return atoms;
}

/** The names, with the mentions that were sorted out already. */
const withOnly = (names: Names, mentions: readonly Mention[]): Names => ({
  ...names,
  mentions: () => [...mentions],
});

/** "Which Anna is the chair?": another name in the question tells which of several is meant. */
function narrowed(mention: Mention, _: number, all: readonly Mention[]): Mention {
  if (mention.ids.length < 2) return mention;
  const other = all.find(
    (m) =>
      m !== mention && m.ids.length < mention.ids.length && m.ids.every((id) => mention.ids.includes(id)),
  );
  return other ? { ...mention, ids: other.ids } : mention;
}

/** "Jermy Smith": the misspelt first name of the Smith that is meant belongs to the name. */
function withFirstName(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): Mention {
  const before = list[mention.from - 1];
  if (mention.by !== 'part' || !before || list[mention.from]?.afterMark !== '') return mention;
  const ids = mention.ids.filter((id) => tools.names.isNearFirstName(id, before.norm));
  return ids.length === 0 ? mention : { ...mention, from: mention.from - 1, ids, by: 'name' };
}

/**
 * "Chloe Smith" is not the Smith that the knowledge has: a surname right after a first name that is not that
 * person's belongs to somebody else.
 */
function isSomebodyElse(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): boolean {
  if (mention.by !== 'part' || mention.from === 0) return false;
  const before = list[mention.from - 1];
  const first = list[mention.from];
  if (!before || !first || first.afterMark !== '') return false;
  const { norm } = before;
  if (grammar.has(norm) || titles.has(norm) || whWord.test(norm)) return false;
  if (tools.isKnown(stem(norm)) || tools.lexicon.has(stem(norm)) || chatter.has(norm) || light.has(norm))
    return false;
  return tools.isOutsideName(norm) || (before.capital && first.capital && mention.from > 1);
}

const speechVerb = `(?:${speechVerbs.join('|')}|want|wants|wanted|mean|meant|see|sees|view|views|proud|worried|concerned|sure|confident|describing)`;
/** "Was it X who said ..." asks for a yes or no, not for a who. */
const isItNameWho =
  /\b(?:(?:is|was|isnt|wasnt) it|it (?:is|was)) (?:not )?(?:the )?(?:NAME|him|her|he|she|them) (?:who|that)\b/;
const adverbs =
  '(?: (?:also|really|actually|ever|has|had|have|is|was|did|not|openly|publicly|just|then|already|even|directly|exactly|going|to))*';
/** They ask for somebody's words outright: the answer is theirs or none, whether or not they have any. */
// "The agency reported what she said" is about her words.
const ownSpeech = speechVerb.replace(/\|report\w*/g, '');
const saysSo: readonly RegExp[] = [
  /\b(?:(?:is|was) it|it (?:is|was)) (?:not )?(?:the )?(NAME) (?:who|that)\b/,
  /\baccording to (?:the )?(NAME)\b/,
  new RegExp(
    `\\b(?:did|does|do|has|have|had|is|was|would|will|can|could|were|are) (?:not )?(?:the )?(NAME)${adverbs} ${ownSpeech}\\b`,
  ),
  new RegExp(`\\b(NAME)${adverbs} ${ownSpeech}\\b`),
];
const speakerPatterns: readonly RegExp[] = [
  /\b(?:where|how) (?:does|do|did|is|are) (?:the )?(NAME) (?:stand|feel|react|respond|reply|answer|see)\b/,
  ...saysSo,
  /\b(NAME) (?:(?:exact|own|actual|main) )?(?:words|quotes?|quotation|comments?|remarks?|reaction|response|statements?|views?|opinions?|thoughts?|take|message|stance|position|argument|answer|reply|line)\b/,
  /\b(?:words|quotes?|quotation|comments?|remarks?|reaction|response|statements?|views?|opinions?|thoughts?|take|message|stance|position|reply|answer) (?:of|from|by) (?:the )?(NAME)\b/,
  /^(?:(?:and|so|ok|what about|how about) )?(?:the )?(NAME) (?:on|about|re|regarding) \w/,
];

function speakerOf(
  text: string,
  atoms: readonly Atom[],
  mentions: readonly Mention[],
  canSpeak: (id: string) => boolean,
): Mention | undefined {
  for (const pattern of speakerPatterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = match.index + match[0].indexOf('NAME');
    const atom = atoms[text.slice(0, at).split(' ').length - 1];
    const mention = mentions.find((m) => m.from === atom?.indexes[0]);
    if (mention && (saysSo.includes(pattern) || mention.ids.some((id) => canSpeak(id)))) return mention;
  }
  return undefined;
}

/** Within the words of a question pattern, those that may be the content of a question too ("pleaded") are kept. */
function isQuestionWord(norm: string): boolean {
  return grammar.has(norm) || chatter.has(norm) || light.has(norm) || questionNouns.has(norm);
}

const speechNouns =
  /^(?:lines?|phrases?|bits?|statements?|quotes?|quotations?|words?|comments?|remarks?|quoted)$/;

const questionNouns = new Set(
  `back stand stands stance percentage percent share proportion fraction per cent pc date day days month year hour hours minute minutes week weeks job role
  title post position profession length duration meaning definition count trend quote quotation words line comment comments
  remark remarks reaction response view views opinion opinions thought thoughts verdict message stance argument reply
  official politician minister leader figure spokesman spokesperson speaker group body party
  talked talks talking spoke speaks quoted cited said says mentioned mentions
  city town country region area location venue building programme program show channel
  motive motives motivation aim goal purpose justification condition conditions demand demands
  kinds types sorts finish ending starting two three four changed change compared`
    .trim()
    .split(/\s+/),
);

function toTerm(
  piece: Piece,
  list: readonly SpelledWord[],
  tools: QuestionTools,
  speechOnly: boolean,
): QuestionTerm | string {
  const own = piece.indexes.map((i) => list[i]).filter((word) => word !== undefined);
  const surface = own.map((word) => word.surface).join(' ');
  const corrected = own.some((word) => word.readAs !== undefined);
  const base = {
    surface,
    ...(corrected ? { readAs: own.map((word) => word.norm).join(' ') } : {}),
    kind: piece.kind,
    keys: piece.keys,
    parts: own.filter((word) => !grammar.has(word.norm)).map((word) => stem(word.norm)),
    isName: false,
    isContent: true,
  };
  switch (piece.kind) {
    case 'name': {
      // "the drivers" in a drivers' strike: any statement is about them.
      // "On the drivers' side" is for them.
      const sides = /side$/.test(own.at(-1)?.norm ?? '') ? [stem('support')] : [];
      const about =
        tools.about.has(keyOfWords(own)) && !piece.mention.ids.some((id) => tools.names.isPerson(id));
      return about
        ? { ...base, keys: [...base.keys, ...base.parts], required: false, mention: piece.mention }
        : { ...base, keys: [...base.keys, ...sides], required: true, mention: piece.mention };
    }
    case 'quantity':
      // In chat "2" and "4" are words as well.
      return { ...base, required: !/^[124]$/.test(surface), quantity: piece.quantity };
    case 'phrase':
      return {
        ...base,
        required:
          !tools.about.has(piece.keys[0] ?? '') &&
          own.some((word) => (!isLight(word.norm) && !grammar.has(word.norm)) || particles.has(word.norm)),
      };
    case 'word': {
      const [word] = own;
      if (!word) return 'nothing to find';
      const { norm } = word;
      const day = Object.hasOwn(tools.days, norm) ? tools.days[norm] : undefined;
      if (day) return { ...base, keys: [stem(norm), day], required: norm !== 'today' && norm !== 'tonight' };
      if (weekdays.some((name) => name === norm)) return { ...base, required: true };
      if (grammar.has(norm)) return 'grammar';
      if (chatter.has(norm))
        return tools.isKnown(stem(norm))
          ? { ...base, required: false, isContent: false }
          : 'talk around the question';
      if (speechOnly && speechWords.has(norm)) return { ...base, required: false, isContent: false };
      const about = piece.keys.some((key) => tools.about.has(key));
      const outside = tools.isOutsideName(norm);
      const isName =
        outside ||
        (norm.length > 3 && !tools.isEnglish(norm) && !tools.isKnown(stem(norm))) ||
        (word.capital && word.afterMark === '' && piece.indexes[0] !== 0 && !list.every((w) => w.capital));
      // Several known words are equally near: the rest of the question settles which is meant.
      const ties = tools.isKnown(stem(norm)) || tools.isEnglish(norm) ? [] : tools.spelling.ties(norm);
      return {
        ...base,
        ...(ties.length ? { keys: [...base.keys, ...ties.map(stem)] } : {}),
        required: !about && !isLight(norm),
        isName: isName && !tools.isKnown(stem(norm)),
        isContent: !isLight(norm),
      };
    }
  }
}

/** They make a verb of little content mean something: "run out". */
const particles: ReadonlySet<string> = new Set([
  'out',
  'up',
  'down',
  'off',
  'back',
  'ahead',
  'away',
  'over',
  'against',
]);

const keyOfWords = (own: readonly Word[]): string =>
  own
    .filter((word) => !grammar.has(word.norm))
    .map((word) => stem(word.norm))
    .join(' ');

/** Verbs of saying: in "who argued that ..." any of them may stand for the one in the sources. */
const speechWords = new Set(
  `admit admits admitted promise promises promised asked brought bring accused blame blamed argue argues argued claim claims claimed insist insists insisted stress stressed stresses warn warned warns add added adds
  comment commented describe described describes express expressed announce announced declare declared explain explained
  report reported reckon reckons reckoned believes believed thinks thought feels felt complain complained quote quoted
  express voiced voice stated states talked talking talks spoke speaking suggested suggests mentioned mentions saying`
    .trim()
    .split(/\s+/),
);

/** Clauses without content of their own ("is that right?", "who said it?") ask about the clause before them. */
function mergeClauses(clauses: readonly Clause[]): Clause[] {
  const merged: Clause[] = [];
  for (const clause of clauses) {
    const before = merged.at(-1);
    const own = clause.terms.some((term) => term.required);
    if (before && isAside(before) && (own || clause.kind)) {
      merged[merged.length - 1] = clause;
    } else if (before && !own && (clause.kind || clause.claim)) {
      merged[merged.length - 1] = join(
        before,
        clause,
        clause.kind === 'is_it_true' && before.kind
          ? before.kind
          : clause.kind === 'who_is' && !before.terms.some((term) => term.mention)
            ? 'who_said'
            : clause.kind,
      );
    } else if (before && !own) {
      merged[merged.length - 1] = join(before, clause, before.kind);
    } else if (before && !before.kind && clause.kind && !hasOwnSubject(clause)) {
      merged[merged.length - 1] = join(before, clause, clause.kind);
    } else if (before && !before.kind && clause.kind) {
      // A remark before a question that stands on its own.
      merged[merged.length - 1] = clause;
    } else if (before?.kind && !clause.kind && own) {
      merged[merged.length - 1] = join(before, clause, before.kind);
    } else merged.push(clause);
  }
  return merged;
}

const isAside = (clause: Clause): boolean =>
  !clause.kind && !clause.terms.some((term) => term.required) && !clause.claim;

const hasOwnSubject = (clause: Clause): boolean => {
  const leans = ['he', 'she', 'they', 'it', 'that', 'this', 'him', 'them'].some((word) =>
    clause.cues.pronouns.has(word),
  );
  return !leans;
};

function join(a: Clause, b: Clause, kind: QuestionKind | undefined): Clause {
  return {
    words: [...a.words, ...b.words],
    atoms: [...a.atoms, ...b.atoms],
    ...(kind ? { kind } : {}),
    claim: a.claim || b.claim,
    terms: [...(a.claim && kind !== 'is_it_true' ? a.terms.map(doubted) : a.terms), ...b.terms],
    setAside: [...a.setAside, ...b.setAside],
    ...(a.speaker ? { speaker: a.speaker } : b.speaker ? { speaker: b.speaker } : {}),
    negated: a.negated || b.negated,
    copula: a.copula || b.copula,
    stranger: a.stranger || b.stranger,
    choices: [...a.choices, ...b.choices],
    cues: {
      pronouns: new Set([...a.cues.pronouns]),
      continues: a.cues.continues,
      corrects: a.cues.corrects || b.cues.corrects,
      more: a.cues.more || b.cues.more,
      other: a.cues.other || b.cues.other,
      fresh: a.cues.fresh || b.cues.fresh,
    },
    norm: `${a.norm} ${b.norm}`,
    isSmallTalk: a.isSmallTalk && b.isSmallTalk,
  };
}

/** In a claim that is to be put right, the claimed number or day need not be found. */
const doubted = (term: QuestionTerm): QuestionTerm => (term.quantity ? { ...term, required: false } : term);

function toQuestion(clause: Clause): Question {
  return {
    kind: clause.kind ?? 'about',
    explicit: clause.kind !== undefined,
    terms: clause.terms,
    setAside: clause.setAside,
    ...(clause.speaker ? { speaker: clause.speaker } : {}),
    claim: clause.claim,
    negated: clause.negated,
    copula: clause.copula,
    stranger: clause.stranger,
    choices: clause.choices,
    cues: clause.cues,
    norm: clause.norm,
  };
}
