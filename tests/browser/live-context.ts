import type { Frame, Page } from 'playwright-core';

/** Takes the context of the live map away, or gives it back; false where there is no live map. */
async function turn(page: Page, way: 'loseContext' | 'restoreContext'): Promise<boolean> {
  return page.evaluate((method) => {
    const app = document.querySelector('tension-app')?.shadowRoot;
    const map = app?.querySelector('tension-map')?.shadowRoot;
    const gl = map?.querySelector('canvas')?.getContext('webgl2');
    // A lost context has no extensions: what was got before goes on working.
    const kept = globalThis as { keptExtension?: WEBGL_lose_context | null };
    if (method === 'loseContext') kept.keptExtension = gl?.getExtension('WEBGL_lose_context') ?? null;
    kept.keptExtension?.[method]();
    return gl?.isContextLost() === (method === 'loseContext');
  }, way);
}

/** @throws when there is no live map whose context could be lost */
export async function loseContext(page: Page): Promise<void> {
  if (!(await turn(page, 'loseContext'))) throw new Error('loseContext: got no live map, expected one');
}

/** Lets the browser restore the context, which it does in a task of its own. */
export async function restoreContext(page: Page): Promise<void> {
  await turn(page, 'restoreContext');
}

/** How many WebGL contexts the map of a page or a frame holds: one at most, none where it was given back. */
export function countContexts(page: Page | Frame): Promise<number> {
  return page
    .locator('tension-map canvas')
    .evaluateAll((all) => all.filter((canvas) => (canvas as HTMLCanvasElement).getContext('webgl2') !== null).length);
}
