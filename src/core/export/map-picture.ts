import { drawBadges, drawChips, drawIncidents } from './draw-badges.ts';
import { drawCapitals, drawPlaces, drawRings, drawSeas } from './draw-labels.ts';
import { drawGround } from './draw-land.ts';
import { drawLanes, drawTetherLines, drawThinLines } from './draw-lanes.ts';
import type { MapPicture } from './picture.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/**
 * Draws the map as the screen shows it, from the same marks: a group in the order of its layers, not yet clipped to its
 * frame. Colours are attributes, so that nothing but the drawing is needed.
 */
export function drawMap(picture: MapPicture): SvgNode {
  const { stems, ties } = drawThinLines(picture);
  return svgNode('g', { id: 'map' }, [
    ...drawGround(picture),
    drawSeas(picture),
    drawRings(picture),
    stems,
    drawTetherLines(picture),
    drawLanes(picture),
    ties,
    drawCapitals(picture),
    drawPlaces(picture),
    drawIncidents(picture),
    drawBadges(picture),
    drawChips(picture),
  ]);
}
