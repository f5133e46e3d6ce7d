import { buildTensionPaths, mixFrames } from '../../core/tension/frame.ts';
import type { TensionFigure, TensionFrame } from '../../core/tension/frame.ts';
import { createDayScale } from '../../core/timeline/day-scale.ts';
import type { State } from '../../state/state.ts';
import { findPart } from '../find-part.ts';
import type { PlayheadLine } from '../timeline/playhead-line.ts';
import { playheadX } from '../timeline/playhead-x.ts';
import type { CurvesTools } from './curves-tools.ts';

export interface CurvesInput {
  readonly figure: TensionFigure;
  readonly widthPx: number;
  readonly state: State;
  /** The size has changed, or the playhead is followed: nothing eases. */
  readonly instant: boolean;
}

/** Room that the words in the areas' corners take, px: there the playhead's line would cross them. */
const LABEL_PX = 140;

/** Both areas and the line of the playhead. Touches only what has changed: on a scrub step, the line's transform. */
export class CurvesPicture {
  readonly #areas: HTMLElement;
  readonly #conflict: Element;
  readonly #cooperation: Element;
  readonly #line: PlayheadLine;
  readonly #tools: CurvesTools;
  #figure: TensionFigure | null = null;
  #widthPx = 0;
  #redrawnAtMs = -Infinity;

  constructor(root: ParentNode, tools: CurvesTools) {
    this.#tools = tools;
    this.#areas = findPart(root, '.areas');
    this.#conflict = findPart(root, '.restrictions');
    this.#cooperation = findPart(root, '.contact');
    this.#line = tools.createLine(findPart(root, '.line'));
  }

  draw({ figure, widthPx, state, instant }: CurvesInput): void {
    const before = this.#figure;
    const redraw = figure !== before || widthPx !== this.#widthPx;
    const x = playheadX(state, createDayScale(state.from, state.to, widthPx));
    if (!redraw && x === this.#line.target) return;
    this.#areas.classList.toggle('late', x > widthPx - LABEL_PX);
    const durationMs = before === null || instant ? 0 : this.#tools.motionMs(this.#areas);
    if (redraw) this.#redraw(before ?? figure, figure, widthPx, durationMs);
    this.#line.moveTo(x, durationMs);
  }

  #redraw(before: TensionFigure, figure: TensionFigure, widthPx: number, motionMs: number): void {
    const nowMs = performance.now();
    // Changes that come faster than they ease are those of a finger on the period: they are followed.
    const durationMs = nowMs - this.#redrawnAtMs < motionMs ? 0 : motionMs;
    this.#redrawnAtMs = nowMs;
    this.#figure = figure;
    this.#widthPx = widthPx;
    this.#tools.stop(this.#areas);
    if (durationMs === 0) this.#place(figure, widthPx);
    else {
      const move = (progress: number) => this.#place(mixFrames(before, figure, progress), widthPx);
      this.#tools.ease(this.#areas, durationMs, move);
    }
  }

  #place(frame: TensionFrame, widthPx: number): void {
    const { conflict, cooperation } = buildTensionPaths(frame, widthPx);
    this.#conflict.setAttribute('d', conflict);
    this.#cooperation.setAttribute('d', cooperation);
    this.#areas.style.setProperty('--base', `${frame.baseY.toFixed(2)}px`);
  }
}
