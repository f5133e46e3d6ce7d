import { FAMILIES, TYPES_BY_FAMILY, type Family } from '../../core/event.ts';
import type { Poster } from './read-poster.ts';

/** A lane of the family as the map draws it: even with two heads, tapered to an arrowhead, or ending in a bar. */
export const LANE_SAMPLES: Readonly<Record<Family, string>> = {
  contact: 'M0 5 5 1.5V4H19V1.5L24 5 19 8.5V6H5V8.5Z',
  positions: 'M0 3 18 4.2V1.5L24 5 18 8.5V5.8L0 7Z',
  restrictions: 'M0 3 20 4.2V.5H22.5V9.5H20V5.8L0 7Z',
  force: 'M0 3 18 4.2V1.5L24 5 18 8.5V5.8L0 7Z',
};

/** The legend: the families, and of each the types that are active, in words with their counts. */
export function formatLegend({ view, words }: Poster): string {
  const families = FAMILIES.map((family) => {
    const types = TYPES_BY_FAMILY[family].filter((type) => (view.typeCounts.get(type) ?? 0) > 0);
    const items = types.map(
      (type) =>
        `<li><svg viewBox="0 0 16 16" aria-hidden="true"><use href="#icon-${type}"/></svg>${words.acts.types[type]} ${view.typeCounts.get(type) ?? 0}</li>`,
    );
    const sample = `<svg class="sample" viewBox="0 0 24 10" aria-hidden="true"><path d="${LANE_SAMPLES[family]}"/></svg>`;
    return `<div class="${family}"><h3>${sample}${words.acts.families[family]}</h3>\n<ul>${items.join('\n')}</ul></div>`;
  });
  return `<section class="legend" aria-label="${words.filters.label}">\n${families.join('\n')}\n</section>`;
}
