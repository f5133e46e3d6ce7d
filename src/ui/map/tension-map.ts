import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { NodeKey, Undrawn } from '../../core/layout/marks.ts';
import type { Camera, CameraOrigin } from '../../map/base-map.ts';
import '../arcs/tension-arcs.ts';
import type { TensionArcs } from '../arcs/tension-arcs.ts';
import type { Projection } from '../../state/state.ts';
import { act, type UiContext } from '../context.ts';
import { findPart } from '../find-part.ts';
import { drawBehindPicture } from './behind-picture.ts';
import { BaseMapHost, type CreateBaseMap } from './base-map-host.ts';
import { layLand, paintGround } from './ground.ts';
import { renderCredit } from './map-credit.ts';
import { mapControls, reservedBoxes } from './map-controls.ts';
import { takeLiveSlot } from './live-slots.ts';
import { LiveTurn } from './live-turn.ts';
import { watchNearness, type MapStatus, type MapSupply } from './map-loading.ts';
import { mapStyles } from './map-styles.ts';
import { createSeaReader, type NamedSea } from './named-seas.ts';
import { createLanePointer } from './lane-pointer.ts';
import { chipCamera, fitsFrame, isSameView, wantedCamera, wholeCamera } from './views.ts';

/**
 * `<tension-map>`: the base map, the arcs over it, and the few controls.
 *
 * @property context - model, state, view and words
 * @property maps - how the live map is to be had, and what stands in for it
 * @property seas - seas to be named
 * @property dataUrl - absolute address of the site's folder
 * @property description - the picture in words, for those who do not see it
 * @slot picture - a picture of the same, until the map has drawn its own; then it is removed
 * @fires tension-map-drawn - it has drawn its own picture instead
 * @fires tension-map-status - the live map shows its picture, gives way to the still one for a while, or is not to be had;
 *   `detail` is the `status`, and the `reason` of a failure
 */
export class TensionMap extends LitElement {
  static override readonly properties = {
    context: { attribute: false },
    maps: { attribute: false },
    seas: { attribute: false },
    dataUrl: { attribute: false },
    description: { attribute: false },
    undrawn: { state: true },
    status: { state: true },
  };
  static override readonly styles = mapStyles;

  declare context: UiContext | null;
  declare maps: MapSupply | null;
  declare seas: readonly NamedSea[];
  declare dataUrl: string;
  declare description: string;
  declare undrawn: Undrawn;
  declare status: MapStatus;

  #host: BaseMapHost | null = null;
  #observer: ResizeObserver | null = null;
  #turn: LiveTurn | null = null;
  readonly #readSeas = createSeaReader();

  constructor() {
    super();
    this.context = null;
    this.maps = null;
    this.seas = [];
    this.dataUrl = '';
    this.description = '';
    this.undrawn = { outside: 0, crowded: 0 };
    this.status = 'still';
  }

  /** Shows the arcs' next change of scene as asked. */
  set motion(motion: TensionArcs['motion']) {
    if (this.hasUpdated) this.#arcs.motion = motion;
  }

  /** Reads the colours again after the theme has changed. */
  refreshColors(): void {
    this.#host?.map?.refreshColors();
  }

  /** Shows the whole Pacific, or the view that the visit opened with. */
  toggleView(): void {
    if (this.#host === null || this.context === null) return;
    this.#order(this.#isWhole() ? null : this.#whole(this.context.state.projection));
  }

  protected override render() {
    const { context } = this;
    if (context === null) return nothing;
    const { words } = context;
    const lang = words.language;
    return html`
      <section class="frame" aria-label=${words.map.label} aria-describedby="words">
        <p id="words" class="unseen">${this.description}</p>
        <div class="ground ${this.status}"><div class="base"></div></div>
        <slot name="picture"></slot>
        <tension-arcs
          lang=${lang}
          .context=${context}
          .seas=${this.#readSeas(this.seas, lang)}
          .reserved=${reservedBoxes}
          @tension-chip=${this.#onChip}
          @tension-undrawn=${this.#onUndrawn}
        ></tension-arcs>
        ${mapControls(context, {
          isWhole: this.#isWhole(),
          onZoom: this.#onZoom,
          onView: () => this.toggleView(),
          onGlobe: this.#onGlobe,
        })}
        <p class="notes">
          ${this.undrawn.crowded > 0 ? html`<span>${words.map.notDrawn(this.undrawn.crowded)}</span>` : nothing}
          ${this.undrawn.outside > 0 ? html`<span>${words.map.outsideView(this.undrawn.outside)}</span>` : nothing}
          ${this.status === 'failed' && this.maps?.live != null ? html`<span role="status">${words.map.staticOnly}</span>` : nothing}
        </p>
      </section>
      ${renderCredit(context, this.#isNarrow())}
    `;
  }

  protected override firstUpdated(): void {
    const frame = this.#frame;
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(frame);
    const hover = createLanePointer(frame, this.#arcs);
    this.addController({ hostDisconnected: hover });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#turn?.end();
    this.#host?.dispose();
    this.#host = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('context') || this.#host === null || this.context === null) return;
    const before = changed.get('context');
    if (before?.words !== this.context.words) this.#host.map?.setLanguage(this.context.words.language);
    const { map, projection } = this.context.state;
    if (before?.state.projection !== projection) this.#host.setProjection(projection);
    if (before?.state.map !== map || before.state.projection !== projection)
      this.#host.show(wantedCamera(this.context, this.#host.size), true);
  }

  #start(): void {
    const { context, maps } = this;
    if (context === null || maps === null || this.#host !== null) return;
    const size = this.#measure();
    if (size.width === 0 || size.height === 0) return;
    layLand(this.#ground);
    const host = new BaseMapHost({
      container: findPart(this.renderRoot, '.base'),
      dataUrl: this.dataUrl,
      camera: wantedCamera(context, size),
      projection: context.state.projection,
      size,
      onFrame: (projector, frameSize) => {
        paintGround(this.#ground, projector, this.status !== 'still' && this.#host?.map != null);
        this.#arcs.frame(projector, frameSize);
      },
      onSettle: (camera, origin) => this.#onSettle(camera, origin),
      onReady: () => this.#tell('live'),
      onLost: () => this.#tell('still'),
      onFailure: (reason) => this.#fail(reason, maps),
    });
    this.#host = host;
    if (maps.live !== null) return this.#takeTurns(host, maps, maps.live);
    this.status = 'failed';
    this.#standIn(maps);
  }

  /** Where no live map is to be had, another takes its place. */
  #standIn({ loadStill }: MapSupply): void {
    void this.#startMap(async () => (await loadStill()).createStillMap);
  }

  #startMap(load: () => Promise<CreateBaseMap>): Promise<void> | undefined {
    const { context } = this;
    if (context === null) return;
    // Where the page scrolls, one finger and the wheel scroll it: the map must not trap the reader.
    const { scrollHeight } = document.documentElement;
    return this.#host?.start(load, context.words, context.state.embed || scrollHeight > window.innerHeight);
  }

  #takeTurns(host: BaseMapHost, maps: MapSupply, { load, setTimer }: NonNullable<MapSupply['live']>): void {
    this.#turn = new LiveTurn({
      watch: (tell) => watchNearness(this, tell),
      takeSlot: takeLiveSlot,
      setTimer,
      start: () => {
        this.status = 'still';
        void this.#startMap(async () => (await load()).createLiveMap);
      },
      stop: () => {
        host.stop();
        this.#tell('still');
      },
      onWait: () => {
        if (host.map !== null) return;
        this.status = 'waiting';
        this.#standIn(maps);
      },
      onLate: () => host.fail(new Error('The live map did not come in time')),
    });
  }

  #resize(): void {
    if (this.#host === null) return drawBehindPicture(this, () => this.#start());
    // Out of sight, as while the page is on paper, it keeps what it has.
    if (this.#frame.clientHeight === 0) return;
    this.#host.resize(this.#measure());
    if (this.context !== null && fitsFrame(this.context.state))
      this.#host.show(wantedCamera(this.context, this.#host.size), false);
    this.requestUpdate();
  }

  #fail(reason: Error, maps: MapSupply): void {
    // Without the one that stands in, the picture stays as it is.
    if (this.status === 'failed') return console.error(reason);
    if (this.status === 'waiting') {
      this.status = 'still';
      return console.warn(reason);
    }
    this.#tell('failed', reason);
    this.#standIn(maps);
  }

  #tell(status: MapStatus, reason: Error | null = null): void {
    this.status = status;
    if (status === 'failed') this.#turn?.end();
    else this.#turn?.show(status === 'live');
    const detail = { status, reason };
    this.dispatchEvent(new CustomEvent('tension-map-status', { detail, bubbles: true, composed: true }));
  }

  #onSettle(camera: Camera, origin: CameraOrigin): void {
    const { context } = this;
    const isNew = context !== null && !isSameView(camera, wantedCamera(context, this.#measure()));
    if (origin === 'user' && isNew) this.#order(camera);
    else this.requestUpdate();
  }

  #order(camera: Camera | null): void {
    act(this, { type: 'set-camera', map: camera });
  }

  #isWhole(): boolean {
    if (this.#host === null || this.context === null) return false;
    const whole = this.#whole(this.context.state.projection);
    return whole !== null && isSameView(this.#host.camera, whole);
  }

  #whole(projection: Projection): Camera | null {
    if (this.#host === null || this.context === null) return null;
    return wholeCamera(this.#host.size, this.context.model.actors, projection);
  }

  /** Where a line is all there is. */
  #isNarrow(): boolean {
    return this.context?.state.embed === true || (this.#host?.size.width ?? window.innerWidth) < 480;
  }

  #measure() {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    return { width, height };
  }

  #onZoom = (step: 1 | -1) => {
    const camera = this.#host?.camera;
    if (camera !== undefined) this.#order({ ...camera, zoom: camera.zoom + step });
  };
  #onGlobe = () => {
    const projection = this.context?.state.projection === 'globe' ? 'mercator' : 'globe';
    const isWhole = this.#isWhole();
    act(this, { type: 'set-projection', projection });
    // What showed the whole Pacific goes on doing so.
    if (isWhole) this.#order(this.#whole(projection));
  };
  #onChip = ({ detail }: CustomEvent<NodeKey>) => {
    if (this.#host === null || this.context === null) return;
    this.#order(chipCamera(detail, this.#host.camera, this.#host.size, this.context));
  };
  #onUndrawn = ({ detail }: CustomEvent<Undrawn>) => {
    this.undrawn = detail;
  };

  get #arcs(): TensionArcs {
    return findPart<TensionArcs>(this.renderRoot, 'tension-arcs');
  }
  get #ground(): HTMLElement {
    return findPart(this.renderRoot, '.ground');
  }
  get #frame(): HTMLElement {
    return findPart(this.renderRoot, '.frame');
  }
}

customElements.define('tension-map', TensionMap);
