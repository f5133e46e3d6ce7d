import type { Citation } from '../event.ts';
import { checkShape } from './check-shape.ts';
import { citationSchema } from './detail-schema.ts';
import type { Fault } from './report.ts';

/** The citations of one row whose links and texts are good, and a fault for every other; never throws. */
export function parseCitations(values: readonly unknown[]): {
  readonly citations: readonly Citation[];
  readonly faults: readonly Fault[];
} {
  const citations: Citation[] = [];
  const faults: Fault[] = [];
  values.forEach((value, index) => {
    const checked = checkShape(citationSchema, value);
    if (checked.output !== null) citations.push(checked.output);
    for (const fault of checked.faults) {
      const field = fault.field === 'row' ? '' : `.${fault.field}`;
      faults.push({ ...fault, field: `citations.${String(index)}${field}` });
    }
  });
  return { citations, faults };
}
