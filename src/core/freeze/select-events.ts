import { buildDataset } from '../dataset/dataset.ts';
import { eventStartMs, eventToForce, type Interval } from '../dataset/force.ts';
import type { EventId, EventRecord } from '../event.ts';
import { HALF_LIFE_DAYS } from '../tension/tension.ts';
import { MS_PER_DAY } from '../time/day.ts';

/**
 * How long before a period acts still bear on it, in days: the sums of conflict and cooperation hold less than a sixtieth
 * (2^−6) of what is older, and no trail that readers are offered is longer.
 */
export const LEAD_DAYS = 6 * HALF_LIFE_DAYS;

export interface FrozenPeriod {
  /** First and last instant, ms. */
  readonly fromMs: number;
  readonly toMs: number;
  /** How long an act stays on the map; `Infinity` goes back no further than the period. */
  readonly trailDays: number;
  /** Last Tokyo day that the data cover: where an open measure ends. */
  readonly coverageToDay: number;
}

/**
 * The acts that a copy of a period needs, in the order in which they came: those that start in it or so shortly before that
 * they are on the map or count in its sums, what is in force in it, those that are asked for, and what any of these
 * answers or is part of, as far back as it goes. Links to what stays out are taken out.
 *
 * @param asked ids that stay whenever they are of
 */
export function selectEvents(
  events: readonly EventRecord[],
  period: FrozenPeriod,
  asked: ReadonlySet<EventId>,
): EventRecord[] {
  const forces = findForces(events, period.coverageToDay);
  const leadDays = Number.isFinite(period.trailDays) ? Math.max(LEAD_DAYS, period.trailDays) : LEAD_DAYS;
  const leadMs = period.fromMs - leadDays * MS_PER_DAY;
  const isNeeded = (event: EventRecord): boolean => {
    const start = eventStartMs(event);
    if (!event.background && start >= leadMs && start <= period.toMs) return true;
    return (forces.get(event.id) ?? []).some((force) => force.start <= period.toMs && force.end > period.fromMs);
  };
  const first = events.filter((event) => asked.has(event.id) || isNeeded(event));
  const kept = withCauses(first, new Map(events.map((event) => [event.id, event])));
  return events.filter(({ id }) => kept.has(id)).map((event) => dropLinks(event, kept));
}

/** When each act is in force; background, which is never drawn, by its own dates. */
function findForces(events: readonly EventRecord[], coverageToDay: number): Map<EventId, readonly Interval[]> {
  const { events: rows, forces } = buildDataset(events, coverageToDay);
  const drawn = rows.map(({ id }, row) => [id, forces[row] ?? []] as const);
  const background = events.flatMap((event) => {
    const force = event.background ? eventToForce(event, coverageToDay) : null;
    return force === null ? [] : [[event.id, [force]] as const];
  });
  return new Map([...background, ...drawn]);
}

function withCauses(first: readonly EventRecord[], byId: ReadonlyMap<EventId, EventRecord>): ReadonlySet<EventId> {
  const kept = new Set<EventId>();
  const keep = (event: EventRecord | undefined): void => {
    if (event === undefined || kept.has(event.id)) return;
    kept.add(event.id);
    for (const { id } of event.inResponseTo) keep(byId.get(id));
    if (event.partOf !== null) keep(byId.get(event.partOf));
  };
  for (const event of first) keep(event);
  return kept;
}

/** What ended a measure, or took a later part in it, may be of after the period. */
function dropLinks(event: EventRecord, kept: ReadonlySet<EventId>): EventRecord {
  return event.endedBy === null || kept.has(event.endedBy) ? event : { ...event, endedBy: null };
}
