import type { Position } from 'geojson';
import { unwrapLng } from '../layout/unwrap.ts';

/** Digits of a crossing's latitude: a tenth of a metre, as RFC 7946 §11.2 advises. */
const DIGITS = 6;

/**
 * The straight line between two places, the short way round, as one line or as two that meet at the antimeridian.
 * Source: https://www.rfc-editor.org/rfc/rfc7946#section-3.1.9
 *
 * @param from longitude and latitude in degrees, the longitude within ±180
 */
export function cutAtAntimeridian(from: Position, to: Position): Position[][] {
  const [fromLng = 0, fromLat = 0] = from;
  const [toLng = 0, toLat = 0] = to;
  const unwrapped = unwrapLng(toLng, fromLng);
  if (Math.abs(unwrapped) <= 180) return [[from, [unwrapped, toLat]]];
  const edge = Math.sign(unwrapped) * 180;
  // From a seat on the antimeridian itself there is nothing to cut off: the line lies on the other side.
  if (fromLng === edge) return [[[-edge, fromLat], to]];
  const share = (edge - fromLng) / (unwrapped - fromLng);
  const lat = Number((fromLat + share * (toLat - fromLat)).toFixed(DIGITS));
  return [
    [from, [edge, lat]],
    [[-edge, lat], to],
  ];
}
