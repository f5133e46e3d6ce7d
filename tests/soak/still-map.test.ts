import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ready, releaseLiveMap, withPage, type PageOptions } from '../browser/harness.ts';
import { frames, mapFrame } from '../browser/parts.ts';
import { colorDistance } from '../browser/pixels.ts';

/** Behind the data's end no arc is drawn: nothing lies over sea and land. */
const BARE = 'to=2026-12-31&t=2026-12-01&hide=header';
const VIEWS = [
  ['East Asia', 'map=4/33/128'],
  ['the Taiwan Strait', 'map=7/24.5/119.5'],
  ['the antimeridian', 'map=3/60/180'],
  ['the whole Pacific', 'map=1.8/35/-160'],
  ['the globe’s Pacific', 'projection=globe&map=1.2/35/-160'],
  ['the globe’s East Asia', 'projection=globe&map=3/33/128'],
] as const;

async function takePicture(options: PageOptions, stand: (page: Page) => Promise<void>): Promise<PNG> {
  let picture = new PNG();
  await withPage({ ...options, reducedMotion: 'reduce' }, async (page) => {
    await stand(page);
    const over = page.locator('tension-arcs, tension-map .controls, tension-map .notes');
    await over.evaluateAll((all) => all.forEach((one) => ((one as HTMLElement).style.visibility = 'hidden')));
    await frames(page, 3);
    picture = PNG.sync.read(await mapFrame(page).screenshot());
  });
  return picture;
}

/** Share of the pixels of one picture whose colour is none of the other's within two pixels. */
function shareFarOff(of: PNG, other: PNG): number {
  const at = ({ data, width }: PNG, x: number, y: number) => {
    const i = 4 * (y * width + x);
    return [data[i]!, data[i + 1]!, data[i + 2]!] as const;
  };
  const steps = [0, -1, 1, -2, 2];
  let far = 0;
  for (let y = 2; y < of.height - 2; y++)
    for (let x = 2; x < of.width - 2; x++) {
      const color = at(of, x, y);
      if (!steps.some((dy) => steps.some((dx) => colorDistance(color, at(other, x + dx, y + dy)) <= 12))) far += 1;
    }
  return far / (of.width * of.height);
}

describe('the map without WebGL', () => {
  it.each(VIEWS)('shows %s as the live map does', async (_name, view) => {
    const path = `?${BARE}&${view}`;
    const live = await takePicture({ path }, (page) => ready(page, 'live'));
    const options = { path, withoutWebGL: true, expected: [/WebGL|GPU/i] };
    const still = await takePicture(options, async (page) => {
      const fine = page.waitForResponse(/geo\/world/, { timeout: 3000 }).catch(() => null);
      releaseLiveMap(page);
      await page.locator('canvas.still-map').waitFor();
      await fine;
      await frames(page, 10);
    });
    // Away from East Asia the page's land is coarser than two pixels: 0.8 % at Bering's strait, which is the most.
    expect(shareFarOff(still, live)).toBeLessThan(0.01);
    expect(shareFarOff(live, still)).toBeLessThan(0.02);
  });
});
