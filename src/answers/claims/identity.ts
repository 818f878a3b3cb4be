/** "Is she a doctor?": decided by who somebody is, and by nothing that they did. */
import type { Decision } from '../decision.ts';
import { occupations } from '../english/words.ts';
import { isFollowUp, leastStrength, type Match } from '../match.ts';
import { changeQuestion, type Question, type QuestionTerm, withChange } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { isOfficeWord } from '../titles.ts';
import type { DecideClaim } from './claim.ts';
import { verdictOf } from './verdicts.ts';

export const decideIdentity: DecideClaim = (question, options, tools) => {
  if (!question.copula) return undefined;
  // Every word counts, also one that stands for the dispute as a whole.
  const strict = changeQuestion(question, {
    terms: question.terms.map((term) => withChange(term, { required: true })),
  });
  const all = tools.matcher.rank(strict, { ...options, only: ({ type }) => introducing.has(type) });
  const ranked = all.filter((match) => match.statement.type === 'gap' || saysWho(match));
  const decision = tools.settle(ranked, strict, {
    followsUp: isFollowUp(options),
    verdict: (match) => verdictOf(question, match, tools),
  });
  if (decision.type !== 'missing') return decision;
  const other = otherOffice(all, strict) ?? otherWork(all, strict);
  if (other || ranked.length > 0) return other ?? decision;
  // Who is asked about is known, whatever else is not.
  const isKnown = (term: QuestionTerm) =>
    all.some(({ terms }) =>
      terms.some((one) => one.term.surface === term.surface && one.strength >= leastStrength),
    );
  return { ...decision, unplaced: decision.unplaced.filter((term) => !isKnown(term)) };
};

/** Statements that may say who somebody is, or that nobody found out. */
const introducing: ReadonlySet<Statement['type']> = new Set(['person', 'organisation', 'gap']);

/** What somebody is stands before the first comma or "who"; what follows is about them. */
function saysWho({ statement, terms }: Match): boolean {
  const [name = '', apposition = ''] = statement.sentence.split(/, | who | which | that /);
  // "Ann Lee, a pharmacist, is ..."
  const start = /^(?:an?|the) /.test(apposition) ? `${name} ${apposition}` : name;
  const stems = new Set(words(start).map((word) => stem(word.norm)));
  return terms.every(({ term }) => term.mention || term.parts.some((part) => stems.has(part)));
}

/** "Is she the leader of the bakers?", when she is the leader of the drivers: nobody heads two, for all that is known. */
function otherOffice(ranked: readonly Match[], { norm }: Question): Decision | undefined {
  // "A popular leader" is no office.
  if (/ an? (?:\w+ ){1,3}\w+$/.test(norm.replace(/ or not$/, '')) && !isOtherSort.test(norm))
    return undefined;
  const match = ranked.find(({ statement, terms, missing }) => {
    // "Is she the prime minister?", when she is the leader of her party.
    const isOffice = terms.some(
      ({ term, strength }) =>
        isOfficeWord(term.surface.toLowerCase()) &&
        // "Is the mayor a fan of it?" is of no other office.
        !term.mention?.ids.includes(statement.entry) &&
        (strength >= leastStrength ||
          sentenceWords(statement.sentence).some((word) => isOfficeWord(word.norm))),
    );
    if (statement.type === 'organisation')
      return isOtherSort.test(norm) && missing.every((term) => !term.mention);
    return statement.type === 'person' && isOffice && missing.every((term) => !term.mention);
  });
  return match && { type: 'found', match, verdict: 'instead', others: [] };
}

/** "Smith is a driver, no?", who is the chair: who says so is told what the sources call her, which need not rule it out. */
function otherWork(ranked: readonly Match[], { norm }: Question): Decision | undefined {
  const match = statesWork.test(norm)
    ? ranked.find(
        ({ statement, terms }) =>
          statement.type === 'person' &&
          terms.some(({ term }) => term.mention?.ids.includes(statement.entry)),
      )
    : undefined;
  return match && { type: 'found', match, others: [] };
}
const statesWork = new RegExp(
  `^(?:so |and |but )?(?!(?:is|was|are|does|did)\\b)(?:\\S+ ){1,4}?(?:is|was) an? (?:\\w+ ){0,3}(?:${occupations.join('|')})(?: (?:right|no|yes|yeah|correct|true|innit|is (?:he|she) not))?$`,
);

/** "Is the Gazette a radio station?", when it is a newspaper: a body is of one sort. */
const isOtherSort =
  /\b(?:an?|the) (?:\w+ )?(?:newspaper|paper|radio station|tv station|broadcaster|magazine|company|firm|union|charity|party|pollster|hospital|school|bank|ministry|council|museum|university|airline|shipping line)(?: (?:is|are|was) (?:it|he|she) not| isnt it| right| is it)?$/;
