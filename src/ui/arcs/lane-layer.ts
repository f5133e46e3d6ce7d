import { select, type Selection } from 'd3';
import type { LaneMark } from '../../core/layout/marks.ts';
import type { LaneId } from '../../core/scene/scene.ts';
import { easeMarks, stopMarks } from '../transitions.ts';
import { fillBadge, type BadgeWords } from './badge.ts';
import { createLaneView, divertView, followCamera, renderView, retargetView, type LaneView } from './lane-view.ts';

/** How the picture gets to its new state: `camera` follows at once, `follow` eases shortly, `jump` takes its time. */
export type ArcMotion = 'camera' | 'follow' | 'jump';

export interface LaneLayerOptions {
  readonly lanes: SVGGElement;
  readonly badges: HTMLElement;
  readonly words: BadgeWords;
  /** Length of a transition in ms; 0 under reduced motion. */
  readonly durationMs: (motion: 'follow' | 'jump') => number;
}

type LanePaths = Selection<SVGPathElement, LaneMark, SVGGElement, unknown>;

/**
 * Lanes and badges in the page. D3 joins lanes by id; transitions animate how far a lane is, its outline is always
 * computed anew, because the camera may move meanwhile.
 */
export class LaneLayer {
  readonly #options: LaneLayerOptions;
  readonly #views = new Map<LaneId, LaneView>();
  #forward: ReadonlySet<LaneId> = new Set();

  constructor(options: LaneLayerOptions) {
    this.#options = options;
  }

  /** Draws the marks; later ones cover earlier ones. */
  draw(marks: readonly LaneMark[], motion: ArcMotion): void {
    const ms = motion === 'camera' ? 0 : this.#options.durationMs(motion);
    this.#paths()
      .data(marks, (mark) => mark.strand.id)
      .join(
        (enter) => enter.append('path'),
        (update) => update,
        (exit) => this.#leave(exit, motion === 'jump' ? ms : 0),
      )
      .order()
      .each((mark, i, nodes) => {
        const node = nodes[i];
        if (node !== undefined) this.#show(node, mark, motion, ms);
      });
    this.#placeBadges(marks);
  }

  /** Brings lanes forward: broader, on top, and marked for the style sheet. */
  bringForward(ids: ReadonlySet<LaneId>): void {
    if (ids.size === 0 && this.#forward.size === 0) return;
    this.#forward = ids;
    this.#paths().each((mark, i, nodes) => {
      const view = this.#views.get(mark.strand.id);
      const node = nodes[i];
      if (node === undefined || view === undefined) return;
      const forward = ids.has(mark.strand.id);
      // Each drawing puts the lanes back into their own order.
      if (forward) node.parentNode?.appendChild(node);
      if (view.forward === forward) return;
      view.forward = forward;
      renderView(node, view);
    });
    for (const [id, view] of this.#views) view.badge.classList.toggle('forward', ids.has(id));
  }

  /** Draws lanes on anew, one after the other. */
  drawInTurn(ids: readonly LaneId[]): void {
    const ms = this.#options.durationMs('jump') / 2;
    if (ms === 0) return;
    this.#paths().each((mark, i, nodes) => {
      const turn = ids.indexOf(mark.strand.id);
      const view = this.#views.get(mark.strand.id);
      const node = nodes[i];
      if (turn < 0 || node === undefined || view === undefined) return;
      view.drawn = 0;
      renderView(node, view);
      animate(node, view, 'jump', ms, (turn * ms) / 2);
    });
  }

  #paths(): LanePaths {
    return select(this.#options.lanes).selectAll<SVGPathElement, LaneMark>('path.lane:not(.leaving)');
  }

  #show(node: SVGPathElement, mark: LaneMark, motion: ArcMotion, ms: number): void {
    const { id } = mark.strand;
    const known = this.#views.get(id);
    const view = known ?? createLaneView(mark, this.#forward.has(id), ms === 0 ? 1 : 0);
    this.#views.set(id, view);
    const isDiverted = isUnderWay(view, motion);
    if (known !== undefined) {
      if (motion === 'camera') followCamera(view, mark);
      else if (isDiverted) divertView(view, mark);
      else retargetView(view, mark, ms > 0);
    }
    fillBadge(view.badge, mark, this.#options.words);
    renderView(node, view);
    if (motion === 'camera' || isDiverted) return;
    if (view.lag !== null || view.drawn < 1) animate(node, view, motion, ms);
  }

  /** Lanes that end fade, but not while a drag shows moment after moment; their badges go at once. */
  #leave(exit: Selection<SVGPathElement, LaneMark, SVGGElement, unknown>, ms: number): void {
    exit.each(({ strand }) => {
      this.#views.get(strand.id)?.badge.remove();
      this.#views.delete(strand.id);
    });
    if (ms === 0) exit.remove();
    else easeMarks(stopMarks(exit).classed('leaving', true), ms).tween('fade', fade).remove();
  }

  /** Badges in the order of their weight, which is the order of the keyboard; those without room are taken out. */
  #placeBadges(marks: readonly LaneMark[]): void {
    const layer = this.#options.badges;
    const shown = marks
      .filter((mark) => mark.badge !== null)
      .map((mark) => this.#views.get(mark.strand.id)?.badge)
      .filter((badge) => badge !== undefined)
      .reverse();
    const keep = new Set<Element>(shown);
    for (const child of [...layer.children]) if (!keep.has(child)) child.remove();
    shown.forEach((badge, i) => {
      // A button that is moved loses the focus: only those out of order are.
      if (layer.children[i] !== badge) layer.insertBefore(badge, layer.children[i] ?? null);
    });
  }
}

/** By the attribute: a transition of the style would read the computed one, and force an update of all styles. */
function fade(this: SVGPathElement): (t: number) => void {
  return (t) => this.setAttribute('opacity', String(1 - t));
}

/** A drag changes the scene with every frame: what it began to ease must get somewhere before it begins anew. */
function isUnderWay(view: LaneView, motion: ArcMotion): boolean {
  return motion === 'follow' && view.eases === 'follow' && view.rest > 0.5;
}

function animate(node: SVGPathElement, view: LaneView, motion: 'follow' | 'jump', ms: number, delayMs = 0): void {
  const { rest, drawn } = view;
  view.eases = motion;
  easeMarks(select(node), ms)
    .delay(delayMs)
    .tween('lane', () => (t) => {
      view.rest = rest * (1 - t);
      view.drawn = drawn + (1 - drawn) * t;
      if (t === 1) view.eases = null;
      renderView(node, view);
    });
}
