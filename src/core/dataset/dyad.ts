import type { ActorId, EventRecord, EventType } from '../event.ts';
import type { LaneId } from '../scene/scene.ts';

/** A pair of actors with one type of act: what a lane stands for. */
export interface LaneKey {
  readonly id: LaneId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly type: EventType;
  readonly mutual: boolean;
}

/** Writes a lane's id: `CN>JP:sanction`, or with the codes in alphabetical order for mutual acts, `JP=US:call`. */
export function formatLaneId(from: ActorId, to: ActorId, mutual: boolean, suffix: string): LaneId {
  if (!mutual) return `${from}>${to}:${suffix}`;
  return from < to ? `${from}=${to}:${suffix}` : `${to}=${from}:${suffix}`;
}

/**
 * The lanes that an act feeds: actors × addressees, or × those it is directed against where the addressee is a
 * third party. Never the pairs within one side. Without repetition; an actor is never joined to itself.
 */
export function eventToLanes(event: EventRecord): LaneKey[] {
  const targets = event.against.length > 0 ? event.against : event.to;
  const lanes = new Map<LaneId, LaneKey>();
  for (const actor of event.actors) {
    for (const target of targets) {
      if (actor === target) continue;
      const id = formatLaneId(actor, target, event.mutual, event.type);
      const swap = event.mutual && target < actor;
      lanes.set(id, {
        id,
        from: swap ? target : actor,
        to: swap ? actor : target,
        type: event.type,
        mutual: event.mutual,
      });
    }
  }
  return [...lanes.values()];
}
