/** One piece -> its term, or why it is set aside. */
import { chatter, grammar, schoolwork, somebody, weekdays } from '../english/words.ts';
import { keyOf } from '../lexicon.ts';
import type { Mention } from '../names.ts';
import type { Piece } from '../pieces.ts';
import { numberTerm } from '../quantities.ts';
import { editDistance } from '../spelling.ts';
import { joinNorms, plain, stem, type Word } from '../text.ts';
import { type QuestionTerm, type QuestionTools, withChange } from './question.ts';
import type { SpelledWord } from './respell.ts';
import { isLight, particles, speechWords } from './word-kinds.ts';

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

/** "Mums n dads" is no guess, nor is one letter in a word of which no other is a letter off. */
function isGuess({ surface, norm, readAs }: SpelledWord, { spelling }: QuestionTools): boolean {
  if (readAs === undefined || norm === 'and') return false;
  const typed = plain(surface);
  return editDistance(typed, norm, 1) > 1 || spelling.near(typed).some((word) => stem(word) !== stem(norm));
}

/** A term, or the reason why the piece is set aside. */
export function toTerm(
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
    isGuess: typed.some((word) => isGuess(word, tools)),
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
      // "The 09 strike" is no nine of anything.
      if (years.length > 0)
        return withChange(base, { keys: surface.startsWith('0') ? years : [...base.keys, ...years] });
      // "The 41m cut": millions, or metres.
      const after = list[Math.max(...piece.indexes) + 1]?.norm;
      if (after === 'm' && piece.quantity.kind === 'number')
        return withChange(base, { keys: [...base.keys, numberTerm(piece.quantity.value * 1e6)] });
      // In chat "2" and "4" are words as well; "zero protests" are none.
      return withChange(base, { required: !/^(?:[124]|zero)$/i.test(surface), isContent: surface !== '1' });
    }
    case 'phrase':
      // "What does she insist on?"
      if (isAboutWords && content.every((word) => speechWords.has(word.norm)))
        return withChange(base, { required: false, isContent: false });
      return withChange(base, {
        required:
          // "The High Court" is no court in general.
          (typed.length > 1 &&
            // "In New Town", where all of it takes place.
            !(
              tools.ownAbout.has(piece.keys[0] ?? '') &&
              /^(?:in|of|across|around|throughout)$/.test(list[(piece.indexes[0] ?? 0) - 1]?.norm ?? '')
            ) &&
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
      // "Do they back the walkout?", "back then": nobody comes back.
      const next = list[(piece.indexes[0] ?? 0) + 1]?.norm ?? '';
      const mayReturn =
        word.norm === 'back' && !/^(?:the|an?|his|her|their|our|this|these|those|then)$/.test(next);
      // "Can they get the crews back?": nobody is backed.
      const at = piece.indexes[0] ?? 0;
      if (mayReturn && endsPart.test(next) && list.slice(Math.max(0, at - 5), at - 1).some(getsBack))
        return withChange(base, { keys: ['back (noun)', keyOf('bring back')], isContent: true });
      return wordTerm(base, word.norm, tools, {
        isCapital,
        isAboutWords,
        mayReturn,
        // "How long will the exam take?", of one that the sources tell of; "for the exam" says why it is asked.
        isTheirs:
          schoolwork.has(word.norm) &&
          before === 'the' &&
          list[at - 2]?.norm !== 'for' &&
          tools.isInSources(stem(word.norm)),
        // "The president of Portugal", of whom there are others here.
        isOfOffice: before === 'of' && isOfManyBodies(list[at - 2]?.norm ?? ''),
        isAfterThe:
          before === 'the' &&
          /^$|^(?:of|to|at|in|on|from|and|or|a|an|be|are|will|until|till|is|was|did|that|then|though|before|after|when|while|who|why|by|for|with|did|does|were|are|they|what|how|where)$/.test(
            next,
          ),
      });
    }
  }
}

const getsBack = ({ norm }: Word): boolean =>
  /^(?:g[eo]t|gets|getting|fetch|fetched|br(?:ing|ings|inging|ought)|call(?:s|ed|ing)?|order(?:s|ed)?|pull(?:s|ed)?|want(?:s|ed)?)$/.test(
    norm,
  );
const endsPart =
  /^$|^(?:in|if|when|to|for|at|from|on|and|or|then|now|again|early|during|by|because|after|before)$/;

/** Offices that many bodies have; of ministers and mayors those of the place are meant. */
const isOfManyBodies = (norm: string): boolean =>
  /^(?:president|secretary|head|chair|leader|director|chief|boss)$/.test(norm);

/** A phrase whose other words are grammar; what makes it mean something else ("run out", "no money") has to be there. */
const isOneWord = (piece: Piece, typed: readonly Word[], content: readonly Word[], before = ''): boolean =>
  piece.kind === 'phrase' &&
  content.length === 1 &&
  // To deal with something is to make no deal, nor is who is in charge charged with anything.
  (!/^(?:deal|charge)/.test(content[0]?.norm ?? '') || /^(?:the|a|any|this|that|no)$/.test(before)) &&
  !typed.some(({ norm }) => particles.has(norm) || /^(?:more|less|no|not|too|without|call\w*)$/.test(norm));

function nameTerm(base: QuestionTerm, mention: Mention, { about, names }: QuestionTools): QuestionTerm {
  // "The company": whatever else is called a company will do as well.
  if (mention.isOrdinary)
    return withChange(base, { keys: [...base.keys, ...base.parts], required: false, isContent: false });
  // "the drivers" in a drivers' strike: any statement is about them.
  if (about.has(base.parts.join(' ')) && !mention.ids.some((id) => names.isPerson(id))) {
    return withChange(base, { keys: [...base.keys, ...base.parts], required: false });
  }
  return base;
}

/** The keys of the days that "the 17th" may be. "The 2nd strike" is no day. */
function datesOf(norm: string, isAfterThe: boolean): string[] {
  const day = isAfterThe ? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(norm)?.[1] ?? 0) : 0;
  if (day < 1 || day > 31) return [];
  const two = (value: number) => String(value).padStart(2, '0');
  return Array.from({ length: 12 }, (_, month) => `d${two(month + 1)}-${two(day)}`);
}

function wordTerm(
  base: QuestionTerm,
  norm: string,
  tools: QuestionTools,
  /**
   * `isCapital`: it has a capital that it need not have; `mayReturn`: it is "back", and may be of coming back; `isTheirs`:
   * it is no schoolwork of the asker's; `isOfOffice`: it tells whose head is meant.
   */
  {
    isCapital,
    isAboutWords,
    mayReturn,
    isTheirs,
    isOfOffice,
    isAfterThe,
  }: {
    readonly isCapital: boolean;
    readonly isAboutWords: boolean;
    readonly mayReturn: boolean;
    readonly isTheirs: boolean;
    readonly isOfOffice: boolean;
    readonly isAfterThe: boolean;
  },
): QuestionTerm | string {
  const day = Object.hasOwn(tools.days, norm) ? tools.days[norm] : undefined;
  if (day)
    return withChange(base, { keys: [stem(norm), day], required: norm !== 'today' && norm !== 'tonight' });
  if (weekdays.some((name) => name === norm)) return base;
  const dates = datesOf(norm, isAfterThe);
  if (dates.length > 0) return withChange(base, { keys: [...base.keys, ...dates] });
  if (grammar.has(norm)) return 'grammar';
  const isKnown = tools.isKnown(stem(norm));
  const helpsOnly = { required: false, isContent: false };
  if (chatter.has(norm) && !isTheirs)
    return isKnown ? withChange(base, helpsOnly) : 'talk around the question';
  if (isAboutWords && speechWords.has(norm)) return withChange(base, helpsOnly);
  // Several known words are equally near: the rest of the question settles which is meant.
  const ties = isKnown ? [] : tools.spelling.ties(norm);
  // "Kenyan" is of Kenya.
  const country = norm.endsWith('an') ? stem(norm.slice(0, -1)) : '';
  // "What raise do they want?": its place makes it say more.
  const saysLittle = isLight(norm) && base.keys.includes(stem(norm));
  return withChange(base, {
    keys: [
      ...base.keys,
      ...ties.map(stem),
      ...(tools.isKnown(country) ? [country] : []),
      // "Bring them back", "they come back"
      ...(mayReturn ? ['back (noun)'] : []),
    ],
    required: (isOfOffice || !base.keys.some((key) => tools.about.has(key))) && !saysLittle,
    isName:
      tools.isNameWord(norm) ||
      (norm.length > 3 && !tools.isEnglish(norm) && !tools.lexicon.has(stem(norm))) ||
      (isCapital && (!isKnown || tools.isProper(norm))) ||
      (isKnown && norm.length > 3 && !isLight(norm) && tools.isProperHere(norm)),
    isContent: !saysLittle,
  });
}
