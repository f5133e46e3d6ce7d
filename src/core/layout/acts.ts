import type { EventId, EventRecord } from '../event.ts';
import { withoutParts } from '../scene/without-parts.ts';
import type { SceneLane } from '../scene/scene.ts';

/**
 * The distinct acts of several lanes in the order in which they come. A part of an act is left out where the whole act
 * is among them: an act is counted once.
 */
export function distinctActs(lanes: readonly Pick<SceneLane, 'events'>[]): EventRecord[] {
  const acts = new Map<EventId, EventRecord>();
  for (const lane of lanes) for (const event of lane.events) acts.set(event.id, event);
  return withoutParts([...acts.values()]);
}
