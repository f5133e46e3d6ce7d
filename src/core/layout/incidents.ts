import { familyOf, type EventRecord } from '../event.ts';
import { boxAround, fitsFrame, overlaps, type Box } from './box.ts';
import type { Point } from './curve.ts';
import type { IncidentMark } from './marks.ts';
import type { Projector, Size } from './projector.ts';
import { projectNearest } from './unwrap.ts';

/** Both sides of a marker's hit area in CSS px. */
export const INCIDENT_SIZE = 24;
/** At most so many markers in a frame, and in one under 700 px: the rest are told by their lanes. */
const MAX_MARKERS = 12;
const MAX_MARKERS_NARROW = 6;

/** Where a marker may stand, in px from its place: there, or beside what stands there, tied to it by a stem. */
const SHIFTS: readonly Point[] = [
  [0, 0],
  ...[18, 28].flatMap((reach): Point[] =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [reach * Math.cos((i * Math.PI) / 4), reach * Math.sin((i * Math.PI) / 4)]),
  ),
];

/**
 * Gives each place where something happened its marker; those that would lie over one another are one. The weightiest
 * acts choose first. Places out of the frame or behind the horizon, and those without room, have none.
 *
 * @param events acts with a place of their own, the weightiest first
 * @param obstacles what no marker may cover: chips, capitals and their names, controls
 */
export function placeIncidents(
  events: readonly EventRecord[],
  projector: Projector,
  size: Size,
  obstacles: readonly Box[],
): IncidentMark[] {
  const marks: (IncidentMark & { readonly events: EventRecord[] })[] = [];
  const limit = size.width < 700 ? MAX_MARKERS_NARROW : MAX_MARKERS;
  for (const event of events) {
    const at = event.place === null ? null : projectNearest(projector, event.place);
    if (at === null || !fitsFrame(hitArea(at), size, 0)) continue;
    const same = marks.find((mark) => overlaps(hitArea(mark.at), hitArea(at)));
    if (same !== undefined) {
      same.events.push(event);
      continue;
    }
    const taken = [...obstacles, ...marks.map((mark) => mark.box)];
    const box = SHIFTS.map(([x, y]) => hitArea([at[0] + x, at[1] + y])).find(
      (area) => fitsFrame(area, size, 0) && !taken.some((other) => overlaps(area, other)),
    );
    if (box === undefined || marks.length === limit) continue;
    marks.push({ id: event.id, events: [event], family: familyOf(event.type), at, box });
  }
  return marks;
}

function hitArea([x, y]: Point): Box {
  return boxAround(x, y, INCIDENT_SIZE, INCIDENT_SIZE);
}
