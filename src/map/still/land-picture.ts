import type { Projector } from '../../core/layout/projector.ts';
import { createFlatLand } from './flat-land.ts';
import { createGlobeLand } from './globe-land.ts';
import type { LandLayer } from './land.ts';
import type { Brush, DrawLand } from './picture.ts';

/** From this zoom on the page's land is too coarse. */
const FINE_ZOOM = 4;

export interface LandPictureOptions {
  /** What there is at once; may be empty. */
  readonly coarse: readonly LandLayer[];
  /** Fetches the finer land; null where it cannot be had. Asked for once, when a view first needs it. */
  readonly load: (() => Promise<readonly LandLayer[]>) | null;
  /** The finer land has come: the picture can be drawn again. */
  readonly onLoad: () => void;
}

export interface LandPicture {
  /** Draws sea and land. A globe in motion keeps to the coarse land: it is made anew at every frame. */
  draw(brush: Brush, projector: Projector, isMoving: boolean): void;
}

/** The land of a still map: coarse at once, fine where it is looked at from near. */
export function createLandPicture({ coarse, load, onLoad }: LandPictureOptions): LandPicture {
  const rough = createDrawers(coarse);
  let fine: Drawers | null = null;
  let isAskedFor = load === null;
  const ask = (): void => {
    isAskedFor = true;
    load?.().then(
      (layers) => {
        fine = createDrawers(layers);
        onLoad();
      },
      // The coarse land stays.
      (reason: unknown) => console.warn(reason),
    );
  };
  return {
    draw: (brush, projector, isMoving) => {
      const isNear = projector.zoom >= FINE_ZOOM || coarse.length === 0;
      if (isNear && !isAskedFor) ask();
      const isGlobe = projector.globe !== null;
      clear(brush, isGlobe);
      const isRough = fine === null || (coarse.length > 0 && (isGlobe ? isMoving || !isNear : !isNear));
      const drawers = isRough ? rough : (fine ?? rough);
      drawers[isGlobe ? 'globe' : 'flat'](brush, projector);
    },
  };
}

type Drawers = Readonly<Record<'flat' | 'globe', DrawLand>>;

/** The same land flat and round, each made when it is first drawn. */
function createDrawers(layers: readonly LandLayer[]): Drawers {
  let flat: DrawLand | null = null;
  let globe: DrawLand | null = null;
  return {
    flat: (brush, projector) => (flat ??= createFlatLand(layers))(brush, projector),
    globe: (brush, projector) => (globe ??= createGlobeLand(layers))(brush, projector),
  };
}

/** The globe's sea is the ground's, under the canvas. */
function clear({ context, colors, size, ratio }: Brush, isGlobe: boolean): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  if (isGlobe) return;
  context.fillStyle = colors.sea;
  context.fillRect(0, 0, size.width, size.height);
}
