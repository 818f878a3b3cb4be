/** Whether a statement says how many strike. */
import { isSpeech, type Statement } from '../statements/index.ts';
import { type Asked, animate, plural } from './asked-number.ts';
import type { Counted } from './counted.ts';
import type { Rule } from './facet.ts';
import { asStated, type Telling } from './telling.ts';

/** "How many people are on strike?": whoever strikes, by whatever name. */
const asksForStrikers =
  /^(?:(?:and|so|what|is|was) )*(?:the )?(?:total )?number of (?:people on strike|strikers|workers on strike|staff on strike)$|\bhow many (?:(?:people|persons|folks?|workers|staff|employees|members|of them|in total|in all) )?(?:(?:are|were|is|have|has|will|would|are going to|is going to) )?(?:be |been |now |currently |actually |going )?(?:on strike|striking|out on strike|walking out|taking part in the (?:strike|walkout|stoppage)|took part in the (?:strike|walkout|stoppage)|walked out|walk out|strike|struck|stopped work|stop work|are out|were out|out|joined the (?:strike|walkout)|joining the (?:strike|walkout)|go on strike|going on strike|went on strike|gone on strike)(?: (?:today|now|in (?:total|all)|this time|tomorrow))?$/;
const strikes =
  /\b(?:strik\w*|struck|walk\w* (?:out|off)|walkouts?|stoppages?|stop(?:ped|ping)? work|industrial action|down(?:ed|ing)? tools|took part|take part|taking part|joined)\b/i;
/** What a strike does to others, and what they think of it. */
const ofOthers =
  /\b(?:affected|during (?:the|a) (?:\w+ )?(?:strike|walkout|stoppage)|hit|cancel\w*|postpon\w*|put off|lose|lost|cost|stranded|support\w*|oppos\w*|back(?:s|ed)|voted|asked|refus\w*|cross\w*|work(?:s|ed|ing)? (?:on|through|normally)|at work)\b/i;
/** "Thousands of drivers are on strike" */
const roughly =
  /\b(?:thousands|hundreds|dozens) of (?:[\p{L}'’-]+,? ){1,8}?(?:(?:are|have|will|is|were) )?(?:[\p{L}'’-]+ ){0,3}?(?:strik\w*|walk\w* (?:out|off)|stop\w* work|stag\w+)/iu;
const outsiders =
  /^(?:passeng|custom|voter|commut|resid|patient|reader|farmer|view|adult|minist|lead|member of|letter|paper|order|number|quarter|corner|computer|container|dinner|offer|power|meter|trailer|locker|complaint|document|appointment|statement)/;

const strikesNot = /\bnot (?:on strike|striking|taking part|part of)\b/;

export const ofStrikers: Rule<Asked, Telling> = {
  isFor: ({ norm }) => asksForStrikers.test(norm),
  gives(told, { norm }, { countedOf }) {
    if (!tellsStrikers(told.statement, countedOf(told.at))) return 0;
    // "The last strike, by 400 technicians in 2015"
    const isOfThen = /\b(?:last|previous|earlier)\b|\b(?:19|20)\d\d\b/.test(told.statement.sentence);
    return isOfThen && !/\b(?:19|20)\d\d\b|\blast\b/.test(norm) ? 0.4 : asStated(told);
  },
};

/** Whether a statement tells of those who strike, and how many they are. */
function tellsStrikers(statement: Statement, counted: readonly Counted[]): boolean {
  const { type, sentence } = statement;
  if (type === 'poll' || isSpeech(statement)) return false;
  if (ofOthers.test(sentence) || strikesNot.test(sentence)) return false;
  const isStriker = (name: string) =>
    plural.test(name) && animate.test(name.replace(/s$/, '')) && !outsiders.test(name);
  return (
    roughly.test(sentence) ||
    counted.some(({ isMeasure, names, after }) => !isMeasure && strikes.test(after) && names.some(isStriker))
  );
}
