import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { familyOf, type EventRecord } from '../../src/core/event.ts';
import { groupByDay } from '../../src/core/list/group-by-day.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel, viewAt } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { badge, detail, focusedName, laneIds, listedIds, moveTo, parameter, rows } from './parts.ts';

const model = readBuiltModel();
const expectedIds = (search: string) =>
  groupByDay(viewAt(model, search).view.listed).flatMap(({ events }) => events.map(({ id }) => id));
const side = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const list = (page: Page) => page.locator('tension-list section');
const everything = (page: Page) => page.getByRole('button', { name: 'Everything between China and Japan' });
const between = (event: EventRecord) =>
  [...event.actors].some((id) => id === 'CN' || id === 'JP') &&
  [...event.actors, ...event.to, ...event.against].includes('CN') &&
  [...event.actors, ...event.to, ...event.against].includes('JP');

describe('two sides', () => {
  it('are chosen one after the other; "everyone" gives them up', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await side(page, 'Between').selectOption('Japan');
      expect(parameter(page, 'pair')).toBeNull();
      await side(page, 'and (the other side)').selectOption('China');
      await expect.poll(() => parameter(page, 'pair')).toBe('CN-JP');
      await expect.poll(() => listedIds(page)).toEqual(expectedIds('?pair=CN-JP'));
      const lanes = await laneIds(page);
      expect(lanes.length).toBeGreaterThan(0);
      expect(lanes.filter((lane) => !/^(?:CN[>=]JP|JP[>=]CN):/.test(lane))).toEqual([]);
      // The side that was chosen first stays first.
      expect(await side(page, 'Between').inputValue()).toBe('JP');
      await side(page, 'and (the other side)').selectOption('everyone');
      await expect.poll(() => parameter(page, 'pair')).toBeNull();
      expect(await side(page, 'Between').inputValue()).toBe('');
      expect(await side(page, 'and (the other side)').count()).toBe(0);
    });
  });

  it('come from an address, are reckoned up to the playhead, and one press leaves them', async () => {
    await withPage({ path: '?pair=JP-CN&t=2025-12-02', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const words = await list(page).innerText();
      expect(words).toContain('Only between China and Japan.');
      const acts = model.events.filter(
        (event) => !event.background && event.confidence !== 'low' && event.partOf === null && between(event),
      );
      const since = acts.filter(({ start }) => start >= '2025-10-01' && start.slice(0, 10) <= '2025-12-02');
      const count = (types: readonly string[]) =>
        since.filter(({ type, span }) => types.includes(type) && (span === 'instant' || familyOf(type) === 'contact'))
          .length;
      expect(words).toContain(
        `Since 1 October: ${count(['call', 'meeting'])} meetings and calls, ${count(['statement', 'protest'])} statements and protests, `,
      );
      expect(words).toMatch(/ 5 measures in force, /);
      expect(await findAccessFaults(page)).toEqual([]);
      await moveTo(page, '2025-10-08');
      await expect.poll(() => list(page).innerText()).not.toContain('measures in force');
      await list(page).getByRole('button', { name: 'Show all pairs' }).click();
      await expect.poll(() => parameter(page, 'pair')).toBeNull();
      await expect.poll(() => focusedName(page)).toMatch(/^h2 .*8 October 2025/);
    });
  });

  it('are offered by a lane of theirs', async () => {
    await withPage({ reducedMotion: 'reduce', width: 390, height: 844, hasTouch: true }, async (page) => {
      await ready(page, 'static');
      await badge(page, 'CN>JP:statement').tap();
      await everything(page).tap();
      await expect.poll(() => parameter(page, 'pair')).toBe('CN-JP');
      await expect.poll(() => listedIds(page)).toEqual(expectedIds('?pair=CN-JP'));
      await expect.poll(() => focusedName(page)).toMatch(/^h2 /);
    });
  });

  it('are offered by an act of theirs, in a frame too, where the list comes up', async () => {
    await withPage(
      { path: '?embed&event=2026-01-06-cn-jp-dual-use-ban', width: 360, height: 640, reducedMotion: 'reduce' },
      async (page) => {
        await ready(page, 'static');
        await everything(page).click();
        await expect.poll(() => parameter(page, 'pair')).toBe('CN-JP');
        await expect.poll(() => detail(page).count()).toBe(0);
        await list(page).getByText('Only between China and Japan.').waitFor();
        expect(await findAccessFaults(page)).toEqual([]);
      },
    );
  });

  it('are not offered by an act among several', async () => {
    const many = model.events.find(({ actors, to, background }) => !background && actors.length + to.length > 2)!;
    await withPage({ path: `?event=${many.id}` }, async (page) => {
      await ready(page, 'static');
      await detail(page).waitFor();
      expect(await page.getByRole('button', { name: /^Everything between/ }).count()).toBe(0);
    });
  });
});

describe('the day before', () => {
  const drill = '2025-12-29-cn-tw-justice-mission';

  it('is compared in a line that names what is new and what has ended, and lists it on a press', async () => {
    await withPage({ path: '?t=2025-11-26', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const { started, ended } = viewAt(model, '?t=2025-11-26').view.changes;
      const line = list(page).getByRole('button', { name: /^Since the day before/ });
      expect((await line.innerText()).trim()).toBe(
        `Since the day before: ${started.length} new, ${ended.length} ended`,
      );
      await line.click();
      expect(await listedIds(page)).toEqual([...started, ...ended].map(({ id }) => id));
      await list(page).getByRole('heading', { name: 'Ended' }).waitFor();
      await list(page).getByRole('button', { name: 'Show all acts' }).click();
      await expect.poll(() => listedIds(page)).toEqual(expectedIds('?t=2025-11-26'));
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });

  it('tells the end of a drill, and of nothing else, on the day after it', async () => {
    await withPage({ path: '?t=2026-01-01' }, async (page) => {
      await ready(page, 'static');
      await list(page).getByRole('button', { name: 'Since the day before: 1 ended' }).click();
      expect(await listedIds(page)).toEqual([drill]);
    });
  });

  it('is not spoken of where nothing has changed, nor on the first day covered', async () => {
    await withPage({ path: '?t=2025-10-01' }, async (page) => {
      await ready(page, 'static');
      expect(await rows(page).count()).toBeGreaterThanOrEqual(0);
      expect(await list(page).getByText('Since the day before').count()).toBe(0);
      await moveTo(page, '2025-11-30');
      await expect.poll(() => list(page).innerText()).toContain('30 November 2025');
      expect(await list(page).getByText('Since the day before').count()).toBe(0);
    });
  });
});
