/** Whether a statement accounts for enough of a question's words. */
import { hollow } from '../english/words.ts';
import { leastStrength, type Match } from '../match.ts';
import { isOwnWord, isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { editDistance } from '../spelling.ts';
import { isIntroduction } from '../statements/index.ts';
import { plain, sentenceWords } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isExact, kinds } from './found.ts';

/** Whether little enough of the question is left over. */
export function accountsForEnough(match: Match, question: Question, followsUp: boolean): boolean {
  if (leavesOutWhatIsAsked(match, question, followsUp)) return false;
  if (match.missing.length === 0) return match.coverage >= thresholds.coverage;
  if (
    match.missing.some(
      (term) =>
        isExact(term) || isCounted(term, question) || isItsDay(term, question) || isHead(term, question),
    )
  )
    return false;
  if (isSlip(match)) return true;
  const isAsked = match.askLikeness >= thresholds.askLikeness;
  const mayBeForgiven =
    forgiving.has(question.kind) && match.facet >= thresholds.sureFacet && match.missing.length === 1;
  if (!isAsked && !mayBeForgiven) return false;
  // What is left over is measured against the words besides names: likeness in names alone forgives nothing.
  let content = 0;
  let missing = 0;
  // Many words of a quotation or a fact were given: one more word of the asker's own does not change what is meant.
  // Where and when tell little of what is asked.
  let direct = 0;
  for (const { term, weight, strength } of match.terms) {
    if (!term.required || term.kind === 'name') continue;
    content += weight;
    if (match.missing.includes(term)) missing += weight;
    if (strength >= thresholds.direct && !term.isName && !isTime(term)) direct += 1;
  }
  // Whose words they are is not in doubt, only which.
  const isOwn =
    question.kind === 'what_said' && question.speaker !== undefined && match.statement.type === 'quote';
  if (missing > content * (isOwn ? thresholds.leftoverOfSpeaker : thresholds.leftover)) return false;
  return isAsked || direct >= (isOwn ? thresholds.directWordsOfSpeaker : thresholds.directWords);
}

/**
 * "How many firefighters have moved since then?", where only "firefighters" was found: a light word left over is forgiven
 * beside much else, or when people ask for the statement so. Otherwise it is what is asked (docs/decisions.md).
 */
function leavesOutWhatIsAsked(
  { askLikeness, statement, terms }: Match,
  { kind }: Question,
  followsUp: boolean,
): boolean {
  // Where volunteers wrote down no ways of asking, nothing is known of them.
  if (
    statement.asks.length === 0 ||
    askLikeness >= thresholds.lightWords ||
    toldByRest.has(kind) ||
    (statement.type === 'poll' && kind === 'change')
  )
    return false;
  // "And when is the second one?": the days and hours of what was spoken of.
  if (followsUp && statement.type === 'event' && isTimed.has(kind)) return false;
  const left = terms.filter(
    ({ term, strength }) =>
      !term.required &&
      !term.mention &&
      strength < leastStrength &&
      !hollow.has(term.surface.toLowerCase()) &&
      // "Where does she work?": who she is tells.
      !(kind === 'where' && isIntroduction(statement) && worksAt.test(term.surface)) &&
      // "When does it finish?", "when is the next one?": its days and hours tell that.
      !(statement.type === 'event' && isTimed.has(kind) && toldByTimes.test(term.surface)),
  );
  if (left.length === 0) return false;
  const direct = terms.filter(
    ({ term, strength }) =>
      strength >= thresholds.direct && !term.mention && (term.required || term.isContent),
  ).length;
  return followsUp ? direct === 0 : direct <= 1 || left.length > 1;
}

/** Whose words they are, what a claim is worth and what a poll found is told by the rest of the question. */
const toldByRest = kinds('who_said', 'is_it_true', 'share');
const isTimed = kinds('when', 'hours', 'how_long');
const worksAt = /^(?:work|teach|taught|stud(?:y|ies)|liv|serv)/i;
const toldByTimes = /^(?:start|beg[aiu]n|end|finish|last|stop|over|previously|next|upcoming)/i;

/** Kinds in which the words asked with are mostly the statement's own. */
const forgiving = kinds('who_said', 'who', 'what_said', 'about', 'where', 'when');
/** "How many supervisors?" is not answered by how many jobs. */
const isCounted = ({ surface }: QuestionTerm, { kind, norm }: Question): boolean =>
  kind === 'how_many' && norm.includes(`how many ${surface.toLowerCase()}`);

/** "The price of a pass" is not answered by anything else of a pass. */
const isHead = ({ surface }: QuestionTerm, { kind, norm }: Question): boolean =>
  kind === 'about' &&
  /^[\w-]+$/.test(surface) &&
  new RegExp(`^(?:(?:and|so|what|is|was|are|were|the|exact) )*${surface.toLowerCase()} (?:of|for) `).test(
    norm,
  );

/** "How many on the Wednesday?" is not answered by how many in all. */
const isItsDay = (term: QuestionTerm, { kind }: Question): boolean =>
  isTime(term) && (kind === 'how_many' || kind === 'share');

/**
 * "The plaice juggle" typed as "jiggle": all but one of several words stand in the statement, and so does one that is a
 * letter off the last. Both are English, so that the spelling alone does not tell.
 */
function isSlip({ missing, terms, statement }: Match): boolean {
  const [slip, ...others] = missing;
  if (!slip || others.length > 0 || slip.kind !== 'word' || slip.surface.length < thresholds.slipLetters)
    return false;
  const direct = terms.filter(({ term, strength }) => isOwnWord(term) && strength >= thresholds.direct);
  if (direct.length < thresholds.directWords || direct.some(({ term }) => isTime(term))) return false;
  const typed = plain(slip.surface);
  // "Employer" and "employee" are no slip of each other.
  const bare = typed.replace(/(?:er|ee|or)s?$/, '');
  return sentenceWords(statement.sentence).some(
    ({ norm }) =>
      norm[0] === typed[0] &&
      norm.replace(/(?:er|ee|or)s?$/, '') !== bare &&
      editDistance(norm, typed, 1) === 1,
  );
}
