import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lastMessage, openPage, shoot } from './page.ts';

/** Pixels by which the page can be scrolled sideways, and what sticks out. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, .scroller, .column, .row, .welcome, .composer')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className}: ${one.scrollWidth} > ${one.clientWidth}`),
  );
}

test('on a phone', async () => {
  const { page } = await openPage({
    context: { viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true, isMobile: true },
  });
  await page.locator('.example').last().waitFor();
  await shoot(page, 'phone-1-welcome');
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole('button', { name: '/strike' }).tap();
  await lastMessage(page, 'Source:');
  await shoot(page, 'phone-2-answer');
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole('button', { name: 'Channels' }).tap();
  await shoot(page, 'phone-3-channels');
  await page.getByRole('button', { name: 'Questions', exact: true }).tap();
  await page.getByLabel('Message “Questions”').fill('/');
  await shoot(page, 'phone-4-commands');
  await page.getByRole('option', { name: '/whosaid' }).tap();
  await page.getByRole('combobox', { name: 'words' }).fill('not owls');
  await page.getByRole('button', { name: 'Send' }).tap();
  expect(await lastMessage(page, 'Source:')).toContain('Tomas Vane');
  expect(await tooWide(page)).toEqual([]);
});

test('at 200 per cent', async () => {
  // Zoom halves the viewport that a page sees, and doubles its pixels.
  const { page } = await openPage({
    context: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  });
  await page.getByRole('button', { name: '/strike' }).click();
  await lastMessage(page, 'Source:');
  await shoot(page, 'zoom-200');
  expect(await tooWide(page)).toEqual([]);
});
