/** "What share?", "how did it change?": how far a statement gives a part of a whole, or the course of a number. */
import { ofThen } from '../english/shared-patterns.ts';
import { isTime } from '../question/index.ts';
import { isEarlierResult, isWholePoll } from '../statements/index.ts';
import type { CreateGivesFor } from './facet.ts';
import { isUnsized } from './of-poll-numbers.ts';

const asksForNumber = /\b(?:percentage|percent|pct|number|figure|exact|exactly|precisely)\b/;
const asksForOpinion =
  /\b(?:think|thinks|feel|feels|make|makes|view|views|opinion|attitude)s? (?:of|about|on|to|towards)\b/;
const asksForSide = /\b(?:support|back|oppos|against|favour|blam|fault)\w*/;

export const createGivesShare: CreateGivesFor =
  (suggests) =>
  ({ norm, terms }) => {
    const wantsNumber = asksForNumber.test(norm);
    // "What do people think of it?": all that a poll found, before one side of it.
    const asksOpenly = asksForOpinion.test(norm) && !asksForSide.test(norm);
    const isOfThen = terms.some(isTime) || ofThen.test(norm);
    const isOfVote = /\b(?:vot\w*|ballot|turnout)\b/.test(norm);
    return (statement, at, stated) => {
      const { type, numbers, speaker } = statement;
      if (asksOpenly) return isWholePoll(statement) ? 1 : type === 'poll' ? 0.5 : 0;
      // "What percentage voted for it?": what was voted on is no figure, and gives one.
      const isVote = type === 'event' && isOfVote;
      // What somebody wants or says may have a share in its words alone.
      const isInWords = suggests(at, 'share') && (speaker !== undefined || type !== 'poll');
      if (wantsNumber && numbers.length === 0 && !isVote && !isInWords) return 0;
      // "What share is against it?": now, before any other time.
      if (stated && type === 'poll') return isEarlierResult(statement) && !isOfThen ? 0.9 : 1;
      return suggests(at, 'share') ? 0.8 : isUnsized(statement) ? 0.4 : 0;
    };
  };

export const createGivesChange: CreateGivesFor = (suggests) => () => (_, at, stated) =>
  stated ? 1 : suggests(at, 'change') ? 0.8 : 0;
