/** "Is Ann Lee Bob Lee's sister?", when the two are not related: a sentence on whether they are tells of any kin. */
import { idsIn, isOwnWord, type QuestionTerm } from '../question/index.ts';
import { sentenceWords } from '../text.ts';
import type { DecideClaim } from './claim.ts';

const kin =
  /^(?:husband|wife|spouse|brother|sister|son|daughter|father|mother|dad|mum|cousin|uncle|aunt|nephew|niece|sibling|related|relatives?|relations?)s?$/;
const isKin = ({ surface }: QuestionTerm): boolean => kin.test(surface.toLowerCase());
const unrelated = /\b(?:not related|unrelated|no relation|no relative)\b/i;

export const decideKin: DecideClaim = (question, _options, { matcher, names, statements }) => {
  const [one, two, ...more] = [...new Set(idsIn(question).filter(names.isPerson))];
  const others = question.terms.filter((term) => isOwnWord(term) || isKin(term));
  const isOfKin = others.length > 0 && others.every(isKin);
  if (!one || !two || more.length > 0 || !isOfKin || question.negated) return undefined;
  const at = statements.findIndex(({ sentence }) => {
    if (!unrelated.test(sentence)) return false;
    const named = names.mentions(sentenceWords(sentence)).flatMap(({ ids }) => ids);
    return named.includes(one) && named.includes(two);
  });
  return at < 0
    ? undefined
    : { type: 'found', match: matcher.match(question, at), verdict: 'no', others: [] };
};
