import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, fitEmbeds, fitParts, lengthOf } from '../../src/replies/fit.ts';
import { limits } from '../../src/replies/limits.ts';

test('counts code points, not UTF-16 units', () => {
  expect(lengthOf('😀é')).toBe(2);
  expect(cut('😀😀😀', 3)).toBe('😀😀😀');
  expect(cut('😀😀😀😀', 3)).toBe('😀😀…');
});

test('never cuts an escape in half', () => {
  expect(cut('ab\\*cd', 4)).toBe('ab…');
  expect(cut('a\\\\*cd', 4)).toBe('a\\\\…');
});

test('drops whole parts, the least worth first, and keeps their order', () => {
  const parts = [
    { text: 'headline', worth: 3 },
    { text: 'list of things', worth: 1 },
    { text: 'source', worth: 2 },
  ];
  expect(fitParts(parts, 40)).toBe('headline\nlist of things\nsource');
  expect(fitParts(parts, 20)).toBe('headline\nsource');
  expect(fitParts(parts, 10)).toBe('headline');
  expect(fitParts(parts, 5)).toBe('head…');
  expect(fitParts([{ text: '', worth: 9 }, ...parts], 10)).toBe('headline');
});

test('over the total of 6000, fields go from the last; the description is cut last', () => {
  const field = (name: string) => ({ name, value: 'v'.repeat(1000) });
  const [embed] = fitEmbeds([
    { description: 'd'.repeat(4000), fields: [field('a'), field('b'), field('c')], footer: { text: 'foot' } },
  ]);
  expect(embed?.fields?.map(({ name }) => name)).toEqual(['a']);
  expect(embed?.description).toBe('d'.repeat(4000));
  expect(embed?.footer?.text).toBe('foot');
});

test('leaves out what Discord takes for empty', () => {
  expect(fitEmbeds([{ color: 1, fields: [] }])).toEqual([]);
  expect(fitEmbeds([{ description: 'x', fields: [{ name: 'a', value: ' ' }] }])).toEqual([
    { description: 'x', fields: [] },
  ]);
});

test('any embeds end up within the limits', () => {
  const long = fc.string({ minLength: 0, maxLength: 5000 });
  const field = fc.record({ name: long, value: long });
  const embed = fc.record({ title: long, description: long, fields: fc.array(field, { maxLength: 30 }) });
  fc.assert(
    fc.property(fc.array(embed, { maxLength: 12 }), (embeds) => {
      const fitted = fitEmbeds(embeds);
      const texts = fitted.flatMap((e) => [
        e.title ?? '',
        e.description ?? '',
        ...(e.fields ?? []).flatMap((f) => [f.name, f.value]),
      ]);
      const total = texts.map(lengthOf).reduce((a, b) => a + b, 0);
      expect(total).toBeLessThanOrEqual(limits.embedsTotal);
      expect(fitted.length).toBeLessThanOrEqual(limits.embeds);
      for (const e of fitted) expect(e.fields?.length ?? 0).toBeLessThanOrEqual(limits.embedFields);
    }),
    { numRuns: 30 },
  );
});
