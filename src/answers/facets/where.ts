/** "Where?": how far a statement gives the place that is asked for. */
import { asksForHome, asksWhichMedium, givesHome } from '../english/demand-words.ts';
import type { CreateGivesFor } from './facet.ts';

export const createGivesPlace: CreateGivesFor = (suggests) => (question) => {
  const sort =
    /\b(?:which|what) (university|school|college|hospital|company|firm|clinic|town|city|village|street|road)\b/.exec(
      question.norm,
    )?.[1];
  const asksWhereAnnounced =
    /\b(?:announc\w*|reveal\w*|publish\w*|ma[dk]e (?:\w+ ){0,5}(?:known|public))\b/.test(question.norm);
  const asksWhereTo =
    /\b(?:go|goes|going|gone|went|sail|end up|ends up|ended up|headed|heading|bound|taken|sent|travel\w*|sail\w*|heads?|(?:march|walk|parade|proceed)(?:ed|s|ing)? to)(?: to| for)?(?: now| instead| as usual| normally| today| tonight)?(?:$| (?:that|which|when|once|after)\b)|\bwhere to\b|\b(?:go|goes|going|sent|taken|headed) where\b/.test(
      question.norm,
    );
  const medium = asksWhichMedium.exec(question.norm)?.[1];
  const named = question.terms.flatMap((term) => term.mention?.ids ?? []);
  const thing = /\bwhere(?:abouts)? (?:is|are|was) (?:the |this |that )?(?:\w+ )?(\w{4,}?)s?$/.exec(
    question.norm,
  )?.[1];
  const asksWhereSheWorks =
    /\b(?:work(?:s|ing|ed)?|teach(?:es|ing)?|taught|stud(?:y|ies|ying)|lectur(?:es?|ing)|serves?|practi[cs]es?)$|\b(?:place of work|employed|workplace)\b/.test(
      question.norm,
    );
  return ({ type, place, sentence, entry }, at, stated) => {
    // "Where does she work?": of which body she is.
    if (asksWhereSheWorks && type === 'person' && named.includes(entry) && ofBody.test(sentence)) return 0.8;
    // "Where does the company run a terminal?": what it is may tell.
    if (
      type === 'organisation' &&
      named.includes(entry) &&
      asksOfDeed.test(question.norm) &&
      ofBody.test(sentence)
    )
      return 0.8;
    // "Where were the apples to leave from?": "due to leave Leeds".
    if (asksWhereFrom.test(question.norm) && leavesPlace.test(sentence)) return 0.8;
    // "Where does she live?": "Ann, 78, of Leeds".
    if (asksForHome.test(question.norm) && givesHome.test(sentence)) return 0.8;
    // "Where is the terminal?": "the terminal of Leeds".
    if (thing && new RegExp(`\\b${thing}s? (?:of|in|at|near|on) (?:the )?\\p{Lu}`, 'u').test(sentence))
      return 0.8;
    // "Where do the signatures go?": to whom they are handed.
    if (asksWhereTo && handedTo.test(sentence)) return 0.8;
    // "Where does the water come from?"
    if (asksWhereItComesFrom.test(question.norm) && /\bfrom (?:the|an?|its|their) \w/.test(sentence))
      return 0.8;
    // "Where do I apply?": online.
    if (
      /\b(?:online|website|by (?:phone|post|email|telephone))\b/.test(sentence) &&
      asksWhereToTurn.test(question.norm)
    )
      return 0.8;
    if (/\brank\w*\b/.test(question.norm) && /\brank\w*\b/.test(sentence)) return 0.8;
    // "Where did they learn of it?": from the newspaper.
    if (isToldByMedia(question.norm, sentence)) return 0.8;
    // "On which radio programme did they argue?": what one is may tell.
    if (medium && sentence.toLowerCase().includes(medium)) return stated ? 1 : 0.8;
    // "Where are they taken to?": not from where.
    if (asksWhereTo && !destination.test(sentence)) return stated && !/\bfrom \p{Lu}/u.test(sentence) ? 1 : 0;
    if (stated) return 1;
    if (asksWhereTo) return 0.8;
    if (asksWhereAnnounced && suggests(at, 'forum')) return 0.8;
    // "At which university does she teach?": who somebody is may tell.
    const isIntroduction = type === 'person' || type === 'organisation';
    const isOfSort =
      sort &&
      (sentence.toLowerCase().includes(sort) || (/^(?:street|road)$/.test(sort) && street.test(sentence)));
    if (isIntroduction && isOfSort) return 0.8;
    // "Which hospital is full?": "Leeds hospital is".
    if (sort && new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${sort}\\b|\\b${sort} of \\p{Lu}`, 'u').test(sentence))
      return 0.8;
    return place ? 0.8 : suggests(at, 'commonPlace') ? 0.6 : suggests(at, 'place') ? 0.4 : 0;
  };
};

/** "Where did they learn of it?": from the newspaper. */
export const isToldByMedia = (norm: string, sentence: string): boolean =>
  hears.test(norm) && fromMedia.test(sentence);

const hears = /\b(?:learn\w*|hear|heard|find out|found out|read|get to know|got to know)\b/;
const fromMedia =
  /\b(?:from|in|on|through) (?:the|a|an|their) (?:local )?(?:newspapers?|papers?|radio|television|news|press|letters?|emails?|internet|media)\b/;
const handedTo =
  /\b(?:handed|given|sent|delivered|passed|submitted|presented|paid|returned?|goes?|go) (?:over |in |back )?to (?:the|an?|its|their|\p{Lu})/u;
const asksWhereItComesFrom = /\bwhere\b.*\b(?:come|comes|came|taken|drawn|get|gets) from\b|\bfrom where\b/;
const asksWhereToTurn =
  /\b(?:apply|ask|claim|register|sign up|complain|turn to|find|get|buy|book|check|refunds?|reimburse\w*)\b/;
/** Of a deed, and not of where it is itself. */
const asksOfDeed =
  /\bwhere(?:abouts)? (?:does|do|did) (?:the )?(?:\w+ ){1,4}?(?:run|operate|own|manage|work|produce|publish|appear|come out)\b/;
const asksWhereFrom =
  /\b(?:leave|leaving|left|depart\w*|sail\w*|set off|start\w*|set out) from\b|\bfrom where\b.*\b(?:leave|leaving|left|depart\w*|sail\w*)\b/;
const leavesPlace =
  /\b(?:(?:leave|leaving|left) |(?:depart|sail|set off|start|set out)\w* from )(?:the )?\p{Lu}/u;
/** "The director of Leeds hospital", "a nurse at Leeds" */
const ofBody = /\b(?:of|at|for|in|with) (?:the )?\p{Lu}/u;
/** "To Leeds", "for the islands of Ely" */
const destination = /\b(?:to|for) (?:the )?(?:\w+ (?:of )?){0,2}\p{Lu}/u;
const street = /\b(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive)\b/;
