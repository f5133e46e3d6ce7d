import * as v from 'valibot';
import { NAME_LANGUAGES, type Actor, type Person } from '../actor.ts';
import type { ActorId } from '../event.ts';
import type { Problem } from '../problem.ts';
import { checkShape } from './check-shape.ts';
import { latSchema, lngSchema, namesSchema, textSchema } from './fields.ts';
import { createFileProblem, createFault, faultsToProblems, formatValue } from './report.ts';
import { findRows, isJsonObject, readOwn, rowToName } from './rows.ts';

const actorSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters')),
  names: namesSchema(NAME_LANGUAGES),
  principal: v.boolean(),
  seat: v.object({ names: namesSchema(NAME_LANGUAGES), lng: lngSchema, lat: latSchema }),
});

const personSchema = v.object({
  actor: v.string(),
  short: v.object({ en: textSchema(40), ja: textSchema(40) }),
});

function parsePeople(value: unknown, actors: ReadonlyMap<ActorId, Actor>, problems: Problem[]): Map<string, Person> {
  const people = new Map<string, Person>();
  if (value === undefined) return people;
  if (!isJsonObject(value)) {
    problems.push(createFileProblem('people', value, 'expected an object of people by name'));
    return people;
  }
  for (const [name, entry] of Object.entries(value)) {
    const { output, faults } = checkShape(personSchema, entry);
    const told = [...faults];
    if (output !== null && actors.has(output.actor)) people.set(name, output);
    else if (output !== null) told.push(createFault('actor', output.actor, 'is no known actor'));
    problems.push(...faultsToProblems(formatValue(name), told));
  }
  return people;
}

/**
 * Reads the states and bodies, and the people whose short names a sentence may use, from a parsed `data/actors.json`:
 * an object with a list `actors` and an object `people`. Never throws. Bad entries and repeated ids are left out and told.
 */
export function parseActors(value: unknown): {
  readonly actors: Map<ActorId, Actor>;
  /** By the full name that an event's `people` has. */
  readonly people: Map<string, Person>;
  readonly problems: readonly Problem[];
} {
  const actors = new Map<ActorId, Actor>();
  const { rows, problem } = findRows(value, 'actors');
  const problems: Problem[] = problem === null ? [] : [problem];
  rows.forEach((row, index) => {
    const { output, faults } = checkShape(actorSchema, row);
    const told = [...faults];
    if (output !== null && actors.has(output.id)) told.push(createFault('id', output.id, 'is repeated'));
    else if (output !== null) actors.set(output.id, output);
    problems.push(...faultsToProblems(rowToName(row, index), told));
  });
  const people = parsePeople(isJsonObject(value) ? readOwn(value, 'people') : undefined, actors, problems);
  return { actors, people, problems };
}
