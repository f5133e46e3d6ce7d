import * as v from 'valibot';
import { idSchema, publishedSchema, textSchema } from './fields.ts';
import { findUrlFault } from './citation-url.ts';

/** For whom an act was done. */
export const ACTOR_LEVELS = ['state', 'party', 'local', 'legislature', 'company'] as const;
const MAX_TEXT = 2000;

/** A CAMEO code: root 01 to 20, then up to two digits. */
const cameoSchema = v.pipe(v.string(), v.regex(/^(?:0[1-9]|1\d|20)\d{0,2}$/, 'is no CAMEO code'));

export const DETAIL_ENTRIES = {
  id: idSchema,
  summary: textSchema(MAX_TEXT, true),
  actorLevel: v.picklist(ACTOR_LEVELS),
  attribution: v.nullish(v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|media)$/, 'is neither an actor nor "media"')), null),
  notes: v.nullish(textSchema(MAX_TEXT, true), null),
  cameo: cameoSchema,
  /** Stands with the event itself; in a whole file it has to be the code's weight. */
  goldstein: v.optional(v.number()),
  /** Follows from `cameo`; where it is given it has to agree. */
  quad: v.optional(v.picklist([1, 2, 3, 4])),
  codingDoubt: v.nullish(textSchema(MAX_TEXT, true), null),
  /** Checked one by one: a bad one is taken out and the others stay. */
  citations: v.array(v.unknown()),
} as const;

export const detailSchema = v.object(DETAIL_ENTRIES);
export type DetailShape = v.InferOutput<typeof detailSchema>;

export const citationSchema = v.object({
  url: v.pipe(
    v.string(),
    v.check(
      (url) => findUrlFault(url) === null,
      (issue) => findUrlFault(issue.input) ?? '',
    ),
  ),
  publisher: textSchema(MAX_TEXT / 10),
  kind: textSchema(40),
  title: v.nullish(textSchema(MAX_TEXT / 4), null),
  published: v.nullish(publishedSchema, null),
});
