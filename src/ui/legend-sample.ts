import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Family } from '../core/event.ts';
import { LEGEND_SAMPLES } from '../core/legend-samples.ts';

/** A lane of the family as the map draws it. */
export function legendSample(family: Family): TemplateResult<2> {
  return svg`<svg class="sample" viewBox="0 0 24 10" aria-hidden="true"><path fill="currentColor" d=${LEGEND_SAMPLES[family]}></path></svg>`;
}
