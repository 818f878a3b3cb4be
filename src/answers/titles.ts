/** Titles of office and names of bodies -> the forms in which people name who holds them. */

import type { Knowledge, Organisation, Person } from '../knowledge/index.ts';
import { englishDictionary } from './english/dictionary.ts';
import { grammar, headsOfBodies, headWords, light, soleTitles } from './english/words.ts';
import { words } from './text.ts';

const skipped = new Set(['the', 'a', 'an']);

/** All names of a body. */
export const organisationNames = (organisation: Organisation): string[] => [
  organisation.name,
  ...(organisation.short_name ? [organisation.short_name] : []),
  ...organisation.aliases,
];

/**
 * "head of the Board" -> also "Board boss", "leader of the Board", with every name that the Board has.
 * @param roles those of the person's that are to be named.
 */
export function roleForms(
  person: Person,
  roles: Person['roles'],
  organisations: ReadonlyMap<string, Organisation>,
  people: ReadonlyMap<string, Person>,
): string[] {
  const forms = new Set<string>();
  for (const role of roles) {
    const given = role.organisation ? organisations.get(role.organisation) : undefined;
    for (const title of [role.title, ...role.aliases]) {
      const { core, organisation } = partRole(title, given, organisations);
      const cores = [core, ...headVariants(core)];
      const names = organisation ? organisationNames(organisation) : [];
      if (!isBareHead(core))
        forms
          .add(title)
          .add(title.replace(/ (?:of|for) /, ' of '))
          .add(title.replace(/ (?:of|for) /, ' for '));
      for (const variant of cores) {
        if (variant === core && !isBareHead(core)) forms.add(variant);
        // "Medical officer" for the medical officer of health; a director of works is not "the director".
        const short = / of /.test(variant) ? variant.replace(/ of .*/, '') : '';
        if ((short.includes(' ') || soleTitles.has(short)) && isSole(short, person, people)) forms.add(short);
        for (const name of names) {
          for (const link of ['of', 'at', 'for', 'from', 'in']) forms.add(`${variant} ${link} ${name}`);
          forms.add(`${name} ${variant}`);
          if (!name.includes(' ')) forms.add(`${name}s ${variant}`);
        }
      }
      // A "Schools Secretary" is a minister; a general secretary is none.
      if (
        /(?:^|(?<!\b(?:general|press|private|permanent|assistant|company|membership)) )secretary$/.test(
          core,
        ) &&
        core !== 'secretary'
      ) {
        const minister = core.replace(/secretary$/, 'minister');
        if (isSole('minister', person, people)) forms.add('minister');
        forms.add(minister);
      }
      for (const variant of cores)
        if (soleTitles.has(variant) && isSole(variant, person, people)) forms.add(variant);
      // "The parents' chair" for the chair of the Parents' Forum, "the union boss" for the head of a union.
      if (organisation && isBareHead(core)) {
        for (const word of distinctive(organisation))
          for (const variant of cores)
            if (variant !== 'member') forms.add(`${word} ${variant}`).add(`${variant} of the ${word}`);
      }
      if (names.length === 0) for (const variant of cores) if (!isBareHead(variant)) forms.add(variant);
    }
  }
  return [...forms];
}

/** "newspaper" of "the newspaper that published it": what a body is comes before what it does. */
export function nounOf(organisation: Organisation): string | undefined {
  const [what = ''] = organisation.what.split(/,| (?:that|which|who|whose|of|for|in|at|on|by|with|to|from) /);
  return words(what).at(-1)?.norm;
}

/** What many bodies are, by the last word of their names. */
const sortOfBody =
  /^(?:university|college|academy|school|hospital|infirmary|clinic|research|institute|polling|polls|opinion|group|company|corporation|holdings|limited|ltd|inc|airlines?|airways|airport|railways?|lines?|foundation|trust|bank|insurance|council|commission|association|federation|society|party|news|radio|television|newspaper|chronicle|gazette|herald|courier)$/;

/**
 * "Royal Ely" for the Royal Ely Hospital, "ida" for the Independent Drivers' Association, with its id: where no other body begins like it, and the dispute is not known by
 * the same words (a town's name is not its council's).
 */
export function shorterNames({ organisations, dispute }: Knowledge): (readonly [name: string, id: string])[] {
  const scene = ` ${[dispute.title, dispute.summary, ...dispute.about].map(asWords).join(' ')} `;
  const found = organisations.flatMap(({ id, name }) => {
    const parts = words(name);
    let end = parts.length;
    while (end > 0 && sortOfBody.test(parts[end - 1]?.norm ?? '')) end -= 1;
    const short = parts.slice(skipped.has(parts[0]?.norm ?? '') ? 1 : 0, end);
    const text = short.map(({ norm }) => norm).join(' ');
    const isTelling =
      short.length > 1
        ? short.every(({ norm }) => !grammar.has(norm))
        : short.every(({ norm }) => norm.length > 3 && !englishDictionary().isWord(norm));
    return end === parts.length || short.length === 0 || !isTelling || scene.includes(` ${text} `)
      ? []
      : [[text, id] as const];
  });
  const initials = organisations.flatMap(({ id, name }) => {
    const letters = words(name).flatMap(({ norm, capital }) =>
      capital && !grammar.has(norm) ? norm.slice(0, 1) : [],
    );
    const text = letters.join('');
    return letters.length > 2 && !englishDictionary().isWord(text) ? [[text, id] as const] : [];
  });
  const isOwn = ([text, id]: readonly [string, string]): boolean =>
    organisations.every((other) => other.id === id || !` ${asWords(other.name)} `.includes(` ${text} `)) &&
    initials.every(([other, owner]) => owner === id || other !== text);
  return [...found, ...initials].filter(isOwn).concat(soleOffices(organisations));
}

/** "The ministry" for the Ministry of Transport, with its id: of each sort of public body the one that is named. */
function soleOffices(organisations: Knowledge['organisations']): (readonly [name: string, id: string])[] {
  const owners = new Map<string, Set<string>>();
  for (const organisation of organisations) {
    for (const { norm } of organisationNames(organisation).flatMap(words)) {
      if (publicBody.test(norm)) owners.set(norm, (owners.get(norm) ?? new Set()).add(organisation.id));
    }
  }
  return [...owners].flatMap(([sort, [id, ...others]]) =>
    id !== undefined && others.length === 0 ? [[sort, id] as const] : [],
  );
}

/** The word by which a public body goes: there may be many of each. */
export const publicBody =
  /^(?:ministry|department|council|agency|authority|commission|inspectorate|embassy|senate|parliament)$/;

/** The words of a body's name, and the word for what it is. */
function distinctive(organisation: Organisation): string[] {
  const noun = nounOf(organisation);
  return [...words(organisation.name).map((word) => word.norm), ...(noun ? [noun] : [])].filter(
    // "The president of Ghana" is no president of the Nurses' Union of Ghana.
    (word) =>
      word.length > 3 && !grammar.has(word) && !light.has(word) && !englishDictionary().isProper(word),
  );
}

const asWords = (text: string): string =>
  words(text)
    .map((word) => word.norm)
    .filter((norm) => !skipped.has(norm))
    .join(' ');

const formerly = /^(?:former|ex|previous|past|late)\b[ -]*/;

/** "former mayor", or "mayor" that goes by "former mayor": it names nobody who holds the office. */
export const isFormer = ({ until, title, aliases }: Person['roles'][number]): boolean => {
  const office = asWords(title);
  return (
    until !== undefined ||
    formerly.test(office) ||
    aliases.map(asWords).some((alias) => formerly.test(alias) && alias.replace(formerly, '') === office)
  );
};

/** Nobody else in the knowledge has the title in any of its forms, but who had it before. */
function isSole(title: string, person: Person, people: ReadonlyMap<string, Person>): boolean {
  // A union's boss is no second chief executive, though a chief executive is a boss.
  const same = new Set(
    [title, ...headVariants(title).filter((variant) => soleTitles.has(variant))].map(asPremier),
  );
  return [...people.values()].every(
    (other) =>
      other === person ||
      !other.roles.some(
        (role) =>
          !isFormer(role) &&
          [role.title, ...role.aliases].some((text) => {
            const norm = ` ${asPremier(asWords(officeIn(text)))} `;
            return [...same].some((word) => norm.includes(` ${word} `));
          }),
      ),
  );
}

/** Of "the mayor's opponent on the council" and "spokesman for the mayor": nobody else is the mayor by that. */
const officeIn = (text: string): string =>
  text
    .replace(/\b[\p{L}-]+['’]s? /gu, '')
    .replace(/ (?:for|to|against|under) .*$/, '')
    // A shadow minister is no minister, nor is a deputy.
    .replace(/\b(?:shadow|deputy|vice|assistant|junior)\b.*$/i, '');

/** A prime minister is no minister among others. */
const asPremier = (title: string): string => title.replace(/\b(?:prime minister|pm)\b/, 'premier');

/** Parts a title into the role proper and the organisation it names: "head of the Board", "Board head". */
export function partRole(
  title: string,
  given: Organisation | undefined,
  organisations: ReadonlyMap<string, Organisation>,
): { core: string; organisation: Organisation | undefined } {
  const norm = asWords(title);
  for (const organisation of given ? [given] : organisations.values()) {
    for (const name of organisationNames(organisation).map(asWords)) {
      if (!norm.includes(name)) continue;
      const before = new RegExp(`^(.+?) (?:of|at|for|from|in) ${escapeRegExp(name)}$`).exec(norm)?.[1];
      const after = norm.startsWith(`${name} `) ? norm.slice(name.length + 1) : undefined;
      const core = before ?? after;
      if (core) return { core, organisation };
    }
  }
  return { core: norm, organisation: given };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words by which people in office are named: "chair", "minister". */
export const isOfficeWord = (core: string): boolean => headWords.some((group) => group.includes(core));

/** A title that says no more than that somebody leads, or is of little content. */
export const isBareHead = (core: string): boolean =>
  light.has(core) || isOfficeWord(core) || core === 'member';

/** The title of who heads the whole body: "chief executive", not "head of catering". */
export const isHead = (core: string): boolean => headsOfBodies.some((group) => group.includes(core));

function headVariants(core: string): string[] {
  const found: string[] = [];
  for (const [word = '', ...others] of headWords) {
    const heads = word === 'head' ? [word, ...others] : [word];
    for (const head of heads) {
      if (core !== head && !core.endsWith(` ${head}`) && !core.startsWith(`${head} `)) continue;
      for (const other of [word, ...others]) {
        if (other !== head) found.push(core.replace(head, other));
      }
    }
  }
  return found;
}
