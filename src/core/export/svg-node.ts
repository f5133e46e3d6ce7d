/** An element of a picture: to be written into a file, or made an element of a page. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements and texts, in order. */
  readonly children: readonly (SvgNode | string)[];
}

/** What XML 1.0 cannot hold, escaped or not: control characters, halves of surrogate pairs, non-characters. */
const UNWRITABLE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

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
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : formatSvgNode(child))).join('');
  return `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

function escape(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}
