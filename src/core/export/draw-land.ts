import { HATCH_OPACITY, HATCH_PX, HATCH_WIDTH, HATCH_ZOOM, landLineWidth } from './land-look.ts';
import type { ColorName, LandShape, MapPicture } from './picture.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** Sea and land: the whole frame, or the disc of a globe on the paper. */
export function drawGround({ projector, size, land, paint }: MapPicture): SvgNode[] {
  const { color } = paint;
  const draw = (shapes: readonly LandShape[], scale: number) =>
    drawShapes(shapes, { scale, zoom: projector.zoom, color });
  if (projector.globe !== null) {
    const disc = { cx: size.width / 2, cy: size.height / 2, r: round(projector.globe.limb) };
    return [
      svgNode('circle', { id: 'sea', ...disc, fill: color('sea'), stroke: color('coast') }),
      svgNode(
        'g',
        { id: 'land' },
        draw(
          land.filter(({ worldWidth }) => worldWidth === null),
          1,
        ),
      ),
    ];
  }
  const worlds = copiesInView(land, projector, size).map(({ text, scale }) =>
    svgNode('g', { transform: text }, draw(land, scale)),
  );
  return [
    svgNode('rect', { id: 'sea', width: size.width, height: size.height, fill: color('sea') }),
    svgNode('g', { id: 'land' }, worlds),
  ];
}

interface Look {
  /** px of the frame for one unit of the path. */
  readonly scale: number;
  readonly zoom: number;
  readonly color: (name: ColorName) => string;
}

function drawShapes(shapes: readonly LandShape[], look: Look): SvgNode[] {
  return shapes.flatMap((shape) => {
    if (!shape.hatched) return [drawShape(shape, look)];
    return look.zoom < HATCH_ZOOM ? [] : drawHatch(shape, look);
  });
}

function drawShape({ d, fill, line }: LandShape, { scale, zoom, color }: Look): SvgNode {
  const stroke = line !== undefined && {
    stroke: color(line),
    'stroke-width': Number((landLineWidth(line, zoom) / scale).toPrecision(3)),
    'stroke-linejoin': 'round',
  };
  return svgNode('path', { d, fill: fill === undefined ? 'none' : color(fill), ...stroke });
}

/** Disputed land under strokes from corner to corner of a tile, with its neighbours' ends: no seam. */
function drawHatch({ d, fill = 'ink-quiet' }: LandShape, { scale, color }: Look): SvgNode[] {
  const strokes = [-HATCH_PX, 0, HATCH_PX].map((shift) => `M${shift - 1} ${HATCH_PX + 1}L${shift + HATCH_PX + 1} -1`);
  const tile = svgNode('path', { d: strokes.join(''), stroke: color(fill), 'stroke-width': HATCH_WIDTH });
  const pattern = {
    id: 'hatch',
    width: HATCH_PX,
    height: HATCH_PX,
    patternUnits: 'userSpaceOnUse',
    // The path's units are not the frame's.
    patternTransform: `scale(${1 / scale})`,
  };
  return [svgNode('pattern', pattern, [tile]), svgNode('path', { d, fill: 'url(#hatch)', opacity: HATCH_OPACITY })];
}

/** Where the drawn world, and its copies to either side, fall into the frame. */
function copiesInView(
  land: readonly LandShape[],
  { project, zoom }: MapPicture['projector'],
  { width }: MapPicture['size'],
): { readonly text: string; readonly scale: number }[] {
  const landPx = land[0]?.worldWidth ?? null;
  if (landPx === null) return [];
  const worldPx = 512 * 2 ** zoom;
  const scale = worldPx / landPx;
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
