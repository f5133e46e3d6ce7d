import type { DataEnd } from '../../core/timeline/data-end.ts';
import { findDataEnd } from '../../core/timeline/data-end.ts';
import type { Figure } from '../../core/timeline/figure.ts';
import { buildFigure } from '../../core/timeline/figure.ts';
import type { StartColumns } from '../../core/timeline/starts.ts';
import { buildStarts } from '../../core/timeline/starts.ts';
import type { MeasureText } from '../../core/timeline/tick-label.ts';
import { msToDay } from '../../core/time/day.ts';
import { formatDate, isoToMs } from '../../core/words/format-date.ts';
import type { UiContext } from '../context.ts';
import { memoLast } from './memo.ts';
import { formatSummary } from './bin-words.ts';

/** Padding of the label beside the end of the data, as in the styles. */
const LABEL_MARGIN_PX = 6;

/** The plot and its font, as measured; a new object when any of it changes. */
export interface PlotSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly linePx: number;
  readonly measureText: MeasureText;
}

/** All of the plot that does not follow the playhead. */
export interface PlotFigure extends Figure {
  /** The histogram as a sentence. */
  readonly summary: string;
  /** Last Tokyo day covered, and "No data after 4 July 2026". */
  readonly lastDay: number;
  readonly endText: string;
  readonly dataEnd: DataEnd | null;
}

type Model = UiContext['model'];
type State = UiContext['state'];

function buildPlotFigure(
  starts: StartColumns,
  size: PlotSize,
  fromDay: number,
  toDay: number,
  words: UiContext['words'],
  coverage: Model['coverage'],
): PlotFigure {
  const figure = buildFigure({ starts, fromDay, toDay, language: words.language, ...size });
  const lastMs = isoToMs(coverage.to);
  const endText = words.page.noDataAfter(formatDate(lastMs, words.language));
  return {
    ...figure,
    summary: `${formatSummary(figure, words)} ${endText}`,
    lastDay: msToDay(lastMs),
    endText,
    dataEnd: findDataEnd({
      figure,
      coverageToDay: msToDay(lastMs),
      labelPx: size.measureText(endText) + 2 * LABEL_MARGIN_PX,
      linePx: size.linePx,
    }),
  };
}

/** Derives columns and figure from the context, and again only when what they depend on changes: never with `t`. */
export class FigureSource {
  readonly #starts = memoLast(
    (
      events: Model['events'],
      types: State['types'],
      actors: State['actors'],
      pair: State['pair'],
      confidence: State['confidence'],
    ) => buildStarts(events, { types, actors, pair, confidence }),
  );
  readonly #figure = memoLast(buildPlotFigure);

  starts({ model, state }: UiContext): StartColumns {
    return this.#starts(model.events, state.types, state.actors, state.pair, state.confidence);
  }

  /** Null until the plot has a width. */
  figure(context: UiContext, size: PlotSize): PlotFigure | null {
    if (size.widthPx <= 0) return null;
    const { state, words, model } = context;
    return this.#figure(this.starts(context), size, state.from, state.to, words, model.coverage);
  }
}
