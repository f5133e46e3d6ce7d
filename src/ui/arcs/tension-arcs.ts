import { html, LitElement, type PropertyValues } from 'lit';
import { findLaneAt } from '../../core/layout/hit-test.ts';
import { boxAround, type Box } from '../../core/layout/box.ts';
import { curvePoint } from '../../core/layout/curve.ts';
import { buildLayout } from '../../core/layout/layout.ts';
import type { LaneMark, Marks } from '../../core/layout/marks.ts';
import type { Sea } from '../../core/layout/labels.ts';
import type { Projector, Size } from '../../core/layout/projector.ts';
import type { LaneId } from '../../core/scene/scene.ts';
import { formatLaneTooltip } from '../../core/words/lane-label.ts';
import { act, type UiContext } from '../context.ts';
import { arcsStyles } from './arcs-styles.ts';
import { findPart } from '../find-part.ts';
import { readMotionMs } from '../motion.ts';
import { LaneLayer, type ArcMotion } from './lane-layer.ts';
import { litLanes } from './lit-lanes.ts';
import { createTextMeasure } from './measure-text.ts';
import { nodeName, strandLabel, strandName } from './strand-words.ts';
import { drawChips, drawLabels, drawTethers } from './still-layers.ts';
import { showTooltip } from './tooltip.ts';
import { tooltipStyles } from './tooltip-styles.ts';

/** How near a pointer must come to an arc, in CSS px. */
const REACH = 9;
const NO_LANES: ReadonlySet<LaneId> = new Set();

/** Lengths of the transitions in ms, read once a choice of motion: reading a style amid an update forces a layout. */
function createDurations(element: Element): (motion: 'follow' | 'jump') => number {
  const read = () => ({
    jump: readMotionMs(element, '--motion-jump'),
    follow: readMotionMs(element, '--motion-quick'),
  });
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  let durations = read();
  let wasReduced = reduced.matches;
  return (motion) => {
    if (reduced.matches !== wasReduced) durations = read();
    wasReduced = reduced.matches;
    return durations[motion];
  };
}

/**
 * `<tension-arcs>`: lanes, badges, chips and names over a base map.
 *
 * @property context - model, state, view and words
 * @property seas - seas to be named, in the reader's language
 * @property reserved - boxes in px that stay free in a frame of a size, such as the map's controls
 * @fires tension-chip - a chip was pressed; `detail` is the actor's key
 * @fires tension-undrawn - how many acts no arc stands for; `detail` is the number
 */
export class TensionArcs extends LitElement {
  static override readonly properties = {
    context: { attribute: false },
    seas: { attribute: false },
    reserved: { attribute: false },
    motion: { attribute: false },
  };
  static override readonly styles = [arcsStyles, tooltipStyles];

  declare context: UiContext | null;
  declare seas: readonly Sea[];
  declare reserved: (size: Size) => readonly Box[];
  /** How the next change of the scene is shown. */
  declare motion: ArcMotion;

  #layer: LaneLayer | null = null;
  #measure = createTextMeasure('sans-serif');
  #projector: Projector | null = null;
  #size: Size = { width: 0, height: 0 };
  #marks: Marks | null = null;
  #hovered: ReadonlySet<LaneId> = NO_LANES;
  #undrawn = -1;

  constructor() {
    super();
    this.context = null;
    this.seas = [];
    this.reserved = () => [];
    this.motion = 'camera';
  }

  /** Draws at a camera's position. Called within every camera frame. */
  frame(projector: Projector, size: Size): void {
    this.#projector = projector;
    this.#size = size;
    this.#draw('camera');
  }

  /** The lane under a point in px, or null. */
  laneAt(x: number, y: number): LaneMark | null {
    return this.#marks === null ? null : findLaneAt(this.#marks.lanes, x, y, REACH);
  }

  /** Brings the lane under the pointer forward; null lets it go. */
  hover(lane: LaneMark | null): void {
    this.#point(lane);
  }

  /** Opens the acts of a lane: the only act at once, several as a list. */
  open({ strand }: LaneMark): void {
    const [only] = strand.events;
    if (strand.events.length === 1 && only !== undefined) act(this, { type: 'select-event', event: only.id });
    else act(this, { type: 'open-lanes', lanes: strand.lanes.map((lane) => lane.id) });
  }

  protected override render() {
    return html`
      <svg class="marks" aria-hidden="true">
        <g class="seas"></g>
        <g class="tethers"></g>
        <g class="lanes"></g>
        <g class="capitals"></g>
      </svg>
      <div
        class="badges"
        @pointerover=${this.#onBadgePoint}
        @pointerout=${this.#onBadgeLeave}
        @focusin=${this.#onBadgePoint}
        @focusout=${this.#onBadgeLeave}
        @keydown=${this.#onKeyDown}
      ></div>
      <div class="chips"></div>
      <div class="tooltip" aria-hidden="true" hidden></div>
    `;
  }

  protected override firstUpdated(): void {
    // The buttons are made by D3, not by the template: their presses are heard here for all of them.
    this.#find('.badges').addEventListener('click', this.#onBadgeClick);
    this.#find('.chips').addEventListener('click', this.#onChipClick);
    this.#measure = createTextMeasure(getComputedStyle(this).fontFamily);
    this.#layer = new LaneLayer({
      lanes: this.#find<SVGGElement>('g.lanes'),
      badges: this.#find('.badges'),
      words: {
        nameOf: (strand) => (this.context === null ? '' : strandName(strand, this.context)),
        titleLanguage: () => (this.context?.words.language === 'en' ? null : 'en'),
      },
      durationMs: createDurations(this),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('context') && !changed.has('seas') && !changed.has('reserved')) return;
    const before = changed.get('context');
    const sceneChanged =
      before?.view.scene !== this.context?.view.scene || before?.state.lanes !== this.context?.state.lanes;
    this.#draw(sceneChanged ? this.motion : 'camera');
  }

  #draw(motion: ArcMotion): void {
    const { context } = this;
    if (context === null || this.#projector === null || this.#layer === null) return;
    this.#marks = buildLayout({
      scene: context.view.scene,
      projector: this.#projector,
      size: this.#size,
      actors: context.model.actors,
      seas: this.seas,
      nameOf: (key) => nodeName(key, context),
      measure: this.#measure,
      lanes: context.state.lanes,
      reserved: this.reserved(this.#size),
      previous: this.#places(),
    });
    this.#layer.draw(this.#marks.lanes, motion);
    drawLabels(this.#find<SVGGElement>('g.seas'), this.#marks.labels, 'sea');
    drawLabels(this.#find<SVGGElement>('g.capitals'), this.#marks.labels, 'capital');
    drawChips(this.#find('.chips'), this.#marks.chips, (chip) => context.words.lane.chip(chip.name, chip.count));
    this.#light();
    if (this.#hovered.size > 0)
      this.#point(this.#marks.lanes.find(({ strand }) => this.#hovered.has(strand.id)) ?? null);
    if (this.#undrawn !== this.#marks.undrawn) {
      this.#undrawn = this.#marks.undrawn;
      this.dispatchEvent(new CustomEvent('tension-undrawn', { detail: this.#undrawn }));
    }
  }

  /** Where each badge stands on its arc. */
  #places(): ReadonlyMap<LaneId, number> {
    return new Map(
      this.#marks?.lanes.flatMap(({ strand, badge }) => (badge === null ? [] : [[strand.id, badge.along] as const])),
    );
  }

  #light(): void {
    const { context } = this;
    if (context === null || this.#marks === null) return;
    const lit = new Set([...litLanes(this.#marks.lanes, context), ...this.#hovered]);
    const leading = context.state.lanes === 'lead' ? this.#marks.lanes.filter(({ strand }) => strand.leads) : [];
    this.#layer?.bringForward(lit);
    const tethered = new Set([...leading.map(({ strand }) => strand.id), ...lit]);
    drawTethers(this.#find<SVGGElement>('g.tethers'), this.#marks.tethers, tethered);
  }

  #point(lane: LaneMark | null): void {
    const ids = lane === null ? NO_LANES : new Set([lane.strand.id]);
    const tooltip = this.#find('.tooltip');
    if (lane === null || this.context === null) tooltip.hidden = true;
    else {
      const { words, model } = this.context;
      const [x, y] = curvePoint(lane.curve, 0.5);
      const content = formatLaneTooltip({ ...strandLabel(lane.strand), ...lane.strand }, model.actors, words);
      const titleLanguage = words.language === 'en' ? null : 'en';
      showTooltip(tooltip, content, lane.badge?.box ?? boxAround(x, y, 0, 0), this.#size, titleLanguage);
    }
    if (ids.size === 0 && this.#hovered.size === 0) return;
    this.#hovered = ids;
    this.#light();
  }

  #laneOf(event: Event): LaneMark | null {
    const id = (event.target as Element).closest<HTMLElement>('[data-lane]')?.dataset['lane'];
    return this.#marks?.lanes.find(({ strand }) => strand.id === id) ?? null;
  }

  #onBadgePoint = (event: Event) => this.#point(this.#laneOf(event));
  #onBadgeLeave = () => this.#point(null);
  #onBadgeClick = (event: Event) => {
    const lane = this.#laneOf(event);
    if (lane !== null) this.open(lane);
  };
  #onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#point(null);
  };
  #onChipClick = (event: Event) => {
    const actor = (event.target as Element).closest<HTMLElement>('[data-actor]')?.dataset['actor'];
    if (actor !== undefined) this.dispatchEvent(new CustomEvent('tension-chip', { detail: actor }));
  };

  #find<T extends Element = HTMLElement>(selector: string): T {
    return findPart<T>(this.renderRoot, selector);
  }
}

customElements.define('tension-arcs', TensionArcs);
