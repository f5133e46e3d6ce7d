import { FAMILIES, type Family } from '../../core/event.ts';
import type { Marks } from '../../core/layout/marks.ts';

/** Families that a drawn map shows, in the legend's order. */
export function familiesOf({ lanes, incidents }: Marks): Family[] {
  const shown = new Set([...lanes.map(({ strand }) => strand.family), ...incidents.map(({ family }) => family)]);
  return FAMILIES.filter((family) => shown.has(family));
}
