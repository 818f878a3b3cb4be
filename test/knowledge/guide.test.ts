import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileJsonSchema, verifyAgainstText } from '../../src/knowledge/index.ts';
import { createWorkspace, line } from './workspace.ts';

const guide = await readFile('docs/knowledge.md', 'utf8');

/** The fenced blocks of a language, without the indentation of a list around them. */
function blocks(language: string): string[] {
  const fences = guide.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'));
  return [...fences].map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

test('the examples of the guide are one sound dispute, and true to its report', async () => {
  const examples = blocks('yaml').map((text, index): [string, string] => [`${index}.yaml`, text]);
  const workspace = await createWorkspace({ ...Object.fromEntries(examples), 'base.yaml': '' });
  expect(await workspace.problems()).toEqual([]);
  const loaded = await workspace.load();
  const [report = ''] = blocks('text');
  const faults = verifyAgainstText(loaded, 'imra-report', report);
  expect(faults.map((fault) => line(fault, workspace.folder))).toEqual([]);
});

test('the guide shows every collection and names every field', () => {
  const collections = Object.keys(fileJsonSchema().properties ?? {});
  const shown = blocks('yaml').flatMap((text) => Object.keys(parse(text)));
  expect(collections.filter((name) => !shown.includes(name))).toEqual([]);

  const fields = new Set<string>();
  JSON.stringify(fileJsonSchema(), (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const name of Object.keys(value)) fields.add(name);
    return value;
  });
  expect([...fields].filter((name) => !guide.includes(name))).toEqual([]);
});
