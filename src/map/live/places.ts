import type { Feature, FeatureCollection, Point } from 'geojson';
import type { NameLanguage, Names } from '../../core/actor.ts';
import { loadJson } from '../load-json.ts';

/** What the base map reads of a place in data/places.json. */
export interface MapPlace {
  readonly id: string;
  readonly kind: string;
  readonly lng: number;
  readonly lat: number;
  readonly names: Names;
  /** Who administers and who claims it: the overlay names those. */
  readonly sentence?: unknown;
}

/** Kinds of places that the base map labels, and the group of layers that does. */
const GROUP_OF_KIND: Readonly<Record<string, string>> = {
  island: 'island',
  base: 'base',
};

/** Fetches data/places.json. @throws LoadError when it cannot be had */
export async function loadPlaces(dataUrl: string, signal: AbortSignal): Promise<readonly MapPlace[]> {
  const content = await loadJson(new URL('data/places.json', dataUrl).href, signal);
  const places = typeof content === 'object' && content !== null && 'places' in content ? content.places : [];
  return Array.isArray(places) ? (places as MapPlace[]) : [];
}

/** The labels of the base map in one language; what is disputed and places of other kinds are the overlay's. */
export function labelPlaces(places: readonly MapPlace[], language: NameLanguage): FeatureCollection<Point> {
  const features = places.flatMap(({ kind, lng, lat, names, sentence }): Feature<Point>[] => {
    const group = GROUP_OF_KIND[kind];
    if (group === undefined || typeof sentence === 'object') return [];
    const properties = { name: names[language], group };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } }];
  });
  return { type: 'FeatureCollection', features };
}
