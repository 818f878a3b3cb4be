/** Demands on what was done: that it was asked for, or stands near it, does not tell. */
import { asksForAdvice } from '../english/shared-patterns.ts';
import type { Lexicon } from '../lexicon.ts';
import { idsIn } from '../question/index.ts';
import { isSpeech } from '../statements/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "When did the professor count them?": what was done, and not what was said. */
const asksWhenDone =
  /\bwhen did (?!.*\b(?:sa(?:y|id)|t(?:ell|old)|promis\w*|claim\w*|think|announc\w*|warn\w*|speak|talk|predict\w*|expect\w*|accus\w*|call\w*|describ\w*|refus\w*|declin\w*|reject\w*)\b)/;

const asksWhoMade =
  /\bwho (?:\w+ )?(wrote|written|made|built|designed|created|invented|developed|painted|composed|printed|drafted)\b/;

const hasDone = /^(?:(?:and|so|but) )*(?:has|have|did) /;

const isOfWishes =
  /\b(?:want|ask|urg|call|demand|beg|tell|told|try|tried|press|appeal|suggest|propos|offer|promis|pledg|plan|threat|hope|intend|said|say)\w*\b/;

/** What somebody is only wanted to do. */
const wishes =
  /\b(?:(?:wants?|wanted|asks?|asked|urges?|urged|urging|calls? on|called on|begs?|begged|tells?|told|presses|pressed|appealed to) (?:[\p{L}'’-]+ ){0,5}?|(?:proposes?|proposed|offers?|offered|promise[ds]?|pledge[ds]?|plans?|planned|threaten(?:s|ed)|hopes?|intends?) )to (\p{L}+)/giu;

/** It tells what to do, or what will be done. */
const tellsWhatToDo =
  /\b(?:should|must|ask(?:s|ed)|advis\w+|told|urge[sd]?|need(?:s|ed)? to|ha(?:s|ve) to|can|may|will|are to|call|ring|contact|please|cancelled|postponed|put (?:off|back)|closed|shut|suspended|refund\w*)\b/i;

export const demandsOfDeeds = (lexicon: Lexicon): readonly Demand[] => [
  // "I have a child at school, what do I do?": not what parents think.
  {
    of: ['about', 'where', 'who'],
    asks: asksForAdvice,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' || (type !== 'poll' && tellsWhatToDo.test(sentence)),
  },
  // "Will they appeal?": to a court, and not to anybody to step in.
  {
    of: ['is_it_true'],
    asks: /\b(?:appeal|appealed|appealing)(?: against\b| (?:it|that|this)$|$)/,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' || /\b(?:appeal\w*|court|judge|tribunal|ruling|verdict)\b/i.test(sentence),
  },
  // "Will they appeal?": not whom a poll asked.
  {
    of: ['is_it_true'],
    asks: /^(?:(?:and|so|but) )*(?:will|are they going to|is (?:he|she|it) going to) /,
    isMet: ({ statement: { type } }) => type !== 'poll',
  },
  // "When was it called off?", "who denied it?"
  {
    // These kinds take for granted that something was done.
    of: ['who', 'who_said', 'when', 'why', 'where'],
    asks: anyDeed,
    isMet: ({ statement: { sentence } }, { norm }) =>
      deeds.every(([asked, told]) => !asked.test(norm) || told.test(sentence)),
  },
  // "Did she go there?": not what she says.
  {
    of: ['is_it_true'],
    asks: /\b(?:go|been|come|went|travel|turn up|visit) (?:there|to (?:it|that))\b/,
    isMet: ({ statement }) => !isSpeech(statement),
  },
  // "Who wrote the leaflet?": not who speaks of it.
  {
    of: ['who'],
    asks: asksWhoMade,
    isMet: ({ statement: { sentence }, askLikeness }, { norm }) => {
      const made = new Set(lexicon.withSynonyms(stem(asksWhoMade.exec(norm)?.[1] ?? '')));
      return (
        askLikeness >= thresholds.sameAsk || sentenceWords(sentence).some((word) => made.has(stem(word.norm)))
      );
    },
  },
  // "When did the professor count them?": not a year in what he said.
  {
    of: ['when'],
    asks: asksWhenDone,
    isMet: ({ statement: { type, speaker, answers, sentence } }, question) =>
      type !== 'quote' ||
      answers.when !== undefined ||
      // "She said she had left home at 4am."
      /\bsaid (?:that )?(?:he|she) had\b/.test(sentence) ||
      speaker === undefined ||
      !idsIn(question).includes(speaker),
  },
  // "Did she get it in the end?": not that she wants it.
  {
    of: ['is_it_true'],
    asks: /\bdid .*\b(?:get|receive)\b/,
    isMet: ({ statement: { sentence } }) => !/\b(?:just )?wants?\b|\bwould like\b/i.test(sentence),
  },
  // "Has anyone been hurt?": not what the strike hurts.
  {
    of: ['is_it_true'],
    asks: /\b(?:any(?:one|body)|people|somebody|someone) (?:\w+ )?(?:hurt|injured|harmed|wounded)\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:injur\w*|hurt(?! (?:her|his|the|their|our)\b)|wounded|casualt\w*|died|killed|broken \w+|broke (?:his|her|their|an?|both) \w+|collapsed|crushed|punched)\b/i.test(
        sentence,
      ),
  },
  // "Did anybody test them?": not what they are. "Has she agreed to it?": not that somebody wants her to.
  {
    of: ['is_it_true'],
    asks: hasDone,
    isMet: ({ statement: { type, sentence }, terms, askLikeness }, { norm }) => {
      if (type === 'term' && askLikeness < thresholds.sameAsk) return false;
      // "Did he do it after they asked him?" asks whether he did.
      if (isOfWishes.test(norm.replace(/ (?:after|once|because|since|though|although) .*$/, ''))) return true;
      const wished = [...sentence.matchAll(wishes)].map(([, verb = '']) => stem(verb.toLowerCase()));
      return (
        wished.length === 0 ||
        !terms.some(({ term, strength }) => {
          if (term.mention || !(term.required || term.isContent) || strength === 0) return false;
          const keys = term.keys.flatMap((key) => [
            key,
            ...lexicon.alternatives(key).map((other) => other.key),
          ]);
          return wished.some((verb) => keys.some((key) => key.split(' ')[0] === verb));
        })
      );
    },
  },
  // "Whose idea was it?"
  {
    asks: /\bwhose idea\b|\bwhat gave (?:\w+ ){1,4}the idea\b/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:idea|propos\w*|suggest\w*|thought of|came up|plan\w*)\b/i.test(sentence),
  },
  // "Did he speak to her in person?"
  {
    asks: /\b(?:in person|face to face)\b/,
    isMet: ({ statement: { sentence } }) => /\b(?:in person|face to face|met|meet\w*)\b/i.test(sentence),
  },
];

/**
 * Deeds that a question may take for granted, each with the words by which a sentence tells of them: what only comes
 * near ("cancelled" and "dropped", "said" and "denied") tells of none.
 */
const deeds: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\b(?:did|made|agreed? to|decided? to) (?:\w+ ){1,4}?(?:drop|scrap|lift|withdraw|abandon|ditch)\b|\b(?:dropped|scrapped|lifted|withdrew|abandoned|ditched)\b/,
    /\b(?:drop|scrap|lift|withdr|abandon|ditch|axe|shelv|cancel|g[ai]ve up|pull|abolish|phas|repeal)\w*|\b(?:did|done|does|do) away\b|\bcall\w* off\b/i,
  ],
  [
    /\bden(?:y|ies|ied)\b/,
    /\b(?:den(?:y|ies|ied|ial)|reject\w*|dismiss\w*|declin\w*|false|untrue|not?|never)\b|n['’]t\b/i,
  ],
  [
    /\bdefend(?:s|ed)\b|\bdid .*\bdefend\b/,
    /\b(?:defend\w*|support\w*|back(?:s|ed)|st(?:and|ood)s?|prais\w*|proud)\b/i,
  ],
  [/\bprais(?:e|es|ed)\b/, /\b(?:prais\w*|proud|thank\w*|applaud\w*|welcom\w*|hail\w*|admir\w*)\b/i],
  [
    /\b(?:had|has|have) (?:already )?(?:begun|started|finished|ended)\b/,
    /\b(?:beg[aiu]n\w*|start\w*|under way|underway|launch\w*|finish\w*|end(?:s|ed)|over|complet\w*|since|stop\w*)\b/i,
  ],
  [
    /\b(?:designed|invented|programmed|engineered|manufactured)\b/,
    /\b(?:design\w*|invent\w*|develop\w*|creat\w*|programm\w*|engineer\w*|ma[dk]e\w*|manufactur\w*|buil[dt]\w*)\b/i,
  ],
  [/\bapologis(?:e|es|ed)\b/, /\b(?:apolog\w*|sorry|regret\w*)\b/i],
  [/\b(?:resign(?:s|ed)?|quit)\b/, /\b(?:resign\w*|quit\w*|step\w* down|left|lost)\b/i],
  [
    /\bbr(?:eak|oke)s? off\b/,
    /\b(?:br[eo]a?k\w* (?:off|down)|walk\w* (?:out|away)|left|leav\w*|end(?:s|ed)|collaps\w*|fail\w*)\b/i,
  ],
  [
    /(?<!\b(?:to be|would be|would have been) )\b(?:called (?:\w+ ){0,3}off|did (?:(?!not\b)\w+ ){1,4}call off|suspended|postponed)\b/,
    // Not what would be, what was asked for, nor on what condition.
    /(?<!\b(?:would|could|might|to)(?: have| be)? )(?<!\bif\b.*)\b(?:call\w* (?:\w+ )?off|suspend\w*|postpon\w*|put off|cancel\w*|scrap\w*|halt\w*|end(?:s|ed)|stop\w*)\b/i,
  ],
  [
    /\b(?:back(?:s|ed)? down|gave in|give in)\b/,
    /\b(?:back\w* down|ga?[vi]\w* (?:in|way)|concede\w*|climb\w* down|yield\w*|u-turn|withdr[ae]w\w*|drop\w*)\b/i,
  ],
];

const anyDeed = new RegExp(deeds.map(([asked]) => asked.source).join('|'));
