import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { createStillProjector } from '../../src/map/still-projector.ts';
import type { Projection } from '../../src/state/state.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** Reads colours of a picture of the map at places, `[lng, lat]` in degrees. */
export interface MapPicture {
  colorAt(lng: number, lat: number): Rgb;
  /** At a point of the map's frame, CSS px from its upper left. */
  colorAtPoint(x: number, y: number): Rgb;
}

/** Takes a picture of the map at a camera that the test knows, because it stands in the address. */
export async function takeMapPicture(
  map: Locator,
  camera: { readonly zoom: number; readonly lat: number; readonly lng: number },
  projection: Projection = 'mercator',
): Promise<MapPicture> {
  const { data, width, height } = PNG.sync.read(await map.screenshot());
  const projector = createStillProjector(projection, { ...camera, width, height });
  const colorAtPoint = (x: number, y: number): Rgb => {
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
  return {
    colorAtPoint,
    colorAt(lng, lat) {
      const [x, y] = projector.project(lng, lat) ?? [Number.NaN, Number.NaN];
      if (!(x >= 0 && x < width && y >= 0 && y < height)) throw new Error(`colorAt: ${lng}, ${lat} is out of view`);
      return colorAtPoint(x, y);
    },
  };
}

/** A colour token of the page as red, green and blue. */
export async function readToken(page: Page, name: string): Promise<Rgb> {
  const text = await page.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(),
    name,
  );
  // The build writes #ffffff as #fff.
  const digits = text.length === 4 ? text.replaceAll(/[\da-f]/gi, '$&$&') : text;
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** The largest difference of a channel, 0 to 255. */
export function colorDistance(a: Rgb, b: Rgb): number {
  return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? NaN))));
}
