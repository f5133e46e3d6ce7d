import { css } from 'lit';
import { familyStyles } from '../shared-styles.ts';

/** Bars, axis, the end of the data, the tooltip. The plot's own sizes come as custom properties from the drawing. */
export const plotStyles = css`
  ${familyStyles}
  .plot {
    --thumb: 24px;
    position: relative;
    padding-block-start: var(--head);
    min-inline-size: 0;
    user-select: none;
  }
  .bars,
  .axis {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  .bars {
    position: relative;
    block-size: var(--plot-height);
    margin-block-end: var(--band);
    box-shadow: 0 1px 0 var(--ink-quiet);
  }
  .axis {
    block-size: 20px;
    overflow: visible;
    fill: var(--ink-quiet);
    stroke: none;
  }
  .axis line {
    stroke: var(--ink-quiet);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .axis .major text {
    fill: var(--ink);
    font-weight: var(--weight-bold);
  }
  .axis circle {
    fill: var(--paper);
    stroke: var(--family);
    stroke-width: 2;
  }
  .axis path {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .axis .selected {
    fill: var(--family);
    stroke: var(--paper);
  }
  .bars rect {
    fill: var(--family);
  }
  .trail-clip {
    position: absolute;
    inset: var(--head) 0 auto;
    block-size: calc(var(--plot-height) + var(--band));
    overflow: hidden;
  }
  .trail {
    block-size: 100%;
    inline-size: var(--trail, 0);
    margin-inline-start: calc(var(--day, 0px) / 2 - var(--trail, 0px));
    background: var(--ink);
    opacity: 0.1;
  }
  .data-end {
    position: absolute;
    inset: var(--head) 0 auto var(--data-end);
    block-size: calc(var(--plot-height) + var(--band));
    border-inline-start: 1px solid var(--ink-quiet);
    color: var(--ink-quiet);
  }
  .data-end.zone {
    background: repeating-linear-gradient(-45deg, var(--rule) 0 1px, transparent 1px 6px);
  }
  .data-end.edge {
    inline-size: 6px;
    inset-inline-end: auto;
    background: repeating-linear-gradient(-45deg, var(--ink-quiet) 0 1px, transparent 1px 4px);
  }
  .end-label {
    position: absolute;
    inset: auto auto 0 var(--data-end-label);
    color: var(--ink-quiet);
    line-height: 1.25;
    white-space: nowrap;
  }
  .edge + .end-label {
    inset-inline: auto 0;
  }
  .tooltip {
    position: absolute;
    inset-block-end: calc(100% + 4px);
    inset-inline-start: var(--tooltip, 0);
    z-index: 1;
    display: grid;
    max-inline-size: 180px;
    padding: 6px 8px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    pointer-events: none;
    translate: -50% 0;
    inline-size: max-content;
  }
  .tooltip .row::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    background: var(--family);
  }
  .note {
    color: var(--ink-quiet);
  }
`;
