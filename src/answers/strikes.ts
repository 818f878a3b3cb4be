/** Whether words say that there is a strike, whatever it is called: a walkout, a stoppage. */
import { keyOf, type Lexicon } from './lexicon.ts';
import { stem, words } from './text.ts';

export interface StrikeWords {
  isOfStrike(keys: readonly string[]): boolean;
  /** Volunteers call a strike what they like. */
  saysStrike(text: string): boolean;
}

export function createStrikeWords(lexicon: Lexicon): StrikeWords {
  const strike = keyOf('strike');
  const isOfStrike = (keys: readonly string[]) =>
    keys.some((key) => key === strike || lexicon.alternatives(key).some((other) => other.key === strike));
  return { isOfStrike, saysStrike: (text) => words(text).some(({ norm }) => isOfStrike([stem(norm)])) };
}

/** Where there is no lexicon yet: the kind of an event that is a strike. */
export const isStrikeKind = (kind: string): boolean =>
  /\b(?:strikes?|walk-?outs?|stoppages?|lock-?outs?)\b/i.test(kind);
