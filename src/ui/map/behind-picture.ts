import { whenIdle } from '../when-idle.ts';

/**
 * Draws a map at once; or, where a picture of the same stands in its slot already, when the browser is idle: the slider
 * answers meanwhile. Then the picture is removed, and `tension-map-drawn` is fired.
 */
export function drawBehindPicture(map: Element, draw: () => void): void {
  const picture = map.querySelector('slot')?.assignedElements() ?? [];
  if (picture.length === 0) return draw();
  whenIdle(() => {
    draw();
    for (const element of picture) element.remove();
    map.dispatchEvent(new Event('tension-map-drawn', { bubbles: true, composed: true }));
  });
}
