import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { act } from '../context.ts';
import type { UiContext } from '../context.ts';
import { curvesTools } from './curves-tools.ts';

/** Where the areas have room from the start: the map keeps 400 px above them, or the page scrolls in one column. A story needs the room itself. */
const ROOMY = '(min-width: 700px) and (max-width: 999.98px), (min-width: 1000px) and (min-height: 850px)';

/**
 * The tension areas in the timeline, and the button that shows them. While hidden they do not exist; their element comes
 * behind the first picture, and the styles keep its room.
 */
export class CurvesPart implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #roomy = matchMedia(ROOMY);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#roomy.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#roomy.removeEventListener('change', this.#onChange);
  }

  #isShown({ state }: UiContext): boolean {
    return state.tension ?? (!state.embed && state.story === null && this.#roomy.matches);
  }

  /** What stands in the timeline's slots. */
  render(context: UiContext, following: boolean): TemplateResult {
    return html`${
      this.#isShown(context)
        ? html`<tension-curves .context=${context} .following=${following} .tools=${curvesTools}></tension-curves>`
        : nothing
    }${context.state.embed ? nothing : this.renderToggle(context)}`;
  }

  /** The button: on the page in the timeline, in a frame in the bar. */
  renderToggle(context: UiContext): TemplateResult {
    const shown = this.#isShown(context);
    const toggle = (event: Event) => act(event.currentTarget as Element, { type: 'set-tension', tension: !shown });
    const { label, shortLabel } = context.words.curves;
    return html`<button slot="tool" aria-label=${label} aria-expanded=${shown} @click=${toggle}>
      ${context.state.embed ? shortLabel : label}
    </button>`;
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
