/** The knowledge against the text of a source: the words, numbers and hours must stand where they are cited. */
import { type Claims, claimsOf, inferredOf, noClaims } from './claims.ts';
import type { Loaded } from './load.ts';
import { clocksIn, digitsIn, minutesIn, numbersIn } from './numbers.ts';
import { type Place, type Problem, sortProblems } from './problems.ts';

/** The paragraphs of a source's text: its lines that are not blank. The first is paragraph 1. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
}

/**
 * Checks all entries that cite a source against its text. An entry whose citation there is `inferred` need not stand
 * there, and one that cites other sources as well may have its numbers from those.
 * @throws RangeError when the knowledge has no such source
 */
export function verifyAgainstText(loaded: Loaded, sourceId: string, text: string): Problem[] {
  const { knowledge, places } = loaded;
  if (knowledge.entries.get(sourceId)?.type !== 'source') throw new RangeError(`no source ${sourceId}`);
  const paragraphs = paragraphsOf(text);
  const inferredDays = [
    ...inferredOf(knowledge.dispute.today),
    ...knowledge.sources.flatMap((source) => inferredOf(source.published)),
  ];
  const problems: Problem[] = [];
  const check = (name: string, place: Place, claims: Claims): void => {
    const days = [...claims.inferredDays, ...inferredDays];
    for (const message of faultsOf({ ...claims, inferredDays: days }, sourceId, paragraphs))
      problems.push({ ...place, message: `${name}: ${message}` });
  };

  const { summary, citation } = knowledge.dispute;
  check('`dispute`', loaded.disputePlace, {
    ...noClaims,
    citations: citation,
    prose: [summary],
  });
  for (const entry of knowledge.entries.values()) {
    const place = places.get(entry.id);
    if (place !== undefined) check(`\`${entry.id}\``, place, claimsOf(entry));
  }
  return sortProblems(problems);
}

function faultsOf(claims: Claims, sourceId: string, paragraphs: readonly string[]): string[] {
  const here = claims.citations.filter(({ source }) => source === sourceId);
  const lost = here
    .filter(({ paragraph }) => paragraph > paragraphs.length)
    .map(
      ({ paragraph }) =>
        `there is no paragraph ${paragraph} in \`${sourceId}\`. The text has ${paragraphs.length}: mend \`citation\`.`,
    );
  const stated = claims.citations.filter(({ inferred }) => inferred === undefined);
  // The best citation comes first: words that are said to stand elsewhere cannot be looked up here.
  if (stated[0]?.source !== sourceId || lost.length > 0) return lost;

  const cited = new Set(here.map(({ paragraph }) => paragraph));
  const where = `paragraph ${listOf(cited)} of \`${sourceId}\``;
  const faults: string[] = [];

  /** `holds` must be true of a cited paragraph; otherwise the fault names those of which it is. */
  function demand(what: string, holds: (paragraph: string) => boolean, remedy: string): void {
    const found = paragraphs.flatMap((paragraph, index) => (holds(paragraph) ? [index + 1] : []));
    if (found.some((number) => cited.has(number))) return;
    const elsewhere = `It stands in paragraph ${found.slice(0, 5).join(', ')}: mend \`citation\`.`;
    faults.push(`${what} is not in ${where}. ${found.length > 0 ? elsewhere : remedy}`);
  }

  for (const words of claims.verbatim)
    demand(
      `"${words}"`,
      (paragraph) => holdsWords(paragraph, words),
      paragraphs.some((paragraph) => holdsWords(paragraph.toLowerCase(), words.toLowerCase()))
        ? 'The source has other capitals: copy them.'
        : 'Copy the words exactly, or give the quote the form `reported`.',
    );
  for (const quoted of claims.prose.flatMap(quotedIn))
    demand(
      `"${quoted}", quoted in a sentence,`,
      (paragraph) => holdsWords(paragraph.toLowerCase(), quoted.toLowerCase()),
      'Copy the words exactly, or leave out the quotation marks.',
    );

  // Numbers of an entry with several sources may come from any of them.
  if (stated.some(({ source }) => source !== sourceId)) return faults;
  for (const words of claims.words)
    demand(
      `"${words}"`,
      (paragraph) => holdsWords(paragraph.toLowerCase(), words.toLowerCase()),
      'Copy the words of the source.',
    );
  for (const number of new Set(claims.numbers))
    demand(
      String(number),
      (paragraph) => numbersIn(paragraph).has(number),
      'Mend it, or use `words` when the source gives it in words such as "a quarter".',
    );
  const inferredNumbers = new Set(claims.inferredDays.flatMap(numbersOfDay));
  const proseNumbers = claims.prose.flatMap((sentence) => digitsIn(withoutClocks(sentence)));
  for (const [value, digits] of new Map(proseNumbers.map(({ value, text }) => [value, text])))
    if (!claims.numbers.includes(value) && !inferredNumbers.has(value))
      demand(
        `${digits}, in a sentence,`,
        (paragraph) => numbersIn(paragraph).has(value),
        'Mend the sentence, or mark the citation as `inferred`.',
      );
  // Inferred times need not stand there, but where hours are given they must agree.
  const givesHours = paragraphs.some((text, index) => cited.has(index + 1) && clocksIn(text).length > 0);
  const hours = claims.inferredTimes && !givesHours ? [] : claims.hours;
  for (const time of new Set(hours.map((local) => local.slice(11)))) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    demand(
      time,
      (paragraph) => minutesIn(paragraph).has(hour * 60 + minute),
      'Mend `times`, or cite the paragraph that gives the hours.',
    );
  }
  for (const clock of claims.prose.flatMap(clocksIn))
    demand(
      `${clock.text}, in a sentence,`,
      (paragraph) => clock.minutes.some((minutes) => minutesIn(paragraph).has(minutes)),
      'Mend the sentence, or mark the citation as `inferred`.',
    );
  return [...new Set(faults)];
}

/** "3", "3 or 4", "3, 4 or 5". */
function listOf(numbers: ReadonlySet<number>): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const last = sorted.pop();
  return sorted.length === 0 ? String(last) : `${sorted.join(', ')} or ${last}`;
}

function numbersOfDay(day: string): number[] {
  return day.slice(0, 10).split('-').map(Number);
}

/** The clocks are looked up as such: 08:00 is not the numbers eight and nought. */
function withoutClocks(sentence: string): string {
  return clocksIn(sentence).reduce((rest, { text }) => rest.replace(text, ' '), sentence);
}

/** What stands between quotation marks, double or single; an apostrophe is no quotation mark. */
function quotedIn(sentence: string): string[] {
  const text = straighten(sentence);
  const double = [...text.matchAll(/"([^"]+)"/g)];
  const single = [...text.matchAll(/(?<![\p{L}\p{N}])'((?:[^']|(?<=\p{L})'(?=\p{L}))+)'(?!\p{L})/gu)];
  return [...double, ...single].flatMap((match) => match[1] ?? []);
}

/** Whether the words stand in the paragraph; an ellipsis in them stands for what was left out. */
function holdsWords(paragraph: string, words: string): boolean {
  const text = plain(paragraph);
  if (standsAt(text, plain(words), 0) >= 0) return true;
  const parts = plain(words)
    .split(/\s*\[?\.\.\.\]?\s*/)
    .filter((part) => part !== '');
  if (parts.length < 2) return false;
  let from = 0;
  for (const part of parts) {
    from = standsAt(text, part, from);
    if (from < 0) return false;
  }
  return true;
}

/** Where the words end in the text, from a position on; -1 when they do not stand there as whole words. */
function standsAt(text: string, words: string, from: number): number {
  const bare = words.replace(/[.,;:!?]+$/, '');
  if (bare === '') return -1;
  for (let at = text.indexOf(bare, from); at >= 0; at = text.indexOf(bare, at + 1)) {
    const end = at + bare.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) return end;
  }
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** One style of quotation marks, dashes, ellipses and white space: what printers change and speakers do not. */
function plain(text: string): string {
  return straighten(text).replaceAll('"', "'").replaceAll(/\s+/g, ' ').trim();
}

function straighten(text: string): string {
  return text
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’‚‹›]/g, "'")
    .replaceAll(/[–—]/g, '-')
    .replaceAll('…', '...');
}
