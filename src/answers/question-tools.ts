/** What reading a question takes of the knowledge: which words it knows, and as what. */
import type { Knowledge } from '../knowledge/index.ts';
import { daysAfter, weekdayOf } from './calendar.ts';
import { askingWords } from './english/asking-words.ts';
import { englishDictionary } from './english/dictionary.ts';
import { grammar, sayingVerbs } from './english/words.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import { createEnglishSpelling } from './misspelt-english.ts';
import type { Names } from './names.ts';
import { createFactsOf } from './pieces.ts';
import { meantBy, type QuestionTools } from './question/index.ts';
import { remember } from './remember.ts';
import type { SearchIndex } from './search-index.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import type { Statement } from './statements/index.ts';
import { stem, words } from './text.ts';

/** What stands in more statements is a word of the dispute, not a place or a person named in passing. */
const mostOfName = 40;

interface Known {
  readonly knowledge: Knowledge;
  readonly statements: readonly Statement[];
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
  readonly names: Names;
  /** Words of the statements, to which a misspelt word may be corrected. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Made once from each snapshot of the knowledge; what a word is is looked up once, and remembered. */
export function createQuestionTools(known: Known): QuestionTools {
  const { knowledge, index, lexicon, names } = known;
  const { dispute } = knowledge;
  const isKnown = createIsKnown(known);
  const hasCapital = createHasCapital(known);
  const speakers = speakersIn(known);
  const tools: QuestionTools = {
    lexicon,
    names,
    spelling: spellingOf(known, isKnown),
    canSpeak: (id) => names.isPerson(id) || speakers.has(id),
    factsOf: remember(createFactsOf(lexicon, names)),
    meant: remember((norm) => meantBy(norm, tools)),
    isInSources: (key) => index.term(key) !== undefined,
    isKnown,
    isEnglish: (norm) => englishDictionary().isWord(norm),
    isNameWord: (norm) => englishDictionary().isName(norm),
    isProper: (norm) => englishDictionary().isProper(norm),
    isProperHere: remember((norm) => {
      const english = englishDictionary();
      return hasCapital(norm) && (english.isProper(norm) || !english.isWord(norm));
    }),
    isOutsideName: (norm) => englishDictionary().isName(norm) && !isKnown(stem(norm)),
    about: aboutKeys(knowledge, lexicon),
    ownAbout: new Set(dispute.about.map(keyOf)),
    scene: new Set(words(`${dispute.title} ${dispute.summary}`).map(({ norm }) => stem(norm))),
    days: relativeDays(dispute.today.date),
  };
  return tools;
}

/** Whether any statement has a key, or what means the same. */
function createIsKnown({ index, lexicon }: Known): (key: string) => boolean {
  const isInSources = (key: string) => index.term(key) !== undefined;
  return (key) => isInSources(key) || lexicon.alternatives(key).some((other) => isInSources(other.key));
}

/** Whether a word has a capital, where it need not, in the first statements that have it, of the few that do. */
function createHasCapital({ index, statements }: Known): (norm: string) => boolean {
  return (norm) => {
    const term = index.term(stem(norm));
    if (term === undefined || index.frequency(term) > mostOfName) return false;
    const found = index
      .best([[{ term, weight: 1 }]], 3)
      .flatMap((at) => words(statements[at]?.sentence ?? '').slice(1))
      .filter((word) => word.norm === norm && word.afterMark === '');
    return found.length > 0 && found.every(({ capital }) => capital);
  };
}

/** Those whose words some statement gives, and those for whom they speak. */
function speakersIn({ names, statements }: Known): ReadonlySet<string> {
  const spoke = new Set(statements.flatMap(({ speaker }) => speaker ?? []));
  return new Set([...spoke].flatMap((id) => names.speaksFor(id)));
}

function spellingOf({ lexicon, names, vocabulary }: Known, isKnown: (key: string) => boolean): Spelling {
  const asking = askingWords();
  const ofEnglish = createEnglishSpelling(
    (word) => englishDictionary().isListed(word),
    (word) => asking.has(word) || isKnown(stem(word)),
    (word) => grammar.has(word) || sayingVerbs.has(word),
    (a, b) => stem(a) === stem(b),
  );
  return createSpelling(
    [names.vocabulary, vocabulary, lexicon.vocabulary],
    englishDictionary,
    names.isSameName,
    ofEnglish,
  );
}

/** Words for the dispute as a whole, with what means the same. */
function aboutKeys(knowledge: Knowledge, lexicon: Lexicon): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const text of knowledge.dispute.about) {
    // Of "night strike" the head stands for the dispute as well; "night" alone does not.
    for (const key of [keyOf(text), stem(words(text).at(-1)?.norm ?? '')]) {
      for (const one of lexicon.withSynonyms(key)) keys.add(one);
    }
  }
  return keys;
}

/** The weekdays (as stems) that "today", "tomorrow" and "yesterday" stand for on a day. */
function relativeDays(today: string): Record<string, string> {
  const day = (offset: number) => stem(weekdayOf(daysAfter(today, offset)));
  return { today: day(0), tonight: day(0), tomorrow: day(1), yesterday: day(-1) };
}
