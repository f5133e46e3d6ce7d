import { eventStartMs, eventToForce } from '../dataset/force.ts';
import { CONFIDENCES, familyOf, type ActorId, type Confidence, type EventRecord } from '../event.ts';
import { passesEvent, type Filter } from '../scene/filter.ts';
import { withoutParts } from '../scene/without-parts.ts';

/** What a reckoning tells apart, in the order in which it is told. Every act falls in one group at most. */
export const RECKONED = ['talks', 'statements', 'measures', 'military', 'others'] as const;
export type Reckoned = (typeof RECKONED)[number];

/** Acts of each group: those that started since the first day, and for `measures` those in force at the playhead. */
export type Reckoning = Readonly<Record<Reckoned, number>>;

export interface ReckonedSpan {
  /** First instant of the period, ms. */
  readonly fromMs: number;
  /** The playhead, ms. */
  readonly t: number;
  /** Last Tokyo day covered: where an open measure ends. */
  readonly coverageToDay: number;
}

/** The acts that a reckoning counts: within the filters, each once, neither background nor parts. O(n). */
export function findReckonedActs(
  events: readonly EventRecord[],
  filter: Filter & { readonly confidence: Confidence },
): EventRecord[] {
  const least = CONFIDENCES.indexOf(filter.confidence);
  return withoutParts(
    events.filter(
      (event) => !event.background && CONFIDENCES.indexOf(event.confidence) <= least && passesEvent(filter, event),
    ),
  );
}

/** Counts the acts of {@link findReckonedActs} by group. A restriction or a drill that has ended is not counted. O(n). */
export function reckonPair(acts: readonly EventRecord[], span: ReckonedSpan): Reckoning {
  const counts = { talks: 0, statements: 0, measures: 0, military: 0, others: 0 };
  for (const act of acts) {
    const group = groupOf(act);
    if (group === 'measures' ? isInForce(act, span) : isStarted(act, span)) counts[group] += 1;
  }
  return counts;
}

function groupOf({ type, span }: EventRecord): Reckoned {
  const family = familyOf(type);
  if (span === 'measure' && (family === 'restrictions' || family === 'force')) return 'measures';
  if (type === 'call' || type === 'meeting') return 'talks';
  if (type === 'statement' || type === 'protest') return 'statements';
  return type === 'military' ? 'military' : 'others';
}

function isInForce(act: EventRecord, { t, coverageToDay }: ReckonedSpan): boolean {
  const force = eventToForce(act, coverageToDay);
  return force !== null && force.start <= t && t < force.end;
}

function isStarted(act: EventRecord, { fromMs, t }: ReckonedSpan): boolean {
  const start = eventStartMs(act);
  return fromMs <= start && start <= t;
}

/** Those with whom an actor has any act, either way. O(n). */
export function findPartners(events: readonly EventRecord[], actor: ActorId): ReadonlySet<ActorId> {
  const partners = new Set<ActorId>();
  for (const { background, actors, to, against } of events) {
    if (background) continue;
    const targets = [...to, ...against];
    if (actors.includes(actor)) targets.forEach((id) => partners.add(id));
    if (targets.includes(actor)) actors.forEach((id) => partners.add(id));
  }
  partners.delete(actor);
  return partners;
}
