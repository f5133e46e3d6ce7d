import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/core/search/find-matches.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { detail, focusedName, parameter, playhead, playheadDay, dayOf } from './parts.ts';

const model = readBuiltModel();
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const opener = (page: Page) => page.getByRole('button', { name: 'Search' });
const matches = (page: Page) => page.locator('tension-search button[data-event-id]');
const matchIds = (page: Page) =>
  matches(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-event-id') ?? ''));
const idsFor = (query: string) => findMatches(model, query).map(({ id }) => id);

describe('the search', () => {
  it('opens by its key, shows what matches, walks it by arrows, opens one by Enter', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.keyboard.press('/');
      await expect.poll(() => focusedName(page)).toMatch(/^input Search/);
      await page.keyboard.type('trump takaichi');
      const expected = idsFor('trump takaichi');
      expect(expected.length).toBeGreaterThan(8);
      await expect.poll(() => matchIds(page)).toEqual(expected.slice(0, 8));
      await page.getByText(`${expected.length} acts found`).waitFor();
      await page.getByText(`and ${expected.length - 8} more`).waitFor();
      expect(await findAccessFaults(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focusedName(page)).toContain(expected[1]!);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focusedName(page)).toMatch(/^input Search/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => parameter(page, 'event')).toBe(expected[0]);
      await detail(page).waitFor();
      // The matches step aside, what was typed stays.
      await expect.poll(() => matches(page).count()).toBe(0);
      expect(await field(page).inputValue()).toBe('trump takaichi');
    });
  });

  it('opens the first match by Enter while typing, and types a slash as a slash', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.keyboard.press('/');
      await field(page).pressSequentially('senkaku/dia');
      expect(await field(page).inputValue()).toBe('senkaku/dia');
      const [first] = idsFor('senkaku/dia');
      await expect.poll(async () => (await matchIds(page))[0]).toBe(first);
      await page.keyboard.press('Enter');
      await expect.poll(() => parameter(page, 'event')).toBe(first);
    });
  });

  it('closes and clears by Escape, gives the focus back, and leaves an open act open', async () => {
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await opener(page).click();
      await field(page).fill('no such words');
      await page.getByText('No act found').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => field(page).count()).toBe(0);
      await expect.poll(() => focusedName(page)).toBe('button Search');
      expect(await detail(page).count()).toBe(1);
      await page.keyboard.press('/');
      expect(await field(page).inputValue()).toBe('');
    });
  });

  it('leaves the key to who chooses or reads a dialog', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await page.getByRole('combobox', { name: 'Language' }).focus();
      await page.keyboard.press('/');
      await page.getByRole('button', { name: 'About', exact: true }).click();
      await page.keyboard.press('/');
      expect(await field(page).count()).toBe(0);
      await page.keyboard.press('Escape');
      await playhead(page).focus();
      await page.keyboard.press('/');
      await field(page).waitFor();
    });
  });

  it('widens the period to a match outside of it, and moves the playhead there', async () => {
    await withPage({ path: '?from=2025-11-01&to=2025-11-30', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const ban = '2026-01-06-cn-jp-dual-use-ban';
      await page.keyboard.press('/');
      await field(page).fill(model.byId.get(ban)!.title);
      await matches(page).first().click();
      await expect.poll(() => parameter(page, 'event')).toBe(ban);
      await expect.poll(() => parameter(page, 'to')).toBe('2026-01-06');
      expect(parameter(page, 'from')).toBe('2025-11-01');
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
    });
  });

  it.each([
    [390, 844, ''],
    [360, 640, '?embed'],
  ])('works by taps in %i × %i %s', async (width, height, path) => {
    await withPage({ path, width, height, hasTouch: true, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await opener(page).tap();
      await field(page).fill('busan');
      const [first] = idsFor('busan');
      await expect.poll(() => matchIds(page)).toEqual(idsFor('busan').slice(0, 8));
      expect(await findAccessFaults(page)).toEqual([]);
      const { x, y, width: wide, height: high } = (await matches(page).first().boundingBox())!;
      expect([x >= 0, y >= 0, x + wide <= width, y + high <= height, high >= 44]).toEqual(Array(5).fill(true));
      await matches(page).first().tap();
      await expect.poll(() => parameter(page, 'event')).toBe(first);
      await detail(page).waitFor();
      await page.getByRole('search').getByRole('button', { name: 'Close' }).tap();
      await expect.poll(() => field(page).count()).toBe(0);
      expect(await detail(page).count()).toBe(1);
    });
  });
});
