import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { EmbedWords } from '../../core/words/embed-words.ts';
import { unseenStyles } from '../shared-styles.ts';

/** What the preview shows. */
export interface Previewed {
  /** Absolute address. */
  readonly address: string;
  readonly title: string;
  /** Of the frame in somebody's page, in CSS px. */
  readonly width: number;
  readonly height: number;
}

const BORDER_PX = 1;
/** Share of the window's height that the preview takes at most. */
const MOST_OF_WINDOW = 0.5;

/**
 * The page itself in a frame, at the size it would have in an article, scaled to the room there is. It is looked at and
 * not used. A sandbox keeps it on the static map: a live one would take one of the site's places for a WebGL context.
 *
 * @property previewed
 * @property words
 * @property loading what is said until the first picture stands
 */
export class TensionEmbedPreview extends LitElement {
  static override readonly properties = {
    previewed: { attribute: false },
    words: { attribute: false },
    loading: { type: String },
    phase: { state: true },
  };
  static override readonly styles = [
    unseenStyles,
    css`
      :host {
        display: block;
      }
      .stage {
        position: relative;
        overflow: hidden;
        margin-inline: auto;
        border: 1px solid var(--rule);
        background: var(--sea);
      }
      iframe {
        position: absolute;
        inset: 0 auto auto 0;
        border: 0;
        transform-origin: 0 0;
      }
      .coming {
        visibility: hidden;
      }
      p {
        margin: 0;
        padding: 0.75rem;
        color: var(--ink-quiet);
        font-size: var(--size-small);
      }
    `,
  ];

  declare previewed: Previewed | null;
  declare words: EmbedWords | null;
  declare loading: string;
  declare phase: 'coming' | 'shown' | 'refused';

  /** The frame that is on its way: what is asked for meanwhile waits for it. */
  #coming: HTMLIFrameElement | null = null;
  #asked = '';
  readonly #onResize = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.previewed = null;
    this.words = null;
    this.loading = '';
    this.phase = 'coming';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onResize.observe(this);
    document.addEventListener('securitypolicyviolation', this.#onViolation);
  }

  /** Gives back all that the frame holds. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#onResize.disconnect();
    document.removeEventListener('securitypolicyviolation', this.#onViolation);
    this.#stage?.replaceChildren();
  }

  protected override render() {
    const { phase, words } = this;
    if (phase === 'refused') return html`<p role="status">${words?.refused ?? nothing}</p>`;
    return html`<div class="stage" inert></div>
      <p class=${phase === 'shown' ? 'unseen' : ''} role="status">${phase === 'shown' ? nothing : this.loading}</p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('previewed')) return;
    this.#fit();
    this.#load();
  }

  /** Loads what is asked for, one frame at a time; the one before stays in sight until the next has loaded. */
  #load(): void {
    const { previewed } = this;
    if (previewed === null || this.#coming !== null || previewed.address === this.#asked) return;
    this.#asked = previewed.address;
    const frame = this.#createFrame(previewed);
    this.#coming = frame;
    frame.addEventListener('load', () => {
      if (this.phase === 'refused') return;
      for (const before of this.#frames) if (before !== frame) before.remove();
      frame.classList.remove('coming');
      this.#coming = null;
      this.phase = 'shown';
      this.#load();
    });
    this.#stage?.append(frame);
    this.#fit();
  }

  /** A new frame for each address: another address for the same one would be a step for the back button. */
  #createFrame({ address, title }: Previewed): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.className = 'coming';
    frame.sandbox.add('allow-scripts');
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.title = title;
    frame.src = address;
    return frame;
  }

  /** As wide as there is room, and never so high that nothing beside it is in sight. */
  #fit(): void {
    const { previewed } = this;
    const stage = this.#stage;
    if (previewed === null || stage === null) return;
    const { width, height } = previewed;
    const scale = Math.min(1, (this.clientWidth - 2 * BORDER_PX) / width, (innerHeight * MOST_OF_WINDOW) / height);
    size(stage, width * scale, height * scale);
    for (const frame of this.#frames) {
      size(frame, width, height);
      frame.style.setProperty('transform', `scale(${scale})`);
    }
  }

  #onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'frame-src') this.phase = 'refused';
  };

  get #stage(): HTMLElement | null {
    return this.renderRoot.querySelector('.stage');
  }
  get #frames(): HTMLIFrameElement[] {
    return [...this.renderRoot.querySelectorAll('iframe')];
  }
}

function size(element: HTMLElement, widthPx: number, heightPx: number): void {
  element.style.setProperty('width', `${widthPx}px`);
  element.style.setProperty('height', `${heightPx}px`);
}

if (customElements.get('tension-embed-preview') === undefined)
  customElements.define('tension-embed-preview', TensionEmbedPreview);
