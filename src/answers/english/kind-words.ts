/** What a pattern for the kind of a question is, and the lists of words that several of them share. Data only. */
import type { QuestionKind } from '../outcome.ts';
import { speechVerbs } from './words.ts';

export interface KindPattern {
  readonly kind: QuestionKind;
  /** A clause of which this row, and none before it, gives the kind. */
  readonly example: string;
  readonly pattern: RegExp;
}

export const speech = `(?:slag(?:s|ged|ging)? off|la(?:ys|id|ying) into|(?:hit|hits|hitting|lash(?:es|ed|ing)?) out at|ha(?:s|d|ving) a (?:go|pop|dig) at|t(?:ears|ore|earing) into|rip(?:s|ped|ping) into|slat(?:es|ed|ing)|${speechVerbs.join('|')}|pointed out|points out|would not be drawn|came out with|comes out with|used the (?:word|words|phrase|expression|term|image|comparison|metaphor)|came up with|comes up with|(?:made|makes|cracked) (?:the|that|a) (?:crack|joke|quip|jibe|dig|wisecrack|pun|remark|comment|comparison|comments|remarks|accusation|point)|hit back|went on about|goes on about|banged on about|going on about)`;

export const people =
  '(?:person|people|official|officials|politician|politicians|minister|leader|boss|figure|spokesman|spokeswoman|spokesperson|man|woman|guy|bloke|mp|speaker|side|party|group|body|union|organisation|expert|manager|doctor|worker|employee|parent|customer|passenger|resident|reader|traveller|volunteer|agency|outlet|broadcaster|newspaper|paper|pollster|institute|company|firm|photographer|journalist|genius|idiot|clown|muppet|one|of them|of those two|of the two|of those|of these)';

export const place =
  '(?:place|places|city|cities|town|towns|country|countries|region|regions|area|areas|location|venue|building|site|sites|street|station|campus|campuses|hospital|hospitals|school|port|airport|university|programme|program|show|channel|radio|nation|house|street|road|square|hall|courthouse|court|depot|branch|office|plant|factory|terminal|chamber|room|stadium|spot|quay|dock|village|museum|library|prison|islands?|pier|wharf|jetty|berth|courtroom|courtrooms)';
