import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lastMessage, openPage, shoot } from './page.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Violations that axe-core calls serious or critical, each with the places where they are. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    // The page's policy forbids scripts of others, so this one comes in through the debugger.
    await page.evaluate(await (await import('node:fs/promises')).readFile(axePath, 'utf8'));
  }
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(' ')} (${node.failureSummary})`),
    );
}

test.each(['dark', 'light'] as const)('no serious fault, %s', async (colorScheme) => {
  const { page, local } = await openPage({ context: { colorScheme } });
  await page.locator('.example').last().waitFor();
  expect(await violations(page)).toEqual([]);

  for (const example of ['Who said the tide', '/strike']) {
    await page.getByRole('button', { name: example }).click();
    await lastMessage(page, 'Source:');
  }
  await page.keyboard.type('/ask what did Tomas Vane say about jelly?');
  await page.keyboard.press('Enter');
  await lastMessage(page, 'jelly');
  await page.locator('.row').last().getByRole('button', { name: 'Why this answer?' }).click();
  await lastMessage(page, 'Only you can see this');
  await page.keyboard.type('/sa');
  await page.getByRole('listbox').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.type('q');
  await page.getByRole('option', { name: /Dara Quill/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  const row = page.locator('.row', { hasText: 'The first strike' }).last();
  await row.click({ button: 'right', position: { x: 300, y: 10 } });
  await page.getByRole('menuitem', { name: 'What was sent' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'What was sent' }).click();
  const sent = page.getByRole('dialog', { name: 'What was sent' });
  await sent.waitFor();
  expect(await sent.innerText()).toMatch(/POST \/interactions\/.*"embeds"/s);
  await shoot(page, `accessibility-drawer-${colorScheme}`);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  local.notice('knowledge/people.yaml:3:5: "name" is missing.');
  await page.getByRole('button', { name: 'Show the problems' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
