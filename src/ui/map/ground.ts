import type { Globe } from '../../core/layout/projector.ts';

/**
 * Paints what lies under the base map: nothing but the sea on the flat map; a disc of sea with a thin limb on the page's
 * paper where the earth is a globe. The live map's globe covers the disc to the pixel.
 */
export function paintGround({ style }: HTMLElement, globe: Globe | null): void {
  const limb = globe?.limb.toFixed(1);
  const disc = `radial-gradient(circle, var(--sea) ${limb}px, var(--coast) ${limb}px calc(${limb}px + 1px), var(--paper) calc(${limb}px + 1.5px))`;
  style.background = globe === null ? '' : disc;
}
