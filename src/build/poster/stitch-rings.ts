import type { Position } from 'geojson';

/**
 * Directed arcs of a topology (`~arc` runs backwards) without those that are there in both directions: what two
 * neighbours share, or what a part takes away from the whole.
 */
export function cancelArcs(arcs: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const arc of arcs) {
    const opposite = counts.get(~arc) ?? 0;
    if (opposite > 0) counts.set(~arc, opposite - 1);
    else counts.set(arc, (counts.get(arc) ?? 0) + 1);
  }
  return [...counts].flatMap(([arc, count]) => Array<number>(count).fill(arc));
}

/**
 * Rings out of directed arcs that follow one another; each closes with its first position.
 * @param arcs every position is left as often as it is reached
 * @throws where an arc leads nowhere
 */
export function stitchRings(arcs: readonly number[], positions: readonly Position[][]): Position[][] {
  const lines = arcs.map((arc) => (arc < 0 ? [...(positions[~arc] ?? [])].reverse() : (positions[arc] ?? [])));
  const byStart = new Map<string, Position[][]>();
  for (const line of lines) byStart.set(keyOf(line[0]), [...(byStart.get(keyOf(line[0])) ?? []), line]);
  const rings: Position[][] = [];
  for (const line of lines) {
    if (byStart.get(keyOf(line[0]))?.includes(line) !== true) continue;
    const ring = takeNext(byStart, keyOf(line[0]));
    while (keyOf(ring.at(-1)) !== keyOf(ring[0])) ring.push(...takeNext(byStart, keyOf(ring.at(-1))).slice(1));
    rings.push(ring);
  }
  return rings;
}

function takeNext(byStart: ReadonlyMap<string, Position[][]>, key: string): Position[] {
  const next = byStart.get(key)?.pop();
  if (next === undefined) throw new Error(`expected an arc that goes on from ${key}, got none`);
  return [...next];
}

function keyOf(position: Position | undefined): string {
  return `${position?.[0]} ${position?.[1]}`;
}
