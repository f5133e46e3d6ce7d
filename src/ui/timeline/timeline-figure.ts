import type { DataEnd } from '../../core/timeline/data-end.ts';
import { findDataEnd, yieldTicks } from '../../core/timeline/data-end.ts';
import type { Figure } from '../../core/timeline/figure.ts';
import { buildFigure } from '../../core/timeline/figure.ts';
import { findMeasures, packMeasures } from '../../core/timeline/measures.ts';
import type { MeasureBand } from '../../core/timeline/measures.ts';
import type { StartColumns } from '../../core/timeline/starts.ts';
import { buildStarts } from '../../core/timeline/starts.ts';
import type { MeasureText } from '../../core/timeline/tick-label.ts';
import { msToDay } from '../../core/time/day.ts';
import { formatDate, formatShortDate, isoToMs } from '../../core/words/format-date.ts';
import type { UiContext } from '../context.ts';
import { memoLast } from './memo.ts';
import { formatSummary } from './bin-words.ts';

/** Height of a row of measures. */
export const ROW_PX = 4;

/** The words at the end of the data may take so much of the axis from its dates. */
const MAX_LABEL_SHARE = 0.35;

/** The plot and its font, as measured; a new object when any of it changes. */
export interface PlotSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Rows of measures for which the styles keep room. */
  readonly rows: number;
  readonly measureText: MeasureText;
}

/** All of the plot that does not follow the playhead. */
export interface PlotFigure extends Figure {
  /** The histogram as a sentence. */
  readonly summary: string;
  /** Last Tokyo day covered, and "No data after 4 July 2026". */
  readonly lastDay: number;
  readonly endText: string;
  /** As much of that as the axis has room for. */
  readonly endLabel: string;
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
  // Where the words would fill the axis, the date alone stands at the mark.
  const endLabel = [endText, formatShortDate(lastMs, words.language)].find(
    (text) => size.measureText(text) < size.widthPx * MAX_LABEL_SHARE,
  );
  const labelPx = size.measureText(endLabel ?? '');
  const dataEnd = findDataEnd({ scale: figure.scale, coverageToDay: msToDay(lastMs), labelPx });
  return {
    ...figure,
    ticks:
      dataEnd === null
        ? figure.ticks
        : yieldTicks(figure.ticks, { x: dataEnd.labelX, widthPx: labelPx }, size.measureText),
    summary: `${formatSummary(figure, words)} ${endText}`,
    lastDay: msToDay(lastMs),
    endText,
    endLabel: endLabel ?? '',
    dataEnd,
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
  readonly #measures = memoLast(
    (
      { events, coverage }: Model,
      types: State['types'],
      actors: State['actors'],
      pair: State['pair'],
      confidence: State['confidence'],
      event: State['event'],
    ) => findMeasures(events, { types, actors, pair, confidence, event }, msToDay(isoToMs(coverage.to))),
  );
  readonly #band = memoLast(packMeasures);

  starts({ model, state }: UiContext): StartColumns {
    return this.#starts(model.events, state.types, state.actors, state.pair, state.confidence);
  }

  /** Null until the plot has a width. */
  figure(context: UiContext, size: PlotSize): PlotFigure | null {
    if (size.widthPx <= 0) return null;
    const { state, words, model } = context;
    return this.#figure(this.starts(context), size, state.from, state.to, words, model.coverage);
  }

  /** The measures as bars, in as many rows as the frame has room for. */
  band({ model, state }: UiContext, { scale }: Figure, { rows }: PlotSize): MeasureBand {
    const event = model.byId.get(state.event ?? '')?.span === 'measure' ? state.event : null;
    const measures = this.#measures(model, state.types, state.actors, state.pair, state.confidence, event);
    return this.#band(measures, scale, rows, event);
  }
}
