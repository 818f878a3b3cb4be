/** Whether a statement says how many there are of what a question asks for. */
import { grammar } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { isEarlierResult, isSample, isSpeech, pollQuestion, type Statement } from '../statements/index.ts';
import { joinNorms, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { type Asked, animate, isLight, plural, polled, readAsked } from './asked-number.ts';
import { type AskedCount, askedCount, type Counted, countedIn, countsTheSame, heads } from './counted.ts';
import { type GivesFor, type Rule, settleBy, type Told } from './facet.ts';
import type { Suggests } from './signs.ts';

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

/** Of "residents support the strikers" the residents are counted. */
function upToAnswer(nouns: readonly string[]): readonly string[] {
  const at = nouns.findIndex((noun) => answering.test(noun));
  return at < 0 ? nouns : nouns.slice(0, at);
}
const answering =
  /^(?:nam(?:e|ed|es)$|chose|choos|gave$|give$|root|count$|see$|saw$|are$|reject|accept|prefer|fear|worr|pick|support|oppos|back|favour|agree|disagree|approv|blam|think|want|trust|point|hold|say|said|reckon|feel)/;

/** Nouns of what people do, or what is done to them. */
const ofDeed =
  /(?:tion|sion|ment|ature|issal|earance|rival|arture)s?$|^(?:arrests?|complaints?|injur(?:y|ies)|casualt(?:y|ies)|visits?|applicants?|visitors?|signator(?:y|ies)|attendees?)$/;

/** So many letters has a noun of a deed in common with its verb: "signature" and "signed". */
const deedLetters = 4;

/** So many people had what is asked for: "31 patients had caught infections". */
const havesOf =
  /\b\d[\d,.]* (?:\w+ )?(?:people|patients|staff|children|men|women|pupils|\w+ers|\w+ors|\w+ists)\b(?:, [^,]+,)? (?:had |have |has )?(?:\w+ )?(?:had|caught|suffered|developed|contracted|got|received|filed|sent|lodged|reported|picked up)\b/i;

const ofOpinion =
  /\b(?:support\w*|oppos\w*|back\w*|favour\w*|agree\w*|disagree\w*|approv\w*|blam\w*|think|thought|want(?:ed)?|trust\w*|said|say|against|for|behind|hold|held|named?|asked|polled|unsure|undecided)\b/;

/** "A rising number" is all that a poll's result may say of how many. */
export const isUnsized = (statement: Statement): boolean =>
  pollQuestion(statement) !== undefined &&
  !isEarlierResult(statement) &&
  statement.numbers.length === 0 &&
  statement.answers.share === undefined;

/** "How many of them were women?", "of the 12, how many ...?" asks for a part of what was counted. */
const partOfWhole =
  /\bhow (?:many|much) of (?:the|those|them|these|it|that)\b(?= \w)(?! (?:is|are|was|were) there)|^(?:and |so )?(?:out )?of the \d.* how (?:many|much)\b|\bhow many (?:people|adults|respondents|voters) in the (?:poll|survey|sample) (?:is|are|was|were) (?!asked|polled|questioned|interviewed|surveyed)/;
const ofThePublic =
  /\bof (?:the (?:people|public|voters?|adults|residents|respondents|population|country)|those (?:polled|asked|questioned|interviewed|surveyed)|(?:them|those|these) (?:\w+ ){0,2}(?:against|support\w*|oppos\w*|back\w*|favour|agree\w*|blam\w*|think|thought))\b/;
/** "How many of the people asked were doctors?": what they are, and not what they think. */
const ofSort =
  /\bhow many of (?:the|those) (?:\w+ ){1,4}?(?:were|are|was|is) (?!asked|polled|surveyed|questioned|interviewed|for\b|against|in favour|in support|behind|opposed|on the|unsure|undecided|not )\w+$/;
const asksForSize =
  /\bhow many (?:\w+ ){1,3}(?:(?:were|are|was) (?:in|part of|asked|questioned|surveyed|polled|interviewed)|took part in|answered) (?:\w+ )*(?:poll|survey|sample)$/;
/** "The sixth round" */
const ordinal = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) (\w+)\b/;
const asksHowMuch = /\bhow much\b/;
const sums = /\bhow much (?:is|are) (?:an?|the) /;
const strikesNot = /\bnot (?:on strike|striking|taking part|part of)\b/;
/** "Six of the ten", "612 out of 680". */
const isPart =
  /\b(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|all|none|many|few|majority|thirds?|quarters?|fifths?|per ?cent) (?:out )?of (?:the|its|their|them|those|these|\d)/i;

/** For so many statements it is remembered what their numbers count. */
const maxCounted = 1000;

/** Remembers what was found for a statement, by its index. */
function rememberAt<Found>(find: (at: number) => Found): (at: number) => Found {
  const known = new Map<number, Found>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = find(at);
    if (known.size >= maxCounted) known.clear();
    known.set(at, found);
    return found;
  };
}

/** What is known of the words of a statement. */
interface Telling {
  readonly suggests: Suggests;
  readonly stemsOf: (at: number) => ReadonlySet<string>;
  readonly countedOf: (at: number) => readonly Counted[];
  /** What people count who ask for a statement's number, as volunteers wrote it down: "how many police are on duty?" */
  readonly countedInAsks: (at: number) => readonly AskedCount[];
  /** Stems of whom a poll asked, by its entry: "1,204 people who live by the lake". */
  readonly askedBy: (entry: string) => ReadonlySet<string>;
}

const asStated = ({ stated }: Told): number => (stated ? 1 : 0.8);
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
  {
    isFor: ({ norm }) => asksForStrikers.test(norm),
    gives(told, { norm }, { countedOf }) {
      if (!tellsStrikers(told.statement, countedOf(told.at))) return 0;
      // "The last strike, by 400 technicians in 2015"
      const isOfThen = /\b(?:last|previous|earlier)\b|\b(?:19|20)\d\d\b/.test(told.statement.sentence);
      return isOfThen && !/\b(?:19|20)\d\d\b|\blast\b/.test(norm) ? 0.4 : asStated(told);
    },
  },
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
  {
    // "How many of them were women?" asks for a part of what was counted.
    isFor: ({ norm }) => partOfWhole.test(norm),
    gives({ statement: { type, sentence } }, { norm }) {
      const isOfPart = type === 'poll' ? ofThePublic.test(norm) : isPart.test(sentence);
      return isOfPart ? undefined : 0;
    },
  },
  {
    // "How many workers?" is not answered by a share of voters; "how much is a nurse on?" asks for no share.
    isFor: ({ norm }) => sums.test(norm) || ofSort.test(norm),
    gives: ({ statement: { type } }) => (type === 'poll' ? 0 : undefined),
  },
  {
    // "How many hotels were in the survey?": how many were asked.
    isFor: ({ norm }) => asksForSize.test(norm),
    gives: ({ statement }) => (statement.type !== 'poll' ? undefined : isSample(statement) ? 1 : 0.3),
  },
  {
    // "How many came to the talks?": not how many were asked.
    isFor: ({ isOfAct, norm }) => isOfAct && !/\b(?:poll|survey|took part)\b/.test(norm),
    gives: ({ statement: { type } }) => (type === 'poll' ? 0 : undefined),
  },
  {
    gives(
      { statement: { type, sentence, entry }, stated, at },
      { nouns, wantedFirst, norm },
      { countedOf, askedBy },
    ) {
      if (type !== 'poll' || !stated) return undefined;
      // "How many students support it?": of a poll of students.
      const [first = '', ...others] = upToAnswer(nouns);
      if (
        countsThePublic(nouns) ||
        (askedBy(entry).has(stem(first)) && countsThePublic(others) && ofOpinion.test(norm))
      )
        return 1;
      const among = /\bamong (?:the )?(\w+)/i.exec(sentence)?.[1];
      if (among !== undefined && wantedFirst.has(stem(among.toLowerCase()))) return 1;
      // In "37% think that drivers are wrong" no drivers are counted.
      const isShare = /%/.test(sentence);
      const isCounted = countedOf(at).some(({ stems }) =>
        (isShare ? stems.slice(0, 1) : stems).some((key) => wantedFirst.has(key)),
      );
      return isCounted ? 1 : 0;
    },
  },
  {
    gives: ({ statement }, { nouns }) =>
      isUnsized(statement) ? (countsThePublic(nouns) ? 0.4 : 0) : undefined,
  },
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

const countsThePublic = (nouns: readonly string[]): boolean =>
  upToAnswer(nouns).every((noun) => isLight(noun) || polled.test(noun));

/** Looked for when a poll is first asked about. */
function createAskedBy(statements: readonly Statement[]): Telling['askedBy'] {
  let known: Map<string, ReadonlySet<string>> | undefined;
  return (entry) => {
    known ??= new Map(
      statements
        .filter(isSample)
        .map((statement) => [
          statement.entry,
          new Set(
            words(statement.sentence.split(' asked ').at(-1) ?? '').flatMap(({ norm }) =>
              grammar.has(norm) ? [] : stem(norm),
            ),
          ),
        ]),
    );
    return known.get(entry) ?? nobody;
  };
}
const nobody: ReadonlySet<string> = new Set();

/** "How many letters?" needs a number of letters, not just any number in a statement about letters. */
export function createGivesNumber(
  statements: readonly Statement[],
  lexicon: Lexicon,
  suggests: Suggests,
): GivesFor {
  const telling: Telling = {
    suggests,
    stemsOf: (at) => new Set(words(statements[at]?.sentence ?? '').map(({ norm }) => stem(norm))),
    countedOf: rememberAt((at) => countedIn(statements[at]?.sentence ?? '')),
    askedBy: createAskedBy(statements),
    countedInAsks: rememberAt((at) =>
      (statements[at]?.asks ?? []).flatMap((ask) => askedCount(joinNorms(words(ask))) ?? []),
    ),
  };
  /** Some number of things for "how many?", a sum or a share for "how much?". */
  const hasNumber = (at: number, norm: string): boolean =>
    asksHowMuch.test(norm)
      ? currency.test(statements[at]?.sentence ?? '') || suggests(at, 'share')
      : telling.countedOf(at).some(({ isMeasure, names }) => !isMeasure && names.length > 0);
  return ({ norm }) => {
    const asked = readAsked(norm, lexicon);
    const settle = settleBy(rules, asked, telling);
    return (statement, at, stated) =>
      settle({ statement, at, stated }) ??
      (stated || (statement.type !== 'person' && hasNumber(at, norm)) ? thresholds.otherNumber : 0);
  };
}
