/** "Do most people support it?" "Has support gone down?": yes or no by what a poll found, now and before. */
import type { Match } from '../match.ts';
import type { Question } from '../question/index.ts';
import { surelyFound } from './borne-out.ts';
import type { Verdict } from './verdicts.ts';

/** "Has support gone down?", where what became of it is told. */
export function changeVerdict({ norm, negated }: Question, { statement }: Match): Verdict {
  const told = /\b(Higher|Lower) now\b/.exec(statement.answers.change ?? '')?.[1];
  const [up, down] = [risen.test(norm), fallen.test(norm)];
  if (!told || negated || up === down || eitherWay.test(norm)) return undefined;
  // "Was it higher in June?": then, and not now.
  const isOfThen =
    wasThen.test(norm) &&
    (!/\bthan\b/.test(norm) || /\bthan (?:it is )?(?:now|today|currently|at present)$/.test(norm));
  return (told === 'Higher') === (up !== isOfThen) ? 'yes' : 'no';
}

/** "Has it gone up or down?" */
const eitherWay = /\b(?:up|higher|risen|rise|grown|more) or (?:down|lower|fallen|fall|shrunk|less)\b/;
const wasThen = /\b(?:was|were) (?:\w+ ){1,6}?(?:higher|lower)\b/;

const risen =
  /\b(?:gone up|go up|going up|went up|risen|rise|rising|rose|grown|grow|growing|grew|increas\w+|higher|climb\w+|up since)\b/;
const fallen =
  /\b(?:gone down|go down|going down|went down|fallen|fall|falling|fell|shrunk|shrink\w*|dropp\w+|drop|declin\w+|decreas\w+|lower|slipp\w+|down since)\b/;

/** "Most people blame them" is so when more than half do; "46% blame them most" claims a share of its own. */
export function mostVerdict({ norm, negated, terms }: Question, match: Match): Verdict {
  const { type, numbers, sentence } = match.statement;
  // "Did most say no?" denies nothing.
  if (type !== 'poll' || (negated && !saysNo.test(norm)) || !saysMost.test(norm)) return undefined;
  if (terms.some(({ quantity, surface }) => quantity?.kind === 'number' && /\d/.test(surface)))
    return undefined;
  const [share, other] = numbers;
  // "Did most want it?", when 63% said no to it: more than half did not; of fewer it stays open.
  const isOfOthers = isAgainst.test(norm) !== isAgainst.test(sentence);
  if (share && (other || share.value > 100)) return undefined;
  if (share && isOfOthers) return share.value > 50 ? 'no' : undefined;
  if (share) return share.value > 50 ? 'yes' : 'no';
  // "Most people think ...": told without a number.
  const isSure = match.terms.every(({ strength }) => strength === 0 || strength >= surelyFound);
  return isSure && !isOfOthers && /^(?:Most|The majority|A majority)\b/.test(sentence) ? 'yes' : undefined;
}

const saysNo = /\b(?:said|say|says|answer|answered|voted|vote) no\b/;
const isAgainst =
  /\b(?:(?:said|say|says|answer|answered|voted|vote) no|against|oppos\w+|reject\w*|disagree\w*|disapprov\w*|refus\w+|unhappy|dissatisfied)\b/i;

/** More than half, and not "most to blame", "whom they blame the most". */
const saysMost =
  /\b(?:majority|more than half|over half)\b|(?<!\bthe )\bmost\b(?! (?:to blame|at fault|responsible|guilty|(?:a|an|in|according|for|by)\b)|$)/;
