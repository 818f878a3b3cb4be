import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblems, loadKnowledge } from '../../src/knowledge/index.ts';
import { base, createWorkspace } from './workspace.ts';

const crew = `people:
  - id: ada-bruun
    name: Ada Bruun
    citation: { source: gazette, paragraph: 2 }
`;

describe('loading', () => {
  test('the shipped knowledge has no problem', async () => {
    const result = await loadKnowledge('knowledge');
    expect(result.ok ? '' : formatProblems(result.problems)).toBe('');
  });

  test('all files at any depth are read as one, in the order of their paths', async () => {
    const workspace = await createWorkspace({
      'z.yml': 'people:\n  - { id: zoe, name: Zoe, citation: { source: gazette, paragraph: 1 } }\n',
      'a/deep/crew.yaml': crew,
      'notes.txt': 'people: no',
      '.hidden.yaml': 'people: no',
      'empty.yaml': '',
      'comment.yaml': '# later\n',
      'nothing-yet.yaml': 'people:\nquotes:\n',
    });
    const { knowledge } = await workspace.load();
    expect(knowledge.people.map(({ id }) => id)).toEqual(['ada-bruun', 'zoe']);
    expect([...knowledge.entries.keys()]).toEqual(['gazette', 'ada-bruun', 'zoe']);
  });

  test('links are followed, and a link to a folder above does not go round for ever', async () => {
    const workspace = await createWorkspace({ 'a/crew.yaml': crew });
    await symlink(workspace.folder, join(workspace.folder, 'a', 'up'));
    await symlink(join(workspace.folder, 'base.yaml'), join(workspace.folder, 'a', 'gone.txt'));
    expect((await workspace.load()).knowledge.people).toHaveLength(1);
  });

  test('what may be left out is filled in', async () => {
    const { knowledge } = await (await createWorkspace({ 'crew.yaml': crew })).load();
    expect(knowledge.people).toEqual([
      {
        type: 'person',
        id: 'ada-bruun',
        name: 'Ada Bruun',
        citation: [{ source: 'gazette', paragraph: 2 }],
        keywords: [],
        asks: [],
        aliases: [],
        roles: [],
      },
    ]);
    expect(knowledge.sources[0]?.published).toEqual({ date: '2021-03-09' });
  });

  test('the lists and the map hold the same entries, and none of it can be changed', async () => {
    const { knowledge, places } = await (await createWorkspace({ 'crew.yaml': crew })).load();
    const ada = knowledge.entries.get('ada-bruun');
    expect(ada).toBe(knowledge.people[0]);
    expect(Object.isFrozen(ada)).toBe(true);
    expect(Object.isFrozen(knowledge.people[0]?.citation[0])).toBe(true);
    expect(Object.isFrozen(knowledge.dispute.about)).toBe(true);
    expect(() => Reflect.get(knowledge.entries, 'clear').call(knowledge.entries)).toThrow(TypeError);
    expect(() => Reflect.get(places, 'set').call(places, 'x', {})).toThrow(TypeError);
  });

  test('each entry and side has its place', async () => {
    const workspace = await createWorkspace({ 'crew.yaml': crew });
    const { places, disputePlace } = await workspace.load();
    expect(places.get('ada-bruun')).toEqual({
      file: join(workspace.folder, 'crew.yaml'),
      line: 2,
      column: 5,
    });
    expect(places.get('owners')).toEqual({ file: join(workspace.folder, 'base.yaml'), line: 9, column: 7 });
    expect(disputePlace).toEqual({ file: join(workspace.folder, 'base.yaml'), line: 1, column: 1 });
  });

  test('Windows line ends and a byte order mark make no difference', async () => {
    const workspace = await createWorkspace({ 'crew.yaml': `\uFEFF${crew.replaceAll('\n', '\r\n')}` });
    const { knowledge, places } = await workspace.load();
    expect(knowledge.people[0]?.name).toBe('Ada Bruun');
    expect(places.get('ada-bruun')).toMatchObject({ line: 2, column: 5 });
  });
});

describe('what cannot be read', () => {
  test('a missing folder', async () => {
    const { folder } = await createWorkspace();
    const missing = join(folder, 'nowhere');
    expect(await loadKnowledge(missing)).toEqual({
      ok: false,
      problems: [
        {
          file: missing,
          message: 'there is no such folder. Name the folder that holds the knowledge files.',
        },
      ],
    });
  });

  test('a file instead of a folder', async () => {
    const file = join((await createWorkspace()).folder, 'base.yaml');
    expect(await loadKnowledge(file)).toEqual({
      ok: false,
      problems: [{ file, message: 'is a file. Name the folder that holds the knowledge files.' }],
    });
  });

  test('a folder without files', async () => {
    const workspace = await createWorkspace();
    await workspace.remove('base.yaml');
    expect(await workspace.problems()).toEqual([
      '. holds no knowledge. Put at least one file there whose name ends in .yaml or .yml.',
    ]);
  });

  test('a dangling link and a file in another encoding', async () => {
    const workspace = await createWorkspace();
    await symlink(join(workspace.folder, 'nowhere'), join(workspace.folder, 'link.yaml'));
    await workspace.write('latin.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9]));
    expect(await workspace.problems()).toEqual([
      'latin.yaml is not UTF-8 text. Save it again with the encoding UTF-8.',
      'link.yaml is gone. Put it back, or take out the link that leads to it.',
    ]);
  });

  test('files without a dispute, and with two', async () => {
    expect(await (await createWorkspace({ 'base.yaml': 'sources: []\n' })).problems()).toEqual([
      '. no file has a `dispute`. Put one `dispute:` with title, summary, time_zone, today, about and citation into one of the files.',
    ]);
    const twice =
      base.slice(0, base.indexOf('  sides:')) +
      base.slice(base.indexOf('  citation'), base.indexOf('sources:'));
    expect(await (await createWorkspace({ 'other.yaml': twice })).problems()).toEqual([
      'other.yaml:1:1 a second `dispute`. There is one for all files together, and base.yaml:1:1 has it: keep one of the two.',
    ]);
  });

  test('text that is not YAML, with everything else that is wrong elsewhere', async () => {
    const workspace = await createWorkspace({
      'a.yaml': 'facts:\n  - id: tolls\n    summary: He said: no\n',
      'b.yaml': 'facts:\n\t- id: x\n',
      'c.yaml': 'facts: *later\n',
      'd.yaml': 'facts: []\n---\nterms: []\n',
      'e.yaml': 'facts: []\nfacts: []\nfcts: []\n',
      'f.yaml':
        'questions:\n  - { question: What of tolls?, entry: tolls }\n  - { question: What of tides?, entry: tides }\n',
      'g.yaml': '- one\n',
      'h.yaml': 'quotes: { id: x }\n',
    });
    expect(await workspace.problems()).toEqual([
      'a.yaml:3:14 this is not YAML: Nested mappings are not allowed in compact mappings. Check the indentation, and put a text that has ": ", " #" or quotation marks in it between quotation marks.',
      'b.yaml:2:1 a tab is used to indent. Use spaces instead.',
      'c.yaml:1:8 nothing is marked &later. Put a text that starts with * between quotation marks.',
      'd.yaml:2:1 a line of three hyphens starts a second document. Take the line out, or make two files.',
      'e.yaml:2:1 this key is given twice here. Keep one of the two.',
      'e.yaml:3:1 unknown key `fcts`. Did you mean `facts`? Allowed here: `dispute`, `sources`, `people`, `organisations`, `quotes`, `events`, `polls`, `figures`, `positions`, `facts`, `terms`, `gaps`, `vocabulary`, `questions`.',
      'f.yaml:3:40 `entry`: there is no `tides`. Expected the id of an entry: `tolls`, `x`, `crews`, `owners`, `gazette`.',
      'g.yaml:1:1 expected collections such as `quotes:`, got a list. Start the file with the name of a collection and a colon.',
      'h.yaml:1:9 `quotes`: expected a list, got fields. Start each item with "- ".',
    ]);
  });
});
