/** Whose claim a sentence gives that is not somebody's words as such: "The union puts the loss at 2 million". */
import { speechVerbs } from '../english/words.ts';
import type { Names } from '../names.ts';
import { words } from '../text.ts';

/** To ask, to urge or to call is no claim. */
const claims = [
  ...speechVerbs.filter(
    (verb) =>
      !/^(?:ask|question|call|invite|wonder|answer|attack|talk|speak|spoke|decline|refuse|threaten|demand)/.test(
        verb,
      ),
  ),
  ...'estimate estimates estimated put puts count counts counted expect expects expected predict predicts predicted dispute disputes disputed'.split(
    ' ',
  ),
];
const claiming: ReadonlySet<string> = new Set(claims);
/** Few sentences have any of these: the others need no closer look. */
const anyClaim = new RegExp(`\\b(?:${claims.join('|')}|according|account)\\b`, 'i');
const between = /^(?:also|had|has|have|still|itself|himself|herself|in|turn)$/;

/** Ids of those who claim it, by the words: "The union says ...", "..., Smith said", "according to the company". */
export function claimantsOf(sentence: string, names: Names): readonly string[] {
  if (!anyClaim.test(sentence)) return [];
  const list = words(sentence);
  const norms = list.map(({ norm }) => norm);
  const mentions = names.mentions(list);
  // "..., she said": the only one of whom the sentence speaks.
  const people = mentions.filter(({ ids }) => ids.every(names.isPerson));
  const [only] = people;
  if (only && people.length === 1 && /, (?:he|she) (?:said|says|claims|claimed|added)\.?$/.test(sentence))
    return only.ids;
  return mentions.flatMap(({ from, to, ids }) => {
    const next = norms.slice(to, to + 3).find((norm) => !between.test(norm)) ?? '';
    const start = norms.slice(0, from).join(' ');
    const isSource =
      claiming.has(next) ||
      /\baccording to(?: the)?$/.test(start) ||
      // "..., said Smith"
      (to === list.length && /\b(?:said|says)(?: the)?$/.test(start));
    return isSource ? ids : [];
  });
}
