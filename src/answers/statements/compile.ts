/** Knowledge -> statements: each entry is drafted by the file for its kind, and finished here in one form. */
import type { Citation, Knowledge } from '../../knowledge/index.ts';
import { daysOf } from '../calendar.ts';
import type { Names } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { isStrikeKind } from '../strikes.ts';
import { asSentence, capitalised, cut, dayInWords, joinSentences } from '../wording.ts';
import { claimantsOf } from './claimants.ts';
import { disputeDrafts } from './dispute.ts';
import { type Compilation, type Draft, evidenceLimit, headlineLimit } from './draft.ts';
import { eventDrafts } from './events.ts';
import { factDrafts, gapDrafts, termDrafts } from './facts.ts';
import { figureDrafts } from './figures.ts';
import { organisationDrafts, personDrafts } from './people.ts';
import { pollDrafts } from './polls.ts';
import { positionDrafts } from './positions.ts';
import { quoteDrafts } from './quotes.ts';
import type { Statement } from './statement.ts';

/** What finishing needs of an entry. */
interface Compilable {
  readonly id: string;
  readonly citation: readonly Citation[];
  readonly keywords: readonly string[];
  readonly asks: readonly string[];
}

/** All statements of a knowledge, in the order of its collections. */
export function compileStatements(knowledge: Knowledge, names: Names): Statement[] {
  const label = once((id) => withArticle(knowledge, names, id));
  const compilation: Compilation = {
    knowledge,
    label,
    subject: once((id) => capitalised(label(id))),
    named: (idOrWords) =>
      knowledge.entries.has(idOrWords) || names.label(idOrWords) !== idOrWords ? label(idOrWords) : idOrWords,
  };
  const compile = <Entry extends Compilable>(
    type: Statement['type'],
    entries: readonly Entry[],
    draftsOf: (entry: Entry, compilation: Compilation) => readonly Draft[],
  ): void => {
    for (const entry of entries)
      for (const draft of draftsOf(entry, compilation))
        statements.push(finish(type, entry, draft, days, names));
  };
  const statements: Statement[] = [];
  const days = strikeDays(knowledge);
  const dispute = { ...knowledge.dispute, id: 'dispute', keywords: [], asks: [] };
  compile('dispute', [dispute], disputeDrafts);
  compile('person', knowledge.people, personDrafts);
  compile('organisation', knowledge.organisations, organisationDrafts);
  compile('quote', knowledge.quotes, quoteDrafts);
  compile('event', knowledge.events, eventDrafts);
  compile('poll', knowledge.polls, pollDrafts);
  compile('figure', knowledge.figures, figureDrafts);
  compile('position', knowledge.positions, positionDrafts);
  compile('fact', knowledge.facts, factDrafts);
  compile('term', knowledge.terms, termDrafts);
  compile(
    'gap',
    knowledge.gaps.map((gap) => ({ ...gap, citation: [] })),
    gapDrafts,
  );
  return statements;
}

/** A large knowledge has the same speakers again and again: what each is called is found out once. */
function once(find: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = find(id);
    known.set(id, found);
    return found;
  };
}

/** The days of all strikes, in words: what happens "on strike days" may be asked for by each of them. */
const strikeDays = ({ events }: Knowledge): string[] =>
  events.flatMap(({ kind, times }) => (isStrikeKind(kind) ? times.flatMap(daysOf).map(dayInWords) : []));

const onStrikeDays =
  /\b(?:on|for|of) (?:the |both |all )?strike days\b|\b(?:during|day of|days of|affected by|hit by|because of|as long as|while) the (?:strike|walkout|stoppage)s?\b/;

/** Types that may give a claim of somebody's, as "the union says that some had a day's course". */
const claiming: ReadonlySet<Statement['type']> = new Set(['fact', 'figure', 'event']);

/** Each field is named: an object spread from the rest of another has a form of its own, which costs memory and time. */
function finish(
  type: Statement['type'],
  entry: Compilable,
  draft: Draft,
  days: readonly string[],
  names: Names,
): Statement {
  const { part, answers = {}, evidence = [] } = draft;
  const sentence = headline(draft.sentence);
  const claimants = claiming.has(type) ? claimantsOf(sentence, names) : none;
  return {
    id: part ? `${entry.id}.${part}` : entry.id,
    entry: entry.id,
    type,
    sentence,
    answers: finishAnswers(answers, draft.sentence, sentence),
    evidence: joinSentences(evidence, evidenceLimit),
    citations: draft.citations ?? entry.citation,
    names: orNone(draft.names),
    body: draft.body,
    circumstances:
      days.length > 0 && onStrikeDays.test(sentence)
        ? joined(draft.circumstances, days)
        : orNone(draft.circumstances),
    // What the volunteers wrote for the entry belongs to its first statement; the parts have their own.
    keywords: joined(draft.keywords, part ? none : entry.keywords),
    asks: joined(draft.asks, part ? none : entry.asks),
    numbers: orNone(draft.numbers),
    spells: orNone(draft.spells),
    dates: orNone(draft.dates),
    speaker: draft.speaker || undefined,
    claimants: claimants.length > 0 ? claimants : undefined,
    repliesTo: draft.repliesTo || undefined,
    declined: draft.declined || undefined,
    happening: draft.happening || undefined,
    called: draft.called || undefined,
    unit: draft.unit || undefined,
    place: draft.place || undefined,
    shown: draft.shown && draft.shown.length <= headlineLimit ? draft.shown : undefined,
  };
}

/** An answer that is the sentence is the same text, not a copy of it: a large knowledge has many. */
function finishAnswers(
  answers: NonNullable<Draft['answers']>,
  drafted: string,
  sentence: string,
): Statement['answers'] {
  const finished: Partial<Record<QuestionKind, string>> = {};
  for (const kind of Object.keys(answers) as QuestionKind[]) {
    const text = answers[kind];
    if (text) finished[kind] = text === drafted ? sentence : headline(text);
  }
  return finished;
}

/** Normalised, which also leaves it in one piece: V8 keeps the pieces of a text that was put together. */
const headline = (text: string): string => cut(asSentence(text), headlineLimit).normalize();

/** One empty list for all statements: each has several. */
const none: readonly never[] = [];
const orNone = <T>(list: readonly T[] | undefined): readonly T[] => (list?.length ? list : none);
const joined = (own: readonly string[] = none, others: readonly string[]): readonly string[] =>
  own.length === 0 ? others : [...own, ...others];

/** "the WTO" for an organisation whose short name is an abbreviation: those take the article, other names may not. */
function withArticle(knowledge: Knowledge, names: Names, id: string): string {
  const label = names.label(id);
  const entry = knowledge.entries.get(id);
  const isAbbreviation =
    entry?.type === 'organisation' && entry.short_name === label && /^[A-Z]{2,}$/.test(label);
  return isAbbreviation ? `the ${label}` : label;
}
