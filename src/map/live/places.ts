import type { Feature, FeatureCollection, Point } from 'geojson';
import type { NameLanguage, Names } from '../../core/actor.ts';
import { loadJson } from './load-json.ts';

/** What the base map reads of a place in data/places.json. */
export interface MapPlace {
  readonly id: string;
  readonly kind: string;
  readonly lng: number;
  readonly lat: number;
  readonly names: Names;
  /** Claimed by several: drawn as disputed. */
  readonly disputed?: boolean;
  /** What to write on the map where that is more than the name: every claimant's name, the administrator's first. */
  readonly labels?: Partial<Names>;
}

/** Kinds of places that the base map labels, and the group of layers that does. */
const GROUP_OF_KIND: Readonly<Record<string, string>> = {
  island: 'island',
  shoal: 'island',
  strait: 'strait',
  base: 'base',
};

/** Disputed places that no ring marks: they are hatched land, a group whose islets have rings, or tinted as Taiwan's. */
const WITHOUT_RING: ReadonlySet<string> = new Set([
  'southern-kurils-northern-territories',
  'spratly-islands',
  'kinmen',
]);

/** Fetches data/places.json. @throws LoadError when it cannot be had */
export async function loadPlaces(dataUrl: string, signal: AbortSignal): Promise<readonly MapPlace[]> {
  const content = await loadJson(new URL('data/places.json', dataUrl).href, signal);
  const places = typeof content === 'object' && content !== null && 'places' in content ? content.places : [];
  return Array.isArray(places) ? (places as MapPlace[]) : [];
}

/** The labels of the base map in one language; places of other kinds are left to the overlay. */
export function labelPlaces(places: readonly MapPlace[], language: NameLanguage): FeatureCollection<Point> {
  const features = places.flatMap((place): Feature<Point>[] => {
    const group = GROUP_OF_KIND[place.kind];
    if (group === undefined) return [];
    const name = place.labels?.[language] ?? place.names[language];
    const properties = { name, group: hasRing(place) ? 'disputed' : group };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [place.lng, place.lat] } }];
  });
  return { type: 'FeatureCollection', features };
}

/** Whether the place is a disputed islet, which a ring marks. */
function hasRing({ id, disputed = false }: MapPlace): boolean {
  return disputed && !WITHOUT_RING.has(id);
}
