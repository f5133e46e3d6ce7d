import { boxCenter } from '../layout/box.ts';
import type { LabelMark, PlaceMark } from '../layout/marks.ts';
import { PLACE_LINE } from '../layout/places.ts';
import { TEXT_STYLE } from '../layout/text-style.ts';
import { drawHaloed, drawText } from './draw-text.ts';
import type { MapPicture } from './picture.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** Names of seas. */
export function drawSeas({ marks, paint: { color, italics } }: MapPicture): SvgNode {
  const draw = ({ box, text }: LabelMark) => {
    const [x, y] = boxCenter(box);
    return drawText([text], {
      ...{ x, y, ...TEXT_STYLE.sea, anchor: 'middle' },
      fill: color('label-sea'),
      italic: italics,
    });
  };
  const seas = marks.labels.filter(({ kind }) => kind === 'sea');
  return svgNode('g', { id: 'seas' }, seas.map(draw));
}

/** Capitals with their names. */
export function drawCapitals({ marks, paint: { color } }: MapPicture): SvgNode {
  const draw = ({ at: [cx, cy], box, text, principal }: LabelMark) => {
    const [x, y] = boxCenter(box);
    const r = principal ? 5.5 : 4;
    const look = {
      x,
      y,
      ...TEXT_STYLE[principal ? 'principal' : 'other'],
      anchor: 'middle',
      fill: color('ink'),
    } as const;
    return svgNode('g', {}, [
      svgNode('circle', { cx, cy, r: r + 1.25, fill: color('paper') }),
      svgNode('circle', { cx, cy, r, fill: color('ink') }),
      drawHaloed(text, look, color('paper')),
    ]);
  };
  const capitals = marks.labels.filter(({ kind }) => kind === 'capital');
  return svgNode('g', { id: 'capitals' }, capitals.map(draw));
}

/** Rings around disputed islets. */
export function drawRings({ marks, paint: { color } }: MapPicture): SvgNode {
  const rings = marks.places.filter(({ hasRing }) => hasRing);
  return svgNode(
    'g',
    { id: 'disputed', fill: 'none', stroke: color('ink-quiet'), 'stroke-dasharray': '2 2' },
    rings.map(({ at: [cx, cy] }) => svgNode('circle', { cx, cy, r: 10 })),
  );
}

/** Names of disputed places, every claimant's. */
export function drawPlaces({ marks, paint: { color } }: MapPicture): SvgNode {
  const draw = ({ box, lines }: PlaceMark) => {
    if (box === null) return [];
    const [x, middle] = boxCenter(box);
    const first = middle - ((lines.length - 1) * PLACE_LINE) / 2;
    return lines.map((line, i) => {
      const look = { x, y: first + i * PLACE_LINE, ...TEXT_STYLE.sea, anchor: 'middle' } as const;
      return drawHaloed(line, { ...look, fill: color('ink-quiet') }, color('paper'));
    });
  };
  return svgNode('g', { id: 'places' }, marks.places.flatMap(draw));
}
