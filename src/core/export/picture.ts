import type { EventRecord, Family } from '../event.ts';
import type { Marks, Strand } from '../layout/marks.ts';
import type { Projector, Size } from '../layout/projector.ts';
import type { LaneId } from '../scene/scene.ts';

/** Names of the colours of styles/tokens.css that a picture uses, without their dashes. */
export type ColorName =
  | Family
  | `tint-${LandTint}`
  | 'paper'
  | 'ink'
  | 'ink-quiet'
  | 'rule'
  | 'sea'
  | 'land'
  | 'coast'
  | 'border'
  | 'label-sea'
  | 'chip'
  | 'chip-ink';

/** Codes of the four territories that are tinted. */
export const LAND_TINTS = ['jp', 'cn', 'tw', 'us'] as const;
export type LandTint = (typeof LAND_TINTS)[number];

/** A part of the land as path data. */
export interface LandShape {
  readonly d: string;
  /**
   * Width in px of the Web-Mercator world that the path lies in, x from longitude -180; null: the path lies in the frame,
   * as on a globe.
   */
  readonly worldWidth: number | null;
  readonly fill?: ColorName;
  /** Fills with diagonal strokes instead, from the zoom on where the map does. */
  readonly hatched?: boolean;
  readonly line?: 'coast' | 'border';
}

/** How a picture is painted. */
export interface Paint {
  readonly color: (name: ColorName) => string;
  /** Tells positions and force apart by gaps in their lanes too, for paper without colours. */
  readonly patterned: boolean;
  /** Names of seas in italics, as scripts that have them are written. */
  readonly italics: boolean;
}

/** What the map shows, and how. */
export interface MapPicture {
  readonly marks: Marks;
  readonly projector: Projector;
  readonly size: Size;
  readonly land: readonly LandShape[];
  /** Lanes of the selected act or those that were opened: they stand forward, all others back. */
  readonly lit: ReadonlySet<LaneId>;
  /** Whether an act is why: its marker is tied to its lane. */
  readonly isTied: (event: EventRecord) => boolean;
  /** Whether the lanes that lead show their tethers. */
  readonly tethersLeads: boolean;
  /** "China to Japan: 2 sanctions". */
  readonly nameOf: (strand: Strand) => string;
  /** Steps of the selected act's chain that a lane shows, counted from 1. */
  readonly stepsOf: (strand: Strand) => readonly number[];
  readonly paint: Paint;
}
