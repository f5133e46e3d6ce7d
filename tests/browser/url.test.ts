import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, ready, siteAddress, withPage, type OpenPage } from './harness.ts';
import {
  badges,
  dayOf,
  detail,
  headline,
  laneIds,
  listedIds,
  mapFrame,
  moveTo,
  parameter,
  periodEnd,
  playhead,
  playheadDay,
} from './parts.ts';

const ID = '2026-01-06-cn-jp-dual-use-ban';

/** What each parameter must bring about. */
const EFFECTS: readonly (readonly [search: string, effect: (page: Page) => Promise<void>])[] = [
  ['?embed', async (page) => expect(await page.getByRole('button', { name: 'Legend' }).count()).toBe(1)],
  ['?t=2026-01-06', async (page) => expect(await playheadDay(page)).toBe(dayOf('2026-01-06'))],
  ['?t=2026-01-06T09:30:00%2B09:00', async (page) => expect(await playheadDay(page)).toBe(dayOf('2026-01-06'))],
  [
    '?from=2025-11-01',
    async (page) => expect(await periodEnd(page, 'from').inputValue()).toBe(String(dayOf('2025-11-01'))),
  ],
  [
    '?to=2025-12-31',
    async (page) => expect(await periodEnd(page, 'to').inputValue()).toBe(String(dayOf('2025-12-31'))),
  ],
  [
    '?from=earliest&to=latest',
    async (page) => expect(await playhead(page).getAttribute('max')).toBe(String(dayOf('2026-07-04'))),
  ],
  // The playhead is clamped to the period.
  ['?t=2026-05-01&to=2025-12-31', async (page) => expect(await playheadDay(page)).toBe(dayOf('2025-12-31'))],
  ['?trail=1', async (page) => expect((await listedIds(page)).length).toBeLessThan(20)],
  ['?trail=all', async (page) => expect((await listedIds(page)).length).toBeGreaterThan(40)],
  [`?event=${ID}`, (page) => detail(page).waitFor()],
  ['?types=call', async (page) => expect((await listedIds(page)).length).toBeLessThan(6)],
  ['?actors=TW', async (page) => expect((await listedIds(page)).length).toBeGreaterThan(0)],
  ['?pair=CN-JP', async (page) => expect(await laneIds(page)).toContain('CN>JP:sanction')],
  [
    '?lanes=all',
    async (page) =>
      expect(await page.getByRole('button', { name: 'All acts', pressed: true }).count()).toBeGreaterThan(0),
  ],
  [
    '?confidence=low',
    async (page) => expect(await page.getByRole('combobox', { name: 'Show' }).inputValue()).toBe('low'),
  ],
  [
    '?confidence=high',
    async (page) => expect(await page.getByRole('combobox', { name: 'Show' }).inputValue()).toBe('high'),
  ],
  ['?map=5/35/139', async (page) => expect(await page.locator('button[data-actor="CN"]').count()).toBe(1)],
  ['?lang=ja', async (page) => expect(await page.locator('html').getAttribute('lang')).toBe('ja')],
  ['?theme=dark', async (page) => expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')],
  ['?hide=header', async (page) => expect(await headline(page).count()).toBe(0)],
  [
    '?hide=filters',
    async (page) => expect(await page.getByRole('region', { name: 'Legend and filters' }).count()).toBe(0),
  ],
  ['?hide=list', async (page) => expect(await page.locator('tension-list').count()).toBe(0)],
  ['?hide=timeline', async (page) => expect(await playhead(page).count()).toBe(0)],
  [
    '?hide=credit',
    async (page) => {
      expect(await page.getByText('Land and borders: Natural Earth').count()).toBe(0);
      await page
        .getByText(/imply no view on sovereignty/)
        .first()
        .waitFor();
    },
  ],
  ['?play=1', (page) => page.getByRole('button', { name: 'Pause' }).waitFor()],
];

describe('a parameter of the address', () => {
  let opened: OpenPage;
  const said: string[] = [];
  const warning = /The defaults? stands?\./;

  // One page for all addresses: each is a visit of its own.
  beforeAll(async () => {
    opened = await openPage({ expected: [warning] });
    opened.page.on('console', (message) => {
      if (message.type() === 'warning' && warning.test(message.text())) said.push(message.text());
    });
  });
  afterAll(() => opened.close());

  async function visit(path: string): Promise<Page> {
    said.length = 0;
    await opened.page.goto(siteAddress(path));
    await ready(opened.page, 'static');
    await mapFrame(opened.page).waitFor();
    return opened.page;
  }

  it.each(EFFECTS)('%s shows its effect', async (path, effect) => {
    const page = await visit(path);
    if (!path.includes('hide') && !path.includes('to=2025') && !path.includes('types'))
      await badges(page).first().waitFor();
    await effect(page);
    expect(said).toEqual([]);
  });

  it.each([
    't=2026-02-30',
    't=yesterday',
    'from=2024-13-01',
    'to=never',
    'trail=-3',
    'event=no-such-event',
    'types=call,telepathy',
    'actors=ZZ',
    'pair=CN-CN',
    'lanes=some',
    'confidence=total',
    'map=99/0/0',
    'lang=tlh',
    'theme=plaid',
    'hide=everything',
    'play=maybe',
    'from=2026-02-01&to=2025-11-01',
  ])('falls back with exactly one warning: %s', async (search) => {
    const page = await visit(`?${search}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(search.split('=')[0]);
    expect(await playheadDay(page)).toBe(dayOf('2025-11-25'));
    expect(await periodEnd(page, 'from').inputValue()).toBe(String(dayOf('2025-10-01')));
    await badges(page).first().waitFor();
  });
});

describe('the address', () => {
  it('mirrors what the reader does, without a word on what is as by default, and leads back to it', async () => {
    await withPage({ path: '?utm_source=paper&t=2025-12-30&x=%2B', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.locator('button[data-type="sanction"]').click();
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
      await moveTo(page, '2026-01-06');
      await expect
        .poll(() => new URL(page.url()).search)
        .toBe('?utm_source=paper&t=2026-01-06&x=%2B&types=sanction&theme=dark');
      const seen = async () => [await listedIds(page), await headline(page).textContent()];
      // The list follows the playhead at a pace.
      await expect.poll(async () => (await listedIds(page))[0]).toBe('2026-01-06-cn-jp-dual-use-ban');
      const before = await seen();
      await page.reload();
      await ready(page, 'static');
      await expect.poll(seen).toEqual(before);
      expect(new URL(page.url()).search).toBe('?utm_source=paper&t=2026-01-06&x=%2B&types=sanction&theme=dark');
    });
  });

  it('forgets the date where it is the default again', async () => {
    await withPage({ path: '?t=2026-01-06' }, async (page) => {
      await ready(page, 'static');
      await moveTo(page, '2025-11-25');
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });
  });

  it('can move a page that is already open, by its hash', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await page.evaluate((id) => (location.hash = `event=${id}`), ID);
      await detail(page).waitFor();
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2026-01-06'));
      await page.evaluate(() => (location.hash = 't=2025-10-30'));
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-10-30'));
      // The newest wins; what the reader does next is newer than both.
      await moveTo(page, '2025-12-01');
      await expect.poll(() => parameter(page, 't')).toBe('2025-12-01');
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  it('leads back and forward between hashes', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await page.evaluate(() => (location.hash = 't=2025-10-30'));
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-10-30'));
      await page.evaluate(() => (location.hash = 't=2025-12-30'));
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-12-30'));
      await page.goBack();
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-10-30'));
      await page.goForward();
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-12-30'));
    });
  });

  it('starts from the hash where both name a date', async () => {
    await withPage({ path: '?t=2025-12-30#t=2025-10-30' }, async (page) => {
      await ready(page, 'static');
      expect(await playheadDay(page)).toBe(dayOf('2025-10-30'));
    });
  });
});
