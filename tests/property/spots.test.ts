import { describe, expect, it } from 'vitest';
import { fitsFrame } from '../../src/core/layout/box.ts';
import type { Marks } from '../../src/core/layout/marks.ts';
import { namePlaces } from '../../src/core/layout/places.ts';
import { layOut } from '../fixtures/layouts.ts';
import { badgesOf, check, controlsOf, findOverlaps } from '../fixtures/random-layouts.ts';
import { readPlaces } from '../fixtures/real-data.ts';

describe('markers and the names of disputed places', () => {
  const places = namePlaces(readPlaces().values(), 'en');
  const spots = ({ incidents, places: named }: Marks) => [
    ...incidents.map(({ box }) => box),
    ...named.flatMap(({ box }) => (box === null ? [] : [box])),
  ];

  it('cover neither one another nor a badge, a chip, a name, or what is reserved, in any frame', () => {
    let seen = 0;
    check(3320, (scene, view) => {
      const reserved = controlsOf(view);
      const marks = layOut(scene, view, { reserved, places });
      const boxes = spots(marks);
      const names = marks.labels.map(({ box }) => box);
      const others = [...badgesOf(marks).map(({ box }) => box), ...marks.chips.map(({ box }) => box), ...names];
      expect(findOverlaps(boxes, [...boxes, ...others, ...reserved])).toEqual([]);
      seen += boxes.length;
    });
    expect(seen).toBeGreaterThan(200);
  });

  it('are at least 24 × 24 px, lie in the frame, and stand for each act once, at its place or beside it', () => {
    check(3321, (scene, view) => {
      const marks = layOut(scene, view, { places });
      for (const box of spots(marks)) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        expect(fitsFrame(box, view, 0)).toBe(true);
      }
      const acts = marks.incidents.flatMap(({ events }) => events.map(({ id }) => id));
      expect(new Set(acts).size).toBe(acts.length);
      for (const { at, box } of marks.incidents)
        expect(Math.hypot(box.x + box.width / 2 - at[0], box.y + box.height / 2 - at[1])).toBeLessThan(30);
      expect(marks.incidents.length).toBeLessThanOrEqual(view.width < 700 ? 6 : 12);
    });
  });
});
