import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dropUnusedRules } from '../../../src/build/vite/map-styles-plugin.ts';

describe('dropUnusedRules', () => {
  it.each([
    ['.maplibregl-map{top:0}', '.maplibregl-map{top:0}'],
    ['.maplibregl-ctrl button{top:0}.maplibregl-canvas{left:0}', '.maplibregl-canvas{left:0}'],
    ['.maplibregl-canvas,.maplibregl-popup{top:0}', '.maplibregl-canvas{top:0}'],
    ['@media(hover:none){.maplibregl-ctrl{top:0}}.maplibregl-map{left:0}', '.maplibregl-map{left:0}'],
    [
      '@media(hover:none){.maplibregl-ctrl{top:0}.maplibregl-show{left:0}}',
      '@media(hover:none){.maplibregl-show{left:0}}',
    ],
  ])('makes of %s: %s', (styles, expected) => expect(dropUnusedRules(styles)).toBe(expected));

  it('leaves of MapLibre’s own sheet what the map and its hints need, and no picture', () => {
    const kept = dropUnusedRules(readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8'));
    for (const name of ['map', 'canvas', 'cooperative-gesture-screen', 'boxzoom', 'touch-drag-pan']) {
      expect(kept).toContain(`.maplibregl-${name}`);
    }
    expect(kept).not.toContain('url(');
    expect(kept.match(/\{/g)?.length).toBe(kept.match(/\}/g)?.length);
    expect(kept.length).toBeLessThan(6000);
  });
});
