import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { EventCollection } from '../../src/core/export/geojson.ts';
import { readCsv } from '../fixtures/read-csv.ts';
import { findAccessFaults } from './axe.ts';
import { ready, withPage } from './harness.ts';
import { focusedName, frames, listedIds } from './parts.ts';
import { breakFile } from './tampering.ts';

const data = JSON.parse(readFileSync('data/events.json', 'utf8')) as {
  readonly version: string;
  readonly events: readonly { readonly id: string; readonly citations: readonly { readonly url: string }[] }[];
};

const opener = (page: Page): Locator => page.getByRole('button', { name: 'Download', exact: true });

/** Presses a line of the open menu and reads the file that comes. */
async function save(page: Page, name: RegExp): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), content: await readDownload(download) };
}

async function readDownload(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A vector picture, as the browser's own XML reader has it. */
interface ReadSvg {
  /** Message of what is not well-formed; null for a good file. */
  readonly fault: string | null;
  readonly lanes: readonly string[];
  /** How many lanes step back behind those that are selected. */
  readonly faint: number;
  /** Territories under the lanes, and the lines that part them. */
  readonly land: readonly string[];
  readonly text: string;
  readonly fills: readonly string[];
  readonly font: string | null;
}

function readSvg(page: Page, content: Buffer): Promise<ReadSvg> {
  return page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const outlines = [...root.querySelectorAll('[data-lane]')].map((lane) => lane.querySelectorAll('path')[1]);
    return {
      fault: root.querySelector('parsererror')?.textContent ?? null,
      lanes: outlines.map((path) => path?.getAttribute('d') ?? '').sort(),
      faint: root.querySelectorAll('[data-lane][opacity]').length,
      land: [...root.querySelectorAll('#land path')].map((path) => path.getAttribute('fill') ?? ''),
      text: root.textContent,
      fills: [...root.querySelectorAll('[fill]')].map((element) => element.getAttribute('fill') ?? ''),
      font: root.getAttribute('font-family'),
    };
  }, content.toString('utf8'));
}

/** Outlines of the lanes on the screen. */
function outlines(page: Page): Promise<string[]> {
  const lanes = page.locator('tension-arcs path.lane:not(.leaving)');
  return lanes.evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').sort());
}

/** Lanes of the screen: their outline and colour. */
function coloredLanes(page: Page): Promise<{ readonly d: string; readonly color: readonly number[] }[]> {
  return page.locator('tension-arcs path.lane').evaluateAll((paths) =>
    paths.map((path) => ({
      d: path.getAttribute('d') ?? '',
      color: (getComputedStyle(path).fill.match(/\d+/g) ?? []).map(Number),
    })),
  );
}

/** Points along the middle of a lane, from its outline: a ribbon of two cubic sides. Px of the map. */
function middlePoints(d: string): (readonly [x: number, y: number])[] {
  const [ribbon = ''] = d.split('Z');
  const n = (ribbon.match(/-?[\d.]+/g) ?? []).map(Number);
  // The other side runs back: its points are in the opposite order.
  const control = (i: number, axis: 0 | 1) => (n[2 * i + axis]! + n[2 * (7 - i) + axis]!) / 2;
  return Array.from({ length: 33 }, (_, step) => {
    const t = 0.1 + step / 40;
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * control(0, axis) +
      3 * (1 - t) ** 2 * t * control(1, axis) +
      3 * (1 - t) * t ** 2 * control(2, axis) +
      t ** 3 * control(3, axis);
    return [at(0), at(1)] as const;
  });
}

describe('the downloads', () => {
  it('write the picture in view as vectors and as pixels: the lanes of the screen, in the colours of its theme', async () => {
    await withPage({ path: '?t=2025-11-25', reducedMotion: 'reduce', colorScheme: 'dark' }, async (page) => {
      await ready(page, 'static');
      await opener(page).click();
      const first = await save(page, /SVG/);
      expect(first.name).toBe('tensions-2025-11-25.svg');
      const svg = await readSvg(page, first.content);
      expect(svg.fault).toBeNull();
      expect(svg.lanes.length).toBeGreaterThan(15);
      expect(svg.lanes).toEqual(await outlines(page));
      expect(svg.text).toMatch(/Tuesday, 25 November 2025.*Trump phoned Takaichi.*Data version/);
      expect(svg.text).toContain(data.version);
      expect(svg.fills.filter((fill) => !/^(#[\da-f]{3,8}|none)$/i.test(fill))).toEqual([]);
      expect(svg.fills).toContain('#10161d');
      expect(svg.font).toContain('sans-serif');
      // The world's land, the three territories in view, borders and coasts.
      expect(new Set(svg.land).size).toBe(5);

      const { name, content } = await save(page, /PNG/);
      expect(name).toBe('tensions-2025-11-25.png');
      const picture = PNG.sync.read(content);
      const [, width = NaN, height = NaN, top = NaN] = /width="(\d+)" height="(\d+)".*translate\(0 (\d+)\)/
        .exec(first.content.toString('utf8'))!
        .map(Number);
      expect([picture.width, picture.height]).toEqual([2 * width, 2 * height]);
      for (const { d, color } of await coloredLanes(page)) {
        const points = middlePoints(d).filter(
          ([x, y]) => x > 0 && y > 0 && x < picture.width / 2 && y + top < picture.height / 2,
        );
        const own = points.filter(([x, y]) => {
          const at = 4 * (Math.floor(2 * (y + top)) * picture.width + Math.floor(2 * x));
          return color.every((channel, i) => Math.abs(channel - (picture.data[at + i] ?? NaN)) < 24);
        });
        // The rest lies under badges, names and other lanes.
        expect(own.length / points.length, d).toBeGreaterThan(0.2);
      }
    });
  });

  it('follow what is selected and filtered, on the globe with its land', async () => {
    const path = '?event=2025-11-21-tw-jp-food-curbs-lifted&confidence=high&projection=globe';
    await withPage({ path, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await opener(page).click();
      const { lanes, faint, land } = await readSvg(page, (await save(page, /SVG/)).content);
      const { lanes: again } = await readSvg(page, (await save(page, /SVG/)).content);
      expect(lanes).toEqual(await outlines(page));
      expect(again).toEqual(lanes);
      expect(land.length).toBeGreaterThan(5);
      // The others step back, as they do on the screen.
      const back = await page.locator('tension-arcs path.lane:not(.forward)').count();
      expect([faint, back < lanes.length]).toEqual([back, true]);
    });
  });

  it('write the acts of the list as table and map data, readable back, and a citation of the view', async () => {
    const prepare = (context: { grantPermissions(names: string[]): Promise<void> }) =>
      context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await withPage({ path: '?t=2026-01-06&pair=CN-JP', prepare }, async (page) => {
      await ready(page, 'static');
      await opener(page).click();
      expect(await findAccessFaults(page)).toEqual([]);
      const ids = await listedIds(page);
      expect(ids.length).toBeGreaterThan(5);
      const csv = await save(page, /CSV/);
      expect(csv.name).toBe('tensions-2026-01-06.csv');
      const read = readCsv(csv.content.toString('utf8'));
      expect(read.map(({ event }) => event.id).sort()).toEqual([...ids].sort());
      for (const { event, details } of read) {
        const { citations } = data.events.find(({ id }) => id === event.id)!;
        expect(details?.citations.map(({ url }) => url)).toEqual(citations.map(({ url }) => url));
      }
      const geo = JSON.parse((await save(page, /GeoJSON/)).content.toString('utf8')) as EventCollection;
      expect(geo.features.map(({ id }) => id)).toEqual(read.map(({ event }) => event.id));
      expect(geo.features.every(({ when }) => when.start !== '')).toBe(true);

      await page.getByRole('button', { name: 'Copy citation' }).click();
      await page.getByRole('button', { name: 'Citation copied' }).waitFor();
      const citation = await page.evaluate(() => navigator.clipboard.readText());
      expect(citation).toMatch(
        /^Indo-Pacific Tensions Map, picture of 6 January 2026, data version \S+\. \S+ \(accessed /,
      );
      expect(citation).toContain(data.version);
      expect(citation).toContain(page.url());
      // Escape closes the menu alone, and the focus is back.
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /CSV/ }).waitFor({ state: 'detached' });
      expect(await focusedName(page)).toMatch(/^button Download/);
      // By keyboard alone: open, walk in, walk out.
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /CSV/ }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toMatch(/PNG|SVG/);
      await page.getByRole('combobox', { name: 'Language' }).focus();
      await page.getByRole('button', { name: /CSV/ }).waitFor({ state: 'detached' });
    });
  });

  it('say so when they cannot be loaded, and come at the next press', async () => {
    let heal = async () => {};
    await withPage(
      {
        expected: [/Failed to load resource/],
        prepare: async (context) => {
          heal = await breakFile(context, /\/assets\/export-/, { status: 404 });
        },
      },
      async (page) => {
        await ready(page, 'static');
        await opener(page).click();
        await page.getByText('Not loaded. Try again.').waitFor();
        await heal();
        await opener(page).click();
        await opener(page).click();
        await page.getByRole('button', { name: /GeoJSON/ }).waitFor();
      },
    );
  });
});

describe('the page on paper', () => {
  it('is the map at the playhead, the legend, and the acts with all their citations; then the page is as before', async () => {
    await withPage({ path: '?t=2025-12-30', colorScheme: 'dark', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const [before, address] = [await outlines(page), page.url()];
      const ids = await listedIds(page);
      const paper = page.locator('.paper');
      // What print needs is fetched in advance: until it is there, nothing answers.
      await expect
        .poll(async () => {
          await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
          return paper.count();
        })
        .toBe(1);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 703, height: 990 });
      await paper.getByRole('heading', { name: 'Tuesday, 30 December 2025', level: 1 }).waitFor();
      await paper.getByRole('img', { name: 'Map of the Indo-Pacific' }).waitFor();
      expect(await paper.locator('[data-lane]').count()).toBeGreaterThan(5);
      expect(await paper.getByRole('region', { name: 'Legend' }).innerText()).toMatch(/Force\s*Military act \d/);
      expect(await paper.locator('footer').innerText()).toMatch(
        /sovereignty.*\n+Data version 20\S+\. Sources of each act: http/,
      );
      const shown = await paper
        .locator('li')
        .evaluateAll((acts) => acts.map((act) => act.getAttribute('data-event-id')));
      expect([...shown].sort()).toEqual([...ids].sort());
      const urls = ids.flatMap((id) => data.events.find((event) => event.id === id)!.citations.map(({ url }) => url));
      expect(urls.length).toBeGreaterThan(40);
      const printed = await paper.locator('.citation').allInnerTexts();
      expect(printed).toHaveLength(urls.length);
      for (const url of urls) expect(printed.some((citation) => citation.endsWith(url))).toBe(true);
      // Nothing of the app, no control, dark ink on light paper.
      expect(await page.locator('tension-app').isVisible()).toBe(false);
      expect(await paper.getByRole('button').count()).toBe(0);
      const [ink, sea] = await paper.evaluate((host) => {
        const rect = host.shadowRoot!.querySelector('#sea')!;
        return [getComputedStyle(host).getPropertyValue('--ink'), getComputedStyle(rect).fill];
      });
      expect([ink.trim(), sea]).toEqual(['#15202b', 'rgb(228, 235, 241)']);
      expect(await findWide(page)).toEqual([]);

      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await frames(page);
      expect(await paper.count()).toBe(0);
      await expect.poll(() => outlines(page)).toEqual(before);
      expect(page.url()).toBe(address);
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });
  });

  it('is what a print of the page has, on A4 and on Letter', async () => {
    await withPage({ path: '?t=2025-11-25' }, async (page) => {
      await ready(page, 'static');
      await expect
        .poll(() =>
          page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /export-/.test(name))),
        )
        .toBe(true);
      await frames(page);
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
        // The list with its citations: the app alone would be one page, or two.
        expect(pages).toBeGreaterThan(3);
        expect(pages).toBeLessThan(12);
      }
      expect(await page.locator('.paper').count()).toBe(0);
    });
  });
});

/** What sticks out of the paper. */
function findWide(page: Page): Promise<string[]> {
  return page
    .locator('.paper')
    .evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll('p, h1, h2, h3, li, svg.map, section')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(({ textContent }) => textContent.trim().slice(0, 40)),
    );
}
