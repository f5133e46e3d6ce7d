import { boxAround, type Box } from './box.ts';
import type { Point } from './curve.ts';
import { distinctActs } from './acts.ts';
import { flatExit, globeExit, liesOneWay, type ChipFrame } from './chip-exits.ts';
import { boxesAlongEdge, boxesAround, CHIP_HEIGHT, findFree } from './chip-places.ts';
import { OTHERS, type ChipMark, type NodeKey } from './marks.ts';
import type { PlacedLane } from './nodes.ts';
import type { Projector, Size } from './projector.ts';

/** Room beside a chip's words on both sides. */
const CHIP_PADDING = 20;
/** And for its arrow. */
const ARROW_WIDTH = 24;
/** Chips keep this far from the frame's edge, in CSS px. */
const EDGE_INSET = 6;

export interface ChipInput {
  readonly lanes: readonly PlacedLane[];
  readonly projector: Projector;
  readonly size: Size;
  readonly nameOf: (key: NodeKey) => string;
  /** Width of a chip's words in CSS px. */
  readonly measure: (text: string) => number;
  /** Where no chip may stand, such as the map's controls and the capitals' rings. */
  readonly reserved: readonly Box[];
  /** Where no chip stands as long as there is room elsewhere on its side. */
  readonly avoided: readonly Box[];
}

/**
 * One chip for each actor out of view: where the bows toward it leave the frame, on the globe in the direction of the
 * great circles. None over another wherever the frame has room for them.
 */
export function placeChips(input: ChipInput): ChipMark[] {
  const { lanes, projector, size } = input;
  const placed: ChipMark[] = [];
  for (const [key, own] of groupByChip(lanes)) {
    const name = input.nameOf(key);
    const count = countActs(key, key === OTHERS ? own : lanes);
    // Where the others lie in many directions an arrow would point at none of them.
    const hasArrow = key !== OTHERS || liesOneWay(key, own, projector, size);
    const width = input.measure(`${name} ${count}`) + CHIP_PADDING + (hasArrow ? ARROW_WIDTH : 0);
    const frame = innerFrame(size, width);
    const { globe, center } = projector;
    const exit = globe === null ? flatExit(key, own, frame) : globeExit(key, own, globe, center);
    const angleRad = Math.atan2(exit[1] - size.height / 2, exit[0] - size.width / 2);
    const box = findBox({ exit, angleRad, width, frame }, input, placed);
    placed.push({ key, name, count, box, angleRad: hasArrow ? angleRad : null });
  }
  return placed;
}

/** The chips' lanes; principals first in order of the alphabet, the others' last. */
function groupByChip(lanes: readonly PlacedLane[]): [NodeKey, PlacedLane[]][] {
  const groups = new Map<NodeKey, PlacedLane[]>();
  for (const lane of lanes) {
    const keys = new Set([lane.from, lane.to].filter((node) => node.seat === null).map((node) => node.key));
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** An actor's distinct acts, also those that another copy of the world shows; the others' are those of all of them. */
function countActs(key: NodeKey, lanes: readonly PlacedLane[]): number {
  const own = lanes.filter(({ from, to }) => from.key === key || to.key === key);
  return distinctActs(own.map(({ lane }) => lane)).length;
}

function innerFrame(size: Size, width: number): ChipFrame {
  const x = EDGE_INSET + width / 2;
  const y = EDGE_INSET + CHIP_HEIGHT / 2;
  return { left: x, right: Math.max(x, size.width - x), top: y, bottom: Math.max(y, size.height - y) };
}

interface Wish {
  readonly exit: Point;
  readonly angleRad: number;
  readonly width: number;
  readonly frame: ChipFrame;
}

/** The free place nearest to the wish; where there is none, what is least bad: over another chip comes last. */
function findBox({ exit, angleRad, width, frame }: Wish, input: ChipInput, placed: readonly ChipMark[]): Box {
  const { globe } = input.projector;
  const ring = { angleRad, radius: globe?.limb ?? Infinity };
  const near = () => (globe === null ? boxesAlongEdge(exit, width, frame) : boxesAround(ring, width, frame, 'side'));
  const round = () => boxesAround(ring, width, frame, 'all');
  const chips = placed.map((chip) => chip.box);
  const taken = [...input.reserved, ...chips];
  return (
    findFree(near(), [...taken, ...input.avoided]) ??
    findFree(near(), taken) ??
    findFree(round(), taken) ??
    findFree(round(), chips) ??
    boxAround(exit[0], exit[1], width, CHIP_HEIGHT)
  );
}
