/** What is meant by the last answer: the term that it used, and what came of what it told of. */
import { joinNorms, sentenceWords, words } from '../text.ts';
import { asksForResult } from './asked.ts';
import { answeredBy, readAs, type Settles } from './follow-up.ts';

/** "What was the result?" of a vote, or of talks. */
export const whatCameOfIt: Settles = (question, { main, mainAt }, tools) => {
  if (main.type !== 'event' || !asksForResult.test(question.norm)) return undefined;
  const outcome = tools.matcher.indexOf(`${main.entry}.outcome`);
  if (outcome !== undefined) return answeredBy(outcome, question, tools);
  return /\b(?:voted|votes?|ended|agreed|rejected|accepted|approved|won|lost)\b/.test(main.sentence)
    ? answeredBy(mainAt, question, tools)
    : undefined;
};

/** "What does that term mean?" of words that hold one. */
export const whatTheTermMeans: Settles = (question, { main }, tools) => {
  if (!asksWhatItMeans.test(question.norm)) return undefined;
  const own = ` ${joinNorms(sentenceWords(main.sentence))} `;
  const at = tools.statements.findIndex(
    ({ type, body: [term = ''] }) => type === 'term' && own.includes(` ${joinNorms(words(term))} `),
  );
  return at < 0 ? undefined : readAs('definition', answeredBy(at, question, tools));
};

const asksWhatItMeans =
  /\bwhat (?:does|is|do|are) (?:that|this|the|those) (?:terms?|words?|phrase|expression)(?: \w+)?$/;
