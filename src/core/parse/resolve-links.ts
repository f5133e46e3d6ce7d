import * as v from 'valibot';
import type { EventId, EventRecord, EventResponse } from '../event.ts';
import type { Problem } from '../problem.ts';
import { checkShape } from './check-shape.ts';
import type { EventShape } from './event-schema.ts';
import { findBackEdges } from './find-back-edges.ts';
import { createFault, faultsToProblems, type Fault } from './report.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Pick<EventRecord, 'endedBy' | 'partOf'>> & { inResponseTo: EventResponse[] };
type Rows = ReadonlyMap<EventId, EventShape>;

const responseSchema = v.object({ id: v.string(), basis: v.picklist(['stated', 'reported']) });
const NO_EVENT = 'is the id of no good row of this file';
const LEADS_BACK = 'leads back to this event: the chain is a circle';

/** The id of another event, or null with a fault where the value is none. */
function resolveId(row: EventShape, field: 'endedBy' | 'partOf', rows: Rows, faults: Fault[]): EventId | null {
  const value = row[field];
  if (value === undefined || value === null) return null;
  if (value === row.id) faults.push(createFault(field, value, LEADS_BACK));
  else if (typeof value === 'string' && rows.has(value)) return value;
  else faults.push(createFault(field, value, NO_EVENT));
  return null;
}

function resolveResponses(row: EventShape, rows: Rows, faults: Fault[]): EventResponse[] {
  const values = row.inResponseTo === undefined ? [] : row.inResponseTo;
  if (!Array.isArray(values)) {
    faults.push(createFault('inResponseTo', values, 'expected a list'));
    return [];
  }
  const responses = new Map<EventId, EventResponse>();
  values.forEach((value: unknown, index) => {
    const field = `inResponseTo.${String(index)}`;
    const { output, faults: shapeFaults } = checkShape(responseSchema, value);
    for (const fault of shapeFaults) faults.push({ ...fault, field: `${field}.${fault.field}` });
    if (output === null) return;
    if (output.id === row.id) faults.push(createFault(field, output.id, LEADS_BACK));
    else if (!rows.has(output.id)) faults.push(createFault(field, output.id, NO_EVENT));
    else if (responses.has(output.id)) faults.push(createFault(field, output.id, 'is named twice'));
    else responses.set(output.id, output);
  });
  return [...responses.values()];
}

/**
 * Takes every link out of the drafts that closes a circle of causes, whether an act would answer or end what leads back
 * to it: the path of a chain runs along both.
 */
function breakChains(ids: readonly EventId[], drafts: readonly Draft[]): [number, Fault][] {
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const causes = drafts.map(({ inResponseTo }) => inResponseTo.map(({ id }) => indexById.get(id) ?? 0));
  drafts.forEach(({ endedBy }, index) => endedBy !== null && causes[indexById.get(endedBy) ?? 0]?.push(index));
  const faults: [number, Fault][] = [];
  for (const [effectAt, causeAt] of findBackEdges(causes)) {
    const [effect, cause] = [drafts[effectAt], drafts[causeAt]];
    const rest = effect?.inResponseTo.filter(({ id }) => id !== ids[causeAt]);
    if (effect !== undefined && rest?.length !== effect.inResponseTo.length) {
      effect.inResponseTo = rest ?? [];
      faults.push([effectAt, createFault('inResponseTo', ids[causeAt], LEADS_BACK)]);
    }
    if (cause !== undefined && cause.endedBy === ids[effectAt]) {
      cause.endedBy = null;
      faults.push([causeAt, createFault('endedBy', ids[effectAt], LEADS_BACK)]);
    }
  }
  return faults;
}

/** The same for parts and wholes. */
function breakParts(ids: readonly EventId[], drafts: readonly Draft[]): [number, Fault][] {
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const wholes = drafts.map(({ partOf }) => (partOf === null ? [] : [indexById.get(partOf) ?? 0]));
  return findBackEdges(wholes).map(([from, to]) => {
    const draft = drafts[from];
    if (draft !== undefined) draft.partOf = null;
    return [from, createFault('partOf', ids[to], LEADS_BACK)];
  });
}

/**
 * Turns checked rows into records: links to other rows (`inResponseTo`, `endedBy`, `partOf`) stay where they lead to a
 * good row and close no circle; any other is taken out and told, and its event stays.
 */
export function resolveLinks(rows: Rows): { readonly events: EventRecord[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const shapes = [...rows.values()];
  const ids = shapes.map(({ id }) => id);
  const drafts = shapes.map((row): Draft => {
    const faults: Fault[] = [];
    const draft = {
      endedBy: resolveId(row, 'endedBy', rows, faults),
      partOf: resolveId(row, 'partOf', rows, faults),
      inResponseTo: resolveResponses(row, rows, faults),
    };
    for (const problem of faultsToProblems(row.id, faults)) problems.push(problem);
    return draft;
  });
  for (const [at, fault] of [...breakChains(ids, drafts), ...breakParts(ids, drafts)]) {
    problems.push({ row: ids[at] ?? '', ...fault });
  }
  const events = shapes.map((row, index): EventRecord => {
    const { endedBy = null, partOf = null, inResponseTo = [] } = drafts[index] ?? {};
    return { ...row, endedBy, partOf, inResponseTo };
  });
  return { events, problems };
}
