import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { lastMessage, openPage, shoot } from './page.ts';

/** The accessible name of what has the focus, through shadow trees. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const host = document.activeElement;
    let inner = host;
    while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    // What a component is given to show is outside its shadow tree.
    const own = inner?.textContent?.trim() || host?.textContent;
    return (inner?.getAttribute('aria-label') ?? own ?? '').trim();
  });
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)) === name) return;
  }
  expect.fail(`Tab never came to "${name}"; the focus is at "${await focused(page)}".`);
}

test('all can be done with the keyboard alone', async () => {
  const { page, local } = await openPage();
  expect(await focused(page)).toBe('Message #general');

  // A command by arrows; its option by arrows; Enter runs it.
  await page.keyboard.type('/');
  expect(await page.getByRole('option').allInnerTexts()).toHaveLength(
    local.user.commands(local.channels.general).length,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[role=option][aria-selected=true] .option-label').innerText()).toBe('/poll');
  const active = await page.getByLabel('Message #general').getAttribute('aria-activedescendant');
  expect(await page.locator('[role=option][aria-selected=true]').getAttribute('id')).toBe(active);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('/said');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('group', { name: /^Command \/said/ }).count()).toBe(1);
  await page.keyboard.type('quill');
  // The list for all that was typed, not the one for the first letters: an arrow takes what stands there then.
  await expect
    .poll(async () =>
      (await page.getByRole('option').allInnerTexts()).map((name) => name.includes('Dara Quill')),
    )
    .toEqual([true]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('about');
  await page.keyboard.press('Enter');
  await page.keyboard.type('rota');
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'the tide waits')).toContain('Dara Quill');

  // What is required is asked for, and Escape leads out.
  await page.keyboard.type('/ask');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').filter({ hasText: 'required' }).innerText()).toBe(
    '“question” is required: As you would ask a person.',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('Message #general');

  // Up to the messages, along them, and to the tools of one.
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toMatch(/^on.the.record, Today at/i);
  await tabTo(page, 'Source');
  await page.keyboard.press('Enter');
  await page.locator('.row').last().filter({ hasText: 'Only you can see this' }).waitFor();
  await tabTo(page, 'Dismiss message');
  await page.keyboard.press('Enter');
  // The row: what screen readers were told of it stays for ten seconds.
  await page.locator('.row').filter({ hasText: 'Only you can see this' }).waitFor({ state: 'detached' });

  // The menu of a message: reply.
  await tabTo(page, 'More actions');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Reply', 'Copy text', 'What was sent']);
  await shoot(page, 'keyboard-1-menu');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('More actions');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await page.locator('.reply-bar').innerText()).toContain('Replying to');
  await page.keyboard.type('and about the lighthouse?');
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'lighthouse lit')).toContain('Dara Quill');

  // Another place.
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'Fact check', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('Message “Fact check”').waitFor();
  expect(await focused(page)).toBe('Message “Fact check”');

  // A menu of the bot.
  await page.keyboard.type('@');
  await page.keyboard.press('Tab');
  await page.keyboard.type('what did Tomas Vane say about jelly?');
  await page.keyboard.press('Enter');
  await page.locator('.row').last().filter({ hasText: 'What the sources do say nearby' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'What the sources do say nearby');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await shoot(page, 'keyboard-2-menu-of-bot');
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'Source:')).toContain('owls');
});

test('new messages are told to screen readers', async () => {
  const { page } = await openPage();
  await page.keyboard.type('/strike');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const status = page.getByRole('status').filter({ hasText: 'The first strike' });
  await status.waitFor();
  expect(await status.innerText()).toMatch(/^on.the.record: .*The first strike/is);
});

test('a command line can be typed as it is written', async () => {
  const { page } = await openPage();
  await page.keyboard.type('/said about:rota who:dara-quill');
  expect(await page.locator('.field').allInnerTexts()).toEqual(['about', 'who']);
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'the tide waits')).toContain('Dara Quill');
});

test('however late suggestions come, the keys do the same', async () => {
  const { page } = await openPage();
  /** The requests for suggestions that wait; null while none has to. */
  let held: Route[] | null = null;
  await page.route('**/page/api/autocomplete', async (route) => {
    if (held) held.push(route);
    else await route.continue();
  });
  /** Lets so many answers come, and the page take them. */
  const release = async (count: number): Promise<void> => {
    await expect.poll(() => held?.length).toBe(count);
    const routes = held ?? [];
    held = null;
    for (const route of routes) {
      await route.continue();
      await (await route.request().response())?.finished();
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  };
  const open = async (): Promise<void> => {
    await page.keyboard.type('/said');
    await page.keyboard.press('Tab');
    const last = page.waitForResponse((one) => one.request().postDataJSON()?.options?.who === 'quil');
    await page.keyboard.type('quil');
    await last;
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Dara Quill, Harbour Master']);
    held = [];
  };
  const who = page.getByRole('combobox', { name: 'who' });
  const active = page.locator('[role=option][aria-selected=true]');

  // What the arrows came to stays in a newer list, and is not reopened once it is taken.
  await open();
  await page.keyboard.type('l');
  await page.keyboard.press('ArrowDown');
  await release(1);
  expect(await active.allInnerTexts()).toEqual(['Dara Quill, Harbour Master']);
  held = [];
  await page.keyboard.press('Backspace');
  expect(await active.count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await release(1);
  expect(await who.inputValue()).toBe('Dara Quill, Harbour Master');
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('Escape');

  // The list of the options is not that of the option chosen from it: Enter runs the command.
  await open();
  await page.keyboard.press('Tab');
  await page.keyboard.type('about');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.type('rota');
  await page.keyboard.press('Enter');
  expect(await page.locator('.field').count()).toBe(0);
  await release(5);
  expect(await lastMessage(page, 'the tide waits')).toContain('Dara Quill');
});
