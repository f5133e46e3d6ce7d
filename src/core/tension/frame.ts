import { dayEndToMs } from '../time/day.ts';
import { createDayScale } from '../timeline/day-scale.ts';
import { tensionAt } from './tension.ts';
import type { Tension, TensionValue } from './tension.ts';

/** The greatest value of a period at the end of a day. */
export interface Peak {
  readonly day: number;
  readonly value: number;
}

/** One picture of both areas, back to back on a base line: cooperation above it, conflict below, in one unit. */
export interface TensionFrame {
  /** Period and days covered, Tokyo days, ends included; fractions on the way between two periods. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Base line in px from the top, and px of one unit of weight. */
  readonly baseY: number;
  readonly unitPx: number;
  /** Both sums at an instant, ms. */
  readonly valueAt: (t: number) => TensionValue;
}

/** A frame that is not on its way, with what it reaches in the period. */
export interface TensionFigure extends TensionFrame {
  readonly conflict: Peak;
  readonly cooperation: Peak;
}

export interface FigureInput {
  readonly tension: Tension;
  readonly fromDay: number;
  readonly toDay: number;
  /** First and last day covered: beyond them nothing is known, and nothing is drawn. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly heightPx: number;
}

/** A single act must not look like a peak: a side reaches its edge from this sum on, the greatest weight of one act. */
const LEAST_TOP = 10;
/** Room of a side for its label. */
const LEAST_SIDE_PX = 17;

/** Lays both areas out: they share the height by their peaks, and one unit. O(days · log n). */
export function buildTensionFigure(input: FigureInput): TensionFigure {
  const { tension, heightPx, ...days } = input;
  const valueAt = (t: number): TensionValue => tensionAt(tension, t);
  const peakOf = (side: keyof TensionValue): Peak => {
    let peak: Peak = { day: days.fromDay, value: 0 };
    const last = Math.min(days.toDay, days.lastDay);
    for (let day = Math.max(days.fromDay, days.firstDay); day <= last; day++) {
      const value = valueAt(dayEndToMs(day))[side];
      if (value > peak.value) peak = { day, value };
    }
    return peak;
  };
  const [conflict, cooperation] = [peakOf('conflict'), peakOf('cooperation')];
  const above = Math.max(LEAST_TOP, cooperation.value);
  const below = Math.max(LEAST_TOP, conflict.value);
  const share = (heightPx * above) / (above + below);
  const baseY = Math.min(heightPx - LEAST_SIDE_PX, Math.max(LEAST_SIDE_PX, share));
  const unitPx = Math.min(baseY / above, (heightPx - baseY) / below);
  return { ...days, baseY, unitPx, valueAt, conflict, cooperation };
}

/** The picture on the way from one to another; `progress` 0…1. */
export function mixFrames(from: TensionFrame, to: TensionFrame, progress: number): TensionFrame {
  const mix = (a: number, b: number): number => a + (b - a) * progress;
  return {
    ...to,
    fromDay: mix(from.fromDay, to.fromDay),
    toDay: mix(from.toDay, to.toDay),
    baseY: mix(from.baseY, to.baseY),
    unitPx: mix(from.unitPx, to.unitPx),
    valueAt(t) {
      const [a, b] = [from.valueAt(t), to.valueAt(t)];
      return { conflict: mix(a.conflict, b.conflict), cooperation: mix(a.cooperation, b.cooperation) };
    },
  };
}

/**
 * Both areas as SVG paths on a plot of `widthPx`: one point for each day covered, the sum at its end in its middle, where
 * the playhead stands when it shows that day; from a day before the period to a day behind it. Where days are narrower than a pixel, one for each pixel. Empty without days.
 */
export function buildTensionPaths(frame: TensionFrame, widthPx: number): Readonly<Record<keyof TensionValue, string>> {
  const { baseY, unitPx } = frame;
  const scale = createDayScale(frame.fromDay, frame.toDay, widthPx);
  const step = Math.max(1, Math.floor(1 / scale.dayPx));
  const first = Math.max(frame.firstDay, Math.floor(scale.fromDay) - step);
  const last = Math.min(frame.lastDay, Math.ceil(scale.toDay) + step);
  const point = (day: number, y: number): string => `${scale.dayToMiddleX(day).toFixed(2)},${y.toFixed(2)}`;
  const area = (side: keyof TensionValue, signedPx: number): string => {
    let line = '';
    for (let day = first; day <= last; day += step) {
      line += `L${point(day, baseY + signedPx * frame.valueAt(dayEndToMs(day))[side])}`;
    }
    return line && `M${point(first, baseY)}${line}L${point(last, baseY)}Z`;
  };
  return { conflict: area('conflict', unitPx), cooperation: area('cooperation', -unitPx) };
}
