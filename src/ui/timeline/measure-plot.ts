import type { MeasureText } from '../../core/timeline/tick-label.ts';
import { ROW_PX } from './timeline-figure.ts';
import type { PlotSize } from './timeline-figure.ts';

/** Before anything is measured: nothing is drawn. */
export const NO_SIZE: PlotSize = { widthPx: 0, heightPx: 0, rows: 0, measureText: () => 0 };

const measures = new Map<string, MeasureText>();

/** Measures text in a CSS font, without touching the layout. One for each font. */
function textMeasure(font: string): MeasureText {
  const known = measures.get(font);
  if (known !== undefined) return known;
  const brush = document.createElement('canvas').getContext('2d');
  const measure: MeasureText = (text) => {
    if (brush === null) return Infinity;
    brush.font = font;
    return brush.measureText(text).width;
  };
  measures.set(font, measure);
  return measure;
}

/** Weight of the boldest label (--weight-bold), which is the widest. */
const BOLD = 600;

/** Measures the plot; the very same object as before while nothing has changed. Every label counts as bold. */
export function measurePlot(bars: Element, band: Element, before: PlotSize): PlotSize {
  const { width: widthPx, height: heightPx } = bars.getBoundingClientRect();
  const rows = Math.floor(band.clientHeight / ROW_PX);
  const { fontSize, fontFamily } = getComputedStyle(bars);
  const measureText = textMeasure(`${BOLD} ${fontSize} ${fontFamily}`);
  const isSame =
    widthPx === before.widthPx &&
    heightPx === before.heightPx &&
    rows === before.rows &&
    measureText === before.measureText;
  return isSame ? before : { widthPx, heightPx, rows, measureText };
}
