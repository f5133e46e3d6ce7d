import type { MapOptions } from 'maplibre-gl';
import { MAX_ZOOM, MIN_ZOOM } from '../../state/camera.ts';
import type { BaseMapOptions } from '../base-map.ts';
import { readColors, readFonts } from '../map-colors.ts';
import { buildStyle } from './layers.ts';
import { MAP_TITLES } from '../titles.ts';

/** Above two device pixels per CSS px a base map only costs. */
const MAX_PIXEL_RATIO = 2;

/** What MapLibre is made with: flat, north up, no controls, no requests of its own. */
export function buildMapOptions(options: BaseMapOptions): MapOptions {
  const { container, camera, hints } = options;
  return {
    container,
    style: {
      ...buildStyle(readColors(container), readFonts(container)),
      // Known from the start, or the globe's camera would be held within the flat map's bounds.
      projection: { type: options.projection },
    },
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: options.cooperative,
    renderWorldCopies: true,
    trackResize: false,
    fadeDuration: 0,
    pixelRatio: Math.min(devicePixelRatio, MAX_PIXEL_RATIO),
    canvasContextAttributes: { powerPreference: 'low-power' },
    locale: {
      'Map.Title': MAP_TITLES[options.language],
      'CooperativeGesturesHandler.MobileHelpText': hints.touch,
      'CooperativeGesturesHandler.WindowsHelpText': hints.wheel,
      'CooperativeGesturesHandler.MacHelpText': hints.wheelMac,
    },
  };
}
