import { geoInterpolate } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Projector } from '../../src/core/layout/projector.ts';
import { createStillProjector } from '../../src/map/still-projector.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, releaseLiveMap, withPage } from './harness.ts';
import {
  boxesOf,
  chips,
  findOverlaps,
  focusedName,
  headlineDate,
  laneIds,
  mapFrame,
  mapRegion,
  moveTo,
  parameter,
} from './parts.ts';
import { colorDistance, readToken, takeMapPicture } from './pixels.ts';

const { actors } = readBuiltModel();
/** Behind the data's end no arc is drawn: nothing lies over sea and land. */
const BARE = 'projection=globe&to=2026-12-31&t=2026-12-01&hide=header,filters,list';
/** One lane only: the calls between Japan and the United States. */
const ONE_LANE = 'projection=globe&t=2025-11-25&types=call&pair=JP-US&hide=header,filters';

/** Without a GPU the globe draws a few frames a second, and the address waits for it. */
const SLOW = { timeout: 20_000 };
/** A page small enough for it to be drawn soon. */
const SMALL = { width: 760, height: 700, reducedMotion: 'reduce' } as const;

const globeButton = (page: Page) => page.getByRole('button', { name: 'Globe', exact: true });
const washington = (page: Page) => page.locator('button[data-actor="US"]');

/** The globe's projector at the camera that stands in the address. */
async function readProjector(page: Page, camera = parameter(page, 'map') ?? ''): Promise<Projector> {
  const [zoom = NaN, lat = NaN, lng = NaN] = camera.split('/').map(Number);
  const { width, height } = (await mapFrame(page).boundingBox())!;
  return createStillProjector('globe', { zoom, lat, lng, width: Math.round(width), height: Math.round(height) });
}

/** Positions of the capitals' dots in the frame, px. */
const readDots = (page: Page): Promise<[number, number][]> =>
  page
    .locator('circle.capital')
    .evaluateAll((all) => all.map((dot) => [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))]));

const namesOf = (page: Page): Promise<(string | null)[]> => page.locator('text.label:not(.sea)').allTextContents();

/** Where the middle of Washington's chip lies from the middle of the frame. */
async function directionOfChip(page: Page): Promise<{ dx: number; dy: number }> {
  const frame = (await mapFrame(page).boundingBox())!;
  const chip = (await washington(page).boundingBox())!;
  return {
    dx: chip.x + chip.width / 2 - frame.x - frame.width / 2,
    dy: chip.y + chip.height / 2 - frame.y - frame.height / 2,
  };
}

describe('the globe', () => {
  it('opens by the address, with three capitals and a chip, all four on demand, and the slider at work', async () => {
    await withPage({ path: '?projection=globe', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      expect(await globeButton(page).getAttribute('aria-pressed')).toBe('true');
      expect(await namesOf(page)).toEqual(expect.arrayContaining(['Beijing', 'Tokyo', 'Taipei']));
      expect(await washington(page).getAttribute('aria-label')).toMatch(/^Washington \d+ active acts/);
      const before = await laneIds(page);
      await moveTo(page, '2026-01-06');
      await expect.poll(() => headlineDate(page).textContent()).toContain('6 January 2026');
      expect(await laneIds(page)).not.toEqual(before);
      expect(await findAccessFaults(page)).toEqual([]);

      // The whole Pacific goes on being shown when the globe becomes flat.
      await page.getByRole('button', { name: 'Show the whole Pacific' }).click();
      await page.getByRole('button', { name: 'Show East Asia' }).waitFor();
      expect(await namesOf(page)).toEqual(expect.arrayContaining(['Beijing', 'Tokyo', 'Taipei', 'Washington']));
      await globeButton(page).click();
      await expect.poll(() => parameter(page, 'projection'), SLOW).toBeNull();
      await page.getByRole('button', { name: 'Show East Asia' }).waitFor();
    });
  });
});

describe('the globe’s button', () => {
  it('turns it on and off by touch and by keyboard, which stands in the address', async () => {
    await withPage({ width: 390, height: 844, hasTouch: true, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      expect(await globeButton(page).getAttribute('aria-pressed')).toBe('false');
      await globeButton(page).tap();
      await expect.poll(() => parameter(page, 'projection'), SLOW).toBe('globe');
      expect(await globeButton(page).getAttribute('aria-pressed')).toBe('true');
      await globeButton(page).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => parameter(page, 'projection'), SLOW).toBeNull();
      expect(parameter(page, 'map')).toBeNull();
    });
  });
});

describe('Washington’s chip', () => {
  // The flat live map's is pressed by the journey.
  it.each([
    ['globe', 1440, 900, 'live'],
    ['globe', 390, 844, 'static'],
    ['mercator', 1440, 900, 'static'],
  ] as const)(
    'is at the upper right, in reach of the keyboard: %s of %i × %i, %s',
    async (kind, width, height, map) => {
      const options = map === 'static' ? { withoutWebGL: true, expected: [/WebGL|GPU/i] } : {};
      const path = `?projection=${kind}`;
      await withPage({ ...options, path, width, height, reducedMotion: 'reduce' }, async (page) => {
        releaseLiveMap(page);
        await ready(page, map);
        await mapRegion(page).waitFor();
        const { dx, dy } = await directionOfChip(page);
        expect([dx > 0, dy < 0]).toEqual([true, true]);
        const all = await boxesOf(chips(page));
        const controls = await boxesOf(page.locator('tension-map .controls button'));
        expect([...findOverlaps(all), ...findOverlaps(all, controls)]).toEqual([]);
        for (let i = 0; i < 120 && !(await focusedName(page)).includes('Washington'); i++)
          await page.keyboard.press('Tab');
        expect(await focusedName(page)).toMatch(/^button Washington \d+ active acts/);
        expect(await washington(page).evaluate((chip) => getComputedStyle(chip).outlineStyle)).toBe('solid');
        await page.keyboard.press('Enter');
        await expect.poll(() => parameter(page, 'map'), SLOW).toMatch(/^[\d.]+\/38\.\d+\/-77\.\d+$/);
        await washington(page).waitFor({ state: 'detached' });
        expect(await namesOf(page)).toContain('Washington');
      });
    },
  );
});

describe('arcs on the globe', () => {
  it('are great circles', async () => {
    await withPage({ path: `?${ONE_LANE}&map=1.6/45/-175`, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const projector = await readProjector(page);
      const [tokyo, capital] = [actors.get('JP')!.seat, actors.get('US')!.seat];
      const along = geoInterpolate([tokyo.lng, tokyo.lat], [capital.lng, capital.lat]);
      const points = [0.15, 0.3, 0.45, 0.6, 0.75].map((t) => projector.project(...along(t))!);
      const path = page.locator('path.lane');
      expect(await path.count()).toBe(1);
      // The lane is a filled ribbon: on it, or at most 4 px beside it.
      const missed = await path.evaluate((node: SVGPathElement, wanted) => {
        const isOn = (x: number, y: number) => node.isPointInFill(new DOMPoint(x, y));
        const steps = [-4, -2, 0, 2, 4];
        return wanted.filter(([x, y]) => !steps.some((dx) => steps.some((dy) => isOn(x + dx, y + dy))));
      }, points);
      expect(missed).toEqual([]);
    });
  });

  it('and capitals stand where the globe shows them, none for what lies behind it', async () => {
    await withPage({ ...SMALL, path: '?projection=globe&map=1.5/20/70&lanes=all' }, async (page) => {
      await ready(page, 'live');
      const projector = await readProjector(page);
      const seats = [...actors.values()].flatMap(({ seat }) => projector.project(seat.lng, seat.lat) ?? []);
      const dots = await readDots(page);
      expect(dots.length).toBeGreaterThan(2);
      for (const [x, y] of dots) {
        const near = seats.some((value, i) => i % 2 === 0 && Math.hypot(value - x, (seats[i + 1] ?? NaN) - y) < 1);
        expect(near, `a dot at ${x}, ${y}`).toBe(true);
      }
      expect(projector.project(-77, 38.9)).toBeNull();
      expect(await washington(page).count()).toBe(1);
    });
  });

  it('stay with the earth while it is dragged', async () => {
    await withPage({ ...SMALL, path: `?${ONE_LANE}&map=2.5/35/150` }, async (page) => {
      await ready(page, 'live');
      const frame = (await mapFrame(page).boundingBox())!;
      const [before] = await readDots(page);
      const [x, y] = [frame.x + before![0] + 40, frame.y + before![1] + 60];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 1; step <= 3; step++) {
        await page.mouse.move(x + 30 * step, y + 8 * step);
        // What was near the pointer stays about where it was from it.
        await expect
          .poll(async () => {
            const [[dotX, dotY] = [NaN, NaN]] = await readDots(page);
            return Math.hypot(dotX - before![0] - 30 * step, dotY - before![1] - 8 * step) < 12;
          }, SLOW)
          .toBe(true);
      }
      await page.mouse.up();
      await expect.poll(() => parameter(page, 'map'), SLOW).not.toBe('2.5/35/150');
      const moved = parameter(page, 'map');
      const projector = await readProjector(page, moved ?? '');
      const { seat } = actors.get('JP')!;
      await expect
        .poll(async () => {
          const [[dotX, dotY] = [NaN, NaN]] = await readDots(page);
          const [wantX, wantY] = projector.project(seat.lng, seat.lat) ?? [NaN, NaN];
          return Math.hypot(dotX - wantX, dotY - wantY) < 1;
        }, SLOW)
        .toBe(true);
    });
  });
});

describe('the base map on the globe', () => {
  const CASES: readonly (readonly [string, readonly (readonly [token: string, lng: number, lat: number])[]])[] = [
    [
      '1.4/30/140',
      [
        ['--sea', 165, 10],
        ['--land', 103, 47],
        ['--tint-jp', 138.4, 36.2],
        ['--tint-cn', 90, 36],
        ['--tint-us', -153, 65],
      ],
    ],
    [
      '5.6/24/121',
      [
        ['--sea', 123.4, 24.6],
        ['--tint-tw', 121, 23.8],
        ['--tint-cn', 118, 25.8],
      ],
    ],
    [
      '8/24/121',
      [
        ['--sea', 122, 24],
        ['--tint-tw', 121.1, 24.2],
      ],
    ],
  ];

  it.each(CASES)('is drawn where the projector says, at %s', async (camera, places) => {
    await withPage({ ...SMALL, path: `?${BARE}&map=${camera}` }, async (page) => {
      await ready(page, 'live');
      const [zoom = NaN, lat = NaN, lng = NaN] = camera.split('/').map(Number);
      const picture = await takeMapPicture(mapFrame(page), { zoom, lat, lng }, 'globe');
      for (const [token, placeLng, placeLat] of places) {
        const got = picture.colorAt(placeLng, placeLat);
        const distance = colorDistance(got, await readToken(page, token));
        expect(distance, `${token} at ${placeLng}, ${placeLat}: got ${got.join(' ')}`).toBeLessThanOrEqual(3);
      }
    });
  });

  it('is a ball of sea on the page’s paper, to the pixel', async () => {
    await withPage({ ...SMALL, path: `?${BARE}&map=1/-20/-140&theme=dark` }, async (page) => {
      await ready(page, 'live');
      const projector = await readProjector(page);
      const { width, height } = (await mapFrame(page).boundingBox())!;
      const picture = await takeMapPicture(mapFrame(page), { zoom: 1, lat: -20, lng: -140 }, 'globe');
      const [sea, paper] = [await readToken(page, '--sea'), await readToken(page, '--paper')];
      const { limb } = projector.globe!;
      const at = (far: number, turn: number) =>
        picture.colorAtPoint(width / 2 + far * Math.cos(turn), height / 2 + far * Math.sin(turn));
      expect(limb).toBeLessThan(Math.min(width, height) / 2 - 5);
      // West, and south-west, of the open Pacific: no land at the limb.
      for (const turn of [Math.PI, (3 * Math.PI) / 4]) {
        expect(colorDistance(at(limb - 4, turn), sea)).toBeLessThanOrEqual(3);
        expect(colorDistance(at(limb + 4, turn), paper)).toBeLessThanOrEqual(3);
      }
      for (const [x, y] of [
        [4, 4],
        [width - 5, 4],
        [4, height - 40],
      ] as const)
        expect(colorDistance(picture.colorAtPoint(x, y), paper)).toBeLessThanOrEqual(3);
    });
  });
});
