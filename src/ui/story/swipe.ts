/** A finger has to go so far sideways, in CSS px, and twice as far as up or down. */
const LEAST_PX = 48;

/** Which way a finger's stroke turns the page: 1 = on (to the left), −1 = back, 0 = neither. */
export function strokeToStep(dx: number, dy: number): -1 | 0 | 1 {
  if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}
