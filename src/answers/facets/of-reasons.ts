/** "Why?", "what would it take?": how far a statement gives a reason or a condition. */
import { idsIn } from '../question/index.ts';
import { isIrrealis } from '../tense.ts';
import type { CreateGivesFor } from './facet.ts';

export const createGivesReason: CreateGivesFor = (suggests) => (question) => {
  const { norm, negated } = question;
  const named = idsIn(question);
  const isOfLetter = asksWhyWritten.test(norm);
  const isOfEnd = asksWhyItEnded.test(norm);
  const judged = asksWhyJudged.exec(norm)?.[1];
  const isOfView = asksForView.test(norm);
  const isOfGrievance = asksForGrievance.test(norm);
  return (statement, at, stated) => {
    const { sentence, speaker, type } = statement;
    if (stated) return 1;
    // "Why was the firm fined?": "fined for exceeding the limit".
    if (judged && new RegExp(`\\b${judged.slice(0, -2)}\\w*\\b[^.]*\\bfor (?!\\d)\\w+`, 'i').test(sentence))
      return 0.8;
    if (isOfEnd && endedAfter.test(sentence)) return 0.8;
    // "Why did she write to them?": what she wrote about.
    if (isOfLetter && /\babout\b/.test(sentence)) return 0.5;
    // What somebody says may give their reason: volunteers know, who wrote down what is asked.
    if (isOfGrievance && type === 'position' && ofGrievance.test(sentence)) return 0.5;
    // Of one who is asked about, or of who speaks for a body: of others nothing is looked at where a speaker is asked for.
    const isTheirs = speaker !== undefined && (question.speaker !== undefined || named.includes(speaker));
    if (isTheirs && !suggests(at, 'reason')) return type === 'quote' && isOfView ? 0.6 : 0.3;
    // "Why are they unhappy about it?": what they complain of.
    if (isOfGrievance && ofGrievance.test(sentence)) return 0.5;
    // "Why was it not called off?": because of what it would have taken.
    if (negated && (isIrrealis(statement) || onCondition.test(sentence))) return 0.8;
    return suggests(at, 'reason') ? 0.5 : 0;
  };
};

const asksWhyWritten =
  /\b(?:write|wrote|written|writing|letter|phone|phoned|ring|rang|call|called|email|emailed) (?:to )?(?:all |the )?\w+/;
const asksWhyItEnded =
  /\b(?:end(?:ed)?|stop(?:ped)?(?! work)|finish(?:ed)?|over|call(?:ed)? off|drop(?:ped)?|abandon(?:ed)?|scrap(?:ped)?|shelved?|g[ai]ven? up|withdr[ae]wn?|f[ae]ll(?:en)? through)\b/;
const asksWhyJudged =
  /\b(fined?|praised?|thanked?|criticised?|criticized?|punished?|sacked|dismissed|suspended|jailed|arrested|sued|censured)\b/;
const endedAfter =
  /\b(?:ended|over|called off|stopped) (?:when|after|once)\b|\b(?:dropped|abandoned|scrapped|shelved|given up|withdrawn|fell through)\b[^.;]* (?:when|after|following)\b/;
/** "Why would she rather ...?": her own words on it are all the reason that there is. */
const asksForView =
  /\b(?:rather|wants?|(?:so )?(?:sure|certain|confident|worried|angry|unhappy|opposed|against|reluctant|unwilling|keen)|prefers?|likes?|dislikes?|hates?|trusts?|distrusts?|matters?|thinks?|believes?|explanation|why (?:does|did) (?:\w+ ){1,3}?(?:say|think|believe|reckon|claim) (?:that )?(?:they|the|it|he|she|we|there)|in (?:the )?(?:\w+ ){1,4}words|if you (?:ask|believe|listen))\b/;
const asksForGrievance =
  /\b(?:unhappy|angry|upset|mad|cross|furious|annoyed|fuming|livid|object\w*|hate\w*|dislike\w*|complain\w*|worried|fed up|sore)\b/;
const ofGrievance =
  /\b(?:complain\w*|objects?|objected|objections?|resents?|resented|angers?|angered|upset|unhappy|grievances?|fears?|worr(?:y|ies|ied))\b/;
/** "Why will she not do it?": what she makes it hang on. */
const onCondition = /\b(?:as long as|unless|so long as)\b/;

export const createGivesCondition: CreateGivesFor =
  (suggests) =>
  ({ norm }) => {
    // "What are the demands?"
    const asksForDemands = /\b(?:demands?|wants?)\b/.test(norm) && !/\b(?:if|would|unless)\b/.test(norm);
    return ({ type, sentence }, at, stated) => {
      if (stated) return 1;
      const isDemand = type === 'position' && /\b(?:wants?|demands?|seeks?|calls? for)\b/.test(sentence);
      if (asksForDemands && isDemand) return 1;
      return suggests(at, 'condition') ? 0.8 : suggests(at, 'effect') ? 0.6 : 0;
    };
  };
