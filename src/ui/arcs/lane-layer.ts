import { easeCubicInOut, select, type Selection } from 'd3';
import { curvePoint } from '../../core/layout/curve.ts';
import { lanePath } from '../../core/layout/lane-path.ts';
import type { LaneMark } from '../../core/layout/marks.ts';
import type { LaneId } from '../../core/scene/scene.ts';
import { fillBadge, type BadgeWords } from './badge.ts';
import { laneVector, lagBehind, shownVector, vectorParts, type LaneMotion, type LaneVector } from './lane-motion.ts';

/** How the picture gets to its new state: `camera` follows at once, `follow` eases shortly, `jump` takes its time. */
export type ArcMotion = 'camera' | 'follow' | 'jump';

/** Lanes and badges in the page. */
export interface LaneLayer {
  draw(marks: readonly LaneMark[], motion: ArcMotion): void;
  /** Brings lanes forward: broader, on top, and marked for the style sheet. */
  bringForward(ids: ReadonlySet<LaneId>): void;
  badgeOf(id: LaneId): HTMLButtonElement | null;
}

export interface LaneLayerOptions {
  readonly lanes: SVGGElement;
  readonly badges: HTMLElement;
  readonly words: BadgeWords;
  /** Length of a transition in ms; 0 under reduced motion. */
  readonly durationMs: (motion: 'follow' | 'jump') => number;
}

interface View extends LaneMotion {
  mark: LaneMark;
  forward: boolean;
  /** How much has been drawn on, 0…1. */
  drawn: number;
  lag: LaneVector | null;
  readonly badge: HTMLButtonElement;
}

/** A quiet lane that is brought forward is at least this broad at its actor, in CSS px. */
const FORWARD_WIDTH = 4.5;

/** Creates the layer. D3 joins lanes by id; transitions animate their numbers, the outline is always computed anew. */
export function createLaneLayer({ lanes, badges, words, durationMs }: LaneLayerOptions): LaneLayer {
  const views = new Map<LaneId, View>();
  let forward: ReadonlySet<LaneId> = new Set();

  function enter(mark: LaneMark, motion: ArcMotion): View {
    const badge = document.createElement('button');
    badge.type = 'button';
    badge.className = 'badge';
    badge.dataset['lane'] = mark.strand.id;
    const drawn = motion === 'camera' || durationMs(motion) === 0 ? 1 : 0;
    const view: View = { mark, drawn, forward: forward.has(mark.strand.id), lag: null, rest: 0, badge };
    views.set(mark.strand.id, view);
    return view;
  }

  function retarget(view: View, mark: LaneMark, motion: ArcMotion): void {
    const shown = shownVector(targetOf(view), view);
    view.mark = mark;
    view.forward = forward.has(mark.strand.id);
    if (motion === 'camera') return;
    view.lag = durationMs(motion) === 0 ? null : lagBehind(shown, targetOf(view));
    view.rest = view.lag === null ? 0 : 1;
  }

  function animate(node: SVGPathElement, view: View, motion: ArcMotion): void {
    if (motion === 'camera' || (view.lag === null && view.drawn === 1)) return;
    const { rest, drawn } = view;
    select(node)
      .transition()
      .duration(durationMs(motion))
      .ease(easeCubicInOut)
      .tween('lane', () => (t) => {
        view.rest = rest * (1 - t);
        view.drawn = drawn + (1 - drawn) * t;
        render(node, view);
      });
  }

  return {
    draw(marks, motion) {
      const join = select(lanes)
        .selectAll<SVGPathElement, LaneMark>('path.lane:not(.leaving)')
        .data(marks, (mark) => mark.strand.id);
      leave(join.exit<LaneMark>(), views, motion === 'camera' ? 0 : durationMs(motion));
      join
        .join('path')
        .order()
        .each(function (mark) {
          const known = views.get(mark.strand.id);
          if (known !== undefined) retarget(known, mark, motion);
          const view = known ?? enter(mark, motion);
          this.setAttribute('class', laneClass(view));
          fillBadge(view.badge, mark, words);
          render(this, view);
          animate(this, view, motion);
        });
      placeBadges(badges, marks, views);
    },
    bringForward(ids) {
      forward = ids;
      select(lanes)
        .selectAll<SVGPathElement, LaneMark>('path.lane:not(.leaving)')
        .each(function (mark) {
          const view = views.get(mark.strand.id);
          if (view === undefined || view.forward === ids.has(mark.strand.id)) return;
          view.forward = ids.has(mark.strand.id);
          this.setAttribute('class', laneClass(view));
          if (view.forward) this.parentNode?.appendChild(this);
          render(this, view);
        });
      for (const [id, view] of views) view.badge.classList.toggle('forward', ids.has(id));
    },
    badgeOf: (id) => views.get(id)?.badge ?? null,
  };
}

function laneClass({ mark, forward }: View): string {
  return `lane ${mark.strand.family}${mark.strand.leads ? ' leads' : ''}${forward ? ' forward' : ''}`;
}

function targetOf({ mark, forward }: View): LaneVector {
  const [start, end] = mark.widths;
  const scale = forward ? Math.max(1, FORWARD_WIDTH / start) : 1;
  return laneVector(mark, [start * scale, end * scale]);
}

function render(node: SVGPathElement, view: View): void {
  const { curve, widths, along } = vectorParts(shownVector(targetOf(view), view));
  const { startShape, endShape, badge } = view.mark;
  node.setAttribute('d', lanePath({ curve, widths, startShape, endShape }, view.drawn));
  if (badge === null) return;
  const [x, y] = curvePoint(curve, along);
  view.badge.style.transform = `translate(${Math.round(x - badge.box.width / 2)}px, ${Math.round(y - badge.box.height / 2)}px)`;
  view.badge.classList.toggle('waiting', view.drawn < 0.55);
}

/** Lanes that end fade; what they were tied to goes at once. */
function leave(
  exit: Selection<SVGPathElement, LaneMark, SVGGElement, unknown>,
  views: Map<LaneId, View>,
  durationMs: number,
): void {
  exit.each((mark) => {
    views.get(mark.strand.id)?.badge.remove();
    views.delete(mark.strand.id);
  });
  if (durationMs === 0) exit.remove();
  else exit.interrupt().classed('leaving', true).transition().duration(durationMs).style('opacity', 0).remove();
}

/** Badges in the order of their weight, which is the order of the keyboard; those without room are taken out. */
function placeBadges(layer: HTMLElement, marks: readonly LaneMark[], views: ReadonlyMap<LaneId, View>): void {
  const shown = [...marks].reverse().flatMap(({ strand, badge }) => (badge === null ? [] : [views.get(strand.id)!.badge]));
  const keep = new Set<Element>(shown);
  for (const child of [...layer.children]) if (!keep.has(child)) child.remove();
  shown.forEach((badge, i) => {
    if (layer.children[i] !== badge) layer.insertBefore(badge, layer.children[i] ?? null);
  });
}
