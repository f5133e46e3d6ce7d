import type { LandShape, MapPicture, Paint } from './picture.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** Breadth of the coast in px. */
const COAST = 0.8;

/** Sea and land: the whole frame, or the disc of a globe without its land, which is drawn flat only. */
export function drawGround({ projector, size, land, paint }: MapPicture): SvgNode[] {
  const { color } = paint;
  const { globe } = projector;
  const [x, y] = [size.width / 2, size.height / 2];
  if (globe !== null) {
    return [
      svgNode('circle', { id: 'sea', cx: x, cy: y, r: round(globe.limb), fill: color('sea'), stroke: color('coast') }),
    ];
  }
  return [
    svgNode('rect', { id: 'sea', width: size.width, height: size.height, fill: color('sea') }),
    svgNode(
      'g',
      { id: 'land' },
      copiesInView(land, projector, size).map((transform) =>
        svgNode(
          'g',
          { transform: transform.text },
          land.map((shape) => drawShape(shape, transform.scale, paint)),
        ),
      ),
    ),
  ];
}

function drawShape({ tint, d }: LandShape, scale: number, { color }: Paint): SvgNode {
  return svgNode('path', {
    d,
    fill: color(tint === null ? 'land' : `tint-${tint}`),
    stroke: color('coast'),
    'stroke-width': round(COAST / scale),
    'stroke-linejoin': 'round',
  });
}

/** Where the drawn world, and its copies to either side, fall into the frame. */
function copiesInView(
  [first]: readonly LandShape[],
  { project, zoom }: MapPicture['projector'],
  { width }: MapPicture['size'],
): { readonly text: string; readonly scale: number }[] {
  if (first === undefined) return [];
  const worldPx = 512 * 2 ** zoom;
  const scale = worldPx / first.worldWidth;
  const [left = 0, equator = 0] = project(-180, 0) ?? [];
  const top = equator - worldPx / 2;
  // Drawn from 20° west to 340° east; a border or an islet may reach a little beyond.
  const [west, east] = [left + worldPx * (150 / 360), left + worldPx * (530 / 360)];
  const copies = [-1, 0, 1].filter((turn) => east + turn * worldPx > 0 && west + turn * worldPx < width);
  return copies.map((turn) => ({
    text: `matrix(${scale} 0 0 ${scale} ${round(left + turn * worldPx)} ${round(top)})`,
    scale,
  }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
