import * as v from 'valibot';
import type { Names } from '../actor.ts';
import type { Problem } from '../problem.ts';
import { checkShape } from './check-shape.ts';
import { idSchema, latSchema, lngSchema, namesSchema, textSchema } from './fields.ts';
import { createFault, faultsToProblems } from './report.ts';
import { findRows, rowToName } from './rows.ts';

/** What a place is; a `zone`, a `gas-field` and a `line` are drawn on demand only, each titled by its author. */
export const PLACE_KINDS = [
  'capital',
  'city',
  'port',
  'base',
  'island',
  'shoal',
  'strait',
  'sea',
  'line',
  'zone',
  'gas-field',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A named point of the map. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly lng: number;
  readonly lat: number;
  readonly names: Names;
  /** Several states claim the land: drawn as disputed, in the colour of none. */
  readonly disputed: boolean;
  /** Who is in control on the ground, with no view on title; `mixed` = feature by feature; null where it is plain. */
  readonly administeredBy: string | null;
  /** Codes of the claimants, the administrator first, the others A–Z. */
  readonly claimants: readonly string[];
  /** The English label with every claimant's name; null where the name alone is the label. */
  readonly labels: { readonly en: string } | null;
  /** Who administers and who claims it, as one sentence. */
  readonly sentence: { readonly en: string; readonly ja: string } | null;
  /** Other names in use that a pop-up should tell. */
  readonly otherNames: readonly string[];
}

const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'));

const placeSchema = v.object({
  id: idSchema,
  kind: v.picklist(PLACE_KINDS),
  lng: lngSchema,
  lat: latSchema,
  names: namesSchema,
  disputed: v.optional(v.boolean(), false),
  administeredBy: v.nullish(v.union([v.literal('mixed'), code]), null),
  claimants: v.optional(v.array(code), () => []),
  labels: v.nullish(v.object({ en: textSchema(120) }), null),
  sentence: v.nullish(v.object({ en: textSchema(200), ja: textSchema(200) }), null),
  otherNames: v.optional(v.array(textSchema(80)), () => []),
});

/**
 * Reads the named points from a parsed `data/places.json`, an object with a list `places`. Never throws. Bad entries and
 * repeated ids are left out and told; disputed land has to say who administers it, who claims it, and all its names.
 */
export function parsePlaces(value: unknown): {
  readonly places: Map<string, Place>;
  readonly problems: readonly Problem[];
} {
  const places = new Map<string, Place>();
  const { rows, problem } = findRows(value, 'places');
  const problems: Problem[] = problem === null ? [] : [problem];
  rows.forEach((row, index) => {
    const { output, faults } = checkShape(placeSchema, row);
    const told = [...faults];
    if (output !== null && places.has(output.id)) told.push(createFault('id', output.id, 'is repeated'));
    else if (output !== null) {
      if (
        output.disputed &&
        (output.administeredBy === null || output.claimants.length < 2 || output.labels === null)
      ) {
        told.push(createFault('disputed', true, 'needs administeredBy, two claimants or more, and labels'));
      } else places.set(output.id, output);
    }
    problems.push(...faultsToProblems(rowToName(row, index), told));
  });
  return { places, problems };
}
