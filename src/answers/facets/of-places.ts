/** "Where?": how far a statement gives the place that is asked for. */
import { asksForHome, asksWhichMedium, givesHome } from '../english/shared-patterns.ts';
import { idsIn, type Question } from '../question/index.ts';
import { type CreateGivesFor, type Rule, settleBy } from './facet.ts';
import type { Suggests } from './signs.ts';
import { asksAboutSpeech, asksWhereThingIs } from './speech.ts';

const asksWhichSort =
  /\b(?:which|what) (university|school|college|hospital|company|firm|clinic|town|city|village|street|road)\b/;
const asksWhereAnnounced = /\b(?:announc\w*|reveal\w*|publish\w*|ma[dk]e (?:\w+ ){0,5}(?:known|public))\b/;
const asksWhereTo =
  /\b(?:go|goes|going|gone|went|sail|end up|ends up|ended up|headed|heading|bound|taken|sent|travel\w*|sail\w*|heads?|(?:march|walk|parade|proceed)(?:ed|s|ing)? to)(?: to| for)?(?: now| instead| as usual| normally| today| tonight)?(?:$| (?:that|which|when|once|after)\b)|\bwhere to\b|\b(?:go|goes|going|sent|taken|headed) where\b/;
/** "To Leeds", "for the islands of Ely" */
const destination = /\b(?:to|for) (?:the )?(?:\w+ (?:of )?){0,2}\p{Lu}/u;
const handedTo =
  /\b(?:handed|given|sent|delivered|passed|submitted|presented|paid|returned?|goes?|go) (?:over |in |back )?to (?:the|an?|its|their|\p{Lu})/u;
const asksWhereFrom =
  /\b(?:leave|leaving|left|depart\w*|sail\w*|set off|start\w*|set out) from\b|\bfrom where\b.*\b(?:leave|leaving|left|depart\w*|sail\w*)\b/;
const leavesPlace =
  /\b(?:(?:leave|leaving|left) |(?:depart|sail|set off|start|set out)\w* from )(?:the )?\p{Lu}/u;
const asksWhereItComesFrom = /\bwhere\b.*\b(?:come|comes|came|taken|drawn|get|gets) from\b|\bfrom where\b/;
const comesFrom = /\bfrom (?:the|an?|its|their) \w/;
const asksWhereSheWorks =
  /\b(?:work(?:s|ing|ed)?|teach(?:es|ing)?|taught|stud(?:y|ies|ying)|lectur(?:es?|ing)|serves?|practi[cs]es?)$|\b(?:place of work|employed|workplace)\b/;
/** Of a deed, and not of where it is itself. */
const asksOfDeed =
  /\bwhere(?:abouts)? (?:does|do|did) (?:the )?(?:\w+ ){1,4}?(?:run|operate|own|manage|work|produce|publish|appear|come out)\b/;
/** "The director of Leeds hospital", "a nurse at Leeds", "drives a crane at the port" */
const ofBody = /\b(?:of|at|for|in|with) (?:the )?\p{Lu}|\bat the \w/u;
const asksWhereToTurn =
  /\b(?:apply|ask|claim|register|sign up|complain|turn to|find|get|buy|book|check|refunds?|reimburse\w*)\b/;
const bareWhere = /^(?:(?:and|so|but) )*where(?: exactly| then)?$/;
const atADistance = /\b(?:online|website|by (?:phone|post|email|telephone))\b/;
const ranks = /\brank\w*\b/;
const hears = /\b(?:learn\w*|hear|heard|find out|found out|read|get to know|got to know)\b/;
const fromMedia =
  /\b(?:from|in|on|through) (?:the|a|an|their) (?:local )?(?:newspapers?|papers?|radio|television|news|press|letters?|emails?|internet|media)\b/;
const street = /\b(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive)\b/;

/** "Where did they learn of it?": from the newspaper. */
export const isToldByMedia = (norm: string, sentence: string): boolean =>
  hears.test(norm) && fromMedia.test(sentence);

/** A question of where, read once. */
interface AskedPlace {
  readonly norm: string;
  /** Ids of those whom it names. */
  readonly named: readonly string[];
  readonly asksWhereTo: boolean;
  /** "At which university?", and the name of one. */
  readonly sort: string | undefined;
  readonly namedSort: RegExp | undefined;
  /** "Where is the terminal?": "the terminal of Leeds". */
  readonly placedThing: RegExp | undefined;
  /** "On which programme?" */
  readonly medium: string | undefined;
}

function readAsked(question: Question): AskedPlace {
  const { norm } = question;
  const [, sort] = asksWhichSort.exec(norm) ?? [];
  const [, thing] = asksWhereThingIs.exec(norm) ?? [];
  return {
    norm,
    named: idsIn(question),
    asksWhereTo: asksWhereTo.test(norm),
    sort,
    namedSort:
      sort === undefined
        ? undefined
        : new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${sort}\\b|\\b${sort} of \\p{Lu}`, 'u'),
    placedThing:
      thing === undefined
        ? undefined
        : new RegExp(`\\b${thing}s? (?:of|in|at|near|on) (?:the )?\\p{Lu}`, 'u'),
    medium: asksWhichMedium.exec(norm)?.[1],
  };
}

type PlaceRule = Rule<AskedPlace, Suggests>;

/** What is likely the place, though nobody recorded that it is. */
const likely = 0.8;
const likelyIf = (holds: boolean | undefined): number | undefined => (holds ? likely : undefined);

const has =
  (pattern: RegExp): PlaceRule['gives'] =>
  ({ statement }) =>
    likelyIf(pattern.test(statement.sentence));

/** What one who is named is may tell. */
const introducesAs =
  (kind: 'person' | 'organisation'): PlaceRule['gives'] =>
  ({ statement: { type, entry, sentence } }, { named }) =>
    likelyIf(type === kind && named.includes(entry) && ofBody.test(sentence));

const rules: readonly PlaceRule[] = [
  // "Where does she work?": of which body she is.
  { isFor: ({ norm }) => asksWhereSheWorks.test(norm), gives: introducesAs('person') },
  // "The institute where Smith teaches"
  {
    isFor: ({ norm }) => asksWhereSheWorks.test(norm),
    gives: ({ statement: { type, sentence } }) =>
      likelyIf(type === 'organisation' && /\bwhere \p{Lu}/u.test(sentence)),
  },
  // "Where does she work?": not where she was heard.
  {
    isFor: ({ norm, named }) => asksWhereSheWorks.test(norm) && named.length > 0,
    gives: ({ statement: { type, sentence } }) =>
      type === 'person' || /\b(?:work|teach|taught|stud|serv|lectur|practi[cs]|employ)/.test(sentence)
        ? undefined
        : 0,
  },
  // "Where does the company run a terminal?"
  { isFor: ({ norm }) => asksOfDeed.test(norm), gives: introducesAs('organisation') },
  // "Where were the apples to leave from?": "due to leave Leeds".
  { isFor: ({ norm }) => asksWhereFrom.test(norm), gives: has(leavesPlace) },
  // "Where does she live?": "Ann, 78, of Leeds".
  { isFor: ({ norm }) => asksForHome.test(norm), gives: has(givesHome) },
  { gives: ({ statement }, { placedThing }) => likelyIf(placedThing?.test(statement.sentence)) },
  // "Where do the signatures go?": to whom they are handed.
  { isFor: (asked) => asked.asksWhereTo, gives: has(handedTo) },
  // "Where does the water come from?"
  { isFor: ({ norm }) => asksWhereItComesFrom.test(norm), gives: has(comesFrom) },
  // "Where do I apply?", "where?": online.
  { isFor: ({ norm }) => asksWhereToTurn.test(norm) || bareWhere.test(norm), gives: has(atADistance) },
  // "Where does it rank?"
  { isFor: ({ norm }) => ranks.test(norm), gives: has(ranks) },
  // "Where did they learn of it?": from the newspaper.
  { isFor: ({ norm }) => hears.test(norm), gives: has(fromMedia) },
  // "On which radio programme did they argue?": what one is may tell.
  {
    isFor: ({ medium }) => medium !== undefined,
    gives({ statement: { sentence }, stated }, { medium = '' }) {
      if (!sentence.toLowerCase().includes(medium)) return undefined;
      return stated ? 1 : likely;
    },
  },
  // "Where are they taken to?": not from where.
  {
    isFor: (asked) => asked.asksWhereTo,
    gives({ statement: { sentence }, stated }) {
      if (destination.test(sentence)) return undefined;
      return stated && !/\bfrom \p{Lu}/u.test(sentence) ? 1 : 0;
    },
  },
  // "Where did she say so?": "she told the Senate".
  { isFor: ({ norm }) => asksAboutSpeech.test(norm), gives: has(/\b(?:told|addressed) the \p{Lu}/u) },
  { gives: ({ stated }) => (stated ? 1 : undefined) },
  // Only those with a destination are left.
  { isFor: (asked) => asked.asksWhereTo, gives: () => likely },
  {
    isFor: ({ norm }) => asksWhereAnnounced.test(norm),
    gives: ({ at }, _, suggests) => likelyIf(suggests(at, 'forum')),
  },
  // "At which university does she teach?": who somebody is may tell.
  {
    isFor: ({ sort }) => sort !== undefined,
    gives({ statement: { type, sentence } }, { sort = '' }) {
      const isIntroduction = type === 'person' || type === 'organisation';
      const isStreet = /^(?:street|road)$/.test(sort) && street.test(sentence);
      return likelyIf(isIntroduction && (isStreet || sentence.toLowerCase().includes(sort)));
    },
  },
  // "Which hospital is full?": "Leeds hospital is".
  { gives: ({ statement }, { namedSort }) => likelyIf(namedSort?.test(statement.sentence)) },
];

export const createGivesPlace: CreateGivesFor = (suggests) => (question) => {
  const settle = settleBy(rules, readAsked(question), suggests);
  return (statement, at, stated) =>
    settle({ statement, at, stated }) ??
    (statement.place ? likely : suggests(at, 'commonPlace') ? 0.6 : suggests(at, 'place') ? 0.4 : 0);
};
