import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { GEOMETRY_SOURCES } from '../geometry.ts';
import { HATCH_IMAGE } from './images.ts';
import type { MapColors } from '../map-colors.ts';

/** Deepest zoom at which tiles are cut; nearer views stretch them. */
const TILE_MAX_ZOOM = 9;

/**
 * The whole style, with empty sources that fill when the data arrive. No glyphs, no sprite, no tiles: nothing to fetch.
 * @param fonts families to draw labels with, the first that has a glyph wins
 */
export function buildStyle(colors: MapColors, fonts: string[]): StyleSpecification {
  const source: GeoJSONSourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    maxzoom: TILE_MAX_ZOOM,
  };
  const ids = [...GEOMETRY_SOURCES, 'places'];
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(ids.map((id) => [id, source])),
    layers: buildLayers(colors, fonts),
  };
}

/** The layers from the bottom up. Only their paint depends on the colours. */
export function buildLayers(colors: MapColors, fonts: string[]): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colors.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colors.land } },
    ...buildTints(colors),
    {
      id: 'disputed',
      type: 'fill',
      source: 'disputed',
      minzoom: 4,
      paint: { 'fill-pattern': HATCH_IMAGE, 'fill-opacity': 0.4 },
    },
    ...buildLines(colors),
    ...buildLabels(colors, fonts),
  ];
}

function buildTints(colors: MapColors): LayerSpecification[] {
  return (['jp', 'cn', 'tw', 'us'] as const).map((source) => ({
    id: source,
    type: 'fill',
    source,
    paint: { 'fill-color': colors[source] },
  }));
}

function buildLines(colors: MapColors): LayerSpecification[] {
  return [
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colors.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 0.9, 9, 1.4],
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colors.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 5, 0.8, 9, 1.2],
      },
    },
  ];
}

/** What tells the label layers apart; the smaller a place, the nearer it asks the reader to come. */
const LABEL_LAYERS = [
  { id: 'bases', group: 'base', minzoom: 6.5, size: 11, color: 'labelLand' },
  { id: 'islands', group: 'island', minzoom: 5.5, size: 12, color: 'labelLand' },
] as const;

/** Islands and bases, when near enough; capitals, seas, straits and what is disputed are the overlay's. */
function buildLabels(colors: MapColors, fonts: string[]): SymbolLayerSpecification[] {
  return LABEL_LAYERS.map(({ id, group, minzoom, size, color }) => ({
    id,
    type: 'symbol',
    source: 'places',
    filter: ['==', ['get', 'group'], group],
    minzoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fonts,
      'text-size': size,
      'text-max-width': 9,
      // The name stands on whichever side is free.
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.9,
    },
    paint: { 'text-color': colors[color], 'text-halo-color': colors.halo, 'text-halo-width': 1.2 },
  }));
}
