import { watchFrame } from './frames.ts';

/** Attributes that say something of the element. All others become parameters of the map's address. */
const OWN_ATTRIBUTES = /-|^(src|title|id|class|style|on.+)$/;

/**
 * `<tension-embed>`: a map in a frame that takes its own height. What stands in the element is shown where no script runs.
 * Attributes are read once: `src`, the map's address; `title`, by default the element's text; `sandbox`, which the frame
 * takes over; the map's parameters.
 */
export class TensionEmbed extends HTMLElement {
  connectedCallback(): void {
    const url = new URL(this.getAttribute('src') ?? 'a:', document.baseURI);
    if (this.shadowRoot || !/^(http|file)/.test(url.href)) return;
    const frame = document.createElement('iframe');
    url.searchParams.set('embed', '');
    for (const { name, value } of this.attributes) {
      if (name === 'sandbox') frame.setAttribute(name, value);
      else if (!OWN_ATTRIBUTES.test(name)) url.searchParams.set(name, value);
    }
    frame.title = this.title || this.textContent.trim() || 'Map';
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
    this.attachShadow({ mode: 'open' }).append(frame);
    watchFrame(frame);
    frame.src = url.href;
  }
}
