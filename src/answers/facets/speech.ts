/** Whether a question is about the saying of something, and not about what was said. */
import { speechVerbs } from '../english/words.ts';

/** "When did she say it?" asks for the day of the words, not for a day in them. */
export const asksAboutSpeech = new RegExp(
  `\\b(?:${speechVerbs.filter((verb) => !/^(?:talk|question|answer|report|call|feel|felt|think|thought|believe|state)/.test(verb)).join('|')}|statement|speech|interview|(?:fac|meet|met|brief|address)\\w* (?:the )?(?:press|media|reporters|journalists|cameras)|(?:press|news|media) conference|briefing|presser|words|remarks?|plea|appeal|warning|accusation|promise|demand|comments?|(?:talk|talked|speak|spoke) about|(?:programme|program|show|station|channel) (?:was|is|were)|(?:that|it|this)(?= |$)(?! (?!said|was|is|were|from|come|came|made|happen)\\w+ (?:\\w+ )?(?:where|when)\\b))\\b`,
);

/** "Where did the minister call it a mess?" */
export const asksWhereUttered =
  /\b(?:did|does|has|was|is|(?<=\bplace )where) (?:the |he |she )?(?:\w+ ){1,4}?(?:(?:have|had) (?:a|his|her|their) (?:go|swipe|pop|dig) at|go(?:es)? on about|going on about|went on about|lay into|laid into|hit out|ask|asked|wonder|wondered|bring up|brought up|bringing up|talk|talking|talked|call|called|calling|tell|told|telling|offer|raise|raised|speak|spoken|describe|accuse|urge|warn|announce|promise|complain|mention|say|said|give|make)\b/;

/** "Where did they tell her to come?": not where it was said. */
export const asksWhereToBe =
  /\bwhere(?:abouts)? (?:did|does|do|has|have|had|is|are|was|were) (?:\w+ ){0,5}?(?:t(?:ell|old)|ask(?:ed|ing)?|urg(?:e[ds]?|ing)|invit(?:e[ds]?|ing)|order(?:ed)?|warn(?:ed)?|want(?:ed|s)?) (?:\w+ ){0,4}?(?:not )?to (?:come|go|be|meet|move|sit|stay|live|work|turn|travel|return|stand|appear)\b/;

/** "Which hospital did he mention?": not where he mentioned it. */
export const asksForPlace = new RegExp(
  `${asksWhereToBe.source}|\\bdid they (?:all )?(?:do|hold|stage) (?:it|that|this)$|\\b(?:which|what) (?:hospital|city|town|school|street|road|port|airport|station|region|area|country)s?\\b`,
);

/** Whether a question is of where or when something was said, and not of a place or a time in it. */
export const isOfSaying = (norm: string): boolean => asksAboutSpeech.test(norm) && !asksForPlace.test(norm);

/** "Where is the port?": not where somebody spoke of it. */
export const asksWhereThingIs =
  /\bwhere(?:abouts)? (?:is|are|was) (?:the |this |that )?(?:\w+ )?(\w{4,}?)s?$/;
