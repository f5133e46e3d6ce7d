import type { Box } from './box.ts';
import type { Point } from './curve.ts';

/** Radius of the ring around a capital on which lanes start and end, in CSS px. */
export const RING_RADIUS = 15;
/** Neighbouring ends on a ring are at least this far apart where there is room. */
const MIN_GAP_RAD = (11 * Math.PI) / 180;
/** A chip's border is crossed at a steeper angle than a ring: less is enough. */
const RELAXATIONS = 24;

/**
 * Spreads directions so that neighbours are at least a gap apart, each moved as little as may be: pushing every close
 * pair apart, again and again. Order is kept. Returns angles in the order of the input, in radians.
 */
export function spreadAngles(anglesRad: readonly number[]): number[] {
  const order = anglesRad.map((_, i) => i).sort((a, b) => anglesRad[a]! - anglesRad[b]! || a - b);
  const gap = Math.min(MIN_GAP_RAD, (2 * Math.PI) / Math.max(1, order.length));
  const spread = order.map((i) => anglesRad[i]!);
  for (let round = 0; round < RELAXATIONS && order.length > 1; round++) {
    for (let i = 0; i < spread.length; i++) {
      const next = (i + 1) % spread.length;
      const turn = next === 0 ? 2 * Math.PI : 0;
      const lack = gap - (spread[next]! + turn - spread[i]!);
      if (lack <= 1e-9) continue;
      spread[i]! -= lack / 2;
      spread[next]! += lack / 2;
    }
  }
  const result = new Array<number>(anglesRad.length);
  order.forEach((index, place) => (result[index] = spread[place]!));
  return result;
}

/** Point on the ring around a capital in a direction. */
export function ringPoint([x, y]: Point, angleRad: number): Point {
  return [x + RING_RADIUS * Math.cos(angleRad), y + RING_RADIUS * Math.sin(angleRad)];
}

/** Point on the border of a chip, `gap` px off it, in a direction from its centre. */
export function chipPoint(box: Box, angleRad: number, gap: number): Point {
  const dx = Math.cos(angleRad);
  const dy = Math.sin(angleRad);
  const scaleX = dx === 0 ? Infinity : (box.width / 2 + gap) / Math.abs(dx);
  const scaleY = dy === 0 ? Infinity : (box.height / 2 + gap) / Math.abs(dy);
  const scale = Math.min(scaleX, scaleY);
  return [box.x + box.width / 2 + dx * scale, box.y + box.height / 2 + dy * scale];
}
