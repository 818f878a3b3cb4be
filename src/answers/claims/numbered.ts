/** "Was it on Channel 5?", when it was on Channel 4: what is told apart by its number. */
import { changeQuestion, type Question, type QuestionTerm } from '../question/index.ts';
import { plain } from '../text.ts';
import type { DecideClaim } from './claim.ts';

/** What has a number for its name. */
const numbered =
  /^(?:radio|channel|route|line|bus|train|flight|gate|room|ward|platform|pier|berth|terminal|dock|unit|phase|stage|level|junction|highway|article|section|zone|district|hall|court|studio)$/;

export const decideNumbered: DecideClaim = (question, options, tools) => {
  const named = namedByNumber(question);
  if (!named || question.negated) return undefined;
  const { term, noun, number } = named;
  const others = changeQuestion(question, { terms: question.terms.filter((one) => one !== term) });
  const [match] = tools.matcher.rank(others, options);
  if (!match || match.missing.length > 0 || match.statement.type === 'gap') return undefined;
  const told = [...plain(match.statement.sentence).matchAll(new RegExp(`\\b${noun} (\\d+)s?\\b`, 'g'))];
  const isOther = told.length > 0 && told.every(([, one]) => Number(one) !== number);
  return isOther ? { type: 'found', match, verdict: 'instead', others: [] } : undefined;
};

/** The only number of a question, where it stands right after such a noun. */
function namedByNumber({
  norm,
  terms,
}: Question): { term: QuestionTerm; noun: string; number: number } | undefined {
  const [term, ...more] = terms.filter(({ quantity }) => quantity);
  if (term?.quantity?.kind !== 'number' || more.length > 0) return undefined;
  const noun = norm.split(' ')[term.quantity.from - 1] ?? '';
  return numbered.test(noun) ? { term, noun, number: term.quantity.value } : undefined;
}
