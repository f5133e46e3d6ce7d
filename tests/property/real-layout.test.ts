import { describe, expect, it } from 'vitest';
import { dayToIso } from '../../src/core/time/day.ts';
import { fitsFrame, overlaps, type Box } from '../../src/core/layout/box.ts';
import type { LaneMark, Marks } from '../../src/core/layout/marks.ts';
import type { Scene } from '../../src/core/scene/scene.ts';
import type { Size } from '../../src/core/layout/projector.ts';
import { defaultCamera } from '../../src/map/views.ts';
import { layOut } from '../fixtures/layouts.ts';
import { readRealData } from '../fixtures/real-data.ts';
import { dayOf } from '../fixtures/scenes.ts';

const data = readRealData();
const days = Array.from({ length: data.lastDay - data.firstDay + 1 }, (_, i) => data.firstDay + i);

/** Frames of the map on a desk, a tablet and a telephone, and the least part of leads that has room for words. */
const FRAMES = [
  { width: 1000, height: 540, leastWorded: 0.9 },
  { width: 820, height: 560, leastWorded: 0.9 },
  { width: 390, height: 520, leastWorded: 0.7 },
] as const;

function layOutDay(day: number, size: Size, lanes: 'lead' | 'all' = 'lead'): Marks {
  const { actors, places, seas, seats } = data;
  return layOut(
    data.sceneAtEndOf(day),
    { ...size, ...defaultCamera(size, seats) },
    {
      actors,
      places,
      seas,
      lanes,
      nameOf: (key) => actors.get(key)?.seat.names.en ?? 'Others',
      reserved: [{ x: size.width - 48, y: size.height - 156, width: 48, height: 156 }],
    },
  );
}

/** Everything that can be read, by what it is. */
function boxesOf({ lanes, chips, labels, incidents, places }: Marks): [string, Box][] {
  return [
    ...lanes.flatMap(({ strand, badge }): [string, Box][] => (badge === null ? [] : [[strand.id, badge.box]])),
    ...chips.map(({ key, box }): [string, Box] => [`chip ${key}`, box]),
    ...labels.map(({ text, box }): [string, Box] => [text, box]),
    ...incidents.map(({ id, box }): [string, Box] => [`marker ${id}`, box]),
    ...places.flatMap(({ id, box }): [string, Box][] => (box === null ? [] : [[`place ${id}`, box]])),
  ];
}

function findOverlaps(boxes: readonly [string, Box][]): string[] {
  return boxes.flatMap(([name, box], i) =>
    boxes.slice(i + 1).flatMap(([other, otherBox]) => (overlaps(box, otherBox) ? [`${name} over ${other}`] : [])),
  );
}

/** The days with the most lanes; of equals those with the most acts. */
const busiest = days
  .map((day) => ({ day, scene: data.sceneAtEndOf(day) }))
  .map(({ day, scene }) => ({ day, lanes: scene.lanes.length, acts: countActs(scene) }))
  .sort((a, b) => b.lanes - a.lanes || b.acts - a.acts)
  .slice(0, 5)
  .map(({ day }) => day);

function countActs({ lanes }: Scene): number {
  return new Set(lanes.flatMap(({ events }) => events.map(({ id }) => id))).size;
}

const badgeIds = ({ lanes }: Marks) => lanes.filter(({ badge }) => badge !== null).map(({ strand }) => strand.id);

describe.each(FRAMES)('in a frame of $width × $height px', ({ leastWorded, ...size }) => {
  it('no badge, chip, marker or name covers another on any day', () => {
    const found = days.flatMap((day) =>
      findOverlaps(boxesOf(layOutDay(day, size))).map((what) => `${dayToIso(day)} ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('none covers another on the five busiest days where all lanes lead', () => {
    const found = busiest.flatMap((day) => findOverlaps(boxesOf(layOutDay(day, size, 'all'))));
    expect(found).toEqual([]);
  });

  it('every badge and chip lies within the frame on any day', () => {
    for (const day of days) {
      const { lanes, chips } = layOutDay(day, size);
      const boxes = [...lanes.flatMap(({ badge }) => badge?.box ?? []), ...chips.map(({ box }) => box)];
      expect(boxes.filter((box) => !fitsFrame(box, size, 0))).toEqual([]);
    }
  });

  it('of all lanes that lead on any day hardly one lacks a badge, and most wear their words', () => {
    const leads = days.flatMap((day) => layOutDay(day, size).lanes.filter(({ strand }) => strand.leads));
    // An act that heads several lanes is worded once.
    const firsts = days.flatMap((day) => {
      const ofDay = layOutDay(day, size).lanes.filter(({ strand }) => strand.leads);
      const said = new Set(ofDay.filter(({ badge }) => badge?.worded).map(({ strand }) => strand.events[0]?.id));
      return ofDay.filter(({ strand, badge }) => badge?.worded === true || !said.has(strand.events[0]?.id));
    });
    const share = (part: readonly LaneMark[], of: readonly LaneMark[]) => part.length / of.length;
    expect(
      share(
        leads.filter(({ badge }) => badge === null),
        leads,
      ),
    ).toBeLessThan(0.02);
    expect(
      share(
        firsts.filter(({ badge }) => badge?.worded === true),
        firsts,
      ),
    ).toBeGreaterThan(leastWorded);
  });
});

describe('the default view at 1000 × 540 px', () => {
  it('shows on 25 November 2025 the calls, the seafood ban and the travel advisory', () => {
    const ids = badgeIds(layOutDay(dayOf('2025-11-25'), FRAMES[0]));
    expect(ids).toEqual(expect.arrayContaining(['JP=US:call', 'CN=US:call', 'CN>JP:sanction', 'CN>JP:advisory']));
  });

  it('shows no advisory on 5 November 2025', () => {
    expect(badgeIds(layOutDay(dayOf('2025-11-05'), FRAMES[0]))).not.toContain('CN>JP:advisory');
  });
});
