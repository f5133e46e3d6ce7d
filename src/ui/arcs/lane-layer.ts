import { select, type Selection } from 'd3';
import type { LaneMark } from '../../core/layout/marks.ts';
import type { LaneId } from '../../core/scene/scene.ts';
import { easeMarks, stopMarks } from '../transitions.ts';
import { fillBadge, type BadgeWords } from './badge.ts';
import { createLaneView, followCamera, renderView, retargetView, type LaneView } from './lane-view.ts';

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
        (exit) => this.#leave(exit, ms),
      )
      .order()
      .each((mark, i, nodes) => {
        const node = nodes[i];
        if (node !== undefined) this.#show(node, mark, motion === 'camera', ms);
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
      animate(node, view, ms, (turn * ms) / 2);
    });
  }

  #paths(): LanePaths {
    return select(this.#options.lanes).selectAll<SVGPathElement, LaneMark>('path.lane:not(.leaving)');
  }

  #show(node: SVGPathElement, mark: LaneMark, byCamera: boolean, ms: number): void {
    const { id } = mark.strand;
    const known = this.#views.get(id);
    const view = known ?? createLaneView(mark, this.#forward.has(id), ms === 0 ? 1 : 0);
    this.#views.set(id, view);
    if (known !== undefined && byCamera) followCamera(view, mark);
    else if (known !== undefined) retargetView(view, mark, ms > 0);
    fillBadge(view.badge, mark, this.#options.words);
    renderView(node, view);
    if (!byCamera && (view.lag !== null || view.drawn < 1)) animate(node, view, ms);
  }

  /** Lanes that end fade; their badges go at once. */
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

function animate(node: SVGPathElement, view: LaneView, ms: number, delayMs = 0): void {
  const { rest, drawn } = view;
  easeMarks(select(node), ms)
    .delay(delayMs)
    .tween('lane', () => (t) => {
      view.rest = rest * (1 - t);
      view.drawn = drawn + (1 - drawn) * t;
      renderView(node, view);
    });
}
