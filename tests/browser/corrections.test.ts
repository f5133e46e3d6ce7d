import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAccessFaults } from './axe.ts';
import { ready, withPage } from './harness.ts';
import { giveHistory, VERSION, type OtherHistory } from './other-history.ts';
import { detail, focusedName, parameter, rows } from './parts.ts';
import { breakFile, recordRequests } from './tampering.ts';

const CALL = '2025-11-25-us-jp-call';
const XI_CALL = '2025-11-24-us-cn-call';
const GONE = 'China says something that it did not say';
/** Nothing of this was ever in the data. */
const HISTORY: OtherHistory = {
  version: '2026-11-20.1',
  date: '2026-11-20',
  added: [CALL, '2025-11-24-us-cn-beijing-invitation'],
  amended: [XI_CALL],
  withdrawn: { id: '2025-11-23-cn-jp-gone', title: GONE },
  corrections: [
    {
      date: '2026-11-22',
      event: XI_CALL,
      kind: 'amended',
      what: { en: 'The call lasted about an hour.', ja: '会談は約1時間。' },
      why: { en: 'The map had said half an hour.', ja: '以前は30分としていた。' },
    },
    {
      date: '2026-11-22',
      event: '2025-11-23-cn-jp-gone',
      kind: 'withdrawn',
      what: { en: 'It is no longer listed.', ja: '掲載を取りやめた。' },
      why: { en: 'No report bears it out.', ja: '裏づける報道がない。' },
    },
  ],
};

const note = (page: Page) => page.locator('tension-since');
const toggle = (page: Page, name: string) => note(page).getByRole('button', { name });
const row = (page: Page, id: string) => rows(page).and(page.locator(`[data-event-id="${id}"]`));
const metaOf = async (page: Page, id: string) => (await row(page, id).innerText()).replaceAll(/\s+/g, ' ');
const prepare = (context: Parameters<typeof giveHistory>[0]) => giveHistory(context, HISTORY);

describe('what has changed since a version', () => {
  it('is a quiet line on the page that opens a list, marks the acts, leads to each with its reason, and closes', async () => {
    await withPage({ path: `?since=${HISTORY.version}`, reducedMotion: 'reduce', prepare }, async (page) => {
      await ready(page, 'static');
      const line = toggle(page, 'Since data version 2026-11-20.1 (20 November 2026): 2 added, 1 amended, 1 withdrawn');
      await line.waitFor();
      await expect.poll(() => metaOf(page, CALL)).toMatch(/ · added$/);
      expect(await metaOf(page, XI_CALL)).toMatch(/ · amended$/);
      expect(
        await rows(page)
          .filter({ hasText: /· (added|amended)/ })
          .count(),
      ).toBe(3);

      await line.press('Enter');
      const headings = note(page).getByRole('heading');
      expect(await headings.allInnerTexts()).toEqual(['Added', 'Amended', 'Withdrawn']);
      await note(page)
        .getByText('Withdrawn on 22 November 2026: It is no longer listed. Why: No report bears it out.')
        .waitFor();
      expect(await note(page).getByText(GONE).count()).toBe(1);
      expect(await findAccessFaults(page)).toEqual([]);
      await note(page).getByRole('button', { name: 'Trump–Xi phone call' }).focus();
      await page.keyboard.press('Escape');
      expect(await headings.count()).toBe(0);
      expect(await focusedName(page)).toMatch(/^button Since data version/);

      await line.click();
      await note(page).getByRole('button', { name: 'Trump–Xi phone call' }).click();
      await detail(page)
        .getByText('Corrected on 22 November 2026: The call lasted about an hour. Why: The map had said half an hour.')
        .waitFor();
      expect(await headings.count()).toBe(0);
      expect(await findAccessFaults(page)).toEqual([]);
      await detail(page).getByRole('button', { name: 'Close' }).click();

      await note(page).getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => parameter(page, 'since')).toBeNull();
      expect(await note(page).count()).toBe(0);
      expect(await metaOf(page, CALL)).not.toContain('added');
      expect(await focusedName(page)).toMatch(/^h2 /);
      // Under the map it can be asked for again.
      await page.getByRole('button', { name: 'Corrected on 22 November 2026' }).click();
      await line.waitFor();
      await expect.poll(() => parameter(page, 'since')).toBe(HISTORY.version);
    });
  });

  it('is told in a frame too, in Japanese, once the credit line is pressed, and costs nothing before', async () => {
    const requests: string[] = [];
    await withPage(
      {
        path: `?embed&lang=ja&event=${XI_CALL}`,
        width: 390,
        height: 640,
        reducedMotion: 'reduce',
        prepare: async (context) => {
          await prepare(context);
          await recordRequests(context, requests);
        },
      },
      async (page) => {
        await ready(page, 'static');
        await detail(page).getByText('2026年11月22日に訂正：会談は約1時間。理由：以前は30分としていた。').waitFor();
        await page.keyboard.press('Escape');
        expect(requests.filter((path) => path.includes('/since-'))).toEqual([]);
        await page.getByRole('button', { name: '2026年11月22日に訂正' }).click();
        const line = toggle(page, '版 2026-11-20.1以降：追加2件、訂正1件、取り下げ1件');
        await line.click();
        expect(await note(page).getByRole('heading').allInnerTexts()).toEqual(['追加', '訂正', '取り下げ']);
        await note(page).getByText('裏づける報道がない。').scrollIntoViewIfNeeded();
        expect(await findAccessFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
        await note(page).getByRole('button', { name: 'Trump–Xi phone call' }).click();
        await detail(page).waitFor();
        expect(await note(page).getByRole('heading').count()).toBe(0);
      },
    );
  });

  it('says of the data themselves that nothing has changed since', async () => {
    await withPage({ path: `?since=${VERSION}` }, async (page) => {
      await note(page)
        .getByText(/: nothing has changed$/)
        .waitFor();
      expect(await note(page).getByRole('button').count()).toBe(1);
      expect(await page.getByText('Corrected on').count()).toBe(0);
    });
  });

  it('falls back at an unknown version with one warning, and tells a list that does not come as a problem', async () => {
    await withPage({ path: '?since=1999-01-01.1', expected: [/^since: got “1999-01-01\.1”/] }, async (page) => {
      await ready(page, 'static');
      await page.getByText('Part of the link could not be followed; the rest is shown.').waitFor();
      expect(await note(page).count()).toBe(0);
    });
    await withPage(
      {
        path: `?since=${VERSION}`,
        expected: [/404/],
        prepare: async (context) => void (await breakFile(context, /\/assets\/since-/, { status: 404 })),
      },
      async (page) => {
        await page.getByText('Part of the link could not be followed; the rest is shown.').waitFor();
        await page.getByText('Show the problem').click();
        await page.getByRole('cell', { name: /could not be loaded/ }).waitFor();
      },
    );
  });
});
