import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createMercatorProjector } from '../../src/map/mercator-projector.ts';
import { ready, withPage } from './harness.ts';
import { mapFrame, parameter } from './parts.ts';

const TOKYO_LNG = 139.74;
const WASHINGTON_LNG = -77.04;
/** One lane only: the calls between Japan and the United States. */
const ONE_LANE = 't=2025-11-25&types=call&pair=JP-US&hide=header,filters';

/** Left and right end of the one arc, in px of the map's frame, and the frame's width. */
async function readArc(page: Page): Promise<{ left: number; right: number; width: number }> {
  const frame = (await mapFrame(page).boundingBox())!;
  // Icons in buttons are drawn by paths too.
  const paths = await page.locator('tension-arcs svg[aria-hidden] path').evaluateAll((all) =>
    all
      .filter((path) => path.closest('button') === null)
      .map((path) => path.getBoundingClientRect())
      .map(({ left, right }) => ({ left, right })),
  );
  expect(paths).toHaveLength(1);
  return { left: paths[0]!.left - frame.x, right: paths[0]!.right - frame.x, width: frame.width };
}

/** Where the short way from Tokyo to Washington lies at a camera: in the copy of Tokyo nearest to the centre. */
function expectShortWay(arc: { left: number; right: number; width: number }, zoom: number, lng: number): void {
  const projector = createMercatorProjector({ zoom, lat: 0, lng, width: arc.width, height: 400 });
  const turns = [-2, -1, 0, 1, 2].map((turn) => turn * 360);
  const tokyos = turns.map((turn) => projector.project(TOKYO_LNG + turn, 35)![0]);
  // East across the Pacific: 143 degrees, not 217 the other way.
  const eastward = ((WASHINGTON_LNG - TOKYO_LNG + 360) / 360) * 512 * 2 ** zoom;
  const start = tokyos.find((x) => Math.abs(x - arc.left) < 30);
  expect(start, `the arc begins at ${arc.left}, Tokyo lies at ${tokyos.join(', ')}`).toBeDefined();
  expect(arc.right - arc.left).toBeGreaterThan(eastward * 0.4);
  expect(arc.right - arc.left).toBeLessThan(eastward + 30);
}

describe('an arc between Japan and the United States', () => {
  it.each([-170, 180, 550, -1610])('crosses the Pacific with the centre at %i°', async (lng) => {
    await withPage({ path: `?${ONE_LANE}&map=1.6/20/${lng}`, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180;
      expectShortWay(await readArc(page), 1.6, wrapped);
    });
  });

  it('still crosses it after the world was turned several times by dragging', async () => {
    await withPage({ path: `?${ONE_LANE}&map=1.6/20/-170`, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const frame = (await mapFrame(page).boundingBox())!;
      const y = frame.y + frame.height - 60;
      for (let turn = 0; turn < 4; turn++) {
        await page.mouse.move(frame.x + frame.width - 120, y);
        await page.mouse.down();
        await page.mouse.move(frame.x + frame.width / 2, y, { steps: 2 });
        await page.mouse.move(frame.x + 60, y, { steps: 2 });
        await page.mouse.up();
      }
      // At rest the address names the camera, and the arc agrees with it.
      await expect
        .poll(async () => {
          const [zoom = NaN, , lng = NaN] = (parameter(page, 'map') ?? '').split('/').map(Number);
          const arc = await readArc(page);
          try {
            expect(Math.abs(lng + 170)).toBeGreaterThan(1);
            // The centre may be several turns away: the copy of Washington or Tokyo in view is what counts.
            const before = await readArc(page);
            expect(before.left).toBeCloseTo(arc.left, 0);
            expectShortWayOrChip(arc, zoom, lng);
            return 'short';
          } catch (reason) {
            return reason instanceof Error ? reason.message : 'long';
          }
        })
        .toBe('short');
    });
  });
});

/** After a drag one end may lie out of view, behind its chip: then the arc only must not be longer than the short way. */
function expectShortWayOrChip(arc: { left: number; right: number; width: number }, zoom: number, lng: number): void {
  const eastward = ((WASHINGTON_LNG - TOKYO_LNG + 360) / 360) * 512 * 2 ** zoom;
  expect(Number.isFinite(lng)).toBe(true);
  expect(arc.right - arc.left).toBeLessThan(eastward + 30);
}
