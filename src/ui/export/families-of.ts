import { FAMILIES, familyOf, type Family } from '../../core/event.ts';
import type { UiContext } from '../context.ts';

/** Families of the acts that the map shows, in the legend's order. */
export function familiesOf({ view: { scene } }: UiContext): Family[] {
  const shown = new Set(scene.lanes.flatMap(({ events }) => events.map(({ type }) => familyOf(type))));
  return FAMILIES.filter((family) => shown.has(family));
}
