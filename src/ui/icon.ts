import type { EventType } from '../core/event.ts';
import { ICONS } from '../core/icons.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A new icon of a type, drawn in the text's colour, hidden from screen readers: words stand beside it. */
export function iconElement(type: EventType): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[type]);
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
