import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChain } from '../../src/core/chain/find-chain.ts';
import { eventStartMs } from '../../src/core/dataset/force.ts';
import { msToDay } from '../../src/core/time/day.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { boxesOf, detail, focusedName, parameter, playheadDay } from './parts.ts';

const model = readBuiltModel();
const START = '2025-11-14-cn-jp-travel-advisory';
const REMARK = '2025-11-07-jp-cn-survival-remark';
const chainOf = (id: string) => findChain(id, model)!;

const steps = (page: Page) => detail(page).getByRole('list', { name: 'Response chain' }).getByRole('button');
const walkButton = (page: Page, way: 'Next' | 'Previous') =>
  detail(page).getByRole('button', { name: `${way} in the chain` });

async function expectStep(page: Page, id: string, place: string): Promise<void> {
  await detail(page).getByText(place, { exact: true }).waitFor();
  await expect.poll(() => parameter(page, 'event')).toBe(id);
  const current = detail(page).locator('[aria-current="step"]');
  expect(await current.getAttribute('data-event-id')).toBe(id);
  expect(await detail(page).getByRole('heading', { level: 2 }).textContent()).toContain(model.byId.get(id)!.title);
  const day = msToDay(eventStartMs(model.byId.get(id)!));
  if (day >= msToDay(Date.parse('2025-10-01T12:00+09:00'))) expect(await playheadDay(page)).toBe(day);
}

describe.each([
  [1440, 900, ''],
  [390, 844, ''],
  [360, 640, '&embed'],
])('the response chain at %i × %i %s', (width, height, more) => {
  it('is walked by keyboard from end to end; the focus stays, address and clock follow', async () => {
    await withPage({ path: `?event=${START}${more}`, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const { steps: acts, at } = chainOf(START);
      const place = (i: number) => `Step ${String(i + 1)} of ${String(acts.length)}`;
      await expectStep(page, START, place(at));
      expect(await findAccessFaults(page)).toEqual([]);
      await walkButton(page, 'Previous').focus();
      for (let i = at - 1; i >= 0; i--) {
        await page.keyboard.press('Enter');
        await expectStep(page, acts[i]!.id, place(i));
        expect(await focusedName(page)).toBe('button Previous in the chain');
      }
      // At its end the button is still there, does nothing, and says so.
      await page.keyboard.press('Enter');
      expect(await walkButton(page, 'Previous').getAttribute('aria-disabled')).toBe('true');
      expect(await focusedName(page)).toBe('button Previous in the chain');
      await page.keyboard.press('Tab');
      for (let i = 1; i < acts.length; i++) {
        await page.keyboard.press('Enter');
        await expectStep(page, acts[i]!.id, place(i));
        expect(await focusedName(page)).toBe('button Next in the chain');
      }
      expect(await walkButton(page, 'Next').getAttribute('aria-disabled')).toBe('true');
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });

  it('keeps the walk in reach of the thumb while the act is read to its end', async () => {
    await withPage({ path: `?event=${REMARK}${more}`, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await detail(page).getByRole('link').first().waitFor();
      await detail(page)
        .getByRole('button', { name: /^Show all \d+ steps$/ })
        .scrollIntoViewIfNeeded();
      const [box] = await boxesOf(walkButton(page, 'Next'));
      expect(box!.width).toBeGreaterThanOrEqual(44);
      expect(box!.height).toBeGreaterThanOrEqual(44);
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y + box!.height).toBeLessThanOrEqual(height);
      // It lies over nothing else: what is pressed there is the button.
      await walkButton(page, 'Next').click();
      await expectStep(page, chainOf(REMARK).steps[1]!.id, `Step 2 of ${String(chainOf(REMARK).steps.length)}`);
      // And the next act is read from its top.
      await expect
        .poll(async () => (await boxesOf(detail(page).getByRole('heading', { level: 2 })))[0]!.y)
        .toBeGreaterThanOrEqual(box!.y);
    });
  });
});

describe('the list of the steps', () => {
  it('tells of each on whose word it hangs together with which', async () => {
    await withPage({ path: `?event=${START}`, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const { steps: acts, links } = chainOf(START);
      await expect.poll(() => steps(page).count()).toBe(acts.length);
      const shown = (await steps(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
      acts.forEach((act, i) => {
        expect(shown[i]).toContain(`${String(i + 1)} ${act.title}`);
        for (const { cause, basis } of links.filter(({ effect }) => effect === act.id)) {
          const number = String(acts.findIndex(({ id }) => id === cause) + 1);
          const words = { stated: 'as the actor says', reported: 'as the media read it', ended: '' }[basis];
          expect(shown[i]).toContain(basis === 'ended' ? `ended ${number}` : `answers ${number}, ${words}`);
        }
      });
    });
  });

  it('folds a long chain, shows all of it on demand, and keeps it while a branch is read', async () => {
    await withPage({ path: `?event=${REMARK}`, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const { length } = chainOf(REMARK).steps;
      expect(length).toBeGreaterThan(20);
      await expect.poll(() => steps(page).count()).toBe(8);
      await detail(page)
        .getByRole('button', { name: `Show all ${String(length)} steps` })
        .click();
      await expect.poll(() => steps(page).count()).toBe(length);
      const branch = chainOf(START).steps.at(-1)!;
      await detail(page).locator(`ol [data-event-id="${branch.id}"]`).click();
      // A step that is pressed opens like any act: its title has the focus.
      await expect.poll(() => focusedName(page)).toContain(branch.title);
      await expect.poll(() => steps(page).count()).toBe(length);
      await detail(page).getByRole('button', { name: 'Show only the chain of this act' }).click();
      const own = chainOf(branch.id);
      await expectStep(page, branch.id, `Step ${String(own.at + 1)} of ${String(own.steps.length)}`);
      expect(await steps(page).count()).toBe(own.steps.length);
    });
  });

  it('is not there for an act that stands alone', async () => {
    const alone = model.events.find((event) => !event.background && findChain(event.id, model) === null)!;
    await withPage({ path: `?event=${alone.id}`, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await detail(page).waitFor();
      expect(await steps(page).count()).toBe(0);
      expect(await walkButton(page, 'Next').count()).toBe(0);
    });
  });
});
