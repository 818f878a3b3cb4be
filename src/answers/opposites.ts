/** Words that say the opposite of another: in a sentence, or in two that otherwise say the same. */
import { opposites } from './english/opposites.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import { sentenceWords, stem } from './text.ts';

let pairs: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function oppositesOf(key: string): ReadonlySet<string> | undefined {
  if (!pairs) {
    const table = new Map<string, Set<string>>();
    const add = (from: readonly string[], to: readonly string[]) => {
      for (const word of from.map(keyOf)) {
        const row = table.get(word) ?? new Set<string>();
        for (const other of to) row.add(keyOf(other));
        table.set(word, row);
      }
    };
    for (const [left, right] of opposites) {
      add(left, right);
      add(right, left);
    }
    pairs = table;
  }
  return pairs.get(key);
}

/** Whether a word of another sentence is the opposite of a word of this one. */
export function createOpposite(sentence: string): (other: string) => boolean {
  const opposite = new Set(
    sentenceWords(sentence).flatMap(({ norm }) => [...(oppositesOf(stem(norm)) ?? [])]),
  );
  return (other) => opposite.size > 0 && sentenceWords(other).some(({ norm }) => opposite.has(stem(norm)));
}

/** Whether a text has no word for the same, and one for the opposite: "falling", of what is rising. */
export function saysOpposite(word: string, text: readonly string[], lexicon: Lexicon): boolean {
  const key = stem(word);
  const others = oppositesOf(key);
  if (!others) return false;
  const stems = new Set(text.map((one) => stem(one)));
  if (lexicon.withSynonyms(key).some((own) => stems.has(own))) return false;
  return [...others].some((other) => stems.has(other));
}

/** Whether a text has the opposite of a word or phrase, by its key, and does not take it back: "not affected". */
export function oppositeStands(key: string, text: readonly string[], lexicon: Lexicon): boolean {
  const others = lexicon.withSynonyms(key).flatMap((own) => [...(oppositesOf(own) ?? [])]);
  if (others.length === 0) return false;
  const run = ` ${text.map((word) => stem(word)).join(' ')} `;
  return others.some((other) => {
    const at = run.indexOf(` ${other} `);
    return at >= 0 && !isTakenBack(text, run.slice(0, at + 1).split(' ').length - 2);
  });
}

/** So many words before a word may take back what it says. */
export const reach = 3;

/** "Can't" is "cant" in a normalised text. */
export const takesBack =
  /^(?:no|not|never|nobody|none|neither|nor|cannot|less|hardly|barely|scarcely|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)nt)$/;

/** "Not afraid", "can't talk", "less about money" */
export const isTakenBack = (list: readonly string[], at: number): boolean =>
  list.slice(Math.max(0, at - reach), at).some((word) => takesBack.test(word));
