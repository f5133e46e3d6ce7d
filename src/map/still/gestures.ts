import { easeCubicInOut, select, zoom, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3';
import type { Size } from '../../core/layout/projector.ts';
import type { BaseMapOptions } from '../base-map.ts';

/** Length of the way to an ordered view, and of a step by a key. */
const MOVE_MS = 600;
const KEY_MS = 300;
/** How far an arrow pans, in CSS px. */
const PAN_PX = 100;
/** A pinch on a trackpad comes as a wheel with Ctrl and small steps; d3-zoom multiplies all with Ctrl by ten. */
const PINCH_STEP = 20;

type CanvasZoom = ZoomBehavior<HTMLCanvasElement, unknown>;
export type MapZoomEvent = D3ZoomEvent<HTMLCanvasElement, unknown>;

export interface GestureOptions extends Pick<BaseMapOptions, 'cooperative' | 'hints'> {
  readonly canvas: HTMLCanvasElement;
  readonly onZoom: (event: MapZoomEvent) => void;
  readonly onEnd: (event: MapZoomEvent) => void;
  readonly onHint: (text: string) => void;
}

export interface Gestures {
  /** Takes a transform for the one that stands, without a word. */
  rest(transform: ZoomTransform): void;
  /** Goes to a transform, by an order. */
  go(transform: ZoomTransform, animate: boolean): void;
  /** Holds gestures within scales, and within the unit world's height where `bounded`. */
  limit(size: Size, scales: [least: number, most: number], bounded: boolean): void;
  dispose(): void;
}

/** Drag, wheel, pinch, double click and keys on the canvas, as transforms of d3-zoom. */
export function createGestures(options: GestureOptions): Gestures {
  const { canvas, onZoom, onEnd } = options;
  const behavior: CanvasZoom = zoom<HTMLCanvasElement, unknown>()
    .filter((event: Event) => isOurs(event, options.cooperative))
    .wheelDelta(wheelSteps)
    .duration(isReduced() ? 0 : KEY_MS)
    .on('zoom', onZoom)
    .on('end', onEnd);
  const selection = select(canvas).call(behavior);
  const closing = new AbortController();
  canvas.addEventListener('keydown', (event) => pressKey(event, selection, behavior), closing);
  if (options.cooperative) askForMore(options, closing.signal);
  return {
    rest: (transform) => void selection.property('__zoom', transform),
    go: (transform, animate) => {
      selection.interrupt();
      if (!animate || isReduced()) behavior.transform(selection, transform);
      else selection.transition().duration(MOVE_MS).ease(easeCubicInOut).call(behavior.transform, transform);
    },
    limit: ({ width, height }, scales, bounded) => {
      behavior.extent(box([0, 0], [width, height])).scaleExtent(scales);
      behavior.translateExtent(
        bounded ? box([-Infinity, 0], [Infinity, 1]) : box([-Infinity, -Infinity], [Infinity, Infinity]),
      );
    },
    dispose: () => {
      closing.abort();
      selection.interrupt().on('.zoom', null);
    },
  };
}

type Corner = [x: number, y: number];

function box(from: Corner, to: Corner): [Corner, Corner] {
  return [from, to];
}

/** Where the page scrolls by the wheel and by one finger, the map moves by the wheel with a key, and by two. */
function isOurs(event: Event, cooperative: boolean): boolean {
  if (event instanceof WheelEvent) return !cooperative || holdsKey(event);
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  return !cooperative || (event as TouchEvent).touches.length > 1;
}

/** A pinch on a trackpad comes as a wheel with Ctrl, on a Mac too. */
function holdsKey({ ctrlKey, metaKey }: WheelEvent): boolean {
  return ctrlKey || (isMac() && metaKey);
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}

/** Tells who turns the wheel or moves one finger over the map what it takes to move it. */
function askForMore({ canvas, hints, onHint }: GestureOptions, signal: AbortSignal): void {
  const options = { signal, passive: true };
  const askForKey = (event: WheelEvent) => holdsKey(event) || onHint(isMac() ? hints.wheelMac : hints.wheel);
  const askForFinger = ({ touches }: TouchEvent) => touches.length > 1 || onHint(hints.touch);
  canvas.addEventListener('wheel', askForKey, options);
  canvas.addEventListener('touchmove', askForFinger, options);
}

/** Steps of a wheel as powers of two. */
function wheelSteps({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const step = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002;
  return -deltaY * step * (ctrlKey && Math.abs(deltaY) < PINCH_STEP ? 10 : 1);
}

/** What a key asks for: how far to pan, in CSS px, or by how many zooms to come nearer. */
const KEYS: Readonly<Record<string, readonly [right: number, down: number, zooms: number]>> = {
  ArrowLeft: [-1, 0, 0],
  ArrowRight: [1, 0, 0],
  ArrowUp: [0, -1, 0],
  ArrowDown: [0, 1, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
  _: [0, 0, -1],
};

type Canvas = ReturnType<typeof select<HTMLCanvasElement, unknown>>;

/** What d3-zoom 3 takes and its types leave out: the event that a change is told with. */
interface ToldZoom {
  scaleBy(canvas: unknown, factor: number, center: undefined, event: Event): void;
  translateBy(canvas: unknown, x: number, y: number, event: Event): void;
}

function pressKey(event: KeyboardEvent, canvas: Canvas, behavior: CanvasZoom): void {
  const asked = KEYS[event.key];
  if (asked === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const [right, down, zooms] = asked;
  const way = isReduced() ? canvas.interrupt() : canvas.interrupt().transition().duration(KEY_MS);
  const told = behavior as unknown as ToldZoom;
  if (zooms !== 0) return told.scaleBy(way, 2 ** zooms, undefined, event);
  const { k } = canvas.property('__zoom') as ZoomTransform;
  told.translateBy(way, (-right * PAN_PX) / k, (-down * PAN_PX) / k, event);
}

function isReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
