import { readCheckedTexts } from '../core/checked/checked-texts.ts';
import { EVENT_TYPES, type EventRecord } from '../core/event.ts';
import { eventStartMs } from '../core/dataset/force.ts';
import { parseDay } from '../core/time/parse-date.ts';
import { createClock } from '../state/clock.ts';
import type { UrlContext } from '../state/codec.ts';
import { buildPictures } from '../state/build-pictures.ts';
import { coverageToDay, createIsActive, createViewDeriver } from '../state/derive-view.ts';
import { reduce, type ReduceContext } from '../state/reduce.ts';
import type { Action, State } from '../state/state.ts';
import { LINK_ROW } from '../state/url.ts';
import { createStore, type Store } from '../state/store.ts';
import type { Model } from '../state/view.ts';
import { ACTION_EVENT, type UserAction } from '../ui/context.ts';
import type { TensionApp } from '../ui/tension-app.ts';
import { dataUrl, importLiveMap, requestPart } from './delivery.ts';
import { createDetailsLoader } from './details.ts';
import { offerEmbed } from './embed.ts';
import { offerExport, preparePrint } from './export.ts';
import { frozen, readSearch } from './frozen.ts';
import { joinHost } from './host.ts';
import type { ReadIndex } from './read-index.ts';
import { onDeviceTheme, showTheme } from './theme.ts';
import { loadTransitions } from './transitions.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { mirrorUrl, readAddress, type TellProblems } from './url-mirror.ts';
import { createSpeaker, showLanguage } from './words.ts';

/** Wires store, clock, address and page together: from here on the page runs, until the signal ends it. */
export function startVisit(
  app: TensionApp,
  { model, seas }: Extract<ReadIndex, { kind: 'read' }>,
  signal: AbortSignal,
): void {
  const urlContext = buildUrlContext(model);
  const reduceContext = buildReduceContext(model, urlContext);
  const tell: TellProblems = (problems) => void (app.linkProblems = problems);
  const { state } = readAddress(urlContext, tell);
  const store = createStore({
    initial: state,
    reduce: (before, action) => reduce(before, action, reduceContext),
    report: (reason) => console.error(reason),
  });
  document.documentElement.toggleAttribute('data-embed', state.embed);
  app.failure = null;
  app.seas = seas;
  app.dataUrl = dataUrl;
  app.isPosted = readSearch() + location.hash === '';
  app.loadProse = async () => (await requestPart('about')).aboutWords;
  // In an opaque origin the live map's files are refused, and one file holds none: it is not even asked for.
  const live = self.origin === 'null' || frozen?.sealed ? null : { load: importLiveMap, setTimer };
  app.maps = { live, loadStill: () => requestPart('still') };
  showState(app, store, model, signal);
  listen(app, store, signal);
  const details = new Promise<void>((done) => {
    whenIdle(() => {
      void loadDetails(app, model, signal).then(done);
      if (!urlContext.reducedMotion) loadTransitions();
    });
  });
  loadSince(app, store);
  loadTexts(app, store, model.coverage.version, details);
  offerExport(app, signal);
  offerEmbed(app, urlContext, signal);
  mirrorUrl(store, urlContext, { tell, signal });
  joinHost(store, urlContext, model.coverage.version, signal);
}

/** The one clock of the live map's turn, handed in from here so that tests have their own; returns what stops it. */
function setTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

function showState(app: TensionApp, store: Store, model: Model, signal: AbortSignal): void {
  const deriveView = createViewDeriver(model);
  const wordsOf = createSpeaker(() => {
    if (!signal.aborted) show(store.get(), null);
  });
  const show = (state: State, action: Action | null) => {
    if (showTheme(state.theme)) app.refreshColors();
    const words = wordsOf(state.lang);
    // Nothing is shown in a language that nobody asked for.
    if (words === null) return;
    showLanguage(words.language);
    app.motion = motionOf(action);
    app.context = { model, state, view: deriveView(state), words };
  };
  show(store.get(), null);
  const unsubscribe = store.subscribe((state, _previous, action) => show(state, action));
  signal.addEventListener('abort', unsubscribe);
  onDeviceTheme(() => show(store.get(), null), signal);
}

/** How a change is shown: what follows a finger or the clock at once, all else by a transition. */
function motionOf(action: Action | null): TensionApp['motion'] {
  if (action === null || action.type === 'set-camera') return 'camera';
  return action.type === 'move-playhead' ? action.motion : 'jump';
}

function listen(app: TensionApp, store: Store, signal: AbortSignal): void {
  const follow = (event: Event) => {
    store.dispatch({ ...(event as CustomEvent<UserAction>).detail, origin: 'user' });
  };
  app.addEventListener(ACTION_EVENT, follow, { signal });
  const clock = createClock({
    requestFrame: (callback) => requestAnimationFrame(callback),
    cancelFrame: (handle) => cancelAnimationFrame(handle),
    isHidden: () => document.hidden,
    store,
  });
  document.addEventListener('visibilitychange', clock.updateVisibility, { signal });
  signal.addEventListener('abort', clock.dispose);
}

/** Resolves when the details have come, or not. */
function loadDetails(app: TensionApp, { coverage }: Model, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const loader = createDetailsLoader(coverage.version, (details) => {
      app.details = details;
      if (details.kind === 'loading') return;
      preparePrint(app, signal);
      resolve();
    });
    app.addEventListener('tension-retry-details', () => loader.load(), { signal });
    loader.load();
  });
}

/** Brings the texts of the stories: at once where one is told, else behind the details. After a failure a step asks again. */
function loadTexts(app: TensionApp, store: Store, version: string, details: Promise<void>): void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestPart('stories').then(
      (value) => (app.storyTexts = readCheckedTexts(value, version)),
      () => {
        isAsked = false;
        app.storyTexts = new Map();
      },
    );
  };
  const askIfTold = ({ story }: State) => void (story !== null && ask());
  askIfTold(store.get());
  store.subscribe(askIfTold);
  void details.then(ask);
}

/** Brings what has changed in the data once a link, or a press, asks for it. */
function loadSince(app: TensionApp, store: Store): void {
  let isAsked = false;
  const askIfTold = ({ since }: State) => {
    if (since === null || isAsked) return;
    isAsked = true;
    requestPart('since').then(
      (part) => (app.since = part.since),
      (reason: unknown) => {
        app.linkProblems = [
          ...app.linkProblems,
          { row: LINK_ROW, field: 'since', value: since, reason: String(reason) },
        ];
      },
    );
  };
  askIfTold(store.get());
  store.subscribe(askIfTold);
}

function buildUrlContext(model: Model): UrlContext {
  const { coverage, actors, events } = model;
  return {
    coverageFromDay: parseDay(coverage.from) ?? 0,
    coverageToDay: coverageToDay(model),
    actors: new Set(actors.keys()),
    types: EVENT_TYPES,
    eventIds: new Map(events.map((event) => [event.id, findStart(event)])),
    stories: buildPictures(model.stories.values()),
    versions: [coverage.version, ...(coverage.earlier ?? [])],
    browserLanguage: navigator.language,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** Few are asked for their start: it is read then. */
function findStart(event: EventRecord): { readonly startMs: number } {
  return {
    get startMs() {
      return eventStartMs(event);
    },
  };
}

function buildReduceContext(
  model: Model,
  { coverageFromDay, coverageToDay: toDay, eventIds, stories }: UrlContext,
): ReduceContext {
  return {
    coverageFromDay,
    coverageToDay: toDay,
    eventStart: (id) => eventIds.get(id)?.startMs ?? null,
    isActive: createIsActive(model),
    stories,
  };
}
