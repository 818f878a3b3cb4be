/** Who is meant: full names, aliases, surnames, first names and roles -> ids. A name may fit several people. */
import type { Knowledge } from '../knowledge/index.ts';
import { anyMember, chatter, grammar, light, months, soleTitles } from './english/words.ts';
import { isLight } from './question/word-kinds.ts';
import { editDistance } from './spelling.ts';
import { plain, stem, type Word, words } from './text.ts';
import {
  isBareHead,
  isFormer,
  isHead,
  nounOf,
  organisationNames,
  partRole,
  roleForms,
  shorterNames,
} from './titles.ts';

export interface Mention {
  /** Index of the first word, and of the word after the last. */
  readonly from: number;
  readonly to: number;
  /** Entry (or side) ids; more than one when the name fits several. */
  readonly ids: readonly string[];
  readonly by: 'name' | 'part' | 'role';
  /** An ordinary word after "the" by which volunteers call it: "the company". */
  readonly isOrdinary?: boolean;
}

export interface Names {
  /**
   * All names in a run of words, longest first, none overlapping.
   * @param mayBegin whether a word, by its index, may begin one.
   */
  mentions(list: readonly Word[], mayBegin?: (at: number) => boolean): Mention[];
  /** Whether any name begins with a word. */
  mayBegin(norm: string): boolean;
  /** The single words that names are made of. */
  readonly vocabulary: ReadonlySet<string>;
  /** Whether a single word names somebody or something. */
  isName(norm: string): boolean;
  /** Whether the two words are somebody's first name and surname. */
  isFullName(first: string, last: string): boolean;
  /** Whether two single words name the same. */
  isSameName(a: string, b: string): boolean;
  /** Whether a word is a misspelling of the person's first name. */
  isNearFirstName(id: string, norm: string): boolean;
  /** The surname that a word after somebody's first name misspells: "Moira Tenant". */
  surnameMeant(first: string, norm: string): string | undefined;
  /** Whether the id is a person. */
  isPerson(id: string): boolean;
  /** Whether the id is a side of the dispute, and neither a person nor a body. */
  isSide(id: string): boolean;
  /** What to call an entry with a name. */
  label(id: string): string;
  /** The organisations and sides that a person or organisation speaks for, with itself. */
  speaksFor(id: string): readonly string[];
  /** The words of all titles that somebody has or had, or of a body's names and what it is. */
  titlesOf(id: string): ReadonlySet<string>;
  /** Who heads an organisation, by a title that says no more than that: "chief executive", not "head of catering". */
  headsOf(organisation: string): readonly string[];
  /** The organisations in which a person has an office. */
  bodiesOf(person: string): readonly string[];
  /** The one other body of the same sort as this: "the other union", when the knowledge has two. */
  otherBody(noun: string, id: string): string | undefined;
  /** The one body that is of this sort: "company", when the knowledge has a single one. */
  soleBody(noun: string): string | undefined;
  pronoun(id: string): 'he' | 'she' | 'they' | 'it';
}

export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir prof professor lord lady dame doctor'.split(' '),
);
const skipped = new Set(['the', 'a', 'an']);
/** In a shorter name another letter is another name. */
const longSurname = 5;

interface Form {
  readonly ids: Set<string>;
  readonly by: Mention['by'];
}

export function createNames(knowledge: Knowledge): Names {
  const forms = new Map<string, Form>();
  /** Words that are somebody's name after "the": volunteers wrote it like that ("the company"). */
  const definite = new Set<string>();
  const firstWords = new Map<string, number>();
  const vocabulary = new Set<string>();
  const labels = new Map<string, string>();
  const people = new Map(knowledge.people.map((person) => [person.id, person]));
  const organisations = new Map(knowledge.organisations.map((o) => [o.id, o]));

  const about = new Set(knowledge.dispute.about.flatMap((text) => words(text).map(({ norm }) => stem(norm))));

  const partsOf = (text: string): string[] =>
    words(text)
      .map((word) => word.norm)
      .filter((norm) => !skipped.has(norm));
  const formKey = (text: string): string => partsOf(text).join(' ');
  const add = (text: string, id: string, by: Mention['by']) => {
    const parts = partsOf(text);
    const key = parts.join(' ');
    if (key === '' || (parts.length === 1 && key.length < 2)) return;
    // In a strike of teachers "the teacher" is nobody's name, though one of them is quoted.
    if (by === 'role' && parts.length === 1 && about.has(stem(key))) return;
    if (by === 'name' && /^the \S+$/i.test(text)) definite.add(key);
    const form = forms.get(key);
    if (form) {
      // A full name or alias wins over a part of somebody else's name.
      if (form.by === by || (form.by !== 'name' && by !== 'name')) form.ids.add(id);
      else if (by === 'name') forms.set(key, { ids: new Set([id]), by });
    } else forms.set(key, { ids: new Set([id]), by });
    const first = parts[0] ?? '';
    firstWords.set(first, Math.max(firstWords.get(first) ?? 0, parts.length));
    for (const part of parts) if (part.length > (by === 'role' ? 4 : 3)) vocabulary.add(part);
  };

  for (const person of knowledge.people) {
    labels.set(person.id, person.name);
    add(person.name, person.id, 'name');
    for (const alias of person.aliases) add(alias, person.id, 'name');
  }
  for (const organisation of knowledge.organisations) {
    labels.set(organisation.id, organisation.short_name ?? organisation.name);
    for (const name of organisationNames(organisation)) add(name, organisation.id, 'name');
  }
  const shorter = shorterNames(knowledge);
  for (const [name, id] of shorter) if (!forms.has(formKey(name))) add(name, id, 'part');
  for (const side of knowledge.dispute.sides) {
    labels.set(side.id, side.name);
    for (const name of [side.name, ...side.aliases]) add(name, side.id, 'name');
  }
  // "The city side" and the city are one to whoever asks.
  for (const [key, form] of forms) {
    const own = key.endsWith(' side') ? forms.get(key.slice(0, -' side'.length)) : undefined;
    for (const id of own?.ids ?? []) form.ids.add(id);
  }
  // A title as it was written down is not somebody else's by what the words of a body's name would make of it.
  const written = new Map<string, Set<string>>();
  for (const person of knowledge.people) {
    for (const { title, aliases } of person.roles.filter((role) => !isFormer(role))) {
      for (const text of [title, ...aliases].map(formKey))
        written.set(text, (written.get(text) ?? new Set()).add(person.id));
    }
  }
  for (const person of knowledge.people) {
    const present = person.roles.filter((role) => !isFormer(role));
    for (const form of roleForms(person, present, organisations, people)) {
      if (written.get(formKey(form))?.has(person.id) ?? true) add(form, person.id, 'role');
    }
    const parts = person.name.split(/\s+/).filter((part) => !titles.has(plain(part)));
    for (const part of parts) {
      if (plain(part).length > 2) add(part, person.id, 'part');
    }
    // An alias that is another spelling of the name: its surname serves as well.
    const surname = plain(parts.at(-1) ?? '');
    for (const alias of person.aliases) {
      const last = alias.split(/\s+/).at(-1) ?? '';
      if (surname.length > 4 && editDistance(plain(last), surname, 2) <= 2) add(last, person.id, 'part');
    }
    if (parts.length > 2) add(parts.slice(1).join(' '), person.id, 'part');
    if (parts.length > 2) add(parts.slice(0, 2).join(' '), person.id, 'part');
  }
  // "The doctor" for the one who is called Dr.
  for (const [title, word] of [
    ['dr', 'doctor'],
    ['prof', 'professor'],
    ['professor', 'professor'],
  ] as const) {
    const called = knowledge.people.filter(({ name, aliases }) =>
      [name, ...aliases].some((text) => words(text)[0]?.norm === title),
    );
    const [one] = called;
    if (one && called.length === 1 && !forms.has(word)) add(word, one.id, 'role');
  }
  // "The health minister" is the one of now, where there is one.
  for (const person of knowledge.people) {
    for (const form of roleForms(person, person.roles.filter(isFormer), organisations, people))
      if (forms.get(formKey(form))?.by !== 'role') add(form, person.id, 'role');
  }
  for (const organisation of knowledge.organisations) {
    const members = knowledge.people.filter((person) =>
      person.roles.some((role) => role.organisation === organisation.id),
    );
    const [member] = members;
    if (members.length !== 1 || !member) continue;
    for (const name of organisationNames(organisation)) {
      for (const word of anyMember) {
        add(`${name} ${word}`, member.id, 'role');
        add(`${word} from ${name}`, member.id, 'role');
      }
    }
  }
  for (const [key, form] of forms) if (!key.includes(' ') && form.by === 'part') vocabulary.add(key);

  const surnames = new Map<string, string[]>();
  for (const { name } of knowledge.people) {
    const parts = partsOf(name).filter((part) => !titles.has(part));
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length > 1) surnames.set(first, [...(surnames.get(first) ?? []), last]);
  }

  const bodyWords = knowledge.organisations.map(
    ({ id, name, short_name = '', aliases, what }) =>
      [id, new Set(words([name, short_name, ...aliases, what].join(' ')).map(({ norm }) => norm))] as const,
  );
  const titleWords = new Map<string, ReadonlySet<string>>([
    ...bodyWords,
    ...knowledge.people.map(
      ({ id, roles }) =>
        [
          id,
          new Set(
            roles.flatMap(({ title, aliases, organisation = '' }) =>
              words([title, ...aliases, labels.get(organisation) ?? ''].join(' ')).map(({ norm }) => norm),
            ),
          ),
        ] as const,
    ),
  ]);
  const heads = new Map<string, string[]>();
  for (const person of knowledge.people) {
    for (const role of person.roles) {
      const given = role.organisation ? organisations.get(role.organisation) : undefined;
      const { core, organisation } = partRole(role.title, given, organisations);
      if (organisation && !isFormer(role) && isHead(core))
        heads.set(organisation.id, [...(heads.get(organisation.id) ?? []), person.id]);
    }
  }
  const nouns = new Map<string, string[]>();
  for (const organisation of knowledge.organisations) {
    const noun = nounOf(organisation);
    if (noun) nouns.set(noun, [...(nouns.get(noun) ?? []), organisation.id]);
  }
  const represented = new Map<string, readonly string[]>();
  for (const entry of [...knowledge.people, ...knowledge.organisations]) {
    const roles = 'roles' in entry ? entry.roles : [];
    const ids = [
      entry.id,
      ...roles.flatMap((role) => role.organisation ?? []),
      ...(entry.side ? [entry.side] : []),
    ];
    represented.set(entry.id, [...new Set(ids)]);
  }

  const mentionAt = (list: readonly Word[], at: number): Mention | undefined => {
    const first = list[at];
    const longest = first && firstWords.get(first.norm);
    if (!longest) return undefined;
    let best: Mention | undefined;
    let key = '';
    for (let i = at, taken = 0; i < list.length && taken < longest; i++) {
      const word = list[i];
      if (!word || (i > at && (word.afterMark === '.' || word.afterMark === '?'))) break;
      if (skipped.has(word.norm)) continue;
      key = key === '' ? word.norm : `${key} ${word.norm}`;
      taken += 1;
      const form = forms.get(key);
      if (!form) continue;
      if (form.by === 'role' && soleTitles.has(key) && (isOfMore(list, i) || isOfLess(list, at))) continue;
      const isName = taken > 1 || meansName(word, form, at, list);
      const isOrdinary = !isName && definite.has(key) && list[at - 1]?.norm === 'the';
      if (isName || isOrdinary)
        best = {
          from: at,
          to: i + 1,
          ids: [...form.ids],
          by: form.by,
          ...(isOrdinary ? { isOrdinary } : {}),
        };
    }
    return best;
  };
  return {
    mayBegin: (norm) => firstWords.has(norm),
    mentions(list, mayBegin) {
      const found: Mention[] = [];
      for (let at = 0; at < list.length; ) {
        const mention = mayBegin?.(at) === false ? undefined : mentionAt(list, at);
        if (mention) found.push(mention);
        at = mention ? mention.to : at + 1;
      }
      return found;
    },
    vocabulary,
    isName: (norm) => forms.has(norm),
    isFullName: (first, last) => forms.get(`${first} ${last}`)?.by === 'name',
    isSameName(a, b) {
      const [left, right] = [forms.get(a)?.ids, forms.get(b)?.ids];
      return (
        left !== undefined &&
        right !== undefined &&
        left.size === right.size &&
        [...left].every((id) => right.has(id))
      );
    },
    isNearFirstName(id, norm) {
      const first = plain(
        people
          .get(id)
          ?.name.split(' ')
          .find((part) => !titles.has(plain(part))) ?? '',
      );
      if (first[0] !== norm[0] || norm.length < 2) return false;
      if (first.length <= 3) return !grammar.has(norm) && isSlip(first, norm);
      return norm.length > 3 && editDistance(first, norm, 2) <= 2;
    },
    surnameMeant: (first, norm) =>
      norm.length < longSurname
        ? undefined
        : surnames.get(first)?.find((surname) => {
            const edits = editDistance(surname, norm, 2);
            // "Monroe" for "Munro" is as near as it sounds.
            return edits === 1 || (edits === 2 && consonants(surname) === consonants(norm));
          }),
    isPerson: (id) => people.has(id),
    isSide: (id) => knowledge.dispute.sides.some((side) => side.id === id),
    label: (id) => labels.get(id) ?? id,
    speaksFor: (id) => represented.get(id) ?? [id],
    titlesOf: (id) => titleWords.get(id) ?? new Set(),
    otherBody(noun, id) {
      const [other, ...more] = (nouns.get(noun) ?? []).filter((one) => one !== id);
      return more.length === 0 ? other : undefined;
    },
    soleBody(noun) {
      const [id, other] = nouns.get(noun) ?? [];
      return other === undefined ? id : undefined;
    },
    headsOf: (id) => heads.get(id) ?? [],
    bodiesOf: (id) => (represented.get(id) ?? []).filter((one) => organisations.has(one)),
    pronoun: (id) => people.get(id)?.pronoun ?? (people.has(id) ? 'they' : 'it'),
  };
}

const monthNames: ReadonlySet<string> = new Set(months);

/** "The head of the board" is not "the head". */
const isOfMore = (list: readonly Word[], at: number): boolean =>
  /^(?:of|at|for|from)$/.test(list[at + 1]?.norm ?? '') && !isForOrAgainst(list, at + 1);

/** "The deputy minister" is not "the minister". */
const isOfLess = (list: readonly Word[], at: number): boolean =>
  /^(?:shadow|deputy|vice|assistant|junior)$/.test(list[at - 1]?.norm ?? '');

const consonants = (name: string): string => name.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');

/** "Is the mayor for the strike?": what she is for, and not what she is mayor of. */
function isForOrAgainst(list: readonly Word[], at: number): boolean {
  if (list[at]?.norm !== 'for') return false;
  const next = list[at + 1]?.norm ?? '';
  const noun = /^(?:the|a|this|that|any|another)$/.test(next) ? list[at + 2]?.norm : next;
  return /^(?:strikes?|striking|strikers?|walkouts?|stoppages?|action|plans?|deal|offer|it|them|or)$/.test(
    noun ?? '',
  );
}

/** The words for what people and bodies are ("professor", "newspaper"), each with the id of one that is that. */
export function descriptions(knowledge: Knowledge): (readonly [word: string, id: string])[] {
  const ofPeople = knowledge.people.flatMap((person) =>
    person.roles.flatMap((role) =>
      [role.title, ...role.aliases].flatMap((title) =>
        words(title).map((word) => [word.norm, person.id] as const),
      ),
    ),
  );
  const ofBodies = knowledge.organisations.flatMap((organisation) => {
    const noun = nounOf(organisation);
    // "The company that operates the railway" is the operator.
    const verb = /\b(?:that|which|who) (\w+)/.exec(organisation.what)?.[1]?.toLowerCase();
    return [noun, verb].flatMap((word) => (word ? [[word, organisation.id] as const] : []));
  });
  return [...ofPeople, ...ofBodies].filter(
    ([word]) => word.length > 3 && !grammar.has(word) && !isLight(word) && !isBareHead(word),
  );
}

/** In a short name another letter is another name ("Tim", "Tom"): only two that are swapped, or an inner one left out. */
const isSlip = (name: string, norm: string): boolean =>
  norm.length < name.length
    ? norm.at(-1) === name.at(-1) && editDistance(name, norm, 1) === 1
    : [...norm].sort().join('') === [...name].sort().join('') && editDistance(name, norm, 1) === 1;

/** "may" is a verb, "May" within a sentence can be a person. */
function meansName(word: Word, form: Form, at: number, list: readonly Word[]): boolean {
  const ordinary =
    grammar.has(word.norm) || chatter.has(word.norm) || light.has(word.norm) || monthNames.has(word.norm);
  if (!ordinary) return true;
  if (form.by === 'name' && word.norm.length > 1 && word.surface === word.surface.toUpperCase()) return true;
  const startsSentence = at === 0 || word.afterMark === '.' || word.afterMark === '?';
  const shouted = list.every((other) => other.surface === other.surface.toUpperCase());
  return word.capital && !startsSentence && !shouted;
}
