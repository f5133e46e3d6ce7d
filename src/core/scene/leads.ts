import type { LaneId, SceneLane } from './scene.ts';

/** How many lanes may lead in a frame of this width, in CSS px. */
export function maxLeads(width: number): number {
  if (width < 340) return 3;
  return width < 700 ? 5 : 6;
}

/**
 * Ids of the lanes that lead: the weightiest. Of equals the one with the newer lead act, then the smaller id.
 * The choice depends on the instant alone, so that dragging there and back shows the same picture.
 */
export function chooseLeads(lanes: readonly SceneLane[], limit: number): ReadonlySet<LaneId> {
  return new Set(
    [...lanes]
      .sort(compareWeight)
      .slice(0, limit)
      .map((lane) => lane.id),
  );
}

/** The heavier lane first. */
export function compareWeight(a: SceneLane, b: SceneLane): number {
  return b.weight - a.weight || compareText(b.lead.start, a.lead.start) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
