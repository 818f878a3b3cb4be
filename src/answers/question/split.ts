/** A message -> its clauses: where one ends, and where the next begins. */
import { startsAsYesNo } from '../english/question-kinds.ts';
import { sayingVerbs } from '../english/words.ts';
import { joinNorms, type Word } from '../text.ts';
import type { SpelledWord } from './respell.ts';
import { whWord } from './word-kinds.ts';

/** Parts at sentence ends, and at "and who ...", ", when ...". */
export function splitClauses(
  list: readonly SpelledWord[],
  /** Whether a word, by its index, is within a quotation. */
  isQuoted: (at: number) => boolean = () => false,
): SpelledWord[][] {
  const clauses: SpelledWord[][] = [];
  let clause: SpelledWord[] = [];
  const close = () => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as SpelledWord;
    if (isQuoted(i)) {
      clause.push(word);
      continue;
    }
    const next = list[i + 1]?.norm ?? '';
    const afterNext = list[i + 2]?.norm ?? '';
    // "... and when", "... and on which day"
    const joins =
      /^(?:and|also|plus|but)$/.test(word.norm) &&
      (whWord.test(next) ||
        // "... and do they get any pay?"
        (clause.length > 3 &&
          asks(clause) &&
          /^(?:do|does|did|is|are|was|were|will|has|have|can)$/.test(next) &&
          /^(?:they|he|she|it)$/.test(afterNext)) ||
        (/^(?:on|in|at|for|4|from|by|with)$/.test(next) &&
          whWord.test(afterNext) &&
          (list.length - i <= 4 || word.afterMark === ',')));
    // "Somebody said it was safe and I want to know who it was"
    const asksOn =
      /^(?:and|but)$/.test(word.norm) &&
      next === 'i' &&
      wantsToKnow.test(joinNorms(list.slice(i + 2, i + 8)));
    if (word.afterMark === '?' || (word.afterMark === '.' && !isShortened(list[i - 1])) || joins || asksOn)
      close();
    else if (word.afterMark === ',' && clause.length > 1 && startsAnew(word.norm, next)) close();
    // Laughter ends a remark as well as a full stop.
    else if (clause.length > 3 && laughter.test(list[i - 1]?.norm ?? '') && startsAnew(word.norm, next))
      close();
    // "Loser buys the curry so who did it": what stands before asks nothing.
    else if (
      clause.length > 1 &&
      /^(?:so|anyway|please|ok|but)$/.test(word.norm) &&
      (whWord.test(next) || startsAsYesNo.test(`${next} ${afterNext} `)) &&
      !clause.some((one) => whWord.test(one.norm) || sayingVerbs.has(one.norm))
    )
      close();
    else if (isLastWord(list, i) && asks(clause)) close();
    else if (startsPurpose(list, i) ? clause.length > 1 : startsRemark(list, i) && asks(clause)) close();
    clause.push(word);
  }
  close();
  return clauses;
}

const wantsToKnow =
  /^(?:just |really |would )*(?:want|need|like|love) to (?:know|find out|hear) (?:who|whom|whose|what|when|where|why|how|which)\b/;

/** Whether a question begins with these two words. */
const startsAnew = (word: string, next: string): boolean =>
  whWord.test(word) ||
  // "I have to be there at one, till what time are they out?"
  (/^(?:till|until|on|at|in|for|by|to)$/.test(word) && /^(?:what|which|when|whom)$/.test(next)) ||
  (/^(?:please|so|then|now|and|but|like)$/.test(word) && whWord.test(next)) ||
  startsAsYesNo.test(`${word} ${next}`);

const laughter = /^(?:lol|lmao|haha|hehe|rofl|smh|tbh|ffs)$/;

/** The full stop of "Dr." or "St." ends no sentence. */
const isShortened = (word: SpelledWord | undefined): boolean =>
  /^(?:dr|mr|mrs|ms|prof|sen|gov|rep|rev|st|vs|sgt|capt|cllr)$/.test(word?.norm ?? '') &&
  word?.capital === true;

/** "Who did the poll, Gallup?" */
const isLastWord = (list: readonly SpelledWord[], at: number): boolean =>
  list[at]?.afterMark === ',' && at === list.length - 1;

/** "... need it for a slide", "... making a poster": what it is for, without a full stop. */
const startsPurpose = (list: readonly SpelledWord[], at: number): boolean => {
  const word = list[at]?.norm ?? '';
  const next = list[at + 1]?.norm ?? '';
  const afterNext = list[at + 2]?.norm ?? '';
  return (
    (/^(?:need|want)$/.test(word) && /^(?:it|this|that)$/.test(next) && /^(?:for|4)$/.test(afterNext)) ||
    (/^(?:making|doing|writing)$/.test(word) && /^(?:an?|my)$/.test(next) && /^\w+$/.test(afterNext))
  );
};

/** "... i gotta mark my calendar": the asker goes on without a full stop. */
const startsRemark = (list: readonly SpelledWord[], at: number): boolean =>
  (list[at]?.norm === 'sorry' && /^(?:i|im|my|not|for|if)$/.test(list[at + 1]?.norm ?? '')) ||
  (list[at]?.norm === 'i' &&
    // "Did she say I had to go?": somebody's words.
    !/^(?:say|says|said|saying|that|claim|claimed|think|thought|if|when|because|as|since|where|whether|until|before|after|while)$/.test(
      list[at - 1]?.norm ?? '',
    ) &&
    /^(?:have|had|was|nearly|almost|could|cannot|live|work|need|want|am|must|got|gotta|forgot|missed|do|did)$/.test(
      list[at + 1]?.norm ?? '',
    ));

const asks = (clause: readonly SpelledWord[]): boolean =>
  clause.length > 3 && clause.some((word) => whWord.test(word.norm));

/** Whether a question begins at a word: "and who", "on which day", "is the". */
export const startsQuestion = (list: readonly Word[], at: number): boolean => {
  const start = joinNorms(list.slice(at, at + 5));
  return asking.test(start) || startsAsYesNo.test(`${start} `);
};
const asking =
  /^(?:(?:and|so|but|ok|please|then|now|just|or) )*(?:(?:on|in|at|for|by|from|to|over|between|until|till|under|with|of|since|during|after) )?(?:who|whom|whose|what|when|where|why|how|which)\b/;
