import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/core/event.ts';
import { groupByDay } from '../../src/core/list/group-by-day.ts';
import { readBuiltModel, viewAt } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { badges, laneIds, listedIds, moveTo, parameter, rows } from './parts.ts';

const model = readBuiltModel();
const legend = (page: Page) => page.getByRole('region', { name: 'Legend and filters' });
const typeButton = (page: Page, type: string) => legend(page).locator(`button[data-type="${type}"]`);
const actorButton = (page: Page, name: string) =>
  legend(page)
    .getByRole('list', { name: 'Actors' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
const countIn = (text: string | null) => Number(/(\d+)\s*$/.exec(text ?? '')?.[1]);

/** The list that the core makes of an address. */
const expectedIds = (search: string) =>
  groupByDay(viewAt(model, search).view.listed).flatMap(({ events }) => events.map(({ id }) => id));

describe('the legend', () => {
  it('names all thirteen types with the counts of the playhead, which agree with the list', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      for (const date of ['2025-11-25', '2026-01-06', '2025-10-28']) {
        await moveTo(page, date);
        const { view } = viewAt(model, `?t=${date}`);
        await expect.poll(() => listedIds(page)).toEqual(expectedIds(`?t=${date}`));
        // By brute force over the rows that the list shows: parts of a listed whole are not counted twice.
        const listed = view.listed.filter((event) => !event.background);
        for (const type of EVENT_TYPES) {
          const acts = listed.filter((event) => event.type === type);
          const among = new Set(acts.map(({ id }) => id));
          const count = acts.filter(({ partOf }) => partOf === null || !among.has(partOf)).length;
          expect([type, countIn(await typeButton(page, type).textContent())]).toEqual([type, count]);
        }
        expect(listed.length).toBeGreaterThan(0);
      }
    });
  });

  it('shows one type, then two, then all again', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await typeButton(page, 'call').click();
      await expect.poll(() => parameter(page, 'types')).toBe('call');
      expect(await typeButton(page, 'call').getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => listedIds(page)).toEqual(expectedIds('?types=call'));
      expect((await laneIds(page)).every((lane) => /:(?:call|contact|\*)$/.test(lane))).toBe(true);
      await typeButton(page, 'sanction').click();
      await expect.poll(() => parameter(page, 'types')).toBe('call,sanction');
      await expect.poll(() => listedIds(page)).toEqual(expectedIds('?types=call,sanction'));
      await legend(page).getByRole('button', { name: 'Clear filters' }).click();
      await expect.poll(() => parameter(page, 'types')).toBeNull();
      await expect.poll(() => listedIds(page)).toEqual(expectedIds(''));
      expect(await legend(page).getByRole('button', { name: 'Clear filters' }).count()).toBe(0);
    });
  });

  it('shows only what involves an actor', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await actorButton(page, 'Taiwan').click();
      await expect.poll(() => parameter(page, 'actors')).toBe('TW');
      const expected = expectedIds('?actors=TW');
      expect(expected.length).toBeGreaterThan(0);
      await expect.poll(() => listedIds(page)).toEqual(expected);
      for (const id of expected) {
        const event = model.byId.get(id)!;
        expect([...event.actors, ...event.to, ...event.against]).toContain('TW');
      }
      expect(countIn(await actorButton(page, 'Taiwan').textContent())).toBe(
        expected.filter((id) => !model.byId.get(id)!.background).length,
      );
    });
  });

  it('shows low confidence only where it is asked for', async () => {
    const low = model.events.find(({ confidence, background }) => confidence === 'low' && !background)!;
    const date = low.start.slice(0, 10);
    await withPage({ path: `?t=${date}` }, async (page) => {
      await ready(page, 'static');
      expect(await listedIds(page)).not.toContain(low.id);
      await legend(page).getByRole('combobox', { name: 'Show' }).selectOption('low');
      await expect.poll(() => listedIds(page)).toContain(low.id);
      await expect.poll(() => parameter(page, 'confidence')).toBe('low');
    });
  });

  it('brings all acts forward, and back', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const worded = () => badges(page).evaluateAll((all) => all.filter((one) => one.textContent.trim() !== '').length);
      const before = await worded();
      await legend(page).getByRole('button', { name: 'All acts' }).click();
      await expect.poll(() => parameter(page, 'lanes')).toBe('all');
      await expect.poll(worded).toBeGreaterThan(before);
      await legend(page).getByRole('button', { name: 'All acts' }).click();
      await expect.poll(worded).toBe(before);
    });
  });
});

describe('a pair', () => {
  it('shows only what passes between the two, either way, and can be given up', async () => {
    await withPage({ path: '?pair=JP-CN', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const expected = expectedIds('?pair=CN-JP');
      expect(expected.length).toBeGreaterThan(3);
      expect(await listedIds(page)).toEqual(expected);
      const lanes = await laneIds(page);
      expect(lanes.length).toBeGreaterThan(0);
      expect(lanes.filter((lane) => !/^(?:CN[>=]JP|JP[>=]CN):/.test(lane))).toEqual([]);
      await legend(page).getByRole('combobox', { name: 'Between' }).selectOption('everyone');
      await expect.poll(() => rows(page).count()).toBeGreaterThan(expected.length);
    });
  });
});

describe('filters that leave nothing', () => {
  it('are told apart from an empty day, in the headline and the list', async () => {
    await withPage({ path: '?t=2025-11-25&types=arms&actors=EU' }, async (page) => {
      await ready(page, 'static');
      expect(await rows(page).count()).toBe(0);
      await page.getByText('No act within the filters is active on this day.').first().waitFor();
      expect(await badges(page).count()).toBe(0);
    });
  });

  it('do not hide an act that a link names, which says what it overrides', async () => {
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban&types=call' }, async (page) => {
      await ready(page, 'static');
      await page.getByText('Shown although the filter of types hides it.').waitFor();
    });
  });
});
