import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ready, withPage } from './harness.ts';
import { detail, focusedName, moveTo, parameter, rows } from './parts.ts';

const data = JSON.parse(readFileSync('data/events.json', 'utf8')) as { version: string };

describe('small things that people expect', () => {
  it('copies a link that leads to the same page', async () => {
    await withPage(
      { path: '?t=2026-01-06', prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']) },
      async (page) => {
        await ready(page, 'static');
        await page.getByRole('button', { name: 'Copy link' }).click();
        await page.getByRole('button', { name: 'Link copied' }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      },
    );
  });

  it('shows the link where the clipboard is refused', async () => {
    const refuse = () => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    };
    await withPage({ prepare: async (context) => void (await context.addInitScript(refuse)) }, async (page) => {
      await ready(page, 'static');
      await page.getByRole('button', { name: 'Copy link' }).click();
      expect(await page.getByRole('textbox', { name: /could not be copied/ }).inputValue()).toBe(page.url());
    });
  });

  it('has a panel that says what it is, what the data cover and of which version they are', async () => {
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban' }, async (page) => {
      await ready(page, 'static');
      const about = page.getByRole('button', { name: 'About', exact: true });
      await about.click();
      const dialog = page.getByRole('dialog', { name: 'About' });
      await dialog.getByText('1 October 2025 to 4 July 2026').waitFor();
      const words = await dialog.innerText();
      for (const told of [
        data.version,
        /no data, not calm/,
        /sovereignty/,
        /MIT/,
        /Natural Earth/,
        /report an error/i,
        /Chrome \d+/,
      ])
        expect(words).toMatch(told instanceof RegExp ? told : new RegExp(told.replaceAll('.', '\\.')));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      // The key closed the dialog and nothing behind it; the focus is back where it was.
      expect(await detail(page).count()).toBe(1);
      expect(await focusedName(page)).toMatch(/^button About/);
    });
  });

  it('has a title that follows the playhead, in the language of the page', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      expect(await page.title()).toBe('Tuesday, 25 November 2025 – Indo-Pacific Tensions Map');
      await moveTo(page, '2026-01-06');
      await expect.poll(() => page.title()).toBe('Tuesday, 6 January 2026 – Indo-Pacific Tensions Map');
      await page.getByRole('combobox', { name: 'Language' }).selectOption('ja');
      await expect.poll(() => page.title()).toMatch(/^2026年1月6日/);
      expect(await page.locator('html').getAttribute('lang')).toBe('ja');
      await expect.poll(() => parameter(page, 'lang')).toBe('ja');
    });
  });

  it('speaks the language of the browser where the address names none', async () => {
    await withPage({ locale: 'ja-JP' }, async (page) => {
      await ready(page, 'static');
      expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    });
  });

  it('has an icon', async () => {
    await withPage({}, async (page) => {
      const href = await page.locator('link[rel="icon"]').getAttribute('href');
      const response = await page.request.get(new URL(href!, page.url()).href);
      expect(response.headers()['content-type']).toMatch(/^image\/svg\+xml/);
    });
  });

  it('lets the keyboard skip to the list', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toBe('button Skip to the list of acts');
      await page.keyboard.press('Enter');
      // The next stops are in the list: what changed since the day before, then its first row.
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toContain('Since the day before');
      await page.keyboard.press('Tab');
      const first = await rows(page).first().getAttribute('data-event-id');
      expect(await focusedName(page)).toContain(first);
    });
  });
});
