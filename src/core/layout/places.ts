import type { Language } from '../actor.ts';
import type { Place } from '../place.ts';
import { boxAround, fitsFrame, overlaps, type Box } from './box.ts';
import type { Curve, Point } from './curve.ts';
import { crossesBox, type Sea } from './labels.ts';
import type { PlaceMark } from './marks.ts';
import type { Projector, Size } from './projector.ts';
import { projectNearest } from './unwrap.ts';

/** What the news is about is named from the first zoom on, the rest from the second; with all names once a step nearer. */
const ZOOM = { far: 3.5, near: 5.5, step: 1.5 };
const FAR: ReadonlySet<string> = new Set([
  'senkaku-diaoyu-diaoyutai',
  'scarborough-shoal',
  'spratly-islands',
  'paracel-islands',
  'southern-kurils-northern-territories',
  'liancourt-rocks',
  'okinotorishima',
  'taiwan-strait',
  'bashi-channel',
  'miyako-strait',
]);
/** Marked by hatched land or by the rings of their islets, or tinted as Taiwan's. */
const WITHOUT_RING: ReadonlySet<string> = new Set([
  'southern-kurils-northern-territories',
  'spratly-islands',
  'kinmen',
]);

/** A disputed place in the reader's language. */
export interface DisputedPlace extends Sea {
  /** With every claimant's name, the administrator's first. */
  readonly fullName: string;
  readonly hasRing: boolean;
}

/** What the layout names beside seas and capitals: passages, and land that is disputed. */
export interface NamedPlaces {
  readonly passages: readonly Sea[];
  readonly disputed: readonly DisputedPlace[];
}

/** Picks from the named points those that the overlay names. */
export function namePlaces(places: Iterable<Place>, language: Language): NamedPlaces {
  const passages: Sea[] = [];
  const disputed: DisputedPlace[] = [];
  for (const { id, kind, lng, lat, names, labels, sentence } of places) {
    const minZoom = FAR.has(id) ? ZOOM.far : ZOOM.near;
    const named = { id, lng, lat, name: names[language], minZoom };
    if (kind === 'strait') passages.push(named);
    else if (sentence !== null) {
      const fullName = language === 'en' && labels !== null ? labels.en : named.name;
      disputed.push({ ...named, fullName, hasRing: !WITHOUT_RING.has(id) });
    }
  }
  return { passages, disputed };
}

/** Height of a line of a place's name, the least of a button, and the distance of a name from its ring, CSS px. */
export const PLACE_LINE = 14;
const LEAST = 24;
const GAP = 13;

export interface PlaceInput {
  readonly size: Size;
  readonly measure: (text: string) => number;
  /** Where no name may stand: all that is placed before. */
  readonly obstacles: readonly Box[];
  readonly curves: readonly Curve[];
}

/** Marks the disputed places in view, and names them where nothing else stands; else the ring alone tells of them. */
export function placeDisputed(places: readonly DisputedPlace[], projector: Projector, input: PlaceInput): PlaceMark[] {
  const { zoom } = projector;
  const inView = places.flatMap((place) => {
    const at = zoom < (place.minZoom ?? 0) ? null : projectNearest(projector, place);
    const ring = at === null ? null : boxAround(at[0], at[1], LEAST, LEAST);
    return at === null || ring === null || !fitsFrame(ring, input.size, 0) ? [] : [{ ...place, at, ring }];
  });
  const taken = [...input.obstacles];
  const isFree = (box: Box) => fitsFrame(box, input.size, 2) && !taken.some((other) => overlaps(box, other));
  return inView.flatMap(({ id, at, ring, hasRing, name, fullName, minZoom = 0 }) => {
    const lines = wrapName(zoom < minZoom + ZOOM.step ? name : fullName);
    const width = Math.max(...lines.map(input.measure)) + 4;
    const named = besides(at, width, lines.length * PLACE_LINE).find(
      (box) =>
        isFree(box) &&
        !inView.some((other) => other.id !== id && overlaps(box, other.ring, -4)) &&
        !input.curves.some((curve) => crossesBox(curve, box)),
    );
    const box = named ?? (hasRing && isFree(ring) ? ring : null);
    if (box !== null) taken.push(box);
    return box === null && !hasRing ? [] : [{ id, at, box, lines: named === undefined ? [] : lines, hasRing }];
  });
}

/** A name in lines of about twenty letters, broken between two names only. */
export function wrapName(name: string): string[] {
  const lines: string[] = [];
  for (const part of name.split(' / ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + part.length > 18) lines.push(part);
    else lines[lines.length - 1] = `${last} / ${part}`;
  }
  return lines.map((line, i) => (i < lines.length - 1 ? `${line} /` : line));
}

/** Right, below, above and left of a point, then at its corners. */
function besides([x, y]: Point, width: number, textHeight: number): Box[] {
  const height = Math.max(LEAST, textHeight);
  const sides = [
    [1, 0],
    [0, 1],
    [0, -1],
    [-1, 0],
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const;
  return sides.map(([h, v]) => boxAround(x + h * (GAP + width / 2), y + v * (GAP + height / 2), width, height));
}
