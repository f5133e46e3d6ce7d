import type { Position } from 'geojson';
import { isInBox } from './regions.ts';
import type { Box } from './regions.ts';

/**
 * Land that several states claim is never tinted in the colour of one of them: it stays in the neutral land only, whoever
 * administers it and whichever country Natural Earth files it under. Each box holds the whole group and no other land
 * (those of the Southern Kurils end short of Hokkaido's capes). Taiwan and the islands that it administers off Fujian are a
 * territory of their own, neither China's nor hatched.
 */
export const DISPUTED: readonly { readonly id: string; readonly box: Box }[] = [
  { id: 'senkaku-diaoyu-diaoyutai', box: [123.3, 25.6, 124.8, 26.1] },
  { id: 'liancourt-rocks', box: [131.7, 37.1, 132, 37.4] },
  { id: 'southern-kurils-northern-territories: Kunashiri, Etorofu', box: [145.4, 43.6, 149, 45.6] },
  { id: 'southern-kurils-northern-territories: Shikotan, Habomai', box: [145.86, 43.3, 147.1, 43.95] },
  { id: 'paracel-islands', box: [110.9, 15.5, 113, 17.3] },
  { id: 'spratly-islands', box: [111, 6.7, 116.9, 11.8] },
  { id: 'scarborough-shoal', box: [117.5, 15, 118, 15.4] },
];

/** Whether a ring in degrees lies wholly within a disputed group of islands. */
export function isDisputedRing(ring: readonly Position[]): boolean {
  return DISPUTED.some(({ box }) => ring.every((position) => isInBox(position, box)));
}

/**
 * Islets that the story names and that any simplification would drop (Natural Earth's 10m file has them with four to
 * nine points): rings in these boxes keep every point.
 */
export const EXEMPT_ISLETS: readonly { readonly id: string; readonly box: Box }[] = [
  ...DISPUTED.filter(({ id }) => !id.startsWith('southern-kurils')),
  { id: 'yonaguni', box: [122.9, 24.4, 123.1, 24.5] },
  { id: 'kinmen', box: [118.15, 24.35, 118.55, 24.6] },
  { id: 'minamitorishima', box: [153.9, 24.2, 154.1, 24.4] },
  { id: 'wake', box: [166.5, 19.2, 166.7, 19.4] },
];

/** Whether an arc in degrees lies wholly within the box of an exempt islet. */
export function isExemptArc(arc: readonly Position[]): boolean {
  return EXEMPT_ISLETS.some(({ box }) => arc.every((position) => isInBox(position, box)));
}
