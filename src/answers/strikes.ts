/** Whether words say that there is a strike, whatever it is called: a walkout, a stoppage. */
import { keyOf, type Lexicon } from './lexicon.ts';
import { stem, words } from './text.ts';

interface StrikeWords {
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

/** The kind of an event that is a strike, where there is no lexicon yet; an "earlier strike" is no strike to announce. */
export const isStrikeKind = (kind: string): boolean =>
  /^(?:strike|walk-? ?out|(?:work )?stoppage|lock-? ?out|industrial action)$/i.test(kind);
