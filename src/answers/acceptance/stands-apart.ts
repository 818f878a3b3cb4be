/** Whether a match stands so clearly apart from all others that words left over do not put it in doubt. */
import { addressing } from '../english/shared-patterns.ts';
import type { Match, TermMatch } from '../match.ts';
import { isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isExact, isFound, tellsApart } from './found.ts';

/** Measured on 2,900 questions: of those that this accepts hardly any has no answer (docs/decisions.md). */
export function standsApart(
  best: Match,
  ranked: readonly Match[],
  { kind, speaker, claim, norm }: Question,
): boolean {
  const { statement, missing, terms, facet, score } = best;
  const asksForWords = kind === 'who_said' || ((kind === 'what_said' || kind === 'why') && speaker);
  // "My mate says it was X. Who did say it?" claims nothing that has to be right.
  const isClaim = claim && kind !== 'who_said';
  // How a result changed is told by one statement of a poll.
  const isRare = kind === 'change' && statement.type === 'poll';
  if (!(asksForWords && statement.speaker !== undefined) && !isRare) return false;
  if (isClaim || facet < thresholds.sureFacet) return false;
  if (missing.length > (kind === 'who_said' ? thresholds.ownWords : 1)) return false;
  if (missing.some((term) => isExact(term) || isTime(term) || tellsApart.test(term.surface))) return false;
  // A word that others used tells them from this one; a synonym of one does not.
  const isOthers = ({ parts, keys }: QuestionTerm) =>
    ranked.some(
      (match) =>
        match.statement.speaker !== undefined &&
        match.statement.speaker !== statement.speaker &&
        match.terms.some((t) => t.term.keys === keys && t.strength >= thresholds.direct) &&
        sentenceWords(match.statement.sentence).some((word) => parts.includes(stem(word.norm))),
    );
  // "Who told the growers ...?": to whom it was said has to be right.
  const isAddressee = ({ surface }: QuestionTerm) =>
    [...addressing].some((verb) =>
      [`${verb} ${surface}`, `${verb} the ${surface}`].some((text) => norm.includes(text.toLowerCase())),
    );
  if (missing.some((term) => isOthers(term) || isAddressee(term))) return false;
  const required = terms.filter(({ term }) => term.required);
  const direct = required.filter(
    ({ term, strength }) => strength >= thresholds.direct && !term.mention && !isTime(term),
  );
  if (direct.length < missing.length) return false;
  const found = required.filter(isFound).reduce((sum, { weight, strength }) => sum + weight * strength, 0);
  const lost = weightOf(required.filter((term) => !isFound(term)));
  if (found < (found + lost) * thresholds.apartShare) return false;
  const next = ranked.find((match) => match.statement.entry !== statement.entry);
  return !next || score - next.score >= thresholds.apart;
}

const weightOf = (terms: readonly TermMatch[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);
