/** A question as typed -> what it asks: its kind, the things it names, and what need not be found in a statement. */
import { smallTalk } from '../english/talk.ts';
import { createPatternIndex, type PatternIndex } from '../pattern-index.ts';
import { joinNorms, words } from '../text.ts';
import { withArticles } from './articles.ts';
import { withoutAsides } from './asides.ts';
import { type Clause, readClause } from './clause.ts';
import { mergeClauses, toQuestion } from './clauses.ts';
import { changeQuestion, type Question, type QuestionTools } from './question.ts';
import { respell, type SpelledWord } from './respell.ts';
import { splitClauses, startsQuestion } from './split.ts';
import { whWord } from './word-kinds.ts';
import { inPlainWords } from './wordy.ts';

export type { Question, QuestionTerm, QuestionTools } from './question.ts';
export {
  asksFor,
  changeQuestion,
  idsIn,
  impliedWord,
  isDay,
  isOfDispute,
  isOwnWord,
  isTime,
  timed,
  withChange,
} from './question.ts';
export { meantBy } from './respell.ts';

/** Longer clauses are cut: nobody asks in so many words, and patterns must stay fast. */
const maxWords = 160;
/** And so are longer texts. */
const maxWordsOfText = maxWords * 4;
const maxClauses = 12;
const maxQuotedLength = 2000;

interface ReadText {
  /** Its words as they were read, joined. */
  readonly norm: string;
  /** All questions, in order; none when the text is empty. */
  readonly questions: Question[];
  /** It only greets, thanks, or asks what the bot can do. */
  readonly isSmallTalk: boolean;
}

/** "How much does it cost the company (not the hotels)?": what is not asked. */
const leftOutInBrackets = /\((?:not|excluding|except|without) [^()]{1,60}\)/gi;

/** "... (homework due tomorrow)": apart from what stands before. */
const lastBrackets = /\s[([]([^()[\]]{1,80})[)\]]\s*$/;

const endsWithMark = /\?[\s"'”’)?!]*$/;

/** Between single marks as well, where they are no apostrophes. */
const quotation = /[“"]([^“”"]{4,200})[”"]|(?<!\w)['‘]((?:[^'‘’]|['’](?=\w)){8,200})['’](?!\w)/g;

/** What stands between quotation marks, when it is more than a word. */
const quotedIn = (text: string): string[] =>
  !/[“"'‘]/.test(text)
    ? []
    : [...text.matchAll(quotation)].flatMap(([, double, single = '']) => {
        const list = words(double ?? single);
        return list.length > (double ? 1 : 3) ? [joinNorms(list)] : [];
      });

/** "My nan texted me "who runs it?", bless her": what is asked between the marks is all of the question. */
function askedInQuotes(text: string): string | undefined {
  const [match, ...more] = /["“]/.test(text) ? [...text.matchAll(/["“]([^“”"]{8,300})["”]/g)] : [];
  if (!match?.[1] || more.length > 0) return undefined;
  const inner = words(match[1]);
  const isAsked = startsQuestion(inner, 0) && (/\?\s*$/.test(match[1]) || whWord.test(inner[0]?.norm ?? ''));
  const around = words(text.replace(match[0], ' . ').replace(/\bwhat to\b/g, '')).map(({ norm }) => norm);
  return isAsked && !around.some((word) => whWord.test(word)) ? match[1] : undefined;
}

let talkIndex: PatternIndex | undefined;

function isSmallTalk({ norm }: Clause): boolean {
  talkIndex ??= createPatternIndex(smallTalk);
  return talkIndex.candidates(norm).some((number) => smallTalk[number]?.test(norm));
}

/** The indexes of the words within quotations, but for the first of each: before it a clause may end. */
function quotedWords(list: readonly SpelledWord[], quoted: readonly string[]): ReadonlySet<number> {
  const within = new Set<number>();
  if (quoted.length === 0) return within;
  const norms = list.map(({ norm }) => norm);
  for (const run of quoted) {
    const inner = run.split(' ');
    const from = norms.findIndex((_, at) => inner.every((norm, n) => norms[at + n] === norm));
    for (let n = 1; from >= 0 && n < inner.length; n++) within.add(from + n);
  }
  return within;
}

/** Reads a message as people type it: several questions, greetings and talk around them. */
export function readText(text: string, tools: QuestionTools): ReadText {
  const asks = askedInQuotes(text.slice(0, maxQuotedLength)) ?? text;
  const quoted = quotedIn(asks.slice(0, maxQuotedLength));
  const typed = asks.replace(leftOutInBrackets, ' ').replace(lastBrackets, ', $1');
  const spelt = respell(words(typed).slice(0, maxWordsOfText), tools);
  const list = inPlainWords(withArticles(spelt, tools));
  const within = quotedWords(list, quoted);
  const asked = withoutAsides(list, (at) => within.has(at), tools);
  const parts = splitClauses(asked.list, (at) => within.has(at + asked.from)).slice(0, maxClauses);
  const clauses = parts.map((clause, n) => {
    const isMarked = n === parts.length - 1 && endsWithMark.test(typed);
    return readClause(clause.slice(0, maxWords), tools, { quoted, isMarked });
  });
  // A quotation with a full stop in it is in no one clause.
  const apart = quoted.filter((run) => !clauses.some((clause) => clause.quoted.includes(run)));
  const merged = mergeClauses(clauses.filter((clause) => !clause.isEmpty || clause.claim));
  return {
    // As a volunteer's ask is read, which is written with care.
    norm: joinNorms(spelt),
    questions: withoutTold(merged).map((clause, n) => {
      const question = toQuestion(n > 0 && asksByItself(clause) ? withoutJoin(clause) : clause);
      if (apart.length === 0 && (n > 0 || asked.setAside.length === 0)) return question;
      return changeQuestion(question, {
        quoted: [...new Set([...question.quoted, ...apart])],
        setAside: n > 0 ? question.setAside : [...asked.setAside, ...question.setAside],
      });
    }),
    isSmallTalk: clauses.length > 0 && clauses.every(isSmallTalk),
  };
}

/** "What does the firm want, and what does Smith want?": "and" joins two questions, and the second names whom it is about. */
const asksByItself = ({ kind, norm, terms }: Clause): boolean =>
  kind !== undefined &&
  /^(?:and|also|plus) (?:who|whom|whose|what|when|where|why|how|which)\b/.test(norm) &&
  terms.some(({ mention, required }) => mention && required);

const withoutJoin = (clause: Clause): Clause => ({ ...clause, cues: { ...clause.cues, continues: false } });

/** "I thought we covered this. Who runs it?": only one of them is asked. */
const withoutTold = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.some(({ kind, isTold }) => kind && !isTold) ? clauses.filter(({ isTold }) => !isTold) : clauses;

/** The questions in a text, in order; none when it is empty. */
export const readQuestions = (text: string, tools: QuestionTools): Question[] =>
  readText(text, tools).questions;

/** A question written with care, without talk around it: a volunteer's ask. Cheaper to read. */
export function readPlainQuestion(text: string, tools: QuestionTools): Question | undefined {
  const clause = readClause(respell(words(text).slice(0, maxWords), tools), tools, { isPlain: true });
  return clause.isEmpty ? undefined : toQuestion(clause);
}
