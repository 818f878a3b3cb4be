/** "What did she say?", "who said it?": how far a statement gives words, or whose they are. */
import { grammar } from '../english/words.ts';
import { isOwnWord, type Question } from '../question/index.ts';
import { isSample, type Statement } from '../statements/index.ts';
import { hasStem, sentenceWords, stem, words } from '../text.ts';
import type { Gives } from './facet.ts';

const asksForAct =
  /\b(?:threaten|ask|offer|promise|refuse|demand|complain|claim|dispute|contest|deny)(?:s|ed|ing)?\b/;

const asksForWords = /\b(?:remarks?|quotes?|quotations?|comments?|words)\b/;

export function givesWords({ norm, speaker, terms }: Question): Gives {
  const otherwise = speaker || terms.some((term) => term.mention) ? 0.2 : 0.5;
  const isOfAct = asksForAct.test(norm);
  const isOfWords = asksForWords.test(norm);
  return (statement, _, stated) => {
    // "All her remarks": her own words before what she wants.
    if (stated) return isOfWords && statement.type === 'position' ? 0.7 : 1;
    if (statement.claimants) return 0.8;
    // "What does the union threaten?": what it does is told of it.
    if (statement.type === 'event' && speaker && startsWith(statement, speaker.ids)) return 0.8;
    if (isOfAct && speaker && startsWith(statement, speaker.ids)) return 0.6;
    // "What do European rules say?": a fact that begins with them.
    if (!speaker && tellsOfSayer(statement, norm)) return 0.8;
    if (statement.type !== 'poll') return otherwise;
    return !speaker || speaker.ids.some((id) => statement.names.includes(id)) ? 0.8 : 0.2;
  };
}

/** "What does the code of practice say?": what it is that says it is the first group. */
const sayer = /\bwhat (?:did|do|does) (?:the )?((?:\w+ ){1,4}?)(?:think|say|want|demand|expect|ask)\b/;

/** Whether a fact begins with what is asked to say it: "under a code of practice ..." */
export function tellsOfSayer({ type, sentence }: Statement, norm: string): boolean {
  const who = sayer.exec(norm)?.[1];
  if (who === undefined || (type !== 'fact' && type !== 'figure' && type !== 'term')) return false;
  const start = new Set(
    sentenceWords(sentence)
      .slice(0, 6)
      .map((word) => stem(word.norm)),
  );
  return words(who).every((word) => grammar.has(word.norm) || start.has(stem(word.norm)));
}

/** "Who can order them back?", "which firm answers the calls?" need not be of words. */
const asksForDoer =
  /\b(?:who|(?:which|what) (?:\w+ )?\w+) (?:could |can |may |would |will |might )?(?:ask|order|answer|call|speak|talk|declare|argue|question)(?:s|ed|ing)?\b/;

export function givesSpeaker({ norm, terms }: Question): Gives {
  const verb = stem(/^(?:and |so |but )*who (?:was it (?:that|who) )?(\w+)/.exec(norm)?.[1] ?? '');
  const hasContent = terms.some(isOwnWord);
  const isOfDoer = asksForDoer.test(norm);
  return ({ id, answers, claimants, type, sentence }, _, stated) => {
    if (stated) return 1;
    // Who somebody is tells nothing that anybody said.
    if (type === 'person' || type === 'organisation') return isOfDoer ? 0.5 : 0;
    if (claimants) return 0.8;
    // Who was asked said nothing by that.
    if (isSample({ type, id })) return 0;
    // Nobody whom the knowledge knows by name, but somebody.
    if (type !== 'quote' && verb !== '' && opensWith(sentence, verb)) return 0.8;
    // "Who said the firm was wrong?": who the firm is tells nothing of it.
    return answers.who !== undefined && hasContent ? 0.6 : 0;
  };
}

/** Whether a sentence tells first of one of these what they do. */
const startsWith = ({ names, sentence }: Statement, ids: readonly string[]): boolean =>
  ids.some((id) => names.includes(id)) && !/^(?:on|in|at|by|under|after|before|during)\b/i.test(sentence);

/** "Nine lake mayors urged him to ...", and the verb: who did stands first, by what they are called. */
const opensWith = (sentence: string, verb: string): boolean =>
  !/^(?:it|there|he|she|they|this|that|in|on|at|under|before|after) /i.test(sentence) &&
  hasStem(sentenceWords(sentence).slice(1, 6), verb);
