import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDemands } from '../../src/answers/demands/index.ts';
import { closings, closingsApart } from '../../src/answers/english/asides.ts';
import { kindPatterns } from '../../src/answers/english/kind-patterns.ts';
import { frames, leadIns, truthTags } from '../../src/answers/english/talk.ts';
import { createLexicon } from '../../src/answers/lexicon.ts';
import { createNames } from '../../src/answers/names.ts';
import { createPatternIndex } from '../../src/answers/pattern-index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

const disputes = (await Promise.all(['knowledge', 'test/disputes/harbour'].map(loadKnowledge))).flatMap(
  (loaded) => (loaded.ok ? loaded.knowledge : []),
);

/** Those of the demands are the same for any knowledge. */
const ofDemands = disputes
  .slice(0, 1)
  .flatMap((knowledge) => listDemands(createNames(knowledge), createLexicon([], []), knowledge))
  .flatMap(({ asks }) => asks ?? []);

const patterns = [
  ...frames,
  ...leadIns,
  ...truthTags,
  ...kindPatterns.map(({ pattern }) => pattern),
  ...ofDemands,
  ...closings,
  ...closingsApart,
];

/** The patterns that match, of those left out. */
const lost = (
  text: string,
  index = createPatternIndex(patterns),
  all: readonly RegExp[] = patterns,
): RegExp[] => {
  const candidates = new Set(index.candidates(text));
  return all.filter((pattern, number) => !candidates.has(number) && pattern.test(text));
};

test('only patterns whose words are there are tried, in their order', () => {
  const index = createPatternIndex([
    /\bhow (?:many|much)\b/,
    /^(?:and |so )*who (?:is|was) (?:it|that)$/,
    /\w+ing$/,
    /(?<=^there .{3,80} )(?:is|are) (?:not )?there$/,
    /\b(?:the )?(?:dead|home) ?line(?= \w)/,
    /\bNAME(?:s)? (?:said|says)|\btold\b/,
  ]);
  expect(index.candidates('how many of them')).toEqual([0, 2]);
  expect(index.candidates('so who was that')).toEqual([1, 2]);
  expect(index.candidates('there will be more is there')).toEqual([2, 3]);
  expect(index.candidates('is the deadline near')).toEqual([2, 4]);
  expect(index.candidates('is the home line near')).toEqual([2, 4]);
  expect(index.candidates('what NAMEs said')).toEqual([2, 5]);
  expect(index.candidates('')).toEqual([2]);
});

test('no pattern of ours that matches is left out, whatever is asked', () => {
  const index = createPatternIndex(patterns);
  const texts = disputes.flatMap(({ questions }) => questions.map(({ question }) => question));
  expect(texts.length).toBeGreaterThan(500);
  expect(ofDemands.length).toBeGreaterThan(150);
  for (const text of texts) {
    const norm = text.toLowerCase().replace(/[^\w' ]/g, '');
    expect(lost(norm, index)).toEqual([]);
    expect(
      lost(
        norm.replace(/\b[a-z]+(?= said| says)/, 'NAME').replace(/\b(?:mum|mate|boss)\b/, 'SOMEBODY'),
        index,
      ),
    ).toEqual([]);
  }
  // Words of the patterns themselves, in any order.
  const words = [
    ...new Set(patterns.flatMap(({ source }) => source.match(/[a-z]{2,}|NAME|SOMEBODY/g) ?? [])),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (list) => {
      expect(lost(list.join(' '), index)).toEqual([]);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('no pattern of ours is left out for a text made after it', () => {
  const index = createPatternIndex(patterns);
  let matched = 0;
  for (const [number, pattern] of patterns.entries()) {
    // fast-check writes no assertions; what does not match without them is passed over.
    const bare = withoutAssertions(pattern.source);
    const texts = fc.sample(fc.stringMatching(new RegExp(bare)), { numRuns: 60, seed: 1 });
    for (const text of texts) {
      const asked = text
        .toLowerCase()
        .replace(/name/g, 'NAME')
        .replace(/somebody/g, 'SOMEBODY');
      if (!pattern.test(asked)) continue;
      matched += 1;
      expect(index.candidates(asked), `${pattern.source} on "${asked}"`).toContain(number);
    }
  }
  expect(matched).toBeGreaterThan(patterns.length * 5);
});

function withoutAssertions(source: string): string {
  const inner = source.replaceAll('\\b', '');
  const without = inner.replace(/\(\?<?[=!](?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/g, '');
  return without;
}
