/** Statements about where somebody stands, why, and what it would take to move them. */
import type { Position } from '../../knowledge/index.ts';
import { asSentence, cut, lowerFirst } from '../wording.ts';
import { because, type Compilation, type Draft, detail, headlineLimit } from './draft.ts';

/** The stance; the condition, where there is one, is a statement of its own. */
export function positionDrafts(position: Position, { subject }: Compilation): Draft[] {
  const { summary, issue, reason } = position;
  const holder = subject(position.holder);
  const condition = position.condition && cut(asSentence(position.condition), headlineLimit);
  const shown = condition && conditionInWords(condition, holder, issue);
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
      why: reason && `${holder} on ${issue}: ${because(reason)}`,
      condition: shown,
    },
    evidence: [detail('Reason', reason), condition],
  };
  if (!condition || !shown) return [stance];
  // A statement of its own: what somebody would do is not what they do.
  return [
    stance,
    {
      ...base,
      part: 'condition',
      sentence: condition,
      shown,
      body: [condition],
      circumstances: [holder, issue],
      answers: { condition: shown, what_said: shown, who: shown },
      evidence: [summary],
    },
  ];
}

/** "The union on the strike: the ban would have to be lifted": for what it would take it, and who says so. */
function conditionInWords(condition: string, holder: string, issue: string): string {
  const isWhole =
    /\b(?:if|unless|provided|only when|once)\b/.test(condition) && !/^(?:It|They|He|She)\b/.test(condition);
  const told = `${holder} on ${issue}: ${lowerFirst(condition)}`;
  return isWhole || told.length > headlineLimit ? condition : told;
}
