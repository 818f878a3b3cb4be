/** Whose claim a sentence gives that is not somebody's words as such: "The union puts the loss at 2 million". */
import { speechVerbs } from '../english/words.ts';
import type { Names } from '../names.ts';
import { type Word, words } from '../text.ts';

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

const alsoNoun = /^(?:claims?|counts?|estimates?|disputes?|reports?|warnings?)$/;

/** So many words may describe somebody. */
const longestDescription = 14;

/** How many words describe somebody between two commas: ", a retail analyst at the bank, estimated". */
function described(list: readonly Word[], at: number): number {
  if (list[at]?.afterMark !== ',' || !/^(?:an?|the|who|which|its|head|chief)$/.test(list[at]?.norm ?? ''))
    return 0;
  const end = list.slice(at + 1, at + longestDescription).findIndex(({ afterMark }) => afterMark !== '');
  return end >= 0 && list[at + 1 + end]?.afterMark === ',' ? end + 1 : 0;
}

/** Ids of those who claim it, by the words: "The union says ...", "..., Smith said", "according to the company". */
export function claimantsOf(sentence: string, names: Names): readonly string[] {
  if (!anyClaim.test(sentence)) return [];
  const list = words(sentence);
  const norms = list.map(({ norm }) => norm);
  const mentions = names.mentions(list);
  // "..., she said": the only one of whom the sentence speaks.
  const people = mentions.filter(({ ids }) => ids.every(names.isPerson));
  const [only] = people;
  if (
    only &&
    people.length === 1 &&
    /, (?:he|she) (?:said|says|claims|claimed|added)(?:\.?$|, )/.test(sentence)
  )
    return only.ids;
  const found = mentions.flatMap(({ from, to, ids }) => {
    // "Smith of the union said"
    const of =
      norms[to] === 'of' ? mentions.find((one) => one.from === to + 1 || one.from === to + 2) : undefined;
    const end = of?.to ?? to + described(list, to);
    // "The union's claim would cost 18 million": a noun.
    const said = norms.slice(end, end + 3).find((norm) => !between.test(norm)) ?? '';
    const isNoun = /[’']s?$/i.test(list[to - 1]?.surface ?? '') && alsoNoun.test(said);
    const next = isNoun ? '' : said;
    // "Police have told them to keep away" is an order, and to put tankers on the streets a deed.
    const rest = norms.slice(end, end + 8).join(' ');
    if (/^(?:(?:has|have|had) )?(?:told|tells) (?:\w+ ){1,4}to\b/.test(rest)) return [];
    if (/^(?:(?:has|have|had) )?puts?\b/.test(rest) && !/\bput (?:the|its|their|it)\b|\bputs\b/.test(rest))
      return [];
    const start = norms.slice(0, from).join(' ');
    const isSource =
      claiming.has(next) ||
      /\baccording to(?: the)?$/.test(start) ||
      // "By Smith's account"
      (/^by(?: the)?$/.test(start) && norms[to] === 'account') ||
      // "..., said Smith"
      (to === list.length && /\b(?:said|says)(?: the)?$/.test(start));
    return isSource ? ids : [];
  });
  return [...new Set(found)];
}
