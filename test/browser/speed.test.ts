import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { newPage, openAt, openPage, shoot } from './page.ts';

// Times are printed and judged by a reader: on a busy machine no limit on them tells anything about the page.
const root = join(import.meta.dirname, '../..');

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

test('the page is ready soon, and answers at once', async () => {
  const { page, readyAfter } = await openPage();
  const times: number[] = [];
  for (let run = 0; run < 15; run += 1) {
    const rows = await page.locator('.row').count();
    await page.keyboard.type('/strike');
    await page.keyboard.press('Enter');
    times.push(
      await page.evaluate(async (count) => {
        const start = performance.now();
        const shown = new Promise<number>((resolve) => {
          const look = (): void => {
            const row = document.querySelectorAll('.row')[count];
            if (row?.querySelector('discord-message')?.shadowRoot?.querySelector('time'))
              resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        });
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
        );
        return shown;
      }, rows),
    );
  }
  console.info(
    `page ready ${Math.round(readyAfter)} ms; answer after Enter, median ${Math.round(median(times))} ms, longest ${Math.round(Math.max(...times))} ms`,
  );
  expect(await page.locator('.row').count()).toBeGreaterThanOrEqual(times.length);
});

test('the page can be used soon after the program starts, and offers three things to try', async () => {
  // What `npm start` runs.
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root });
  const address = `http://127.0.0.1:${await freePort()}`;
  let program: ChildProcess | undefined;
  // Told of first, so done last: a program that ends before the page leaves it with half a stream, which is a fault.
  onTestFinished(() => {
    program?.kill();
  });
  const page = await newPage(address);
  // A person's browser is running by then; one that starts takes a core for itself.
  await page.waitForTimeout(2000);
  const start = performance.now();
  const started = spawn(process.execPath, ['dist/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, LOCAL_PORT: new URL(address).port, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  program = started;
  await new Promise((resolve) => started.stdout.once('data', resolve));
  const printed = performance.now() - start;
  await openAt(page, address);
  const usable = performance.now() - start;
  await page.locator('.example').last().waitFor();
  console.info(
    `address printed ${Math.round(printed)} ms after the start, page usable after ${Math.round(usable)} ms, examples shown after ${Math.round(performance.now() - start)} ms`,
  );
  expect(await page.locator('.example').count()).toBe(3);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

test('a thousand messages scroll smoothly', async () => {
  const { page, local } = await openPage({ bot: false });
  for (let count = 1; count <= 1000; count += 1)
    await local.user.sendMessage(local.channels.threads[0], {
      content: `Message ${count}: **bold**, a list\n- one\n- two\n<t:1900000000:F> and \`code\``,
    });
  const start = performance.now();
  await page
    .locator('nav')
    .getByRole('button', { name: /^Questions/ })
    .click();
  await page.locator('.row', { hasText: 'Message 1000:' }).waitFor();
  const opened = performance.now() - start;
  const drawn = await page.locator('.row').count();
  await shoot(page, 'thousand');
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector('.scroller');
    const gaps: number[] = [];
    let before = performance.now();
    while (
      scroller &&
      gaps.length < 400 &&
      !(scroller.scrollTop === 0 && document.querySelectorAll('.row').length >= 1000)
    ) {
      scroller.scrollTop -= 400;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      gaps.push(now - before);
      before = now;
    }
    return gaps;
  });
  const sorted = frames.toSorted((a, b) => a - b);
  const late = frames.filter((gap) => gap > 50).length;
  console.info(
    `1,000 messages: open in ${Math.round(opened)} ms with ${drawn} rows drawn; ${frames.length} frames of scrolling, median ${Math.round(median(frames))} ms, 95th ${Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0)} ms, ${late} over 50 ms`,
  );
  expect(drawn).toBeLessThan(100);
  expect(await page.locator('.row', { hasText: 'Message 1:' }).count()).toBe(1);
  // The end is one key away.
  await page.getByRole('button', { name: 'Jump to the latest message' }).click();
  await page.locator('.row', { hasText: 'Message 1000:' }).waitFor();
});
