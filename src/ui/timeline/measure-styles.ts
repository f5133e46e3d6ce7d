import { css } from 'lit';

/** Bars of measures between the histogram and the axis, and the marks of a search above both. */
export const measureStyles = css`
  /* At least as high as a finger needs, whatever the band's own height. */
  .measures {
    --reach: max(0px, (24px - var(--band)) / 2);
    position: absolute;
    inset: calc(var(--head) + var(--plot-height) - var(--reach)) 0 auto;
    padding-block: var(--reach);
    cursor: pointer;
  }
  .measures svg {
    display: block;
    inline-size: 100%;
    /* The histogram's base line stays clear. */
    margin-block-start: 2px;
    block-size: calc(var(--band) - 2px);
    overflow: visible;
  }
  .measures:focus-visible {
    outline: 2px solid var(--focus);
  }
  .measures path {
    fill: none;
    stroke: var(--family);
    stroke-width: 1.25;
  }
  .measures .in-force {
    stroke-width: 2.75;
  }
  .measures .chain {
    stroke-width: 3.5;
  }
  .measures :is(.selected, .active) {
    stroke-width: 5;
  }
  .measures .active {
    stroke: var(--ink);
  }
  .more {
    position: absolute;
    inset: calc(var(--head) + var(--plot-height) + var(--band) - 15px) auto auto 0;
    padding-inline: 2px;
    color: var(--ink-quiet);
    line-height: 15px;
    pointer-events: none;
  }
  .matches {
    position: absolute;
    inset: 4px 0 auto;
    inline-size: 100%;
    block-size: 6px;
    overflow: visible;
    fill: var(--ink);
    pointer-events: none;
  }
`;
