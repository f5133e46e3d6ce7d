import type { Language } from '../core/actor.ts';
import type { ActorId, Confidence, EventId, EventType } from '../core/event.ts';
import type { LaneId } from '../core/scene/scene.ts';
import type { StoryId } from '../core/story/story.ts';

/** What a host page may hide. The naming note always stays. */
export const HIDEABLE = ['header', 'filters', 'list', 'timeline', 'credit'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Playing speeds in days of the data a second. */
export const SPEEDS = [1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where the camera stands: MapLibre's zoom, centre in degrees. */
export interface CameraState {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** The view that is asked for: a camera, a view by its name whatever the frame's size, or null = the default view. */
export type MapView = CameraState | 'pacific' | null;

/** All that is true of a visit. One immutable object in one store. */
export interface State {
  /** Compact frame for an iframe. Fixed for a visit. */
  readonly embed: boolean;
  /** The playhead, ms since the epoch, within the period. A bare date is the last millisecond of its Tokyo day. */
  readonly t: number;
  /** First and last Tokyo day of the period (day numbers, both included). */
  readonly from: number;
  readonly to: number;
  /** How long an instant lingers, in days; `Infinity` keeps all since the period's start. */
  readonly trailDays: number;
  readonly event: EventId | null;
  /** The act whose response chain is walked; null = that of the selected act. Not part of a link. */
  readonly chainOf: EventId | null;
  /** Lanes whose acts the list shows, as after a press on a badge; empty = all. Not part of a link. */
  readonly openLanes: readonly LaneId[];
  /** Only these types; empty = all. Sorted in the order of EVENT_TYPES. */
  readonly types: readonly EventType[];
  /** Only acts that involve one of these; empty = all. Sorted A–Z. */
  readonly actors: readonly ActorId[];
  /** Only what passes between the two, sorted A–Z. */
  readonly pair: readonly [ActorId, ActorId] | null;
  readonly lanes: 'lead' | 'all';
  /** The least confidence shown. */
  readonly confidence: Confidence;
  readonly map: MapView;
  readonly projection: Projection;
  /** The guided story that is told, and which of its steps, counted from 1; step is 1 without a story. */
  readonly story: StoryId | null;
  readonly step: number;
  /** True while the selected act is a step's choice: it is lit on the map, and opens by a press only. */
  readonly told: boolean;
  /** The step at which the reader left a story. Not part of a link. */
  readonly left: { readonly story: StoryId; readonly step: number } | null;
  readonly lang: Language;
  readonly theme: Theme;
  /** Sorted in the order of HIDEABLE. */
  readonly hide: readonly Hideable[];
  readonly playing: boolean;
  /** Data version: what has been added, amended or withdrawn since is marked; null = nothing is. */
  readonly since: string | null;
  readonly speed: Speed;
  /** What the reader searches for, as typed; empty = nothing. Not part of a link. */
  readonly query: string;
  /** Whether the tension areas show; null = as the width of the frame allows. Not part of a link. */
  readonly tension: boolean | null;
}

/** What a step of a story puts into the state. */
export type StepPicture = Pick<State, 't' | 'event' | 'types' | 'actors' | 'pair' | 'map'>;

/** The pictures of each story, step by step. */
export type StoryPictures = ReadonlyMap<StoryId, readonly StepPicture[]>;

/** Who asked for a change; how loops are broken. */
export type Origin = 'user' | 'clock' | 'map' | 'url' | 'host';

/** How the picture gets there: `follow` the finger or the clock at once, or `jump` by a transition. */
export type Motion = 'follow' | 'jump';

/** Every change that can be asked for. */
export type Action = { readonly origin: Origin } & (
  | { readonly type: 'move-playhead'; readonly t: number; readonly motion: Motion }
  | { readonly type: 'set-period'; readonly from: number; readonly to: number }
  /** Selects (and moves the playhead to the day of the event where it is not active now) or, with null, closes. */
  | { readonly type: 'select-event'; readonly event: EventId | null }
  /** Selects another step of the chain and moves the playhead to its day; the chain stays the one that is walked. */
  | { readonly type: 'walk-chain'; readonly event: EventId }
  /** Lists the acts of these lanes and closes the detail; with an empty list shows all again. */
  | { readonly type: 'open-lanes'; readonly lanes: readonly LaneId[] }
  | { readonly type: 'toggle-type'; readonly eventType: EventType }
  | { readonly type: 'toggle-actor'; readonly actor: ActorId }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'set-pair'; readonly pair: readonly [ActorId, ActorId] | null }
  | { readonly type: 'set-lanes'; readonly lanes: 'lead' | 'all' }
  | { readonly type: 'set-trail'; readonly trailDays: number }
  | { readonly type: 'set-confidence'; readonly confidence: Confidence }
  | { readonly type: 'set-camera'; readonly map: CameraState | null }
  | { readonly type: 'set-projection'; readonly projection: Projection }
  | { readonly type: 'set-query'; readonly query: string }
  | { readonly type: 'set-tension'; readonly tension: boolean }
  /** Shows a step of a story (clock, camera, filters, selection), or with null leaves the story as it stands. */
  | { readonly type: 'tell-story'; readonly story: StoryId | null; readonly step: number }
  | { readonly type: 'set-language'; readonly lang: Language }
  | { readonly type: 'set-since'; readonly since: string | null }
  | { readonly type: 'set-theme'; readonly theme: Theme }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'set-speed'; readonly speed: Speed }
  /** A whole visit replaced, as by the back button or a link's hash. */
  | { readonly type: 'load'; readonly state: State }
);
