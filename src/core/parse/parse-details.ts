import type { EventDetails, EventId } from '../event.ts';
import type { Problem } from '../problem.ts';
import { checkShape } from './check-shape.ts';
import { checkCoding, type CodeWeights } from './coding-rules.ts';
import { detailSchema } from './detail-schema.ts';
import { parseCitations } from './parse-citations.ts';
import { createFault, faultsToProblems, type Fault } from './report.ts';
import { findRows, rowToName } from './rows.ts';

/** One row's details, or null with the faults that refuse it. A row that keeps one good citation keeps its place. */
function parseRow(
  row: unknown,
  weights: CodeWeights | null,
): { readonly details: EventDetails | null; readonly faults: readonly Fault[] } {
  const { output, faults: shapeFaults } = checkShape(detailSchema, row);
  if (output === null) return { details: null, faults: shapeFaults };
  const codingFaults = checkCoding(output, weights);
  const { citations, faults: citationFaults } = parseCitations(output.citations);
  const faults = [...codingFaults, ...citationFaults];
  if (citations.length === 0) {
    faults.push(createFault('citations', output.citations, 'needs at least one good citation'));
  }
  if (citations.length === 0 || codingFaults.length > 0) return { details: null, faults };
  const { id, summary, actorLevel, attribution, notes, cameo, codingDoubt } = output;
  return {
    details: { id, summary, actorLevel, attribution, notes, cameo, codingDoubt, citations },
    faults,
  };
}

/**
 * Reads what the detail panel shows from a parsed data file (or its part with the details): an object with a list
 * `events`. Never throws. A bad row has its problems and no details; a bad citation is left out and told.
 *
 * @param weights the table of codes and weights, where codes are to be checked against it (`npm run data:check`)
 */
export function parseDetails(
  value: unknown,
  weights: CodeWeights | null = null,
): { readonly details: Map<EventId, EventDetails>; readonly problems: readonly Problem[] } {
  const details = new Map<EventId, EventDetails>();
  const { rows, problem } = findRows(value, 'events');
  const problems: Problem[] = problem === null ? [] : [problem];
  rows.forEach((row, index) => {
    const parsed = parseRow(row, weights);
    const faults = [...parsed.faults];
    if (parsed.details !== null) {
      const { id } = parsed.details;
      if (details.has(id)) faults.push(createFault('id', id, `row #${String(index)} repeats this id`));
      else details.set(id, parsed.details);
    }
    for (const each of faultsToProblems(rowToName(row, index), faults)) problems.push(each);
  });
  return { details, problems };
}
