/** Follow-ups that what was answered last settles by itself, whatever else their words would find. */
import type { Decider } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { DecisionTools } from '../decision-tools.ts';
import type { Question } from '../question/index.ts';
import type { Before, Decided, Settles } from './follow-up.ts';
import {
  sameOfItsDay,
  sameOfOtherPoll,
  sameOfOtherTime,
  sameOfTimeBefore,
  whatItWasBefore,
} from './same-of-another-time.ts';
import { saidByOtherParty, saidByWhomElse, sameBySomebodyElse, sameOfOtherParty } from './same-of-others.ts';
import { whatCameOfIt, whatTheTermMeans } from './what-that-was.ts';
import {
  forWhomPolled,
  toWhatItReplied,
  whichBody,
  whoElseDid,
  whoIsInstead,
  whomItBefell,
  whoRepliedToIt,
  whoseWords,
  wording,
} from './who-that-was.ts';
import {
  whetherAll,
  whetherItIsSo,
  whetherItIsThatMany,
  whetherItIsTheSame,
  whetherItWasThem,
  whetherTheyAccepted,
  whetherTheySaidThat,
} from './yes-or-no.ts';

export interface Recall {
  /** @returns nothing when the question asks for something else. */
  ofLastAnswer(question: Question, before: Before): Decided | undefined;
  /** Whether somebody else said or thinks the same; nothing when that is not asked. */
  ofAnother(question: Question, before: Before): Decision | undefined;
}

/** Each way of asking has a rule of its own; which comes first is told by the list, not by the rules. */
export function createRecall(tools: DecisionTools, decider: Decider): Recall {
  /** "Which of them said that ...?": by what is asked, not by whose words the last ones were. */
  const whichOfThem: Settles = (question) => {
    if (!asksWhichOfThem.test(question.norm)) return undefined;
    const decision = decider.decide(question);
    const isTold =
      decision.type === 'found' &&
      (question.kind === 'who_said' || decision.match.statement.type === 'person');
    return isTold ? { question, decision } : undefined;
  };
  /** The first that is asked for decides. */
  const ways: readonly Settles[] = [
    whetherItWasThem,
    whetherItIsThatMany,
    whetherItIsTheSame,
    whetherItIsSo,
    whetherTheyAccepted,
    whoseWords,
    whatTheTermMeans,
    whatCameOfIt,
    whichBody,
    whomItBefell,
    whetherTheySaidThat,
    whoIsInstead,
    whoElseDid,
    saidByWhomElse,
    whetherAll,
    wording,
    forWhomPolled,
    sameOfOtherPoll,
    whatItWasBefore,
    sameOfOtherTime,
    sameOfItsDay,
    toWhatItReplied,
    whoRepliedToIt,
    whichOfThem,
    sameOfTimeBefore,
    sameOfOtherParty,
    saidByOtherParty,
  ];
  return {
    ofLastAnswer(question, before) {
      for (const settles of ways) {
        const settled = settles(question, before, tools);
        if (settled) return settled;
      }
      return undefined;
    },
    ofAnother: (question, before) => sameBySomebodyElse(question, before, tools),
  };
}

/** "Which of them said that ...?" */
const asksWhichOfThem =
  /\bwh(?:ich|o) (?:one )?(?:of (?:them|those|these|the two|the three)|was it of them)\b/;
