import { createHash } from 'node:crypto';
import type { EventId } from '../../core/event.ts';
import { parseJson } from '../../core/parse/parse-json.ts';
import { findRows, isJsonObject, readOwn, rowToName } from '../../core/parse/rows.ts';
import type { ReleasedEvent } from '../../core/releases/release.ts';
import { isEmpty } from '../index-block.ts';

/** Characters of a hash: 48 bits, of which two differ by chance once in 280 million million times. */
const HASH_LENGTH = 8;

/**
 * A short hash of all that an event's row says, citations and coding included. The order of fields does not count, nor
 * whether null, false or an empty list is written or left out: they mean the same. The order within a list does.
 */
export function hashEvent(row: object): string {
  const text = JSON.stringify(toCanonical(row));
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}

function toCanonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCanonical);
  if (!isJsonObject(value)) return value;
  const fields = Object.entries(value).filter(([, field]) => !isEmpty(field));
  return fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, toCanonical(field)]);
}

/** The events of a data file's text as a release would have them; of rows with one id the first. None where it is no data file. */
export function readReleasedEvents(dataText: string): ReadonlyMap<EventId, ReleasedEvent> {
  const { rows } = findRows(parseJson(dataText).value, 'events');
  const events = new Map<EventId, ReleasedEvent>();
  rows.forEach((row, index) => {
    const id = rowToName(row, index);
    if (!isJsonObject(row) || id.startsWith('#') || events.has(id)) return;
    events.set(id, { title: String(readOwn(row, 'title')), hash: hashEvent(row) });
  });
  return events;
}
