/** Several questions in one message -> one outcome. */
import type { Answer, Outcome, QuestionKind } from '../outcome.ts';
import { capitalised, joinSentences } from '../wording.ts';
import { limits, unique, uniqueCitations } from './tools.ts';

/** Kinds that ask for a part of what a statement tells. */
const given: ReadonlySet<QuestionKind> = new Set(['when', 'hours', 'where', 'why', 'how_many', 'how_long']);

/** "Is the chair, Smith, ready to talk?": that Smith is the chair is no Yes to all of it. */
function withoutYes({ verdict, headline, ...rest }: Answer): Answer {
  if (verdict !== 'yes') return { ...rest, headline, ...(verdict ? { verdict } : {}) };
  return { ...rest, headline: capitalised(headline.replace(/^Yes: /, '')) };
}

/** Two questions in one message: both answers, the first as headline. */
export function combine(outcomes: readonly Outcome[]): Outcome {
  const [first, ...rest] = outcomes;
  if (!first) throw new Error('nothing to combine');
  const found = outcomes.find((outcome) => outcome.type === 'answer');
  if (rest.length === 0 || !found) return first;
  const isWhole = outcomes.every((outcome) => outcome.type === 'answer');
  const lead = isWhole ? found : withoutYes(found);
  const others = outcomes.filter(
    (outcome) =>
      outcome.type === 'answer' &&
      outcome !== found &&
      outcome.headline !== lead.headline &&
      // "Who did it, was it Smith?": the same statement answers both. "When and where?" asks for two parts of it.
      (outcome.context.statements[0] !== lead.context.statements[0] ||
        (given.has(outcome.context.kind) && given.has(lead.context.kind))),
  );
  const unanswered = isWhole ? '' : 'The sources do not answer the other part of the question.';
  const together = [lead.headline, ...others.map((outcome) => outcome.headline)].join(' ');
  const fits = [...together].length <= limits.headline;
  const answers = outcomes.filter((outcome) => outcome.type === 'answer');
  const last = answers.at(-1) ?? found;
  return {
    ...lead,
    headline: fits ? together : lead.headline,
    text: joinSentences(
      [
        unanswered,
        ...(fits ? [] : others.map((outcome) => outcome.headline)),
        ...answers.map((outcome) => outcome.text),
      ].filter(Boolean),
      limits.text,
    ),
    entries: unique(answers.flatMap((outcome) => outcome.entries)),
    citations: uniqueCitations(answers.flatMap((outcome) => outcome.citations)),
    context: last.context,
  };
}
