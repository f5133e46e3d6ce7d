import { easeCubicInOut, interrupt, select } from 'd3';
import { buildTensionPaths, mixFrames } from '../../core/tension/frame.ts';
import type { TensionFigure, TensionFrame } from '../../core/tension/frame.ts';
import { createDayScale } from '../../core/timeline/day-scale.ts';
import type { State } from '../../state/state.ts';
import { findPart } from '../find-part.ts';
import { readMotionMs } from '../motion.ts';
import { PlayheadLine } from '../timeline/playhead-line.ts';
import { playheadX } from '../timeline/timeline-picture.ts';

export interface CurvesInput {
  readonly figure: TensionFigure;
  readonly widthPx: number;
  readonly state: State;
  /** The size has changed, or the playhead is followed: nothing eases. */
  readonly instant: boolean;
}

/** Both areas and the line of the playhead. Touches only what has changed: on a scrub step, the line's transform. */
export class CurvesPicture {
  readonly #areas: HTMLElement;
  readonly #conflict: Element;
  readonly #cooperation: Element;
  readonly #line: PlayheadLine;
  #figure: TensionFigure | null = null;
  #widthPx = 0;
  #redrawnAtMs = -Infinity;

  constructor(root: ParentNode) {
    this.#areas = findPart(root, '.areas');
    this.#conflict = findPart(root, '.conflict');
    this.#cooperation = findPart(root, '.cooperation');
    this.#line = new PlayheadLine(findPart(root, '.line'));
  }

  draw({ figure, widthPx, state, instant }: CurvesInput): void {
    const before = this.#figure ?? figure;
    const redraw = figure !== this.#figure || widthPx !== this.#widthPx;
    const first = this.#figure === null;
    const x = playheadX(state, createDayScale(state.from, state.to, widthPx));
    const moved = redraw || this.#line.target !== x;
    if (!moved) return;
    const motionMs = first || instant ? 0 : readMotionMs(this.#areas, '--motion-jump');
    if (redraw) {
      const nowMs = performance.now();
      // Changes that come faster than they ease are those of a finger on the period: they are followed.
      this.#redraw(before, figure, widthPx, nowMs - this.#redrawnAtMs < motionMs ? 0 : motionMs);
      this.#redrawnAtMs = nowMs;
    }
    this.#line.moveTo(x, motionMs);
  }

  #redraw(before: TensionFigure, figure: TensionFigure, widthPx: number, durationMs: number): void {
    this.#figure = figure;
    this.#widthPx = widthPx;
    interrupt(this.#areas);
    if (durationMs === 0) {
      this.#place(figure, widthPx);
      return;
    }
    select(this.#areas)
      .transition()
      .duration(durationMs)
      .ease(easeCubicInOut)
      .tween('areas', () => (progress) => this.#place(mixFrames(before, figure, progress), widthPx));
  }

  #place(frame: TensionFrame, widthPx: number): void {
    const { conflict, cooperation } = buildTensionPaths(frame, widthPx);
    this.#conflict.setAttribute('d', conflict);
    this.#cooperation.setAttribute('d', cooperation);
    this.#areas.style.setProperty('--base', `${frame.baseY.toFixed(2)}px`);
  }
}
