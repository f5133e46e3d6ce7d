import { select } from 'd3';
import { readMotionMs } from '../motion.ts';
import { PlayheadLine } from '../timeline/playhead-line.ts';
import { easeMarks, stopElement } from '../transitions.ts';

/**
 * What the areas, which come by a later script, take of the page: its D3 and its transitions, of which a copy of their own
 * would never hear.
 */
export interface CurvesTools {
  createLine(element: HTMLElement): PlayheadLine;
  /** Length of a jump in ms; 0 where nothing eases. */
  motionMs(element: Element): number;
  /** Stops whatever moves an element; it stays where it is. */
  stop(element: Element): void;
  /** Moves something by a transition of an element, from 0 to 1. */
  ease(element: Element, durationMs: number, move: (progress: number) => void): void;
}

export const curvesTools: CurvesTools = {
  createLine: (element) => new PlayheadLine(element),
  motionMs: (element) => readMotionMs(element, '--motion-jump'),
  stop: stopElement,
  ease: (element, durationMs, move) => void easeMarks(select(element), durationMs).tween('areas', () => move),
};
