/** Words as hurried people and learners type them, without articles -> the same with those that English has there. */
import { offices } from '../english/shared-patterns.ts';
import { grammar } from '../english/words.ts';
import type { QuestionTools } from './question.ts';
import type { SpelledWord } from './respell.ts';

/** "What is name of the firm?", "how many of drivers?", "on 16th", "who is home secretary?", "what is quay?" */
export function withArticles(list: readonly SpelledWord[], tools: QuestionTools): readonly SpelledWord[] {
  const missing = list.map((_, at) => missingAt(list, at, tools));
  if (missing.every((article) => article === undefined)) return list;
  return list.flatMap((word, at) => {
    const article = missing[at];
    if (article === undefined) return [word];
    const added = { surface: '', norm: article, capital: false, afterMark: word.afterMark };
    return [added, { ...word, afterMark: '' as const }];
  });
}

/** The article that is missing before a word. */
function missingAt(list: readonly SpelledWord[], at: number, tools: QuestionTools): 'the' | 'a' | undefined {
  const norm = (offset: number) => list[at + offset]?.norm ?? '';
  const word = norm(0);
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word))
    return /^(?:on|of|until|by|since)$/.test(norm(-1)) && !months.test(norm(1)) ? 'the' : undefined;
  if (grammar.has(word) || /^\d/.test(word) || tools.names.isName(word)) return undefined;
  if (norm(-1) === 'of') {
    // "The name of hotel where ...", "how many of drivers"
    const isPlural = /s$|^(?:people|staff|public|children|blame|money)$/.test(word);
    return ofSomething.test(norm(-2)) || (counting.test(norm(-2)) && isPlural) ? 'the' : undefined;
  }
  if (!/^(?:is|was|are|were)$/.test(norm(-1)) || !/^(?:what|who)$/.test(norm(-2))) return undefined;
  // "What is name of ...", "who is chair of ..."
  if (norm(1) === 'of' && (ofSomething.test(word) || offices.has(word))) return 'the';
  if (norm(-2) === 'who')
    return [0, 1].some((n) => offices.has(norm(n)) && list[at + n]?.capital === false) ? 'the' : undefined;
  // "What is quay?"
  const isNoun = at === list.length - 1 && tools.isEnglish(word) && !/(?:s|ing|ed|ly)$/.test(word);
  return isNoun && norm(-1) === 'is' && !ofState.test(word) ? 'a' : undefined;
}

const ofSomething =
  /^(?:names?|number|date|day|price|cost|size|share|percentage|reasons?|title|job|role|position|aim|purpose|point|meaning|results?|outcome|length|value|amount|age|population|capital|owner|founder|author|editor|deadline|cause|background|definition|text|wording|topic|subject|stance|opinion|view|message)$/;
const counting =
  /^(?:many|which|most|some|all|none|half|each|one|share|percent|percentage|majority|third|quarter|number)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|of)$/;
/** "What is wrong?", "what is new?" */
const ofState =
  /^(?:wrong|right|new|next|known|clear|true|left|open|shut|free|sure|good|bad|happen|different|planned|said|meant|known)$/;
