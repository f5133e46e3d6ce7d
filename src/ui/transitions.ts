import type { BaseType, interrupt as interruptElement, Selection } from 'd3';

/** What the script with D3's transitions hands over; it also gives every selection of the page its transitions. */
export interface Transitions {
  readonly interrupt: typeof interruptElement;
}

let transitions: Transitions | null = null;

/** From here on changes may ease. */
export function provideTransitions(part: Transitions): void {
  transitions = part;
}

/** Whether anything can ease yet: transitions come behind the first picture. Until then every change is instant. */
export function hasTransitions(): boolean {
  return transitions !== null;
}

/** Stops whatever moves an element; it stays where it is. */
export function stopElement(element: Element): void {
  transitions?.interrupt(element);
}

/** The same of every element of a selection, which comes back. */
export function stopMarks<S extends { each(stop: (this: Element) => void): S }>(marks: S): S {
  return transitions === null ? marks : marks.each(stopThis);
}

function stopThis(this: Element): void {
  stopElement(this);
}

/**
 * Starts the one transition of each mark, eased in and out as D3 does by itself; a newer one takes its place. Only where
 * {@link hasTransitions}, which lengths from `readMotionMs` stand for.
 */
export function easeMarks<E extends BaseType, D, P extends BaseType, Q>(
  marks: Selection<E, D, P, Q>,
  durationMs: number,
) {
  return marks.transition().duration(durationMs);
}
