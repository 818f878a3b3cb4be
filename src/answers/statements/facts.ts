/** Statements that are written out in the knowledge: facts, terms, and gaps (questions the sources do not answer). */
import type { Fact, Gap, Term } from '../../knowledge/index.ts';
import { asSentence } from '../wording.ts';
import { because, type Compilation, type Draft, detail } from './draft.ts';

/** The fact; what its summary leaves unsaid is evidence. */
export function factDrafts(fact: Fact, { knowledge, named }: Compilation): Draft[] {
  const { summary, where, when, why, details } = fact;
  const who = fact.who && named(fact.who);
  const unsaid = (name: string, text: string | undefined) =>
    text && !summary.includes(text) ? detail(name, text) : undefined;
  return [
    {
      sentence: summary,
      body: [summary],
      circumstances: [who, where, when, why, details].filter((text) => text !== undefined),
      names: [...fact.about, ...(fact.who && knowledge.entries.has(fact.who) ? [fact.who] : [])],
      answers: {
        who: who && summary,
        where: where && summary,
        when: when && summary,
        why: why && summary,
      },
      evidence: [
        details && asSentence(details),
        unsaid('Who', who),
        unsaid('Where', where),
        unsaid('When', when),
        why && asSentence(because(why)),
      ],
      ...(where ? { place: where } : {}),
    },
  ];
}

/** What the term means. */
export function termDrafts(term: Term): Draft[] {
  return [
    {
      sentence: term.meaning,
      body: [term.term, ...term.aliases, term.meaning],
      answers: { definition: term.meaning },
    },
  ];
}

/** The question itself: whoever asks it is told that the sources do not answer it. */
export function gapDrafts(gap: Gap): Draft[] {
  return [{ sentence: gap.question, body: [gap.question], asks: [gap.question, ...gap.asks] }];
}
