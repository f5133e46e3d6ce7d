import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { CORRECTION_KINDS, sortCorrections, type Correction } from '../releases/correction.ts';
import { checkShape } from './check-shape.ts';
import { daySchema, idSchema, isRowId, localSchema, textSchema } from './fields.ts';
import { createFault, faultsToProblems } from './report.ts';
import { findRows, isJsonObject, readOwn } from './rows.ts';

/** One sentence or two, as below an article. */
export const MAX_CORRECTION_TEXT = 300;

const correctionSchema = v.object({
  date: daySchema,
  event: idSchema,
  version: textSchema(40),
  kind: v.picklist(CORRECTION_KINDS),
  what: localSchema(MAX_CORRECTION_TEXT),
  why: localSchema(MAX_CORRECTION_TEXT),
});

/**
 * Reads the corrections from a parsed `data/corrections.json`, an object with a list `corrections`; newest first. Never
 * throws. A bad entry is left out and told under its event; so is a second one of an event in one version.
 */
export function parseCorrections(value: unknown): {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
} {
  const { rows, problem } = findRows(value, 'corrections');
  const problems: Problem[] = problem === null ? [] : [problem];
  const byKey = new Map<string, Correction>();
  rows.forEach((row, index) => {
    const { output, faults } = checkShape(correctionSchema, row);
    const told = [...faults];
    if (output !== null) {
      const key = `${output.event} ${output.version}`;
      if (byKey.has(key)) told.push(createFault('event', output.event, `is corrected twice in ${output.version}`));
      else byKey.set(key, output);
    }
    problems.push(...faultsToProblems(nameRow(row, index), told));
  });
  return { corrections: sortCorrections([...byKey.values()]), problems };
}

function nameRow(row: unknown, index: number): string {
  const event = isJsonObject(row) ? readOwn(row, 'event') : null;
  return isRowId(event) ? event : `#${String(index)}`;
}
