/** Words as hurried people and learners type them, without articles -> the same with "the" where English has it. */
import { isHead } from '../titles.ts';
import type { SpelledWord } from './respell.ts';

const the = (before: SpelledWord): SpelledWord => ({
  surface: '',
  norm: 'the',
  capital: false,
  afterMark: before.afterMark,
});

/** "What is name of the firm?", "how many of drivers?", "on 16th", "who is home secretary?" */
export function withArticles(
  list: readonly SpelledWord[],
  isName: (norm: string) => boolean,
): readonly SpelledWord[] {
  const norm = (at: number) => list[at]?.norm ?? '';
  const lacks = (at: number): boolean => {
    const word = norm(at);
    const before = norm(at - 1);
    const isBe = /^(?:is|was|are|were)$/.test(before);
    if (isBe && /^(?:what|who)$/.test(norm(at - 2))) {
      // "What is name of ...", "who is chair of ...", "who is home secretary"
      if (norm(at + 1) === 'of' && ofSomething.test(word)) return true;
      return (
        norm(at - 2) === 'who' &&
        [0, 1].some((n) => isHead(norm(at + n)) && !list[at + n]?.capital) &&
        !determiner.test(word)
      );
    }
    if (before === 'of' && counting.test(norm(at - 2)))
      return (
        !determiner.test(word) &&
        !/^\d/.test(word) &&
        !isName(word) &&
        /s$|^(?:people|staff|public|children|blame|money)$/.test(word)
      );
    return (
      /^(?:on|of|until|by|since)$/.test(before) &&
      /^\d{1,2}(?:st|nd|rd|th)$/.test(word) &&
      !months.test(norm(at + 1))
    );
  };
  if (!list.some((_, at) => lacks(at))) return list;
  return list.flatMap((word, at) => (lacks(at) ? [the(word), { ...word, afterMark: '' as const }] : [word]));
}

const ofSomething =
  /^(?:name|names|number|date|day|price|cost|size|share|percentage|reason|reasons|title|job|role|position|aim|purpose|point|meaning|result|results|outcome|length|value|amount|age|population|capital|head|leader|boss|chair|chairman|chairwoman|president|director|mayor|minister|secretary|chief|owner|founder|author|editor|deadline|cause|background|definition|text|wording|topic|subject|stance|opinion|view|message)$/;
const counting =
  /^(?:many|which|most|some|all|none|half|each|one|share|percent|percentage|majority|third|quarter|number)$/;
const determiner =
  /^(?:the|an?|this|that|these|those|its|their|his|her|our|my|your|any|no|every|each|all|them|us|it|whom|which|what|NAME)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|of)$/;
