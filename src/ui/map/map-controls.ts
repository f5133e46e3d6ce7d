import { html, nothing, type TemplateResult } from 'lit';
import type { Box } from '../../core/layout/box.ts';
import type { Size } from '../../core/layout/projector.ts';
import type { UiContext } from '../context.ts';

export interface MapControls {
  readonly isWhole: boolean;
  readonly onZoom: (step: 1 | -1) => void;
  readonly onView: () => void;
  readonly onGlobe: () => void;
}

/** Corners that point in and out. */
const INWARD = 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4';
const OUTWARD = 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4';
/** A ball with its equator and a meridian to either side. */
const GLOBE = 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2zM2 8h12M8 2c-3.4 3.6-3.4 8.4 0 12 3.4-3.6 3.4-8.4 0-12z';

/** In a lower map there is room for the views, not for the zoom; map-styles.ts says so too. */
const LOW_PX = 260;

/** Where the controls stand in a frame of a size: nothing of the arcs goes there. */
export function reservedBoxes({ width, height }: Size): readonly Box[] {
  const tall = height < LOW_PX ? 84 : 156;
  return [{ x: width - 48, y: height - tall, width: 48, height: tall }];
}

/** The buttons over the map's lower right corner. */
export function mapControls({ words, state }: UiContext, controls: MapControls): TemplateResult {
  const { isWhole, onZoom, onView, onGlobe } = controls;
  const { map } = words;
  const isGlobe = state.projection === 'globe';
  const viewLabel = isWhole ? map.eastAsia : map.wholePacific;
  const button = (name: string, path: string, onPress: () => void, kind = '', pressed: boolean | null = null) => html`
    <button
      class=${kind || nothing}
      type="button"
      aria-label=${name}
      title=${name}
      aria-pressed=${pressed ?? nothing}
      @click=${onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>
  `;
  return html`
    <div class="controls">
      ${button(map.globe, GLOBE, onGlobe, '', isGlobe)} ${button(viewLabel, isWhole ? INWARD : OUTWARD, onView)}
      ${button(map.zoomIn, 'M8 3v10M3 8h10', () => onZoom(1), 'zoom')}
      ${button(map.zoomOut, 'M3 8h10', () => onZoom(-1), 'zoom')}
    </div>
  `;
}
