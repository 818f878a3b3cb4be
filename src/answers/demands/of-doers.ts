/** Demands for who does something: somebody who is named, and does it. */
import { asksForInterviewer, forWhom, mediaWords } from '../english/shared-patterns.ts';
import type { Names } from '../names.ts';
import { asksFor, idsIn } from '../question/index.ts';
import { sentenceWords, stem } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { type Demand, newIn, undone } from './demand.ts';

/** Newspapers, broadcasters and the like. */
const mediaNouns =
  /\b(?:which|what) (?:\w+ )?(?:newspaper|paper|broadcaster|channel|station|outlet|magazine)\b/;

/** "Which company makes the lorries?" */
const asksWhichBodyDid =
  /\b(?:which|what) (?:\w+ )?(?:newspaper|paper|broadcaster|outlet|company|firm|pollster|institute|organisation) (?!is\b|was\b|are\b|were\b|did\b|does\b|do\b|has\b|have\b|had\b|for\b|of\b|in\b|will\b|would\b)\w+/;

/** "Who was there for the company?" */
const asksWhoAttends =
  /^(?:and |so )*who (?:will|would|is|was|were|are) (?:\w+ ){0,3}(?:there|present|sitting|attending|coming|going|speaking) (?:\w+ )?(?:for|on behalf of)\b|^(?:and |so )*who (?:signed|negotiated|attended|appeared|spoke) (?:it |this |that )?(?:for|on behalf of)\b/;

const givesPayer =
  /\b(?:pays?\b|paid\b|paying\b|fund\w*|financ\w*|sponsor\w*|foot(?:s|ed|ing)?|cost\w*|charge\w*|out of (?:its|their|his|her) (?:own )?pocket)/i;

/** "Who called it off?", "who has called it off?" */
const asksWhoDid = /\bwho (?:(?:has|have|had) )?(\w+ed)\b/;

export function demandsOfDoers(names: Names): readonly Demand[] {
  const namesBody: Demand['isMet'] = ({ statement, terms }, question) => {
    // Volunteers may call it a newspaper without its being a title of it.
    const isMedia = terms.some(
      ({ term, strength }) => mediaWords.includes(term.surface.toLowerCase()) && strength >= thresholds.loose,
    );
    // "Which paper was it for?": whoever a poll was made for, whatever volunteers call it.
    const isClient = statement.type === 'poll' && forWhom.test(question.norm);
    if (isClient) return / for \w/.test(statement.sentence);
    return newIn(statement, question, names).some(
      (id) =>
        !names.isPerson(id) &&
        (!mediaNouns.test(question.norm) ||
          isMedia ||
          mediaWords.some((word) => names.titlesOf(id).has(word))),
    );
  };

  return [
    // "Do men and women differ?" is about no single one.
    {
      asks: /\b(?:wo)?men\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'person' && (type !== 'poll' || /\b(?:wo)?men\b/i.test(sentence)),
    },
    // "Who did the poll, and for whom?"
    {
      of: ['who'],
      asks: /\w (?:and )?for (?:whom?|which|what)\b/,
      isMet: ({ statement: { type, sentence } }) => type !== 'poll' || /\bfor\b/.test(sentence),
    },
    // "Which newspaper published it?"
    {
      of: ['who'],
      asks: /\b(?:which|what) (?:\w+ )?(?:newspaper|paper|agency|broadcaster|outlet|channel|station|company|firm|pollster|institute|organisation|university)\b/,
      isMet: namesBody,
    },
    {
      of: ['about'],
      asks: asksWhichBodyDid,
      isMet: namesBody,
    },
    // "Who interviewed him?": not he.
    {
      // It is read as these kinds, and so is "which presenter spoke to her?"
      of: ['who', 'who_is', 'about'],
      asks: asksForInterviewer,
      isMet: ({ statement }, question) =>
        /\b(?:interview|present|host|question|ask)/i.test(statement.sentence) &&
        newIn(statement, question, names).some((id) => names.isPerson(id)),
    },
    // "Who counted them?" is not answered by how many there are.
    {
      of: ['who'],
      isMade: ({ speaker }, followsUp) => followsUp && !speaker,
      isMet: ({ statement, facet }, question) =>
        facet > 0.5 ||
        newIn(statement, question, names).length > 0 ||
        /\b(?:people|\w{3,}(?:ors|ers|ists|ants))\b/.test(statement.sentence),
    },
    // "Who pays him?": not what he says.
    {
      of: ['who'],
      asks: /^(?:and |so )*who \w+ (?:him|her|them)$/,
      isMet: ({ statement }, question) => !statement.speaker || !asksFor(question, statement.speaker),
    },
    // "Who is going to speak at the march?": not that there is one.
    {
      of: ['who'],
      asks: /\bwho (?:is|are|was|were|will|else|all) (?:\w+ )*(?:speak\w*|address\w*|(?:make|made|give|gave|making|giving) (?:a |the )?speech\w*)\b|\bwho (?:else )?(?:spoke|made a speech|gave a speech|addressed)\b/,
      isMet: ({ statement: { sentence } }, { norm }) =>
        /\b(?:speak\w*|spoke|address\w*|speech\w*|told)\b/i.test(sentence) && !/\bwho else\b/.test(norm),
    },
    // "Who else was on the panel?": somebody is named besides those who are known to be.
    {
      of: ['who'],
      asks: /\bwho else\b/,
      isMet: ({ statement }, question) =>
        statement.type === 'gap' ||
        (statement.type !== 'quote' && newIn(statement, question, names).some((id) => names.isPerson(id))),
    },
    // "Did she say who is behind it?": only where she names somebody, or would not.
    {
      of: ['is_it_true'],
      asks: /\b(?:say|said|reveal\w*|mention\w*|tell|told|disclose\w*) (?:\w+ )?who(?:m|se)?\b/,
      isMet: ({ statement }, question) =>
        statement.declined === true ||
        newIn(statement, question, names).some((id) => id !== statement.speaker && names.isPerson(id)),
    },
    // "Did the company accept it?": not that the union did.
    {
      of: ['is_it_true'],
      asks: /^(?:(?:and|so|but) )*(?:did|has|have|does|do|will) (?:the )?(?:\w+ ){1,4}?(?:accept|reject|agree|approve|refuse|sign|turn(?:ed)? down)(?:ed|s)?\b/,
      isMade: (question) => question.terms.some(({ mention }) => mention && mention.from <= 2),
      isMet: ({ statement: { sentence, names: about } }, { terms }) => {
        const doer = terms.find(({ mention }) => mention && mention.from <= 2)?.mention?.ids ?? [];
        const named = names.mentions(sentenceWords(sentence));
        return (
          named.length === 0 ||
          named.some(({ ids }) =>
            ids.some((id) => doer.includes(id) || names.speaksFor(id).some((one) => doer.includes(one))),
          ) ||
          about.some((id) => doer.includes(id))
        );
      },
    },
    // "Who will be there for the company?": not that it will be there.
    {
      of: ['who'],
      asks: asksWhoAttends,
      isMade: (question) => idsIn(question).some((id) => !names.isPerson(id)),
      isMet: ({ statement }, question) => newIn(statement, question, names).some((id) => names.isPerson(id)),
    },
    // "Who wants Smith to step in?": not Smith.
    {
      of: ['who'],
      asks: /^(?:and |so )?who (?:\w+ )?(?:wants?|wanted|asked|asks|asking|urged|urges|told|begged|pressed|pressing|expects?|needs?) /,
      isMet: ({ statement: { type, entry } }, question) => type !== 'person' || !asksFor(question, entry),
    },
    // "Who would carry out the study?": not who did one.
    {
      of: ['who'],
      asks: /\bwho (?:would|will|should|is going to)\b/,
      isMet: ({ statement }) => statement.type !== 'poll',
    },
    // "Who asked for it?": not who granted it.
    {
      of: ['who', 'who_said'],
      asks: /\bwho (?:\w+ )?(?:asked|applied|sued|called|pushed|campaigned) for (?:it|this|that|them|the|an?)\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type === 'gap' ||
        /\b(?:ask\w*|sought|seek\w*|request\w*|appl(?:y|ied|ies)|demand\w*|su(?:ed|es?)|call\w*|want\w*|brought|push\w*|campaign\w*|petition\w*|urg\w*)\b/i.test(
          sentence,
        ),
    },
    // "Who paid for the room?": the verb has to be told.
    {
      of: ['who'],
      asks: /\bwho (?:\w+ )?(?:pays?|paid|funds?|funded|finances?|financed|sponsors?|sponsored)\b/,
      isMet: ({ statement: { type, sentence, answers }, askLikeness }) =>
        (type === 'poll' && /\bfor (?:the )?\p{Lu}/u.test(sentence)) ||
        askLikeness >= thresholds.sameAsk ||
        givesPayer.test(`${sentence} ${answers.who ?? ''}`),
    },
    // "Who called it off?": not who would, nor who was asked to. "Who appointed him?": not that he was appointed.
    {
      of: ['who', 'who_said'],
      asks: asksWhoDid,
      isMet: ({ statement: { sentence } }, { norm }) => {
        const asked = stem(asksWhoDid.exec(norm)?.[1] ?? '');
        const told = sentenceWords(sentence).map((word) => word.norm);
        return (
          ![...sentence.matchAll(undone)].some(([, verb = '']) => stem(verb.toLowerCase()) === asked) &&
          told.every(
            (word, at) =>
              stem(word) !== asked ||
              !/^(?:was|were|been|be)$/.test(told[at - 1] ?? '') ||
              told.slice(at).includes('by'),
          )
        );
      },
    },
  ];
}
