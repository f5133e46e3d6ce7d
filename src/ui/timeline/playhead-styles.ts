import { css } from 'lit';

/** The native range over the plot, and the line that shows where it stands. */
export const playheadStyles = css`
  /* Wider than the plot by what keeps the thumb's middle on the middle of its day's bar. */
  [name='playhead'] {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc((var(--day, 0px) - var(--thumb)) / 2);
    inline-size: calc(100% - var(--day, 0px) + var(--thumb));
    block-size: 100%;
    margin: 0;
    background: none;
    appearance: none;
    cursor: pointer;
    outline: none;
    touch-action: pan-y;
  }
  [name='playhead']::-webkit-slider-runnable-track {
    block-size: 100%;
  }
  [name='playhead']::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--thumb);
    block-size: 100%;
    cursor: ew-resize;
  }
  [name='playhead']::-moz-range-track {
    background: none;
  }
  [name='playhead']::-moz-range-thumb {
    inline-size: var(--thumb);
    block-size: 100%;
    border: 0;
    border-radius: 0;
    background: none;
    cursor: ew-resize;
  }
  .playhead {
    position: absolute;
    inset: 0 auto auto 0;
    block-size: calc(var(--head) + var(--plot-height) + var(--band));
    pointer-events: none;
    will-change: transform;
  }
  .playhead::before,
  .playhead::after {
    content: '';
    position: absolute;
    background: var(--ink);
  }
  .playhead::before {
    inset: 0 auto 0 -1px;
    inline-size: 2px;
    box-shadow: 0 0 0 1px var(--paper);
  }
  .playhead::after {
    inset: 0 auto auto -7px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--paper);
  }
  [name='playhead']:focus-visible ~ .playhead::after {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
`;
