import { css } from 'lit';
import type { CSSResult } from 'lit';
import { measureStyles } from './measure-styles.ts';
import { periodStyles } from './period-styles.ts';
import { playheadStyles } from './playhead-styles.ts';
import { plotStyles } from './plot-styles.ts';
import { transportStyles } from './transport-styles.ts';

/** The transport stands at the left of plot and period. */
const transportBeside = (frame: CSSResult): CSSResult => css`
  ${frame} {
    grid-template-columns: 132px minmax(0, 1fr) auto;
    column-gap: 20px;
    padding-inline: 16px;
  }
  ${frame} .transport {
    order: 0;
    grid-area: 1 / 1 / span 2;
    display: grid;
    grid-template-columns: repeat(3, auto);
    place-content: center;
    place-items: center;
    gap: 2px 4px;
  }
  ${frame} .transport > :is(.field, select) {
    grid-column: 1 / -1;
  }
  ${frame} > :is(.plot, .period),
  ${frame} ::slotted(tension-curves) {
    grid-column: 2 / -1;
  }
  .page .period {
    grid-column: 2;
  }
  ${frame} > details {
    grid-area: 1 / 1;
    place-self: end;
  }
`;

const frameStyles = css`
  :host {
    position: relative;
    /* Tooltip and opened period lie over the map above. */
    z-index: 1;
    display: block;
    container-type: inline-size;
    color: var(--ink);
    background: var(--paper);
    font-family: var(--font);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .frame {
    --plot-height: 52px;
    --head: 12px;
    --band: 26px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 4px 12px 8px;
  }
  .page {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .page > :is(.plot, .period, .transport),
  .page ::slotted(tension-curves) {
    grid-column: 1 / -1;
  }
  ::slotted(button) {
    order: 2;
    justify-self: center;
  }
  .compact {
    --plot-height: 32px;
    --band: 14px;
    gap: 2px;
    padding-block: 2px 4px;
  }
  .page:not(.wide) {
    --band: 14px;
  }
  .transport,
  .period {
    order: 1;
  }
  @container (min-width: 480px) {
    ${transportBeside(css`.compact`)}
    .compact .transport {
      grid-area: 1 / 1;
      place-content: end stretch;
    }
    .compact .transport > select {
      justify-self: start;
    }
  }
  @container (min-width: 640px) {
    ${transportBeside(css`.page`)}
  }
  /* A narrow frame keeps transport and period on one line; the period opens over the plot. */
  @container (max-width: 479.98px) {
    .compact {
      grid-template-columns: auto auto;
      justify-content: space-between;
    }
    .compact .plot,
    .compact ::slotted(tension-curves) {
      grid-column: 1 / -1;
    }
    .compact details {
      order: 2;
    }
    .compact .transport {
      gap: 2px;
    }
  }
  @media (forced-colors: active) {
    .bars,
    .measures,
    .playhead {
      forced-color-adjust: none;
    }
  }
`;

export const timelineStyles = [frameStyles, plotStyles, measureStyles, playheadStyles, transportStyles, periodStyles];
