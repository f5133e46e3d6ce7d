/** Rules on our own file beyond those that any data file has to keep: what an editor would send back. */

import type { Coverage, EventDetails, EventId, EventRecord } from '../core/event.ts';
import type { Problem } from '../core/problem.ts';
import { createFault, type Fault } from '../core/parse/report.ts';
import type { KnownActors } from '../core/parse/actor-rules.ts';
import { dayEndToMs, dayToMs, msToDay } from '../core/time/day.ts';
import { parseDay, parseInstant } from '../core/time/parse-date.ts';

const MAX_TITLE = 70;
/** Finds words that take sides: an act says, protests, criticises; a place is administered by someone, not held. */
export const LOADED =
  /\b(?:slam|blast|lash|bash|rip|fume|rage|hit out|hits out|tear into|roast|condemn|vow)(?:s|es|ed|d|ing)?\b|-held\b/i;

export interface CheckedData {
  readonly events: readonly EventRecord[];
  readonly details: ReadonlyMap<EventId, EventDetails>;
  readonly coverage: Coverage | null;
  readonly actors: KnownActors;
}

function startToMs(event: EventRecord): number {
  return parseInstant(event.start)?.ms ?? NaN;
}

function checkWording({ title, shortTitle }: EventRecord, summary: string): Fault[] {
  const faults: Fault[] = [];
  if (title.length > MAX_TITLE)
    faults.push(createFault('title', title, `is longer than ${String(MAX_TITLE)} characters`));
  for (const [field, text] of Object.entries({ title, shortTitle, summary })) {
    if (LOADED.test(text))
      faults.push(
        createFault(field, text, 'holds a word that takes sides: use says, protests, criticises, administered by'),
      );
  }
  return faults;
}

function checkCoverage(event: EventRecord, coverage: Coverage): Fault[] {
  const startMs = startToMs(event);
  const inPeriod = startMs >= dayToMs(parseDay(coverage.from) ?? 0);
  if (startMs > dayEndToMs(parseDay(coverage.to) ?? 0)) {
    return [createFault('start', event.start, `lies after the last day covered, ${coverage.to}`)];
  }
  if (inPeriod === !event.background) return [];
  return [createFault('background', event.background, `does not fit the start: the period begins ${coverage.from}`)];
}

/** What ends a measure starts on the day to which it is in force; what is answered does not start after its answer. */
function checkLinkDates(event: EventRecord, eventById: ReadonlyMap<EventId, EventRecord>): Fault[] {
  const faults: Fault[] = [];
  const ending = event.endedBy === null ? undefined : eventById.get(event.endedBy);
  if (ending !== undefined && parseDay(event.inForceUntil ?? '') !== msToDay(startToMs(ending))) {
    faults.push(createFault('endedBy', event.endedBy, `starts ${ending.start}, not on the last day in force`));
  }
  for (const { id } of event.inResponseTo) {
    const cause = eventById.get(id);
    if (cause !== undefined && msToDay(startToMs(cause)) > msToDay(startToMs(event))) {
      faults.push(createFault('inResponseTo', id, `starts ${cause.start}, after its answer`));
    }
  }
  return faults;
}

function checkOpen({ inForceUntil, lastConfirmed }: EventRecord): Fault[] {
  if ((inForceUntil === 'open') === (lastConfirmed !== null)) return [];
  return [createFault('lastConfirmed', lastConfirmed, 'belongs to open measures, and each of them has it')];
}

function checkDetails(details: EventDetails | undefined, actors: KnownActors): Fault[] {
  if (details === undefined) return [createFault('summary', undefined, 'the row has no good details')];
  const { attribution } = details;
  if (attribution === null || attribution === 'media' || actors.has(attribution)) return [];
  return [createFault('attribution', attribution, 'is neither a known actor nor "media"')];
}

/** The problems that the records of our own file have although each row is well formed. */
export function checkEditorial({ events, details, coverage, actors }: CheckedData): Problem[] {
  const eventById = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event) =>
    [
      ...checkWording(event, details.get(event.id)?.summary ?? ''),
      ...(coverage === null ? [] : checkCoverage(event, coverage)),
      ...checkLinkDates(event, eventById),
      ...checkOpen(event),
      ...checkDetails(details.get(event.id), actors),
    ].map((fault) => ({ row: event.id, ...fault })),
  );
}
