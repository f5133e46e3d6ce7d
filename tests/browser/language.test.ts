import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsJa } from '../../src/core/words/ja.ts';
import { ready, siteAddress, withPage } from './harness.ts';
import { headlineDate, moveTo, parameter, rows } from './parts.ts';
import { breakFile, recordRequests, replaceBlock } from './tampering.ts';

const WORDS = /\/assets\/words-ja-[\w-]{8}\.js$/;
const MISSED = /words of “ja” could not be loaded/;

const pageLanguage = (page: Page) => page.locator('html').getAttribute('lang');
const languageMenu = (page: Page) => page.getByRole('combobox', { name: /^(Language|言語)$/ });

/** Holds the Japanese words back until told to let them go. */
function holdWords(): { prepare(context: BrowserContext): Promise<void>; release(): void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const prepare = async (context: BrowserContext): Promise<void> => {
    await context.route(
      ({ pathname }) => WORDS.test(pathname),
      async (route) => {
        await released;
        await route.continue();
      },
    );
  };
  return { prepare, release: () => release() };
}

/** Every text of a catalogue. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe('Japanese', () => {
  it('stands in a script of its own, and nowhere in the entry but in dates and its own name', () => {
    const assets = readdirSync('dist/assets');
    const read = (name: RegExp) => readFileSync(`dist/assets/${assets.find((file) => name.test(file)) ?? ''}`, 'utf8');
    const [entry, script] = [read(/^app-/), read(/^words-ja-/)];
    const texts = textsOf(wordsJa).filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]{2}/.test(text));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !script.includes(text))).toEqual([]);
    expect(texts.filter((text) => entry.includes(text))).toEqual([wordsJa.page.languages.ja]);
    expect(entry.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length).toBeLessThan(80);
  });

  it('is not asked for by an English page', async () => {
    const asked: string[] = [];
    await withPage({ prepare: (context) => recordRequests(context, asked) }, async (page) => {
      await ready(page, 'live');
      expect(asked.some((path) => /\/app-/.test(path))).toBe(true);
      expect(asked.filter((path) => WORDS.test(path))).toEqual([]);
    });
  });

  it.each([
    ['by the address', '?lang=ja', 'en-US'],
    ['by the browser', '', 'ja-JP'],
  ])('is asked for once, and the poster stands until it is there: %s', async (_how, path, locale) => {
    const asked: string[] = [];
    const held = holdWords();
    const prepare = async (context: BrowserContext) => {
      await recordRequests(context, asked);
      await held.prepare(context);
    };
    // Opened on a bare file: the page itself has not loaded while the words are held.
    await withPage({ path: 'data/actors.json', locale, prepare }, async (page) => {
      await page.goto(siteAddress(path), { waitUntil: 'commit' });
      await expect.poll(() => asked.some((path) => /\/details-/.test(path))).toBe(true);
      expect(await page.locator('.poster').isVisible()).toBe(true);
      expect(await page.locator('tension-map').count()).toBe(0);
      expect(await page.locator('tension-app[data-ready]').count()).toBe(0);
      held.release();
      await ready(page, 'static');
      expect(await pageLanguage(page)).toBe('ja');
      await headlineDate(page).getByText('2025年11月25日').waitFor();
      expect(await page.locator('.poster').count()).toBe(0);
      expect(asked.filter((path) => WORDS.test(path))).toHaveLength(1);
    });
  });

  it('takes over at once when the menu asked for it and its words have come; until then the page stays English', async () => {
    const held = holdWords();
    await withPage({ prepare: held.prepare }, async (page) => {
      await ready(page, 'static');
      const asked = page.waitForRequest((request) => WORDS.test(request.url()));
      await languageMenu(page).selectOption('ja');
      await asked;
      await moveTo(page, '2026-01-06');
      await expect.poll(() => page.title()).toMatch(/^Tuesday, 6 January 2026/);
      expect(await pageLanguage(page)).toBe('en');
      held.release();
      await expect.poll(() => page.title()).toMatch(/^2026年1月6日/);
      expect(await pageLanguage(page)).toBe('ja');
      await languageMenu(page).selectOption('en');
      await expect.poll(() => page.title()).toMatch(/^Tuesday, 6 January 2026/);
      expect(await pageLanguage(page)).toBe('en');
    });
  });

  it('is forgotten when the reader has gone back to English meanwhile', async () => {
    const held = holdWords();
    await withPage({ prepare: held.prepare }, async (page) => {
      await ready(page, 'static');
      const brought = page.waitForResponse((response) => WORDS.test(response.url()));
      await languageMenu(page).selectOption('ja');
      await languageMenu(page).selectOption('en');
      held.release();
      await (await brought).finished();
      await moveTo(page, '2026-01-06');
      await expect.poll(() => page.title()).toMatch(/^Tuesday, 6 January 2026/);
      expect(await pageLanguage(page)).toBe('en');
    });
  });

  it('gives way to English with one warning where its words cannot be had, and can be asked for again', async () => {
    const warnings: string[] = [];
    let heal = () => Promise.resolve();
    const prepare = async (context: BrowserContext) => {
      context.on('console', (message) => void warnings.push(message.text()));
      heal = await breakFile(context, WORDS, { status: 404 });
    };
    await withPage({ path: '?lang=ja', prepare, expected: [/Failed to load resource/, MISSED] }, async (page) => {
      await ready(page, 'static');
      expect(await pageLanguage(page)).toBe('en');
      await moveTo(page, '2026-01-06');
      await expect.poll(() => page.title()).toMatch(/^Tuesday, 6 January 2026/);
      expect(await rows(page).count()).toBeGreaterThan(0);
      expect(warnings.filter((words) => MISSED.test(words))).toHaveLength(1);
      expect(parameter(page, 'lang')).toBe('ja');
      await heal();
      await languageMenu(page).selectOption('en');
      await languageMenu(page).selectOption('ja');
      await expect.poll(() => page.title()).toMatch(/^2026年1月6日/);
    });
  });

  it('is what the page speaks too when it has to say that there are no data', async () => {
    const prepare = async (context: BrowserContext) => {
      await replaceBlock(context, null);
      await breakFile(context, /\/data\/events\.json$/, { status: 404 });
    };
    await withPage({ path: '?lang=ja', prepare, expected: [/Failed to load resource/] }, async (page) => {
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain(wordsJa.problems.retry);
      expect(await pageLanguage(page)).toBe('ja');
    });
  });

  it('keeps each word of the bar of a narrow frame on one line', () =>
    withPage({ path: '?embed&lang=ja', width: 320, height: 480 }, async (page) => {
      await ready(page, 'static');
      const bar = page.getByRole('navigation').last();
      await bar.getByRole('button', { name: wordsJa.page.about }).waitFor();
      const heights = await bar
        .getByRole('button')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
      expect(new Set(heights).size, `heights ${heights.join()}`).toBe(1);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overhang).toBeLessThanOrEqual(0);
    }));
});
