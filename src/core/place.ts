import type { ShownNames } from './actor.ts';

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
  readonly names: ShownNames;
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
