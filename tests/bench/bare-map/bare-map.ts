import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import worldUrl from '../../../data/geo/world.json?url';

/** A page that shows the same land as ours by MapLibre, and nothing else: what ours is held against. */
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dde6ee' } }],
  },
  center: [128, 32],
  zoom: 3.5,
});
const world = (await (await fetch(worldUrl)).json()) as Topology<{ land: GeometryCollection }>;
const showLand = (): void => {
  map.addSource('land', { type: 'geojson', data: feature(world, world.objects.land) });
  map.addLayer({ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f4efe6' } });
  map.once('idle', () => (document.body.dataset['ready'] = 'live'));
};
if (map.loaded()) showLand();
else map.once('load', showLand);
