import { roundPx } from '../layout/round-px.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** Where a line of text stands: `y` is its middle. */
export interface TextLook {
  readonly x: number;
  readonly y: number;
  /** In px. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly italic?: boolean;
}

/** From a line's middle down to its baseline, in parts of its size: editors do not know `dominant-baseline`. */
const BASELINE = 0.36;

/** A line of text. */
export function drawText(
  text: readonly (SvgNode | string)[],
  look: TextLook,
  extra: SvgNode['attributes'] = {},
): SvgNode {
  const { x, y, size, weight, fill, anchor, italic = false } = look;
  return svgNode(
    'text',
    {
      x: roundPx(x),
      y: roundPx(y + BASELINE * size),
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
      fill,
      ...(italic && { 'font-style': 'italic' }),
      ...extra,
    },
    text,
  );
}

/** A line of text with a halo behind it; not by `paint-order`, which editors do not know. */
export function drawHaloed(text: string, look: TextLook, halo: string): SvgNode {
  const stroke = { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  return svgNode('g', {}, [drawText([text], { ...look, fill: halo }, stroke), drawText([text], look)]);
}
