import type { TensionArcs } from '../arcs/tension-arcs.ts';

/** A press that moves farther than this, in CSS px, was a drag. */
const DRAG = 5;

/**
 * Lets the pointer find arcs without catching the map's gestures: the arcs' SVG takes no pointer events, the frame
 * looks for the nearest lane itself. Badges and chips are buttons and look after themselves.
 *
 * @returns a function that stops it
 */
export function createLanePointer(frame: HTMLElement, arcs: TensionArcs): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let pressed: { x: number; y: number } | null = null;
  let over = false;

  const laneUnder = (event: PointerEvent | MouseEvent) => {
    const onButton = event.composedPath().some((target) => target instanceof HTMLButtonElement);
    const box = frame.getBoundingClientRect();
    return onButton ? null : arcs.laneAt(event.clientX - box.x, event.clientY - box.y);
  };

  const point = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    if (event.composedPath().some((target) => target instanceof HTMLButtonElement)) return;
    const lane = laneUnder(event);
    frame.classList.toggle('over-lane', lane !== null);
    if (lane !== null || over) arcs.hover(lane);
    over = lane !== null;
  };

  frame.addEventListener('pointermove', point, { signal });
  frame.addEventListener('pointerleave', () => over && arcs.hover(null), { signal });
  frame.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (pressed = { x, y }), {
    signal,
    capture: true,
  });
  frame.addEventListener(
    'click',
    (event) => {
      const moved = pressed === null ? 0 : Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
      const lane = moved > DRAG ? null : laneUnder(event);
      if (lane !== null) arcs.open(lane);
    },
    { signal },
  );
  return () => stop.abort();
}
