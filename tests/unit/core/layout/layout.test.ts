import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../../src/core/event.ts';
import { MAX_STRANDS } from '../../../../src/core/layout/layout.ts';
import type { LaneMark } from '../../../../src/core/layout/marks.ts';
import { RING_RADIUS } from '../../../../src/core/layout/ring.ts';
import { chooseDetail } from '../../../../src/core/layout/strands.ts';
import { ACTORS, eventOf } from '../../../fixtures/events.ts';
import { apexesAcross, apexOf, DESK, layOut, markOf, seatOn, strandIds } from '../../../fixtures/layouts.ts';
import { endOf, sceneAt, sceneOf } from '../../../fixtures/scenes.ts';

const T = endOf('2025-11-20');
/** Beijing–Tokyo is about 98 px here. */
const CLOSE = { ...DESK, zoom: 1.5 };
/** … and 170 px here. */
const MIDDLING = { ...DESK, zoom: 2.3 };

describe('the level of detail', () => {
  it.each([
    [220, 'type'],
    [219.9, 'family'],
    [110, 'family'],
    [109.9, 'direction'],
    [0, 'direction'],
  ])('at %d px between the ends is one arc per %s', (distance, detail) => {
    expect(chooseDetail(distance)).toBe(detail);
  });

  const scene = sceneOf(['CN>JP:sanction', 'CN>JP:advisory', 'CN>JP:protest', 'JP>CN:protest', 'CN=JP:call']);

  it('draws a pair that is far apart with one arc per type', () => {
    expect(strandIds(layOut(scene))).toEqual(scene.lanes.map((lane) => lane.id).sort());
  });

  it('joins a nearer pair by family and direction', () => {
    expect(strandIds(layOut(scene, MIDDLING))).toEqual([
      'CN=JP:contact',
      'CN>JP:positions',
      'CN>JP:restrictions',
      'JP>CN:positions',
    ]);
  });

  it('joins a close pair by direction, with the total, in the colour of most of its acts', () => {
    const marks = layOut(scene, CLOSE);
    expect(strandIds(marks)).toEqual(['CN=JP:*', 'CN>JP:*', 'JP>CN:*']);
    const { strand } = markOf(marks, 'CN>JP:*');
    expect(strand.events).toHaveLength(3);
    expect(strand.family).toBe('restrictions');
  });

  it('counts an act once that feeds several of the lanes that it joins', () => {
    const event = eventOf({ id: 'a', actors: ['EU'], to: ['JP', 'CN'] });
    const both = eventOf({ id: 'b', actors: ['AU', 'EU'], to: ['JP'] });
    const [strand] = layOut(sceneAt([event, both], T)).lanes.filter((mark) => mark.strand.to === 'JP');
    expect(strand?.strand.id).toBe('others>JP:statement');
    expect(strand?.strand.events.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('joins those out of view but the four in one chip, merged per type', () => {
    const marks = layOut(sceneOf(['EU>CN:statement', 'AU>CN:statement', 'AU>CN:protest', 'US>CN:statement']));
    expect(strandIds(marks)).toEqual(['US>CN:statement', 'others>CN:protest', 'others>CN:statement']);
    expect(marks.chips.map(({ key, count }) => [key, count])).toEqual([
      ['US', 1],
      ['others', 3],
    ]);
  });

  it('points the others’ chip where they lie, unless that is in several directions', () => {
    const europe = ACTORS.get('EU')!;
    const india = { ...europe, id: 'IN', seat: { ...europe.seat, lng: 77.2, lat: 28.6 } };
    const actors = new Map([...ACTORS, ['IN', india]]);
    const chipOf = (...ids: string[]) =>
      layOut(sceneOf(ids), DESK, { actors }).chips.find(({ key }) => key === 'others')!;
    const one = chipOf('EU>CN:statement');
    expect(Math.abs(one.angleRad!)).toBeGreaterThan(2.5);
    // Brussels to the left and a little up, Delhi to the left and a little down: on either side of where angles begin anew.
    expect(chipOf('EU>CN:statement', 'IN>CN:statement').angleRad).not.toBeNull();
    const many = chipOf('EU>CN:statement', 'AU>CN:statement');
    expect(many.angleRad).toBeNull();
    expect(one.box.width - many.box.width).toBe(24);
  });
});

describe('mutual acts with several out of view', () => {
  // Australia comes before Japan in the alphabet, the Philippines after: their lanes run to and from the chip.
  const marks = layOut(sceneOf(['AU=JP:call', 'JP=PH:call']), { ...DESK, zoom: 5 });

  it('share one arc, whichever end the chip is of each', () => {
    expect(strandIds(marks)).toEqual(['JP=others:call']);
    expect(marks.lanes[0]?.strand.events).toHaveLength(2);
  });
});

describe('the shape of a lane', () => {
  const marks = layOut(sceneOf(['CN>JP:sanction', 'CN>JP:protest', 'CN=JP:call']));

  it('has heads at both ends and one width where it is mutual', () => {
    const { startShape, endShape, widths } = markOf(marks, 'CN=JP:call');
    expect([startShape, endShape]).toEqual(['arrow', 'arrow']);
    expect(widths[0]).toBe(widths[1]);
  });

  it('ends in a bar where it restricts', () => {
    const { startShape, endShape } = markOf(marks, 'CN>JP:sanction');
    expect([startShape, endShape]).toEqual(['none', 'bar']);
  });

  it('ends in an arrowhead where it is anything else', () => {
    expect(markOf(marks, 'CN>JP:protest').endShape).toBe('arrow');
  });

  it('tapers from its actor to its addressee', () => {
    const { widths } = markOf(marks, 'CN>JP:protest');
    expect(widths[1]).toBeLessThan(widths[0] / 2);
    expect(widths[1]).toBeGreaterThanOrEqual(1);
  });

  it('is broader for what leads, and for what is new', () => {
    const events = EVENT_TYPES.map((type, i) => eventOf({ id: `e${i}`, type, prominence: i < 6 ? 1 : 3 }));
    const old = eventOf({ id: 'old', actors: ['JP'], to: ['CN'], start: '2025-10-01', prominence: 1, landmark: true });
    const measure = { ...old, span: 'measure', inForceUntil: 'open' } as const;
    const wide = ({ widths }: LaneMark) => widths[0];
    const all = layOut(sceneAt([...events, measure], T));
    const leads = all.lanes.filter(({ strand }) => strand.leads);
    const quiet = all.lanes.filter(({ strand }) => !strand.leads);
    expect(Math.min(...leads.map(wide))).toBeGreaterThan(Math.max(...quiet.map(wide)));
    expect(wide(markOf(all, 'JP>CN:statement'))).toBeLessThan(Math.max(...leads.map(wide)));
  });
});

describe('the arcs of a pair', () => {
  const ids = ['CN>JP:sanction', 'CN>JP:advisory', 'CN>JP:protest', 'JP>CN:protest', 'CN=JP:call', 'JP>CN:arms'];
  const [beijing, tokyo] = [seatOn(DESK, 'CN'), seatOn(DESK, 'JP')];

  it.each([1, 2, 3, 4, 5, 6])('lie at least 26 px apart at their apexes where there are %i', (count) => {
    const { lanes } = layOut(sceneOf(ids.slice(0, count)));
    const apexes = apexesAcross(lanes, beijing, tokyo);
    for (let i = 1; i < apexes.length; i++) expect(apexes[i]! - apexes[i - 1]!).toBeGreaterThanOrEqual(26 - 1e-6);
  });

  it('have their middle one bow poleward', () => {
    const { curve } = markOf(layOut(sceneOf(['CN>JP:protest'])), 'CN>JP:protest');
    expect(apexOf(curve)[1]).toBeLessThan((beijing[1] + tokyo[1]) / 2);
  });

  it('bow eastward on one meridian', () => {
    const view = { ...DESK, lng: 121, lat: 20, zoom: 4.6 };
    const { curve } = markOf(layOut(sceneOf(['PH>TW:protest']), view), 'PH>TW:protest');
    const middle = (seatOn(view, 'PH')[0] + seatOn(view, 'TW')[0]) / 2;
    expect(apexOf(curve)[0]).toBeGreaterThan(middle);
  });

  it('keep their order when one of them ends', () => {
    const orderOf = (shown: readonly string[]) =>
      [...layOut(sceneOf(shown)).lanes]
        .sort((a, b) => apexOf(a.curve)[1] - apexOf(b.curve)[1])
        .map(({ strand }) => strand.id);
    expect(orderOf(ids.slice(1))).toEqual(orderOf(ids).filter((id) => id !== ids[0]));
  });

  it('start and end on the rings around the capitals, apart from each other', () => {
    const { lanes } = layOut(sceneOf(ids));
    const starts = lanes.map(({ strand, curve }) => (strand.from === 'CN' ? curve.slice(0, 2) : curve.slice(6, 8)));
    const angles = starts.map(([x, y]) => {
      expect(Math.hypot(x! - beijing[0], y! - beijing[1])).toBeCloseTo(RING_RADIUS, 6);
      return (Math.atan2(y! - beijing[1], x! - beijing[0]) * 180) / Math.PI;
    });
    angles.sort((a, b) => a - b);
    for (let i = 1; i < angles.length; i++) expect(angles[i]! - angles[i - 1]!).toBeGreaterThan(10.5);
  });
});

describe('the number of arcs', () => {
  const actors = ['JP', 'CN', 'TW', 'US', 'KR', 'PH', 'AU', 'EU'];
  const every = actors.flatMap((from) =>
    actors.filter((to) => to !== from).flatMap((to) => EVENT_TYPES.map((type) => `${from}>${to}:${type}`)),
  );

  it('is at most 60; the acts of the rest are counted', () => {
    const marks = layOut(sceneOf(every), { width: 1600, height: 1000, lng: 150, lat: 20, zoom: 2.6 });
    expect(marks.lanes).toHaveLength(MAX_STRANDS);
    const drawn = new Set(marks.lanes.flatMap(({ strand }) => strand.events.map(({ id }) => id)));
    expect(marks.undrawn.outside + marks.undrawn.crowded).toBe(every.length - drawn.size);
    expect(marks.undrawn.crowded).toBeGreaterThan(0);
    expect(MAX_STRANDS).toBe(60);
  });

  it('keeps the heaviest', () => {
    const scene = sceneOf(every.slice(0, 300));
    const marks = layOut(scene, { ...DESK, zoom: 5 });
    const least = Math.min(...marks.lanes.map(({ strand }) => strand.weight));
    const drawn = new Set(marks.lanes.flatMap(({ strand }) => strand.lanes.map(({ id }) => id)));
    const inView = scene.lanes.filter((lane) => lane.from === 'JP' && !drawn.has(lane.id));
    for (const lane of inView) expect(lane.weight).toBeLessThanOrEqual(least);
  });

  it('does not hold lanes between two actors out of view, which are counted', () => {
    const marks = layOut(sceneOf(['US>EU:statement', 'AU>EU:protest', 'CN>JP:sanction']));
    expect(strandIds(marks)).toEqual(['CN>JP:sanction']);
    expect(marks.undrawn).toEqual({ outside: 2, crowded: 0 });
  });

  it('is none without acts', () => {
    expect(layOut(sceneOf([]))).toEqual({
      lanes: [],
      tethers: [],
      chips: [],
      incidents: [],
      places: [],
      labels: [],
      undrawn: { outside: 0, crowded: 0 },
    });
  });

  it('leaves out lanes of an actor that the table lacks', () => {
    expect(layOut(sceneOf(['CN>XX:statement'])).lanes).toEqual([]);
  });
});
