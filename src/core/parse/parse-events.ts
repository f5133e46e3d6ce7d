import type { Coverage, EventId, EventRecord } from '../event.ts';
import type { Problem } from '../problem.ts';
import { checkActors, type KnownActors } from './actor-rules.ts';
import { checkShape } from './check-shape.ts';
import { checkDates } from './date-rules.ts';
import { eventSchema, type EventShape } from './event-schema.ts';
import { checkKeys, findUnknownFields } from './known-fields.ts';
import { parseCitations } from './parse-citations.ts';
import { parseCoverage } from './parse-coverage.ts';
import { parseJson } from './parse-json.ts';
import { createFault, faultsToProblems, type Fault } from './report.ts';
import { findRows, isJsonObject, readOwn, rowToName, type JsonObject } from './rows.ts';
import { resolveLinks } from './resolve-links.ts';

export interface ParsedEvents {
  /** The good rows, in the file's order. */
  readonly events: readonly EventRecord[];
  /** Null where the file does not say what it covers. */
  readonly coverage: Coverage | null;
  readonly problems: readonly Problem[];
  /** Rows that the file holds: those in `events`, and those that stand in `problems` only. */
  readonly rowCount: number;
}

/** The full file carries its citations in the row; one that has none that is good makes no claim of ours. */
function checkCitations(row: JsonObject): Fault[] {
  const citations = readOwn(row, 'citations');
  if (citations === undefined) return [];
  const good = Array.isArray(citations) ? parseCitations(citations).citations : [];
  return good.length > 0 ? [] : [createFault('citations', citations, 'needs at least one good citation')];
}

/** The shape of one row if it is good, else the faults that refuse it. */
function parseRow(
  row: unknown,
  actors: KnownActors,
): { readonly shape: EventShape | null; readonly faults: readonly Fault[] } {
  if (!isJsonObject(row)) return { shape: null, faults: [createFault('row', row, 'expected an object')] };
  const { output, faults } = checkShape(eventSchema, row);
  const all = [...checkKeys(row), ...faults, ...checkCitations(row)];
  if (output !== null) all.push(...checkDates(output), ...checkActors(output, actors));
  return { shape: all.length === 0 ? output : null, faults: all };
}

/**
 * Reads a data file or its index: the same records come of both. Never throws. A row that breaks a rule on itself is
 * left out and told as problems; a bad link between rows is taken out and told, and its row stays; of rows with one id
 * the first good one stays. A text that is no data file (empty, cut off, HTML) gives one problem of the row `file`.
 *
 * @param actors the known actors, as a map or a set
 */
export function parseEvents(text: string, actors: KnownActors): ParsedEvents {
  const { value, problem } = parseJson(text);
  return problem === null ? parseEventRows(value, actors) : nothingBut(problem);
}

function nothingBut(problem: Problem): ParsedEvents {
  return { events: [], coverage: null, problems: [problem], rowCount: 0 };
}

/** The same, of a value that is no text any more. */
export function parseEventRows(value: unknown, actors: KnownActors): ParsedEvents {
  const { rows, problem } = findRows(value, 'events');
  if (problem !== null) return nothingBut(problem);
  const { coverage, problems: fileProblems } = parseCoverage(value);
  const problems: Problem[] = [...fileProblems, ...findUnknownFields(rows.filter(isJsonObject))];
  const shapes = new Map<EventId, EventShape>();
  rows.forEach((row, index) => {
    const { shape, faults } = parseRow(row, actors);
    let told = faults;
    if (shape !== null && shapes.has(shape.id)) {
      told = [createFault('id', shape.id, `row #${String(index)} repeats this id; the first row stays`)];
    } else if (shape !== null) shapes.set(shape.id, shape);
    for (const each of faultsToProblems(rowToName(row, index), told)) problems.push(each);
  });
  const linked = resolveLinks(shapes);
  for (const each of linked.problems) problems.push(each);
  return { events: linked.events, coverage, problems, rowCount: rows.length };
}
