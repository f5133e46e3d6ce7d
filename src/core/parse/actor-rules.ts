import type { ActorId } from '../event.ts';
import type { EventShape } from './event-schema.ts';
import { createFault, type Fault } from './report.ts';

/** The known actors: only membership is asked, so a map of them serves as well as a set. */
export interface KnownActors {
  has(id: ActorId): boolean;
}

const ROLES = ['actors', 'to', 'against', 'about'] as const;

/** Every actor is known and stands in one role only, once. */
export function checkActors(row: EventShape, known: KnownActors): Fault[] {
  const faults: Fault[] = [];
  const roleOf = new Map<ActorId, string>();
  for (const role of ROLES) {
    for (const id of row[role]) {
      const earlier = roleOf.get(id);
      if (!known.has(id)) faults.push(createFault(role, id, 'is no known actor'));
      else if (earlier !== undefined) faults.push(createFault(role, id, `stands in "${earlier}" already`));
      roleOf.set(id, role);
    }
  }
  const { initiator } = row;
  if (initiator !== null && initiator !== 'disputed' && !known.has(initiator)) {
    faults.push(createFault('initiator', initiator, 'is neither a known actor nor "disputed"'));
  }
  return faults;
}
