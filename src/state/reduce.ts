import { EVENT_TYPES, type EventId } from '../core/event.ts';
import { msToDay } from '../core/time/day.ts';
import { canonicalCamera } from './camera.ts';
import { clampStep, findPicture } from './find-picture.ts';
import { DEFAULT_CONFIDENCE } from './narrowing.ts';
import { canonicalPair } from './pair.ts';
import { patchState } from './patch.ts';
import { clampPeriod, clampPlayhead, type CoverageDays, periodEndMs, periodStartMs, snapToDayEnd } from './period.ts';
import type { Action, State, StoryPictures } from './state.ts';
import { clampTrail, DEFAULT_TRAIL_DAYS } from './trail.ts';

/** What a change depends on beside the state. */
export interface ReduceContext extends CoverageDays {
  /** Start of an event in ms; null where there is no such event. */
  readonly eventStart: (id: EventId) => number | null;
  /** True while an event is on the map at `t` with such a trail, whatever the filters. */
  readonly isActive: (id: EventId, t: number, trailDays: number) => boolean;
  readonly stories: StoryPictures;
}

/**
 * The state after an action; pure, and the very same object when nothing changes. The playhead stays within the
 * period, lists stay sorted.
 * @throws RangeError for a playhead that is NaN or a pair of one actor with itself.
 */
export function reduce(state: State, action: Action, context: ReduceContext): State {
  return patchState(state, toPatch(state, action, context));
}

function toPatch(state: State, action: Action, context: ReduceContext): Partial<State> {
  switch (action.type) {
    case 'move-playhead':
      // Whoever takes the playhead in hand stops the clock; the clock itself goes on.
      return { t: clampPlayhead(action.t, state), playing: state.playing && action.origin === 'clock' };
    case 'set-period': {
      const period = clampPeriod(action, state, context);
      return { ...period, t: clampPlayhead(state.t, period) };
    }
    case 'select-event':
      return { told: false, ...selectEvent(state, action, context), chainOf: null };
    case 'walk-chain':
      return { told: false, ...selectEvent(state, action, context), chainOf: state.chainOf ?? state.event };
    case 'tell-story':
      return { ...tellStory(state, action, context), chainOf: null };
    case 'play':
      return play(state);
    case 'pause':
      return { playing: false, t: pausedPlayhead(state) };
    case 'load':
      return { ...action.state, ...outliving(state), openLanes: [] };
    default:
      return toSetting(state, action);
  }
}

type Selecting = Extract<Action, { readonly type: 'select-event' | 'walk-chain' }>;

type SettingAction = Exclude<
  Action,
  {
    readonly type:
      'move-playhead' | 'set-period' | 'select-event' | 'walk-chain' | 'tell-story' | 'play' | 'pause' | 'load';
  }
>;

function toSetting(state: State, action: SettingAction): Partial<State> {
  switch (action.type) {
    case 'open-lanes':
      return { openLanes: action.lanes, event: null, playing: false, t: pausedPlayhead(state) };
    case 'toggle-type': {
      const types = toggle(state.types, action.eventType);
      return { types: EVENT_TYPES.filter((type) => types.includes(type)) };
    }
    case 'toggle-actor':
      return { actors: toggle(state.actors, action.actor).sort() };
    case 'clear-filters':
      return { types: [], actors: [], pair: null, confidence: DEFAULT_CONFIDENCE };
    case 'set-pair':
      return setPair(action.pair);
    case 'set-lanes':
      return { lanes: action.lanes };
    case 'set-trail':
      return { trailDays: clampTrail(action.trailDays) };
    case 'set-confidence':
      return { confidence: action.confidence };
    case 'set-camera':
      return { map: action.map === null ? null : canonicalCamera(action.map) };
    case 'set-projection':
      return { projection: action.projection };
    case 'set-query':
      return { query: action.query };
    case 'set-tension':
      return { tension: action.tension };
    case 'set-language':
      return { lang: action.lang };
    case 'set-since':
      return { since: action.since };
    case 'set-theme':
      return { theme: action.theme };
    case 'set-speed':
      return { speed: action.speed };
  }
}

/** Whoever chooses two sides looks at all between them: what was opened closes. */
function setPair(pair: State['pair']): Partial<State> {
  return pair === null ? { pair } : { pair: canonicalPair(pair), openLanes: [], event: null };
}

/** What is fixed for a visit or unknown to a link outlives the loading of a link. */
function outliving(state: State): Pick<State, 'embed' | 'left' | 'speed' | 'query' | 'tension'> {
  const { embed, left, speed, query, tension } = state;
  return { embed, left, speed, query, tension };
}

/**
 * Selecting stops the clock, so that the playhead does not run away from what is being read. The playhead moves to
 * the end of the event's first day only where the event is not on the map now or a chain is walked, and only within the
 * period.
 */
function selectEvent(state: State, { event: id, type }: Selecting, context: ReduceContext): Partial<State> {
  if (id === null) return { event: null };
  const startMs = context.eventStart(id);
  if (startMs === null) return {};
  const t = pausedPlayhead(state);
  const day = msToDay(startMs);
  const isReachable = day >= state.from && day <= state.to;
  const moves = isReachable && (type === 'walk-chain' || !context.isActive(id, t, state.trailDays));
  return { event: id, playing: false, t: moves ? snapToDayEnd(startMs) : t };
}

/**
 * A step sets what the picture shows, at rest; the period widens to hold its instant, and a step out of range is the
 * nearest. Leaving a story keeps the picture as it stands, and the step, to come back to.
 */
function tellStory(
  state: State,
  { story, step: asked }: Pick<State, 'story' | 'step'>,
  { stories }: ReduceContext,
): Partial<State> {
  if (story === null) {
    return state.story === null ? {} : { story, step: 1, left: { story: state.story, step: state.step } };
  }
  const step = clampStep(asked, stories.get(story)?.length ?? 1);
  const picture = findPicture(stories, { story, step });
  if (picture === null) return {};
  const day = msToDay(picture.t);
  const period = { from: Math.min(state.from, day), to: Math.max(state.to, day) };
  const settings = { trailDays: DEFAULT_TRAIL_DAYS, openLanes: [], playing: false, told: picture.event !== null };
  return { story, step, ...picture, ...period, ...settings };
}

/** Where the playhead rests once the clock has stopped. */
function pausedPlayhead(state: State): number {
  return state.playing ? snapToDayEnd(state.t) : state.t;
}

/** At the period's end there is nothing left to play: it starts over. */
function play(state: State): Partial<State> {
  if (state.playing) return {};
  return { playing: true, t: state.t >= periodEndMs(state) ? periodStartMs(state) : state.t };
}

function toggle<T>(list: readonly T[], member: T): T[] {
  return list.includes(member) ? list.filter((other) => other !== member) : [...list, member];
}
