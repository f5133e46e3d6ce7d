import { createServer, type Server } from 'node:http';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from '../../src/build/content-policy.ts';
import { listen } from '../../src/build/serve.ts';
import { findAccessFaults } from './axe.ts';
import { ready, siteAddress, withPage } from './harness.ts';
import { focusedName } from './parts.ts';
import { breakFile } from './tampering.ts';
import { admitArticle } from './watch.ts';

const opener = (page: Page | FrameLocator): Locator =>
  page.getByRole('button', { name: /^(Embed|埋め込み)$/ }).locator('visible=true');
const dialog = (page: Page | FrameLocator): Locator => page.locator('tension-embed-dialog').getByRole('dialog');
const codeField = (page: Page | FrameLocator): Locator =>
  dialog(page).getByRole('textbox', { name: /^(Code|コード)$/ });
const copyButton = (page: Page): Locator => dialog(page).getByRole('button', { name: 'Copy code' });
const preview = (page: Page): FrameLocator => page.frameLocator('tension-embed-preview iframe:not(.coming)');
const previewDate = (page: Page, date: string): Locator => preview(page).locator('tension-headline h2').getByText(date);

const allowClipboard = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']);

/** Copies the code that is shown, and reads what came of it. */
async function copy(page: Page): Promise<string> {
  await copyButton(page).click();
  await dialog(page).getByRole('status').getByText('Code copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A server of its own, which is another origin, with an article around a code. */
function createArticle(code: string): Server {
  return createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Article</title><body><h1>Article</h1>${code}</body></html>`);
  });
}

/** Opens an article of another origin in the same browser. */
async function withArticle(context: BrowserContext, code: string, body: (page: Page) => Promise<void>): Promise<void> {
  const server = createArticle(code);
  const page = await context.newPage();
  try {
    const origin = await listen(server, 0);
    admitArticle(context, origin);
    await page.goto(origin);
    await body(page);
  } finally {
    await page.close();
    server.close();
  }
}

describe('the embed dialog', () => {
  it('makes a code that shows in an article what was chosen, and shows it before', async () => {
    const path = '?t=2026-01-06&utm_source=mail';
    await withPage({ path, reducedMotion: 'reduce', prepare: allowClipboard }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      await ready(page, 'static');
      const [address, steps] = [page.url(), await page.evaluate(() => history.length)];
      await opener(page).click();
      await previewDate(page, '6 January 2026').waitFor();
      expect(await codeField(page).inputValue()).toContain('index.html?embed&amp;t=2026-01-06&amp;lang=en"');
      expect(await findAccessFaults(page)).toEqual([]);

      await dialog(page).getByLabel('Date shown').fill('2025-12-30');
      await dialog(page).getByRole('combobox', { name: 'Language' }).selectOption('ja');
      await dialog(page).getByRole('combobox', { name: 'Theme' }).selectOption('dark');
      await dialog(page).getByRole('combobox', { name: 'View' }).selectOption('pacific');
      await dialog(page).getByRole('checkbox', { name: 'List' }).check();
      await previewDate(page, '2025年12月30日').waitFor();
      expect(await preview(page).locator('html').getAttribute('data-theme')).toBe('dark');
      const frame = await copy(page);
      expect(frame).toBe(await codeField(page).inputValue());
      expect(frame).toContain('?embed&amp;t=2025-12-30&amp;map=pacific&amp;lang=ja&amp;theme=dark&amp;hide=list"');
      expect(frame).toContain('title="インド太平洋 緊張の地図、2025年12月30日"');
      // The preview is one frame, on the static map, and no step for the back button.
      await expect.poll(() => page.locator('tension-embed-preview iframe').count()).toBe(1);
      expect(await page.evaluate(() => history.length)).toBe(steps);
      // The page's own map asks for it once, whatever the preview shows.
      expect(asked.filter((url) => /live-map/.test(url)).length).toBeLessThanOrEqual(1);

      await dialog(page).getByRole('radio', { name: 'Element with script' }).check();
      const element = await copy(page);
      await dialog(page).getByRole('radio', { name: 'Link' }).check();
      const link = await copy(page);
      expect(element).toContain(`title="インド太平洋 緊張の地図、2025年12月30日">${link}</tension-embed>`);
      expect(link).toMatch(
        /index\.html\?t=2025-12-30&amp;map=pacific&amp;lang=ja&amp;theme=dark">インド太平洋.+：.+。<\/a>$/,
      );

      await dialog(page).getByRole('radio', { name: 'Plain iframe' }).check();
      await dialog(page).getByRole('combobox', { name: 'Width to height' }).selectOption('height');
      await dialog(page).getByLabel('Height in pixels').fill('1');
      await dialog(page).getByLabel('Height in pixels').blur();
      expect(await codeField(page).inputValue()).toContain('height="320" style="border:0"');

      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await copyButton(page).click();
      await dialog(page).getByRole('status').getByText('The code is selected').waitFor();
      const selected = await codeField(page).evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
      expect(selected).toBe(await codeField(page).inputValue());

      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      expect(await focusedName(page)).toBe('button Embed');
      await expect.poll(() => page.locator('iframe').count()).toBe(0);
      expect(page.url()).toBe(address);

      await withArticle(page.context(), `${frame}<p>${link}</p>${element}`, async (article) => {
        const map = article.locator('body > iframe');
        await article
          .frameLocator('body > iframe')
          .locator('tension-headline h2')
          .getByText('2025年12月30日')
          .waitFor();
        expect(await article.frameLocator('body > iframe').locator('button[data-lane]').count()).toBeGreaterThan(3);
        // As wide as the column and of the shape that was chosen; on a phone not too low to be of use.
        for (const [width, height] of [
          [916, 675],
          [376, 480],
        ] as const) {
          await article.setViewportSize({ width, height: 800 });
          expect(await map.boundingBox()).toMatchObject({ width: width - 16, height });
        }
        // What stays where no script runs.
        const left = article.locator('tension-embed > a');
        expect(await left.getAttribute('href')).toBe(await article.locator('p > a').getAttribute('href'));
        expect(await article.locator('body > *').evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual(
          'H1 IFRAME P TENSION-EMBED SCRIPT'.split(' '),
        );
      });
    });
  });

  it('is of use on a phone, in Japanese and in the dark, and comes at the next press where it could not be had', async () => {
    let heal = async () => {};
    const prepare = async (context: BrowserContext) => {
      heal = await breakFile(context, /\/assets\/embed-dialog-/, { status: 404 });
    };
    const expected = [/Failed to load resource/];
    const size = { width: 390, height: 844, hasTouch: true } as const;
    await withPage({ ...size, path: '?lang=ja', colorScheme: 'dark', expected, prepare }, async (page) => {
      await ready(page, 'static');
      await opener(page).click();
      await page.getByText('読み込めませんでした').waitFor();
      await heal();
      await opener(page).click();
      await previewDate(page, '2025年11月25日').waitFor();
      expect(await findAccessFaults(page)).toEqual([]);
      const [wide, whole] = await Promise.all([
        dialog(page).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth),
        codeField(page).evaluate((field) => field.scrollHeight - field.clientHeight),
      ]);
      expect([wide, whole]).toEqual([0, 0]);
      await dialog(page).getByRole('button', { name: '閉じる' }).click();
      expect(await focusedName(page)).toBe('button 埋め込み');
    });
  });

  it('says in an article why there is no preview, and hands on nothing that the article has hung on the address', async () => {
    const strict = CONTENT_POLICY.replace(/; frame-src[^;]*/, '');
    const frameOf = (id: string, more: string) =>
      `<iframe id="${id}" title="Map" src="${siteAddress(`?embed&t=2026-01-06&utm_campaign=${id}`)}" width="360" height="560" ${more}></iframe>`;
    const code = frameOf('strict', '') + frameOf('sealed', 'sandbox="allow-scripts"');
    const expected = [/^Framing .* violates/, /status of 404/, /the words of “ja” could not be loaded/];
    await withPage({ path: 'data/actors.json', toleratesRefusals: true, expected }, async (page) => {
      const context = page.context();
      await context.route(/utm_campaign=strict/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': strict } });
      });
      await context.route(/\/words-ja-/, (route) => route.fulfill({ status: 404, body: '' }));
      await withArticle(context, code, async (article) => {
        for (const [id, why] of [
          ['strict', /policy of this site/],
          ['sealed', /sealed off from its own site/],
        ] as const) {
          const frame = article.frameLocator(`#${id}`);
          await frame.getByRole('button', { name: 'List', exact: true }).click();
          await opener(frame).click();
          await dialog(frame).getByText(why).waitFor();
          expect(await codeField(frame).inputValue()).toContain(
            ` src="${siteAddress('index.html?embed&amp;t=2026-01-06&amp;lang=en')}"`,
          );
        }
        // Titles in a language whose words cannot be had are in English, and it is told.
        const frame = article.frameLocator('#sealed');
        await dialog(frame).getByRole('combobox', { name: 'Language' }).selectOption('ja');
        await dialog(frame).getByText('The words in 日本語 could not be loaded').waitFor();
        expect(await codeField(frame).inputValue()).toMatch(
          /lang=ja" title="Indo-Pacific Tensions Map, 6 January 2026"/,
        );
      });
    });
  });
});
