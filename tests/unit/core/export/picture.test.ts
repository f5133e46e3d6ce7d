import { describe, expect, it } from 'vitest';
import { forwardWidths, lanePath } from '../../../../src/core/layout/lane-path.ts';
import type { Marks } from '../../../../src/core/layout/marks.ts';
import { drawMap } from '../../../../src/core/export/map-picture.ts';
import type { LandShape, MapPicture } from '../../../../src/core/export/picture.ts';
import { drawSheet, type Sheet, type SheetLook } from '../../../../src/core/export/sheet.ts';
import { formatSvgNode, type SvgNode } from '../../../../src/core/export/svg-node.ts';
import { createGlobeProjector } from '../../../../src/map/globe-projector.ts';
import { createMercatorProjector } from '../../../../src/map/mercator-projector.ts';
import { DESK, layOut, markOf, type StillView } from '../../../fixtures/layouts.ts';
import { sceneOf } from '../../../fixtures/scenes.ts';

const IDS = ['CN>JP:sanction', 'JP>CN:statement', 'CN>TW:military', 'JP=US:call', 'CN>JP:advisory'];
const MORE = ['JP>CN:protest', 'CN>JP:statement', 'CN>JP:military', 'JP>CN:policy', 'CN>TW:statement', 'TW>CN:protest'];
const marks: Marks = layOut(sceneOf([...IDS, ...MORE], { about: ['TW'], shortTitle: 'Ban & <more>' }));

/** A square of land around 130° E, 30° N, in a world 1000 px wide. */
const SQUARE: LandShape = { fill: 'tint-jp', line: 'coast', worldWidth: 1000, d: 'M850 400h20v20h-20z' };

function pictureOf(given: Partial<MapPicture> = {}, view: StillView = DESK): MapPicture {
  return {
    marks,
    projector: createMercatorProjector(view),
    size: { width: view.width, height: view.height },
    land: [SQUARE],
    lit: new Set(),
    isTied: () => false,
    tethersLeads: true,
    nameOf: ({ id }) => `name of ${id}`,
    stepsOf: () => [],
    paint: { color: (name) => `#${name}`, patterned: false, italics: true },
    ...given,
  };
}

/** Every element below one, itself first. */
const walk = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : walk(child))),
];
const layer = (node: SvgNode, id: string): SvgNode => walk(node).find(({ attributes }) => attributes['id'] === id)!;
const elements = (node: SvgNode, name: string): SvgNode[] => walk(node).filter((one) => one.name === name);
const textOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** Lanes as drawn: id → their paths. */
function lanesOf(picture: MapPicture): Map<string, SvgNode[]> {
  const groups = walk(layer(drawMap(picture), 'lanes')).filter(({ attributes }) => 'data-lane' in attributes);
  return new Map(groups.map((group) => [String(group.attributes['data-lane']), elements(group, 'path')]));
}

describe('the picture of a map', () => {
  it('draws each lane by the outline that the screen has, in its family’s colour, and names it', () => {
    const lanes = lanesOf(pictureOf());
    expect([...lanes.keys()]).toEqual(marks.lanes.map(({ strand }) => strand.id));
    for (const mark of marks.lanes) {
      const [casing, fill, more] = lanes.get(mark.strand.id)!;
      expect(casing!.attributes).toMatchObject({ d: lanePath(mark), stroke: '#paper' });
      expect(fill!.attributes).toEqual({ d: lanePath(mark), fill: `#${mark.strand.family}` });
      expect(more).toBeUndefined();
    }
    expect(elements(drawMap(pictureOf()), 'title').map(textOf)).toContain('name of CN>JP:sanction');
  });

  it('brings lanes forward that are lit, on top, and lets the others step back', () => {
    const quiet = marks.lanes.find(({ strand }) => !strand.leads)!.strand.id;
    const lit = new Set([quiet]);
    const picture = pictureOf({ lit });
    expect([...lanesOf(picture).keys()].at(-1)).toBe(quiet);
    const mark = markOf(marks, quiet);
    const forward = lanePath({ ...mark, widths: forwardWidths(mark) });
    expect(lanesOf(picture).get(quiet)![1]!.attributes['d']).toBe(forward);
    expect(forward).not.toBe(lanePath(mark));
    const groups = layer(drawMap(picture), 'lanes').children as SvgNode[];
    const faint = groups.filter(({ attributes }) => 'opacity' in attributes);
    expect(faint).toHaveLength(marks.lanes.length - 1);
  });

  it('cuts gaps into positions and force alone where colours do not tell families apart', () => {
    const { paint } = pictureOf();
    const lanes = lanesOf(pictureOf({ paint: { ...paint, patterned: true } }));
    const dashesOf = (id: string) => lanes.get(id)![2]?.attributes['stroke-dasharray'];
    expect(dashesOf('CN>JP:sanction')).toBeUndefined();
    expect(dashesOf('JP=US:call')).toBeUndefined();
    const [positions, force] = [dashesOf('JP>CN:statement'), dashesOf('CN>TW:military')];
    expect(positions).not.toBe(force);
    // An even number of dashes, the first of no length: the pattern neither alternates nor starts with a gap.
    for (const dashes of [positions, force]) {
      const lengths = String(dashes).split(' ').map(Number);
      expect(lengths.length % 2).toBe(0);
      expect(lengths[0]).toBe(0);
    }
  });

  it('has every badge, chip and capital of the screen, with its words', () => {
    const map = drawMap(pictureOf());
    const badged = marks.lanes.filter(({ badge }) => badge !== null).map(({ strand }) => strand.id);
    const drawn = walk(layer(map, 'badges')).flatMap(({ attributes }) => attributes['data-badge'] ?? []);
    expect(drawn).toEqual(badged);
    expect(new Set(marks.lanes.map(({ badge }) => badge?.worded))).toContain(false);
    expect(textOf(layer(map, 'badges'))).toContain('Ban & <more>');
    expect(elements(layer(map, 'chips'), 'text').map(textOf)).toEqual(
      marks.chips.map(({ name, count }) => `${name}${count}`),
    );
    const capitals = marks.labels.filter(({ kind }) => kind === 'capital');
    expect(capitals.length).toBeGreaterThan(2);
    for (const { text } of capitals) expect(textOf(layer(map, 'capitals'))).toContain(text);
  });

  it('shows the steps of a chain on its badges', () => {
    const stepsOf = ({ id }: { readonly id: string }) => (id === 'CN>JP:advisory' ? [2, 3] : []);
    expect(textOf(layer(drawMap(pictureOf({ stepsOf })), 'badges'))).toContain('2,3');
    expect(textOf(layer(drawMap(pictureOf()), 'badges'))).not.toContain('2,3');
  });
});

describe('land in a picture', () => {
  /** Where the square's upper left corner falls, in each copy. */
  function cornersOf(view: StillView): number[][] {
    const land = layer(drawMap(pictureOf({}, view)), 'land').children as SvgNode[];
    return land.map(({ attributes }) => {
      const [a = NaN, , , d = NaN, e = NaN, f = NaN] = /matrix\((.+)\)/
        .exec(String(attributes['transform']))![1]!
        .split(' ')
        .map(Number);
      return [850 * a + e, 400 * d + f];
    });
  }

  it('falls where the camera sees it', () => {
    const lng = 0.85 * 360 - 180;
    const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - 0.4) * 2 * Math.PI)) - 90;
    const [x = NaN, y = NaN] = createMercatorProjector(DESK).project(lng, lat)!;
    const [[cornerX = NaN, cornerY = NaN] = []] = cornersOf(DESK);
    expect(cornerX).toBeCloseTo(x, 1);
    expect(cornerY).toBeCloseTo(y, 1);
  });

  it.each([-540, -200, -21, -20, -19, 0, 132, 200, 339, 341, 540])('covers a view around longitude %i', (lng) => {
    const view = { ...DESK, zoom: 1.5, lng: ((((lng + 180) % 360) + 360) % 360) - 180 };
    const { project } = createMercatorProjector(view);
    const [left = 0] = project(-180, 0)!;
    const worldPx = 512 * 2 ** view.zoom;
    const shifts = (layer(drawMap(pictureOf({}, view)), 'land').children as SvgNode[]).map(
      ({ attributes }) => Number(String(attributes['transform']).split(' ')[4]) - left,
    );
    // Each copy is drawn from 20° west (150/360 beyond 180° west) over one world.
    const spans = shifts.map((shift) => [left + shift + (160 / 360) * worldPx, left + shift + (520 / 360) * worldPx]);
    for (const x of [0, view.width / 2, view.width]) {
      expect(spans.some(([from = 0, to = 0]) => from - 0.01 <= x && x <= to + 0.01)).toBe(true);
    }
  });

  it('lies on a globe’s disc of sea as it falls into the frame, and is left out where it was made for a flat map', () => {
    const projector = createGlobeProjector(DESK);
    const round: LandShape = { fill: 'land', worldWidth: null, d: 'M1 1L2 2L3 1Z' };
    const map = drawMap(pictureOf({ projector, land: [SQUARE, round] }));
    expect(layer(map, 'sea').name).toBe('circle');
    const [path, ...rest] = layer(map, 'land').children as SvgNode[];
    expect(path!.attributes).toEqual({ d: round.d, fill: '#land' });
    expect(rest).toEqual([]);
  });

  it('hatches what is disputed, in px of the frame, from the zoom on where the map does', () => {
    const disputed: LandShape = { fill: 'ink-quiet', hatched: true, worldWidth: 1000, d: 'M850 400h9v9z' };
    const border: LandShape = { line: 'border', worldWidth: 1000, d: 'M850 400L860 410' };
    const landAt = (zoom: number) =>
      layer(drawMap(pictureOf({ land: [SQUARE, disputed, border] }, { ...DESK, zoom })), 'land');
    const near = landAt(5);
    const [, scale] = /matrix\((\S+)/.exec(String((near.children[0] as SvgNode).attributes['transform']))!.map(Number);
    const [pattern] = elements(near, 'pattern');
    expect(pattern!.attributes['patternTransform']).toBe(`scale(${1 / scale!})`);
    expect(elements(near, 'path').find(({ attributes }) => attributes['fill'] === 'url(#hatch)')).toBeDefined();
    expect(elements(landAt(3.9), 'pattern')).toEqual([]);
    const [coastline, line] = ['#coast', '#border'].map((stroke) =>
      elements(near, 'path').find(({ attributes }) => attributes['stroke'] === stroke),
    );
    expect(Number(coastline!.attributes['stroke-width']) * scale!).toBeCloseTo(0.8, 2);
    expect(Number(line!.attributes['stroke-width']) * scale!).toBeCloseTo(0.9, 2);
  });

  it('is plain sea where the page brought none', () => {
    expect(layer(drawMap(pictureOf({ land: [] })), 'land').children).toEqual([]);
  });
});

describe('a sheet', () => {
  const sheet: Sheet = {
    map: pictureOf(),
    title: 'Map',
    date: 'Thursday, 20 November 2025',
    sentence: 'China banned “fish” & more; '.repeat(10),
    legend: [
      ['contact', 'Contact'],
      ['force', 'Force'],
    ],
    notes: ['No view on sovereignty.', 'Data version 7.'],
    language: 'en',
    font: '"Noto Sans", sans-serif',
    measure: (text, size) => text.length * size * 0.5,
  };
  const { svg, width, height } = drawSheet(sheet);
  const text = formatSvgNode(svg);

  it('stands for itself: no style sheet, no other file, no foreign markup', () => {
    expect(text).not.toMatch(/<style|<script|<image|<use|foreignObject|href=|style=|class=|var\(/);
    expect([...text.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to)).toEqual(['#frame']);
    expect(svg.attributes).toMatchObject({ width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': 'en' });
    expect(svg.attributes['font-family']).toBe('"Noto Sans", sans-serif');
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('says what, when, and from where, all within its paper', () => {
    expect(textOf(svg)).toMatch(/Map.*Thursday, 20 November 2025.*Contact.*Force.*sovereignty\..*Data version 7\./);
    const baselines = elements(layer(svg, 'words'), 'text').map(({ attributes }) => Number(attributes['y']));
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
    expect(baselines.length).toBeGreaterThan(3);
    const last = Math.max(...elements(layer(svg, 'notes'), 'text').map(({ attributes }) => Number(attributes['y'])));
    expect(last).toBeLessThan(height);
    expect(height).toBeGreaterThan(DESK.height + 100);
  });

  it('sets its words as it is told to, its notes in the line of the legend', () => {
    const style = { size: 20, weight: 400, color: 'ink', leading: 30 } as const;
    const look: SheetLook = {
      ...{ padding: 40, title: style, date: style, sentence: style, note: style, sample: style },
      notes: 'beside',
    };
    const told = drawSheet({ ...sheet, sentence: 'Short.', look }).svg;
    const looksOf = (id: string) => elements(layer(told, id), 'text').map(({ attributes }) => attributes);
    expect(looksOf('words').map((one) => [one['x'], one['font-size']])).toEqual([40, 40, 40].map((x) => [x, 20]));
    const [note, more] = looksOf('notes');
    expect(more).toBeUndefined();
    expect(note).toMatchObject({ x: DESK.width - 40, y: looksOf('legend')[0]!['y'], 'text-anchor': 'end' });
  });

  it('names every id once', () => {
    const ids = walk(svg).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
