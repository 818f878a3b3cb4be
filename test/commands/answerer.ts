/** A small answerer with fixed outcomes, for tests of what happens before and after it. */
import type { Answer, Answerer, Choose, Context, Help, NotCovered } from '../../src/answers/index.ts';
import { longId } from '../replies/knowledge.ts';

export const tide: Answer = {
  type: 'answer',
  headline: 'Dara Quill said "the tide waits for no *rota*".',
  text: 'Said on 3 March 2031.\n# It is the only thing she said.',
  entries: ['quill-tide'],
  citations: [{ source: 'gazette', paragraph: 2 }],
  context: { kind: 'who_said', statements: ['quill-tide', 'night-strike.time-1'] },
  explanation: {
    kind: 'who_said',
    matched: [{ word: 'tide' }, { word: 'rota', via: 'roster' }],
    setAside: [{ word: 'the', reason: 'says nothing' }],
    unplaced: [],
    score: 3,
    runnerUp: {
      statement: 'night-strike.time-1',
      sentence: 'The strike is at night.',
      lost: 'No words in common.',
    },
  },
};

export const strikes: Answer = {
  type: 'answer',
  headline: 'The first strike runs from 8am to 5pm on 5 March 2031.',
  text: 'And once more in July.',
  entries: ['night-strike'],
  citations: [
    { source: 'gazette', paragraph: 3 },
    { source: 'gazette', paragraph: 5 },
    { source: 'notice', paragraph: 1, inferred: 'It gives the sailings.' },
  ],
  context: { kind: 'list', statements: ['night-strike.time-1'] },
};

export const choose: Choose = {
  type: 'choose',
  headline: 'Two things come close.',
  text: 'Which one did you mean?',
  offers: [
    { statement: 'quill-tide', entry: 'quill-tide', label: 'What Dara Quill said of the tide' },
    {
      statement: `${longId}.a-part-that-makes-it-longer-than-100-characters-together`,
      entry: longId,
      label: 'The letter',
    },
  ],
  entries: ['quill-tide', longId],
  citations: [],
};

export const refusal: NotCovered = {
  type: 'not_covered',
  headline: 'The sources do not say what the @everyone costs.',
  text: 'Nothing accounts for "costs".',
  reason: 'not_stated',
  unplaced: ['costs'],
  nearby: [{ statement: 'quill-tide', entry: 'quill-tide', label: 'What Dara Quill said of the tide' }],
  entries: [],
  citations: [],
  context: { kind: 'when', statements: ['night-strike.time-1'] },
};

export const help: Help = {
  type: 'help',
  headline: 'I answer questions about the ferry dispute.',
  text: 'From the sources only.',
  examples: [
    'When is the strike?',
    'Who said "the tide waits for no rota"?',
    `What about ${'x'.repeat(100)}?`,
  ],
};

/** `calls` records what was asked of it: [method, ...arguments]. */
export function createFakeAnswerer(): { answerer: Answerer; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const answerer: Answerer = {
    ask(question: string, context?: Context) {
      calls.push(['ask', question, context]);
      if (question.includes('tide')) return tide;
      if (question.includes('near')) return choose;
      if (question === 'crash') throw new Error('a secret detail');
      return refusal;
    },
    said(query) {
      calls.push(['said', query]);
      return tide;
    },
    whoSaid(words) {
      calls.push(['whoSaid', words]);
      return tide;
    },
    strikes: () => strikes,
    polls: () => strikes,
    help: () => help,
    show(statement) {
      calls.push(['show', statement]);
      if (statement === 'quill-tide') return tide;
      return statement.startsWith(longId) || statement === 'night-strike.time-1' ? strikes : undefined;
    },
    suggest(what, typed, limit) {
      calls.push(['suggest', what, typed, limit]);
      if (typed === 'crash') throw new Error('no');
      return [
        { name: 'Dara\nQuill', value: 'dara-quill' },
        { name: 'n'.repeat(120), value: 'long-name' },
        { name: 'too long a value', value: 'v'.repeat(101) },
      ];
    },
    related(statement, limit) {
      calls.push(['related', statement, limit]);
      return statement === 'quill-tide' ? choose.offers : [];
    },
  };
  return { answerer, calls };
}
