/** "Is X the chair of Y?", "does X work for Y?": a person and an office or a body; whether the one belongs to the other. */
import { headWords, speechVerbs } from '../english/words.ts';
import type { Mention, Names } from '../names.ts';
import { isOwnWord, type Question, type QuestionTerm } from '../question/index.ts';
import { isOfficeWord } from '../titles.ts';
import type { DecideClaim } from './claim.ts';
import type { Verdict } from './verdicts.ts';

export const decideRole: DecideClaim = (question, _options, { names, matcher }) => {
  const claim = readRole(question, names);
  const at = claim && matcher.indexOf(claim.person);
  if (!claim || at === undefined) return undefined;
  const verdict = verdictOnRole(claim, names);
  return { type: 'found', match: matcher.match(question, at), verdict, others: [] };
};

/** What is claimed of a person, by id: to hold an office (with those who do), to head a body, or to be of it. */
type RoleClaim =
  | { readonly person: string; readonly is: 'holder'; readonly holders: readonly string[] }
  | {
      readonly person: string;
      readonly is: 'head' | 'member' | 'worker';
      readonly bodies: readonly string[];
    };

function verdictOnRole(claim: RoleClaim, names: Names): Verdict {
  switch (claim.is) {
    case 'holder':
      return claim.holders.includes(claim.person) ? 'yes' : 'no';
    case 'worker': {
      const own = names.speaksFor(claim.person);
      if (claim.bodies.some((body) => own.includes(body))) return 'yes';
      // Of which party somebody is, of whom no party is known, nobody can deny; nor for whom somebody of no body works.
      const isParty = (id: string) => names.titlesOf(id).has('party');
      const bodies = names.bodiesOf(claim.person);
      const isOfOther = claim.bodies.some(isParty) ? bodies.some(isParty) : bodies.length > 0;
      return isOfOther ? 'no' : 'instead';
    }
    case 'member':
      // Who speaks for one body may belong to another.
      return claim.bodies.some((body) => names.speaksFor(claim.person).includes(body)) ? 'yes' : 'instead';
    case 'head':
      // Who somebody is tells what they are instead.
      return claim.bodies.some((body) => names.headsOf(body).includes(claim.person)) ? 'yes' : 'instead';
  }
}

function readRole(question: Question, names: Names): RoleClaim | undefined {
  const { norm, terms } = question;
  const mentions = terms.flatMap((term) => term.mention ?? []);
  const [first, second] = mentions;
  if (mentions.length !== 2 || !first || !second) return undefined;
  const others = terms.filter(isOwnWord);
  const named = [first, second].find((m) => m.by !== 'role' && m.ids.every(names.isPerson));
  const [person, ...more] = named?.ids ?? [];
  if (person === undefined || more.length > 0) return undefined;
  const other = named === first ? second : first;
  const list = norm.split(' ');
  const [left, right] = first.from < second.from ? [first, second] : [second, first];
  // What a pronoun stands for has no place of its own.
  const end = left.from < 0 ? list.findIndex((word) => /^(?:he|she)$/.test(word)) + 1 : left.to;
  const between = list.slice(end, right.from).join(' ');
  if (left === named && isBody(right, names) && leading.test(between))
    return { person, is: 'head', bodies: right.ids };
  if (!isOfRole(norm, others)) return undefined;
  // Nothing but "the" between them: "is Smith the chair?", "Smith is the chair".
  const isOffice = other.by === 'role' && list.slice(end, right.from).every((word) => linking.test(word));
  // "Smith is the boss of the Board, isn't he?"
  if (others.length > 0) {
    // "Is Labour the leader of Smith?"
    const isAfterHead =
      other.from < 0 ||
      / of /.test(` ${list.slice(0, other.from).join(' ')} `) ||
      (named?.from ?? 0) < other.from;
    const isOfHead = others.length === 1 && isBody(other, names) && headOf.test(norm) && isAfterHead;
    return isOfHead ? { person, is: 'head', bodies: other.ids } : undefined;
  }
  if (isOffice) return { person, is: 'holder', holders: other.ids };
  const before = list.slice(Math.max(0, other.from - 3), other.from).join(' ');
  const isMember = isBody(other, names) && belongs.test(norm) && isOfBody.test(before);
  const isOfMembers = /\b(?:in|part|member|belongs?|belong to)\b/.test(before);
  return isMember ? { person, is: isOfMembers ? 'member' : 'worker', bodies: other.ids } : undefined;
}

/** @param others what the question asks for besides those it names: nothing, or the word for an office. */
function isOfRole(norm: string, others: readonly QuestionTerm[]): boolean {
  const [head] = others;
  if (head && !isOfficeWord(head.surface.toLowerCase())) return false;
  // "Did Smith speak with the chair?" is about no office; nor is "is he related to the boss?".
  if (norm.split(' ').some((word) => speechVerbs.includes(word)) || comparing.test(norm)) return false;
  return belongs.test(norm) || /\b(?:is|was|are|were|isnt|wasnt)\b/.test(norm);
}

const isBody = ({ ids }: Mention, names: Names): boolean => !ids.some(names.isPerson);

/** "Does Smith run the Board?" */
const leading =
  /^(?:(?:he|she|who|actually|really|still|now) )*(?:runs?|leads?|heads?|chairs?|manages?)(?: the)?$/;

const linking = /^(?:he|she|the|an?|is|was|are|not|like|really|actually|also|still|now|currently|ever)$/;
const isOfBody =
  /\b(?:from|with|in|of|at|for|part|member|represents?|belongs?(?: to)?|works?(?: for)?)(?: the| our)?$|\b(?:from|with|in|of|at|for|to) the$/;

const comparing = /\b(?:related|married|friends?|brothers?|sisters?|cousins?|same|meeting|family)\b/;

const headOf = new RegExp(
  `\\b(?:is|was) (?:not )?(?:\\w+ ){0,3}?(?:the )?(?:${headWords.flat().join('|')}) (?:of|at|for)\\b`,
);

/** "Is she from the Board?", "does he work for it?" */
const belongs =
  /^(?:is|was|isnt) .*\b(?:from|with|in|of|at|for|part|member)\b|^(?:does|did) .*\b(?:represent|belong|work)\b|\b(?:works?|working|is) (?:for|from|at|with|in)\b|\b(?:belongs? to|represents?)\b/;
