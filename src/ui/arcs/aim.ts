import { boxAround, type Box } from '../../core/layout/box.ts';
import { curvePoint } from '../../core/layout/curve.ts';
import type { LaneMark, Marks } from '../../core/layout/marks.ts';
import { holdsAny } from '../../core/layout/ties.ts';
import type { EventRecord } from '../../core/event.ts';
import { formatLaneTooltip, type LaneTooltip } from '../../core/words/lane-label.ts';
import { formatMarkerTooltip, formatPlaceTooltip } from '../../core/words/place-label.ts';
import type { UiContext } from '../context.ts';
import { strandLabel } from '../../core/words/strand-words.ts';

const KINDS = ['lane', 'incident', 'actor', 'place'] as const;

/** What the pointer or the focus is on: an arc or its badge, a marker, a chip, a disputed place. */
export interface Aim {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
}

/** What is told and lit of an aim. */
export interface Sight {
  readonly lanes: readonly LaneMark[];
  /** Acts whose markers stand forward. */
  readonly isTied: (event: EventRecord) => boolean;
  readonly tooltip: LaneTooltip | null;
  /** What the tooltip stands beside. */
  readonly anchor: Box;
}

/** The aim of an event within one of the overlay's buttons, or null. */
export function aimOf(event: Event): Aim | null {
  const { dataset } = (event.target as Element).closest('button') ?? {};
  for (const kind of KINDS) {
    const id = dataset?.[kind];
    if (id !== undefined) return { kind, id };
  }
  return null;
}

/** Finds what an aim means in the picture as it stands; null where it is no longer there. */
export function findSight({ kind, id }: Aim, marks: Marks, { model, words }: UiContext): Sight | null {
  if (kind === 'lane') {
    const lane = marks.lanes.find(({ strand }) => strand.id === id);
    if (lane === undefined) return null;
    const tooltip = formatLaneTooltip({ ...strandLabel(lane.strand), ...lane.strand }, model.actors, words);
    const anchor = lane.badge?.box ?? boxAround(...curvePoint(lane.curve, 0.5), 0, 0);
    return { lanes: [lane], isTied: () => true, tooltip, anchor };
  }
  if (kind === 'incident') {
    const mark = marks.incidents.find((incident) => incident.id === id);
    if (mark === undefined) return null;
    const isTied = (event: EventRecord) => mark.events.includes(event);
    const tooltip = formatMarkerTooltip(mark.events, words);
    const lanes = marks.lanes.filter(({ strand }) => strand.lanes.some(holdsAny(mark.events)));
    return { lanes, isTied, tooltip, anchor: mark.box };
  }
  if (kind === 'actor') {
    const lanes = marks.lanes.filter(({ strand }) => strand.from === id || strand.to === id);
    return { lanes, isTied: () => false, tooltip: null, anchor: boxAround(0, 0, 0, 0) };
  }
  const box = marks.places.find((place) => place.id === id)?.box;
  const place = model.places.get(id);
  if (box === undefined || box === null || place === undefined) return null;
  return { lanes: [], isTied: () => false, tooltip: formatPlaceTooltip(place, words), anchor: box };
}
