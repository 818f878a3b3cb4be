/** Knowledge without some of its asks, and these: what a dispute can be asked without being told how. */
import type { Entry, Knowledge } from '../knowledge/index.ts';

/** A way in which people ask for an entry, and that entry. */
interface LeftOut {
  readonly ask: string;
  readonly entry: string;
  /** The entry is a gap: to answer it is wrong. */
  readonly isGap: boolean;
}

interface Fold {
  /** The knowledge without these asks. */
  readonly knowledge: Knowledge;
  readonly leftOut: readonly LeftOut[];
}

/** So many parts are left out, one after the other: an answerer is made for each. */
const folds = 8;

/** Each ask is left out of one of the folds. */
export const leavingOut = (knowledge: Knowledge): Fold[] =>
  Array.from({ length: folds }, (_, fold) => foldOf(knowledge, fold));

interface Asked {
  readonly asks: readonly string[];
}

function foldOf(knowledge: Knowledge, fold: number): Fold {
  const leftOut: LeftOut[] = [];
  let number = 0;
  const without =
    (entry: string, isGap: boolean) =>
    <Part extends Asked>(part: Part): Part => ({
      ...part,
      asks: part.asks.filter((ask) => {
        const isLeftOut = number++ % folds === fold;
        if (isLeftOut) leftOut.push({ ask, entry, isGap });
        return !isLeftOut;
      }),
    });
  const all = <Item extends Asked & { readonly id: string }>(items: readonly Item[], isGap = false): Item[] =>
    items.map((item) => without(item.id, isGap)(item));
  const thinned = {
    people: all(knowledge.people),
    organisations: all(knowledge.organisations),
    quotes: all(knowledge.quotes),
    events: all(knowledge.events),
    polls: all(knowledge.polls).map((poll) => ({
      ...poll,
      questions: poll.questions.map((question) => ({
        ...question,
        results: question.results.map(without(poll.id, false)),
        earlier: question.earlier.map(without(poll.id, false)),
      })),
    })),
    figures: all(knowledge.figures),
    positions: all(knowledge.positions),
    facts: all(knowledge.facts),
    terms: all(knowledge.terms),
    gaps: all(knowledge.gaps, true),
  };
  const entries = new Map(knowledge.entries);
  for (const items of Object.values(thinned))
    for (const item of items) {
      const entry = entries.get(item.id);
      if (entry) entries.set(item.id, { ...entry, ...item } as Entry);
    }
  return { knowledge: { ...knowledge, ...thinned, entries }, leftOut };
}
