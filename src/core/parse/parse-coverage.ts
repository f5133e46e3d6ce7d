import * as v from 'valibot';
import type { Coverage } from '../event.ts';
import type { Problem } from '../problem.ts';
import { parseDay } from '../time/parse-date.ts';
import { checkShape } from './check-shape.ts';
import { daySchema, textSchema } from './fields.ts';
import { createFault, faultsToProblems } from './report.ts';

const fileSchema = v.object({
  version: textSchema(40),
  coverage: v.object({
    from: daySchema,
    to: daySchema,
    // The build writes these into the index; in a data file they say nothing.
    earlier: v.exactOptional(v.array(textSchema(40))),
    corrected: v.exactOptional(v.object({ date: daySchema, since: textSchema(40) })),
  }),
});

/** What a data file says of itself: its version, and the first and last day that it covers. Null with the reasons why not. */
export function parseCoverage(file: unknown): {
  readonly coverage: Coverage | null;
  readonly problems: readonly Problem[];
} {
  const { output, faults } = checkShape(fileSchema, file);
  if (output === null) return { coverage: null, problems: faultsToProblems('file', faults) };
  const { version, coverage } = output;
  const { from, to } = coverage;
  if ((parseDay(from) ?? 0) > (parseDay(to) ?? 0)) {
    const fault = createFault('coverage.to', to, `lies before the first day covered, ${from}`);
    return { coverage: null, problems: faultsToProblems('file', [fault]) };
  }
  return { coverage: { version, ...coverage }, problems: [] };
}
