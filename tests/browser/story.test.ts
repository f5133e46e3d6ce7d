import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withArticle, writeArticle } from './article.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, siteAddress, withPage } from './harness.ts';
import { boxesOf, dayOf, detail, focusedName, frames, mapFrame, parameter, playheadDay } from './parts.ts';
import { replaceIndex } from './tampering.ts';

const CALL = readBuiltModel().stories.get('the-call');
if (CALL === undefined) throw new Error('story.test: the built page has no story the-call');
const { steps } = CALL;
const TEXTS = JSON.parse(readFileSync('data/stories/the-call.json', 'utf8')) as { steps: { text: { en: string } }[] };
const LAST = steps.length;
/** Title of a step, counted from 1. */
const titleOf = (step: number): string => steps[step - 1]?.title.en ?? '';

/** Its words: they come by a script behind the index. */
const textOf = (step: number): string => TEXTS.steps[step - 1]?.text.en ?? '';

const area = (page: Page): Locator => page.getByRole('region', { name: 'Story: The call' });
const entry = (page: Page, name = 'Story: The call'): Locator => page.getByRole('button', { name, exact: true });
const next = (page: Page): Locator => page.getByRole('button', { name: 'Next step' });
const announced = (page: Page): Promise<string> => area(page).getByRole('status').innerText();

/** Waits until a step is told, heading, announcement and address in one. */
async function expectStep(page: Page, step: number): Promise<void> {
  await area(page)
    .getByRole('heading', { name: titleOf(step), exact: true })
    .waitFor();
  expect(await area(page).getByRole('heading').count()).toBe(1);
  expect(await announced(page)).toBe(`Step ${String(step)} of ${String(LAST)}: ${titleOf(step)}`);
}

/** A finger's stroke over the words, to the left (on) or to the right (back). */
async function swipe(page: Page, direction: 'left' | 'right'): Promise<void> {
  const box = (await area(page).getByRole('heading').boundingBox())!;
  const y = box.y + box.height + 20;
  const [from, to] = direction === 'left' ? [300, 80] : [80, 300];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (let i = 1; i <= 5; i++) await touch('touchMove', from + ((to - from) * i) / 5);
  await touch('touchEnd', to);
  await session.detach();
}

describe('the story of the call', () => {
  it('is read from end to end by the keyboard: Enter on one button, or the arrow keys', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await entry(page).focus();
      await page.keyboard.press('Enter');
      await expectStep(page, 1);
      for (let step = 2; step <= LAST; step++) {
        expect(await focusedName(page)).toMatch(/^button Next step/);
        await page.keyboard.press('Enter');
        await expectStep(page, step);
        expect(await playheadDay(page)).toBe(dayOf(steps[step - 1]?.t ?? ''));
      }
      // At the end the button stays and leads nowhere.
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await frames(page);
      await expectStep(page, LAST);
      for (let step = LAST - 1; step >= 1; step--) {
        await page.keyboard.press('ArrowLeft');
        await expectStep(page, step);
      }
    });
  });

  it('is read from end to end by swipe on a phone, and lets a stroke downward scroll', async () => {
    const options = {
      path: '?story=the-call',
      width: 390,
      height: 844,
      hasTouch: true,
      reducedMotion: 'reduce' as const,
    };
    await withPage(options, async (page) => {
      await ready(page, 'static');
      for (let step = 2; step <= LAST; step++) {
        await swipe(page, 'left');
        await expectStep(page, step);
      }
      await swipe(page, 'right');
      await expectStep(page, LAST - 1);
      expect(
        await area(page)
          .locator('> *')
          .first()
          .evaluate((p) => getComputedStyle(p.parentElement!).touchAction),
      ).toBe('pan-y');
    });
  });

  it('is opened at any step by its dot, each a target of 24 px or more', async () => {
    await withPage({ path: '?story=the-call', width: 390, height: 844, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const dots = area(page).getByRole('button', { name: /^Step \d/ });
      expect(await dots.count()).toBe(LAST);
      for (const { name, width, height } of await boxesOf(area(page).getByRole('button'))) {
        expect(Math.min(width, height), name).toBeGreaterThanOrEqual(24);
      }
      await dots.nth(6).click();
      await expectStep(page, 7);
      expect(await area(page).locator('[aria-current="step"]').getAttribute('aria-label')).toBe(await announced(page));
    });
  });

  it('can be left at any step and taken up again there, with the picture as it stood', async () => {
    await withPage({ path: '?story=the-call&step=5', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const day = await playheadDay(page);
      await page.getByRole('button', { name: 'Leave the story' }).focus();
      await page.keyboard.press('Enter');
      const again = entry(page, 'Continue the story (step 5)');
      await again.waitFor();
      expect(await focusedName(page)).toMatch(/^button Continue the story/);
      expect(await playheadDay(page)).toBe(day);
      await expect.poll(() => parameter(page, 'story')).toBeNull();
      expect(parameter(page, 'pair')).toBe('CN-JP');
      await page.keyboard.press('Enter');
      await expectStep(page, 5);
      expect(await focusedName(page)).toMatch(/^button Next step/);
    });
  });

  it('stands in the address with what the reader moved, and follows a hash', async () => {
    await withPage({ path: '?story=the-call&step=4&types=call', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await expectStep(page, 4);
      await expect(page.getByRole('button', { name: 'Clear filters' }).waitFor()).resolves.toBeUndefined();
      await next(page).click();
      await expectStep(page, 5);
      await expect.poll(() => new URL(page.url()).search).toBe('?story=the-call&step=5');
      await page.evaluate(() => (location.hash = 'step=8'));
      await expectStep(page, 8);
      await page.evaluate(() => (location.hash = 'story=the-call&step=2'));
      await expectStep(page, 2);
      await expect.poll(() => new URL(page.url()).hash).toBe('');
    });
  });

  it.each([
    ['story=no-such-story', 'story', 'no-such-story', null],
    ['story=the-call&step=40', 'step', '40', LAST],
  ])('tells of a bad link in the list of problems: %s', async (search, field, value, step) => {
    await withPage({ path: `?${search}`, expected: [/ stands\.$/] }, async (page) => {
      await ready(page, 'static');
      if (step !== null) await expectStep(page, step);
      await page.getByText('Show the problem').click();
      const cells = page.getByRole('row').filter({ hasText: value }).getByRole('cell');
      expect((await cells.allInnerTexts()).slice(0, 3)).toEqual(['link', field, value]);
      expect(await page.getByRole('button', { name: 'Load again' }).count()).toBe(0);
    });
  });
});

describe('the room of a story', () => {
  it.each([
    [1024, 768, ''],
    [390, 844, '&lang=ja'],
    [360, 640, '&embed'],
    [320, 480, '&embed'],
  ])('is the same at every step, so that the map stands still: %i × %i %s', async (width, height, more) => {
    await withPage({ path: `?story=the-call${more}`, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const first = await mapFrame(page).boundingBox();
      for (let step = 2; step <= LAST; step++) {
        await page.getByRole('button', { name: /^(Next step|次へ)$/ }).click();
        await frames(page);
        expect(await mapFrame(page).boundingBox(), `step ${String(step)}`).toEqual(first);
      }
      const seen = Math.min(height, first!.y + first!.height) - first!.y;
      expect(seen).toBeGreaterThanOrEqual(more.includes('embed') ? height * 0.2 : 300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

  it.each([
    [390, 844, ''],
    [360, 640, '&embed'],
  ])('covers nothing by the act that it lights, which a press opens: %i × %i %s', async (width, height, more) => {
    const path = `?story=the-call&step=4${more}`;
    await withPage({ path, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await next(page).click();
      await expectStep(page, 5);
      expect(await page.getByRole('button', { name: 'Back to the map' }).count()).toBe(0);
      const lit = page.locator('button[data-lane="CN>JP:sanction"]');
      expect(await focusedName(page)).toMatch(/^button Next step/);
      await lit.click();
      await expect.poll(async () => (await detail(page).boundingBox())?.y ?? Infinity).toBeLessThan(height - 60);
    });
  });

  it('shows the act in the reading column of a wide page, and leaves the focus where it is', async () => {
    await withPage({ path: '?story=the-call&step=4', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await next(page).click();
      await detail(page).getByRole('heading', { name: 'China halts Japanese seafood imports again' }).waitFor();
      expect(await focusedName(page)).toMatch(/^button Next step/);
    });
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    const path = `?story=the-call&step=7&theme=${theme}`;
    await withPage({ path, width: 390, height: 844, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });

  it('keeps titles and steps where its texts cannot be had, says so, and asks again with the next step', async () => {
    let isThere = false;
    const options = {
      path: '?story=the-call',
      reducedMotion: 'reduce' as const,
      expected: [/Failed to load resource/],
      prepare: async (context: BrowserContext) =>
        void (await context.route(/\/data\/stories-/, (route) =>
          isThere ? route.fallback() : route.fulfill({ status: 404 }),
        )),
    };
    await withPage(options, async (page) => {
      await ready(page, 'static');
      await expectStep(page, 1);
      await area(page).getByText('The summary and sources could not be loaded.').first().waitFor();
      isThere = true;
      await next(page).click();
      await expectStep(page, 2);
      await area(page).getByText(textOf(2)).waitFor();
    });
  });

  it('is told in a sandboxed frame that allows scripts alone', async () => {
    const path = '?embed&story=the-call&step=9';
    const frameTag = `<iframe title="Map" sandbox="allow-scripts" src="${siteAddress(path)}" width="360" height="640"></iframe>`;
    await withArticle({ '/': writeArticle(frameTag, '') }, { width: 400, height: 700 }, async (page) => {
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { name: titleOf(9) }).waitFor();
      await frame.getByRole('button', { name: 'Next step' }).click();
      await frame.getByRole('heading', { name: titleOf(10) }).waitFor();
    });
  });
});

describe('stories as data', () => {
  const second = (steps: readonly unknown[]) => ({ title: { en: 'Another tale', ja: '別の話' }, steps });
  const step = {
    title: { en: 'One', ja: '一' },
    text: { en: 'Words.', ja: '言葉。' },
    t: '2026-01-06',
    sources: [{ url: 'https://example.org/', publisher: 'Example' }],
  };

  it('takes a second story from a file alone, and lists what is wrong with it', async () => {
    await withPage(
      {
        path: '?story=tale',
        reducedMotion: 'reduce',
        prepare: (context) =>
          replaceIndex(context, (index) => {
            const file = second([step, { ...step, event: 'no-such-act' }, { ...step, t: '2026-02-24' }]);
            index['stories'] = [...(index['stories'] as unknown[]), { id: 'tale', file }];
          }),
      },
      async (page) => {
        await ready(page, 'static');
        const tale = page.getByRole('region', { name: 'Story: Another tale' });
        await tale.getByText(/^1 of 2/).waitFor();
        await next(page).click();
        expect(await playheadDay(page)).toBe(dayOf('2026-02-24'));
        await page.getByText('Show the problem').click();
        await page.getByRole('cell', { name: 'stories/tale step 2' }).waitFor();
        await page.getByRole('button', { name: 'Leave the story' }).click();
        await entry(page).click();
        await expectStep(page, 1);
      },
    );
  });
});
