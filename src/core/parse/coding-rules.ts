import type { DetailShape } from './detail-schema.ts';
import { createFault, type Fault } from './report.ts';

/** The weight of each CAMEO code (Goldstein 1992), from -10 to 10. */
export type CodeWeights = ReadonlyMap<string, number>;

/**
 * The class of a CAMEO code: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
 * Ours differ from the scheme's in three places: denials (016) and investigations (09) are verbal conflict, obstructed
 * passage (144) is material.
 */
export function cameoToQuad(cameo: string): 1 | 2 | 3 | 4 {
  if (cameo.startsWith('016')) return 3;
  if (cameo.startsWith('144')) return 4;
  const root = Number(cameo.slice(0, 2));
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 14 ? 3 : 4;
}

/** The code is known, its weight is the table's, and the class given (if any) follows from it. */
export function checkCoding(row: DetailShape, weights: CodeWeights | null): Fault[] {
  const faults: Fault[] = [];
  const weight = weights?.get(row.cameo);
  if (weights !== null && weight === undefined) faults.push(createFault('cameo', row.cameo, 'is no known CAMEO code'));
  if (weight !== undefined && weight !== row.goldstein) {
    faults.push(createFault('goldstein', row.goldstein, `the weight of ${row.cameo} is ${String(weight)}`));
  }
  const quad = cameoToQuad(row.cameo);
  if (row.quad !== undefined && row.quad !== quad) {
    faults.push(createFault('quad', row.quad, `the class of ${row.cameo} is ${String(quad)}`));
  }
  return faults;
}
