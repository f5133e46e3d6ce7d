import { select } from 'd3';
import { unwrapLng } from '../../core/layout/unwrap.ts';
import type { Projector } from '../../core/layout/projector.ts';
import { LAND_WORLD_WIDTH } from '../../map/mercator.ts';
import { MAX_LAT } from '../../state/camera.ts';

/** The page's land lies around this longitude: the Pacific in the middle, no edge of the world in it. */
const LAND_MIDDLE = 160;

/** Lays a copy of the page's land (`<g id="land">`) into the ground, with the next copies of the world on both sides. */
export function layLand(ground: Element): void {
  const land = document.getElementById('land');
  if (land === null) return;
  const world = select(ground).insert('svg', '.base').attr('aria-hidden', true).append('g');
  world.append(() => land.cloneNode(true) as SVGGElement);
  for (const x of [-LAND_WORLD_WIDTH, LAND_WORLD_WIDTH]) world.append('use').attr('href', '#land').attr('x', x);
}

/**
 * Paints what lies under the base map: sea and land on the flat map; a disc of sea with a thin limb on the page's paper
 * where the earth is a globe. The base map covers all of it to the pixel.
 *
 * @param isCovered nobody sees the land: it stays where it was
 */
export function paintGround(ground: HTMLElement, { project, center, globe }: Projector, isCovered: boolean): void {
  const limb = globe?.limb.toFixed(1);
  const disc = `radial-gradient(circle, var(--sea) ${limb}px, var(--coast) ${limb}px calc(${limb}px + 1px), var(--paper) calc(${limb}px + 1.5px))`;
  ground.style.background = globe === null ? '' : disc;
  if (isCovered && globe === null) return;
  const west = unwrapLng(LAND_MIDDLE, center.lng) - LAND_MIDDLE - 180;
  const [[left, top], [right]] = [project(west, MAX_LAT) ?? [0, 0], project(west + 360, 0) ?? [0, 0]];
  const scale = globe === null ? (right - left) / LAND_WORLD_WIDTH : 0;
  ground.querySelector('g')?.setAttribute('transform', `matrix(${scale} 0 0 ${scale} ${left} ${top})`);
}
