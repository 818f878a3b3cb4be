import { expect, onTestFinished, test, vi } from 'vitest';
import {
  createKnowledgeStore,
  type KnowledgeStore,
  type Loaded,
  type NotLoaded,
} from '../../src/knowledge/index.ts';
import { createWorkspace, line, type Workspace } from './workspace.ts';

const fact = (summary: string) =>
  `facts:\n  - { id: fact, summary: ${summary}, citation: { source: gazette, paragraph: 1 } }\n`;

async function open(
  workspace: Workspace,
): Promise<{ store: KnowledgeStore; results: (Loaded | NotLoaded)[] }> {
  const opened = await createKnowledgeStore(workspace.folder, { interval: 20 });
  if (!opened.ok) expect.fail('the knowledge has problems');
  onTestFinished(opened.store.close);
  const results: (Loaded | NotLoaded)[] = [];
  opened.store.onReload((result) => results.push(result));
  return { store: opened.store, results };
}

test('faulty knowledge at the start gives its problems and no store', async () => {
  const workspace = await createWorkspace({ 'fact.yaml': 'facts: none\n' });
  expect(await createKnowledgeStore(workspace.folder)).toMatchObject({
    ok: false,
    problems: [{ message: '`facts`: expected a list, got the text "none". Start each item with "- ".' }],
  });
});

test('a changed, a new and a removed file each give a new snapshot', async () => {
  const workspace = await createWorkspace({ 'fact.yaml': fact('One.') });
  const { store, results } = await open(workspace);
  const before = store.current();

  await workspace.write('fact.yaml', fact('Another one.'));
  await vi.waitFor(() => expect(store.current().facts[0]?.summary).toBe('Another one.'), 5000);
  expect(before.facts[0]?.summary).toBe('One.');

  await workspace.write('new/term.yaml', fact('Two.').replace('id: fact', 'id: two'));
  await vi.waitFor(() => expect(store.current().facts).toHaveLength(2), 5000);
  await workspace.remove('fact.yaml');
  await vi.waitFor(() => expect(store.current().facts.map(({ id }) => id)).toEqual(['two']), 5000);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
});

test('a fault is reported and the last snapshot stays, until it is mended', async () => {
  const workspace = await createWorkspace({ 'fact.yaml': fact('One.') });
  const { store, results } = await open(workspace);
  const before = store.current();

  await workspace.write('fact.yaml', 'facts: none\n');
  await vi.waitFor(() => expect(results).toHaveLength(1), 5000);
  const [failed] = results;
  expect(failed?.ok === false && failed.problems.map((problem) => line(problem, workspace.folder))).toEqual([
    'fact.yaml:1:8 `facts`: expected a list, got the text "none". Start each item with "- ".',
  ]);
  expect(store.current()).toBe(before);

  await workspace.write('fact.yaml', fact('Mended.'));
  await vi.waitFor(() => expect(store.current().facts[0]?.summary).toBe('Mended.'), 5000);
});

test('reload does not wait for a change; after close nobody is called', async () => {
  const workspace = await createWorkspace({ 'fact.yaml': fact('One.') });
  const { store, results } = await open(workspace);
  const before = store.current();
  expect(await store.reload()).toMatchObject({ ok: true });
  expect(store.current()).not.toBe(before);
  expect(results).toHaveLength(1);

  const last = store.current();
  store.close();
  expect(await store.reload()).toMatchObject({ ok: true });
  expect(store.current()).toBe(last);
  expect(results).toHaveLength(1);
});

test('a listener can be taken away', async () => {
  const { store } = await open(await createWorkspace());
  const listener = vi.fn();
  const stop = store.onReload(listener);
  stop();
  await store.reload();
  expect(listener).not.toHaveBeenCalled();
});
