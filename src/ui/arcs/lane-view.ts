import { curvePoint } from '../../core/layout/curve.ts';
import { forwardWidths, lanePath } from '../../core/layout/lane-path.ts';
import type { LaneMark } from '../../core/layout/marks.ts';
import { write } from './write.ts';
import { lagBehind, laneVector, shownVector, vectorParts, type LaneMotion, type LaneVector } from './lane-motion.ts';

/** A lane on the screen: what is wanted of it, how far it is, and its badge. */
export interface LaneView extends LaneMotion {
  mark: LaneMark;
  forward: boolean;
  /** How much has been drawn on, 0…1. */
  drawn: number;
  lag: LaneVector | null;
  /** The motion of the transition that is under way; null at rest. */
  eases: 'follow' | 'jump' | null;
  /** What the outline on the page was computed from. */
  outline: readonly unknown[];
  readonly badge: HTMLButtonElement;
}

/** A badge appears once so much of its lane has been drawn on. */
const BADGE_AFTER = 0.55;

/** A lane that has not been shown yet. */
export function createLaneView(mark: LaneMark, forward: boolean, drawn: 0 | 1): LaneView {
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.className = 'badge';
  badge.dataset['lane'] = mark.strand.id;
  return { mark, drawn, forward, lag: null, rest: 1 - drawn, eases: null, outline: [], badge };
}

/** Gives the view a new target for a new transition and, where it eases, what it lags behind. */
export function retargetView(view: LaneView, mark: LaneMark, eases: boolean): void {
  const shown = shownVector(targetOf(view), view);
  view.mark = mark;
  view.lag = eases ? lagBehind(shown, targetOf(view)) : null;
  view.rest = eases ? 1 : 0;
}

/** Gives the view a new target within the transition that is under way, which goes on from what is shown. */
export function divertView(view: LaneView, mark: LaneMark): void {
  const shown = shownVector(targetOf(view), view);
  view.mark = mark;
  view.lag = lagBehind(shown, targetOf(view))?.map((value) => value / view.rest) ?? null;
}

/** Moves the target without a new transition: one that is under way goes on around it. */
export function followCamera(view: LaneView, mark: LaneMark): void {
  view.mark = mark;
}

/** Class of a lane's path. */
function laneClass({ mark, forward }: LaneView): string {
  return `lane ${mark.strand.family}${mark.strand.leads ? ' leads' : ''}${forward ? ' forward' : ''}`;
}

/** Writes the look, the outline, and the badge's place. */
export function renderView(node: SVGPathElement, view: LaneView): void {
  const shown = shownVector(targetOf(view), view);
  const { curve, widths, along } = vectorParts(shown);
  const { startShape, endShape, badge } = view.mark;
  write(node, { class: laneClass(view) });
  const outline = [...shown, startShape, endShape, view.drawn];
  if (outline.some((part, i) => part !== view.outline[i])) {
    view.outline = outline;
    write(node, { d: lanePath({ curve, widths, startShape, endShape }, view.drawn) });
  }
  if (badge === null) return;
  const [x, y] = curvePoint(curve, along);
  const left = Math.round(x + badge.shift - badge.box.width / 2);
  const top = Math.round(y - badge.box.height / 2);
  const transform = `translate(${left}px, ${top}px)`;
  if (view.badge.style.transform !== transform) view.badge.style.transform = transform;
  view.badge.classList.toggle('waiting', view.drawn < BADGE_AFTER);
}

function targetOf({ mark, forward }: LaneView): LaneVector {
  return laneVector(mark, forward ? forwardWidths(mark) : mark.widths);
}
