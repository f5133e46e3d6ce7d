import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventStartMs } from '../../src/core/dataset/force.ts';
import { msToDay } from '../../src/core/time/day.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import {
  badges,
  dayOf,
  frames,
  headline,
  headlineDate,
  parameter,
  periodEnd,
  playhead,
  playheadDay,
  rows,
} from './parts.ts';

const NOV_25 = dayOf('2025-11-25');

/** Days on which an act starts that the page shows by default, in order. */
const startDays = [
  ...new Set(
    readBuiltModel()
      .events.filter((event) => !event.background && event.confidence !== 'low')
      .map((event) => msToDay(eventStartMs(event))),
  ),
].sort((a, b) => a - b);

async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: value ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

describe('the playhead', () => {
  it('follows the mouse, and the page follows it', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const box = (await playhead(page).boundingBox())!;
      const [min = NaN, max = NaN] = await playhead(page).evaluate((input: HTMLInputElement) => [
        +input.min,
        +input.max,
      ]);
      // The thumb is 24 px wide and stays within the track.
      const xOf = (day: number) => box.x + 12 + ((day - min) / (max - min)) * (box.width - 24);
      const y = box.y + box.height / 2;
      await page.mouse.move(xOf(NOV_25), y);
      await page.mouse.down();
      const target = dayOf('2026-01-06');
      await page.mouse.move(xOf(target), y, { steps: 8 });
      await expect.poll(async () => Math.abs((await playheadDay(page)) - target)).toBeLessThanOrEqual(1);
      expect(await playhead(page).getAttribute('aria-valuetext')).toMatch(/January 2026/);
      expect(await headlineDate(page).textContent()).toMatch(/January 2026/);
      await page.mouse.up();
      await expect.poll(() => parameter(page, 't')).toMatch(/^2026-01-0[567]$/);
    });
  });

  it('jumps to where the plot is pressed', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const box = (await playhead(page).boundingBox())!;
      await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
      await expect.poll(() => playheadDay(page)).toBeGreaterThan(NOV_25 + 100);
    });
  });

  it('is moved by a day, a week, or to the ends of the period by keys', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await playhead(page).focus();
      const press = async (key: string) => {
        await page.keyboard.press(key);
        return playheadDay(page);
      };
      expect(await press('ArrowRight')).toBe(NOV_25 + 1);
      expect(await press('ArrowLeft')).toBe(NOV_25);
      expect(await press('PageUp')).toBe(NOV_25 + 7);
      expect(await press('PageDown')).toBe(NOV_25);
      expect(await press('Home')).toBe(dayOf('2025-10-01'));
      expect(await press('ArrowLeft')).toBe(dayOf('2025-10-01'));
      expect(await press('End')).toBe(dayOf('2026-07-04'));
      await expect.poll(() => parameter(page, 't')).toBe('2026-07-04');
    });
  });

  it('tells its date and the number of acts in words', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await playhead(page).focus();
      await expect
        .poll(() => playhead(page).getAttribute('aria-valuetext'))
        .toMatch(/^25 November 2025, \d+ acts active$/);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => playhead(page).getAttribute('aria-valuetext')).toMatch(/^26 November 2025, /);
    });
    await withPage({ path: '?lang=ja' }, async (page) => {
      await ready(page, 'static');
      expect(await playhead(page).getAttribute('aria-valuetext')).toMatch(/^2025年11月25日、.*件$/);
    });
  });

  it('steps to the next and the previous day on which an act starts', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const at = startDays.findIndex((day) => day > NOV_25);
      for (const expected of startDays.slice(at, at + 3)) {
        await page.getByRole('button', { name: 'Next act' }).click();
        await expect.poll(() => playheadDay(page)).toBe(expected);
      }
      for (const expected of startDays.slice(at - 2, at + 2).reverse()) {
        await page.getByRole('button', { name: 'Previous act' }).click();
        await expect.poll(() => playheadDay(page)).toBe(expected);
      }
    });
  });
});

describe('playing', () => {
  it('advances, stops while the page is hidden, and goes on when it is seen again', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await playhead(page).focus();
      await page.keyboard.press(' ');
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      await expect.poll(() => playheadDay(page)).toBeGreaterThan(NOV_25);
      await setHidden(page, true);
      const stopped = await playheadDay(page);
      // Two seconds of frames, in which two days a second would have been four.
      await frames(page, 120);
      expect(await playheadDay(page)).toBe(stopped);
      await setHidden(page, false);
      await expect.poll(() => playheadDay(page)).toBeGreaterThan(stopped);
      await page.keyboard.press(' ');
      await page.getByRole('button', { name: 'Play' }).waitFor();
      const paused = await playheadDay(page);
      await frames(page, 60);
      expect(await playheadDay(page)).toBe(paused);
    });
  });

  it('goes as fast as asked', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '8 days/s' });
      await page.getByRole('button', { name: 'Play' }).click();
      // Measured in the page by its own clock; a frame that takes longer than 100 ms is not made up for.
      const { days, seconds } = await playhead(page).evaluate(async (input: HTMLInputElement) => {
        let last = performance.now();
        let counted = 0;
        const from = input.valueAsNumber;
        while (input.valueAsNumber < from + 16) {
          await new Promise((done) => requestAnimationFrame(done));
          const now = performance.now();
          counted += Math.min(100, now - last);
          last = now;
        }
        return { days: input.valueAsNumber - from, seconds: counted / 1000 };
      });
      expect(days / seconds).toBeGreaterThan(6.5);
      expect(days / seconds).toBeLessThan(9.5);
    });
  });

  it('adds nothing to the history', async () => {
    await withPage({ path: '?play=1' }, async (page) => {
      await ready(page, 'static');
      const before = await page.evaluate(() => history.length);
      await expect.poll(() => playheadDay(page)).toBeGreaterThan(NOV_25 + 2);
      await page.getByRole('button', { name: 'Pause' }).click();
      await expect.poll(() => parameter(page, 't')).not.toBeNull();
      expect(parameter(page, 'play')).toBeNull();
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });

  it('stops at the end of the period', async () => {
    await withPage({ path: '?t=2026-07-02&play=1' }, async (page) => {
      await ready(page, 'static');
      await page.getByRole('button', { name: 'Play' }).waitFor();
      expect(await playheadDay(page)).toBe(dayOf('2026-07-04'));
    });
  });
});

describe('the period', () => {
  it('is moved by keys at both ends, and takes the playhead along', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await periodEnd(page, 'from').focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => parameter(page, 'from')).toBe('2025-10-02');
      expect(await playhead(page).getAttribute('min')).toBe(String(dayOf('2025-10-02')));
      expect(await periodEnd(page, 'from').getAttribute('aria-valuetext')).toBe('2 October 2025');
      await periodEnd(page, 'to').focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => parameter(page, 'to')).toBe('2026-07-03');
      await page.keyboard.press('Home');
      // The end stops at the start; the playhead is clamped between them.
      await expect.poll(() => periodEnd(page, 'to').inputValue()).toBe(String(dayOf('2025-10-02')));
      expect(await playheadDay(page)).toBe(dayOf('2025-10-02'));
    });
  });
});

describe('behind the end of the data', () => {
  it('says so in words, on the map, the timeline and in the list, and draws nothing', async () => {
    await withPage({ path: '?to=2026-08-31&t=2026-08-15' }, async (page) => {
      await ready(page, 'static');
      expect(await headline(page).textContent()).toMatch(/no data after 4 July 2026/i);
      await page.locator('tension-list').getByText('No data after 4 July 2026').waitFor();
      await page
        .locator('tension-timeline')
        .getByText(/no data after 4 July 2026/i)
        .first()
        .waitFor();
      expect(await badges(page).count()).toBe(0);
      expect(await rows(page).count()).toBe(0);
    });
  });
});

describe('reduced motion', () => {
  it('makes a jump instant', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.getByRole('button', { name: 'Next act' }).click();
      await frames(page);
      const picture = () =>
        page
          .locator('tension-arcs svg, tension-timeline svg')
          .evaluateAll((all) => all.map((svg) => svg.innerHTML).join());
      const first = await picture();
      expect(await page.evaluate(() => document.getAnimations().map((animation) => animation.playState))).toEqual([]);
      await frames(page, 20);
      expect(await picture()).toBe(first);
    });
  });

  it('makes a link that plays a still', async () => {
    await withPage({ path: '?play=1', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await frames(page, 60);
      expect(await playheadDay(page)).toBe(NOV_25);
      await page.getByRole('button', { name: 'Play' }).waitFor();
    });
  });
});
