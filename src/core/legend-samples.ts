import type { Family } from './event.ts';

/** Width and height of a sample. */
export const SAMPLE_SIZE = [24, 10] as const;

/** A lane of each family as the map draws it: tapered to an arrowhead, even with two heads, or ending in a bar. */
export const LEGEND_SAMPLES: Readonly<Record<Family, string>> = {
  contact: 'M0 5 5 1.5V4H19V1.5L24 5 19 8.5V6H5V8.5Z',
  positions: 'M0 3 18 4.2V1.5L24 5 18 8.5V5.8L0 7Z',
  restrictions: 'M0 3 20 4.2V.5H22.5V9.5H20V5.8L0 7Z',
  force: 'M0 3 18 4.2V1.5L24 5 18 8.5V5.8L0 7Z',
};
