/** Whether a statement says how many there are of what a question asks for. */
import type { Lexicon } from '../lexicon.ts';
import type { Statement } from '../statements/index.ts';
import { stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { type Asked, animate, isLight, readAsked } from './asked-number.ts';
import { countsTheSame, heads } from './counted.ts';
import { type GivesFor, type Rule, settleBy } from './facet.ts';
import { ofPolls } from './of-poll-numbers.ts';
import { ofStrikers } from './of-strikers.ts';
import type { Suggests } from './signs.ts';
import { asStated, createTelling, type Telling } from './telling.ts';

const deaths =
  /\bhow many (?:\w+ )?(?:deaths|died|dead|fatalities|killed|(?:\w+ )?(?:were|was|got) killed)\b/;
const noDeaths =
  /\bnone of them (?:\w+ )?fatal|\bno (?:deaths|fatalities)\b|\b(?:nobody|no one) (?:died|was killed)\b/i;

const outOfWork =
  /\b(?:out of (?:work|a job)|los(?:e|es|ing|t) (?:their|his|her) (?:jobs?|work)|laid off|sacked|made redundant|jobless|unemployed)\b/;

const money = /^(?:money|cash|dough|dosh|wonga|moolah|quid|bucks|funds)$/;
/** Money, by its sign or its name. */
export const currency =
  /[$£€¥]|\b(?:pounds?|dollars?|euros?|pesos?|crowns?|rand|kron(?:er|or|a)|francs?|rupees?|yen|cents?|pence)\b/i;

const votes = /\bhow many\b.* vote[ds]?\b/;

const nominal = /(?:tion|sion|ment|ing|ure)s?$/;

/** Nouns of what people do, or what is done to them. */
const ofDeed =
  /(?:tion|sion|ment|ature|issal|earance|rival|arture)s?$|^(?:arrests?|complaints?|injur(?:y|ies)|casualt(?:y|ies)|visits?|applicants?|visitors?|signator(?:y|ies)|attendees?)$/;

/** So many letters has a noun of a deed in common with its verb: "signature" and "signed". */
const deedLetters = 4;

/** So many people had what is asked for: "31 patients had caught infections". */
const havesOf =
  /\b\d[\d,.]* (?:\w+ )?(?:people|patients|staff|children|men|women|pupils|\w+ers|\w+ors|\w+ists)\b(?:, [^,]+,)? (?:had |have |has )?(?:\w+ )?(?:had|caught|suffered|developed|contracted|got|received|filed|sent|lodged|reported|picked up)\b/i;

/** "Assaults on staff had risen this year to 187" */
const changesTo =
  /\b(?:risen|rose|grown|grew|fallen|fell|dropped|increased|decreased|climbed|gone (?:up|down)|went (?:up|down))(?: [\p{L}’'-]+){0,4}? (?:to|from) \d/u;

/** "The sixth round" */
const ordinal = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) (\w+)\b/;
const asksHowMuch = /\bhow much\b/;
const isPeople = (noun: string): boolean => /^(?:people|persons?|folks?)$/.test(noun);

const rules: readonly Rule<Asked, Telling>[] = [
  {
    isFor: ({ wantsExact }) => wantsExact,
    gives: ({ statement }) => (statement.numbers.length === 0 ? 0 : undefined),
  },
  {
    isFor: ({ measures }) => measures.length > 0,
    gives({ statement: { sentence } }, { measures, sum, norm }) {
      if (!measures.some((measure) => measure.test(sentence))) return sum?.test(sentence) ? 0.6 : 0;
      // "How high is it?": "85 metres high", before "85 metres from the school".
      return /\bhow (?:high|tall)\b/.test(norm) && !/\b(?:high|tall|height|storeys?)\b/.test(sentence)
        ? 0.6
        : 1;
    },
  },
  ofStrikers,
  {
    // "How many police?" of 900 officers: people ask so for that number.
    gives(told, { count, wantedFirst }, { countedInAsks }) {
      if (told.statement.type === 'poll' || !count) return undefined;
      const isAskedSo = countedInAsks(told.at).some((ask) => countsTheSame(ask, count, wantedFirst));
      return isAskedSo ? asStated(told) : undefined;
    },
  },
  {
    isFor: ({ sort }) => sort !== undefined,
    gives: (told, { sort = '' }, { countedOf }) =>
      // In "23,500 teachers, clerks and nurses" it is not told how many are nurses.
      countedOf(told.at).some(
        ({ stems, after }) =>
          stems.includes(sort) && !new RegExp(`\\band ${sort}|^(?!${sort})\\w+ \\w+ and `).test(after),
      )
        ? asStated(told)
        : undefined,
  },
  ...ofPolls,
  {
    // "The number of cancellations" is told by what has been cancelled.
    isFor: ({ nouns: [first = ''] }) => nominal.test(first),
    gives: ({ statement: { unit }, stated, at }, { nouns: [first = ''] }, { stemsOf }) =>
      stated && unit && stemsOf(at).has(stem(first)) ? 1 : undefined,
  },
  {
    isFor: ({ act }) => act !== undefined,
    gives: ({ at }, { act = '' }, { stemsOf }) => (stemsOf(at).has(act) ? undefined : 0),
  },
  {
    isFor: ({ nouns }) => nouns.length === 0,
    gives({ stated, at }, { countsThings }, { countedOf, suggests }) {
      // "How many are on strike?" is not answered by how many years.
      if (countsThings && countedOf(at).every(({ isMeasure }) => isMeasure)) return 0;
      return stated ? 1 : suggests(at, 'number') ? 0.6 : 0;
    },
  },
  {
    gives({ statement: { unit, body }, stated }, { isGeneric, wanted }) {
      if (!stated) return undefined;
      if (isGeneric && !unit) return 1;
      const units = unit ? heads(unit) : words(body.join(' ')).map(({ norm }) => norm);
      return units.some((word) => wanted.has(stem(word))) ? 1 : undefined;
    },
  },
  {
    // "How much hospital work" is told by what hospitals have done.
    isFor: ({ norm }) => asksHowMuch.test(norm),
    gives({ statement: { unit }, stated, at }, { nouns }, { stemsOf }) {
      if (!stated || !unit) return undefined;
      return nouns.every((noun) => isLight(noun) || stemsOf(at).has(stem(noun))) ? 0.8 : undefined;
    },
  },
  {
    // "How much extra would they get?": a sum that is a bonus.
    isFor: ({ norm }) => asksHowMuch.test(norm),
    gives({ statement: { sentence, unit }, stated, at }, { nouns, wanted }, { stemsOf }) {
      if (!stated || !currency.test(`${sentence} ${unit ?? ''}`)) return undefined;
      const isIt = nouns.every((noun) => isLight(noun) || [...wanted].some((key) => stemsOf(at).has(key)));
      return isIt ? 0.8 : undefined;
    },
  },
  {
    // "three days of letters" counts days.
    gives(told, { wantsMeasure, wanted }, { countedOf }) {
      const isCounted = countedOf(told.at).some(
        ({ isMeasure, stems }) => (wantsMeasure || !isMeasure) && stems.some((key) => wanted.has(key)),
      );
      return isCounted ? asStated(told) : undefined;
    },
  },
  {
    gives(told, { wanted }, { suggests }) {
      if (!suggests(told.at, 'number')) return undefined;
      const [, numbered] = /\bnumber of (\w+)/.exec(told.statement.sentence) ?? [];
      return numbered !== undefined && wanted.has(stem(numbered)) ? asStated(told) : undefined;
    },
  },
  {
    // "How many assaults were there?": "assaults on staff had risen to 187".
    gives(told, { wanted }) {
      const { sentence } = told.statement;
      const at = changesTo.exec(sentence)?.index ?? 0;
      const subject = sentence.slice(0, at).split(/[,;:]/).at(-1) ?? '';
      return words(subject).some(({ norm }) => wanted.has(stem(norm))) ? asStated(told) : undefined;
    },
  },
  {
    // "How much rubbish?" is told by tonnes of it.
    isFor: ({ norm }) => asksHowMuch.test(norm),
    gives: (told, { wanted }, { countedOf }) =>
      countedOf(told.at).some(({ of }) => of.some((key) => wanted.has(key))) ? asStated(told) : undefined,
  },
  {
    // "How many people were there?" is told by how many pickets were.
    isFor: ({ nouns }) => nouns.every(isPeople),
    gives({ stated, at }, _, { countedOf }) {
      const isOfPeople = countedOf(at).some(
        ({ isMeasure, stems: [first = ''] }) => !isMeasure && animate.test(first),
      );
      return isOfPeople ? (stated ? 1 : 0.6) : undefined;
    },
  },
  {
    // "How many people signed?" is told by how many signatures there are.
    isFor: ({ norm }) =>
      /\bhow many (?:people|names|persons|residents|signatories|have signed|signed)\b/.test(norm),
    gives: (told, { norm }, { countedOf }) =>
      countedOf(told.at).some(
        ({ isMeasure, names: [first = ''] }) =>
          !isMeasure && ofDeed.test(first) && norm.includes(first.slice(0, deedLetters)),
      )
        ? asStated(told)
        : undefined,
  },
  {
    // "How many signatures did it get?" is told by how many people signed.
    isFor: ({ nouns: [first = ''] }) => ofDeed.test(first),
    gives(told, { wantedFirst }, { countedOf }) {
      const isOfDoers = countedOf(told.at).some(
        ({ isMeasure, names: [first = ''], after }) =>
          !isMeasure &&
          (isPeople(first) || animate.test(first.replace(/s$/, ''))) &&
          after
            .split(' ')
            .slice(0, 6)
            .some((word) => wantedFirst.has(stem(word))),
      );
      return isOfDoers ? asStated(told) : undefined;
    },
  },
  {
    // "How many times did they knock?"
    isFor: ({ norm }) => /\bhow (?:many times|often)\b/.test(norm),
    gives: ({ statement: { sentence } }) =>
      /\b(?:once|twice|thrice|\w+ times)\b/i.test(sentence) ? 0.8 : undefined,
  },
  {
    // "How many vacancies are there?"
    isFor: ({ norm }) => /\bhow many (?:\w+ )?(?:vacanc\w+|unfilled)/.test(norm),
    gives: ({ statement: { sentence }, stated }) =>
      stated && /\b(?:vacant|vacanc\w+|unfilled)\b/.test(sentence) ? 1 : undefined,
  },
  {
    // "How many officers voted for it?" is told by what share of them did.
    isFor: ({ norm }) => votes.test(norm),
    gives({ statement: { sentence } }, { wanted }) {
      const ofWhom = sentence.matchAll(/%\)? of (?:the |its |their |all )?(?:\w+ )?(\w+)/g);
      return [...ofWhom].some(([, noun = '']) => wanted.has(stem(noun.toLowerCase()))) ? 0.8 : undefined;
    },
  },
  {
    // "How many walkouts have there been?": "the second walkout in four weeks".
    isFor: ({ countsThings }) => countsThings,
    gives({ statement: { sentence } }, { wantedFirst }) {
      const [, counted] = ordinal.exec(sentence) ?? [];
      return counted !== undefined && wantedFirst.has(stem(counted.toLowerCase())) ? 0.8 : undefined;
    },
  },
  {
    // "How many deaths were there?": none is a number too.
    isFor: ({ norm }) => deaths.test(norm),
    gives: ({ statement: { sentence } }) => (noDeaths.test(sentence) ? 1 : undefined),
  },
  {
    // "How many people would be out of work?" is told by how many jobs would go.
    isFor: ({ norm }) => outOfWork.test(norm) || /\b(?:replaced|swapped|affected|let go)\b/.test(norm),
    gives(told, { nouns, isSynonym }, { countedOf, stemsOf }) {
      const stands = (key: string) => stemsOf(told.at).has(key);
      const isOfThem = nouns.every(
        (noun) =>
          isLight(noun) || isPeople(noun) || /^(?:workers|staff)$/.test(noun) || isSynonym(noun, stands),
      );
      return isOfThem && countedOf(told.at).some(({ stems }) => stems.includes('job'))
        ? asStated(told)
        : undefined;
    },
  },
  {
    // "How many more drivers would there be?": by what share.
    isFor: ({ norm }) => /\bhow many (?:more|fewer)\b/.test(norm),
    gives: ({ statement: { sentence } }) =>
      /\d%? (?:per ?cent )?(?:more|fewer)\b/.test(sentence) ? 0.8 : undefined,
  },
  {
    // "How many infections?" is told by how many patients caught one.
    gives: ({ statement: { sentence }, at }, { nouns }, { stemsOf }) =>
      havesOf.test(sentence) && nouns.some((noun) => !isLight(noun) && stemsOf(at).has(stem(noun)))
        ? 0.8
        : undefined,
  },
  {
    isFor: ({ nouns }) =>
      nouns.some((noun) => money.test(noun)) && nouns.every((noun) => money.test(noun) || isLight(noun)),
    gives: ({ statement: { sentence, unit } }) =>
      currency.test(`${sentence} ${unit ?? ''}`) ? 0.8 : undefined,
  },
];

/** "How many letters?" needs a number of letters, not just any number in a statement about letters. */
export function createGivesNumber(
  statements: readonly Statement[],
  lexicon: Lexicon,
  suggests: Suggests,
): GivesFor {
  const telling = createTelling(statements, suggests);
  /** Some number of things for "how many?", a sum or a share for "how much?". */
  const hasNumber = (at: number, norm: string): boolean =>
    asksHowMuch.test(norm)
      ? currency.test(statements[at]?.sentence ?? '') || suggests(at, 'share')
      : telling.countedOf(at).some(({ isMeasure, names }) => !isMeasure && names.length > 0);
  // As it was asked, and as it follows what was answered before, a question has the same words.
  let latest: { readonly norm: string; readonly settle: ReturnType<typeof settleBy> } | undefined;
  return ({ norm }) => {
    if (latest?.norm !== norm) latest = { norm, settle: settleBy(rules, readAsked(norm, lexicon), telling) };
    const { settle } = latest;
    return (statement, at, stated) =>
      settle({ statement, at, stated }) ??
      (stated || (statement.type !== 'person' && hasNumber(at, norm)) ? thresholds.otherNumber : 0);
  };
}
