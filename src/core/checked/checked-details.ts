import type { Citation, EventId } from '../event.ts';
import type { CorrectedDetails } from '../releases/correction.ts';
import { toColumns, toRows, type Columns } from './columns.ts';

/** An event's details; of its citations only how many of the list are its own. */
type DetailRow = Omit<CorrectedDetails, 'citations'> & { readonly citations: number };

/** The details as their script brings them when the build has found nothing wrong with them. */
export interface CheckedDetails {
  readonly checked: true;
  /** Of the data: an index of another version has other events. */
  readonly version: string;
  readonly events: Columns<DetailRow>;
  /** Of all events, in the order of the events. */
  readonly citations: Columns<Citation>;
}

/** Writes parsed details for {@link readCheckedDetails}. */
export function formatCheckedDetails(details: ReadonlyMap<EventId, CorrectedDetails>, version: string): CheckedDetails {
  const rows = [...details.values()];
  return {
    checked: true,
    version,
    events: toColumns(rows.map(({ citations, ...row }): DetailRow => ({ ...row, citations: citations.length }))),
    citations: toColumns(rows.flatMap(({ citations }) => citations)),
  };
}

/** Reads details that the build has checked, of this version of the data; null for any other: they are the parser's. */
export function readCheckedDetails(value: unknown, version: string): ReadonlyMap<EventId, CorrectedDetails> | null {
  if (!isChecked(value) || value.version !== version) return null;
  return new Map(joinRows(value).map((row) => [row.id, row]));
}

/** What the parser is to read: rows as in a data file, where they came as columns; else the value as it is. */
export function openCheckedDetails(value: unknown): unknown {
  return isChecked(value) ? { events: joinRows(value) } : value;
}

function isChecked(value: unknown): value is CheckedDetails {
  return (value as Partial<CheckedDetails> | null | undefined)?.checked === true;
}

function joinRows({ events, citations: list }: CheckedDetails): CorrectedDetails[] {
  const citations = toRows(list);
  let taken = 0;
  return toRows(events).map((row) => ({ ...row, citations: citations.slice(taken, (taken += row.citations)) }));
}
