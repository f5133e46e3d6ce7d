import * as v from 'valibot';
import { CONFIDENCES, EVENT_TYPES, PRECISIONS } from '../event.ts';
import { findDayFault } from '../time/parse-date.ts';
import { daySchema, idSchema, instantSchema, latSchema, lngSchema, textSchema } from './fields.ts';

/** Room for a G20's parties; a lane is drawn for each pair of actor and addressee. */
const MAX_ACTORS = 30;
const MAX_PEOPLE = 50;
const MAX_TITLE = 200;
/** A badge has room for no more. */
const MAX_SHORT_TITLE = 28;

const actorList = v.pipe(v.array(v.string()), v.maxLength(MAX_ACTORS, `names more than ${String(MAX_ACTORS)} actors`));
const someActors = v.pipe(actorList, v.minLength(1, 'names no actor'));
const flag = v.optional(v.boolean(), false);
/** Links are checked once all rows are known: a bad one is taken out and its event stays. */
const unchecked = v.optional(v.unknown());

const untilSchema = v.pipe(
  v.string(),
  v.check(
    (text) => text === 'open' || findDayFault(text) === null,
    (issue) =>
      /^\d/.test(issue.input) ? (findDayFault(issue.input) ?? '') : 'expected a date as YYYY-MM-DD, or "open"',
  ),
);

const placeSchema = v.pipe(
  v.object({ name: textSchema(MAX_TITLE), lon: lngSchema, lat: latSchema }),
  v.transform(({ name, lon, lat }) => ({ name, lng: lon, lat })),
);

/** The shape of one row, in the full file and in the index: there null, false and empty lists are left out. */
export const EVENT_ENTRIES = {
  id: idSchema,
  type: v.picklist(EVENT_TYPES),
  background: flag,
  landmark: flag,
  prominence: v.picklist([1, 2, 3]),
  start: instantSchema,
  end: v.nullish(instantSchema, null),
  precision: v.picklist(PRECISIONS),
  span: v.picklist(['instant', 'measure']),
  inForceUntil: v.nullish(untilSchema, null),
  endedBy: unchecked,
  lastConfirmed: v.nullish(daySchema, null),
  actors: someActors,
  to: someActors,
  against: v.optional(actorList, () => []),
  about: v.optional(actorList, () => []),
  mutual: flag,
  initiator: v.nullish(v.string(), null),
  people: v.optional(v.pipe(v.array(textSchema(120)), v.maxLength(MAX_PEOPLE, 'names too many people')), () => []),
  durationMinutes: v.nullish(v.pipe(v.number(), v.gtValue(0, 'lasts no time'), v.finite('is not finite')), null),
  place: v.nullish(placeSchema, null),
  title: textSchema(MAX_TITLE),
  shortTitle: textSchema(MAX_SHORT_TITLE),
  inResponseTo: unchecked,
  partOf: unchecked,
  confidence: v.picklist(CONFIDENCES),
  goldstein: v.pipe(v.number(), v.minValue(-10, 'lies below -10'), v.maxValue(10, 'lies above 10')),
} as const;

export const eventSchema = v.object(EVENT_ENTRIES);
export type EventShape = v.InferOutput<typeof eventSchema>;
