import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { ready, withPage } from '../browser/harness.ts';
import type { VisualCase } from './cases.ts';

const HERE = import.meta.dirname;

/** The share of pixels that may differ between two machines' rendering of the same letters. */
export const TOLERANCE = 0.002;

/** Pictures that must be alike before one counts as at rest, and how many are taken at most. */
const MOST_TRIES = 20;

/** True where the pictures are made anew and nothing is compared. */
export const isUpdating = process.env['UPDATE_VISUAL'] === '1';

/** Takes the picture of a case, its map up and at rest, without motion. */
export async function takePicture({ path, width, height, colorScheme, map }: VisualCase): Promise<Buffer> {
  let picture: Buffer | undefined;
  await withPage({ path, width, height, colorScheme, reducedMotion: 'reduce' }, async (page) => {
    await ready(page, map);
    picture = await takeAtRest(page);
  });
  if (!picture) throw new Error('takePicture: the page closed before its picture was taken');
  return picture;
}

/** The picture of a page that is open, once nothing in it moves any more. */
export async function takeAtRest(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  let last = await shoot(page);
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    const next = await shoot(page);
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`takeAtRest: the page still moves after ${String(MOST_TRIES)} pictures`);
}

async function shoot(page: Page): Promise<Buffer> {
  // Two frames: what a change asked for has been drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** Writes the expected picture of a case. */
export function updateExpected(name: string, picture: Buffer): void {
  write('expected', name, picture);
}

/**
 * The share of pixels (0 to 1) in which a picture differs from the expected one. Where it is over the tolerance, the
 * picture and the difference are left in `actual/` and `diff/`.
 * @throws in words when there is no expected picture, or one of another size.
 */
export function compareWithExpected(name: string, picture: Buffer): number {
  for (const folder of ['actual', 'diff']) rmSync(join(HERE, folder, `${name}.png`), { force: true });
  const path = join(HERE, 'expected', `${name}.png`);
  if (!existsSync(path)) {
    write('actual', name, picture);
    throw new Error(`No expected picture of ${name}: look at tests/visual/actual, then npm run visual:update`);
  }
  return compare(name, picture, readFileSync(path));
}

function compare(name: string, picture: Buffer, expectedPicture: Buffer): number {
  const [actual, expected] = [PNG.sync.read(picture), PNG.sync.read(expectedPicture)];
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) {
    write('actual', name, picture);
    throw new Error(`${name}: got ${actual.width}×${actual.height}, expected ${width}×${height}`);
  }
  const diff = new PNG({ width, height });
  const share = pixelmatch(actual.data, expected.data, diff.data, width, height, { threshold: 0.1 }) / (width * height);
  if (share > TOLERANCE) {
    write('actual', name, picture);
    write('diff', name, PNG.sync.write(diff));
  }
  return share;
}

function write(folder: string, name: string, picture: Buffer): void {
  mkdirSync(join(HERE, folder), { recursive: true });
  writeFileSync(join(HERE, folder, `${name}.png`), picture);
}
