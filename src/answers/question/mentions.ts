/** The names in a clause, sorted out by what stands around them. */
import { chatter, grammar, light, soleTitles } from '../english/words.ts';
import { type Mention, titles } from '../names.ts';
import { stem } from '../text.ts';
import { publicBody } from '../titles.ts';
import type { QuestionTools } from './question.ts';
import type { SpelledWord } from './respell.ts';
import { whWord } from './word-kinds.ts';

/** The names that the knowledge has, without those of somebody else of the same surname. */
export const mentionsIn = (list: readonly SpelledWord[], tools: QuestionTools): Mention[] =>
  tools.names
    .mentions(list)
    .map((mention) => ofTitle(mention, list, tools))
    .map((mention) => withFirstName(mention, list, tools))
    .map((mention) => withReach(mention, list))
    .filter(
      (mention, _, all) =>
        !isCrossed(mention, all, list, tools) &&
        !isSomebodyElse(mention, list, tools) &&
        !isOtherOffice(mention, list, tools) &&
        !isOtherBody(mention, list, tools) &&
        !isAnybody(mention, list),
    )
    .map((mention, _, all) => withoutDenied(mention, all, list))
    .map((mention) => asOther(mention, list, tools))
    .map((mention) => asDescribed(mention, list, tools))
    .map((mention) => asTheirs(mention, list, tools))
    .map(narrowed);

/** "Smith's union": the one that she is of. */
function asTheirs(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): Mention {
  const [id, ...more] = mention.ids;
  if (id === undefined || more.length > 0 || !tools.names.isPerson(id)) return mention;
  if (!/['’]s?$|s$/.test(list[mention.to - 1]?.surface ?? '') || !ofBody.test(list[mention.to]?.norm ?? ''))
    return mention;
  const noun = list[mention.to]?.norm ?? '';
  // Whom a mayor leads is not the party that she is of.
  const bodies = tools.names
    .bodiesOf(id)
    .filter((body) => noun !== 'party' || tools.names.titlesOf(body).has(noun));
  return bodies.length === 1 ? { ...mention, to: mention.to + 1, ids: bodies, by: 'role' } : mention;
}

const ofBody = /^(?:union|company|firm|party|organisation|group|hospital|council|association|federation)$/;

/** "The woman who runs the hospital": its head. */
function asDescribed(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): Mention {
  const heads = mention.ids.flatMap((id) => tools.names.headsOf(id));
  if (heads.length === 0) return mention;
  const verbAt = mention.from - (list[mention.from - 1]?.norm === 'the' ? 2 : 1);
  const norm = (at: number) => list[at]?.norm ?? '';
  const isDescribed =
    /^(?:runs?|leads?|heads?|chairs?|manages?)$/.test(norm(verbAt)) &&
    /^(?:who|that)$/.test(norm(verbAt - 1)) &&
    somebody.test(norm(verbAt - 2));
  return isDescribed ? { from: verbAt - 2, to: mention.to, ids: heads, by: 'role' } : mention;
}

const somebody = /^(?:man|woman|guy|lady|bloke|person|one|chap|fella|dude|lad)$/;

/** "The other union": not the one that goes by "the union". */
function asOther(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): Mention {
  const [id, ...more] = mention.ids.filter((one) => !tools.names.isPerson(one));
  const noun = list[mention.to - 1]?.norm ?? '';
  // "The other, smaller union" is told by more than that it is another one.
  const isDescribed = mention.to - mention.from > 1;
  if (id === undefined || more.length > 0 || isDescribed || list[mention.from - 1]?.norm !== 'other')
    return mention;
  const other = tools.names.otherBody(noun, id);
  return other === undefined ? mention : { ...mention, ids: [other] };
}

/** "Not the minister" */
const isDenied = ({ from }: Mention, list: readonly SpelledWord[]): boolean =>
  list[from - 1]?.norm === 'not' || (list[from - 1]?.norm === 'the' && list[from - 2]?.norm === 'not');

/** "Smith the boss, not the teacher": of those who share a name, the one that is not meant is named. */
function withoutDenied(mention: Mention, all: readonly Mention[], list: readonly SpelledWord[]): Mention {
  if (mention.ids.length < 2) return mention;
  const denied = all.filter((other) => other !== mention && isDenied(other, list)).flatMap(({ ids }) => ids);
  const ids = mention.ids.filter((id) => !denied.includes(id));
  return denied.length > 0 && ids.length > 0 ? { ...mention, ids } : mention;
}

/** "Ms Smith": of those who share a name, the woman. */
function ofTitle(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): Mention {
  const title = list[mention.from]?.norm ?? '';
  const before = list[mention.from - 1]?.norm ?? '';
  const isMan = /^(?:mr|sir|lord)$/.test(title) || /^(?:mr|sir|lord)$/.test(before);
  const isWoman = /^(?:ms|mrs|miss|lady|dame)$/.test(title) || /^(?:ms|mrs|miss|lady|dame)$/.test(before);
  if (isMan === isWoman || mention.ids.length < 2) return mention;
  const other = isMan ? 'she' : 'he';
  const ids = mention.ids.filter((id) => tools.names.pronoun(id) !== other);
  return ids.length > 0 ? { ...mention, ids } : mention;
}

/** "Jermy Smith": the misspelt first name of the Smith that is meant belongs to the name. */
function withFirstName(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): Mention {
  const before = list[mention.from - 1];
  if (mention.by !== 'part' || !before || list[mention.from]?.afterMark !== '') return mention;
  // "Pretty sure Smith said it"
  if (!before.capital && (grammar.has(before.norm) || chatter.has(before.norm) || light.has(before.norm)))
    return mention;
  const ids = mention.ids.filter((id) => tools.names.isNearFirstName(id, before.norm));
  return ids.length === 0 ? mention : { ...mention, from: mention.from - 1, ids, by: 'name' };
}

/** "The provincial labour minister": how far an office reaches belongs to the name; "former" and "deputy" do not. */
function withReach(mention: Mention, list: readonly SpelledWord[]): Mention {
  const before = list[mention.from - 1]?.norm ?? '';
  return mention.by === 'role' && reach.test(before) ? { ...mention, from: mention.from - 1 } : mention;
}

const reach = /^(?:national|federal|provincial|state|regional|local|municipal|central)$/;

/**
 * "Chloe Smith" is not the Smith that the knowledge has: a surname right after a first name that is not that
 * person's belongs to somebody else.
 */
function isSomebodyElse(mention: Mention, list: readonly SpelledWord[], tools: QuestionTools): boolean {
  if (mention.by !== 'part' || mention.from === 0) return false;
  const before = list[mention.from - 1];
  const first = list[mention.from];
  if (!before || !first || first.afterMark !== '') return false;
  const { norm } = before;
  if (grammar.has(norm) || titles.has(norm) || whWord.test(norm)) return false;
  if (tools.isKnown(stem(norm)) || tools.lexicon.has(stem(norm)) || chatter.has(norm) || light.has(norm))
    return false;
  return tools.isOutsideName(norm) || (before.capital && first.capital && mention.from > 1);
}

/** "Anna Smith", where the knowledge has Anna Lee and John Smith: neither. */
function isCrossed(
  mention: Mention,
  all: readonly Mention[],
  list: readonly SpelledWord[],
  { names }: QuestionTools,
): boolean {
  const isFirstOf = (one: Mention, other: Mention): boolean =>
    one.by === 'part' &&
    other.by === 'part' &&
    one.to === other.from &&
    list[other.from]?.afterMark === '' &&
    one.ids.every((id) => names.isNearFirstName(id, list[one.from]?.norm ?? '')) &&
    !one.ids.some((id) => other.ids.includes(id));
  return all.some((other) => isFirstOf(mention, other) || isFirstOf(other, mention));
}

/** "The transport minister" is not the one whom the knowledge calls the minister, of schools. */
function isOtherOffice(
  { by, from, to, ids }: Mention,
  list: readonly SpelledWord[],
  tools: QuestionTools,
): boolean {
  const before = list[from - 1];
  if (by === 'role' && list[to]?.norm === 'of' && list[to]?.afterMark === '') {
    // "The president of Ghana" is not the president whom the knowledge has, of a union.
    const next = list[to + 1]?.norm === 'the' ? list[to + 2] : list[to + 1];
    const isProper =
      next !== undefined && (next.capital || tools.isOutsideName(next.norm) || tools.isNameWord(next.norm));
    if (isProper && ids.every((id) => !tools.names.titlesOf(id).has(next.norm))) return true;
  }
  if (by !== 'role' || to - from > 1 || !before || list[from]?.afterMark !== '') return false;
  if (!soleTitles.has(list[from]?.norm ?? '')) return false;
  const { norm } = before;
  if (grammar.has(norm) || chatter.has(norm) || light.has(norm) || reach.test(norm)) return false;
  // "Outspoken", "tearful": what somebody is like.
  if (/(?:ful|ous|ive|ed|ing|ish|less|y)$/.test(norm)) return false;
  return ids.every((id) => !tools.names.titlesOf(id).has(norm));
}

/** "A reporter asked", "the nurse shortage", "student fees": not the one reporter, nurse or student that is known. */
function isAnybody({ by, from, to }: Mention, list: readonly SpelledWord[]): boolean {
  if (by !== 'role') return false;
  const before = list[from - 1]?.norm ?? '';
  // "When did she become a delegate?" is about her office.
  const isSubject = !/^(?:be|been|is|was|am|are|were|as|become|becomes|became)$/.test(
    list[from - 2]?.norm ?? '',
  );
  // "How long has he been a postman?": whoever he is, not the one postman that is known.
  const isOfPerson = list.slice(0, from).some(({ norm }) => norm === 'he' || norm === 'she');
  if (/^an?$/.test(before) && isOfPerson && list[from - 2]?.norm === 'been') return true;
  if (/^(?:an?|another|any|every|each|no)$/.test(before) && isSubject) return true;
  const next = list[to];
  return (
    to - from === 1 &&
    next !== undefined &&
    !/^(?:the|that|this|which|what|our|some)$/.test(before) &&
    /^(?:fees?|loans?|helplines?|hotlines?|shortages?|jobs?|posts?|numbers?|groups?|body|union|unions|support|services?|pay|wages?|strikes?)$/.test(
      next.norm,
    )
  );
}

/** "The guild of bakers" is not the guild that the knowledge has, of drivers; nor is a health ministry that of transport. */
function isOtherBody(
  { by, from, ids, to }: Mention,
  list: readonly SpelledWord[],
  tools: QuestionTools,
): boolean {
  if (ids.some((id) => tools.names.isPerson(id))) return false;
  const before = list[from - 1]?.norm ?? '';
  if (by === 'part' && before !== '' && publicBody.test(list[from]?.norm ?? '')) {
    if (/^(?:an?|another|any|every|each|no|which|what)$/.test(before)) return true;
    const isPlain = grammar.has(before) || chatter.has(before) || light.has(before);
    if (!isPlain && ids.every((id) => !tools.names.titlesOf(id).has(before))) return true;
  }
  if (list[to]?.norm !== 'of' || list[to]?.afterMark !== '') return false;
  const { norm = '' } = list[to + 1] ?? {};
  // "The operator of a crane" is whoever operates one.
  if (/^an?$/.test(norm)) return true;
  return (
    norm !== '' &&
    !grammar.has(norm) &&
    !chatter.has(norm) &&
    !light.has(norm) &&
    ids.every((id) => !tools.names.titlesOf(id).has(norm))
  );
}

/** "Which Anna is the chair?": another name in the question tells which of several is meant. */
function narrowed(mention: Mention, _: number, all: readonly Mention[]): Mention {
  if (mention.ids.length < 2) return mention;
  const other = all.find(
    (m) =>
      m !== mention && m.ids.length < mention.ids.length && m.ids.every((id) => mention.ids.includes(id)),
  );
  return other ? { ...mention, ids: other.ids } : mention;
}
