import type { Page } from 'playwright-core';

/** How the camera is moved, one step in each animation frame. */
export type Gesture = 'pan' | 'zoom';

export interface CameraRun {
  readonly gesture: Gesture;
  /** Without arcs, badges and chips: the base map alone. */
  readonly bare: boolean;
  /** Frames that are timed. */
  readonly steps: number;
}

/**
 * Moves the map by its own gestures, there and back again, and gives the time between animation frames in ms. The page
 * must have its live map up and be at rest; the arcs are shown again at the end.
 */
export function measureCamera(page: Page, run: CameraRun): Promise<readonly number[]> {
  // Sent to the page as text: nothing from outside, and no named functions inside, which tsx would wrap in a helper.
  return page.evaluate(async ({ gesture, bare, steps }) => {
    const map = document.querySelector('tension-app')?.shadowRoot?.querySelector('tension-map')?.shadowRoot;
    const arcs = map?.querySelector<HTMLElement & { frame?: unknown }>('tension-arcs');
    const canvas = map?.querySelector('.maplibregl-canvas-container');
    if (arcs == null || canvas == null) throw new Error('measureCamera: got no live map, expected one');
    if (bare) {
      arcs.style.display = 'none';
      arcs.frame = () => undefined;
    }
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const framesMs: number[] = [];
    const common = { bubbles: true, cancelable: true, composed: true, button: 0, buttons: 1, view: window };
    const middle = { clientX: left + width / 2, clientY: top + height / 2 };
    if (gesture === 'pan') canvas.dispatchEvent(new MouseEvent('mousedown', { ...common, ...middle }));
    let before = await new Promise<number>((done) => requestAnimationFrame(done));
    for (let i = 0; i < steps; i++) {
      // A triangle wave: the run ends where it began.
      const shift = (i < steps / 2 ? i + 1 : steps - i - 1) * 4;
      if (gesture === 'pan') {
        const at = { clientX: middle.clientX + shift, clientY: middle.clientY + shift / 2 };
        document.dispatchEvent(new MouseEvent('mousemove', { ...common, ...at }));
      } else {
        const deltaY = i < steps / 2 ? -20 : 20;
        canvas.dispatchEvent(new WheelEvent('wheel', { ...common, ...middle, buttons: 0, deltaY, ctrlKey: true }));
      }
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      framesMs.push(now - before);
      before = now;
    }
    if (gesture === 'pan') document.dispatchEvent(new MouseEvent('mouseup', { ...common, ...middle, buttons: 0 }));
    if (bare) {
      arcs.style.display = '';
      delete arcs.frame;
    }
    // The map glides on for a while after a gesture: the next run begins at rest.
    for (let i = 0; i < 30; i++) await new Promise((done) => requestAnimationFrame(done));
    return framesMs;
  }, run);
}
