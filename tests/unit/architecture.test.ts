import { describe, expect, it } from 'vitest';
import {
  countLines,
  findBarrels,
  findCycles,
  findImports,
  findMedian,
  findWrongImports,
  type Sources,
} from '../config/architecture.ts';
import { readSources } from '../config/read-sources.ts';

const LONGEST_FILE = 300;
const MEDIAN_FILE = 120;

const sources = readSources('src');
const imports = findImports(sources);

describe('the source', () => {
  it('is read at all', () => {
    expect(sources.size).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(sources.size);
  });

  it('imports one way: core ← state ← map ← ui ← app', () => {
    expect(findWrongImports(imports)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  it('imports only files that exist, by their full name', () => {
    const ours = imports.filter(({ to }) => to.startsWith('src/') && to.endsWith('.ts'));
    expect(ours.filter(({ to }) => !sources.has(to))).toEqual([]);
  });

  it('has no barrels', () => {
    expect(findBarrels(sources)).toEqual([]);
  });

  it('is made of short files', () => {
    const counts = countLines(sources);
    expect(counts.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
    expect(findMedian(counts.map(({ lines }) => lines))).toBeLessThanOrEqual(MEDIAN_FILE);
  });
});

/** A small source tree written as `path: text`. */
function tree(files: Record<string, string>): Sources {
  return new Map(Object.entries(files));
}

function wrong(path: string, text: string): readonly string[] {
  return findWrongImports(findImports(tree({ [path]: text })));
}

describe('the check of the source', () => {
  it.each([
    ['src/core/a.ts', "import { b } from '../state/b.ts';"],
    ['src/core/a.ts', "import type { B } from '../state/b.ts';"],
    ['src/state/a.ts', "export { b } from '../map/b.ts';"],
    ['src/map/a.ts', "const b = await import('../ui/b.ts');"],
    ['src/ui/a.ts', "import '../app/main.ts';"],
    ['src/ui/a.ts', "import { createLiveMap } from '../map/live/live-map.ts';"],
    ['src/embed/a.ts', "import { familyOf } from '../core/event.ts';"],
    ['src/app/a.ts', "import { connectHost } from '../embed/frame/connect-host.ts';"],
    ['src/embed/a.ts', "import type { Camera } from '../map/base-map.ts';"],
    ['src/build/a.ts', "import type { UiContext } from '../ui/context.ts';"],
    ['src/build/a.ts', "import { createGlobeProjector } from '../map/globe-projector.ts';"],
    ['src/build/a.ts', "import { createLayers } from '../map/live/layers.ts';"],
    ['src/core/a.ts', "type B = import('../ui/b.ts').B;"],
    ['src/core/a.ts', "import { html } from 'lit';"],
    ['src/ui/a.ts', "import { Map } from 'maplibre-gl';"],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/a.ts', "import { b } from '../../tests/b.ts';"],
  ])('refuses in %s: %s', (path, text) => {
    expect(wrong(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/state/a.ts', "import { b } from '../core/b.ts'; import { c } from './c.ts'; import { bin } from 'd3';"],
    [
      'src/app/a.ts',
      "import type { M } from '../map/live/live-map.ts'; import { liveChunk } from 'virtual:later-parts';",
    ],
    ['src/embed/a.ts', "import type { EventId } from '../core/event.ts';"],
    ['src/app/a.ts', "import type { HostTools } from '../embed/frame/connect-host.ts';"],
    ['src/build/a.ts', "import { parseUrl } from '../state/url.ts'; import { defaultCamera } from '../map/views.ts';"],
    ['src/build/a.ts', "import { createMercatorProjector } from '../map/mercator-projector.ts'; import 'node:fs';"],
    ['src/map/live/a.ts', "import css from 'maplibre-gl/dist/maplibre-gl.css?inline';"],
  ])('allows in %s: %s', (path, text) => {
    expect(wrong(path, text)).toEqual([]);
  });

  it('finds a cycle, by types too, and none in a diamond', () => {
    const cycle = tree({
      'src/core/a.ts': "import { b } from './b.ts';",
      'src/core/b.ts': "import type { C } from './c.ts';",
      'src/core/c.ts': "export { a } from './a.ts';",
    });
    expect(findCycles(findImports(cycle))).toEqual([
      ['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts', 'src/core/a.ts'],
    ]);
    const diamond = tree({
      'src/core/a.ts': "import './b.ts'; import './c.ts';",
      'src/core/b.ts': "import './d.ts';",
      'src/core/c.ts': "import './d.ts';",
    });
    expect(findCycles(findImports(diamond))).toEqual([]);
  });

  it('finds barrels', () => {
    const files = {
      'src/core/index.ts': '',
      'src/core/all.ts': "export * from './a.ts';",
      'src/core/a.ts': 'export {};',
    };
    expect(findBarrels(tree(files))).toEqual(['src/core/index.ts', 'src/core/all.ts']);
  });

  it('counts lines and finds the middle', () => {
    expect(countLines(tree({ 'a.ts': '1\n2\n3\n' }))).toEqual([{ path: 'a.ts', lines: 3 }]);
    expect(findMedian([300, 1, 20])).toBe(20);
  });
});
