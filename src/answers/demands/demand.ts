/** What a question demands beyond its words: one demand, and what several of them need to look things up. */
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { idsIn, isOwnWord, isTime, type Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords } from '../text.ts';

/**
 * It is made where all hold that are given of `of`, `asks` and `isMade`. What `of` or `asks` can say stands there: by these a
 * demand is found, and `isMade` is called for those found alone.
 */
export interface Demand {
  /** The kinds of question that it is made of; of all when there are none. */
  readonly of?: readonly QuestionKind[];
  /** The words that make it, as the question has them: a name stands as it was typed. */
  readonly asks?: RegExp;
  /** @param followsUp what was answered before may stand for the words that the question leaves out. */
  isMade?(question: Question, followsUp: boolean): boolean;
  isMet(match: Match, question: Question): boolean;
}

/** The same without those to whom something is done: "where did they have a go at her?" */
export function doersIn({ terms, norm }: Question): string[] {
  const list = norm.split(' ');
  return terms.flatMap(({ mention }) => {
    if (!mention) return [];
    const before = list.slice(0, Math.max(0, mention.from)).findLast((word) => word !== 'the') ?? '';
    return /^(?:at|against|about|with|on|to|into)$/.test(before) ? [] : mention.ids;
  });
}

/** What stands before each name: "who is the judge" in "who is the judge Smith wants?" */
export function beforeNames({ terms, norm }: Question): string[] {
  const list = norm.split(' ');
  return terms.flatMap(({ mention }) =>
    mention && mention.from > 0 ? list.slice(0, mention.from).join(' ') : [],
  );
}

/** Whom and what a statement names that the question does not. */
export function newIn({ sentence }: Statement, question: Question, names: Names): string[] {
  const asked = new Set(idsIn(question));
  return names.mentions(sentenceWords(sentence)).flatMap(({ ids }) => ids.filter((id) => !asked.has(id)));
}

/** What is asked about beyond who is on strike, and when. */
export const isSomethingElse = (term: Question['terms'][number]): boolean => isOwnWord(term) && !isTime(term);

/** Whether it happened before that day, for all that is known. */
export function isEarlier({ type, spells, dates, sentence }: Statement, day: string): boolean {
  if (type !== 'event' && type !== 'fact' && type !== 'figure') return false;
  const days = spells.length > 0 ? spells.map(({ start }) => start) : dates;
  if (days.length === 0)
    return /\b(?:last (?:went|year|month|week|winter|spring|summer|autumn|strike|walkout|stoppage|time)|ago|earlier|previous|before|since|history|(?:19|20)\d\d)\b/i.test(
      sentence,
    );
  // "They have been on strike since Monday": that goes on.
  if (spells.some(({ end }) => end === undefined) && /\b(?:have|has) been\b.* since\b/.test(sentence))
    return false;
  return days.every((date) => date.slice(0, day.length) < day.slice(0, date.length));
}

/** What was not done, or was only to be done. */
export const undone =
  /\b(?:would not|will not|did not|does not|has not|would(?: have)?|refused to|declined to|agreed to|threat to|(?:asked|urged|wants?|wanted) (?:\w+ ){1,3}to) (\w+)/gi;
