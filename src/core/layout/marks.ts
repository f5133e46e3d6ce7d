import type { ActorId, EventId, EventRecord, EventType, Family } from '../event.ts';
import type { Age, LaneId, SceneLane } from '../scene/scene.ts';
import type { Box } from './box.ts';
import type { Curve, Point } from './curve.ts';

/** An actor as an end of lanes, or the one chip that all other actors out of view share. */
export type NodeKey = ActorId | typeof OTHERS;
export const OTHERS = 'others';

/** How a lane ends: an arrowhead, a bar for what blocks, or nothing. */
export type EndShape = 'arrow' | 'bar' | 'none';

/** One or more lanes drawn as one arc, as the level of detail asks. */
export interface Strand {
  /** `CN>JP:sanction`, `CN>JP:restrictions`, `CN>JP:*`, or with `others` as an end. */
  readonly id: LaneId;
  /** Place in the pair's fan, from the poleward side. */
  readonly order: number;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly mutual: boolean;
  /** Heaviest first. */
  readonly lanes: readonly SceneLane[];
  /** Family of most of its acts: its colour. */
  readonly family: Family;
  /** Type of its weightiest act: its icon. */
  readonly type: EventType;
  /** Distinct acts, weightiest first, parts of others among them left out. */
  readonly events: readonly EventRecord[];
  readonly weight: number;
  readonly age: Age;
  readonly leads: boolean;
}

/** A button on its arc. */
export interface BadgeMark {
  readonly box: Box;
  /** Icon and words, or the icon alone. */
  readonly worded: boolean;
  /** Where on the curve its centre stands, 0…1. */
  readonly along: number;
  /** How far its centre is moved off the curve, to the right, in px: then the curve passes under one of its ends. */
  readonly shift: number;
}

/** An arc in px. */
export interface LaneMark {
  readonly strand: Strand;
  readonly curve: Curve;
  /** Width at the actor and at the addressee; equal for mutual lanes. */
  readonly widths: readonly [number, number];
  readonly startShape: EndShape;
  readonly endShape: EndShape;
  readonly badge: BadgeMark | null;
}

/** A dotted line from a badge to an actor that the act concerns. */
export interface TetherMark {
  readonly strandId: LaneId;
  readonly about: NodeKey;
  readonly family: Family;
  readonly from: Point;
  readonly to: Point;
}

/** An actor out of view, or all others. */
export interface ChipMark {
  readonly key: NodeKey;
  readonly box: Box;
  readonly name: string;
  /** Its active acts. */
  readonly count: number;
  /** Direction in which it lies, radians clockwise from east on the screen; null for others in many directions. */
  readonly angleRad: number | null;
}

/** A capital, or a sea. */
export interface LabelMark {
  readonly kind: 'capital' | 'sea';
  readonly id: string;
  readonly text: string;
  readonly box: Box;
  /** The capital's own position; for a sea the centre of its label. */
  readonly at: Point;
  readonly principal: boolean;
}

/** A place where something happened. */
export interface IncidentMark {
  /** Id of its weightiest act. */
  readonly id: EventId;
  /** The acts that happened here or so near that one marker stands for all, the weightiest first. */
  readonly events: readonly EventRecord[];
  /** Family of the weightiest act: its colour. */
  readonly family: Family;
  /** The place itself. */
  readonly at: Point;
  /** The button; it stands beside the place where something else stands there. */
  readonly box: Box;
}

/** A disputed place. */
export interface PlaceMark {
  readonly id: string;
  readonly at: Point;
  /** Whether a ring marks it; else hatched land does. */
  readonly hasRing: boolean;
  /** The button: its name, or where there is no room for it the ring; null where there is none for that either. */
  readonly box: Box | null;
  /** The name, empty where only the ring stands. */
  readonly lines: readonly string[];
}

/** All that is drawn over the base map. */
export interface Marks {
  /** Quiet lanes first: later ones cover earlier ones. */
  readonly lanes: readonly LaneMark[];
  readonly tethers: readonly TetherMark[];
  readonly chips: readonly ChipMark[];
  readonly labels: readonly LabelMark[];
  readonly incidents: readonly IncidentMark[];
  readonly places: readonly PlaceMark[];
  readonly undrawn: Undrawn;
}

/** Active acts that no arc stands for, by why: both ends are out of view, or there are too many arcs. */
export interface Undrawn {
  readonly outside: number;
  readonly crowded: number;
}
