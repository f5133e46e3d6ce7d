import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../../src/core/event.ts';
import { badgeMore, badgeTitle, wordedWidth } from '../../../../src/core/layout/badges.ts';
import { overlaps, type Box } from '../../../../src/core/layout/box.ts';
import { RING_RADIUS } from '../../../../src/core/layout/ring.ts';
import { eventOf } from '../../../fixtures/events.ts';
import { DESK, layOut, markOf, seatOn } from '../../../fixtures/layouts.ts';
import { endOf, sceneAt, sceneOf } from '../../../fixtures/scenes.ts';

const T = endOf('2025-11-20');

describe('badges', () => {
  it('are at least 24 × 24 px', () => {
    const { lanes } = layOut(sceneOf(['CN>JP:sanction', 'CN>JP:protest', 'CN=JP:call', 'US>JP:arms', 'TW>JP:relief']));
    expect(lanes).toHaveLength(5);
    for (const { badge } of lanes) {
      expect(badge?.box.width).toBeGreaterThanOrEqual(24);
      expect(badge?.box.height).toBeGreaterThanOrEqual(24);
    }
  });

  it('have words where their lane leads and there is room, else an icon', () => {
    const events = EVENT_TYPES.slice(0, 8).map((type, i) => eventOf({ id: `e${i}`, type, prominence: 1 }));
    const { lanes } = layOut(sceneAt(events, T), { ...DESK, zoom: 5 });
    for (const { strand, badge } of lanes) expect(badge?.worded ?? strand.leads).toBe(strand.leads);
    expect(lanes.filter(({ badge }) => badge?.worded === true)).toHaveLength(6);
  });

  it('all have words where all acts are asked for', () => {
    const marks = layOut(sceneOf(['CN>JP:sanction', 'US>JP:arms']), { ...DESK, width: 339 }, { lanes: 'all' });
    expect(marks.lanes.every(({ strand }) => strand.leads)).toBe(true);
  });

  it('say how many more of the same there are', () => {
    const [mark] = layOut(
      sceneAt(
        ['a', 'b', 'c', 'd'].map((id) => eventOf({ id })),
        T,
      ),
    ).lanes;
    expect(badgeTitle(mark!.strand)).toBe('Short d');
    expect(badgeMore(mark!.strand)).toBe('+3');
    expect(wordedWidth(mark!.strand, (text) => text.length * 7)).toBe(Math.ceil(49 + 14 + 5) + 40);
    expect(badgeMore(layOut(sceneOf(['CN>JP:sanction'])).lanes[0]!.strand)).toBe('');
  });

  it('keep off what is reserved', () => {
    const scene = sceneOf(['CN>JP:sanction']);
    const free = markOf(layOut(scene), 'CN>JP:sanction').badge!.box;
    const moved = markOf(layOut(scene, DESK, { reserved: [free] }), 'CN>JP:sanction').badge;
    expect(moved === null || !overlaps(moved.box, free)).toBe(true);
  });

  it('stay where they stood while they can', () => {
    const scene = sceneOf(['CN>JP:sanction']);
    const marks = layOut(scene, DESK, { previous: new Map([['CN>JP:sanction', { along: 0.6, shift: 0 }]]) });
    expect(markOf(marks, 'CN>JP:sanction').badge?.along).toBe(0.6);
  });

  it('are left out where there is no room at all', () => {
    const reserved = [{ x: 0, y: 0, width: DESK.width, height: DESK.height }];
    expect(layOut(sceneOf(['CN>JP:sanction']), DESK, { reserved }).lanes.map(({ badge }) => badge)).toEqual([null]);
  });

  it('lie on top in the order of their weight', () => {
    const events = [eventOf({ id: 'a', prominence: 1 }), eventOf({ id: 'b', type: 'protest', prominence: 2 })];
    expect(layOut(sceneAt(events, T)).lanes.map(({ strand }) => strand.id)).toEqual([
      'CN>JP:protest',
      'CN>JP:statement',
    ]);
  });
});

describe('chips', () => {
  it('stand at the edge where the bow toward their actor leaves the frame: Washington at the upper right', () => {
    const [chip] = layOut(sceneOf(['US>JP:arms', 'CN=US:call'])).chips;
    expect(chip).toMatchObject({ key: 'US', name: 'Washington', count: 2 });
    expect(chip!.box.x + chip!.box.width).toBeGreaterThan(DESK.width * 0.7);
    expect(chip!.box.y).toBeLessThan(DESK.height / 2);
  });

  it('take all arcs of their actor', () => {
    const marks = layOut(sceneOf(['US>JP:arms', 'US>CN:sanction']));
    const { x, y, width, height } = marks.chips[0]!.box;
    for (const { curve } of marks.lanes) {
      const [startX, startY] = curve;
      expect(startX).toBeGreaterThanOrEqual(x - 3);
      expect(startX).toBeLessThanOrEqual(x + width + 3);
      expect(startY).toBeGreaterThanOrEqual(y - 3);
      expect(startY).toBeLessThanOrEqual(y + height + 3);
    }
  });

  it('are not there for actors in view, or without an act', () => {
    expect(layOut(sceneOf(['CN>JP:arms'])).chips).toEqual([]);
  });
});

describe('labels', () => {
  it('name capitals with an active act, and no others', () => {
    const { labels } = layOut(sceneOf(['CN>JP:arms']));
    expect(labels.map(({ text }) => text).sort()).toEqual(['Beijing', 'Tokyo']);
  });

  it('name seas in view, and give way to all that stands there', () => {
    const seas = [
      { id: 'east', name: 'East Sea', lng: 125, lat: 29 },
      { id: 'away', name: 'Away', lng: 0, lat: 0 },
    ];
    const seaIds = (reserved: readonly Box[]) =>
      layOut(sceneOf(['CN>JP:arms']), DESK, { seas, reserved })
        .labels.filter(({ kind }) => kind === 'sea')
        .map(({ id }) => id);
    expect(seaIds([])).toEqual(['east']);
    expect(seaIds([{ x: 0, y: DESK.height / 2, width: DESK.width, height: DESK.height / 2 }])).toEqual([]);
  });
});

describe('tethers', () => {
  const remark = eventOf({ id: 'a', actors: ['JP'], to: ['CN'], about: ['TW'] });
  const taipei = eventOf({ id: 'b', actors: ['TW'], to: ['JP'] });

  it('run from the badge to the ring of the actor that the act concerns', () => {
    const marks = layOut(sceneAt([remark, taipei], T));
    expect(marks.tethers).toHaveLength(1);
    const [{ about, strandId, to }] = marks.tethers as [(typeof marks.tethers)[0]];
    expect([about, strandId]).toEqual(['TW', 'JP>CN:statement']);
    const [x, y] = seatOn(DESK, 'TW');
    expect(Math.hypot(to[0] - x, to[1] - y)).toBeCloseTo(RING_RADIUS, 6);
  });

  it('are not drawn to an end of the lane', () => {
    expect(layOut(sceneAt([{ ...remark, about: ['JP', 'CN'] }, taipei], T)).tethers).toEqual([]);
  });
});
