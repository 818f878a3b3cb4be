/**
 * "Is she on the drivers' side?" is told by what her position is, whether or not it speaks of drivers; else, of one who
 * speaks for them, by who she is.
 */
import { asksWhoseSide } from '../english/demand-words.ts';
import { changeQuestion } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import type { DecideClaim } from './claim.ts';

export const decideSide: DecideClaim = (question, options, { matcher, names }) => {
  const term = question.terms.find(({ mention }) => mention && mention.from <= 3);
  const ids = term?.mention?.ids;
  if (!ids || !asksWhoseSide.test(question.norm)) return undefined;
  const others = question.terms.flatMap(({ mention }) =>
    mention && mention !== term.mention ? mention.ids : [],
  );
  const isOfThem = ids.some((id) => names.speaksFor(id).some((one) => others.includes(one)));
  const of = (isFit: (statement: Statement) => boolean) =>
    matcher.rank(changeQuestion(question, { terms: [term] }), { ...options, only: isFit })[0];
  const match =
    of((statement) => statement.type === 'position' && ids.includes(statement.speaker ?? '')) ??
    (isOfThem ? of(({ type, entry }) => type === 'person' && ids.includes(entry)) : undefined);
  return match && { type: 'found', match, others: [] };
};
