import { describe, expect, it } from 'vitest';
import { lagBehind, laneVector, shownVector, vectorParts } from '../../../src/ui/arcs/lane-motion.ts';
import { layOut, markOf } from '../../fixtures/layouts.ts';
import { sceneOf } from '../../fixtures/scenes.ts';

const mark = markOf(layOut(sceneOf(['CN>JP:sanction'])), 'CN>JP:sanction');
const target = laneVector(mark, mark.widths);

describe('the numbers of a lane', () => {
  it('can be put together and taken apart again', () => {
    expect(vectorParts(target)).toEqual({ curve: mark.curve, widths: mark.widths, along: mark.badge?.along });
  });

  it('keep a place in the middle for a badge that is not there', () => {
    expect(vectorParts(laneVector({ ...mark, badge: null }, mark.widths)).along).toBe(0.5);
  });
});

describe('a lane on its way', () => {
  const before = target.map((value) => value + 40);
  const lag = lagBehind(before, target);

  it('stands where it stood when the transition begins', () => {
    expect(shownVector(target, { lag, rest: 1 })).toEqual(before);
  });

  it('stands half-way when half of the way is left, and at its target in the end', () => {
    expect(shownVector(target, { lag, rest: 0.5 })[0]).toBeCloseTo(target[0]! + 20, 9);
    expect(shownVector(target, { lag, rest: 0 })).toBe(target);
  });

  it('moves with the camera as a whole while it is under way', () => {
    const panned = target.map((value, i) => (i < 8 ? value + 100 : value));
    const [here, there] = [target, panned].map((wanted) => shownVector(wanted, { lag, rest: 0.3 }));
    for (let i = 0; i < 8; i++) expect(there![i]! - here![i]!).toBeCloseTo(100, 9);
  });

  it('is at rest where nothing moves by more than half a pixel', () => {
    expect(lagBehind(target, target)).toBeNull();
    expect(
      lagBehind(
        target.map((value) => value + 0.5),
        target,
      ),
    ).toBeNull();
    expect(
      lagBehind(
        target.map((value) => value - 0.51),
        target,
      ),
    ).not.toBeNull();
    expect(shownVector(target, { lag: null, rest: 1 })).toBe(target);
  });
});
