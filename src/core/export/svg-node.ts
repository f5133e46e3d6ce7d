import { escapeMarkup } from './escape-markup.ts';

/** An element of a picture: to be written into a file, or made an element of a page. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements and texts, in order. */
  readonly children: readonly (SvgNode | string)[];
}

/** An element with its attributes and what stands in it. */
export function svgNode(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { name, attributes, children };
}

/** The element as well-formed XML; what XML cannot hold is left out of texts. */
export function formatSvgNode({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : formatSvgNode(child)))
    .join('');
  return `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

/** The element as a file of its own. */
export function formatSvgFile(svg: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${formatSvgNode(svg)}\n`;
}
