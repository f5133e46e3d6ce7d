import { eventStartMs, eventToForce } from '../dataset/force.ts';
import { familyOf, type EventRecord } from '../event.ts';

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

/** Counts acts by group, each act once. A restriction or a drill that has ended is not counted. O(n). */
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
