import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../context.ts';

export interface MapControls {
  readonly isWhole: boolean;
  readonly onZoom: (step: 1 | -1) => void;
  readonly onView: () => void;
}

/** Corners that point in and out. */
const INWARD = 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4';
const OUTWARD = 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4';

/** The buttons over the map's lower right corner. */
export function mapControls({ words }: UiContext, { isWhole, onZoom, onView }: MapControls): TemplateResult {
  const { map } = words;
  const viewLabel = isWhole ? map.eastAsia : map.wholePacific;
  return html`
    <div class="controls">
      <button type="button" aria-label=${viewLabel} title=${viewLabel} @click=${onView}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d=${isWhole ? INWARD : OUTWARD} />
        </svg>
      </button>
      <button class="zoom" type="button" aria-label=${map.zoomIn} title=${map.zoomIn} @click=${() => onZoom(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M3 8h10" /></svg>
      </button>
      <button class="zoom" type="button" aria-label=${map.zoomOut} title=${map.zoomOut} @click=${() => onZoom(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10" /></svg>
      </button>
    </div>
  `;
}
