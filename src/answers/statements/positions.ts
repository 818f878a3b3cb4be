/** Statements about where somebody stands, why, and what it would take to move them. */
import type { Position } from '../../knowledge/index.ts';
import { asSentence, cut } from '../wording.ts';
import { because, type Compilation, type Draft, detail, headlineLimit } from './draft.ts';

/** The stance; the condition, where there is one, is a statement of its own. */
export function positionDrafts(position: Position, { subject }: Compilation): Draft[] {
  const { summary, issue, reason } = position;
  const holder = subject(position.holder);
  const condition = position.condition && cut(asSentence(position.condition), headlineLimit);
  const base = { speaker: position.holder, names: [position.holder] };
  const stance: Draft = {
    ...base,
    sentence: summary,
    body: [summary, issue, ...(reason ? [reason] : [])],
    circumstances: [holder],
    keywords: ['want', 'position', 'stance'],
    answers: {
      who: summary,
      who_said: summary,
      what_said: summary,
      why: reason && `${holder}: ${because(reason)}`,
      condition,
    },
    evidence: [detail('Reason', reason), condition],
  };
  if (!condition) return [stance];
  // A statement of its own: what somebody would do is not what they do.
  return [
    stance,
    {
      ...base,
      part: 'condition',
      sentence: condition,
      body: [condition],
      circumstances: [holder, issue],
      answers: { condition, what_said: condition, who: condition },
      evidence: [summary],
    },
  ];
}
