import { latToY, lngToX, worldWidth } from '../mercator.ts';
import { linesOf, type LandLayer } from './land.ts';
import { paintLayer, type DrawLand } from './picture.ts';
import { MAX_LAT } from '../../state/camera.ts';

/** Width of the world that the paths are made in: single precision then tells a hundredth of a px at the nearest zoom. */
const WORLD = 16384;

/** Draws land on the flat map, on every copy of the world that is in view. The paths are made once. */
export function createFlatLand(layers: readonly LandLayer[]): DrawLand {
  const paths = layers.map((layer) => ({ layer, path: makePath(layer) }));
  return (brush, projector) => {
    const { context, size, ratio } = brush;
    const width = worldWidth(projector.zoom);
    const [left, top] = projector.project(-180, MAX_LAT) ?? [0, 0];
    // The page's land reaches from 20° west half a world beyond the antimeridian.
    const first = Math.floor(-left / width) - 1;
    const last = Math.floor((size.width - left) / width);
    const scale = (ratio * width) / WORLD;
    for (let copy = first; copy <= last; copy++) {
      context.setTransform(scale, 0, 0, scale, ratio * (left + copy * width), ratio * top);
      for (const { layer, path } of paths)
        paintLayer(brush, layer, { path, zoom: projector.zoom, unit: WORLD / width });
    }
  };
}

function makePath({ geometry, kind }: LandLayer): Path2D {
  const path = new Path2D();
  for (const line of linesOf(geometry)) {
    line.forEach(([lng = NaN, lat = NaN], at) => {
      const [x, y] = [lngToX(lng) * WORLD, latToY(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))) * WORLD];
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    if (kind !== 'line') path.closePath();
  }
  return path;
}
