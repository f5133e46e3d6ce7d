import { LAND_TINTS, type LandShape } from '../../core/export/picture.ts';
import { LAND_WORLD_WIDTH } from '../../map/mercator.ts';
import { canLoadGeometry } from '../../map/own-geometry.ts';
import { loadLand, readPageLand } from '../../map/still/land.ts';
import type { Drawn } from '../arcs/tension-arcs.ts';
import type { InView } from './in-view.ts';
import { toLandShapes } from './land-shapes.ts';

/** A file is not kept waiting for land longer. */
const LOAD_MS = 10_000;

/** Land, borders and disputed land of data/geo/ under a map, or what the page has where the files cannot be had. */
export async function loadLandInView(inView: InView, { projector, size }: Drawn): Promise<readonly LandShape[]> {
  const page = readLandInView(inView, { projector, size });
  if (!canLoadGeometry()) return page;
  return loadLand(inView.dataUrl, AbortSignal.timeout(LOAD_MS)).then(
    (layers) => toLandShapes(layers, projector, size),
    () => page,
  );
}

/** The coarse land that the page brought along, at once; none where it did not. */
export function readLandInView(
  { ground }: InView,
  { projector, size }: Pick<Drawn, 'projector' | 'size'>,
): LandShape[] {
  if (projector.globe !== null) return toLandShapes(readPageLand(ground), projector, size);
  return [...(ground?.querySelectorAll('path') ?? [])].map((path) => {
    const tint = LAND_TINTS.find((code) => path.classList.contains(code));
    return {
      d: path.getAttribute('d') ?? '',
      worldWidth: LAND_WORLD_WIDTH,
      fill: tint === undefined ? 'land' : `tint-${tint}`,
      line: 'coast',
    };
  });
}
