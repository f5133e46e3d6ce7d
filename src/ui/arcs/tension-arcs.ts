import { html, LitElement, type PropertyValues } from 'lit';
import { findLaneAt } from '../../core/layout/hit-test.ts';
import type { Box } from '../../core/layout/box.ts';
import type { BadgeStand } from '../../core/layout/badges.ts';
import { buildLayout, type LayoutInput } from '../../core/layout/layout.ts';
import type { LaneMark, Marks, Undrawn } from '../../core/layout/marks.ts';
import type { Sea } from '../../core/layout/labels.ts';
import type { Projector, Size } from '../../core/layout/projector.ts';
import type { EventRecord } from '../../core/event.ts';
import type { LaneId, SceneLane } from '../../core/scene/scene.ts';
import type { Chain } from '../../core/chain/find-chain.ts';
import { findTies, holdsAny } from '../../core/layout/ties.ts';
import { act, type UiContext } from '../context.ts';
import { aimOf, findSight, type Aim, type Sight } from './aim.ts';
import { arcsStyles } from './arcs-styles.ts';
import { findPart } from '../find-part.ts';
import { LaneLayer, type ArcMotion } from './lane-layer.ts';
import { createChainReader, litLanes, stepsOf } from './lit-lanes.ts';
import { createTextMeasure } from './measure-text.ts';
import { createDurations, createNamedPlaces } from './readers.ts';
import { drawGround, drawIncidents, drawLines, drawPlaces } from './spots.ts';
import { spotStyles } from './spot-styles.ts';
import { nodeName, strandName } from '../../core/words/strand-words.ts';
import { drawChips, drawLabels, drawTethers } from './still-layers.ts';
import { showTooltip } from './tooltip.ts';
import { tooltipStyles } from './tooltip-styles.ts';

/** A picture's marks, and what they are laid out over. */
export interface Drawn {
  readonly projector: Projector;
  readonly size: Size;
  readonly marks: Marks;
}

/** How near a pointer must come to an arc, in CSS px. */
const REACH = 9;

/**
 * `<tension-arcs>`: lanes, badges, chips, markers and names over a base map.
 *
 * @property context - model, state, view and words
 * @property seas - seas to be named, in the reader's language
 * @property reserved - boxes in px that stay free in a frame of a size, such as the map's controls
 * @fires tension-chip - a chip was pressed; `detail` is the actor's key
 * @fires tension-undrawn - how many acts no arc stands for, and why; `detail` is {@link Undrawn}
 */
export class TensionArcs extends LitElement {
  static override readonly properties = {
    context: { attribute: false },
    seas: { attribute: false },
    reserved: { attribute: false },
    motion: { attribute: false },
  };
  static override readonly styles = [arcsStyles, spotStyles, tooltipStyles];

  declare context: UiContext | null;
  declare seas: readonly Sea[];
  declare reserved: (size: Size) => readonly Box[];
  /** How the next change of the scene is shown. */
  declare motion: ArcMotion;

  #layer: LaneLayer | null = null;
  readonly #measure = createTextMeasure(this);
  #projector: Projector | null = null;
  #size: Size = { width: 0, height: 0 };
  #marks: Marks | null = null;
  #aim: Aim | null = null;
  #undrawn: Undrawn | null = null;
  #chain: Chain | null = null;
  /** The act whose chain has been drawn step by step; undefined before the first picture. */
  #told: string | null | undefined = undefined;
  readonly #readChain = createChainReader();
  readonly #readPlaces = createNamedPlaces();

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

  /** The picture as it stands, for a file; null before the first. */
  get drawn(): Drawn | null {
    const [projector, marks] = [this.#projector, this.#marks];
    return projector === null || marks === null ? null : { projector, marks, size: this.#size };
  }

  /** The same scene as it would stand over another camera or in another frame, as on paper. */
  layOut(projector: Projector, size: Size): Drawn | null {
    const marks = this.context && this.#layOut(this.context, { projector, size, reserved: [], previous: new Map() });
    return marks && { projector, marks, size };
  }

  /** The lane under a point in px, or null. */
  laneAt(x: number, y: number): LaneMark | null {
    return this.#marks === null ? null : findLaneAt(this.#marks.lanes, x, y, REACH);
  }

  /** Brings the lane under the pointer forward; null lets it go. */
  hover(lane: LaneMark | null): void {
    this.#point(lane === null ? null : { kind: 'lane', id: lane.strand.id });
  }

  /** Opens the acts of a lane: the only act at once, several as a list. */
  open({ strand }: LaneMark): void {
    this.#open(strand.events, strand.lanes);
  }

  protected override render() {
    return html`
      <svg class="marks" aria-hidden="true">
        <g class="seas"></g>
        <g class="ground"></g>
        <g class="tethers"></g>
        <g class="lanes"></g>
        <g class="ties"></g>
        <g class="capitals"></g>
      </svg>
      <div
        class="buttons"
        @pointerover=${this.#onPoint}
        @pointerout=${this.#onLeave}
        @focusin=${this.#onPoint}
        @focusout=${this.#onLeave}
        @keydown=${this.#onKeyDown}
      >
        <div class="badges"></div>
        <div class="chips"></div>
        <div class="incidents"></div>
        <div class="places"></div>
      </div>
      <div class="tooltip" aria-hidden="true" hidden></div>
    `;
  }

  protected override firstUpdated(): void {
    // The buttons are made by D3, not by the template: their presses are heard here for all of them.
    this.#find('.buttons').addEventListener('click', this.#onClick);
    this.#layer = new LaneLayer({
      lanes: this.#find<SVGGElement>('g.lanes'),
      badges: this.#find('.badges'),
      words: {
        nameOf: (strand) => (this.context === null ? '' : strandName(strand, this.context)),
        stepsOf: (strand) => stepsOf(strand, this.#chain),
        stepName: (steps) => this.context?.words.incident.step(steps, this.#chain?.steps.length ?? 0) ?? '',
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
    this.#marks = this.#layOut(context, {
      projector: this.#projector,
      size: this.#size,
      reserved: this.reserved(this.#size),
      previous: this.#places(),
    });
    this.#chain = this.#readChain(context);
    this.#layer.draw(this.#marks.lanes, motion);
    this.#drawStill(this.#marks, context);
    if (this.#aim === null) this.#light();
    else this.#point(this.#aim);
    this.#tell(this.#marks, context);
  }

  #layOut(context: UiContext, over: Pick<LayoutInput, 'projector' | 'size' | 'reserved' | 'previous'>): Marks {
    return buildLayout({
      ...over,
      scene: context.view.scene,
      actors: context.model.actors,
      seas: this.seas,
      places: this.#readPlaces(context),
      nameOf: (key) => nodeName(key, context),
      measure: this.#measure,
      lanes: context.state.lanes,
    });
  }

  #drawStill(marks: Marks, context: UiContext): void {
    drawLabels(this.#find<SVGGElement>('g.seas'), marks.labels, 'sea');
    drawLabels(this.#find<SVGGElement>('g.capitals'), marks.labels, 'capital');
    drawChips(this.#find('.chips'), marks.chips, (chip) => context.words.lane.chip(chip.name, chip.count));
    drawGround(this.#find<SVGGElement>('g.ground'), marks.places, marks.incidents);
    drawIncidents(this.#find('.incidents'), marks.incidents, context);
    drawPlaces(this.#find('.places'), marks.places, context);
  }

  /** Draws a chain step by step when its act has been selected, and says what is not drawn. */
  #tell({ lanes, undrawn }: Marks, { state }: UiContext): void {
    if (this.#told !== undefined && this.#told !== state.event && this.#chain !== null) {
      const first = ({ strand }: LaneMark) => stepsOf(strand, this.#chain)[0] ?? 0;
      const steps = lanes.filter((lane) => first(lane) > 0).sort((a, b) => first(a) - first(b));
      this.#layer?.drawInTurn(steps.map(({ strand }) => strand.id));
    }
    this.#told = state.event;
    if (this.#undrawn?.outside === undrawn.outside && this.#undrawn.crowded === undrawn.crowded) return;
    this.#undrawn = undrawn;
    this.dispatchEvent(new CustomEvent('tension-undrawn', { detail: undrawn }));
  }

  /** Where each badge stands on its arc. */
  #places(): ReadonlyMap<LaneId, BadgeStand> {
    return new Map(
      this.#marks?.lanes.flatMap(({ strand, badge }) => (badge === null ? [] : [[strand.id, badge] as const])),
    );
  }

  /** Shows an aim's tooltip and lights its lanes; an aim that is no longer there is forgotten. */
  #point(aim: Aim | null): void {
    const { context } = this;
    const sight =
      aim === null || context === null || this.#marks === null ? null : findSight(aim, this.#marks, context);
    const tooltip = this.#find('.tooltip');
    if (sight === null || sight.tooltip === null) tooltip.hidden = true;
    else showTooltip(tooltip, sight.tooltip, sight.anchor, this.#size, context?.words.language === 'en' ? null : 'en');
    if (sight === null && this.#aim === null) return;
    this.#aim = sight === null ? null : aim;
    this.#light(sight);
  }

  /** Brings forward what is selected, open, or in sight; all the rest steps back. */
  #light(sight: Sight | null = null): void {
    const { context } = this;
    if (context === null || this.#marks === null || this.#layer === null) return;
    const { lanes, incidents, tethers } = this.#marks;
    const standing = litLanes(lanes, context, this.#chain);
    const pointed = new Set(sight?.lanes.map(({ strand }) => strand.id));
    const lit = new Set([...standing.lanes, ...pointed]);
    const ties = [
      ...findTies(this.#marks, standing.lanes, standing.isTied),
      ...findTies(this.#marks, pointed, sight?.isTied ?? (() => false)),
    ];
    this.#layer.bringForward(lit);
    this.toggleAttribute('dims', lit.size > 0);
    const leading = context.state.lanes === 'lead' ? lanes.filter(({ strand }) => strand.leads) : [];
    const tethered = new Set([...leading.map(({ strand }) => strand.id), ...lit]);
    drawTethers(this.#find<SVGGElement>('g.tethers'), tethers, tethered, lit);
    drawLines(this.#find<SVGGElement>('g.ties'), ties);
    if (incidents.length === 0) return;
    const forward = new Set(ties.map(({ incident }) => incident));
    for (const button of this.#find('.incidents').children as HTMLCollectionOf<HTMLElement>)
      button.classList.toggle('forward', forward.has(button.dataset['incident'] ?? ''));
  }

  #open(events: readonly EventRecord[], lanes: readonly SceneLane[]): void {
    const [only] = events;
    if (events.length === 1 && only !== undefined) act(this, { type: 'select-event', event: only.id });
    else act(this, { type: 'open-lanes', lanes: lanes.map((lane) => lane.id) });
  }

  #onPoint = (event: Event) => this.#point(aimOf(event));
  #onLeave = () => this.#point(null);
  #onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#point(null);
  };
  #onClick = (event: Event) => {
    const aim = aimOf(event);
    if (aim === null || this.#marks === null) return;
    const { lanes, incidents } = this.#marks;
    const lane = aim.kind === 'lane' ? lanes.find(({ strand }) => strand.id === aim.id) : undefined;
    const mark = aim.kind === 'incident' ? incidents.find(({ id }) => id === aim.id) : undefined;
    if (lane !== undefined) this.open(lane);
    // Of the scene's lanes: of a marker seen from near both ends may be out of view, and no arc is drawn.
    if (mark !== undefined) this.#open(mark.events, this.context?.view.scene.lanes.filter(holdsAny(mark.events)) ?? []);
    if (aim.kind === 'actor') this.dispatchEvent(new CustomEvent('tension-chip', { detail: aim.id }));
    // A tap gives no focus on every device; with it the tooltip stays until the next tap.
    if (aim.kind === 'place') (event.target as HTMLElement).focus();
  };

  #find<T extends Element = HTMLElement>(selector: string): T {
    return findPart<T>(this.renderRoot, selector);
  }
}

customElements.define('tension-arcs', TensionArcs);
