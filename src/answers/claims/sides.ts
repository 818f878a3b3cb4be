/**
 * "Is she on the drivers' side?" is told by what her position is, whether or not it speaks of drivers; else, of one who
 * speaks for them, by who she is.
 */
import { changeQuestion } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import type { DecideClaim } from './claim.ts';

/** "Is she on the drivers' side?" */
const asksWhoseSide =
  /\b(?:is|are|was|were) (?:\w+ ){1,5}on (?:\w+ ){1,4}side\b|\b(?:is|are|was|were) (?:\w+ ){1,5}on the side of\b|\bside[sd]? with\b|\b(?:for or against|against or for)\b/;

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
