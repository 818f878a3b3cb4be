/** Statements about who somebody is: people and organisations. */
import type { Organisation, Person } from '../../knowledge/index.ts';
import { asSentence, listInWords } from '../wording.ts';
import type { Compilation, Draft } from './draft.ts';

/** Who the person is: the volunteers' summary, or else the first role; other roles are evidence. */
export function personDrafts(person: Person, { label }: Compilation): Draft[] {
  const [title, ...otherTitles] = person.roles.map((role) =>
    roleInWords(role.title, role.organisation && label(role.organisation)),
  );
  const sentence =
    person.summary ?? (title ? `${person.name} is ${title}.` : `The sources name ${person.name}.`);
  return [
    {
      sentence,
      body: [
        sentence,
        person.name,
        ...person.aliases,
        ...person.roles.flatMap((role) => [role.title, ...role.aliases]),
      ],
      names: [
        person.id,
        ...person.roles.flatMap((role) => role.organisation ?? []),
        ...(person.side ? [person.side] : []),
      ],
      keywords: person.roles.some((role) => role.organisation) ? ['represent', 'speak for'] : [],
      answers: { who_is: sentence, who: sentence, definition: sentence },
      evidence: otherTitles.length ? [asSentence(`Also ${listInWords(otherTitles)}`)] : [],
    },
  ];
}

/** "Director of conciliation": of a field of work, and not of a body. */
const ofField =
  /\b(?:director|teacher|lecturer|professor|head|manager|officer|chief|researcher|editor|correspondent) of (?!the\b|an?\b)\p{Ll}/iu;

/** "the chair of the WTO", "the head of nursing at the clinic"; the organisation is left out where the title has it. */
function roleInWords(title: string, organisation: string | undefined): string {
  const isNamed = organisation === undefined || title.includes(organisation.replace(/^the /, ''));
  const link = ofField.test(title) && !/ (?:for|at) /.test(title) ? 'at' : 'of';
  const isMissing = !isNamed && (link === 'at' || !/ (?:of|for|at) /.test(title));
  const whole = isMissing ? `${title} ${link} ${organisation}` : title;
  return /^(an?|the) /i.test(whole) ? whole : `the ${whole}`;
}

/** What the organisation is. */
export function organisationDrafts(organisation: Organisation): Draft[] {
  const { name, short_name: short } = organisation;
  const subject = short && short !== name ? `${name} (${short})` : name;
  // "The drivers are", "the Evening News is".
  const verb = /(?:^|\s)\p{Ll}\w*[^s\W]s$/u.test(subject) ? 'are' : 'is';
  const sentence = `${subject} ${verb} ${organisation.what}`;
  return [
    {
      sentence,
      body: [sentence, ...organisation.aliases],
      names: [organisation.id, ...(organisation.side ? [organisation.side] : [])],
      answers: { who_is: sentence, definition: sentence },
    },
  ];
}
