import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/**
 * The shores of land that is cut at the antimeridian and round the pole: its rings without the edges of the cut, which
 * are no shores. A ring without such an edge stays one closed line.
 */
export function coastLines(land: MultiPolygon): MultiLineString {
  return { type: 'MultiLineString', coordinates: land.coordinates.flat().flatMap(splitAtCuts) };
}

function splitAtCuts(ring: readonly Position[]): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((position, index) => {
    const previous = ring[index - 1];
    if (previous !== undefined && isCutEdge(previous, position)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(position);
  });
  if (line.length > 1) lines.push(line);
  return lines;
}

/** Whether both ends lie on the antimeridian or at the pole. */
function isCutEdge(a: Position, b: Position): boolean {
  return (isOnAntimeridian(a) && isOnAntimeridian(b)) || (isAtPole(a) && isAtPole(b));
}

function isOnAntimeridian([lng = NaN]: Position): boolean {
  return Math.abs(lng) >= 180;
}

function isAtPole([, lat = NaN]: Position): boolean {
  return Math.abs(lat) >= 90;
}
