import type { ActorId, EventRecord, EventType } from '../event.ts';

/** `CN>JP:sanction`, or for mutual acts `JP=US:call` with the codes in alphabetical order. */
export type LaneId = string;

/** Words for age: the newest act is of today, of the past week, or older and still in force. */
export type Age = 'today' | 'week' | 'standing';

/** One (actor → addressee, type) that has at least one active act at the playhead. */
export interface SceneLane {
  readonly id: LaneId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly type: EventType;
  readonly mutual: boolean;
  /** Active acts, the weightiest first; parts of another act in this lane are left out. */
  readonly events: readonly EventRecord[];
  readonly lead: EventRecord;
  /** Editorial weight of the lead act now; the greater, the sooner a lane leads. */
  readonly weight: number;
  readonly age: Age;
}

/** What is visible at an instant: plain objects, no pixels. */
export interface Scene {
  /** The playhead in ms. */
  readonly t: number;
  /** In a fixed order: by dyad, then by type. */
  readonly lanes: readonly SceneLane[];
  /** Acts of these lanes that have a place of their own, the weightiest first; the same list while nothing changes. */
  readonly incidents: readonly EventRecord[];
}
