/** A page of the local Discord in a real Chromium, with the real bot behind it. */
import { mkdir } from 'node:fs/promises';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local-discord/index.ts';
import { startBot, startLocal } from '../end-to-end/start.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Without these, Chromium asks its maker's servers for news at every start. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const examples = ['Who said the tide waits for no rota?', '/strike', '/said who:dara-quill'];

export interface Opened {
  page: Page;
  local: LocalDiscord;
  /** Milliseconds from the navigation until the page can be used. */
  readyAfter: number;
}

/**
 * Opens the page of a local Discord with the bot. See `newPage`.
 * @param bot false for a page without a bot
 */
export async function openPage(
  options: { context?: BrowserContextOptions; local?: LocalDiscordOptions; bot?: boolean } = {},
): Promise<Opened> {
  const local = await startLocal({ examples, ...options.local });
  if (options.bot !== false) await startBot(local);
  const page = await newPage(local.address, options.context);
  return { page, local, readyAfter: await openAt(page, local.address) };
}

/** A browser's empty page. At the end of the test it must have logged no error and asked no server but that of `address` for anything. */
export async function newPage(address: string, given: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.launch({ executablePath, args: quiet });
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    ...given,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(`asked for ${url}`);
  });
  onTestFinished(async () => {
    await browser.close();
    expect(faults).toEqual([]);
  });
  return page;
}

/** Waits until the page can be used; the milliseconds that it took. */
export async function openAt(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  return performance.now() - start;
}

/** Into screenshots/, for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir('screenshots', { recursive: true });
  await page.screenshot({ path: `screenshots/${name}.png` });
}

/** The text of the last message, once it is one that `has` this. */
export async function lastMessage(page: Page, has: string | RegExp): Promise<string> {
  const row = page.locator('.row').last();
  await row.filter({ hasText: has }).waitFor();
  // Components draw what they hold a moment after they have it; until then nothing can be read.
  await expect.poll(() => row.innerText()).not.toBe('');
  return row.innerText();
}
