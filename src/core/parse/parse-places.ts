import * as v from 'valibot';
import { LANGUAGES, type NameLanguage } from '../actor.ts';
import { PLACE_KINDS, type Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { checkShape } from './check-shape.ts';
import { idSchema, latSchema, lngSchema, namesSchema, textSchema } from './fields.ts';
import { createFault, faultsToProblems } from './report.ts';
import { findRows, rowToName } from './rows.ts';

const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'));

const placeSchema = (languages: readonly NameLanguage[]) =>
  v.object({
    id: idSchema,
    kind: v.picklist(PLACE_KINDS),
    lng: lngSchema,
    lat: latSchema,
    names: namesSchema([...LANGUAGES, ...languages]),
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
 *
 * @param languages in which every place must have a name; names in others are left out, as no one would see them
 */
export function parsePlaces(
  value: unknown,
  languages: readonly NameLanguage[] = LANGUAGES,
): {
  readonly places: Map<string, Place>;
  readonly problems: readonly Problem[];
} {
  const places = new Map<string, Place>();
  const { rows, problem } = findRows(value, 'places');
  const problems: Problem[] = problem === null ? [] : [problem];
  const schema = placeSchema(languages);
  rows.forEach((row, index) => {
    const { output, faults } = checkShape(schema, row);
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
