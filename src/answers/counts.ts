/** Whether a statement says how many there are of what a question asks for. */
import { askedCount, countedIn, counting, countsTheSame, heads, measureWord } from './counted.ts';
import { grammar, light, months, weekdays } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question/index.ts';
import type { Suggests } from './signs.ts';
import { isEarlierResult, isSample, pollQuestion, type Statement } from './statements/index.ts';
import { joinNorms, stem, words } from './text.ts';

/** "How far?" wants a length, "how old?" an age. */
const measures: Readonly<Record<string, RegExp>> = {
  far: /(?:\d|\b)(?:kilomet\w+|km|miles?|met(?:re|er)s?)\b/,
  old: /\b(?:aged?|years?[ -]old|born|dates? (?:from|back)|(?:built|founded|opened|created|set up|established|formed) (?:\w+ )?in|since (?:1[89]|20)\d\d|history of|is \d\d(?= and\b|\.|$))|, \d\d(?=,)/,
  tall: /(?:\d|\b)(?:met(?:re|er)s?|feet|foot|storeys?)\b/,
  high: /(?:\d|\b)(?:met(?:re|er)s?|feet|foot|storeys?|per cent)\b|%|\b(?:waist|knee|head|shoulder|chest|sky)-high\b/,
  heavy: /(?:\d|\b)(?:tonnes?|tons?|kilo\w*|kg|pounds?)\b/,
  fast: /\b(?:seconds?|hours?|minutes?|days?|km\/h|mph|in (?:an?|one) (?:morning|afternoon|evening|weekend|week|month|year))\b/,
};

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
const plural = /s$|^(?:staff|people|men|women|children)$/;
const outsiders =
  /^(?:passeng|custom|voter|commut|resid|patient|reader|farmer|view|adult|minist|lead|member of|letter|paper|order|number|quarter|corner|computer|container|dinner|offer|power|meter|trailer|locker|complaint|document|appointment|statement)/;

const deaths =
  /\bhow many (?:\w+ )?(?:deaths|died|dead|fatalities|killed|(?:\w+ )?(?:were|was|got) killed)\b/;
const noDeaths =
  /\bnone of them (?:\w+ )?fatal|\bno (?:deaths|fatalities)\b|\b(?:nobody|no one) (?:died|was killed)\b/i;

/** "How many in April?" counts no Aprils. */
const isTimeWord: ReadonlySet<string> = new Set([...months, ...weekdays, 'today', 'yesterday', 'tomorrow']);

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

const acts =
  /^(?:took|take|taken|joined|came|went|turned|attended|marched|gathered|signed|showed|stayed|walked|voted|died)$/;

/** Stems of nouns for people. */
const animate =
  /(?:er|or|ist|ant|ent|ian|guard|man|men|women)$|^(?:staff|pupil|adult|picket|crew|famili|child|children|deleg|nurs|resid|protest|mate|member|people|midwi|pilot)/;

/** So many people had what is asked for: "31 patients had caught infections". */
const havesOf =
  /\b\d[\d,.]* (?:\w+ )?(?:people|patients|staff|children|men|women|pupils|\w+ers|\w+ors|\w+ists)\b(?:, [^,]+,)? (?:had |have |has )?(?:\w+ )?(?:had|caught|suffered|developed|contracted|got|received|filed|sent|lodged|reported|picked up)\b/i;

/** Of who came it is said in many ways. */
const attends =
  /\bhow many (?:turned (?:up|out (?:for|at|to the))|came|showed up|attended|joined|marched|gathered|went|took part)\b/;

/** "A rising number" is all that a poll's result may say of how many. */
export const isUnsized = (statement: Statement): boolean =>
  pollQuestion(statement) !== undefined &&
  !isEarlierResult(statement) &&
  statement.numbers.length === 0 &&
  statement.answers.share === undefined;

/** Whom a poll asks, and what it finds of them. */
export const polled =
  /^(?:people|persons?|townsfolk|folks?|voters?|residents?|adults?|public|locals|islanders?|respondents?|interviewees?|britons|citizens|households?|support\w*|oppos\w*|oppon\w*|against|back\w*|favour\w*|agree\w*|disagree\w*|approv\w*|blam\w*|think|want|trust|like|said|say|percent|percentage|points?|per|pct|of|them|took|take|answer\w*|repl\w*|asked|surveyed|polled|questioned)$/;

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
const sums = /\bhow much (?:is|are) (?:an?|the) /;
/** "Six of the ten", "612 out of 680". */
const isPart =
  /\b(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|all|none|many|few|majority|thirds?|quarters?|fifths?|per cent) (?:out )?of (?:the|its|their|them|those|these|\d)/i;

const where = /(?<=\w) (?:in|at|on|from|by|inside|within) (?:the|these|those|its|their|each|all) .*$/;

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

/** "How many letters?" needs a number of letters, not just any number in a statement about letters. */
export function createCounts(
  statements: readonly Statement[],
  lexicon: Lexicon,
  suggests: Suggests,
): (question: Question) => (statement: Statement, at: number, stated: boolean) => number {
  const stemsOf = (at: number): ReadonlySet<string> =>
    new Set(words(statements[at]?.sentence ?? '').map(({ norm }) => stem(norm)));
  const countedOf = rememberAt((at) => countedIn(statements[at]?.sentence ?? ''));
  /** What people count who ask for a statement's number, as volunteers wrote it down: "how many police are on duty?" */
  const countedInAsks = rememberAt((at) =>
    (statements[at]?.asks ?? []).flatMap((ask) => askedCount(joinNorms(words(ask))) ?? []),
  );
  return ({ norm }) => {
    const asked = counting.exec(norm)?.[1];
    const mine = askedCount(norm);
    // "How many students in the units?" counts no units.
    const counted = /\b(?:poll|survey|sample)\b/.test(norm) ? asked : asked?.replace(where, '');
    // "How many million must they invest?" counts no millions.
    const all = (counted ?? '')
      .replace(/^(?:thousand|million|billion)s?\b/, '')
      .trim()
      .split(' ')
      .filter((word) => word !== '' && word !== 'please' && !grammar.has(word) && !isTimeWord.has(word));
    // "How many people keep an eye on it?": people are counted, whatever they do.
    const [, doing = ''] =
      /^(?:people|persons?|folks?) (?!(?:in|of|at|from|on|with|who|that)\b)(?:got |get )?(\w+)/.exec(
        asked ?? '',
      ) ?? [];
    if (
      doing !== '' &&
      all[1] === doing &&
      !polled.test(doing) &&
      !/^(?:work\w*|liv\w+|ha(?:s|ve|d)|are|were|go(?:es|ing|ne)?|went|us\w+|need\w*)$/.test(doing)
    )
      all.length = 1;
    // "How many took the course?" names nothing that is counted.
    const acting = all.findIndex((word) => acts.test(word));
    const nouns =
      acting < 0 || all.slice(0, acting).some((word) => !light.has(word)) ? all : all.slice(0, acting);
    const act = acting === 0 && !attends.test(norm) ? stem(all[0] ?? '') : undefined;
    // "How many are there exactly?" is said without much thought.
    const wantsExact = /\b(?:exact|precise)\b|\bhow (?:many|much) (?:exactly|precisely)\b/.test(norm);
    const wantsStrikers = asksForStrikers.test(norm);
    const measure = Object.entries(measures).find(([word]) => norm.includes(`how ${word}`))?.[1];
    const [, sumOf] =
      /\bhow high (?:is|was|are|were|would|will) (?:the |an? |their |its )?(?:\w+ ){0,3}?(\w{4,}?)s?(?: be)?(?: now| then| today| currently)?(?: in \w+)?$/.exec(
        norm,
      ) ?? [];
    const sum =
      sumOf === undefined
        ? undefined
        : new RegExp(
            `\\b${sumOf}\\w*\\b[^.;]{0,40}\\b(?:stands? at|is|was|are|of|at|to|paid|costs?|fetch\\w*)\\b[^.;]{0,15}\\d`,
            'i',
          );
    // "How many of them were women?" asks for a part of what was counted.
    const asksForPart = partOfWhole.test(norm);
    const sort = stem(
      /\bhow many of (?:them|those|these|the (?:\w+ ){0,3}?\w+) (?:are|were|is|was) (\w+)$/.exec(norm)?.[1] ??
        '',
    );
    const countsThings = /\bhow many (?:is|are|was|were|do|does|did|have|has|will)\b/.test(norm);
    const isGeneric = nouns.every((noun) => light.has(noun));
    const wantsMeasure = nouns.some((noun) => measureWord.test(noun));
    const wanted = new Set<string>();
    // Of "lift operators" it is operators that are counted.
    const [before = '', head = '', more = ''] = nouns;
    const isCompound =
      !plural.test(before) && !plural.test(more) && plural.test(head) && animate.test(head.replace(/s$/, ''));
    for (const noun of isCompound ? [head] : nouns.slice(0, 3)) {
      wanted.add(stem(noun));
      for (const { key } of lexicon.alternatives(stem(noun))) wanted.add(key);
    }
    // Of "members who strike" it is members that are counted.
    const [first = ''] = nouns;
    const wantedFirst = new Set([stem(first), ...lexicon.alternatives(stem(first)).map(({ key }) => key)]);
    return (statement, at, stated) => {
      const { type, sentence, numbers, unit, body } = statement;
      if (wantsExact && numbers.length === 0) return 0;
      if (measure)
        // "How high is the bill?"
        return measure.test(sentence) ? 1 : sum?.test(sentence) ? 0.6 : 0;
      if (wantsStrikers) {
        const isOfThem =
          type !== 'poll' &&
          type !== 'quote' &&
          type !== 'position' &&
          !ofOthers.test(sentence) &&
          !/\bnot (?:on strike|striking|taking part|part of)\b/.test(sentence) &&
          (roughly.test(sentence) ||
            countedOf(at).some(
              ({ isMeasure, names: list, after }) =>
                !isMeasure &&
                strikes.test(after) &&
                list.some(
                  (name) =>
                    plural.test(name) && animate.test(name.replace(/s$/, '')) && !outsiders.test(name),
                ),
            ));
        // "The last strike, by 400 technicians in 2015"
        const isOfThen =
          /\b(?:last|previous|earlier)\b|\b(?:19|20)\d\d\b/.test(sentence) &&
          !/\b(?:19|20)\d\d\b|\blast\b/.test(norm);
        return isOfThem ? (isOfThen ? 0.4 : stated ? 1 : 0.8) : 0;
      }
      // "How many police?" of 900 officers: people ask so for that number.
      const isAskedSo =
        type !== 'poll' && mine && countedInAsks(at).some((ask) => countsTheSame(ask, mine, wantedFirst));
      if (isAskedSo) return stated ? 1 : 0.8;
      // "How many of them are signallers?": how many signallers there are.
      if (sort && countedOf(at).some(({ stems }) => stems.includes(sort))) return stated ? 1 : 0.8;
      if (asksForPart && !(type === 'poll' ? ofThePublic : isPart).test(type === 'poll' ? norm : sentence))
        return 0;
      // "How many workers?" is not answered by a share of voters.
      // "How much is a nurse on?" asks for no share.
      if (type === 'poll' && (sums.test(norm) || ofSort.test(norm))) return 0;
      // "How many hotels were in the survey?": how many were asked.
      if (type === 'poll' && asksForSize.test(norm)) return isSample(statement) ? 1 : 0.3;
      // "How many came to the talks?": not how many were asked.
      if (acting >= 0 && type === 'poll' && !/\b(?:poll|survey|took part)\b/.test(norm)) return 0;
      if (type === 'poll' && stated) {
        const countsThem = upToAnswer(nouns).every((noun) => light.has(noun) || polled.test(noun));
        return countsThem ||
          // In "37% think that drivers are wrong" no drivers are counted.
          countedOf(at).some(({ stems }) =>
            (/%/.test(sentence) ? stems.slice(0, 1) : stems).some((key) => wantedFirst.has(key)),
          )
          ? 1
          : 0;
      }
      if (isUnsized(statement))
        return upToAnswer(nouns).every((noun) => light.has(noun) || polled.test(noun)) ? 0.4 : 0;
      // "The number of cancellations" is told by what has been cancelled.
      const [head = ''] = nouns;
      if (stated && unit && nominal.test(head) && stemsOf(at).has(stem(head))) return 1;
      // Then the sentence has to say that they did it.
      if (act && !stemsOf(at).has(act)) return 0;
      // "How many are on strike?" is not answered by how many years.
      if (nouns.length === 0 && countsThings && countedOf(at).every(({ isMeasure }) => isMeasure)) return 0;
      if (nouns.length === 0) return stated ? 1 : suggests(at, 'number') ? 0.6 : 0;
      if (stated) {
        if (isGeneric && !unit) return 1;
        const units = unit ? heads(unit) : words(body.join(' ')).map((word) => word.norm);
        if (units.some((word) => wanted.has(stem(word)))) return 1;
      }
      // "three days of letters" counts days.
      const isCounted = countedOf(at).some(
        ({ isMeasure, stems }) => (wantsMeasure || !isMeasure) && stems.some((key) => wanted.has(key)),
      );
      const numbered = /\bnumber of (\w+)/.exec(sentence)?.[1];
      const isNumbered = numbered !== undefined && wanted.has(stem(numbered)) && suggests(at, 'number');
      // "How much hospital work" is told by what hospitals have done.
      const isMuch =
        stated &&
        /\bhow much\b/.test(norm) &&
        nouns.every((noun) => light.has(noun) || stemsOf(at).has(stem(noun)));
      if (isMuch && unit) return 0.8;
      // "How much extra would they get?": a sum that is a bonus.
      const isSum =
        stated &&
        /\bhow much\b/.test(norm) &&
        currency.test(`${sentence} ${unit ?? ''}`) &&
        nouns.every((noun) => light.has(noun) || [...wanted].some((key) => stemsOf(at).has(key)));
      if (isSum) return 0.8;
      if (isCounted || isNumbered) return stated ? 1 : 0.8;
      // "How much rubbish?" is told by tonnes of it.
      const isSubstance =
        /\bhow much\b/.test(norm) && countedOf(at).some(({ of }) => of.some((key) => wanted.has(key)));
      if (isSubstance) return stated ? 1 : 0.8;
      // "How many people were there?" is told by how many pickets were.
      const isOfPeople =
        nouns.every((noun) => /^(?:people|persons?|folks?)$/.test(noun)) &&
        countedOf(at).some(({ isMeasure, stems: [first = ''] }) => !isMeasure && animate.test(first));
      if (isOfPeople) return stated ? 1 : 0.6;
      // "How many times did they knock?"
      if (/\bhow (?:many times|often)\b/.test(norm) && /\b(?:once|twice|thrice|\w+ times)\b/i.test(sentence))
        return 0.8;
      // "How many vacancies are there?"
      if (
        stated &&
        /\bhow many (?:\w+ )?(?:vacanc\w+|unfilled)/.test(norm) &&
        /\b(?:vacant|vacanc\w+|unfilled)\b/.test(sentence)
      )
        return 1;
      // "How many officers voted for it?" is told by what share of them did.
      const isShareOfThem =
        votes.test(norm) &&
        [...sentence.matchAll(/%\)? of (?:the |its |their |all )?(?:\w+ )?(\w+)/g)].some(([, noun = '']) =>
          wanted.has(stem(noun.toLowerCase())),
        );
      if (isShareOfThem) return 0.8;
      // "How many walkouts have there been?": "the second walkout in four weeks".
      const [, nth] = ordinal.exec(sentence) ?? [];
      if (countsThings && nth !== undefined && wantedFirst.has(stem(nth.toLowerCase()))) return 0.8;
      // "How many deaths were there?": none is a number too.
      if (deaths.test(norm) && noDeaths.test(sentence)) return 1;
      // "How many people would be out of work?" is told by how many jobs would go.
      const isOfJobs =
        (outOfWork.test(norm) || /\b(?:replaced|swapped|affected|let go)\b/.test(norm)) &&
        nouns.every(
          (noun) =>
            light.has(noun) ||
            /^(?:people|persons?|folks?|workers|staff)$/.test(noun) ||
            [stem(noun), ...lexicon.alternatives(stem(noun)).map(({ key }) => key)].some((key) =>
              stemsOf(at).has(key),
            ),
        ) &&
        countedOf(at).some(({ stems }) => stems.includes('job'));
      if (isOfJobs) return stated ? 1 : 0.8;
      // "How many more drivers would there be?": by what share.
      if (/\bhow many (?:more|fewer)\b/.test(norm) && /\d%? (?:per cent )?(?:more|fewer)\b/.test(sentence))
        return 0.8;
      // "How many infections?" is told by how many patients caught one.
      if (havesOf.test(sentence) && nouns.some((noun) => !light.has(noun) && stemsOf(at).has(stem(noun))))
        return 0.8;
      const isMoney =
        nouns.some((noun) => money.test(noun)) &&
        nouns.every((noun) => money.test(noun) || light.has(noun)) &&
        currency.test(`${sentence} ${unit ?? ''}`);
      return isMoney ? 0.8 : stated ? 0.3 : 0;
    };
  };
}
