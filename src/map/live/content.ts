import type { GeoJSON } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { NameLanguage } from '../../core/actor.ts';
import { readColors, readFonts } from '../map-colors.ts';
import { GEOMETRY_SOURCES } from '../geometry.ts';
import type { MapGeometry } from '../geometry.ts';
import { drawImages } from './images.ts';
import { buildLayers } from './layers.ts';
import { labelPlaces } from './places.ts';
import type { MapPlace } from './places.ts';
import { MAP_TITLES } from '../titles.ts';

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

/** What the map shows, kept beside MapLibre, which drops every change made while its context is lost. */
export interface MapContent {
  /** Whether there is land to be drawn: without it no picture is whole. */
  hasGeometry(): boolean;
  setGeometry(geometry: MapGeometry): void;
  setPlaces(places: readonly MapPlace[]): void;
  setLanguage(language: NameLanguage): void;
  /** Reads the colours from the container again. */
  refreshColors(): void;
}

/** Puts content into the map's style now and whenever the style is made anew (first load, context restored). */
export function createContent(map: MapLibreMap, initialLanguage: NameLanguage): MapContent {
  let geometry: MapGeometry | undefined;
  let places: readonly MapPlace[] = [];
  let language = initialLanguage;
  let hasStyle = false;

  const paintGeometry = (): void => {
    if (geometry === undefined || !hasStyle) return;
    for (const name of GEOMETRY_SOURCES) setSourceData(map, name, geometry[name]);
  };
  const paintLabels = (): void => {
    if (hasStyle) setSourceData(map, 'places', labelPlaces(places, language));
  };
  map.on('webglcontextlost', () => {
    hasStyle = false;
  });
  map.on('style.load', () => {
    hasStyle = true;
    repaint(map);
    paintGeometry();
    paintLabels();
  });
  return {
    hasGeometry: () => geometry !== undefined,
    setGeometry: (next) => {
      geometry = next;
      paintGeometry();
    },
    setPlaces: (next) => {
      places = next;
      paintLabels();
    },
    setLanguage: (next) => {
      language = next;
      map.getCanvas().setAttribute('aria-label', MAP_TITLES[next]);
      paintLabels();
    },
    refreshColors: () => void (hasStyle && repaint(map)),
  };
}

function setSourceData(map: MapLibreMap, id: string, data: GeoJSON): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source === undefined) throw new Error(`expected a source ${id} in the style, got none`);
  // Its failure comes as the map's `error` event.
  void source.setData(data);
}

/** Gives every layer the colours that hold now. */
function repaint(map: MapLibreMap): void {
  const container = map.getContainer();
  const colors = readColors(container);
  drawImages(map, colors.disputed);
  for (const layer of buildLayers(colors, readFonts(container))) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, property as PaintName, value as PaintValue);
    }
  }
}
