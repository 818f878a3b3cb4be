/** Questions -> outcomes. Pure: no files, clock, network or Discord. */
import type { Knowledge } from '../knowledge/index.ts';
import { createAskIndex, readAsk } from './asks.ts';
import { createConversation } from './conversation.ts';
import { createDecider } from './decide.ts';
import type { Decision } from './decision.ts';
import { createDemands } from './demands/index.ts';
import { askingWords } from './english/asking-words.ts';
import { englishDictionary } from './english/dictionary.ts';
import { grammar, sayingVerbs, weekdays } from './english/words.ts';
import { createLexicon, keyOf } from './lexicon.ts';
import { createMatcher } from './match.ts';
import { createEnglishSpelling } from './misspelt-english.ts';
import { createNames, descriptions } from './names.ts';
import type { Context, Offer, Outcome, Suggestion } from './outcome.ts';
import { combine, helpOf, offerOf, outcomeOf } from './outcomes.ts';
import { createFactsOf, nameTerm } from './pieces.ts';
import {
  changeQuestion,
  meantBy,
  type Question,
  type QuestionTerm,
  type QuestionTools,
  readPlainQuestion,
  readQuestions,
  readText,
} from './question/index.ts';
import { remember } from './remember.ts';
import { createRepeats, type Repeated } from './repeats.ts';
import { createSpelling } from './spelling.ts';
import { compileStatements, type Statement } from './statements/index.ts';
import { createSuggestions, exampleQuestions } from './suggestions.ts';
import { indexStatements } from './terms.ts';
import { stem, words } from './text.ts';
import { verdictOf, verdictOnChange } from './verdicts.ts';
import { createTermWeights, weights } from './weights.ts';

export type * from './outcome.ts';
export { exampleQuestions } from './suggestions.ts';

/** Answers questions from one snapshot of the knowledge. Same question and context, same outcome. */
export interface Answerer {
  /** A question as people type it, up to 6,000 characters; `context` is what was last answered in that place. */
  ask(question: string, context?: Context): Outcome;
  /** What a speaker said: `/said who about`. Both may be an id picked from suggestions, or free text. */
  said(query: { readonly who?: string; readonly about?: string }): Outcome;
  /** Who said these words: a remembered fragment, misspelt or not. */
  whoSaid(words: string): Outcome;
  /** All strikes: days, hours, cover. */
  strikes(): Outcome;
  /** All polls: what they found. */
  polls(): Outcome;
  help(): Outcome;
  /** The answer that a picked offer stands for; `undefined` when the statement is not (or no longer) known. */
  show(statement: string): Outcome | undefined;
  /** Suggestions while somebody types; an empty text gives a curated list. At most `limit`. */
  suggest(
    what: 'speaker' | 'topic' | 'quote' | 'question',
    typed: string,
    limit?: number,
  ): readonly Suggestion[];
  /** What else is known about what an answer's statement is about, best first. */
  related(statement: string, limit?: number): readonly Offer[];
}

const maxQuestions = 3;
/** What stands in more statements is a word of the dispute, not a place or a person named in passing. */
const mostOfName = 40;

/** Compiles the knowledge and builds the index: about a second for a hundred entries with their asks, less once the code is warm. */
export function createAnswerer(knowledge: Knowledge): Answerer {
  const whole = new Set(
    knowledge.dispute.about.flatMap((text) => words(text).map((word) => stem(word.norm))),
  );
  const lexicon = createLexicon(
    knowledge.vocabulary.map((group) => group.words),
    knowledge.dispute.about,
    // What stands for the dispute as a whole tells nobody apart.
    descriptions(knowledge).flatMap(([word, id]) =>
      whole.has(stem(word)) ? [] : [[word, nameTerm(id)] as const],
    ),
  );
  const names = createNames(knowledge);
  const compiled = compileStatements(knowledge, names);
  const vocabulary = new Set<string>();
  const index = indexStatements(compiled, lexicon, names, vocabulary);
  const spoke = new Set(compiled.map(({ speaker }) => speaker));
  const speakers = new Set([...spoke].flatMap((id) => (id ? names.speaksFor(id) : [])));
  const about = aboutKeys(knowledge, lexicon);
  const isKnown = (key: string) =>
    index.term(key) !== undefined ||
    lexicon.alternatives(key).some((other) => index.term(other.key) !== undefined);
  /** Whether a word has a capital, where it need not, in the first statements that have it, of the few that do. */
  const hasCapital = (norm: string): boolean => {
    const term = index.term(stem(norm));
    if (term === undefined || index.frequency(term) > mostOfName) return false;
    const found = index
      .best([[{ term, weight: 1 }]], 3)
      .flatMap((at) => words(compiled[at]?.sentence ?? '').slice(1))
      .filter((word) => word.norm === norm && word.afterMark === '');
    return found.length > 0 && found.every(({ capital }) => capital);
  };
  const asking = askingWords();
  const tools: QuestionTools = {
    lexicon,
    names,
    spelling: createSpelling(
      [names.vocabulary, vocabulary, lexicon.vocabulary],
      englishDictionary,
      names.isSameName,
      createEnglishSpelling(
        (word) => englishDictionary().isListed(word),
        (word) => asking.has(word) || isKnown(stem(word)),
        (word) => grammar.has(word) || sayingVerbs.has(word),
        (a, b) => stem(a) === stem(b),
      ),
    ),
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
    about,
    scene: new Set(
      words(`${knowledge.dispute.title} ${knowledge.dispute.summary}`).map(({ norm }) => stem(norm)),
    ),
    days: relativeDays(knowledge.dispute.today.date),
  };
  const termWeight = createTermWeights(compiled.length, index);
  const askWeight = (term: QuestionTerm) =>
    term.required ? termWeight(term, term.keys) : weights.askOptional;
  const asks = compiled.map((statement) =>
    statement.asks.flatMap((text) => readAsk(text, tools, askWeight) ?? []),
  );
  const askIndex = createAskIndex(asks);
  const matcher = createMatcher(compiled, askIndex, index, lexicon);
  const repeats = createRepeats(compiled, index, { lexicon, names });
  const meetsDemands = createDemands(names, lexicon, knowledge);
  const decider = createDecider(matcher, index, lexicon, names, meetsDemands, knowledge.dispute.today.date);
  const conversation = createConversation(
    compiled,
    matcher,
    index,
    decider,
    names,
    meetsDemands,
    knowledge.dispute.today.date,
  );
  const outcomeTools = { knowledge, statements: compiled, names, matcher };
  const suggestions = createSuggestions(knowledge, compiled, names);
  const examples = exampleQuestions(knowledge, 3);

  const answer = (question: Question, context: Context | undefined): Outcome => {
    // "Give me the gist in a sentence or two": of nothing else but the dispute.
    if (
      question.cues.summary &&
      !/\b(?:apart|aside|besides|other than)\b/.test(question.norm) &&
      question.terms.every((term) => !term.required || term.quantity)
    ) {
      const summary = show('dispute');
      if (summary) return summary;
    }
    // "List every strike, past and planned"
    if (question.kind === 'list' && listsStrikes.test(question.norm)) return strikes();
    const read = conversation.decide(question, context);
    return outcomeOf(read.question, read.decision, context, outcomeTools, read.follows);
  };
  /** A volunteer wrote down this very question: its entry answers it. */
  const askedAsWritten = (
    norm: string,
    text: string,
    context: Context | undefined,
  ): { question: Question; decision: Decision } | undefined => {
    const written = askIndex.same(norm);
    // "Who did the poll?" may have been written down for each of two polls: then it is of the one just spoken of.
    const last = matcher.indexOf(context?.statements[0] ?? '');
    const ofLast = written.filter(
      (at) => last !== undefined && compiled[at]?.entry === compiled[last]?.entry,
    );
    const at = ofLast.length > 0 ? ofLast : written;
    const question = at.length > 0 ? readPlainQuestion(text, tools) : undefined;
    const match = question && matcher.best(question, at);
    if (!match) return undefined;
    if (match.statement.type === 'gap') return { question, decision: { type: 'gap', match, near: [] } };
    const verdict = question.claim ? verdictOf(question, match, { lexicon, names }) : undefined;
    const runnerUp = matcher.rank(question).find(({ statement }) => statement !== match.statement);
    return {
      question,
      decision: {
        type: 'found',
        match,
        ...(verdict ? { verdict } : {}),
        others: [],
        ...(runnerUp ? { runnerUp } : {}),
      },
    };
  };
  /** What a claim repeats word for word, or with a word changed. */
  const repeatedIn = (text: string, norm: string, questions: readonly Question[]): Repeated | undefined => {
    const isQuestion = /\?\s*$/.test(text);
    // "Is it true that ... when ...?" may be read as asking when.
    const mayClaim =
      questions.some(({ claim }) => claim) || asksIfTrue.test(norm) || (isQuestion && !asksOpenly.test(norm));
    if (!mayClaim) return undefined;
    const setAside = questions.flatMap((question) => question.setAside.flatMap(({ word }) => words(word)));
    return repeats.find(norm, isQuestion, new Set(setAside.map((word) => word.norm)));
  };
  const ask = (text: string, context?: Context): Outcome => {
    const read = readText(text, tools);
    const questions = read.questions.slice(0, maxQuestions);
    const [first] = questions;
    const asked = askedAsWritten(read.norm, text, context);
    if (asked) return outcomeOf(asked.question, asked.decision, context, outcomeTools);
    if (read.isSmallTalk || !first) return helpOf(examples, knowledge, context);
    const repeated = repeatedIn(text, read.norm, questions);
    const ofRepeated = ({ at, change }: Repeated): Outcome => {
      const question = changeQuestion(first, { kind: 'is_it_true', explicit: true, claim: true });
      const match = matcher.match(question, at);
      const verdict = verdictOnChange(change, question, match, { lexicon, names });
      return outcomeOf(question, { type: 'found', match, verdict, others: [] }, context, outcomeTools);
    };
    // Somebody else may have done the same.
    if (repeated && repeated.change !== 'name') return ofRepeated(repeated);
    const outcomes: Outcome[] = [];
    let now = context;
    for (const question of questions) {
      const outcome = answer(question, now);
      if (outcome.type === 'answer') now = outcome.context;
      outcomes.push(outcome);
    }
    const isBorneOut = outcomes.some((outcome) => outcome.type === 'answer' && outcome.verdict === 'yes');
    return repeated && isBorneOut ? ofRepeated(repeated) : combine(outcomes);
  };
  const show = (id: string): Outcome | undefined => {
    const at = matcher.indexOf(id);
    const statement = at === undefined ? undefined : compiled[at];
    if (!statement || at === undefined || statement.type === 'gap') return undefined;
    const question: Question = {
      ...emptyQuestion,
      kind: statement.answers.what_said ? 'what_said' : 'about',
    };
    return outcomeOf(
      question,
      { type: 'found', match: matcher.match(question, at), others: [] },
      undefined,
      outcomeTools,
    );
  };
  const collect = (statements: readonly Statement[], question: Question): Outcome => {
    const matches = statements
      .flatMap((s) => matcher.indexOf(s.id) ?? [])
      .map((at) => matcher.match(question, at));
    const [match, ...others] = matches;
    return match
      ? outcomeOf(question, { type: 'found', match, others }, undefined, outcomeTools)
      : outcomeOf(question, { type: 'missing', near: [], unplaced: [] }, undefined, outcomeTools);
  };
  const strikes = (): Outcome =>
    collect(
      compiled.filter((s) => s.type === 'event' && s.id === s.entry && isStrike(knowledge, s.entry)),
      { ...emptyQuestion, kind: 'when' },
    );
  return {
    ask,
    said({ who, about: topic }) {
      const speaker = who && knowledge.entries.has(who) ? names.label(who) : who;
      if (!speaker && !topic) return helpOf(examples, knowledge);
      return ask(
        speaker
          ? `What did ${speaker} say${topic ? ` about ${topic}` : ''}?`
          : `What did people say about ${topic}?`,
      );
    },
    whoSaid: (fragment) => ask(`Who said ${fragment}`),
    strikes,
    polls: () =>
      collect(
        compiled.filter((s) => s.type === 'poll' && s.id === s.entry),
        emptyQuestion,
      ),
    help: () => helpOf(examples, knowledge),
    show,
    suggest: suggestions.suggest,
    related(id, limit = 5) {
      const at = matcher.indexOf(id);
      const statement = at === undefined ? undefined : compiled[at];
      if (!statement) return [];
      const [question] = readQuestions(statement.sentence, tools);
      if (!question) return [];
      const seen = new Set([statement.entry]);
      const offers: Offer[] = [];
      for (const { statement: other } of matcher.rank(changeQuestion(question, { kind: 'about' }))) {
        if (seen.has(other.entry) || other.type === 'gap' || offers.length >= limit) continue;
        seen.add(other.entry);
        offers.push(offerOf(other));
      }
      return offers;
    },
  };
}

const asksIfTrue = /\b(?:true|right|correct|accurate|fact|really|confirm|check|verify|yeah|innit)\b/;
const asksOpenly = /^(?:(?:and|so|but|ok) )*(?:who|whom|whose|what|when|where|why|how|which)\b/;

const listsStrikes =
  /^(?:(?:please|can you|could you) )*(?:list|name|show|give)(?: me| us)? (?:(?:all|every|each|of|the) )*(?:strikes?|walkouts?|stoppages?)\b/;

const emptyQuestion: Question = {
  kind: 'about',
  explicit: true,
  terms: [],
  setAside: [],
  speaker: undefined,
  claim: false,
  negated: false,
  copula: false,
  stranger: false,
  choices: [],
  quoted: [],
  cues: {
    pronouns: new Set(),
    continues: false,
    corrects: false,
    more: false,
    other: false,
    summary: false,
    fresh: false,
  },
  norm: '',
};

const isStrike = (knowledge: Knowledge, id: string): boolean => {
  const entry = knowledge.entries.get(id);
  return entry?.type === 'event' && keyOf(entry.kind) === keyOf('strike');
};

/** Words for the dispute as a whole, with what means the same. */
function aboutKeys(knowledge: Knowledge, lexicon: ReturnType<typeof createLexicon>): Set<string> {
  const keys = new Set<string>();
  for (const text of knowledge.dispute.about) {
    // Of "night strike" the head stands for the dispute as well; "night" alone does not.
    for (const key of [keyOf(text), stem(words(text).at(-1)?.norm ?? '')]) {
      keys.add(key);
      for (const other of lexicon.alternatives(key)) keys.add(other.key);
    }
  }
  return keys;
}

/** The weekdays (as stems) that "today", "tomorrow" and "yesterday" stand for on a day. */
function relativeDays(today: string): Record<string, string> {
  const at = new Date(`${today}T00:00Z`).getUTCDay();
  const day = (offset: number) => stem(weekdays[(at + offset + 7) % 7] ?? '');
  return { today: day(0), tonight: day(0), tomorrow: day(1), yesterday: day(-1) };
}
