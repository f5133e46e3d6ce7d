import type { Page } from 'playwright-core';

/** Px of one step: a brisk turn of a wheel, spread over frames as browsers do. */
const STEP_PX = 60;

/** Scrolls a page from its top to its end and back, one step in each animation frame; gives the time between frames in ms. */
export function measureScroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (stepPx) => {
    const framesMs: number[] = [];
    const end = document.documentElement.scrollHeight - innerHeight;
    scrollTo(0, 0);
    let before = await new Promise<number>((done) => requestAnimationFrame(done));
    for (let way = 0; way < 2 * end; way += stepPx) {
      scrollTo(0, way < end ? way : 2 * end - way);
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      framesMs.push(now - before);
      before = now;
    }
    return framesMs;
  }, STEP_PX);
}
