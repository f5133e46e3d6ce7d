import { ICONS } from '../../core/icons.ts';
import type { EventType } from '../../core/event.ts';
import type { Ink } from './marks-svg.ts';

/** Paints by the classes of styles/poster.css, so that the poster follows the page's theme. */
export const pageInk: Ink = {
  paint: (piece, family) => ` class="${piece}${family === undefined ? '' : ` ${family}`}"`,
  icon: (type, family, transform) => `<use href="#icon-${type}" class="${family}" transform="${transform}"/>`,
};

/** The icons of types once, for `use`. */
export function formatIconStock(types: Iterable<EventType>): string {
  return [...types].map((type) => `<path id="icon-${type}" d="${ICONS[type]}"/>`).join('');
}
