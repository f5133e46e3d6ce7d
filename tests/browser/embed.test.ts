import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePages, heard, mapIn, readArticle, shown, withArticle, writeArticle } from './article.ts';
import { findAccessFaults } from './axe.ts';
import { siteAddress } from './harness.ts';

const WARNING = '2025-11-14-cn-jp-travel-advisory';
const HALT = '2025-11-19-cn-jp-seafood-ban';
const BAN = '2026-01-06-cn-jp-dual-use-ban';

const step = (page: Page, id: string) => page.locator(`[data-tensions-event="${id}"]`);
const current = (page: Page) =>
  page.locator('[aria-current="true"]').evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
const scrollTo = (page: Page, selector: string, block: ScrollLogicalPosition = 'center') =>
  page.locator(selector).evaluate((one, at) => one.scrollIntoView({ block: at }), block);

/** So high that the first map and its sentences are in view together: nothing is scrolled but by the test. */
const TALL = { width: 1280, height: 2600 };

describe('the demo article', () => {
  it('drives its maps by its sentences, and the maps mark them', async () => {
    await withArticle(await articlePages(), { ...TALL, reducedMotion: 'reduce' }, async (page) => {
      const week = await mapIn(page, 'tension-embed iframe');
      // What stands above has been read: the last of it is shown.
      await expect.poll(() => shown(week, 'event')).toBe('2025-11-24-us-cn-call');

      // Pressed, by mouse and by key.
      await step(page, WARNING).click();
      await expect.poll(() => shown(week, 'event')).toBe(WARNING);
      await week.locator('tension-headline h2').getByText('14 November 2025').waitFor();
      expect(await current(page)).toEqual([{ tensionsEvent: WARNING }]);
      expect(await week.locator('tension-detail article').count()).toBe(0);
      await step(page, HALT).press('Enter');
      await expect.poll(() => shown(week, 'event')).toBe(HALT);
      // Nothing of this took the focus into the frame.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('suspend seafood imports');

      // The reader's own choice on the map marks its sentence, or none where the article has none.
      await openFromList(week, WARNING);
      await expect.poll(() => current(page)).toEqual([{ tensionsEvent: WARNING }]);
      expect(await heard(page, 'select')).toEqual([
        { tensions: 1, type: 'select', event: WARNING, story: null, step: null },
      ]);
      await week.getByRole('button', { name: 'Back to the map' }).click();
      await expect.poll(() => current(page)).toEqual([]);
      // Who presses a sentence while an act is open stays in the article, and the act closes.
      await openFromList(week, WARNING);
      await page.getByRole('button', { name: 'wrote to the United Nations' }).click();
      await week.locator('tension-headline h2').getByText('21 November 2025').waitFor();
      await week.locator('tension-detail article').waitFor({ state: 'detached' });
      await expect.poll(() => shown(week, 'event')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('wrote to the United Nations');

      await page.setViewportSize({ ...TALL, height: 900 });
      // Scrolled: a step of a story moves its own map, with filters and camera, and a jump past several shows the last.
      const story = await mapIn(page, '#story');
      await scrollTo(page, '[data-tensions-step="4"]', 'start');
      await expect.poll(() => shown(story, 'step')).toBe('4');
      await scrollTo(page, '[data-tensions-step="10"]', 'start');
      await expect.poll(() => shown(story, 'step')).toBe('10');
      await scrollTo(page, '[data-tensions-step="5"]', 'start');
      await expect.poll(() => shown(story, 'step')).toBe('5');
      expect(await current(page)).toEqual([{ tensionsT: '2025-11-21' }, { tensionsStep: '5' }]);
      expect(shown(week, 'story')).toBeNull();

      // What is pressed stands against what scrolling has just passed.
      await page.evaluate(async () => {
        const steps = document.querySelector('.steps')!;
        steps.querySelector('[data-tensions-step="4"]')?.scrollIntoView();
        for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
        steps.querySelector<HTMLElement>('[data-tensions-step="9"]')?.click();
      });
      const told = async () =>
        (await heard(page, 'state')).map(({ view }) => (view as Record<string, unknown>)['step']);
      await expect.poll(async () => (await told()).at(-1)).toBe('9');

      // A link that names the frame moves it without loading it anew, also where the map is frozen. By the key: Chromium may
      // hand a click to a sandboxed frame where that stood before the page was scrolled.
      const after = await mapIn(page, '#after');
      await after.evaluate(() => void Object.assign(globalThis, { isSame: true }));
      await step(page, BAN).press('Enter');
      const toldEvents = async () =>
        (await heard(page, 'state')).map(({ view }) => (view as Record<string, unknown>)['event']);
      await expect.poll(toldEvents).toContain(BAN);
      expect(await after.evaluate(() => (globalThis as { isSame?: boolean }).isSame)).toBe(true);
      expect(await after.locator('input[name="from"]').getAttribute('aria-valuetext')).toContain('1 December 2025');
      expect(await heard(page, 'error')).toEqual([]);
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });

  it('moves the same map by plain links where no script of ours runs', async () => {
    const article = readArticle().replace(/<script[^]*?<\/script>/, '');
    await withArticle(await articlePages(article), { reducedMotion: 'reduce' }, async (page) => {
      await expect.poll(() => page.locator('tension-embed a').isVisible()).toBe(true);
      await scrollTo(page, '#after');
      const after = await mapIn(page, '#after');
      await page.locator(`a[href$="${BAN}"]`).press('Enter');
      await after.locator('tension-headline h2').getByText('6 January 2026').waitFor();
      await after.locator('tension-detail article').waitFor();
      await after.getByRole('button', { name: 'Back to the map' }).click();
      // A host that never answers is told that the map is there and how high it would like to be, and nothing of its reader.
      await openFromList(after, '2026-01-02-us-jp-call');
      for (const type of ['state', 'select', 'error']) expect(await heard(page, type)).toEqual([]);
      expect((await heard(page, 'ready')).length).toBeGreaterThan(0);
    });
  });
});

/** Chooses an act as a reader does: from the list in the frame's sheet. */
async function openFromList(map: Frame, id: string): Promise<void> {
  await map.getByRole('button', { name: 'List', exact: true }).click();
  await map.locator(`tension-list button[data-event-id="${id}"]`).click();
  await map.locator('tension-detail article').waitFor();
}

describe('<tension-embed>', () => {
  const src = siteAddress('index.html');

  it('makes a frame of its attributes, keeps what stands in it, and works twice, later and in a sandbox', async () => {
    const script = `<script src="${siteAddress('embed.js')}"></script>`;
    const elements = `
      <p data-tensions-t="2025-12-24">Above.</p>
      <tension-embed id="a" title="A map" src="${src}" t="2025-11-21" types="call,sanction" theme="dark" lang="ja" class="x" data-y="z">
        <a href="${src}">A map of  tensions</a>
      </tension-embed>
      <tension-embed id="b" src="javascript:alert(1)"><a href="${src}">Not a map</a></tension-embed>
      <tension-embed id="c"><a href="${src}">No address</a></tension-embed>`;
    const pages = { '/': writeArticle(elements, script + script) };
    await withArticle(pages, { reducedMotion: 'reduce' }, async (page) => {
      const a = await mapIn(page, '#a iframe');
      const frame = page.locator('#a iframe');
      for (const [name, value] of Object.entries({ title: 'A map', loading: 'lazy', referrerpolicy: 'no-referrer' }))
        expect(await frame.getAttribute(name)).toBe(value);
      await a.locator('tension-headline h2').getByText('2025年12月24日').waitFor();
      await expect
        .poll(() => [...new URL(a.url()).searchParams])
        .toEqual([
          ['embed', ''],
          ['t', '2025-12-24'],
          ['types', 'call,sanction'],
          ['theme', 'dark'],
          ['lang', 'ja'],
        ]);
      expect(await page.locator('iframe').count()).toBe(1);
      for (const id of ['b', 'c']) expect(await page.locator(`#${id} a`).isVisible()).toBe(true);
      expect(await page.evaluate(() => Object.keys(globalThis).filter((name) => /tension/i.test(name)))).toEqual([]);

      // Added later: a map in a sandbox that allows scripts alone, and a sentence before it.
      await page.evaluate((address) => {
        const section = document.createElement('section');
        const embed = document.createElement('tension-embed');
        for (const [name, value] of Object.entries({ id: 'd', src: address, sandbox: 'allow-scripts', lang: 'en' }))
          embed.setAttribute(name, value);
        const words = Object.assign(document.createElement('mark'), { textContent: 'Later.' });
        words.dataset['tensionsT'] = '2026-01-06';
        embed.append(' A map\nof tensions ');
        section.append(words, embed);
        document.body.prepend(section);
      }, src);
      const d = await mapIn(page, '#d iframe');
      expect(await page.locator('#d iframe').getAttribute('title')).toBe('A map\nof tensions');
      await page.getByRole('button', { name: 'Later.' }).press(' ');
      await d.locator('tension-headline h2').getByText('6 January 2026').waitFor();
      await expect
        .poll(() => page.locator('#d iframe').evaluate((one) => (one as HTMLElement).style.height))
        .toMatch(/px/);
      await d.getByRole('button', { name: 'Next day' }).or(d.locator('button[data-lane]').first()).first().waitFor();
      expect(await a.locator('tension-headline h2').textContent()).toContain('12月24日');
      expect(await heard(page, 'error')).toEqual([]);
    });
  });
});

describe('a frame in an article', () => {
  const say = (page: Page, message: object) =>
    page.locator('#map').evaluate((frame: HTMLIFrameElement, more) => {
      frame.contentWindow?.postMessage({ tensions: 1, ...more }, '*');
    }, message);
  const isPlaying = async (page: Page) => {
    await say(page, { type: 'get' });
    return (await heard(page, 'state')).at(-1)?.['playing'];
  };

  /** Presses a link that moves the open map by its hash, and waits until the map has taken it. */
  async function follow(page: Page, map: Frame, hash: string): Promise<void> {
    await expect.poll(() => new URL(map.url()).hash).toBe('');
    const taken = page.waitForEvent('console', (message) => message.text().includes('“nowhere”'));
    await page.locator('a').evaluate((link: HTMLAnchorElement, url) => (link.href = url), map.url() + hash);
    await page.locator('a').click();
    await taken;
    await expect.poll(() => new URL(map.url()).hash).toBe('');
  }

  it('plays and pauses as it is told, but not for a reader who wants less motion, and goes nowhere by a link to nowhere', async () => {
    const body = `<iframe id="map" name="map" src="${siteAddress('?embed&t=2025-11-25')}" title="Map"></iframe>
      <a href="" target="map">Nowhere</a>`;
    const options = {
      reducedMotion: 'no-preference',
      expected: [/: got “nowhere”, expected/],
    } as const;
    await withArticle({ '/': writeArticle(body) }, options, async (page) => {
      const map = await mapIn(page, '#map');
      await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
      await say(page, { type: 'play' });
      await expect.poll(() => isPlaying(page)).toBe(true);
      await say(page, { type: 'pause', id: 'stop' });
      await expect
        .poll(async () => (await heard(page, 'state')).findLast(({ id }) => id === 'stop')?.['playing'])
        .toBe(false);

      await openFromList(map, WARNING);
      await expect.poll(() => shown(map, 'event')).toBe(WARNING);
      await follow(page, map, '#event=nowhere');
      expect(shown(map, 'event')).toBe(WARNING);
      expect(await map.locator('tension-detail article').count()).toBe(1);
      await map.getByRole('button', { name: 'Back to the map' }).click();
      await map.locator('button[data-lane="CN>JP:advisory"]').click();
      const rows = map.locator('tension-list button[data-event-id]');
      await expect.poll(() => rows.count()).toBe(2);
      await expect.poll(() => shown(map, 'event')).toBeNull();
      await follow(page, map, '#story=nowhere');
      expect(await rows.count()).toBe(2);

      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      await mapIn(page, '#map');
      await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
      await say(page, { type: 'play', id: 7 });
      await expect
        .poll(() => heard(page, 'error'))
        .toEqual([{ tensions: 1, type: 'error', id: 7, reason: 'the reader has asked for less motion' }]);
      expect(await isPlaying(page)).toBe(false);
    });
  });
});
