/** Clauses -> questions: those that lean on each other are read as one. */
import { specifies } from '../english/asides.ts';
import { startsAsYesNo } from '../english/question-kinds.ts';
import { asksForAdvice, asksForRealFigures } from '../english/shared-patterns.ts';
import { speechVerbs } from '../english/words.ts';
import type { QuestionKind } from '../outcome.ts';
import type { Clause } from './clause.ts';
import { joinCues } from './cues.ts';
import { isOwnWord, isTime, type Question, type QuestionTerm, timed, withChange } from './question.ts';

/** Clauses without content of their own ("is that right?", "who said it?") ask about the clause before them. */
export function mergeClauses(clauses: readonly Clause[]): Clause[] {
  const merged: Clause[] = [];
  for (const clause of clauses) {
    const before = merged.at(-1);
    if (before?.kind && asksAsWell(before, clause)) {
      const both = join(before, clause, clause.kind);
      // "When and where do they meet?": the first has nothing of its own either.
      if (!isAboutSomething(before)) merged[merged.length - 1] = { ...both, kind: before.kind };
      merged.push(both);
      continue;
    }
    if (before && asksOfOther(before, clause)) {
      const terms = before.terms.filter((term) => !term.mention);
      merged.push(join({ ...before, speaker: undefined, terms, setAside: [] }, clause, clause.kind));
      continue;
    }
    const together = before && readTogether(before, clause);
    if (together) merged[merged.length - 1] = together;
    else merged.push(clause);
  }
  return merged;
}

/** "How many marched according to the police, and how many according to the union?": the same, by somebody else. */
const asksOfOther = (before: Clause, clause: Clause): boolean =>
  /^(?:and|also|plus) /.test(clause.norm) &&
  clause.kind !== undefined &&
  clause.kind === before.kind &&
  pointed.has(clause.kind) &&
  clause.terms.some(({ mention }) => mention) &&
  clause.terms.every(({ mention, required }) => mention || !required) &&
  before.terms.some(isOwnWord);

const isAboutSomething = ({ terms }: Clause): boolean =>
  terms.some((term) => term.required || term.isContent);

/** "When do they meet, and in which building?": the one asks for something else about what the other names. */
const asksAsWell = (before: Clause, clause: Clause): boolean =>
  /^(?:and|also|plus) /.test(clause.norm) &&
  clause.kind !== undefined &&
  before.kind !== undefined &&
  clause.kind !== before.kind &&
  pointed.has(clause.kind) &&
  pointed.has(before.kind) &&
  isAboutSomething(before) !== isAboutSomething(clause);

const pointed: ReadonlySet<QuestionKind> = new Set([
  'when',
  'hours',
  'where',
  'why',
  'how_many',
  'how_long',
  'share',
]);

/** What two clauses in a row ask as one question; nothing when each asks its own. */
function readTogether(before: Clause, clause: Clause): Clause | undefined {
  const hasContent = clause.terms.some((term) => term.required);
  // "True or false: the tugs are on strike"
  if (before.isEmpty && before.claim && clause.kind === 'is_it_true')
    return join(before, clause, 'is_it_true');
  // "If a child were in danger, could they be called?"
  if (subordinate.test(before.norm) && clause.kind) return join(before, clause, clause.kind);
  // "She was going on about the wards, what did she ask for?": what was spoken of, which can be neither true nor false.
  if (before.claim && tellsTopic.test(before.norm) && clause.kind && leans(clause, before))
    return join({ ...before, claim: false }, clause, clause.kind);
  // "According to her, what would ...?"
  if (/^(?:and |so )?according to /.test(before.norm) && before.norm.split(' ').length <= 6)
    return join(before, clause, clause.kind);
  // "I have a visit booked, what should I do?"
  if (!before.kind && asksForAdvice.test(clause.norm) && !isAboutSomething(clause))
    return join(before, clause, 'about');
  // "We have done all we can: who said that?"
  if (isAside(before) && !hasContent && clause.kind === 'who_said' && before.norm.split(' ').length > 3)
    return { ...join(before, clause, 'who_said'), quoted: [before.norm] };
  // "Somebody said so. Was it Smith or Jones?"
  if (
    clause.kind === 'who_said' &&
    clause.choices.length > 0 &&
    clause.terms.every(({ mention, required }) => mention || !required)
  )
    return join(before, clause, 'who_said');
  // "Apart from the cranes, what is it about?": what is left out has to be known; of words, others are wanted.
  if (leftOut.test(before.norm) && clause.kind) {
    const terms = before.terms.flatMap((term) =>
      leftOut.test(`${term.surface.toLowerCase()} `)
        ? []
        : [withChange(term, { required: !leftOutKinds.has(clause.kind ?? 'about') || term.isName })],
    );
    return join({ ...before, terms }, clause, clause.kind);
  }
  // "It was Smith who said "all is well", right?": a quotation begins no question of its own.
  if (
    before.kind &&
    /\b(?:said|says|say|called it|claimed|claims)$/.test(before.norm) &&
    clause.quoted.length > 0
  )
    return join(before, clause, before.kind);
  // "On the subject of the wind, what did she say?"
  if (clause.kind && !before.kind && opensTopic.test(before.norm)) return join(before, clause, clause.kind);
  // "The Gallup poll, when was it done?"
  if (clause.kind && (isTopic(before) || (isBareTopic(before) && pointsBack.test(clause.norm))))
    return join(before, clause, clause.kind);
  // "Back in June, whom did they blame?"
  if (clause.kind && isOfTime(before)) return join(before, clause, clause.kind);
  // "On which day, and how early, is it all to end?"
  if (
    before.kind &&
    clause.kind === 'is_it_true' &&
    !isAboutSomething(before) &&
    startsAsYesNo.test(`${clause.norm} `)
  )
    return join(before, { ...clause, claim: false }, before.kind);
  // "What is mediation, like what do they do?"
  if (before.kind && asksWhat.has(before.kind) && asksWhatAgain.test(clause.norm)) return before;
  if (isAside(before) && (hasContent || clause.kind)) return clause;
  // "My train is on Wednesday. Are they out that day?": the day is all that it takes from before.
  const times = before.terms.filter(isTime);
  if (clause.kind && isOfAsker(before) && times.length > 0 && pointsToTime.test(clause.norm))
    return join({ ...before, terms: times, setAside: [] }, clause, clause.kind);
  // "That early one from 4am till noon, is it at the depot?"
  if (clause.kind && !before.kind && !isOfAsker(before) && times.length > 0 && pointsToIt.test(clause.norm))
    return join({ ...before, terms: times, setAside: [] }, clause, clause.kind);
  if (clause.kind && !before.kind && isOfAsker(before) && !leans(clause, before)) return clause;
  // "At my age one forgets. When do they walk out?"
  const asksItself =
    clause.kind !== undefined &&
    clause.kind !== 'is_it_true' &&
    !before.kind &&
    isAboutSomething(clause) &&
    !leans(clause, before);
  if (!hasContent) return join(asksItself ? remark(before) : before, clause, kindOfBoth(before, clause));
  // "Who did the poll, Gallup?": a guess.
  if (before.kind && guessable.has(before.kind) && !clause.kind && clause.isGuess) return before;
  // "Of the 12, how many ...?"
  if (/^(?:and |so )?(?:out )?of (?:the|those|these) /.test(before.norm) && !before.kind && clause.kind)
    return join(before, clause, clause.kind);
  // "57 or 44, which one is it?"
  if (before.choices.length > 0 && /^which\b/.test(clause.norm))
    return join(before, clause, before.terms.every((term) => term.quantity) ? 'how_many' : clause.kind);
  // A remark before a question: the question may stand on its own.
  if (!before.kind && clause.kind)
    return leans(clause, before)
      ? join(hasContent && clause.kind !== 'is_it_true' ? remark(before) : before, clause, clause.kind)
      : clause;
  if (before.kind && !clause.kind) return isOfAsker(clause) ? before : join(before, clause, before.kind);
  return undefined;
}

/** A remark before a question that has content of its own helps to choose; only what it names has to be found. */
const remark = (clause: Clause): Clause => ({
  ...clause,
  cues: { ...clause.cues, pronouns: new Set() },
  terms: clause.terms.map((term) =>
    term.isName || term.mention || term.quantity || isTime(term)
      ? term
      : withChange(term, { required: false, isContent: false }),
  ),
});

/** What depends on the clause after it: "if ...", "when he was there, ...". */
const subordinate =
  /^(?:and |so |but |ok )*(?:if|unless|while|although|though|given that|(?:when|after|before) (?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b)\w+ \w+) /;

const tellsTopic =
  /\b(?:going on|banging on|harping on|rambling on|ranting|moaning|talking|speaking|chatting|(?:was|is|were|are|been) on) about (?!how\b)/;

const leftOut = /^(?:and |so )?(?:apart|besides|aside|other than|except)(?: from| for)? /;

/** Of these, others are wanted than what is left out. */
const leftOutKinds: ReadonlySet<QuestionKind> = new Set(['what_said', 'about', 'list', 'why']);

const partOfTime = /^(?:winter|spring|summer|autumn|fall|year|month|week|beginning|start|end|middle)$/i;

/** Nothing but when something was. */
const isOfTime = ({ kind, norm, terms }: Clause): boolean =>
  !kind &&
  norm.split(' ').length <= 6 &&
  terms.every((term) => isTime(term) || !term.required || partOfTime.test(term.surface)) &&
  /^(?:and |so |but |ok )*(?:back )?(?:(?:in|on|at|since|until|before|after|during|by|last|earlier|the) )*(?:last|previous|next|this|earlier|(?:beginning|start|end|middle) of|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|winter|spring|summer|autumn|yesterday|tomorrow|\d{4})\b/.test(
    norm,
  );

/** Nothing but what the question after it is about: a body or a poll by its name. */
const isTopic = ({ kind, norm, terms }: Clause): boolean =>
  !kind &&
  terms.some(({ mention }) => mention) &&
  /^(?:(?:the|that|this|and|ok|so) )*(?:\w+ ){1,3}(?:poll|survey|strike|march|letter|talks|vote|ballot|statement|meeting)$/.test(
    norm,
  );

const opensTopic =
  /^(?:and |so |but |ok )*(?:(?:(?:on|about)(?=(?: \w+){1,3}$)|regarding|concerning|touching|turning to|speaking of|as (?:regards|for|to)|(?:with|in) (?:regards?|respect|reference|relation) to|on the (?:subject|topic|question|matter|issue) of)\b)/;

/** "The wind - what did she say about it?": a noun or two. */
const isBareTopic = ({ kind, norm, claim }: Clause): boolean =>
  !kind && !claim && norm.split(' ').length <= 10 && !/\b(?:i|we|my|our|me|us|ok|yes|no)\b/.test(norm);
const pointsBack =
  /\b(?:about|on|of|to|regarding|concerning|with|for|over) (?:it|this|that|them|those|these)$/;

const asksWhat: ReadonlySet<QuestionKind> = new Set(['about', 'definition', 'who_is', 'who']);
/** The same once more, in words that name nothing. */
const asksWhatAgain =
  /^(?:(?:like|i mean|as in|so|and) )*what (?:do|does) (?:they|it|he|she|that) (?:actually |even |really )?(?:do|mean)$|^(?:like|i mean|as in) what is (?:it|that)$/;

const pointsToIt =
  /^(?:(?:and|so) )*(?:is|are|was|were|does|do|will|where|who|how) (?:\w+ )?(?:it|they|that|this)\b/;

const pointsToTime =
  /\b(?:that|this|the same) (?:day|date|time|morning|afternoon|evening|night)\b|\bon the day\b|\b(?:by|at|on) then\b|\bthen(?: too)?$/;

const guessable: ReadonlySet<QuestionKind> = new Set(['who', 'who_said', 'where', 'when']);

const isAside = (clause: Clause): boolean => !clause.kind && !clause.terms.some((term) => term.required);

/** "I gotta mark my calendar": says why it is asked. What it quotes is no business of the asker's. */
const isOfAsker = ({ norm, claim, quoted }: Clause): boolean =>
  quoted.length === 0 &&
  !specifies.test(norm) &&
  (/^(?:sorry|apologies|forgive|pardon|excuse)\b(?! (?:i |we )?(?:meant|mean|want|was))/.test(norm) ||
    (!claim &&
      /\b(?:i|my) (?:\w+ )?(?:am|just|has|have|moved|starts?|live|work|go|need|got|was|kid|son|daughter)\b/.test(
        norm,
      )) ||
    /^(?:(?:and|so|as|because|for|ok|okay|well|hi|hiya|hello|hey|right|sorry|please|yo) )*(?:i|we|my|our|(?:need|want) (?:it|this|that)|(?:making|doing|writing) (?:a|an|my|some))\b/.test(
      norm,
    ));

/** Whether a pronoun stands for something before the clause: "he" after a name in it may stand for that one. */
function leans({ norm, terms }: Clause, before: Clause): boolean {
  const isNamed = before.terms.some((term) => term.mention);
  const list = norm
    .replace(
      /\b(?:because of|due to|over|after|from|to do with|part in) (?:(?:any|all) of )?(?:this|that|it)(?: all)?$/,
      '',
    )
    .replace(
      /\bthis (?:report|article|story|text|piece|strike|dispute|walkout|week|year|time|night|evening|morning|afternoon|month)\b/g,
      '',
    )
    .split(' ');
  const firstName = Math.min(...terms.flatMap((term) => term.mention?.from ?? []));
  return list.some(
    (word, at) =>
      // "When was it that they stopped?" points to nothing.
      (/^(?:it|that|this)$/.test(word) &&
        !(word === 'it' && /^(?:is|was)$/.test(list[at - 1] ?? '') && list[at + 1] === 'that') &&
        !(word === 'that' && list[at - 1] === 'it' && /^(?:is|was)$/.test(list[at - 2] ?? ''))) ||
      // "The tides, who was worried about those?"
      (/^(?:those|these|them)$/.test(word) && at === list.length - 1) ||
      // "Money is half of it. What is the other half?"
      (word === 'other' && list[at - 1] === 'the') ||
      // "I live in Newport. Which schools there are shut?"
      (word === 'there' &&
        !/^(?:is|are|was|were|been|be)$/.test(list[at + 1] ?? '') &&
        !/^(?:is|are|was|were)$/.test(list[at - 1] ?? '')) ||
      // "They" may be those whom everything here is about.
      ((isNamed ? /^(?:he|she|they|him|them|her|his|their)$/ : /^(?:he|she|him|her|his)$/).test(word) &&
        at < firstName),
  );
}

/** The kind of a clause and of one after it that has no content of its own. */
function kindOfBoth(before: Clause, { kind }: Clause): QuestionKind | undefined {
  if (kind === undefined || (kind === 'is_it_true' && before.kind)) return before.kind;
  // "Who was she?" after words that name nobody, or somebody's: whose words they are is asked.
  const isUnnamed = !before.terms.some((term) => term.mention) || somebodySays.test(before.norm);
  if (kind === 'who_is' && isUnnamed) return 'who_said';
  if (kind === 'who' && somebodySays.test(before.norm)) return 'who_said';
  return kind;
}

const somebodySays = new RegExp(
  `\\b(?:someone|somebody|(?:the|a|an|one|some) (?:\\w+ )?(?:dude|guy|bloke|man|woman|person|one|politician|minister|official|leader|doctor|expert)s?)\\b.{0,30}\\b(?:${speechVerbs.join('|')})\\b`,
);

function join(a: Clause, b: Clause, kind: QuestionKind | undefined): Clause {
  // "I meant the chair: what does she say?"
  const people = a.terms.flatMap((term) => term.mention ?? []);
  // "Did the chair answer the drivers, and what did he say?"
  const isOfOne = people.length === 1 || (people.length > 1 && startsAsYesNo.test(`${a.norm} `));
  const isTheirs = kind === 'what_said' && isOfOne && /\b(?:he|she|they)\b/.test(b.norm);
  const isDoubted = a.claim && kind !== 'is_it_true';
  // "She insists it was Smith who said it. Who really did?"
  const claimed = kind === 'who_said' && (a.claim || asksWhoseItWas.test(b.norm)) ? a.speaker : undefined;
  // "Smith told the mayor to go, did she not?"
  const teller = kind === 'is_it_true' ? a.teller : undefined;
  const speaker =
    (claimed ? undefined : (a.speaker ?? teller)) ?? b.speaker ?? (isTheirs ? people[0] : undefined);
  return {
    isGuess: false,
    isEmpty: a.isEmpty && b.isEmpty,
    isTold: a.isTold && b.isTold,
    claim: a.claim || b.claim,
    terms: [
      ...(isDoubted || claimed ? a.terms.map((term) => doubted(term, claimed, kind)) : a.terms),
      ...b.terms,
    ],
    setAside: [...a.setAside, ...b.setAside],
    // "Nobody backs them, he says. What is the real figure?"
    negated: (a.negated && !(isDoubted && asksForRealFigures.test(b.norm))) || b.negated,
    copula: a.copula || b.copula,
    stranger: a.stranger || b.stranger || (people.length === 0 && strangersSay.test(`${a.norm} ${b.norm}`)),
    choices: [...a.choices, ...b.choices],
    cues: joinCues(a.cues, b.cues),
    quoted: [...a.quoted, ...b.quoted],
    norm: `${a.norm} ${b.norm}`,
    kind,
    speaker,
    teller: undefined,
  };
}

/** "Pretty sure it was not Smith, so who was it?" */
const asksWhoseItWas =
  /\bwho (?:was|is|did|said|really|actually) (?:\w+ )?(?:it|that|then|say)\b|\bwho (?:was|is) it\b/;

/** "And the patients, what do they say?" */
const strangersSay =
  /^(?:(?:and|so|but|what about) )*(?:the |those )(?:\w+ ){1,2}what (?:do|did|have) they (?:say|said|think|want|reply|answer)\b/;

/** In a claim that is to be put right, the claimed number, day or speaker need not be found. */
function doubted(
  term: QuestionTerm,
  claimed: Clause['speaker'],
  kind: QuestionKind | undefined,
): QuestionTerm {
  if (claimed && term.mention === claimed) return withChange(term, { required: false, isContent: false });
  const isInDoubt =
    term.quantity?.kind === 'number' ? !kind || !timed.has(kind) : kind !== undefined && timed.has(kind);
  return term.quantity && isInDoubt ? withChange(term, { required: false }) : term;
}

/** A clause as a question; keywords without a kind ask what there is about them. */
export const toQuestion = (clause: Clause): Question => ({
  kind: clause.kind ?? 'about',
  explicit: clause.kind !== undefined,
  terms: clause.terms,
  setAside: clause.setAside,
  speaker: clause.speaker,
  claim: clause.claim,
  negated: clause.negated,
  copula: clause.copula,
  stranger: clause.stranger,
  choices: clause.choices,
  cues: clause.cues,
  quoted: clause.quoted,
  norm: clause.norm,
});
