import type { Curve } from '../../core/layout/curve.ts';
import type { LaneMark } from '../../core/layout/marks.ts';

/** What of a lane can move: eight coordinates of its curve, two widths, and where its badge stands. */
export type LaneVector = readonly number[];

/** The numbers of a mark. A lane without a badge keeps the place for one in the middle. */
export function laneVector(mark: LaneMark, widths: readonly [number, number]): LaneVector {
  return [...mark.curve, ...widths, mark.badge?.along ?? 0.5];
}

/**
 * A lane on its way. The camera owns the target; the transition owns only how much of the way is left. So a pan during
 * a transition moves the whole, and neither waits for the other.
 */
export interface LaneMotion {
  /** What was shown less what is wanted, when the transition began. Null at rest. */
  readonly lag: LaneVector | null;
  /** 1 at the start of the transition, 0 at its end. */
  rest: number;
}

/** The numbers to show now. */
export function shownVector(target: LaneVector, { lag, rest }: LaneMotion): LaneVector {
  if (lag === null || rest === 0) return target;
  return target.map((value, i) => value + (lag[i] ?? 0) * rest);
}

/** What is left of the way from what is shown to a new target; null where it is under half a pixel. */
export function lagBehind(shown: LaneVector, target: LaneVector): LaneVector | null {
  const lag = shown.map((value, i) => value - (target[i] ?? 0));
  return lag.some((value) => Math.abs(value) > 0.5) ? lag : null;
}

/** Takes a vector apart again. */
export function vectorParts(vector: LaneVector): { curve: Curve; widths: readonly [number, number]; along: number } {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0, start = 0, end = 0, along = 0.5] = vector;
  return { curve: [x0, y0, x1, y1, x2, y2, x3, y3], widths: [start, end], along };
}
