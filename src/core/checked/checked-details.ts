import type { Citation, EventDetails, EventId } from '../event.ts';
import { CITATION_DEFAULTS, DETAIL_DEFAULTS, dropDefaults } from './defaults.ts';

type CitationRow = Omit<Citation, keyof typeof CITATION_DEFAULTS> & Partial<Citation>;
type DetailRow = Omit<EventDetails, keyof typeof DETAIL_DEFAULTS | 'citations'> &
  Partial<Omit<EventDetails, 'citations'>> & { readonly citations: readonly CitationRow[] };

/** The details as their script brings them when the build has found nothing wrong with them. */
export interface CheckedDetails {
  readonly checked: true;
  /** Of the data: an index of another version has other events. */
  readonly version: string;
  readonly events: readonly DetailRow[];
}

/** Writes parsed details for {@link readCheckedDetails}; the parser reads them too, with the same result. */
export function formatCheckedDetails(details: ReadonlyMap<EventId, EventDetails>, version: string): CheckedDetails {
  return { checked: true, version, events: [...details.values()].map(detailsToRow) };
}

/** Reads details that the build has checked, of this version of the data; null for any other: they are the parser's. */
export function readCheckedDetails(value: unknown, version: string): ReadonlyMap<EventId, EventDetails> | null {
  const details = value as Partial<CheckedDetails> | null | undefined;
  if (details?.checked !== true || details.version !== version) return null;
  return new Map(details.events?.map((row) => [row.id, rowToDetails(row)]));
}

function detailsToRow(details: EventDetails): DetailRow {
  const citations = details.citations.map((citation) => dropDefaults(citation, CITATION_DEFAULTS) as CitationRow);
  return { ...(dropDefaults(details, DETAIL_DEFAULTS) as Omit<DetailRow, 'citations'>), citations };
}

function rowToDetails({ citations, ...row }: DetailRow): EventDetails {
  return {
    ...DETAIL_DEFAULTS,
    ...row,
    citations: citations.map((citation) => ({ ...CITATION_DEFAULTS, ...citation })),
  };
}
