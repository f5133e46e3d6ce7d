import type { SvgNode } from '../../core/export/svg-node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The same element in a page. */
export function createSvg({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : createSvg(child))));
  return element;
}
