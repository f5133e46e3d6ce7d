import { FAMILIES, TYPES_BY_FAMILY } from '../../core/event.ts';
import { LEGEND_SAMPLES } from '../../core/legend-samples.ts';
import type { Poster } from './poster.ts';

/** The legend: the families, and of each the types that are active, in words with their counts. */
export function formatLegend({ view, words }: Poster): string {
  const families = FAMILIES.map((family) => {
    const types = TYPES_BY_FAMILY[family].filter((type) => (view.typeCounts.get(type) ?? 0) > 0);
    const items = types.map(
      (type) =>
        `<li><svg viewBox="0 0 16 16" aria-hidden="true"><use href="#icon-${type}"/></svg>${words.acts.types[type]} ${view.typeCounts.get(type) ?? 0}</li>`,
    );
    const sample = `<svg class="sample" viewBox="0 0 24 10" aria-hidden="true"><path d="${LEGEND_SAMPLES[family]}"/></svg>`;
    return `<div class="${family}"><h3>${sample}${words.acts.families[family]}</h3>\n<ul>${items.join('\n')}</ul></div>`;
  });
  return `<section class="legend" aria-label="${words.filters.label}">\n${families.join('\n')}\n</section>`;
}
