import type { Citation, EventDetails, EventId, EventRecord } from '../event.ts';
import { joinList, quoteCell } from './csv-cell.ts';

/** A number stands bare, so that a spreadsheet can reckon with it; all else is text, defused and quoted. */
type Cell = string | number | boolean | null | readonly (string | null)[];
type Column = readonly [header: string, read: (event: EventRecord, details: EventDetails | null) => Cell];

/** Spreadsheets take a file for UTF-8 only where this mark stands first: without it they garble every Japanese name. */
const BYTE_ORDER_MARK = '\uFEFF';

const citationColumn = (header: string, field: keyof Citation): Column => [
  header,
  (_event, details) => details?.citations.map((citation) => citation[field]) ?? [],
];

/** One column per field of the data file, under its name there; what has parts (place, links, citations) has several. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['precision', ({ precision }) => precision],
  ['type', ({ type }) => type],
  ['actors', ({ actors }) => actors],
  ['to', ({ to }) => to],
  ['against', ({ against }) => against],
  ['about', ({ about }) => about],
  ['mutual', ({ mutual }) => mutual],
  ['title', ({ title }) => title],
  ['shortTitle', ({ shortTitle }) => shortTitle],
  ['summary', (_event, details) => details?.summary ?? null],
  ['span', ({ span }) => span],
  ['inForceUntil', ({ inForceUntil }) => inForceUntil],
  ['endedBy', ({ endedBy }) => endedBy],
  ['lastConfirmed', ({ lastConfirmed }) => lastConfirmed],
  ['confidence', ({ confidence }) => confidence],
  ['prominence', ({ prominence }) => prominence],
  ['landmark', ({ landmark }) => landmark],
  ['background', ({ background }) => background],
  ['initiator', ({ initiator }) => initiator],
  ['people', ({ people }) => people],
  ['durationMinutes', ({ durationMinutes }) => durationMinutes],
  ['place', ({ place }) => place?.name ?? null],
  ['placeLng', ({ place }) => place?.lng ?? null],
  ['placeLat', ({ place }) => place?.lat ?? null],
  ['inResponseTo', ({ inResponseTo }) => inResponseTo.map(({ id }) => id)],
  ['inResponseToBasis', ({ inResponseTo }) => inResponseTo.map(({ basis }) => basis)],
  ['partOf', ({ partOf }) => partOf],
  ['goldstein', ({ goldstein }) => goldstein],
  ['cameo', (_event, details) => details?.cameo ?? null],
  ['codingDoubt', (_event, details) => details?.codingDoubt ?? null],
  ['actorLevel', (_event, details) => details?.actorLevel ?? null],
  ['attribution', (_event, details) => details?.attribution ?? null],
  ['notes', (_event, details) => details?.notes ?? null],
  citationColumn('citationUrl', 'url'),
  citationColumn('citationPublisher', 'publisher'),
  citationColumn('citationTitle', 'title'),
  citationColumn('citationPublished', 'published'),
  citationColumn('citationKind', 'kind'),
];

/**
 * A table of acts as RFC 4180 has it: a header, a row an act in the order given, comma, CRLF, UTF-8 with its byte order
 * mark. A list is one cell, its items parted by `; ` (`\;` and `\\` inside an item); a list's parallel columns keep its
 * order and leave empty what is not known. Cells that a spreadsheet would run are defused, as `defuse` says; all can be
 * read back.
 *
 * @param details by id; an act without them has empty cells there
 */
export function formatCsv(
  events: readonly EventRecord[],
  details: ReadonlyMap<EventId, EventDetails> = new Map(),
): string {
  const rows = events.map((event) => COLUMNS.map(([, read]) => formatCell(read(event, details.get(event.id) ?? null))));
  const lines = [COLUMNS.map(([header]) => header), ...rows].map((cells) => `${cells.join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return quoteCell(typeof cell === 'object' ? joinList(cell) : String(cell));
}
